//! What tables that were published before tell together with a new one.
//!
//! A number of the new table less the same number of an earlier one is a number of people too: those
//! who came in between. So is a number of the new table less the sum of several earlier ones of
//! which no two share a person. All these groups lie inside each other in the same way as those of
//! one table, and the same rule holds for them: each number that can be worked out, and its
//! difference to every other of a group around it or inside it, is 0 or reaches the threshold.
//!
//! One thing is new. A number that the earlier table hid, because it was small, can be bounded when
//! the new one shows it: of 9 people with many posts 5 at most are newcomers, so 4 were there
//! before. A number that was hidden is shown only if newcomers could be all of it.

use super::threshold::{Cover, Threshold};

/// The numbers of an earlier table.
#[derive(Debug, Clone)]
pub struct Told {
    /// By candidate; none where the table says nothing.
    pub numbers: Vec<Option<u64>>,
    /// Its threshold.
    pub threshold: Threshold,
}

/// How the people of two tables lie to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overlap {
    /// Everybody of the first is in the second.
    pub is_within: bool,
    /// Nobody of the first is in the second.
    pub is_apart: bool,
}

/// Earlier tables that leave somebody of theirs out of the new one, cut each other, or are too many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the tables that were published before have too many combinations")]
pub struct TooMany;

/// A group of people of whom numbers can be worked out: those of one table, less those of others.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Group {
    /// An earlier table; none for the new one.
    of: Option<usize>,
    /// Earlier tables of which no two share a person.
    less: Vec<usize>,
}

/// How the people of two groups, or two candidates, lie to each other.
#[derive(Debug, Clone, Copy)]
struct Nesting {
    other: usize,
    is_inside: bool,
    is_around: bool,
}

/// Everything that is known from tables that were published before.
pub struct Earlier<'a> {
    people: &'a [u64],
    covers: &'a [Cover],
    threshold: Threshold,
    told: &'a [Told],
    groups: Vec<Group>,
    /// For each group of the new table, its place and how the others lie to it.
    new: Vec<(usize, Vec<Nesting>)>,
    /// For each candidate, the candidates around it and inside it, itself first.
    related: Vec<Vec<Nesting>>,
}

/// More groups than this are not looked through.
const MOST_GROUPS: usize = 512;

impl<'a> Earlier<'a> {
    /// What `told` tells beside a new table. All its tables lie inside the new one; `overlap` says
    /// how two of them lie to each other.
    ///
    /// # Errors
    /// If there are too many ways to put them together.
    pub fn new(
        people: &'a [u64],
        covers: &'a [Cover],
        threshold: Threshold,
        told: &'a [Told],
        overlap: &dyn Fn(usize, usize) -> Overlap,
        within: &dyn Fn(usize, usize) -> bool,
    ) -> Result<Self, TooMany> {
        let groups = groups(told.len(), overlap)?;
        let nesting = |one: &Group, at: usize, other: &Group| Nesting {
            other: at,
            is_inside: is_inside(one, other, overlap),
            is_around: is_inside(other, one, overlap),
        };
        let new = groups.iter().enumerate().filter(|(_, group)| group.of.is_none());
        let new = new.map(|(at, group)| {
            let all = groups.iter().enumerate().map(|(at, other)| nesting(group, at, other));
            (at, all.filter(|nesting| nesting.is_inside || nesting.is_around).collect())
        });
        let new = new.collect();
        let related = (0..people.len()).map(|one| {
            let own = Nesting { other: one, is_inside: true, is_around: true };
            let others = (0..people.len()).filter(|other| *other != one).map(|other| Nesting {
                other,
                is_inside: within(one, other),
                is_around: within(other, one),
            });
            let others = others.filter(|nesting| nesting.is_inside || nesting.is_around);
            std::iter::once(own).chain(others).collect()
        });
        let related = related.collect();
        Ok(Self { people, covers, threshold, told, groups, new, related })
    }

    /// Whether a number may be shown beside those shown, whatever was published before.
    pub fn allows(&self, candidate: usize, shown: &[bool]) -> bool {
        let sight = Sight { earlier: self, shown, candidate };
        self.new.iter().all(|(group, around)| sight.is_apart(*group, around))
            && self.new.iter().all(|(group, _)| sight.has_no_small_surplus(*group))
            && self.new.iter().all(|(group, _)| !sight.betrays_hidden_parts(*group))
            && self.related(candidate).iter().all(|near| sight.keeps_what_was_hidden(near.other))
    }

