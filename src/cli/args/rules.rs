//! What can be typed behind `widerspruch rules`.

use clap::{Args, ValueEnum};

use super::{FileArgs, LanguageArg};
use crate::cli::file_format::FileFormat;

#[derive(Debug, Args)]
pub(in crate::cli) struct RulesArgs {
    /// One rule or source, for example R01 or S7 (default: all)
    #[arg(value_name = "ID")]
    pub(in crate::cli) id: Option<String>,
    /// Instead list all addresses of forms with the day on which they were last seen, to check them
    #[arg(long, conflicts_with = "id")]
    pub(in crate::cli) links: bool,
    /// How the rules look (default: terminal, or what the name of the output file says)
    #[arg(long, value_enum)]
    pub(in crate::cli) format: Option<RulesFormat>,
    #[command(flatten)]
    pub(in crate::cli) file: FileArgs,
    /// Language of the rules (default: that of the system)
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub(in crate::cli) language: Option<LanguageArg>,
}

/// Output formats of the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum RulesFormat {
    /// A table for the terminal
    Terminal,
    /// Markdown
    Markdown,
    /// JSON for other programs
    Json,
}

impl FileFormat for RulesFormat {
    const ALL: &'static [Self] = &[Self::Terminal, Self::Markdown, Self::Json];
    const DEFAULT: Self = Self::Terminal;

    fn ending(self) -> &'static str {
        match self {
            Self::Terminal => "txt",
            Self::Markdown => "md",
            Self::Json => "json",
        }
    }
}
