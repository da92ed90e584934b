//! Laws that hold for whatever a person made and however it was downloaded, over random archives of
//! both platforms. A few cases each time; `PROPTEST_CASES=5000 cargo test --test it
//! laws_of_archives` looks longer.

use std::path::{Path, PathBuf};

use jiff::civil::date;
use proptest::prelude::*;
use tempfile::TempDir;
use widerspruch::diag::{Code, DiagnosticEntry};
use widerspruch::domain::headline::Field;
use widerspruch::report::model::{Range, Report};
use widerspruch::run::{Options, Silent, analyse};

use crate::support::facebook::{Layout, Variant};
use crate::support::html::{Pages, Style};
use crate::support::language::Language;
use crate::support::lives::{Five, Life, Service, life};
use crate::support::page_fixtures::zone_page;
use crate::support::tree::Tree;

const FIELDS: [Field; 5] =
    [Field::Posts, Field::Photos, Field::Videos, Field::Stories, Field::Comments];

fn config() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig {
        cases: asked.unwrap_or(16),
        max_shrink_iters: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// The report on some archives, in this process.
fn report<P: AsRef<Path>>(paths: &[P], life: &Life) -> Report {
    let paths: Vec<PathBuf> = paths.iter().map(|path| path.as_ref().to_owned()).collect();
    let mut options = Options::new(paths, date(2026, 11, 23), 1_795_000_000);
    options.person.told = life.told();
    analyse(&options, &Silent).report
}

fn ranges(report: &Report) -> Vec<&Range> {
    FIELDS.iter().map(|field| report.headline.get(*field)).collect()
}

fn found(report: &Report) -> Five {
    FIELDS.map(|field| report.headline.get(field).found)
}

/// Headline and timing: everything that is counted.
fn counted(report: &Report) -> serde_json::Value {
    serde_json::json!([report.headline, report.timing, report.rules])
}

/// Writes a tree in parts; which file is in which part goes by its path and `seed`.
fn parts(tree: &Tree, folder: &Path, name: &str, count: usize, seed: usize) -> Vec<PathBuf> {
    let part_of = |path: &str| {
        path.bytes().map(usize::from).fold(seed, |sum, byte| sum * 31 % 10_007 + byte) % count
    };
    let stem = name.strip_suffix(".zip").unwrap();
    (0..count)
        .map(|number| {
            let (part, _) = tree.split(|path| part_of(path) == number);
            part.zip_as(folder, &format!("{stem}-{number}.zip"))
        })
        .collect()
}

/// The pages of a download of which the zone is known.
fn twin(life: &Life, json: &Tree) -> Tree {
    match life.service {
        Service::Facebook(_) => {
            let zone = zone_page(Layout::L4(Variant::Y2026));
            Pages::facebook(Style::Sections, Language::De).twin(json, Some(zone))
        }
        Service::Page => {
            let zone = zone_page(Layout::Page);
            Pages::facebook(Style::Sections, Language::De).twin(json, Some(zone))
        }
        Service::Public | Service::Private | Service::TurnedPrivate => {
            Pages::instagram(Language::De).twin(json, None)
        }
    }
}

/// The pages of a Facebook download that tell no zone; Instagram's always stand in one.
fn pages_without_a_zone(life: &Life, json: &Tree) -> Option<Tree> {
    let is_facebook = matches!(life.service, Service::Facebook(_) | Service::Page);
    is_facebook.then(|| Pages::facebook(Style::Sections, Language::De).twin(json, None))
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn parts_names_and_the_order_of_paths_change_nothing(
        life in life(),
        count in 2_usize..4,
        seed in 0_usize..1000,
    ) {
        let folder = TempDir::new().unwrap();
        let (older, newer) = (life.download(false), life.download(true));
        let whole = [&older, &newer].map(|(name, tree)| tree.zip_as(folder.path(), name));
        let expected = counted(&report(&whole, &life));
        let backward = [&whole[1], &whole[0]];
        prop_assert_eq!(&counted(&report(&backward, &life)), &expected);
        let mut split = parts(&newer.1, folder.path(), &newer.0, count, seed);
        split.reverse();
        split.insert(seed % split.len(), whole[0].clone());
        prop_assert_eq!(&counted(&report(&split, &life)), &expected);
    }

    #[test]
    fn renamed_zips_count_alike_where_day_and_owner_stand_inside(life in life()) {
        let folder = TempDir::new().unwrap();
        let (older, newer) = (life.download(false), life.download(true));
        let named = [&older, &newer].map(|(name, tree)| tree.zip_as(folder.path(), name));
        let renamed = [("b.zip", &older.1), ("a.zip", &newer.1)]
            .map(|(name, tree)| tree.zip_as(folder.path(), name));
        let (named, renamed) = (report(&named, &life), report(&renamed, &life));
        prop_assert_eq!(found(&renamed), found(&named));
        prop_assert_eq!(renamed.accounts.len(), named.accounts.len());
    }

    #[test]
    fn an_older_download_never_makes_less(life in life()) {
        let folder = TempDir::new().unwrap();
        let [older, newer] = [life.download(false), life.download(true)]
            .map(|(name, tree)| tree.zip_as(folder.path(), &name));
        let alone = report(&[&newer], &life);
        let both = report(&[&older, &newer], &life);
        for (field, (alone, both)) in FIELDS.iter().zip(ranges(&alone).iter().zip(ranges(&both))) {
            prop_assert!(alone.found <= both.found, "{field:?}: {alone:?}, then {both:?}");
        }
        prop_assert_eq!(both.accounts.len(), 1);
    }

    #[test]
    fn the_pages_of_a_download_add_nothing_to_it(life in life()) {
        let folder = TempDir::new().unwrap();
        let (name, json) = life.download(true);
        let pages = twin(&life, &json).zip_as(folder.path(), &name.replace("Ab12Cd34", "Ef78Gh90"));
        let json = json.zip_as(folder.path(), &name);
        let alone = report(&[&json], &life);
        let both = report(&[&json, &pages], &life);
        prop_assert_eq!(found(&both), found(&alone));
    }

    #[test]
    fn pages_without_a_zone_double_only_what_has_neither_text_nor_media(life in life()) {
        let (name, json) = life.download(true);
        let Some(pages) = pages_without_a_zone(&life, &json) else { return Ok(()) };
        let folder = TempDir::new().unwrap();
        let pages = pages.zip_as(folder.path(), &name.replace("Ab12Cd34", "Ef78Gh90"));
        let json = json.zip_as(folder.path(), &name);
        let alone = found(&report(&[&json], &life));
        let report = report(&[&json, &pages], &life);
        let both = found(&report);
        prop_assert_eq!(&both[1..], &alone[1..]);
        prop_assert!(alone[0] <= both[0], "{alone:?}, then {both:?}");
        prop_assert!(both[0] <= alone[0] + life.wordless(), "{alone:?}, then {both:?}");
        if both != alone {
            let says_so = |it: &DiagnosticEntry| it.code == Code::TimeZoneUnknown;
            prop_assert!(report.quality.diagnostics.iter().any(says_so));
        }
    }

    #[test]
    fn the_truth_lies_within_the_range(mut life in life()) {
        // What nobody can tell apart has no truth of its own.
        life.crowded = false;
        let folder = TempDir::new().unwrap();
        let paths = [life.download(false), life.download(true)]
            .map(|(name, tree)| tree.zip_as(folder.path(), &name));
        let both = report(&paths, &life);
        prop_assert_eq!(found(&both), life.found());
        let anchors = life.anchors();
        for ((range, truth), anchors) in ranges(&both).iter().zip(life.truth()).zip(anchors) {
            // Whether the pictures that join the accounts fall under it makes no difference here.
            prop_assert!(range.at_least <= truth + anchors, "{truth} + {anchors}: {range:?}");
            prop_assert!(truth <= range.at_most, "{truth}: {range:?}");
        }
    }
}
