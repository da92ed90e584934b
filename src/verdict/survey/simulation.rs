//! Does the interval cover the truth as often as it says? Invented populations, a fixed seed,
//! 2,000 draws each: 95 % of 2,000 are 1,900; the standard deviation of such a count is
//! √(2000 · 0.95 · 0.05) = 9.7, so fewer than 1,900 − 3 · 9.7 = 1,870 would be a fault.

use std::collections::BTreeMap;

use super::combine::combined;
use super::estimate::CONFIDENCE;
use super::interval::Sample;
use super::stops::Stopping;

pub(super) const DRAWS: u32 = 2000;
pub(super) const ENOUGH: u32 = 1870;
const PLAN: usize = 40;

/// `SplitMix64` (Steele, Lea and Flood 2014): small, and good enough to shuffle with.
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(super) fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }
}

/// A stratum: how many items, how many of them public.
type Stratum = (u64, u64);

const SHAPES: [(&str, [Stratum; 3]); 6] = [
    ("all public", [(400, 400), (300, 300), (200, 200)]),
    ("none public", [(400, 0), (300, 0), (200, 0)]),
    ("half and half", [(400, 200), (300, 150), (200, 100)]),
    ("public before 2015 only", [(400, 400), (300, 0), (200, 0)]),
    ("a few", [(400, 9), (300, 3), (200, 20)]),
    ("one large stratum and two small", [(9000, 700), (40, 40), (25, 3)]),
];

#[derive(Debug, Clone, Copy)]
enum Habit {
    AsPlanned,
    WhenTired,
    WhenItLooksGood,
    /// As planned, but every fourth public item is skipped: people skip what embarrasses them.
    WithSkips,
}

/// The stratum of each look-up: shared out by size, as `draw` does.
fn order(strata: &[Stratum]) -> Vec<usize> {
    let mut taken = vec![0_u64; strata.len()];
    let mut order = Vec::new();
    while order.len() < PLAN {
        // The first of the largest: `max_by` would give the last.
        let weight = |&h: &usize| std::cmp::Reverse((2 * taken[h] + 1) * 1_000_000 / strata[h].0);
        let open = (0..strata.len()).filter(|&h| taken[h] < strata[h].0);
        let Some(next) = open.rev().max_by_key(weight) else { break };
        taken[next] += 1;
        order.push(next);
    }
    order
}

/// One draw with one habit: the samples it ends with.
fn draw(
    strata: &[Stratum],
    order: &[usize],
    habit: Habit,
    random: &mut Random,
) -> (Vec<Sample>, Stopping) {
    let mut samples: Vec<Sample> =
        strata.iter().map(|&(population, _)| Sample::complete(population, 0, 0)).collect();
    let mut public_left: Vec<u64> = strata.iter().map(|&(_, public)| public).collect();
    let tired = 1 + usize::try_from(random.below(PLAN as u64)).unwrap();
    for (done, &stratum) in order.iter().enumerate() {
        let seen: u64 = samples.iter().map(|sample| sample.public).sum();
        let stops = match habit {
            Habit::AsPlanned | Habit::WithSkips => false,
            Habit::WhenTired => done >= tired,
            Habit::WhenItLooksGood => done >= 8 && seen * 3 <= done as u64,
        };
        if stops {
            return (samples, Stopping::Anytime);
        }
        let sample = &mut samples[stratum];
        let public = random.below(sample.population - sample.drawn) < public_left[stratum];
        sample.drawn += 1;
        if public {
            public_left[stratum] -= 1;
            let skipped = matches!(habit, Habit::WithSkips) && random.below(4) == 0;
            *(if skipped { &mut sample.missing } else { &mut sample.public }) += 1;
        }
    }
    (samples, Stopping::First)
}

fn covered(strata: &[Stratum], habit: Habit, random: &mut Random) -> u32 {
    let truth: u64 = strata.iter().map(|&(_, public)| public).sum();
    let order = order(strata);
    // The same samples come again and again, and intervals are slow without optimisation.
    let mut known: BTreeMap<(Vec<Sample>, Stopping), bool> = BTreeMap::new();
    let mut covered = 0;
    for _ in 0..DRAWS {
        let (samples, stopping) = draw(strata, &order, habit, random);
        let hit = *known.entry((samples, stopping)).or_insert_with_key(|(samples, stopping)| {
            combined(samples, *stopping, CONFIDENCE).contains(&truth)
        });
        covered += u32::from(hit);
    }
    covered
}

#[test]
fn the_interval_covers_the_truth_however_the_person_stops() {
    let mut random = Random(2026);
    for habit in [Habit::AsPlanned, Habit::WhenTired, Habit::WhenItLooksGood, Habit::WithSkips] {
        for (name, strata) in &SHAPES {
            let covered = covered(strata, habit, &mut random);
            assert!(covered >= ENOUGH, "{name}, {habit:?}: {covered} of {DRAWS}");
            if std::env::var_os("SIMULATION_FIGURES").is_some() {
                println!("{name}, {habit:?}: {covered} of {DRAWS}");
            }
        }
    }
}

#[test]
fn one_stratum_alone_is_covered_too() {
    let mut random = Random(27);
    for strata in [[(500, 250)], [(60, 20)], [(500, 499)], [(1_000_000, 30_000)]] {
        for habit in [Habit::AsPlanned, Habit::WhenTired, Habit::WhenItLooksGood] {
            let covered = covered(&strata, habit, &mut random);
            assert!(covered >= ENOUGH, "{strata:?}, {habit:?}: {covered} of {DRAWS}");
        }
    }
}

/// A headline field is a part of the strata: how many of it are drawn is chance, too. Each
/// stratum has items inside of the part and others, `(inside, public inside, outside)`.
#[test]
fn a_part_of_the_strata_is_covered_too() {
    let mut random = Random(7);
    for strata in
        [[(150, 75, 250), (30, 3, 270), (200, 190, 0)], [(20, 20, 380), (280, 14, 20), (5, 1, 195)]]
    {
        let sizes = strata.map(|(inside, _, outside)| (inside + outside, 0));
        let order = order(&sizes);
        let truth: u64 = strata.iter().map(|(_, public, _)| public).sum();
        let mut known: BTreeMap<Vec<Sample>, bool> = BTreeMap::new();
        let mut hits = 0;
        for _ in 0..DRAWS {
            let mut left = strata;
            let mut samples = strata.map(|(inside, ..)| Sample::complete(inside, 0, 0));
            for &stratum in &order {
                let (inside, public, outside) = &mut left[stratum];
                let draw = random.below(*inside + *outside);
                if draw >= *inside {
                    *outside -= 1;
                    continue;
                }
                samples[stratum].drawn += 1;
                if draw < *public {
                    *public -= 1;
                    samples[stratum].public += 1;
                }
                *inside -= 1;
            }
            let hit = *known.entry(samples.to_vec()).or_insert_with_key(|samples| {
                combined(samples, Stopping::First, CONFIDENCE).contains(&truth)
            });
            hits += u32::from(hit);
        }
        assert!(hits >= ENOUGH, "{strata:?}: {hits} of {DRAWS}");
    }
}
