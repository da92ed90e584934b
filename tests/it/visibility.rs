//! Who could see what, where several downloads or impossible times say different things (COUNTING
//! §3). Every number was derived by hand.

use serde_json::{Value, json};

use crate::support::person::at;
use crate::support::plain::{
    FACEBOOK, IG_POSTS, INSTAGRAM, instagram_post, instagram_profile, over, tree,
};
use crate::support::run::{Outcome, Triple, triple};
use crate::support::tree::Tree;

const SEPTEMBER_2025: &str = "instagram-erika_mustermann-2025-09-20-QrSt5678";
const BEFORE_TRAINING: &str = "instagram-erika_mustermann-2025-02-20-QrSt5678";

fn of(id: u64, day: &str) -> Value {
    instagram_post(17_900_000_000_000_000 + id, day, &format!("Bild {id}"))
}

fn download(private: &str, posts: &[Value]) -> Tree {
    let profile = instagram_profile("erika_mustermann", "Erika Mustermann", private);
    tree(&[profile, (IG_POSTS, json!(posts))])
}

/// A Threads profile with its flag, and threads.
fn threads(private: &str, posts: &[(&str, &str)]) -> Tree {
    let posts: Vec<Value> = posts
        .iter()
        .map(|(day, text)| {
            json!({"media": [{"uri": "", "creation_timestamp": at(day), "title": text}]})
        })
        .collect();
    let value = |text: &str| json!({"href": "", "value": text, "timestamp": 0});
    tree(&[
        instagram_profile("erika_mustermann", "Erika Mustermann", "True"),
        (
            "your_instagram_activity/threads/personal_information.json",
            json!({"text_post_app_text_post_app_profile": [{"string_map_data": {
                "Username": value("erika_mustermann"), "Private Account": value(private)}}]}),
        ),
        (
            "your_instagram_activity/threads/threads_and_replies.json",
            json!({"text_post_app_text_posts": posts}),
        ),
    ])
}

fn posts_and_photos(outcome: &Outcome, expected: Triple) {
    outcome.assert_counts(&[("posts", expected), ("photos", expected)]);
}

#[test]
fn what_was_made_until_an_account_was_last_seen_public_was_public() {
    let (old, both, new) = (of(1, "2020-09-13"), of(2, "2025-08-01"), of(3, "2026-04-01"));
    let undated = instagram_post(17_900_000_000_000_004, "1970-01-01", "Bild 4");
    let older = download("False", &[old.clone(), both.clone()]);
    let newer = download("True", &[old.clone(), both, new, undated]);
    let outcome = over(&[(SEPTEMBER_2025, &older), (INSTAGRAM, &newer)], &[]);
    // Two made before the older download and one undated were public; one came later: unknown.
    posts_and_photos(&outcome, (4, 0, 4));
    assert_eq!((outcome.rule("R65"), outcome.rule("R00")), (6, 2));
    assert!(outcome.finds("privacy_switch_undated"));
    // An older download from before the training shows nothing about the time since.
    let older = download("False", std::slice::from_ref(&old));
    let outcome = over(&[(BEFORE_TRAINING, &older), (INSTAGRAM, &newer)], &[]);
    posts_and_photos(&outcome, (4, 0, 0));
    assert!(!outcome.finds("privacy_switch_undated"));
}

#[test]
fn a_threads_profile_may_have_been_public_in_between_too() {
    let older = threads("False", &[("2025-08-01", "Davor")]);
    let newer = threads("True", &[("2025-08-01", "Davor"), ("2026-04-01", "Danach")]);
    let outcome = over(&[(SEPTEMBER_2025, &older), (INSTAGRAM, &newer)], &[]);
    outcome.assert_counts(&[("posts", (2, 0, 2))]);
    assert_eq!((outcome.rule("R65"), outcome.rule("R00")), (1, 1));
    over(&[(INSTAGRAM, &newer)], &[]).assert_counts(&[("posts", (2, 0, 0))]);
}

#[test]
fn what_only_an_older_private_download_holds_is_possible_and_not_certain() {
    let (old, both, new) = (of(1, "2020-09-13"), of(2, "2025-08-01"), of(3, "2026-04-01"));
    let newer = download("False", &[both, new]);
    let over_older = |flag: &str, name: &str| {
        over(&[(name, &download(flag, std::slice::from_ref(&old))), (INSTAGRAM, &newer)], &[])
    };
    posts_and_photos(&over_older("True", SEPTEMBER_2025), (3, 2, 3));
    // In an older public download it was public, and the account still is.
    posts_and_photos(&over_older("False", SEPTEMBER_2025), (3, 3, 3));
    // One from before the training vouches for nothing.
    posts_and_photos(&over_older("False", BEFORE_TRAINING), (3, 2, 3));
}

#[test]
fn the_current_picture_is_the_newest_by_a_time_that_can_be_true() {
    let picture = |id: u64, seconds: i64| {
        let uri = format!("your_facebook_activity/posts/media/Profilepictures_1/{id}.jpg");
        json!({"uri": uri, "creation_timestamp": seconds})
    };
    // 26 January 2020, and the year 2100.
    let album = json!({"name": "Profile pictures", "photos": [
        picture(10_000_000_001, 1_580_000_400), picture(10_000_000_002, 4_102_444_800)]});
    let files = tree(&[("your_facebook_activity/posts/album/1.json", album)]);
    let outcome = over(&[(FACEBOOK, &files)], &[]);
    outcome.assert_counts(&[("photos", (2, 1, 2))]);
    let photos = |period: &str| triple(outcome.at(&format!("/timing/{period}/photos")));
    assert_eq!(photos("before_training_start"), (1, 1, 1));
    assert_eq!(photos("undated"), (1, 0, 1));
    assert_eq!(outcome.rule("R22"), 2);
}
