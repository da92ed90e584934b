//! Faces in photos: the counts that `OpenCV` gives for the same pictures (tests/faces/README.md), and
//! what becomes of them in the report (COUNTING §7), worked out by hand.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};

use tempfile::TempDir;
use widerspruch::faces::{Wanted, Watch, count_in};
use widerspruch::reading;
use widerspruch::run::{Analysis, Options, Progress, analyse};

use crate::support::examples::{a, b, b_private_for_years};
use crate::support::facebook::{self, Variant};
use crate::support::instagram;
use crate::support::run::{Outcome, report, widerspruch};
use crate::support::tree::{Tree, is_media};

fn picture(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faces").join(name)).unwrap()
}

/// File, people in it, faces by `OpenCV` 5.0 with the same model, size and thresholds.
const PICTURES: &[(&str, u32, u32)] = &[
    ("nobody_cat.jpg", 0, 0),
    ("nobody_coffee.jpg", 0, 0),
    ("nobody_rocket.png", 0, 0),
    ("one.jpg", 1, 1),
    ("one.webp", 1, 1),
    ("one_alpha.png", 1, 1),
    ("one_cmyk.jpg", 1, 1),
    ("one_grey.jpg", 1, 1),
    ("one_grey16.png", 1, 1),
    ("one_hopper.jpg", 1, 1),
    ("one_lossless.webp", 1, 1),
    ("one_palette.png", 1, 1),
    ("one_progressive.jpg", 1, 1),
    ("one_turned_3.jpg", 1, 1),
    ("one_turned_6.jpg", 1, 1),
    ("one_turned_6.png", 1, 1),
    ("one_turned_7.jpg", 1, 1),
    ("one_turned_8.jpg", 1, 1),
    ("two.jpg", 2, 2),
    ("four_large_progressive.jpg", 4, 4),
    ("six.jpg", 6, 6),
];

#[test]
fn every_picture_gives_the_count_of_opencv() {
    let counted: Vec<_> = PICTURES
        .iter()
        .map(|&(name, people, _)| (name, people, count_in(&picture(name))))
        .collect();
    let expected: Vec<_> =
        PICTURES.iter().map(|&(name, people, faces)| (name, people, Ok(faces))).collect();
    assert_eq!(counted, expected);
}

#[test]
fn a_turned_face_is_only_found_because_exif_is_read() {
    for turned in ["one_turned_3.jpg", "one_turned_6.jpg", "one_turned_8.jpg"] {
        let mut bytes = picture(turned);
        let at = bytes.windows(4).position(|four| four == b"Exif").unwrap();
        bytes[at..at + 4].copy_from_slice(b"Nope");
        assert_eq!(count_in(&bytes), Ok(0), "{turned} without its EXIF");
    }
}

#[test]
fn what_cannot_be_examined_says_why() {
    let cut = |name: &str, length: usize| picture(name)[..length].to_vec();
    // A marker that stands nowhere but at the beginning, in the midst of the pixels.
    let begun_twice = |name: &str| {
        let mut bytes = picture(name);
        let middle = bytes.len() / 2;
        bytes[middle..middle + 2].copy_from_slice(&[0xFF, 0xD8]);
        bytes
    };
    for (bytes, reason) in [
        (picture("broken.jpg"), "unreadable"),
        (picture("broken_progressive.jpg"), "unreadable"),
        (begun_twice("one.jpg"), "unreadable"),
        (begun_twice("six.jpg"), "unreadable"),
        (picture("huge.png"), "too_large"),
        (cut("one.webp", 8_000), "unreadable"),
        (cut("one_alpha.png", 20_000), "unreadable"),
        (cut("one.jpg", 3), "unreadable"),
        (Vec::new(), "unreadable"),
        (b"GIF89a\x01\0\x01\0\0\0\0;".to_vec(), "other_format"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(), "heic"),
        (b"\0\0\0\x18ftypisom\0\0\x02\0isommp41".to_vec(), "video"),
    ] {
        assert_eq!(count_in(&bytes), Err(reason), "{} bytes", bytes.len());
    }
}

#[test]
fn damage_anywhere_is_an_answer_and_no_crash() {
    for name in ["one.jpg", "one_progressive.jpg", "one_cmyk.jpg", "one.webp", "one_palette.png"] {
        let whole = picture(name);
        for step in 1..12 {
            let mut bytes = whole.clone();
            let at = whole.len() * step / 12;
            bytes[at..(at + 16).min(whole.len())].fill(0xA5);
            let counted = count_in(&bytes);
            assert!(counted.is_ok_and(|faces| faces < 10) || counted.is_err(), "{name} at {at}");
        }
    }
}

