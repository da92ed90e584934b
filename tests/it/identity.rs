//! The same thing in several places (COUNTING §2): what tells two records apart, and what does not.
//! Every number was derived by hand.

use serde_json::{Value, json};

use crate::support::person::at;
use crate::support::plain::{
    FACEBOOK, IG_COMMENTS, IG_POSTS, INSTAGRAM, POSTS, erika, facebook_page, instagram_comment,
    instagram_comments_page, instagram_post, instagram_profile, over, post, tree,
};
use crate::support::tree::Tree;

const CHECK_INS: &str = "your_facebook_activity/posts/check-ins.json";
const GROUPS: &str = "your_facebook_activity/groups/group_posts_and_comments.json";
const ALBUM: &str = "your_facebook_activity/posts/album/0.json";
/// A second download of the same day, for pages beside JSON.
const PAGES: &str = "facebook-erikamustermann-2026-09-02-EfGh5678";
const INSTAGRAM_PAGES: &str = "instagram-erika_mustermann-2026-09-02-EfGh5678";
const PUBLIC: &[&str] = &["--facebook-audience", "public"];
/// 14 July 2017, 02:40:00 UTC.
const MORNING: i64 = 1_500_000_000;

fn group(records: &[Value]) -> (&'static str, Value) {
    (GROUPS, json!({ "group_posts_v2": records }))
}

fn check_in(seconds: i64, text: &str, fbid: &str) -> Value {
    json!({"timestamp": seconds, "media": [], "fbid": fbid,
           "label_values": [{"label": "Message", "value": text}]})
}

fn album(photos: &[(&str, i64)]) -> (&'static str, Value) {
    let photos: Vec<Value> = photos
        .iter()
        .map(|(file, time)| {
            let uri = format!("your_facebook_activity/posts/media/Garten_1/{file}");
            json!({"uri": uri, "creation_timestamp": time})
        })
        .collect();
    (ALBUM, json!({"name": "Garten", "photos": photos}))
}

fn public_profile() -> (&'static str, Value) {
    instagram_profile("erika_mustermann", "Erika Mustermann", "False")
}

fn pages(files: &[(&str, String)]) -> Tree {
    let mut tree = Tree::default();
    for (path, page) in files {
        tree.insert(path.replace(".json", ".html"), page.clone());
    }
    tree
}

#[test]
fn the_number_after_the_size_is_the_id_of_an_older_file() {
    let names = [
        "67520001_10211330000189674_6707711348978080004_o_10211330000149673.jpg",
        "67520001_10211330000189674_6707711348978080004_n_10211330000149673.jpg",
    ];
    for name in names {
        let old = tree(&[(
            "posts/album/0.json",
            json!({"name": "Sommer", "photos": [
                {"uri": format!("posts/media/Sommer_1/{name}"), "creation_timestamp": MORNING}]}),
        )]);
        let new = tree(&[album(&[("10211330000149673.jpg", MORNING)])]);
        let exports = [("facebook-erikamustermann", &old), (FACEBOOK, &new)];
        let outcome = over(&exports, PUBLIC);
        outcome.assert_counts(&[("photos", (1, 1, 1))]);
        assert_eq!(outcome.at("/accounts").as_array().unwrap().len(), 1);
    }
}

#[test]
fn a_detailed_record_without_media_is_the_post_whose_file_has_its_number() {
    let labelled = |id: u64, seconds: i64| {
        json!({"timestamp": seconds, "media": [], "fbid": id.to_string(),
               "label_values": [{"label": "Latitude", "value": "52.5"}]})
    };
    let ids = [17_900_000_000_000_001, 17_900_000_000_000_002];
    let files = [
        public_profile(),
        (
            IG_POSTS,
            json!([
                instagram_post(ids[0], "2025-08-24", "Am See"),
                instagram_post(ids[1], "2025-08-25", "Im Wald")
            ]),
        ),
        (
            "your_instagram_activity/media/posts.json",
            // The third has no file of its number: another post, without a photo.
            json!([
                labelled(ids[0], 1_756_027_401),
                labelled(ids[1], 1_756_027_402),
                labelled(ids[1] + 1, 1_756_027_403)
            ]),
        ),
    ];
    over(&[(INSTAGRAM, &tree(&files))], &[])
        .assert_counts(&[("posts", (3, 3, 3)), ("photos", (2, 2, 2))]);
}

