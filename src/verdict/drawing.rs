//! What may be drawn for the sample, in which order, and how exact so many look-ups are.

use std::collections::BTreeMap;

use crate::reading::whole::Reading;
use crate::verdict::judge::Judged;
use crate::verdict::sample;
use crate::verdict::survey::answers::{Answer, Answers};
use crate::verdict::survey::draw::Candidate;
use crate::verdict::survey::estimate::margin;
use crate::verdict::survey::key::Key;
use crate::verdict::survey::stops::Stops;
use crate::verdict::survey::strata::Strata;
use crate::verdict::survey::unit::{Ask, Unit};
use crate::verdict::verdicts::Verdicts;

/// What is offered first; of smaller archives also everything.
const OFFERED: [u64; 3] = [20, 40, 100];

/// Up to so many open items, looking up all of them is offered.
const ALL_OFFERED: u64 = 150;

/// What may be drawn, and in which order.
#[derive(Debug)]
pub struct Drawing {
    candidates: Vec<Candidate>,
    /// The strata of the draw.
    pub strata: Strata,
    /// The items in the order in which they are drawn.
    pub order: Vec<Key>,
}

impl Drawing {
    /// By what the person answered so far.
    pub fn of(reading: &Reading, verdicts: &Verdicts) -> Self {
        let candidates = sample::candidates(reading, verdicts);
        let sampled = verdicts.survey().and_then(|survey| survey.answers().sample.as_ref());
        let strata = match sampled {
            Some(sampled) => sampled.strata.clone(),
            None => Strata::of(&sample::sizes(&candidates)),
        };
        let order = sample::order(verdicts, &candidates, &strata);
        Self { candidates, strata, order }
    }

    /// How many items are open.
    pub fn open(&self) -> u64 {
        self.order.len() as u64
    }

    /// Half the length of the interval when the look-ups have come so far, in items, at a share of
    /// one half.
    pub fn margin(&self, stops: Stops) -> u64 {
        let stratum: BTreeMap<Key, usize> = self
            .candidates
            .iter()
            .filter_map(|candidate| Some((candidate.item, self.strata.index_of(candidate.cell)?)))
            .collect();
        let count = |items: &[Key]| {
            let mut counts = vec![0_u64; self.strata.0.len().max(1)];
            for item in items {
                let place = stratum.get(item).and_then(|stratum| counts.get_mut(*stratum));
                if let Some(place) = place {
                    *place += 1;
                }
            }
            counts
        };
        let first = |draws: u64| {
            let taken = usize::try_from(draws).unwrap_or(usize::MAX).min(self.order.len());
            count(self.order.get(..taken).unwrap_or_default())
        };
        margin(&count(&self.order), &first, stops)
    }
}

/// The numbers that are worth a choice after those that were chosen: first any of a few, then the
/// second planned stop; of smaller archives also everything.
pub fn offered(plans: &[u64], open: u64) -> Vec<u64> {
    let mut numbers = match plans.first() {
        None => OFFERED.to_vec(),
        Some(&first) => vec![Stops::second(first)],
    };
    let above = plans.last().copied().unwrap_or_default();
    numbers.retain(|number| *number > above && *number < open);
    if open <= ALL_OFFERED && open > above {
        numbers.push(open);
    }
    numbers
}

/// What is looked up next.
pub fn next(units: &[(Judged, Unit)], items: &BTreeMap<Key, Answer>) -> Option<(usize, Key, Ask)> {
    let open = |(at, (_, unit)): (usize, &(Judged, Unit))| {
        unit.next(items).map(|(key, ask)| (at, key, ask))
    };
    units.iter().enumerate().find_map(open)
}

/// The last thing that was asked before this one.
pub fn before(
    answers: &Answers,
    units: &[(Judged, Unit)],
    at: usize,
    key: Key,
) -> Option<(usize, Key, Ask)> {
    asked(answers, units.get(..=at).unwrap_or(units), Some(key))
}

/// The last thing that was asked.
pub fn last(answers: &Answers, units: &[(Judged, Unit)]) -> Option<(usize, Key, Ask)> {
    asked(answers, units, None)
}

/// The last thing that was asked of these, up to one of them.
fn asked(
    answers: &Answers,
    units: &[(Judged, Unit)],
    until: Option<Key>,
) -> Option<(usize, Key, Ask)> {
    let mut known: Vec<(usize, Key, Ask)> = Vec::new();
    for (position, (_, unit)) in units.iter().enumerate() {
        for ask in unit.asks.iter().flatten() {
            for thing in std::iter::once(ask.thing).chain(ask.photo) {
                if until == Some(thing) {
                    return known.pop();
                }
                let is_new = known.iter().all(|(_, other, _)| *other != thing);
                if answers.items.contains_key(&thing) && is_new {
                    known.push((position, thing, *ask));
                }
            }
        }
    }
    known.pop()
}
