//! Small odd archives, each written out here as Meta writes them and not by the builder that the
//! other tests share. Every number was derived by hand from the counting rules before the program
//! saw the archive.

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::person::at;
use crate::support::plain::{
    FACEBOOK, IG_COMMENTS, IG_PICTURES, IG_POSTS, INSTAGRAM, POSTS, erika, facebook_profile,
    instagram_comment, instagram_post, instagram_profile, media, over, picture, post, text_tree,
    tree,
};
use crate::support::run::{Outcome, report, widerspruch};
use crate::support::tree::Tree;

#[test]
fn a_comment_goes_by_the_account_that_it_stands_under_not_by_a_name_that_somebody_shows() {
    let of = |owner: Option<&str>, day: &str| instagram_comment(day, "fein", owner);
    let lena = tree(&[
        instagram_profile("lena.muster", "Lena", "False"),
        (
            IG_COMMENTS,
            json!([
                of(Some("lena"), "2026-01-01"),
                of(Some("Lena.Muster"), "2026-01-02"),
                of(None, "2026-01-03"),
            ]),
        ),
    ]);
    // Under `lena`, somebody else: unknown. Under her own posts, named or not: public like them.
    over(&[("instagram-lena.muster-2026-09-02-AbCd1234", &lena)], &[])
        .assert_counts(&[("comments", (3, 2, 3))]);
}

#[test]
fn a_comment_under_another_own_account_does_not_go_by_the_flag_of_the_commenting_one() {
    let public = tree(&[
        instagram_profile("erika_mustermann", "Erika Mustermann", "False"),
        (IG_COMMENTS, json!([instagram_comment("2025-08-01", "schön", Some("kunst_konto"))])),
    ]);
    let private = tree(&[
        instagram_profile("kunst_konto", "Erika Kunst", "True"),
        (IG_POSTS, json!([instagram_post(17_900_000_000_000_001, "2025-07-01", "Bild")])),
    ]);
    let outcome =
        over(&[(INSTAGRAM, &public), ("instagram-kunst_konto-2026-09-02-AbCd1234", &private)], &[]);
    outcome.assert_counts(&[
        ("comments", (1, 0, 1)),
        ("posts", (1, 0, 0)),
        ("profile_items", (4, 4, 4)),
    ]);
    assert_eq!(outcome.rule("R00"), 1);
}

#[test]
fn a_number_as_the_name_of_a_zip_is_that_of_the_account() {
    let before = tree(&[
        facebook_profile(&json!({"name": "Erika Mustermann"})),
        (POSTS, json!([post(at("2025-06-01"), "a", &[]), post(at("2025-07-01"), "b", &[])])),
    ]);
    let uri = "https://www.facebook.com/profile.php?id=100012345678901";
    let after = tree(&[
        facebook_profile(&json!({
            "name": {"full_name": "Erika Muster"},
            "username": "erika.muster",
            "profile_uri": uri,
        })),
        (POSTS, json!([post(at("2025-07-01"), "b", &[]), post(at("2026-07-01"), "c", &[])])),
    ]);
    let outcome = over(
        &[
            ("facebook-100012345678901-2026-01-10-AbCd1234", &before),
            ("facebook-erikamuster-2026-09-02-Qr56St78", &after),
        ],
        &[],
    );
    outcome.assert_counts(&[("posts", (3, 0, 3)), ("profile_items", (2, 2, 2))]);
    assert_eq!(outcome.at("/accounts").as_array().unwrap().len(), 1);
}

#[test]
fn a_profile_around_the_folders_that_were_moved_into_it_is_read() {
    let moved = "personal_information/profile_information";
    let posts = tree(&[(POSTS, json!([post(at("2025-07-01"), "a", &[])]))]).below(moved);
    let outcome = over(&[(FACEBOOK, &posts.and(tree(&[erika()])))], &[]);
    outcome.assert_counts(&[("posts", (1, 0, 1)), ("profile_items", (2, 2, 2))]);
    assert_eq!(outcome.at("/quality/members/unknown"), 0);
}

