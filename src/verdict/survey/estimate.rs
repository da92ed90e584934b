//! From answers to an estimate: what is known counts exactly, the rest is estimated.

use std::collections::BTreeMap;

use super::combine::combined;
use super::interval::{Sample, Stopping, count, float};
use crate::domain::audience::Class;
use crate::domain::range::Estimate;

/// The confidence of every estimate.
pub const CONFIDENCE: f64 = 0.95;

/// What is known about one item whose audience the archive does not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    /// Its stratum.
    pub stratum: usize,
    /// It is among the items drawn so far.
    pub drawn: bool,
    /// It is among the first number that the person chose, and they looked up more since then.
    pub planned: bool,
    /// Whether it falls under the training, if the person looked it (or its album) up.
    pub counts: Option<bool>,
}

/// What is known about a set of such items: for example all photos from before the training.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    samples: BTreeMap<usize, Sample>,
    /// The samples as they were when the first chosen number was reached, for who went on.
    planned: BTreeMap<usize, Sample>,
    /// Known to count, drawn or not: an answer about an album settles all of its photos.
    counting: u64,
    /// Known not to count.
    not_counting: u64,
}

impl Tally {
    /// Adds an item.
    pub fn add(&mut self, member: Member) {
        let all = [(&mut self.samples, member.drawn), (&mut self.planned, member.planned)];
        for (samples, drawn) in all {
            let sample = samples.entry(member.stratum).or_default();
            sample.population += 1;
            sample.drawn += u64::from(drawn);
            sample.public += u64::from(drawn && member.counts == Some(true));
            sample.missing += u64::from(drawn && member.counts.is_none());
        }
        self.counting += u64::from(member.counts == Some(true));
        self.not_counting += u64::from(member.counts == Some(false));
    }

    /// Both sets together; they have no item in common.
    pub fn merge(&mut self, other: &Self) {
        let all = [(&mut self.samples, &other.samples), (&mut self.planned, &other.planned)];
        for (samples, others) in all {
            for (&stratum, more) in others {
                let sample = samples.entry(stratum).or_default();
                sample.population += more.population;
                sample.drawn += more.drawn;
                sample.public += more.public;
                sample.missing += more.missing;
            }
        }
        self.counting += other.counting;
        self.not_counting += other.not_counting;
    }

    /// How many drawn items have an answer.
    pub fn answered(&self) -> u64 {
        self.samples.values().map(Sample::answered).sum()
    }

    /// How many are known to count.
    pub const fn counting(&self) -> u64 {
        self.counting
    }

    /// How many items fall under the training, `known` others among them that need no estimate;
    /// none if nothing of the set was looked up. Value, low and high include `known`.
    pub fn estimate(&self, known: u64, stopping: Stopping) -> Option<Estimate> {
        let answered = self.answered();
        if answered == 0 {
            return None;
        }
        let samples: Vec<Sample> = self.samples.values().copied().collect();
        let population: u64 = samples.iter().map(|sample| sample.population).sum();
        let (mut low, mut high) = combined(&samples, stopping, CONFIDENCE).into_inner();
        // Who goes on keeps what the first chosen number has shown: its interval and those of all
        // other moments hold together with the whole error ([`Stopping::alpha`]).
        if self.planned.values().any(|sample| sample.drawn > 0) {
            let planned: Vec<Sample> = self.planned.values().copied().collect();
            let first = combined(&planned, Stopping::AsPlanned, CONFIDENCE);
            let (nearer, farther) = (low.max(*first.start()), high.min(*first.end()));
            // Both miss the truth if they exclude each other; then the longer one is shown.
            if nearer <= farther {
                (low, high) = (nearer, farther);
            }
        }
        let (floor, ceiling) = (self.counting, population.saturating_sub(self.not_counting));
        // Answers outside the sample can move an interval; they cannot turn it round.
        let low = low.clamp(floor, ceiling.max(floor));
        let high = high.clamp(low, ceiling.max(low));
        let value = best_value(&samples).clamp(low, high);
        Some(Estimate {
            value: known + value,
            low: known + low,
            high: known + high,
            confidence: CONFIDENCE,
            sample: answered,
        })
    }
}

