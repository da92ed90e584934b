//! Where extractors put what they find in one member.

mod draft;
mod member_reading;
mod room;

use std::collections::BTreeMap;
use std::num::NonZeroU32;

pub(super) use self::draft::Draft;
pub use self::member_reading::MemberReading;
use self::room::{Taken, cost};
use super::media_file::{Found, by_uri};
use super::page_header::PageHeader;
use super::{Extracted, Source};
use crate::decode::html::Generation;
use crate::decode::{labels, text};
use crate::diag::{Code, Diagnostic};
use crate::domain::ai::AroundAi;
use crate::domain::export::{Flavour, Layout};
use crate::domain::item::{Context, Digest, Flags, Item, MediaRef, MediaSpan, Standing};
use crate::domain::kind::Kind;
use crate::domain::moment::Moment;

/// What to keep beside the counts; nothing by default.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Keep the first words of items, for `--details=texts` and the survey.
    pub texts: bool,
    /// Keep the addresses that pages link their items to, for `--details`.
    pub links: bool,
    /// Look every label up, for `inspect`; else a sample of each member.
    pub all_labels: bool,
}

/// So many characters of a text are kept where texts are asked for: enough to know it again.
const TEXT_CHARS: usize = 280;
/// How many neighbours are compared for equal texts.
const NEIGHBOURS: usize = 4;

pub(super) struct Sink<'a> {
    pub(super) source: Source<'a>,
    extracted: Extracted,
    record: u32,
    /// The key of the list that is being read, and how many records it had so far.
    list: Option<(&'static str, u64)>,
    recent: [(Option<Digest>, Moment); NEIGHBOURS],
    contexts: BTreeMap<String, Context>,
    /// With the text, if texts are to be kept.
    grouped: BTreeMap<(Moment, Option<Digest>), (Draft, String)>,
    /// Whom the record at hand names; it may turn out to be no item.
    named: Vec<Digest>,
    /// Whether the record at hand was understood, and whether it was mended.
    is_understood: bool,
    is_mended: bool,
    room: Taken,
    /// The times of the record at hand are on the clock of the account.
    is_local: bool,
}

impl<'a> Sink<'a> {
    pub(super) fn new(source: Source<'a>) -> Self {
        Self {
            source,
            extracted: Extracted::default(),
            record: 0,
            list: None,
            recent: [(None, Moment::MISSING); NEIGHBOURS],
            contexts: BTreeMap::new(),
            grouped: BTreeMap::new(),
            named: Vec::new(),
            is_understood: false,
            is_mended: false,
            room: Taken::default(),
            is_local: false,
        }
    }

    /// Counts a record and returns its number.
    pub(super) fn begin_record(&mut self) -> u32 {
        let number = u32::try_from(self.extracted.reading.records).unwrap_or(u32::MAX);
        self.extracted.reading.records += 1;
        self.record = number;
        self.extracted.people.extend(self.named.drain(..));
        self.is_understood = false;
        self.is_mended = false;
        number
    }

    /// The record at hand gives an item, or has its form and gives none.
    pub(super) fn understood(&mut self) {
        self.extracted.reading.understood += u64::from(!self.is_understood);
        self.is_understood = true;
    }

    pub(super) const fn is_understood(&self) -> bool {
        self.is_understood
    }

    /// The record at hand has the form of one that gives no item. What was mended may have lost
    /// that item.
    pub(super) fn has_no_item(&mut self) {
        if !self.is_mended {
            self.understood();
        }
    }

    /// Ends the record at hand: if it gave nothing, it is empty or of a form that nobody knows.
    pub(super) fn end_record(&mut self, holds_something: impl FnOnce() -> bool) {
        let reading = &mut self.extracted.reading;
        match self.is_understood {
            true => {}
            false if holds_something() => reading.foreign += 1,
            false => reading.empty += 1,
        }
    }

    /// Whether the times of the record at hand are to be shifted by the zone of the account.
    pub(super) fn on_the_clock_of_the_account(&mut self, is_local: bool) {
        self.is_local = is_local;
    }

    pub(super) fn is_page(&self) -> bool {
        self.source.layout == Layout::Page
    }

    pub(super) fn mended(&mut self) {
        self.is_mended = true;
        self.extracted.reading.mended += 1;
    }

    /// Texts of which only the beginning was kept.
    pub(super) fn shortened(&mut self, texts: u64) {
        self.extracted.reading.shortened += texts;
    }

    pub(super) fn draft_left_out(&mut self) {
        self.understood();
        self.extracted.reading.drafts += 1;
        self.named.clear();
    }

    pub(super) fn audience_seen(&mut self) {
        self.extracted.reading.with_audience += 1;
    }

    /// A record that cannot be parsed: the first few are named, all are counted.
    pub(super) fn unreadable(&mut self, number: u32) {
        self.extracted.reading.unreadable += 1;
        if self.extracted.reading.unreadable <= 3 {
            let finding = Diagnostic::new(Code::RecordUnreadable);
            self.extracted.diagnostics.push(finding.with("record", u64::from(number) + 1));
        }
    }

