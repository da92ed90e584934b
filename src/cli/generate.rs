//! `widerspruch generate`: files that packagers and this repository need, made from the program.

use clap::CommandFactory;

use super::args::{Cli, GenerateArgs, Generated, SchemaName};
use super::{Exit, help};
use crate::cli::output;
use crate::render::rules;
use crate::report::inspection::model::Inspection;
use crate::report::model::Report;
use crate::statistics::share::submission::Submission;
use crate::words::i18n::{Catalog, Language};
use crate::words::text::json_pretty;

/// The name of the program in completions and manual pages.
const NAME: &str = "widerspruch";

pub(super) fn run(arguments: &GenerateArgs) -> anyhow::Result<Exit> {
    let bytes = match &arguments.what {
        Generated::Schema { name } => schema(*name)?.into_bytes(),
        Generated::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), NAME, &mut script);
            script
        }
        Generated::Man { command, language } => manual(command.as_deref(), (*language).into())?,
        Generated::Rules => rules::markdown(None, Language::En).into_bytes(),
    };
    output::write_stdout(&bytes)?;
    Ok(Exit::Done)
}

fn schema(name: SchemaName) -> serde_json::Result<String> {
    json_pretty(&match name {
        SchemaName::Report => schemars::schema_for!(Report),
        SchemaName::Inspection => schemars::schema_for!(Inspection),
        SchemaName::Statistics => schemars::schema_for!(Submission),
    })
}

/// The manual page of the program, or of one command.
fn manual(name: Option<&str>, language: Language) -> anyhow::Result<Vec<u8>> {
    let mut command = help::command(language);
    command.build();
    let command = match name {
        None => command,
        Some(name) => command
            .find_subcommand(name)
            .cloned()
            .ok_or_else(|| super::UsageError(format!("{name}: no such command")))?,
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page)?;
    Ok(with_headings(String::from_utf8(page)?, language).into_bytes())
}

/// The page with its headings, which the crate knows in English only, in the language, and with each value
/// of a list, which stands in the help as a line, on a line of its own.
fn with_headings(page: String, language: Language) -> String {
    let catalog = Catalog::new(language);
    if !catalog.has("man-name") {
        return page;
    }
    let commands = catalog.text("help-commands");
    let page = page
        .replace("\n\\- ", "\n.br\n\\- ")
        .replace(&format!(".SH {commands}\n"), &format!(".SH {}\n", commands.to_uppercase()));
    HEADINGS.into_iter().fold(page, |page, heading| {
        let id = format!("man-{}", heading.to_lowercase());
        let line = |heading: &str| format!("\n.SH {heading}\n");
        page.replace(&line(heading), &line(&catalog.text(&id)))
    })
}

/// Headings that the crate writes.
const HEADINGS: [&str; 5] = ["NAME", "SYNOPSIS", "DESCRIPTION", "EXTRA", "VERSION"];

#[cfg(test)]
mod tests {
    use super::*;

    fn page(command: Option<&str>, language: Language) -> String {
        String::from_utf8(manual(command, language).unwrap()).unwrap()
    }

    fn headings(page: &str) -> Vec<&str> {
        page.lines().filter_map(|line| line.strip_prefix(".SH ")).collect()
    }

    #[test]
    fn a_manual_page_speaks_one_language() {
        let german = page(Some("pool"), Language::De);
        assert_eq!(
            headings(&german),
            ["BEZEICHNUNG", "ÜBERSICHT", "BESCHREIBUNG", "ARGUMENTE", "OPTIONEN", "BEISPIELE"]
        );
        let all = page(None, Language::De);
        for words in ["possible", "default", "Print ", "Examples", "Options"] {
            assert!(!german.contains(words) && !all.contains(words), "{words}");
        }
        assert!(headings(&all).contains(&"BEFEHLE"), "{all}");
        let letter = page(Some("letter"), Language::De);
        assert!(letter.contains("\n.br\n\\- short: "), "a value is a line: {letter}");
        assert_eq!(headings(&page(Some("pool"), Language::En))[..2], ["NAME", "SYNOPSIS"]);
    }
}