    /// Earlier tables of which no two share a person, in every way to put such together.
    pub fn combinations(&self) -> impl Iterator<Item = &[usize]> {
        let new = self.groups.iter().filter(|group| group.of.is_none());
        new.map(|group| group.less.as_slice()).filter(|less| !less.is_empty())
    }

    /// Numbers that are shown although an earlier table hid them, beside others that it is the other
    /// way round with, or as a part of a whole that one of the tables hides: each gives the reason for
    /// the other.
    pub fn crossed(&self, shown: &[bool]) -> Vec<usize> {
        let is_shown = |event: usize| shown.get(event).copied().unwrap_or(false);
        let crossed = |event: &usize| {
            (0..self.told.len()).any(|table| {
                self.told(table, *event).is_none()
                    && (self.related(*event).iter().any(|near| {
                        self.told(table, near.other).is_some() && !is_shown(near.other)
                    }) || self.covers.iter().any(|cover| {
                        cover.parts.contains(event)
                            && !(self.told(table, cover.whole).is_some() && is_shown(cover.whole))
                    }))
            })
        };
        let any = |event: &usize| is_shown(*event) && self.count(*event) > 0;
        (0..self.people.len()).filter(any).filter(crossed).collect()
    }

    fn related(&self, candidate: usize) -> &[Nesting] {
        self.related.get(candidate).map(Vec::as_slice).unwrap_or_default()
    }

    fn count(&self, candidate: usize) -> u64 {
        self.people.get(candidate).copied().unwrap_or_default()
    }

    fn told(&self, table: usize, candidate: usize) -> Option<u64> {
        self.told.get(table)?.numbers.get(candidate).copied().flatten()
    }
}

/// What can be seen if one more number is shown.
struct Sight<'a> {
    earlier: &'a Earlier<'a>,
    shown: &'a [bool],
    candidate: usize,
}

