//! Help in the language of the person. English is what `args` says; another language is a file of
//! messages (`locales/help.de.ftl`) whose ids follow from the names of commands and arguments:
//! `command-report`, `option-format`, or `option-letter-format` where one command says something
//! else. What an argument can be is an attribute of its message.

use std::fmt::Write;

use clap::builder::StyledStr;
use clap::{Arg, Command, CommandFactory};

use super::args::Cli;
use crate::words::i18n::{Catalog, Language};

/// The command line with its help in a language. Completions stay English, and so do hidden
/// commands, which are for packagers.
pub(super) fn command(language: Language) -> Command {
    command_with(language, &|_| true)
}

/// The same, where the whole help of other commands than those that are `named` is not asked for.
pub(super) fn command_with(language: Language, named: &dyn Fn(&str) -> bool) -> Command {
    let mut command = Cli::command();
    let catalog = Catalog::new(language);
    if catalog.has("help-usage") {
        // Only then there are the arguments that clap adds.
        command.build();
        command = translated(command, &catalog, named);
    }
    command
}

/// The names of all commands, also of those that are for packagers.
pub(super) fn all_commands() -> Vec<String> {
    Cli::command().get_subcommands().map(|below| below.get_name().to_owned()).collect()
}

/// The names of the commands.
pub(super) fn commands() -> Vec<String> {
    let command = Cli::command();
    let shown = command.get_subcommands().filter(|below| !below.is_hide_set());
    shown.map(|below| below.get_name().to_owned()).collect()
}

/// What a value of an option means.
pub(super) fn meaning(
    command: &str,
    option: &str,
    value: &str,
    language: Language,
) -> Option<String> {
    let (root, catalog) = (self::command(language), Catalog::new(language));
    let below = root.find_subcommand(command)?;
    let argument = below.get_arguments().find(|own| own.get_id() == option)?;
    let translated = message(argument, command, &catalog);
    translated.and_then(|id| catalog.attribute(&id, value)).or_else(|| {
        let values = argument.get_possible_values();
        let value = values.iter().find(|own| own.get_name() == value)?;
        value.get_help().map(ToString::to_string)
    })
}

fn translated(command: Command, catalog: &Catalog, named: &dyn Fn(&str) -> bool) -> Command {
    let name = command.get_name().to_owned();
    let about = catalog.text(&format!("command-{name}"));
    let mut command = command
        .about(about)
        .subcommand_help_heading(catalog.text("help-commands"))
        .help_template(template(catalog))
        .mut_args(|arg| argument(arg, &name, catalog))
        .mut_subcommands(|below| match (below.is_hide_set(), below.get_name()) {
            (true, _) => below,
            (false, "help") => below.about(catalog.text("command-help")),
            (false, name) if !named(name) => {
                let about = catalog.text(&format!("command-{name}"));
                below.about(about)
            }
            (false, _) => translated(below, catalog, named),
        });
    let own = format!("help-example-{name}");
    if command.has_subcommands() {
        command = command.after_help(catalog.text("help-example"));
    } else if catalog.has(&own) {
        let lines = ('a'..='z').map_while(|line| catalog.attribute(&own, &line.to_string()));
        let examples = lines.fold(catalog.text(&own), |all, line| all + "\n  " + &line);
        command = command.after_help(examples);
    }
    let usage = usage(&mut command, catalog);
    command.override_usage(usage)
}

/// The sections of clap's own help, with the one word that cannot be set elsewhere.
fn template(catalog: &Catalog) -> String {
    let heading = catalog.text("help-usage");
    let style = anstyle::Style::new().bold().underline();
    format!(
        "{{about-with-newline}}\n{style}{heading}{style:#} {{usage}}\n\n{{all-args}}{{after-help}}"
    )
}

/// How to call it, with the placeholders of the language.
fn usage(command: &mut Command, catalog: &Catalog) -> StyledStr {
    let english = command.render_usage().ansi().to_string();
    let heading = catalog.text("help-usage");
    let indent = |columns: usize| format!("\n{}", " ".repeat(columns + 1));
    without_heading(&english)
        .replace(&indent("Usage:".len()), &indent(heading.len()))
        .replace("OPTIONS", &catalog.text("help-options-placeholder"))
        .replace("COMMAND", &catalog.text("help-command-placeholder"))
        .into()
}

/// What follows on `Usage:`.
pub(super) fn without_heading(usage: &str) -> &str {
    let rest = usage.split_once("Usage:").map_or(usage, |(_, rest)| rest);
    rest.split_once(' ').map_or(rest, |(_, rest)| rest)
}

fn argument(arg: Arg, command: &str, catalog: &Catalog) -> Arg {
    let Some(id) = message(&arg, command, catalog) else { return arg };
    let heading = if arg.is_positional() { "help-arguments" } else { "help-options" };
    let (short, long) = texts(&arg, &id, catalog);
    let names = placeholders(&arg).into_iter();
    let names: Vec<String> =
        names.map(|(name, id)| if catalog.has(&id) { catalog.text(&id) } else { name }).collect();
    let arg = arg
        .help(short)
        .long_help(long)
        .help_heading(catalog.text(heading))
        .hide_possible_values(true)
        .hide_default_value(true);
    if names.is_empty() { arg } else { arg.value_names(names) }
}

