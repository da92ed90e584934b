//! What can be typed. Meaning is given in the modules of the commands.

mod archives;
mod letter;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

pub(super) use archives::{ArchiveArgs, FacesArg, FacesArgs, ToldArgs};
pub(super) use letter::{LetterArgs, LetterFormat};

use super::target::FileFormat;
use crate::audience::{Told, ToldSince};
use crate::domain::region::Region;
use crate::i18n::Language;
use crate::pool::protect::Threshold;
use crate::share::country::Country;

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
}

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
    Share(ShareArgs),
    /// Put many files of statistics together into one table
    Pool(PoolArgs),
    /// Show the rules behind every number, with their sources
    Rules(RulesArgs),
    /// Write schemas, completions, the manual page, the rules as a page
    #[command(hide = true)]
    Generate(GenerateArgs),
}

#[derive(Debug, Args)]
pub(super) struct GenerateArgs {
    #[command(subcommand)]
    pub(super) what: Generated,
}

/// What can be generated; everything goes to standard output.
#[derive(Debug, Subcommand)]
pub(super) enum Generated {
    /// JSON Schema of a format
    Schema {
        /// Whose schema
        #[arg(value_enum, default_value_t = SchemaName::Report)]
        name: SchemaName,
    },
    /// Completions for a shell
    Completions {
        /// The shell
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
    /// Manual page
    Man {
        /// Of one command (default: of the whole program)
        command: Option<String>,
    },
    /// The rules as a page of Markdown
    Rules,
}

/// Formats with a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SchemaName {
    /// The report
    Report,
    /// The inspection
    Inspection,
    /// The statistics that may be handed on
    Statistics,
}

#[derive(Debug, Args)]
pub(super) struct RulesArgs {
    /// One rule, for example R01 (default: all)
    #[arg(value_name = "ID")]
    pub(super) id: Option<String>,
    /// How the rules look
    #[arg(long, value_enum, default_value_t = RulesFormat::Terminal)]
    pub(super) format: RulesFormat,
    /// Write to this file instead of the terminal
    #[arg(long, short, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Overwrite the output file if it exists
    #[arg(long)]
    pub(super) force: bool,
    /// Language of the rules (default: that of the system)
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub(super) language: Option<LanguageArg>,
}

/// Output formats of the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum RulesFormat {
    /// A table for the terminal
    Terminal,
    /// Markdown
    Markdown,
    /// JSON for other programs
    Json,
}

#[derive(Debug, Args)]
pub(super) struct AudienceArgs {
    /// Zip files, unpacked folders, or folders that hold them (for example ~/Downloads)
    #[arg(value_name = "PATH", required = true)]
    pub(super) paths: Vec<PathBuf>,
    /// Keep the answers in this file; go on where it ends (default: widerspruch-answers.json)
    #[arg(long, value_name = "FILE")]
    pub(super) answers: Option<PathBuf>,
    /// Language of the survey (default: that of the system)
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub(super) language: Option<LanguageArg>,
    #[command(flatten)]
    pub(super) person: PersonArgs,
    /// Who could see your Facebook posts: public, friends, only-me or mixed, and from which day
    /// on (repeat for changes); kept with the answers
    #[arg(long, value_name = "AUDIENCE[@YYYY-MM-DD]", value_parser = parse_told)]
    pub(super) facebook_audience: Vec<ToldSince>,
    /// When you downloaded an archive that does not say so itself
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_day)]
    pub(super) downloaded: Option<Date>,
}

#[derive(Debug, Args)]
pub(super) struct DemoArgs {
    #[command(flatten)]
    pub(super) output: OutputArgs,
    /// Write the example archive to this file instead of reporting on it, to try other commands
    #[arg(long, value_name = "FILE")]
    pub(super) save: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct ShareArgs {
    /// Zip files, unpacked folders, or folders that hold them (for example ~/Downloads)
    #[arg(value_name = "PATH", required_unless_present = "from")]
    pub(super) paths: Vec<PathBuf>,
    /// Take a saved JSON report instead of archives
    #[arg(
        long,
        value_name = "REPORT",
        conflicts_with_all = [
            "paths", "region", "minor", "objected", "facebook_audience", "answers", "downloaded", "me",
        ]
    )]
    pub(super) from: Option<PathBuf>,
    /// The country you want to give, for example DE
    #[arg(long, value_name = "CODE")]
    pub(super) country: Option<Country>,
    /// Write without asking
    #[arg(long)]
    pub(super) yes: bool,
    /// Write to this file (default: widerspruch-statistics.json)
    #[arg(long, short, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Overwrite the file if it exists
    #[arg(long)]
    pub(super) force: bool,
    /// Language of the preview (default: that of the system)
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub(super) language: Option<LanguageArg>,
    #[command(flatten)]
    pub(super) person: PersonArgs,
    #[command(flatten)]
    pub(super) told: ToldArgs,
}

