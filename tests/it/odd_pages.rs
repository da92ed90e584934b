//! Small odd files and pages, each written out here as Meta writes them. Every number was derived by
//! hand from the counting rules before the program saw the archive.

use serde_json::json;

use crate::support::person::at;
use crate::support::plain::{FACEBOOK, POSTS, erika, facebook_page, over, post, text_tree, tree};
use crate::support::run::Outcome;
use crate::support::tree::Tree;

const PAGE: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html";
const NEWER: &str = "facebook-erikamustermann-2026-10-02-Qr56St78";
/// 2025-06-01T12:00:00Z, and how an account in UTC sees it.
const NOON: i64 = 1_748_779_200;
const NOON_IN_WORDS: &str = "Jun 01, 2025 12:00:00 pm";
const PUBLIC: [&str; 2] = ["--facebook-audience", "public"];

/// A JSON file and a page of one account in UTC.
fn both(json: (&str, &serde_json::Value), page: (&str, &str)) -> Outcome {
    let zone = ("logged_information/location/timezone.json", json!({"timezone_v2": "Etc/UTC"}));
    let json = tree(&[zone, (json.0, json.1.clone())]);
    over(&[(FACEBOOK, &json), (NEWER, &text_tree(&[page]))], &PUBLIC)
}

/// A page of one record without a title, with this content.
fn page_of(content: &str) -> String {
    facebook_page(&[("", "#", NOON_IN_WORDS)])
        .replace("<div class=\"_2pin\"><div>#</div></div>", content)
}

#[test]
fn a_list_where_a_record_belongs_is_skipped_and_counts_as_mended() {
    for odd in ["[1,2]", "[]", r#"[{"timestamp":1748736120}]"#] {
        let posts = format!(
            r#"[{{"timestamp":1748736000,"data":[{{"post":"eins"}}]}},{odd},
                {{"timestamp":1748736060,"data":[{{"post":"zwei"}}]}}]"#
        );
        let export = text_tree(&[(POSTS, &posts)]);
        let outcome = over(&[(FACEBOOK, &export)], &[]);
        outcome.assert_counts(&[("posts", (2, 0, 2))]);
        assert_eq!(outcome.code, 0, "{odd}");
        assert!(outcome.finds("mended") && !outcome.finds("record_unknown"), "{odd}");
    }
    // Nothing but such a list is not understood.
    let export = tree(&[erika()]).and(text_tree(&[(POSTS, "[[1,2]]")]));
    let outcome = over(&[(FACEBOOK, &export)], &[]);
    assert!(outcome.finds("member_not_understood"));
    assert_eq!(outcome.code, 3);
}

#[test]
fn names_that_differ_only_in_case_are_one_person() {
    let of = |time: i64, name: &str| json!({"timestamp": time, "data": [{"post": "mit"}], "tags": [{"name": name}]});
    let day = at("2025-06-01");
    let posts = json!([
        of(day, "Anna Straße"),
        of(day + 60, "ANNA STRASSE"),
        of(day + 120, "Νίκος"),
        of(day + 180, "ΝΊΚΟΣ"),
        of(day + 240, "Işık Beispiel"),
        of(day + 300, "Işik Beispiel"),
    ]);
    let outcome = over(&[(FACEBOOK, &tree(&[(POSTS, posts)]))], &[]);
    assert_eq!(outcome.at("/third_parties/distinct_people"), 4);
}

#[test]
fn a_label_without_a_value_is_no_text() {
    const JSON: &str = "your_facebook_activity/posts/posts_on_other_pages_and_profiles.json";
    const HTML: &str = "your_facebook_activity/posts/posts_on_other_pages_and_profiles.html";
    let labels = json!([{"label": "Target"}, {"label": "Message", "value": "Alles Gute"}]);
    let with_text = json!([{"timestamp": NOON, "label_values": labels, "fbid": "1"}]);
    let without = json!([{"timestamp": NOON, "label_values": [{"label": "Target"}], "fbid": "1"}]);
    let message =
        r#"<tr><td class="_2pin _a6_q">Message</td><td class="_2pin _a6_r">Alles Gute</td></tr>"#;
    for target in [
        r#"<tr><td class="_2pin _a6_q">Target</td><td class="_2pin _a6_r"></td></tr>"#,
        r#"<tr><td class="_2pin _a6_q">Target</td><td class="_2pin _a6_r"><div></div></td></tr>"#,
        "<tr><td>Target</td><td></td></tr>",
        r#"<tr><td colspan="2" class="_2pin _a6_q">Target<div><div></div></div></td></tr>"#,
        r#"<tr><td colspan="2" class="_2pin _a6_q">Target</td></tr>"#,
    ] {
        for (json, rows) in
            [(&without, target.to_owned()), (&with_text, format!("{target}{message}"))]
        {
            let page = page_of(&format!("<table>{rows}</table>"));
            both((JSON, json), (HTML, &page)).assert_counts(&[("posts", (1, 0, 1))]);
        }
    }
}