#[test]
fn the_model_is_the_one_that_the_notes_name() {
    let path = "data/models/face_detection_yunet_2023mar.onnx";
    let notes = fs::read_to_string("data/models/README.md").unwrap();
    let sum = "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4";
    assert!(notes.contains(sum));
    let Ok(output) = Command::new("sha256sum").arg(path).output() else {
        println!("skipped: this machine has no sha256sum; the program itself compares BLAKE3");
        return;
    };
    assert!(String::from_utf8_lossy(&output.stdout).starts_with(sum));
}

/// Puts pictures in place of the builder's files, by the small number of the photo.
fn with_pictures(mut tree: Tree, pictures: &[(u64, &str)]) -> Tree {
    for (number, name) in pictures {
        let id = (17_900_000_000_000_000 + number).to_string();
        let path = tree.paths().into_iter().find(|path| is_media(path) && path.contains(&id));
        let path = path.unwrap_or_else(|| panic!("no file of photo {number}")).to_owned();
        match *name {
            "" => drop(tree.remove(&path)),
            name => tree.insert(path, picture(name)),
        }
    }
    tree
}

/// Example B of COUNTING §11. Photos 301 and 302 are on the post that names @tom; 323 is the
/// current profile picture, 321 and 322 are earlier ones.
const B_PICTURES: &[(u64, &str)] = &[
    (301, "one.jpg"),
    (302, "nobody_cat.jpg"),
    (303, "two.jpg"),
    (304, "one_hopper.jpg"),
    (305, "nobody_coffee.jpg"),
    (321, ""),
    (322, "four_large_progressive.jpg"),
    (323, "one.webp"),
];

fn faces_of(outcome: &Outcome) -> [u64; 4] {
    ["without_face", "one_face", "several_faces", "named_too"]
        .map(|key| outcome.at(&format!("/third_parties/faces/{key}")).as_u64().unwrap())
}

/// Reasons and counts of what was not examined.
fn not_examined(outcome: &Outcome) -> Vec<(String, u64)> {
    let list = outcome.at("/third_parties/faces/not_examined").as_array().unwrap();
    let entry = |it: &serde_json::Value| {
        (it["reason"].as_str().unwrap().to_owned(), it["count"].as_u64().unwrap())
    };
    list.iter().map(entry).collect()
}

fn report_b(account: &instagram::Instagram, options: &[&str]) -> Outcome {
    let folder = TempDir::new().unwrap();
    let tree = with_pictures(account.write(instagram::Layout::G4), B_PICTURES);
    let path = tree.zip_as(folder.path(), &account.zip_name("2026-09-02", "6zxl8WMW"));
    report(options.iter().map(Into::into).chain([path]))
}

#[test]
fn a_public_account_gives_a_range_from_names_and_faces() {
    let outcome = report_b(&b(), &["--faces"]);
    // 301 named, one face; 302 named, nobody; 303 two faces; 304 one face; 305 nobody; 323 one
    // face, certain; 322 four faces, possible only; 321 has no file.
    outcome.assert_counts(&[("photos", (8, 6, 8)), ("photos_with_third_parties", (6, 3, 6))]);
    assert_eq!(faces_of(&outcome), [2, 3, 2, 1]);
    assert_eq!(outcome.at("/third_parties/photos_seen/at_least"), 2);
    assert_eq!(outcome.at("/third_parties/photos_seen/at_most"), 5);
    assert_eq!(outcome.at("/third_parties/photos_named"), 2);
    assert_eq!(outcome.at("/third_parties/photos_not_examined"), 1);
    assert_eq!(not_examined(&outcome), [("missing".to_owned(), 1)]);
    assert_eq!(outcome.at("/third_parties/faces/is_partial"), false);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
}

#[test]
fn without_the_wish_nobody_looks() {
    let outcome = report_b(&b(), &[]);
    outcome.assert_counts(&[("photos_with_third_parties", (2, 2, 2))]);
    assert!(outcome.at("/third_parties/photos_seen").is_null());
    assert!(outcome.at("/third_parties/faces").is_null());
    assert_eq!(outcome.at("/third_parties/photos_not_examined"), 8);
}

