//! Findings of the reading as sentences: what happened, to which file, and what to do next.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Detail, DiagnosticEntry, Severity};
use crate::domain::name::{Name, Names};
use crate::words::i18n::{Catalog, number};
use crate::words::text::{self, capitalised};

/// Paths in sentences are cut to this many columns.
const PATH_COLUMNS: usize = 72;

/// One finding as a sentence or two, safe for a terminal.
pub fn diagnostic(entry: &DiagnosticEntry, names: Names, catalog: &Catalog) -> String {
    sentence(entry.code, &[entry], names, catalog)
}

/// All findings as sentences, the gravest first; many of one code are one sentence.
pub fn diagnostics(
    entries: &[DiagnosticEntry],
    names: Names,
    catalog: &Catalog,
) -> Vec<(Severity, String)> {
    let mut by_code: BTreeMap<(std::cmp::Reverse<Severity>, Code), Vec<&DiagnosticEntry>> =
        BTreeMap::new();
    for entry in entries {
        by_code.entry((std::cmp::Reverse(entry.severity), entry.code)).or_default().push(entry);
    }
    // One fact, one sentence: those of a missing part are the single missing ones.
    if by_code.keys().any(|(_, code)| *code == Code::MediaPartMissing) {
        by_code.retain(|(_, code), _| *code != Code::MediaMissing);
    }
    by_code
        .into_iter()
        .map(|((severity, code), group)| (severity.0, sentence(code, &group, names, catalog)))
        .collect()
}

fn sentence(code: Code, group: &[&DiagnosticEntry], names: Names, catalog: &Catalog) -> String {
    let file = match group.iter().find_map(|entry| entry.member.as_ref()) {
        Some(name) => {
            let path = named(name, names, catalog);
            let path = text::truncate_path(&path, PATH_COLUMNS);
            catalog.format("quoted", &[("text", path.as_ref().into())])
        }
        None => catalog.text("file-unnamed"),
    };
    let sum = |of: fn(&DiagnosticEntry) -> u64| {
        group.iter().map(|entry| of(entry)).fold(0, u64::saturating_add)
    };
    let (files, count) = (sum(files), sum(cases));
    let id = format!("diagnostic-{}", code.code());
    capitalised(&catalog.format(
        &id,
        &[
            ("file", file.into()),
            ("files", number(files)),
            ("count", number(count)),
            ("line", text::clean(line(group)).as_ref().into()),
            ("categories", categories(group, catalog).into()),
            ("format", catalog.list(&told(group, "format")).into()),
            ("service", catalog.list(&told(group, "service")).into()),
            ("reached", reached(group, catalog).into()),
        ],
    ))
}

/// The words that findings carry under a key, each once.
fn told(group: &[&DiagnosticEntry], key: &str) -> Vec<String> {
    let words = group.iter().filter_map(|entry| match entry.detail.get(key) {
        Some(Detail::Text(word)) => Some(text::clean(word).into_owned()),
        _ => None,
    });
    let words: BTreeSet<String> = words.collect();
    if words.is_empty() { vec!["?".to_owned()] } else { words.into_iter().collect() }
}

/// A name as an output shows it; the place of an archive (`archive 2`) in the language of the reader.
pub(super) fn named(name: &Name, names: Names, catalog: &Catalog) -> String {
    let shown = text::clean(name.shown(names));
    let place = shown.strip_prefix("archive ").and_then(|place| place.parse::<u64>().ok());
    match place.filter(|_| names == Names::Veiled) {
        Some(place) => catalog.format("archive-place", &[("number", number(place))]),
        None => shown.into_owned(),
    }
}

/// The shape of the first line of a text that nobody could read.
fn line<'e>(group: &[&'e DiagnosticEntry]) -> &'e str {
    let told = group.iter().find_map(|entry| match entry.detail.get("line") {
        Some(Detail::Text(line)) => Some(line.as_str()),
        _ => None,
    });
    told.unwrap_or("…")
}

/// How far a file was read that was too large.
fn reached(group: &[&DiagnosticEntry], catalog: &Catalog) -> String {
    let told = group.iter().find_map(|entry| {
        [("byte", "reached-byte"), ("record", "reached-record")].into_iter().find_map(
            |(detail, id)| match entry.detail.get(detail) {
                Some(Detail::Number(at)) => Some((id, *at)),
                _ => None,
            },
        )
    });
    match told {
        Some((id, at)) => catalog.format(id, &[("at", number(at))]),
        None => catalog.text("reached-part"),
    }
}