#[derive(Debug, Args)]
pub(super) struct PoolArgs {
    /// Files of statistics, JSON Lines with many of them, or folders that hold either
    #[arg(value_name = "FILE", required = true)]
    pub(super) paths: Vec<PathBuf>,
    /// How the table looks
    #[arg(long, value_enum, default_value_t = PoolFormat::Terminal)]
    pub(super) format: PoolFormat,
    /// Write to this file instead of the terminal
    #[arg(long, short, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Overwrite the output file if it exists
    #[arg(long)]
    pub(super) force: bool,
    /// Language of the table (default: that of the system)
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub(super) language: Option<LanguageArg>,
    /// Show no number about fewer people (3 or more)
    #[arg(long, value_name = "PEOPLE", default_value_t = Threshold::default().people())]
    pub(super) threshold: u64,
    /// The files are tallies that another program counted (docs/pooling.md)
    #[arg(long)]
    pub(super) tally: bool,
}

/// Output formats of a pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum PoolFormat {
    /// Tables for the terminal
    Terminal,
    /// A page with charts
    Html,
    /// CSV for spreadsheets
    Csv,
    /// JSON Lines for other programs
    Jsonl,
}

#[derive(Debug, Args)]
pub(super) struct ReportArgs {
    /// Zip files, unpacked folders, or folders that hold them (for example ~/Downloads)
    #[arg(value_name = "PATH", required_unless_present = "from")]
    pub(super) paths: Vec<PathBuf>,
    /// Show a saved JSON report instead of reading archives (- for standard input)
    #[arg(
        long,
        value_name = "REPORT",
        conflicts_with_all = [
            "paths", "region", "minor", "objected", "facebook_audience", "answers", "downloaded", "details",
            "me", "faces",
        ]
    )]
    pub(super) from: Option<PathBuf>,
    #[command(flatten)]
    pub(super) output: OutputArgs,
    #[command(flatten)]
    pub(super) person: PersonArgs,
    #[command(flatten)]
    pub(super) told: ToldArgs,
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
    pub(super) details: Option<DetailsArg>,
    /// Where --details go: below the report, or instead of it as a table for spreadsheets (csv) or
    /// for other programs (jsonl)
    #[arg(long, value_enum, value_name = "FORMAT", requires = "details")]
    pub(super) details_format: Option<DetailsFormat>,
    #[command(flatten)]
    pub(super) faces: FacesArgs,
}

#[derive(Debug, Args)]
pub(super) struct InspectArgs {
    /// Zip files, unpacked folders, or folders that hold them (for example ~/Downloads)
    #[arg(value_name = "PATH", required = true)]
    pub(super) paths: Vec<PathBuf>,
    /// How it looks
    #[arg(long, value_enum, default_value_t = InspectFormat::Terminal)]
    pub(super) format: InspectFormat,
    /// Show keys and types without any content instead, fit to be pasted into an issue
    #[arg(long, conflicts_with_all = ["format", "all", "downloaded", "me", "faces"])]
    pub(super) shape: bool,
    /// Name everything instead of the first twenty of each list
    #[arg(long)]
    pub(super) all: bool,
    /// Write to this file instead of the terminal
    #[arg(long, short, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Overwrite the output file if it exists
    #[arg(long)]
    pub(super) force: bool,
    /// Language (default: that of the system)
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub(super) language: Option<LanguageArg>,
    #[command(flatten)]
    pub(super) archives: ArchiveArgs,
    #[command(flatten)]
    pub(super) faces: FacesArgs,
}

/// Output formats of an inspection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum InspectFormat {
    /// Text for the terminal
    Terminal,
    /// JSON for other programs
    Json,
}

/// What `--details` shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum DetailsArg {
    /// Dates, places and rules
    Places,
    /// First words and names, too
    Texts,
}

/// Formats of `--details`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum DetailsFormat {
    /// Below the report
    Terminal,
    /// CSV for spreadsheets
    Csv,
    /// JSON Lines for other programs
    Jsonl,
}

