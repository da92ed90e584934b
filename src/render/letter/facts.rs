//! What a letter needs beside the report: names, which reports may not carry.

use jiff::civil::Date;

use super::reasons::Reason;
use crate::domain::platform::Platform;
use crate::domain::region::Region;
use crate::reading::whole::Reading;
use crate::report::model::Report;
use crate::verdict::accounts::AccountData;
use crate::verdict::verdicts::Verdicts;
use crate::words::i18n::Language;

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

impl LetterFacts {
    /// What archives tell.
    pub fn of(reading: &Reading, verdicts: &Verdicts, report: Report) -> Self {
        let births = reading.exports.iter().filter_map(|export| export.facts.birth);
        let mut years: Vec<i16> = births.map(Date::year).collect();
        years.dedup();
        Self {
            report: Some(report),
            accounts: verdicts
                .accounts()
                .iter()
                .map(|own| account(reading, verdicts, own))
                .collect(),
            // Where accounts tell different years, nobody knows which is true.
            birth_year: years.first().copied().filter(|_| years.len() == 1),
        }
    }

    /// What a saved report tells: no names, so each account leaves a placeholder.
    pub fn of_report(report: Report) -> Self {
        let accounts = report.accounts.iter().map(|own| LetterAccount {
            platform: own.platform,
            name: None,
            username: None,
        });
        Self { accounts: accounts.collect(), birth_year: None, report: Some(report) }
    }

    /// The year of the earliest content that counts or may count.
    pub(super) fn first_year(&self) -> Option<i16> {
        let report = self.report.as_ref()?;
        let years = report.years.iter().filter(|year| year.range.at_most > 0);
        years.map(|year| year.year).min()
    }

    /// The year of the latest content that counts or may count.
    pub(super) fn last_year(&self) -> Option<i16> {
        let report = self.report.as_ref()?;
        let years = report.years.iter().filter(|year| year.range.at_most > 0);
        years.map(|year| year.year).max()
    }
}

/// The names of an account, as its newest export has them.
fn account(reading: &Reading, verdicts: &Verdicts, own: &AccountData) -> LetterAccount {
    let dated = |position: &usize| {
        Some((verdicts.dates().get(*position)?.seconds, reading.exports.get(*position)?))
    };
    let mut exports: Vec<_> = own.exports.iter().filter_map(dated).collect();
    exports.sort_by_key(|(seconds, _)| std::cmp::Reverse(*seconds));
    let facts = || exports.iter().map(|(_, export)| &export.facts);
    let name = facts().find_map(|facts| facts.full_name.clone());
    let username = facts().find_map(|facts| facts.username.clone());
    // Zips of Instagram are named after the user name, those of Facebook not always.
    let by_zip = || match own.platform {
        Platform::Instagram => exports.iter().find_map(|(_, export)| export.name.account.clone()),
        _ => None,
    };
    LetterAccount {
        platform: own.platform,
        name: name.or_else(|| facts().find_map(|facts| facts.owner.clone())),
        username: username.or_else(by_zip),
    }
}
