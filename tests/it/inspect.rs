//! `inspect`: what lies in archives, what was read, left out, not understood or missing.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::examples;
use crate::support::facebook::{Layout, Variant};
use crate::support::fixtures::{all, facebook_person};
use crate::support::html::{Pages, Style};
use crate::support::instagram;
use crate::support::language::Language;
use crate::support::person::{Owner, Request, at};
use crate::support::run::{Outcome, report, widerspruch};
use crate::support::tree::Tree;

fn inspect(path: &Path, rest: &[&str]) -> Outcome {
    let mut arguments: Vec<OsString> = vec!["inspect".into(), path.into()];
    arguments.extend(rest.iter().map(OsString::from));
    widerspruch(arguments)
}

fn in_json(path: &Path) -> Value {
    let outcome = inspect(path, &["--format", "json"]);
    serde_json::from_str(&outcome.stdout).unwrap_or_else(|_| panic!("{}", outcome.stderr))
}

fn export<'v>(found: &'v Value, platform: &str) -> &'v Value {
    let exports = found["exports"].as_array().unwrap();
    exports.iter().find(|export| export["platform"] == platform).unwrap()
}

fn codes(list: &Value) -> BTreeSet<&str> {
    list.as_array().unwrap().iter().map(|code| code.as_str().unwrap()).collect()
}

fn family<'v>(export: &'v Value, reader: &str) -> &'v Value {
    let families = export["families"].as_array().unwrap();
    families.iter().find(|family| family["reader"] == reader).unwrap_or_else(|| panic!("{reader}"))
}

/// A German Facebook and a Korean Instagram account with what no table knows.
fn german_and_korean() -> Tree {
    let mut german = examples::a_speaking(Language::De).write(Layout::L4(Variant::Y2026));
    german.edit("your_facebook_activity/posts/archive.json", |json| {
        with_label(json, "Lieblingsfarbe", "Geheimblau")
    });
    german.insert("your_facebook_activity/posts/zeitkapsel_1.json", "[]");
    german.insert("your_facebook_activity/posts/zeitkapsel_2.json", "[]");
    german.insert("your_facebook_activity/stories/no-data.txt", "");
    let person = examples::b();
    let owner = Owner { language: Language::Ko, ..person.owner.clone() };
    let mut korean = instagram::Instagram { owner, ..person }.write(instagram::Layout::G4);
    korean.edit("your_instagram_activity/media/posts.json", |json| {
        with_label(json, &mojibake("좋아하는 색"), "x")
    });
    korean.insert("your_instagram_activity/media/time_capsules.json", "[]");
    german
        .below("facebook-erikamustermann-2026-09-02-6zxl8WMW")
        .and(korean.below("instagram-erika_mustermann-2026-09-02-Ab12Cd34"))
}

/// One more label in the first record.
fn with_label(json: &str, label: &str, value: &str) -> String {
    let list = "\"label_values\": [";
    json.replacen(list, &format!("{list}{{\"label\":\"{label}\",\"value\":\"{value}\"}},"), 1)
}

/// As Meta writes what is not ASCII.
fn mojibake(text: &str) -> String {
    text.bytes().map(|byte| format!("\\u{byte:04x}")).collect::<Vec<_>>().concat()
}

