//! What an export is: its format, its generation, its age.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The format of an export.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Flavour {
    /// JSON files.
    Json,
    /// HTML pages.
    Html,
    /// WhatsApp's plain text.
    Text,
}

impl Flavour {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Json, Self::Html, Self::Text];
}

/// Generation of paths and shapes (formats/facebook.md §2, formats/instagram.md §0).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[allow(missing_docs, reason = "the names are those of the format notes")]
pub enum Layout {
    L0,
    L1,
    L2,
    L3,
    L4,
    /// Page or profile export.
    #[serde(rename = "LP")]
    Page,
    G1,
    #[serde(rename = "G2a")]
    G2a,
    #[serde(rename = "G2b")]
    G2b,
    #[serde(rename = "G3a")]
    G3a,
    #[serde(rename = "G3b")]
    G3b,
    G4,
    /// One WhatsApp chat.
    #[serde(rename = "chat")]
    Chat,
    /// The Meta AI app's own export.
    #[serde(rename = "meta_ai_app")]
    MetaAiApp,
}

/// Whether an archive shows a state from before the training.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ArchiveAge {
    /// Made since the training start.
    Current,
    /// Made before it: every item is unknown.
    OlderThanTraining,
    /// Only its records date it, and they end before it: every item is unknown.
    Unknown,
}
