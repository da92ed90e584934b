//! From the pieces of a text to a date: time first, then month, then what is left.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;

use super::familiar::pieces;
use super::languages::Languages;
use super::words::{Mark, Meaning, Piece, Unknown};
use super::{FieldOrder, Reading, Stamp, Written};

/// No date is longer, in bytes.
const LONGEST: usize = 200;

/// Reads a date; `None` if it cannot be read for certain. Without a half of the day, hours are of
/// a 24-hour clock; but if a word that no table knows stands beside the time, hours up to 12 stay
/// unread, because that word may be the half of the day.
pub fn read(text: &str) -> Option<Written> {
    if text.len() > LONGEST {
        return None;
    }
    let mut text = Text(pieces(text).into_iter().map(Some).collect());
    let time = text.take_time();
    let offset = text.take_offset(time.as_ref().map(|time| time.end));
    let months = text.take_months()?;
    let spoken = months.iter().fold(Languages::NONE, |all, (_, languages)| all.or(*languages));
    let halves = time.as_ref().map(|time| text.take_half(time.start, time.end, spoken));
    let marked = (text.take_marked(Mark::Year), text.take_marked(Mark::Day));
    let numbers = text.numbers();
    let time = match time {
        Some(found) => Some(found),
        None => text.take_dotted_time(&numbers),
    };
    let halves =
        halves.or_else(|| time.as_ref().map(|time| text.take_half(time.start, time.end, spoken)));
    let numbers = text.numbers();
    let clocks = match &time {
        Some(found) => text.clocks(found, &halves.unwrap_or_default())?,
        None => vec![(None, Languages::NONE)],
    };
    let dates = dates(&months, marked, &numbers);
    let pairs = || dates.iter().flat_map(|day| clocks.iter().map(move |clock| (day, clock)));
    let agree = |(day, (_, half)): &(&Day, &(Option<Time>, Languages))| {
        day.languages.is_empty() || half.is_empty() || day.languages.meets(*half)
    };
    // A month of one language beside a half of the day of another is only read where pages mix.
    let is_mixed = !pairs().any(|pair| agree(&pair));
    let all = pairs().filter(|pair| is_mixed || agree(pair)).map(|(day, (clock, half))| Reading {
        stamp: Stamp {
            civil: DateTime::from_parts(day.date, clock.unwrap_or(Time::midnight())),
            has_time: clock.is_some(),
            offset,
        },
        order: day.order,
        languages: in_common(day.languages, *half),
    });
    Written::of(all)
}

/// The languages of both words; pages also mix two, then those of the first.
fn in_common(date: Languages, half: Languages) -> Languages {
    match (date.is_empty(), date.meets(half)) {
        (true, _) => half,
        (false, true) => date.and(half),
        (false, false) => date,
    }
}

/// A day as it may be meant.
struct Day {
    date: Date,
    order: Option<FieldOrder>,
    languages: Languages,
}

/// The days that month, marked and other numbers make; months in words may be several.
fn dates(
    months: &[(i8, Languages)],
    marked: (Option<u32>, Option<u32>),
    numbers: &[Number],
) -> Vec<Day> {
    if months.is_empty() {
        return match (marked, numbers) {
            ((None, None), [a, b, c]) => numeric(a, b, c),
            _ => Vec::new(),
        };
    }
    let parts = match (marked, numbers) {
        ((Some(year), Some(day)), []) => Some((year, day)),
        ((Some(year), None), [day]) if day.digits <= 2 => Some((year, day.value)),
        ((None, Some(day)), [year]) if year.digits == 4 => Some((year.value, day)),
        ((None, None), [a, b]) => {
            let (day, year) = if b.digits == 4 { (a, b) } else { (b, a) };
            (year.digits == 4 && day.digits <= 2).then_some((year.value, day.value))
        }
        _ => None,
    };
    let day = |(month, languages): &(i8, Languages)| {
        let (year, day) = parts?;
        Some(Day { date: date(year, *month, day)?, order: None, languages: *languages })
    };
    months.iter().filter_map(day).collect()
}

/// Whether a text is a date and has no word that no table knows.
pub fn is_a_date(text: &str) -> bool {
    let is_unknown = |piece: &Piece| matches!(piece, Piece::Unknown(_));
    !pieces(text).iter().any(is_unknown) && read(text).is_some()
}

/// A day with a month in words and nothing else beside it (`15 Feb 2014`), as names of files have
/// them; the later one of two readings.
pub fn day_in_words(text: &str) -> Option<Date> {
    days_in_words(text).into_iter().max()
}

