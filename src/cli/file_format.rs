//! What a command tells of its formats, so that files are named after them and name them.

use std::path::Path;

/// A format that can be written to a file.
pub(super) trait FileFormat: Copy + PartialEq + 'static {
    /// All formats that a file can be named after.
    const ALL: &'static [Self];
    /// What is shown if nobody asks for a format.
    const DEFAULT: Self;

    /// The end of file names, without the dot.
    fn ending(self) -> &'static str;

    /// The format that a file is named after, in capitals or not.
    fn named_by(path: &Path) -> Option<Self> {
        let ending = path.extension()?;
        Self::ALL.iter().copied().find(|format| ending.eq_ignore_ascii_case(format.ending()))
    }
}

/// Formats with a page for the browser among them.
pub(super) trait WithPage: FileFormat {
    /// The page.
    const PAGE: Self;
}

/// Endings that promise a form which this program does not write.
const FOREIGN: &[&str] = &["pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods"];

/// The ending of a file that promises what this program does not write.
pub(super) fn foreign_ending(path: &Path) -> Option<String> {
    let own = path.extension()?;
    let is_foreign = FOREIGN.iter().any(|other| own.eq_ignore_ascii_case(other));
    is_foreign.then(|| own.to_string_lossy().into_owned())
}
