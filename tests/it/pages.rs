//! Pages that something went wrong with: the finding says so, and no count is wrong (issue of HTML
//! exports; formats/facebook.md §8, formats/instagram.md §8).

use tempfile::TempDir;

use crate::support::facebook::{Facebook, Layout, Variant};
use crate::support::fixtures::instagram_person;
use crate::support::html::{Pages, Style};
use crate::support::instagram;
use crate::support::language::Language;
use crate::support::page_fixtures::zone_page;
use crate::support::person::{Comment, Owner, Photo, Post};
use crate::support::run::{Outcome, report};
use crate::support::tree::{Tree, is_media};

const LAYOUT: Layout = Layout::L4(Variant::Y2026);
const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html";

/// Four texts, the third with a photo, and a comment.
fn person() -> Facebook {
    Facebook {
        posts: vec![
            Post::new("2020-01-01", "Eins"),
            Post::new("2021-01-01", "Zwei"),
            Post::new("2022-01-01", "Drei").photo(Photo::new(701, "2022-01-01")),
            Post::new("2026-08-01", "Vier"),
        ],
        comments: vec![Comment::own("2026-08-02", "Fünf")],
        ..Facebook::of(Owner::erika())
    }
}

fn pages_of(person: &Facebook) -> Tree {
    Pages::facebook(Style::Sections, Language::De)
        .twin(&person.write(LAYOUT), Some(zone_page(LAYOUT)))
}

fn over(tree: &Tree) -> Outcome {
    let folder = TempDir::new().unwrap();
    tree.to_folder(folder.path());
    report([folder.path()])
}

/// A report over the page of posts after a change.
fn changed(change: impl FnOnce(&str) -> String) -> Outcome {
    let mut tree = pages_of(&person());
    tree.edit(POSTS, change);
    over(&tree)
}

/// The byte at which a text stands.
fn at(page: &str, text: &str) -> usize {
    page.find(text).unwrap_or_else(|| panic!("no {text} in {page}"))
}

#[test]
fn a_whole_page_is_the_measure() {
    let outcome = over(&pages_of(&person()));
    assert_eq!(outcome.code, 0);
    outcome.assert_counts(&[
        ("posts", (4, 0, 4)),
        ("photos", (1, 0, 1)),
        ("comments", (1, 0, 1)),
        ("photos_with_third_parties", (0, 0, 0)),
    ]);
}

#[test]
fn a_page_cut_anywhere_counts_the_records_that_are_whole_and_says_so() {
    let page = pages_of(&person()).text(POSTS);
    // The newest stands first; in the second record: in its text, before its date, in a tag, in it.
    let second = at(&page, "Drei");
    let footer = second + at(&page[second..], "<footer");
    let date = footer + at(&page[footer..], "2022");
    for end in [second + 2, footer, footer + 5, date] {
        let outcome = changed(|page| page[..end].to_owned());
        assert_eq!(outcome.code, 3, "{end}");
        assert!(outcome.finds("member_broken") && !outcome.finds("empty_records"), "{end}");
        outcome.assert_counts(&[("posts", (1, 0, 1)), ("comments", (1, 0, 1))]);
    }
}

#[test]
fn a_page_cut_between_two_records_is_broken_too() {
    let page = pages_of(&person()).text(POSTS);
    let second = at(&page, "Drei");
    let end = page[..second].rfind("<section").unwrap();
    let outcome = changed(|page| page[..end].to_owned());
    assert!(outcome.code == 3 && outcome.finds("member_broken"));
    outcome.assert_counts(&[("posts", (1, 0, 1))]);
}

#[test]
fn elements_that_nobody_closed_lose_and_double_nothing() {
    for open in ["</div></div></div>", "</footer>", "</a>"] {
        let outcome = changed(|page| page.replacen(open, "", 2));
        outcome.assert_counts(&[("posts", (4, 0, 4)), ("photos", (1, 0, 1))]);
        assert_eq!(outcome.code, 0, "{open}");
    }
}