#[test]
fn photos_of_a_private_account_are_left_alone_unless_all_are_wanted() {
    // The five photos of posts are certainly out. 323 has one face and is certain, 322 has four
    // and is possible, 301 and 302 are named and out.
    let outcome = report_b(&b_private_for_years(), &["--faces"]);
    outcome.assert_counts(&[("photos", (8, 1, 3)), ("photos_with_third_parties", (4, 0, 2))]);
    assert_eq!(faces_of(&outcome), [0, 1, 1, 0]);
    assert_eq!(not_examined(&outcome), [("out_of_scope".to_owned(), 5), ("missing".to_owned(), 1)]);
    let all = report_b(&b_private_for_years(), &["--faces=all"]);
    all.assert_counts(&[("photos_with_third_parties", (6, 0, 2))]);
    assert_eq!(faces_of(&all), [2, 3, 2, 1]);
}

const A_PICTURES: &[(u64, &str)] = &[
    (201, "nobody_cat.jpg"),
    (202, "one_turned_6.jpg"),
    (203, "six.jpg"),
    (204, "one_progressive.jpg"),
    (205, "nobody_rocket.png"),
];

fn a_tree(pictures: &[(u64, &str)]) -> Tree {
    with_pictures(a().write(facebook::Layout::L4(Variant::Y2026)), pictures)
}

#[test]
fn photos_in_another_part_and_in_folders_are_found() {
    let expected = |outcome: &Outcome| {
        // 201 and 202 are named; 203 has six faces, 204 one, 205 none.
        outcome.assert_counts(&[("photos", (5, 5, 5)), ("photos_with_third_parties", (4, 3, 4))]);
        assert_eq!(faces_of(outcome), [2, 2, 1, 1]);
        assert_eq!(not_examined(outcome), []);
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    };
    let folder = TempDir::new().unwrap();
    let (media, records) = a_tree(A_PICTURES).split(is_media);
    records.zip_as(folder.path(), "facebook-erikamustermann-2026-09-02-6zxl8WMW.zip");
    media.zip_as(folder.path(), "facebook-erikamustermann-2026-09-02-7abcdefg.zip");
    let told = ["--faces", "--facebook-audience", "public"].map(PathBuf::from);
    expected(&report(told.iter().cloned().chain([folder.path().to_owned()])));

    let folder = TempDir::new().unwrap();
    let root = folder.path().join("facebook-erikamustermann-2026-09-02-6zxl8WMW");
    a_tree(A_PICTURES).to_folder(&root);
    expected(&report(told.into_iter().chain([root])));
}

#[test]
fn broken_pictures_are_told_without_their_names_and_end_nothing() {
    let folder = TempDir::new().unwrap();
    let tree = a_tree(&[
        (201, "broken.jpg"),
        (202, "huge.png"),
        (203, "six.jpg"),
        (204, "broken_progressive.jpg"),
        (205, "one_cmyk.jpg"),
    ]);
    let path = tree.zip_as(folder.path(), "facebook-erikamustermann-2026-09-02-6zxl8WMW.zip");
    let outcome = report(["--faces".into(), path]);
    outcome.assert_counts(&[("photos", (5, 0, 5)), ("photos_with_third_parties", (4, 0, 4))]);
    assert_eq!(faces_of(&outcome), [0, 1, 1, 0]);
    assert_eq!(not_examined(&outcome), [("too_large".to_owned(), 1), ("unreadable".to_owned(), 2)]);
    assert!(outcome.finds("picture_unreadable") && outcome.finds("picture_too_large"));
    assert_eq!(outcome.code, 3);
    assert!(!outcome.stdout.contains("1790000000"), "a file name is in the report");
}

