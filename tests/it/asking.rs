//! What the program asks before it begins, and what it says where nobody can be asked.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::support::instagram::Layout::G4;
use crate::support::run::{Outcome, widerspruch};
use crate::support::{examples, fixtures};

/// Three Instagram accounts in one folder.
fn three_people(folder: &Path) {
    for (number, name) in ["erika_mustermann", "ida.beispiel", "tom.beispiel"].iter().enumerate() {
        let mut person = examples::b();
        (*name).clone_into(&mut person.owner.username);
        for photo in person.posts.iter_mut().flat_map(|post| &mut post.photos) {
            photo.id += 1000 * number as u64;
        }
        for photo in person.stories.iter_mut().chain(&mut person.profile_photos) {
            photo.id += 1000 * number as u64;
        }
        person
            .write(G4)
            .zip_as(folder, &format!("instagram-{name}-2026-09-02-AbCd123{number}.zip"));
    }
}

fn german(arguments: &[&str], paths: &[&Path]) -> Outcome {
    let arguments = arguments.iter().map(std::ffi::OsString::from);
    let paths = paths.iter().map(|path| path.as_os_str().to_owned());
    widerspruch(arguments.chain(paths).chain(["--language=de".into()]))
}

#[test]
fn several_people_are_not_mixed_in_what_goes_out_unless_somebody_says_that_they_are_one() {
    let folder = TempDir::new().unwrap();
    three_people(folder.path());
    let file = folder.path().join("statistik.json");
    let output = format!("--output={}", file.display());
    for command in [&["share", "--yes", &output][..], &["letter"]] {
        let refused = german(command, &[folder.path()]);
        assert_eq!((refused.code, refused.stdout.as_str()), (2, ""), "{command:?}");
        let said = "Hier liegen 3 Instagram-Konten. Gehören alle dir, füge --one-person hinzu";
        assert!(refused.stderr.contains(said), "{}", refused.stderr);
        assert!(!file.exists());
    }
    let letter = german(&["letter", "--one-person"], &[folder.path()]);
    assert_eq!(letter.code, 0, "{}", letter.stderr);
    assert!(letter.stdout.contains("ida.beispiel") && letter.stdout.contains("tom.beispiel"));
    let shared = german(&["share", "--yes", "--one-person", &output], &[folder.path()]);
    assert_eq!(shared.code, 0, "{}", shared.stderr);
    assert!(file.exists());
}

#[test]
fn statistics_without_anybody_to_ask_are_not_written_and_the_way_is_named() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("statistik.json");
    let output = format!("--output={}", file.display());
    let archive = fixtures::all().into_iter().find(|own| own.name == "facebook-L4-json").unwrap();
    let zip = archive.tree.zip_as(folder.path(), "facebook-erika-2026-09-02-AbCd1234.zip");
    let refused = german(&["share", &output], &[&zip]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("Füge --yes hinzu"), "{}", refused.stderr);
    assert!(!file.exists());
}

#[test]
fn a_command_without_an_archive_says_in_one_sentence_what_to_type() {
    for (arguments, command) in [
        (&["audience"][..], "widerspruch audience --language=de ~/Downloads"),
        (&["report"], "widerspruch report --language=de ~/Downloads"),
        (&["--faces"], "widerspruch --faces --language=de ~/Downloads"),
        (
            &["--facebook-audience", "friends"],
            "widerspruch --facebook-audience friends --language=de ~/Downloads",
        ),
        (&["share"], "widerspruch share --language=de ~/Downloads"),
    ] {
        let refused = german(arguments, &[]);
        assert_eq!((refused.code, refused.stdout.as_str()), (2, ""), "{arguments:?}");
        assert_eq!(refused.stderr.trim_end().lines().count(), 1, "{}", refused.stderr);
        assert!(refused.stderr.trim_end().ends_with(command), "{}", refused.stderr);
    }
    let letter = german(&["letter"], &[]);
    assert_eq!(letter.code, 0, "{}", letter.stderr);
    assert!(letter.stdout.contains("[[Vorname Nachname]]"), "{}", letter.stdout);
}

