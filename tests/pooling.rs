//! Many files of statistics to one table.
#![allow(clippy::unwrap_used, reason = "a test that cannot prepare its files fails")]

#[path = "support/cases.rs"]
mod cases;

#[path = "support/statistics.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod people;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use people::{Random, invent};
use proptest::prelude::*;
use tempfile::TempDir;
use widerspruch::statistics::pool::admission::Tickets;
use widerspruch::statistics::pool::caveats::Caveats;
use widerspruch::statistics::pool::counted::read_tally;
use widerspruch::statistics::pool::protect::Threshold;
use widerspruch::statistics::pool::refusal::Reason;
use widerspruch::statistics::pool::run::{Pooled, pool, pool_at_hand};
use widerspruch::statistics::pool::table::Table;
use widerspruch::statistics::pool::tally::Tally;
use widerspruch::statistics::pool::variable::{Section, Variable};
use widerspruch::statistics::share::stamp::SubmissionId;
use widerspruch::statistics::share::submission::{Measure, Submission};
use widerspruch::statistics::share::ticket::Ticket;
use widerspruch::words::i18n::{Catalog, Language};

fn people(seed: u64, count: usize) -> Vec<Submission> {
    let mut random = Random(seed);
    (0..count).map(|_| invent(&mut random)).collect()
}

fn line(submission: &Submission) -> String {
    serde_json::to_string(submission).unwrap() + "\n"
}

fn lines(people: &[Submission]) -> String {
    people.iter().map(line).collect()
}

fn tally(people: &[Submission]) -> Tally {
    people.iter().fold(Tally::default(), |mut tally, one| {
        tally.add(one);
        tally
    })
}

fn pooled(paths: &[PathBuf]) -> Pooled {
    pool(paths, Pooled::default(), |_| ()).unwrap()
}

fn write(folder: &TempDir, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, text).unwrap();
    path
}

/// What was left out, by the name of the file and the line.
fn refused(pooled: &Pooled, folder: &Path) -> Vec<(String, &'static str)> {
    let shown = folder.to_string_lossy().into_owned();
    let refusals = pooled.refusals.named.iter();
    refusals
        .map(|refusal| {
            let place = refusal.to_string().replace(&shown, "");
            (
                place.trim_start_matches(['/', '\\']).to_owned(),
                refusal.reason.message().trim_start_matches("pool-refused-"),
            )
        })
        .collect()
}

#[test]
fn files_folders_and_json_lines_pool_alike() {
    let people = people(1, 40);
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("deeper")).unwrap();
    for (at, one) in people.iter().enumerate() {
        let name = if at % 2 == 0 { format!("{at}.json") } else { format!("deeper/{at}.JSON") };
        write(&folder, &name, serde_json::to_string_pretty(one).unwrap());
    }
    write(&folder, "notes.txt", "not read");
    let one_file = write(&TempDir::new_in(folder.path()).unwrap(), "unused", "");
    assert!(!one_file.exists(), "its folder is gone");
    let from_folder = pooled(&[folder.path().to_owned()]);
    let jsonl = TempDir::new().unwrap();
    let from_lines = pooled(&[write(&jsonl, "all.jsonl", lines(&people))]);
    let crlf = lines(&people).replace('\n', "\r\n");
    let from_windows = pooled(&[write(&jsonl, "windows.ndjson", format!("\u{feff}{crlf}\r\n"))]);

    assert_eq!(from_folder.refusals.count + from_lines.refusals.count, 0);
    assert_eq!((from_folder.pooled, from_lines.pooled), (40, 40));
    assert_eq!(from_folder.tally, tally(&people));
    assert_eq!(from_lines.tally, tally(&people));
    assert_eq!(from_windows.tally, tally(&people));
}

#[test]
fn the_first_of_equal_submissions_counts_and_the_others_are_named() {
    let mut people = people(2, 3);
    people[2].submission = people[0].submission;
    let folder = TempDir::new().unwrap();
    let one = write(&folder, "one.jsonl", lines(&people));
    let other = write(&folder, "two.json", line(&people[1]));

    let pooled = pooled(&[one, other]);

    assert_eq!(pooled.pooled, 2);
    assert_eq!(pooled.tally, tally(&people[..2]));
    assert_eq!(pooled.refusals.duplicates, 2);
    let named = [("one.jsonl:3".to_owned(), "duplicate"), ("two.json".to_owned(), "duplicate")];
    assert_eq!(refused(&pooled, folder.path()), named);
}

