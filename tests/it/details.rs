//! `--details`: every figure of a report is the sum of its lines, nothing vanishes, and nothing of
//! anybody is shown unless texts are asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;

use crate::support::facebook::{Layout, Variant};
use crate::support::fixtures::{FIELDS, all, facebook_person};
use crate::support::html::{Pages, Style};
use crate::support::language::Language;
use crate::support::run::{Triple, report, triple, widerspruch};
use crate::support::tree::Tree;

/// What a person may say about themselves: each changes verdicts.
const TOLD: [&[&str]; 5] = [
    &[],
    &["--facebook-audience", "friends", "--facebook-audience", "public@2020-01-01"],
    &["--minor"],
    &["--region", "uk"],
    &["--downloaded", "2026-10-01"],
];

fn with<'a>(paths: &'a [PathBuf], told: &[&'a str]) -> Vec<&'a str> {
    let paths = paths.iter().map(|path| path.to_str().unwrap());
    paths.chain(told.iter().copied()).collect()
}

fn lines(paths: &[PathBuf], told: &[&str]) -> Vec<Value> {
    let mut arguments = with(paths, told);
    arguments.extend(["--details", "--details-format", "jsonl"]);
    let outcome = widerspruch(&arguments);
    outcome.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn sum<'l>(lines: impl Iterator<Item = &'l Value>) -> Triple {
    lines.fold((0, 0, 0), |(found, least, most), line| {
        let (own_found, own_least, own_most) = triple(line);
        (found + own_found, least + own_least, most + own_most)
    })
}

/// Every figure of the report that is no sum of lines.
fn untraced(paths: &[PathBuf], told: &[&str]) -> Vec<String> {
    let report = report(with(paths, told));
    let lines = lines(paths, told);
    let mut wrong = Vec::new();
    let mut compare = |pointer: String, fits: &dyn Fn(&Value) -> bool| {
        for field in FIELDS {
            let counted = |line: &&Value| {
                line["counts_in"].as_array().unwrap().iter().any(|own| own == field) && fits(line)
            };
            let expected = triple(report.at(&format!("{pointer}/{field}")));
            let got = sum(lines.iter().filter(counted));
            if got != expected {
                wrong.push(format!(
                    "{paths:?} {told:?} {pointer}/{field}: {got:?}, not {expected:?}"
                ));
            }
        }
    };
    compare("/headline".into(), &|_| true);
    for (number, _) in report.at("/accounts").as_array().unwrap().iter().enumerate() {
        compare(format!("/accounts/{number}/headline"), &|line| line["account"] == number + 1);
    }
    for platform in ["facebook", "instagram", "threads", "whatsapp", "meta_ai_app"] {
        let is_of = |line: &Value| line["platform"] == platform;
        compare(format!("/platforms/{platform}"), &is_of);
        for time in ["before_training_start", "since_training_start", "undated"] {
            compare(format!("/platform_timing/{platform}/{time}"), &|line| {
                is_of(line) && line["timing"] == time
            });
        }
    }
    for time in ["before_training_start", "since_training_start", "undated"] {
        compare(format!("/timing/{time}"), &|line| line["timing"] == time);
    }
    let mut rules: BTreeMap<String, u64> = BTreeMap::new();
    for line in lines.iter().filter(|line| line["row"] == "item") {
        *rules.entry(line["rule"].as_str().unwrap().to_owned()).or_default() += 1;
    }
    let listed = report.at("/rules").as_array().unwrap().iter();
    let expected: BTreeMap<String, u64> = listed
        .map(|rule| (rule["id"].as_str().unwrap().to_owned(), rule["count"].as_u64().unwrap()))
        .collect();
    if rules != expected {
        wrong.push(format!("{paths:?} {told:?} rules: {rules:?}, not {expected:?}"));
    }
    wrong
}

/// Erika's Facebook as pages.
fn html_twin() -> Tree {
    let json = facebook_person(2025).write(Layout::L4(Variant::Y2026));
    let zone = "logged_information/location/timezone.html";
    Pages::facebook(Style::Sections, Language::De)
        .twin(&json, Some(zone))
        .below("facebook-erikamustermann-2026-09-02-6zxl8WMW")
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)
}

