//! Chats that WhatsApp exported as text (notes on WhatsApp §1–§3): what was written to Meta AI, and
//! when. Everything else is a private chat and only counted as lines.
//!
//! One scanner reads the file as a stream. It keeps names and the times of messages that may
//! concern Meta AI, never a text, so memory does not grow with the chat. Which number of a date
//! is the day, who the person is and whether the chat is the one with Meta AI is decided at the
//! end of the file, or over all chats ([`find_owner`]).

mod chat;
mod conclusion;
mod header;
mod letters;
mod lines;
mod names;
mod order;
mod owner;
mod senders;
mod text;
mod words;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Read;

pub use chat::{Chat, Content, Entry, MetaAiChat, Participant, Whose, Wrote};
pub use names::{is_named_like_a_chat, naming_part};
pub use order::{DateOrder, Dates};
pub use owner::find_owner;

use crate::domain::budget::Budget;

use header::{Header, Pattern, Stamp};
use order::Evidence;
use senders::{SenderId, Senders};
use text::Call;

/// What is known about a file before it is read.
#[derive(Debug, Default, Clone, Copy)]
pub struct Hints<'a> {
    /// Name of the zip, or of the txt if it is alone: it names the chat.
    pub file_name: Option<&'a str>,
    /// When the chat was exported at the latest, in Unix seconds.
    pub exported: Option<i64>,
    /// Whether media lie beside the text; `None` if nobody knows.
    pub with_media: Option<bool>,
    /// What the run may keep of all files; without it nothing bounds the chats together.
    pub budget: Option<&'a Budget>,
}

/// Lines in which a chat must show itself (notes §1).
const TESTED_LINES: u64 = 200;

/// Messages kept in case that the chat turns out to be the one with Meta AI.
const MOST_PENDING: usize = 100_000;

/// Messages to Meta AI kept of one chat (COUNTING §10).
const MOST_RECORDS: usize = 2_000_000;

/// Room is taken for so many of them at a time, and so many bytes for each, its item included.
const RECORDS_AT_ONCE: usize = 256;
const RECORD_BYTES: u64 = 96;

/// A message that may concern Meta AI.
#[derive(Debug, Clone, Copy)]
struct Record {
    stamp: Stamp,
    line: u32,
    sender: Option<SenderId>,
    content: Content,
    call: Option<Call>,
    reset: bool,
    /// Stands for the text, 0 if it was not looked at.
    text: u64,
}

/// The message that is being read: its text may go on in the next line.
struct Current {
    record: Record,
    by_meta_ai: bool,
}

/// Reads a chat. Never fails: what is wrong with the file stands in the result.
pub fn scan(input: impl Read, hints: &Hints<'_>) -> Chat {
    let mut scanner = Scanner::new(hints);
    let outcome = lines::for_each(input, |line, cut| scanner.line(line, cut));
    scanner.finish(outcome.err(), hints)
}

#[allow(clippy::struct_excessive_bools, reason = "each says one thing about the file")]
struct Scanner<'a> {
    pattern: Option<Pattern>,
    evidence: Evidence,
    senders: Senders,
    records: Vec<Record>,
    /// There is room for so many of them.
    room: usize,
    budget: Option<&'a Budget>,
    current: Option<Current>,
    /// Only one person and possibly Meta AI have written so far.
    alone: bool,
    named_meta_ai: bool,
    signs: Signs,
    counts: Counts,
    first_line: Option<String>,
    utf16: bool,
    capital_meridiem: bool,
}

/// What notices and senders say about the chat.
#[allow(clippy::struct_excessive_bools, reason = "each says one thing about the file")]
#[derive(Debug, Default)]
struct Signs {
    meta_ai_wrote: bool,
    ai_notice: bool,
    /// That notice stands under a name that is not Meta AI's.
    ai_notice_of_another: bool,
    mention_notice: bool,
    english: bool,
    privacy: bool,
    /// A real mention by somebody: nobody calls Meta AI in the chat with Meta AI.
    mentioned: bool,
}

