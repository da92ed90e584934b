//! What can be typed about the person.

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::day::parse_day;
use crate::domain::region::Region;

/// Arguments that a saved report was made with.
pub(super) const ABOUT_THE_PERSON: [&str; 3] = ["region", "minor", "objected"];

#[derive(Debug, Args)]
pub(in crate::cli) struct PersonArgs {
    /// Where you live, eea if you say nothing; elsewhere than in the EEA and Switzerland only visibility is counted
    #[arg(long, value_enum)]
    pub(in crate::cli) region: Option<RegionArg>,
    /// The account holder is younger than 18
    #[arg(long)]
    pub(in crate::cli) minor: bool,
    /// The day you objected; changes words, never numbers
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_day)]
    pub(in crate::cli) objected: Option<Date>,
}

impl PersonArgs {
    /// Where the person lives, as far as they say.
    pub(in crate::cli) fn region(&self) -> Region {
        self.region.map(Region::from).unwrap_or_default()
    }
}

/// Regions (COUNTING §8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum RegionArg {
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