/// Every day that such a text may mean; a word may be two months in two languages.
pub fn days_in_words(text: &str) -> Vec<Date> {
    let pieces = pieces(text);
    let is_word = |piece: &Piece| matches!(piece, Piece::Word(_));
    let is_other = |piece: &Piece| matches!(piece, Piece::Unknown(_));
    if !pieces.iter().any(is_word) || pieces.iter().any(is_other) {
        return Vec::new();
    }
    let Some(written) = read(text) else { return Vec::new() };
    let days = written.readings().filter(|reading| !reading.stamp.has_time);
    days.map(|reading| reading.stamp.civil.date()).collect()
}

/// The distance from UTC that a text names (`UTC+02:00`), whatever else stands in it.
pub fn offset(text: &str) -> Option<Offset> {
    if text.len() > LONGEST {
        return None;
    }
    Text(pieces(text).into_iter().map(Some).collect()).take_offset(None)
}

fn numeric(a: &Number, b: &Number, c: &Number) -> Vec<Day> {
    let at = |year: u32, month: u32, day: u32, order: Option<FieldOrder>| {
        let date = date(year, i8::try_from(month).ok()?, day)?;
        Some(Day { date, order, languages: Languages::NONE })
    };
    if a.digits == 4 && b.digits <= 2 && c.digits <= 2 {
        return at(a.value, b.value, c.value, None).into_iter().collect();
    }
    if c.digits != 4 || a.digits > 2 || b.digits > 2 {
        return Vec::new();
    }
    // No locale of CLDR writes month, day and year with dots or hyphens.
    if matches!((a.after, b.after), (Some('.'), Some('.')) | (Some('-'), Some('-')))
        || a.value == b.value
    {
        return at(c.value, b.value, a.value, None).into_iter().collect();
    }
    let day_first = at(c.value, b.value, a.value, Some(FieldOrder::DayFirst));
    let month_first = at(c.value, a.value, b.value, Some(FieldOrder::MonthFirst));
    day_first.into_iter().chain(month_first).collect()
}

/// A day of the Gregorian calendar; Thai years count from 543 years earlier.
fn date(year: u32, month: i8, day: u32) -> Option<Date> {
    let year = match year {
        1900..=2200 => year,
        2443..=2743 => year - 543,
        _ => return None,
    };
    Date::new(i16::try_from(year).ok()?, month, i8::try_from(day).ok()?).ok()
}

/// A number that is neither part of the time nor of the offset.
#[derive(Debug, Clone, Copy)]
struct Number {
    at: usize,
    value: u32,
    digits: usize,
    /// The sign right after it.
    after: Option<char>,
}

/// A time of day and the pieces it stands in.
#[derive(Debug, Clone, Copy)]
struct Clock {
    hour: u32,
    minute: u32,
    second: u32,
    start: usize,
    end: usize,
}

impl Clock {
    fn clock(&self, afternoon: Option<bool>) -> Option<Time> {
        let hour = match (afternoon, self.hour) {
            (Some(false), 12) => 0,
            (Some(false), 13..) => return None,
            (Some(true), hour) if hour < 12 => hour + 12,
            (_, hour) => hour,
        };
        let part = |value: u32| i8::try_from(value).ok();
        Time::new(part(hour)?, part(self.minute)?, part(self.second)?, 0).ok()
    }
}

/// The pieces of a text that nothing has used yet.
struct Text(Vec<Option<Piece>>);

impl Text {
    fn number(&self, at: usize) -> Option<(u32, usize)> {
        match self.0.get(at)? {
            Some(Piece::Number { value, digits }) => Some((*value, *digits)),
            _ => None,
        }
    }

    fn sign(&self, at: usize) -> Option<char> {
        match self.0.get(at)? {
            Some(Piece::Sign(sign)) => Some(*sign),
            _ => None,
        }
    }

