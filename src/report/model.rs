//! The contract of the JSON report, `widerspruch.report/1` (DESIGN §5). Field names are public
//! API: additions are welcome, renaming needs a new schema number.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::diag::{DiagnosticEntry, Severity};
use crate::domain::audience::Scope;
use crate::domain::headline::Eight;
use crate::domain::look::NotExamined;
use crate::domain::platform::Platform;
use crate::domain::region::Region;
use crate::policy::Statement;

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

/// What the counting rests on (COUNTING §8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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

/// Whether an archive shows a state from before the training.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ArchiveAge {
    /// Made since the training start.
    Current,
    /// Made before it: every item is unknown.
    OlderThanTraining,
    /// Only its records date it, and they end before it: every item is unknown.
    Unknown,
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

/// The format of an export.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Flavour {
    /// JSON files.
    Json,
    /// HTML pages.
    Html,
    /// WhatsApp's plain text.
    Text,
}

/// Generation of paths and shapes (formats/facebook.md §2, formats/instagram.md §0).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[allow(missing_docs, reason = "the names are those of the format notes")]
pub enum Layout {
    L0,
    L1,
    L2,
    L3,
    L4,
    /// Page or profile export.
    #[serde(rename = "LP")]
    Page,
    G1,
    #[serde(rename = "G2a")]
    G2a,
    #[serde(rename = "G2b")]
    G2b,
    #[serde(rename = "G3a")]
    G3a,
    #[serde(rename = "G3b")]
    G3b,
    G4,
    /// One WhatsApp chat.
    #[serde(rename = "chat")]
    Chat,
    /// The Meta AI app's own export.
    #[serde(rename = "meta_ai_app")]
    MetaAiApp,
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

/// A count as a range: `0 ≤ at_least ≤ at_most ≤ found`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Range {
    /// Own items after folding, whatever their audience.
    pub found: u64,
    /// Certainly in scope.
    pub at_least: u64,
    /// Not certainly out of scope.
    pub at_most: u64,
    /// What a sample says, when there is one.
    pub estimate: Option<Estimate>,
}

/// An estimate from a sample that the person looked up.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Estimate {
    /// The best single figure.
    pub value: u64,
    /// Lower end of the interval.
    pub low: u64,
    /// Upper end of the interval.
    pub high: u64,
    /// Confidence of the interval, for example 0.95.
    pub confidence: f64,
    /// How many items were looked up.
    pub sample: u64,
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

/// Other people in the person's content (COUNTING §7).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ThirdParties {
    /// Distinct names and handles.
    pub distinct_people: u64,
    /// Photos for which the archive names another person.
    pub photos_named: u64,
    /// Photos in which faces were seen; none without `--faces`.
    pub photos_seen: Option<PhotosSeen>,
    /// Posts that name another person.
    pub posts_named: u64,
    /// Photos that were not examined for faces.
    pub photos_not_examined: u64,
    /// What looking for faces gave in full; none without `--faces`.
    #[serde(default)]
    pub faces: Option<FaceCounts>,
}

/// What looking at photos for faces gave. `without_face`, `one_face`, `several_faces` and the
/// photos that were not examined add up to all photos. A face is counted, never recognised.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FaceCounts {
    /// Examined photos in which no face was found; that is not "nobody".
    pub without_face: u64,
    /// Examined photos with exactly one face: it may be the holder's.
    pub one_face: u64,
    /// Examined photos with two or more faces.
    pub several_faces: u64,
    /// Photos with a face for which the archive also names another person: the photos with third
    /// parties are `photos_named` and those with a face, less these.
    pub named_too: u64,
    /// The photos that were not examined, by reason; they add up to `photos_not_examined`.
    pub not_examined: Vec<NotExaminedCount>,
    /// Videos: none is examined.
    pub videos_not_examined: u64,
    /// The person stopped the work: the counts are a part.
    pub is_partial: bool,
}

/// How many photos were not examined for one reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NotExaminedCount {
    /// The reason.
    pub reason: NotExamined,
    /// Number of photos.
    pub count: u64,
}

/// Photos with faces of others: a range, because one face may be the holder's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PhotosSeen {
    /// Two or more faces.
    pub at_least: u64,
    /// One or more faces.
    pub at_most: u64,
}

/// Where content tells a place (COUNTING §7).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Location {
    /// Own photos whose metadata have coordinates.
    pub photos_with_coordinates: u64,
    /// Posts with a place.
    pub posts_with_place: u64,
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

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Recommendation {
    /// The one thing we recommend.
    pub action: Action,
    /// Why.
    pub reasons: Vec<Reason>,
    /// What to do, in this order.
    pub steps: Vec<Step>,
}

/// The one thing we recommend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Object under Art. 21 GDPR.
    Object,
    /// Nothing here falls under the training; an objection still covers what comes.
    ObjectAsPrecaution,
    /// Limit who can see it: for regions without a researched right to object.
    LimitAudience,
}

/// Why we recommend it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reason {
    /// What the reason is.
    pub code: ReasonCode,
    /// How many items it concerns.
    pub count: u64,
}

/// Why we recommend it.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum ReasonCode {
    /// Items that certainly fall under the training.
    CertainlyInScope,
    /// Items for which the wording leaves it open.
    Unclear,
    /// Items whose audience nobody knows.
    AudienceUnknown,
    /// Facts of the profile that are always public.
    AlwaysPublic,
    /// Photos that show or name others.
    PhotosWithThirdParties,
    /// Messages to Meta AI.
    AiInteractions,
    /// The archive is older than the training.
    ArchiveOld,
}

/// One step of the checklist (POLICY §2.1, §7).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Object with the Facebook account.
    ObjectFacebook,
    /// Object with the Instagram account; Threads included.
    ObjectInstagram,
    /// Object at WhatsApp.
    ObjectWhatsapp,
    /// Limit or delete old public posts.
    Narrow,
    /// Make Meta forget the chats with its AI.
    DeleteAiChats,
    /// Tell the people who are named in photos.
    TellOthers,
    /// Object to data that others posted.
    ThirdPartyLetter,
    /// Find out who could see what: `widerspruch audience`.
    CheckAgain,
    /// Download the archive again.
    DownloadAgain,
}

/// What could and could not be read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Quality {
    /// Members by what became of them; media files are not among them.
    pub members: Members,
    /// Own media files that no record names.
    pub media_without_record: u64,
    /// Media that a record names and no part holds.
    pub media_missing: u64,
    /// Items without a usable time.
    pub undated: u64,
    /// Families that the archive holds and that are not counted (COUNTING §1).
    pub out_of_scope: Vec<OutOfScope>,
    /// Everything that a reader should know about the reading.
    pub diagnostics: Vec<DiagnosticEntry>,
}

/// Members by what became of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Members {
    /// Read for records or facts.
    pub read: u64,
    /// Known, and not needed.
    pub ignored: u64,
    /// Known to nobody.
    pub unknown: u64,
    /// Could not be read, wholly or in part.
    pub failed: u64,
}

/// A family that is not counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OutOfScope {
    /// Name of the family, from the registry.
    pub family: String,
    /// Number of members.
    pub members: u64,
}