#[test]
fn a_zip_inside_a_zip_is_never_passed_over_in_silence() {
    let inner = tree(&[erika(), (POSTS, json!([post(at("2025-07-01"), "a", &[])]))]).to_zip();
    let folder = TempDir::new().unwrap();
    let mut outer = Tree::default();
    outer.insert("drive/facebook-erikamustermann-2026-09-02-AbCd1234.zip", inner.clone());
    let zip = outer.zip_as(folder.path(), "drive-download.zip");
    let outcome = widerspruch(["report", "--language", "en", zip.to_str().unwrap()]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.stderr.contains("is a zip inside a zip and was not opened"), "{outcome:?}");
    assert!(outcome.stderr.ends_with("That leaves nothing to count.\n"), "{outcome:?}");
    // Beside an export that can be read, too; a zip of other things is nobody's business.
    let mut both =
        tree(&[instagram_profile("erika_mustermann", "Erika", "False")]).below(INSTAGRAM);
    both.insert("facebook-erikamustermann-2026-09-02-AbCd1234.zip", inner);
    both.insert("rechnungen.zip", Tree::default().to_zip());
    let zip = both.zip_as(folder.path(), "beides.zip");
    let outcome = report([zip]);
    outcome.assert_counts(&[("profile_items", (2, 2, 2))]);
    assert_eq!(outcome.code, 3);
    let found = outcome.at("/quality/diagnostics").as_array().unwrap();
    let nested = found.iter().filter(|finding| finding["code"] == "nested_zip").count();
    assert_eq!(nested, 1, "{found:#?}");
}

#[test]
fn an_archive_of_nothing_but_private_messages_is_recognised() {
    let chat = json!({
        "participants": [{"name": "Ida"}, {"name": "Erika Mustermann"}],
        "messages": [{"sender_name": "Ida", "timestamp_ms": 1_750_000_000_000_u64, "content": "x"}],
    });
    let chats = tree(&[("your_facebook_activity/messages/inbox/ida_1/message_1.json", chat)]);
    let folder = TempDir::new().unwrap();
    chats.below(FACEBOOK).to_folder(folder.path());
    let outcome = widerspruch(["report", "--language", "en", folder.path().to_str().unwrap()]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.stderr.contains("The archive was recognised"), "{}", outcome.stderr);
    assert!(!outcome.stderr.contains("There is no archive"), "{}", outcome.stderr);
}

#[test]
fn a_name_under_a_label_that_no_table_knows_is_said_to_be_missing() {
    let value = |text: &str| json!({"value": text});
    let map = json!({
        "Username": value("erika_mustermann"),
        "Xyzzy": value("Erika"),
        "Private Account": value("False"),
    });
    let path = "personal_information/personal_information/personal_information.json";
    let profile = json!({"profile_user": [{"string_map_data": map}]});
    let outcome = over(&[(INSTAGRAM, &tree(&[(path, profile)]))], &[]);
    outcome.assert_counts(&[("profile_items", (1, 1, 1))]);
    assert!(outcome.finds("labels_not_recognised"));
}

#[test]
fn nobody_is_asked_about_posts_that_are_not_there() {
    // A biography may be public or not, but the survey asks about posts, photos and comments.
    let profile = json!({"profile_v2": {
        "name": {"full_name": "Erika Mustermann"},
        "intro_bio": {"name": "Neugierig", "timestamp": 1_700_000_000},
    }});
    let path = "personal_information/profile_information/profile_information.json";
    let outcome = over(&[(FACEBOOK, &tree(&[(path, profile)]))], &[]);
    let steps = outcome.at("/recommendation/steps").as_array().unwrap();
    assert!(steps.iter().any(|step| step == "object_facebook"), "{steps:?}");
    assert!(steps.iter().all(|step| step != "check_again"), "{steps:?}");
}