#[derive(Debug, Default)]
struct Counts {
    lines: u64,
    tested: u64,
    tested_headers: u64,
    first_is_header: bool,
    headers: u64,
    messages: u64,
    notices: u64,
    answers: u64,
    /// Lines of Meta AI before anybody else wrote: in the chat with it those are notices.
    answers_before_anybody: u64,
    damaged_lines: u64,
    cut_lines: u64,
    left_out: u64,
}

impl<'a> Scanner<'a> {
    fn new(hints: &Hints<'a>) -> Self {
        Self {
            pattern: None,
            evidence: Evidence::new(hints.exported),
            senders: Senders::default(),
            records: Vec::new(),
            room: 0,
            budget: hints.budget,
            current: None,
            alone: true,
            named_meta_ai: hints.file_name.is_some_and(names::names_meta_ai),
            signs: Signs::default(),
            counts: Counts::default(),
            first_line: None,
            utf16: false,
            capital_meridiem: false,
        }
    }

    /// Takes the next line; `false` when the file is no chat and need not be read further.
    fn line(&mut self, line: &[u8], cut: bool) -> bool {
        if self.counts.lines == 0 && is_utf16(line) {
            self.utf16 = true;
            return false;
        }
        self.counts.lines += 1;
        self.counts.cut_lines += u64::from(cut);
        // A cut may fall inside of a letter.
        let damaged =
            memchr::memchr(0, line).is_some() || !cut && std::str::from_utf8(line).is_err();
        self.counts.damaged_lines += u64::from(damaged);
        let header = self.header(line);
        if self.counts.tested < TESTED_LINES && !self.test(line, header.is_some()) {
            return false;
        }
        match header {
            Some(header) => self.begin(&header),
            None => self.go_on(line),
        }
        true
    }

