//! How names from outside are shown where others may read them (COUNTING §10, "Names of files").

use std::collections::HashMap;

use crate::diag::{Detail, Diagnostic, DiagnosticEntry};
use crate::domain::entry_path::{shown, without_chat_names};
use crate::domain::name::Name;
use crate::domain::platform::Platform;
use crate::reading::detect::without_owner;
use crate::reading::registry;
use crate::reading::shape::{Numbers, known_label, known_words};
use crate::reading::whole::Reading;

/// Knows the archives of a call, and so how each name in it is veiled.
#[derive(Debug, Default)]
pub struct Veil {
    archives: HashMap<String, String>,
}

impl Veil {
    /// Knows the archives of a reading.
    pub fn of(reading: &Reading) -> Self {
        Self::new(&reading.names)
    }

    /// `archives` are the names of all zips and folders, in the order of the call, whether they
    /// could be opened or not. Names that are alike without their owner are numbered.
    pub fn new(archives: &[String]) -> Self {
        let forms: Vec<Option<String>> = archives.iter().map(|name| without_owner(name)).collect();
        let mut alike: HashMap<&str, usize> = HashMap::new();
        for form in forms.iter().flatten() {
            *alike.entry(form).or_default() += 1;
        }
        let mut seen: HashMap<&str, usize> = HashMap::new();
        let mut veils = HashMap::new();
        for ((name, form), place) in archives.iter().zip(&forms).zip(1..) {
            let veiled = match form {
                Some(form) => {
                    let number = seen.entry(form).or_default();
                    *number += 1;
                    let is_alone = alike.get(form.as_str()).is_none_or(|count| *count < 2);
                    if is_alone { form.clone() } else { format!("{form} ({number})") }
                }
                None => format!("archive {place}"),
            };
            veils.entry(name.clone()).or_insert(veiled);
        }
        Self { archives: veils }
    }

    /// An archive.
    pub fn archive(&self, name: &str) -> Name {
        let veiled = self.archives.get(name).cloned();
        Name::new(name, veiled.unwrap_or_else(|| veiled_path(name)))
    }

    /// A zip or folder and the folders inside of it down to an export.
    pub fn part(&self, archive: &str, root: &str) -> Name {
        let folders = || root.split('/').filter(|folder| !folder.is_empty());
        let whole: Vec<&str> = std::iter::once(archive).chain(folders()).collect();
        let mut veiled = vec![String::from(self.archive(archive))];
        veiled
            .extend(folders().map(|name| without_owner(name).unwrap_or_else(|| veiled_path(name))));
        Name::new(whole.join("/"), veiled.join("/"))
    }

    /// A finding as the report carries it.
    pub fn entry(&self, found: Diagnostic) -> DiagnosticEntry {
        let named = |name: String| {
            if self.archives.contains_key(&name) { self.archive(&name) } else { member(&name) }
        };
        let detail = found.detail.into_iter().map(|(key, detail)| match detail {
            Detail::Text(archive) if key == "archive" => {
                (key, Detail::Text(self.archive(&archive).into()))
            }
            Detail::Text(text) => {
                let text = harmless(&key, &text);
                (key, Detail::Text(text))
            }
            number @ Detail::Number(_) => (key, number),
        });
        DiagnosticEntry {
            code: found.code,
            severity: found.code.severity(),
            detail: detail.collect(),
            member: found.member.map(named),
        }
    }
}

/// A file in an archive.
pub fn member(path: &str) -> Name {
    Name::new(without_chat_names(path), veiled_path(path))
}

/// The same for a file of a platform: files of chats are named after people.
pub fn member_of(path: &str, platform: Platform) -> Name {
    Name::new(shown(path, platform), veiled_path(&shown(path, platform)))
}

/// A label: as it is if the table of labels has it.
pub fn label(text: &str) -> Name {
    if known_label(text) { Name::plain(text) } else { Name::new(text, unknown(text)) }
}

fn unknown(text: &str) -> String {
    dotted(&known_words(text, Numbers::Hidden))
}

