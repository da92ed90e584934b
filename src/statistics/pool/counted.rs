//! A tally that another program made: its cells, who was counted, and what it tells of their files.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::ledger::hash_of;
use super::refusal::Family;
use super::run::{MOST_VERSIONS, PoolError, Pooled};
use super::tally::{Row, Tally};
use super::variable::Section;
use crate::statistics::share::stamp::{PolicyVersion, ToolVersion};

/// The section whose rows are about the files and not about people.
const FILES: &str = "files";

/// A tally that another program made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counted {
    /// The true numbers.
    pub tally: Tally,
    /// Hashes of the numbers of everybody who was counted; none if the program gave none.
    pub people: Vec<u64>,
    /// Hashes of what their files hold but for their numbers. Each program has its own, so they
    /// compare with those of the same program alone.
    pub contents: Vec<u64>,
    /// The policy texts that the files rest on.
    pub policies: BTreeSet<PolicyVersion>,
    /// The versions of the program that made them.
    pub versions: BTreeSet<ToolVersion>,
    /// How many files were handed in again.
    pub again: u64,
    /// How many files carry a one-time number, which only this program holds against a list.
    pub tickets: u64,
}

/// Reads a tally that another program made: JSON Lines of [`Row`], and of hashes.
///
/// # Errors
/// The first line that is none.
pub fn read_tally(text: &str) -> Result<Counted, PoolError> {
    let mut counted = Counted::default();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let bad = PoolError::Tally(at + 1);
        let line: Line<'_> = serde_json::from_str(line).map_err(|_| bad)?;
        match (line.row(), line.person) {
            (Some(row), None) if row.section == FILES => counted.add_about(&row).ok_or(bad)?,
            (Some(row), None) => counted.tally.add_row(&row).map_err(|_| bad)?,
            (None, Some(person)) => {
                counted.people.push(hash_of(person).ok_or(bad)?);
                if let Some(content) = line.content {
                    counted.contents.push(hash_of(content).ok_or(bad)?);
                }
            }
            _ => return Err(bad),
        }
    }
    Ok(counted)
}

impl Counted {
    fn add_about(&mut self, row: &Row<'_>) -> Option<()> {
        match row.variable {
            // Dates and versions can be invented; nobody has that many.
            "policy_version" if self.policies.len() < MOST_VERSIONS => {
                self.policies.insert(PolicyVersion::read(row.cell)?);
            }
            "tool_version" if self.versions.len() < MOST_VERSIONS => {
                self.versions.insert(ToolVersion::of(row.cell)?);
            }
            "policy_version" | "tool_version" => {}
            "left_out" if row.cell == "again" => self.again = self.again.checked_add(row.people)?,
            "ticket" if row.cell == "given" => {
                self.tickets = self.tickets.checked_add(row.people)?;
            }
            _ => return None,
        }
        Some(())
    }
}

impl Pooled {
    /// Adds what another program counted.
    pub fn add(&mut self, counted: Counted) {
        self.pooled += counted.tally.people(Section::All);
        self.tally = std::mem::take(&mut self.tally).merge(&counted.tally);
        self.counted.extend(counted.people);
        self.policies.extend(counted.policies);
        self.versions.extend(counted.versions);
        self.unchecked_tickets += counted.tickets;
        if counted.again > 0 {
            *self.refusals.by_family.entry(Family::Again).or_default() += counted.again;
        }
        for content in counted.contents {
            self.admission.twins.note(content);
        }
    }
}

/// A cell or somebody who was counted. Some programs write out what is not there.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line<'a> {
    section: Option<&'a str>,
    variable: Option<&'a str>,
    cell: Option<&'a str>,
    people: Option<u64>,
    person: Option<&'a str>,
    content: Option<&'a str>,
}

impl<'a> Line<'a> {
    fn row(&self) -> Option<Row<'a>> {
        let (section, variable) = (self.section?, self.variable?);
        Some(Row { section, variable, cell: self.cell?, people: self.people? })
    }
}
