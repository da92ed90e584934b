//! The rule that no number about fewer people than the threshold is shown or can be worked out.
//!
//! Everything shown is a number of people to whom something applies: "has at least 10 posts". Such
//! groups lie inside each other (whoever has 100 posts has 10; what certainly falls under the
//! training was found), so the difference of two numbers is a number of people too. A number is
//! shown only if it and its difference to every number shown before, of a group around it or
//! inside it, is 0 or reaches the threshold. What is not shown leaves no gap with a sum that
//! gives it away: the cells on both sides of it become one (POLICY §8.1: merge rather than blank).
//!
//! Where groups together make up another one, as the platforms make up everybody, the sum of the
//! parts exceeds the whole by the people counted twice; that surplus obeys the same rule.
//!
//! Words without an order (countries, languages) have no cells to merge with on either side: all
//! small ones and the smallest large ones become the rest. As every word in the rest may be the
//! small or the large one, none can be told.

use std::fmt;

/// The smallest number of people that may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Threshold(u64);

impl Threshold {
    /// Below this a table would tell about single people.
    pub const SMALLEST: u64 = 3;

    /// A threshold.
    ///
    /// # Errors
    /// If it is smaller than [`Threshold::SMALLEST`].
    pub const fn new(people: u64) -> Result<Self, TooSmall> {
        if people < Self::SMALLEST { Err(TooSmall) } else { Ok(Self(people)) }
    }

    /// The number of people.
    pub const fn people(self) -> u64 {
        self.0
    }

    const fn allows(self, people: u64) -> bool {
        people == 0 || people >= self.0
    }
}

impl Default for Threshold {
    fn default() -> Self {
        Self(5)
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A threshold that protects nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the threshold is at least 3 people")]
pub struct TooSmall;

/// Numbers of people that could be shown, and how their groups lie to each other.
pub struct Candidates<'a> {
    /// The numbers, those that matter most first.
    pub people: &'a [u64],
    /// A number that must be shown for this one to mean anything; it comes earlier.
    pub needs: &'a dyn Fn(usize) -> Option<usize>,
    /// Whether everybody in the first group is in the second, by the meaning of the groups.
    pub within: &'a dyn Fn(usize, usize) -> bool,
    /// Groups that make up another one.
    pub covers: &'a [Cover],
}

/// Whoever is in the whole is in one part at least, and the other way round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// The group that is made up.
    pub whole: usize,
    /// The groups that make it up.
    pub parts: Vec<usize>,
}

impl Candidates<'_> {
    /// Which numbers may be shown.
    pub fn shown(&self, threshold: Threshold) -> Vec<bool> {
        let mut shown = vec![false; self.people.len()];
        for candidate in 0..self.people.len() {
            let needed = (self.needs)(candidate).is_none_or(|needed| is_shown(&shown, needed));
            let may = needed
                && self.is_apart(candidate, &shown, threshold)
                && self.has_no_small_surplus(candidate, &shown, threshold)
                && !self.betrays_hidden_parts(candidate, &shown);
            if let Some(slot) = shown.get_mut(candidate) {
                *slot = may;
            }
        }
        shown
    }

    fn count(&self, candidate: usize) -> u64 {
        self.people.get(candidate).copied().unwrap_or_default()
    }

    fn is_apart(&self, candidate: usize, shown: &[bool], threshold: Threshold) -> bool {
        let people = self.count(candidate);
        threshold.allows(people)
            && (0..candidate).filter(|other| is_shown(shown, *other)).all(|other| {
                let nested = (self.within)(candidate, other) || (self.within)(other, candidate);
                !nested || threshold.allows(people.abs_diff(self.count(other)))
            })
    }

    /// A whole that its shown parts cannot fill tells how large the hidden parts are at least, and
    /// that they are small is why they are hidden.
    fn betrays_hidden_parts(&self, whole: usize, shown: &[bool]) -> bool {
        let is_decided = |cover: &&Cover| cover.parts.iter().all(|part| *part < whole);
        self.covers.iter().filter(|cover| cover.whole == whole).filter(is_decided).any(|cover| {
            let hidden = |part: usize| !is_shown(shown, part) && self.count(part) > 0;
            let parts = cover.parts.iter().filter(|part| is_shown(shown, **part));
            cover.parts.iter().any(|part| hidden(*part)) && self.sum(parts) < self.count(whole)
        })
    }

    fn sum<'a>(&self, groups: impl Iterator<Item = &'a usize>) -> u64 {
        groups.fold(0, |sum, group| sum.saturating_add(self.count(*group)))
    }

    /// The parts exceed the whole by those who are in several. Of a whole that is hidden, not all
    /// parts are shown: their sum would be a bound for it.
    fn has_no_small_surplus(&self, candidate: usize, shown: &[bool], threshold: Threshold) -> bool {
        let known =
            |group: usize| group == candidate || is_shown(shown, group) || self.count(group) == 0;
        self.covers
            .iter()
            .filter(|cover| cover.whole == candidate || cover.parts.contains(&candidate))
            .filter(|cover| cover.whole <= candidate)
            .filter(|cover| cover.parts.iter().all(|part| known(*part)))
            .all(|cover| {
                let whole = self.count(cover.whole);
                let surplus = self.sum(cover.parts.iter()).abs_diff(whole);
                known(cover.whole) && threshold.allows(surplus)
            })
    }
}

fn is_shown(shown: &[bool], group: usize) -> bool {
    shown.get(group).copied().unwrap_or(false)
}

/// Which words may be shown on their own; the others are the rest, which is at least as large as
/// the threshold or empty, if all of them together are.
pub fn shown_words(people: &[u64], threshold: Threshold) -> Vec<bool> {
    let is_small = |count: u64| !threshold.allows(count);
    if !people.iter().any(|count| is_small(*count)) {
        return people.iter().map(|count| *count > 0).collect();
    }
    let smallest_large = people.iter().copied().filter(|count| *count >= threshold.0).min();
    people.iter().map(|count| *count >= threshold.0 && Some(*count) != smallest_large).collect()
}

#[cfg(test)]
#[path = "protect_tests.rs"]
mod tests;
