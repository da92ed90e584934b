//! Letters that a person can send: facts and reasons in, a plain letter out, which the renderers
//! turn into text, Markdown and a page to print (POLICY §6).
//!
//! What is said of law differs by region: GDPR in the EEA, DSG in Switzerland, and no article at
//! all where nothing was researched (POLICY §2.7). Names live in [`LetterFacts`] only, which is
//! never serialised.

mod addresses;
mod build;
#[cfg(test)]
mod checklist_tests;
mod facts;
mod html;
mod markdown;
mod notes;
mod options;
mod reasons;
mod requests;
#[cfg(test)]
mod tests;
mod text;

use std::collections::BTreeMap;

use crate::words::text::clean;

pub use addresses::{Address, authorities, authority, controller};
pub use build::build;
pub use facts::{LetterAccount, LetterFacts};
pub use html::html;
pub use markdown::markdown;
pub use options::{EvidenceRow, LetterOptions, OwnAccount};
pub use reasons::{Reason, Support, by_itself, offered};
pub use text::{plain, text};

/// What a letter is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LetterKind {
    /// Objection of an account holder (Art. 21).
    Objection,
    /// A sentence or two for the form's field.
    Short,
    /// Objection and erasure for data that others posted, with or without an account.
    ThirdParty,
    /// A friendly note to somebody who posts pictures of one.
    Friend,
    /// Objection and erasure by parents for their child.
    Parent,
    /// Complaint to an authority (Art. 77).
    Complaint,
    /// Question whether and from where data were used (Art. 15).
    Access,
    /// Objection of somebody who can no longer log in.
    LockedOut,
}

impl LetterKind {
    /// All kinds.
    pub const ALL: [Self; 8] = [
        Self::Objection,
        Self::Short,
        Self::ThirdParty,
        Self::Friend,
        Self::Parent,
        Self::Complaint,
        Self::Access,
        Self::LockedOut,
    ];

    /// The name on the command line and in message ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Objection => "objection",
            Self::Short => "short",
            Self::ThirdParty => "third-party",
            Self::Friend => "friend",
            Self::Parent => "parent",
            Self::Complaint => "complaint",
            Self::Access => "access",
            Self::LockedOut => "locked-out",
        }
    }
}

/// A letter, ready to be laid out. Texts may hold placeholders: `[[what to fill in]]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Language tag of the texts, `de` or `en`.
    pub language: &'static str,
    /// Lines of the sender; empty for texts that are no letters.
    pub sender: Vec<String>,
    /// Lines of the recipient; empty for texts that are no letters.
    pub recipient: Vec<String>,
    /// Place and date.
    pub place_and_date: Option<String>,
    /// Subject.
    pub subject: Option<String>,
    /// Salutation.
    pub salutation: Option<String>,
    /// The text.
    pub body: Vec<Block>,
    /// Farewell and lines for signatures.
    pub closing: Vec<String>,
    /// What to enclose.
    pub enclosures: Vec<String>,
    /// Advice to the sender, no part of the letter.
    pub notes: Vec<String>,
    /// Heading over the notes.
    pub notes_heading: String,
    /// What only the person can fill in, in the order of the letter, each once.
    pub placeholders: Vec<String>,
    /// Heading over the placeholders.
    pub placeholders_heading: String,
}

/// A part of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Running text.
    Paragraph(String),
    /// Points, one after the other.
    List(Vec<String>),
    /// Evidence: names of the columns and the rows.
    Table(Vec<String>, Vec<Vec<String>>),
}

/// The placeholders of some texts in their order, each once.
fn placeholders<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in texts {
        for rest in text.split("[[").skip(1) {
            if let Some((name, _)) = rest.split_once("]]")
                && !found.iter().any(|own| own == name)
            {
                found.push(name.to_owned());
            }
        }
    }
    found
}

impl Letter {
    /// Fills in what the person typed, by the names of the placeholders.
    pub fn fill(&mut self, typed: &BTreeMap<String, String>) {
        let typed = typed.iter().filter(|(_, text)| !text.trim().is_empty());
        for (name, text) in typed {
            let (gap, text) = (format!("[[{name}]]"), clean(text.trim()));
            for own in self.texts_mut() {
                *own = own.replace(&gap, &text);
            }
            self.placeholders.retain(|own| own != name);
        }
    }

    fn texts_mut(&mut self) -> impl Iterator<Item = &mut String> {
        let body = self.body.iter_mut().flat_map(|block| -> Vec<&mut String> {
            match block {
                Block::Paragraph(text) => vec![text],
                Block::List(points) => points.iter_mut().collect(),
                Block::Table(_, rows) => rows.iter_mut().flatten().collect(),
            }
        });
        let head = [&mut self.place_and_date, &mut self.subject, &mut self.salutation];
        let lists = [&mut self.sender, &mut self.recipient, &mut self.closing];
        let lists = lists.into_iter().flatten().chain(&mut self.enclosures);
        lists.chain(head.into_iter().flatten()).chain(body)
    }

    /// Every text of the letter itself in the order of reading.
    fn texts(&self) -> impl Iterator<Item = &str> {
        let lists = [&self.sender, &self.recipient];
        let head = [&self.place_and_date, &self.subject, &self.salutation];
        let body = self.body.iter().flat_map(|block| -> Vec<&str> {
            match block {
                Block::Paragraph(text) => vec![text],
                Block::List(points) => points.iter().map(String::as_str).collect(),
                Block::Table(_, rows) => rows.iter().flatten().map(String::as_str).collect(),
            }
        });
        lists
            .into_iter()
            .flatten()
            .map(String::as_str)
            .chain(head.into_iter().flatten().map(String::as_str))
            .chain(body)
            .chain(self.closing.iter().map(String::as_str))
            .chain(self.enclosures.iter().map(String::as_str))
    }
}
