//! Records to items. Extractors neither classify nor count: they say what a record is, when it
//! was made, which media and people it names.

mod facebook;
mod facts;
mod html;
mod instagram;
mod instagram_comments;
mod instagram_labels;
mod labels_seen;
mod media;
mod media_file;
mod meta_ai;
mod page_dates;
mod page_header;
mod people;
mod record;
mod sink;
mod times;
mod understood;
mod whatsapp;
mod wrapper;

use std::collections::BTreeSet;
use std::io::Read;

pub use facts::{Facts, Request, SwitchEvent};
pub use labels_seen::Labels;
pub use media_file::media_id;
pub use meta_ai::has_meta_ai;
pub use page_dates::PageDates;
pub use page_header::PageHeader;
pub use sink::{MemberReading, Options};
pub use whatsapp::file_chats;

use crate::decode::json::{self, Broken, Outcome};
use crate::decode::whatsapp::Chat;
use crate::diag::{Code, Diagnostic};
use crate::domain::batch::Batch;
use crate::domain::budget::Budget;
use crate::domain::export::{Flavour, Layout};
use crate::domain::item::Digest;
use crate::domain::platform::Platform;
use crate::reading::registry::{Reader, Role, Row};
use crate::source::archive;

/// Members of so many bytes get a second thread: others are read before one is worth it.
const LONG: u64 = 16 << 20;

/// What one member gave.
#[derive(Debug, Default)]
pub struct Extracted {
    /// Items and their media.
    pub batch: Batch,
    /// Persons that the records name (COUNTING §7).
    pub people: BTreeSet<Digest>,
    /// Files that records name: digests of [`crate::reading::detect::media_key`].
    pub references: Vec<Digest>,
    /// Files that they name beside their media, and that are none: thumbnails, other sizes.
    pub side_files: Vec<Digest>,
    /// What became of the records.
    pub reading: MemberReading,
    /// Findings, without the name of the member.
    pub diagnostics: Vec<Diagnostic>,
    /// A chat of WhatsApp: whose it is can only be told when all are read ([`file_chats`]).
    pub chat: Option<Chat>,
}

/// What an extractor must know beside the bytes.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The row that named the reader.
    pub row: &'static Row,
    /// Platform of the export.
    pub platform: Platform,
    /// JSON or HTML.
    pub flavour: Flavour,
    /// Layout of the export: a Page export makes other kinds (COUNTING §1).
    pub layout: Layout,
    /// Names and handles of the person, as [`crate::decode::text::person_digest`] gives them:
    /// they are no third parties.
    pub own_names: &'a BTreeSet<Digest>,
    /// What to keep beside the counts.
    pub options: Options,
    /// Name of the archive and path of the member: both may name a chat.
    pub place: (&'a str, &'a str),
    /// Inflated size of the member in bytes, as the archive tells it.
    pub size: u64,
    /// Now, in Unix seconds: what is later cannot be true.
    pub now: i64,
    /// What the run may keep of all members.
    pub budget: &'a Budget,
    /// Bytes that comparing one of its items with those of other exports takes.
    pub compared: u64,
}

/// What the header of an HTML page tells: when and for whom it was made.
pub fn read_page_head(bytes: &mut dyn Read) -> Facts {
    html::read_head(bytes)
}

/// Reads the facts of one member.
pub fn read_facts(bytes: &mut dyn Read, source: Source<'_>) -> (Facts, Vec<Diagnostic>) {
    // Exports in JSON begin with a page, too.
    let is_page =
        source.flavour == Flavour::Html || source.row.role == Role::Fact(Reader::EntryPage);
    if is_page { html::read_facts(bytes, source) } else { facts::read_facts(bytes, source) }
}

/// Reads the records of one member.
pub fn read_records(bytes: &mut dyn Read, source: Source<'_>) -> Extracted {
    use Reader::{AiAppConversations, AiConversations, WhatsappChat};
    match (&source.row.role, source.flavour) {
        (Role::Record(WhatsappChat), _) => return whatsapp::read(bytes, source),
        (Role::Record(AiConversations), Flavour::Html) => {
            return html::ai_conversations(bytes, source);
        }
        (Role::Record(AiConversations), _) => return meta_ai::conversations(bytes, source),
        (Role::Record(AiAppConversations), Flavour::Html) => return html::ai_app(bytes, source),
        (Role::Record(AiAppConversations), _) => return meta_ai::app(bytes, source),
        (Role::Thread(_), _) => return meta_ai::thread(bytes, source),
        (_, Flavour::Html) => return html::read_records(bytes, source),
        _ => {}
    }
    let reader = match &source.row.role {
        Role::Record(reader) | Role::Fact(reader) => *reader,
        Role::Media | Role::Out(_) | Role::Thread(_) | Role::Ignore(_) => {
            return Extracted::default();
        }
    };
    let mut records =
        Records { reader, sink: sink::Sink::new(source), scratch: Vec::new(), skipped: 0 };
    let mut bytes = records.sink.until_full(bytes);
    let mut guessed = Vec::new();
    let mut inner = Outcome::default();
    let mut on_record = |list: &str, slice: &[u8]| match json::stands_alone(list) {
        None => records.take(list, slice),
        Some(list) => match wrapper::alone(slice, &mut records.scratch) {
            wrapper::Alone::Record => records.take(list, slice),
            wrapper::Alone::Unknown => records.foreign(slice),
            wrapper::Alone::Lists(names) => {
                let lists: Vec<&str> = names.iter().map(String::as_str).collect();
                let mut slice = slice;
                // The slice was scanned once: its lists are whole.
                let take = &mut |list: &str, slice: &[u8]| {
                    records.take(json::stands_alone(list).unwrap_or(list), slice);
                };
                inner.add(json::for_each_record(&mut slice, &lists, take));
                guessed.extend(names);
            }
        },
    };
    let lists = &source.row.lists;
    let mut outcome = if source.size >= LONG && rayon::current_num_threads() > 1 {
        json::for_each_record_ahead(&mut bytes, lists, &mut on_record)
    } else {
        json::for_each_record(&mut bytes, lists, &mut on_record)
    };
    outcome.add(inner);
    outcome.skipped += records.skipped;
    if !guessed.is_empty() {
        records.sink.lists_guessed(guessed);
    }
    let is_full = records.sink.is_full();
    let mut extracted = records.sink.finish();
    if matches!(source.row.role, Role::Record(_)) {
        let not_understood = understood::of_json(&outcome, &mut extracted.reading);
        extracted.diagnostics.extend(not_understood);
    }
    extracted.reading.shortened += outcome.shortened;
    extracted.diagnostics.extend(findings(outcome).filter(|_| !is_full));
    extracted.diagnostics.extend(unread_comments(reader, &extracted.reading));
    extracted
}

