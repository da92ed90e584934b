//! What can be typed behind `widerspruch inspect`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{ArchiveArgs, FacesArgs, FileArgs, LanguageArg};
use crate::cli::file_format::FileFormat;

#[derive(Debug, Args)]
pub(in crate::cli) struct InspectArgs {
    /// Zip files, unpacked folders, or folders that hold them (for example ~/Downloads)
    #[arg(value_name = "PATH", required = true)]
    pub(in crate::cli) paths: Vec<PathBuf>,
    /// How it looks (default: terminal, or what the name of the output file says)
    #[arg(long, value_enum)]
    pub(in crate::cli) format: Option<InspectFormat>,
    /// Show keys and types without any content instead, fit to be pasted into an issue
    #[arg(long, conflicts_with_all = ["format", "all", "downloaded", "me", "faces"])]
    pub(in crate::cli) shape: bool,
    /// Name everything instead of the first twenty of each list
    #[arg(long)]
    pub(in crate::cli) all: bool,
    #[command(flatten)]
    pub(in crate::cli) file: FileArgs,
    /// Language (default: that of the system)
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub(in crate::cli) language: Option<LanguageArg>,
    #[command(flatten)]
    pub(in crate::cli) archives: ArchiveArgs,
    #[command(flatten)]
    pub(in crate::cli) faces: FacesArgs,
}

/// Output formats of an inspection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum InspectFormat {
    /// Text for the terminal
    Terminal,
    /// JSON for other programs
    Json,
}

impl FileFormat for InspectFormat {
    const ALL: &'static [Self] = &[Self::Terminal, Self::Json];
    const DEFAULT: Self = Self::Terminal;

    fn ending(self) -> &'static str {
        match self {
            Self::Terminal => "txt",
            Self::Json => "json",
        }
    }
}
