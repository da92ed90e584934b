//! One line of `--details`: something that counts, a copy of it, or a record that shows a photo.
//! The figures of a report are the sums of these lines.

use serde::Serialize;

use crate::domain::audience::{Class, Evidence, Scope};
use crate::domain::headline::Field;
use crate::domain::kind::Kind;
use crate::domain::moment::Undated;
use crate::domain::name::Name;
use crate::domain::platform::Platform;
use crate::verdict::tally::Period;

/// What a line stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// Something that counts.
    Item,
    /// A record that was folded into another one and adds nothing (COUNTING §2).
    Copy,
    /// A record that shows the photo or video of the line before (COUNTING §2.3).
    Carrier,
}

/// One line. Codes are those of the JSON report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Detail<'a> {
    /// What the line stands for.
    pub row: Sort,
    /// Its name: `i` a record, `p` a photo or video, `f` a fact of the profile.
    pub id: String,
    /// The line that this one belongs to: what a copy was folded into, what a carrier shows.
    pub of: Option<String>,
    /// The account in the order of the report, from 1.
    pub account: u32,
    /// The platform.
    pub platform: Platform,
    /// The counts of the headline that it is in; empty for copies, carriers, reviews, listings
    /// and events.
    pub counts_in: Vec<Field>,
    /// The kind; for photos that of the carrier that decided.
    pub kind: Kind,
    /// What it adds to `found`.
    pub found: u8,
    /// What it adds to `at_least`.
    pub at_least: u8,
    /// What it adds to `at_most`.
    pub at_most: u8,
    /// When it was made (UTC), to the second or, from pages, to the minute.
    pub time: Option<String>,
    /// Why there is no time.
    pub undated: Option<Undated>,
    /// The part of the report's timing that it is in.
    pub timing: Option<Period>,
    /// Who could see it.
    pub class: Class,
    /// What says so.
    pub evidence: Evidence,
    /// The rule that decided.
    pub rule: &'static str,
    /// How sure the rule is: `H`, `M` or `L`.
    pub confidence: &'static str,
    /// What the rule concludes.
    pub scope: Scope,
    /// The archive names another person for it.
    pub names_person: bool,
    /// It has coordinates or a place.
    pub has_place: bool,
    /// Whether this carrier gave the photo its rule; none for other lines.
    pub decides: Option<bool>,
    /// Where it lies; none for facts without a member.
    pub place: Option<Place<'a>>,
    /// The address that a page links it to; never fetched.
    pub link: Option<&'a str>,
    /// The group, or the account commented on; only if texts were asked for.
    pub context: Option<&'a str>,
    /// Its first words; only if texts were asked for.
    pub text: Option<String>,
}

/// Where a record lies in the archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Place<'a> {
    /// The part, from 1.
    pub part: u32,
    /// The name of the part.
    pub archive: &'a Name,
    /// The path inside of it; names of chats are masked.
    pub member: &'a Name,
    /// The record in the member, from 1; in chats the line.
    pub record: Option<u32>,
    /// Which item of its record, from 1; none if the record is one item. An album is one record.
    pub position: Option<u32>,
}