/// Reads the records of a member one by one.
struct Records<'a> {
    reader: Reader,
    sink: sink::Sink<'a>,
    scratch: Vec<u8>,
    /// Lists where a record belongs, of a family that has no records of that form.
    skipped: u64,
}

impl Records<'_> {
    fn take(&mut self, list: &str, slice: &[u8]) {
        // Only Instagram's comments until 2021 are lists: elsewhere one is skipped like a word.
        if slice.first() == Some(&b'[') && self.reader != Reader::InstagramComments2018 {
            self.skipped += 1;
            return;
        }
        let Self { reader, sink, scratch, .. } = self;
        let number = sink.begin_record();
        sink.record_of(slice.len());
        sink.list_seen(list);
        let parsed = json::parse(slice, scratch, |parsed: json::Parsed<record::AnyRecord<'_>>| {
            if parsed.mended {
                sink.mended();
            }
            dispatch(*reader, list, parsed.value.0, sink);
        });
        if parsed.is_err() {
            sink.unreadable(number);
            return;
        }
        if sink.is_understood() || !matches!(sink.source.row.role, Role::Record(_)) {
            return;
        }
        if *reader == Reader::Album && has_empty_album(slice, scratch) {
            sink.has_no_item();
        }
        sink.end_record(|| json::holds_something(slice, scratch));
    }

    /// An object that nobody knows, unless it is an album with nothing but its name.
    fn foreign(&mut self, slice: &[u8]) {
        self.sink.begin_record();
        if self.reader == Reader::Album && has_empty_album(slice, &mut self.scratch) {
            self.sink.has_no_item();
        }
        self.sink.end_record(|| true);
    }
}

/// Comments on Instagram stand in labelled values: under labels that no table knows, their texts
/// and the owners of what they stand under stay unread.
fn unread_comments(reader: Reader, reading: &MemberReading) -> Option<Diagnostic> {
    let is_open = reader == Reader::InstagramComments && !reading.labels.unknown.is_empty();
    is_open.then(|| Diagnostic::new(Code::LabelsNotRecognised))
}

/// An album may be empty (formats/facebook.md §2.4).
fn has_empty_album(slice: &[u8], scratch: &mut Vec<u8>) -> bool {
    let is_list = |key: &str| key == "photos" || key == "videos";
    let is_empty = |fields: &[(String, json::Shape)]| {
        fields.iter().any(|(key, shape)| is_list(key) && *shape == json::Shape::Nothing)
    };
    json::outline(slice, scratch).is_some_and(|outline| is_empty(&outline.0))
}

fn dispatch(reader: Reader, list: &str, record: record::Boxed<'_>, sink: &mut sink::Sink<'_>) {
    if reader_is_instagram(reader) {
        instagram::record(reader, list, record, sink);
    } else {
        facebook::record(reader, list, record, sink);
    }
}

const fn reader_is_instagram(reader: Reader) -> bool {
    matches!(
        reader,
        Reader::InstagramPosts
            | Reader::InstagramStories
            | Reader::InstagramReels
            | Reader::InstagramProfilePhotos
            | Reader::InstagramArchived
            | Reader::InstagramDeleted
            | Reader::InstagramComments
            | Reader::ThreadsPosts
            | Reader::InstagramMedia2018
            | Reader::InstagramComments2018
            | Reader::InstagramProfile
            | Reader::InstagramProfile2018
            | Reader::Professional
            | Reader::PrivacyChanges
            | Reader::ThreadsProfile
    )
}

/// What went wrong with a member. An empty file is an empty list: Meta writes some.
pub(crate) fn findings(outcome: Outcome) -> Option<Diagnostic> {
    match outcome.broken? {
        Broken::Empty => None,
        Broken::Syntax(at) => Some(Diagnostic::new(Code::MemberBroken).with("byte", at)),
        Broken::Encoding => Some(Diagnostic::new(Code::WrongEncoding)),
        Broken::Limit => Some(Diagnostic::new(Code::LimitReached).with("byte", outcome.read)),
        Broken::Io(error) => {
            let finding = Diagnostic::new(archive::code_of(&error));
            Some(match finding.code {
                Code::LimitReached => finding.with("byte", outcome.read),
                _ => finding.with("cause", error.to_string()),
            })
        }
    }
}
