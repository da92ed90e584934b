//! Dates as pages write them, in any account language.
//!
//! A text is taken apart into numbers and words. Words are looked up in `data/dates.csv` (months,
//! halves of the day, marks such as 년, words without meaning; spellings of the Unicode CLDR and
//! those seen in exports). What day and what month is, is often only told by other dates of the
//! same export, and so is the language of a word that means two months: [`read`] keeps all readings
//! and [`Habits`] decides from all dates. What cannot be read for certain stays unread; nothing is
//! guessed (`formats/facebook.md` §8, COUNTING §10).

mod familiar;
mod languages;
mod parse;
mod words;

use std::sync::LazyLock;

use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone, TimeZoneDatabase};

pub use languages::Languages;
pub use parse::{day_in_words, days_in_words, is_a_date, offset, read};
pub use words::languages as languages_of;

/// A date and time on the clock of some place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// What calendar and clock showed; midnight if the text has no time.
    pub civil: DateTime,
    /// The text has a time of day.
    pub has_time: bool,
    /// The distance from UTC, if the text says it (`UTC+01`).
    pub offset: Option<Offset>,
}

impl Stamp {
    /// Unix seconds, if the clock stood in this zone (unless the text says otherwise). An hour
    /// that a change of clocks repeats is taken as its first, one that it skips as if it had not.
    pub fn seconds(&self, zone: &Zone) -> Option<i64> {
        let timestamp = match self.offset {
            Some(offset) => offset.to_timestamp(self.civil),
            None => zone.0.to_timestamp(self.civil),
        };
        timestamp.ok().map(jiff::Timestamp::as_second)
    }
}

/// A time zone; the zones are part of the program, so that every machine knows the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone(TimeZone);

static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

impl Zone {
    /// Coordinated universal time.
    pub const UTC: Self = Self(TimeZone::UTC);

    /// Zones of the IANA database, such as `Europe/Berlin`.
    pub fn named(name: &str) -> Option<Self> {
        ZONES.get(name.trim()).ok().map(Self)
    }

    /// The distance from UTC of a local time: two where the clock shows it twice.
    pub fn offsets(&self, civil: DateTime) -> jiff::tz::AmbiguousOffset {
        self.0.to_ambiguous_timestamp(civil).offset()
    }

    /// The same distance from UTC all year, in hours east; `None` beyond a day.
    pub fn hours(east: i8) -> Option<Self> {
        Offset::from_hours(east).ok().map(|offset| Self(offset.to_time_zone()))
    }
}

/// What comes first of day and month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldOrder {
    /// The day.
    DayFirst,
    /// The month.
    MonthFirst,
}

/// One way to read a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// What it says then.
    pub stamp: Stamp,
    /// The order of day and month that it takes for granted, if any.
    pub order: Option<FieldOrder>,
    /// The languages in which its words mean this; none if no word tells.
    pub languages: Languages,
}

/// Readings of one text that are kept; no text has more.
pub const MOST_READINGS: usize = 4;

/// What a text says, before order and language are known: at least one reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    first: Reading,
    others: [Option<Reading>; MOST_READINGS - 1],
}

impl Written {
    fn of(mut readings: impl Iterator<Item = Reading>) -> Option<Self> {
        let first = readings.next()?;
        let mut others = [None; MOST_READINGS - 1];
        for (slot, reading) in others.iter_mut().zip(&mut readings) {
            *slot = Some(reading);
        }
        readings.next().is_none().then_some(Self { first, others })
    }

    /// All ways to read it.
    pub fn readings(&self) -> impl Iterator<Item = &Reading> {
        std::iter::once(&self.first).chain(self.others.iter().flatten())
    }

    /// One of the readings, until other dates have told which.
    pub fn provisional(&self) -> Stamp {
        self.first.stamp
    }

    /// Whether there are two.
    pub fn is_open(&self) -> bool {
        self.others.iter().any(Option::is_some)
    }

    /// The only reading, or the one with the month first.
    pub fn month_first(&self) -> Option<Stamp> {
        let month_first =
            |reading: &&Reading| reading.order == Some(FieldOrder::MonthFirst) || !self.is_open();
        self.readings().find(month_first).map(|reading| reading.stamp)
    }
}

/// How an export writes its dates, told by all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Habits {
    /// Dates that have their day first.
    pub day_first: u64,
    /// Dates that have their month first.
    pub month_first: u64,
    /// The languages in which all dates with words can be written; none if there is no such date.
    pub languages: Option<Languages>,
}

impl Habits {
    /// Takes a date into account.
    pub fn see(&mut self, written: &Written) {
        if !written.is_open() {
            match written.first.order {
                Some(FieldOrder::DayFirst) => self.day_first += 1,
                Some(FieldOrder::MonthFirst) => self.month_first += 1,
                None => {}
            }
        }
        let languages = written.readings().map(|reading| reading.languages);
        self.speak(languages.reduce(Languages::or).filter(|languages| !languages.is_empty()));
    }

    /// Takes another part of the same export into account.
    pub fn merge(&mut self, other: Self) {
        self.day_first += other.day_first;
        self.month_first += other.month_first;
        self.speak(other.languages);
    }

    fn speak(&mut self, languages: Option<Languages>) {
        let Some(these) = languages else { return };
        self.languages = Some(self.languages.map_or(these, |known| known.and(these)));
    }

    /// Whether dates are written in this order and in one of these languages, as far as is known.
    pub fn allow(&self, order: Option<FieldOrder>, languages: Languages) -> bool {
        let by_order = !matches!(
            (order, self.day_first > 0, self.month_first > 0),
            (Some(FieldOrder::DayFirst), false, true) | (Some(FieldOrder::MonthFirst), true, false)
        );
        // Dates that contradict each other tell nothing.
        let spoken = self.languages.filter(|languages| !languages.is_empty());
        by_order && spoken.is_none_or(|spoken| languages.is_empty() || languages.meets(spoken))
    }

    /// The one reading; `None` if several are possible and the other dates do not tell, or
    /// contradict each other.
    pub fn settle(&self, written: &Written) -> Option<Stamp> {
        if !written.is_open() {
            return Some(written.first.stamp);
        }
        let allowed = |reading: &&Reading| self.allow(reading.order, reading.languages);
        let mut possible = written.readings().filter(allowed).map(|reading| reading.stamp);
        let first = possible.next()?;
        possible.all(|stamp| stamp == first).then_some(first)
    }
}

/// Whether a short text may be a date: a year and another number. It need not be readable.
pub fn looks_like(text: &str) -> bool {
    let digits = |c: char| words::digit(c).is_some();
    let runs = || text.split(|c: char| !digits(c)).filter(|run| !run.is_empty());
    let is_year = |run: &str| {
        let mut values = run.chars().filter_map(words::digit);
        run.chars().count() == 4
            && matches!((values.next(), values.next()), (Some(1), Some(9)) | (Some(2), Some(0)))
    };
    runs().any(is_year) && runs().count() >= 2
}

#[cfg(test)]
mod language_tests;
#[cfg(test)]
mod tests;
