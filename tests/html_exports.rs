//! JSON and HTML of the same invented person give the same numbers, and together count once.

#![allow(clippy::unwrap_used, reason = "a test that cannot write its files fails")]

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use tempfile::TempDir;
use widerspruch::diag::Code;
use widerspruch::domain::headline::{Eight, Field};
use widerspruch::report::model::{AccountState, Flavour, Range, Report};
use widerspruch::run::{Analysis, Options, Silent, analyse};

/// Files below one folder that is named like an export.
struct Export {
    folder: TempDir,
    root: PathBuf,
}

impl Export {
    fn named(name: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join(name);
        fs::create_dir(&root).unwrap();
        Self { folder, root }
    }

    fn file(self, path: &str, content: &str) -> Self {
        let target = self.root.join(path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, content).unwrap();
        self
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }
}

fn run(exports: &[&Export]) -> Analysis {
    let paths: Vec<_> = exports.iter().map(|export| export.path().to_owned()).collect();
    let options = Options::new(paths, date(2026, 11, 23), 1_795_000_000);
    analyse(&options, &Silent)
}

/// Found, at least and at most of each count that is not zero.
fn counts(eight: &Eight<Range>) -> Vec<(&'static str, u64, u64, u64)> {
    let one = |field: Field| {
        let range = eight.get(field);
        (field.code(), range.found, range.at_least, range.at_most)
    };
    Field::ALL.into_iter().map(one).filter(|(_, found, _, _)| *found > 0).collect()
}

fn times(report: &Report) -> [Vec<(&'static str, u64, u64, u64)>; 3] {
    let timing = &report.timing;
    [&timing.before_training_start, &timing.since_training_start, &timing.undated].map(counts)
}

fn codes(report: &Report) -> Vec<Code> {
    report.quality.diagnostics.iter().map(|found| found.code).collect()
}

/// A Facebook page since 2025.
fn page(title: &str, body: &str) -> String {
    format!(
        "<html><head><base href=\"../../../\"/><title>{title}</title></head>\
         <body class=\"_5vb_ _2yq _a7o5\"><div><img src=\"files/logo.png\"/></div>\
         <aside class=\"_aoaa\">Erstellt von Erika Mustermann am \
         <time datetime=\"2026-09-02T13:11Z\">Sep 02, 2026</time></aside>\
         <main role=\"main\"><h1>{title}</h1>{body}</main></body></html>"
    )
}

fn section(heading: &str, content: &str, date: &str) -> String {
    format!(
        "<section class=\"_3-95 _a6-g\"><h2 class=\"_a6-h\">{heading}</h2>\
         <div class=\"_2ph_ _a6-p\"><div>{content}</div></div><footer class=\"_3-94 _a6-o\">\
         <a href=\"https://www.facebook.com/dyi/l/?l=abc\"><div class=\"_a72d\">{date}</div></a>\
         </footer></section>"
    )
}

fn text(text: &str) -> String {
    format!("<div class=\"_2pin\"><div>{text}</div></div>")
}

fn photo(uri: &str, caption: &str) -> String {
    format!(
        "<div class=\"_2pin\"><div class=\"_a7nf\"><div class=\"_a7ng\"><div>\
         <a target=\"_blank\" href=\"{uri}\"><img src=\"{uri}\" class=\"_a6_o\"/></a>\
         <div class=\"_3-95\">{caption}</div></div></div></div></div>"
    )
}

fn row(label: &str, value: &str) -> String {
    format!("<tr><td class=\"_2pin _a6_q\">{label}</td><td class=\"_2piu _a6_r\">{value}</td></tr>")
}

const MEDIA: &str = "your_facebook_activity/posts/media/Handyuploads_111";
const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1";

fn facebook_json() -> Export {
    let photo = |id: u64, caption: &str| {
        format!(
            r#"{{"media":{{"uri":"{MEDIA}/1020000000000000{id}.jpg","creation_timestamp":1749557100,"description":"{caption}"}}}}"#
        )
    };
    let posts = format!(
        r#"[{{"timestamp":1749557120,"title":"Erika Mustermann hat 2 Fotos hinzugefügt.","data":[{{"post":"Schönes Wetter"}}],"attachments":[{{"data":[{},{}]}}]}},
        {{"timestamp":1704463500,"data":[{{"post":"Frohes Neues"}}]}},
        {{"timestamp":1748298600,"data":[{{"post":"Kurz vor Beginn"}}]}},
        {{"timestamp":1677657600,"title":"Erika Mustermann hat einen Link geteilt.","attachments":[{{"data":[{{"external_context":{{"name":"Ein Artikel","url":"https://example.org/a"}}}}]}}]}}]"#,
        photo(1, ""),
        photo(2, "Mit @[100012345678901:2048:Ida]"),
    );
    let listed = |id: u64| {
        format!(r#"{{"uri":"{MEDIA}/1020000000000000{id}.jpg","creation_timestamp":1749557100}}"#)
    };
    let album = format!(
        r#"{{"name":"Handy-Uploads","photos":[{},{},{},{}]}}"#,
        listed(1),
        listed(3),
        listed(4),
        listed(5)
    );
    Export::named("facebook-erikamustermann-2026-09-02-JsonJson")
        .file(&format!("{POSTS}.json"), &posts)
        .file("your_facebook_activity/posts/album/0.json", &album)
        .file(
            "your_facebook_activity/groups/group_posts_and_comments.json",
            r#"{"group_posts_v2":[{"timestamp":1709280000,"title":"Erika Mustermann hat in Beispiele gepostet.","data":[{"post":"Hallo Gruppe"}]}]}"#,
        )
        .file(
            "your_facebook_activity/comments_and_reactions/comments.json",
            r#"{"comments_v2":[{"timestamp":1749600000,"title":"Erika Mustermann hat Max Beispiels Beitrag kommentiert.","data":[{"comment":{"timestamp":1749600000,"comment":"Toll!","author":"Erika Mustermann"}}]},
            {"timestamp":1749600060,"title":"Erika Mustermann hat Max Beispiels Foto kommentiert.","data":[{"comment":{"timestamp":1749600060,"comment":"Oh","author":"Erika Mustermann"}}]}]}"#,
        )
        .file(
            "your_facebook_activity/posts/archive.json",
            r#"{"timestamp":1751371200,"media":[],"label_values":[{"label":"Message","value":"Nicht mehr zu sehen"},{"label":"URL","value":"https://www.facebook.com/1","href":"https://www.facebook.com/1"}],"fbid":"400000000000001"}"#,
        )
        .file(
            "personal_information/profile_information/profile_information.json",
            r#"{"profile_v2":{"name":{"full_name":"Erika Mustermann"},"username":"erikamustermann","profile_uri":"https://www.facebook.com/erikamustermann"}}"#,
        )
}

