//! One file, or standard output.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::args::FileArgs;
use super::inputs::Inputs;
use super::say::say;
use super::{UsageError, output};
use crate::words::i18n::Catalog;

/// Whether a file may be written, told before the work.
///
/// # Errors
/// It is an input, an archive, a link, or no regular file; it exists, and nobody said that it may be
/// overwritten; or its folder takes no files.
pub(super) fn check(
    path: &Path,
    force: bool,
    inputs: &Inputs,
    catalog: &Catalog,
) -> anyhow::Result<()> {
    match refusal(path, force, inputs) {
        Some(id) => {
            let path = [("path", path.display().to_string().into())];
            Err(UsageError(catalog.format(id, &path)).into())
        }
        None => output::check_place(path),
    }
}

/// What speaks against writing to a path, whoever wants it: the id of the sentence.
fn refusal(path: &Path, force: bool, inputs: &Inputs) -> Option<&'static str> {
    let there = path.symlink_metadata().ok()?;
    if inputs.hold(path) {
        Some("error-output-input")
    } else if there.is_symlink() {
        Some("error-output-link")
    } else if !there.is_file() {
        Some("error-output-special")
    } else if is_archive(path) {
        Some("error-output-archive")
    } else {
        (!force).then_some("error-output-exists")
    }
}

/// Whether a file is a zip: no part of a download is ever overwritten, also where it is no input.
fn is_archive(path: &Path) -> bool {
    let mut magic = [0; 4];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut magic));
    read.is_ok() && magic == *b"PK\x03\x04"
}

impl FileArgs {
    /// As [`check`]; standard output may always be written.
    pub(super) fn check(&self, inputs: &Inputs, catalog: &Catalog) -> anyhow::Result<()> {
        self.output.as_deref().map_or(Ok(()), |path| check(path, self.force, inputs, catalog))
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
        say(&catalog.format("file-written", &path))
    }
}