#[test]
fn comments_under_labels_that_no_table_knows_are_counted_as_unknown_and_that_is_said() {
    let map = json!({
        "Kommentarz": {"value": "fein"},
        "Wlasciciel": {"value": "tom"},
        "Czas": {"timestamp": at("2026-01-03")},
    });
    let known = instagram_comment("2026-01-04", "auch", None);
    let comments = json!([{"media_list_data": [], "string_map_data": map}, known]);
    let profile = instagram_profile("erika_mustermann", "Erika", "False");
    let outcome = over(&[(INSTAGRAM, &tree(&[profile, (IG_COMMENTS, comments)]))], &[]);
    outcome.assert_counts(&[("comments", (2, 1, 2))]);
    assert!(outcome.finds("labels_not_recognised"));
}

/// A download of 2022 and one of 2026 of one public account.
fn old_and_new() -> [(&'static str, Tree); 2] {
    let pictures = |id: u64, day: &str| json!({"ig_profile_picture": [picture(id, day)]});
    let old = tree(&[
        instagram_profile("erika_mustermann", "Erika Mustermann", "False"),
        (
            "content/posts_1.json",
            json!([
                instagram_post(17_900_000_000_000_001, "2021-01-01", "nur alt"),
                instagram_post(17_900_000_000_000_002, "2021-02-01", "beide @tom"),
            ]),
        ),
        (
            "content/stories.json",
            json!({"ig_stories": [picture(17_900_000_000_000_007, "2021-03-01")]}),
        ),
        ("content/profile_photos.json", pictures(17_800_000_000_000_001, "2019-01-01")),
    ]);
    let new = tree(&[
        instagram_profile("erika_mustermann", "Erika Mustermann", "False"),
        (
            IG_POSTS,
            json!([
                instagram_post(17_900_000_000_000_002, "2021-02-01", "beide @tom"),
                instagram_post(17_900_000_000_000_003, "2025-12-01", "neu"),
            ]),
        ),
        (IG_PICTURES, pictures(17_800_000_000_000_002, "2026-04-01")),
    ]);
    [("instagram-erika_mustermann-2022-05-01-AbCd1234", old), (INSTAGRAM, new)]
}

#[test]
fn a_newer_download_vouches_for_what_it_holds_and_nobody_is_asked_for_one() {
    let [(old_name, old), (new_name, new)] = old_and_new();
    let both = over(&[(old_name, &old), (new_name, &new)], &[]);
    // Posts: one only in the old download (unknown), one in both and one new (public). Photos:
    // theirs, the earlier profile picture (unclear) and the current one (yes).
    both.assert_counts(&[
        ("posts", (3, 2, 3)),
        ("photos", (5, 3, 5)),
        ("stories", (1, 0, 1)),
        ("photos_with_third_parties", (1, 1, 1)),
        ("profile_items", (3, 3, 3)),
    ]);
    assert!(!both.finds("archive_older_than_training"));
    let asks = |outcome: &Outcome| {
        let steps = outcome.at("/recommendation/steps").as_array().unwrap().clone();
        steps.iter().any(|step| step == "download_again")
    };
    assert!(!asks(&both));
    let alone = over(&[(old_name, &old)], &[]);
    alone.assert_counts(&[("posts", (2, 0, 2)), ("profile_items", (3, 3, 3))]);
    assert!(alone.finds("archive_older_than_training"));
    assert!(asks(&alone));
}

#[test]
fn that_an_account_was_public_in_between_is_said_right_below_the_answer() {
    let export = |private: &str, posts: Value| {
        tree(&[instagram_profile("erika_mustermann", "Erika", private), (IG_POSTS, posts)])
    };
    let of = |id: u64, day: &str| instagram_post(17_900_000_000_000_000 + id, day, "Bild");
    let older = export("False", json!([of(1, "2020-01-01"), of(2, "2025-12-01")]));
    let newer = export("True", json!([of(1, "2020-01-01"), of(3, "2026-06-01")]));
    let names = ["instagram-erika_mustermann-2026-01-10-QRST5678", INSTAGRAM];
    let both = over(&[(names[0], &older), (names[1], &newer)], &[]);
    // Two made before January 2026 were public, one came later.
    both.assert_counts(&[("posts", (3, 0, 3)), ("photos", (3, 0, 3))]);
    assert!(both.finds("privacy_switch_undated"));
    // That it was private before the training is not taken for granted then.
    assert!(!both.finds("privacy_history_absent"));
    // Not only among the notices: the answer alone would say that nothing is in scope.
    let folder = TempDir::new().unwrap();
    older.below(names[0]).to_folder(folder.path());
    newer.below(names[1]).to_folder(folder.path());
    let text = widerspruch(["report", "--language", "en", folder.path().to_str().unwrap()]).stdout;
    let said = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (answer, _) = said.split_once("What is covered").unwrap_or_else(|| panic!("{said}"));
    assert!(answer.contains("Your Instagram account was public in between."), "{answer}");
    let alone = over(&[(INSTAGRAM, &newer)], &[]);
    alone.assert_counts(&[("posts", (2, 0, 0))]);
    assert!(!alone.finds("privacy_switch_undated"));
    assert!(alone.finds("privacy_history_absent"));
}

#[test]
fn a_history_of_the_last_year_does_not_tell_how_long_an_account_was_private() {
    let history = "security_and_login_information/login_and_profile_creation/\
                   profile_privacy_changes.json";
    let requests = "your_instagram_activity/other_activity/your_information_download_requests.json";
    let request = |start: &str| {
        json!({"timestamp": at("2026-09-02"), "label_values": [
            {"label": "Start date", "timestamp_value": at(start)},
            {"label": "End date", "timestamp_value": at("2026-09-01")},
        ]})
    };
    let over_range = |start: &str| {
        let files = [
            instagram_profile("erika_mustermann", "Erika", "True"),
            (history, json!({"account_history_account_privacy_history": []})),
            (requests, request(start)),
            (IG_POSTS, json!([instagram_post(17_900_000_000_000_001, "2026-06-01", "Bild")])),
        ];
        over(&[(INSTAGRAM, &tree(&files))], &[])
    };
    let last_year = over_range("2025-09-01");
    last_year.assert_counts(&[("posts", (1, 0, 0))]);
    assert!(last_year.finds("privacy_history_absent"));
    assert!(!over_range("2010-01-01").finds("privacy_history_absent"));
}

#[test]
fn a_report_on_an_old_and_a_new_download_does_not_say_that_everything_is_only_possible() {
    let folder = TempDir::new().unwrap();
    for (name, export) in &old_and_new() {
        export.below(name).to_folder(folder.path());
    }
    let text = |path: &str| widerspruch(["report", "--language", "en", path]).stdout;
    let both = text(folder.path().to_str().unwrap());
    let both = both.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(!both.contains("merely possible"), "{both}");
    assert!(both.contains("may or may not have stayed public since"), "{both}");
    let old = folder.path().join(old_and_new()[0].0);
    let old = text(old.to_str().unwrap());
    assert!(old.contains("merely possible"), "{old}");
    // That an archive is old is no reason why a name is certainly public.
    let lines: Vec<&str> = old.lines().collect();
    let certain = lines.iter().position(|line| *line == "Certain").unwrap();
    assert!(lines[certain + 1].contains("3 profile details (counts whatever"), "{old}");
}

#[test]
fn chats_from_before_the_training_make_no_archive_old() {
    let chat = "[26.05.24, 23:59:59] Meta AI: Nachrichten werden von einer KI generiert.\r\n\
                [27.05.24, 10:00:00] Ada: Wie koche ich Linsen?\r\n\
                [27.05.24, 10:00:01] Meta AI: Gern!\r\n";
    let mut chats = Tree::default();
    chats.insert("WhatsApp Chat - Meta AI/_chat.txt", chat);
    let new = &old_and_new()[1];
    let folder = TempDir::new().unwrap();
    chats.to_folder(folder.path());
    new.1.below(new.0).to_folder(folder.path());
    let outcome = report([folder.path()]);
    outcome.assert_counts(&[("ai_interactions", (1, 1, 1)), ("posts", (2, 2, 2))]);
    let reasons = outcome.at("/recommendation/reasons").to_string();
    assert!(!reasons.contains("archive_old"), "{reasons}");
}

#[test]
fn a_photo_in_a_post_an_album_and_a_story_takes_its_rule_from_what_shows_it() {
    let old_time = at("2023-07-22");
    let dated = |id: u64| {
        let mut photo = media(id);
        photo["creation_timestamp"] = old_time.into();
        photo
    };
    let ids = [10_200_000_000_000_001, 10_200_000_000_000_002, 10_200_000_000_000_003];
    let mut tagged = post(at("2025-06-15"), "Am See", &[media(ids[0])]);
    tagged["tags"] = json!([{"name": "Ida Beispiel"}]);
    let comment = json!({
        "timestamp": at("2025-06-16"),
        "data": [{"comment": {"timestamp": at("2025-06-16"), "comment": "Schau"}}],
        "attachments": [{"data": [{"media": media(10_200_000_000_000_004)}]}],
    });
    let export = tree(&[
        erika(),
        (POSTS, json!([tagged, post(at("2023-11-14"), "Alt", &[])])),
        (
            "your_facebook_activity/posts/album/0.json",
            json!({"name": "Mobile uploads", "photos": [dated(ids[0]), dated(ids[1])],
                   "cover_photo": dated(ids[0])}),
        ),
        (
            "your_facebook_activity/stories/archived_stories.json",
            json!({"archived_stories_v2": [
                post(at("2025-06-17"), "", &[media(ids[1])]),
                post(at("2025-06-18"), "", &[media(ids[2])]),
            ]}),
        ),
        (
            "your_facebook_activity/comments_and_reactions/comments.json",
            json!({"comments_v2": [comment]}),
        ),
    ]);
    // Photos: that of the post, the listed one that a story shows (R05, unclear), that of the
    // comment (unknown); what only a story shows is no photo.
    let outcome = over(&[(FACEBOOK, &export)], &[]);
    outcome.assert_counts(&[
        ("posts", (2, 0, 2)),
        ("photos", (3, 0, 3)),
        ("stories", (2, 0, 2)),
        ("comments", (1, 0, 1)),
        ("photos_with_third_parties", (1, 0, 1)),
        ("profile_items", (2, 2, 2)),
    ]);
    assert_eq!((outcome.rule("R00"), outcome.rule("R05"), outcome.rule("R21")), (5, 3, 2));
    // Told values reach posts and albums, not stories and comments.
    over(&[(FACEBOOK, &export)], &["--facebook-audience", "public"])
        .assert_counts(&[("posts", (2, 2, 2)), ("photos", (3, 1, 3))]);
    over(&[(FACEBOOK, &export)], &["--facebook-audience", "friends"])
        .assert_counts(&[("posts", (2, 0, 0)), ("photos", (3, 0, 2))]);
}

#[test]
fn a_listed_photo_takes_its_class_from_the_newest_download_that_lists_it() {
    let mut photo = media(10_200_000_000_000_001);
    photo["creation_timestamp"] = at("2019-01-01").into();
    let export = tree(&[
        erika(),
        ("your_facebook_activity/posts/album/0.json", json!({"name": "Sommer", "photos": [photo]})),
    ]);
    let exports = [("facebook-erikamustermann-2022-06-01-Qr56St78", &export), (FACEBOOK, &export)];
    // That of 2022 alone could say nothing (unknown); what was told holds for the newer listing.
    over(&exports, &["--facebook-audience", "friends"]).assert_counts(&[("photos", (1, 0, 0))]);
    over(&exports, &["--facebook-audience", "public"]).assert_counts(&[("photos", (1, 1, 1))]);
    over(&exports[..1], &["--facebook-audience", "friends"])
        .assert_counts(&[("photos", (1, 0, 1))]);
}

#[test]
fn a_post_of_many_pictures_is_one_in_whatever_order_they_stand() {
    let of = |ids: &mut dyn Iterator<Item = u64>, text: &str| {
        let pictures: Vec<Value> = ids.map(|id| media(10_200_000_000_000_000 + id)).collect();
        post(at("2025-07-01"), text, &pictures)
    };
    let older =
        tree(&[erika(), (POSTS, json!([of(&mut (0..40), "Fest"), of(&mut (50..70), "a")]))]);
    let newer = tree(&[
        erika(),
        (
            POSTS,
            json!([
                of(&mut (0..40).rev(), "Das Fest"),
                of(&mut (60..80), "b"),
                of(&mut (80..100), "a")
            ]),
        ),
    ]);
    let exports = [("facebook-erikamustermann-2026-01-10-Qr56St78", &older), (FACEBOOK, &newer)];
    // Both posts of the older download share pictures with one of the newer, whose third shows
    // others. Photos: 0 to 39 and 50 to 99.
    over(&exports, &[]).assert_counts(&[("posts", (3, 0, 3)), ("photos", (90, 0, 90))]);
}

#[test]
fn a_private_account_with_a_public_time_counts_what_is_older_than_its_last_switch() {
    let history = "security_and_login_information/login_and_profile_creation/\
                   profile_privacy_changes.json";
    let switch = |title: &str, day: &str| json!({"title": title, "string_map_data": {"Time": {"timestamp": at(day)}}});
    let of = |id: u64, day: &str| instagram_post(17_900_000_000_000_000 + id, day, "Bild");
    let undated = json!({"media": [{"uri": "media/posts/17900000000000004.jpg",
                                    "creation_timestamp": 0, "title": "ohne Zeit"}]});
    let story = |id: u64, day: &str| picture(17_900_000_000_000_000 + id, day);
    let files = [
        instagram_profile("erika_mustermann", "Erika", "True"),
        (
            history,
            json!({"account_history_account_privacy_history": [
                switch("Switched to Private", "2024-01-01"),
                switch("Switched to Public", "2025-08-01"),
                switch("Switched to Private", "2025-10-01"),
            ]}),
        ),
        (IG_POSTS, json!([of(1, "2023-01-01"), of(2, "2025-08-15"), of(3, "2025-10-05"), undated])),
        (
            "your_instagram_activity/media/archived_posts.json",
            json!({"ig_archived_post_media": [of(5, "2025-09-01"), of(6, "2025-10-20")]}),
        ),
        (
            "your_instagram_activity/media/stories.json",
            json!({"ig_stories": [story(7, "2025-09-01"), story(8, "2025-11-01")]}),
        ),
        (
            IG_COMMENTS,
            json!([
                instagram_comment("2025-09-01", "a", None),
                instagram_comment("2025-11-01", "b", Some("erika_mustermann")),
                instagram_comment("2025-09-01", "c", Some("max")),
            ]),
        ),
    ];
    // Made before 1 October 2025 or undated: was public. After it: not. Under others: unknown.
    let outcome = over(&[(INSTAGRAM, &tree(&files))], &[]);
    outcome.assert_counts(&[
        ("posts", (6, 0, 4)),
        ("photos", (6, 0, 4)),
        ("stories", (2, 0, 1)),
        ("comments", (3, 0, 2)),
    ]);
    let rules = ["R65", "R31", "R32", "R33", "R35", "R00", "R36"].map(|id| outcome.rule(id));
    assert_eq!(rules, [9, 4, 1, 1, 1, 1, 2]);
    let folder = TempDir::new().unwrap();
    tree(&files).below(INSTAGRAM).to_folder(folder.path());
    let text =
        widerspruch(["report", "--long", "--language", "en", folder.path().to_str().unwrap()])
            .stdout;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("before you set the account to private, or without a date"), "{text}");
}

