//! The words of dates: `data/dates.csv`, and a text taken apart into numbers and words.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::languages::Languages;
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

/// What a word or phrase means, and in which languages: `lis` is a month of autumn in several, but
/// not the same in all (COUNTING §10).
#[derive(Debug, Clone, Default)]
pub(super) struct Meaning {
    /// 1 to 12.
    pub(super) months: Vec<(i8, Languages)>,
    /// Whether it is the second half of the day.
    pub(super) halves: Vec<(bool, Languages)>,
    pub(super) mark: Option<Mark>,
    /// The name of a weekday, or a word without meaning.
    pub(super) filler: bool,
    /// Those in which it is more than a filler.
    languages: Languages,
}

impl Meaning {
    /// Whether it is a half of the day beside a month of these languages: a word that is also a
    /// filler, only in its own.
    pub(super) fn is_half(&self, spoken: Languages) -> bool {
        let own = self.halves.iter().fold(Languages::NONE, |all, (_, some)| all.or(*some));
        !own.is_empty() && (!self.filler || spoken.is_empty() || spoken.meets(own))
    }
}

/// A piece of a text.
#[derive(Debug, Clone, Copy)]
pub(super) enum Piece {
    Number { value: u32, digits: usize },
    Word(&'static Meaning),
    Unknown(Unknown),
    Sign(char),
}

/// A word that the table does not know; some say something beside a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unknown {
    Utc,
    Zulu,
    PacificStandard,
    PacificDaylight,
    /// The mark between date and time in ISO 8601.
    Time,
    Other,
}

impl Unknown {
    fn of(word: &str) -> Self {
        match word {
            "utc" | "gmt" => Self::Utc,
            "z" => Self::Zulu,
            "pst" => Self::PacificStandard,
            "pdt" => Self::PacificDaylight,
            "t" => Self::Time,
            _ => Self::Other,
        }
    }
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
        let language = Languages::of(&row.language);
        match row.kind.as_str() {
            "month" => note(&mut meaning.months, row.value.parse().ok()?, language)?,
            "half" => note(&mut meaning.halves, row.value == "pm", language)?,
            "filler" => meaning.filler = true,
            kind => once(&mut meaning.mark, mark(kind)?)?,
        }
        if row.kind != "filler" {
            meaning.languages = meaning.languages.or(language);
        }
        Some(())
    }
}

/// Adds a meaning in one more language; within a language a word has only one.
fn note<T: PartialEq>(
    senses: &mut Vec<(T, Languages)>,
    value: T,
    language: Languages,
) -> Option<()> {
    if senses.iter().any(|(known, languages)| *known != value && languages.meets(language)) {
        return None;
    }
    match senses.iter_mut().find(|(known, _)| *known == value) {
        Some((_, languages)) => *languages = languages.or(language),
        None => senses.push((value, language)),
    }
    Some(())
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
    const ZEROS: [char; 9] = ['٠', '۰', '०', '০', '๐', '᠐', '၀', '០', '０'];
    if c.is_ascii() {
        return c.to_digit(10);
    }
    ZEROS.iter().find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|value| *value < 10))
}

fn is_word(c: char) -> bool {
    // Marks of Indic and Thai scripts, of vowels in Arabic and of decomposed letters belong to the
    // word.
    c.is_alphabetic()
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{eff}' | '״')
}

fn split(text: &str) -> Vec<Raw> {
    let text = normalise(text);
    let mut pieces = Vec::new();
    // The sign of abbreviation in Hebrew is often written as an apostrophe.
    let mut rest = text.chars().map(|c| if c == '׳' { '\'' } else { c }).peekable();
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
            word.truncate(word.trim_end_matches('\'').len());
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
pub(super) fn take_apart(text: &str) -> Vec<Piece> {
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
        _ => pieces.push(Piece::Unknown(Unknown::of(word))),
    }
}

/// The languages in which a date can be written this way, judged by its months, halves of the day
/// and marks; empty if no word tells.
pub fn languages(text: &str) -> Languages {
    let words = take_apart(text).into_iter().filter_map(|piece| match piece {
        Piece::Word(meaning) if !meaning.languages.is_empty() => Some(meaning.languages),
        _ => None,
    });
    words.reduce(Languages::and).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    #[test]
    fn every_row_fits_and_in_no_language_a_word_is_two_months_or_both_halves_of_the_day() {
        let mut table = Table::default();
        let mut months: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for row in ROWS.iter() {
            assert!(table.add(row).is_some(), "{} {} {}", row.language, row.kind, row.text);
            if row.kind == "month" {
                months.entry(&row.language).or_default().insert(&row.value);
            }
        }
        for (language, values) in months {
            let whole = values.len() == 12 || language == "pt-PT";
            assert!(whole, "{language}: {values:?}");
        }
    }

    #[test]
    fn the_evidence_of_every_row_is_one_that_the_table_knows() {
        for line in SOURCE.lines().skip(1) {
            let evidence = line.rsplit(',').next().unwrap_or_default();
            assert!(["Meta", "CLDR", "common"].contains(&evidence), "{line}");
        }
    }

    #[test]
    fn a_date_tells_its_language() {
        let of = |text| languages(text).names().collect::<Vec<_>>();
        assert_eq!(of("12 gennaio 2026 alle ore 14:05"), ["it"]);
        assert_eq!(of("8월 05, 2015 11:23:43 오후"), ["ko"]);
        assert_eq!(of("dub 10, 2014 9:02:15 odpol."), ["cs"]);
        assert!(languages("2024-01-05 10:00").is_empty());
    }
}
