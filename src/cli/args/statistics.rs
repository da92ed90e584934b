//! What can be typed behind `widerspruch share` and `widerspruch pool`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::archives::ABOUT_ARCHIVES;
use super::person::ABOUT_THE_PERSON;
use super::{FileArgs, LanguageArg, OnePersonArg, PersonArgs, ToldArgs};
use crate::cli::file_format::FileFormat;
use crate::statistics::pool::protect::Threshold;
use crate::statistics::share::country::Country;
use crate::statistics::share::ticket::Ticket;

#[derive(Debug, Args)]
pub(in crate::cli) struct ShareArgs {
    /// Zip files, unpacked folders, or folders that hold them (for example ~/Downloads); without one
    /// you are asked about what lies in Downloads, on the desktop and here
    #[arg(value_name = "PATH")]
    pub(in crate::cli) paths: Vec<PathBuf>,
    /// Take a saved JSON report instead of archives
    #[arg(
        long,
        value_name = "REPORT",
        conflicts_with_all = ABOUT_ARCHIVES,
        conflicts_with_all = ABOUT_THE_PERSON
    )]
    pub(in crate::cli) from: Option<PathBuf>,
    /// The path is a folder of archives of many people: make one file for each entry of it, a zip or
    /// a folder with parts, in the folder of -o
    #[arg(long, requires = "output", conflicts_with_all = ["from", "answers", "me", "force"])]
    pub(in crate::cli) each: bool,
    /// The country you want to give, for example DE
    #[arg(long, value_name = "CODE")]
    pub(in crate::cli) country: Option<Country>,
    /// A one-time number that a campaign gave you; the file has its hash, so that nobody counts twice
    #[arg(long, value_name = "NUMBER", value_parser = ticket, conflicts_with = "each")]
    pub(in crate::cli) ticket: Option<Ticket>,
    /// Write without asking
    #[arg(long)]
    pub(in crate::cli) yes: bool,
    /// Write to this file (default: widerspruch-statistics.json); with --each, to this folder
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,
    /// Overwrite the file if it exists (never inputs, archives, links or devices)
    #[arg(long)]
    pub(in crate::cli) force: bool,
    /// Language of the preview (default: that of the system)
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub(in crate::cli) language: Option<LanguageArg>,
    #[command(flatten)]
    pub(in crate::cli) person: PersonArgs,
    #[command(flatten)]
    pub(in crate::cli) one_person: OnePersonArg,
    #[command(flatten)]
    pub(in crate::cli) told: ToldArgs,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct PoolArgs {
    /// Files of statistics, JSON Lines with many of them, or folders that hold either
    #[arg(value_name = "FILE", required = true)]
    pub(in crate::cli) paths: Vec<PathBuf>,
    /// How the table looks (default: terminal, or what the name of the output file says)
    #[arg(long, value_enum)]
    pub(in crate::cli) format: Option<PoolFormat>,
    #[command(flatten)]
    pub(in crate::cli) file: FileArgs,
    /// Language of the table (default: that of the system)
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub(in crate::cli) language: Option<LanguageArg>,
    /// A title instead of what was found
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) title: Option<String>,
    /// Who collected the statistics
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) collected_by: Option<String>,
    /// How people came to take part; it stands in the table as it is, so name nobody who did
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) note: Option<String>,
    /// Show no number about fewer people (3 or more)
    #[arg(long, value_name = "PEOPLE", default_value_t = Threshold::default().people())]
    pub(in crate::cli) threshold: u64,
    /// A table of the same people that was published before; its ledger lies beside it (repeatable)
    #[arg(long, value_name = "TABLE")]
    pub(in crate::cli) published: Vec<PathBuf>,
    /// The one-time numbers that were handed out, one a line: whoever has none of them, or one that was
    /// used, is left out
    #[arg(long, value_name = "LIST", conflicts_with = "tally")]
    pub(in crate::cli) tickets: Option<PathBuf>,
    /// List files instead of making a table
    #[arg(long, value_enum, value_name = "WHICH", conflicts_with_all = ["tally", "published", "format"])]
    pub(in crate::cli) list: Option<Listed>,
    /// The files are tallies that another program counted (docs/pooling.md)
    #[arg(long)]
    pub(in crate::cli) tally: bool,
}

/// Which files are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Listed {
    /// What was left out, and why
    Rejected,
    /// What counts, but holds the same as an earlier file
    Alike,
}

/// A one-time number as it is typed.
fn ticket(number: &str) -> Result<Ticket, &'static str> {
    Ticket::of_number(number).ok_or("a one-time number has 8 to 64 letters from A to Z and digits")
}

/// Output formats of a pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum PoolFormat {
    /// Tables for the terminal
    Terminal,
    /// A page with charts
    Html,
    /// Each chart as a picture of its own, in the folder of -o; without --language in both
    Svg,
    /// CSV for spreadsheets
    Csv,
    /// JSON Lines for other programs
    Jsonl,
}

impl FileFormat for PoolFormat {
    // Charts go to a folder, which no ending tells.
    const ALL: &'static [Self] = &[Self::Terminal, Self::Html, Self::Csv, Self::Jsonl];
    const DEFAULT: Self = Self::Terminal;

    fn ending(self) -> &'static str {
        match self {
            Self::Terminal => "txt",
            Self::Html => "html",
            Self::Svg => "svg",
            Self::Csv => "csv",
            Self::Jsonl => "jsonl",
        }
    }
}