#[test]
fn times_that_cannot_be_true_agree_only_if_they_are_written_alike() {
    let picture =
        json!({"uri": "your_facebook_activity/posts/media/photos_1/100200300400501_1.jpg"});
    let posts = |of_group: i64| {
        let post = |time: i64, text: &str| post(time, text, std::slice::from_ref(&picture));
        let files = [
            (POSTS, json!([post(12_597_508_800, "An der Donau")])),
            group(&[post(of_group, "Im Verein")]),
        ];
        over(&[(FACEBOOK, &tree(&files))], &[])
    };
    // Of different kinds the time must agree, too; 20 seconds apart is not written alike.
    for (of_group, found) in [(12_598_233_800, 2), (12_597_508_820, 2), (12_597_508_800, 1)] {
        let outcome = posts(of_group);
        outcome.assert_counts(&[("posts", (found, 0, found)), ("photos", (1, 0, 1))]);
        assert_eq!(outcome.at("/timing/undated/posts/found"), found, "{of_group}");
    }
}

#[test]
fn a_missing_time_agrees_only_with_a_missing_one() {
    let without = json!({"data": [{"post": "Ohne Zeit"}]});
    let zero = json!({"timestamp": 0, "data": [{"post": "Ohne Zeit"}]});
    let both = |of_group: Value| {
        let files = [(POSTS, json!([without])), group(&[of_group])];
        over(&[(FACEBOOK, &tree(&files))], &[]).count("posts").0
    };
    assert_eq!(both(zero), 2);
    assert_eq!(both(without.clone()), 1);
}

#[test]
fn whole_names_tell_files_apart_inside_one_download_only() {
    let named = |file: &str| {
        json!({"media": [{"uri": format!("media/posts/202401/{file}.jpg"),
                          "creation_timestamp": MORNING, "title": ""}]})
    };
    let archived = "your_instagram_activity/media/archived_posts.json";
    let deleted = "your_instagram_activity/media/recently_deleted_content.json";
    let apart = tree(&[
        public_profile(),
        (archived, json!({"ig_archived_post_media": [named("boot")]})),
        (deleted, json!({"ig_recently_deleted_media": [named("hafen")]})),
    ]);
    over(&[(INSTAGRAM, &apart)], &[]).assert_counts(&[("posts", (2, 0, 2)), ("photos", (2, 0, 2))]);
    // Between downloads Meta renames such files: time and text decide.
    let download = |file: &str| tree(&[public_profile(), (IG_POSTS, json!([named(file)]))]);
    let older = "instagram-erika_mustermann-2026-01-02-QrSt5678";
    let outcome = over(&[(older, &download("boot")), (INSTAGRAM, &download("hafen"))], &[]);
    outcome.assert_counts(&[("posts", (1, 1, 1)), ("photos", (1, 1, 1))]);
}

#[test]
fn photos_whose_names_changed_between_downloads_count_once() {
    let media = |file: &str, time: i64| json!({"uri": file, "creation_timestamp": time});
    let two = |one: &str, other: &str| {
        json!({"media": [media(&format!("media/posts/202401/{one}.jpg"), MORNING),
                         media(&format!("media/posts/202401/{other}.mp4"), MORNING)],
               "creation_timestamp": MORNING, "title": "Am Meer"})
    };
    let download = |posts: Value| tree(&[public_profile(), (IG_POSTS, posts)]);
    let older = "instagram-erika_mustermann-2026-01-02-QrSt5678";
    // A photo and a video of one post; the newer download has one more post, and the old name of
    // another file.
    let before = download(json!([two("a", "b")]));
    let third = json!({"media": [media("media/posts/202402/a.jpg", MORNING + 86_400)],
                       "creation_timestamp": MORNING + 86_400, "title": "Am Tag danach"});
    let after = download(json!([two("x", "y"), third]));
    over(&[(older, &before), (INSTAGRAM, &after)], &[]).assert_counts(&[
        ("posts", (2, 2, 2)),
        ("photos", (2, 2, 2)),
        ("videos", (1, 1, 1)),
    ]);
    // Albums of two downloads: one photo is in both, one second apart are two others.
    let album = |photos: Value| tree(&[(ALBUM, json!({"name": "Sommer", "photos": photos}))]);
    let old =
        album(json!([media("album/eins.jpg", MORNING), media("album/zwei.jpg", MORNING + 1)]));
    let new = album(json!([media("album/1.jpg", MORNING), media("album/3.jpg", MORNING + 2)]));
    let older = "facebook-erikamustermann-2026-01-02-QrSt5678";
    over(&[(older, &old), (FACEBOOK, &new)], &[]).assert_counts(&[("photos", (3, 0, 3))]);
}