fn facebook_html() -> Export {
    let uri = |id: u64| format!("{MEDIA}/1020000000000000{id}.jpg");
    let posts = [
        section(
            "Erika Mustermann hat 2 Fotos hinzugefügt.",
            &format!(
                "{}{}{}",
                text("Schönes Wetter"),
                photo(&uri(1), ""),
                photo(&uri(2), "Mit &#064;[100012345678901:2048:Ida]")
            ),
            "Juni 10, 2025 14:05:20",
        ),
        section(
            "",
            &format!("{}{}", text("Frohes Neues"), text("Aktualisiert Jan. 05, 2024 15:05:00")),
            "Jan. 05, 2024 15:05:00",
        ),
        section("", &text("Kurz vor Beginn"), "Mai 27, 2025 00:30:00"),
        section(
            "Erika Mustermann hat einen Link geteilt.",
            &text("<a href=\"https://example.org/a\">Ein Artikel</a>"),
            "März 01, 2023 09:00:00",
        ),
    ];
    let listed = [1, 3, 4, 5].map(|id| section("", &photo(&uri(id), ""), "Juni 10, 2025 14:05:00"));
    let comments = [
        section(
            "Erika Mustermann hat Max Beispiels Beitrag kommentiert.",
            &text("Toll!"),
            "Juni 11, 2025 02:00:00",
        ),
        section(
            "Erika Mustermann hat Max Beispiels Foto kommentiert.",
            &text("Oh"),
            "Juni 11, 2025 02:01:00",
        ),
    ];
    let archived = format!(
        "<table>{}{}</table>",
        row("Nachricht", "Nicht mehr zu sehen"),
        row("URL", "<a href=\"https://www.facebook.com/1\">https://www.facebook.com/1</a>")
    );
    let profile = format!(
        "<section class=\"_a6-g\"><table>{}{}</table></section>",
        row("Name", "Erika Mustermann"),
        row("Benutzername", "erikamustermann")
    );
    let zone = format!(
        "<section class=\"_a6-g\"><table>{}</table></section>",
        row("Zeitzone", "Europe/Berlin")
    );
    Export::named("facebook-erikamustermann-2026-09-02-HtmlHtml")
        .file(&format!("{POSTS}.html"), &page("Deine Beiträge", &posts.concat()))
        .file("your_facebook_activity/posts/album/0.html", &page("Handy-Uploads", &listed.concat()))
        .file(
            "your_facebook_activity/groups/group_posts_and_comments.html",
            &page(
                "Beiträge in Gruppen",
                &section(
                    "Erika Mustermann hat in Beispiele gepostet.",
                    &text("Hallo Gruppe"),
                    "März 01, 2024 09:00:00",
                ),
            ),
        )
        .file(
            "your_facebook_activity/comments_and_reactions/comments.html",
            &page("Kommentare", &comments.concat()),
        )
        .file(
            "your_facebook_activity/posts/archive.html",
            &page("Archiv", &section("", &archived, "Juli 01, 2025 14:00:00")),
        )
        .file(
            "personal_information/profile_information/profile_information.html",
            &page("Profil", &profile),
        )
        .file("logged_information/location/timezone.html", &page("Zeitzone", &zone))
}

