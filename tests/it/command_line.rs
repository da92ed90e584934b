//! What people type, and what they read when it is not what the program knows.

use std::ffi::OsStr;
use std::fs;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::support::run::{Outcome, widerspruch};

/// What is shown, as one line.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn german<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Outcome {
    let arguments = arguments.into_iter().map(|argument| argument.as_ref().to_owned());
    widerspruch(arguments.chain(["--language=de".into()]))
}

/// Runs the program with a standard output that nobody reads any more.
fn without_reader(arguments: &[&str]) -> (Option<i32>, String) {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = Command::new(env!("CARGO_BIN_EXE_widerspruch"))
        .args(arguments)
        .env("LC_ALL", "C.UTF-8")
        .stdout(writer)
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn a_reader_that_went_away_is_no_error() {
    for arguments in [
        &["demo"][..],
        &["demo", "--format", "json"],
        &["--help"],
        &["--help", "--language", "de"],
        &["--version"],
        &["rules"],
        &["generate", "man"],
        &[],
    ] {
        assert_eq!(without_reader(arguments), (Some(0), String::new()), "{arguments:?}");
    }
}

#[test]
fn an_empty_name_is_called_empty() {
    for command in [&[""][..], &["report", ""], &["inspect", ""], &["pool", ""], &["share", ""]] {
        let refused = german(command);
        assert_eq!((refused.code, refused.stdout.as_str()), (2, ""), "{command:?}");
        assert!(refused.stderr.contains("Namen ist leer."), "{command:?}: {}", refused.stderr);
    }
    let english = widerspruch(["", "--language", "en"]);
    assert_eq!(english.code, 2);
    assert!(english.stderr.contains("names given is empty."), "{}", english.stderr);
    // Here an option says what is missing.
    let option = german(["demo", "-o", ""]);
    assert!(option.stderr.contains("Hinter --output <NAME> fehlt"), "{}", option.stderr);
}

#[test]
fn what_is_asked_for_goes_before_the_ending_of_the_file() {
    let folder = TempDir::new().unwrap();
    let written = |name: &str, options: &[&str]| {
        let path = folder.path().join(name);
        let output = format!("--output={}", path.display());
        let outcome = german([&["rules", "R01", &output], options].concat());
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        fs::read_to_string(path).unwrap()
    };
    assert!(written("by-name.JSON", &[]).starts_with('{'));
    assert!(!written("asked.json", &["--format", "terminal"]).starts_with('{'));
}

#[test]
fn no_table_is_written_under_the_name_of_what_spreadsheets_write() {
    for command in ["pool", "inspect"] {
        let refused = german([command, ".", "-o", "tabelle.xlsx"]);
        assert_eq!((refused.code, refused.stdout.as_str()), (2, ""), "{command}");
        assert!(refused.stderr.contains("auf .xlsx enden"), "{}", refused.stderr);
    }
    assert!(!std::path::Path::new("tabelle.xlsx").exists());
}

#[test]
fn without_arguments_there_is_one_command_to_type() {
    let german = widerspruch(["--language", "de"]);
    assert_eq!((german.code, german.stderr.as_str()), (0, ""));
    assert!(german.stdout.lines().any(|line| line == "  widerspruch ~/Downloads"));
    assert!(flat(&german.stdout).contains("Nichts verlässt diesen Computer."), "{}", german.stdout);
    assert!(german.stdout.lines().count() < 24, "it fits on a screen: {}", german.stdout);
    let english = widerspruch::<&str>([]);
    assert_eq!(english.code, 0);
    assert!(flat(&english.stdout).contains("Nothing leaves this computer."), "{}", english.stdout);
}

#[test]
fn help_is_in_the_language_of_the_person() {
    let german = widerspruch(["report", "--help", "--language", "de"]);
    assert_eq!(german.code, 0);
    let said = flat(&german.stdout);
    for words in [
        "Aufruf: widerspruch report [OPTIONEN] [PFAD]...",
        "Argumente: [PFAD]...",
        "Mögliche Werte: - terminal: Text fürs Terminal - html: Eine Seite für den Browser",
        "--objected <JJJJ-MM-TT>",
        "Wo du wohnst, ohne Angabe eea;",
    ] {
        assert!(said.contains(words), "{words} is not in {}", german.stdout);
    }
    let short = flat(&widerspruch(["-h", "--language=de"]).stdout);
    for words in [
        "Befehle: report",
        "[möglich: terminal, html, markdown, json]",
        "Beispiel: widerspruch ~/Downloads",
    ] {
        assert!(short.contains(words), "{words} is not in {short}");
    }
    let english = widerspruch(["report", "--help"]);
    assert!(english.stdout.contains("Usage: widerspruch report"), "{}", english.stdout);
}

#[test]
fn a_wrong_call_is_said_in_german_with_the_way_out() {
    let cases: [(&[&str], &str); 13] = [
        (
            &["report", "a.zip", "--formt", "json"],
            "Die Option „--formt“ gibt es hier nicht. Meintest du --format?",
        ),
        (
            &["report", "a.zip", "--format", "htm"],
            "„htm“ passt nicht zu --format <FORMAT>. Meintest du html? Möglich sind: terminal, html, markdown, json",
        ),
        (&["report", "a.zip", "--output"], "Hinter --output <NAME> fehlt die Angabe."),
        (&["inspect"], "Hier fehlt noch: <PFAD>..."),
        (&["report", "a.zip", "--from", "b.json"], "verträgt sich nicht mit"),
        (
            &["report", "a.zip", "--objected", "5/6/26"],
            "„5/6/26“ passt nicht zu --objected <JJJJ-MM-TT>. Das kann der 6. Mai 2026 sein oder der 5. Juni 2026. Schreibe den Monat als Wort, zum Beispiel 20. Mai 2025.",
        ),
        (
            &["report", "a.zip", "--downloaded", "Mai 2026"],
            "Hier ist der genaue Tag nötig, zum Beispiel 20.5.2025.",
        ),
        (
            &["report", "a.zip", "--facebook-audience", "alle"],
            "Möglich sind public, friends, only-me und mixed",
        ),
        (
            &["report", "a.zip", "--details", "--details", "--minor", "--minor"],
            "darf nur einmal dastehen.",
        ),
        (&["letter", "--account", "erika"], "zum Beispiel facebook:erika.mustermann."),
        (
            &["share", "a.zip", "--country", "Deutschland"],
            "Schreibe das Land als zwei Buchstaben, zum Beispiel DE.",
        ),
        (&["pool", "a", "--threshold", "viele"], "Gib eine ganze Zahl ab 3 an."),
        (&["letter", "--kind", "freund"], "„freund“ passt nicht zu --kind"),
    ];
    for (arguments, words) in cases {
        let outcome = german(arguments);
        assert_eq!(outcome.code, 2, "{arguments:?}");
        let said = flat(&outcome.stderr);
        assert!(said.starts_with("Fehler: ") && said.contains(words), "{words} is not in {said}");
        assert!(said.ends_with("Alles, was möglich ist, zeigt --help."), "{said}");
        for english in ["Usage", "OPTIONS", "error", "tip:", "possible"] {
            assert!(!said.contains(english), "{english} in {said}");
        }
    }
    let english = widerspruch(["report", "a.zip", "--objected", "recently"]);
    assert!(english.stderr.contains("Write it like this: 2025-05-20"), "{}", english.stderr);
}

#[test]
fn what_is_no_archive_is_called_so_only_by_its_name() {
    let folder = TempDir::new().unwrap();
    for (name, words) in [
        ("Cargo.toml", "„Cargo.toml“ ist kein Archiv. Gib die Zip-Datei an, die du von Meta"),
        ("facebook.zip", "„facebook.zip“ ist kein Zip-Archiv, auch wenn der Name es sagt."),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, "[package]").unwrap();
        let outcome = german([path]);
        assert_eq!(outcome.code, 1);
        let said = flat(&outcome.stderr);
        assert!(said.contains(words), "{words} is not in {said}");
    }
}