#[test]
fn a_box_that_nobody_closed_is_told_and_never_counted_twice() {
    let outcome = changed(|page| page.replacen("</section>", "", 1));
    let found = outcome.count("posts").0;
    assert!(outcome.code == 3 && found <= 4 || found == 4, "{found}, exit {}", outcome.code);
}

#[test]
fn scripts_styles_and_comments_hold_no_records() {
    let hostile = "<script>var a = '<section class=\"_a6-g\"><div class=\"_2ph_ _a6-p\">x</div><footer>\
                   Jan. 01, 2020 10:00:00</footer></section>';</script><style>section { color: red }\
                   </style><!-- <section class=\"_a6-g\">x</section> --><template><section class=\"_a6-g\">\
                   </section></template>";
    let outcome = changed(|page| page.replacen("<section", &format!("{hostile}<section"), 1));
    assert_eq!(outcome.code, 0);
    outcome.assert_counts(&[("posts", (4, 0, 4)), ("photos", (1, 0, 1))]);
}

#[test]
fn entities_of_every_kind_are_text() {
    let outcome = changed(|page| {
        page.replacen(
            "Zwei",
            "&lt;section&gt; &amp;amp; &nbsp;&#x1F600;&#0;&#xD800;&bogus;&#99999999;",
            1,
        )
    });
    assert_eq!(outcome.code, 0);
    outcome.assert_counts(&[("posts", (4, 0, 4)), ("photos", (1, 0, 1))]);
    // A handle whose sign is an entity, as Instagram writes it, is a person.
    let json = instagram_person(2026).write(instagram::Layout::G4);
    let html = Pages::instagram(Language::De).twin(&json, None);
    assert!(
        html.files()
            .any(|(_, bytes)| { String::from_utf8_lossy(bytes).contains("&#064;ida_beispiel") })
    );
    let outcome = over(&html.below("instagram-erika_mustermann-2026-09-02-Ab12Cd34"));
    outcome.assert_counts(&[("photos_with_third_parties", (1, 1, 1))]);
}

#[test]
fn a_text_of_megabytes_is_one_post() {
    let long = "Wort & <b>fett</b> @[1:2048:Ida] ".repeat(100_000);
    let mut person = person();
    person.posts[1].text = long;
    let outcome = over(&pages_of(&person));
    assert_eq!(outcome.code, 0, "{:?}", outcome.findings());
    outcome.assert_counts(&[("posts", (4, 0, 4)), ("photos", (1, 0, 1))]);
}

#[test]
fn a_page_without_any_structure_counts_nothing_and_ends_no_run() {
    for page in ["", "<html>", "\0\0\0", "<p>Eins</p>", "{\"a\": 1}", "<section><section><section>"]
    {
        let outcome = changed(|_| page.to_owned());
        outcome.assert_counts(&[("posts", (0, 0, 0)), ("comments", (1, 0, 1))]);
    }
}

#[test]
fn pages_that_name_their_owner_only_in_the_zip_name_join_the_json_of_that_name() {
    let folder = TempDir::new().unwrap();
    let json = person().write(LAYOUT);
    json.zip_as(folder.path(), "facebook-erikamustermann-2026-09-02-6zxl8WMW.zip");
    let (_, html) =
        pages_of(&person()).split(|path| path.contains("profile_information") || is_media(path));
    html.zip_as(folder.path(), "facebook-erikamustermann-2026-09-03-Aa11Bb22.zip");
    let outcome = report([folder.path()]);
    assert_eq!(outcome.at("/accounts").as_array().map(Vec::len), Some(1));
    outcome.assert_counts(&[("posts", (4, 0, 4)), ("photos", (1, 0, 1)), ("comments", (1, 0, 1))]);
    // Another name is another account.
    let other = TempDir::new().unwrap();
    json.zip_as(other.path(), "facebook-erikamustermann-2026-09-02-6zxl8WMW.zip");
    let (posts, html) = html.split(|path| path == POSTS);
    assert_eq!(posts.paths(), [POSTS]);
    html.zip_as(other.path(), "facebook-maxbeispiel-2026-09-03-Aa11Bb22.zip");
    let outcome = report([other.path()]);
    assert_eq!(outcome.at("/accounts").as_array().map(Vec::len), Some(2));
}
