//! The counts of a report.

mod counting;

use std::collections::BTreeMap;

use serde::Serialize;

use counting::Alike;
pub use counting::Counting;

use crate::domain::audience::{Evidence, Scope};
use crate::domain::headline::{Eight, Field};
use crate::domain::kind::{Family, Kind};
use crate::domain::look::{Look, NotExamined};
use crate::domain::moment::TRAINING_START;
use crate::domain::platform::Platform;
use crate::domain::range::{Estimate, Range};
use crate::verdict::judge::Judged;
use crate::verdict::policy::RuleId;
use crate::verdict::survey::estimate::{self, Member};
use crate::verdict::survey::stops::Stops;

/// When something was made, as far as the training start goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Period {
    /// Before it.
    #[serde(rename = "before_training_start")]
    Before,
    /// Since.
    #[serde(rename = "since_training_start")]
    Since,
    /// Nobody knows, or the region has no training start.
    #[serde(rename = "undated")]
    Undated,
}

/// When something counts; facts of the profile have no time (COUNTING §5). None for what is in no
/// count of the headline.
pub fn period(judged: &Judged, has_training_start: bool) -> Option<Period> {
    judged.field?;
    Some(period_of(time(judged), has_training_start))
}

fn time(judged: &Judged) -> Option<i64> {
    let is_dated = judged.field != Some(Field::ProfileItems);
    judged.moment.seconds().ok().filter(|_| is_dated)
}

/// The counts of the headline that something is in: its own, and for photos that name or show
/// somebody else a second one (COUNTING §7).
pub fn counted_in(judged: &Judged) -> impl Iterator<Item = Field> + use<> {
    let with_others = judged.field == Some(Field::Photos) && judged.may_show_others();
    judged.field.into_iter().chain(with_others.then_some(Field::PhotosWithThirdParties))
}

/// Messages to Meta AI.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AiCount {
    /// In chats with it.
    pub messages: u64,
    /// In other chats, where they call it.
    pub mentions: u64,
    /// Of both, since the training start.
    pub since: u64,
    /// Of both, without a usable time.
    pub undated: u64,
    /// Time of the first and of the last dated one, in Unix seconds.
    pub span: Option<(i64, i64)>,
}

impl AiCount {
    fn add(&mut self, kind: Kind, seconds: Option<i64>, period: Period) {
        *(if kind == Kind::AiMention { &mut self.mentions } else { &mut self.messages }) += 1;
        self.since += u64::from(period == Period::Since);
        self.undated += u64::from(seconds.is_none());
        self.reach(seconds.map(|seconds| (seconds, seconds)));
    }

    fn merge(&mut self, other: &Self) {
        self.messages += other.messages;
        self.mentions += other.mentions;
        self.since += other.since;
        self.undated += other.undated;
        self.reach(other.span);
    }

    fn reach(&mut self, other: Option<(i64, i64)>) {
        self.span = match (self.span, other) {
            (Some((first, last)), Some((from, to))) => Some((first.min(from), last.max(to))),
            (mine, theirs) => mine.or(theirs),
        };
    }
}

/// What looking at photos for faces gave (COUNTING §7).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FaceTally {
    /// Photos without a face.
    pub without: u64,
    /// Photos with exactly one.
    pub one: u64,
    /// Photos with two or more.
    pub several: u64,
    /// Photos with a face for which the archive also names another person.
    pub named_too: u64,
    /// Photos that were not examined.
    pub not_examined: BTreeMap<NotExamined, u64>,
}

impl FaceTally {
    fn add(&mut self, look: Look, is_named: bool, times: u64) {
        match look {
            Look::NotExamined(reason) => *self.not_examined.entry(reason).or_default() += times,
            Look::Faces(0) => self.without += times,
            Look::Faces(1) => self.one += times,
            Look::Faces(_) => self.several += times,
        }
        if is_named && look.faces().is_some_and(|faces| faces > 0) {
            self.named_too += times;
        }
    }

