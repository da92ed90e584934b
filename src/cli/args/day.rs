//! Days as people write them. What could be two days is refused with a sentence, never guessed
//! (COUNTING §3 lets only what archives say of themselves be read as the later one).

use std::fmt;

use jiff::civil::Date;

use crate::cli::machine;
use crate::decode::dates::days_in_words;
use crate::words::i18n::{Catalog, Language};

/// The years that anybody means: Facebook is from 2004.
const YEARS: std::ops::Range<i16> = 2004..10_000;

/// Why something is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum NoDay {
    /// Nothing that is known.
    Unreadable,
    /// A year or a month, with its first day.
    Coarse(Date),
    /// Both are meant now and then.
    Either(Date, Date),
}

impl NoDay {
    /// What to do, in a sentence.
    pub(in crate::cli) fn words(self, catalog: &Catalog) -> String {
        match self {
            Self::Unreadable => catalog.text("day-unreadable"),
            Self::Coarse(_) => catalog.text("day-coarse"),
            Self::Either(one, other) => {
                let days = [("first", one), ("second", other)];
                let days = days.map(|(name, day)| (name, catalog.date_long(day).into()));
                catalog.format("day-either", &days)
            }
        }
    }
}

/// In English, as clap speaks.
impl fmt::Display for NoDay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.words(&Catalog::new(Language::En)))
    }
}

impl std::error::Error for NoDay {}

/// A whole day: `2026-05-31`, `31.5.2026`, `31.5.26`, `31. Mai 2026`, `May 31st, 2026`, `heute`.
pub(in crate::cli) fn parse_day(text: &str) -> Result<Date, NoDay> {
    read(text, machine::now().date())
}

/// The same, or a year or a month, whose first day it then is.
pub(in crate::cli) fn since(text: &str) -> Result<Date, NoDay> {
    match parse_day(text) {
        Err(NoDay::Coarse(first)) => Ok(first),
        other => other,
    }
}

fn read(text: &str, today: Date) -> Result<Date, NoDay> {
    let text = text.trim().to_lowercase();
    let back = match text.as_str() {
        "heute" | "today" => Some(0),
        "gestern" | "yesterday" => Some(1),
        "vorgestern" => Some(2),
        _ => None,
    };
    if let Some(days) = back {
        let span = jiff::Span::new().days(days);
        return today.checked_sub(span).map_err(|_| NoDay::Unreadable);
    }
    let is_known = |day: &Date| YEARS.contains(&day.year());
    match numbers(&text) {
        Some((separator, parts)) => match parts[..] {
            [year] => coarse(year, None),
            [year, month] if year.digits == 4 => coarse(year, Some(month)),
            [month, year] => coarse(year, Some(month)),
            [a, b, c] => one_of(numeric(separator, [a, b, c], today).filter(is_known)),
            _ => Err(NoDay::Unreadable),
        },
        None => in_words(&text),
    }
}

/// A number with the digits that it was written with.
#[derive(Debug, Clone, Copy)]
struct Number {
    value: i16,
    digits: usize,
}

impl Number {
    /// As a year; two digits are of this century.
    fn year(self) -> Option<i16> {
        match self.digits {
            4 => Some(self.value),
            2 => Some(2000 + self.value),
            _ => None,
        }
    }
}

