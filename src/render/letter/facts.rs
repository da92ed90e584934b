//! What a letter needs beside the report: names, which reports may not carry.

use jiff::civil::Date;

use crate::domain::platform::Platform;
use crate::reading::whole::Reading;
use crate::report::model::Report;
use crate::verdict::accounts::AccountData;
use crate::verdict::verdicts::Verdicts;

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

    /// The real name, as Facebook asks for it; on Instagram people call themselves anything.
    pub fn own_name(&self) -> Option<&str> {
        let mut facebook = self.accounts.iter().filter(|own| own.platform == Platform::Facebook);
        facebook.find_map(|account| account.name.as_deref())
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