impl Sight<'_> {
    fn shows(&self, event: usize) -> bool {
        event == self.candidate || self.shown.get(event).copied().unwrap_or(false)
    }

    /// The number of an event among the people of a group, if it can be worked out.
    fn number(&self, group: &Group, event: usize) -> Option<u64> {
        let whole = match group.of {
            Some(table) => self.earlier.told(table, event)?,
            None => self.shows(event).then(|| self.earlier.count(event))?,
        };
        group.less.iter().try_fold(whole, |left, table| {
            Some(left.saturating_sub(self.earlier.told(*table, event)?))
        })
    }

    fn newcomers(&self, table: usize, event: usize) -> Option<u64> {
        let told = self.earlier.told(table, event)?;
        self.shows(event).then(|| self.earlier.count(event).saturating_sub(told))
    }

    fn allows(&self, people: u64) -> bool {
        self.earlier.threshold.allows(people)
    }

    fn is_apart(&self, group: usize, around: &[Nesting]) -> bool {
        let groups = &self.earlier.groups;
        let Some(own) = groups.get(group) else { return true };
        let Some(number) = self.number(own, self.candidate) else { return true };
        self.allows(number)
            && around.iter().all(|near| {
                groups.get(near.other).is_none_or(|other| {
                    self.earlier.related(self.candidate).iter().all(|event| {
                        let nested = (near.is_inside && event.is_inside)
                            || (near.is_around && event.is_around);
                        !nested
                            || self
                                .number(other, event.other)
                                .is_none_or(|other| self.allows(number.abs_diff(other)))
                    })
                })
            })
    }

    /// Of newcomers, too, the parts exceed the whole by those who are in several.
    fn has_no_small_surplus(&self, group: usize) -> bool {
        let Some(own) = self.earlier.groups.get(group) else { return true };
        self.covers_of_candidate().all(|cover| {
            let numbers = cover.parts.iter().map(|part| self.known(own, *part));
            let parts = numbers.sum::<Option<u64>>();
            match (parts, self.known(own, cover.whole)) {
                (Some(parts), Some(whole)) => self.allows(parts.abs_diff(whole)),
                _ => true,
            }
        })
    }

    /// A whole that its known parts cannot fill tells how large the hidden parts are at least.
    fn betrays_hidden_parts(&self, group: usize) -> bool {
        let Some(own) = self.earlier.groups.get(group) else { return false };
        self.covers_of_candidate().any(|cover| {
            let Some(whole) = self.known(own, cover.whole) else { return false };
            let (mut known, mut hidden) = (0_u64, 0_u64);
            for part in &cover.parts {
                match self.known(own, *part) {
                    Some(people) => known = known.saturating_add(people),
                    None if self.shows(*part) => hidden += self.earlier.count(*part),
                    // Whether it is decided yet or not: at worst it is as small as what is hidden.
                    None if *part < self.candidate => hidden += self.earlier.threshold.people() - 1,
                    None => return false,
                }
            }
            let slack = whole.saturating_sub(known);
            slack > 0 && hidden > 0 && slack + self.earlier.threshold.people() > hidden
        })
    }

    fn covers_of_candidate(&self) -> impl Iterator<Item = &Cover> {
        let touches =
            |cover: &&Cover| cover.whole == self.candidate || cover.parts.contains(&self.candidate);
        self.earlier.covers.iter().filter(touches)
    }

    /// A number that can be worked out, or of which everybody knows that it is 0.
    fn known(&self, group: &Group, event: usize) -> Option<u64> {
        self.number(group, event).or_else(|| (self.earlier.count(event) == 0).then_some(0))
    }

    /// Whether a number that earlier tables hid stays hidden, although the new one shows it.
    fn keeps_what_was_hidden(&self, event: usize) -> bool {
        !self.shows(event)
            || (0..self.earlier.told.len()).all(|table| {
                self.earlier.told(table, event).is_some() || self.could_be_new(table, event)
            })
    }

    /// Whether those who came since an earlier table could be all who are in a group that it hid,
    /// beyond those of whom it told. Then every small size of it remains possible.
    fn could_be_new(&self, table: usize, event: usize) -> bool {
        let people = self.earlier.count(event);
        let (mut least, mut most, mut told_least) = (0, people, 0);
        for other in self.earlier.related(event) {
            let told = self.earlier.told(table, other.other);
            let newcomers = self.newcomers(table, other.other);
            if other.is_inside {
                most = told.map_or(most, |told| most.min(told));
                least = newcomers.map_or(least, |new| least.max(people.saturating_sub(new)));
            } else {
                told_least = told.map_or(told_least, |told| told_least.max(told));
                most = newcomers.map_or(most, |new| most.min(people.saturating_sub(new)));
            }
        }
        people == 0
            || (least <= told_least && most >= told_least + 2 * self.earlier.threshold.people())
    }
}

/// All groups of which numbers can be worked out.
fn groups(tables: usize, overlap: &dyn Fn(usize, usize) -> Overlap) -> Result<Vec<Group>, TooMany> {
    let mut all = Vec::new();
    for of in (0..tables).map(Some).chain([None]) {
        let inside =
            |table: &usize| of.is_none_or(|of| of != *table && overlap(*table, of).is_within);
        let inside: Vec<usize> = (0..tables).filter(inside).collect();
        let mut sets: Vec<Vec<usize>> = vec![Vec::new()];
        for table in inside {
            let apart = |set: &&Vec<usize>| set.iter().all(|other| overlap(table, *other).is_apart);
            let more = sets.iter().filter(apart).map(|set| [set.as_slice(), &[table]].concat());
            let more: Vec<_> = more.collect();
            sets.extend(more);
            if sets.len() + all.len() > MOST_GROUPS {
                return Err(TooMany);
            }
        }
        all.extend(sets.into_iter().map(|less| Group { of, less }));
    }
    Ok(all)
}

/// Whether everybody of a group is in the other.
fn is_inside(one: &Group, other: &Group, overlap: &dyn Fn(usize, usize) -> Overlap) -> bool {
    let within = match (one.of, other.of) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(one), Some(other)) => one == other || overlap(one, other).is_within,
    };
    within
        && other.less.iter().all(|gone| {
            let never = one.of.is_some_and(|of| overlap(of, *gone).is_apart);
            never || one.less.iter().any(|less| less == gone || overlap(*gone, *less).is_within)
        })
}
