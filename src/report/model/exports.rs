//! The exports that a report rests on.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::export::{ArchiveAge, Flavour, Layout};
use crate::domain::platform::Platform;

/// One export that was read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Export {
    /// The platform.
    pub platform: Platform,
    /// JSON or HTML.
    pub flavour: Flavour,
    /// Generation of paths and shapes.
    pub layout: Layout,
    /// Language of labels and titles (BCP 47), if they tell.
    pub language: Option<String>,
    /// Number of zip files or folders it came in.
    pub parts: u32,
    /// State of the account as the export states it.
    pub account: AccountState,
    /// The day it was made, if something tells.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub exported: Option<Date>,
    /// Position of its account in `accounts`.
    pub account_index: u32,
    /// Day of the earliest dated item.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub first: Option<Date>,
    /// Day of the latest dated item.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub last: Option<Date>,
    /// The range that was asked for when downloading, if the archive tells.
    pub requested_range: Option<DateRange>,
    /// Whether the archive is old enough to matter (COUNTING §3, export date).
    pub age: ArchiveAge,
}

/// A range of days, both included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DateRange {
    /// First day.
    #[schemars(with = "String", extend("format" = "date"))]
    pub start: Date,
    /// Last day.
    #[schemars(with = "String", extend("format" = "date"))]
    pub end: Date,
}

/// The state of an account (DESIGN §5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AccountState {
    /// Everybody can see it.
    Public,
    /// Only followers can see it.
    Private,
    /// The archive does not hold the flag.
    Unknown,
    /// The platform has no such flag for the whole account (Facebook).
    NotApplicable,
}