#[test]
fn an_archive_without_content_is_not_called_no_archive() {
    let folder = TempDir::new().unwrap();
    let nothing = german([folder.path()]);
    assert_eq!(nothing.code, 1);
    assert!(nothing.stderr.starts_with("Hier ist kein Archiv von Facebook"), "{}", nothing.stderr);
    let likes = folder.path().join("your_facebook_activity/comments_and_reactions");
    fs::create_dir_all(&likes).unwrap();
    fs::write(likes.join("likes_and_reactions_1.json"), "[]").unwrap();
    for command in ["report", "inspect", "share", "letter"] {
        let outcome = german([OsStr::new(command), folder.path().as_os_str()]);
        let said = flat(&outcome.stderr);
        assert_eq!(outcome.code, 1, "{command}: {said}");
        assert!(said.starts_with("Hier liegt ein Archiv von Meta, aber ohne Beiträge"), "{said}");
    }
}

#[test]
fn a_finding_that_says_what_to_do_is_not_followed_by_other_advice() {
    let folder = TempDir::new().unwrap();
    let chat = folder.path().join("WhatsApp Chat mit Meta AI.txt");
    fs::write(&chat, b"\xff\xfe1\x00.\x00").unwrap();
    let outcome = german([chat]);
    assert_eq!(outcome.code, 1);
    let said = flat(&outcome.stderr);
    assert!(said.contains("ist nicht in UTF-8 geschrieben"), "{said}");
    assert!(said.ends_with("Damit bleibt nichts, was sich zählen lässt."), "{said}");
}

