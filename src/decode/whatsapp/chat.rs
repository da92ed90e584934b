//! What a chat says about Meta AI.

use std::io;
use std::num::NonZeroU64;

use super::Record;
use super::header::Stamp;
use super::names;
use super::order::{self, DateOrder, Dates};
use super::text::Call;
use crate::domain::item::Digest;
use crate::domain::moment::Moment;

/// A file that was read as an export of a chat.
#[allow(clippy::struct_excessive_bools, reason = "each says one thing about the file")]
#[derive(Debug)]
pub struct Chat {
    /// Whether it is an export of a chat at all. If not, nothing below is filled but
    /// [`Chat::first_line`] and the damages.
    pub is_chat: bool,
    /// The file is UTF-16, which no WhatsApp writes; it was not read.
    pub utf16: bool,
    /// The shape of the first line, every letter and digit masked: it shows the form of the date
    /// to people who can add it.
    pub first_line: Option<String>,
    /// Lines that are no UTF-8 text or hold NUL.
    pub damaged_lines: u64,
    /// Lines longer than any message, read up to 256 KiB.
    pub cut_lines: u64,
    /// Messages to Meta AI beyond the limit (2,000,000 in one chat, or what fits into memory).
    pub left_out: u64,
    /// Why the file could not be read to its end; it counts up to there.
    pub broken: Option<io::Error>,
    /// The order of day, month and year.
    pub order: DateOrder,
    /// How sure it is.
    pub dates: Dates,
    /// Name of the chat in the name of its file.
    pub name: Option<String>,
    /// Who wrote, Meta AI aside.
    pub participants: Vec<Participant>,
    /// The name of the person whose export it is, if it can be told ([`super::find_owner`]).
    pub own: Option<String>,
    /// Whether it is the chat with Meta AI.
    pub meta_ai: MetaAiChat,
    /// Messages by anybody, Meta AI included.
    pub messages: u64,
    /// Messages by Meta AI, its notices left out.
    pub ai_answers: u64,
    /// An AI writes in it, as the app says, but under another name than Meta AI: that of a
    /// contact or of a business. Counts nothing (COUNTING §9).
    pub other_ai: bool,
    /// Somebody switched advanced chat privacy.
    pub advanced_privacy: bool,
    /// The number of messages is at one of the limits of exports, so older ones are missing
    /// (notes §3.5).
    pub probably_cut: bool,
    pub(super) with_seconds: bool,
    pub(super) counts_typed_calls: bool,
    pub(super) records: Vec<Record>,
}

/// Somebody who wrote in the chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// The name as the export shows it.
    pub name: String,
    /// Number of messages, calls and empty ones included.
    pub messages: u64,
}

/// Whether a chat is the one with Meta AI (notes §3.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MetaAiChat {
    /// Only one person and Meta AI write in it.
    Certain,
    /// A notice or the name of the file says so, but Meta AI has not written.
    Probable,
    /// Another chat.
    No,
}

/// What a message holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// Text, possibly with a picture.
    Text,
    /// A picture, video, voice message, sticker or document.
    Media,
    /// The message was deleted in the chat. It had been sent: POLICY §2.5 says that deleting it
    /// does not delete Meta's copy.
    Deleted,
    /// A place, a poll, an event.
    Other,
    /// Nothing: a call or something to be seen once. Not counted.
    Empty,
}

/// By whom a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whose {
    /// By the person whose export it is.
    Own,
    /// By somebody else.
    Other,
    /// Nobody can tell.
    Unknown,
}

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrote {
    /// A message in the chat with Meta AI.
    Message,
    /// A message that calls Meta AI in another chat.
    Mention,
    /// The command that asks Meta to delete its copy. Not counted (COUNTING §9).
    Reset,
}

/// A message to Meta AI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// When. The file knows no time zone: local time as it stands.
    pub moment: Moment,
    /// Number of its first line in the file, from 1.
    pub line: u32,
    /// What.
    pub wrote: Wrote,
    /// By whom.
    pub whose: Whose,
    /// What it holds.
    pub content: Content,
    /// Stands for its text, so that two exports of one chat can be told to be one; pictures have
    /// none, because their line depends on the kind of export.
    pub text: Option<Digest>,
}

impl Chat {
    /// All messages to Meta AI, in the order of the file; those by others are among them.
    pub fn entries(&self) -> impl Iterator<Item = Entry> + '_ {
        let ai_chat = self.meta_ai != MetaAiChat::No;
        self.records
            .iter()
            .filter(move |record| ai_chat || self.is_mention(record))
            .map(move |record| self.entry(record, ai_chat))
    }

    /// A typed `@Meta AI` counts only where the file shows Meta AI at work: its first mention
    /// leaves a notice, and it answers (notes §3.3).
    fn is_mention(&self, record: &Record) -> bool {
        match record.call {
            Some(Call::Mention) => true,
            Some(Call::Typed) => self.counts_typed_calls,
            None => false,
        }
    }

    fn entry(&self, record: &Record, ai_chat: bool) -> Entry {
        let wrote = match (record.reset, ai_chat) {
            (true, _) => Wrote::Reset,
            (false, true) => Wrote::Message,
            (false, false) => Wrote::Mention,
        };
        Entry {
            moment: self.moment(record.stamp),
            line: record.line,
            wrote,
            whose: self.whose(record),
            content: record.content,
            text: NonZeroU64::new(record.text)
                .filter(|_| record.content == Content::Text)
                .map(Digest),
        }
    }

    fn moment(&self, stamp: Stamp) -> Moment {
        order::moment(stamp, self.with_seconds, self.order, self.dates)
    }

    fn whose(&self, record: &Record) -> Whose {
        let Some(own) = &self.own else { return Whose::Unknown };
        match record.sender.and_then(|id| self.participants.get(usize::from(id))) {
            None => Whose::Unknown,
            Some(sender) if names::same_name(&sender.name, own) => Whose::Own,
            Some(_) => Whose::Other,
        }
    }
}
