//! Dates of pages that only the rest of the export tells, and dates in odd places (COUNTING §10,
//! formats/facebook.md §8).

use tempfile::TempDir;

use crate::support::facebook::{Facebook, Layout, Variant};
use crate::support::html::{Pages, Style};
use crate::support::instagram::{self, Instagram};
use crate::support::language::Language;
use crate::support::page_fixtures::zone_page;
use crate::support::person::{Owner, Photo, Post};
use crate::support::plain::facebook_page;
use crate::support::run::{Outcome, report};
use crate::support::tree::Tree;

const L4: Layout = Layout::L4(Variant::Y2026);
const INSTAGRAM: &str = "instagram-erika_mustermann-2026-09-02-Ab12Cd34";
const POSTS: &str = "your_instagram_activity/media/posts_1.html";
const STORIES: &str = "your_instagram_activity/media/stories.html";

fn over(tree: &Tree) -> Outcome {
    let folder = TempDir::new().unwrap();
    tree.below(INSTAGRAM).to_folder(folder.path());
    report([folder.path()])
}

/// Pages with one post and one story; their dates are these.
fn dated(post: &str, story: &str) -> Outcome {
    let account = Instagram {
        posts: vec![Post::new("2025-07-05", "Am See").photo(Photo::new(1, "2025-07-05"))],
        stories: vec![Photo::new(2, "2025-09-05")],
        ..Instagram::of(Owner::erika())
    };
    let mut pages =
        Pages::instagram(Language::En).twin(&account.write(instagram::Layout::G3b), None);
    pages.edit(POSTS, |html| html.replace("Jul 05, 2025 4:00\u{202f}am", post));
    pages.edit(STORIES, |html| html.replace("Sep 05, 2025 4:00\u{202f}am", story));
    over(&pages)
}

#[test]
fn another_page_of_the_export_tells_the_language_of_a_word() {
    // Croatian: July; Czech: August. The story is of September in both.
    for (story, first) in
        [("ruj 05, 2025 9:33 AM", "2025-07-05"), ("zář 05, 2025 9:33", "2025-08-05")]
    {
        let outcome = dated("srp 05, 2025 9:33 AM", story);
        assert_eq!(outcome.at("/exports/0/first"), first, "{story}");
        assert_eq!(outcome.at("/quality/undated"), 0);
    }
}

#[test]
fn a_word_of_two_languages_is_no_date_where_nothing_tells_which() {
    let outcome = dated("srp 05, 2025 9:33 AM", "2025-09-05 09:33");
    assert_eq!(outcome.at("/exports/0/first"), "2025-09-05");
    assert_eq!(outcome.at("/timing/undated/posts/found"), 1);
    assert!(outcome.finds("dates_not_read"));
    outcome.assert_counts(&[("posts", (1, 1, 1)), ("stories", (1, 0, 1))]);
}

#[test]
fn another_page_of_the_export_tells_the_order_of_day_and_month() {
    for (story, first) in [("25/09/2025 9:33", "2025-05-03"), ("09/25/2025 9:33", "2025-03-05")] {
        let outcome = dated("03/05/2025 9:33", story);
        assert_eq!(outcome.at("/exports/0/first"), first, "{story}");
    }
    let open = dated("03/05/2025 9:33", "04/09/2025 9:33");
    assert_eq!(open.at("/exports/0/first"), &serde_json::Value::Null);
    assert!(open.finds("dates_not_read"));
}