    /// Records stood in lists whose names no table knows.
    pub(super) fn lists_guessed(&mut self, names: Vec<String>) {
        self.extracted.reading.guessed_lists = names;
    }

    /// Notes the list that a record stands in.
    pub(super) fn list_seen(&mut self, list: &str) {
        match &mut self.list {
            Some((known, records)) if *known == list => *records += 1,
            _ => {
                self.close_list();
                let known = self.source.row.lists.iter().find(|known| **known == list);
                self.list = known.map(|known| (*known, 1));
            }
        }
    }

    fn close_list(&mut self) {
        if let Some((list, records)) = self.list.take() {
            *self.extracted.reading.lists.entry(list).or_default() += records;
        }
    }

    /// Notes a label for the language of the export, or as unknown.
    pub(super) fn label_seen(&mut self, label: &str) {
        self.extracted.reading.labels.see(label, self.source.options.all_labels);
    }

    /// Notes a date for the language of the export, if it is of one language only.
    pub(super) fn date_seen(&mut self, date: &str) {
        self.extracted.reading.labels.see_date(date);
    }

    /// Whether a name is another person; remembers who (COUNTING §7).
    pub(super) fn person(&mut self, name: &str) -> bool {
        if labels::is_nobody(name) {
            return false;
        }
        let Some(digest) = text::person_digest(name) else { return false };
        if self.source.own_names.contains(&digest) {
            return false;
        }
        if self.fits(cost::PERSON) {
            self.named.push(digest);
        }
        true
    }

    /// The context of a name: a group, or the account commented on.
    pub(super) fn context(&mut self, name: &str) -> Option<Context> {
        if let Some(known) = self.contexts.get(name) {
            return Some(*known);
        }
        if !self.fits(cost::TEXT + 2 * name.len() as u64) {
            return None;
        }
        self.extracted.batch.contexts.push(name.to_owned());
        let number = u32::try_from(self.extracted.batch.contexts.len()).ok()?;
        let context = Context(NonZeroU32::new(number)?);
        self.contexts.insert(name.to_owned(), context);
        Some(context)
    }

    /// Files that a record names, whether or not it becomes an item.
    pub(super) fn reference(&mut self, media: &[Found]) {
        if !self.fits(cost::FILE * media.len() as u64) {
            return;
        }
        self.extracted.references.extend(media.iter().map(|found| found.file));
    }

    /// A file that a record names beside its media: a thumbnail, subtitles, another size.
    pub(super) fn side_file(&mut self, uri: &str) {
        if let Some(found) = by_uri(uri.trim(), self.source.platform)
            && !found.is_web
            && self.extracted.side_files.last() != Some(&found.file)
            && self.fits(cost::FILE)
        {
            self.extracted.side_files.push(found.file);
        }
    }

    /// Files an item. `text` is its clean text.
    pub(super) fn item(&mut self, draft: &Draft, text: &str) {
        let digest = text::digest(text);
        self.file(draft, digest, text);
    }

    /// Files an item together with all others of the same time and text: until 2021 Instagram
    /// wrote one record for each picture of a post (formats/instagram.md §2.1).
    pub(super) fn grouped_item(&mut self, draft: Draft, text: &str) {
        self.understood();
        let key = (draft.moment, text::digest(text));
        let kept = if self.source.options.texts { text.to_owned() } else { String::new() };
        let media = draft.media.len() as u64;
        if !self.fits(cost::DRAFT + kept.len() as u64 + media * cost::MEDIUM) {
            return;
        }
        match self.grouped.entry(key) {
            std::collections::btree_map::Entry::Vacant(vacant) => {
                vacant.insert((Draft { record: Some(self.record), ..draft }, kept));
            }
            std::collections::btree_map::Entry::Occupied(mut occupied) => {
                let (known, _) = occupied.get_mut();
                known.media.extend(draft.media);
                known.flags = known.flags.with(draft.flags);
            }
        }
    }

    fn file(&mut self, draft: &Draft, digest: Option<Digest>, text: &str) {
        self.understood();
        let texts = if self.source.options.texts { cost::TEXT + TEXT_CHARS as u64 } else { 0 };
        let id = if draft.fbid.is_some() { cost::ID } else { 0 };
        let media = draft.media.len() as u64 * cost::MEDIUM;
        if !self.fits(self.item_cost() + id + texts + media) {
            return;
        }
        // Pages know no seconds, and may stand in a zone that is not known yet.
        let clock = match (self.source.flavour, self.is_local) {
            (Flavour::Html, true) => Moment::on_the_clock_of_the_account,
            (Flavour::Html, false) => Moment::to_the_minute,
            (Flavour::Json | Flavour::Text, _) => |moment: Moment| moment,
        };
        let media = draft.media.iter().map(|found| found.media);
        let media = media.map(|media| MediaRef { created: clock(media.created), ..media });
        self.make_room();
        let batch = &mut self.extracted.batch;
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let span = MediaSpan { first: number(batch.media.len()), count: number(draft.media.len()) };
        batch.media.extend(media);
        let position = number(batch.items.len());
        let item = Item {
            kind: draft.kind,
            platform: draft.platform,
            standing: draft.standing,
            flags: if self.source.layout == Layout::Page {
                draft.flags.with(Flags::PAGE)
            } else {
                draft.flags
            },
            moment: clock(draft.moment),
            text: digest,
            media: span,
            context: draft.context,
        };
        batch.items.push(&item, draft.record.unwrap_or(self.record));
        batch.fbids.extend(draft.fbid.map(|fbid| (position, fbid)));
        self.extracted.references.extend(draft.media.iter().map(|found| found.file));
        if self.source.options.texts && !text.is_empty() {
            let beginning = text.chars().take(TEXT_CHARS).collect();
            self.extracted.reading.texts.push((position, beginning));
        }
        self.compare_with_neighbours(digest, draft.moment);
    }

