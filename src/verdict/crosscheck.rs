//! The cross-check of what was told in general: a handful of what it settles is looked up, because
//! a wrong "always friends" would settle thousands of items wrongly. What was seen goes before
//! what was told, and the person decides whether the general word still holds.

use std::collections::BTreeSet;

use crate::domain::audience::{Class, Evidence};
use crate::domain::kind::Kind;
use crate::reading::whole::Reading;
use crate::verdict::judge::Judged;
use crate::verdict::sample;
use crate::verdict::survey::key::Key;
use crate::verdict::survey::unit::Unit;
use crate::verdict::verdicts::Verdicts;

/// So many are looked up.
const CHECKED: usize = 5;

/// Fewer told items are not worth a check.
const WORTH_CHECKING: usize = 10;

/// What is looked up for it, in its order.
#[derive(Debug, Clone)]
pub struct CrossCheck(Vec<Key>);

impl CrossCheck {
    /// By what was told; none if that settles little. Only before the draw: later the general word
    /// would change what is drawn from.
    pub fn of(reading: &Reading, verdicts: &Verdicts) -> Option<Self> {
        let answers = verdicts.survey()?.answers();
        if answers.sample.is_some() || answers.told().is_empty() {
            return None;
        }
        let mut told = told(reading, verdicts);
        if told.len() < WORTH_CHECKING {
            return None;
        }
        told.truncate(CHECKED);
        Some(Self(told))
    }

    /// What is looked up, as it is judged now.
    pub fn units(&self, reading: &Reading, verdicts: &Verdicts) -> Vec<(Judged, Unit)> {
        let found =
            sample::units(reading, verdicts, &self.0.iter().copied().collect::<BTreeSet<_>>());
        self.0.iter().filter_map(|item| found.get(item).copied()).collect()
    }
}

/// How many were not as told.
pub fn wrong(units: &[(Judged, Unit)]) -> u64 {
    let differs = |judged: &Judged| {
        let seen = [Class::Public, Class::NotPublic].contains(&judged.class);
        seen && judged.overruled.is_some_and(|told| told != judged.class)
    };
    units.iter().filter(|(judged, _)| differs(judged)).count() as u64
}

/// How many were found and answered; what was skipped or is gone says nothing about the word.
pub fn answered(units: &[(Judged, Unit)]) -> u64 {
    let is_seen = |judged: &Judged| {
        judged.overruled.is_some() && [Class::Public, Class::NotPublic].contains(&judged.class)
    };
    units.iter().filter(|(judged, _)| is_seen(judged)).count() as u64
}

/// What the general word settles, in the order of the check.
fn told(reading: &Reading, verdicts: &Verdicts) -> Vec<Key> {
    let Some(survey) = verdicts.survey() else { return Vec::new() };
    let mut found = Vec::new();
    for data in verdicts.accounts() {
        verdicts.account(reading, data).judge_units(&mut |judged, unit| {
            if let Some(unit) = unit.filter(|unit| unit.asks[0].is_some() && is_told(&judged)) {
                found.push((survey.keys().check_rank(unit.item), unit.item));
            }
        });
    }
    found.sort_unstable();
    found.dedup();
    found.into_iter().map(|(_, item)| item).collect()
}

fn is_told(judged: &Judged) -> bool {
    let of_timeline = matches!(judged.kind, Kind::Post | Kind::Reel | Kind::Media);
    judged.evidence == Evidence::Told || (of_timeline && judged.overruled.is_some())
}