    fn merge(&mut self, other: &Self) {
        self.without += other.without;
        self.one += other.one;
        self.several += other.several;
        self.named_too += other.named_too;
        for (reason, count) in &other.not_examined {
            *self.not_examined.entry(*reason).or_default() += count;
        }
    }
}

/// All counts of one account.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// The headline by platform and period.
    pub cells: BTreeMap<(Platform, Period), Eight<Range>>,
    /// The answer by calendar year (UTC).
    pub years: BTreeMap<i16, Range>,
    /// Items by rule.
    pub rules: BTreeMap<RuleId, u64>,
    /// Items by what decided their class.
    pub evidence: BTreeMap<(Platform, Field, Evidence, Scope), u64>,
    /// Items without a usable time.
    pub undated: u64,
    /// Photos that the archive names another person for.
    pub photos_named: u64,
    /// What looking at photos gave; none if nobody looked.
    pub faces: Option<FaceTally>,
    /// Posts that name another person.
    pub posts_named: u64,
    /// Photos with coordinates.
    pub photos_with_coordinates: u64,
    /// Posts with a place.
    pub posts_with_place: u64,
    /// Messages to Meta AI by platform.
    pub ai: BTreeMap<Platform, AiCount>,
    /// What could be drawn, and what the sample says about it.
    pub sampled: BTreeMap<(Platform, Period, Field), estimate::Tally>,
    /// How far the look-ups have come; none without a sample.
    pub stops: Option<Stops>,
}

impl Tally {
    /// Counts so many things that are alike, with their times beside them.
    fn add_alike(&mut self, alike: &Alike, times: u64) {
        *self.rules.entry(alike.rule).or_default() += times;
        let Some(field) = alike.field else { return };
        let scope = alike.rule.rule().scope;
        let evidence = (alike.platform, field, alike.evidence, scope);
        *self.evidence.entry(evidence).or_default() += times;
        let Some(period) = alike.period else { return };
        self.undated += if alike.is_undated { times } else { 0 };
        if let Some(year) = alike.year {
            add(self.years.entry(year).or_default(), scope, times);
        }
        let cell = self.cells.entry((alike.platform, period)).or_default();
        for field in alike.counted_in() {
            let is_sure = field != Field::PhotosWithThirdParties || alike.surely_shows_others;
            add_possibly(cell.get_mut(field), scope, is_sure, times);
        }
        if let (Field::Photos, Some(look)) = (field, alike.look) {
            self.faces.get_or_insert_default().add(look, alike.names_person, times);
        }
        let of = |is_counted: bool| if is_counted { times } else { 0 };
        self.photos_named += of(field == Field::Photos && alike.names_person);
        self.photos_with_coordinates += of(field == Field::Photos && alike.has_place);
        if field == Field::Posts && alike.kind.family() == Family::Posts {
            self.posts_named += of(alike.names_person);
            self.posts_with_place += of(alike.has_place);
        }
    }

    /// Counts something that could be drawn, beside [`Counting::add`].
    pub fn sample(&mut self, judged: &Judged, has_training_start: bool, member: Member) {
        let (Some(field), Some(stops)) = (judged.field, self.stops) else { return };
        let period = period_of(judged.moment.seconds().ok(), has_training_start);
        let key = (judged.platform, period, field);
        self.sampled.entry(key).or_default().add(member, stops.first());
        // After a look at the photos, which of them show others is itself a range: no estimate.
        if field == Field::Photos && judged.names_person && judged.look.is_none() {
            let key = (judged.platform, period, Field::PhotosWithThirdParties);
            self.sampled.entry(key).or_default().add(member, stops.first());
        }
    }

