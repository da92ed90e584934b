//! What a run found, as everybody after it asks for it.

use std::collections::{BTreeMap, HashMap};

use crate::diag::Code;
use crate::domain::item::Digest;
use crate::domain::kind::Kind;
use crate::domain::look::Look;
use crate::domain::platform::Platform;
use crate::reading::collection::Collection;
use crate::reading::detect::{AllContents, Contents, Unit};
use crate::reading::exports::{Export, ExportDate};
use crate::report::build::Person;
use crate::report::model::Report;
use crate::report::names::Veil;
use crate::verdict::audience::{AccountFlags, ToldHistory};
use crate::verdict::dedupe::{Folding, Holder};
use crate::verdict::judge;
use crate::verdict::survey::known::Survey;

/// One account with what decides its verdicts.
#[derive(Debug)]
pub struct AccountData {
    /// Its platform.
    pub platform: Platform,
    /// Positions of its exports.
    pub exports: Vec<usize>,
    /// Positions of their members.
    pub members: Vec<u32>,
    /// Its flags.
    pub flags: AccountFlags,
    /// Which items are copies.
    pub folding: Folding,
    /// Facts about its profile.
    pub profile: Vec<Kind>,
    /// The age of its newest export.
    pub date: ExportDate,
    /// What looking at its photos gave, by media id; empty if nobody looked.
    pub looks: HashMap<Digest, Look>,
}

/// Everything a run found.
#[derive(Debug)]
pub struct Analysis {
    /// Names of the archives, for the places of items.
    pub archives: Vec<String>,
    /// How names are shown where others may read them.
    pub veil: Veil,
    /// All items.
    pub collection: Collection,
    /// What lies where: the parts of the exports.
    pub units: Vec<Unit>,
    /// Everything below the roots of the exports, for `inspect`.
    pub contents: AllContents,
    /// Files that belong to no export.
    pub outside: u64,
    /// Members that could not be read, or not wholly, by archive and position, with the reason.
    pub failed: BTreeMap<(usize, u32), Code>,
    /// The exports.
    pub exports: Vec<Export>,
    /// When each was made.
    pub dates: Vec<ExportDate>,
    /// What matters of each for the items that it holds.
    pub holders: Vec<Holder>,
    /// The accounts.
    pub accounts: Vec<AccountData>,
    /// The account of each export.
    pub account_of: Vec<usize>,
    /// What the person told.
    pub told: ToldHistory,
    /// What the person answered in the survey.
    pub survey: Option<Survey>,
    /// What the person says about themselves.
    pub person: Person,
    /// The report.
    pub report: Report,
    /// Bytes of members that were unpacked: neither media nor private chats are among them.
    pub unpacked: u64,
}

impl Analysis {
    /// Whether anything of Meta's was found.
    pub fn found_anything(&self) -> bool {
        let has_items =
            || self.collection.members.iter().any(|member| !member.batch.items.is_empty());
        !self.exports.is_empty() && (self.report.quality.members.read > 0 || has_items())
    }

    /// Whether something could not be read (exit code 3, COUNTING §10).
    pub fn lost_something(&self) -> bool {
        self.report.lost_something()
    }

    /// The parts of an export.
    pub fn units_of<'a>(&'a self, export: &'a Export) -> impl Iterator<Item = &'a Unit> {
        export.units.iter().filter_map(|unit| self.units.get(*unit))
    }

    /// What lies below the roots of an export.
    pub fn contents_of(&self, export: &Export) -> Vec<&Contents> {
        let mut own: Vec<usize> =
            self.units_of(export).filter_map(|unit| self.contents.of(unit)).collect();
        own.sort_unstable();
        own.dedup();
        own.into_iter().filter_map(|position| self.contents.all().get(position)).collect()
    }

    /// Paths of members that no row of the table knows; names of chats are masked.
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        self.contents.all().iter().flat_map(|own| &own.unknown).map(|(path, _)| path.as_str())
    }

    /// An account with everything that decides its verdicts.
    pub fn account<'a>(&'a self, data: &'a AccountData) -> judge::Account<'a> {
        judge::Account {
            collection: &self.collection,
            holders: &self.holders,
            members: &data.members,
            folding: &data.folding,
            flags: &data.flags,
            told: &self.told,
            survey: self.survey.as_ref(),
            // Elsewhere no adult limit is known (COUNTING §8).
            minor: self.person.minor && self.person.region.has_policy(),
            platform: data.platform,
            age: data.date.age,
            profile: data.profile.clone(),
            looks: &data.looks,
        }
    }
}
