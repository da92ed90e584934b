//! The contract of the JSON report, `widerspruch.report/1` (DESIGN §5). Field names are public
//! API: additions are welcome, renaming needs a new schema number.

mod advice;
mod exports;
mod people;
mod quality;

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use advice::{Action, Reason, ReasonCode, Recommendation, Step};
pub use exports::{AccountState, DateRange, Export};
pub use people::{FaceCounts, Location, NotExaminedCount, PhotosSeen, ThirdParties};
pub use quality::{Members, OutOfScope, Quality};

pub use crate::domain::export::{ArchiveAge, Flavour, Layout};
pub use crate::domain::range::{Estimate, Range};

use crate::diag::Severity;
use crate::domain::audience::Scope;
use crate::domain::headline::Eight;
use crate::domain::platform::Platform;
use crate::domain::region::Region;
use crate::verdict::policy::Statement;

/// The value of [`Report::schema`].
pub const SCHEMA: &str = "widerspruch.report/1";

/// Everything a reader sees: no names, texts, media file names or addresses (DESIGN §5).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Report {
    /// Always [`SCHEMA`].
    pub schema: String,
    /// Version of the program that made the report.
    pub tool_version: String,
    /// The day the report was made.
    #[schemars(with = "String", extend("format" = "date"))]
    pub as_of: Date,
    /// The policy the verdicts rest on.
    pub policy: Policy,
    /// Every account of the call with its own eight counts; they add up to the headline.
    pub accounts: Vec<Account>,
    /// Every export that was read.
    pub exports: Vec<Export>,
    /// The counts that the first sentence adds up: posts, photos, videos, stories, comments and
    /// messages to Meta AI.
    pub answer: Range,
    /// The eight headline counts.
    pub headline: Eight<Range>,
    /// The headline by platform.
    pub platforms: BTreeMap<Platform, Eight<Range>>,
    /// The headline by time; the three parts add up to it.
    pub timing: Timing,
    /// The headline by platform and time; the platforms are those of `platforms` and add up to
    /// `timing`.
    pub platform_timing: BTreeMap<Platform, Timing>,
    /// The dated part of `answer` by calendar year (UTC).
    pub years: Vec<Year>,
    /// Other people in the person's content.
    pub third_parties: ThirdParties,
    /// Where content tells a place.
    pub location: Location,
    /// How many items each rule decided, in the order of the rule table.
    pub rules: Vec<RuleCount>,
    /// Why items are certain, possible or out: the evidence behind the classes.
    pub evidence: Vec<EvidenceCount>,
    /// What was said to Meta AI, by product; products without any are left out.
    #[serde(default)]
    pub ai: Vec<AiProduct>,
    /// What authorities, courts and associations said about the training, where it matters.
    #[serde(default)]
    pub authorities: Vec<View>,
    /// What to do.
    pub recommendation: Recommendation,
    /// What could and could not be read.
    pub quality: Quality,
}

impl Report {
    /// Whether the end of a download is missing, so that every figure may be too small.
    pub fn is_cut_short(&self) -> bool {
        self.quality.is_cut_short()
    }

    /// Whether something could not be read (exit code 3, COUNTING §10).
    pub fn lost_something(&self) -> bool {
        self.quality.diagnostics.iter().any(|found| found.severity > Severity::Notice)
    }

    /// Whether the person stopped the work before its end (exit code 130).
    pub fn is_partial(&self) -> bool {
        self.third_parties.faces.as_ref().is_some_and(|faces| faces.is_partial)
    }
}

/// The policy and region the verdicts rest on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Policy {
    /// The day Meta's policy text took effect.
    #[schemars(with = "String", extend("format" = "date"))]
    pub version: Date,
    /// The day text and law were last checked.
    #[serde(default = "first_check")]
    #[schemars(with = "String", extend("format" = "date"))]
    pub checked: Date,
    /// Where the person lives.
    pub region: Region,
    /// What the counting rests on.
    pub basis: Basis,
    /// The first day of training; none where no text supports one.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub training_start: Option<Date>,
    /// The person says that the account holder is a minor.
    pub minor: bool,
    /// The day the person objected, if they told it.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub objected: Option<Date>,
}

/// Reports that do not tell it are of the time of the first check.
const fn first_check() -> Date {
    jiff::civil::date(2026, 11, 23)
}

/// What the counting rests on (COUNTING §8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Meta's policy text for the region.
    Policy,
    /// Who can see it; no policy text was researched for the region.
    VisibilityOnly,
}

/// One account with its own counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Account {
    /// The platform; Threads belongs to its Instagram account.
    pub platform: Platform,
    /// The eight counts of this account.
    pub headline: Eight<Range>,
}

/// The headline by time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Timing {
    /// Made before the training start.
    pub before_training_start: Eight<Range>,
    /// Made since.
    pub since_training_start: Eight<Range>,
    /// No usable date, or a region without a training start.
    pub undated: Eight<Range>,
}

/// One calendar year of the answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Year {
    /// The year (UTC).
    pub year: i16,
    /// What was made in it.
    #[serde(flatten)]
    pub range: Range,
}

/// What was said to Meta AI in one product (COUNTING §9). All numbers are lower bounds: exports are
/// cut, deleted chats are gone, and some ways to the AI leave no line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AiProduct {
    /// The product.
    pub platform: Platform,
    /// The person's messages in chats with Meta AI.
    pub messages: u64,
    /// The person's messages that call it in other chats.
    pub mentions: u64,
    /// Of both, those since the training start.
    pub since_training_start: u64,
    /// Of both, those without a usable date.
    pub undated: u64,
    /// Day of the first dated one.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub first: Option<Date>,
    /// Day of the last dated one.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub last: Option<Date>,
    /// Files or threads that are chats with Meta AI.
    pub chats: u64,
    /// Those of them of which that is only probable.
    pub probable_chats: u64,
    /// Messages by Meta AI; not counted.
    pub answers: u64,
    /// Messages to it by other people; not counted.
    pub by_others: u64,
    /// Messages to it by nobody knows whom; not counted.
    pub by_unknown: u64,
    /// Days on which the person asked Meta to delete its copy (`/reset-ai`); not counted.
    #[schemars(with = "Vec<String>")]
    pub resets: Vec<Date>,
    /// An export is as long as exports can be, so older messages are probably missing.
    pub probably_cut: bool,
}

/// What somebody said about the training (POLICY §3.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct View {
    /// Who, and what: the code of its wording.
    pub code: Statement,
    /// When.
    #[schemars(with = "String", extend("format" = "date"))]
    pub date: Date,
    /// Ids of the sources in `data/sources.csv`.
    pub sources: Vec<String>,
}

/// How many items a rule decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RuleCount {
    /// Id in the rule table.
    pub id: String,
    /// Its verdict.
    pub scope: Scope,
    /// How sure it is: `H`, `M` or `L`; empty in reports that do not tell it.
    #[serde(default)]
    pub confidence: String,
    /// Number of items.
    pub count: u64,
}

/// How many items of a platform some evidence decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct EvidenceCount {
    /// The platform.
    pub platform: Platform,
    /// The headline field.
    pub field: crate::domain::headline::Field,
    /// What decided the class.
    pub evidence: crate::domain::audience::Evidence,
    /// The verdict it led to.
    pub scope: Scope,
    /// Number of items.
    pub count: u64,
}
