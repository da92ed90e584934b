//! From answers to an estimate: what is known counts exactly, the rest is estimated.

use std::collections::BTreeMap;

use super::answers::Sampled;
use super::combine::combined;
use super::interval::{Sample, count, float};
use super::stops::{Stopping, Stops};
use super::unit::Unit;
use crate::domain::audience::Class;
use crate::domain::range::Estimate;

/// The confidence of every estimate.
pub const CONFIDENCE: f64 = 0.95;

/// What is known about one item whose audience the archive does not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    /// Its stratum; none if it is in no draw: it was seen before the draw began, or its kind and
    /// time came after that.
    pub stratum: Option<usize>,
    /// Its place in the draw, from 0, if it is among the items drawn so far.
    pub place: Option<u64>,
    /// Whether it falls under the training, if the person looked it (or its album) up.
    pub counts: Option<bool>,
    /// The person found that it is gone; then it does not count.
    pub gone: bool,
}

impl Member {
    /// Something that a look-up would settle, with its place in the draw; nothing is known of it.
    pub fn of(unit: &Unit, sampled: &Sampled, place: Option<u64>) -> Self {
        let stratum = unit.may_be_drawn(&sampled.known).then(|| sampled.strata.index_of(unit.cell));
        Self { stratum: stratum.flatten(), place, counts: None, gone: false }
    }
}

/// One stratum at all moments that matter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Stratum {
    /// Everything drawn so far.
    now: Sample,
    /// As it was at the first planned stop and at the second.
    first: Sample,
    second: Sample,
    /// How many of the drawn ones are gone.
    gone: u64,
}

impl Stratum {
    const fn is_open(&self) -> bool {
        self.now.drawn < self.now.population
    }
}

/// What is known about a set of such items: for example all photos from before the training.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    strata: BTreeMap<usize, Stratum>,
    /// Known to count, drawn or not: an answer about an album settles all of its photos.
    counting: u64,
    /// Known not to count.
    not_counting: u64,
    /// Known to be gone, in no draw.
    gone: u64,
    /// Unknown, in no draw.
    beyond: u64,
}

impl Tally {
    /// Adds an item. `first` is the number chosen before the first answer.
    pub fn add(&mut self, member: Member, first: u64) {
        let Some(stratum) = member.stratum else {
            self.gone += u64::from(member.gone);
            self.beyond += u64::from(member.counts.is_none());
            return;
        };
        let stratum = self.strata.entry(stratum).or_default();
        let among = |draws: u64| member.place.is_some_and(|place| place < draws);
        let (until_first, until_second) = (among(first), among(Stops::second(first)));
        for (sample, drawn) in [
            (&mut stratum.now, member.place.is_some()),
            (&mut stratum.first, until_first),
            (&mut stratum.second, until_second),
        ] {
            sample.population += 1;
            sample.drawn += u64::from(drawn);
            sample.public += u64::from(drawn && member.counts == Some(true));
            sample.missing += u64::from(drawn && member.counts.is_none());
        }
        stratum.gone += u64::from(member.gone && member.place.is_some());
        self.counting += u64::from(member.counts == Some(true));
        self.not_counting += u64::from(member.counts == Some(false));
    }

    /// Both sets together; they have no item in common.
    pub fn merge(&mut self, other: &Self) {
        for (&number, more) in &other.strata {
            let mine = self.strata.entry(number).or_default();
            for (sample, more) in [
                (&mut mine.now, more.now),
                (&mut mine.first, more.first),
                (&mut mine.second, more.second),
            ] {
                sample.population += more.population;
                sample.drawn += more.drawn;
                sample.public += more.public;
                sample.missing += more.missing;
            }
            mine.gone += more.gone;
        }
        self.counting += other.counting;
        self.not_counting += other.not_counting;
        self.gone += other.gone;
        self.beyond += other.beyond;
    }

    /// How many drawn items have an answer.
    pub fn answered(&self) -> u64 {
        self.strata.values().map(|stratum| stratum.now.answered()).sum()
    }

    /// How many items of the draw are known to count.
    pub const fn counting(&self) -> u64 {
        self.counting
    }

    /// How many items fall under the training, `known` others among them that need no estimate;
    /// none if nothing of the set was looked up. Value, low and high include `known`.
    pub fn estimate(&self, known: u64, stops: Stops) -> Option<Estimate> {
        let answered = self.answered();
        if answered == 0 {
            return None;
        }
        let population: u64 = self.strata.values().map(|stratum| stratum.now.population).sum();
        let (low, high) = self.ends(stops);
        let (floor, ceiling) = (self.counting, population.saturating_sub(self.not_counting));
        // Answers outside the sample can move an interval; they cannot turn it round.
        let low = low.clamp(floor, ceiling.max(floor));
        let high = high.clamp(low, ceiling.max(low));
        let share = |of: fn(&Stratum) -> u64| self.extrapolated(of);
        Some(Estimate {
            value: known + share(|stratum| stratum.now.public).clamp(low, high),
            low: known + low,
            high: known + high,
            confidence: CONFIDENCE,
            sample: answered,
            gone: self.gone + share(|stratum| stratum.gone).min(population - low.min(population)),
            beyond: self.beyond,
            early: !stops.is_planned() && self.strata.values().any(Stratum::is_open),
        })
    }