#[test]
fn different_policy_texts_are_noticed() {
    let people = people(9, 3);
    let other = line(&people[2]).replace("\"2026-07-23\"", "\"2025-04-14\"");
    let folder = TempDir::new().unwrap();
    let pooled = pooled(&[write(&folder, "all.jsonl", lines(&people[..2]) + &other)]);
    let days: Vec<String> = pooled.policies.iter().map(ToString::to_string).collect();
    assert_eq!((pooled.pooled, days), (3, vec!["2025-04-14".to_owned(), "2026-07-23".to_owned()]));
}

#[test]
fn different_versions_of_the_program_are_noticed() {
    let people = people(9, 3);
    let other = line(&people[2]).replace("\"0.1.0\"", "\"0.3.0\"");
    let folder = TempDir::new().unwrap();
    let pooled = pooled(&[write(&folder, "all.jsonl", lines(&people[..2]) + &other)]);
    let catalog = Catalog::new(Language::En);
    let words = Caveats::of(&pooled).words(&catalog);
    assert!(words.len() == 1 && words[0].contains("(0.1.0, 0.3.0)"), "{words:?}");
}

/// Three people, of whom the first made eleven more files with other numbers and a newer program: all
/// count, and twelve files hold the same.
#[test]
fn files_of_one_content_count_and_are_named_as_a_flood() {
    let mut people = people(13, 3);
    for number in 0..11 {
        people.push(Submission { submission: SubmissionId(number), ..people[0] });
    }
    let folder = TempDir::new().unwrap();
    let newer = line(&people[13]).replace("\"0.1.0\"", "\"0.1.1\"");
    let pooled = pooled(&[write(&folder, "all.jsonl", lines(&people[..13]) + &newer)]);
    assert_eq!((pooled.pooled, pooled.refusals.count, pooled.alike.count), (14, 0, 11));
    let twins = &pooled.admission.twins;
    assert_eq!((twins.count(), twins.largest()), (11, 12));
    assert!(pooled.alike.named[0].to_string().ends_with("all.jsonl:4"));
    let words = Caveats::of(&pooled).words(&Catalog::new(Language::En));
    assert!(words.iter().any(|words| words.contains("10–99 hold the same")), "{words:?}");
    assert!(!words.iter().any(|words| words.contains("12")), "no exact number: {words:?}");
}

/// Somebody changes the number of other people named in copies of a large archive: no two are the same,
/// all have the same figures. With small archives nothing is said.
#[test]
fn copies_that_were_changed_are_named_by_their_figures() {
    use widerspruch::statistics::share::bin::Bin;
    let shares = |one: &Submission| {
        let count = one.platforms.instagram.map(|part| part.headline.posts);
        let both = count.map(|count| [count.share_at_least, count.share_at_most]);
        both.is_some_and(|both| both.iter().flatten().all(|one| !matches!(one.percent(), 0 | 100)))
    };
    let words = |first: Submission| {
        let mut all = people(19, 3);
        let countries = ["DE", "AT", "CH", "LI"].map(|code| code.parse().ok());
        for number in 0..12_u8 {
            let third_parties = Bin::ALL[usize::from(number % 6)];
            let country = countries[usize::from(number / 6)];
            all.push(Submission {
                submission: SubmissionId(number.into()),
                third_parties,
                country,
                ..first
            });
        }
        let folder = TempDir::new().unwrap();
        let pooled = pooled(&[write(&folder, "all.jsonl", lines(&all))]);
        assert_eq!((pooled.pooled, pooled.admission.twins.count()), (15, 0));
        Caveats::of(&pooled).words(&Catalog::new(Language::En)).join(" ")
    };
    let large = people(4, 400)
        .into_iter()
        .find(|one| {
            shares(one)
                && one.platforms.facebook.is_some_and(|own| own.timing.share_before.is_some())
        })
        .unwrap();
    assert!(words(large).contains("10–99 have the same figures"), "{}", words(large));
    assert_eq!(words(people_with(50)), "");
}

