//! When a part of the download is missing, the report says so right below its answer.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::support::run::{Outcome, report, widerspruch};
use crate::support::tree::Tree;

const NAME: &str = "facebook-adabeispiel-2026-09-02-AbCd1234.zip";
const SENTENCE: &str = "A part of the download is probably missing; only the parts you have are \
                        counted. Download what is missing, then count again.";

/// An album of `photos` photos, so many of which lie in the archive.
fn export(photos: u64, there: u64) -> Tree {
    let mut tree = Tree::default();
    let uri = |number: u64| {
        format!("your_facebook_activity/posts/media/S_1/{}.jpg", 700_000_000_000_000 + number)
    };
    let list: Vec<String> = (0..photos)
        .map(|number| format!(r#"{{"uri":"{}","creation_timestamp":1756022400}}"#, uri(number)))
        .collect();
    let album = format!(r#"{{"name":"Sommer","photos":[{}]}}"#, list.join(","));
    tree.insert("your_facebook_activity/posts/album/0.json", album);
    (0..there).for_each(|number| tree.media(&uri(number)));
    tree
}

/// Whether terminal, page and Markdown say it below the answer, before anything else of length.
fn says_it_below_the_answer(path: &Path) -> bool {
    let said = ["terminal", "html", "markdown"].map(|format| {
        let arguments = ["report", "--language", "en", "--format", format];
        let arguments = arguments.map(std::ffi::OsString::from).into_iter();
        let outcome = widerspruch(arguments.chain([path.into()]));
        outcome.stdout.split_whitespace().collect::<Vec<_>>().join(" ").contains(SENTENCE)
    });
    assert!(said.iter().all(|one| *one == said[0]), "{said:?}");
    said[0]
}

fn severity(outcome: &Outcome, code: &str) -> Option<String> {
    let all = outcome.at("/quality/diagnostics").as_array().unwrap().clone();
    let found = all.into_iter().find(|finding| finding["code"] == code);
    found.map(|finding| finding["severity"].as_str().unwrap().to_owned())
}

#[test]
fn an_unfinished_download_beside_the_parts_is_a_warning() {
    for (beside, expected) in [
        ("facebook-adabeispiel-2026-09-02-Qr56St78.zip.crdownload", true),
        ("facebook-adabeispiel-2026-09-02-Qr56St78.zip.part", true),
        ("instagram-ada_beispiel-2026-09-02-Qr56St78.zip.tmp", true),
        ("Film.mp4.crdownload", false),
        ("facebook-adabeispiel-2026-09-02-Qr56St78.zip.txt.bak", false),
    ] {
        let folder = TempDir::new().unwrap();
        let zip = export(1, 1).zip_as(folder.path(), NAME);
        fs::write(folder.path().join(beside), "half").unwrap();
        for path in [folder.path(), &zip] {
            let outcome = report([path]);
            let found = severity(&outcome, "download_unfinished");
            assert_eq!(found.as_deref(), expected.then_some("warning"), "{beside}");
            assert_eq!(outcome.code, if expected { 3 } else { 0 }, "{beside}");
            assert_eq!(says_it_below_the_answer(path), expected, "{beside}");
        }
    }
}

#[test]
fn a_gap_in_the_numbers_of_the_parts_is_a_warning() {
    for (names, missing) in [
        (["ada_20260902_part_1", "ada_20260902_part_2"], None),
        (["ada_20260902_part_1", "ada_20260902_part_3"], Some("2")),
        (["ada_20260902_part_2", "ada_20260902_part_4"], Some("1, 3")),
    ] {
        let folder = TempDir::new().unwrap();
        for name in names {
            let mut tree = Tree::default();
            let comments =
                format!(r#"{{"media_comments":[["2026-08-20T10:00:00+00:00","{name}","max"]]}}"#);
            tree.insert("comments.json", comments);
            tree.zip_as(folder.path(), &format!("{name}.zip"));
        }
        let outcome = report([folder.path()]);
        let found = severity(&outcome, "parts_missing");
        assert_eq!(found.as_deref(), missing.map(|_| "warning"), "{names:?}");
        assert_eq!(outcome.code, if missing.is_some() { 3 } else { 0 }, "{names:?}");
        assert_eq!(outcome.count("comments").0, 2);
        assert_eq!(says_it_below_the_answer(folder.path()), missing.is_some(), "{names:?}");
        if let Some(numbers) = missing {
            assert!(outcome.stdout.contains(&format!("\"numbers\": \"{numbers}\"")), "{numbers}");
        }
    }
}

#[test]
fn three_missing_media_and_a_tenth_of_all_are_a_notice() {
    for (photos, there, expected) in
        [(30, 27, true), (31, 28, false), (2, 0, false), (3, 0, true), (20, 18, false)]
    {
        let folder = TempDir::new().unwrap();
        let zip = export(photos, there).zip_as(folder.path(), NAME);
        let outcome = report([&zip]);
        assert_eq!(outcome.code, 0);
        let found = severity(&outcome, "media_part_missing");
        assert_eq!(found.as_deref(), expected.then_some("notice"), "{there} of {photos}");
        assert_eq!(says_it_below_the_answer(&zip), expected, "{there} of {photos}");
        assert_eq!(outcome.count("photos").0, photos);
    }
}