/// A path as far as `inspect --shape` would show it: with its numbers if a row of the table fits
/// it, and so its file is one of Meta's.
fn veiled_path(path: &str) -> String {
    let path = without_chat_names(path);
    let comparable = registry::comparable(&path);
    let below = comparable.match_indices('/').filter_map(|(at, _)| comparable.get(at + 1..));
    let is_known = std::iter::once(comparable.as_str())
        .chain(below)
        .any(|below| registry::row_that_knows(below).is_some_and(registry::Row::is_evidence));
    let numbers = if is_known { Numbers::Short } else { Numbers::Hidden };
    dotted(&known_words(&path, numbers))
}

/// `…` for what is hidden, each once.
fn dotted(masked: &str) -> String {
    let mut dotted = masked.replace('*', "…");
    while dotted.contains("……") {
        dotted = dotted.replace("……", "…");
    }
    dotted
}

/// The words of a finding: codes and days of our own stay, of others what cannot name anybody.
fn harmless(key: &str, text: &str) -> String {
    match key {
        "audience" | "categories" | "end" | "format" | "line" | "platform" | "service"
        | "start" => text.to_owned(),
        // What libraries say may quote what they met.
        "cause" => without_quotes(text),
        "language" if is_language(text) => text.to_owned(),
        "numbers" if text.bytes().all(|it| it.is_ascii_digit() || b", ".contains(&it)) => {
            text.to_owned()
        }
        _ => "…".to_owned(),
    }
}

/// `de`, `pt-BR`: a page may claim any language.
fn is_language(text: &str) -> bool {
    let (language, region) = text.split_once(['-', '_']).unwrap_or((text, "xx"));
    let is_word = |word: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    is_word(language, 2..=3) && is_word(region, 2..=4)
}

fn without_quotes(cause: &str) -> String {
    cause.split(['"', '\'', '`', '“', '„', '«']).next().unwrap_or_default().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Code;
    use crate::domain::name::Names;

    fn veil(names: &[&str]) -> (Veil, Vec<String>) {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let veil = Veil::new(&names);
        let shown = names.iter().map(|name| veil.archive(name).into()).collect();
        (veil, shown)
    }

    #[test]
    fn archives_are_named_without_their_owner_or_by_their_place() {
        let (_, shown) = veil(&[
            "Quastenflosser Sicherung.zip",
            "facebook-erikamustermann-2026-09-02-6zxl8WMW.zip",
            "facebook-erikamustermann-2026-09-02-Ab12Cd34.zip",
            "erika_mustermann_20201021_part_2.zip",
            "Downloads",
        ]);
        assert_eq!(
            shown,
            [
                "archive 1",
                "facebook-…-2026-09-02-….zip (1)",
                "facebook-…-2026-09-02-….zip (2)",
                "…_20201021.zip",
                "archive 5",
            ]
        );
    }

    #[test]
    fn members_keep_the_words_of_meta_and_lose_all_others() {
        for (path, shown) in [
            (
                "your_facebook_activity/posts/your_posts_12.json",
                "your_facebook_activity/posts/your_posts_12.json",
            ),
            ("Quastenflosser/x.json", "…/….json"),
            ("posts/erika_2017.json", "posts/…_#.json"),
            ("../Quastenflosser.json", "../….json"),
            ("messages/inbox/erika_12/message_1.json", "messages/inbox/…/message_#.json"),
            ("x\u{1b}[31m\u{9b}\u{202e}.json", "….json"),
        ] {
            assert_eq!(String::from(member(path)), shown, "{path}");
        }
        assert_eq!(member("Ida/x.json").shown(Names::Whole), "Ida/x.json");
    }

    #[test]
    fn findings_lose_what_names_somebody() {
        let (veil, _) = veil(&["Quastenflosser.zip"]);
        let found = Diagnostic::new(Code::UnsafePath)
            .at("../Quastenflosser.json")
            .with("archive", "Quastenflosser.zip")
            .with("cause", "no variant `Quastenflosser`")
            .with("language", "quastenflosser")
            .with("anything", "Quastenflosser");
        let entry = veil.entry(found);
        let json = serde_json::to_string(&entry).unwrap();
        assert!(!json.contains("Quasten") && json.contains("archive 1"), "{json}");
    }

    #[test]
    fn labels_of_the_table_stay_and_others_are_hidden() {
        assert_eq!(String::from(label("Privates Konto")), "Privates Konto");
        assert_eq!(String::from(label("Quastenflosser 77")), "… #");
    }
}
