//! The stage as one value: everything that came from the bytes of the archives, of whomever.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Diagnostic};
use crate::domain::item::Digest;
use crate::domain::platform::Platform;
use crate::reading::collection::Collection;
use crate::reading::detect::{AllContents, Contents, MediaFile, Unit};
use crate::reading::exports::Export;
use crate::reading::zones::PageZone;

/// What archives say. Knows no person: what somebody tells changes nothing here, so it is read once
/// and judged as often as one likes ([`crate::verdict::verdicts::Verdicts`]).
#[derive(Debug)]
pub struct Reading {
    /// Names of the archives, for the places of items.
    pub archives: Vec<String>,
    /// Names of all zips and folders of the call, whether they could be opened or not.
    pub names: Vec<String>,
    /// All items.
    pub collection: Collection,
    /// What lies where: the parts of the exports.
    pub units: Vec<Unit>,
    /// Everything below the roots of the exports, for `inspect`.
    pub contents: AllContents,
    /// Files that belong to no export.
    pub outside: u64,
    /// Members that were read, wholly.
    pub read: u64,
    /// Members that could not be read, or not wholly, by archive and position, with the reason.
    pub failed: BTreeMap<(usize, u32), Code>,
    /// Members that a download broke off in: a name and no whole content.
    pub lost: u64,
    /// Members that are known and not needed.
    pub ignored: u64,
    /// Families that are not counted, with their members (COUNTING §1).
    pub out_of_scope: BTreeMap<String, u64>,
    /// The exports.
    pub exports: Vec<Export>,
    /// The exports of each account: positions in [`Reading::exports`].
    pub accounts: Vec<Vec<usize>>,
    /// The account of each export.
    pub account_of: Vec<usize>,
    /// The time zone of each export's pages, where it matters.
    pub zones: Vec<Option<PageZone>>,
    /// Persons named on Facebook, and on Instagram and Threads (COUNTING §7).
    pub people: [BTreeSet<Digest>; 2],
    /// Files of photos and videos.
    pub media: Media,
    /// What was found about archives and members.
    pub diagnostics: Vec<Diagnostic>,
    /// Bytes of members that were unpacked: neither media nor private chats are among them.
    pub unpacked: u64,
    /// When it was read, in Unix seconds: what is later cannot be true.
    pub now: i64,
}

/// The files of photos and videos, as the tables of contents list them.
#[derive(Debug, Default)]
pub struct Media {
    /// Own media files.
    pub files: Vec<MediaFile>,
    /// Other files that a record may name: they lie outside of the folders for own media.
    pub loose: Vec<MediaFile>,
    /// How many files records name.
    pub named: u64,
    /// How many files records name that nobody holds.
    pub missing: u64,
    /// How many own files no record names.
    pub without_record: u64,
}

impl Reading {
    /// Whether anything of Meta's was found.
    pub fn found_anything(&self) -> bool {
        let has_items = || self.collection.members.iter().any(|member| !member.items.is_empty());
        !self.exports.is_empty() && (self.read > 0 || has_items())
    }

    /// The platform of an account: that of its exports.
    pub fn platform_of(&self, account: usize) -> Option<Platform> {
        let export = self.exports.get(*self.accounts.get(account)?.first()?)?;
        Some(export.platform.account_platform())
    }

    /// The account of an export.
    pub fn account_of(&self, export: usize) -> usize {
        self.account_of.get(export).copied().unwrap_or_default()
    }

    /// The exports of an account.
    pub fn exports_of(&self, account: usize) -> impl Iterator<Item = &Export> {
        let positions = self.accounts.get(account).into_iter().flatten();
        positions.filter_map(|export| self.exports.get(*export))
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

    /// The newest time of a record of an export that can be true (COUNTING §3, "Export date").
    pub fn newest_record(&self, export: usize) -> Option<i64> {
        let items = self.collection.items_of(export);
        let seconds = items.filter_map(|(_, item)| item.moment.seconds().ok());
        seconds.filter(|seconds| *seconds <= self.now).max()
    }
}
