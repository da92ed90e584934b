//! The faces of a pooled table.
#![allow(clippy::unwrap_used, reason = "a test that cannot make its table fails")]

#[path = "support/cases.rs"]
mod cases;

#[path = "support/statistics.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod people;

use std::collections::{BTreeMap, BTreeSet};

use people::{Random, invent};
use proptest::prelude::*;
use widerspruch::statistics::pool::export::{csv, json_lines};
use widerspruch::statistics::pool::html::html;
use widerspruch::statistics::pool::imprint::Imprint;
use widerspruch::statistics::pool::protect::Threshold;
use widerspruch::statistics::pool::svg::charts;
use widerspruch::statistics::pool::table::Table;
use widerspruch::statistics::pool::tally::Tally;
use widerspruch::statistics::pool::terminal::{plain, terminal};
use widerspruch::words::i18n::{Catalog, Language};

fn table(count: usize) -> Table {
    table_of(11, count)
}

fn table_of(seed: u64, count: usize) -> Table {
    let mut random = Random(seed);
    let mut tally = Tally::default();
    for _ in 0..count {
        tally.add(&invent(&mut random));
    }
    Table::of(&tally, Threshold::default())
}

#[test]
fn the_terminal_shows_the_table_in_both_languages() {
    for language in Language::ALL {
        let text = terminal(&table(120), &Imprint::default(), &Catalog::new(language), 80);
        let longest = text.lines().map(|line| line.chars().count()).max().unwrap();
        assert!(longest <= 80, "{longest}: {text}");
        insta::assert_snapshot!(format!("terminal_{}", language.code()), text);
    }
}

/// Ten people without anything and ten with one post each: of two in the middle the lower one has none,
/// and nobody has less than that.
#[test]
fn where_half_have_nothing_it_is_said_so() {
    use widerspruch::domain::headline::Field;
    use widerspruch::domain::platform::Platform;
    use widerspruch::report::model::Layout;
    use widerspruch::statistics::share::anonymise::submission;
    use widerspruch::statistics::share::stamp::SubmissionId;
    use widerspruch::statistics::share::submission::Period;
    let mut tally = Tally::default();
    for number in 0..20_u8 {
        let mut report = people::empty_report();
        report.exports.push(people::export(Platform::Instagram, Layout::G4, "de"));
        if number >= 10 {
            let place = (Platform::Instagram, Field::Posts, Period::Before);
            people::count(&mut report, place, 2020, &people::range(1, 1, 1));
        }
        tally.add(&submission(&report, None, SubmissionId(number.into())).unwrap());
    }
    let table = Table::of(&tally, Threshold::default());
    for (language, words) in [(Language::De, "Hälfte hat nichts"), (Language::En, "half have none")]
    {
        let catalog = Catalog::new(language);
        let text = terminal(&table, &Imprint::default(), &catalog, 80);
        let page = html(&table, &Imprint::default(), &catalog);
        assert!(text.contains(words) && page.contains(words), "{text}");
    }
}

/// Each number stands behind the name of its column, and all of them are those of the table.
#[test]
fn the_table_to_be_read_out_draws_nothing() {
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        let numbers = |text: &str| {
            // The first column of the drawn table is called 0.
            let digits =
                |word: &&str| *word != "0" && word.chars().all(|sign| sign.is_ascii_digit());
            let words = text.split_whitespace().filter(digits);
            let mut words: Vec<String> = words.map(str::to_owned).collect();
            words.sort();
            words
        };
        let read_out = plain(&table(120), &Imprint::default(), &catalog, 80);
        assert!(!read_out.contains(|sign| ('\u{2500}'..='\u{25ff}').contains(&sign)), "{read_out}");
        let drawn = terminal(&table(120), &Imprint::default(), &catalog, 200);
        assert_eq!(numbers(&read_out), numbers(&drawn), "{read_out}");
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
    let text = json_lines(&table(120), &Imprint::default()).unwrap();
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
        let page = html(&table(120), &Imprint::default(), &Catalog::new(language));
        for word in ["http://", "https://", "src=", "<script", "@import", "url("] {
            assert!(!page.contains(word), "{word}");
        }
        assert!(page.contains("default-src 'none'"));
        assert_eq!(page.matches("<svg").count(), page.matches("</svg>").count());
        assert_eq!(page.matches("<tr").count(), page.matches("</tr>").count());
    }
}

