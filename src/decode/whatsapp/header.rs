//! The header of a message: date, time and the frame around them (notes on WhatsApp §2). One hand
//! written grammar for all phones, languages and clocks; it works on bytes and allocates nothing.

use super::letters::{blank, digit, letter, mark};
use super::words::{self, DayPart};

/// How the headers of one file are written. A file keeps to one pattern, so a line in another
/// one is text that somebody quoted (notes §2.3).
#[allow(clippy::struct_excessive_bools, reason = "each says one thing about the pattern")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pattern {
    pub(super) frame: Frame,
    pub(super) time_first: bool,
    pub(super) date_separator: u8,
    /// The first part of the date has four digits.
    pub(super) year_first: bool,
    /// The last part of the date has four digits.
    pub(super) long_year: bool,
    pub(super) comma: bool,
    pub(super) word_between: bool,
    pub(super) time_separator: u8,
    pub(super) seconds: bool,
    pub(super) word_after: bool,
}

/// What stands around date and time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frame {
    /// `[31.12.25, 23:59:01] Ada: x`
    Brackets,
    /// `31.12.25, 23:59 - Ada: x`
    Dash,
    /// `31.12.16, 23:59:01: Ada: x`, before about 2018
    Colon,
}

/// Date and time as written; which part of the date is the day is decided by the whole file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    /// The three numbers of the date, in the order of the file.
    pub(super) parts: [u16; 3],
    /// Seconds since midnight.
    pub(super) seconds: u32,
}

/// A line that begins a message.
#[derive(Debug, Clone, Copy)]
pub(super) struct Header<'a> {
    pub(super) pattern: Pattern,
    pub(super) stamp: Stamp,
    /// `AM` or `PM` in capitals, as in the United States; other English regions write it small.
    pub(super) capital_meridiem: bool,
    /// Sender and text, or a notice.
    pub(super) body: &'a [u8],
}

/// The longest run of words and blanks between two parts of a header, in bytes: enough for
/// `p. m.` in any script.
const LONGEST_WORD: usize = 40;

/// Reads the header of a line, if it has one.
pub(super) fn read(line: &[u8]) -> Option<Header<'_>> {
    let mut cursor = Cursor { bytes: line, at: 0 };
    cursor.skip_marks();
    let bracket = cursor.take(b'[');
    cursor.skip_blanks();
    if !cursor.at_digit() {
        return None;
    }
    let start = cursor.at;
    date_then_time(cursor, bracket).or_else(|| {
        cursor.at = start;
        time_then_date(cursor, bracket)
    })
}

