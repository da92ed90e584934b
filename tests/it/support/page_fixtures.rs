//! The fixtures in HTML. Their numbers are those of the JSON fixtures, counted by hand there, but for
//! one: pages of Facebook do not show who is tagged.

use super::facebook::{Layout, Variant};
use super::fixtures::{
    FACEBOOK_OF_2026, FIELDS, Fixture, INSTAGRAM_BEFORE_TRAINING, INSTAGRAM_OF_2022,
    INSTAGRAM_OF_2026, PAGE_OF_2026, facebook_person_speaking, instagram_person_speaking,
    page_person,
};
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

fn facebook_page() -> Tree {
    let json = page_person().write(Layout::Page);
    Pages::facebook(Style::Sections, Language::De).twin(&json, Some(zone_page(Layout::Page)))
}

fn instagram(year: i32, layout: instagram::Layout, language: Language) -> Tree {
    Pages::instagram(language).twin(&instagram_person_speaking(year, language).write(layout), None)
}

/// The page fixtures; `in_json` are their twins.
pub fn all(in_json: &[Fixture]) -> Vec<Fixture> {
    let twin = |name: &'static str, tree: Tree, why: &'static str| {
        let json = name.replace("-html", "-json");
        let mut expected = in_json.iter().find(|own| own.name == json).unwrap().expected;
        if name.starts_with("facebook") {
            let tagged = FIELDS.iter().position(|field| *field == "photos_with_third_parties");
            expected[tagged.unwrap()] = (0, 0, 0);
        }
        Fixture { name, tree, expected, why }
    };
    vec![
        twin(
            "facebook-L2-html",
            facebook(2022, Layout::L2, Style::WhiteBoxes, Language::En),
            "English pages in white boxes. As facebook-L2-json, but pages do not show that Ida is \
             tagged on two photos.",
        ),
        twin(
            "facebook-L3-html",
            facebook(2023, Layout::L3, Style::Boxes, Language::Ko),
            "Korean pages in boxes. As facebook-L3-json, without tagged people.",
        ),
        twin(
            "facebook-L4-html",
            facebook(2025, Layout::L4(Variant::Y2026), Style::Sections, Language::De)
                .below(FACEBOOK_OF_2026),
            "German pages in sections. As facebook-L4-json, without tagged people; the conversation \
             with Meta AI is a page of its own.",
        ),
        twin(
            "facebook-LP-html",
            facebook_page().below(PAGE_OF_2026),
            "German pages of a Page. As facebook-LP-json.",
        ),
        twin(
            "instagram-G2b-html",
            instagram(2022, instagram::Layout::G2b, Language::En).below(INSTAGRAM_OF_2022),
            "English pages. As instagram-G2b-json.",
        ),
        twin(
            "instagram-G3a-html",
            instagram(2025, instagram::Layout::G3a, Language::Fr).below(INSTAGRAM_BEFORE_TRAINING),
            "French pages. As instagram-G3a-json.",
        ),
        twin(
            "instagram-G4-html",
            instagram(2026, instagram::Layout::G4, Language::De).below(INSTAGRAM_OF_2026),
            "German pages. As instagram-G4-json; the conversation with Meta AI is a page of its own.",
        ),
    ]
}