/// The categories that accounts lack, each once.
pub(super) fn categories(group: &[&DiagnosticEntry], catalog: &Catalog) -> String {
    let told = group.iter().filter_map(|entry| match entry.detail.get("categories") {
        Some(Detail::Text(codes)) => Some(codes.as_str()),
        _ => None,
    });
    let codes: BTreeSet<&str> = told.flat_map(str::split_whitespace).collect();
    let named = |code: &str| match code {
        "posts" => Some(catalog.text("category-posts")),
        "comments" => Some(catalog.text("category-comments")),
        "profile" => Some(catalog.text("category-profile")),
        _ => None,
    };
    codes.into_iter().filter_map(named).collect::<Vec<_>>().join(", ")
}

/// How many files a finding stands for: those that are not named one by one, or its own.
fn files(entry: &DiagnosticEntry) -> u64 {
    number_of(entry, "more").unwrap_or(1)
}

/// How many cases a finding stands for: its detail `count`, else one a file.
fn cases(entry: &DiagnosticEntry) -> u64 {
    number_of(entry, "count").unwrap_or_else(|| files(entry))
}

fn number_of(entry: &DiagnosticEntry, key: &str) -> Option<u64> {
    match entry.detail.get(key) {
        Some(Detail::Number(number)) => Some(*number),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostic;
    use crate::words::i18n::Language;

    fn entry(code: Code, member: Option<&str>) -> DiagnosticEntry {
        let mut found = Diagnostic::new(code);
        found.member = member.map(str::to_owned);
        found.into()
    }

    #[test]
    fn a_finding_names_its_file_and_the_next_step() {
        let catalog = Catalog::new(Language::De);
        assert_eq!(
            diagnostic(&entry(Code::NotAZip, Some("facebook-erika.zip")), Names::Whole, &catalog),
            "„facebook-erika.zip“ ist kein Zip-Archiv, auch wenn der Name es sagt. Lade das Archiv \
             noch einmal herunter."
        );
        assert!(
            diagnostic(&entry(Code::MemberBroken, None), Names::Whole, &catalog)
                .starts_with("Eine Datei")
        );
    }

    #[test]
    fn many_findings_of_one_code_are_one_sentence_and_the_gravest_come_first() {
        let catalog = Catalog::new(Language::En);
        let entries = [
            entry(Code::MemberUnknown, Some("a/new.json")),
            entry(Code::MemberUnreadable, Some("b.json")),
            entry(Code::MemberUnknown, Some("c/other.json")),
        ];
        let sentences = diagnostics(&entries, Names::Whole, &catalog);
        assert_eq!(sentences.len(), 2);
        assert_eq!(sentences[0].0, Severity::Error);
        assert!(sentences[1].1.contains("2 files, for example “a/new.json”"), "{sentences:?}");
    }

    #[test]
    fn counts_inside_findings_add_up() {
        let catalog = Catalog::new(Language::En);
        let found = |count: u64| {
            DiagnosticEntry::from(Diagnostic::new(Code::MediaMissing).with("count", count))
        };
        let sentences = diagnostics(&[found(1_200), found(34)], Names::Whole, &catalog);
        assert!(sentences[0].1.starts_with("1,234 pictures or videos"), "{sentences:?}");
    }

    #[test]
    fn media_of_a_missing_part_are_not_missed_twice() {
        let catalog = Catalog::new(Language::En);
        let found = |code| DiagnosticEntry::from(Diagnostic::new(code).with("count", 5_u64));
        let both = [found(Code::MediaMissing), found(Code::MediaPartMissing)];
        let sentences = diagnostics(&both, Names::Whole, &catalog);
        assert_eq!(sentences.len(), 1, "{sentences:?}");
        assert!(sentences[0].1.contains("5 lie in none of the parts"), "{sentences:?}");
    }

    #[test]
    fn a_hostile_path_stays_harmless_and_short() {
        let catalog = Catalog::new(Language::De);
        let path = format!("\u{1b}[2J\u{202e}{}", "x".repeat(10_000));
        let sentence = diagnostic(&entry(Code::UnsafePath, Some(&path)), Names::Whole, &catalog);
        assert!(!sentence.contains(['\u{1b}', '\u{202e}']));
        assert!(sentence.chars().count() < 400);
    }

    #[test]
    fn every_code_reads_as_a_sentence_in_both_languages() {
        for language in Language::ALL {
            let catalog = Catalog::new(language);
            for code in Code::ALL {
                let one = diagnostic(&entry(*code, Some("x.json")), Names::Whole, &catalog);
                let two = vec![entry(*code, Some("x.json")), entry(*code, None)];
                for text in [one, diagnostics(&two, Names::Whole, &catalog)[0].1.clone()] {
                    assert!(text.ends_with(['.', '“', '”']), "{text}");
                    assert!(!text.contains(['{', '$']), "{text}");
                }
            }
        }
    }
}