#[test]
fn every_figure_of_every_fixture_is_the_sum_of_its_lines() {
    let mut wrong = Vec::new();
    for fixture_of in all() {
        for told in &TOLD[..3] {
            wrong.extend(untraced(&[fixture(fixture_of.name)], told));
        }
    }
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/demo.zip");
    wrong.extend(untraced(&[demo], &[]));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn figures_of_archives_that_overlap_are_the_sums_of_their_lines_too() {
    let folder = TempDir::new().unwrap();
    html_twin().to_folder(&folder.path().join("html"));
    let paths = [
        fixture("facebook-L3-json"),
        fixture("facebook-L4-json"),
        fixture("facebook-LP-json"),
        fixture("instagram-G2b-json"),
        fixture("instagram-G4-json"),
        folder.path().join("html"),
    ];
    let mut wrong = Vec::new();
    for told in TOLD {
        wrong.extend(untraced(&paths, told));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_record_vanishes() {
    let paths = [fixture("facebook-L4-json"), fixture("instagram-G4-json")];
    let lines = lines(&paths, &[]);
    // Facebook's five posts, Instagram's four posts and reels of which each stands in both files
    // (formats/instagram.md §6): as items or as copies, but each is there.
    for (member, expected) in [
        ("your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json", 5),
        ("your_facebook_activity/posts/check-ins.json", 1),
        ("your_instagram_activity/media/posts_1.json", 3),
        ("your_instagram_activity/comments/post_comments_1.json", 3),
        ("your_instagram_activity/media/stories.json", 2),
    ] {
        let here = lines.iter().filter(|line| {
            line["place"]["member"] == member
                && ["item", "copy"].contains(&line["row"].as_str().unwrap())
                && line["id"].as_str().unwrap().starts_with('i')
        });
        let records: Vec<u64> =
            here.map(|line| line["place"]["record"].as_u64().unwrap()).collect();
        assert_eq!(records, (1..=expected).collect::<Vec<u64>>(), "{member}");
    }
    let ids: BTreeSet<&str> = lines
        .iter()
        .filter(|line| line["row"] == "item")
        .map(|line| line["id"].as_str().unwrap())
        .collect();
    let belonging: Vec<&Value> = lines.iter().filter(|line| line["row"] != "item").collect();
    // The check-in is also a post; six records of Instagram stand in two files.
    assert!(belonging.iter().filter(|line| line["row"] == "copy").count() >= 4);
    for line in belonging {
        assert!(ids.contains(line["of"].as_str().unwrap()), "{line}");
        assert_eq!(triple(line), (0, 0, 0), "{line}");
    }
    let items = lines.iter().filter(|line| line["row"] == "item").count();
    assert_eq!(ids.len(), items, "each line has a name of its own");
}

#[test]
fn a_photo_names_all_records_that_show_it_and_the_one_that_decided() {
    let lines = lines(&[fixture("facebook-L4-json")], &[]);
    // The picture of the walk stands in the post of 14 July 2015 and in the first album.
    let photo = lines
        .iter()
        .position(|line| {
            line["counts_in"].as_array().unwrap().len() == 2
                && line["place"]["member"].as_str().unwrap().contains("your_posts")
        })
        .unwrap();
    assert_eq!(lines[photo]["time"], "2015-07-14T18:00:00Z");
    assert_eq!(lines[photo]["counts_in"][1], "photos_with_third_parties");
    let carriers: Vec<&Value> =
        lines[photo + 1..].iter().take_while(|line| line["row"] == "carrier").collect();
    assert!(carriers.len() > 1);
    assert!(carriers.iter().all(|line| line["of"] == lines[photo]["id"]));
    let deciding: Vec<&&Value> = carriers.iter().filter(|line| line["decides"] == true).collect();
    assert_eq!(deciding.len(), 1);
    assert_eq!(deciding[0]["kind"], "post");
}

#[test]
fn pages_keep_the_link_of_each_post() {
    let folder = TempDir::new().unwrap();
    html_twin().to_folder(folder.path());
    let lines = lines(&[folder.path().to_owned()], &[]);
    let posts: Vec<&Value> = lines
        .iter()
        .filter(|line| line["row"] == "item" && line["counts_in"][0] == "posts")
        .collect();
    assert_eq!(posts.len(), 10);
    let linked = posts.iter().filter(|line| {
        line["link"]
            .as_str()
            .is_some_and(|link| link.starts_with("https://www.facebook.com/dyi/l/"))
    });
    assert!(linked.count() >= 5);
}

#[test]
fn the_table_says_the_same_as_the_lines() {
    let path = fixture("instagram-G4-json");
    let outcome = widerspruch(["--details", "--details-format", "csv", path.to_str().unwrap()]);
    let table = outcome.stdout.strip_prefix('\u{feff}').unwrap();
    assert!(table.lines().count() > 30 && table.ends_with("\r\n"));
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let head = reader.headers().unwrap().clone();
    let column = |name: &str| head.iter().position(|own| own == name).unwrap();
    let lines = lines(&[path], &[]);
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), lines.len());
    for (row, line) in rows.iter().zip(&lines) {
        for name in ["id", "found", "at_least", "at_most", "rule", "class", "why"] {
            let value = line[name].as_str().map_or_else(|| line[name].to_string(), str::to_owned);
            assert_eq!(row[column(name)], value);
        }
        assert_eq!(row[column("member")], *line["place"]["member"].as_str().unwrap());
    }
}

/// What a file says in more than one word, line by line: sentences, names, labels, addresses.
fn sentences(path: &str, bytes: &[u8]) -> BTreeSet<String> {
    let text = || String::from_utf8(bytes.to_vec()).unwrap();
    let mut texts = Vec::new();
    match path.rsplit_once('.') {
        // The Meta AI app writes commas behind the last entry.
        Some((_, "json")) => {
            let strict = text().replace(",]", "]").replace(",}", "}");
            let value = serde_json::from_str(&strict).unwrap_or_else(|_| panic!("{path}"));
            texts_of_json(&value, &mut texts);
        }
        Some((_, "html")) => texts_of_page(&text(), &mut texts),
        Some((_, "txt")) => texts.push(text()),
        _ => {}
    }
    let lines = texts.iter().flat_map(|text| text.lines());
    // Who speaks may stand before what is said.
    let said = lines.flat_map(|line| [Some(line), line.split_once(": ").map(|(_, said)| said)]);
    let said = said.flatten().map(str::trim).filter(|said| said.contains(' '));
    said.map(str::to_owned).collect()
}

fn texts_of_json(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(mojibake_mended(text)),
        Value::Array(list) => list.iter().for_each(|inner| texts_of_json(inner, found)),
        Value::Object(map) => map.values().for_each(|inner| texts_of_json(inner, found)),
        _ => {}
    }
}

