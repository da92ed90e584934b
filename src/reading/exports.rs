//! Units become exports, exports become accounts (COUNTING §6).

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::item::{Batch, Digest};
use crate::domain::moment::TRAINING_START;
use crate::domain::platform::Platform;
use crate::reading::detect::{ExportName, Unit};
use crate::reading::extract::Facts;
use crate::report::model::{ArchiveAge, Flavour, Layout};

/// One download of one profile in one flavour, whatever number of parts it came in.
#[derive(Debug)]
pub struct Export {
    /// The platform.
    pub platform: Platform,
    /// JSON or HTML.
    pub flavour: Flavour,
    /// Its layout.
    pub layout: Layout,
    /// Its units: positions in the list of units.
    pub units: Vec<usize>,
    /// Account and day that names tell.
    pub name: ExportName,
    /// What its members tell about the account.
    pub facts: Facts,
}

/// Joins the parts of one download (formats/facebook.md §1.3, formats/instagram.md §1.1): units
/// whose names tell the same account and day, and units that name nobody beside the only export
/// of their platform.
pub fn join_parts(units: &[Unit], facts: Vec<Facts>) -> Vec<Export> {
    let mut exports: Vec<Export> = Vec::new();
    let mut nameless = Vec::new();
    let mut parts: Vec<_> =
        units.iter().zip(facts).enumerate().map(|(at, (unit, facts))| (at, unit, facts)).collect();
    // A part of nothing but media does not tell its flavour: it joins what the others make.
    parts.sort_by_key(|(_, unit, _)| unit.members.is_empty());
    for (position, unit, facts) in parts {
        if unit.name == ExportName::default() && !facts.names_somebody() {
            nameless.push((position, unit, facts));
            continue;
        }
        match exports.iter().position(|export| is_part_of(export, unit, &facts)) {
            Some(known) => exports[known].add(position, unit, facts),
            None => exports.push(Export::new(position, unit, facts)),
        }
    }
    for (position, unit, facts) in nameless {
        let mut same = (0..exports.len()).filter(|&at| is_same_sort(&exports[at], unit));
        match (same.next(), same.next()) {
            (Some(only), None) => exports[only].add(position, unit, facts),
            // Pictures alone make no account of their own beside two others.
            (Some(_), Some(_)) if unit.members.is_empty() => {}
            _ => exports.push(Export::new(position, unit, facts)),
        }
    }
    exports
}

fn is_same_sort(export: &Export, unit: &Unit) -> bool {
    export.platform == unit.platform
        && (export.flavour == unit.flavour || unit.members.is_empty())
        && (export.layout == Layout::Page) == (unit.layout == Layout::Page)
}

fn is_part_of(export: &Export, unit: &Unit, facts: &Facts) -> bool {
    // Without a day two downloads of one account have one name; only one part has the profile,
    // and pages of one download were made at one time.
    let made = facts.header.made;
    let could_be_two = unit.name.date.is_none()
        && export.facts.names_somebody()
        && facts.names_somebody()
        && (made.is_none() || made != export.facts.header.made);
    is_same_sort(export, unit) && export.name == unit.name && !could_be_two
}

impl Export {
    fn new(position: usize, unit: &Unit, facts: Facts) -> Self {
        Self {
            platform: unit.platform,
            flavour: unit.flavour,
            layout: unit.layout,
            units: vec![position],
            name: unit.name.clone(),
            facts,
        }
    }

    fn add(&mut self, position: usize, unit: &Unit, facts: Facts) {
        self.units.push(position);
        self.facts.merge(facts);
        self.layout = self.layout.max(unit.layout);
        if self.name == ExportName::default() {
            self.name = unit.name.clone();
        }
    }

    /// Names and handles that are the person's own, for leaving them out of the third parties.
    pub fn own_names(&self) -> impl Iterator<Item = &str> {
        let from_zip = match self.platform {
            Platform::Facebook => None,
            _ => self.name.account.as_deref(),
        };
        let facts = [
            self.facts.full_name.as_deref(),
            self.facts.owner.as_deref(),
            self.facts.username.as_deref(),
            from_zip,
        ];
        facts.into_iter().flatten()
    }

    /// User names of the account, as far as it is known; pages may only say for whom they were
    /// made.
    pub fn handles(&self) -> impl Iterator<Item = &str> {
        let known = [self.facts.username.as_deref(), self.name.account.as_deref()];
        let is_unknown = known.iter().all(Option::is_none);
        let owner = self.facts.owner.as_deref().filter(|_| is_unknown);
        known.into_iter().flatten().chain(owner)
    }

