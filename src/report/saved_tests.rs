//! Saved reports: what was saved reads back, and nothing else does.

use std::process::Command;

use serde_json::{Value, json};

use super::{Refusal, parse};
use crate::render::{TerminalOptions, html, json as to_json, markdown, terminal};
use crate::report::model::Report;
use crate::report::samples;
use crate::words::i18n::{Catalog, Language};

fn text_of(report: &Report) -> String {
    to_json(report).unwrap()
}

/// The report in every format and language.
fn drawn(report: &Report) -> Vec<String> {
    let mut all = vec![text_of(report)];
    for language in Language::ALL {
        all.push(html(report, language).unwrap());
        all.push(markdown(report, language));
        all.push(terminal(report, &Catalog::new(language), &TerminalOptions::default()));
    }
    all
}

#[test]
fn a_saved_report_looks_the_same_in_every_format() {
    for (name, report) in samples::all() {
        let saved = parse(text_of(&report).as_bytes()).unwrap();
        // Hostile names of files are cleaned on the way in, and were so for readers before.
        let from = usize::from(name == "failed");
        assert!(drawn(&saved)[from..] == drawn(&report)[from..], "{name}");
    }
}

#[test]
fn byte_order_marks_and_utf16_of_a_shell_are_read() {
    let report = samples::typical();
    let text = text_of(&report);
    let marked = format!("\u{feff}{text}");
    assert_eq!(parse(marked.as_bytes()), Ok(report.clone()));
    let utf16: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(parse(&utf16), Ok(report));
}

#[test]
fn what_is_no_report_is_refused_with_a_reason() {
    assert_eq!(parse(b"{\n\"a\":"), Err(Refusal::NotJson { line: 2, column: 4 }));
    assert_eq!(parse(b"PK\x03\x04"), Err(Refusal::NotJson { line: 1, column: 1 }));
    let deep = "[".repeat(100_000);
    assert!(matches!(parse(deep.as_bytes()), Err(Refusal::NotJson { .. })));
    for other in ["[]", "{}", "null", r#"{"schema": "widerspruch.statistics/1"}"#] {
        assert_eq!(parse(other.as_bytes()), Err(Refusal::NotAReport), "{other}");
    }
    let newer = r#"{"schema": "widerspruch.report/2"}"#;
    assert_eq!(
        parse(newer.as_bytes()),
        Err(Refusal::OtherVersion("widerspruch.report/2".to_owned()))
    );
    let bare = r#"{"schema": "widerspruch.report/1"}"#;
    assert!(matches!(parse(bare.as_bytes()), Err(Refusal::Unfit(_))));
}

/// The typical report with one value changed.
fn changed(pointer: &str, value: Value) -> Result<Report, Refusal> {
    let mut report = serde_json::to_value(samples::typical()).unwrap();
    *report.pointer_mut(pointer).unwrap() = value;
    parse(report.to_string().as_bytes())
}

#[test]
fn figures_that_cannot_be_true_are_refused() {
    for (pointer, value) in [
        ("/headline/posts/at_least", json!(1_000_000)),
        ("/headline/posts/found", json!(u64::MAX)),
        ("/years/0/year", json!(-32768)),
        ("/years/0/year", json!(32767)),
        ("/third_parties/distinct_people", json!(u64::MAX)),
    ] {
        assert_eq!(changed(pointer, value), Err(Refusal::Contradiction), "{pointer}");
    }
    for (pointer, value) in [
        ("/headline/posts/found", json!(-1)),
        ("/recommendation/action", json!("sue")),
        ("/as_of", json!("2026-13-01")),
        ("/policy", json!(null)),
    ] {
        assert!(matches!(changed(pointer, value), Err(Refusal::Unfit(_))), "{pointer}");
    }
}

const HOSTILE: &str =
    "<script>alert(1)</script>\u{1b}]52;c;eA\u{7}\u{202e}[x](javascript:y)|`\n# h";

/// Pointers of all strings.
fn strings(value: &Value, here: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(here.to_owned()),
        Value::Array(list) => {
            for (at, inner) in list.iter().enumerate() {
                strings(inner, &format!("{here}/{at}"), found);
            }
        }
        Value::Object(map) => {
            for (key, inner) in map {
                strings(inner, &format!("{here}/{key}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn a_hostile_string_is_refused_or_harmless_wherever_it_stands() {
    let report = serde_json::to_value(samples::failed()).unwrap();
    let mut pointers = Vec::new();
    strings(&report, "", &mut pointers);
    let mut taken = 0;
    for pointer in pointers {
        let mut report = report.clone();
        *report.pointer_mut(&pointer).unwrap() = HOSTILE.into();
        let Ok(saved) = parse(report.to_string().as_bytes()) else { continue };
        taken += 1;
        for (at, text) in drawn(&saved).iter().enumerate() {
            assert!(!text.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{pointer} in output {at}");
            let is_markup = [1, 2, 4, 5].contains(&at);
            assert!(!is_markup || !text.contains("<script"), "{pointer} in output {at}");
            assert!(!is_markup || !text.contains("[x](javascript:") || at == 1 || at == 4);
        }
    }
    assert!(taken > 10, "only {taken} strings were taken");
}

/// Whether Python can validate, or why not.
fn validator() -> bool {
    let found = Command::new("python3").args(["-c", "import jsonschema"]).output();
    let has = found.is_ok_and(|output| output.status.success());
    if !has {
        println!("skipped: python3 with the package jsonschema is not installed");
    }
    has
}

#[test]
fn the_samples_and_the_demo_follow_the_schema_by_another_programs_measure() {
    if !validator() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut reports = samples::all();
    reports.push(("demo", demo()));
    for (name, report) in reports {
        std::fs::write(folder.path().join(format!("{name}.json")), text_of(&report)).unwrap();
    }
    let script = "import json, pathlib, sys, jsonschema\n\
        check = jsonschema.Draft202012Validator(json.load(open(sys.argv[1])))\n\
        check.check_schema(check.schema)\n\
        files = sorted(pathlib.Path(sys.argv[2]).glob('*.json'))\n\
        faults = [(f.name, e.json_path, e.message) for f in files\n\
        \x20   for e in check.iter_errors(json.load(open(f)))]\n\
        bad = json.load(open(files[0])); bad['recommendation']['action'] = 'sue'\n\
        assert list(check.iter_errors(bad)), 'an unknown code was taken'\n\
        print(len(files)); sys.exit(str(faults[:5]) if faults else 0)";
    let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/report.schema.json");
    let run = Command::new("python3").args(["-c", script, schema]).arg(folder.path()).output();
    let run = run.unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let files: usize = String::from_utf8_lossy(&run.stdout).trim().parse().unwrap();
    assert_eq!(files, samples::all().len() + 1);
}

fn demo() -> Report {
    let day = jiff::civil::date(2026, 11, 24);
    let options = crate::run::Options::new(vec![crate::source::demo::demo()], day, 1_795_000_000);
    crate::run::analyse(&options, &crate::run::Silent).report
}
