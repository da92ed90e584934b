//! What members tell about the account and the export, not about items.

use std::io::Read;

use jiff::civil::Date;

use super::labels_seen::Labels;
use super::page_header::PageHeader;
use super::record::{AnyRecord, Boxed, LabelValue, Pairs, StringValue};
use super::{Source, findings, understood, wrapper};
use crate::decode::json::{self, OneOrMany, Text};
use crate::decode::labels::{self, Label, Switch};
use crate::diag::Diagnostic;
use crate::reading::registry::{Reader, Role};

/// Facts of one or more members; they merge.
#[allow(clippy::struct_excessive_bools, reason = "each says one thing about the account")]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Facts {
    /// The number of the account.
    pub account_id: Option<String>,
    /// The user name.
    pub username: Option<String>,
    /// The full name.
    pub full_name: Option<String>,
    /// The profile has an introduction or biography.
    pub has_bio: bool,
    /// The profile has a category, which only Pages have (formats/facebook.md §2.7).
    pub has_category: bool,
    /// The day of birth.
    pub birth: Option<Date>,
    /// The account is private.
    pub private: Option<bool>,
    /// The account is a professional one.
    pub professional: bool,
    /// Switches between public and private; none if the file was not chosen at download.
    pub switches: Option<Vec<SwitchEvent>>,
    /// The Threads profile is private.
    pub threads_private: Option<bool>,
    /// Earlier requests for a download.
    pub requests: Vec<Request>,
    /// The time zone of the account, for HTML pages.
    pub time_zone: Option<String>,
    /// The audience of future posts, in the words of the export.
    pub default_audience: Option<&'static str>,
    /// What the headers of its pages tell.
    pub header: PageHeader,
    /// For whom its pages say they were made.
    pub owner: Option<String>,
    /// Labels of no table where the private flag was looked for.
    pub labels_unknown: bool,
    /// The labels of its members.
    pub labels: Labels,
}

/// A switch of the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SwitchEvent {
    /// When, in Unix seconds.
    pub seconds: i64,
    /// To what; none if the words are in no table.
    pub to: Option<Switch>,
}

/// A request for a download.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Request {
    /// When it was asked for or ready, in Unix seconds.
    pub seconds: Option<i64>,
    /// First second of the range that was asked for.
    pub start: Option<i64>,
    /// Last second of it.
    pub end: Option<i64>,
}

impl Facts {
    /// Adds the facts of another member of the same export; what is known stays.
    pub fn merge(&mut self, other: Self) {
        fn keep<T>(mine: &mut Option<T>, theirs: Option<T>) {
            if mine.is_none() {
                *mine = theirs;
            }
        }
        keep(&mut self.account_id, other.account_id);
        keep(&mut self.username, other.username);
        keep(&mut self.full_name, other.full_name);
        self.has_bio |= other.has_bio;
        self.has_category |= other.has_category;
        keep(&mut self.birth, other.birth);
        keep(&mut self.private, other.private);
        self.professional |= other.professional;
        if let Some(switches) = other.switches {
            self.switches.get_or_insert_default().extend(switches);
        }
        keep(&mut self.threads_private, other.threads_private);
        self.requests.extend(other.requests);
        keep(&mut self.time_zone, other.time_zone);
        keep(&mut self.default_audience, other.default_audience);
        self.header = self.header.newer(other.header);
        keep(&mut self.owner, other.owner);
        self.labels_unknown |= other.labels_unknown;
        self.labels.merge(other.labels);
    }

    /// First and last second of the range that was asked for: what the pages of the export say,
    /// else the newest request; Meta writes one record a request.
    pub fn requested(&self) -> (Option<i64>, Option<i64>) {
        if let Some((from, to)) = self.header.range {
            return (Some(from), Some(to));
        }
        let newest = self.requests.iter().max_by_key(|request| request.seconds);
        newest.map_or((None, None), |request| (request.start, request.end))
    }

    /// Whether the Instagram account is public; professional accounts are, whatever the flag says
    /// (COUNTING §3).
    pub fn is_public(&self) -> Option<bool> {
        if self.professional { Some(true) } else { self.private.map(|private| !private) }
    }

