//! Where the archives of a run come from.

use std::path::PathBuf;

use super::bytes::Lent;

/// Places on disk, or files that somebody lends (a browser, the demo, a program that uses the
/// library).
#[derive(Debug, Clone)]
pub enum Input {
    /// Zips and folders on disk.
    Paths(Vec<PathBuf>),
    /// Zips, lone texts, and the loose files of folders.
    Lent(Vec<Lent>),
}

impl From<Vec<PathBuf>> for Input {
    fn from(paths: Vec<PathBuf>) -> Self {
        Self::Paths(paths)
    }
}

impl From<Vec<Lent>> for Input {
    fn from(lent: Vec<Lent>) -> Self {
        Self::Lent(lent)
    }
}