    fn word(&self, at: usize) -> Option<&'static Meaning> {
        match self.0.get(at)? {
            Some(Piece::Word(meaning)) => Some(*meaning),
            _ => None,
        }
    }

    fn mark(&self, at: usize) -> Option<Mark> {
        self.word(at)?.mark
    }

    fn take(&mut self, from: usize, to: usize) {
        for piece in self.0.iter_mut().take(to).skip(from) {
            *piece = None;
        }
    }

    fn small(&self, at: usize) -> Option<u32> {
        self.number(at).filter(|(_, digits)| *digits <= 2).map(|(value, _)| value)
    }

    fn take_time(&mut self) -> Option<Clock> {
        let found = (0..self.0.len())
            .find_map(|at| self.colon_time(at).or_else(|| self.marked_time(at)))?;
        self.take(found.start, found.end);
        Some(found)
    }

    /// `9:05` or `9:05:20`, also with a fraction of a second.
    fn colon_time(&self, start: usize) -> Option<Clock> {
        let hour = self.small(start)?;
        let minute = (self.sign(start + 1)? == ':').then(|| self.small(start + 2))??;
        let second = (self.sign(start + 3) == Some(':')).then(|| self.small(start + 4)).flatten();
        let mut end = if second.is_some() { start + 5 } else { start + 3 };
        if self.sign(end) == Some('.')
            && self.number(end + 1).is_some_and(|(_, digits)| digits >= 3)
        {
            end += 2;
        }
        Some(Clock { hour, minute, second: second.unwrap_or(0), start, end })
    }

    /// `14時05分`, `14h05`.
    fn marked_time(&self, start: usize) -> Option<Clock> {
        let hour = self.small(start)?;
        (self.mark(start + 1)? == Mark::Hour).then_some(())?;
        let mut clock = Clock { hour, minute: 0, second: 0, start, end: start + 2 };
        let Some(minute) = self.small(clock.end) else { return Some(clock) };
        clock.minute = minute;
        clock.end += 1;
        if self.mark(clock.end) == Some(Mark::Minute) {
            clock.end += 1;
            if let Some(second) = self.small(clock.end)
                && self.mark(clock.end + 1) == Some(Mark::Second)
            {
                clock.second = second;
                clock.end += 2;
            }
        }
        Some(clock)
    }

    /// `14.05` or `14.05.30` after the year, where no other time was found.
    fn take_dotted_time(&mut self, numbers: &[Number]) -> Option<Clock> {
        let year = numbers.iter().find(|number| number.digits == 4)?;
        let hour = numbers.iter().find(|number| number.at > year.at)?;
        let start = hour.at;
        let joined = matches!(self.sign(start.checked_sub(1)?), Some('.' | '-' | '/'))
            && start.checked_sub(2).is_some_and(|before| self.number(before).is_some());
        if joined || self.sign(start + 1) != Some('.') {
            return None;
        }
        let minute = self.small(start + 2)?;
        let second = (self.sign(start + 3) == Some('.')).then(|| self.small(start + 4)).flatten();
        let end = if second.is_some() { start + 5 } else { start + 3 };
        let clock =
            Clock { hour: self.small(start)?, minute, second: second.unwrap_or(0), start, end };
        self.take(start, end);
        Some(clock)
    }

    /// The half of the day stands beside the time; words without meaning may stand between. In
    /// another language than the month's, a word may have no meaning.
    fn take_half(&mut self, start: usize, end: usize, spoken: Languages) -> Vec<(bool, Languages)> {
        let after = end..self.0.len();
        let before = (0..start).rev();
        self.half_in(after, spoken).or_else(|| self.half_in(before, spoken)).unwrap_or_default()
    }

    fn half_in(
        &mut self,
        places: impl Iterator<Item = usize>,
        spoken: Languages,
    ) -> Option<Vec<(bool, Languages)>> {
        for at in places {
            match self.0.get(at)? {
                None | Some(Piece::Sign(_)) => {}
                Some(Piece::Word(meaning)) if meaning.is_half(spoken) => {
                    let halves = meaning.halves.clone();
                    self.take(at, at + 1);
                    return Some(halves);
                }
                Some(Piece::Word(meaning)) if meaning.filler && meaning.months.is_empty() => {}
                Some(_) => return None,
            }
        }
        None
    }

    /// The times that a clock can mean; `None` if it can mean none.
    fn clocks(
        &self,
        found: &Clock,
        halves: &[(bool, Languages)],
    ) -> Option<Vec<(Option<Time>, Languages)>> {
        let mut clocks = Vec::new();
        if halves.is_empty() && (found.hour > 12 || !self.has_unknown_beside(found)) {
            clocks.extend(found.clock(None).map(|clock| (Some(clock), Languages::NONE)));
        }
        for (afternoon, languages) in halves {
            // English halves stand on pages of all languages.
            let is_common = languages.meets(Languages::of("en"));
            let languages = if is_common { Languages::NONE } else { *languages };
            clocks.extend(found.clock(Some(*afternoon)).map(|clock| (Some(clock), languages)));
        }
        (!clocks.is_empty()).then_some(clocks)
    }

    /// `UTC+01`, `GMT-8:00`, `+01:00` right after the time, `Z`, `PST`.
    fn take_offset(&mut self, time_end: Option<usize>) -> Option<Offset> {
        for at in 0..self.0.len() {
            let Some(Some(Piece::Unknown(word))) = self.0.get(at) else { continue };
            let hours = match word {
                Unknown::Utc => 0,
                // Zulu time stands right behind the numbers; elsewhere it is a word.
                Unknown::Zulu
                    if at.checked_sub(1).is_some_and(|at| self.is_spent_or_number(at)) =>
                {
                    0
                }
                Unknown::PacificStandard => -8,
                Unknown::PacificDaylight => -7,
                Unknown::Time => {
                    self.take(at, at + 1);
                    continue;
                }
                Unknown::Zulu | Unknown::Other => continue,
            };
            self.take(at, at + 1);
            let signed = (hours == 0).then(|| self.take_signed(at + 1)).flatten();
            return signed.or_else(|| Offset::from_hours(hours).ok());
        }
        self.take_signed(time_end?)
    }

    fn is_spent_or_number(&self, at: usize) -> bool {
        matches!(self.0.get(at), Some(None | Some(Piece::Number { .. })))
    }

    fn take_signed(&mut self, at: usize) -> Option<Offset> {
        let sign = match self.sign(at)? {
            '+' => 1,
            '-' => -1,
            _ => return None,
        };
        let (value, digits) = self.number(at + 1)?;
        let mut end = at + 2;
        let (hours, mut minutes) =
            if digits == 4 { (value / 100, value % 100) } else { (value, 0) };
        if digits <= 2 && self.sign(end) == Some(':') {
            minutes = self.small(end + 1)?;
            end += 2;
        }
        let seconds = hours.checked_mul(3600)?.checked_add(minutes.checked_mul(60)?)?;
        let seconds = i32::try_from(seconds).ok()?;
        self.take(at, end);
        Offset::from_seconds(sign * seconds).ok()
    }

    /// The month of the text, as each language reads it; empty if none is in words or marked,
    /// `None` if there are two.
    fn take_months(&mut self) -> Option<Vec<(i8, Languages)>> {
        let month = |value: u32| i8::try_from(value).ok().filter(|month| (1..=12).contains(month));
        for at in 0..self.0.len() {
            let found = match self.mark(at) {
                Some(Mark::Month) => at.checked_sub(1).filter(|at| self.number(*at).is_some()),
                Some(Mark::MonthBefore) => Some(at + 1),
                _ => None,
            };
            if let Some(found) = found.and_then(|at| self.small(at)).and_then(month) {
                self.take(at.saturating_sub(usize::from(self.mark(at) == Some(Mark::Month))), at);
                let end = if self.mark(at) == Some(Mark::MonthBefore) { at + 2 } else { at + 1 };
                self.take(at, end);
                return Some(vec![(found, Languages::NONE)]);
            }
        }
        self.take_month_words()
    }

    /// A word that is also the name of a weekday is a month only if no other word is.
    fn take_month_words(&mut self) -> Option<Vec<(i8, Languages)>> {
        let month_at = |at: usize| self.word(at).filter(|word| !word.months.is_empty());
        let found: Vec<usize> = (0..self.0.len()).filter(|at| month_at(*at).is_some()).collect();
        let meanings = || found.iter().filter_map(|at| month_at(*at));
        let mut sure = meanings().filter(|word| !word.filler).peekable();
        let months = if sure.peek().is_some() { one_month(sure)? } else { one_month(meanings())? };
        for at in found {
            self.take(at, at + 1);
        }
        Some(months)
    }

    fn take_marked(&mut self, mark: Mark) -> Option<u32> {
        let at = (1..self.0.len())
            .find(|at| self.mark(*at) == Some(mark) && self.number(at - 1).is_some())?;
        let (value, _) = self.number(at - 1)?;
        self.take(at - 1, at + 1);
        Some(value)
    }

    fn numbers(&self) -> Vec<Number> {
        let number = |at: usize| {
            let (value, digits) = self.number(at)?;
            Some(Number { at, value, digits, after: self.sign(at + 1) })
        };
        (0..self.0.len()).filter_map(number).collect()
    }

    /// Whether a word that no table knows stands beside a time, before any other number.
    fn has_unknown_beside(&self, time: &Clock) -> bool {
        let is_number = |piece: &&Option<Piece>| matches!(piece, Some(Piece::Number { .. }));
        let is_unknown = |piece: &Option<Piece>| matches!(piece, Some(Piece::Unknown(_)));
        let before = self.0.get(..time.start).unwrap_or_default().iter().rev();
        let after = self.0.get(time.end..).unwrap_or_default().iter();
        before.take_while(|piece| !is_number(piece)).any(is_unknown)
            || after.take_while(|piece| !is_number(piece)).any(is_unknown)
    }
}

/// The month of several words, if all can mean the same.
fn one_month<'m>(mut words: impl Iterator<Item = &'m Meaning>) -> Option<Vec<(i8, Languages)>> {
    let Some(first) = words.next() else { return Some(Vec::new()) };
    let values = |word: &'m Meaning| word.months.iter().map(|(month, _)| *month);
    words.all(|word| values(word).eq(values(first))).then(|| first.months.clone())
}
