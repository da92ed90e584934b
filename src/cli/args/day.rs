//! Days as people write them.

use jiff::civil::Date;

use crate::decode::dates::day_in_words;

/// `2026-05-31`, also `31.5.2026` and `31. Mai 2026`; the sentences of the date library are not for
/// people.
pub(in crate::cli) fn parse_day(text: &str) -> Result<Date, &'static str> {
    const WRONG: &str = "write the day as year-month-day, for example 2026-05-31";
    let is_whole = text.split(['-', '.', '/']).count() == 3;
    let local = || since(text).filter(|_| is_whole);
    let in_words = || day_in_words(text);
    text.trim().parse().ok().or_else(local).or_else(in_words).ok_or(WRONG)
}

/// `2015`, `2015-06`, `2015-06-30`, `6.2015`, `30.6.2015`; what is left out is the first.
pub(in crate::cli) fn since(typed: &str) -> Option<Date> {
    let mut parts: Vec<i16> =
        typed.trim().split(['-', '.', '/']).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    if parts.last().is_some_and(|last| *last > 31) {
        parts.reverse();
    }
    let part = |index: usize| parts.get(index).map_or(Some(1), |part| i8::try_from(*part).ok());
    let year = parts.first().copied().filter(|year| (2004..2100).contains(year))?;
    let fits = parts.len() <= 3;
    fits.then(|| Date::new(year, part(1)?, part(2)?).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_year_a_month_and_a_day_are_days() {
        assert_eq!(since("2015"), Some(date(2015, 1, 1)));
        assert_eq!(since("2015-06"), Some(date(2015, 6, 1)));
        assert_eq!(since(" 2015-06-30"), Some(date(2015, 6, 30)));
        assert_eq!(since("30.6.2015"), Some(date(2015, 6, 30)));
        assert_eq!(since("6.2015"), Some(date(2015, 6, 1)));
        for no_day in ["", "15", "2015-13", "31.2.2015", "1999", "neulich", "1.1.1.2015"] {
            assert_eq!(since(no_day), None, "{no_day}");
        }
    }

    #[test]
    fn a_day_of_something_that_happened_is_whole() {
        assert_eq!(parse_day("2026-05-31"), Ok(date(2026, 5, 31)));
        assert_eq!(parse_day("31.5.2026"), Ok(date(2026, 5, 31)));
        for words in ["31. Mai 2026", "31. mai 2026", "31 May 2026", "may 31, 2026"] {
            assert_eq!(parse_day(words), Ok(date(2026, 5, 31)), "{words}");
        }
        assert_eq!(parse_day("3. märz 2026"), Ok(date(2026, 3, 3)));
        for part in ["2026", "2026-05", "5.2026", "gestern", "Mai 2026", "31. Mai 2026, 10:20"] {
            assert!(parse_day(part).is_err(), "{part}");
        }
    }
}
