//! `share` and `pool` as people run them.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::facebook::Layout::L4;
use crate::support::facebook::Variant::Y2026;
use crate::support::person::{Comment, Photo, Post};
use crate::support::run::{Outcome, report, widerspruch};
use crate::support::{examples, instagram};

/// What an archive may hold and a file of statistics may not.
const SECRETS: [&str; 7] = [
    "kanarius",
    "kanarientext",
    "mustermann",
    "beispiel",
    "kanarienvogel",
    "17900000000000",
    "2026-02-02",
];

/// Facebook and Instagram of one person, with a name in every place that takes one.
fn archive(folder: &Path) {
    let canary = "Zwölfhardt Kanarius";
    let mut facebook = examples::a();
    facebook.posts[0] = facebook.posts[0].clone().tag(canary);
    facebook.posts.push(Post::new("2026-02-02", "Kanarientext").to(canary));
    facebook.posts.push(Post::new("2026-02-02", "").photo(Photo::new(4711, "2026-02-02")));
    facebook.comments.push(Comment::on(canary, "2026-02-02", "Kanarientext"));
    let mut instagram = examples::b();
    instagram.comments.push(Comment::on("kanarius", "2026-02-02", "Kanarientext"));
    let root = folder.join("kanarienvogel");
    facebook.write(L4(Y2026)).below("facebook-kanarius-2026-09-02-AbCd1234").to_folder(&root);
    instagram
        .write(instagram::Layout::G4)
        .below("instagram-kanarius-2026-09-02-AbCd1234")
        .to_folder(&root);
}

fn share(arguments: &[&str], paths: &[&Path]) -> Outcome {
    let arguments = arguments.iter().map(std::ffi::OsString::from);
    let paths = paths.iter().map(|path| path.as_os_str().to_owned());
    widerspruch(std::iter::once("share".into()).chain(arguments).chain(paths))
}

/// The file in a preview: what stands between the braces, without the reasons.
fn shown_file(preview: &str) -> String {
    preview
        .lines()
        .skip_while(|line| *line != "{")
        .filter(|line| !line.trim_start().starts_with('#'))
        .take_while(|line| !line.is_empty())
        .map(|line| line.to_owned() + "\n")
        .collect()
}

#[test]
fn the_file_is_what_was_shown_and_names_nobody() {
    let folder = TempDir::new().unwrap();
    archive(folder.path());
    let file = folder.path().join("mine.json");
    let output = format!("--output={}", file.display());

    let made = share(&["--yes", "--country=DE", &output], &[&folder.path().join("kanarienvogel")]);

    assert_eq!(made.code, 0, "{}", made.stderr);
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(shown_file(&made.stdout), text);
    for secret in SECRETS {
        assert!(!text.to_lowercase().contains(secret), "{secret} in {text}");
    }
    assert!(!text.to_lowercase().contains("anonym"), "it does not call itself that");
    let value: Value = serde_json::from_str(&text).unwrap();
    assert!(value["about"].as_str().unwrap().contains("may still recognise it"));
    assert_eq!(value["country"], "DE");
    assert_eq!(value["platforms"].as_object().unwrap().len(), 2);
}

#[test]
fn nothing_is_written_without_a_yes() {
    let folder = TempDir::new().unwrap();
    archive(folder.path());
    let file = folder.path().join("mine.json");
    let output = format!("--output={}", file.display());
    let made = share(&[&output], &[&folder.path().join("kanarienvogel")]);
    assert_eq!(made.code, 2, "{}", made.stderr);
    assert!(!file.exists());
    assert!(made.stdout.contains("widerspruch.statistics/1"), "shown all the same");
    assert!(made.stderr.contains("nothing was written. Add --yes"), "{}", made.stderr);
}

#[test]
fn a_saved_report_gives_the_same_file_and_nothing_is_overwritten() {
    let folder = TempDir::new().unwrap();
    archive(folder.path());
    let saved = folder.path().join("report.json");
    fs::write(&saved, report([folder.path().join("kanarienvogel")]).stdout).unwrap();
    let file = folder.path().join("mine.json");
    let (from, output) =
        (format!("--from={}", saved.display()), format!("--output={}", file.display()));

    let from_report = share(&["--yes", &from, &output], &[]);
    assert_eq!(from_report.code, 0, "{}", from_report.stderr);
    let text = fs::read_to_string(&file).unwrap();
    let from_archive = share(&[], &[&folder.path().join("kanarienvogel")]);
    let but_the_number = |text: &str| {
        let mut value: Value = serde_json::from_str(text).unwrap();
        let number = value["submission"].take();
        assert_eq!(number.as_str().unwrap().len(), 32);
        (value, number)
    };
    let (one, other) = (but_the_number(&text), but_the_number(&shown_file(&from_archive.stdout)));
    assert_eq!(one.0, other.0);
    assert_ne!(one.1, other.1, "each file has a number of its own");

    let again = share(&["--yes", &from, &output], &[]);
    assert_eq!(again.code, 2, "{}", again.stderr);
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
}

