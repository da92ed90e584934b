//! One file, or standard output.

use std::path::Path;

use super::args::FileArgs;
use super::{UsageError, target};
use crate::cli::output;
use crate::words::i18n::Catalog;

/// Whether a file may be written, told before the work.
///
/// # Errors
/// It exists, and nobody said that it may be overwritten; or its folder takes no files.
pub(super) fn check(path: &Path, force: bool, catalog: &Catalog) -> anyhow::Result<()> {
    if !force && path.exists() {
        let path = [("path", path.display().to_string().into())];
        return Err(UsageError(catalog.format("error-output-exists", &path)).into());
    }
    output::check_place(path)
}

impl FileArgs {
    /// As [`check`]; standard output may always be written.
    pub(super) fn check(&self, catalog: &Catalog) -> anyhow::Result<()> {
        self.output.as_deref().map_or(Ok(()), |path| check(path, self.force, catalog))
    }

    /// The format that was asked for, or what the ending of the file tells if that was nothing but
    /// the `usual` one.
    pub(super) fn format<F: Copy + PartialEq>(
        &self,
        asked: F,
        usual: F,
        endings: &[(&str, F)],
    ) -> F {
        let path = self.output.as_deref().filter(|_| asked == usual);
        let own = path.and_then(Path::extension);
        let told = endings.iter().find(|(ending, _)| own.is_some_and(|own| own == *ending));
        told.map_or(asked, |(_, format)| *format)
    }

    /// Writes the text to standard output or to the file, which is then named.
    ///
    /// # Errors
    /// As [`output::write_file`] and [`output::write_stdout`].
    pub(super) fn write(&self, text: &str, catalog: &Catalog) -> anyhow::Result<()> {
        let Some(path) = &self.output else { return output::write_stdout(text.as_bytes()) };
        output::write_file(path, text.as_bytes(), self.force)?;
        let path = [("path", path.display().to_string().into())];
        target::say(&catalog.format("file-written", &path))
    }
}
