//! The parts of a header, taken from a line one after the other: a date, a time, what stands between
//! and around them.

use super::Frame;
use crate::decode::whatsapp::letters::{blank, digit, letter, mark};
use crate::decode::whatsapp::words::DayPart;

/// The longest run of words and blanks between two parts of a header, in bytes: enough for
/// `p. m.` in any script.
const LONGEST_WORD: usize = 40;

/// A date as written.
pub(super) struct Date {
    /// The three numbers, in the order of the file.
    pub(super) parts: [u16; 3],
    pub(super) separator: u8,
    pub(super) year_first: bool,
    pub(super) long_year: bool,
}

/// A time as written.
pub(super) struct Time {
    hour: u32,
    minute: u32,
    second: u32,
    pub(super) separator: u8,
    pub(super) with_seconds: bool,
}

impl Time {
    /// Seconds since midnight. A word that no table knows leaves the hour as it is written: the
    /// day is right in any case.
    pub(super) fn on_a_24_hour_clock(&self, part: Option<DayPart>) -> u32 {
        let hour = match part {
            Some(DayPart::Am) if self.hour <= 12 => self.hour % 12,
            Some(DayPart::Pm) if self.hour <= 12 => self.hour % 12 + 12,
            Some(DayPart::Noon) if self.hour < 10 => self.hour + 12,
            _ => self.hour % 24,
        };
        hour * 3600 + self.minute * 60 + self.second
    }
}

/// What stands between date and time.
pub(super) struct Gap<'a> {
    pub(super) comma: bool,
    pub(super) word: &'a [u8],
}

/// A place in a line.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    bytes: &'a [u8],
    pub(super) at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    pub(super) fn at_digit(&self) -> bool {
        digit(self.rest()).is_some()
    }

    pub(super) fn take(&mut self, byte: u8) -> bool {
        let found = self.rest().first() == Some(&byte);
        self.at += usize::from(found);
        found
    }

    pub(super) fn skip_marks(&mut self) {
        while let length @ 1.. = mark(self.rest()) {
            self.at += length;
        }
    }

    /// Skips blanks and marks; whether there was a blank.
    pub(super) fn skip_blanks(&mut self) -> bool {
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

    pub(super) fn date(&mut self) -> Option<Date> {
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

    pub(super) fn time(&mut self) -> Option<Time> {
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
    pub(super) fn gap(&mut self) -> Option<Gap<'a>> {
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
    pub(super) fn frame(&mut self, bracket: bool, with_seconds: bool) -> Option<(Frame, &'a [u8])> {
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

    pub(super) fn body(mut self) -> &'a [u8] {
        self.skip_blanks();
        self.rest()
    }
}
