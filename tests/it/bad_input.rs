//! What is broken is said in one sentence, and what can be read is still counted.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::support::damage::{
    cut_before, encrypted, truncated, with_trailing_commas, wrong_checksum,
};
use crate::support::examples::a;
use crate::support::facebook::{Layout, Variant};
use crate::support::run::{report, widerspruch};
use crate::support::tree::Tree;

const NAME: &str = "facebook-erikamustermann-2026-09-02-6zxl8WMW.zip";
const COMMENTS: &str = "your_facebook_activity/comments_and_reactions/comments.json";
const GROUPS: &str = "your_facebook_activity/groups/group_posts_and_comments.json";

fn tree() -> Tree {
    a().write(Layout::L4(Variant::Y2026))
}

fn file(folder: &TempDir, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    path
}

/// Exit code 1 and a sentence, whatever the format.
#[track_caller]
fn nothing_to_count(path: &std::path::Path) {
    let outcome = widerspruch(["report".as_ref(), path.as_os_str()]);
    assert_eq!(outcome.code, 1, "{}\n{}", outcome.stdout, outcome.stderr);
    let said = format!("{}{}", outcome.stdout, outcome.stderr);
    assert!(said.trim().lines().count() >= 1, "nothing is said");
    assert!(!said.contains("panicked"), "{said}");
    assert_eq!(report([path]).code, 1);
}