/// By hand: posts 4 + 1 in a group + 1 archived; photos 2 in a post and 3 more in the album; the
/// caption of one photo names Ida; name and user name.
const FACEBOOK: [(&str, u64, u64, u64); 5] = [
    ("posts", 6, 0, 6),
    ("photos", 5, 0, 5),
    ("comments", 2, 0, 2),
    ("photos_with_third_parties", 1, 0, 1),
    ("profile_items", 2, 2, 2),
];

#[test]
fn facebook_json_and_html_give_the_same_numbers_and_times() {
    let (json, html) = (facebook_json(), facebook_html());
    let (json, html) = (run(&[&json]).report, run(&[&html]).report);
    assert_eq!(counts(&json.headline), FACEBOOK);
    assert_eq!(counts(&html.headline), FACEBOOK);
    // Half past midnight in Berlin is still the day before in UTC: before the training start.
    let before = [("posts", 4, 0, 4)];
    assert_eq!(times(&json)[0], before);
    assert_eq!(times(&json), times(&html));
    assert_eq!(html.exports[0].flavour, Flavour::Html);
    assert_eq!(html.exports[0].language.as_deref(), Some("de"));
    assert_eq!(html.exports[0].exported, Some(date(2026, 9, 2)));
    assert_eq!(html.third_parties, json.third_parties);
    assert!(!codes(&html).contains(&Code::TimeZoneUnknown));
}

#[test]
fn facebook_json_and_html_together_count_once() {
    let (json, html) = (facebook_json(), facebook_html());
    let report = run(&[&json, &html]).report;
    assert_eq!(report.accounts.len(), 1);
    assert_eq!(report.exports.len(), 2);
    assert_eq!(counts(&report.headline), FACEBOOK);
}

#[test]
fn pages_of_an_account_without_time_zone_are_read_as_utc_and_say_so() {
    let html = Export::named("facebook-erikamustermann-2026-09-02-HtmlHtml").file(
        &format!("{POSTS}.html"),
        &page("Deine Beiträge", &section("", &text("Hallo"), "Mai 27, 2025 00:30:00")),
    );
    let report = run(&[&html]).report;
    assert!(codes(&report).contains(&Code::TimeZoneUnknown));
    assert_eq!(times(&report)[1], [("posts", 1, 0, 1)]);
}

#[test]
fn dates_that_cannot_be_read_make_items_undated_and_are_reported() {
    let html = Export::named("facebook-erikamustermann-2026-09-02-HtmlHtml").file(
        &format!("{POSTS}.html"),
        &page(
            "Posts",
            &[
                section("", &text("eins"), "03/04/2024 14:05"),
                section("", &text("zwei"), "7 Brumaire 2024 14:05"),
            ]
            .concat(),
        ),
    );
    let report = run(&[&html]).report;
    assert_eq!(times(&report)[2], [("posts", 2, 0, 2)]);
    let found = report.quality.diagnostics.iter().find(|found| found.code == Code::DatesNotRead);
    assert_eq!(found.unwrap().detail["count"], 2_u64.into());
}

