//! For every layout that has both flavours: the JSON and the HTML export of one invented person
//! give the same numbers and times, and together they count once. Only people differ: pages do
//! not show who is tagged on Facebook.

use serde_json::Value;
use tempfile::TempDir;

use crate::support::examples;
use crate::support::facebook::{Layout, Variant};
use crate::support::fixtures::{FIELDS, facebook_person, instagram_person, page_person};
use crate::support::html::{Pages, Style};
use crate::support::instagram;
use crate::support::language::Language;
use crate::support::page_fixtures::zone_page;
use crate::support::run::{Outcome, Triple, report, triple};
use crate::support::tree::Tree;

/// Fields of the headline that both flavours tell alike.
fn shared() -> impl Iterator<Item = &'static str> {
    FIELDS.into_iter().filter(|field| *field != "photos_with_third_parties")
}

fn counts(outcome: &Outcome, section: &str) -> Vec<(&'static str, Triple)> {
    shared().map(|field| (field, triple(outcome.at(&format!("{section}/{field}"))))).collect()
}

const SECTIONS: [&str; 4] = [
    "/headline",
    "/timing/before_training_start",
    "/timing/since_training_start",
    "/timing/undated",
];

/// What differs between the twins, and between one and both.
fn differences(name: &str, json: &Tree, html: &Tree) -> Vec<String> {
    let folder = TempDir::new().unwrap();
    let paths = [("json", json), ("html", html)].map(|(flavour, tree)| {
        let path = folder.path().join(flavour);
        tree.to_folder(&path);
        path
    });
    let (one, other, both) = (report([&paths[0]]), report([&paths[1]]), report(&paths));
    let mut found = Vec::new();
    for section in SECTIONS {
        let expected = counts(&one, section);
        for (way, outcome) in [("in HTML", &other), ("together", &both)] {
            for (known, got) in expected.iter().zip(counts(outcome, section)) {
                if *known != got {
                    found.push(format!("{name} {way}, {section}: {got:?}, not {known:?}"));
                }
            }
        }
    }
    let accounts = |outcome: &Outcome| outcome.at("/accounts").as_array().map(Vec::len);
    if accounts(&both) != Some(1) {
        found.push(format!("{name}: {:?} accounts", accounts(&both)));
    }
    let flavours: Vec<&Value> =
        other.at("/exports").as_array().unwrap().iter().map(|export| &export["flavour"]).collect();
    if flavours != ["html"] {
        found.push(format!("{name}: {flavours:?}"));
    }
    for finding in ["dates_not_read", "labels_not_recognised", "time_zone_unknown"] {
        if other.finds(finding) {
            found.push(format!("{name}: {finding}"));
        }
    }
    found
}

#[test]
fn every_facebook_layout_counts_alike_in_both_flavours() {
    let layouts = [
        (Layout::L1, 2019, Style::WhiteBoxes),
        (Layout::L2, 2022, Style::WhiteBoxes),
        (Layout::L3, 2023, Style::Boxes),
        (Layout::L4(Variant::Y2024), 2024, Style::Boxes),
        (Layout::L4(Variant::Y2026), 2026, Style::Sections),
    ];
    let mut wrong = Vec::new();
    for (layout, year, style) in layouts {
        let json = facebook_person(year).write(layout);
        let html = Pages::facebook(style, Language::De).twin(&json, Some(zone_page(layout)));
        let root = format!("facebook-erikamustermann-{year}-12-02-6zxl8WMW");
        wrong.extend(differences(&format!("{layout:?}"), &json.below(&root), &html.below(&root)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_export_of_a_page_counts_alike_in_both_flavours() {
    let json = page_person().write(Layout::Page);
    let html =
        Pages::facebook(Style::Sections, Language::De).twin(&json, Some(zone_page(Layout::Page)));
    let root = "facebook-gartenmarktmuster-2026-09-02-Zz9Yy8Xx";
    let wrong = differences("Page", &json.below(root), &html.below(root));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn both_flavours_unpacked_into_one_folder_count_once() {
    let json = facebook_person(2026).write(Layout::L4(Variant::Y2026));
    let html = Pages::facebook(Style::Sections, Language::De)
        .twin(&json, Some(zone_page(Layout::L4(Variant::Y2026))));
    let folder = TempDir::new().unwrap();
    let [one, both] = ["one", "both"].map(|name| folder.path().join(name));
    json.to_folder(&one);
    json.to_folder(&both);
    html.to_folder(&both);
    let (one, both) = (report([&one]), report([&both]));
    assert_eq!(counts(&one, "/headline"), counts(&both, "/headline"));
    assert_eq!(both.at("/exports").as_array().map(Vec::len), Some(2));
}

#[test]
fn every_instagram_layout_counts_alike_in_both_flavours() {
    use instagram::Layout::{G2a, G2b, G3a, G3b, G4};
    let mut wrong = Vec::new();
    for (layout, year) in [(G2a, 2021), (G2b, 2022), (G3a, 2024), (G3b, 2025), (G4, 2026)] {
        let json = instagram_person(year).write(layout);
        let html = Pages::instagram(Language::En).twin(&json, None);
        let root = format!("instagram-erika_mustermann-{year}-12-02-Ab12Cd34");
        wrong.extend(differences(&format!("{layout:?}"), &json.below(&root), &html.below(&root)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn german_english_french_and_korean_pages_count_alike() {
    let layout = Layout::L4(Variant::Y2026);
    let mut wrong = Vec::new();
    for language in [Language::De, Language::En, Language::Fr, Language::Ko] {
        let json = examples::a_speaking(language).write(layout);
        let pages = Pages::facebook(Style::Sections, language);
        let html = pages.twin(&json, Some(zone_page(layout)));
        let root = "facebook-erikamustermann-2026-09-02-6zxl8WMW";
        wrong.extend(differences(&format!("{language:?}"), &json.below(root), &html.below(root)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
