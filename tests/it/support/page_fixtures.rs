//! The fixtures in HTML, with the numbers counted by hand. They are those of the JSON fixtures, but
//! for one: pages of Facebook do not show who is tagged.

use super::facebook::{Layout, Variant};
use super::fixtures::{Fixture, facebook_person_speaking, instagram_person_speaking, page_person};
use super::html::{Pages, Style};
use super::instagram;
use super::language::Language;
use super::tree::Tree;

/// Where a Facebook export of this layout names its zone.
pub fn zone_page(layout: Layout) -> &'static str {
    match layout {
        Layout::L1 | Layout::L2 => "location/timezone.html",
        _ => "logged_information/location/timezone.html",
    }
}

fn facebook(year: i32, layout: Layout, style: Style, language: Language) -> Tree {
    let json = facebook_person_speaking(year, language).write(layout);
    Pages::facebook(style, language).twin(&json, Some(zone_page(layout)))
}

fn instagram(year: i32, layout: instagram::Layout, language: Language) -> Tree {
    Pages::instagram(language).twin(&instagram_person_speaking(year, language).write(layout), None)
}

pub fn all() -> Vec<Fixture> {
    let mut fixtures = facebook_pages();
    fixtures.extend(instagram_pages());
    fixtures
}

fn facebook_pages() -> Vec<Fixture> {
    let page = page_person().write(Layout::Page);
    let page =
        Pages::facebook(Style::Sections, Language::De).twin(&page, Some(zone_page(Layout::Page)));
    vec![
        Fixture {
            name: "facebook-L2-html",
            tree: facebook(2022, Layout::L2, Style::WhiteBoxes, Language::En),
            expected: [
                (8, 0, 8),
                (8, 0, 8),
                (2, 0, 2),
                (1, 0, 1),
                (4, 0, 4),
                (0, 0, 0),
                (0, 0, 0),
                (5, 4, 5),
            ],
            why: "English pages in white boxes. As facebook-L2-json, but pages do not show that Ida is \
                  tagged on two photos.",
        },
        Fixture {
            name: "facebook-L3-html",
            tree: facebook(2023, Layout::L3, Style::Boxes, Language::Ko),
            expected: [
                (8, 0, 8),
                (8, 0, 8),
                (3, 0, 3),
                (1, 0, 1),
                (4, 0, 4),
                (0, 0, 0),
                (0, 0, 0),
                (5, 4, 5),
            ],
            why: "Korean pages in boxes. As facebook-L3-json, without tagged people.",
        },
        Fixture {
            name: "facebook-L4-html",
            tree: facebook(2025, Layout::L4(Variant::Y2026), Style::Sections, Language::De)
                .below("facebook-erikamustermann-2026-09-02-6zxl8WMW"),
            expected: [
                (10, 0, 10),
                (8, 2, 8),
                (3, 0, 3),
                (1, 0, 1),
                (4, 0, 4),
                (0, 0, 0),
                (2, 2, 2),
                (5, 4, 5),
            ],
            why: "German pages in sections. As facebook-L4-json, without tagged people; the conversation \
                  with Meta AI is a page of its own.",
        },
        Fixture {
            name: "facebook-LP-html",
            tree: page.below("facebook-gartenmarktmuster-2026-09-02-Zz9Yy8Xx"),
            expected: [
                (4, 3, 4),
                (2, 2, 2),
                (0, 0, 0),
                (0, 0, 0),
                (1, 1, 1),
                (0, 0, 0),
                (0, 0, 0),
                (2, 2, 2),
            ],
            why: "German pages of a Page. As facebook-LP-json.",
        },
    ]
}

fn instagram_pages() -> Vec<Fixture> {
    use instagram::Layout;
    vec![
        Fixture {
            name: "instagram-G2b-html",
            tree: instagram(2022, Layout::G2b, Language::En).below("erika_mustermann_20220731"),
            expected: [
                (6, 0, 6),
                (8, 0, 8),
                (2, 0, 2),
                (2, 0, 2),
                (3, 0, 3),
                (1, 0, 1),
                (0, 0, 0),
                (4, 3, 4),
            ],
            why: "English pages. As instagram-G2b-json.",
        },
        Fixture {
            name: "instagram-G3a-html",
            tree: instagram(2025, Layout::G3a, Language::Fr)
                .below("instagram-erika_mustermann-2025-02-18-Ab12Cd34"),
            expected: [
                (9, 0, 9),
                (9, 0, 9),
                (2, 0, 2),
                (2, 0, 2),
                (5, 0, 5),
                (1, 0, 1),
                (0, 0, 0),
                (4, 3, 4),
            ],
            why: "French pages. As instagram-G3a-json.",
        },
        Fixture {
            name: "instagram-G4-html",
            tree: instagram(2026, Layout::G4, Language::De)
                .below("instagram-erika_mustermann-2026-09-02-Ab12Cd34"),
            expected: [
                (9, 4, 9),
                (9, 5, 9),
                (2, 2, 2),
                (2, 0, 2),
                (5, 1, 5),
                (1, 1, 1),
                (1, 1, 1),
                (4, 3, 4),
            ],
            why: "German pages. As instagram-G4-json; the conversation with Meta AI is a page of its own.",
        },
    ]
}
