//! One download reaches a disk in many ways, and counts the same in all of them.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::PathBuf;

use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::examples::{a, b};
use crate::support::facebook::{Layout, Variant};
use crate::support::instagram;
use crate::support::run::{Outcome, Triple, report};
use crate::support::tree::{Tree, is_media};

const FACEBOOK: &str = "facebook-erikamustermann-2026-09-02-6zxl8WMW";
const INSTAGRAM: &str = "instagram-erika_mustermann-2026-09-02-Ab12Cd34";

/// Example A, then example B, then their sum.
const OF_A: [(&str, Triple); 3] =
    [("posts", (6, 0, 6)), ("photos", (5, 0, 5)), ("comments", (2, 0, 2))];
const OF_B: [(&str, Triple); 3] =
    [("posts", (3, 3, 3)), ("photos", (8, 6, 8)), ("comments", (5, 2, 5))];
const OF_BOTH: [(&str, Triple); 4] = [
    ("posts", (9, 3, 9)),
    ("photos", (13, 6, 13)),
    ("comments", (7, 2, 7)),
    ("profile_items", (6, 5, 6)),
];

fn facebook() -> Tree {
    a().write(Layout::L4(Variant::Y2026))
}

fn instagram() -> Tree {
    b().write(instagram::Layout::G4)
}

fn clean(outcome: &Outcome, expected: &[(&str, Triple)]) {
    outcome.assert_counts(expected);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert_eq!(outcome.at("/quality/media_missing"), 0);
    assert_eq!(outcome.at("/quality/media_without_record"), 0);
}

#[test]
fn a_zip_with_or_without_a_root_folder_and_an_unpacked_one_are_the_same() {
    for (tree, name, expected) in [(facebook(), FACEBOOK, OF_A), (instagram(), INSTAGRAM, OF_B)] {
        let folder = TempDir::new().unwrap();
        let zips = folder.path().join("zips");
        fs::create_dir(&zips).unwrap();
        let nested = tree.below(name).below("meta-2026-Sep-02-10-11-12");
        let flat = folder.path().join("flat").join(name);
        tree.to_folder(&flat);
        nested.to_folder(&folder.path().join("deep"));
        let shapes = [
            tree.zip_as(&zips, &format!("{name}.zip")),
            tree.below(name).zip_as(&zips, &format!("{name} (1).zip")),
            nested.zip_as(&zips, "meta-download.zip"),
            flat,
            folder.path().join("deep"),
        ];
        for shape in shapes {
            clean(&report([&shape]), &expected);
        }
    }
}

#[test]
fn a_name_that_says_nothing_changes_no_number() {
    let folder = TempDir::new().unwrap();
    let zip = instagram().zip_as(folder.path(), "download.zip");
    clean(&report([zip]), &OF_B);
}

#[test]
fn parts_with_pictures_elsewhere_are_one_export() {
    let (media, records) = facebook().split(is_media);
    let folder = TempDir::new().unwrap();
    let one = records.zip_as(folder.path(), "facebook-erikamustermann-2026-09-02-6zxl8WMW.zip");
    let two = media.zip_as(folder.path(), "facebook-erikamustermann-2026-09-02-Qr56St78.zip");
    for order in [[&one, &two], [&two, &one]] {
        let outcome = report(order);
        clean(&outcome, &OF_A);
        assert_eq!(outcome.at("/exports/0/parts"), 2);
        assert_eq!(outcome.at("/accounts").as_array().unwrap().len(), 1);
    }
    clean(&report([folder.path()]), &OF_A);
}

#[test]
fn records_spread_over_parts_and_repeated_in_them_count_once() {
    let tree = instagram();
    let (profile, rest) = tree.split(|path| path.starts_with("personal_information/"));
    let (comments, without) = rest.split(|path| path.contains("/comments/"));
    let (media, _) = rest.split(is_media);
    let folder = TempDir::new().unwrap();
    // The comments stand in both parts, the profile in the second only.
    rest.zip_as(folder.path(), "instagram-erika_mustermann-2026-09-02-AAAAAAAA.zip");
    profile
        .and(comments)
        .and(media)
        .zip_as(folder.path(), "instagram-erika_mustermann-2026-09-02-BBBBBBBB.zip");
    clean(&report([folder.path()]), &OF_B);
    assert!(without.paths().len() < rest.paths().len());
}

#[test]
fn a_missing_part_is_said_and_its_records_still_count() {
    let (_, records) = facebook().split(is_media);
    let folder = TempDir::new().unwrap();
    let outcome = report([records.zip_as(folder.path(), &format!("{FACEBOOK}.zip"))]);
    outcome.assert_counts(&OF_A);
    assert_eq!(outcome.at("/quality/media_missing"), 5);
    assert!(outcome.finds("media_missing"));
    assert_eq!(outcome.code, 0);
}

#[test]
fn media_that_no_record_names_are_told_and_not_counted() {
    let mut tree = facebook();
    for number in 1..=3 {
        tree.media(&format!(
            "your_facebook_activity/posts/media/Urlaub_9/9990000000000{number}.jpg"
        ));
    }
    let folder = TempDir::new().unwrap();
    let outcome = report([tree.zip_as(folder.path(), &format!("{FACEBOOK}.zip"))]);
    outcome.assert_counts(&OF_A);
    assert_eq!(outcome.at("/quality/media_without_record"), 3);
}

