//! The words of dates: `data/dates.csv`, and a text taken apart into numbers and words.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use crate::decode::labels::normalise;

const SOURCE: &str = include_str!("../../../data/dates.csv");

/// Words of a phrase that mean one thing, such as `a. m.`.
const LONGEST_PHRASE: usize = 3;

/// What a number before (or after, for `MonthBefore`) the word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    MonthBefore,
    Month,
    Day,
    Year,
    Hour,
    Minute,
    Second,
}

/// What a word or phrase means in some language.
#[derive(Debug, Clone, Default)]
pub(super) struct Meaning {
    /// 1 to 12.
    pub(super) month: Option<i8>,
    /// The second half of the day.
    pub(super) afternoon: Option<bool>,
    pub(super) mark: Option<Mark>,
    /// The name of a weekday, or a word without meaning.
    pub(super) filler: bool,
    languages: BTreeSet<&'static str>,
}

/// A piece of a text.
#[derive(Debug, Clone)]
pub(super) enum Piece {
    Number { value: u32, digits: usize },
    Word(&'static Meaning),
    Unknown(String),
    Sign(char),
}

#[derive(Default)]
struct Table {
    meanings: HashMap<String, Meaning>,
}

struct Row {
    language: String,
    kind: String,
    value: String,
    text: String,
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let mut reader = csv::Reader::from_reader(SOURCE.as_bytes());
    let row = |cells: csv::StringRecord| {
        let cell = |at: usize| cells.get(at).unwrap_or_default().to_owned();
        Row { language: cell(0), kind: cell(1), value: cell(2), text: cell(3) }
    };
    reader.records().flatten().map(row).collect()
});

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
    for row in ROWS.iter() {
        // A row that does not fit is left out; a test makes sure that all rows fit.
        let _ = table.add(row);
    }
    table
});

impl Table {
    fn add(&mut self, row: &'static Row) -> Option<()> {
        let meaning = self.meanings.entry(phrase(&row.text)).or_default();
        match row.kind.as_str() {
            "month" => once(&mut meaning.month, row.value.parse().ok()?)?,
            "half" => once(&mut meaning.afternoon, row.value == "pm")?,
            "filler" => meaning.filler = true,
            kind => once(&mut meaning.mark, mark(kind)?)?,
        }
        if row.kind != "filler" {
            meaning.languages.insert(&row.language);
        }
        Some(())
    }
}

/// Sets a meaning that may be said by several languages, but only in the same way.
fn once<T: PartialEq + Copy>(slot: &mut Option<T>, value: T) -> Option<()> {
    (*slot.get_or_insert(value) == value).then_some(())
}

fn mark(kind: &str) -> Option<Mark> {
    Some(match kind {
        "month_before" => Mark::MonthBefore,
        "month_mark" => Mark::Month,
        "day_mark" => Mark::Day,
        "year_mark" => Mark::Year,
        "hour_mark" => Mark::Hour,
        "minute_mark" => Mark::Minute,
        "second_mark" => Mark::Second,
        _ => return None,
    })
}

/// The words of a text without the signs between them.
fn phrase(text: &str) -> String {
    let words = split(text).into_iter().filter_map(|raw| match raw {
        Raw::Word(word) => Some(word),
        Raw::Number { .. } | Raw::Sign(_) => None,
    });
    words.collect::<Vec<_>>().join(" ")
}

enum Raw {
    Number { value: u32, digits: usize },
    Word(String),
    Sign(char),
}

/// The value of a digit of any script that CLDR uses in dates.
pub(super) fn digit(c: char) -> Option<u32> {
    const ZEROS: [char; 10] = ['0', '٠', '۰', '०', '০', '๐', '᠐', '၀', '០', '０'];
    ZEROS.iter().find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|value| *value < 10))
}

fn is_word(c: char) -> bool {
    // Marks of Indic scripts and of decomposed letters belong to the word.
    c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{dff}' | '׳' | '״')
}