fn date_then_time(mut cursor: Cursor<'_>, bracket: bool) -> Option<Header<'_>> {
    let date = cursor.date()?;
    let gap = cursor.gap()?;
    let time = cursor.time()?;
    let (frame, after) = cursor.frame(bracket, time.with_seconds)?;
    let between = words::day_part(gap.word);
    let behind = words::day_part(after);
    let pattern = Pattern::of(&date, &gap, &time, frame, after);
    let stamp = Stamp { parts: date.parts, seconds: time.on_a_24_hour_clock(behind.or(between)) };
    Some(Header { pattern, stamp, capital_meridiem: is_capital(after), body: cursor.body() })
}

fn time_then_date(mut cursor: Cursor<'_>, bracket: bool) -> Option<Header<'_>> {
    let time = cursor.time()?;
    let gap = cursor.gap()?;
    let date = cursor.date()?;
    let (frame, after) = cursor.frame(bracket, false)?;
    let pattern = Pattern { time_first: true, ..Pattern::of(&date, &gap, &time, frame, after) };
    let seconds = time.on_a_24_hour_clock(words::day_part(gap.word));
    let stamp = Stamp { parts: date.parts, seconds };
    Some(Header { pattern, stamp, capital_meridiem: is_capital(gap.word), body: cursor.body() })
}

impl Pattern {
    /// How these parts are written, the date first.
    fn of(date: &Date, gap: &Gap<'_>, time: &Time, frame: Frame, after: &[u8]) -> Self {
        Self {
            frame,
            time_first: false,
            date_separator: date.separator,
            year_first: date.year_first,
            long_year: date.long_year,
            comma: gap.comma,
            word_between: !gap.word.is_empty(),
            time_separator: time.separator,
            seconds: time.with_seconds,
            word_after: !after.is_empty(),
        }
    }
}

fn is_capital(word: &[u8]) -> bool {
    matches!(word, [b'A' | b'P', b'M'])
}

struct Date {
    parts: [u16; 3],
    separator: u8,
    year_first: bool,
    long_year: bool,
}

struct Time {
    hour: u32,
    minute: u32,
    second: u32,
    separator: u8,
    with_seconds: bool,
}

impl Time {
    /// Seconds since midnight. A word that no table knows leaves the hour as it is written: the
    /// day is right in any case.
    fn on_a_24_hour_clock(&self, part: Option<DayPart>) -> u32 {
        let hour = match part {
            Some(DayPart::Am) if self.hour <= 12 => self.hour % 12,
            Some(DayPart::Pm) if self.hour <= 12 => self.hour % 12 + 12,
            Some(DayPart::Noon) if self.hour < 10 => self.hour + 12,
            _ => self.hour % 24,
        };
        hour * 3600 + self.minute * 60 + self.second
    }
}

struct Gap<'a> {
    comma: bool,
    word: &'a [u8],
}

#[derive(Clone, Copy)]
struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn at_digit(&self) -> bool {
        digit(self.rest()).is_some()
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.rest().first() == Some(&byte);
        self.at += usize::from(found);
        found
    }

    fn skip_marks(&mut self) {
        while let length @ 1.. = mark(self.rest()) {
            self.at += length;
        }
    }

    /// Skips blanks and marks; whether there was a blank.
    fn skip_blanks(&mut self) -> bool {
        let mut found = false;
        loop {
            match (blank(self.rest()), mark(self.rest())) {
                (0, 0) => return found,
                (0, length) => self.at += length,
                (length, _) => {
                    found = true;
                    self.at += length;
                }
            }
        }
    }

    /// A number of one to four digits, and how many.
    fn number(&mut self) -> Option<(u16, u8)> {
        let (mut value, mut digits) = (0, 0);
        while let Some((next, length)) = digit(self.rest()) {
            digits += 1;
            if digits > 4 {
                return None;
            }
            value = value * 10 + next;
            self.at += length;
        }
        (digits > 0).then_some((value, digits))
    }

    fn date(&mut self) -> Option<Date> {
        let (first, first_digits) = self.number()?;
        self.skip_marks();
        let separator = *self.rest().first().filter(|byte| matches!(byte, b'-' | b'/' | b'.'))?;
        self.at += 1;
        self.skip_blanks();
        let (second, second_digits) = self.number()?;
        self.skip_marks();
        if !self.take(separator) {
            return None;
        }
        self.skip_blanks();
        let (third, third_digits) = self.number()?;
        if separator == b'.' {
            self.take(b'.'); // `31. 12. 2025. 23:59`
        }
        let year_first = first_digits == 4 && third_digits <= 2;
        let long_year = third_digits == 4 && first_digits <= 2;
        let short = first_digits <= 2 && third_digits == 2;
        (second_digits <= 2 && (year_first || long_year || short)).then_some(Date {
            parts: [first, second, third],
            separator,
            year_first,
            long_year,
        })
    }

    fn time(&mut self) -> Option<Time> {
        let (hour, hour_digits) = self.number()?;
        self.skip_marks();
        let separator = *self.rest().first().filter(|byte| matches!(byte, b':' | b'.'))?;
        self.at += 1;
        let (minute, minute_digits) = self.number()?;
        let before = self.at;
        self.skip_marks();
        let mut second = None;
        if self.take(separator) {
            second = self.number().filter(|&(_, digits)| digits == 2);
        }
        if second.is_none() {
            self.at = before; // the `:` of the old frame
        }
        let fits = hour_digits <= 2 && hour <= 24 && minute_digits == 2 && minute <= 59;
        let second_value = second.map_or(0, |(value, _)| value);
        (fits && second_value <= 60).then(|| Time {
            hour: hour.into(),
            minute: minute.into(),
            second: u32::from(second_value).min(59),
            separator,
            with_seconds: second.is_some(),
        })
    }

    /// What stands between date and time: blanks, a comma, a word such as `um`, `à`, `klo`, or
    /// the part of the day.
    fn gap(&mut self) -> Option<Gap<'a>> {
        let start = self.at;
        let mut comma = false;
        let mut word = start..start;
        while !self.at_digit() {
            let rest = self.rest();
            let length = match rest {
                [b',', ..] => {
                    comma = true;
                    1
                }
                [0xD8, 0x8C, ..] => {
                    comma = true;
                    2
                }
                _ if blank(rest) > 0 => blank(rest),
                _ if mark(rest) > 0 => mark(rest),
                _ => {
                    let length = letter(rest)?;
                    if word.is_empty() {
                        word.start = self.at;
                    }
                    word.end = self.at + length;
                    length
                }
            };
            self.at += length;
            if self.at - start > LONGEST_WORD {
                return None;
            }
        }
        let word = self.bytes.get(word)?;
        (self.at > start).then_some(Gap { comma, word })
    }

    /// The end of the header, and the word before it, such as `PM` or `nachm.`.
    fn frame(&mut self, bracket: bool, with_seconds: bool) -> Option<(Frame, &'a [u8])> {
        let start = self.at;
        let mut word = start..start;
        let mut blank_before = false;
        while self.at - start <= LONGEST_WORD {
            let rest = self.rest();
            match rest {
                [b']', ..] if bracket => {
                    self.at += 1;
                    return Some((Frame::Brackets, self.bytes.get(word)?));
                }
                [b':', b' ', ..] if !bracket && with_seconds => {
                    self.at += 1;
                    return Some((Frame::Colon, self.bytes.get(word)?));
                }
                [b'-', after @ ..] | [0xE2, 0x80, 0x93, after @ ..]
                    if !bracket && blank_before && (blank(after) > 0 || mark(after) > 0) =>
                {
                    self.at = self.bytes.len() - after.len();
                    return Some((Frame::Dash, self.bytes.get(word)?));
                }
                _ => {}
            }
            if let length @ 1.. = blank(rest) {
                blank_before = true;
                self.at += length;
            } else if let length @ 1.. = mark(rest) {
                self.at += length;
            } else {
                let length = letter(rest)?;
                if word.is_empty() {
                    word.start = self.at;
                }
                self.at += length;
                word.end = self.at;
                blank_before = false;
            }
        }
        None
    }

    fn body(mut self) -> &'a [u8] {
        self.skip_blanks();
        self.rest()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The three numbers of the date and `hour:minute:second`.
    fn stamp(line: &str) -> Option<([u16; 3], String)> {
        let Header { stamp, .. } = read(line.as_bytes())?;
        let seconds = stamp.seconds;
        let time = format!("{}:{}:{}", seconds / 3600, seconds / 60 % 60, seconds % 60);
        Some((stamp.parts, time))
    }

    /// Every row of the table in the notes §2.
    #[test]
    fn every_form_of_the_notes_is_read() {
        let day_first = [31, 12, 25];
        for (line, parts, time) in [
            ("31.12.25, 23:59 - Ada: x", day_first, "23:59:0"),
            ("31.12.25, 11:59 PM - Ada: x", day_first, "23:59:0"),
            ("31.12.25, 7:59 morgens - Ada: x", day_first, "7:59:0"),
            ("31.12.25, 11:59 vorm. - Ada: x", day_first, "11:59:0"),
            ("31.12.25, 12:59 mittags - Ada: x", day_first, "12:59:0"),
            ("31.12.25, 5:59 nachm. - Ada: x", day_first, "17:59:0"),
            ("31.12.25, 11:59 abends - Ada: x", day_first, "23:59:0"),
            ("31.12.25, 12:59 nachts - Ada: x", day_first, "0:59:0"),
            ("[31.12.25, 23:59:01] Ada: x", day_first, "23:59:1"),
            ("[31.12.25, 5:52:02 PM] Ada: x", day_first, "17:52:2"),
            ("12/31/25, 11:59\u{202f}PM - Ada: x", [12, 31, 25], "23:59:0"),
            ("12/31/25, 12:00\u{202f}AM - Ada: x", [12, 31, 25], "0:0:0"),
            ("[12/31/25, 11:59:01\u{202f}PM] Ada: x", [12, 31, 25], "23:59:1"),
            ("31/12/2025, 23:59 - Ada: x", [31, 12, 2025], "23:59:0"),
            ("31/12/2025, 11:59 pm - Ada: x", [31, 12, 2025], "23:59:0"),
            ("2025-12-31, 5:46 p.m. - Ada: x", [2025, 12, 31], "17:46:0"),
            ("2025/12/31, 5:46 pm - Ada: x", [2025, 12, 31], "17:46:0"),
            ("31/12/2025, 9:29 p.\u{a0}m. - Ada: x", [31, 12, 2025], "21:29:0"),
            ("31/12/2025 23:59 - Ada: x", [31, 12, 2025], "23:59:0"),
            ("31.12.18 à 23:59 - Ada: x", [31, 12, 18], "23:59:0"),
            ("31-12-2025 23:59 - Ada: x", [31, 12, 2025], "23:59:0"),
            ("[31-12-2025 23:59:01] Ada: x", [31, 12, 2025], "23:59:1"),
            ("31.12.2025, 23:59 - Ada: x", [31, 12, 2025], "23:59:0"),
            ("31.12.2025 klo 23.59 - Ada: x", [31, 12, 2025], "23:59:0"),
            ("[31.12.2025 klo 23.59.01] Ada: x", [31, 12, 2025], "23:59:1"),
            ("31/12/25 23.59 - Ada: x", day_first, "23:59:0"),
            ("31. 12. 2025. 23:59:01: Ada: x", [31, 12, 2025], "23:59:1"),
            ("[2025/12/31 23:59:01] Ada: x", [2025, 12, 31], "23:59:1"),
            ("[2025/12/31 下午11:59:01] Ada: x", [2025, 12, 31], "23:59:1"),
            ("2025/12/31 午前9:59 - Ada: x", [2025, 12, 31], "9:59:0"),
            ("[2025. 12. 31. 오후 11:59:01] Ada: x", [2025, 12, 31], "23:59:1"),
            ("۲۰۲۵/۱۲/۳۱، ۲۳:۵۹ - Ada: x", [2025, 12, 31], "23:59:0"),
            ("٣١\u{200f}/١٢\u{200f}/٢٠٢٥, ١١:٥٩ م - Ada: x", [31, 12, 2025], "23:59:0"),
            ("31/12/2568 BE, 23:59 - Ada: x", [31, 12, 2568], "23:59:0"),
            ("23:59, 31/12/2025 - Ada: x", [31, 12, 2025], "23:59:0"),
            ("31.12.16, 23:59:01: Ada: x", [31, 12, 16], "23:59:1"),
            ("\u{feff}\u{200e}[31.12.25, 23:59:01] Ada: x", day_first, "23:59:1"),
            ("31.12.25, 23:59 – Ada: x", day_first, "23:59:0"),
        ] {
            assert_eq!(stamp(line), Some((parts, time.to_owned())), "{line}");
            assert_eq!(read(line.as_bytes()).unwrap().body, b"Ada: x", "{line}");
        }
    }

    #[test]
    fn a_word_that_no_table_knows_keeps_the_day() {
        let found = stamp("31.12.25, 11:59 illta - Ada: x");
        assert_eq!(found, Some(([31, 12, 25], "11:59:0".to_owned())));
    }

    #[test]
    fn text_that_only_begins_like_a_date_is_no_header() {
        for line in [
            "",
            "[",
            "1. Waschen",
            "31.12.25",
            "31.12.25, 23:59",
            "31.12.25, 23:59 Ada: x",
            "31.12.25, 25:59 - Ada: x",
            "31.12.25, 23:61 - Ada: x",
            "31/12.25, 23:59 - Ada: x",
            "31.12.25, 23:59-Ada: x",
            "12345.12.25, 23:59 - Ada: x",
            "[31.12.25, 23:59:01",
            "12:30: Termin",
            "2025-06-01T10:00:00Z INFO start",
        ] {
            assert_eq!(stamp(line), None, "{line}");
        }
    }
}