    /// Whether the Threads profile is public.
    pub fn is_public_on_threads(&self) -> Option<bool> {
        self.threads_private.map(|private| !private)
    }

    /// Whether anything tells whose export it is.
    pub fn names_somebody(&self) -> bool {
        self.account_id.is_some()
            || self.username.is_some()
            || self.full_name.is_some()
            || self.owner.is_some()
    }
}

/// Reads the facts of one member of JSON.
pub(super) fn read_facts(bytes: &mut dyn Read, source: Source<'_>) -> (Facts, Vec<Diagnostic>) {
    let mut facts = Facts::default();
    let mut diagnostics = Vec::new();
    let Role::Fact(reader) = source.row.role else { return (facts, diagnostics) };
    if reader == Reader::PrivacyChanges {
        facts.switches = Some(Vec::new());
    }
    let mut scratch = Vec::new();
    let mut is_foreign = false;
    let mut take = |slice: &[u8]| {
        is_foreign |= reader == Reader::FacebookProfile && !is_profile(slice, &mut scratch);
        let result = match reader {
            Reader::FacebookProfile => json::parse(slice, &mut scratch, |parsed| {
                facebook_profile(parsed.value, &mut facts);
            }),
            Reader::TimeZone => {
                json::parse(slice, &mut scratch, |parsed| time_zone(parsed.value, &mut facts))
            }
            Reader::InstagramProfile2018 => json::parse(slice, &mut scratch, |parsed| {
                profile_2018(parsed.value, &mut facts);
            }),
            _ => json::parse(slice, &mut scratch, |parsed: json::Parsed<AnyRecord<'_>>| {
                record(reader, parsed.value.0, &mut facts);
            }),
        };
        if result.is_err() {
            diagnostics.push(Diagnostic::new(crate::diag::Code::RecordUnreadable));
        }
    };
    let has_list = matches!(reader, Reader::DownloadRequests | Reader::PrivacyChanges);
    let mut beside = Vec::new();
    let outcome = json::for_each_record(bytes, &source.row.lists, &mut |list, mut slice| {
        // Meta renames wrapper keys, and no table knows all of them.
        let is_alone = has_list && json::stands_alone(list).is_some();
        let wrapper = is_alone.then(|| wrapper::alone(slice, &mut beside));
        let Some(wrapper::Alone::Lists(names)) = wrapper else { return take(slice) };
        let lists: Vec<&str> = names.iter().map(String::as_str).collect();
        json::for_each_record(&mut slice, &lists, &mut |_, record| take(record));
    });
    diagnostics.extend(understood::of_facts(&outcome, is_foreign));
    diagnostics.extend(findings(outcome));
    // A history that could not be read does not say that there was no switch.
    let is_empty = facts.switches.as_ref().is_some_and(Vec::is_empty);
    if is_empty && !diagnostics.is_empty() {
        facts.switches = None;
    }
    (facts, diagnostics)
}

pub(super) fn record(reader: Reader, record: Boxed<'_>, facts: &mut Facts) {
    for (label, _) in &record.string_map_data.0 {
        facts.labels.see(label, false);
    }
    for entry in &record.label_values.0 {
        see_labels(entry, &mut facts.labels);
    }
    match reader {
        Reader::InstagramProfile => instagram_profile(record.string_map_data, facts),
        Reader::Professional => facts.professional |= !record.string_map_data.0.is_empty(),
        Reader::PrivacyChanges => privacy_change(record, facts),
        Reader::ThreadsProfile => {
            facts.threads_private = private_flag(&record.string_map_data);
        }
        Reader::DownloadRequests => download_request(record, facts),
        Reader::DefaultAudience => {
            let value = record.label_values.0.iter().find_map(default_audience);
            facts.default_audience = value.as_deref().map(labels::audience_code);
        }
        _ => {}
    }
}

fn see_labels(entry: &LabelValue<'_>, labels: &mut Labels) {
    let name = if entry.label.is_blank() { &entry.title } else { &entry.label };
    labels.see(&name.clone().clean(), false);
    for inner in &entry.dict.0 {
        see_labels(inner, labels);
    }
}

