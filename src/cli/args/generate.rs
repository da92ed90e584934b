//! What can be typed behind `widerspruch generate`.

use clap::{Args, Subcommand, ValueEnum};

use super::LanguageArg;

#[derive(Debug, Args)]
pub(in crate::cli) struct GenerateArgs {
    #[command(subcommand)]
    pub(in crate::cli) what: Generated,
}

/// What can be generated; everything goes to standard output.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Generated {
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
        /// Its language (default: English, as for the other files)
        #[arg(long, value_enum, value_name = "LANGUAGE", default_value_t = LanguageArg::En)]
        language: LanguageArg,
    },
    /// The rules as a page of Markdown
    Rules,
}

/// Formats with a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum SchemaName {
    /// The report
    Report,
    /// The inspection
    Inspection,
    /// The statistics that may be handed on
    Statistics,
}
