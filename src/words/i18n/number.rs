//! Numbers as each language writes them.

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;

use super::Language;

/// Puts a mark between groups of three figures.
pub(super) fn grouped(number: u64, language: Language) -> String {
    group_digits(&number.to_string(), language)
}

fn group_digits(digits: &str, language: Language) -> String {
    let mark = match language {
        Language::De => '.',
        Language::En => ',',
    };
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            grouped.push(mark);
        }
        grouped.push(digit);
    }
    grouped
}

/// A share in whole per cent, German with a narrow gap. Rounding never claims "none" or "all":
/// what lies between stays between 1 and 99.
pub(super) fn percent(share: f64, language: Language) -> String {
    let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    let whole = (share * 100.0).round();
    let whole = if share > 0.0 && share < 1.0 { whole.clamp(1.0, 99.0) } else { whole };
    match language {
        Language::De => format!("{whole:.0}\u{a0}%"),
        Language::En => format!("{whole:.0}%"),
    }
}

/// A size in decimal units with one place below 10.
pub(super) fn bytes(bytes: u64, language: Language) -> String {
    const UNITS: [(u64, &str); 4] =
        [(1_000_000_000_000, "TB"), (1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")];
    let Some((size, unit)) = UNITS.into_iter().find(|(size, _)| bytes >= *size) else {
        return format!("{bytes}\u{a0}B");
    };
    let tenths = bytes / (size / 10);
    if tenths >= 100 {
        return format!("{}\u{a0}{unit}", grouped(tenths / 10, language));
    }
    let mark = match language {
        Language::De => ',',
        Language::En => '.',
    };
    format!("{}{mark}{}\u{a0}{unit}", tenths / 10, tenths % 10)
}

/// Prints number arguments of German messages.
pub(super) fn german_argument<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    argument(value, Language::De)
}

/// Prints number arguments of English messages.
pub(super) fn english_argument<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    argument(value, Language::En)
}

fn argument(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, .. }) if *value >= 0.0 => {
            Some(group_digits(&format!("{value:.0}"), language))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_three() {
        for (number, german, english) in [
            (0, "0", "0"),
            (999, "999", "999"),
            (1_000, "1.000", "1,000"),
            (123_456, "123.456", "123,456"),
            (1_234_567, "1.234.567", "1,234,567"),
        ] {
            assert_eq!(grouped(number, Language::De), german);
            assert_eq!(grouped(number, Language::En), english);
        }
    }

    #[test]
    fn per_cent_is_never_rounded_to_none_or_all() {
        assert_eq!(percent(0.0, Language::De), "0\u{a0}%");
        assert_eq!(percent(0.001, Language::En), "1%");
        assert_eq!(percent(0.125, Language::En), "13%");
        assert_eq!(percent(0.999, Language::En), "99%");
        assert_eq!(percent(1.0, Language::En), "100%");
        assert_eq!(percent(f64::NAN, Language::En), "0%");
    }

    #[test]
    fn sizes_have_two_figures_that_matter() {
        assert_eq!(bytes(999, Language::De), "999\u{a0}B");
        assert_eq!(bytes(1_449_999, Language::De), "1,4\u{a0}MB");
        assert_eq!(bytes(1_449_999, Language::En), "1.4\u{a0}MB");
        assert_eq!(bytes(23_600_000_000, Language::En), "23\u{a0}GB");
        assert_eq!(bytes(u64::MAX, Language::De), "18.446.744\u{a0}TB");
    }
}