    /// The header of the line if it is one of this file: same pattern, possible date.
    fn header<'l>(&mut self, line: &'l [u8]) -> Option<Header<'l>> {
        let header = header::read(line)?;
        let own = self.pattern.is_none_or(|pattern| pattern == header.pattern);
        if !own || !self.evidence.add(header.stamp.parts) {
            return None;
        }
        self.pattern = Some(header.pattern);
        self.capital_meridiem |= header.capital_meridiem;
        Some(header)
    }

    /// Whether the first lines can still be those of a chat.
    fn test(&mut self, line: &[u8], is_header: bool) -> bool {
        let bare = text::trimmed(line);
        if bare.is_empty() {
            return true;
        }
        if self.counts.tested == 0 {
            self.counts.first_is_header = is_header;
            self.first_line = Some(masked(bare));
        }
        self.counts.tested += 1;
        self.counts.tested_headers += u64::from(is_header);
        self.counts.tested < TESTED_LINES || self.looks_like_a_chat()
    }

    /// The answers of an AI are long, so a file that begins with a header needs no more of them.
    fn looks_like_a_chat(&self) -> bool {
        let Counts { tested, tested_headers, first_is_header, .. } = self.counts;
        tested_headers > 0 && (first_is_header || tested_headers * 3 >= tested)
    }

    fn begin(&mut self, header: &Header<'_>) {
        self.end_message();
        self.counts.headers += 1;
        let senders = &self.senders;
        let Some((name, said)) = text::split(header.body, |name| senders.knows(name)) else {
            self.notice(header.body);
            return;
        };
        let by_meta_ai = text::is_meta_ai(name);
        self.signs.meta_ai_wrote |= by_meta_ai;
        let Some(content) = text::content(said) else {
            let notice = self.notice(said);
            self.signs.ai_notice_of_another |= notice.ai && !by_meta_ai;
            return;
        };
        let sender = if by_meta_ai { None } else { self.sender(name) };
        if content == Content::Media {
            self.signs.english |= memchr::memmem::find(said, b"omitted").is_some();
        }
        let keeps = self.may_be_the_ai_chat();
        let call = text::call(said);
        self.current = Some(Current {
            record: Record {
                stamp: header.stamp,
                line: u32::try_from(self.counts.lines).unwrap_or(u32::MAX),
                sender,
                content,
                call,
                reset: text::is_reset(said),
                text: if keeps || call.is_some() { mixed(0, said) } else { 0 },
            },
            by_meta_ai,
        });
    }

    fn sender(&mut self, name: &[u8]) -> Option<SenderId> {
        let id = self.senders.add(name);
        if self.alone && (self.senders.len() > 1 || id.is_none()) {
            self.alone = false;
            self.records.retain(|record| record.call.is_some());
            self.records.shrink_to_fit();
        }
        id
    }

    fn notice(&mut self, said: &[u8]) -> text::Notice {
        self.counts.notices += 1;
        let notice = text::notice(said);
        self.signs.ai_notice |= notice.ai;
        self.signs.mention_notice |= notice.called;
        self.signs.privacy |= notice.privacy;
        self.signs.english |= notice.english;
        notice
    }

    /// A line without a header belongs to the message before it.
    fn go_on(&mut self, line: &[u8]) {
        let Some(current) = &mut self.current else { return };
        let record = &mut current.record;
        record.call = record.call.max(text::call(line));
        if record.content == Content::Empty && !text::trimmed(line).is_empty() {
            record.content = Content::Text;
        }
        record.reset &= text::trimmed(line).is_empty();
        if record.text != 0 || record.call.is_some() {
            record.text = mixed(record.text, line);
        }
    }

    fn end_message(&mut self) {
        let Some(Current { record, by_meta_ai }) = self.current.take() else { return };
        if record.content == Content::Empty {
            return; // calls, view once
        }
        self.counts.messages += 1;
        if by_meta_ai {
            self.counts.answers += 1;
            self.counts.answers_before_anybody += u64::from(self.senders.len() == 0);
            return;
        }
        self.signs.mentioned |= record.call == Some(Call::Mention);
        if record.call.is_none() && !self.may_be_the_ai_chat() {
            return;
        }
        if self.has_room() {
            self.records.push(record);
        } else {
            self.counts.left_out += 1;
        }
    }

    /// Whether one more message fits into memory.
    fn has_room(&mut self) -> bool {
        if self.records.len() < self.room {
            return true;
        }
        let bytes = RECORD_BYTES * RECORDS_AT_ONCE as u64;
        let taken = RECORD_BYTES * self.room as u64;
        let fits = self.records.len() < MOST_RECORDS
            && self.budget.is_none_or(|budget| budget.take(bytes, taken));
        if fits {
            self.room += RECORDS_AT_ONCE;
        }
        fits
    }

    fn may_be_the_ai_chat(&self) -> bool {
        let signs = self.signs.meta_ai_wrote || self.signs.ai_notice || self.named_meta_ai;
        self.alone && (signs || self.records.len() < MOST_PENDING)
    }
}

/// Goes on with the number that stands for a text.
fn mixed(before: u64, line: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    before.hash(&mut hasher);
    text::trimmed(line).hash(&mut hasher);
    hasher.finish()
}

fn is_utf16(line: &[u8]) -> bool {
    let start = line.get(..line.len().min(1024)).unwrap_or_default();
    let zeros = memchr::memchr_iter(0, start).count();
    start.starts_with(&[0xFF, 0xFE]) || start.starts_with(&[0xFE, 0xFF]) || zeros * 4 > start.len()
}

/// The shape of a line without its content: `[00.00.00, 00:00:00] Xxx: xxx`.
fn masked(line: &[u8]) -> String {
    const SHOWN: usize = 48;
    String::from_utf8_lossy(line.get(..line.len().min(4 * SHOWN)).unwrap_or_default())
        .chars()
        .take(SHOWN)
        .map(|letter| match letter {
            _ if letter.is_numeric() => '0',
            _ if letter.is_uppercase() => 'X',
            _ if letter.is_alphabetic() => 'x',
            _ if letter.is_ascii_punctuation() => letter,
            _ if letter.is_whitespace() => ' ',
            _ => '·',
        })
        .collect()
}