    /// When it was made (COUNTING §3, "Export date").
    ///
    /// The later reading of an unclear date in the name counts, unless that day is yet to come.
    pub fn date(
        &self,
        newest_record: Option<i64>,
        downloaded: Option<Date>,
        now: i64,
    ) -> ExportDate {
        let later = self.name.date.and_then(end_of_day);
        let earlier = self.name.or_earlier.and_then(end_of_day);
        let is_to_come = |seconds: i64| seconds.saturating_sub(2 * 86_400) > now;
        let by_name = if later.is_some_and(is_to_come) { earlier.or(later) } else { later };
        let requests = self.facts.requests.iter().filter_map(|request| request.seconds);
        let told =
            requests.chain(self.facts.header.made).filter(|seconds| !is_to_come(*seconds)).max();
        let stated = by_name.max(told);
        let known = stated.or_else(|| downloaded.and_then(end_of_day));
        let seconds = known.max(newest_record);
        let age = match seconds {
            Some(seconds) if seconds >= TRAINING_START => ArchiveAge::Current,
            Some(_) if known.is_some() => ArchiveAge::OlderThanTraining,
            _ => ArchiveAge::Unknown,
        };
        ExportDate { seconds, known: known.is_some(), age }
    }
}

/// The time zone of an export's account, for its pages: its own, else that of another export of
/// the platform, if all agree.
pub fn time_zone(exports: &[Export], position: usize) -> Option<&str> {
    let export = exports.get(position)?;
    if let Some(zone) = &export.facts.time_zone {
        return Some(zone);
    }
    let others = exports.iter().filter(|other| other.platform == export.platform);
    let mut zones = others.filter_map(|other| other.facts.time_zone.as_deref());
    let first = zones.next()?;
    zones.all(|zone| zone == first).then_some(first)
}

/// When an export was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExportDate {
    /// Unix seconds; a lower bound if only records tell.
    pub seconds: Option<i64>,
    /// More than its records tell it.
    pub known: bool,
    /// What that means for its items.
    pub age: ArchiveAge,
}

/// A day ends with its last second, so that a download on the first day of training is current.
fn end_of_day(day: Date) -> Option<i64> {
    let next = day.tomorrow().ok()?.to_zoned_datetime(TimeZone::UTC).ok()?;
    Some(next.timestamp().as_second() - 1)
}

/// How many shared media ids of ten or more digits make two exports one account.
const SHARED_MEDIA: usize = 3;

/// Shortest number that is an id of its own (COUNTING §2.2, §6).
const ID_DIGITS: usize = 10;

/// The account of each export, numbered from 0 in the order of the exports.
pub fn accounts(exports: &[Export], batches: &[Vec<&Batch>]) -> Vec<usize> {
    let media: Vec<BTreeSet<Digest>> = if exports.len() > 1 {
        batches.iter().map(|batches| strong_ids(batches)).collect()
    } else {
        vec![BTreeSet::new(); exports.len()]
    };
    let mut account: Vec<usize> = (0..exports.len()).collect();
    for later in 0..exports.len() {
        for earlier in 0..later {
            if is_one_account(&exports[earlier], &exports[later], &media[earlier], &media[later]) {
                join(&mut account, earlier, later);
            }
        }
    }
    adopt_nameless(exports, &mut account);
    let order: Vec<usize> = account.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    account
        .iter()
        .map(|root| order.iter().position(|known| known == root).unwrap_or_default())
        .collect()
}

fn strong_ids(batches: &[&Batch]) -> BTreeSet<Digest> {
    let media = batches.iter().flat_map(|batch| &batch.media);
    media.filter(|media| media.strong_id).map(|media| media.id).collect()
}

fn is_one_account(
    a: &Export,
    b: &Export,
    media_a: &BTreeSet<Digest>,
    media_b: &BTreeSet<Digest>,
) -> bool {
    is_same_platform(a, b)
        && (same_names(a, b) == Some(true)
            || media_a.intersection(media_b).take(SHARED_MEDIA).count() == SHARED_MEDIA)
}

/// A Page is an account of its own, beside that of its owner.
fn is_same_platform(a: &Export, b: &Export) -> bool {
    a.platform == b.platform && (a.layout == Layout::Page) == (b.layout == Layout::Page)
}

/// The first of id, user name, name of the zip and full name that both have decides.
fn same_names(a: &Export, b: &Export) -> Option<bool> {
    let compare = |mine: &Option<String>, theirs: &Option<String>| {
        let (mine, theirs) = (mine.as_ref()?, theirs.as_ref()?);
        Some(mine.to_lowercase() == theirs.to_lowercase())
    };
    compare(&account_id(a), &account_id(b))
        .or_else(|| compare(&a.facts.username, &b.facts.username))
        .or_else(|| compare(&a.name.account, &b.name.account))
        .or_else(|| compare(&named(a), &named(b)))
}