#[test]
fn one_word_in_one_second_under_posts_of_two_people_is_two_comments_on_facebook() {
    const COMMENTS: &str = "your_facebook_activity/comments_and_reactions/comments.json";
    let of = |title: &str| {
        let said = json!({"comment": {"timestamp": at("2017-07-14"), "comment": "Wunderbar"}});
        let one = json!({"timestamp": at("2017-07-14"), "title": title, "data": [said]});
        tree(&[erika(), (COMMENTS, json!({"comments_v2": [one]}))])
    };
    let ida = of("Erika commented on Ida Muster's post.");
    for (other, count) in [
        ("Erika commented on Max Beispiel's post.", 2),
        ("Erika replied to Max Beispiel's comment.", 2),
        ("Erika commented on Ida Muster's photo.", 1),
        ("Erika hat Ida Musters Beitrag kommentiert.", 1),
        ("Erika commented on IDA MUSTER's post.", 1),
        ("Erika commented on her own post.", 2),
    ] {
        let other_tree = of(other);
        let newer = "facebook-erikamustermann-2026-10-02-Qr56St78";
        over(&[(FACEBOOK, &ida), (newer, &other_tree)], &[])
            .assert_counts(&[("comments", (count, 0, count))]);
    }
    let own = of("Erika commented on her own post.");
    let again = of("Erika replied to her own comment.");
    over(&[(FACEBOOK, &own), ("facebook-erikamustermann-2026-10-02-Qr56St78", &again)], &[])
        .assert_counts(&[("comments", (1, 0, 1))]);
}

