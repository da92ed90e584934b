//! What `inspect` tells about archives: what lies in them, what was read, left out, not understood
//! or missing. Plain data; codes are those of `data/layouts.csv` and of the JSON report.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::diag::{Code, DiagnosticEntry};
use crate::domain::name::Name;
use crate::domain::platform::Platform;
use crate::report::model::{AccountState, ArchiveAge, DateRange, FaceCounts, Flavour, Layout};

/// Name and version of this format.
pub const SCHEMA: &str = "widerspruch.inspection/1";

/// What lies in the archives.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Inspection {
    /// [`SCHEMA`].
    pub schema: &'static str,
    /// Version of the program.
    pub tool_version: &'static str,
    /// The policy text the rules rest on, by the day it took effect.
    #[schemars(with = "String")]
    pub policy_version: Date,
    /// The day on which somebody last read that text and the law.
    #[schemars(with = "String")]
    pub policy_checked: Date,
    /// The exports in the order of the report.
    pub exports: Vec<Export>,
    /// Files below the root of exports that could belong to several of them, or to none.
    pub shared: Leftovers,
    /// Files that belong to no export.
    pub outside: u64,
    /// What looking for faces gave in the photos of all exports; none without `--faces`.
    pub faces: Option<FaceCounts>,
    /// Findings as the report has them.
    pub diagnostics: Vec<DiagnosticEntry>,
}

/// One export.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Export {
    /// The platform.
    pub platform: Platform,
    /// JSON, HTML or text.
    pub flavour: Flavour,
    /// The generation of its paths.
    pub layout: Layout,
    /// The path in the table that told the layout; none if all its paths fit several layouts.
    pub layout_told_by: Option<&'static str>,
    /// Pages by their generation.
    pub page_generations: BTreeMap<&'static str, u64>,
    /// The account in the order of the report, from 1.
    pub account: u32,
    /// Whether the account is public.
    pub account_state: AccountState,
    /// Names of its parts; without names of accounts, but for the person's own terminal.
    pub parts: Vec<Name>,
    /// The language of its labels.
    pub language: Option<String>,
    /// How many known labels and words of dates speak each language.
    pub languages: BTreeMap<&'static str, u64>,
    /// When it was made.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub exported: Option<Date>,
    /// What says so: `name`, `request`, `page`, `told`; or `records` for a lower bound.
    pub exported_by: Vec<&'static str>,
    /// What its age means.
    pub age: ArchiveAge,
    /// The time zone of its pages; none where it does not matter.
    pub time_zone: Option<PageTimes>,
    /// The first and the last day with content.
    pub content: Option<DateRange>,
    /// The time that was asked for at the download.
    pub requested: Option<DateRange>,
    /// What that means.
    pub range: Range,
    /// Families with records, counted or not.
    pub families: Vec<Family>,
    /// Files that tell facts about account or export, by their reader.
    pub facts: BTreeMap<&'static str, u64>,
    /// Files that were not counted or not needed, or are unknown.
    pub leftovers: Leftovers,
    /// What could not be read.
    pub failed: List<Failed>,
    /// Families that were chosen at the download and are empty.
    pub empty: Vec<&'static str>,
    /// Families whose folder is there without a file of theirs: probably there is nothing.
    pub none: Vec<&'static str>,
    /// Families whose folder is not there: not chosen at the download.
    pub absent: Vec<&'static str>,
    /// Labels that the table knows.
    pub known_labels: u64,
    /// Labels that nobody knows.
    pub unknown_labels: List<Label>,
    /// Known labels in a spelling that nobody has seen confirmed yet.
    pub unconfirmed_labels: Vec<Label>,
    /// What else is worth to know.
    pub notices: Vec<Code>,
}

/// In which zone the times on Facebook's pages were read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PageTimes {
    /// Where it is known from.
    pub source: ZoneSource,
    /// Its name (IANA), if a file names it.
    pub name: Option<String>,
    /// Distances from UTC in minutes east, if a header or twins tell them.
    pub minutes_east: Vec<i32>,
}