#[test]
fn an_authority_is_known_by_its_code_and_by_the_name_of_its_place() {
    for name in ["NI", "niedersachsen", "Niedersachsen", "Lower Saxony"] {
        let letter = german(&["letter", "--kind", "complaint", "--authority", name], &[]);
        assert_eq!(letter.code, 0, "{name}: {}", letter.stderr);
        assert!(letter.stdout.contains("Postfach 221"), "{name}: {}", letter.stdout);
    }
    let refused = german(&["letter", "--kind", "complaint", "--authority", "Atlantis"], &[]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("NI (Niedersachsen, Lower Saxony)"), "{}", refused.stderr);
    assert!(refused.stderr.contains("SN (Sachsen, Saxony)"), "{}", refused.stderr);
}

#[test]
fn letters_have_names_of_their_language() {
    let folder = TempDir::new().unwrap();
    let into = format!("--output={}/", folder.path().display());
    for (kind, german_name, english_name) in [
        ("objection", "widerspruch-brief.txt", "objection-letter.txt"),
        ("friend", "bitte-an-freunde.txt", "request-to-friends.txt"),
        ("complaint", "beschwerde.txt", "complaint.txt"),
        ("locked-out", "widerspruch-ohne-zugang.txt", "objection-without-log-in.txt"),
    ] {
        assert_eq!(german(&["letter", "--kind", kind, &into], &[]).code, 0);
        assert!(folder.path().join(german_name).exists(), "{german_name}");
        let english = widerspruch(["letter", "--kind", kind, &into, "--language=en"]);
        assert_eq!(english.code, 0, "{}", english.stderr);
        assert!(folder.path().join(english_name).exists(), "{english_name}");
    }
}

#[test]
fn a_german_table_has_semicolons_and_an_english_one_commas() {
    let folder = TempDir::new().unwrap();
    let archive = fixtures::all().into_iter().find(|own| own.name == "facebook-L4-json").unwrap();
    let zip = archive.tree.zip_as(folder.path(), "facebook-erika-2026-09-02-AbCd1234.zip");
    let german = german(&["--details", "--details-format=csv"], &[&zip]);
    assert!(german.stdout.starts_with("\u{feff}row;id;of;account;"), "{}", german.stdout);
    let zip = zip.to_str().unwrap();
    let english = widerspruch(["--details", "--details-format=csv", "--language=en", zip]);
    assert!(english.stdout.starts_with("\u{feff}row,id,of,account,"), "{}", english.stdout);
}

#[cfg(unix)]
mod on_a_terminal {
    use super::*;
    use crate::support::terminal::Terminal;

    /// What lies in the folder is shown and read after a yes; a no reads nothing.
    #[test]
    fn what_lies_here_is_shown_and_read_after_a_yes() {
        let folder = TempDir::new().unwrap();
        let all = fixtures::all();
        let archive = all.iter().find(|own| own.name == "facebook-L4-json").unwrap();
        archive.tree.zip_as(folder.path(), "facebook-erika-2026-09-02-AbCd1234.zip");
        for (answer, code) in [("\n", 0), ("n\n", 2)] {
            let arguments = ["report", "--language", "de"];
            let mut terminal = Terminal::start(&arguments, folder.path(), 80);
            terminal.wait_for("facebook-erika-2026-09-02-AbCd1234.zip");
            terminal
                .wait_for("Soll das gelesen werden? (Eingabetaste = ja, n = nein)")
                .press(answer);
            let (ended, screen) = terminal.end();
            assert_eq!(ended, code, "{screen}");
            assert_eq!(screen.contains("Was du jetzt tun kannst"), code == 0, "{screen}");
        }
        assert!(fs::read_dir(folder.path()).unwrap().count() == 1, "nothing was written");
    }

    #[test]
    fn several_people_are_asked_about() {
        let folder = TempDir::new().unwrap();
        three_people(folder.path());
        let arguments = ["letter", ".", "--kind", "complaint", "--language", "en"];
        for (answer, is_one) in [("n\n", false), ("y\n", true)] {
            let mut terminal = Terminal::start(&arguments, folder.path(), 80);
            terminal.wait_for(
                "This holds 3 Instagram accounts. Are they all yours? (y = yes, Enter = no)",
            );
            terminal.press(answer);
            let (_, screen) = terminal.end();
            assert_eq!(screen.contains("I wish to lodge a complaint"), is_one, "{screen}");
        }
    }
}