#[test]
fn only_tickets_of_the_list_count_and_each_once() {
    let mut people = people(17, 6);
    let numbers = ["AAAA-0001", "aaaa0002", "aaaa 0001", "zzzz-9999", "aaaa0003"];
    for (one, number) in people.iter_mut().zip(numbers) {
        one.ticket = Ticket::of_number(number);
    }
    let folder = TempDir::new().unwrap();
    let again = line(&people[1]);
    let all = write(&folder, "all.jsonl", lines(&people) + &again);
    let tickets = Tickets::read("aaaa-0001\naaaa-0002\naaaa-0003\n").unwrap();
    let pooled = pool(&[all], Pooled::with(Some(tickets), 10), |_| ()).unwrap();
    let counted = [people[0], people[1], people[4]];
    assert_eq!(pooled.tally, tally(&counted));
    assert_eq!(pooled.people().map(|people| people.len()), Some(3), "the ledger has them alone");
    let named = [(3, "used-ticket"), (4, "unknown-ticket"), (6, "no-ticket"), (7, "duplicate")];
    let named = named.map(|(line, code)| (format!("all.jsonl:{line}"), code));
    assert_eq!(refused(&pooled, folder.path()), named);
    let words = Caveats::of(&pooled).words(&Catalog::new(Language::En));
    let expected = "handed in again: 1; without a valid one-time number: 3";
    assert!(words.len() == 1 && words[0].contains(expected), "{words:?}");
    // Nobody's ticket changes a number.
    let without = people.iter().map(|one| Submission { ticket: None, ..*one }).collect::<Vec<_>>();
    assert_eq!(tally(&without), tally(&people));
}

#[test]
fn files_at_hand_are_pooled_like_files_on_disk() {
    let people = people(5, 4);
    let name = |name: &str| PathBuf::from(name);
    let pooled = pool_at_hand(
        vec![
            (name("one.jsonl"), lines(&people[..3]).into_bytes()),
            (name("two.json"), line(&people[3]).into_bytes()),
            (name("again.json"), line(&people[3]).into_bytes()),
        ],
        Pooled::default(),
    )
    .unwrap();
    assert_eq!((pooled.pooled, pooled.refusals.duplicates), (4, 1));
    assert_eq!(pooled.tally, tally(&people));
}

#[test]
fn a_long_file_is_cut_between_lines_whatever_the_size_of_the_pieces() {
    // More than several pieces of 256 KiB, with duplicates far apart and a bad line in the middle.
    let mut people = people(3, 1_500);
    people[1_400].submission = people[7].submission;
    let mut text = lines(&people[..700]) + "{\n";
    text += lines(&people[700..]).trim_end();
    let folder = TempDir::new().unwrap();
    let pooled = pooled(&[write(&folder, "long.jsonl", text)]);
    people.remove(1_400);
    assert_eq!(pooled.tally, tally(&people));
    let named = [("long.jsonl:701", "not-json"), ("long.jsonl:1402", "duplicate")];
    let named = named.map(|(place, code)| (place.to_owned(), code));
    assert_eq!(refused(&pooled, folder.path()), named);
}

/// A good submission with one thing changed in its text.
fn changed(from: &str, to: &str) -> String {
    let text = line(&one_with_shares());
    assert!(text.contains(from), "{from} is not in {text}");
    text.replacen(from, to, 1)
}

fn one_with_shares() -> Submission {
    let has_share = |one: &Submission| {
        one.answer.share_at_least.is_some() && one.country.is_some() && one.ai_chats
    };
    people(4, 200).into_iter().find(has_share).unwrap()
}