#[test]
fn a_check_in_folds_into_one_post_and_never_joins_two() {
    // A post and a group post of one second with different texts, and the check-in of the post.
    let files = [
        (POSTS, json!([post(MORNING, "Kaffee", &[])])),
        (CHECK_INS, json!([check_in(MORNING, "Kaffee", "77")])),
        group(&[post(MORNING, "Schallplatten", &[])]),
    ];
    over(&[(FACEBOOK, &tree(&files))], PUBLIC).assert_counts(&[("posts", (2, 1, 2))]);
    // Without the post it folds into the other one of its second, and alone it is a post.
    over(&[(FACEBOOK, &tree(&files[1..]))], PUBLIC).assert_counts(&[("posts", (1, 0, 1))]);
    over(&[(FACEBOOK, &tree(&files[1..2]))], PUBLIC).assert_counts(&[("posts", (1, 1, 1))]);
    // Two check-ins of one second do not both fold into one post.
    let two = [
        (POSTS, json!([post(MORNING, "Kaffee", &[])])),
        (CHECK_INS, json!([check_in(MORNING, "Kaffee", "77"), check_in(MORNING, "Tee", "78")])),
    ];
    over(&[(FACEBOOK, &tree(&two))], PUBLIC).assert_counts(&[("posts", (2, 2, 2))]);
}

#[test]
fn on_pages_a_check_in_never_joins_two_posts_of_a_minute() {
    let json = tree(&[
        (POSTS, json!([post(MORNING, "Kaffee", &[])])),
        (CHECK_INS, json!([check_in(MORNING, "Kaffee", "77")])),
        group(&[post(MORNING + 6, "Schallplatten", &[])]),
    ]);
    let group_title = "Erika Mustermann posted in Flohmarkt.";
    let html = pages(&[
        (POSTS, facebook_page(&[("Erika Mustermann", "Kaffee", "Jul 14, 2017 2:40:00 am")])),
        (GROUPS, facebook_page(&[(group_title, "Schallplatten", "Jul 14, 2017 2:40:06 am")])),
    ]);
    let both = [(FACEBOOK, &json), (PAGES, &html)];
    over(&both, PUBLIC).assert_counts(&[("posts", (2, 1, 2))]);
    // Also where only the pages hold the group post.
    let json = tree(&[
        (POSTS, json!([post(MORNING, "Kaffee", &[])])),
        (CHECK_INS, json!([check_in(MORNING, "Kaffee", "77")])),
    ]);
    over(&[(FACEBOOK, &json), (PAGES, &html)], PUBLIC).assert_counts(&[("posts", (2, 1, 2))]);
}

#[test]
fn a_record_known_to_the_minute_pairs_with_that_of_the_same_list() {
    let json = tree(&[
        (POSTS, json!([post(MORNING, "Flohmarkt heute", &[])])),
        group(&[post(MORNING + 25, "Flohmarkt heute", &[])]),
    ]);
    let group_title = "Erika Mustermann posted in Flohmarkt.";
    let html = pages(&[
        (
            POSTS,
            facebook_page(&[("Erika Mustermann", "Flohmarkt heute", "Jul 14, 2017 2:40:00 am")]),
        ),
        (GROUPS, facebook_page(&[(group_title, "Flohmarkt heute", "Jul 14, 2017 2:40:25 am")])),
    ]);
    let expected = [("posts", (2, 1, 2))];
    over(&[(FACEBOOK, &json)], PUBLIC).assert_counts(&expected);
    over(&[(FACEBOOK, &json), (PAGES, &html)], PUBLIC).assert_counts(&expected);
}

#[test]
fn comments_of_one_text_under_posts_of_two_people_are_two() {
    let of = |owner: &str, seconds: i64| {
        json!({"media_list_data": [{"uri": ""}], "string_map_data": {
            "Comment": {"value": "Wunderbar"}, "Media Owner": {"value": owner},
            "Time": {"timestamp": seconds}}})
    };
    let json = tree(&[
        public_profile(),
        (IG_COMMENTS, json!([of("ida_muster", MORNING + 49), of("erika_mustermann", MORNING + 7)])),
    ]);
    // 02:40 UTC is 18:40 of the day before in UTC−8.
    let time = "Jul 13, 2017 6:40 pm";
    let html = |owners: &[&str]| {
        let rows: Vec<_> = owners.iter().map(|owner| ("Wunderbar", *owner, time)).collect();
        pages(&[(IG_COMMENTS, instagram_comments_page(&rows))])
    };
    let both = |html: &Tree| over(&[(INSTAGRAM, &json), (INSTAGRAM_PAGES, html)], &[]);
    // The own one is public like one's own content, the other stands under an account that nobody
    // knows.
    both(&html(&["ida_muster", "erika_mustermann"])).assert_counts(&[("comments", (2, 1, 2))]);
    both(&html(&["Erika_Mustermann"])).assert_counts(&[("comments", (2, 1, 2))]);
    both(&html(&["tom_muster", "erika_mustermann"])).assert_counts(&[("comments", (3, 1, 3))]);
    // Where one of them does not tell whose post it is, time and text decide.
    let untold = tree(&[
        public_profile(),
        (IG_COMMENTS, json!([instagram_comment("2017-07-14T02:40", "Wunderbar", None)])),
    ]);
    let told = html(&["ida_muster"]);
    over(&[(INSTAGRAM, &untold), (INSTAGRAM_PAGES, &told)], &[])
        .assert_counts(&[("comments", (1, 0, 1))]);
}

