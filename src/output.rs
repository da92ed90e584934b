//! Bytes out: standard output, and files that are written whole or not at all.

use std::io::{self, Write};
use std::path::Path;

use anyhow::Context;

/// Writes to standard output. A reader that went away (`| head`) is no error.
///
/// # Errors
/// When standard output cannot be written for another reason.
pub fn write_stdout(bytes: &[u8]) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.context("the report cannot be written to the terminal"),
    }
}

/// Writes a file beside its target and renames it, so that no half report is left behind.
///
/// # Errors
/// When the folder cannot be written to, or the file exists and may not be replaced.
pub fn write_file(path: &Path, bytes: &[u8], replace: bool) -> anyhow::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let name = || path.display().to_string();
    let mut file = tempfile::NamedTempFile::new_in(folder)
        .with_context(|| format!("{}: the folder cannot be written to", name()))?;
    file.write_all(bytes).with_context(name)?;
    file.as_file().sync_all().with_context(name)?;
    let result = if replace { file.persist(path) } else { file.persist_noclobber(path) };
    result.map_err(|error| error.error).with_context(name)?;
    Ok(())
}
