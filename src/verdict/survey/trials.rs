//! What people do around a draw, played through with the code that does it: a cross-check before,
//! going on after a result, an archive that comes later. Bounds as in [`super::simulation`].

use std::collections::BTreeMap;

use super::answers::{Answer, Answers, Sampled};
use super::draw::{Candidate, Draw};
use super::estimate::{Member, Tally};
use super::key::{Key, Keys, Seed};
use super::simulation::{DRAWS, ENOUGH, Random};
use super::stops::Stops;
use super::strata::{Cell, Group, Period, Strata};
use super::unit::{Ask, Unit};
use crate::domain::range::Estimate;
use crate::reading::collection::ItemRef;

const POSTS: Cell = Cell { group: Group::Posts, period: Period::To2019 };
const COMMENTS: Cell = Cell { group: Group::Comments, period: Period::To2019 };

/// Whole draws take long, so fewer are played: 95 % of 400 are 380, the standard deviation is
/// √(400 · 0.95 · 0.05) = 4.4, and three of them less are 366.9.
const PEOPLE: u32 = 400;
const ENOUGH_OF_THEM: u32 = 367;

/// A population: each item with what somebody would see who looked it up.
type Population = Vec<(Unit, Answer)>;

fn add(population: &mut Population, keys: &Keys, cell: Cell, public: u64, others: u64) {
    for number in 0..public + others {
        let item = keys.item(&[&(population.len() as u64).to_le_bytes()]);
        let ask = Ask { thing: item, photo: None, at: ItemRef { member: 0, item: 0 } };
        let asks = [Some(ask), None, None];
        let unit = Unit { item, cell, asks, has_more: false, is_open: true };
        population.push((unit, if number < public { Answer::Public } else { Answer::Friends }));
    }
}

fn seed(random: &mut Random) -> Seed {
    let halves = [random.next(), random.next()];
    Seed::from_bytes((u128::from(halves[0]) << 64 | u128::from(halves[1])).to_le_bytes())
}

/// The order of the draw.
fn order(population: &Population, keys: &Keys, answers: &Answers, strata: &Strata) -> Vec<usize> {
    let may_be_drawn = |unit: &Unit| unit.may_be_drawn(answers.before_draw());
    let open = (0..population.len()).filter(|&at| may_be_drawn(&population[at].0));
    let open: Vec<usize> = open.collect();
    let candidate = |&at: &usize| {
        let unit = &population[at].0;
        Candidate { item: unit.item, cell: unit.cell }
    };
    let candidates: Vec<Candidate> = open.iter().map(candidate).collect();
    Draw::new(keys, strata, &candidates).sequence().iter().map(|&position| open[position]).collect()
}

/// Looks up what is drawn, until the last number of the plan.
fn look_up(population: &Population, keys: &Keys, answers: &mut Answers, until: u64) {
    let strata = answers.sample.as_ref().unwrap().strata.clone();
    let order = order(population, keys, answers, &strata);
    for at in order.into_iter().take(usize::try_from(until).unwrap()) {
        let (unit, seen) = &population[at];
        answers.items.insert(unit.item, *seen);
    }
    answers.sample.as_mut().unwrap().reached = until;
}

fn estimate(population: &Population, keys: &Keys, answers: &Answers) -> Estimate {
    let sampled = answers.sample.as_ref().unwrap();
    let order = order(population, keys, answers, &sampled.strata);
    let places: BTreeMap<Key, u64> =
        order.into_iter().map(|at| population[at].0.item).zip(0..sampled.reached).collect();
    let mut tally = Tally::default();
    let mut known = 0;
    for (unit, _) in population {
        let counts = answers.items.get(&unit.item).map(|answer| *answer == Answer::Public);
        let place = places.get(&unit.item).copied();
        let member = Member { counts, ..Member::of(unit, sampled, place) };
        known += u64::from(member.stratum.is_none() && counts == Some(true));
        tally.add(member, sampled.stops().first());
    }
    tally.estimate(known, Sampled::stops(sampled)).unwrap()
}

