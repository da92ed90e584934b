//! Sentences of COUNTING §1 to §7 that no other test takes by its word, with numbers worked out by
//! hand.

use std::ffi::OsString;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::examples::b;
use crate::support::facebook::{Album, Facebook, Layout, Variant};
use crate::support::instagram::{self, Instagram, Threads};
use crate::support::person::{Comment, Owner, Photo, Post, at};
use crate::support::run::{Outcome, report};
use crate::support::tree::Tree;

const L4: Layout = Layout::L4(Variant::Y2026);
const G4: instagram::Layout = instagram::Layout::G4;
const FACEBOOK: &str = "facebook-erikamustermann-2026-09-02-6zxl8WMW";
const INSTAGRAM: &str = "instagram-erika_mustermann-2026-09-02-Ab12Cd34";
const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
const IG_POSTS: &str = "your_instagram_activity/media/posts_1.json";

/// The report on trees that lie in folders with these names.
fn together(trees: &[(&str, &Tree)], options: &[&str]) -> Outcome {
    let folder = TempDir::new().unwrap();
    for (name, tree) in trees {
        tree.below(name).to_folder(folder.path());
    }
    let path = OsString::from(folder.path());
    report(options.iter().map(OsString::from).chain([path]))
}

fn over(tree: &Tree, name: &str) -> Outcome {
    together(&[(name, tree)], &[])
}

fn facebook(account: &Facebook) -> Outcome {
    over(&account.write(L4), FACEBOOK)
}

fn instagram(account: &Instagram) -> Outcome {
    over(&account.write(G4), INSTAGRAM)
}

fn erika() -> Facebook {
    Facebook::of(Owner::erika())
}

fn erikas_instagram() -> Instagram {
    Instagram::of(Owner::erika())
}

/// One file below a root with JSON as Meta writes it, beside others.
fn insert(tree: &mut Tree, path: &str, value: &Value) {
    tree.insert(path, value.to_string());
}

fn pictured(id: u64, day: &str) -> Post {
    Post::new(day, "Bild").photo(Photo::new(id, day))
}

// §1 Items

#[test]
fn whoever_a_draft_names_is_nobody() {
    let draft = Post::new("2026-01-02", "Mit @tom und @ada").photo(Photo::new(2, "2026-01-02"));
    let account = Instagram {
        posts: vec![Post::new("2026-01-01", "Mit @ida").photo(Photo::new(1, "2026-01-01"))],
        drafts: vec![draft],
        ..erikas_instagram()
    };
    let outcome = instagram(&account);
    outcome.assert_counts(&[("posts", (1, 1, 1)), ("photos_with_third_parties", (1, 1, 1))]);
    assert_eq!(outcome.at("/third_parties/distinct_people"), 1);
}

#[test]
fn a_record_without_the_two_words_is_a_post_and_unknown_words_are_no_reason() {
    let record = |id: u64, extra: Value| {
        let mut labels = vec![json!({"label": "Media", "media": [{
            "uri": format!("media/posts/202603/{id}.jpg"), "creation_timestamp": 1_772_000_000}]})];
        labels.extend(extra.as_array().unwrap().clone());
        json!({"timestamp": 1_772_000_000, "media": [], "fbid": id.to_string(), "label_values": labels})
    };
    let all = json!([
        record(17_900_000_000_000_001, json!([])),
        record(17_900_000_000_000_002, json!([{"label": "Draft", "value": "vielleicht"}])),
        record(17_900_000_000_000_003, json!([{"label": "Published", "value": "Xyz"}])),
        record(17_900_000_000_000_004, json!([{"label": "Unbekannt", "value": "True"}])),
        record(17_900_000_000_000_005, json!([{"label": "Draft", "value": "True"}])),
        record(17_900_000_000_000_006, json!([{"label": "Published", "value": "False"}])),
    ]);
    let mut tree = erikas_instagram().write(G4);
    insert(&mut tree, "your_instagram_activity/media/posts.json", &all);
    over(&tree, INSTAGRAM).assert_counts(&[("posts", (4, 4, 4)), ("photos", (4, 4, 4))]);
}