/// Each stratum by its own share; one without an answer by the share of all answers.
fn best_value(samples: &[Sample]) -> u64 {
    let public: u64 = samples.iter().map(|sample| sample.public).sum();
    let answered: u64 = samples.iter().map(Sample::answered).sum();
    let overall = float(public) / float(answered.max(1));
    let value: f64 = samples
        .iter()
        .map(|sample| {
            let share = match sample.answered() {
                0 => overall,
                answered => float(sample.public) / float(answered),
            };
            share * float(sample.population)
        })
        .sum();
    count(value.round())
}

/// How the person stopped: at the number chosen first, or anywhere else.
pub fn stopping(plans: &[u64], reached: u64) -> Stopping {
    match plans {
        &[only] if only == reached => Stopping::AsPlanned,
        _ => Stopping::Anytime,
    }
}

/// What looking up a number of items is worth: half the length of the interval, in items, if half
/// of every stratum were public. `sizes` and `draws` are by stratum.
pub fn margin(sizes: &[u64], draws: &[u64], stopping: Stopping) -> u64 {
    let mut round_up = false;
    let samples: Vec<Sample> = sizes
        .iter()
        .zip(draws)
        .map(|(&population, &drawn)| {
            let odd = drawn % 2;
            let public = drawn / 2 + if round_up { odd } else { 0 };
            round_up ^= odd == 1;
            Sample::complete(population, drawn, public)
        })
        .collect();
    let ends = combined(&samples, stopping, CONFIDENCE);
    (ends.end() - ends.start()).div_ceil(2)
}

/// Where what was told in general and what was looked up disagree. What was looked up wins.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Contradictions {
    /// Told public, seen not public.
    pub seen_not_public: u64,
    /// Told not public, seen public.
    pub seen_public: u64,
}

impl Contradictions {
    /// Compares one item. What is gone contradicts nothing.
    pub fn add(&mut self, told: Class, seen: Class) {
        self.seen_not_public += u64::from((told, seen) == (Class::Public, Class::NotPublic));
        self.seen_public += u64::from((told, seen) == (Class::NotPublic, Class::Public));
    }

    /// Both together.
    pub const fn merge(&mut self, other: Self) {
        self.seen_not_public += other.seen_not_public;
        self.seen_public += other.seen_public;
    }

