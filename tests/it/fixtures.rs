//! The folders below `fixtures/` and the demo are what the builder writes, and count as their
//! READMEs say. `UPDATE_FIXTURES=1 cargo test --test it fixtures` writes them again.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::support::demo;
use crate::support::fixtures::{FIELDS, Fixture, all};
use crate::support::run::{Triple, report};
use crate::support::tree::Tree;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn update() -> bool {
    std::env::var_os("UPDATE_FIXTURES").is_some()
}

fn on_disk(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    files
}

#[test]
fn the_folders_are_what_the_builder_writes() {
    for fixture in all() {
        let folder = root().join("fixtures").join(fixture.name);
        let mut tree = fixture.tree.clone();
        tree.insert("README.md", fixture.readme());
        if update() {
            let _ = fs::remove_dir_all(&folder);
            tree.to_folder(&folder);
        }
        let disk = on_disk(&folder);
        let names: Vec<&str> = disk.keys().map(String::as_str).collect();
        assert_eq!(names, tree.paths(), "files of {}", fixture.name);
        for (path, bytes) in tree.files() {
            assert!(disk[path] == bytes, "{}/{path} differs", fixture.name);
        }
    }
}

/// The ways in which one download reaches a disk: unpacked, as one zip, in three parts that know
/// nothing of each other, and re-zipped below the folder of a cloud transfer with what a Mac adds.
fn ways(fixture: &Fixture, folder: &Path) -> Vec<PathBuf> {
    let tree = &fixture.tree;
    let zip = tree.zip_as(folder, "archive.zip");
    let parts = folder.join("parts");
    fs::create_dir(&parts).unwrap();
    // The flat files of 2018 to 2021 stay together: each part has all of them.
    let third = |path: &str| {
        let sum: usize = path.bytes().map(usize::from).sum();
        if path.contains('/') { sum % 3 } else { 0 }
    };
    for number in 0..3 {
        let (part, _) = tree.split(|path| third(path) == number);
        if !part.paths().is_empty() {
            part.zip_as(&parts, &format!("part-{number}.zip"));
        }
    }
    let mut cloud = tree.below("meta-download");
    for path in tree.paths() {
        cloud.insert(format!("__MACOSX/meta-download/._{}", path.replace('/', "_")), "\0");
    }
    let cloud = cloud.zip_as(folder, "drive-download-001 (1).zip");
    vec![root().join("fixtures").join(fixture.name), zip, parts, cloud]
}

#[test]
fn every_layout_gives_its_hand_counted_numbers_in_every_way_it_reaches_a_disk() {
    let mut wrong = Vec::new();
    for fixture in all() {
        let temporary = TempDir::new().unwrap();
        let layout = fixture.layout();
        for path in ways(&fixture, temporary.path()) {
            let outcome = report([&path]);
            let name = format!("{} as {}", fixture.name, path.display());
            let counts: Vec<Triple> = FIELDS.iter().map(|field| outcome.count(field)).collect();
            for ((field, got), expected) in FIELDS.iter().zip(counts).zip(fixture.expected) {
                if got != expected {
                    wrong.push(format!("{name}: {field} is {got:?}, not {expected:?}"));
                }
            }
            let quality = [
                ("/quality/members/unknown", 0),
                ("/quality/media_missing", 0),
                ("/quality/media_without_record", 0),
            ];
            for (pointer, expected) in quality {
                if outcome.at(pointer) != expected {
                    wrong.push(format!("{name}: {pointer} is {}", outcome.at(pointer)));
                }
            }
            let exports = outcome.at("/exports").as_array().unwrap();
            let layouts: Vec<&str> =
                exports.iter().map(|export| export["layout"].as_str().unwrap()).collect();
            if outcome.code != 0 || layouts != [layout] {
                wrong.push(format!("{name}: exit {}, {layouts:?}", outcome.code));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn members(zip: &[u8]) -> Tree {
    let mut tree = Tree::default();
    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    for number in 0..archive.len() {
        let mut member = archive.by_index(number).unwrap();
        let mut bytes = Vec::new();
        member.read_to_end(&mut bytes).unwrap();
        tree.insert(member.name().unwrap().into_owned(), bytes);
    }
    tree
}

#[test]
fn the_demo_is_what_the_builder_writes_and_small() {
    let path = root().join("data/demo.zip");
    let tree = demo::tree();
    if update() {
        fs::write(&path, tree.to_zip()).unwrap();
    }
    let zip = fs::read(&path).unwrap();
    assert!(members(&zip) == tree, "run it with UPDATE_FIXTURES=1");
    assert!(zip.len() < 100_000, "{} bytes", zip.len());
}

#[test]
fn the_demo_counts_what_was_put_into_it() {
    let outcome = report([root().join("data/demo.zip")]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    // Facebook: 60 lines of posts (4 of them in groups, 2 on timelines), a reel, 3 archived, 1 in
    // the trash. Instagram: 30 posts, 2 reels, 2 archived; Threads: 4, all public.
    outcome.assert_counts(&[
        ("posts", (103, 36, 103)),
        // Facebook: 27 in posts, 3 + 2 + 4 + 3 in albums, 2 without; one profile picture is
        // current, and so is a cover picture, which the policy does not name. Instagram: 38 in
        // posts, 2 archived, 2 profile pictures; Threads: 1.
        ("photos", (84, 41, 84)),
        // Facebook: 2 and the reel. Instagram: the 2 reels.
        ("videos", (5, 2, 5)),
        ("stories", (24, 0, 24)),
        // Facebook: 46 and 4 in groups. Instagram: 3 own, 6 under posts of others.
        ("comments", (59, 3, 59)),
        // Facebook: 17 in posts that tag somebody. Instagram: 6 in posts whose caption has a handle.
        ("photos_with_third_parties", (23, 6, 23)),
        // Facebook: name, user name, two pictures (that of the cover is open), introduction.
        // Instagram: name, user name, picture, biography.
        ("profile_items", (9, 6, 9)),
    ]);
    assert_eq!(outcome.findings(), ["default_audience"]);
}
