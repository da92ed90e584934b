//! The ledger of a table: what the next table of the same collection needs to know about this one.
//!
//! It holds who was in the table, by a hash of the number of their submission, and the numbers that
//! the table shows. It is not for publication: whoever has a submission can see in it whether it was
//! counted.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::event::Event;
use super::published::Published;
use super::table::{REST, Table};
use super::threshold::Threshold;
use super::variable::{Scale, Section, Variable};
use crate::words::text::json_line;

/// Name and number of the format, in its first line.
pub const SCHEMA: &str = "widerspruch.ledger/1";

/// What the first line says of the file.
const ABOUT: &str = "Not for publication: whoever has a submission can see here whether it is in the table. \
    Keep it beside the table; `widerspruch pool --published` needs it for the next table of the same collection.";

/// How many hashes stand in a line.
const HASHES_PER_LINE: usize = 1_000;

/// A hash in hexadecimal digits.
const DIGITS: usize = 16;

/// A file that is no ledger; the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {0} is not of a ledger")]
pub struct NoLedger(pub usize);

#[derive(Serialize, Deserialize)]
struct Head {
    schema: String,
    about: String,
    tool_version: String,
    threshold: u64,
    people: u64,
}

/// One number of the table.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shown<'a> {
    section: &'a str,
    variable: &'a str,
    first: &'a str,
    last: &'a str,
    people: u64,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Hashes<'a> {
    hashes: &'a str,
}

impl Published {
    /// What a table tells, and who is in it.
    pub fn of(table: &Table, people: Vec<u64>) -> Self {
        let mut published = Self::new(table.threshold, people);
        for section in &table.sections {
            published.numbers.insert(Event::people(section.section), section.people);
            for distribution in &section.distributions {
                let place = (section.section, distribution.variable);
                for group in &distribution.groups {
                    let is_rest = group.cell == REST;
                    published.note(place, (!is_rest).then_some(group.first), group.people);
                }
            }
        }
        published
    }

    /// Reads a ledger.
    ///
    /// # Errors
    /// The first line that is not of one.
    pub fn read(text: &str) -> Result<Self, NoLedger> {
        let mut lines = text.lines().enumerate();
        let head: Head = lines
            .next()
            .and_then(|(_, line)| serde_json::from_str(line).ok())
            .filter(|head: &Head| head.schema == SCHEMA)
            .ok_or(NoLedger(1))?;
        let threshold = Threshold::new(head.threshold).map_err(|_| NoLedger(1))?;
        let mut published = Self::new(threshold, Vec::new());
        for (at, line) in lines {
            let number = NoLedger(at + 1);
            if let Ok(Hashes { hashes }) = serde_json::from_str(line) {
                published.add_hashes(hashes).ok_or(number)?;
            } else {
                let shown = serde_json::from_str(line).map_err(|_| number)?;
                published.add_shown(&shown).ok_or(number)?;
            }
        }
        published.people.sort_unstable();
        published.people.dedup();
        // A ledger that was cut would make people newcomers who are none.
        let is_whole = published.people.len() as u64 == head.people;
        if is_whole { Ok(published) } else { Err(NoLedger(text.lines().count())) }
    }

    fn add_hashes(&mut self, digits: &str) -> Option<()> {
        for hash in digits.as_bytes().chunks(DIGITS) {
            self.people.push(hash_of(std::str::from_utf8(hash).ok()?)?);
        }
        Some(())
    }

    fn add_shown(&mut self, shown: &Shown<'_>) -> Option<()> {
        let place @ (_, variable) =
            *PLACES.get(&format!("{}/{}", shown.section, shown.variable))?;
        if variable.scale() == Scale::Total {
            self.numbers.insert(Event::people(place.0), shown.people);
            return Some(());
        }
        let cells = variable.cells();
        let position = |name: &str| cells.iter().position(|cell| cell == name);
        let first = match shown.first {
            REST => None,
            first => Some(position(first)?),
        };
        self.note(place, first, shown.people);
        Some(())
    }
}

/// A hash from its digits.
pub(super) fn hash_of(digits: &str) -> Option<u64> {
    let fits = digits.len() == DIGITS && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    fits.then(|| u64::from_str_radix(digits, 16).ok()).flatten()
}

static PLACES: LazyLock<BTreeMap<String, (Section, Variable)>> = LazyLock::new(|| {
    let pairs = Section::ALL.into_iter().flat_map(|section| {
        Variable::of(section).into_iter().map(move |variable| (section, variable))
    });
    pairs.map(|pair| (format!("{}/{}", pair.0.code(), pair.1), pair)).collect()
});

/// The ledger of a table.
///
/// # Errors
/// None in practice: everything is plain data.
pub fn ledger(table: &Table, people: &[u64]) -> serde_json::Result<String> {
    let mut text = json_line(&Head {
        schema: SCHEMA.to_owned(),
        about: ABOUT.to_owned(),
        tool_version: env!("CARGO_PKG_VERSION").to_owned(),
        threshold: table.threshold.people(),
        people: people.len() as u64,
    })?;
    text.push('\n');
    for section in &table.sections {
        let code = section.section.code();
        let all = "all";
        let shown = Shown {
            section: code,
            variable: "people",
            first: all,
            last: all,
            people: section.people,
        };
        text += &(json_line(&shown)? + "\n");
        for distribution in &section.distributions {
            let variable = distribution.variable.to_string();
            let cells = distribution.variable.cells();
            for group in &distribution.groups {
                let name = |at: usize| match cells.get(at) {
                    Some(cell) if group.cell != REST => cell.as_str(),
                    _ => REST,
                };
                let (first, last) = (name(group.first), name(group.last));
                let (variable, people) = (variable.as_str(), group.people);
                let shown = Shown { section: code, variable, first, last, people };
                text += &(json_line(&shown)? + "\n");
            }
        }
    }
    for hashes in people.chunks(HASHES_PER_LINE) {
        text.push_str("{\"hashes\":\"");
        for hash in hashes {
            let _ = write!(text, "{hash:016x}");
        }
        text.push_str("\"}\n");
    }
    Ok(text)
}
