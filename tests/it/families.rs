//! Families of files that came later or lie elsewhere: live videos in a file of their own, the doubled
//! profile of a Page, lists that have become records of labels, downloads of private messages.

use tempfile::TempDir;

use crate::support::run::{Outcome, report};
use crate::support::tree::Tree;

const FACEBOOK: &str = "facebook-adabeispiel-2026-09-02-AbCd1234.zip";
const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
const ONE_POST: &str =
    r#"[{"timestamp":1756022400,"data":[{"post":"Guten Morgen"}],"title":"Ada Beispiel"}]"#;

const COMMENTS: &str = "your_facebook_activity/comments_and_reactions/comments.json";
const ONE_COMMENT: &str = r#"{"comments_v2":[{"timestamp":1756022400,"data":[{"comment":{"comment":"Ja"}}],"title":"Ada"}]}"#;

fn read(name: &str, files: &[(&str, &str)], options: &[&str]) -> Outcome {
    let folder = TempDir::new().unwrap();
    let mut tree = Tree::default();
    for (path, text) in files {
        tree.insert(*path, *text);
    }
    let path = tree.zip_as(folder.path(), name);
    report(options.iter().map(|&option| option.into()).chain([path.into_os_string()]))
}

fn labelled(records: &[(u64, &str, &str)]) -> String {
    let records: Vec<String> = records
        .iter()
        .map(|(time, text, uri)| {
            format!(
                r#"{{"timestamp":{time},"media":[],"label_values":[{{"label":"Title","value":"Konzert"}},{{"label":"Message","value":"{text}"}},{{"label":"Video","media":[{{"uri":"{uri}","creation_timestamp":{time}}}]}}],"fbid":"7{time}"}}"#
            )
        })
        .collect();
    format!("[{}]", records.join(","))
}

#[test]
fn live_videos_in_a_file_of_their_own_are_posts_with_a_video() {
    let live = labelled(&[
        (1_756_027_400, "Gleich", "your_facebook_activity/live_videos/AQMeins.mp4"),
        (1_756_031_400, "Wieder", "your_facebook_activity/live_videos/AQMzwei.mp4"),
    ]);
    let files = [
        (POSTS, ONE_POST),
        ("your_facebook_activity/live_videos/live_videos.json", live.as_str()),
        ("your_facebook_activity/live_videos/AQMeins.mp4", "x"),
    ];
    let outcome = read(FACEBOOK, &files, &["--facebook-audience", "public"]);
    assert_eq!(outcome.code, 0, "{:?}", outcome.findings());
    outcome.assert_counts(&[("posts", (3, 3, 3)), ("videos", (2, 2, 2))]);
    assert!(!outcome.finds("member_unknown") && !outcome.finds("media_without_record"));
    assert_eq!(outcome.at("/quality/media_missing"), 1);
}

#[test]
fn a_page_export_of_nothing_but_live_videos_is_a_report() {
    let live = labelled(&[(1_756_027_400, "Gleich", "your_facebook_activity/live_videos/A.mp4")]);
    let path = "this_profile's_activity_across_facebook/live_videos/live_videos.json";
    let outcome = read("facebook-verein-2026-01-03-AbCd1234.zip", &[(path, &live)], &[]);
    assert_eq!(outcome.code, 0);
    outcome.assert_counts(&[("posts", (1, 1, 1)), ("videos", (1, 1, 1))]);
}

#[test]
fn the_profile_of_a_page_may_lie_in_a_folder_twice() {
    let profile = r#"{"profile_v2":{"name":{"full_name":"Beispielverein"},"username":"verein"}}"#;
    let update = r#"{"profile_updates_v2":[{"timestamp":1756022400,"title":"Beispielverein updated its profile picture.","attachments":[{"data":[{"media":{"uri":"this_profile's_activity_across_facebook/posts/media/P_1/700000000000001.jpg","creation_timestamp":1756022400}}]}]}]}"#;
    for folder in ["profile_information/profile_information", "profile_information"] {
        let files = [
            ("this_profile's_activity_across_facebook/posts/profile_posts_1.json", ONE_POST),
            (&format!("{folder}/profile_information.json"), profile),
            (&format!("{folder}/profile_update_history.json"), update),
        ];
        let outcome = read("facebook-verein-2026-01-03-AbCd1234.zip", &files, &[]);
        outcome.assert_counts(&[
            ("posts", (1, 1, 1)),
            ("photos", (1, 1, 1)),
            ("profile_items", (3, 3, 3)),
        ]);
    }
}

