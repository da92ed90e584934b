//! Days as each language writes them.

use jiff::civil::Date;

use super::Language;

const GERMAN: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];
const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// 31.12.2025 or 31 Dec 2025.
pub(super) fn short(day: Date, language: Language) -> String {
    match language {
        Language::De => format!("{:02}.{:02}.{}", day.day(), day.month(), day.year()),
        Language::En => {
            let month: String = month(&ENGLISH, day).chars().take(3).collect();
            format!("{}\u{a0}{month}\u{a0}{}", day.day(), day.year())
        }
    }
}

/// 31. Dezember 2025 or 31 December 2025.
pub(super) fn long(day: Date, language: Language) -> String {
    match language {
        Language::De => format!("{}.\u{a0}{} {}", day.day(), month(&GERMAN, day), day.year()),
        Language::En => format!("{}\u{a0}{} {}", day.day(), month(&ENGLISH, day), day.year()),
    }
}

fn month(names: &[&'static str; 12], day: Date) -> &'static str {
    usize::try_from(day.month() - 1).ok().and_then(|index| names.get(index)).copied().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_in_figures_and_words() {
        let day = date(2025, 3, 1);
        assert_eq!(short(day, Language::De), "01.03.2025");
        assert_eq!(short(day, Language::En), "1\u{a0}Mar\u{a0}2025");
        assert_eq!(long(day, Language::De), "1.\u{a0}März 2025");
        assert_eq!(long(day, Language::En), "1\u{a0}March 2025");
    }
}