#[test]
fn an_open_order_of_day_and_month_is_settled_by_the_whole_page() {
    let html = Export::named("facebook-erikamustermann-2026-09-02-HtmlHtml").file(
        &format!("{POSTS}.html"),
        &page(
            "Posts",
            &[
                // Third of June or sixth of March, before or after the training start.
                section("", &text("eins"), "03/06/2025 14:05"),
                section("", &text("zwei"), "25/12/2024 14:05"),
            ]
            .concat(),
        ),
    );
    let report = run(&[&html]).report;
    assert_eq!(times(&report)[0], [("posts", 1, 0, 1)]);
    assert_eq!(times(&report)[1], [("posts", 1, 0, 1)]);
    assert!(!codes(&report).contains(&Code::DatesNotRead));
}

#[test]
fn a_page_that_breaks_off_counts_up_to_the_break() {
    let whole = page("Posts", &section("", &text("eins"), "Jan. 05, 2024 15:05:00").repeat(3));
    let cut = whole.rfind("eins").unwrap() + 2;
    let html = Export::named("facebook-erikamustermann-2026-09-02-HtmlHtml")
        .file(&format!("{POSTS}.html"), &whole[..cut]);
    let report = run(&[&html]).report;
    assert_eq!(counts(&report.headline)[0], ("posts", 2, 0, 2));
    assert!(codes(&report).contains(&Code::MemberBroken));
}

/// An Instagram page since 2022.
fn instagram_page(body: &str) -> String {
    format!(
        "<html><head><title>Instagram</title></head><body><div><img \
         src=\"files/Instagram-Logo.png\"/></div><div role=\"main\">{body}</div></body></html>"
    )
}

fn instagram_box(heading: &str, content: &str, date: &str) -> String {
    let heading = match heading {
        "" => String::new(),
        text => format!("<h2 class=\"_3-95 _2pim _a6-h _a6-i\">{text}</h2>"),
    };
    let date = match date {
        "" => String::new(),
        text => format!("<div class=\"_3-94 _a6-o\">{text}</div>"),
    };
    format!(
        "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\">{heading}\
         <div class=\"_3-95 _a6-p\">{content}</div>{date}</div>"
    )
}

fn wide_row(label: &str, value: &str) -> String {
    format!(
        "<table style=\"table-layout: fixed;\"><tr><td colspan=\"2\" class=\"_2pin _a6_q\">{label}\
         <div><div>{value}</div></div></td></tr></table>"
    )
}

fn picture(uri: &str) -> String {
    format!(
        "<div><div><a target=\"_blank\" href=\"{uri}\"><img src=\"{uri}\" class=\"_a6_o\"/></a>\
         </div></div>"
    )
}

const POST_MEDIA: &str = "media/posts/202508/1790000000000000";

fn instagram_json() -> Export {
    let media = |id: u64, title: &str| {
        format!(
            r#"{{"uri":"{POST_MEDIA}{id}.jpg","creation_timestamp":1755458580,"title":"{title}"}}"#
        )
    };
    Export::named("instagram-erika_mustermann-2026-09-02-JsonJson")
        .file(
            "your_instagram_activity/media/posts_1.json",
            &format!(
                r#"[{{"media":[{},{}],"title":"Hallo @max_beispiel","creation_timestamp":1755458590}},{{"media":[{}]}}]"#,
                media(1, ""),
                media(2, ""),
                media(3, "Moin")
            ),
        )
        .file(
            "your_instagram_activity/media/stories.json",
            r#"{"ig_stories":[{"uri":"media/stories/202508/17900000000000009.mp4","creation_timestamp":1755458700,"title":""}]}"#,
        )
        .file(
            "your_instagram_activity/comments/post_comments_1.json",
            r#"[{"media_list_data":[{"uri":""}],"string_map_data":{"Comment":{"value":"Wow"},"Media Owner":{"value":"max_beispiel"},"Time":{"timestamp":1755458640}}},
                {"string_map_data":{"Comment":{"value":"Danke"},"Time":{"timestamp":1755458641}}}]"#,
        )
        .file(
            "your_instagram_activity/threads/threads_and_replies.json",
            r#"{"text_post_app_text_posts":[{"media":[{"uri":"","creation_timestamp":1755458580,"title":"Hallo Threads"}]}]}"#,
        )
        .file(
            "personal_information/personal_information/personal_information.json",
            r#"{"profile_user":[{"string_map_data":{"Benutzername":{"value":"erika_mustermann"},"Name":{"value":"Erika"},"Privates Konto":{"value":"False"}}}]}"#,
        )
}

