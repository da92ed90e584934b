//! What looking at a photo for faces gave (COUNTING §7): a number, never who.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What became of one photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Look {
    /// It was examined, and so many faces were found.
    Faces(u32),
    /// It was not examined.
    NotExamined(NotExamined),
}

impl Look {
    /// The number of faces; none if nobody looked.
    pub const fn faces(self) -> Option<u32> {
        match self {
            Self::Faces(count) => Some(count),
            Self::NotExamined(_) => None,
        }
    }
}

/// Why a photo was not examined for faces.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum NotExamined {
    /// It certainly falls under no training; `--faces=all` examines it too.
    OutOfScope,
    /// No part of the archive holds the file.
    Missing,
    /// HEIC or AVIF: no decoder without foreign code is at hand.
    Heic,
    /// The file is a video.
    Video,
    /// GIF, TIFF or something else that is neither JPEG, PNG nor WebP.
    OtherFormat,
    /// The picture is larger than the program takes.
    TooLarge,
    /// The file is damaged.
    Unreadable,
    /// The person stopped the work before.
    Interrupted,
}

impl NotExamined {
    /// All reasons, in the order in which they are told.
    pub const ALL: [Self; 8] = [
        Self::Interrupted,
        Self::OutOfScope,
        Self::Missing,
        Self::Heic,
        Self::Video,
        Self::OtherFormat,
        Self::TooLarge,
        Self::Unreadable,
    ];

    /// The name in the JSON report; `faces-not-` and this is the id of its wording.
    pub const fn code(self) -> &'static str {
        match self {
            Self::OutOfScope => "out_of_scope",
            Self::Missing => "missing",
            Self::Heic => "heic",
            Self::Video => "video",
            Self::OtherFormat => "other_format",
            Self::TooLarge => "too_large",
            Self::Unreadable => "unreadable",
            Self::Interrupted => "interrupted",
        }
    }
}