#[test]
fn a_folder_without_an_archive_gives_a_sentence_and_no_file() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("notes.txt"), "Einkauf").unwrap();
    let file = folder.path().join("mine.json");
    let output = format!("--output={}", file.display());
    let made = share(&["--yes", &output], &[folder.path()]);
    assert_eq!(made.code, 1, "{}", made.stderr);
    assert!(made.stderr.contains("There is no archive of Facebook"), "{}", made.stderr);
    assert!(!file.exists());
}

#[test]
fn the_pool_names_what_it_leaves_out_and_counts_the_rest() {
    let folder = TempDir::new().unwrap();
    archive(folder.path());
    let inbox = folder.path().join("inbox");
    fs::create_dir(&inbox).unwrap();
    for number in 0..5 {
        let output = format!("--output={}", inbox.join(format!("{number}.json")).display());
        let made = share(&["--yes", &output], &[&folder.path().join("kanarienvogel")]);
        assert_eq!(made.code, 0, "{}", made.stderr);
    }
    fs::copy(inbox.join("0.json"), inbox.join("again.json")).unwrap();
    let pool =
        |threshold: &str| widerspruch(["pool", "--format=csv", threshold, inbox.to_str().unwrap()]);

    let five = pool("--threshold=5");
    assert_eq!(five.code, 0, "a file that was handed in twice is no loss");
    assert!(five.stderr.contains("again.json: was counted already"), "{}", five.stderr);
    assert!(five.stdout.contains("\nfacebook,people,people,all,,,5\n"), "{}", five.stdout);
    assert!(!pool("--threshold=6").stdout.contains("facebook"), "five are too few");
    assert_eq!(pool("--threshold=2").code, 2, "nobody is protected by that");

    fs::write(inbox.join("bad.json"), "{\"schema\": \"=1+1\"}").unwrap();
    let with_bad = pool("--threshold=5");
    assert_eq!(with_bad.code, 3);
    assert!(
        with_bad.stderr.contains("bad.json: does not follow the schema"),
        "{}",
        with_bad.stderr
    );
    assert!(with_bad.stdout == five.stdout, "the rest is pooled");
}

#[test]
fn a_second_table_needs_five_newcomers_and_the_ledger_of_the_first() {
    let folder = TempDir::new().unwrap();
    let inbox = folder.path().join("inbox");
    fs::create_dir(&inbox).unwrap();
    archive(folder.path());
    let made = folder.path().join("made.json");
    let output = format!("--output={}", made.display());
    assert_eq!(share(&["--yes", &output], &[&folder.path().join("kanarienvogel")]).code, 0);
    let person: Value = serde_json::from_str(&fs::read_to_string(made).unwrap()).unwrap();
    let hand_in = |from: u8, to: u8| {
        for number in from..to {
            let mut one = person.clone();
            one["submission"] = format!("{number:032x}").into();
            fs::write(inbox.join(format!("{number}.json")), one.to_string()).unwrap();
        }
    };
    let table = |name: &str, more: &[&str]| {
        let output = folder.path().join(name).display().to_string();
        let arguments = ["pool", inbox.to_str().unwrap(), "-o", &output];
        widerspruch(arguments.iter().chain(more).copied())
    };
    hand_in(0, 6);
    let first = table("first.csv", &[]);
    assert_eq!(first.code, 0, "{}", first.stderr);
    assert!(first.stderr.contains("first.csv.ledger"), "{}", first.stderr);
    let path = folder.path().join("first.csv").display().to_string();
    hand_in(6, 9);
    let few = table("second.csv", &["--published", &path]);
    assert_eq!(few.code, 1);
    assert!(few.stderr.contains("3 people came"), "{}", few.stderr);
    assert!(few.stderr.contains("2 more people are needed"), "{}", few.stderr);
    hand_in(9, 11);
    assert_eq!(table("second.csv", &["--published", &path]).code, 0);
    let csv = fs::read_to_string(folder.path().join("second.csv")).unwrap();
    assert!(csv.contains("\nall,people,people,all,,,11\n"), "{csv}");
    assert_eq!(table("first.csv", &["--force"]).code, 2, "its ledger stays");
    let picture = table("chart.svg", &[]);
    assert_eq!(picture.code, 2, "{}", picture.stderr);
    assert!(picture.stderr.contains("--format svg -o charts/"), "{}", picture.stderr);
    assert_eq!(table("table.md", &[]).code, 2);
    let charts = table("charts/", &[]);
    assert_eq!(charts.code, 0, "a folder is for charts: {}", charts.stderr);
    assert!(folder.path().join("charts/all.de.svg").is_file());
    assert!(folder.path().join("charts.ledger").is_file());
    fs::remove_file(inbox.join("3.json")).unwrap();
    let gone = table("third.csv", &["--published", &path]);
    assert_eq!(gone.code, 1);
    assert!(gone.stderr.contains("One person of the published table"), "{}", gone.stderr);
}