#[test]
fn typed_text_that_begins_like_a_label_is_text() {
    for text in ["Ort: Rathaus", "Address: Main Street 5", "Gruppe: Wir", "地點：台北"] {
        let json = json!([post(NOON, text, &[])]);
        let page = facebook_page(&[("Erika", text, NOON_IN_WORDS)]);
        let outcome = both((POSTS, &json), (PAGE, &page));
        outcome.assert_counts(&[("posts", (1, 1, 1))]);
        assert_eq!(outcome.at("/location/posts_with_place"), 0, "{text}");
        let other = facebook_page(&[("Erika", "Ort: Bahnhof", NOON_IN_WORDS)]);
        let page = text_tree(&[(PAGE, page.as_str())]);
        over(&[(FACEBOOK, &page), (NEWER, &text_tree(&[(PAGE, &other)]))], &PUBLIC)
            .assert_counts(&[("posts", (2, 2, 2))]);
    }
}

#[test]
fn labels_of_the_page_are_no_text() {
    const JSON: &str = "your_facebook_activity/groups/your_comments_in_groups.json";
    const HTML: &str = "your_facebook_activity/groups/your_comments_in_groups.html";
    let place = json!({"name": "Rathaus", "address": "Markt 1"});
    let posts = |text: &str| {
        let data = if text.is_empty() { json!([]) } else { json!([{"post": text}]) };
        json!([{"timestamp": NOON, "data": data, "attachments": [{"data": [{"place": place}]}]}])
    };
    let label = |text: &str| format!("<div class=\"_2pin\"><div>{text}</div></div>");
    let rows = label("Place: Rathaus") + &label("Address: Markt 1");
    for (text, content) in [
        ("Da", label("Da") + &label("Place: Rathaus")),
        ("", rows.clone()),
        ("Ort: Rathaus", label("Ort: Rathaus") + &rows),
        ("", r#"<div><span class="_a6_m">Place: Rathaus</span></div>"#.to_owned()),
    ] {
        let outcome = both((POSTS, &posts(text)), (PAGE, &page_of(&content)));
        outcome.assert_counts(&[("posts", (1, 1, 1))]);
        let page: Tree = text_tree(&[(PAGE, &page_of(&content))]);
        let outcome = over(&[(FACEBOOK, &page)], &PUBLIC);
        assert_eq!(outcome.at("/location/posts_with_place"), 1, "{content}");
    }
    let said = json!({"timestamp": NOON, "comment": "Group: ja", "group": "Garten"});
    let comments = json!({"group_comments_v2": [{"timestamp": NOON, "data": [{"comment": said}]}]});
    let page = page_of(&(label("Group: ja") + r#"<span class="_a6_m">Group: Garten</span>"#));
    both((JSON, &comments), (HTML, &page)).assert_counts(&[("comments", (1, 0, 1))]);
}

#[test]
fn what_a_link_is_called_is_no_text() {
    let link = json!({"external_context": {"name": "Ein Artikel", "url": "https://example.org/a"}});
    let shared = json!([{"timestamp": NOON, "attachments": [{"data": [link]}]}]);
    for name in ["Ein Artikel", "<div>Ein Artikel</div>", "<div>Ein Artikel</div><div>Blatt</div>"]
    {
        let page = page_of(&format!(r#"<div><a href="https://example.org/a">{name}</a></div>"#));
        both((POSTS, &shared), (PAGE, &page)).assert_counts(&[("posts", (1, 1, 1))]);
    }
    // Words beside it are the person's.
    let own = json!([post(NOON, "Lest das", &[])]);
    let page = page_of(
        r#"<div>Lest das</div><div><a href="https://example.org/a"><div>Ein Artikel</div></a></div>"#,
    );
    both((POSTS, &own), (PAGE, &page)).assert_counts(&[("posts", (1, 1, 1))]);
}

#[test]
fn no_file_among_records_is_passed_over_because_of_its_ending() {
    let mut export = tree(&[erika(), (POSTS, json!([post(at("2025-07-01"), "a", &[])]))]);
    for path in [
        "posts/your_posts_2.json.txt",
        "posts/your_posts_3.csv",
        "posts/album/0.json.bak",
        "posts/album/1.xml",
        "comments_and_reactions/comments.json.gz",
        "posts/notes.pdf",
        "events/new.json",
        "pages/page_posts.json",
        "facebook_marketplace/my_reviews.json",
        "posts/film.srt",
        "posts/no-data.txt",
        "events/event_responses.json",
        "pages/pages_you_follow.json",
    ] {
        export.insert(format!("your_facebook_activity/{path}"), "[]");
    }
    let outcome = over(&[(FACEBOOK, &export)], &[]);
    outcome.assert_counts(&[("posts", (1, 0, 1))]);
    // All but the last four: subtitles, the mark of an empty folder, and two that are known.
    assert_eq!(outcome.at("/quality/members/unknown"), 9);
    assert!(outcome.finds("member_unknown"));
    assert_eq!(outcome.code, 0);
}

#[test]
fn a_label_of_many_languages_tells_none() {
    let of = |labels: &[&str]| {
        let labels: Vec<_> =
            labels.iter().map(|label| json!({"label": label, "value": "x"})).collect();
        let record = json!([{"timestamp": NOON, "label_values": labels, "fbid": "1"}]);
        over(&[(FACEBOOK, &tree(&[("your_facebook_activity/posts/archive.json", record)]))], &[])
    };
    assert!(of(&["URL"]).at("/exports/0/language").is_null());
    assert_eq!(of(&["URL", "Message", "Last modified"]).at("/exports/0/language"), "en");
    assert_eq!(of(&["URL", "Nachricht"]).at("/exports/0/language"), "de");
}