#[derive(Debug, Args)]
pub(super) struct OutputArgs {
    /// How the report looks (default: terminal, or what the name of the output file says); repeat
    /// for several at once, for example --format html --format json --output my-report
    #[arg(long, value_enum, value_name = "FORMAT", value_delimiter = ',')]
    pub(super) format: Vec<Format>,
    #[command(flatten)]
    pub(super) target: TargetArgs,
    /// Language of the report (default: that of the system)
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub(super) language: Option<LanguageArg>,
}

/// Where an output goes.
#[derive(Debug, Args)]
pub(super) struct TargetArgs {
    /// Write to this file instead of the terminal; several formats write NAME.html, NAME.json and
    /// so on, a folder gets files of its own
    #[arg(long, short, value_name = "NAME")]
    pub(super) output: Option<PathBuf>,
    /// Overwrite files that exist
    #[arg(long)]
    pub(super) force: bool,
    /// Show it as a page in the browser; without --output the page is kept in the current folder
    #[arg(long)]
    pub(super) open: bool,
}

#[derive(Debug, Args)]
pub(super) struct PersonArgs {
    /// Where you live; elsewhere than in the EEA and Switzerland only visibility is counted
    #[arg(long, value_enum, default_value_t = RegionArg::Eea)]
    pub(super) region: RegionArg,
    /// The account holder is younger than 18
    #[arg(long)]
    pub(super) minor: bool,
    /// The day you objected; changes words, never numbers
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_day)]
    pub(super) objected: Option<Date>,
}

/// Output formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// Text for the terminal
    Terminal,
    /// One page for a browser, to keep and to print
    Html,
    /// Markdown for mails and issue trackers
    Markdown,
    /// JSON for other programs
    Json,
}

impl FileFormat for Format {
    const ALL: &'static [Self] = &[Self::Terminal, Self::Html, Self::Markdown, Self::Json];
    const DEFAULT: Self = Self::Terminal;
    const PAGE: Self = Self::Html;

    fn ending(self) -> &'static str {
        match self {
            Self::Terminal => "txt",
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Json => "json",
        }
    }
}

/// Languages of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum LanguageArg {
    /// German
    De,
    /// English
    En,
}

impl From<LanguageArg> for Language {
    fn from(language: LanguageArg) -> Self {
        match language {
            LanguageArg::De => Self::De,
            LanguageArg::En => Self::En,
        }
    }
}

/// Regions (COUNTING §8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum RegionArg {
    /// European Economic Area, Liechtenstein included
    Eea,
    /// Switzerland
    Ch,
    /// United Kingdom
    Uk,
    /// Anywhere else
    Other,
}

impl From<RegionArg> for Region {
    fn from(region: RegionArg) -> Self {
        match region {
            RegionArg::Eea => Self::Eea,
            RegionArg::Ch => Self::Ch,
            RegionArg::Uk => Self::Uk,
            RegionArg::Other => Self::Other,
        }
    }
}

/// A day as the help shows it; the sentences of the date library are not for people.
fn parse_day(text: &str) -> Result<Date, &'static str> {
    text.parse().map_err(|_| "write the day as year-month-day, for example 2026-05-31")
}

fn parse_told(text: &str) -> Result<ToldSince, String> {
    let (value, since) = match text.split_once('@') {
        None => (text, None),
        Some((value, day)) => {
            let day = day
                .parse::<Date>()
                .map_err(|_| format!("\"{day}\" is no day; write it like public@2015-06-30"))?;
            (value, Some(day))
        }
    };
    let told = match value {
        "public" => Told::Public,
        "friends" => Told::Friends,
        "only-me" => Told::OnlyMe,
        "mixed" => Told::Mixed,
        other => {
            return Err(format!("\"{other}\" is not one of public, friends, only-me, mixed"));
        }
    };
    Ok(ToldSince { told, since })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn told_audiences_are_read_with_and_without_a_day() {
        let day = jiff::civil::date(2015, 6, 30);
        assert_eq!(parse_told("friends"), Ok(ToldSince { told: Told::Friends, since: None }));
        assert_eq!(
            parse_told("only-me@2015-06-30"),
            Ok(ToldSince { told: Told::OnlyMe, since: Some(day) })
        );
        assert!(parse_told("public@30.6.2015").is_err());
        assert!(parse_told("alle").is_err());
    }
}
