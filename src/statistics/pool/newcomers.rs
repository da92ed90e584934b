//! Who came since tables were published, and whether a new table may be made at all.

use std::cmp::Ordering;

use super::earlier::{Overlap, TooMany};
use super::published::Published;
use super::threshold::Threshold;
use crate::words::i18n::Catalog;

/// Why no table can be made beside those that were published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unsafe {
    /// Of a published table, some are not among the new ones: the difference would be about them.
    #[error("{people} people of a published table are gone")]
    Gone {
        /// Position of the table.
        table: usize,
        /// How many.
        people: u64,
    },
    /// Too few came since.
    #[error("{more} more people are needed")]
    TooFew {
        /// How many came.
        newcomers: u64,
        /// How many more are needed.
        more: u64,
    },
    /// Two published tables share some of their people only: what they tell together is unknown.
    #[error("two published tables cut each other")]
    Crossed,
    /// So many tables were published that what they tell together cannot be looked through.
    #[error("too many tables were published")]
    TooMany,
}

impl Unsafe {
    /// Why, and what helps; `names` are those of the published tables.
    pub fn words(self, names: &[String], catalog: &Catalog) -> String {
        match self {
            Self::Gone { table, people } => {
                let name = names.get(table).map(String::as_str).unwrap_or_default();
                let gone = [("people", people.into()), ("path", name.into())];
                catalog.format("pool-published-gone", &gone)
            }
            Self::TooFew { newcomers, more } => {
                let few = [("newcomers", newcomers.into()), ("more", more.into())];
                catalog.format("pool-published-few", &few)
            }
            Self::Crossed => catalog.text("pool-published-crossed"),
            Self::TooMany => catalog.text("pool-published-many"),
        }
    }
}

impl From<TooMany> for Unsafe {
    fn from(_: TooMany) -> Self {
        Self::TooMany
    }
}

/// The published tables that matter for a new one: all of their people are in it.
#[derive(Debug, Default)]
pub(super) struct Newcomers<'a> {
    pub(super) tables: Vec<&'a Published>,
    overlaps: Vec<Vec<Overlap>>,
}

impl<'a> Newcomers<'a> {
    /// Compares the people of a new table with those of the published ones. A published table of
    /// which nobody is in the new one says nothing about it.
    pub(super) fn of(
        people: &[u64],
        published: &'a [Published],
        threshold: Threshold,
    ) -> Result<Self, Unsafe> {
        let mut tables = Vec::new();
        for (at, table) in published.iter().enumerate() {
            let common = common(&table.people, people);
            if common == 0 {
                continue;
            }
            let gone = table.people.len() - common;
            if gone > 0 {
                return Err(Unsafe::Gone { table: at, people: gone as u64 });
            }
            let newcomers = (people.len() - common) as u64;
            if newcomers < threshold.people() {
                return Err(Unsafe::TooFew { newcomers, more: threshold.people() - newcomers });
            }
            tables.push(table);
        }
        let overlaps = tables.iter().map(|one| {
            tables.iter().map(|other| overlap(&one.people, &other.people)).collect::<Vec<_>>()
        });
        let newcomers = Self { overlaps: overlaps.collect(), tables };
        let all = 0..newcomers.tables.len();
        let crossed = all.clone().any(|one| {
            all.clone().any(|other| {
                let lie = newcomers.overlap(one, other);
                !lie.is_apart && !lie.is_within && !newcomers.overlap(other, one).is_within
            })
        });
        if crossed { Err(Unsafe::Crossed) } else { Ok(newcomers) }
    }

    /// Checks those who are in none of several tables of which no two share a person.
    pub(super) fn check_together<'c>(
        &self,
        people: &[u64],
        threshold: Threshold,
        mut combinations: impl Iterator<Item = &'c [usize]>,
    ) -> Result<(), Unsafe> {
        let left = |tables: &[usize]| {
            let before = tables.iter().filter_map(|table| self.tables.get(*table));
            let before: usize = before.map(|table| table.people.len()).sum();
            people.len().saturating_sub(before) as u64
        };
        let few =
            combinations.find_map(|tables| Some(left(tables)).filter(|n| !threshold.allows(*n)));
        few.map_or(Ok(()), |newcomers| {
            Err(Unsafe::TooFew { newcomers, more: threshold.people() - newcomers })
        })
    }

    pub(super) fn overlap(&self, one: usize, other: usize) -> Overlap {
        let none = Overlap { is_within: false, is_apart: false };
        self.overlaps.get(one).and_then(|row| row.get(other)).copied().unwrap_or(none)
    }
}

fn overlap(one: &[u64], other: &[u64]) -> Overlap {
    let common = common(one, other);
    Overlap { is_within: common == one.len(), is_apart: common == 0 }
}

/// How many are in both of two lists in order.
fn common(one: &[u64], other: &[u64]) -> usize {
    let (mut left, mut right) = (one.iter().peekable(), other.iter().peekable());
    let mut common = 0;
    while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
        match a.cmp(b) {
            Ordering::Less => drop(left.next()),
            Ordering::Greater => drop(right.next()),
            Ordering::Equal => {
                common += 1;
                left.next();
                right.next();
            }
        }
    }
    common
}