#[test]
fn a_profile_update_is_a_picture_and_the_same_record_among_the_posts_is_a_post() {
    let update = pictured(1, "2025-01-01T10:00");
    let account = Facebook { profile_updates: vec![update.clone()], ..erika() };
    // Named as profile picture: current, always public.
    facebook(&account).assert_counts(&[
        ("posts", (0, 0, 0)),
        ("photos", (1, 1, 1)),
        ("profile_items", (3, 3, 3)),
    ]);
    let account = Facebook { posts: vec![update], ..account };
    facebook(&account).assert_counts(&[("posts", (1, 0, 1)), ("photos", (1, 1, 1))]);
}

#[test]
fn every_family_that_is_not_counted_is_one_line() {
    let mut tree = erika().write(L4);
    let activity = "your_facebook_activity";
    for path in [
        format!("{activity}/posts/edits_you_made_to_posts.json"),
        format!("{activity}/posts/media_used_for_memories.json"),
        format!("{activity}/comments_and_reactions/likes_and_reactions.json"),
        format!("{activity}/comments_and_reactions/likes_and_reactions_1.json"),
        format!("{activity}/groups/your_pending_posts_in_groups.json"),
        format!("{activity}/groups/your_document_revision.json"),
        format!("{activity}/polls/polls_you_voted_on.json"),
        format!("{activity}/events/event_invitations.json"),
        format!("{activity}/messages/inbox/max_1/message_1.json"),
        format!("{activity}/dating/your_dating_profile.json"),
        format!("{activity}/fundraisers/fundraisers_created.json"),
        format!("{activity}/saved_items_and_collections/your_saved_items.json"),
        "logged_information/search/your_search_history.json".to_owned(),
        "connections/friends/your_friends.json".to_owned(),
        "connections/followers/people_who_followed_you.json".to_owned(),
    ] {
        tree.insert(path, r#"[{"timestamp":1700000000,"data":[{"post":"x"}]}]"#);
    }
    let outcome = over(&tree, FACEBOOK);
    outcome.assert_counts(&[("posts", (0, 0, 0)), ("comments", (0, 0, 0))]);
    let lines: Vec<(&str, u64)> = outcome
        .at("/quality/out_of_scope")
        .as_array()
        .unwrap()
        .iter()
        .map(|line| (line["family"].as_str().unwrap(), line["members"].as_u64().unwrap()))
        .collect();
    let expected = [
        ("dating", 1),
        ("edits", 1),
        ("event_replies", 1),
        ("friends", 2),
        ("fundraisers", 1),
        ("group_documents", 1),
        ("memories", 1),
        ("pending", 1),
        ("private_messages", 1),
        ("reactions", 2),
        ("saved", 1),
        ("searches", 1),
        ("votes", 1),
    ];
    assert_eq!(lines, expected);
    assert_eq!(outcome.at("/quality/members/unknown"), 0);
}

#[test]
fn a_file_that_nobody_knows_beside_own_content_is_reported() {
    let mut tree = erika().write(L4);
    for name in ["posts/new_sort", "groups/new_sort", "reels/new_sort", "stories/new_sort"] {
        tree.insert(format!("your_facebook_activity/{name}.json"), "[]");
    }
    for name in ["media/new_sort", "content/new_sort", "comments/new_sort"] {
        tree.insert(format!("your_instagram_activity/{name}.json"), "[]");
    }
    let outcome = over(&tree, FACEBOOK);
    assert_eq!(outcome.at("/quality/members/unknown"), 7);
    assert!(outcome.finds("member_unknown"));
    assert_eq!(outcome.code, 0);
}

#[test]
fn a_deleted_comment_is_found_and_no_longer_public() {
    let comment = |deleted: &str, time: i64| {
        json!({"title": "erika_mustermann", "media_map_data": {}, "string_map_data": {
            "Comment": {"value": "Danke"}, "Comment creation time": {"timestamp": time},
            "Deletion status": {"value": deleted}, "Media owner": {"value": "erika_mustermann"}}})
    };
    let mut tree = erikas_instagram().write(instagram::Layout::G2b);
    insert(
        &mut tree,
        "comments/post_comments.json",
        &json!({"comments_media_comments": [
            comment("False", at("2026-01-01")), comment("True", at("2026-01-02"))]}),
    );
    over(&tree, INSTAGRAM).assert_counts(&[("comments", (2, 1, 2))]);
}

// §2 The same thing in several places

#[test]
fn a_second_copy_of_a_file_adds_nothing() {
    let account = Facebook {
        posts: vec![Post::new("2025-01-01", "Eins"), Post::new("2025-01-02", "Zwei")],
        ..erika()
    };
    let mut tree = account.write(L4);
    let bytes = tree.text(POSTS);
    tree.insert(POSTS.replace("_1.json", "_1 (1).json"), format!("{bytes} "));
    over(&tree, FACEBOOK).assert_counts(&[("posts", (2, 0, 2))]);
}

#[test]
fn any_list_may_have_numbered_siblings() {
    let mut tree = erika().write(L4);
    let photo = |id: u64| json!({"other_photos_v2": [{"uri": format!("x/{id}.jpg")}]});
    for (number, id) in [(1, 10_200_000_000_000_001), (2, 10_200_000_000_000_002)] {
        let path = format!("your_facebook_activity/posts/your_uncategorized_photos_{number}.json");
        insert(&mut tree, &path, &photo(id));
    }
    over(&tree, FACEBOOK).assert_counts(&[("photos", (2, 0, 2))]);
}

#[test]
fn equal_records_of_one_file_stay_and_meet_their_likes_in_others() {
    let twice = Post::new("2025-01-01T10:00", "Wieder da");
    let older = Facebook { posts: vec![twice.clone(), twice.clone()], ..erika() };
    let newer = Facebook { posts: vec![twice.clone(), twice.clone(), twice], ..erika() };
    let outcome = together(
        &[
            ("facebook-erikamustermann-2026-01-02-AAAAAAAA", &older.write(L4)),
            ("facebook-erikamustermann-2026-09-02-BBBBBBBB", &newer.write(L4)),
        ],
        &[],
    );
    outcome.assert_counts(&[("posts", (3, 0, 3))]);
}

#[test]
fn a_shared_picture_makes_two_kinds_one_only_at_one_time() {
    let photo = Photo::new(1, "2025-01-01");
    let post = |day: &str| Post::new(day, "").photo(photo.clone());
    let at_once = Facebook {
        posts: vec![post("2025-01-01T10:00")],
        group_posts: vec![post("2025-01-01T10:00").to("Gartenfreunde")],
        ..erika()
    };
    facebook(&at_once).assert_counts(&[("posts", (1, 0, 1)), ("photos", (1, 0, 1))]);
    let later = Facebook { group_posts: vec![post("2025-01-05T10:00").to("Garten")], ..at_once };
    facebook(&later).assert_counts(&[("posts", (2, 0, 2)), ("photos", (1, 0, 1))]);
}

#[test]
fn check_ins_without_a_time_are_posts_of_their_own() {
    let mut tree = erika().write(L4);
    let check_in = |text: &str| json!({"label_values": [{"label": "Message", "value": text}]});
    insert(
        &mut tree,
        "your_facebook_activity/posts/check-ins.json",
        &json!([check_in("Am See"), check_in("Am Berg")]),
    );
    insert(&mut tree, POSTS, &json!([{"timestamp": 0, "data": [{"post": "Ohne Zeit"}]}]));
    over(&tree, FACEBOOK).assert_counts(&[("posts", (3, 0, 3))]);
}

#[test]
fn a_check_in_folds_into_a_post_of_the_same_second_whatever_its_text() {
    let mut tree = erika().write(L4);
    insert(
        &mut tree,
        POSTS,
        &json!([
            {"timestamp": 1_750_000_000, "data": [{"post": "Erika war am See."}]},
            {"timestamp": 1_750_000_002, "data": [{"post": "Erika war am Berg."}]},
        ]),
    );
    insert(
        &mut tree,
        "your_facebook_activity/posts/check-ins.json",
        &json!([
            {"timestamp": 1_750_000_000, "fbid": "1", "label_values": [{"label": "Message", "value": "x"}]},
            {"timestamp": 1_750_000_001, "fbid": "2", "label_values": [{"label": "Message", "value": "y"}]},
        ]),
    );
    over(&tree, FACEBOOK).assert_counts(&[("posts", (3, 0, 3))]);
}

#[test]
fn texts_are_equal_however_they_are_written_and_a_bare_link_is_none() {
    let mut tree = erika().write(L4);
    insert(
        &mut tree,
        POSTS,
        &json!([
            {"timestamp": 1_750_000_000, "data": [{"post": "Mit @[100:2048:Ida]  im Café"}]},
            {"timestamp": 1_750_000_100, "data": [{"post": "https://example.org/a"}]},
        ]),
    );
    // The second file of another flavour of list: archived posts.
    insert(
        &mut tree,
        "your_facebook_activity/posts/archive.json",
        &json!([
            {"timestamp": 1_750_000_000, "fbid": "1",
                "label_values": [{"label": "Message", "value": " Mit Ida im Cafe\u{301}"}]},
            {"timestamp": 1_750_000_100, "fbid": "2",
                "label_values": [{"label": "Message", "value": "https://example.org/b"}]},
        ]),
    );
    over(&tree, FACEBOOK).assert_counts(&[("posts", (2, 0, 2))]);
}

#[test]
fn only_local_pictures_of_a_comment_count() {
    let comment = |uri: &str, time: i64| {
        json!({"media_list_data": [{"uri": uri}],
            "string_map_data": {"Comment": {"value": ""}, "Time": {"timestamp": time}}})
    };
    let mut tree = erikas_instagram().write(G4);
    insert(
        &mut tree,
        "your_instagram_activity/comments/post_comments_1.json",
        &json!([
            comment("media/other/202601/17900000000000001.jpg", at("2026-01-01")),
            comment("https://media.giphy.example/17900000000000002.gif", at("2026-01-02")),
            comment("", at("2026-01-03")),
        ]),
    );
    over(&tree, INSTAGRAM).assert_counts(&[("comments", (3, 3, 3)), ("photos", (1, 1, 1))]);
}

#[test]
fn stickers_thumbnails_subtitles_and_other_sizes_are_no_media() {
    let mut tree = erika().write(L4);
    let folder = "your_facebook_activity/posts/media/videos";
    let film = |extra: Value| {
        let mut value = json!({"uri": format!("{folder}/10200000000000001.mp4"),
            "creation_timestamp": 1_750_000_000,
            "media_metadata": {"video_metadata": {"exif_data": [{"upload_timestamp": 0}],
                "subtitles": {"uri": format!("{folder}/10200000000000001.srt")}}}});
        value.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        value
    };
    insert(
        &mut tree,
        "your_facebook_activity/posts/your_videos.json",
        &json!({"videos_v2": [film(
        json!({"thumbnail": {"uri": format!("{folder}/thumb.jpg")},
            "media_variants": [{"uri": format!("{folder}/small.mp4")}], "dubbing_info": []}))]}),
    );
    insert(
        &mut tree,
        POSTS,
        &json!([{"timestamp": 1_750_000_000, "attachments": [{"data": [
        {"media": {"uri": "your_facebook_activity/messages/stickers_used/1.png"}}]}]}]),
    );
    for file in ["10200000000000001.mp4", "10200000000000001.srt", "thumb.jpg", "small.mp4"] {
        tree.insert(format!("{folder}/{file}"), "x");
    }
    tree.insert("your_facebook_activity/posts/media/stickers_used/2.png", "x");
    let outcome = over(&tree, FACEBOOK);
    outcome.assert_counts(&[("posts", (1, 0, 1)), ("photos", (0, 0, 0)), ("videos", (1, 0, 1))]);
    assert_eq!(outcome.at("/quality/media_without_record"), 0);
    assert_eq!(outcome.at("/quality/media_missing"), 0);
}

#[test]
fn the_kind_of_a_medium_goes_by_metadata_then_extension() {
    let mut tree = erika().write(L4);
    let medium = |name: &str, metadata: Value| json!({"uri": format!("posts/media/x/{name}"), "media_metadata": metadata});
    let film = json!({"video_metadata": {"exif_data": []}});
    let photo = json!({"photo_metadata": {"exif_data": []}});
    insert(
        &mut tree,
        "your_facebook_activity/posts/your_uncategorized_photos.json",
        &json!({
        "other_photos_v2": [
            medium("10200000000000001.jpg", film), // a film whatever its name
            medium("10200000000000002.mp4", photo.clone()), // a film by its name
            medium("10200000000000003", photo), // a photo
            medium("10200000000000004", json!({})), // no evidence: a photo
            medium("10200000000000005.gif", json!({})), // a photo
            medium("10200000000000006.MOV", json!({})), // a film
        ]}),
    );
    over(&tree, FACEBOOK).assert_counts(&[("photos", (3, 0, 3)), ("videos", (3, 0, 3))]);
}

// §3 Audience

#[test]
fn an_older_archive_makes_no_picture_current() {
    let with_picture =
        Instagram { profile_photos: vec![Photo::new(1, "2020-01-01")], ..erikas_instagram() };
    let outcome = together(
        &[
            (
                "instagram-erika_mustermann-2024-01-02-AAAAAAAA",
                &with_picture.write(instagram::Layout::G2b),
            ),
            (INSTAGRAM, &erikas_instagram().write(G4)),
        ],
        &[],
    );
    // That there is a picture is a fact of the profile; which one is current nobody knows.
    outcome.assert_counts(&[("photos", (1, 0, 1)), ("profile_items", (3, 3, 3))]);
}

#[test]
fn the_newest_archive_tells_which_picture_is_current() {
    let with = |photos: Vec<Photo>| Instagram { profile_photos: photos, ..erikas_instagram() };
    let (first, second) = (Photo::new(1, "2020-01-01"), Photo::new(2, "2024-01-01"));
    // She went back to her older picture in between.
    let outcome = together(
        &[
            ("instagram-erika_mustermann-2025-07-02-AAAAAAAA", &with(vec![second]).write(G4)),
            (INSTAGRAM, &with(vec![first]).write(G4)),
        ],
        &[],
    );
    outcome.assert_counts(&[("photos", (2, 1, 2)), ("profile_items", (3, 3, 3))]);
}

#[test]
fn a_history_that_only_an_older_archive_holds_is_no_history() {
    let private = |switches| Instagram {
        private: Some(true),
        switches,
        posts: vec![pictured(1, "2025-06-10")],
        ..erikas_instagram()
    };
    let history = private(Some(vec![(at("2020-01-01"), true)]));
    let outcome = together(
        &[
            ("instagram-erika_mustermann-2025-07-02-AAAAAAAA", &history.write(G4)),
            (INSTAGRAM, &private(None).write(G4)),
        ],
        &[],
    );
    outcome.assert_counts(&[("posts", (1, 0, 0))]);
    assert!(outcome.finds("privacy_history_absent"));
    assert!(!over(&history.write(G4), INSTAGRAM).finds("privacy_history_absent"));
}

#[test]
fn threads_goes_by_its_own_flag() {
    let thread = Post::new("2026-01-01", "Nur Text");
    for (flag, expected) in [(Some(false), (1, 1, 1)), (Some(true), (1, 0, 0)), (None, (1, 0, 1))] {
        let account = Instagram {
            threads: Some(Threads { private: flag, posts: vec![thread.clone()] }),
            ..erikas_instagram()
        };
        let outcome = instagram(&account);
        outcome.assert_counts(&[("posts", expected)]);
        assert_eq!(outcome.at("/platforms/threads/posts/found"), 1);
    }
}

#[test]
fn told_values_reach_the_own_timeline_and_nothing_else() {
    let account = Facebook {
        posts: vec![Post::new("2026-01-01", "Chronik")],
        reels: vec![Post::new("2026-01-02", "Reel").photo(Photo::film(1, "2026-01-02"))],
        albums: vec![Album::new("Urlaub", [Photo::new(2, "2026-01-03")])],
        group_posts: vec![Post::new("2026-01-04", "Gruppe").to("Garten")],
        elsewhere: vec![Post::new("2026-01-05", "Bei Max").to("Max Beispiel")],
        stories: vec![Post::new("2026-01-06", "").photo(Photo::new(3, "2026-01-06"))],
        comments: vec![Comment::on("Max Beispiel", "2026-01-07", "Ja")],
        archived: vec![Post::new("2026-01-08", "Archiviert")],
        trashed: vec![Post::new("2026-01-09", "Weg")],
        ..erika()
    };
    let tree = account.write(L4);
    let told = |value: &str| together(&[(FACEBOOK, &tree)], &["--facebook-audience", value]);
    told("public").assert_counts(&[
        ("posts", (6, 2, 6)),
        ("photos", (1, 1, 1)),
        ("videos", (1, 1, 1)),
        ("stories", (1, 0, 1)),
        ("comments", (1, 0, 1)),
    ]);
    // Archived and trashed were not public either; group and Max's timeline stay open.
    told("friends").assert_counts(&[
        ("posts", (6, 0, 2)),
        ("photos", (1, 0, 0)),
        ("videos", (1, 0, 0)),
        ("stories", (1, 0, 1)),
        ("comments", (1, 0, 1)),
    ]);
    told("only-me").assert_counts(&[("posts", (6, 0, 2))]);
    told("mixed").assert_counts(&[("posts", (6, 0, 6)), ("photos", (1, 0, 1))]);
    // Told for later days only: before them nothing is known.
    told("public@2026-01-02").assert_counts(&[("posts", (6, 1, 6)), ("photos", (1, 1, 1))]);
}

#[test]
fn items_without_a_time_take_a_told_value_only_if_all_agree() {
    let mut tree = erika().write(L4);
    insert(&mut tree, POSTS, &json!([{"data": [{"post": "Ohne Zeit"}]}]));
    insert(
        &mut tree,
        "your_facebook_activity/comments_and_reactions/comments.json",
        &json!({
        "comments_v2": [{"timestamp": 1_760_000_000, "title": "x"}]}),
    );
    let told = |values: &[&str]| {
        let options: Vec<&str> =
            values.iter().flat_map(|value| ["--facebook-audience", value]).collect();
        together(&[(FACEBOOK, &tree)], &options)
    };
    told(&["public"]).assert_counts(&[("posts", (1, 1, 1))]);
    told(&["friends", "only-me@2020-01-01"]).assert_counts(&[("posts", (1, 0, 0))]);
    told(&["friends", "public@2020-01-01"]).assert_counts(&[("posts", (1, 0, 1))]);
    told(&["public@2020-01-01"]).assert_counts(&[("posts", (1, 0, 1))]);
}

#[test]
fn a_day_that_the_person_gives_settles_the_age_of_an_archive() {
    let account = Instagram { posts: vec![pictured(1, "2023-01-01")], ..erikas_instagram() };
    let tree = account.write(instagram::Layout::G3b);
    let told = |options: &[&str]| together(&[("export", &tree)], options);
    let outcome = told(&[]);
    outcome.assert_counts(&[("posts", (1, 0, 1))]);
    assert!(outcome.finds("archive_age_unknown"));
    let outcome = told(&["--downloaded", "2025-05-26"]);
    outcome.assert_counts(&[("posts", (1, 0, 1))]);
    assert!(outcome.finds("archive_older_than_training"));
    told(&["--downloaded", "2025-05-27"]).assert_counts(&[("posts", (1, 1, 1))]);
}

#[test]
fn an_item_that_only_an_old_archive_holds_is_unknown() {
    let older = Instagram {
        posts: vec![pictured(1, "2022-01-01"), pictured(2, "2022-02-02")],
        ..erikas_instagram()
    };
    let newer = Instagram { posts: vec![pictured(2, "2022-02-02")], ..erikas_instagram() };
    let outcome = together(
        &[
            (
                "instagram-erika_mustermann-2023-01-02-AAAAAAAA",
                &older.write(instagram::Layout::G2b),
            ),
            (INSTAGRAM, &newer.write(G4)),
        ],
        &[],
    );
    outcome.assert_counts(&[("posts", (2, 1, 2)), ("photos", (2, 1, 2))]);
}

#[test]
fn an_item_takes_its_class_from_the_newest_archive_that_holds_it() {
    let live = Instagram { posts: vec![pictured(1, "2025-07-01")], ..erikas_instagram() };
    let archived = Instagram { archived: vec![pictured(1, "2025-07-01")], ..erikas_instagram() };
    let older = "instagram-erika_mustermann-2025-08-02-AAAAAAAA";
    let run = |first: &Instagram, second: &Instagram| {
        together(&[(older, &first.write(G4)), (INSTAGRAM, &second.write(G4))], &[])
    };
    run(&live, &archived).assert_counts(&[("posts", (1, 0, 1))]);
    run(&archived, &live).assert_counts(&[("posts", (1, 1, 1))]);
}

// §4 Verdict

#[test]
fn a_listed_photo_goes_by_where_it_was_shown() {
    let photo = |id| Photo::new(id, "2026-01-01");
    let account = Facebook {
        albums: vec![Album::new("Urlaub", [photo(1), photo(2), photo(3)])],
        stories: vec![Post::new("2026-01-01", "").photo(photo(1))],
        group_posts: vec![Post::new("2026-01-01", "").photo(photo(2)).to("Garten")],
        ..erika()
    };
    let tree = account.write(L4);
    // Told public: the album would be; story and group stay open.
    together(&[(FACEBOOK, &tree)], &["--facebook-audience", "public"])
        .assert_counts(&[("photos", (3, 1, 3)), ("stories", (1, 0, 1))]);
    together(&[(FACEBOOK, &tree)], &["--facebook-audience", "friends"])
        .assert_counts(&[("photos", (3, 0, 2))]);
}

#[test]
fn every_item_has_one_rule_and_the_rules_add_up() {
    let outcome = instagram(&Instagram {
        threads: Some(Threads { private: Some(false), posts: vec![pictured(9, "2026-01-01")] }),
        ..b()
    });
    let rules = outcome.at("/rules").as_array().unwrap();
    let with_rule: u64 = rules.iter().map(|rule| rule["count"].as_u64().unwrap()).sum();
    let fields = ["posts", "photos", "videos", "stories", "comments", "profile_items"];
    let found: u64 = fields.iter().map(|field| outcome.count(field).0).sum();
    assert_eq!(with_rule, found);
    // 4 posts, 9 photos, 4 stories, 5 comments, 4 facts of the profile.
    assert_eq!(found, 26);
}

// §5 Time

#[test]
fn a_photo_has_the_time_of_its_earliest_post_else_its_own() {
    let mut tree = erika().write(L4);
    let photo = |id: u64, time: i64| json!({"media": {"uri": format!("posts/media/x/{id}.jpg"), "creation_timestamp": time}});
    let old = at("2020-01-01");
    let new = at("2026-01-01");
    insert(
        &mut tree,
        POSTS,
        &json!([
            // Posted in 2020, listed again in 2026: before.
            {"timestamp": old, "attachments": [{"data": [photo(10_200_000_000_000_001, new)]}]},
            {"timestamp": new, "attachments": [{"data": [photo(10_200_000_000_000_001, new)]}]},
            // The post has no time, the photo has: since.
            {"timestamp": 0, "attachments": [{"data": [photo(10_200_000_000_000_002, new)]}]},
            // Neither has one that can be true.
            {"timestamp": 0, "attachments": [{"data": [photo(10_200_000_000_000_003, 4_102_444_800)]}]},
        ]),
    );
    insert(
        &mut tree,
        "your_facebook_activity/posts/your_uncategorized_photos.json",
        &json!({
        "other_photos_v2": [
            {"uri": "posts/media/x/10200000000000004.jpg", "creation_timestamp": old},
            {"uri": "posts/media/x/10200000000000005.jpg", "creation_timestamp": 4_102_444_800_i64},
        ]}),
    );
    let outcome = over(&tree, FACEBOOK);
    outcome.assert_counts(&[("photos", (5, 0, 5))]);
    let of = |section: &str| outcome.at(&format!("/timing/{section}/photos/found")).clone();
    assert_eq!(of("before_training_start"), 2);
    assert_eq!(of("since_training_start"), 1);
    assert_eq!(of("undated"), 2);
}

#[test]
fn the_boundary_is_the_first_second_of_27_may_2025() {
    let account = Facebook {
        posts: vec![Post::new("2025-05-26T23:59:59", "Davor"), Post::new("2025-05-27T00:00", "Ab")],
        ..erika()
    };
    let outcome = facebook(&account);
    assert_eq!(outcome.at("/timing/before_training_start/posts/found"), 1);
    assert_eq!(outcome.at("/timing/since_training_start/posts/found"), 1);
}

#[test]
fn a_time_of_zero_outside_is_no_time_if_one_stands_inside() {
    let media = |time: i64| {
        json!({"uri": format!("media/posts/202601/1790000000000{:04}.jpg", time % 10_000),
            "creation_timestamp": time, "title": "Bild"})
    };
    let mut tree = erikas_instagram().write(G4);
    let seconds = at("2026-01-01");
    insert(
        &mut tree,
        IG_POSTS,
        &json!([
            {"media": [media(seconds)], "title": "", "creation_timestamp": 0},
            {"media": [media(0), media(seconds + 1)]},
        ]),
    );
    let outcome = over(&tree, INSTAGRAM);
    assert_eq!(outcome.at("/timing/since_training_start/posts/found"), 2);
}

// §6 Accounts

#[test]
fn three_shared_pictures_make_one_account_and_two_do_not() {
    let posts = |count: u64| (1..=count).map(|id| pictured(id, "2026-01-01")).collect::<Vec<_>>();
    for (shared, accounts, found) in [(3, 1, 3), (2, 2, 4)] {
        let renamed = Owner { username: "e_muster".into(), name: "E. M.".into(), ..Owner::erika() };
        let one = Instagram { posts: posts(shared), ..erikas_instagram() };
        let other = Instagram { posts: posts(shared), ..Instagram::of(renamed) };
        let outcome = together(
            &[
                (INSTAGRAM, &one.write(G4)),
                ("instagram-e_muster-2026-09-03-BBBBBBBB", &other.write(G4)),
            ],
            &[],
        );
        outcome.assert_counts(&[("posts", (found, found, found))]);
        assert_eq!(outcome.at("/accounts").as_array().unwrap().len(), accounts);
        assert_eq!(outcome.finds("several_accounts"), accounts > 1);
    }
}

#[test]
fn a_page_and_its_owner_in_one_folder_stay_apart() {
    let owner = Facebook { posts: vec![Post::new("2026-01-01", "Privat")], ..erika() };
    let page = Facebook {
        posts: vec![Post::new("2026-02-02", "Angebot"), Post::new("2026-02-03", "Noch eins")],
        ..Facebook::of(Owner { name: "Gartenmarkt".into(), ..Owner::erika() })
    };
    let tree = owner.write(L4).and(page.write(Layout::Page));
    let outcome = over(&tree, FACEBOOK);
    // Only what the Page published is certain.
    outcome.assert_counts(&[("posts", (3, 2, 3))]);
    assert_eq!(outcome.at("/accounts").as_array().unwrap().len(), 2);
}

// §7 Third parties

#[test]
fn people_are_counted_once_and_those_who_are_nobody_never() {
    let account = Facebook {
        posts: vec![
            Post::new("2026-01-01", "Mit @[100:2048:Ida Beispiel] und @[7:69:Café Muster]")
                .tag("IDA BEISPIEL")
                .tag("Erika Mustermann")
                .tag("Facebook-Nutzer")
                .tag("")
                .tag("Meta AI")
                .photo(Photo::new(1, "2026-01-01")),
            Post::new("2026-01-02", "")
                .photo(Photo::new(2, "2026-01-02").caption("Hier mit @[101:2048:Tom Muster]")),
        ],
        comments: vec![Comment::on("Max Beispiel", "2026-01-03", "Schön, @[102:2048:Ada]!")],
        elsewhere: vec![Post::new("2026-01-04", "Alles Gute").to("Ada Beispiel")],
        ..erika()
    };
    let outcome = facebook(&account);
    assert_eq!(outcome.at("/third_parties/distinct_people"), 2);
    assert_eq!(outcome.at("/third_parties/photos_named"), 2);
    assert_eq!(outcome.at("/third_parties/posts_named"), 1);
    outcome.assert_counts(&[("photos_with_third_parties", (2, 0, 2))]);
}

#[test]
fn handles_follow_the_rule_for_handles() {
    let account = Instagram {
        posts: vec![
            Post::new("2026-01-01", "Mit @Ida_B. und @erika_mustermann, mail@example.org @meta.ai")
                .photo(Photo::new(1, "2026-01-01")),
            Post::new("2026-01-02", "(@tom.m...)").photo(Photo::new(2, "2026-01-02")),
            Post::new("2026-01-03", "nur ich, @erika_mustermann")
                .photo(Photo::new(3, "2026-01-03")),
        ],
        comments: vec![Comment::on("max_beispiel", "2026-01-03", "@ada schau")],
        threads: Some(Threads {
            private: Some(false),
            posts: vec![Post::new("2026-01-04", "@ida_b auch hier")],
        }),
        ..erikas_instagram()
    };
    let outcome = instagram(&account);
    assert_eq!(outcome.at("/third_parties/distinct_people"), 2);
    assert_eq!(outcome.at("/third_parties/posts_named"), 3);
    outcome.assert_counts(&[("photos_with_third_parties", (2, 2, 2))]);
}