#[test]
fn a_new_list_of_threads_is_unknown_and_known_ones_are_activity() {
    let files = [
        (
            "personal_information/personal_information/personal_information.json",
            r#"{"profile_user":[{"string_map_data":{"Username":{"value":"ada_beispiel"},"Private Account":{"value":"False"}}}]}"#,
        ),
        ("your_instagram_activity/threads/ghost_posts.json", r#"{"text_post_app_ghost_posts":[]}"#),
        ("your_instagram_activity/threads/follow_requests_you've_received.json", "[]"),
    ];
    let outcome = read("instagram-ada_beispiel-2026-09-02-AbCd1234.zip", &files, &[]);
    assert_eq!(outcome.code, 0);
    assert!(outcome.finds("member_unknown"));
    assert_eq!(outcome.at("/quality/members/unknown"), 1);
    assert_eq!(outcome.at("/quality/out_of_scope/0/members"), 1);
}

#[test]
fn lists_of_photos_and_albums_may_be_records_of_labels() {
    let record = |id: u64, label: &str| {
        format!(
            r#"{{"timestamp":1756022401,"media":[],"label_values":[{{"label":"{label}","media":[{{"uri":"your_facebook_activity/posts/media/P_1/{id}.jpg","creation_timestamp":1756022401}}]}}],"fbid":"{id}"}}"#
        )
    };
    let list = format!(
        "[{},{}]",
        record(700_000_000_000_011, "Photo"),
        record(700_000_000_000_012, "Foto")
    );
    let album = record(700_000_000_000_013, "Photos");
    let files = [
        ("your_facebook_activity/posts/your_uncategorized_photos.json", list.as_str()),
        ("your_facebook_activity/posts/album/0.json", &album),
    ];
    let outcome = read(FACEBOOK, &files, &["--facebook-audience", "public"]);
    outcome.assert_counts(&[("posts", (0, 0, 0)), ("photos", (3, 3, 3))]);
    assert!(!outcome.finds("empty_records"));
}

#[test]
fn comments_that_hold_nothing_but_a_time_count() {
    let comments = r#"[{"timestamp":1770802200,"media":[],"label_values":[]},{"timestamp":1770802260,"media":[],"label_values":[]}]"#;
    let path = "your_instagram_activity/comments/post_comments_1.json";
    let outcome = read("instagram-ada_beispiel-2026-09-02-AbCd1234.zip", &[(path, comments)], &[]);
    outcome.assert_counts(&[("comments", (2, 0, 2))]);
    assert!(!outcome.finds("empty_records"));
}

#[test]
fn coordinates_may_stand_in_the_metadata_themselves() {
    let album = r#"{"name":"Sommer","photos":[{"uri":"photos_and_videos/Sommer_1/10211330000149673.jpg","creation_timestamp":1565013600,"media_metadata":{"photo_metadata":{"camera_make":"Beispiel","latitude":48.1,"longitude":11.5}}}]}"#;
    let outcome = read("facebook-ada.zip", &[("photos_and_videos/album/0.json", album)], &[]);
    outcome.assert_counts(&[("photos", (1, 0, 1))]);
    assert_eq!(outcome.at("/location/photos_with_coordinates"), 1);
}

const THREAD: &str = r#"{"participants":["Ada Beispiel","Max"],"threadName":"Max_40","messages":[{"isUnsent":false,"media":[],"reactions":[],"senderName":"Max","text":"Ja","timestamp":1756022409000,"type":"text"}]}"#;

#[test]
fn encrypted_messenger_chats_are_private_messages_wherever_they_lie() {
    for folder in ["messages/", "data_messenger_e2e/", ""] {
        let dir = TempDir::new().unwrap();
        let mut chats = Tree::default();
        chats.insert(format!("{folder}Max_40.json"), THREAD);
        chats.insert(format!("{folder}Ida_41.json"), THREAD);
        chats.insert(format!("{folder}media/x.jpg"), "x");
        let mut facebook = Tree::default();
        facebook.insert(POSTS, ONE_POST);
        let outcome = report([
            chats.zip_as(dir.path(), "messages.zip"),
            facebook.zip_as(dir.path(), FACEBOOK),
        ]);
        assert_eq!(outcome.code, 0, "{folder} {:?}", outcome.findings());
        outcome.assert_counts(&[("posts", (1, 0, 1))]);
        assert_eq!(outcome.at("/quality/out_of_scope/0/family"), "private_messages");
        assert_eq!(outcome.at("/quality/out_of_scope/0/members"), 2);
        assert!(outcome.finds("messenger_export"), "{folder}");
        assert_eq!(outcome.at("/accounts").as_array().unwrap().len(), 1);
    }
}

#[test]
fn data_logs_are_named_and_hold_nothing_that_counts() {
    let page = [("data_logs/page_1.html", "<html><body>Videos you watched</body></html>")];
    let outcome = read("facebook-ada-2026-09-02-AbCd1234.zip", &page, &[]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.stderr.contains("Datenprotokolle") || outcome.stderr.contains("data logs"));
}

#[test]
fn lists_of_which_nothing_could_be_read_are_not_said_to_be_read() {
    let files = [(POSTS, r#"{"result":[{"x":"y"},{"x":"z"}]}"#)];
    let outcome = read(FACEBOOK, &[files[0], (COMMENTS, ONE_COMMENT)], &[]);
    assert_eq!(outcome.code, 3);
    assert!(outcome.finds("member_not_understood") && !outcome.finds("list_guessed"));
    outcome.assert_counts(&[("posts", (0, 0, 0)), ("comments", (1, 0, 1))]);
}

/// A download of nothing but the profile: the doubled folder, and a category, are a Page's.
#[test]
fn a_page_that_shows_nothing_but_its_profile_is_a_page() {
    let profile = |more: &str| {
        format!(
            r#"{{"profile_v2":{{"name":{{"full_name":"Verein Beispiel"}},"username":"beispielverein"{more}}}}}"#
        )
    };
    let doubled = "profile_information/profile_information/profile_information.json";
    let once = "profile_information/profile_information.json";
    for (path, more, layout) in [
        (doubled, "", "LP"),
        (once, r#","profile_category":"Sports club""#, "LP"),
        // Until 2022 the folder of a person was called so.
        (once, "", "L1"),
    ] {
        let outcome = read("seite.zip", &[(path, &profile(more))], &[]);
        assert_eq!(outcome.code, 0, "{:?}", outcome.findings());
        outcome.assert_counts(&[("profile_items", (2, 2, 2))]);
        assert_eq!(outcome.at("/exports/0/layout"), layout, "{path} {more}");
    }
    // Its picture is the current one.
    let update = r#"{"profile_updates_v2":[{"timestamp":1770000000,"attachments":[{"data":[{"media":{"uri":"x/Profilepictures_9/900000000000009.jpg","creation_timestamp":1770000000,"title":"Profile pictures"}}]}],"title":"Verein Beispiel updated its profile picture."}]}"#;
    let history = "profile_information/profile_information/profile_update_history.json";
    let outcome = read("seite.zip", &[(doubled, &profile("")), (history, update)], &[]);
    outcome.assert_counts(&[("profile_items", (3, 3, 3)), ("photos", (1, 1, 1))]);
}

/// A page plays a video from a file that is called like a picture.
#[test]
fn what_a_page_plays_is_a_video_whatever_its_file_is_called() {
    let page = r#"<html><body><main role="main"><section class="_a6-g"><h2 class="_a6-h">Ada</h2><div class="_a6-p"><div><video src="your_facebook_activity/posts/media/x_1/10000000001.jpg"></video></div></div><footer class="_a6-o"><div class="_a72d">Aug 24, 2025 8:00:00 am</div></footer></section></main></body></html>"#;
    let path = POSTS.replace(".json", ".html");
    let outcome = read(FACEBOOK, &[(&path, page)], &["--facebook-audience", "public"]);
    let counts = [("posts", (1, 1, 1)), ("photos", (0, 0, 0)), ("videos", (1, 1, 1))];
    outcome.assert_counts(&counts);
}
