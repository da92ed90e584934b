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

    /// Whether a file is named after the format, in capitals or not.
    fn names(self, path: &Path) -> bool {
        path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(self.ending()))
    }

    /// The format that a file is named after.
    fn named_by(path: &Path) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.names(path))
    }
}

/// Formats with a page for the browser among them.
pub(super) trait WithPage: FileFormat {
    /// The page.
    const PAGE: Self;
}

/// Endings that promise a form which this program does not write.
const FOREIGN: &[&str] = &["pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods"];

/// Endings of forms that some command writes, or that are easily taken for one of them.
const OTHERS: &[&str] =
    &["md", "markdown", "html", "htm", "svg", "png", "csv", "tsv", "json", "jsonl", "ndjson"];

/// The ending of a file that promises what this program does not write.
pub(super) fn foreign_ending(path: &Path) -> Option<String> {
    ending_among(path, FOREIGN)
}

/// The ending of a file that promises a form of another command.
pub(super) fn other_ending<F: FileFormat>(path: &Path) -> Option<String> {
    ending_among(path, OTHERS).filter(|_| F::named_by(path).is_none())
}

fn ending_among(path: &Path, endings: &[&str]) -> Option<String> {
    let own = path.extension()?;
    let is_one = endings.iter().any(|other| own.eq_ignore_ascii_case(other));
    is_one.then(|| own.to_string_lossy().into_owned())
}
