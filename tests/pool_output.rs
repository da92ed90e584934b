//! The faces of a pooled table.
#![allow(clippy::unwrap_used, reason = "a test that cannot make its table fails")]

#[path = "support/statistics.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod people;

use people::{Random, invent};
use widerspruch::i18n::{Catalog, Language};
use widerspruch::pool::export::{csv, json_lines};
use widerspruch::pool::html::html;
use widerspruch::pool::protect::Threshold;
use widerspruch::pool::table::Table;
use widerspruch::pool::tally::Tally;
use widerspruch::pool::terminal::terminal;

fn table(count: usize) -> Table {
    let mut random = Random(11);
    let mut tally = Tally::default();
    for _ in 0..count {
        tally.add(&invent(&mut random));
    }
    Table::of(&tally, Threshold::default())
}

#[test]
fn the_terminal_shows_the_table_in_both_languages() {
    for language in Language::ALL {
        let text = terminal(&table(120), &Catalog::new(language), 80);
        let longest = text.lines().map(|line| line.chars().count()).max().unwrap();
        assert!(longest <= 80, "{longest}: {text}");
        insta::assert_snapshot!(format!("terminal_{}", language.code()), text);
    }
}

#[test]
fn every_figure_of_the_csv_is_none_or_enough() {
    let text = csv(&table(120)).unwrap();
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let people: Vec<u64> =
        reader.records().filter_map(|record| record.unwrap().get(6)?.parse().ok()).collect();
    assert!(people.len() > 200);
    assert!(people.iter().all(|people| *people == 0 || *people >= 5));
    let starts = text.split([',', '\n']).filter_map(|cell| cell.chars().next());
    assert!(starts.filter(|first| "=+-@\t".contains(*first)).count() == 0, "a formula");
}

#[test]
fn json_lines_name_their_format_and_hold_the_figures_of_the_csv() {
    let text = json_lines(&table(120)).unwrap();
    let lines: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["schema"], "widerspruch.pool/1");
    assert_eq!(lines[0]["threshold"], 5);
    assert_eq!(lines[1]["section"], "all");
    assert_eq!(lines[1]["variable"], "people");
    assert_eq!(lines[1]["people"], 120);
    assert_eq!(csv(&table(120)).unwrap().lines().count(), lines.len());
}

#[test]
fn the_page_stands_alone() {
    for language in Language::ALL {
        let page = html(&table(120), &Catalog::new(language));
        for word in ["http://", "https://", "src=", "<script", "@import", "url("] {
            assert!(!page.contains(word), "{word}");
        }
        assert!(page.contains("default-src 'none'"));
        assert_eq!(page.matches("<svg").count(), page.matches("</svg>").count());
        assert_eq!(page.matches("<tr").count(), page.matches("</tr>").count());
    }
}

#[test]
fn too_few_people_give_a_sentence_instead_of_a_table() {
    let few = table(3);
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        for text in [terminal(&few, &catalog, 80), html(&few, &catalog)] {
            assert!(text.contains('5'), "the threshold");
            assert!(!text.contains('3') || text.contains("<style>"), "{text}");
        }
    }
    assert_eq!(json_lines(&few).unwrap().lines().count(), 1);
    assert!(!csv(&few).unwrap().contains(','), "no figures");
}