    /// The intervals of all moments so far hold together with the whole error
    /// ([`Stopping::alpha`]), so who goes on keeps what an earlier stop has shown.
    fn ends(&self, stops: Stops) -> (u64, u64) {
        let mut ends = (0, u64::MAX);
        for (stopping, _) in stops.looks() {
            let of = |stratum: &Stratum| match stopping {
                Stopping::First => stratum.first,
                Stopping::Second => stratum.second,
                Stopping::Anytime => stratum.now,
            };
            let samples: Vec<Sample> = self.strata.values().map(of).collect();
            let here = combined(&samples, stopping, CONFIDENCE).into_inner();
            ends = both(ends, here);
        }
        ends
    }

    /// Each stratum by its own share; one without an answer by the share of all answers.
    fn extrapolated(&self, of: fn(&Stratum) -> u64) -> u64 {
        let all: u64 = self.strata.values().map(of).sum();
        let overall = float(all) / float(self.answered().max(1));
        let value: f64 = self
            .strata
            .values()
            .map(|stratum| {
                let share = match stratum.now.answered() {
                    0 => overall,
                    answered => float(of(stratum)) / float(answered),
                };
                share * float(stratum.now.population)
            })
            .sum();
        count(value.round())
    }
}

/// What lies in both intervals. If they exclude each other one of them misses the truth; then the
/// later one is shown, which saw more.
fn both(earlier: (u64, u64), later: (u64, u64)) -> (u64, u64) {
    let (low, high) = (earlier.0.max(later.0), earlier.1.min(later.1));
    if low <= high { (low, high) } else { later }
}