#[test]
fn a_german_and_a_korean_account_name_what_was_not_understood() {
    let folder = TempDir::new().unwrap();
    german_and_korean().to_folder(folder.path());
    let found = in_json(folder.path());
    let (german, korean) = (export(&found, "facebook"), export(&found, "instagram"));
    assert_eq!((&german["language"], &korean["language"]), (&json!("de"), &json!("ko")));
    assert_eq!(german["unknown_labels"]["first"], json!([{"label": "…", "count": 1}]));
    assert_eq!(korean["unknown_labels"]["first"], json!([{"label": "… …", "count": 1}]));
    assert_eq!(
        german["leftovers"]["unknown"]["first"],
        json!([{"path": "your_facebook_activity/posts/…_….json", "members": 2, "bytes": 4}])
    );
    let words = inspect(folder.path(), &["--language", "de"]);
    assert_eq!(words.code, 0, "{}", words.stderr);
    for text in [
        "nicht erkannt (Sprache de): „Lieblingsfarbe“ (1)",
        "nicht erkannt (Sprache ko): „좋아하는 색“ (1)",
        "your_facebook_activity/posts/zeitkapsel_#.json: 2 Dateien",
        "Ausgewählt, aber leer: Storys",
        "Facebook · JSON · Konto 1",
        "Instagram · JSON · Konto 2",
    ] {
        assert!(words.stdout.contains(text), "{text}\n{}", words.stdout);
    }
    assert!(!words.stdout.contains("Geheimblau"), "a value is shown");
    assert!(words.stdout.lines().all(|line| line.chars().count() <= 80));
    let english = inspect(folder.path(), &["--language", "en"]);
    assert!(english.stdout.contains("not recognised (language ko)"), "{}", english.stdout);
}

#[test]
fn the_account_of_every_family_adds_up_on_every_fixture() {
    for fixture in all() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(fixture.name);
        let (found, whole) = (in_json(&path), report([&path]));
        let export = &found["exports"][0];
        let mut counted = 0;
        for family in export["families"].as_array().unwrap() {
            let number = |key: &str| family[key].as_u64().unwrap();
            let items = number("counted") + number("folded") + number("pictures");
            assert_eq!(number("items"), items, "{}: {family}", fixture.name);
            counted += number("counted");
            let left = ["drafts", "empty", "unreadable", "without_item", "joined"];
            let left: u64 = left.map(number).iter().sum();
            match family["reader"].as_str().unwrap() {
                // A conversation holds many messages.
                "ai_conversations" | "ai_app_conversations" => {
                    assert!(number("records") > 0, "{}: {family}", fixture.name);
                    assert_eq!((items, left), (number("counted"), 0), "{}: {family}", fixture.name);
                }
                // An album holds many pictures.
                "album" | "listed_media" => {
                    assert!(number("records") > 0, "{}: {family}", fixture.name);
                    assert_eq!(
                        (items, left),
                        (number("pictures"), 0),
                        "{}: {family}",
                        fixture.name
                    );
                }
                _ => assert_eq!(number("records"), items + left, "{}: {family}", fixture.name),
            }
        }
        // What counts by itself: all but photos, videos and profile facts; and what is only shown
        // by rule.
        let found_of = |field: &str| whole.count(field).0;
        let by_records = ["posts", "stories", "comments", "ai_interactions"];
        let expected: u64 = by_records.map(found_of).iter().sum();
        let shown = ["reviews", "listings", "events"].map(|reader| {
            let families = export["families"].as_array().unwrap();
            let own = families.iter().find(|family| family["reader"] == reader);
            own.map_or(0, |family| family["counted"].as_u64().unwrap())
        });
        assert_eq!(counted, expected + shown.iter().sum::<u64>(), "{}", fixture.name);
        assert_eq!(export["leftovers"]["unknown"]["total"], 0, "{}", fixture.name);
    }
}

#[test]
fn what_the_table_only_guesses_at_is_as_unknown_to_the_inspection_as_to_the_report() {
    let folder = TempDir::new().unwrap();
    let mut tree = facebook_person(2026).write(Layout::L4(Variant::Y2026));
    // A row passes over the whole folder, but nobody has seen a file about AI in it.
    tree.insert("your_facebook_activity/other_activity/ai_studio.json", "{}");
    tree.to_folder(folder.path());
    assert_eq!(report([folder.path()]).at("/quality/members/unknown"), 1);
    assert_eq!(
        export(&in_json(folder.path()), "facebook")["leftovers"]["unknown"]["first"],
        json!([{"path": "your_facebook_activity/other_activity/ai_studio.json", "members": 1, "bytes": 2}])
    );
}

