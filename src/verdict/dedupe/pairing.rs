//! Which records of several files are one thing: a record pairs with at most one of each other
//! file, the closest first, so that an identity counts as often as in the file that has it most
//! often, and more files never make less (COUNTING §2.2). First the files of each download are
//! paired, then the downloads.

use std::collections::HashMap;

use super::galleries::Galleries;
use super::identity::Distance;
use super::round::{Key, Round, Seen};
use crate::domain::moment::Moment;
use crate::reading::collection::ItemRef;

/// How many different things of one key are told apart before the rest is left as it is: a bound
/// for hostile archives, far above what honest ones hold.
const DIFFERENT_A_KEY: usize = 64;

/// How many different records of one thing are compared with others.
const DIFFERENT_A_THING: usize = 16;

/// A record, with a number that all records share which are the same to every other one.
type Look<'a> = (u64, Seen<'a>);

/// So many things as each of the lists has records: one list a file, the records of one place in
/// all lists are copies of each other.
pub(super) struct Things<'a> {
    lists: Vec<Vec<ItemRef>>,
    /// Of the records of one place, those that differ.
    looks: Vec<Look<'a>>,
    /// The number of the step that gave the last list.
    step: usize,
}

impl Things<'_> {
    fn count(&self) -> usize {
        self.lists.first().map_or(0, Vec::len)
    }

    /// Takes so many of the things away.
    fn split_off(&mut self, count: usize) -> Self {
        let lists = self.lists.iter_mut().map(|list| list.split_off(list.len() - count)).collect();
        Self { lists, looks: self.looks.clone(), step: self.step }
    }

    /// Makes one of each two things; there are as many of both.
    fn join(&mut self, other: Self) {
        self.lists.extend(other.lists);
        for look in other.looks {
            if self.looks.len() < DIFFERENT_A_THING && self.looks.iter().all(|own| own.0 != look.0)
            {
                self.looks.push(look);
            }
        }
        // A check-in never joins two posts: where it has found its own, only that speaks.
        if self.looks.iter().any(|(_, seen)| !seen.is_check_in()) {
            self.looks.retain(|(_, seen)| !seen.is_check_in());
        }
    }
}

/// Things found by any of their keys.
pub(super) struct Pairing<'a, 'r> {
    round: &'r Round<'a>,
    galleries: &'r Galleries,
    has_check_ins: bool,
    things: Vec<Things<'a>>,
    by_key: HashMap<Key, Vec<usize>>,
    steps: usize,
}

impl<'a, 'r> Pairing<'a, 'r> {
    pub(super) fn new(round: &'r Round<'a>, galleries: &'r Galleries, has_check_ins: bool) -> Self {
        let (things, by_key) = (Vec::new(), HashMap::new());
        Self { round, galleries, has_check_ins, things, by_key, steps: 0 }
    }

    /// Takes the records of the next file.
    pub(super) fn add_file(&mut self, records: &[ItemRef]) {
        let things = self.alike(records);
        self.add(things);
    }

    /// Takes the things of the next file or download: none of them are copies of each other.
    pub(super) fn add(&mut self, mut others: Vec<Things<'a>>) {
        self.steps += 1;
        let mut pairs: Vec<(Distance, usize, usize)> = Vec::new();
        for (other, things) in others.iter().enumerate() {
            for mine in self.candidates(things) {
                if let Some(distance) = self.distance(&self.things[mine], things) {
                    pairs.push((distance, mine, other));
                }
            }
        }
        pairs.sort_unstable();
        for (_, mine, other) in pairs {
            let (own, left) = (&self.things[mine], &mut others[other]);
            let count = if own.step == self.steps { 0 } else { own.count().min(left.count()) };
            if count > 0 {
                let taken = left.split_off(count);
                self.pair(mine, taken);
            }
        }
        for left in others.into_iter().filter(|left| left.count() > 0) {
            self.add_things(left);
        }
    }

    /// All things, those in several files and those in one.
    pub(super) fn into_things(self) -> Vec<Things<'a>> {
        self.things
    }

    /// The copies of each thing that several files hold.
    pub(super) fn into_copies(self) -> impl Iterator<Item = Vec<ItemRef>> {
        let several = self.things.into_iter().filter(|things| things.lists.len() > 1);
        several.flat_map(|things| {
            let count = things.count();
            (0..count).map(move |place| {
                things.lists.iter().filter_map(|list| list.get(place).copied()).collect()
            })
        })
    }

    /// The records of a file, those together that are alike to every other one.
    fn alike(&self, records: &[ItemRef]) -> Vec<Things<'a>> {
        // Of millions only what is compared is held.
        let mut looks: Vec<(Moment, u64, ItemRef)> = records
            .iter()
            .filter_map(|at| self.round.see(*at))
            .map(|seen| (seen.item.moment, self.round.look(seen, self.galleries), seen.at))
            .collect();
        looks.sort_unstable();
        let alike = looks.chunk_by(|a, b| a.1 == b.1);
        alike
            .filter_map(|group| {
                let (_, look, first) = group[0];
                Some(Things {
                    lists: vec![group.iter().map(|(.., at)| *at).collect()],
                    looks: vec![(look, self.round.see(first)?)],
                    step: 0,
                })
            })
            .collect()
    }

    fn candidates(&self, things: &Things<'_>) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::new();
        for (_, seen) in &things.looks {
            self.round.keys(*seen, self.has_check_ins, &mut |key| {
                found.extend(self.by_key.get(&key).into_iter().flatten());
            });
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// How close two things are; none if they are not the same.
    fn distance(&self, mine: &Things<'_>, other: &Things<'_>) -> Option<Distance> {
        let pairs = || mine.looks.iter().flat_map(|a| other.looks.iter().map(move |b| (a.1, b.1)));
        if pairs().any(|(a, b)| self.round.differ(a, b, self.galleries)) {
            return None;
        }
        pairs().filter_map(|(a, b)| self.round.distance(a, b, self.galleries)).min()
    }

    /// Pairs own things with others; of more own ones some stay as they are.
    fn pair(&mut self, mine: usize, others: Things<'a>) {
        let own = &mut self.things[mine];
        if others.count() < own.count() {
            let mut taken = own.split_off(others.count());
            taken.join(others);
            return self.add_things(taken);
        }
        let looks: Vec<Seen<'a>> = others.looks.iter().map(|(_, seen)| *seen).collect();
        own.join(others);
        own.step = self.steps;
        for seen in looks {
            self.index(mine, seen);
        }
    }

    fn add_things(&mut self, things: Things<'a>) {
        let position = self.things.len();
        let looks: Vec<Seen<'a>> = things.looks.iter().map(|(_, seen)| *seen).collect();
        self.things.push(Things { step: self.steps, ..things });
        for seen in looks {
            self.index(position, seen);
        }
    }

    fn index(&mut self, thing: usize, seen: Seen<'_>) {
        let by_key = &mut self.by_key;
        self.round.keys(seen, self.has_check_ins, &mut |key| {
            let known = by_key.entry(key).or_default();
            if known.len() < DIFFERENT_A_KEY && !known.contains(&thing) {
                known.push(thing);
            }
        });
    }
}