    /// How many items contradict what was told.
    pub const fn count(&self) -> u64 {
        self.seen_not_public + self.seen_public
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(members: &[(usize, usize, bool, Option<bool>)]) -> Tally {
        let mut tally = Tally::default();
        for &(times, stratum, drawn, counts) in members {
            for _ in 0..times {
                tally.add(Member { stratum, drawn, planned: false, counts });
            }
        }
        tally
    }

    #[test]
    fn known_items_count_exactly_and_the_rest_is_estimated() {
        // 1,000 items, 20 of 40 public; Clopper and Pearson for 20 of 40 at 96 % is within
        // 0.32 … 0.68, and in a population of 1,000 it is a little shorter.
        let half =
            tally(&[(960, 0, false, None), (20, 0, true, Some(true)), (20, 0, true, Some(false))]);
        let estimate = half.estimate(7, Stopping::AsPlanned).unwrap();
        assert_eq!((estimate.value, estimate.sample), (507, 40));
        assert!((330..=350).contains(&estimate.low), "{estimate:?}");
        assert!((664..=684).contains(&estimate.high), "{estimate:?}");
        let early = half.estimate(7, Stopping::Anytime).unwrap();
        assert!(early.low < estimate.low && early.high > estimate.high);
    }

    #[test]
    fn an_answer_about_an_album_settles_its_photos_on_both_sides() {
        // Ten photos, one drawn; its album of eight is public, so at least eight are.
        let album =
            tally(&[(1, 0, true, Some(true)), (7, 0, false, Some(true)), (2, 0, false, None)]);
        let estimate = album.estimate(0, Stopping::AsPlanned).unwrap();
        assert_eq!((estimate.low, estimate.high, estimate.sample), (8, 10, 1));
    }

    /// 20 of 40 public gives 334 … 666 or so as planned; of the next ten all are, and the person
    /// stops somewhere: the interval for any time alone would be longer on both sides.
    #[test]
    fn who_goes_on_never_knows_less_than_before() {
        let mut tally = tally(&[(950, 0, false, None)]);
        for (times, planned, counts) in [(20, true, true), (20, true, false), (10, false, true)] {
            for _ in 0..times {
                tally.add(Member { stratum: 0, drawn: true, planned, counts: Some(counts) });
            }
        }
        let on = tally.estimate(0, Stopping::Anytime).unwrap();
        let first = Sample::complete(1000, 40, 20);
        let first = combined(&[first], Stopping::AsPlanned, CONFIDENCE);
        let all = combined(&[Sample::complete(1000, 50, 30)], Stopping::Anytime, CONFIDENCE);
        assert_eq!(
            (on.low, on.high),
            (*first.start().max(all.start()), *first.end().min(all.end()))
        );
        assert!(all.end() > first.end(), "{all:?} {first:?}");
        assert_eq!((on.value, on.sample), (600, 50));
    }

    #[test]
    fn skips_are_missing_and_not_a_no() {
        let skipped = tally(&[(5, 0, true, Some(true)), (5, 0, true, None)]);
        let estimate = skipped.estimate(0, Stopping::AsPlanned).unwrap();
        assert_eq!((estimate.value, estimate.low, estimate.high), (10, 5, 10));
        assert_eq!(estimate.sample, 5);
        let all = tally(&[(5, 0, true, None), (9, 0, false, None)]);
        assert_eq!(all.estimate(0, Stopping::AsPlanned), None);
    }

    #[test]
    fn a_stratum_without_an_answer_takes_the_share_of_the_others() {
        let members = [(4, 0, true, Some(true)), (4, 0, true, Some(false)), (10, 1, false, None)];
        let estimate = tally(&members).estimate(0, Stopping::AsPlanned).unwrap();
        assert_eq!((estimate.value, estimate.low, estimate.high), (9, 4, 14));
    }

    #[test]
    fn merging_two_sets_is_adding_all_their_items() {
        let one = [(3, 0, true, Some(true)), (4, 1, false, None)];
        let two = [(5, 1, true, None), (6, 2, false, Some(false))];
        let mut merged = tally(&one);
        merged.merge(&tally(&two));
        assert_eq!(merged, tally(&[one, two].concat()));
    }

    /// At a share of one half: 20 → about ± 23 points, 40 → ± 17, 100 → ± 11.
    #[test]
    fn the_planning_table_says_what_a_choice_buys() {
        for (draws, low, high) in [(20, 225, 245), (40, 160, 172), (100, 95, 108)] {
            let margin = margin(&[1000], &[draws], Stopping::AsPlanned);
            assert!((low..=high).contains(&margin), "{draws}: {margin}");
        }
        assert_eq!(margin(&[30, 10], &[30, 10], Stopping::AsPlanned), 0);
    }

    #[test]
    fn only_the_first_plan_brought_to_its_end_is_as_planned() {
        assert_eq!(stopping(&[40], 40), Stopping::AsPlanned);
        assert_eq!(stopping(&[40], 39), Stopping::Anytime);
        assert_eq!(stopping(&[40, 100], 100), Stopping::Anytime);
        assert_eq!(stopping(&[], 0), Stopping::Anytime);
    }

    #[test]
    fn what_was_told_and_what_was_seen_are_compared() {
        let mut found = Contradictions::default();
        found.add(Class::NotPublic, Class::Public);
        found.add(Class::Public, Class::NotPublic);
        found.add(Class::Public, Class::WasPublic);
        found.add(Class::Public, Class::Public);
        assert_eq!((found.seen_public, found.seen_not_public, found.count()), (1, 1, 2));
    }
}