#[test]
fn both_platforms_in_two_parts_are_the_union() {
    let both = facebook().below(FACEBOOK).and(instagram().below(INSTAGRAM));
    let (media, records) = both.split(is_media);
    let folder = TempDir::new().unwrap();
    records.zip_as(folder.path(), "meta-1.zip");
    media.zip_as(folder.path(), "meta-2.zip");
    let outcome = report([folder.path()]);
    outcome.assert_counts(&OF_BOTH);
    assert_eq!(outcome.at("/accounts").as_array().unwrap().len(), 2);
    assert_eq!(outcome.at("/platforms/facebook/posts/found"), 6);
    assert_eq!(outcome.at("/platforms/instagram/posts/found"), 3);
}

#[test]
fn both_platforms_without_root_folders_in_one_folder_are_the_union() {
    let folder = TempDir::new().unwrap();
    facebook().to_folder(folder.path());
    instagram().to_folder(folder.path());
    clean(&report([folder.path()]), &OF_BOTH);
}

#[test]
fn a_downloads_folder_gives_its_exports_and_nothing_else() {
    let folder = TempDir::new().unwrap();
    facebook().zip_as(folder.path(), &format!("{FACEBOOK}.zip"));
    facebook().zip_as(folder.path(), &format!("{FACEBOOK} (1).zip"));
    instagram().below(INSTAGRAM).to_folder(folder.path());
    fs::write(folder.path().join("Rechnung.pdf"), "%PDF-1.4").unwrap();
    fs::write(folder.path().join("Urlaub.jpg"), crate::support::media::jpeg()).unwrap();
    let mut pictures = Tree::default();
    pictures.media("photos/2024/Urlaub.jpg");
    pictures.zip_as(folder.path(), "urlaub_20240101.zip");
    let mut other = Tree::default();
    other.insert("Takeout/archive_browser.html", "<html></html>");
    other.insert("Takeout/Google Fotos/metadata.json", "{\"title\": \"x\"}");
    other.zip_as(folder.path(), "takeout-20260101T000000Z-001.zip");
    let outcome = report([folder.path()]);
    outcome.assert_counts(&OF_BOTH);
    assert_eq!(outcome.at("/accounts").as_array().unwrap().len(), 2);
    assert_eq!(outcome.at("/quality/media_without_record"), 0);
    assert_eq!(outcome.code, 0, "{:?}", outcome.findings());
}

#[test]
fn a_tree_that_lies_inside_itself_again_counts_once() {
    let folder = TempDir::new().unwrap();
    let twice = facebook().below(FACEBOOK);
    twice.to_folder(folder.path());
    twice.to_folder(&folder.path().join(FACEBOOK));
    clean(&report([folder.path()]), &OF_A);
}

#[test]
fn what_a_mac_or_an_old_packer_adds_does_no_harm() {
    let tree = instagram();
    let mut mac = tree.below(INSTAGRAM);
    mac.insert(format!("{INSTAGRAM}/.DS_Store"), "x");
    for path in tree.paths().into_iter().filter(|path| !is_media(path)) {
        let (folder, name) = path.rsplit_once('/').unwrap();
        mac.insert(format!("__MACOSX/{INSTAGRAM}/{folder}/._{name}"), "\x00\x05\x16\x07");
    }
    let folder = TempDir::new().unwrap();
    let outcome = report([mac.zip_as(folder.path(), "mac.zip")]);
    clean(&outcome, &OF_B);
    assert_eq!(outcome.at("/quality/members/unknown"), 0);
    let outcome = report([with_backslashes(&tree, folder.path().join("windows.zip"))]);
    clean(&outcome, &OF_B);
}

fn with_backslashes(tree: &Tree, path: PathBuf) -> PathBuf {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in tree.files() {
        writer.start_file(name.replace('/', "\\"), SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    fs::write(&path, writer.finish().unwrap().into_inner()).unwrap();
    path
}

#[test]
fn two_people_stay_two_accounts() {
    let mut other = b();
    other.owner.username = "max_beispiel".into();
    other.owner.name = "Max Beispiel".into();
    for post in &mut other.posts {
        for photo in &mut post.photos {
            photo.id += 1000;
        }
    }
    for photo in other.stories.iter_mut().chain(&mut other.profile_photos) {
        photo.id += 1000;
    }
    let folder = TempDir::new().unwrap();
    b().write(instagram::Layout::G4).zip_as(folder.path(), &b().zip_name("2026-09-02", "AAAAAAAA"));
    other
        .write(instagram::Layout::G4)
        .zip_as(folder.path(), &other.zip_name("2026-09-03", "BBBBBBBB"));
    let outcome = report([folder.path()]);
    outcome.assert_counts(&[
        ("posts", (6, 6, 6)),
        ("photos", (16, 12, 16)),
        ("stories", (8, 0, 8)),
    ]);
    assert_eq!(outcome.at("/accounts").as_array().unwrap().len(), 2);
    assert!(outcome.finds("several_accounts"));
}

#[test]
fn the_same_account_in_an_older_layout_adds_nothing_twice() {
    let folder = TempDir::new().unwrap();
    let account = b();
    account
        .write(instagram::Layout::G3b)
        .zip_as(folder.path(), &account.zip_name("2025-12-24", "AAAAAAAA"));
    account
        .write(instagram::Layout::G4)
        .zip_as(folder.path(), &account.zip_name("2026-09-02", "BBBBBBBB"));
    let outcome = report([folder.path()]);
    outcome.assert_counts(&OF_B);
    assert_eq!(outcome.at("/accounts").as_array().unwrap().len(), 1);
    assert_eq!(outcome.at("/exports").as_array().unwrap().len(), 2);
}