/// "Always friends" is told of 100 posts, of which some are public after all. Five are looked up;
/// who sees a public one gives the general word up and draws. What made them draw was seen, so in
/// the sample it would lean: among these people the interval would miss far more than 5 %.
#[test]
fn who_draws_after_a_cross_check_has_the_truth_in_the_interval() {
    let mut random = Random(5);
    for (public, others_public) in [(10, 0), (10, 60)] {
        let (mut joined, mut covered) = (0, 0);
        while joined < PEOPLE {
            let seed = seed(&mut random);
            let keys = seed.keys();
            let mut population = Population::new();
            add(&mut population, &keys, POSTS, public, 100 - public);
            let mut checked: Vec<usize> = (0..100).collect();
            checked.sort_by_key(|&at| keys.check_rank(population[at].0.item));
            // Further posts of which nothing was told.
            add(&mut population, &keys, POSTS, others_public, 60 - others_public);
            let mut answers = Answers::new(seed);
            for &at in &checked[..5] {
                let (unit, answer) = &population[at];
                answers.items.insert(unit.item, *answer);
            }
            if answers.items.values().all(|answer| *answer != Answer::Public) {
                continue;
            }
            joined += 1;
            answers.draw(20, Strata(vec![vec![POSTS]]));
            look_up(&population, &keys, &mut answers, 20);
            assert_eq!(answers.items.len(), 25, "what was checked is not drawn again");
            let found = estimate(&population, &keys, &answers);
            covered += u32::from((found.low..=found.high).contains(&(public + others_public)));
        }
        assert!(covered >= ENOUGH_OF_THEM, "{public}, {others_public}: {covered} of {joined}");
    }
}

/// Of 40 drawn, who does not like the result goes on: to the second stop, or until it looks better.
#[test]
fn who_goes_on_after_a_result_has_the_truth_in_the_interval() {
    let mut random = Random(6);
    for (public, all) in [(150, 300), (40, 300)] {
        // Intervals are slow without optimisation, and the same answers come again.
        let mut known: BTreeMap<(u64, u64, u64), bool> = BTreeMap::new();
        let mut covered = 0;
        for _ in 0..DRAWS {
            let (mut left, mut seen) = (public, Vec::new());
            let mut draw = |seen: &mut Vec<bool>| {
                let is_public = random.below(all - seen.len() as u64) < left;
                left -= u64::from(is_public);
                seen.push(is_public);
            };
            let count = |seen: &[bool]| seen.iter().filter(|is_public| **is_public).count() as u64;
            (0..40).for_each(|_| draw(&mut seen));
            let first = count(&seen);
            let dislikes = |seen: &[bool]| count(seen) * all > public * seen.len() as u64;
            while dislikes(&seen) && seen.len() < 100 {
                draw(&mut seen);
            }
            let reached = seen.len() as u64;
            let hit = *known.entry((first, reached, count(&seen))).or_insert_with(|| {
                let mut tally = Tally::default();
                for number in 0..all {
                    let place = (number < reached).then_some(number);
                    let counts =
                        place.and_then(|_| seen.get(usize::try_from(number).ok()?).copied());
                    tally.add(Member { stratum: Some(0), place, counts, gone: false }, 40);
                }
                let found = tally.estimate(0, Stops::new(40, reached)).unwrap();
                (found.low..=found.high).contains(&public)
            });
            covered += u32::from(hit);
        }
        assert!(covered >= ENOUGH, "{public} of {all}: {covered} of {DRAWS}");
    }
}

/// 40 of 300 posts are drawn, 30 of them public; then an archive comes with 357 public comments.
#[test]
fn what_came_after_the_draw_takes_no_share_of_it() {
    let mut random = Random(8);
    let (mut covered, mut value) = (0, 0);
    for _ in 0..PEOPLE / 4 {
        let seed = seed(&mut random);
        let keys = seed.keys();
        let mut population = Population::new();
        add(&mut population, &keys, POSTS, 30, 270);
        let mut answers = Answers::new(seed);
        answers.draw(40, Strata(vec![vec![POSTS]]));
        look_up(&population, &keys, &mut answers, 40);
        let before = estimate(&population, &keys, &answers);
        add(&mut population, &keys, COMMENTS, 357, 0);
        let after = estimate(&population, &keys, &answers);
        assert_eq!(after, Estimate { beyond: 357, ..before });
        covered += u32::from((after.low..=after.high).contains(&30));
        value += after.value;
    }
    // 95 % of 100 are 95, three standard deviations of 2.2 less are 88.5.
    assert!(covered >= 89, "{covered} of 100");
    // One figure has a standard deviation of 300 · √(0.09 / 40 · 260 / 299) = 13.3, a hundred of
    // them together 133; three of them are 399.
    assert!((2601..=3399).contains(&value), "{value}: on the average 30");
}