#[test]
fn only_the_last_year_an_old_archive_and_missing_categories_are_said_clearly() {
    let folder = TempDir::new().unwrap();
    let range = Some((at("2025-08-02"), at("2026-08-02")));
    let facebook = crate::support::facebook::Facebook {
        requests: vec![Request { time: at("2026-08-02"), range }],
        comments: Vec::new(),
        group_comments: Vec::new(),
        ..facebook_person(2026)
    };
    let (_, tree) = facebook
        .write(Layout::L4(Variant::Y2026))
        .split(|path| path.contains("/comments_and_reactions/"));
    tree.to_folder(folder.path());
    let found = in_json(folder.path());
    let export = export(&found, "facebook");
    assert_eq!(export["range"], "last_year");
    assert_eq!(export["requested"], json!({"start": "2025-08-02", "end": "2026-08-02"}));
    assert_eq!(codes(&export["absent"]), BTreeSet::from(["comments"]));
    assert!(codes(&export["none"]).contains("group_comments"));
    let words = inspect(folder.path(), &["--language", "de"]).stdout;
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    for text in [
        "Angefordert wurde nur etwa ein Jahr",
        "So bekommst du alles: Kontenübersicht",
        "nicht ausgewählt (kein Ordner da): Kommentare",
    ] {
        assert!(words.contains(text), "{text}\n{words}");
    }
    let old = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/instagram-G2b-json");
    let words = inspect(&old, &["--language", "en"]).stdout;
    assert!(words.contains("! The archive is from before the training began"), "{words}");
}

#[test]
fn pages_tell_their_generation_and_what_could_not_be_read_is_named() {
    let folder = TempDir::new().unwrap();
    let json = facebook_person(2025).write(Layout::L4(Variant::Y2026));
    let mut html = Pages::facebook(Style::Sections, Language::De)
        .twin(&json, Some("logged_information/location/timezone.html"));
    html.insert("your_facebook_activity/stories/archived_stories.json", "[{\"timestamp\": 17");
    html.to_folder(folder.path());
    let outcome = inspect(folder.path(), &["--format", "json"]);
    assert_eq!(outcome.code, 3);
    let found: Value = serde_json::from_str(&outcome.stdout).unwrap();
    let exports = found["exports"].as_array().unwrap();
    let html = exports.iter().find(|export| export["flavour"] == "html").unwrap();
    assert!(html["page_generations"]["sections"].as_u64().unwrap() >= 10);
    assert_eq!(html["language"], "de");
    assert_eq!(html["layout"], "L4");
    let broken = exports.iter().find(|export| export["flavour"] == "json").unwrap();
    assert_eq!(
        broken["failed"]["first"],
        json!([{"member": "your_facebook_activity/stories/archived_stories.json",
                "code": "member_broken"}])
    );
    assert_eq!(family(html, "posts")["records"], 5);
}

#[test]
fn long_lists_are_cut_unless_all_are_wanted_and_nothing_found_is_a_failure() {
    let folder = TempDir::new().unwrap();
    let mut tree = examples::a().write(Layout::L4(Variant::Y2026));
    for letter in 'a'..='z' {
        tree.insert(format!("your_facebook_activity/posts/new_{letter}.json"), "[]");
    }
    tree.to_folder(folder.path());
    let unknown = |arguments: &[&str]| {
        let outcome = inspect(folder.path(), arguments);
        let found: Value = serde_json::from_str(&outcome.stdout).unwrap();
        let list = &export(&found, "facebook")["leftovers"]["unknown"];
        (list["total"].as_u64().unwrap(), list["first"].as_array().unwrap().len())
    };
    assert_eq!(unknown(&["--format", "json"]), (26, 20));
    assert_eq!(unknown(&["--format", "json", "--all"]), (26, 26));
    let words = inspect(folder.path(), &["--language", "en"]).stdout;
    assert!(words.contains("and 6 more: --all shows them"), "{words}");
    let empty = TempDir::new().unwrap();
    let outcome = inspect(empty.path(), &[]);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (1, ""));
}