/// Nothing but numbers between signs of one sort, the sign first.
fn numbers(text: &str) -> Option<(char, Vec<Number>)> {
    let separator = text.chars().find(|sign| !sign.is_ascii_digit()).unwrap_or('-');
    let number = |part: &str| {
        let part = part.trim();
        let is_number = (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        let value = part.parse().ok().filter(|_| is_number)?;
        Some(Number { value, digits: part.len() })
    };
    let is_one = ['-', '.', '/'].contains(&separator);
    let parts = text.split(separator).map(number).collect::<Option<Vec<_>>>();
    parts.filter(|_| is_one).map(|parts| (separator, parts))
}

fn coarse(year: Number, month: Option<Number>) -> Result<Date, NoDay> {
    let month = month.map_or(Some(1), |month| i8::try_from(month.value).ok());
    let known = Some(year.value).filter(|value| year.digits == 4 && YEARS.contains(value));
    let first = known.zip(month).and_then(|(year, month)| Date::new(year, month, 1).ok());
    Err(first.map_or(NoDay::Unreadable, NoDay::Coarse))
}

/// Every day that three numbers are written for. No language writes month, day and year with dots or
/// hyphens; with slashes some begin with the month and some with the day.
fn numeric(separator: char, [a, b, c]: [Number; 3], today: Date) -> impl Iterator<Item = Date> {
    let day = |year: Number, month: Number, day: Number| {
        let [month, day] = [month, day].map(|own| i8::try_from(own.value).ok());
        Date::new(year.year()?, month?, day?).ok()
    };
    let has_year_first = a.digits == 4;
    let is_short = c.digits == 2;
    let has_year_last = !has_year_first && (c.digits == 4 || is_short);
    let both = [
        has_year_first.then(|| day(a, b, c)).flatten(),
        has_year_last.then(|| day(c, b, a)).flatten(),
        (has_year_last && separator == '/').then(|| day(c, a, b)).flatten(),
        // 25-05-12 is the way of computers, as long as that year has come.
        (has_year_last && is_short && separator == '-')
            .then(|| day(a, b, c))
            .flatten()
            .filter(|day| day.year() <= today.year()),
    ];
    both.into_iter().flatten()
}

/// The one day; none or two are refused.
fn one_of(days: impl Iterator<Item = Date>) -> Result<Date, NoDay> {
    let mut days: Vec<Date> = days.collect();
    days.sort_unstable();
    days.dedup();
    match days[..] {
        [day] => Ok(day),
        [] => Err(NoDay::Unreadable),
        [one, other, ..] => Err(NoDay::Either(one, other)),
    }
}

/// A month as a word: `31. mai 2026`, `may 31st, 26`, and without a day.
fn in_words(text: &str) -> Result<Date, NoDay> {
    let text = plain(text);
    let days = |text: &str| {
        let days = days_in_words(text).into_iter();
        days.filter(|day| YEARS.contains(&day.year())).collect::<Vec<_>>()
    };
    let whole = days(&text);
    if !whole.is_empty() {
        return one_of(whole.into_iter());
    }
    match one_of(days(&format!("1 {text}")).into_iter()) {
        Ok(first) => Err(NoDay::Coarse(first)),
        Err(no_day) => Err(no_day),
    }
}

/// Without the endings of ordinals and commas, and with the whole year where two digits end a day.
fn plain(text: &str) -> String {
    let bare = |word: &str| {
        let word = word.trim_matches([',', '\'', '’']);
        let number = word.trim_end_matches(|sign: char| sign.is_ascii_alphabetic());
        let is_ordinal = !number.is_empty()
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && ["st", "nd", "rd", "th"].contains(&word.strip_prefix(number).unwrap_or_default());
        if is_ordinal { number.to_owned() } else { word.to_owned() }
    };
    let mut words: Vec<String> = text.split_whitespace().map(bare).collect();
    let is_number = |word: &String| word.trim_end_matches('.').parse::<u16>().is_ok();
    let has_day = words.iter().filter(|word| is_number(word)).count() > 1;
    if let Some(last) =
        words.last_mut().filter(|last| has_day && last.len() == 2 && is_number(last))
    {
        *last = format!("20{last}");
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 27);

    fn day(text: &str) -> Result<Date, NoDay> {
        read(text, TODAY)
    }

    #[test]
    fn a_year_a_month_and_a_day_are_days() {
        for (text, expected) in [
            ("2015", date(2015, 1, 1)),
            ("2015-06", date(2015, 6, 1)),
            ("6.2015", date(2015, 6, 1)),
            ("06/2015", date(2015, 6, 1)),
            ("Juni 2015", date(2015, 6, 1)),
            ("June 2015", date(2015, 6, 1)),
            (" 2015-06-30", date(2015, 6, 30)),
            ("30.6.2015", date(2015, 6, 30)),
        ] {
            assert_eq!(since(text), Ok(expected), "{text}");
        }
        for no_day in
            ["", "15", "2015-13", "31.2.2015", "1999", "neulich", "1.1.1.2015", "1.2-2015"]
        {
            assert_eq!(since(no_day), Err(NoDay::Unreadable), "{no_day}");
        }
    }

    #[test]
    fn a_day_of_something_that_happened_is_whole() {
        for text in [
            "2026-05-31",
            "31.5.2026",
            "31. 5. 2026",
            "31.5.26",
            "31-05-2026",
            "31/5/2026",
            "5/31/2026",
            "31/5/26",
            "31. Mai 2026",
            "31. mai 2026",
            "31 May 2026",
            "may 31, 2026",
            "31st May 2026",
            "May 31st, 2026",
            "31. Mai 26",
            "31 May '26",
        ] {
            assert_eq!(day(text), Ok(date(2026, 5, 31)), "{text}");
        }
        assert_eq!(day("3. märz 2026"), Ok(date(2026, 3, 3)));
        assert_eq!(day("22nd August 2025"), Ok(date(2025, 8, 22)));
        for coarse in ["2026", "2026-05", "5.2026", "Mai 2026", "May 2026"] {
            assert!(matches!(day(coarse), Err(NoDay::Coarse(_))), "{coarse}");
        }
        for unknown in ["vor kurzem", "31. Mai 2026, 10:20", "31.5.", "99", "31.31.2026"] {
            assert_eq!(day(unknown), Err(NoDay::Unreadable), "{unknown}");
        }
    }

    #[test]
    fn today_and_yesterday_are_days() {
        assert_eq!(day("heute"), Ok(TODAY));
        assert_eq!(day("Today"), Ok(TODAY));
        assert_eq!(day("gestern"), Ok(date(2026, 11, 26)));
        assert_eq!(day("yesterday"), Ok(date(2026, 11, 26)));
        assert_eq!(day("vorgestern"), Ok(date(2026, 11, 25)));
    }

    /// Germans and Americans mean two days with it, so nobody's is taken.
    #[test]
    fn what_may_be_two_days_is_refused_with_both() {
        let either = |one, other| Err(NoDay::Either(one, other));
        assert_eq!(day("5/6/2025"), either(date(2025, 5, 6), date(2025, 6, 5)));
        assert_eq!(since("5/6/2025"), either(date(2025, 5, 6), date(2025, 6, 5)));
        assert_eq!(day("5/5/2025"), Ok(date(2025, 5, 5)));
        assert_eq!(day("25-05-12"), either(date(2012, 5, 25), date(2025, 5, 12)));
        let german = Catalog::new(Language::De);
        let words = day("5/6/2025").unwrap_err().words(&german).replace('\u{a0}', " ");
        assert!(words.contains("6. Mai 2025") && words.contains("5. Juni 2025"), "{words}");
    }
}
