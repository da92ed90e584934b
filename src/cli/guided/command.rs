//! What the guided start does, as commands: each is shown and then run by the program itself, so that
//! the same can be typed another time.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;
use clap::Parser as _;

use super::told::Answers;
use crate::cli::args::{Cli, Command as Subcommand};
use crate::cli::audience::{self, Ended, Sitting};
use crate::cli::screen::{Screen, Stop};
use crate::cli::{Exit, interrupt, machine, typed};
use crate::words::i18n::{Catalog, Language};

/// The exit code of a command that Ctrl-C ended.
const INTERRUPTED: i32 = 130;

/// What stands in each command.
#[derive(Debug, Default)]
pub(super) struct Given {
    pub(super) archives: Vec<PathBuf>,
    pub(super) told: Answers,
    /// Where the answers of the survey lie, once there are some that count.
    pub(super) answers: Option<PathBuf>,
    /// Where the survey keeps its answers, if not at the usual place.
    pub(super) kept_at: Option<PathBuf>,
}

impl Given {
    /// Where the survey keeps its answers.
    pub(super) fn file(&self) -> &Path {
        self.kept_at.as_deref().unwrap_or_else(|| Path::new(audience::FILE))
    }

    /// The words behind the name of the program.
    pub(super) fn words(&self, command: &str, more: &[&str]) -> Vec<OsString> {
        let mut words: Vec<OsString> = vec![command.into()];
        words.extend(self.archives.iter().map(OsString::from));
        let file = if command == "audience" { &self.kept_at } else { &self.answers };
        words.extend(file.iter().map(|file| {
            let mut word = OsString::from("--answers=");
            word.push(file);
            word
        }));
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
    screen.gap()?;
    screen.say(&catalog.text("guided-command"))?;
    screen.command(&line)?;
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
    match audience::sit(arguments, Sitting::Guided).map_err(Stop::Failed)? {
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
    fn answers_of_the_survey_stand_in_for_what_was_told_before() {
        let mut given = Given { archives: vec!["a.zip".into()], ..Given::default() };
        assert_eq!(line(&given, "letter", &["--open"]), "letter a.zip --open");
        given.answers = Some("answers.json".into());
        assert_eq!(
            line(&given, "report", &["--open"]),
            "report a.zip --answers=answers.json --open"
        );
        assert_eq!(line(&given, "audience", &[]), "audience a.zip");
        given.kept_at = Some("answers-2.json".into());
        assert_eq!(line(&given, "audience", &[]), "audience a.zip --answers=answers-2.json");
    }
}