fn instagram_html() -> Export {
    let uri = |id: u64| format!("{POST_MEDIA}{id}.jpg");
    let posts = [
        instagram_box(
            "Hallo @max_beispiel",
            &format!("{}{}", picture(&uri(1)), picture(&uri(2))),
            "Aug 17, 2025 11:23 am",
        ),
        instagram_box("Moin", &picture(&uri(3)), "Aug 17, 2025 11:23 am"),
    ];
    let comments = [
        instagram_box(
            "",
            &format!(
                "<table>{}{}{}</table>",
                row("Comment", "Wow"),
                row("Media Owner", "max_beispiel"),
                row("Time", "Aug 17, 2025 11:24 am")
            ),
            "",
        ),
        instagram_box(
            "",
            &format!(
                "<table>{}{}</table>",
                row("Comment", "Danke"),
                row("Time", "Aug 17, 2025 11:24 am")
            ),
            "",
        ),
    ];
    let story = "<video src=\"media/stories/202508/17900000000000009.mp4\" controls><a \
        href=\"media/stories/202508/17900000000000009.mp4\">Ansehen</a></video>";
    let profile = [
        wide_row("Benutzername", "erika_mustermann"),
        wide_row("Name", "Erika"),
        wide_row("Privates Konto", "False"),
    ];
    Export::named("instagram-erika_mustermann-2026-09-02-HtmlHtml")
        .file("your_instagram_activity/media/posts_1.html", &instagram_page(&posts.concat()))
        .file(
            "your_instagram_activity/media/stories.html",
            &instagram_page(&instagram_box("", story, "Aug 17, 2025 11:25 am")),
        )
        .file(
            "your_instagram_activity/comments/post_comments_1.html",
            &instagram_page(&comments.concat()),
        )
        .file(
            "your_instagram_activity/threads/threads_and_replies.html",
            &instagram_page(&instagram_box("Hallo Threads", "", "Aug 17, 2025 11:23 am")),
        )
        .file(
            "personal_information/personal_information/personal_information.html",
            &instagram_page(&instagram_box("", &profile.concat(), "")),
        )
}

/// By hand: 2 posts and 1 thread, whose account gives no flag of its own; 3 photos, 2 of them
/// under a caption that names Max; the comment under Max's post depends on Max.
const INSTAGRAM: [(&str, u64, u64, u64); 6] = [
    ("posts", 3, 2, 3),
    ("photos", 3, 3, 3),
    ("stories", 1, 0, 1),
    ("comments", 2, 1, 2),
    ("photos_with_third_parties", 2, 2, 2),
    ("profile_items", 2, 2, 2),
];

#[test]
fn instagram_json_and_html_give_the_same_numbers_and_times() {
    let (json, html) = (instagram_json(), instagram_html());
    let (json, html) = (run(&[&json]).report, run(&[&html]).report);
    assert_eq!(counts(&json.headline), INSTAGRAM);
    assert_eq!(counts(&html.headline), INSTAGRAM);
    assert_eq!(times(&json), times(&html));
    assert_eq!(html.exports[0].account, AccountState::Public);
    assert_eq!(html.third_parties, json.third_parties);
}

#[test]
fn instagram_json_and_html_together_count_once() {
    let (json, html) = (instagram_json(), instagram_html());
    let report = run(&[&json, &html]).report;
    assert_eq!(report.accounts.len(), 1);
    assert_eq!(counts(&report.headline), INSTAGRAM);
}

#[test]
fn tagged_users_and_coordinates_of_a_page_are_used() {
    let content = format!(
        "{}{}{}{}",
        picture(&format!("{POST_MEDIA}1.jpg")),
        wide_row("Latitude", "52.5"),
        wide_row("Longitude", "13.4"),
        wide_row("Tagged users", "ida_beispiel (Tagged, 0.10, 0.20)"),
    );
    let html = Export::named("instagram-erika_mustermann-2026-09-02-HtmlHtml").file(
        "your_instagram_activity/media/posts_1.html",
        &instagram_page(&instagram_box("Moin", &content, "Aug 17, 2025 11:23 am")),
    );
    let report = run(&[&html]).report;
    assert_eq!(report.third_parties.distinct_people, 1);
    assert_eq!(report.third_parties.posts_named, 1);
    assert_eq!(report.third_parties.photos_named, 1);
    assert_eq!(report.location.photos_with_coordinates, 1);
}

