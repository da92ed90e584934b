//! What a letter needs beside the report: names, which reports may not carry.

use jiff::civil::Date;

use super::reasons::Reason;
use crate::domain::platform::Platform;
use crate::domain::region::Region;
use crate::i18n::Language;
use crate::report::model::Report;

/// What the archive says. Never serialised: it holds names.
#[derive(Debug, Clone, Default)]
pub struct LetterFacts {
    /// The report, if there is an archive.
    pub report: Option<Report>,
    /// The accounts of the person.
    pub accounts: Vec<LetterAccount>,
    /// Year of birth, if the archive tells it.
    pub birth_year: Option<i16>,
}

/// One account with its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterAccount {
    /// The platform.
    pub platform: Platform,
    /// The name as the archive has it.
    pub name: Option<String>,
    /// The user name, without `@`.
    pub username: Option<String>,
}

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

impl LetterFacts {
    /// The year of the earliest content.
    pub(super) fn first_year(&self) -> Option<i16> {
        let report = self.report.as_ref()?;
        let years = report.years.iter().filter(|year| year.range.found > 0);
        years.map(|year| year.year).min()
    }

    /// The year of the latest content.
    pub(super) fn last_year(&self) -> Option<i16> {
        let report = self.report.as_ref()?;
        let years = report.years.iter().filter(|year| year.range.found > 0);
        years.map(|year| year.year).max()
    }
}