/// Everything that whoever publishes a table can say is somebody else's text.
#[test]
fn title_note_and_collector_stand_in_every_output_and_are_escaped() {
    let imprint = Imprint {
        title: Some("Ida & <script>alert(1)</script>".to_owned()),
        collected_by: Some("Redaktion \"Muster\"\u{1b}[31m".to_owned()),
        note: Some("Aufruf im Blatt <b>vom 1. Mai</b>".to_owned()),
        made: Some(jiff::civil::date(2026, 11, 27)),
        ..Imprint::default()
    };
    let catalog = Catalog::new(Language::De);
    let page = html(&table(120), &imprint, &catalog);
    let pictures = charts(&table(120), &imprint, &catalog);
    for text in std::iter::once(&page).chain(pictures.iter().map(|chart| &chart.svg)) {
        assert!(!text.contains("<script") && !text.contains("<b>") && !text.contains('\u{1b}'));
        assert!(text.contains("Redaktion &quot;Muster&quot;"), "{text}");
        let text = text.replace('\u{a0}', " ");
        // Lines of a picture may end between any two words.
        assert!(text.contains("27. November 2026"), "{text}");
        assert!(text.contains("Aufruf im Blatt &lt;b&gt;vom"), "{text}");
    }
    assert!(page.contains("<h1>Ida &amp; &lt;script&gt;"));
    let shown = terminal(&table(120), &imprint, &catalog, 80);
    assert!(shown.starts_with("Ida & <script>") && !shown.contains('\u{1b}'), "{shown}");
    let head = json_lines(&table(120), &imprint).unwrap();
    let head: serde_json::Value = serde_json::from_str(head.lines().next().unwrap()).unwrap();
    assert_eq!(head["note"], "Aufruf im Blatt <b>vom 1. Mai</b>");
}

#[test]
fn every_chart_is_a_picture_of_its_own_with_its_source() {
    for language in Language::ALL {
        let pictures = charts(&table(120), &Imprint::default(), &Catalog::new(language));
        let names: Vec<&str> = pictures.iter().map(|chart| chart.name.as_str()).collect();
        let expected = ["all", "all-years", "facebook", "facebook-timing"];
        assert!(expected.iter().all(|name| names.contains(name)), "{names:?}");
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{names:?}");
        for chart in &pictures {
            assert!(chart.svg.contains("width=\"92mm\"") && chart.svg.contains("widerspruch "));
            assert_eq!(chart.svg.matches("<text").count(), chart.svg.matches("</text>").count());
            assert!(!chart.svg.contains("href") && !chart.svg.contains("<script"));
        }
    }
}

#[test]
fn too_few_people_give_a_sentence_instead_of_a_table() {
    let few = table(3);
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        for text in [
            terminal(&few, &Imprint::default(), &catalog, 80),
            html(&few, &Imprint::default(), &catalog),
        ] {
            assert!(text.contains('5'), "the threshold");
            assert!(!text.contains('3') || text.contains("<style>"), "{text}");
        }
    }
    assert_eq!(json_lines(&few, &Imprint::default()).unwrap().lines().count(), 1);
    assert!(!csv(&few).unwrap().contains(','), "no figures");
}

/// The records of the CSV: section, variable, statistic, cell, from, to, people.
fn records(table: &Table) -> Vec<csv::StringRecord> {
    let text = csv(table).unwrap();
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    reader.records().map(Result::unwrap).collect()
}

/// Numbers in a text that are written on their own, without thousands separators.
fn numbers(text: &str) -> Vec<u64> {
    let is_part = |letter: char| letter.is_alphanumeric() || ".,–%#-\u{a0}".contains(letter);
    let words = text.split(|letter| !is_part(letter)).map(|word| word.trim_end_matches(['.', ',']));
    words.filter_map(|word| word.parse().ok()).collect()
}

