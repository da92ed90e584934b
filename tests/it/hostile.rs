//! Archives that nobody honest packs, and rare ones that somebody does (DESIGN §8): what can be
//! read is counted, what cannot is said, and the program never falls over.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::PathBuf;

use proptest::prelude::*;
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::examples::a;
use crate::support::facebook::{Layout, Variant};
use crate::support::raw_zip::{Raw, zip};
use crate::support::run::{Outcome, report};
use crate::support::tree::Tree;

const NAME: &str = "facebook-erikamustermann-2026-09-02-6zxl8WMW.zip";
const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
const COMMENTS: &str = "your_facebook_activity/comments_and_reactions/comments.json";

fn tree() -> Tree {
    a().write(Layout::L4(Variant::Y2026))
}

/// Two posts, enough to see that a file was read.
const TWO: &str = r#"[{"timestamp":1700000000,"data":[{"post":"Eins"}]},
    {"timestamp":1700000100,"data":[{"post":"Zwei"}]}]"#;

fn over(bytes: &[u8]) -> Outcome {
    let folder = TempDir::new().unwrap();
    let path: PathBuf = folder.path().join(NAME);
    fs::write(&path, bytes).unwrap();
    report([path])
}

/// Posts found and the exit code.
#[track_caller]
fn posts(outcome: &Outcome, expected: u64, code: i32) {
    assert_eq!(outcome.count("posts").0, expected, "{:?}", outcome.findings());
    assert_eq!(outcome.code, code, "{:?}", outcome.findings());
}

#[test]
fn a_zip_with_64_bit_sizes_is_read() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in tree().files() {
        writer.start_file(path, SimpleFileOptions::default().large_file(true)).unwrap();
        writer.write_all(bytes).unwrap();
    }
    posts(&over(&writer.finish().unwrap().into_inner()), 6, 0);
}

