//! The stage as one value: what the person's words make of what was read.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::diag::Diagnostic;
use crate::domain::item::Digest;
use crate::domain::look::Look;
use crate::reading::exports::ExportDate;
use crate::reading::whole::Reading;
use crate::verdict::accounts::{AccountData, accounts, holders};
use crate::verdict::audience::ToldHistory;
use crate::verdict::dedupe::Holder;
use crate::verdict::judge;
use crate::verdict::person::Person;
use crate::verdict::survey::known::Survey;

/// What decides the verdicts of all that was read. It touches no byte: to judge a [`Reading`] by
/// other words takes no reading.
#[derive(Debug)]
pub struct Verdicts {
    /// Whose words they are.
    pub person: Person,
    /// What the person told.
    told: ToldHistory,
    /// What the person answered in the survey.
    survey: Option<Survey>,
    /// Of these words only the day of the download changes it.
    folded: Arc<Folded>,
    looks: Arc<Looks>,
}

/// When the exports were made, and which of their items are copies.
#[derive(Debug)]
struct Folded {
    downloaded: Option<Date>,
    dates: Vec<ExportDate>,
    holders: Vec<Holder>,
    accounts: Vec<AccountData>,
}

/// What looking at photos gave.
#[derive(Debug, Default)]
pub struct Looks {
    /// By account and media id; empty if nobody looked.
    pub by_account: Vec<HashMap<Digest, Look>>,
    /// Pictures that could not be read.
    pub diagnostics: Vec<Diagnostic>,
}

impl Folded {
    fn new(reading: &Reading, downloaded: Option<Date>) -> Self {
        let date = |(position, export): (usize, &crate::reading::exports::Export)| {
            export.date(reading.newest_record(position), downloaded, reading.now)
        };
        let dates: Vec<ExportDate> = reading.exports.iter().enumerate().map(date).collect();
        let holders = holders(reading, &dates);
        let accounts = accounts(reading, &holders);
        Self { downloaded, dates, holders, accounts }
    }
}

impl Verdicts {
    /// Judges what was read by the words of a person.
    pub fn new(reading: &Reading, person: Person) -> Self {
        let folded = Arc::new(Folded::new(reading, person.downloaded));
        Self::by(person, folded, Arc::default())
    }

    /// Judges the same reading by other words; what does not depend on them is kept.
    #[must_use]
    pub fn again(&self, reading: &Reading, person: Person) -> Self {
        let folded = if self.folded.downloaded == person.downloaded {
            Arc::clone(&self.folded)
        } else {
            Arc::new(Folded::new(reading, person.downloaded))
        };
        Self::by(person, folded, Arc::clone(&self.looks))
    }

    /// The same verdicts with what looking at photos gave.
    #[must_use]
    pub fn seeing(self, looks: Looks) -> Self {
        Self { looks: Arc::new(looks), ..self }
    }

    fn by(person: Person, folded: Arc<Folded>, looks: Arc<Looks>) -> Self {
        let told = ToldHistory::new(person.told());
        let survey = person.answers.clone().map(Survey::new);
        Self { person, told, survey, folded, looks }
    }

    /// When each export was made.
    pub fn dates(&self) -> &[ExportDate] {
        &self.folded.dates
    }

    /// The accounts.
    pub fn accounts(&self) -> &[AccountData] {
        &self.folded.accounts
    }

    /// What the person answered in the survey.
    pub fn survey(&self) -> Option<&Survey> {
        self.survey.as_ref()
    }

    /// What looking at photos gave.
    pub fn looks(&self) -> &Looks {
        &self.looks
    }

    /// An account with everything that decides its verdicts.
    pub fn account<'a>(
        &'a self,
        reading: &'a Reading,
        data: &'a AccountData,
    ) -> judge::Account<'a> {
        judge::Account {
            collection: &reading.collection,
            holders: &self.folded.holders,
            members: &data.members,
            folding: &data.folding,
            flags: &data.flags,
            told: &self.told,
            survey: self.survey.as_ref(),
            // Elsewhere no adult limit is known (COUNTING §8).
            minor: self.person.minor && self.person.region.has_policy(),
            platform: data.platform,
            age: data.date.age,
            profile: &data.profile,
            pictures: &data.pictures,
            carriers: &data.carriers,
            looks: self.looks.by_account.get(data.position),
        }
    }
}