/// What stands between the tags of a page.
fn texts_of_page(page: &str, found: &mut Vec<String>) {
    let (_, body) = page.split_once("<body").unwrap_or_default();
    let texts = body.split('<').filter_map(|piece| Some(piece.split_once('>')?.1));
    let escapes = [("&quot;", "\""), ("&#039;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    found.extend(texts.map(|text| {
        escapes.iter().fold(text.to_owned(), |text, (escape, plain)| text.replace(escape, plain))
    }));
}

fn mojibake_mended(text: &str) -> String {
    let bytes: Option<Vec<u8>> = text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
    bytes.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_else(|| text.to_owned())
}

/// Names of everybody in the fixtures, as they stand in texts, handles, folders and addresses.
const NAMES: [&str; 10] = [
    "erika",
    "mustermann",
    "ida ",
    "ida_beispiel",
    "tom muster",
    "max_beispiel",
    "ada.beispiel",
    "gartenfreunde",
    "gartenmarkt",
    "maxbeispiel",
];

#[test]
fn no_text_and_no_name_is_shown_unless_texts_are_asked_for() {
    for fixture_of in all() {
        let files = fixture_of.tree.files();
        let mut known: BTreeSet<String> =
            files.flat_map(|(path, bytes)| sentences(path, bytes)).collect();
        // The report speaks of it, too.
        known.remove("Meta AI");
        assert!(known.len() > 5, "{}", fixture_of.name);
        // Of everything that is found a line; photos with others are photos.
        let others = FIELDS.iter().position(|field| *field == "photos_with_third_parties");
        let found = fixture_of.expected.iter().enumerate().filter(|(at, _)| Some(*at) != others);
        let lines: u64 = found.map(|(_, (found, _, _))| found).sum();
        let lines = usize::try_from(lines).unwrap();
        let folder = TempDir::new().unwrap();
        let zip = fixture_of.tree.zip_as(folder.path(), "facebook-erika.mustermann-2026-09-02.zip");
        for format in ["terminal", "csv", "jsonl"] {
            let outcome = widerspruch([
                "--details".as_ref(),
                "--details-format".as_ref(),
                format.as_ref(),
                zip.as_os_str(),
            ]);
            let shown = outcome.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(outcome.stdout.lines().count() >= lines, "{}", outcome.stdout);
            for text in &known {
                assert!(!shown.contains(text.as_str()), "{} {format}: {text}", fixture_of.name);
            }
            let lower = shown.to_lowercase();
            for name in NAMES {
                assert!(!lower.contains(name), "{} {format}: {name}", fixture_of.name);
            }
        }
    }
}

