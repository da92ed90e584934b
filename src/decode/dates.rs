//! Dates as pages write them, in any account language.
//!
//! A text is taken apart into numbers and words. Words are looked up in `data/dates.csv` (months,
//! halves of the day, marks such as 년, words without meaning; spellings of the Unicode CLDR and
//! those seen in exports). What day and what month is, is often only told by other dates of the
//! same file: [`read`] keeps both readings and [`Order`] decides from all of them. What cannot be
//! read for certain stays unread; nothing is guessed (`formats/facebook.md` §8).

mod parse;
mod words;

use std::sync::LazyLock;

use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone, TimeZoneDatabase};

pub use parse::{day_in_words, offset, read};
pub use words::languages;

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

    /// The same distance from UTC all year, in hours east; `None` beyond a day.
    pub fn hours(east: i8) -> Option<Self> {
        Offset::from_hours(east).ok().map(|offset| Self(offset.to_time_zone()))
    }
}

/// What a text says, before the order of day and month is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// There is one reading, whatever the order.
    Sure(Stamp),
    /// Only the reading day before month is a date.
    DayFirst(Stamp),
    /// Only the reading month before day is a date.
    MonthFirst(Stamp),
    /// Both readings are dates.
    Either {
        /// Day before month.
        day_first: Stamp,
        /// Month before day.
        month_first: Stamp,
    },
}

/// How many dates of a file can only be read day first, and how many only month first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Order {
    /// Dates that have their day first.
    pub day_first: u64,
    /// Dates that have their month first.
    pub month_first: u64,
}

impl Order {
    /// Takes a date into account.
    pub fn see(&mut self, written: &Written) {
        match written {
            Written::DayFirst(_) => self.day_first += 1,
            Written::MonthFirst(_) => self.month_first += 1,
            Written::Sure(_) | Written::Either { .. } => {}
        }
    }

    /// Takes another part of the same export into account.
    pub fn merge(&mut self, other: Self) {
        self.day_first += other.day_first;
        self.month_first += other.month_first;
    }

    /// The one reading; `None` if both are possible and the file does not tell, or contradicts
    /// itself.
    pub fn settle(&self, written: &Written) -> Option<Stamp> {
        match (written, self.day_first > 0, self.month_first > 0) {
            (
                Written::Sure(stamp) | Written::DayFirst(stamp) | Written::MonthFirst(stamp),
                _,
                _,
            ) => Some(*stamp),
            (Written::Either { day_first, .. }, true, false) => Some(*day_first),
            (Written::Either { month_first, .. }, false, true) => Some(*month_first),
            (Written::Either { .. }, _, _) => None,
        }
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
mod tests;