#[test]
fn a_ticket_is_handed_in_as_its_hash_and_counts_once() {
    let folder = TempDir::new().unwrap();
    archive(folder.path());
    let inbox = folder.path().join("inbox");
    fs::create_dir(&inbox).unwrap();
    let hand_in = |name: &str, ticket: &str| {
        let output = format!("--output={}", inbox.join(name).display());
        let ticket = format!("--ticket={ticket}");
        share(&["--yes", &output, &ticket], &[&folder.path().join("kanarienvogel")])
    };
    assert_eq!(hand_in("short.json", "1234").code, 2, "it could be guessed");
    for number in 1..=5 {
        assert_eq!(hand_in(&format!("{number}.json"), &format!("geheim-000{number}")).code, 0);
    }
    assert_eq!(hand_in("zweimal.json", "GEHEIM 0001").code, 0);
    let text = fs::read_to_string(inbox.join("1.json")).unwrap();
    assert!(text.contains("\"ticket\": \"") && !text.contains("geheim"), "{text}");
    let list = folder.path().join("numbers.txt");
    let numbers: Vec<String> = (1..=9).map(|number| format!("geheim-000{number}\n")).collect();
    fs::write(&list, numbers.concat()).unwrap();
    let (inbox, list) = (inbox.to_str().unwrap(), list.to_str().unwrap());

    let table = widerspruch(["pool", inbox, "--tickets", list, "--format=csv"]);
    assert_eq!(table.code, 3, "somebody was left out: {}", table.stderr);
    assert!(table.stdout.contains("\nall,people,people,all,,,5\n"), "{}", table.stdout);
    let reason = "zweimal.json: has a one-time number that somebody used before";
    assert!(table.stderr.contains(reason), "{}", table.stderr);
    assert!(table.stderr.contains("5 files are all alike"), "{}", table.stderr);
    let listed = widerspruch(["pool", inbox, "--tickets", list, "--list=rejected"]);
    assert!(listed.stdout.trim_end().ends_with(reason), "{}", listed.stdout);
    assert_eq!(listed.stdout.lines().count(), 1);
    let alike = widerspruch(["pool", inbox, "--tickets", list, "--list", "alike"]);
    assert_eq!(alike.stdout.lines().count(), 4, "{}", alike.stdout);
}

#[test]
fn each_entry_of_a_folder_becomes_the_statistics_of_one_person() {
    let folder = TempDir::new().unwrap();
    let people = folder.path().join("kanarien");
    for name in ["ada", "ida", "tom"] {
        archive(&people.join(name));
    }
    fs::write(people.join("kaputt.zip"), "PK").unwrap();
    let statistics = folder.path().join("statistics");
    let output = format!("--output={}", statistics.display());
    let pool = widerspruch(["pool", people.to_str().unwrap()]);
    assert!(pool.stderr.contains("widerspruch share --each"), "{}", pool.stderr);

    let asked = share(&["--each", &output], &[&people]);
    assert!(asked.stdout.contains("widerspruch.statistics/1") && !statistics.exists());

    let made = share(&["--each", "--yes", &output], &[&people]);
    assert_eq!(made.code, 3, "{}", made.stderr);
    assert!(made.stderr.contains("4/4 tom: written"), "{}", made.stderr);
    assert!(made.stderr.contains("One entry was left out:\n  kaputt.zip: "), "{}", made.stderr);
    assert_eq!(made.stdout.matches("widerspruch.statistics/1").count(), 1, "one preview");
    let files: Vec<_> = fs::read_dir(&statistics).unwrap().map(|entry| entry.unwrap()).collect();
    assert_eq!(files.len(), 3);
    for file in files {
        let name = file.file_name().into_string().unwrap();
        let text = fs::read_to_string(file.path()).unwrap();
        let number = name.strip_suffix(".json").unwrap();
        assert!(number.len() == 32 && text.contains(number), "{name}");
    }
    assert_eq!(share(&["--each", "--yes", &output], &[&people]).code, 2, "not into a full folder");
    assert_eq!(widerspruch(["pool", "--threshold=3", statistics.to_str().unwrap()]).code, 0);
}