fn non_blank(text: Text<'_>) -> Option<String> {
    (!text.is_blank()).then(|| text.clean().trim().to_owned())
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
struct FacebookProfileFile<'a> {
    profile_v2: OneOrMany<FacebookProfile<'a>>,
    profile: OneOrMany<FacebookProfile<'a>>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
struct FacebookProfile<'a> {
    name: Text<'a>,
    username: Text<'a>,
    profile_uri: Text<'a>,
    birthday: OneOrMany<Birthday>,
    intro_bio: Text<'a>,
    profile_category: Text<'a>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Birthday {
    year: json::Number,
    month: json::Number,
    day: json::Number,
}

/// Whether an object holds a profile, or nothing at all.
fn is_profile(slice: &[u8], scratch: &mut Vec<u8>) -> bool {
    let Some(json::Outline(fields)) = json::outline(slice, scratch) else { return true };
    fields.is_empty() || fields.iter().any(|(key, _)| key == "profile_v2" || key == "profile")
}

fn facebook_profile(file: FacebookProfileFile<'_>, facts: &mut Facts) {
    for profile in file.profile_v2.0.into_iter().chain(file.profile.0) {
        // A name is a text in older exports, an object in newer ones; so is an introduction.
        facts.full_name = match profile.name.field("full_name") {
            Some(name) => non_blank(name),
            None => non_blank(profile.name),
        };
        let (number, vanity) = account_in_uri(&profile.profile_uri.raw());
        facts.account_id = number;
        facts.username = non_blank(profile.username).or(vanity);
        facts.has_category |= !profile.profile_category.is_blank();
        facts.has_bio = match profile.intro_bio.field("name") {
            Some(bio) => !bio.is_blank(),
            None => !profile.intro_bio.is_blank(),
        };
        facts.birth = profile.birthday.0.first().and_then(|birthday| {
            let (year, month, day) = (birthday.year.0?, birthday.month.0?, birthday.day.0?);
            Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
                .ok()
        });
    }
}

/// `…/profile.php?id=1000…` or `…/erika.mustermann` (formats/facebook.md §2.6).
pub(super) fn account_in_uri(uri: &str) -> (Option<String>, Option<String>) {
    if let Some((_, rest)) = uri.split_once("profile.php?id=") {
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        return ((!digits.is_empty()).then_some(digits), None);
    }
    let last = uri.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let is_name =
        uri.contains("facebook.com/") && !last.is_empty() && !last.contains(['?', '&', '=']);
    (None, is_name.then(|| last.to_owned()))
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
struct TimeZoneFile<'a> {
    timezone_v2: Text<'a>,
    timezone: Text<'a>,
    label_values: OneOrMany<LabelValue<'a>>,
}

fn time_zone(file: TimeZoneFile<'_>, facts: &mut Facts) {
    let labelled = file.label_values.0.into_iter().map(|entry| entry.value);
    let zones = [file.timezone_v2, file.timezone].into_iter().chain(labelled);
    // A zone's name has a slash in it, in every language (formats/facebook.md §8).
    facts.time_zone = zones.filter_map(non_blank).find(|zone| zone.contains('/'));
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
struct Profile2018<'a> {
    username: Text<'a>,
    name: Text<'a>,
    biography: Text<'a>,
    private_account: Text<'a>,
    date_of_birth: Text<'a>,
}

fn profile_2018(profile: Profile2018<'_>, facts: &mut Facts) {
    facts.username = non_blank(profile.username);
    facts.full_name = non_blank(profile.name);
    facts.has_bio = !profile.biography.is_blank();
    facts.private = labels::truth(&profile.private_account.raw());
    facts.birth = profile.date_of_birth.raw().trim().parse().ok();
}

