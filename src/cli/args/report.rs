//! What can be typed behind `widerspruch report`, behind `widerspruch demo`, and without a command.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::archives::ABOUT_ARCHIVES;
use super::person::ABOUT_THE_PERSON;
use super::{FacesArgs, OutputArgs, PersonArgs, ToldArgs};

#[derive(Debug, Args)]
pub(in crate::cli) struct DemoArgs {
    #[command(flatten)]
    pub(in crate::cli) output: OutputArgs,
    /// Write the example archive to this file instead of reporting on it, to try other commands
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) save: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ReportArgs {
    /// Zip files, unpacked folders, or folders that hold them (for example ~/Downloads); without one
    /// you are asked about what lies in Downloads, on the desktop and here
    #[arg(value_name = "PATH")]
    pub(in crate::cli) paths: Vec<PathBuf>,
    /// Show a saved JSON report instead of reading archives (- for standard input)
    #[arg(
        long,
        value_name = "REPORT",
        conflicts_with_all = ABOUT_ARCHIVES,
        conflicts_with_all = ABOUT_THE_PERSON,
        conflicts_with_all = ["details", "faces"]
    )]
    pub(in crate::cli) from: Option<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) output: OutputArgs,
    #[command(flatten)]
    pub(in crate::cli) person: PersonArgs,
    #[command(flatten)]
    pub(in crate::cli) told: ToldArgs,
    /// List every item with date, place in the archive, visibility and rule; --details=texts adds
    /// first words and the names of groups and accounts
    #[arg(
        long,
        value_enum,
        value_name = "texts",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "places",
        conflicts_with = "faces"
    )]
    pub(in crate::cli) details: Option<DetailsArg>,
    /// Where --details go: below the report, or instead of it as a table for spreadsheets (csv, in
    /// German with semicolons) or for other programs (jsonl)
    #[arg(long, value_enum, value_name = "FORMAT", requires = "details")]
    pub(in crate::cli) details_format: Option<DetailsFormat>,
    #[command(flatten)]
    pub(in crate::cli) faces: FacesArgs,
}

/// What `--details` shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum DetailsArg {
    /// Dates, places and rules
    Places,
    /// First words and names, too
    Texts,
}

/// Formats of `--details`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum DetailsFormat {
    /// Below the report
    Terminal,
    /// CSV for spreadsheets
    Csv,
    /// JSON Lines for other programs
    Jsonl,
}