#[test]
fn help_takes_a_language() {
    let asked = german(["help", "pool"]);
    assert_eq!(asked.code, 0, "{}", asked.stderr);
    assert_eq!(asked.stdout, german(["pool", "--help"]).stdout);
    assert_eq!(asked.stdout, widerspruch(["help", "--language", "de", "pool"]).stdout);
}

#[test]
fn what_is_asked_for_in_vain_is_answered_with_what_there_is() {
    let cases: &[(&[&str], &str)] = &[
        (&["raport"], "„raport“ kenne ich nicht. Meintest du „report“?"),
        (&["unfug"], "die Befehle sind report, audience, inspect, demo, letter, share, pool und"),
        (&["demo", "-o", "bericht.pdf"], "Nimm einen Namen mit .html"),
        (&["letter", "-o", "brief.docx"], "Dateien, die auf .docx enden, schreibt dieses Programm"),
        (&["Cargo.toml", "-o", "t.csv"], "Füge --details --details-format csv"),
        (&["letter", "--faces"], "--reason third-parties"),
        (&["letter", "--faces=all"], "--reason third-parties"),
    ];
    for (arguments, words) in cases {
        let outcome = german(*arguments);
        assert_eq!(outcome.code, 2, "{arguments:?}: {}", outcome.stderr);
        let said = flat(&outcome.stderr);
        assert!(said.contains(words), "{words} is not in {said}");
    }
    let path = german(["fehlt.zip"]);
    assert!(!path.stderr.contains("Befehl"), "{}", path.stderr);
}

#[test]
fn a_mistyped_command_is_guessed_and_a_german_one_is_understood() {
    let lettr = german(["lettr"]);
    assert_eq!(lettr.code, 2);
    let said = "widerspruch: „lettr“ kenne ich nicht. Meintest du „letter“?";
    assert_eq!(lettr.stderr.trim_end(), said);
    for (word, begins) in [("brief", "[[Vorname Nachname]]"), ("hilfe", "Zeigt, was aus deinem")] {
        let outcome = german([word]);
        assert_eq!(outcome.code, 0, "{word}: {}", outcome.stderr);
        assert!(outcome.stdout.contains(begins), "{word}: {}", outcome.stdout);
    }
}

#[test]
fn the_ending_of_a_file_tells_its_format_to_every_command() {
    let folder = TempDir::new().unwrap();
    for (command, name, begins) in
        [("rules", "rules.json", "{"), ("rules", "rules.md", "#"), ("rules", "rules.txt", "D")]
    {
        let file = folder.path().join(name);
        let output = format!("--output={}", file.display());
        let outcome = german([command, &output]);
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        assert_eq!(outcome.stderr, format!("Gespeichert: {}\n", file.display()));
        let text = fs::read_to_string(file).unwrap();
        assert!(text.starts_with(begins), "{name}: {}", &text[..80]);
    }
}

#[test]
fn what_the_system_refuses_is_said_in_words() {
    let folder = TempDir::new().unwrap();
    let missing = folder.path().join("fehlt");
    let output = format!("--output={}", missing.join("bericht.html").display());
    // The place is looked at before the archive.
    let archive = folder.path().join("notes.zip");
    fs::write(&archive, "no archive").unwrap();
    let outcome = german([archive.as_os_str(), OsStr::new(&output)]);
    assert_eq!(outcome.code, 1);
    let said = flat(&outcome.stderr);
    let words = format!(
        "widerspruch: {}: Diese Datei oder diesen Ordner gibt es nicht.",
        missing.display()
    );
    assert!(said.starts_with(&words), "{said}");
    assert!(!said.contains("os error"), "{said}");
}