#[test]
fn a_photo_that_is_a_film_or_heic_is_not_examined() {
    let folder = TempDir::new().unwrap();
    let mut tree = a_tree(A_PICTURES);
    for (number, bytes) in [
        ("203", &b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"[..]),
        ("204", &b"\0\0\0\x18ftypisom\0\0\x02\0isommp41"[..]),
        ("205", &b"GIF89a\x01\0\x01\0\0\0\0;"[..]),
    ] {
        let id = format!("17900000000000{number}");
        let path = tree.paths().into_iter().find(|path| path.contains(&id)).unwrap().to_owned();
        tree.insert(path, bytes);
    }
    let path = tree.zip_as(folder.path(), "facebook-erikamustermann-2026-09-02-6zxl8WMW.zip");
    let outcome = report(["--faces".into(), path]);
    let expected = ["heic", "video", "other_format"].map(|reason| (reason.to_owned(), 1));
    assert_eq!(not_examined(&outcome), expected);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
}

#[test]
fn every_reader_is_told_what_a_face_count_means() {
    let folder = TempDir::new().unwrap();
    let tree = with_pictures(b().write(instagram::Layout::G4), B_PICTURES);
    let path = tree.zip_as(folder.path(), &b().zip_name("2026-09-02", "6zxl8WMW"));
    for (language, sentences) in [
        ("de", ["Ein einzelnes Gesicht kann deines sein", "Erkannt hat das Programm niemanden"]),
        ("en", ["A single face may be your own", "The program recognised nobody"]),
    ] {
        for format in ["terminal", "html", "markdown"] {
            let words = ["report", "--faces", "--language", language, "--format", format];
            let outcome = widerspruch(words.map(PathBuf::from).into_iter().chain([path.clone()]));
            let shown = outcome.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
            for sentence in sentences {
                assert!(shown.contains(sentence), "{sentence} is not in {format}\n{shown}");
            }
        }
    }
}

#[test]
fn inspect_gives_the_figures_and_what_they_mean() {
    let folder = TempDir::new().unwrap();
    let tree = with_pictures(b_private_for_years().write(instagram::Layout::G4), B_PICTURES);
    let path = tree.zip_as(folder.path(), &b().zip_name("2026-09-02", "6zxl8WMW"));
    let inspect = |words: &[&str]| {
        let words = ["inspect"].iter().chain(words).map(PathBuf::from);
        widerspruch(words.chain([path.clone()]))
    };
    // As in the report: five photos of posts are certainly out, 321 has no file.
    let found = inspect(&["--faces", "--format", "json"]);
    assert_eq!(
        found.at("/faces"),
        &serde_json::json!({
            "without_face": 0, "one_face": 1, "several_faces": 1, "named_too": 0,
            "not_examined": [
                { "reason": "out_of_scope", "count": 5 }, { "reason": "missing", "count": 1 },
            ],
            "videos_not_examined": 0, "is_partial": false,
        })
    );
    assert_eq!(found.code, 0, "{}", found.stderr);
    let all = inspect(&["--faces=all", "--format", "json"]);
    assert_eq!(all.at("/faces/without_face"), 2);
    assert!(inspect(&["--format", "json"]).at("/faces").is_null());

    let shown = inspect(&["--faces", "--language", "en"]).stdout;
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    for sentence in [
        "faces in 2 photos: 0 without a face, 1 with one, 1 with two or more.",
        "A single face may be your own",
        "and one photo whose file is not in the archive.",
    ] {
        assert!(shown.contains(sentence), "{sentence} is not in {shown}");
    }
}

#[test]
fn a_wrong_wish_is_wrong_usage() {
    let folder = TempDir::new().unwrap();
    let here = folder.path().to_owned();
    for words in [
        &["report", "--faces=sometimes"][..],
        &["report", "--faces", "--details"],
        &["inspect", "--faces", "--shape"],
    ] {
        let words = words.iter().map(PathBuf::from);
        assert_eq!(widerspruch(words.chain([here.clone()])).code, 2);
    }
    let saved = ["report", "--faces", "--from", "report.json"].map(PathBuf::from);
    assert_eq!(widerspruch(saved).code, 2, "a saved report has no photos to look at");
}

/// Stops after a number of photos.
struct Impatient {
    left: AtomicU64,
}

impl reading::read::Progress for Impatient {
    fn start(&self, _: u64) {}
    fn advance(&self, _: u64) {}
    fn finish(&self) {}
}

impl Progress for Impatient {
    fn photos(&self) -> &dyn Watch {
        self
    }
}

impl Watch for Impatient {
    fn start(&self, _: u64) {}
    fn advance(&self) {}
    fn finish(&self) {}
    fn is_interrupted(&self) -> bool {
        let next = |left: u64| left.checked_sub(1);
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, next).is_err()
    }
}

fn interrupted_after(photos: u64) -> Analysis {
    let folder = TempDir::new().unwrap();
    let path =
        a_tree(A_PICTURES).zip_as(folder.path(), "facebook-erikamustermann-2026-09-02-x.zip");
    let day = jiff::civil::date(2026, 11, 24);
    let mut options = Options::new(vec![path], day, 1_795_000_000);
    options.faces = Some(Wanted::InScope);
    analyse(&options, &Impatient { left: AtomicU64::new(photos) })
}

#[test]
fn an_interrupted_count_is_marked_as_a_part() {
    let report = interrupted_after(2).report;
    let faces = report.third_parties.faces.unwrap();
    assert!(faces.is_partial);
    assert_eq!(faces.without_face + faces.one_face + faces.several_faces, 2);
    assert_eq!(report.third_parties.photos_not_examined, 3);
    let codes: Vec<_> = report.quality.diagnostics.iter().map(|found| found.code.code()).collect();
    assert!(codes.contains(&"faces_interrupted"), "{codes:?}");

    let whole = interrupted_after(5).report.third_parties.faces.unwrap();
    assert!(!whole.is_partial, "the wish to stop came after the last photo");
}