#[test]
fn terminal_and_page_show_no_number_that_the_csv_does_not() {
    let catalog = Catalog::new(Language::De);
    for count in [7, 23, 60, 120] {
        let table = table(count);
        let mut known: BTreeSet<u64> =
            records(&table).iter().filter_map(|record| record[6].parse().ok()).collect();
        // The rule, and "four of five may be invented: use 10".
        known.extend([0, table.threshold.people(), 4, 10]);
        known.extend([2022, 2024, 2026]); // forms of exports by their years
        let page = html(&table, &Imprint::default(), &catalog);
        let (_, body) = page.split_once("<body>").unwrap();
        // Styles hold widths; what people read stands in text and in the attributes for it.
        let mut read = String::new();
        for tag in body.split('<').skip(1) {
            let (tag, text) = tag.split_once('>').unwrap();
            read.extend([" ", text, " "]);
            for attribute in ["title=\"", "aria-label=\""] {
                let value = tag.split_once(attribute).and_then(|(_, rest)| rest.split_once('"'));
                read.extend([" ", value.map_or("", |(value, _)| value), " "]);
            }
        }
        for text in [terminal(&table, &Imprint::default(), &catalog, 120), read] {
            // "ab 100" is the lower end of a step.
            let shown = numbers(&text.replace("ab ", "ab–"));
            assert!(shown.len() > 10 || count == 7, "{text}");
            for number in shown {
                assert!(known.contains(&number), "{number} of {count} people in {text}");
            }
        }
    }
}

/// People who have at least so many of something, read from the CSV.
struct Reach {
    section: String,
    subject: String,
    measure: usize,
    from: u64,
    people: u64,
}

fn reaches(table: &Table) -> (BTreeMap<String, u64>, Vec<Reach>) {
    let mut sections = BTreeMap::new();
    let mut all: Vec<Reach> = Vec::new();
    for record in records(table).iter().filter(|record| &record[2] == "people") {
        let people: u64 = record[6].parse().unwrap();
        let (subject, measure) = match record[1].rsplit_once('.') {
            Some((subject, "found")) => (subject, 0),
            Some((subject, "at_most")) => (subject, 1),
            Some((subject, "at_least")) => (subject, 2),
            Some(("years", _)) => (&record[1], 0),
            _ if &record[1] == "people" => {
                sections.insert(record[0].to_owned(), people);
                continue;
            }
            _ => continue,
        };
        let from = record[4].parse().unwrap();
        let (section, subject) = (record[0].to_owned(), subject.to_owned());
        let same = |other: &&mut Reach| {
            (&other.section, &other.subject, other.measure) == (&section, &subject, measure)
        };
        all.iter_mut().filter(same).for_each(|smaller| smaller.people += people);
        all.push(Reach { section, subject, measure, from, people });
    }
    (sections, all)
}

/// Whether everybody in the one group is in the other, by what the words mean.
fn lies_within(one: &Reach, other: &Reach) -> bool {
    let subject = one.subject == other.subject && one.section == other.section
        || other.subject == "answer"
            && one.subject != "headline.profile_items"
            && one.subject != "headline.photos_with_third_parties"
        || other.subject == "headline.photos"
            && one.subject == "headline.photos_with_third_parties"
            && one.section == other.section;
    let section = one.section == other.section || other.section == "all";
    subject && section && one.measure >= other.measure && one.from >= other.from
}

proptest! {
    #![proptest_config(cases::cases(6))]

    #[test]
    fn nobody_can_be_worked_out_by_subtracting_figures_of_the_csv(seed: u64, count in 5_usize..90) {
        let table = table_of(seed, count);
        let (sections, reaches) = reaches(&table);
        let threshold = table.threshold.people();
        let enough = |difference: u64| difference == 0 || difference >= threshold;
        for (section, people) in &sections {
            let all = sections.get("all").copied().unwrap_or(*people);
            prop_assert!(enough(*people) && enough(all - people), "{section} among all");
        }
        for one in &reaches {
            prop_assert!(enough(sections[&one.section] - one.people), "{} {}", one.subject, one.from);
            for other in reaches.iter().filter(|other| lies_within(one, other)) {
                let difference = other.people.checked_sub(one.people);
                prop_assert!(
                    difference.is_some_and(enough),
                    "{} {} {} {} of {} and {} {} {} {} of {}",
                    one.section, one.subject, one.measure, one.from, one.people,
                    other.section, other.subject, other.measure, other.from, other.people
                );
            }
        }
    }
}
