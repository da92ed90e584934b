//! Which number of a date is the day: decided by the whole file (notes on WhatsApp §2.1).

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::header::{Pattern, Stamp};
use crate::domain::moment::{Moment, TRAINING_START, Undated};

/// The order of the numbers in a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// Day, month, year.
    DayFirst,
    /// Month, day, year.
    MonthFirst,
    /// Year, month, day.
    YearFirst,
}

/// How sure the order is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dates {
    /// Only one order fits the file.
    Clear,
    /// Day and month can be the other way round.
    Ambiguous,
    /// No order fits: the dates contradict each other.
    Contradictory,
}

const ORDERS: [DateOrder; 3] = [DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst];

/// The first year of WhatsApp. No message is older.
const FIRST_YEAR: u16 = 2009;
const LAST_YEAR: u16 = 2100;

/// Years of the Buddhist calendar become those of the common one.
const BUDDHIST: u16 = 543;

const SECONDS_A_DAY: i64 = 86_400;

/// A date as one number that sorts like the dates.
type Day = u32;

/// The date that three numbers mean in this order, if there is such a day.
fn day(parts: [u16; 3], order: DateOrder) -> Option<Day> {
    let (year, month, day) = year_month_day(parts, order);
    let known = (FIRST_YEAR..=LAST_YEAR).contains(&year);
    let length = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 0,
    };
    (known && (1..=length).contains(&day))
        .then(|| u32::from(year) << 9 | u32::from(month) << 5 | u32::from(day))
}

fn year_month_day([first, second, third]: [u16; 3], order: DateOrder) -> (u16, u16, u16) {
    let (year, month, day) = match order {
        DateOrder::DayFirst => (third, second, first),
        DateOrder::MonthFirst => (third, first, second),
        DateOrder::YearFirst => (first, second, third),
    };
    let year = match year {
        0..100 => year + 2000,
        2500..2700 => year - BUDDHIST,
        _ => year,
    };
    (year, month, day)
}

/// What the dates of a file say about their order. Constant in size.
#[derive(Debug, Default)]
pub(super) struct Evidence {
    readings: [Reading; 3],
    total: u64,
    previous: Option<[u16; 3]>,
    latest: Option<Day>,
}

#[derive(Debug, Default)]
struct Reading {
    /// Messages whose date does not exist or lies after the export.
    broken: u64,
    now_broken: bool,
    /// Steps back in time.
    backwards: u64,
    last: Option<Day>,
}

impl Evidence {
    /// `exported` in Unix seconds: no message is later, one day of time zones aside.
    pub(super) fn new(exported: Option<i64>) -> Self {
        let latest = exported.and_then(|seconds| {
            let stamp = jiff::Timestamp::from_second(seconds + SECONDS_A_DAY).ok()?;
            let date = TimeZone::UTC.to_datetime(stamp).date();
            let number = |value: i8| u16::try_from(value).ok();
            let year = u16::try_from(date.year()).ok()?;
            day([year, number(date.month())?, number(date.day())?], DateOrder::YearFirst)
        });
        Self { latest, ..Self::default() }
    }

    /// Takes the next date of the file; `false` if there is no such day in any order, so that the
    /// line is text.
    pub(super) fn add(&mut self, parts: [u16; 3]) -> bool {
        if self.previous == Some(parts) {
            self.total += 1; // another message of the same day
            for reading in &mut self.readings {
                reading.broken += u64::from(reading.now_broken);
            }
            return true;
        }
        let days = ORDERS.map(|order| day(parts, order));
        if days == [None; 3] {
            return false;
        }
        self.previous = Some(parts);
        self.total += 1;
        for (reading, day) in self.readings.iter_mut().zip(days) {
            let day = day.filter(|&day| self.latest.is_none_or(|latest| day <= latest));
            reading.now_broken = day.is_none();
            reading.broken += u64::from(day.is_none());
            if let Some(day) = day {
                reading.backwards += u64::from(reading.last.is_some_and(|last| day < last));
                reading.last = Some(day);
            }
        }
        true
    }

    /// The order of the file. `american` says that its notices are English with a clock of
    /// `AM` and `PM` in capitals; other English regions, which put the day first, write them
    /// small (en-GB, en-IN).
    pub(super) fn decide(&self, pattern: &Pattern, american: bool) -> (DateOrder, Dates) {
        let fits = |order: DateOrder| self.reading(order).broken * 100 <= self.total;
        let candidates: Vec<_> = ORDERS
            .into_iter()
            .filter(|&order| match order {
                DateOrder::YearFirst => !pattern.long_year,
                DateOrder::MonthFirst => !pattern.year_first && pattern.date_separator != b'.',
                DateOrder::DayFirst => !pattern.year_first,
            })
            .collect();
        let fewest = candidates
            .iter()
            .filter(|&&order| fits(order))
            .map(|&order| self.reading(order).backwards)
            .min();
        let Some(fewest) = fewest else {
            let least = candidates.into_iter().min_by_key(|&order| self.reading(order).broken);
            return (least.unwrap_or(DateOrder::DayFirst), Dates::Contradictory);
        };
        let best =
            |order| candidates.contains(&order) && fits(order) && self.backwards(order) == fewest;
        match (best(DateOrder::DayFirst), best(DateOrder::MonthFirst)) {
            (true, true) if american && pattern.date_separator == b'/' => {
                (DateOrder::MonthFirst, Dates::Clear)
            }
            (true, true) => (DateOrder::DayFirst, Dates::Ambiguous),
            (true, false) => (DateOrder::DayFirst, Dates::Clear),
            (false, true) => (DateOrder::MonthFirst, Dates::Clear),
            (false, false) => (DateOrder::YearFirst, Dates::Clear),
        }
    }

    fn backwards(&self, order: DateOrder) -> u64 {
        self.reading(order).backwards
    }

    fn reading(&self, order: DateOrder) -> &Reading {
        let [day, month, year] = &self.readings;
        match order {
            DateOrder::DayFirst => day,
            DateOrder::MonthFirst => month,
            DateOrder::YearFirst => year,
        }
    }
}

/// The time of a message. The file knows no time zone: its local times stand as they are.
///
/// When day and month may be the other way round and the two readings lie on different sides of
/// the training start, the message has no time; neither has it one when the dates of the file
/// contradict each other.
pub(super) fn moment(stamp: Stamp, with_seconds: bool, order: DateOrder, dates: Dates) -> Moment {
    let unreadable = Moment::undated(Undated::Unreadable);
    let Some(seconds) = unix_seconds(stamp, order) else { return unreadable };
    let other = match dates {
        Dates::Clear => None,
        Dates::Ambiguous => unix_seconds(stamp, DateOrder::MonthFirst),
        Dates::Contradictory => return unreadable,
    };
    if other.is_some_and(|other| (other < TRAINING_START) != (seconds < TRAINING_START)) {
        return unreadable;
    }
    if with_seconds { Moment::from_seconds(seconds) } else { Moment::from_minutes(seconds) }
}

fn unix_seconds(stamp: Stamp, order: DateOrder) -> Option<i64> {
    day(stamp.parts, order)?;
    let (year, month, day) = year_month_day(stamp.parts, order);
    let (year, month, day) = (year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?);
    let midnight = DateTime::new(year, month, day, 0, 0, 0, 0).ok()?;
    let midnight = TimeZone::UTC.to_timestamp(midnight).ok()?;
    Some(midnight.as_second() + i64::from(stamp.seconds))
}