    /// Files a message to Meta AI; `record` is where it stands in its member.
    pub(super) fn ai_item(
        &mut self,
        kind: Kind,
        moment: Moment,
        record: u32,
        text: Option<Digest>,
    ) {
        self.understood();
        if !self.fits(self.item_cost()) {
            return;
        }
        let item = Item {
            kind,
            platform: self.source.platform,
            standing: Standing::Live,
            flags: Flags::default(),
            moment,
            text,
            media: MediaSpan::default(),
            context: None,
        };
        self.extracted.batch.items.push(&item, record);
    }

    /// What surrounds the messages to Meta AI.
    pub(super) fn around_ai(&mut self) -> &mut AroundAi {
        &mut self.extracted.reading.ai
    }

    /// Adds a finding.
    pub(super) fn finding(&mut self, finding: Diagnostic) {
        self.extracted.diagnostics.push(finding);
    }

    fn compare_with_neighbours(&mut self, digest: Option<Digest>, moment: Moment) {
        let Ok(seconds) = moment.seconds() else { return };
        let repeats = digest.is_some()
            && self.recent.iter().any(|(text, other)| {
                *text == digest && other.seconds().is_ok_and(|time| time.abs_diff(seconds) <= 60)
            });
        self.extracted.reading.equal_texts += u64::from(repeats);
        self.recent.rotate_right(1);
        self.recent[0] = (digest, moment);
    }

    /// How many items were filed.
    pub(super) fn items(&self) -> usize {
        self.extracted.batch.items.len()
    }

    /// Says of the items from `first` on without a time that it is written in an unknown way.
    pub(super) fn undate(&mut self, first: usize, written: &str) {
        self.extracted.batch.items.change(first..usize::MAX, |_, item| {
            if item.moment == Moment::MISSING {
                item.moment = Moment::unreadable(written);
            }
        });
    }

    /// Takes back the items of a record that broke off.
    pub(super) fn forget(&mut self, first: usize, is_empty: bool) {
        self.extracted.reading.empty -= u64::from(is_empty);
        let batch = &mut self.extracted.batch;
        batch.media.truncate(batch.items.truncate(first));
        let kept = u32::try_from(first).unwrap_or(u32::MAX);
        self.extracted.batch.fbids.retain(|(item, _)| *item < kept);
        self.extracted.reading.texts.retain(|(item, _)| *item < kept);
        self.extracted.reading.titles.retain(|(item, _)| *item < kept);
        self.extracted.reading.links.retain(|(item, _)| *item < kept);
    }

    /// Keeps the address of a record on the web.
    pub(super) fn link(&mut self, item: usize, link: Option<String>) {
        let options = self.source.options;
        let is_wanted = options.texts || options.links;
        if let (true, Some(link), Ok(item)) = (is_wanted, link, u32::try_from(item))
            && (item as usize) < self.items()
        {
            self.extracted.reading.links.push((item, link));
        }
    }

    /// Keeps a title of the item that was filed last; it is no text of its own.
    pub(super) fn title_last(&mut self, title: &str) {
        let last = self.items().checked_sub(1).and_then(|last| u32::try_from(last).ok());
        if let (true, Some(last), false) = (self.source.options.texts, last, title.is_empty()) {
            self.extracted.reading.titles.push((last, title.to_owned()));
        }
    }

    /// Keeps where a medium lies.
    pub(super) fn media_file(&mut self, id: Digest, path: &str) {
        if self.source.options.texts {
            self.extracted.reading.files.entry(id).or_insert_with(|| path.to_owned());
        }
    }

    /// What the page tells about itself: its generation, and its header.
    pub(super) fn page(&mut self, generation: Generation, header: PageHeader) {
        self.extracted.reading.generation = Some(generation);
        self.extracted.reading.header = header;
    }

    pub(super) fn finish(mut self) -> Extracted {
        self.extracted.people.extend(self.named.drain(..));
        self.close_list();
        for ((_, digest), (draft, text)) in std::mem::take(&mut self.grouped) {
            self.file(&draft, digest, &text);
        }
        self.extracted.batch.items.shrink_to_fit();
        self.extracted.batch.media.shrink_to_fit();
        self.extracted.references.shrink_to_fit();
        self.extracted
    }
}
