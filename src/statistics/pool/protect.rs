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

use super::earlier::Earlier;
pub use super::threshold::{Cover, Threshold, TooSmall};

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
    /// What was published before, if something was.
    pub earlier: Option<&'a Earlier<'a>>,
}

impl Candidates<'_> {
    /// Which numbers may be shown.
    pub fn shown(&self, threshold: Threshold) -> Vec<bool> {
        let mut barred = vec![false; self.people.len()];
        loop {
            let shown = self.shown_unless(&barred, threshold);
            let crossed = self.earlier.map(|earlier| earlier.crossed(&shown)).unwrap_or_default();
            if crossed.is_empty() {
                return shown;
            }
            for candidate in crossed {
                if let Some(slot) = barred.get_mut(candidate) {
                    *slot = true;
                }
            }
        }
    }

    fn shown_unless(&self, barred: &[bool], threshold: Threshold) -> Vec<bool> {
        let mut shown = vec![false; self.people.len()];
        for candidate in 0..self.people.len() {
            if is_shown(barred, candidate) {
                continue;
            }
            let needed = (self.needs)(candidate).is_none_or(|needed| is_shown(&shown, needed));
            let may = needed
                && self.is_apart(candidate, &shown, threshold)
                && self.has_no_small_surplus(candidate, &shown, threshold)
                && !self.betrays_hidden_parts(candidate, &shown)
                && self.earlier.is_none_or(|earlier| earlier.allows(candidate, &shown));
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

#[cfg(test)]
#[path = "protect_tests.rs"]
mod tests;
