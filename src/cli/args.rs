//! What can be typed. Meaning is given in the modules of the commands.

mod archives;
mod audience;
mod day;
mod generate;
mod inspect;
mod letter;
mod output;
mod person;
mod report;
mod rules;
mod statistics;

use clap::{Parser, Subcommand};

pub(super) use archives::{ArchiveArgs, FacesArg, FacesArgs, OnePersonArg, ToldArgs};
pub(super) use audience::AudienceArgs;
pub(super) use day::{NoDay, parse_day, since};
pub(super) use generate::{GenerateArgs, Generated, SchemaName};
pub(super) use inspect::{InspectArgs, InspectFormat};
pub(super) use letter::{LetterArgs, LetterFormat};
pub(super) use output::{FileArgs, Format, LanguageArg, OutputArgs, TargetArgs};
pub(super) use person::PersonArgs;
pub(super) use report::{DemoArgs, DetailsArg, DetailsFormat, ReportArgs};
pub(super) use rules::{RulesArgs, RulesFormat};
pub(super) use statistics::{Listed, PoolArgs, PoolFormat, ShareArgs};

/// Shows what of your Facebook or Instagram archive falls under Meta's AI training, and helps you
/// to object. Nothing leaves this computer.
#[derive(Debug, Parser)]
#[command(
    name = "widerspruch",
    version,
    args_conflicts_with_subcommands = true,
    after_help = "Example: widerspruch ~/Downloads"
)]
pub(super) struct Cli {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[command(flatten)]
    pub(super) report: ReportArgs,
    /// Plain lines, for screen readers: no bars, no tables, no colours, nothing drawn over
    #[arg(long, global = true)]
    plain: bool, // It holds for errors, too, so it is seen before anything is understood (asked.rs).
}

const SHARE_EXAMPLES: &str = "Examples:
  widerspruch share ~/Downloads                      your own statistics
  widerspruch share --each archives/ -o statistics/  one file for each person";

const POOL_EXAMPLES: &str = "Examples:
  widerspruch pool statistics/                                      a look at the table
  widerspruch pool statistics/ -o march.html                        a page with charts
  widerspruch pool statistics/ --published march.html -o june.html  a later one that gives nobody away
  widerspruch pool statistics/ --format svg -o charts/              each chart as a picture";

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Read archives and report (the same as naming paths only)
    Report(ReportArgs),
    /// Find out who could see what: a few questions and a random sample that you look up
    Audience(AudienceArgs),
    /// Show what lies in archives: read, left out, unknown, missing, and why
    Inspect(InspectArgs),
    /// Show the report of an invented example archive
    Demo(DemoArgs),
    /// Write a letter: objection, text for Meta's form, to friends, for a child, complaint
    Letter(Box<LetterArgs>),
    /// Make a file of statistics that you may hand on: shown first, written after a yes
    #[command(after_help = SHARE_EXAMPLES)]
    Share(ShareArgs),
    /// Put many files of statistics together into one table
    #[command(after_help = POOL_EXAMPLES)]
    Pool(PoolArgs),
    /// Show the rules behind every number, with their sources
    Rules(RulesArgs),
    /// Write schemas, completions, the manual page, the rules as a page
    #[command(hide = true)]
    Generate(GenerateArgs),
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