#[test]
fn a_page_that_only_says_that_there_is_nothing_gives_nothing() {
    let html = Export::named("instagram-erika_mustermann-2026-09-02-HtmlHtml").file(
        "your_instagram_activity/media/posts_1.html",
        &instagram_page(&instagram_box("Keine Daten", "Hier gibt es nichts", "")),
    );
    assert_eq!(counts(&run(&[&html]).report.headline), []);
}

#[test]
fn an_html_export_that_names_its_owner_only_in_the_header_joins_the_json() {
    let html = Export::named("Downloads").file(
        &format!("{POSTS}.html"),
        &page("Posts", &section("", &text("Frohes Neues"), "Jan. 05, 2024 15:05:00")),
    );
    let zone = r#"{"timezone_v2":"Europe/Berlin"}"#;
    let json = facebook_json().file("logged_information/location/timezone.json", zone);
    let report = run(&[&json, &html]).report;
    assert_eq!(report.accounts.len(), 1);
    // The zone that only the JSON names holds for the page too: the post is one of the six.
    assert_eq!(counts(&report.headline), FACEBOOK);
}

#[test]
fn media_beside_pages_and_in_a_part_of_their_own_belong_to_the_html_export() {
    let html = Export::named("instagram-erika_mustermann-2026-09-02-HtmlHtml")
        .file("media/posts/202508/17900000000000001.jpg", "x")
        .file(
            "your_instagram_activity/media/posts_1.html",
            &instagram_page(&instagram_box(
                "Moin",
                &picture(&format!("{POST_MEDIA}1.jpg")),
                "Aug 17, 2025 11:23 am",
            )),
        );
    let part = Export::named("instagram-erika_mustermann-2026-09-02-MediOnly")
        .file("your_instagram_activity/media/posts/17900000000000002.jpg", "x")
        .file("media/posts/202508/17900000000000002.jpg", "x");
    let report = run(&[&part, &html]).report;
    assert_eq!(report.exports.len(), 1);
    assert_eq!(report.exports[0].flavour, Flavour::Html);
}

#[test]
fn a_timeline_of_before_mid_2018_is_read() {
    let html = Export::named("facebook-erikamustermann").file(
        "html/timeline.htm",
        "<html><head><title>Erika Mustermann</title></head><body><div class=\"contents\">\
         <h1>Erika Mustermann</h1><div><p><div class=\"meta\">Wednesday, November 12, 2008 at \
         8:53pm UTC+01</div>Erika hat etwas geteilt.<div class=\"comment\">Hallo</div></p></div>\
         </div></body></html>",
    );
    let report = run(&[&html]).report;
    assert_eq!(times(&report)[0], [("posts", 1, 0, 1)]);
    assert_eq!(report.exports[0].first, Some(date(2008, 11, 12)));
}

#[test]
fn comments_under_labels_of_no_table_are_counted_and_named() {
    let content = format!(
        "<table>{}{}{}</table>",
        row("Xyzzy", "Wow"),
        row("Plugh", "max_beispiel"),
        row("Plover", "Aug 17, 2025 11:24 am")
    );
    let html = Export::named("instagram-erika_mustermann-2026-09-02-HtmlHtml").file(
        "your_instagram_activity/comments/post_comments_1.html",
        &instagram_page(&instagram_box("", &content, "")),
    );
    let report = run(&[&html]).report;
    assert_eq!(times(&report)[1], [("comments", 1, 0, 1)]);
    assert!(codes(&report).contains(&Code::LabelsNotRecognised));
}

#[test]
fn a_german_korean_and_french_page_are_read_to_the_minute() {
    for (written, expected) in [
        ("10. Juni 2025 um 14:05", 1),
        ("6월 10, 2025 2:05:00 오후", 1),
        ("juin 10, 2025 2:05:00 pm", 1),
        ("Mai 26, 2025 23:59:00", 0),
    ] {
        let html = Export::named("facebook-erikamustermann-2026-09-02-HtmlHtml")
            .file(&format!("{POSTS}.html"), &page("Posts", &section("", &text("eins"), written)));
        let report = run(&[&html]).report;
        assert_eq!(times(&report)[1].len(), expected, "{written}");
    }
}