#[test]
fn of_a_key_that_stands_twice_the_last_value_counts_and_nothing_is_lost() {
    let posts = r#"[{"timestamp":1748736000,"title":"a","title":"b","data":[{"post":"eins","post":"zwei"}]},
        {"timestamp":1748736060,"data":[{"post":"drei"}]}]"#;
    let comments = format!(
        r#"[{{"label_values":[{{"label":"Comment","value":"a","value":"fein"}}],"timestamp":{}}}]"#,
        at("2025-07-01")
    );
    let profile = r#"{"profile_user":[{"title":"User Information","string_map_data":
        {"Username":{"value":"erika_mustermann","value":"erika_mustermann"},"Private Account":{"value":"False","value":"True"}}}]}"#;
    let facebook = text_tree(&[(POSTS, posts)]);
    over(&[(FACEBOOK, &facebook)], &[]).assert_counts(&[("posts", (2, 0, 2))]);
    let instagram = text_tree(&[
        ("personal_information/personal_information/personal_information.json", profile),
        (IG_COMMENTS, &comments),
    ]);
    over(&[(INSTAGRAM, &instagram)], &[]).assert_counts(&[("comments", (1, 0, 0))]);
}

#[test]
fn a_label_comment_without_an_owner_is_under_an_own_post_unless_an_unknown_label_may_name_one() {
    let of = |labels: Value| json!({"label_values": labels, "timestamp": at("2026-01-01")});
    let fine = json!({"label": "Comment", "value": "fein"});
    let comments = json!([
        of(json!([fine])),
        of(json!([{"label": "Komentaro al", "value": "lena"}, fine])),
        of(
            json!([{"label": "Media owner", "dict": [{"label": "Username", "value": "lena"}]}, fine])
        ),
        of(json!([])),
    ]);
    let erika = tree(&[
        instagram_profile("erika_mustermann", "Erika Mustermann", "False"),
        (IG_COMMENTS, comments),
    ]);
    // Only the first is certainly public: it names no owner, and all its labels are known.
    over(&[(INSTAGRAM, &erika)], &[]).assert_counts(&[("comments", (4, 1, 4))]);
}
