//! `widerspruch generate`: files that packagers and this repository need, made from the program.

use clap::CommandFactory;

use super::Exit;
use super::args::{Cli, GenerateArgs, Generated, SchemaName};
use crate::cli::output;
use crate::render::rules;
use crate::report::inspection::model::Inspection;
use crate::report::model::Report;
use crate::statistics::share::submission::Submission;
use crate::words::i18n::Language;
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
        Generated::Man { command } => manual(command.as_deref())?,
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
fn manual(name: Option<&str>) -> anyhow::Result<Vec<u8>> {
    let mut command = Cli::command();
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
    Ok(page)
}
