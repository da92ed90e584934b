//! The language of an export, as far as its labels and dates tell it.

use std::collections::BTreeMap;

use crate::reading::whole::Reading;

/// How many known labels and dates speak each language.
type Votes<'a> = BTreeMap<&'a str, u64>;

/// The language that most known labels and dates of the records speak; those of one language only
/// decide between languages that share words. Where they tell nothing or several alike, what the
/// profile and the pages say decides; where that leaves several, none.
pub(super) fn of_export(reading: &Reading, position: usize) -> Option<String> {
    let mut records = Votes::new();
    let mut pages = Votes::new();
    for (_, member) in reading.collection.of_export(position) {
        for (language, count) in &member.reading.labels.languages {
            *records.entry(language).or_default() += count;
        }
        if let Some(language) = &member.reading.dates.language {
            *pages.entry(language).or_default() += 1;
        }
    }
    let facts = &reading.exports.get(position)?.facts.labels.languages;
    decide(&records, facts, &pages)
}

fn decide(records: &Votes<'_>, facts: &Votes<'_>, pages: &Votes<'_>) -> Option<String> {
    let first = if records.is_empty() { facts } else { records };
    let mut left = leading(first.iter().map(|(language, count)| (*language, *count)));
    if !is_one(&left) {
        left = among(&left, |language| facts.get(language).copied().unwrap_or_default());
    }
    if !is_one(&left) {
        let same = |page: &str, language: &str| plain(page).eq_ignore_ascii_case(plain(language));
        let votes = |language: &str| {
            pages.iter().filter(|(page, _)| same(page, language)).map(|(_, count)| count).sum()
        };
        left = among(&left, votes);
    }
    // Regional spellings (`en-GB`) only win over the plain language when they say more.
    match left.as_slice() {
        [only] => Some((*only).to_owned()),
        several if is_one(several) => several.first().map(|language| plain(language).to_owned()),
        _ => None,
    }
}

/// Those with the most votes.
fn leading<'a>(votes: impl Iterator<Item = (&'a str, u64)> + Clone) -> Vec<&'a str> {
    let most = votes.clone().map(|(_, count)| count).max().unwrap_or_default();
    votes.filter(|(_, count)| *count == most).map(|(language, _)| language).collect()
}

/// Those of some languages with the most of other votes.
fn among<'a>(languages: &[&'a str], votes: impl Fn(&str) -> u64) -> Vec<&'a str> {
    let counted: Vec<(&str, u64)> =
        languages.iter().map(|language| (*language, votes(language))).collect();
    leading(counted.into_iter())
}

/// Whether all are spellings of one language.
fn is_one(languages: &[&str]) -> bool {
    let mut plain = languages.iter().map(|language| plain(language));
    let first = plain.next();
    plain.all(|own| Some(own) == first)
}

/// `en` of `en-GB`.
fn plain(language: &str) -> &str {
    language.split(['-', '_']).next().unwrap_or(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_languages_alike_tell_none_unless_something_else_does() {
        let votes = |list: &[(&'static str, u64)]| list.iter().copied().collect::<Votes<'_>>();
        let shared = votes(&[("de", 3), ("en", 3), ("fr", 3)]);
        let none = Votes::new();
        for (records, facts, pages, expected) in [
            (&shared, &none, &none, None),
            (&shared, &votes(&[("de", 1), ("en", 2)]), &none, Some("en")),
            (&shared, &votes(&[("it", 9)]), &none, None),
            (&shared, &none, &votes(&[("fr-FR", 1)]), Some("fr")),
            (&shared, &votes(&[("de", 2), ("en", 2)]), &votes(&[("en_US", 1)]), Some("en")),
            (&votes(&[("de", 3), ("en", 4)]), &votes(&[("de", 9)]), &none, Some("en")),
            (&votes(&[("en", 2), ("en-GB", 2)]), &none, &none, Some("en")),
            (&votes(&[("en", 2), ("en-GB", 3)]), &none, &none, Some("en-GB")),
            (&none, &votes(&[("de", 1)]), &none, Some("de")),
            (&none, &none, &votes(&[("de", 1)]), None),
        ] {
            assert_eq!(decide(records, facts, pages).as_deref(), expected, "{records:?} {facts:?}");
        }
    }
}