/// What looking up a number of items is worth: half the length of the interval, in items, if half
/// of every stratum were public. `sizes` is by stratum, `drawn` for a number of draws by stratum.
pub fn margin(sizes: &[u64], drawn: &dyn Fn(u64) -> Vec<u64>, stops: Stops) -> u64 {
    let mut ends = (0, u64::MAX);
    for (stopping, draws) in stops.looks() {
        let mut round_up = false;
        let samples: Vec<Sample> = sizes
            .iter()
            .zip(drawn(draws))
            .map(|(&population, drawn)| {
                let odd = drawn % 2;
                let public = drawn / 2 + if round_up { odd } else { 0 };
                round_up ^= odd == 1;
                Sample::complete(population, drawn, public)
            })
            .collect();
        ends = both(ends, combined(&samples, stopping, CONFIDENCE).into_inner());
    }
    (ends.1 - ends.0).div_ceil(2)
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

    /// Who chose 40 and reached so many.
    const fn of_40(reached: u64) -> Stops {
        Stops::new(40, reached)
    }

    /// Items in the order of the draw: how many, whether they are drawn, what they are.
    fn tally(members: &[(u64, usize, bool, Option<bool>)]) -> Tally {
        let mut tally = Tally::default();
        let mut next = 0;
        for &(times, stratum, drawn, counts) in members {
            for _ in 0..times {
                let place = drawn.then_some(next);
                next += u64::from(drawn);
                let stratum = Some(stratum);
                tally.add(Member { stratum, place, counts, gone: false }, 40);
            }
        }
        tally
    }

    #[test]
    fn known_items_count_exactly_and_the_rest_is_estimated() {
        // 1,000 items, 20 of 40 public; Clopper and Pearson for 20 of 40 at 97 % is within
        // 0.31 … 0.69, and in a population of 1,000 it is a little shorter.
        let half =
            tally(&[(960, 0, false, None), (20, 0, true, Some(true)), (20, 0, true, Some(false))]);
        let estimate = half.estimate(7, of_40(40)).unwrap();
        assert_eq!((estimate.value, estimate.sample, estimate.early), (507, 40, false));
        assert!((320..=345).contains(&estimate.low), "{estimate:?}");
        assert!((669..=694).contains(&estimate.high), "{estimate:?}");
        // The same answers, had the person wanted sixty.
        let early = half.estimate(7, Stops::new(60, 40)).unwrap();
        assert!(early.low < estimate.low && early.high > estimate.high && early.early);
    }

    #[test]
    fn an_answer_about_an_album_settles_its_photos_on_both_sides() {
        // Ten photos, one drawn; its album of eight is public, so at least eight are.
        let album =
            tally(&[(1, 0, true, Some(true)), (7, 0, false, Some(true)), (2, 0, false, None)]);
        let estimate = album.estimate(0, Stops::new(1, 1)).unwrap();
        assert_eq!((estimate.low, estimate.high, estimate.sample), (8, 10, 1));
    }

    /// 1,000 items, half of what is looked up is public. The margins of the menu are what comes:
    /// after the first stop, on the way, and at the second, which is far narrower.
    #[test]
    fn going_on_is_worth_it_and_gives_what_was_promised() {
        let after = |reached: u64| {
            let mut half = Tally::default();
            for number in 0..1000 {
                let place = (number < reached).then_some(number);
                let counts = place.map(|place| place % 2 == 0);
                half.add(Member { stratum: Some(0), place, counts, gone: false }, 40);
            }
            let estimate = half.estimate(0, of_40(reached)).unwrap();
            let drawn = |draws| vec![draws];
            assert_eq!(
                margin(&[1000], &drawn, of_40(reached)),
                (estimate.high - estimate.low).div_ceil(2)
            );
            (estimate.low, estimate.high)
        };
        // Exact fractions of binomial coefficients (an independent calculation): 20 early, 40 and
        // 100 as planned; 60 early are 277 … 723, wider than what 40 had shown.
        assert_eq!([20, 40, 60, 100].map(after), [(156, 844), (327, 673), (327, 673), (382, 618)]);
    }

    /// 20 of 40 public, then ten more that all are: the interval for any time alone would be longer
    /// on both sides.
    #[test]
    fn who_goes_on_never_knows_less_than_before() {
        let tally = tally(&[
            (20, 0, true, Some(true)),
            (20, 0, true, Some(false)),
            (10, 0, true, Some(true)),
            (950, 0, false, None),
        ]);
        let on = tally.estimate(0, of_40(50)).unwrap();
        let first = combined(&[Sample::complete(1000, 40, 20)], Stopping::First, CONFIDENCE);
        let all = combined(&[Sample::complete(1000, 50, 30)], Stopping::Anytime, CONFIDENCE);
        assert_eq!(
            (on.low, on.high),
            (*first.start().max(all.start()), *first.end().min(all.end()))
        );
        assert!(all.end() > first.end(), "{all:?} {first:?}");
        assert_eq!((on.value, on.sample, on.early), (600, 50, true));
    }

    #[test]
    fn intervals_that_exclude_each_other_give_way_to_the_later_one() {
        assert_eq!(both((3, 9), (5, 20)), (5, 9));
        assert_eq!(both((3, 9), (12, 20)), (12, 20));
    }

    #[test]
    fn skips_are_missing_and_not_a_no() {
        let skipped = tally(&[(5, 0, true, Some(true)), (5, 0, true, None)]);
        let estimate = skipped.estimate(0, Stops::new(10, 10)).unwrap();
        assert_eq!((estimate.value, estimate.low, estimate.high), (10, 5, 10));
        assert_eq!(estimate.sample, 5);
        let all = tally(&[(5, 0, true, None), (9, 0, false, None)]);
        assert_eq!(all.estimate(0, Stops::new(5, 5)), None);
    }

    #[test]
    fn a_stratum_without_an_answer_takes_the_share_of_the_others() {
        let members = [(4, 0, true, Some(true)), (4, 0, true, Some(false)), (10, 1, false, None)];
        let estimate = tally(&members).estimate(0, Stops::new(8, 8)).unwrap();
        assert_eq!((estimate.value, estimate.low, estimate.high), (9, 4, 14));
    }

    /// 200 items, 10 of 40 gone and 10 public: 50 are gone, two more had been seen to be gone
    /// before the draw. Seven items came later; one of them is known through its album.
    #[test]
    fn what_is_gone_is_extrapolated_and_what_came_later_stays_open() {
        let mut all = Tally::default();
        for place in 0..200 {
            let (place, drawn) = (Some(place).filter(|place| *place < 40), place < 40);
            let gone = place.is_some_and(|place| place < 10);
            let counts = drawn.then(|| place.is_some_and(|place| (10..20).contains(&place)));
            all.add(Member { stratum: Some(0), place, counts, gone }, 40);
        }
        let outside = |counts, gone| Member { stratum: None, place: None, counts, gone };
        for (times, member) in [
            (2, outside(Some(false), true)),
            (6, outside(None, false)),
            (1, outside(Some(true), false)),
        ] {
            for _ in 0..times {
                all.add(member, 40);
            }
        }
        let estimate = all.estimate(0, of_40(40)).unwrap();
        assert_eq!((estimate.value, estimate.gone, estimate.beyond), (50, 52, 6));
        assert!(estimate.high <= 170, "thirty of forty do not count: {estimate:?}");
        let mut later = Tally::default();
        later.add(outside(None, false), 40);
        assert_eq!(later.estimate(0, of_40(40)), None, "nothing of it was drawn");
    }

    #[test]
    fn merging_two_sets_is_adding_all_their_items() {
        let one = [(3, 0, false, Some(true)), (4, 1, false, None)];
        let two = [(5, 1, true, None), (6, 2, false, Some(false))];
        let mut merged = tally(&one);
        merged.merge(&tally(&two));
        assert_eq!(merged, tally(&[one, two].concat()));
    }

    /// At a share of one half: 255 … 745 for 20, 327 … 673 for 40, 394 … 606 for 100.
    #[test]
    fn the_planning_table_says_what_a_choice_buys() {
        let margin =
            |sizes: &[u64], draws| margin(sizes, &|draws| vec![draws], Stops::new(draws, draws));
        assert_eq!([20, 40, 100].map(|draws| margin(&[1000], draws)), [245, 173, 106]);
        assert_eq!(margin(&[30], 30), 0);
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