#[test]
fn hostile_submissions_are_left_out_and_named() {
    let good = one_with_shares();
    let share = format!("\"share_at_least\":{}", good.answer.share_at_least.unwrap().percent());
    let country = format!("\"country\":\"{}\"", good.country.unwrap());
    let id = good.submission.to_string();
    let deep = "[".repeat(50_000);
    let cases: Vec<(&str, String, &str)> = vec![
        ("empty", String::new(), "not-json"),
        ("null", "null".to_owned(), "not-in-schema"),
        ("list", format!("[{}]", line(&good)), "not-in-schema"),
        (
            "list_for_object",
            changed("{\"found\":\"", "[\"").replacen("},", "],", 1),
            "not-in-schema",
        ),
        ("words", "Ich habe 12 Beiträge".to_owned(), "not-json"),
        ("utf16", "{\0\"\0".to_owned(), "not-json"),
        ("half", line(&good)[..300].to_owned(), "not-json"),
        ("two", line(&good) + &line(&good), "not-json"),
        ("deep", deep.clone(), "not-in-schema"),
        ("deep_value", changed(&country, &format!("\"country\":{deep}")), "not-in-schema"),
        ("deep_unknown", changed(&country, &format!("\"more\":{deep}")), "not-in-schema"),
        ("huge", changed(&share, "\"share_at_least\":99999999999999999999999"), "not-in-schema"),
        ("exponent", changed(&share, "\"share_at_least\":1e999"), "not-json"),
        ("negative", changed(&share, "\"share_at_least\":-5"), "not-in-schema"),
        ("nan", changed(&share, "\"share_at_least\":NaN"), "not-json"),
        ("fraction", changed(&share, "\"share_at_least\":0.5"), "not-in-schema"),
        ("exact_share", changed(&share, "\"share_at_least\":37"), "not-in-schema"),
        ("above_all", changed(&share, "\"share_at_least\":105"), "not-in-schema"),
        ("exact_count", changed("\"third_parties\":\"", "\"third_parties\":\"3"), "not-in-schema"),
        ("other_schema", changed("statistics/1", "statistics/2"), "newer"),
        ("zip", "PK\u{3}\u{4}".to_owned() + &line(&good), "zip"),
        ("a_report", changed("widerspruch.statistics/1", "widerspruch.report/1"), "not-in-schema"),
        ("formula", changed(&country, "\"country\":\"=1+1\""), "not-in-schema"),
        ("formula_id", changed(&id, "=HYPERLINK(\\\"http://x\\\";A1)aaaa"), "not-in-schema"),
        ("formula_version", changed("\"0.1.0\"", "\"=cmd|'/c calc'!A0\""), "not-in-schema"),
        (
            "name",
            changed("\"country\"", "\"name\":\"Erika Mustermann\",\"country\""),
            "not-in-schema",
        ),
        ("twice", changed("\"country\"", "\"ai_chats\":true,\"country\""), "not-in-schema"),
        ("silent", changed("\"ai_chats\":true", "\"ai_chats\":false"), "contradiction"),
        ("large", " ".repeat(64 * 1024) + &line(&good), "too-large"),
    ];
    let folder = TempDir::new().unwrap();
    let mut expected = Vec::new();
    for (name, text, code) in &cases {
        write(&folder, &format!("{name}.json"), text);
        expected.push((format!("{name}.json"), *code));
    }
    expected.sort();
    write(&folder, "z_good.json", line(&good));

    let pooled = pooled(&[folder.path().to_owned(), folder.path().join("missing.json")]);

    assert_eq!(pooled.tally, tally(&[good]));
    expected.push(("missing.json".to_owned(), "unreadable"));
    assert_eq!(refused(&pooled, folder.path()), expected);
}

#[test]
fn hostile_lines_are_left_out_and_the_lines_around_them_are_not() {
    let people = people(5, 3);
    let endless = "x".repeat(3 * 1024 * 1024);
    let mut text = line(&people[0]);
    writeln!(text, "{endless}").unwrap();
    text += &line(&people[1]);
    text += "\n\n=SUM(A1:A9)\n";
    text += line(&people[2]).trim_end();
    let folder = TempDir::new().unwrap();
    let path = write(&folder, "lines.jsonl", text);

    let pooled = pooled(&[path]);

    assert_eq!(pooled.tally, tally(&people));
    let named = [("lines.jsonl:2", "too-large"), ("lines.jsonl:6", "not-json")];
    assert_eq!(refused(&pooled, folder.path()), named.map(|(at, code)| (at.to_owned(), code)));
}

#[test]
fn contradictions_are_named() {
    let mut one = one_with_shares();
    one.answer.at_least = one.answer.found;
    one.answer.at_most = widerspruch::statistics::share::bin::Bin::Zero;
    let text = serde_json::to_string(&one).unwrap();
    let reason = widerspruch::statistics::pool::read::submission(text.as_bytes()).unwrap_err();
    assert!(matches!(reason, Reason::Contradiction(_)), "{reason:?}");
}

#[test]
fn four_people_give_no_table_and_five_do() {
    let people = vec![invent(&mut Random(6)); 5];
    let table = |count: usize| Table::of(&tally(&people[..count]), Threshold::default());
    assert!(table(4).sections.is_empty());
    let five = table(5);
    assert_eq!(five.section(Section::All).unwrap().people, 5);
    // All five are alike, so every cell holds all or nobody.
    let cells = five.sections.iter().flat_map(|section| &section.distributions);
    assert!(cells.flat_map(|cells| &cells.groups).all(|group| [0, 5].contains(&group.people)));
}

#[test]
fn a_median_is_the_group_of_the_person_in_the_middle() {
    // Three groups of 10, 20 and 21 people: the 26th of 51 is in the second.
    let mut people = people(7, 51);
    let steps = [people_with(0), people_with(50), people_with(500)];
    for (at, one) in people.iter_mut().enumerate() {
        let id = one.submission;
        *one = steps[if at < 10 {
            0
        } else if at < 30 {
            1
        } else {
            2
        }];
        one.submission = id;
    }
    let table = Table::of(&tally(&people), Threshold::default());
    let section = table.section(Section::All).unwrap();
    let median = section.get(Variable::Answer(Measure::Found)).unwrap().median().unwrap();
    assert_eq!((median.from, median.to, median.people), (Some(10), Some(99), 20));
}

