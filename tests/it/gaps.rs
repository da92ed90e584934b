//! What an export does not hold, is said: categories, parts, media, and lists under new names
//! (formats/facebook.md §1.4, formats/instagram.md §0 and §13).

use std::ffi::OsString;

use tempfile::TempDir;

use crate::support::examples::{a, b};
use crate::support::facebook::{Layout, Variant};
use crate::support::fixtures::{facebook_person, instagram_person};
use crate::support::instagram;
use crate::support::run::{Outcome, report, widerspruch};
use crate::support::tree::{Tree, is_media};

const FACEBOOK: &str = "facebook-erikamustermann-2026-09-02-6zxl8WMW";
const INSTAGRAM: &str = "instagram-erika_mustermann-2026-09-02-Ab12Cd34";
const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
const COMMENTS: &str = "your_facebook_activity/comments_and_reactions/comments.json";

fn facebook() -> Tree {
    a().write(Layout::L4(Variant::Y2026))
}

fn instagram() -> Tree {
    b().write(instagram::Layout::G4)
}

fn over(tree: &Tree, name: &str) -> Outcome {
    let folder = TempDir::new().unwrap();
    tree.below(name).to_folder(folder.path());
    report([folder.path()])
}

/// The categories that are said to be absent, if any are.
fn absent(outcome: &Outcome) -> Option<String> {
    let found = outcome.at("/quality/diagnostics").as_array().unwrap();
    let notice = found.iter().find(|finding| finding["code"] == "categories_absent")?;
    Some(notice["detail"]["categories"].as_str().unwrap().to_owned())
}

#[test]
fn a_category_that_was_not_chosen_is_named_once() {
    assert_eq!(absent(&over(&facebook(), FACEBOOK)), None);
    let (_, without) = facebook().split(|path| path == COMMENTS);
    let outcome = over(&without, FACEBOOK);
    outcome.assert_counts(&[("posts", (6, 0, 6)), ("comments", (0, 0, 0))]);
    assert_eq!(absent(&outcome).as_deref(), Some("comments"));
    assert_eq!(outcome.code, 0);
    // Comments in groups come with the groups.
    let person = facebook_person(2026).write(Layout::L4(Variant::Y2026));
    let (_, without) = person.split(|path| path.contains("/comments_and_reactions/"));
    assert_eq!(absent(&over(&without, FACEBOOK)).as_deref(), Some("comments"));
    let (_, without) = instagram().split(|path| path.contains("personal_information"));
    assert_eq!(absent(&over(&without, INSTAGRAM)).as_deref(), Some("profile"));
}

#[test]
fn a_category_that_another_part_or_download_holds_is_not_absent() {
    let (comments, rest) = facebook().split(|path| path == COMMENTS);
    for other in ["facebook-erikamustermann-2026-09-02-Qr56St78", FACEBOOK] {
        let folder = TempDir::new().unwrap();
        rest.below(FACEBOOK).to_folder(folder.path());
        comments.below(other).to_folder(folder.path());
        assert_eq!(absent(&report([folder.path()])), None, "{other}");
    }
}

#[test]
fn a_category_that_was_chosen_and_is_empty_is_zero_and_not_absent() {
    let mut tree = facebook();
    tree.remove(COMMENTS);
    tree.insert("your_facebook_activity/comments_and_reactions/no-data.txt", "No data");
    let outcome = over(&tree, FACEBOOK);
    outcome.assert_counts(&[("comments", (0, 0, 0))]);
    assert_eq!(absent(&outcome), None);
}