/// What a person reads about a path, in a language, as one line.
fn told(path: &std::path::Path, language: &str) -> (i32, String) {
    let arguments = ["report", "--language", language].map(std::ffi::OsString::from);
    let outcome = widerspruch(arguments.into_iter().chain([path.into()]));
    let said = format!("{} {}", outcome.stdout, outcome.stderr);
    (outcome.code, said.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// One case: how it is made, the exit code, and what is said in German and in English.
type Case = (&'static str, fn(&TempDir) -> PathBuf, i32, [&'static str; 2]);

#[test]
fn every_bad_input_is_said_in_both_languages_with_what_to_do_next() {
    let cases: [Case; 10] = [
        (
            "no zip",
            |folder| file(folder, NAME, "no zip"),
            1,
            [
                "ist kein Zip-Archiv, auch wenn der Name es sagt. Lade das Archiv noch einmal herunter.",
                "is not a zip archive, although its name says so. Please download the archive again.",
            ],
        ),
        (
            "empty",
            |folder| file(folder, NAME, ""),
            1,
            [
                "ist leer. Vermutlich ist der Download abgebrochen: Lade das Archiv noch einmal herunter.",
                "is empty. The download probably broke off: please download the archive again.",
            ],
        ),
        (
            "half",
            |folder| file(folder, NAME, truncated(&tree().to_zip())),
            3,
            [
                "ist abgebrochen; gezählt ist nur, was ganz angekommen ist. Lade das Archiv noch einmal",
                "broke off; only what arrived whole is counted. Please download the archive again.",
            ],
        ),
        (
            "nothing whole",
            |folder| file(folder, NAME, &tree().to_zip()[..100]),
            1,
            [
                "bricht vorzeitig ab. Vermutlich ist der Download unvollständig",
                "ends too early. The download is probably incomplete",
            ],
        ),
        ("nothing there", |folder| folder.path().join("fehlt.zip"), 2, ["fehlt.zip", "fehlt.zip"]),
        (
            "other service",
            |folder| {
                let mut other = Tree::default();
                other.insert("Takeout/archive_browser.html", "<html></html>");
                other.zip_as(folder.path(), "takeout.zip")
            },
            1,
            [
                "ist kein Archiv von Facebook, Instagram, Threads, WhatsApp oder Meta AI",
                "is not an archive of Facebook, Instagram, Threads, WhatsApp or Meta AI",
            ],
        ),
        (
            "checksum",
            |folder| file(folder, NAME, wrong_checksum(&tree().to_zip(), COMMENTS)),
            3,
            [
                "ist beschädigt: Die Prüfsumme stimmt nicht. Lade das Archiv noch einmal herunter.",
                "is damaged: its checksum does not match. Please download the archive again.",
            ],
        ),
        (
            "encrypted",
            |folder| file(folder, NAME, encrypted(&tree().to_zip(), GROUPS)),
            3,
            [
                "ist verschlüsselt und wurde nicht gelesen. Entpacke das Archiv mit dem Passwort",
                "is encrypted and was not read. Unpack the archive with its password",
            ],
        ),
        (
            "breaks off",
            |folder| {
                let mut tree = tree();
                tree.edit(COMMENTS, |text| cut_before(text, "\"title\""));
                tree.zip_as(folder.path(), NAME)
            },
            3,
            [
                "bricht mitten im Text ab; gezählt ist alles bis dorthin. Lade das Archiv noch einmal",
                "breaks off in the middle; everything up to there is counted. Download the archive again",
            ],
        ),
        ("empty folder", |folder| folder.path().to_owned(), 1, ["", ""]),
    ];
    for (name, make, code, sentences) in cases {
        let folder = TempDir::new().unwrap();
        let path = make(&folder);
        for (language, sentence) in ["de", "en"].into_iter().zip(sentences) {
            let (found, said) = told(&path, language);
            assert_eq!(found, code, "{name}: {said}");
            assert!(said.contains(sentence), "{name}: {said}");
            assert!(!said.trim().is_empty() && !said.contains("panicked"), "{name}: {said}");
        }
    }
}

#[test]
fn a_text_named_like_a_zip_is_no_archive() {
    let folder = TempDir::new().unwrap();
    nothing_to_count(&file(&folder, NAME, "no zip"));
}

#[test]
fn an_empty_file_is_no_archive() {
    let folder = TempDir::new().unwrap();
    nothing_to_count(&file(&folder, NAME, ""));
}

#[test]
fn an_empty_folder_holds_nothing() {
    let folder = TempDir::new().unwrap();
    nothing_to_count(folder.path());
}

#[test]
fn a_zip_that_ends_before_its_first_file_does_is_no_archive() {
    let folder = TempDir::new().unwrap();
    nothing_to_count(&file(&folder, NAME, &tree().to_zip()[..100]));
}

#[test]
fn an_archive_of_another_service_is_named_as_such() {
    let folder = TempDir::new().unwrap();
    let mut other = Tree::default();
    other.insert("Takeout/archive_browser.html", "<html></html>");
    other.insert("Takeout/Mail/All mail.mbox", "From x");
    nothing_to_count(&other.zip_as(folder.path(), "takeout-20260101T000000Z-001.zip"));
}

#[test]
fn a_wrong_path_is_wrong_usage() {
    let folder = TempDir::new().unwrap();
    let outcome = report([folder.path().join("nothing here.zip")]);
    assert_eq!(outcome.code, 2);
    assert!(outcome.stderr.contains("nothing here.zip"), "{}", outcome.stderr);
}

#[test]
fn an_existing_output_file_stays_as_it_is() {
    let folder = TempDir::new().unwrap();
    let zip = file(&folder, NAME, tree().to_zip());
    let output = file(&folder, "report.json", "mine");
    let outcome = report([zip.as_os_str(), "--output".as_ref(), output.as_os_str()]);
    assert_eq!(outcome.code, 2, "{}", outcome.stderr);
    assert_eq!(fs::read_to_string(&output).unwrap(), "mine");
}

#[test]
fn half_a_zip_beside_a_whole_one_is_said_and_the_rest_counts() {
    let folder = TempDir::new().unwrap();
    let whole = file(&folder, NAME, tree().to_zip());
    let half = file(
        &folder,
        "facebook-erikamustermann-2026-09-02-Qr56St78.zip",
        truncated(&tree().to_zip()),
    );
    let outcome = report([whole, half]);
    assert_eq!(outcome.code, 3);
    assert!(outcome.finds("broken_off"), "{:?}", outcome.findings());
    outcome.assert_counts(&[("posts", (6, 0, 6)), ("comments", (2, 0, 2))]);
}

#[test]
fn a_wrong_checksum_is_said() {
    let folder = TempDir::new().unwrap();
    let zip = file(&folder, NAME, wrong_checksum(&tree().to_zip(), COMMENTS));
    let outcome = report([zip]);
    assert_eq!(outcome.code, 3);
    assert!(outcome.finds("wrong_checksum"), "{:?}", outcome.findings());
    outcome.assert_counts(&[("posts", (6, 0, 6)), ("photos", (5, 0, 5))]);
}

#[test]
fn an_encrypted_member_is_said_and_the_others_count() {
    let folder = TempDir::new().unwrap();
    let zip = file(&folder, NAME, encrypted(&tree().to_zip(), GROUPS));
    let outcome = report([zip]);
    assert_eq!(outcome.code, 3);
    assert!(outcome.finds("encrypted"), "{:?}", outcome.findings());
    outcome.assert_counts(&[("posts", (5, 0, 5)), ("comments", (2, 0, 2))]);
}

#[test]
fn a_file_that_breaks_in_the_middle_counts_up_to_the_break() {
    let folder = TempDir::new().unwrap();
    let mut tree = tree();
    tree.edit(COMMENTS, |text| cut_before(text, "\"title\""));
    let outcome = report([tree.zip_as(folder.path(), NAME)]);
    assert_eq!(outcome.code, 3);
    assert!(outcome.finds("member_broken"), "{:?}", outcome.findings());
    outcome.assert_counts(&[("posts", (6, 0, 6)), ("comments", (1, 0, 1))]);
}

#[test]
fn a_comma_too_many_is_mended() {
    let folder = TempDir::new().unwrap();
    let mut tree = tree();
    let posts = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
    tree.edit(posts, with_trailing_commas);
    let outcome = report([tree.zip_as(folder.path(), NAME)]);
    assert_eq!(outcome.code, 0, "{:?}", outcome.findings());
    assert!(outcome.finds("mended"));
    outcome.assert_counts(&[("posts", (6, 0, 6))]);
}

#[test]
fn a_file_in_utf_16_is_said() {
    let folder = TempDir::new().unwrap();
    let mut tree = tree();
    let wide: Vec<u8> = tree.text(COMMENTS).encode_utf16().flat_map(u16::to_le_bytes).collect();
    tree.insert(COMMENTS, [b"\xff\xfe".to_vec(), wide].concat());
    let outcome = report([tree.zip_as(folder.path(), NAME)]);
    assert_eq!(outcome.code, 3);
    assert!(outcome.finds("wrong_encoding"), "{:?}", outcome.findings());
    outcome.assert_counts(&[("posts", (6, 0, 6)), ("comments", (0, 0, 0))]);
}

#[test]
fn an_empty_json_file_loses_nothing_else() {
    let folder = TempDir::new().unwrap();
    let mut tree = tree();
    tree.insert(COMMENTS, "");
    let outcome = report([tree.zip_as(folder.path(), NAME)]);
    outcome.assert_counts(&[("posts", (6, 0, 6)), ("comments", (0, 0, 0))]);
}
