//! What a command must tell of its formats so that files can be named after them.

/// A format that can be written to a file.
pub(super) trait FileFormat: Copy + PartialEq + 'static {
    /// All formats.
    const ALL: &'static [Self];
    /// What is shown if nobody asks for a format.
    const DEFAULT: Self;
    /// The page for a browser.
    const PAGE: Self;

    /// The end of file names, without the dot.
    fn ending(self) -> &'static str;
}
