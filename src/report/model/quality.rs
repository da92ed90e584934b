//! How the reading went.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::diag::{Code, DiagnosticEntry};

/// What could and could not be read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Quality {
    /// Members by what became of them; media files are not among them.
    pub members: Members,
    /// Own media files that no record names.
    pub media_without_record: u64,
    /// Media that a record names and no part holds.
    pub media_missing: u64,
    /// Items without a usable time.
    pub undated: u64,
    /// Families that the archive holds and that are not counted (COUNTING §1).
    pub out_of_scope: Vec<OutOfScope>,
    /// Everything that a reader should know about the reading.
    pub diagnostics: Vec<DiagnosticEntry>,
}

/// Members by what became of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Members {
    /// Read for records or facts.
    pub read: u64,
    /// Known, and not needed.
    pub ignored: u64,
    /// Known to nobody.
    pub unknown: u64,
    /// Could not be read, wholly or in part.
    pub failed: u64,
}

/// A family that is not counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OutOfScope {
    /// Name of the family, from the registry.
    pub family: String,
    /// Number of members.
    pub members: u64,
}

impl Quality {
    /// Whether the end of a download is missing, so that every figure may be too small.
    pub fn is_cut_short(&self) -> bool {
        let mut found = self.diagnostics.iter();
        found.any(|it| matches!(it.code, Code::BrokenOff | Code::TruncatedZip | Code::SplitZip))
    }

    /// Whether only parts of a zip that was divided were read.
    pub fn has_parts_of_a_zip(&self) -> bool {
        self.diagnostics.iter().any(|it| it.code == Code::SplitZip)
    }
}