/// A person with an Instagram archive and so many posts.
fn people_with(posts: u64) -> Submission {
    use widerspruch::domain::headline::Field;
    use widerspruch::domain::platform::Platform;
    use widerspruch::report::model::Layout;
    use widerspruch::statistics::share::anonymise::submission;
    use widerspruch::statistics::share::stamp::SubmissionId;
    use widerspruch::statistics::share::submission::Period;
    let mut report = people::empty_report();
    report.exports.push(people::export(Platform::Instagram, Layout::G4, "de"));
    let place = (Platform::Instagram, Field::Posts, Period::Before);
    people::count(&mut report, place, 2020, &people::range(posts, 0, posts));
    submission(&report, None, SubmissionId(1)).unwrap()
}

#[test]
fn a_tally_that_another_program_made_gives_the_same_table() {
    let people = people(8, 60);
    let mut rows = String::new();
    for section in Section::ALL {
        for variable in Variable::of(section) {
            let cells = tally(&people);
            for (people, cell) in cells.cells(section, variable).iter().zip(variable.cells()) {
                let section = section.code();
                writeln!(
                    rows,
                    r#"{{"section":"{section}","variable":"{variable}","cell":"{cell}","people":{people}}}"#
                )
                .unwrap();
            }
        }
    }
    assert_eq!(read_tally(&rows).map(|counted| counted.tally), Ok(tally(&people)));
    assert_eq!(tally(&people).check(), Ok(()));
    for lost in [r#""variable":"ai_chats","cell":"no""#, r#""facebook","variable":"people""#] {
        let uneven: String = rows
            .lines()
            .filter(|row| !row.contains(lost))
            .map(|row| row.to_owned() + "\n")
            .collect();
        assert!(uneven.len() < rows.len() && read_tally(&uneven).unwrap().tally.check().is_err());
    }
    for bad in ["{}", r#"{"section":"all","variable":"people","cell":"x","people":1}"#, "people"] {
        assert!(read_tally(&format!("\n{bad}\n")).is_err(), "{bad}");
    }
}

proptest! {
    #![proptest_config(cases::cases(24))]

    #[test]
    fn no_cell_of_fewer_people_than_the_threshold_leaves_the_pool(
        seed: u64,
        count in 0_usize..120,
        threshold in 3_u64..12,
    ) {
        let tally = tally(&people(seed, count));
        let table = Table::of(&tally, Threshold::new(threshold).unwrap());
        for section in &table.sections {
            prop_assert!(section.people >= threshold);
            for distribution in &section.distributions {
                for group in &distribution.groups {
                    prop_assert!(group.people == 0 || group.people >= threshold, "{distribution:?}");
                }
                prop_assert!(distribution.people() <= section.people);
            }
        }
    }

    #[test]
    fn what_lies_inside_something_else_differs_by_nobody_or_by_enough(seed: u64, count in 5_usize..80) {
        let tally = tally(&people(seed, count));
        let table = Table::of(&tally, Threshold::default());
        for section in &table.sections {
            // People with at least so many items, from the shown cells.
            let reach = |variable: Variable, first: usize| {
                let groups = &section.get(variable)?.groups;
                groups.iter().any(|group| group.first == first).then(|| {
                    groups.iter().filter(|group| group.first >= first).map(|group| group.people).sum::<u64>()
                })
            };
            for first in 1..6 {
                let shown = Measure::ALL.map(|measure| reach(Variable::Answer(measure), first));
                for (one, other) in [(0, 1), (0, 2), (1, 2)] {
                    if let (Some(one), Some(other)) = (shown[one], shown[other]) {
                        let difference = one.abs_diff(other);
                        prop_assert!(difference == 0 || difference >= 5);
                    }
                }
            }
        }
    }

    #[test]
    fn pooling_in_any_order_and_any_parts_gives_the_same(
        seed: u64,
        count in 0_usize..30,
        cut in 0_usize..30,
    ) {
        let mut people = people(seed, count);
        let (one, other) = people.split_at(cut.min(count));
        let (one, other) = (tally(one), tally(other));
        let whole = tally(&people);
        prop_assert_eq!(&one.clone().merge(&other), &whole);
        prop_assert_eq!(&other.merge(&one), &whole);
        prop_assert_eq!(&whole.clone().merge(&Tally::default()), &whole);
        people.reverse();
        prop_assert_eq!(&tally(&people), &whole);
    }
}