/// The message of an argument: that of the command, or that of all commands.
pub(super) fn message(arg: &Arg, command: &str, catalog: &Catalog) -> Option<String> {
    let name = arg.get_id().as_str().replace('_', "-");
    let ids = [format!("option-{command}-{name}"), format!("option-{name}")];
    ids.into_iter().find(|id| catalog.has(id))
}

/// The placeholders of an argument with the ids of their messages.
fn placeholders(arg: &Arg) -> Vec<(String, String)> {
    let names = arg.get_value_names().unwrap_or_default();
    let id = |name: &str| {
        let words: Vec<&str> = name
            .split(|sign: char| !sign.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        format!("placeholder-{}", words.join("-").to_lowercase())
    };
    names.iter().map(|name| (name.to_string(), id(name))).collect()
}

/// The help of an argument with what it can be and what it is unless given, which clap itself
/// would say in English: in brackets for `-h`, as a list for `--help`.
fn texts(arg: &Arg, id: &str, catalog: &Catalog) -> (String, String) {
    let mut short = catalog.text(id);
    let mut long = short.clone();
    let values = arg.get_possible_values();
    let values: Vec<_> = values.iter().filter(|value| !value.is_hide_set()).collect();
    if !values.is_empty() {
        let names: Vec<&str> = values.iter().map(|value| value.get_name()).collect();
        let names = catalog.format("help-values", &[("values", names.join(", ").into())]);
        let _ = write!(short, " [{names}]");
        let _ = write!(long, "\n\n{}", catalog.text("help-values-long"));
        for value in values {
            let own = catalog.attribute(id, value.get_name());
            let words = own.or_else(|| value.get_help().map(ToString::to_string));
            let _ = write!(long, "\n- {}", value.get_name());
            long.push_str(&words.map(|words| format!(": {words}")).unwrap_or_default());
        }
    }
    let default = arg.get_default_values().first().filter(|_| arg.get_action().takes_values());
    if let Some(default) = default {
        let value = default.to_string_lossy().into_owned();
        let words = catalog.format("help-default", &[("value", value.into())]);
        let _ = write!(short, " [{words}]");
        let _ = write!(long, "\n\n[{words}]");
    }
    (short, long)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Argument whose values bring words of their own: names of authorities.
    const OWN_WORDS: &str = "authority";

    /// Every message that German help asks for below a command.
    fn missing(command: &Command, catalog: &Catalog, missing: &mut Vec<String>) {
        let name = command.get_name();
        let about = format!("command-{name}");
        if !catalog.has(&about) {
            missing.push(about);
        }
        if name == "help" {
            return;
        }
        for arg in command.get_arguments() {
            let Some(id) = message(arg, name, catalog) else {
                missing.push(format!("option-{}", arg.get_id().as_str().replace('_', "-")));
                continue;
            };
            let values = arg.get_possible_values();
            for value in values.iter().filter(|_| arg.get_id() != OWN_WORDS) {
                if catalog.attribute(&id, value.get_name()).is_none() {
                    missing.push(format!("{id}.{}", value.get_name()));
                }
            }
            let ids = placeholders(arg).into_iter().map(|(_, id)| id);
            let takes_values = arg.get_action().takes_values();
            missing.extend(ids.filter(|id| takes_values && !catalog.has(id)));
        }
        for below in command.get_subcommands().filter(|below| !below.is_hide_set()) {
            self::missing(below, catalog, missing);
        }
    }

    #[test]
    fn every_command_argument_value_and_placeholder_has_german_words() {
        let mut command = Cli::command();
        command.build();
        let mut found = Vec::new();
        missing(&command, &Catalog::new(Language::De), &mut found);
        assert!(found.is_empty(), "locales/help.de.ftl lacks {found:#?}");
    }

    #[test]
    fn examples_stand_in_lines_in_both_languages() {
        for (language, heading) in
            [(Language::De, "\nBeispiele:\n  wid"), (Language::En, "\nExamples:\n  wid")]
        {
            let mut command = command(language);
            for (name, count) in [("share", 2), ("pool", 4)] {
                let help = command.find_subcommand_mut(name).unwrap().render_help().to_string();
                assert!(help.contains(heading), "{help}");
                let example = format!("\n  widerspruch {name} ");
                assert_eq!(help.matches(&example).count(), count, "{help}");
            }
        }
    }

    #[test]
    fn german_help_says_nothing_in_english() {
        fn walk(command: &mut Command) {
            for help in [command.render_help(), command.render_long_help()] {
                let help = help.to_string();
                for english in [
                    "Usage", "Options", "OPTIONS", "Commands", "possible", "default", "Example",
                    "Print ",
                ] {
                    assert!(!help.contains(english), "{english} in {help}");
                }
                assert!(help.contains("Aufruf: widerspruch"), "{help}");
            }
            for below in command.get_subcommands_mut() {
                if !below.is_hide_set() && below.get_name() != "help" {
                    walk(below);
                }
            }
        }
        let mut german = command(Language::De);
        german.clone().debug_assert();
        walk(&mut german);
    }
}
