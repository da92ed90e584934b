//! Bytes out: standard output, and files that are written whole or not at all.

use std::io::{self, Write};
use std::path::Path;

use anyhow::Context;

use super::interrupt;

/// Writes to standard output. A reader that went away (`| head`) is no error.
///
/// # Errors
/// When standard output cannot be written for another reason.
pub fn write_stdout(bytes: &[u8]) -> anyhow::Result<()> {
    stream_stdout(|out| out.write_all(bytes))
}

/// Lets `write` write to standard output. A reader that went away (`| head`) is no error.
///
/// # Errors
/// When standard output cannot be written for another reason.
pub fn stream_stdout(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> anyhow::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
            // What is still held back has no reader.
            drop(out.into_parts());
            Ok(())
        }
        result => result.map_err(Into::into),
    }
}

/// Writes a file beside its target and renames it, so that no half report is left behind.
///
/// # Errors
/// When the folder cannot be written to, the file exists and may not be replaced, or what exists
/// there is no regular file.
pub fn write_file(path: &Path, bytes: &[u8], replace: bool) -> anyhow::Result<()> {
    stream_file(path, replace, |file| file.write_all(bytes))
}

/// Lets `write` write a file beside its target and renames it.
///
/// # Errors
/// As [`write_file`].
pub fn stream_file(
    path: &Path,
    replace: bool,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> anyhow::Result<()> {
    let name = || path.display().to_string();
    let file = interrupt::unfinished(|| beside(path))?;
    let mut buffered = io::BufWriter::new(file);
    write(&mut buffered).with_context(name)?;
    let file = buffered.into_inner().map_err(io::IntoInnerError::into_error).with_context(name)?;
    file.as_file().sync_all().with_context(name)?;
    interrupt::finish(|| persist(file, path, replace)).with_context(name)
}

/// Gives the file its name. What may be replaced is a regular file: a device, a pipe or a link that
/// came there meanwhile stays what it is.
fn persist(file: tempfile::NamedTempFile, path: &Path, replace: bool) -> io::Result<()> {
    let is_taken = path.symlink_metadata().is_ok_and(|there| !there.is_file());
    let result =
        if replace && !is_taken { file.persist(path) } else { file.persist_noclobber(path) };
    result.map(drop).map_err(|error| error.error)
}

/// Finds out whether a file can be written to its place, before the work whose result it is.
///
/// # Errors
/// When the folder is not there or cannot be written to.
pub fn check_place(path: &Path) -> anyhow::Result<()> {
    interrupt::unfinished(|| beside(path)).map(drop)
}

/// An empty file beside the target, which goes away unless it is renamed.
fn beside(path: &Path) -> anyhow::Result<tempfile::NamedTempFile> {
    // Errors name the folder, which is what is wrong; the current one has no name that says anything.
    let (folder, named) = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => (folder, folder),
        _ => (Path::new("."), path),
    };
    tempfile::NamedTempFile::new_in(folder).with_context(|| named.display().to_string())
}