#[test]
fn the_example_says_nothing_more_where_nobody_reads_along() {
    let outcome = german(["demo"]);
    assert_eq!(outcome.code, 0);
    assert!(!outcome.stdout.contains("erfundenes Beispiel"), "{}", outcome.stdout);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::process::ExitStatusExt;

    use rustix::process::{Pid, Signal, kill_process};

    use super::*;
    use crate::support::terminal::Terminal;

    #[test]
    fn on_a_terminal_the_example_says_how_to_go_on() {
        let folder = TempDir::new().unwrap();
        let german = Terminal::start(&["demo", "--language", "de"], folder.path(), 80);
        let (code, screen) = german.end();
        assert_eq!(code, 0);
        let end = "Das war ein erfundenes Beispiel. Mit deinem eigenen Archiv geht es genauso: widerspruch ~/Downloads";
        assert!(flat(&screen).ends_with(end), "{screen}");
        let page = Terminal::start(&["demo", "--format", "html"], folder.path(), 80);
        assert!(page.end().1.trim_end().ends_with("</html>"));
    }

    /// Shells start programs in the background deaf to Ctrl-C, and their children are, too.
    fn ignores_interrupts() -> bool {
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
        ignored.is_some_and(|mask| mask & 0b10 != 0)
    }

    /// Ctrl-C while a part is still being waited for: the program ends as shells expect it, which
    /// call it 130, and leaves nothing.
    #[test]
    fn an_interrupted_report_leaves_no_file() {
        let folder = TempDir::new().unwrap();
        let archive = folder.path().join("facebook.zip");
        let made = Command::new("mkfifo").arg(&archive).status();
        if !made.is_ok_and(|status| status.success()) || ignores_interrupts() {
            println!("skipped: no named pipe here, or Ctrl-C is ignored in the background");
            return;
        }
        let mut program = Command::new(env!("CARGO_BIN_EXE_widerspruch"))
            .arg(&archive)
            .arg("--output=report.html")
            .current_dir(folder.path())
            .spawn()
            .unwrap();
        kill_process(Pid::from_child(&program), Signal::INT).unwrap();
        let status = program.wait().unwrap();
        let code = status.signal().map_or(status.code(), |signal| Some(128 + signal));
        assert_eq!(code, Some(130));
        let left: Vec<_> =
            fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(left, ["facebook.zip"]);
    }

    #[test]
    fn a_pipe_is_refused_with_what_to_do_instead() {
        let folder = TempDir::new().unwrap();
        let pipe = folder.path().join("from-a-program");
        if !Command::new("mkfifo").arg(&pipe).status().is_ok_and(|status| status.success()) {
            println!("skipped: no named pipe here");
            return;
        }
        let refused = german(["pool".as_ref(), pipe.as_os_str()]);
        assert_eq!((refused.code, refused.stdout.as_str()), (2, ""));
        let said = flat(&refused.stderr);
        assert!(
            said.ends_with("Speichere, was herauskommt, als Datei und gib diese an."),
            "{said}"
        );
    }

    #[test]
    fn share_writes_after_a_yes_only() {
        for (answer, language, is_yes) in [
            ("1", "de", true),
            ("j", "de", true),
            ("y", "en", true),
            ("0", "de", false),
            ("q", "en", false),
            ("\u{4}", "de", false),
        ] {
            let folder = TempDir::new().unwrap();
            assert_eq!(
                widerspruch([
                    OsStr::new("demo"),
                    OsStr::new("--save"),
                    folder.path().join("demo.zip").as_os_str(),
                ])
                .code,
                0
            );
            let arguments = ["share", "demo.zip", "--language", language];
            let mut terminal = Terminal::start(&arguments, folder.path(), 80);
            let last = if language == "de" { "nichts schreiben" } else { "write nothing" };
            // In words first, and the very file for whoever wants to see it.
            terminal.wait_for(last);
            assert!(!terminal.screen().contains('{'), "{}", terminal.screen());
            terminal.press("2").wait_for("\"ai_chats\": true").wait_for(last).press(answer);
            let (code, screen) = terminal.end();
            assert_eq!(code, 0, "{screen}");
            let file = folder.path().join("widerspruch-statistics.json");
            assert_eq!(file.exists(), is_yes, "after {answer:?}: {screen}");
            if is_yes {
                let text = fs::read_to_string(file).unwrap();
                assert!(text.contains("\"widerspruch.statistics/1\""), "{text}");
            }
        }
    }
}
