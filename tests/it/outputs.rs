//! Where outputs go, and where they never go.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::support::examples::a;
use crate::support::facebook::{Layout, Variant};
use crate::support::run::widerspruch;

const ZIP: &str = "facebook-erikamustermann-2026-09-02-6zxl8WMW.zip";

fn with_zip() -> (TempDir, PathBuf, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(ZIP);
    let bytes = a().write(Layout::L4(Variant::Y2026)).to_zip();
    fs::write(&path, &bytes).unwrap();
    (folder, path, bytes)
}

/// Runs with `--force`; the exit code and what was said.
fn forced(command: &[&str], input: &Path, output: &Path) -> (i32, String) {
    let mut arguments: Vec<std::ffi::OsString> = command.iter().map(Into::into).collect();
    let rest = [input.as_os_str(), "--force".as_ref(), "-o".as_ref(), output.as_os_str()];
    arguments.extend(rest.map(ToOwned::to_owned));
    let outcome = widerspruch(arguments);
    (outcome.code, outcome.stderr)
}

const COMMANDS: [&[&str]; 5] = [
    &["report", "--language", "en"],
    &["report", "--language", "en", "--details", "--details-format", "csv"],
    &["inspect", "--language", "en"],
    &["share", "--yes", "--language", "en"],
    &["letter", "--language", "en"],
];

#[test]
fn no_command_writes_over_what_it_reads_by_whatever_name() {
    let (folder, zip, bytes) = with_zip();
    let round_about = folder.path().join("x").join("..").join(ZIP);
    fs::create_dir(folder.path().join("x")).unwrap();
    let hard = folder.path().join("hard");
    fs::hard_link(&zip, &hard).unwrap();
    for command in COMMANDS {
        for (input, output) in [
            (zip.as_path(), zip.as_path()),
            (&zip, &round_about),
            (&zip, &hard),
            (folder.path(), &zip),
        ] {
            let (code, said) = forced(command, input, output);
            assert_eq!(code, 2, "{command:?} {}: {said}", output.display());
            assert!(said.contains("will not be overwritten"), "{said}");
            assert!(fs::read(&zip).unwrap() == bytes && fs::read(&hard).unwrap() == bytes);
        }
    }
}

#[test]
fn no_part_and_no_file_of_an_export_is_written_over_but_an_older_report_is() {
    let (folder, zip, bytes) = with_zip();
    let other = folder.path().join("part-2.bin");
    fs::write(&other, &bytes).unwrap();
    let unpacked = folder.path().join("export");
    a().write(Layout::L4(Variant::Y2026)).to_folder(&unpacked);
    let record = unpacked.join("your_facebook_activity/comments_and_reactions/comments.json");
    assert!(record.exists());
    let command = ["report", "--format", "json"];
    assert_eq!(forced(&command, &zip, &other).0, 2, "a part that nobody named");
    assert_eq!(forced(&command, &unpacked, &record).0, 2, "a file of the export");
    let report = folder.path().join("report.json");
    fs::write(&report, "old").unwrap();
    assert_eq!(forced(&command, &zip, &report).0, 0);
    assert!(fs::read_to_string(&report).unwrap().contains("widerspruch.report/1"));
    // The report as input, and the report as output.
    let outcome = widerspruch(
        ["report", "--force", "--format", "json", "--from"]
            .map(std::ffi::OsString::from)
            .into_iter()
            .chain([report.clone().into(), "-o".into(), report.into()]),
    );
    assert_eq!(outcome.code, 2, "{}", outcome.stderr);
}

#[cfg(unix)]
#[test]
fn links_and_pipes_stay_what_they_are() {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    let (folder, zip, _) = with_zip();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("mine.html"), "mine").unwrap();
    std::os::unix::fs::symlink(at("mine.html"), at("link.html")).unwrap();
    std::os::unix::fs::symlink(at("absent.html"), at("dangling.html")).unwrap();
    mknodat(CWD, at("pipe.html"), FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
    for name in ["link.html", "dangling.html", "pipe.html"] {
        let before = fs::symlink_metadata(at(name)).unwrap().file_type();
        let (code, said) = forced(&["report", "--language", "en"], &zip, &at(name));
        assert_eq!(code, 2, "{name}: {said}");
        assert_eq!(fs::symlink_metadata(at(name)).unwrap().file_type(), before, "{name}");
    }
    assert_eq!(fs::read_to_string(at("mine.html")).unwrap(), "mine");
    assert!(!at("absent.html").exists());
    // And a pipe as input, behind which nobody may ever write, is refused before it is opened.
    for before in [&["report"][..], &["inspect"], &["report", "--from"], &["audience"]] {
        let arguments = before.iter().map(std::ffi::OsString::from);
        let outcome = widerspruch(arguments.chain([at("pipe.html").into()]));
        assert_eq!(outcome.code, 2, "{before:?}: {}", outcome.stderr);
        assert!(outcome.stderr.contains("pipe.html"), "{}", outcome.stderr);
    }
}

#[cfg(unix)]
#[test]
fn who_stops_the_run_reads_that_nothing_was_written_and_nothing_is_left() {
    use std::process::{Command, Stdio};
    let folder = tempfile::tempdir().unwrap();
    // The run waits for a report from standard input, behind all checks of the output.
    let mut child = Command::new(env!("CARGO_BIN_EXE_widerspruch"))
        .args(["report", "--language", "en", "--from", "-", "-o", "report.html"])
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Waiting for the child would close it.
    let input = child.stdin.take();
    std::thread::sleep(std::time::Duration::from_millis(1_500));
    let id = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(id, rustix::process::Signal::INT).unwrap();
    let code = child.wait().unwrap().code();
    drop(input);
    let mut said = String::new();
    std::io::Read::read_to_string(&mut child.stderr.take().unwrap(), &mut said).unwrap();
    assert_eq!((code, said.trim()), (Some(130), "Interrupted. This step wrote no file."));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_records_is_said_with_exit_code_3() {
    let folder = tempfile::tempdir().unwrap();
    let unpacked = folder.path().join("export");
    a().write(Layout::L4(Variant::Y2026)).to_folder(&unpacked);
    let comments = unpacked.join("your_facebook_activity/comments_and_reactions/comments.json");
    fs::rename(&comments, folder.path().join("elsewhere.json")).unwrap();
    std::os::unix::fs::symlink(folder.path().join("elsewhere.json"), &comments).unwrap();
    std::os::unix::fs::symlink("/nowhere", unpacked.join("holiday.jpg")).unwrap();
    let outcome = crate::support::run::report([&unpacked]);
    assert_eq!(outcome.code, 3);
    assert!(outcome.finds("record_link_skipped") && outcome.finds("link_skipped"));
    assert_eq!(outcome.count("comments"), (0, 0, 0));
}