fn instagram_profile(pairs: Pairs<'_, StringValue<'_>>, facts: &mut Facts) {
    facts.private = private_flag(&pairs);
    let has_unknown = pairs.0.iter().any(|(key, _)| labels::label(key).is_none());
    for (key, value) in pairs.0 {
        match labels::label(&key) {
            Some(Label::Username) => facts.username = non_blank(value.value),
            Some(Label::Name) => facts.full_name = non_blank(value.value),
            Some(Label::Bio) => facts.has_bio = !value.value.is_blank(),
            // 1919-01-01 is what Meta writes where no date is known (instagram.md §3).
            Some(Label::BirthDate) => {
                let date: Option<Date> = value.value.raw().trim().parse().ok();
                facts.birth = date.filter(|date| date.year() > 1919);
            }
            _ => {}
        }
    }
    // Nearly every profile has all three, so one of the unknown labels must be theirs.
    let is_complete =
        facts.private.is_some() && facts.username.is_some() && facts.full_name.is_some();
    facts.labels_unknown |= has_unknown && !is_complete;
}

/// The flag under a label of the table, else the only truth word whose label speaks of "private"
/// (formats/instagram.md §1.4).
fn private_flag(pairs: &Pairs<'_, StringValue<'_>>) -> Option<bool> {
    let truth = |value: &StringValue<'_>| labels::truth(&value.value.clone().clean());
    let by_label =
        pairs.0.iter().find(|(key, _)| labels::label(key) == Some(Label::PrivateAccount));
    let by_stem = || {
        let mut candidates = pairs.0.iter().filter(|(key, value)| {
            labels::privacy_switch(key) == Some(Switch::Private) && truth(value).is_some()
        });
        candidates.next().filter(|_| candidates.next().is_none())
    };
    by_label.or_else(by_stem).and_then(|(_, value)| truth(value))
}

fn privacy_change(record: Boxed<'_>, facts: &mut Facts) {
    let in_map = record.string_map_data.0.iter().filter_map(|(_, value)| value.timestamp.0);
    let in_list = record.string_list_data.0.iter().filter_map(|value| value.timestamp.0);
    let seconds = in_map.chain(in_list).chain(record.timestamp.0).find(|seconds| *seconds > 0);
    let to = labels::privacy_switch(&record.title.clean());
    if let Some(seconds) = seconds {
        facts.switches.get_or_insert_default().push(SwitchEvent { seconds, to });
    }
}

/// A request: labelled values, or pairs in the older form (formats/instagram.md §1.3). There any
/// time that is not known as an end of the range is that of the request: labels are localised.
fn download_request(record: Boxed<'_>, facts: &mut Facts) {
    let mut request = Request { seconds: record.timestamp.0, ..Request::default() };
    let labelled = record.label_values.0.into_iter();
    let labelled = labelled.map(|entry| {
        let label = labels::label(&entry.label.clean());
        (label, entry.timestamp_value.0, label == Some(Label::RequestTime))
    });
    let pairs = record.string_map_data.0.into_iter();
    let pairs = pairs.map(|(label, value)| (labels::label(&label), value.timestamp.0, true));
    let list = record.string_list_data.0.into_iter().map(|value| (None, value.timestamp.0, true));
    for (label, seconds, is_request) in labelled.chain(pairs).chain(list) {
        let seconds = seconds.filter(|seconds| *seconds > 0);
        match label {
            Some(Label::RangeStart) => request.start = seconds,
            Some(Label::RangeEnd) => request.end = seconds,
            Some(Label::Time | Label::RequestTime) => {
                request.seconds = request.seconds.max(seconds);
            }
            _ if is_request => request.seconds = request.seconds.max(seconds),
            _ => {}
        }
    }
    if request != Request::default() {
        facts.requests.push(request);
    }
}

/// The value under the label for future posts, at any depth.
fn default_audience(entry: &LabelValue<'_>) -> Option<String> {
    let name = if entry.label.is_blank() { entry.title.clone() } else { entry.label.clone() };
    if labels::label(&name.clean()) == Some(Label::DefaultAudience) {
        let value =
            entry.dict.0.iter().map(|inner| inner.value.clone()).find(|value| !value.is_blank());
        return non_blank(entry.value.clone()).or_else(|| value.and_then(non_blank));
    }
    entry.dict.0.iter().find_map(default_audience)
}