#[test]
fn texts_and_names_are_shown_when_they_are_asked_for() {
    let path = fixture("facebook-L4-json");
    for format in ["terminal", "csv", "jsonl"] {
        let outcome =
            widerspruch(["--details=texts", "--details-format", format, path.to_str().unwrap()]);
        let shown = outcome.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        for text in ["Bestes Eis der Stadt", "Wer hat Saatgut?", "facebook-erikamustermann-2026"] {
            assert!(shown.contains(text), "{format}: {text}");
        }
    }
}

#[test]
fn a_formula_in_a_post_is_text_in_the_table() {
    let folder = TempDir::new().unwrap();
    let mut tree = Tree::default();
    tree.insert(
        "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
        r#"[{"timestamp": 1700000000, "data": [{"post": "=HYPERLINK(\"https://example.org\",\"x\")\n\u001b[2J"}]}]"#,
    );
    tree.to_folder(folder.path());
    let outcome = widerspruch([
        "--details=texts".as_ref(),
        "--details-format".as_ref(),
        "csv".as_ref(),
        folder.path().as_os_str(),
    ]);
    assert!(
        outcome.stdout.contains(r#""'=HYPERLINK(""https://example.org"",""x"") "#),
        "{}",
        outcome.stdout
    );
    assert!(!outcome.stdout.contains('\u{1b}'));
}

#[test]
fn details_fit_the_terminal_and_wrong_formats_are_named() {
    let outcome = widerspruch(["demo", "--details"]);
    assert_eq!(outcome.code, 2, "the demo has no details: {}", outcome.stdout);
    let path = fixture("facebook-L4-json");
    let path = path.to_str().unwrap();
    let outcome = widerspruch(["--details", path]);
    assert_eq!(outcome.code, 0);
    assert!(outcome.stdout.lines().all(|line| line.chars().count() <= 80));
    let outcome = widerspruch(["--details", "--format", "html", path]);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (2, ""));
    assert!(outcome.stderr.contains("--details-format csv"), "{}", outcome.stderr);
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("details.csv");
    let file = file.to_str().unwrap();
    let outcome = widerspruch(["--details", "--details-format", "csv", "--output", file, path]);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (0, ""));
    assert!(std::fs::read_to_string(file).unwrap().starts_with("\u{feff}row,id,"));
}
