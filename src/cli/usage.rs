//! What is wrong with a command line, in the language of the person. clap says it in English;
//! what it knows about the error is put into German words here.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::Write as _;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::args::NoDay;
use super::{Exit, UsageError, help};
use crate::words::i18n::{Catalog, Language};
use crate::words::text::clean;

/// Shows help, the version, or an error.
pub(super) fn show(
    english: &clap::Error,
    arguments: &[OsString],
    language: Language,
) -> anyhow::Result<Exit> {
    let catalog = Catalog::new(language);
    if english.kind() == ErrorKind::DisplayVersion {
        english.print()?;
        return Ok(exit(english));
    }
    if is_empty_path(english) {
        return Err(UsageError(catalog.text("error-path-empty")).into());
    }
    if let Some(command) = late_command(english, arguments) {
        let command = [("command", command.into())];
        return Err(UsageError(catalog.format("error-command-late", &command)).into());
    }
    if !catalog.has("help-usage") {
        english.print()?;
        return Ok(exit(english));
    }
    let named = |name: &str| arguments.iter().any(|word| word == name);
    let mut command = help::command_with(language, &named);
    let again = command.try_get_matches_from_mut(arguments).err();
    let error = again.as_ref().unwrap_or(english);
    // Help is in the language of the command; of an error that is not known here clap's words are
    // better than none.
    match reason(error, &command, &catalog).filter(|_| error.use_stderr()) {
        Some(reason) => write!(anstream::stderr().lock(), "{}", message(error, &reason, &catalog))?,
        None => error.print()?,
    }
    Ok(exit(error))
}

/// A command that stands behind options, where it is taken for a path and its own options for
/// unknown ones.
fn late_command(error: &clap::Error, arguments: &[OsString]) -> Option<String> {
    let is_option = arguments.get(1)?.to_str()?.starts_with('-');
    if !is_option || error.kind() != ErrorKind::UnknownArgument {
        return None;
    }
    let commands = help::commands();
    let words = arguments.iter().skip(2).filter_map(|word| word.to_str());
    words.map(str::to_owned).find(|word| commands.contains(word))
}

/// Whether a path is the empty word, as a shell makes of a variable that is not set. clap takes it
/// for a value that is missing, which says little of a word that has no option before it.
fn is_empty_path(error: &clap::Error) -> bool {
    let is_without_option = |name: String| name.starts_with(['[', '<']);
    error.kind() == ErrorKind::InvalidValue
        && one(error, ContextKind::InvalidValue).is_some_and(|value| value.is_empty())
        && one(error, ContextKind::InvalidArg).is_some_and(is_without_option)
}

fn exit(error: &clap::Error) -> Exit {
    if error.use_stderr() { Exit::Usage } else { Exit::Done }
}

/// The whole message: what is wrong, how it is right, where more is.
fn message(error: &clap::Error, reason: &str, catalog: &Catalog) -> String {
    let style = anstyle::AnsiColor::Red.on_default().bold();
    let mut text = format!("{style}{}{style:#} {reason}\n", catalog.text("usage-error"));
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = help::without_heading(&usage).trim_end();
        let _ = write!(text, "\n{} {usage}\n", catalog.text("help-usage"));
    }
    let _ = write!(text, "\n{}\n", catalog.text("usage-more"));
    text
}

