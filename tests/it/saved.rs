//! `report --from`: a saved report is as good as the archive.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use crate::support::run::widerspruch;

fn fixture(name: &str) -> String {
    format!("{}/fixtures/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn every_format_looks_the_same_from_the_archive_and_from_the_saved_report() {
    let folder = tempfile::tempdir().unwrap();
    for archive in ["facebook-L4-json", "instagram-G4-json"].map(fixture) {
        let saved = folder.path().join("report.json");
        let saved = saved.to_str().unwrap();
        let run = widerspruch([&archive, "--format", "json", "--output", saved, "--force"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        for format in ["terminal", "html", "markdown", "json"] {
            for language in ["de", "en"] {
                let rest = ["--format", format, "--language", language];
                let read = widerspruch([&["report", &archive], &rest[..]].concat());
                let shown = widerspruch([&["report", "--from", saved], &rest[..]].concat());
                assert_eq!((shown.code, shown.stderr.as_str()), (0, ""));
                assert!(shown.stdout == read.stdout, "{archive}: {format} in {language}");
            }
        }
    }
}

#[test]
fn a_saved_report_comes_through_a_pipe_too() {
    let report = widerspruch(["demo", "--format", "json"]).stdout;
    let mut child = Command::new(env!("CARGO_BIN_EXE_widerspruch"))
        .args(["--from", "-", "--format", "json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(report.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap() == report);
}

#[test]
fn a_report_in_which_something_was_unreadable_keeps_its_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let saved = folder.path().join("report.json");
    let report = widerspruch(["demo", "--format", "json"]).stdout;
    let mut report: serde_json::Value = serde_json::from_str(&report).unwrap();
    report["quality"]["diagnostics"][0]["severity"] = "error".into();
    fs::write(&saved, report.to_string()).unwrap();
    assert_eq!(widerspruch(["report", "--from", saved.to_str().unwrap()]).code, 3);
}

#[test]
fn what_is_no_report_is_refused_with_its_name_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("broken.json");
    for (text, words) in [
        ("{\"schema\"", "is not JSON (line 1, column 9)"),
        ("{}", "is JSON, but no report of this program"),
        ("{\"schema\": \"widerspruch.report/7\"}", "in the format “widerspruch.report/7”"),
        ("{\"schema\": \"widerspruch.report/1\"}", "does not fit the format of the report"),
    ] {
        fs::write(&file, text).unwrap();
        let arguments = ["report", "--from", file.to_str().unwrap(), "--language", "en"];
        let run = widerspruch(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (1, ""), "{text}");
        let named = run.stderr.contains("broken.json") && run.stderr.contains("--format json");
        assert!(named && run.stderr.contains(words), "{}", run.stderr);
    }
    assert_eq!(widerspruch(["report", "--from", "no/such.json"]).code, 2);
}

#[test]
fn what_a_saved_report_cannot_follow_is_refused_instead_of_ignored() {
    // What was counted cannot be counted differently without the archive, nor listed.
    type More = (&'static [&'static str], &'static str);
    let archives: &[More] = &[
        (&["archive.zip"], "[PATH]..."),
        (&["--facebook-audience", "friends"], "--facebook-audience <AUDIENCE"),
        (&["--answers", "answers.json"], "--answers <FILE>"),
        (&["--downloaded", "2026-11-22"], "--downloaded <YYYY-MM-DD>"),
        (&["--me", "Erika"], "--me <NAME>"),
    ];
    let person: &[More] = &[
        (&["--region", "uk"], "--region <REGION>"),
        (&["--minor"], "--minor"),
        (&["--objected", "2026-05-31"], "--objected <YYYY-MM-DD>"),
    ];
    let items: &[More] =
        &[(&["--details"], "--details[=<texts>]"), (&["--faces"], "--faces[=<WHICH>]")];
    for (command, calls) in [
        ("report", [archives, person, items].concat()),
        ("share", [archives, person].concat()),
        // Of the person a letter tells what its writer says.
        ("letter", archives.to_vec()),
    ] {
        for (further, named) in calls {
            let run = widerspruch([&[command, "--from", "x.json"], further].concat());
            assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{command} {further:?}");
            assert!(run.stderr.contains("--from <REPORT>"), "{}", run.stderr);
            assert!(run.stderr.contains(named), "{}", run.stderr);
        }
    }
    let german = widerspruch(["report", "--from", "x.json", "--details", "--language", "de"]);
    let words =
        "--from <BERICHT> verträgt sich nicht mit --details[=<texts>]. Lass eines von beiden weg.";
    assert!(german.stderr.contains(words), "{}", german.stderr);
}
