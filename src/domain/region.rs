//! Where the person lives, as far as it changes law or words.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A region (COUNTING §8, POLICY §2.7).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Region {
    /// European Economic Area, Liechtenstein included.
    #[default]
    Eea,
    /// Switzerland: counted alike, other law in the letters.
    Ch,
    /// United Kingdom: counted by visibility only.
    Uk,
    /// Anywhere else: counted by visibility only.
    Other,
}

impl Region {
    /// The name in the JSON report, as it is typed, too.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Eea => "eea",
            Self::Ch => "ch",
            Self::Uk => "uk",
            Self::Other => "other",
        }
    }

    /// Whether Meta's EEA policy text supports a verdict, with its training start.
    pub const fn has_policy(self) -> bool {
        matches!(self, Self::Eea | Self::Ch)
    }
}
