//! Values of an audience setting as codes: what stands behind "except" names people.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::normalise;

/// Translations that nobody has seen in an export yet, but for those of English.
const SOURCE: &str = include_str!("../../../data/audience_words.csv");

static WORDS: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let rows = SOURCE.lines().skip(1).filter_map(|line| {
        let (code, rest) = line.split_once(',')?;
        Some((normalise(rest.split_once(',')?.1), code))
    });
    rows.collect()
});

/// `public`, `friends`, `friends_of_friends` or `only_me`; `custom` for one of these with
/// exceptions; `other` for what the table does not know.
pub fn audience_code(text: &str) -> &'static str {
    let first = text.split([';', ',']).next().unwrap_or_default();
    match WORDS.get(&normalise(first)) {
        Some(code) if first == text => code,
        Some(_) => "custom",
        None => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_become_codes_and_names_do_not_come_through() {
        for (value, code) in [
            ("Public", "public"),
            ("ÖFFENTLICH", "public"),
            ("Nur ich", "only_me"),
            ("Freunde; außer: Ida", "custom"),
            ("Friends, except Ida", "custom"),
            ("Ida und Tom", "other"),
            ("", "other"),
        ] {
            assert_eq!(audience_code(value), code, "{value}");
        }
    }
}
