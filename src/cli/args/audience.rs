//! What can be typed behind `widerspruch audience`.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use super::archives::parse_told;
use super::day::parse_day;
use super::{LanguageArg, PersonArgs};
use crate::verdict::audience::ToldSince;

#[derive(Debug, Args)]
pub(in crate::cli) struct AudienceArgs {
    /// Zip files, unpacked folders, or folders that hold them (for example ~/Downloads); without one
    /// you are asked about what lies in Downloads, on the desktop and here
    #[arg(value_name = "PATH")]
    pub(in crate::cli) paths: Vec<PathBuf>,
    /// Keep the answers in this file; go on where it ends (default: widerspruch-answers.json)
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) answers: Option<PathBuf>,
    /// Language of the survey (default: that of the system)
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub(in crate::cli) language: Option<LanguageArg>,
    #[command(flatten)]
    pub(in crate::cli) person: PersonArgs,
    /// Who could see your Facebook posts: public, friends, only-me or mixed, and from which day
    /// on (repeat for changes); kept with the answers
    #[arg(long, value_name = "AUDIENCE[@YYYY-MM-DD]", value_parser = parse_told)]
    pub(in crate::cli) facebook_audience: Vec<ToldSince>,
    /// When you downloaded an archive that does not say so itself
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_day)]
    pub(in crate::cli) downloaded: Option<Date>,
}
