//! The command line: the only place that knows clap, indicatif, the standard streams, the clock of
//! the machine and files to write. It is the feature `cli`; the library is whole without it.
//!
//! In: what was typed. Out: text on the streams, files, an exit code. To add a command: its arguments
//! in `cli/args/`, a file of its name here, its German help in `locales/help.de.ftl`.

mod answers;
mod args;
mod asked;
mod audience;
mod details;
mod display;
mod failure;
mod file;
mod file_format;
mod find;
mod findings;
mod generate;
mod guided;
mod help;
mod inputs;
mod inspect;
mod interrupt;
mod letter;
mod machine;
mod one_person;
pub mod output;
mod paths;
mod pool;
mod progress;
mod reading;
mod region_hint;
mod report;
mod rules;
mod saved;
mod say;
mod screen;
mod share;
mod start;
mod target;
mod typed;
mod usage;
mod window;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};

use crate::report::model::Report;
use crate::words::i18n::{Catalog, Language};

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

impl Exit {
    /// How a run ended that gave this report.
    fn of(report: &Report) -> Self {
        match (report.is_partial(), report.lost_something()) {
            (true, _) => Self::Interrupted,
            (false, true) => Self::Incomplete,
            (false, false) => Self::Done,
        }
    }
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

/// Parses the arguments, runs the command, and says what went wrong.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let home = if cfg!(windows) { std::env::home_dir() } else { None };
    let written_out = |argument| window::at_home(argument, home.as_deref());
    let arguments: Vec<OsString> = arguments.into_iter().map(written_out).collect();
    let asked = asked::asked(&arguments);
    let catalog = Catalog::new(asked.language);
    if asked.plain {
        machine::be_plain();
    }
    let is_guided = asked.nothing && guided::is_possible();
    let done = if is_guided {
        guided::run(&catalog)
    } else if asked.nothing {
        output::write_stdout(start::page(&catalog, display::width()).as_bytes())
            .map(|()| Exit::Done)
    } else {
        command(&arguments, asked.language)
    };
    let exit = done.unwrap_or_else(|error| failure::tell(&error, &catalog));
    // Who ended the guided start with a key has read everything.
    if !is_guided || exit == Exit::Failed {
        window::keep_open(&catalog);
    }
    exit
}

fn command(arguments: &[OsString], language: Language) -> anyhow::Result<Exit> {
    let is_file = |word: &OsString| std::path::Path::new(word).exists();
    let arguments = asked::for_clap(&asked::translated(arguments, is_file), help::all_commands);
    let cli = match Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(error) => return usage::show(&error, &arguments, language),
    };
    // The survey reads Ctrl-C as a key: all answers until then are saved.
    if !matches!(cli.command, Some(Command::Audience(_))) {
        interrupt::listen(language);
    }
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
