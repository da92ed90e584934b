//! The cross-check within the survey: offered once the questions are answered and before the draw
//! (docs/sampling.md).

use serde::Deserialize;
use widerspruch::run::Analysis;
use widerspruch::verdict::audience::ToldSince;
use widerspruch::verdict::crosscheck::{CrossCheck, wrong};
use widerspruch::verdict::drawing::{before, last};
use widerspruch::verdict::judge::Judged;
use widerspruch::verdict::survey::answers::{Answer, FacebookAudience};
use widerspruch::verdict::survey::unit::Unit;

use super::{Sitting, Step};

/// How far it is.
#[derive(Debug, Default)]
pub(super) struct Check {
    /// The general word that it is about.
    told: Vec<ToldSince>,
    /// None if that word settles too little.
    items: Option<CrossCheck>,
    stage: Stage,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Stage {
    #[default]
    Offered,
    Begun,
    Over,
}

/// What the person chose.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Checking {
    Begin,
    Skip,
    /// The general word no longer counts.
    Drop,
    /// It holds all the same.
    Keep,
}

impl Sitting {
    /// Looks for what can be checked, once the questions are answered and whenever another word was
    /// told.
    pub(super) fn prepare_check(&mut self, analysis: &Analysis) {
        if self.question().is_some() || self.check.told == self.answers.told() {
            return;
        }
        let items = CrossCheck::of(&analysis.reading, &analysis.verdicts);
        let told = self.answers.told().to_vec();
        self.check = Check { told, items, stage: Stage::Offered };
    }

    /// What is to be done for it; nothing before it, after it and without it.
    pub(super) fn checking(&self, analysis: &Analysis) -> Option<Step> {
        let units = self.check_units(analysis)?;
        match (self.check.stage, self.next(&units)) {
            (Stage::Over, _) => None,
            (Stage::Offered, Some(_)) => Some(Step::Check),
            (Stage::Begun, Some(thing)) => {
                Some(Step::Thing(self.shown(thing, units.len() as u64, true)))
            }
            (_, None) => {
                let (wrong, count) = (wrong(&units), units.len() as u64);
                (wrong > 0).then_some(Step::Differs { wrong, count })
            }
        }
    }

    /// Whether everything was looked up and is as told.
    pub(crate) fn is_confirmed(&self, analysis: &Analysis) -> bool {
        let fits = |units: Vec<_>| self.next(&units).is_none() && wrong(&units) == 0;
        self.check_units(analysis).is_some_and(fits)
    }

    pub(super) fn check(&mut self, answer: Checking) {
        self.thing = None;
        self.check.stage = match answer {
            Checking::Begin => Stage::Begun,
            Checking::Skip | Checking::Keep => Stage::Over,
            Checking::Drop => {
                self.answers.facebook_audience = Some(FacebookAudience::DontKnow);
                self.is_unsaved = true;
                Stage::Over
            }
        };
    }

    /// Keeps what was seen.
    pub(super) fn checked(&mut self, answer: Answer, analysis: &Analysis) {
        let units = self.check_units(analysis).filter(|_| self.check.stage == Stage::Begun);
        if let Some((_, key, _)) = units.and_then(|units| self.next(&units)) {
            self.saw(key, answer);
        }
    }

    /// A step back within it; whether there was one.
    pub(super) fn check_back(&mut self, analysis: &Analysis) -> bool {
        let Some(units) = self.check_units(analysis) else { return false };
        match (self.check.stage, self.next(&units)) {
            (Stage::Offered, Some(_)) => return false,
            (Stage::Over, Some(_)) => self.check.stage = Stage::Offered,
            (Stage::Begun, Some((at, key, _))) => {
                self.thing = before(&self.answers, &units, at, key);
                if self.thing.is_none() {
                    self.check.stage = Stage::Offered;
                }
            }
            (Stage::Over, None) if wrong(&units) > 0 => self.check.stage = Stage::Begun,
            (_, None) => {
                self.check.stage = Stage::Begun;
                self.thing = last(&self.answers, &units);
            }
        }
        true
    }

    fn check_units(&self, analysis: &Analysis) -> Option<Vec<(Judged, Unit)>> {
        let items = self.check.items.as_ref().filter(|_| self.answers.sample.is_none())?;
        Some(items.units(&analysis.reading, &analysis.verdicts))
    }
}
