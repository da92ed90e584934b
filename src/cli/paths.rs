//! The paths that were typed, looked at before the work.

use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue};

use super::{UsageError, help};
use crate::words::i18n::Catalog;

/// Names for one more file of a kind: `stem.ending`, `stem-2.ending` and so on; nobody has a thousand.
pub(super) fn numbered(stem: &str, ending: &str) -> impl Iterator<Item = PathBuf> {
    let more = (2..1000).map(move |number| format!("{stem}-{number}.{ending}"));
    std::iter::once(format!("{stem}.{ending}")).chain(more).map(PathBuf::from)
}

/// A path that is not there is named before the work.
pub(super) fn check_paths(paths: &[PathBuf], catalog: &Catalog) -> anyhow::Result<()> {
    check_sort(paths, catalog)?;
    let Some(missing) = paths.iter().find(|path| !path.exists()) else { return Ok(()) };
    let word = missing.to_string_lossy();
    let commands = help::commands();
    if commands.iter().any(|command| *command == word) {
        let command = [("command", word.into_owned().into())];
        return Err(UsageError(catalog.format("error-command-late", &command)).into());
    }
    // A bare word was probably meant as a command.
    let is_word = word.chars().all(char::is_alphabetic);
    if let Some(command) = nearest(&word, &commands).filter(|_| is_word) {
        let words = [("word", word.into_owned().into()), ("command", command.into())];
        return Err(UsageError(catalog.format("error-command-near", &words)).into());
    }
    let mut words = catalog.about("error-path-missing", missing);
    if is_word {
        let commands = [("commands", catalog.list(&commands).into())];
        words = format!("{words} {}", catalog.format("error-command-missing", &commands));
    }
    Err(UsageError(words).into())
}

/// The command that a mistyped word most likely means.
fn nearest(word: &str, commands: &[String]) -> Option<String> {
    let known = commands.iter().map(clap::Command::new);
    let parser = clap::Command::new("widerspruch").subcommands(known);
    let error = parser.try_get_matches_from(["widerspruch", word]).err()?;
    match error.get(ContextKind::SuggestedSubcommand)? {
        ContextValue::String(command) => Some(command.clone()),
        ContextValue::Strings(commands) => commands.first().cloned(),
        _ => None,
    }
}

/// A pipe or a device is named before the work, too: reading one may never end.
pub(super) fn check_sort(paths: &[PathBuf], catalog: &Catalog) -> anyhow::Result<()> {
    let is_special =
        |path: &&PathBuf| path.metadata().is_ok_and(|about| !about.is_file() && !about.is_dir());
    match paths.iter().find(is_special) {
        Some(path) => Err(UsageError(catalog.about("error-path-special", path)).into()),
        None => Ok(()),
    }
}