#[test]
fn sections_of_2020_that_are_empty_hold_a_sentence() {
    let mut tree = instagram_person(2020).write(instagram::Layout::G1);
    let before = over(&tree, "erika_mustermann_20201021").count("comments");
    tree.insert("comments.json", r#"["You have no data in this section"]"#);
    tree.insert("saved.json", r#"["You have no data in this section"]"#);
    let outcome = over(&tree, "erika_mustermann_20201021");
    assert!(before.0 > 0);
    outcome.assert_counts(&[("comments", (0, 0, 0))]);
    assert_eq!(absent(&outcome), None);
    assert_eq!(outcome.code, 0);
}

#[test]
fn own_pictures_without_any_record_are_told_instead_of_a_bare_zero() {
    let (_, mut tree) = instagram().split(|path| {
        path.starts_with("your_instagram_activity/media/") || path.starts_with("media/")
    });
    for number in 1..=4 {
        tree.media(&format!(
            "your_instagram_activity/posts/media/your_posts/1790000000000000{number}.png"
        ));
    }
    let outcome = over(&tree, INSTAGRAM);
    // The profile names its picture, though no file of it is there.
    outcome.assert_counts(&[("posts", (0, 0, 0)), ("photos", (1, 1, 1))]);
    assert_eq!(outcome.at("/quality/media_without_record"), 4);
    assert!(outcome.finds("media_without_record"));
    assert_eq!(absent(&outcome).as_deref(), Some("posts"));
    for (language, sentence) in [
        ("de", "4 Bilder oder Videos liegen im Archiv, ohne dass ein Eintrag sie nennt"),
        ("en", "4 pictures or videos lie in the archive without a record that names them"),
    ] {
        let folder = TempDir::new().unwrap();
        tree.below(INSTAGRAM).to_folder(folder.path());
        let outcome = widerspruch([
            OsString::from("report"),
            "--long".into(),
            "--language".into(),
            language.into(),
            folder.path().into(),
        ]);
        let text = outcome.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(sentence), "{}", outcome.stdout);
    }
}

#[test]
fn pictures_in_a_part_of_their_own_are_found_in_every_layout() {
    let cases = [
        (
            instagram_person(2020).write(instagram::Layout::G1),
            "erika_mustermann_20201021_part_1",
            "erika_mustermann_20201021_part_2",
        ),
        (
            instagram_person(2021).write(instagram::Layout::G2a),
            "erika_mustermann_20211021",
            "erika_mustermann_20211021_part_2",
        ),
        (
            instagram_person(2025).write(instagram::Layout::G3b),
            "instagram-erika_mustermann-2025-09-01-AAAAAAAA",
            "instagram-erika_mustermann-2025-09-01-BBBBBBBB",
        ),
        (
            instagram_person(2026).write(instagram::Layout::G4),
            "instagram-erika_mustermann-2026-09-01-AAAAAAAA",
            "instagram-erika_mustermann-2026-09-01-BBBBBBBB",
        ),
        (
            facebook_person(2019).write(Layout::L1),
            "facebook-erikamustermann-2019-12-01",
            "facebook-erikamustermann-2019-12-01 (1)",
        ),
        (
            facebook_person(2022).write(Layout::L2),
            "facebook-erikamustermann-2022-12-01-AAAAAAAA",
            "facebook-erikamustermann-2022-12-01-BBBBBBBB",
        ),
        (
            facebook_person(2023).write(Layout::L3),
            "facebook-erikamustermann-2023-12-01-AAAAAAAA",
            "facebook-erikamustermann-2023-12-01-BBBBBBBB",
        ),
    ];
    for (tree, one, two) in cases {
        let (media, records) = tree.split(is_media);
        let whole = TempDir::new().unwrap();
        let whole = report([tree.zip_as(whole.path(), &format!("{one}.zip"))]);
        // Renamed by hand, a part still completes the other.
        for second in [two, "Unbenannt"] {
            let folder = TempDir::new().unwrap();
            records.zip_as(folder.path(), &format!("{one}.zip"));
            media.zip_as(folder.path(), &format!("{second}.zip"));
            let outcome = report([folder.path()]);
            assert_eq!(outcome.at("/headline"), whole.at("/headline"), "{one}, {second}");
            assert_eq!(outcome.at("/quality/media_missing"), 0, "{one}, {second}");
            assert_eq!(outcome.at("/quality/media_without_record"), 0, "{one}, {second}");
            assert_eq!(outcome.at("/accounts").as_array().unwrap().len(), 1, "{one}, {second}");
            if second == two {
                assert_eq!(outcome.at("/exports/0/parts"), 2, "{one}");
            }
        }
    }
}

#[test]
fn lists_under_names_that_nobody_knows_are_read_by_their_shape() {
    let mut tree = facebook();
    let posts = tree.text(POSTS);
    tree.insert(POSTS, format!(r#"{{"posts_v9": {posts}, "more": [1, 2]}}"#));
    tree.edit(COMMENTS, |text| text.replace("\"comments_v2\"", "\"comments_v7\""));
    let outcome = over(&tree, FACEBOOK);
    outcome.assert_counts(&[("posts", (6, 0, 6)), ("comments", (2, 0, 2))]);
    assert!(outcome.finds("list_guessed"));
    assert_eq!(outcome.code, 0);
    // One level down, as group posts of 2018 were.
    let mut tree = facebook();
    tree.insert(POSTS, format!(r#"{{"status_updates": {{"activity_log_data": {posts}}}}}"#));
    over(&tree, FACEBOOK).assert_counts(&[("posts", (6, 0, 6))]);
}

#[test]
fn the_first_layout_is_read_by_its_shape_though_no_sample_is_known() {
    let mut tree = Tree::default();
    tree.insert(
        "posts/your_posts.json",
        r#"{"status_updates":[{"timestamp":1500000000,"data":[{"post":"Eins"}]},
            {"timestamp":1500000100,"title":"Erika","attachments":[{"data":[{"media":
                {"uri":"photos/Album_1/10200000000000001.jpg"}}]}]}]}"#,
    );
    tree.insert(
        "photos/photos.json",
        r#"{"photos":[{"name":"Album","photos":[{"uri":"photos/Album_1/10200000000000001.jpg"},
            {"uri":"photos/Album_1/10200000000000002.jpg"}]}]}"#,
    );
    tree.insert("videos/videos.json", r#"{"videos":[{"uri":"videos/10200000000000003.mp4"}]}"#);
    tree.insert(
        "comments/comments.json",
        r#"{"comments":[{"timestamp":1500000200,"data":[{"comment":{"comment":"Ja"}}]}]}"#,
    );
    tree.insert(
        "profile_information/profile_information.json",
        r#"{"profile":{"name":"Erika Mustermann"}}"#,
    );
    tree.insert("messages/12/message.json", r#"{"participants":[],"messages":[]}"#);
    for name in [
        "photos/Album_1/10200000000000001.jpg",
        "photos/Album_1/10200000000000002.jpg",
        "videos/10200000000000003.mp4",
    ] {
        tree.media(name);
    }
    let outcome = over(&tree, "facebook-erikamustermann");
    outcome.assert_counts(&[
        ("posts", (2, 0, 2)),
        ("photos", (2, 0, 2)),
        ("videos", (1, 0, 1)),
        ("comments", (1, 0, 1)),
        ("profile_items", (1, 1, 1)),
    ]);
    assert_eq!(outcome.at("/exports/0/layout"), "L0");
    assert_eq!(outcome.at("/quality/media_missing"), 0);
    assert_eq!(outcome.at("/quality/media_without_record"), 0);
    assert_eq!(outcome.at("/quality/members/unknown"), 0);
    assert_eq!(outcome.at("/exports").as_array().unwrap().len(), 1);
}