/// The number of the account; a download without user name is named after it
/// (formats/facebook.md §1.1).
fn account_id(export: &Export) -> Option<String> {
    let in_name = export.name.account.as_ref().filter(|name| {
        export.platform == Platform::Facebook
            && name.len() >= ID_DIGITS
            && name.bytes().all(|byte| byte.is_ascii_digit())
    });
    export.facts.account_id.as_ref().or(in_name).cloned()
}

/// The full name; an HTML export may only say for whom its pages were made.
fn named(export: &Export) -> Option<String> {
    export.facts.full_name.clone().or_else(|| export.facts.owner.clone())
}

fn join(account: &mut [usize], a: usize, b: usize) {
    let (from, to) = (account[a].max(account[b]), account[a].min(account[b]));
    for root in account.iter_mut().filter(|root| **root == from) {
        *root = to;
    }
}

/// An export that names nobody belongs to the only other account of its platform.
fn adopt_nameless(exports: &[Export], account: &mut [usize]) {
    for position in 0..exports.len() {
        let export = &exports[position];
        if export.facts.names_somebody() || export.name.account.is_some() {
            continue;
        }
        let others: BTreeSet<usize> = (0..exports.len())
            .filter(|&other| is_same_platform(&exports[other], export))
            .map(|other| account[other])
            .filter(|root| *root != account[position])
            .collect();
        if let (Some(&only), 1) = (others.first(), others.len()) {
            let alone = account.iter().filter(|root| **root == account[position]).count() == 1;
            if alone {
                account[position] = only;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::reading::extract::Request;

    fn export(username: Option<&str>, full_name: Option<&str>, zip: Option<&str>) -> Export {
        Export {
            platform: Platform::Instagram,
            flavour: Flavour::Json,
            layout: Layout::G4,
            units: Vec::new(),
            name: ExportName { account: zip.map(str::to_owned), ..ExportName::default() },
            facts: Facts {
                username: username.map(str::to_owned),
                full_name: full_name.map(str::to_owned),
                ..Facts::default()
            },
        }
    }

    fn accounts_of(exports: &[Export]) -> Vec<usize> {
        let batches: Vec<Vec<&Batch>> = exports.iter().map(|_| Vec::new()).collect();
        accounts(exports, &batches)
    }

    #[test]
    fn the_first_name_that_both_have_decides() {
        let same =
            [export(Some("erika"), Some("Erika"), None), export(Some("Erika"), Some("E."), None)];
        assert_eq!(accounts_of(&same), [0, 0]);
        let different =
            [export(Some("erika"), Some("Erika"), None), export(Some("max"), Some("Erika"), None)];
        assert_eq!(accounts_of(&different), [0, 1]);
        let by_zip =
            [export(Some("erika"), None, Some("erika")), export(None, None, Some("erika"))];
        assert_eq!(accounts_of(&by_zip), [0, 0]);
    }

    #[test]
    fn an_unclear_day_is_the_later_one_unless_it_is_yet_to_come() {
        let dated = |later: Date, earlier: Date, now: i64| {
            let mut export = export(None, None, None);
            export.name.date = Some(later);
            export.name.or_earlier = Some(earlier);
            export.date(None, None, now).seconds
        };
        let (june, december) = (date(2026, 6, 12), date(2026, 12, 6));
        // 2026-11-25T12:00:00Z, and 2027-01-01T00:00:00Z.
        assert_eq!(dated(december, june, 1_795_608_000), end_of_day(june));
        assert_eq!(dated(december, june, 1_798_761_600), end_of_day(december));
    }

    #[test]
    fn what_is_told_about_days_to_come_dates_nothing() {
        let mut export = export(None, None, None);
        let request = |seconds: i64| Request { seconds: Some(seconds), ..Request::default() };
        export.facts.requests = vec![request(1_700_000_000), request(4_102_444_800)];
        let found = export.date(Some(1_600_000_000), None, 1_795_608_000);
        assert_eq!(found.seconds, Some(1_700_000_000));
        assert_eq!(found.age, ArchiveAge::OlderThanTraining);
    }

    #[test]
    fn an_export_that_names_nobody_belongs_to_the_only_other_account() {
        assert_eq!(
            accounts_of(&[export(None, None, None), export(Some("erika"), None, None)]),
            [0, 0]
        );
        let two = [
            export(None, None, None),
            export(Some("erika"), None, None),
            export(Some("max"), None, None),
        ];
        assert_eq!(accounts_of(&two), [0, 1, 2]);
    }
}