#[test]
fn where_the_footer_is_only_a_link_the_last_line_of_the_body_is_the_date() {
    let account = Facebook {
        posts: vec![
            Post::new("2012-04-03T07:45", "https://example.org/abc"),
            Post::new("2019-11-21T11:30", "Frohes Fest"),
        ],
        ..Facebook::of(Owner::erika())
    };
    let json = account.write(L4);
    let pages = Pages::facebook_in("Europe/London", Style::Sections, Language::En);
    let mut pages = pages.twin(&json, Some(zone_page(L4)));
    let page = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html";
    pages.edit(page, |html| {
        let mut html = html.to_owned();
        for (date, before) in [
            ("Apr 03, 2012 8:45:00\u{202f}am", "Updated "),
            ("Nov 21, 2019 11:30:00\u{202f}am", ""),
        ] {
            html = html.replace(&format!("<div class=\"_a72d\">{date}</div>"), "link");
            let line = format!("<div class=\"_2pin\"><div>{before}{date}</div></div>");
            let footer = "</div></div><footer";
            let at = html.find(&format!("{footer} class=\"_3-94 _a6-o\"><a href=\"https://www.facebook.com/dyi/l/?l=AaBb&amp;s=1\">link")).unwrap();
            html.insert_str(at, &line);
            html = html.replacen(">link</a>", ">Link</a>", 1);
        }
        html
    });
    let folder = TempDir::new().unwrap();
    let paths = ["json", "html"].map(|name| folder.path().join(name));
    json.to_folder(&paths[0]);
    pages.to_folder(&paths[1]);
    let alone = report([&paths[1]]);
    alone.assert_counts(&[("posts", (2, 0, 2))]);
    assert_eq!(alone.at("/exports/0/first"), "2012-04-03");
    assert_eq!(alone.at("/exports/0/last"), "2019-11-21");
    assert_eq!(alone.at("/quality/undated"), 0);
    // The line is a date and no text: the posts are those of the JSON.
    report(&paths).assert_counts(&[("posts", (2, 0, 2))]);
}

/// Three posts of 2050, 2100 and today's past, in JSON and on a page, where nothing tells the day of
/// the download: it was made today at the latest (COUNTING §5).
#[test]
fn what_is_yet_to_come_has_no_time_also_where_nothing_dates_the_archive() {
    const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1";
    let json = r#"[{"timestamp":2524608000,"data":[{"post":"a"}]},{"timestamp":4102444800,"data":[{"post":"b"}]},{"timestamp":1499947200,"data":[{"post":"c"}]}]"#;
    let page = facebook_page(&[
        ("Ada", "a", "Jan. 01, 2050 04:00"),
        ("Ada", "b", "Jan. 01, 2100 04:00"),
        ("Ada", "c", "Jul 13, 2017 12:00:00 pm"),
    ]);
    for (ending, content) in [("json", json), ("html", page.as_str())] {
        let mut tree = Tree::default();
        tree.insert(format!("{POSTS}.{ending}"), content);
        let folder = TempDir::new().unwrap();
        tree.to_folder(&folder.path().join("mein_archiv"));
        let outcome = report([folder.path()]);
        outcome.assert_counts(&[("posts", (3, 0, 3))]);
        assert_eq!(outcome.at("/quality/undated"), 2, "{ending}");
        assert_eq!(outcome.at("/timing/undated/posts/found"), 2);
        assert_eq!(outcome.at("/timing/before_training_start/posts/found"), 1);
        assert_eq!(outcome.at("/exports/0/last"), "2017-07-13");
        assert!(!outcome.finds("dates_not_read"));
    }
}

/// Dates whose words other programs and pages write in a second way.
#[test]
fn bulgarian_and_indonesian_pages_may_shorten_months_otherwise() {
    for (post, story, first, last) in [
        ("септ. 03, 2025 9:33 пр.об.", "окт. 04, 2025 9:33 сл.об.", "2025-09-03", "2025-10-05"),
        ("Agt 03, 2025 9.33 AM", "Okt 04, 2025 9.33 PM", "2025-08-03", "2025-10-05"),
    ] {
        let outcome = dated(post, story);
        assert_eq!(outcome.at("/exports/0/first"), first, "{post}");
        assert_eq!(outcome.at("/exports/0/last"), last, "{story}");
        assert_eq!(outcome.at("/quality/undated"), 0);
    }
}
