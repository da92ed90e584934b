//! The services whose content is counted.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A Meta service (DESIGN §5, `platforms`).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Platform {
    /// Facebook, Pages included.
    Facebook,
    /// Instagram without Threads.
    Instagram,
    /// Threads; it travels inside the Instagram export and belongs to that account.
    Threads,
    /// WhatsApp: only what was written to Meta AI.
    Whatsapp,
    /// The Meta AI app and meta.ai.
    MetaAiApp,
}

impl Platform {
    /// All platforms in the order of reports; a tie between two carriers of a photo goes to the
    /// earlier one (COUNTING §4).
    pub const ALL: [Self; 5] =
        [Self::Facebook, Self::Instagram, Self::Threads, Self::Whatsapp, Self::MetaAiApp];

    /// The name in the JSON report and in `data/rules.csv`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Facebook => "facebook",
            Self::Instagram => "instagram",
            Self::Threads => "threads",
            Self::Whatsapp => "whatsapp",
            Self::MetaAiApp => "meta_ai_app",
        }
    }

    /// The name as the service writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Facebook => "Facebook",
            Self::Instagram => "Instagram",
            Self::Threads => "Threads",
            Self::Whatsapp => "WhatsApp",
            Self::MetaAiApp => "Meta AI",
        }
    }

    /// The platform whose account an item belongs to: Threads lives in its Instagram account
    /// (COUNTING §6).
    #[must_use]
    pub const fn account_platform(self) -> Self {
        match self {
            Self::Threads => Self::Instagram,
            other => other,
        }
    }

    /// Position in [`Platform::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}
