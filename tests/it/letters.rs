//! Letters and files as a person asks for them.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::support::examples::b;
use crate::support::instagram::Layout;
use crate::support::run::{Outcome, widerspruch};

fn letter(arguments: &[&str]) -> Outcome {
    widerspruch(["letter", "--language", "en"].iter().chain(arguments))
}

/// The program in a folder of its own, with a folder of programs to find first.
fn in_folder(folder: &Path, arguments: &[&str], programs: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_widerspruch"))
        .args(arguments)
        .current_dir(folder)
        .env("LC_ALL", "C.UTF-8")
        .env("PATH", programs)
        .output()
        .unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_archive_fills_in_accounts_and_counts() {
    let folder = TempDir::new().unwrap();
    let zip = b().write(Layout::G4).zip_as(folder.path(), "instagram-erika_mustermann.zip");
    let outcome = letter(&[zip.to_str().unwrap()]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let text = outcome.stdout.replace('\n', " ");
    assert!(text.contains("Instagram: Erika Mustermann (erika_mustermann)"), "{text}");
    // Example B: 3 posts, 8 photos, 4 stories, 5 comments, of which 3, 6, 0, 2 for certain.
    assert!(text.contains("at least 11 and at most 20 items"), "{text}");
    // Instagram names are whatever people like: the sender stays open.
    assert!(text.starts_with("[[first name and surname]]"), "{text}");
}

#[test]
fn without_an_archive_nothing_is_invented() {
    let outcome = letter(&[]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    for open in ["[[first name and surname]]", "[[e-mail address]]", "[[signature]]"] {
        // Once in the letter, once in the list of what is still to be filled in.
        assert_eq!(outcome.stdout.matches(open).count(), 2, "{open}: {}", outcome.stdout);
    }
    assert!(!outcome.stdout.contains("archive"), "{}", outcome.stdout);
    let others = letter(&["--kind", "third-party"]).stdout.replace('\n', " ");
    assert!(others.contains("[[Keep what is true: I have no account"), "{others}");
    let none = letter(&["--kind", "third-party", "--no-account"]).stdout.replace('\n', " ");
    assert!(none.contains("Madam,  I have no account with you."), "{none}");
    let by_itself = letter(&["--no-account"]).stdout.replace('\n', " ");
    assert_eq!(by_itself, none, "whoever has no account gets the letter for that");
    for kind in ["objection", "short", "locked-out"] {
        let refused = letter(&["--no-account", "--kind", kind]);
        assert_eq!((refused.code, refused.stdout.as_str()), (2, ""), "{kind}");
        let said = refused.stderr.replace('\n', " ");
        assert!(said.contains("for people who have an account"), "{kind}: {said}");
        assert!(said.trim_end().ends_with("widerspruch letter --no-account"), "{kind}: {said}");
    }
    assert_eq!(letter(&["--no-account", "--kind", "friend"]).code, 0);
}

#[test]
fn a_reason_that_does_not_fit_is_named_in_words() {
    let outcome = letter(&["--kind", "third-party", "--reason", "children"]);
    assert_eq!(outcome.code, 2);
    let said = outcome.stderr.replace('\n', " ");
    let german = widerspruch(
        ["letter", "--language", "de", "--kind", "third-party", "--reason", "children"].iter(),
    );
    assert!(german.stderr.contains("(„Widerspruch und Löschung für Daten"), "{}", german.stderr);
    for words in [
        "“Children are to be seen in your public pictures” (children)",
        "“Objection and erasure for data that others posted”",
    ] {
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn a_command_behind_options_is_told_to_come_first() {
    for (language, words) in [
        ("de", "„demo“ ist ein Befehl und steht gleich am Anfang"),
        ("en", "“demo” is a command and comes right at the beginning"),
    ] {
        // `--language` may stand before a command, what only some commands have may not.
        for own in [&["--save", "x.zip"][..], &[]] {
            let line = ["--region", "ch", "--language", language, "demo"];
            let outcome = widerspruch(line.iter().chain(own));
            assert_eq!(outcome.code, 2, "{}", outcome.stderr);
            assert!(outcome.stderr.contains(words), "{}", outcome.stderr);
        }
    }
}

#[test]
fn a_minor_is_told_where_that_changes_nothing() {
    let folder = TempDir::new().unwrap();
    let zip = b().write(Layout::G4).zip_as(folder.path(), "instagram-erika_mustermann.zip");
    let zip = zip.to_str().unwrap();
    for (arguments, words) in [
        (&["--minor"][..], "--kind parent"),
        (&["--minor", "--kind=short", zip], "--kind parent"),
        (&["--minor", "--kind=parent"], "for a child in any case"),
    ] {
        let outcome = letter(arguments);
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        let told = outcome.stderr.replace('\n', " ");
        assert!(told.contains("--minor changes nothing") && told.contains(words), "{told}");
    }
    // Example B holds no chat with Meta AI, and that is all that counts of minors.
    let outcome = letter(&["--minor", zip]);
    assert!(!outcome.stderr.contains("--minor"), "{}", outcome.stderr);
    assert!(!outcome.stdout.contains("items from the years"), "{}", outcome.stdout);
}

#[test]
fn a_letter_names_the_years_of_what_counts() {
    let folder = TempDir::new().unwrap();
    let zip = folder.path().join("demo.zip");
    let zip = zip.to_str().unwrap();
    widerspruch(["demo", "--save", zip]);
    // The invented archive: 281 items of 2011 to 2026, of them 6 messages to Meta AI since 2025.
    let words = |arguments: &[&str]| letter(arguments).stdout.replace('\n', " ");
    let all = words(&[zip]);
    assert!(all.contains("at least 88 and at most 281 items from the years 2011 to 2026"), "{all}");
    let minor = words(&[zip, "--minor"]);
    assert!(minor.contains("6 items from the years 2025 to 2026"), "{minor}");
}

#[test]
fn what_the_person_tells_stands_in_the_letter() {
    let folder = TempDir::new().unwrap();
    let list = folder.path().join("list.csv");
    fs::write(&list, "address;by;when;shows\nhttps://www.facebook.com/2;Ida;2023;my face\n")
        .unwrap();
    let outcome = letter(&[
        "--kind=third-party",
        "--evidence=https://www.facebook.com/1 | Tom | May 2024 | me, on the left",
        "--evidence-file",
        list.to_str().unwrap(),
        "--sender=Erika Mustermann; Heidestraße 17; 51147 Köln",
        "--account=facebook:erika.mustermann",
        "--reason=profession,misuse",
    ]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let text = outcome.stdout.replace("\n  ", "\n");
    for told in [
        "Erika Mustermann\nHeidestraße 17\n51147 Köln\n",
        "Köln, ",
        "Address: https://www.facebook.com/1\nPosted by: Tom\nWhen: May 2024\n",
        "https://www.facebook.com/2\nPosted by: Ida\nWhen: 2023\n",
    ] {
        assert!(text.contains(told), "{told}: {text}");
    }
    // The profession was named first, so it stands first.
    let (first, second) = (text.find("profession").unwrap(), text.find("imitated").unwrap());
    assert!(first < second, "{text}");
}

#[test]
fn what_does_not_fit_is_refused_with_a_way_out() {
    for (arguments, way_out) in [
        (&["--kind=complaint", "--authority=ni", "--region=ch"][..], "Leave --authority out"),
        (&["--kind=complaint", "--authority=CH"], "--region ch"),
        (&["--kind=complaint", "--authority=BY", "--region=uk"], "Leave --authority out"),
        (&["--kind=third-party", "--reason=context"], "Leave it out"),
        (&["--format=text", "--open"], "--format html"),
        (&["--format=text", "--format=html"], "--output"),
        (&["--authority=XX"], "NI"),
        (&["--account=myspace:tom"], "facebook"),
    ] {
        let outcome = letter(arguments);
        assert_eq!(outcome.code, 2, "{arguments:?}: {}", outcome.stderr);
        assert!(outcome.stderr.contains(way_out), "{arguments:?}: {}", outcome.stderr);
        assert_eq!(outcome.stdout, "", "{arguments:?}");
    }
}

#[test]
fn a_saved_report_gives_counts_but_no_names() {
    let folder = TempDir::new().unwrap();
    let zip = b().write(Layout::G4).zip_as(folder.path(), "instagram-erika_mustermann.zip");
    let saved = folder.path().join("saved.json");
    let (zip, saved) = (zip.to_str().unwrap(), saved.to_str().unwrap());
    assert_eq!(widerspruch(["report", zip, "--output", saved]).code, 0);
    let outcome = letter(&["--from", saved]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let text = outcome.stdout.replace('\n', " ");
    assert!(text.contains("at least 11 and at most 20 items"), "{text}");
    assert!(text.contains("Instagram: [[name and username of this account]]"), "{text}");
    assert!(!text.to_lowercase().contains("erika"), "{text}");
}

#[test]
fn several_formats_are_written_at_once_and_never_over_others() {
    let folder = TempDir::new().unwrap();
    let stem = folder.path().join("mine");
    let both = ["--format=html,text", "--output", stem.to_str().unwrap()];
    assert_eq!(letter(&both).code, 0);
    assert_eq!(names(folder.path()), ["mine.html", "mine.txt"]);
    fs::write(folder.path().join("mine.txt"), "kept").unwrap();
    fs::remove_file(folder.path().join("mine.html")).unwrap();
    let refused = letter(&both);
    assert_eq!(refused.code, 2, "{}", refused.stderr);
    // One of the two exists: neither is written.
    assert_eq!(names(folder.path()), ["mine.txt"]);
    assert_eq!(fs::read_to_string(folder.path().join("mine.txt")).unwrap(), "kept");
    assert_eq!(letter(&[&both[..], &["--force"]].concat()).code, 0);
    assert!(fs::read_to_string(folder.path().join("mine.txt")).unwrap().contains("signature"));
}

#[cfg(unix)]
#[test]
fn open_keeps_the_page_and_hands_it_to_the_browser() {
    use std::os::unix::fs::PermissionsExt;

    let (folder, programs) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let opener = programs.path().join("xdg-open");
    let seen = programs.path().join("seen");
    let script = format!("#!/bin/sh\nprintf '%s' \"$*\" > '{}'\n", seen.display());
    fs::write(&opener, script).unwrap();
    fs::set_permissions(&opener, fs::Permissions::from_mode(0o755)).unwrap();
    for page in ["widerspruch-example.html", "widerspruch-example-2.html"] {
        let arguments = ["demo", "--open", "--language", "en"];
        let output = in_folder(folder.path(), &arguments, programs.path());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(fs::read_to_string(&seen).unwrap().ends_with(page));
    }
    let pages = ["widerspruch-example-2.html", "widerspruch-example.html"];
    assert_eq!(names(folder.path()), pages);
    // Where there is no browser the person learns where the page is.
    let nothing = TempDir::new().unwrap();
    let arguments = ["letter", "--open", "--kind", "short", "--language", "en"];
    let output = in_folder(folder.path(), &arguments, nothing.path());
    assert!(output.status.success());
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    let page = folder.path().join("objection-short-text.html");
    assert!(
        page.exists() && told.contains("No browser") && told.contains("double click"),
        "{told}"
    );
}
