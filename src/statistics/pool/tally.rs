//! Counts of people in every cell: a monoid, so that it can be summed up in any order and on any
//! number of machines.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::variable::{Scale, Section, Variable};
use crate::statistics::share::submission::Submission;

/// Where the cells of every variable lie in a tally.
static PLACES: LazyLock<Places> = LazyLock::new(Places::new);

struct Places {
    sections: Vec<(Section, Vec<Place>)>,
    by_variable: BTreeMap<(Section, Variable), (usize, usize)>,
    length: usize,
}

#[derive(Clone, Copy)]
struct Place {
    variable: Variable,
    start: usize,
}

impl Places {
    fn new() -> Self {
        let mut length = 0;
        let mut by_variable = BTreeMap::new();
        let mut sections = Vec::new();
        for section in Section::ALL {
            let mut places = Vec::new();
            for variable in Variable::of(section) {
                places.push(Place { variable, start: length });
                let cells = variable.cells().len();
                by_variable.insert((section, variable), (length, cells));
                length += cells;
            }
            sections.push((section, places));
        }
        Self { sections, by_variable, length }
    }
}

/// How many people are in each cell. These are the true numbers: only what
/// [`super::protect`] lets through may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally(Vec<u64>);

impl Default for Tally {
    fn default() -> Self {
        Self(vec![0; PLACES.length])
    }
}

impl Tally {
    /// Counts one person.
    pub fn add(&mut self, submission: &Submission) {
        for (section, places) in &PLACES.sections {
            let part = match section {
                Section::All => None,
                Section::Platform(platform) => match submission.platforms.get(*platform) {
                    Some(part) => Some(part),
                    None => continue,
                },
            };
            for place in places {
                let cell = place.variable.cell(submission, part);
                if let Some(count) = cell.and_then(|cell| self.0.get_mut(place.start + cell)) {
                    *count = count.saturating_add(1);
                }
            }
        }
    }

    /// Adds the people of another tally.
    #[must_use]
    pub fn merge(mut self, other: &Self) -> Self {
        for (count, more) in self.0.iter_mut().zip(&other.0) {
            *count = count.saturating_add(*more);
        }
        self
    }

    /// The cells of a variable; none if the section does not have it.
    pub fn cells(&self, section: Section, variable: Variable) -> &[u64] {
        PLACES
            .by_variable
            .get(&(section, variable))
            .and_then(|(start, cells)| self.0.get(*start..start + cells))
            .unwrap_or_default()
    }

    /// How many people a section has.
    pub fn people(&self, section: Section) -> u64 {
        self.cells(section, Variable::People).iter().sum()
    }

    /// Adds the people of a row that some other program counted.
    ///
    /// # Errors
    /// If there is no such cell, or the count goes beyond all bounds.
    pub fn add_row(&mut self, row: &Row<'_>) -> Result<(), UnfitRow> {
        let name = format!("{}/{}/{}", row.section, row.variable, row.cell);
        let count = CELLS.get(&name).and_then(|cell| self.0.get_mut(*cell)).ok_or(UnfitRow)?;
        *count = count.checked_add(row.people).ok_or(UnfitRow)?;
        Ok(())
    }
}

impl Tally {
    /// Checks that every variable of a section counts the same people, as it does in a tally that
    /// [`Tally::add`] made. Shares count some of them, and nobody is on a platform who is not there
    /// at all. What may be shown rests on it.
    ///
    /// # Errors
    /// The first variable that counts others.
    pub fn check(&self) -> Result<(), Uneven> {
        for (section, variable) in PLACES.by_variable.keys().copied() {
            let people = self.people(section);
            let counted = self
                .cells(section, variable)
                .iter()
                .try_fold(0_u64, |sum, count| sum.checked_add(*count));
            let fits = counted.is_some_and(|counted| match variable.scale() {
                Scale::Shares => counted <= people,
                _ => counted == people,
            });
            if !fits || people > self.people(Section::All) {
                return Err(Uneven { section, variable });
            }
        }
        Ok(())
    }
}

/// A variable that does not count the people of its section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}/{variable} does not count the people of its section", section.code())]
pub struct Uneven {
    /// The section.
    pub section: Section,
    /// The variable.
    pub variable: Variable,
}

/// The position of a cell by the names of its section, variable and cell.
static CELLS: LazyLock<BTreeMap<String, usize>> = LazyLock::new(|| {
    let mut all = BTreeMap::new();
    for ((section, variable), (start, _)) in &PLACES.by_variable {
        for (at, cell) in variable.cells().iter().enumerate() {
            all.insert(format!("{}/{variable}/{cell}", section.code()), start + at);
        }
    }
    all
});

/// One cell of a tally that another program made, for example `DuckDB` or Spark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row<'a> {
    /// Name of the section.
    pub section: &'a str,
    /// Name of the variable.
    pub variable: &'a str,
    /// Name of the cell.
    pub cell: &'a str,
    /// How many people are in it.
    pub people: u64,
}

/// A row that names no cell of a tally, or counts beyond all bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such cell")]
pub struct UnfitRow;
