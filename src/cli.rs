//! The command line: the only place that knows clap, indicatif and the standard streams.

mod answers;
mod args;
mod audience;
mod details;
mod generate;
mod inspect;
mod letter;
mod pool;
mod progress;
mod report;
mod rules;
mod saved;
mod share;
mod target;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};

/// How a run ended (COUNTING §10, DESIGN §5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done; notices allowed.
    Done,
    /// Nothing countable, or a failure.
    Failed,
    /// Wrong arguments, a missing path, an output file that exists.
    Usage,
    /// Done, but something could not be read.
    Incomplete,
    /// The person pressed Ctrl-C.
    Interrupted,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Done => 0,
            Exit::Failed => 1,
            Exit::Usage => 2,
            Exit::Incomplete => 3,
            Exit::Interrupted => 130,
        })
    }
}

/// An error in what the person asked for, as against one in the work: exit code 2.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct UsageError(pub String);

/// Parses the arguments and runs the command.
///
/// # Errors
/// What keeps the command from doing its work, with its causes.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> anyhow::Result<Exit> {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            let is_help = !error.use_stderr();
            error.print()?;
            return Ok(if is_help { Exit::Done } else { Exit::Usage });
        }
    };
    match cli.command {
        Some(Command::Report(arguments)) => report::run(arguments),
        Some(Command::Audience(arguments)) => audience::run(arguments),
        Some(Command::Inspect(arguments)) => inspect::run(&arguments),
        Some(Command::Demo(arguments)) => report::demo(&arguments),
        Some(Command::Letter(arguments)) => letter::run(*arguments),
        Some(Command::Share(arguments)) => share::run(arguments),
        Some(Command::Pool(arguments)) => pool::run(&arguments),
        Some(Command::Rules(arguments)) => rules::run(&arguments),
        Some(Command::Generate(arguments)) => generate::run(&arguments),
        None => report::run(cli.report),
    }
}