fn split(text: &str) -> Vec<Raw> {
    let text = normalise(text);
    let mut pieces = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if let Some(first) = digit(c) {
            let (mut value, mut digits) = (first, 1);
            while let Some(next) = rest.peek().copied().and_then(digit) {
                value = value.saturating_mul(10).saturating_add(next);
                digits += 1;
                rest.next();
            }
            pieces.push(Raw::Number { value, digits });
        } else if is_word(c) {
            let mut word = String::from(c);
            while let Some(next) = rest.next_if(|c| is_word(*c) || *c == '\'') {
                word.push(next);
            }
            pieces.push(Raw::Word(word));
        } else if !c.is_whitespace() {
            pieces.push(Raw::Sign(match c {
                '\u{2212}' | '–' => '-',
                '：' | '∶' => ':',
                c => c,
            }));
        }
    }
    pieces
}

/// Takes a text apart; phrases of the table become one piece.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let raw = split(text);
    let mut pieces = Vec::with_capacity(raw.len());
    let mut at = 0;
    while let Some(first) = raw.get(at) {
        at += 1;
        match first {
            Raw::Number { value, digits } => {
                pieces.push(Piece::Number { value: *value, digits: *digits });
            }
            Raw::Sign(sign) => pieces.push(Piece::Sign(*sign)),
            Raw::Word(word) => match longest_phrase(&raw, at - 1) {
                Some((meaning, end)) => {
                    pieces.push(Piece::Word(meaning));
                    at = end;
                }
                None => split_word(word, &mut pieces),
            },
        }
    }
    pieces
}

/// The longest known phrase that begins here, and where it ends.
fn longest_phrase(raw: &[Raw], start: usize) -> Option<(&'static Meaning, usize)> {
    let mut words = String::new();
    let mut found = None;
    let mut count = 0;
    for (at, piece) in raw.iter().enumerate().skip(start) {
        match piece {
            Raw::Word(word) => {
                if count > 0 {
                    words.push(' ');
                }
                words.push_str(word);
                count += 1;
                if let Some(meaning) = TABLE.meanings.get(&words) {
                    found = Some((meaning, at + 1));
                }
            }
            Raw::Sign('.') => continue,
            Raw::Number { .. } | Raw::Sign(_) => break,
        }
        if count == LONGEST_PHRASE {
            break;
        }
    }
    found
}

/// Scripts without blanks: a mark after a number may stick to the next word (`5日金曜日`).
fn split_word(word: &str, pieces: &mut Vec<Piece>) {
    let mut letters = word.chars();
    let first = letters.next().map(String::from).unwrap_or_default();
    let rest = letters.as_str();
    match (TABLE.meanings.get(&first), TABLE.meanings.get(rest)) {
        (Some(mark), Some(meaning)) if mark.mark.is_some() => {
            pieces.extend([Piece::Word(mark), Piece::Word(meaning)]);
        }
        _ => pieces.push(Piece::Unknown(word.to_owned())),
    }
}

/// The languages in which a date can be written this way, judged by its months, halves of the day
/// and marks; empty if no word tells.
pub fn languages(text: &str) -> BTreeSet<&'static str> {
    let mut common: Option<BTreeSet<&'static str>> = None;
    for piece in pieces(text) {
        let Piece::Word(meaning) = piece else { continue };
        if meaning.languages.is_empty() {
            continue;
        }
        let these = meaning.languages.iter().copied();
        common = Some(match common {
            Some(known) => these.filter(|language| known.contains(language)).collect(),
            None => these.collect(),
        });
    }
    common.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn every_row_fits_and_no_word_is_two_months_or_both_halves_of_the_day() {
        let mut table = Table::default();
        for row in ROWS.iter() {
            assert!(table.add(row).is_some(), "{} {} {}", row.language, row.kind, row.text);
        }
        let mut months: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for row in ROWS.iter().filter(|row| row.kind == "month") {
            months.entry(&row.language).or_default().insert(&row.value);
        }
        for (language, values) in months {
            let whole = values.len() == 12 || language == "pt-PT";
            assert!(whole, "{language}: {values:?}");
        }
    }

    #[test]
    fn a_date_tells_its_language() {
        assert_eq!(languages("12 gennaio 2026 alle ore 14:05"), BTreeSet::from(["it"]));
        assert_eq!(languages("8월 05, 2015 11:23:43 오후"), BTreeSet::from(["ko"]));
        assert_eq!(languages("dub 10, 2014 9:02:15 odpol."), BTreeSet::from(["cs"]));
        assert!(languages("2024-01-05 10:00").is_empty());
    }
}