    /// What the sample says about the fields that `wanted` holds for; none if it says nothing
    /// that the range does not.
    fn estimate(
        &self,
        range: &Range,
        wanted: impl Fn(Platform, Period, Field) -> bool,
    ) -> Option<Estimate> {
        let stops = self.stops?;
        let mut sum = estimate::Tally::default();
        for ((platform, period, field), tally) in &self.sampled {
            if wanted(*platform, *period, *field) {
                sum.merge(tally);
            }
        }
        let others = range.at_least.saturating_sub(sum.counting());
        let estimate = sum.estimate(others, stops)?;
        (estimate.low < estimate.high).then_some(estimate)
    }

    /// Whether the person looked up as many as were planned.
    pub fn is_sampled_as_planned(&self) -> bool {
        self.stops.is_some_and(Stops::is_planned)
    }

    /// What the first sentence adds up (PAGE, "What carries it", 1).
    pub fn answer(&self) -> Range {
        let headline = self.headline(|_, _| true);
        let mut sum = Range::default();
        for field in Field::ANSWER {
            merge(&mut sum, headline.get(field));
        }
        sum.estimate = self.estimate(&sum, |_, _, field| Field::ANSWER.contains(&field));
        sum
    }

    /// The headline over all platforms and periods that `wanted` holds for.
    pub fn headline(&self, wanted: impl Fn(Platform, Period) -> bool) -> Eight<Range> {
        let mut sum = Eight::default();
        for ((platform, period), cell) in &self.cells {
            if wanted(*platform, *period) {
                for field in Field::ALL {
                    merge(sum.get_mut(field), cell.get(field));
                }
            }
        }
        if self.stops.is_some() {
            for field in Field::ALL {
                let range = sum.get_mut(field);
                range.estimate = self.estimate(range, |platform, period, of| {
                    of == field && wanted(platform, period)
                });
            }
        }
        sum
    }

    /// Adds the counts of another account.
    pub fn merge(&mut self, other: &Self) {
        for (key, cell) in &other.cells {
            let mine = self.cells.entry(*key).or_default();
            for field in Field::ALL {
                merge(mine.get_mut(field), cell.get(field));
            }
        }
        for (year, range) in &other.years {
            merge(self.years.entry(*year).or_default(), range);
        }
        for (rule, count) in &other.rules {
            *self.rules.entry(*rule).or_default() += count;
        }
        for (key, count) in &other.evidence {
            *self.evidence.entry(*key).or_default() += count;
        }
        for (key, sampled) in &other.sampled {
            self.sampled.entry(*key).or_default().merge(sampled);
        }
        self.stops = self.stops.or(other.stops);
        for (platform, count) in &other.ai {
            self.ai.entry(*platform).or_default().merge(count);
        }
        if let Some(faces) = &other.faces {
            self.faces.get_or_insert_default().merge(faces);
        }
        self.undated += other.undated;
        self.photos_named += other.photos_named;
        self.posts_named += other.posts_named;
        self.photos_with_coordinates += other.photos_with_coordinates;
        self.posts_with_place += other.posts_with_place;
    }
}

/// Before or since the training start (COUNTING §5).
fn period_of(seconds: Option<i64>, has_training_start: bool) -> Period {
    match seconds {
        Some(seconds) if has_training_start && seconds < TRAINING_START => Period::Before,
        Some(_) if has_training_start => Period::Since,
        _ => Period::Undated,
    }
}

/// Items of one verdict (COUNTING §4).
fn add(range: &mut Range, scope: Scope, times: u64) {
    range.found += times;
    range.at_least += if scope.is_certain() { times } else { 0 };
    range.at_most += if scope.is_possible() { times } else { 0 };
}

/// Items that are in a count surely, or only perhaps: then they add nothing to `at_least`.
fn add_possibly(range: &mut Range, scope: Scope, is_sure: bool, times: u64) {
    let at_least = range.at_least;
    add(range, scope, times);
    if !is_sure {
        range.at_least = at_least;
    }
}

/// The sum of two ranges; estimates are made for the sum, never added up.
pub fn merge(range: &mut Range, other: &Range) {
    range.found += other.found;
    range.at_least += other.at_least;
    range.at_most += other.at_most;
}
