//! What the guided start does, as commands: each is shown and then run by the program itself, so that
//! the same can be typed another time.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::process::Command;

use anyhow::Context;
use clap::Parser as _;

use super::told::Answers;
use crate::cli::args::{Cli, Command as Subcommand};
use crate::cli::audience::{self, Ended};
use crate::cli::screen::{Screen, Stop};
use crate::cli::{Exit, interrupt, machine, typed};
use crate::words::i18n::{Catalog, Language};
use crate::words::text::width;

/// The exit code of a command that Ctrl-C ended.
const INTERRUPTED: i32 = 130;

/// What stands in each command.
#[derive(Debug, Default)]
pub(super) struct Given {
    pub(super) archives: Vec<PathBuf>,
    pub(super) told: Answers,
    /// Where the answers of the survey lie, once there are some.
    pub(super) answers: Option<PathBuf>,
}

impl Given {
    /// The words behind the name of the program.
    pub(super) fn words(&self, command: &str, more: &[&str]) -> Vec<OsString> {
        let mut words: Vec<OsString> = vec![command.into()];
        words.extend(self.archives.iter().map(OsString::from));
        if command != "audience" {
            words.extend(self.answers.iter().map(|file| {
                let mut word = OsString::from("--answers=");
                word.push(file);
                word
            }));
        }
        // The survey took this up and may have changed it since.
        if self.answers.is_none() {
            words.extend(self.told.words_about_posts().into_iter().map(Into::into));
        }
        words.extend(self.told.words_about_the_person().into_iter().map(Into::into));
        words.extend(more.iter().map(Into::into));
        words
    }
}

/// The words with the language, where it is another than that of the computer, and `--plain` if that was
/// said.
fn in_language(mut words: Vec<OsString>, language: Language) -> Vec<OsString> {
    if language != machine::language() {
        words.push(format!("--language={}", language.code()).into());
    }
    if machine::is_told_to_be_plain() {
        words.push("--plain".into());
    }
    words
}

/// Columns before a command.
const INDENT: &str = "  ";

/// A command in lines of so many columns, which a shell reads as one; no word is broken.
fn folded(words: &[String], columns: usize) -> Vec<String> {
    const GOES_ON: &str = " \\";
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        match lines.last_mut() {
            Some(line) if width(line) + 1 + width(word) + width(GOES_ON) <= columns => {
                line.push(' ');
                line.push_str(word);
            }
            Some(line) => {
                line.push_str(GOES_ON);
                lines.push(format!("{INDENT}{word}"));
            }
            None => lines.push(word.clone()),
        }
    }
    lines
}

/// Shows a command as it would be typed.
pub(super) fn show(
    words: &[OsString],
    screen: &mut Screen<'_>,
    catalog: &Catalog,
) -> Result<(), Stop> {
    let words = in_language(words.to_vec(), catalog.language());
    let home = machine::home();
    let quoted = words.iter().map(|word| typed::quoted(word, home.as_deref()));
    let line: Vec<String> = std::iter::once("widerspruch".to_owned()).chain(quoted).collect();
    let columns = (screen.width)().saturating_sub(INDENT.len());
    screen.gap()?;
    screen.say(&catalog.text("guided-command"))?;
    // What is read out, and what shells of Windows read, stays in one piece.
    let columns = if screen.plain || cfg!(windows) { usize::MAX } else { columns };
    for line in folded(&line, columns) {
        screen.address(&format!("{INDENT}{line}"))?;
    }
    screen.gap()?;
    screen.out.flush()?;
    Ok(())
}

/// Shows the command of the survey and holds it here: only so it is known how it ended.
///
/// # Errors
/// If Ctrl-C ended it, or if it cannot be held.
pub(super) fn survey(
    words: &[OsString],
    screen: &mut Screen<'_>,
    catalog: &Catalog,
) -> Result<Ended, Stop> {
    show(words, screen, catalog)?;
    let words = in_language(words.to_vec(), catalog.language());
    let typed = std::iter::once("widerspruch".into()).chain(words);
    let cli = Cli::try_parse_from(typed).map_err(|error| Stop::Failed(error.into()))?;
    let Some(Subcommand::Audience(arguments)) = cli.command else { return Err(Stop::Paused) };
    match audience::sit(arguments).map_err(Stop::Failed)? {
        Ended { exit: Exit::Interrupted, .. } => Err(Stop::Interrupted),
        ended => Ok(ended),
    }
}

/// Shows a command and runs it in this terminal, to its end.
///
/// # Errors
/// If Ctrl-C ended it, or if the program cannot be started once more.
pub(super) fn run(
    words: &[OsString],
    screen: &mut Screen<'_>,
    catalog: &Catalog,
) -> Result<(), Stop> {
    show(words, screen, catalog)?;
    let program = std::env::current_exe().context(catalog.text("guided-command"));
    let program = program.map_err(Stop::Failed)?;
    let words = in_language(words.to_vec(), catalog.language());
    let mut command = Command::new(&program);
    command.args(&words);
    if cfg!(windows) && std::env::var_os("PROMPT").is_none() {
        // The window stays open: this program is still there.
        command.env("PROMPT", OsStr::new("$P$G"));
    }
    let ended = interrupt::leave_to(|| command.status()).context(program.display().to_string());
    match ended.map_err(Stop::Failed)?.code() {
        Some(INTERRUPTED) | None => Err(Stop::Interrupted),
        Some(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(given: &Given, command: &str, more: &[&str]) -> String {
        given.words(command, more).join(OsStr::new(" ")).into_string().unwrap()
    }

    #[test]
    fn a_command_is_folded_between_words_and_stays_one_for_a_shell() {
        let words = ["widerspruch", "report", "a.zip", "--minor", "--objected=2025-05-20"];
        let words = words.map(str::to_owned);
        assert_eq!(
            folded(&words, 33),
            ["widerspruch report a.zip \\", "  --minor --objected=2025-05-20"]
        );
        assert_eq!(folded(&words, 80).len(), 1);
        assert_eq!(folded(&words, 10)[0], "widerspruch \\", "no word is broken");
    }

    #[test]
    fn answers_of_the_survey_stand_in_for_what_was_told_before() {
        let mut given = Given { archives: vec!["a.zip".into()], ..Given::default() };
        assert_eq!(line(&given, "letter", &["--open"]), "letter a.zip --open");
        given.answers = Some("answers.json".into());
        assert_eq!(
            line(&given, "report", &["--open"]),
            "report a.zip --answers=answers.json --open"
        );
        assert_eq!(line(&given, "audience", &[]), "audience a.zip");
    }
}