/// Where a time zone is known from, the surest first (COUNTING §2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ZoneSource {
    /// A file of the account.
    File,
    /// The header of a page.
    Header,
    /// Equal texts in JSON.
    Twins,
    /// Nothing: the times are read as UTC.
    Unknown,
}

/// How much of the time was asked for (formats/instagram.md §1.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Range {
    /// Only about a year: Meta offers that first.
    LastYear,
    /// Only a few years.
    Part,
    /// Much or all of it.
    Long,
    /// The archive does not say.
    Unknown,
}

/// One family of records with its account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Family {
    /// Its reader, or `threads` for private threads with Meta AI.
    pub reader: &'static str,
    /// Files that were read.
    pub members: u64,
    /// Files that other parts hold alike, read once.
    pub same_in_parts: u64,
    /// Records in the files.
    pub records: u64,
    /// Items that the records gave.
    pub items: u64,
    /// Items that count by themselves.
    pub counted: u64,
    /// Items that another file or export has, too, and that count there.
    pub folded: u64,
    /// Items that count by their pictures only, each picture once.
    pub pictures: u64,
    /// Records left out as drafts or unpublished.
    pub drafts: u64,
    /// Records with neither time, text nor media.
    pub empty: u64,
    /// Records that could not be read.
    pub unreadable: u64,
    /// Records without own content: an entry of a private chat, an update without a picture.
    pub without_item: u64,
    /// Records that others of the same moment were joined with to one item.
    pub joined: u64,
    /// Records by the key of their list.
    pub lists: BTreeMap<&'static str, u64>,
}

/// Files that gave nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Leftovers {
    /// Families that are not counted (COUNTING §1).
    pub left_out: Vec<Group>,
    /// Files that are known and not needed, by the reason.
    pub ignored: Vec<Group>,
    /// Own pictures and videos.
    pub media: Size,
    /// Files that are neither data nor own media, by their ending.
    pub others: BTreeMap<String, Size>,
    /// Files that no table knows.
    pub unknown: List<Unknown>,
}

/// Files of one family or one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Group {
    /// Code of the family or the reason.
    pub code: String,
    /// How many, how large.
    #[serde(flatten)]
    pub size: Size,
    /// Their paths as the table writes them.
    pub paths: Vec<&'static str>,
}

/// Unknown files whose paths differ by numbers only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Unknown {
    /// The path with `#` for numbers; names of chats are masked.
    pub path: Name,
    /// How many, how large.
    #[serde(flatten)]
    pub size: Size,
}

/// A file that could not be read, or not wholly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Failed {
    /// Its path; names of chats are masked.
    pub member: Name,
    /// What happened.
    pub code: Code,
}

/// A label with how often it was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Label {
    /// The label.
    pub label: Name,
    /// How often.
    pub count: u64,
}

/// Members and bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Size {
    /// How many files.
    pub members: u64,
    /// Their inflated size in bytes.
    pub bytes: u64,
}

impl Size {
    /// Adds others.
    pub fn add(&mut self, other: Self) {
        self.members += other.members;
        self.bytes = self.bytes.saturating_add(other.bytes);
    }
}

/// A list that may be cut.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "ListOf{T}")]
pub struct List<T> {
    /// How many there are.
    pub total: u64,
    /// The first of them.
    pub first: Vec<T>,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self { total: 0, first: Vec::new() }
    }
}

impl<T> List<T> {
    /// All, or as many as `limit`.
    pub fn of(all: Vec<T>, limit: usize) -> Self {
        let total = all.len() as u64;
        Self { total, first: all.into_iter().take(limit).collect() }
    }

    /// How many are not listed.
    pub fn more(&self) -> u64 {
        self.total.saturating_sub(self.first.len() as u64)
    }
}