#[test]
fn a_zip_that_tells_sizes_behind_the_data_is_read() {
    let mut writer = ZipWriter::new_stream(Vec::new());
    for (path, bytes) in tree().files() {
        writer.start_file(path, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    let bytes = writer.finish().unwrap().into_inner();
    assert!(bytes.windows(4).any(|four| four == b"PK\x07\x08"), "no data descriptor");
    posts(&over(&bytes), 6, 0);
}

#[test]
fn names_in_an_old_code_page_or_in_none_are_read() {
    let cp437 = [b"facebook-m\x81ller/".as_slice(), POSTS.as_bytes()].concat();
    posts(&over(&zip(&[Raw::new(&cp437, TWO)])), 2, 0);
    posts(&over(&zip(&[Raw::new(&cp437, TWO).utf_8()])), 2, 0);
    let utf_8 = format!("facebook-müller/{POSTS}");
    posts(&over(&zip(&[Raw::new(&utf_8, TWO).utf_8()])), 2, 0);
}

#[test]
fn paths_out_of_the_archive_are_refused_and_the_rest_counts() {
    let bad = [
        format!("../{POSTS}"),
        format!("x/../../{POSTS}"),
        format!("/{POSTS}"),
        format!("C:\\{POSTS}"),
        format!("\\\\server\\share\\{POSTS}"),
        format!("a\0b/{POSTS}"),
        format!("NUL/{POSTS}"),
        "your_facebook_activity/posts/con.json".to_owned(),
    ];
    for name in bad {
        let outcome = over(&zip(&[Raw::new(&name, TWO), Raw::new(POSTS, TWO)]));
        posts(&outcome, 2, 3);
        assert_eq!(outcome.findings(), ["categories_absent", "unsafe_path"], "{name:?}");
    }
}

#[test]
fn links_are_said_and_not_followed() {
    let outcome = over(&zip(&[Raw::new(COMMENTS, "/etc/passwd").link(), Raw::new(POSTS, TWO)]));
    // What the link shows was not counted.
    posts(&outcome, 2, 3);
    assert!(outcome.finds("record_link_skipped"), "{:?}", outcome.findings());
    assert_eq!(outcome.count("comments"), (0, 0, 0));
}

#[cfg(unix)]
#[test]
fn links_in_a_folder_are_said_and_not_followed() {
    let folder = TempDir::new().unwrap();
    let root = folder.path().join("facebook-erikamustermann-2026-09-02-6zxl8WMW");
    tree().to_folder(&root);
    let elsewhere = folder.path().join("elsewhere.json");
    fs::rename(root.join(COMMENTS), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, root.join(COMMENTS)).unwrap();
    // A link to a folder above would lead round in circles.
    std::os::unix::fs::symlink(folder.path(), root.join("your_facebook_activity/again")).unwrap();
    let outcome = report([root]);
    posts(&outcome, 6, 3);
    assert!(outcome.finds("record_link_skipped"), "{:?}", outcome.findings());
    assert_eq!(outcome.count("comments"), (0, 0, 0));
}

#[test]
fn two_files_of_one_name_are_said() {
    let one = r#"[{"timestamp":1700000000,"data":[{"post":"Eins"}]}]"#;
    let outcome = over(&zip(&[Raw::new(POSTS, TWO), Raw::new(POSTS, one)]));
    posts(&outcome, 1, 3);
    assert!(outcome.finds("duplicate_member"), "{:?}", outcome.findings());
}

#[test]
fn files_on_top_of_each_other_are_not_read() {
    // The second and third name are another way to the first one's bytes.
    let second = POSTS.replace("_1.json", "_2.json");
    let third = POSTS.replace("_1.json", "_3.json");
    let members = [Raw::new(POSTS, TWO), Raw::new(&second, TWO).at(0), Raw::new(&third, TWO).at(0)];
    let outcome = over(&zip(&members));
    posts(&outcome, 2, 3);
    assert!(outcome.finds("overlapping_members"), "{:?}", outcome.findings());
    // One file hides inside another one, as in archives made to burst.
    let inner = zip(&[Raw::new(COMMENTS, r#"{"comments_v2":[{"timestamp":1700000000}]}"#)]);
    let outer = Raw::new("your_facebook_activity/posts/media/x.bin", inner);
    let start = outer.len() - outer_data(&outer);
    let hidden = Raw::new(COMMENTS, r#"{"comments_v2":[{"timestamp":1700000000}]}"#).at(start);
    let outcome = over(&zip(&[outer, hidden, Raw::new(POSTS, TWO)]));
    posts(&outcome, 2, 3);
    assert_eq!(outcome.count("comments"), (0, 0, 0));
    assert!(outcome.finds("overlapping_members"), "{:?}", outcome.findings());
}

/// Bytes of a member's data: all but head and name.
fn outer_data(member: &Raw) -> usize {
    member.len() - 30 - "your_facebook_activity/posts/media/x.bin".len()
}

#[test]
fn ways_of_packing_that_nobody_uses_are_said() {
    for method in [1, 6, 12, 14, 93, 95, 98] {
        let outcome = over(&zip(&[Raw::new(COMMENTS, "x").method(method), Raw::new(POSTS, TWO)]));
        posts(&outcome, 2, 3);
        assert!(
            outcome.finds("unknown_compression"),
            "{method}: {:#}",
            outcome.at("/quality/diagnostics")
        );
    }
}

#[test]
fn bytes_in_front_of_the_zip_do_no_harm() {
    let bytes = [b"#!/bin/sh\nexit 0\n".repeat(10), tree().to_zip()].concat();
    posts(&over(&bytes), 6, 0);
}

#[test]
fn sizes_beyond_all_measure_are_only_claims() {
    let claims = [POSTS, COMMENTS].map(|name| Raw::new(name, TWO).claiming(u64::MAX / 4 * 3));
    let outcome = over(&zip(&claims));
    // What a member holds counts, not what the table of contents says about it.
    posts(&outcome, 2, 0);
}

/// A record that nests so deep.
fn nested(open: &str, close: &str, levels: usize) -> String {
    format!(
        r#"[{{"timestamp":1700000000,"data":[{{"post":"x"}}],"label_values":{}{}}}]"#,
        open.repeat(levels),
        close.repeat(levels)
    )
}

#[test]
fn nesting_up_to_the_floor_counts_and_deeper_nesting_is_said() {
    for (open, close) in [("[", "]"), (r#"[{"label":"x","dict":"#, "}]")] {
        let levels = 126 / open.matches(['[', '{']).count();
        let inner = if open == "[" { "" } else { "[]" };
        let whole = nested(open, close, levels).replacen(
            &format!("{open}{close}"),
            &format!("{open}{inner}{close}"),
            1,
        );
        posts(&over(&zip(&[Raw::new(POSTS, &whole)])), 1, 0);
        let levels = 100_000;
        let deep = nested(open, close, levels);
        let outcome = over(&zip(&[Raw::new(POSTS, deep), Raw::new(COMMENTS, "[]")]));
        posts(&outcome, 0, 3);
        assert!(outcome.finds("member_broken"), "{:?}", outcome.findings());
    }
}

#[test]
fn a_record_that_is_no_utf_8_costs_only_itself() {
    let mut bytes = TWO.as_bytes().to_vec();
    let at = bytes.windows(4).position(|four| four == b"Eins").unwrap();
    bytes[at] = 0xff;
    let outcome = over(&zip(&[Raw::new(POSTS, bytes)]));
    posts(&outcome, 1, 3);
    assert!(outcome.finds("record_unreadable"), "{:?}", outcome.findings());
}

#[test]
fn what_is_no_list_at_all_is_said() {
    for text in ["42", "\"Beiträge\"", "nicht JSON", "{]", "[{}", "<html>"] {
        let outcome = over(&zip(&[Raw::new(POSTS, text), Raw::new(COMMENTS, TWO)]));
        assert_eq!(outcome.code, 3, "{text}");
        assert!(outcome.finds("member_broken"), "{text}: {:?}", outcome.findings());
        assert_eq!(outcome.count("comments").0, 2, "{text}");
    }
}

#[test]
fn fields_of_a_wrong_type_cost_no_record() {
    let odd = r#"[
        {"timestamp":"1700000000","data":"x","attachments":7,"tags":{"name":["x"]},"title":null},
        {"timestamp":[1],"data":[null,1,{"post":{"a":1}}],"media":true,"label_values":"x"},
        {"timestamp":1.7e9,"attachments":[{"data":{"media":{"uri":5}}}],"title":[]},
        {"timestamp":99999999999999999999999,"title":"x"},
        {"timestamp":1700000000,"attachments":[[[]],{"data":[[{"media":{"uri":"a/b.jpg"}}]]}]}
    ]"#;
    let outcome = over(&zip(&[Raw::new(POSTS, odd)]));
    // Of the second record nothing can be read, although it holds something.
    posts(&outcome, 4, 3);
    assert!(outcome.finds("record_unknown"), "{:?}", outcome.findings());
    assert!(outcome.finds("mended"), "{:?}", outcome.findings());
}

#[test]
fn a_zip_in_a_zip_is_said() {
    let outcome = over(&zip(&[Raw::new(POSTS, TWO), Raw::new("part-2.zip", tree().to_zip())]));
    posts(&outcome, 2, 3);
    assert!(outcome.finds("nested_zip"), "{:?}", outcome.findings());
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 24, max_shrink_iters: 30, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn no_damage_makes_the_program_fall_over_or_count_more(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        packed in any::<bool>(),
        end in prop::option::weighted(0.2, any::<prop::sample::Index>()),
    ) {
        let mut tree = tree();
        let damage = |bytes: &mut Vec<u8>| {
            for (at, byte) in &changes {
                let at = at.index(bytes.len());
                bytes[at] = *byte;
            }
            if let Some(end) = end {
                bytes.truncate(end.index(bytes.len()));
            }
        };
        let bytes = if packed {
            let mut bytes = tree.to_zip();
            damage(&mut bytes);
            bytes
        } else {
            let mut bytes = tree.bytes(POSTS).to_vec();
            damage(&mut bytes);
            tree.insert(POSTS, bytes);
            tree.to_zip()
        };
        let folder = TempDir::new().unwrap();
        let path = folder.path().join(NAME);
        fs::write(&path, bytes).unwrap();
        let outcome = report([path]);
        prop_assert!([0, 1, 3].contains(&outcome.code), "{}: {}", outcome.code, outcome.stderr);
        prop_assert!(!outcome.stderr.contains("panicked"), "{}", outcome.stderr);
        if outcome.code != 1 {
            prop_assert!(!outcome.finds("reader_fault"), "{:?}", outcome.findings());
            prop_assert!(outcome.count("posts").0 <= 6, "{:?}", outcome.count("posts"));
            prop_assert!(outcome.count("comments").0 <= 2);
        }
    }
}
