//! Counts things one by one. Most are like the one before, so they are counted up first and looked up
//! in the tables of the tally once for all that stand together.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Period, Tally, counted_in, period, time};
use crate::domain::audience::Evidence;
use crate::domain::headline::Field;
use crate::domain::kind::Kind;
use crate::domain::look::Look;
use crate::domain::platform::Platform;
use crate::verdict::judge::Judged;
use crate::verdict::policy::RuleId;
use crate::verdict::survey::estimate::Member;
use crate::verdict::survey::stops::Stops;

/// What decides where a thing counts.
#[allow(clippy::struct_excessive_bools, reason = "each says one thing about it")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Alike {
    pub(super) rule: RuleId,
    pub(super) field: Option<Field>,
    pub(super) kind: Kind,
    pub(super) platform: Platform,
    pub(super) evidence: Evidence,
    pub(super) period: Option<Period>,
    /// Its calendar year, where it is in the answer.
    pub(super) year: Option<i16>,
    pub(super) is_undated: bool,
    pub(super) names_person: bool,
    pub(super) surely_shows_others: bool,
    pub(super) has_place: bool,
    pub(super) look: Option<Look>,
    others: bool,
}

impl Alike {
    /// The counts of the headline that it is in.
    pub(super) fn counted_in(&self) -> impl Iterator<Item = Field> + use<> {
        let with_others = self.others.then_some(Field::PhotosWithThirdParties);
        self.field.into_iter().chain(with_others)
    }
}

/// A tally while things are added to it.
#[derive(Debug, Default)]
pub struct Counting {
    tally: Tally,
    has_training_start: bool,
    /// What was added last, and how often in a row: not in the tally yet.
    last: Option<(Alike, u64)>,
    /// The calendar year that was needed last, with its bounds.
    year: Option<(i64, i64, i16)>,
}

impl Counting {
    /// Counts from nothing. `has_training_start` is false for regions without one (COUNTING §8).
    pub fn new(has_training_start: bool, stops: Option<Stops>) -> Self {
        let tally = Tally { stops, ..Tally::default() };
        Self { tally, has_training_start, ..Self::default() }
    }

    /// Counts one thing.
    pub fn add(&mut self, judged: &Judged) {
        let period = period(judged, self.has_training_start);
        let seconds = time(judged);
        if let (Some(Field::AiInteractions), Some(period)) = (judged.field, period) {
            let products = &mut self.tally.ai;
            products.entry(judged.platform).or_default().add(judged.kind, seconds, period);
        }
        let in_answer = judged.field.is_some_and(|field| Field::ANSWER.contains(&field));
        let year = seconds.filter(|_| in_answer).and_then(|seconds| self.year_of(seconds));
        let alike = Alike {
            rule: judged.rule,
            field: judged.field,
            kind: judged.kind,
            platform: judged.platform,
            evidence: judged.evidence,
            period,
            year,
            is_undated: seconds.is_none() && judged.field != Some(Field::ProfileItems),
            names_person: judged.names_person,
            surely_shows_others: judged.surely_shows_others(),
            has_place: judged.has_place,
            look: judged.look,
            others: counted_in(judged).any(|field| field == Field::PhotosWithThirdParties),
        };
        match &mut self.last {
            Some((last, times)) if *last == alike => *times += 1,
            last => {
                if let Some((before, times)) = last.replace((alike, 1)) {
                    self.tally.add_alike(&before, times);
                }
            }
        }
    }

    /// Counts something that could be drawn, beside [`Counting::add`].
    pub fn sample(&mut self, judged: &Judged, member: Member) {
        self.tally.sample(judged, self.has_training_start, member);
    }

    /// What both counted.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let (year, has_training_start) = (self.year, self.has_training_start);
        let mut tally = self.finish();
        tally.merge(&other.finish());
        Self { tally, has_training_start, last: None, year }
    }

    /// All that was counted.
    pub fn finish(mut self) -> Tally {
        if let Some((last, times)) = self.last.take() {
            self.tally.add_alike(&last, times);
        }
        self.tally
    }

    /// The calendar year (UTC) of a time.
    fn year_of(&mut self, seconds: i64) -> Option<i16> {
        if let Some((start, end, year)) = self.year
            && (start..end).contains(&seconds)
        {
            return Some(year);
        }
        let next = YEARS.partition_point(|(start, _)| *start <= seconds);
        let own = next.checked_sub(1).and_then(|own| YEARS.get(own));
        let (Some((start, year)), Some((end, _))) = (own, YEARS.get(next)) else {
            let instant = Timestamp::from_second(seconds).ok()?.to_zoned_datetime(TimeZone::UTC);
            return Some(instant.date().year());
        };
        self.year = Some((*start, *end, *year));
        Some(*year)
    }
}

/// When the years begin in which most things were made: 2004, when Facebook began, and later.
static YEARS: LazyLock<Vec<(i64, i16)>> = LazyLock::new(|| {
    let start = |year| {
        let first = Date::new(year, 1, 1).ok()?.to_zoned_datetime(TimeZone::UTC).ok()?;
        Some((first.timestamp().as_second(), year))
    };
    (2004..2051).filter_map(start).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_begins_and_ends_at_midnight_utc() {
        let mut counting = Counting::default();
        for (seconds, year) in [
            (1_704_067_199, 2023),
            (1_704_067_200, 2024),
            (1_735_689_599, 2024),
            (1_735_689_600, 2025),
            // 1970 and 2100 are in no table.
            (0, 1970),
            (4_102_444_800, 2100),
            (1_072_915_200, 2004),
            (1_072_915_199, 2003),
        ] {
            assert_eq!(counting.year_of(seconds), Some(year), "{seconds}");
        }
    }
}
