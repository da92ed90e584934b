//! What the person chose for a letter.

use jiff::civil::Date;

use super::reasons::Reason;
use crate::domain::region::Region;
use crate::words::i18n::Language;

/// What the person chose.
#[derive(Debug, Clone)]
pub struct LetterOptions {
    /// Language of the letter.
    pub language: Language,
    /// Where the person lives.
    pub region: Region,
    /// The day of the letter.
    pub date: Date,
    /// Reasons, in this order. None: what the archive supports, and loss of control.
    pub reasons: Vec<Reason>,
    /// Code of the authority, for complaints.
    pub authority: Option<String>,
    /// The day of the objection, for complaints.
    pub objected: Option<Date>,
    /// What others posted.
    pub evidence: Vec<EvidenceRow>,
    /// Lines of the sender, name first; what is missing becomes a placeholder.
    pub sender: Vec<String>,
    /// Whether the person has an account, if the facts do not tell it.
    pub account: OwnAccount,
}

/// Whether a person of whom no account is known has one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OwnAccount {
    /// They have none.
    None,
    /// Nobody said.
    #[default]
    Unknown,
}

/// Something that others posted; what is unknown becomes a placeholder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EvidenceRow {
    /// Address of the post.
    pub address: Option<String>,
    /// Account that posted it.
    pub posted_by: Option<String>,
    /// When.
    pub when: Option<String>,
    /// What it shows of the person.
    pub shows: Option<String>,
}

impl EvidenceRow {
    /// "ADDRESS | WHO | WHEN | WHAT"; what is missing stays open.
    pub fn typed(text: &str) -> Self {
        Self::of_cells(text.splitn(4, '|'))
    }

    /// Its cells in this order; an empty one and `?` stay open.
    pub fn of_cells<'a>(cells: impl IntoIterator<Item = &'a str>) -> Self {
        let mut cells = cells.into_iter().map(|cell| {
            let cell = cell.trim();
            (!cell.is_empty() && cell != "?").then(|| cell.to_owned())
        });
        let mut next = || cells.next().flatten();
        Self { address: next(), posted_by: next(), when: next(), shows: next() }
    }
}
