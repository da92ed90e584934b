//! What can be typed about where an output goes, how it looks and which language it speaks.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::cli::file_format::{FileFormat, WithPage};
use crate::words::i18n::Language;

#[derive(Debug, Args)]
pub(in crate::cli) struct OutputArgs {
    /// How the report looks (default: terminal, or what the name of the output file says); repeat
    /// for several at once, for example --format html --format json --output my-report
    #[arg(long, value_enum, value_name = "FORMAT", value_delimiter = ',')]
    pub(in crate::cli) format: Vec<Format>,
    #[command(flatten)]
    pub(in crate::cli) target: TargetArgs,
    /// Tell everything in the terminal, too: what is possible and why, whole steps, other people,
    /// what was read, notices
    #[arg(long)]
    pub(in crate::cli) long: bool,
    /// Language of the report (default: that of the system)
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub(in crate::cli) language: Option<LanguageArg>,
}

/// Where an output goes.
#[derive(Debug, Args)]
pub(in crate::cli) struct TargetArgs {
    /// Write to this file instead of the terminal; several formats write NAME.html, NAME.json and
    /// so on, a folder gets files of its own
    #[arg(long, short, value_name = "NAME")]
    pub(in crate::cli) output: Option<PathBuf>,
    /// Overwrite files that exist (never inputs, archives, links or devices)
    #[arg(long)]
    pub(in crate::cli) force: bool,
    /// Show it as a page in the browser; without --output the page is kept in the current folder
    #[arg(long)]
    pub(in crate::cli) open: bool,
}

/// One file, or standard output.
#[derive(Debug, Args)]
pub(in crate::cli) struct FileArgs {
    /// Write to this file instead of the terminal
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,
    /// Overwrite the output file if it exists (never inputs, archives, links or devices)
    #[arg(long)]
    pub(in crate::cli) force: bool,
}

/// Output formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Format {
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

    fn ending(self) -> &'static str {
        match self {
            Self::Terminal => "txt",
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Json => "json",
        }
    }
}

impl WithPage for Format {
    const PAGE: Self = Self::Html;
}

/// Languages of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum LanguageArg {
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