/// What is wrong; none for kinds of errors that are not known here.
fn reason(error: &clap::Error, command: &Command, catalog: &Catalog) -> Option<String> {
    let with_argument = |id: &str, kind: ContextKind| {
        let argument = one(error, kind)?;
        Some(catalog.format(id, &[("argument", argument.into())]))
    };
    let mut text = match error.kind() {
        ErrorKind::UnknownArgument => {
            with_argument("usage-unknown-argument", ContextKind::InvalidArg)?
        }
        ErrorKind::InvalidSubcommand => {
            with_argument("usage-unknown-command", ContextKind::InvalidSubcommand)?
        }
        ErrorKind::NoEquals => with_argument("usage-no-equals", ContextKind::InvalidArg)?,
        ErrorKind::MissingSubcommand => {
            with_argument("usage-missing-command", ContextKind::InvalidSubcommand)?
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = one(error, ContextKind::InvalidValue)?;
            if value.is_empty() {
                with_argument("usage-value-missing", ContextKind::InvalidArg)?
            } else {
                invalid_value(error, &value, command, catalog)?
            }
        }
        ErrorKind::ArgumentConflict => conflict(error, catalog)?,
        ErrorKind::MissingRequiredArgument => {
            let missing = all(error, ContextKind::InvalidArg).join(" ");
            catalog.format("usage-missing", &[("arguments", missing.into())])
        }
        ErrorKind::InvalidUtf8 => catalog.text("usage-not-utf8"),
        _ => return None,
    };
    let suggested =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let suggestion = suggested.into_iter().find_map(|kind| all(error, kind).into_iter().next());
    if let Some(suggestion) = suggestion {
        let suggestion = [("suggestion", suggestion.into())];
        let _ = write!(text, " {}", catalog.format("usage-suggestion", &suggestion));
    }
    let values = match error.kind() {
        ErrorKind::InvalidValue => {
            with_meanings(all(error, ContextKind::ValidValue), error, command)
        }
        ErrorKind::MissingSubcommand => all(error, ContextKind::ValidSubcommand),
        _ => Vec::new(),
    };
    if !values.is_empty() {
        let values = [("values", values.join(", ").into())];
        let _ = write!(text, "\n{}", catalog.format("usage-values", &values));
    }
    Some(text)
}

/// A value that does not fit, and how it would.
fn invalid_value(
    error: &clap::Error,
    value: &str,
    command: &Command,
    catalog: &Catalog,
) -> Option<String> {
    let argument = one(error, ContextKind::InvalidArg)?;
    let source = std::error::Error::source(error);
    let no_day = source.and_then(|why| why.downcast_ref::<NoDay>());
    let right = no_day.map(|no_day| no_day.words(catalog));
    let right = right.or_else(|| right_way(command, &argument, catalog));
    let words = [("value", value.into()), ("argument", argument.into())];
    let mut text = catalog.format("usage-invalid-value", &words);
    if let Some(right) = right {
        let _ = write!(text, " {right}");
    }
    Some(text)
}

/// More values than these are codes, which say nothing without what they stand for.
const MOST_BARE_VALUES: usize = 12;

/// The values, each with what it stands for if they are many.
fn with_meanings(values: Vec<String>, error: &clap::Error, command: &Command) -> Vec<String> {
    if values.len() <= MOST_BARE_VALUES {
        return values;
    }
    let Some(argument) = one(error, ContextKind::InvalidArg) else { return values };
    let all = std::iter::once(command).chain(command.get_subcommands());
    let mut arguments = all.flat_map(Command::get_arguments);
    let possible = arguments.find(|arg| arg.to_string() == argument);
    let possible = possible.map(clap::Arg::get_possible_values).unwrap_or_default();
    let meaning = |value: &String| {
        let own = possible.iter().find(|own| own.get_name() == value)?.get_help()?;
        Some(format!("{value} ({own})"))
    };
    values.iter().map(|value| meaning(value).unwrap_or_else(|| value.clone())).collect()
}

/// How an argument is written right; clap names it as it stands in the help.
fn right_way(command: &Command, argument: &str, catalog: &Catalog) -> Option<String> {
    let own = command.get_arguments().find(|arg| arg.to_string() == argument).and_then(|arg| {
        let id = help::message(arg, command.get_name(), catalog)?;
        catalog.attribute(&id, "wrong")
    });
    own.or_else(|| command.get_subcommands().find_map(|below| right_way(below, argument, catalog)))
}

fn conflict(error: &clap::Error, catalog: &Catalog) -> Option<String> {
    let argument = one(error, ContextKind::InvalidArg)
        .or_else(|| one(error, ContextKind::InvalidSubcommand))?;
    let others = all(error, ContextKind::PriorArg);
    if others.first() == Some(&argument) {
        return Some(catalog.format("usage-twice", &[("argument", argument.into())]));
    }
    let words = [("argument", argument.into()), ("others", catalog.list(&others).into())];
    Some(catalog.format("usage-conflict", &words))
}

/// The one value of a context.
fn one(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => Some(clean(text).into_owned()),
        _ => None,
    }
}

/// All values of a context.
fn all(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![clean(text).into_owned()],
        Some(ContextValue::Strings(texts)) => {
            texts.iter().map(|text| clean(text).into_owned()).collect()
        }
        _ => Vec::new(),
    }
}
