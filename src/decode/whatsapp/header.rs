//! The header of a message: date, time and the frame around them (notes on WhatsApp §2). One hand
//! written grammar for all phones, languages and clocks; it works on bytes and allocates nothing.

mod cursor;

use cursor::{Cursor, Date, Gap, Time};

use super::words;

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

/// Reads the header of a line, if it has one.
pub(super) fn read(line: &[u8]) -> Option<Header<'_>> {
    let mut cursor = Cursor::new(line);
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