#[test]
fn every_listing_of_a_photo_is_a_carrier_of_it() {
    let twice =
        album(&[("10000000001.jpg", at("2014-12-31")), ("10000000001.jpg", at("2020-01-26"))]);
    let told = ["--facebook-audience", "friends", "--facebook-audience", "public@2019-01-01"];
    over(&[(FACEBOOK, &tree(&[twice]))], &told).assert_counts(&[("photos", (1, 1, 1))]);
}

#[test]
fn the_most_telling_kind_wins_whatever_the_order_of_files() {
    // One text of one second on the timeline of Max, in a group and on one's own timeline.
    let elsewhere = "your_facebook_activity/posts/posts_on_other_pages_and_profiles.json";
    let of = |text: &str| post(MORNING, text, &[]);
    let files = [
        erika(),
        (POSTS, json!([of("Hallo"), of("Servus")])),
        (elsewhere, json!([check_in(MORNING, "Servus", "5")])),
        group(&[of("Hallo")]),
    ];
    let outcome = over(&[(FACEBOOK, &tree(&files))], PUBLIC);
    // Told values reach neither the group post nor the post elsewhere.
    outcome.assert_counts(&[("posts", (2, 0, 2))]);
}

#[test]
fn gifs_and_stickers_from_the_library_of_instagram_are_nobodys() {
    let with = |uri: &str, seconds: i64| {
        json!({"media_list_data": [{"uri": uri}], "string_map_data": {
            "Comment": {"value": ""}, "Media Owner": {"value": "erika_mustermann"},
            "Time": {"timestamp": seconds}}})
    };
    let mut files = tree(&[
        public_profile(),
        (
            IG_COMMENTS,
            json!([
                with("media/other/lachen.gif", MORNING),
                with("media/other/winken.webp", MORNING + 10),
                with("media/other/18000000000000001.jpg", MORNING + 20),
            ]),
        ),
    ]);
    for name in ["lachen.gif", "winken.webp", "18000000000000001.jpg"] {
        files.media(&format!("media/other/{name}"));
    }
    let outcome = over(&[(INSTAGRAM, &files)], &[]);
    outcome.assert_counts(&[("comments", (3, 3, 3)), ("photos", (1, 1, 1))]);
    assert_eq!(outcome.at("/quality/media_without_record"), 0);
    assert_eq!(outcome.at("/quality/media_missing"), 0);
}

#[test]
fn a_file_with_another_picture_extension_is_the_one_that_is_named() {
    let mut files = tree(&[album(&[("10000000001.jpg", MORNING)])]);
    files.media("your_facebook_activity/posts/media/Garten_1/10000000001.webp");
    let outcome = over(&[(FACEBOOK, &files)], &[]);
    assert_eq!(outcome.at("/quality/media_missing"), 0);
    assert_eq!(outcome.at("/quality/media_without_record"), 0);
}

#[test]
fn coordinates_count_also_without_a_list_around_them() {
    let album = json!({"name": "Sommer", "photos": [
        {"uri": "photos_and_videos/Sommer_1/10211330000149673.jpg", "creation_timestamp": MORNING,
         "media_metadata": {"photo_metadata": {"latitude": 48.1, "longitude": 11.5}}},
        {"uri": "photos_and_videos/Sommer_1/10211330000149674.jpg", "creation_timestamp": MORNING,
         "media_metadata": {"photo_metadata": {"latitude": 0.0, "longitude": 0.0}}}]});
    let files = tree(&[("photos_and_videos/album/0.json", album)]);
    let outcome = over(&[("facebook-erikamustermann", &files)], &[]);
    outcome.assert_counts(&[("photos", (2, 0, 2))]);
    assert_eq!(outcome.at("/location/photos_with_coordinates"), 1);
}
