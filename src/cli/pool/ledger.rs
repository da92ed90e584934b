//! The ledgers beside the tables: read for `--published`, written with every table that goes to a file.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::cli::args::PoolArgs;
use crate::cli::inputs::Inputs;
use crate::cli::say::say;
use crate::cli::{UsageError, file, output};
use crate::statistics::pool::ledger::ledger;
use crate::statistics::pool::published::Published;
use crate::statistics::pool::table::Table;
use crate::words::i18n::Catalog;

/// What the name of a ledger ends with, behind the name of its table.
const ENDING: &str = ".ledger";

/// Where the ledger of a table lies.
fn beside(table: &Path) -> PathBuf {
    // Of a folder with charts, too, whether or not a slash was typed behind it.
    let mut name = table.components().as_path().as_os_str().to_owned();
    name.push(ENDING);
    name.into()
}

/// Whether it matters who was pooled.
pub(super) fn needs_people(arguments: &PoolArgs) -> bool {
    arguments.file.output.is_some() || !arguments.published.is_empty()
}

/// Whether the ledger can be written. One that is there is never replaced, whatever was said: its
/// table may be published, and then nothing else knows who was in it.
pub(super) fn check(arguments: &PoolArgs, catalog: &Catalog) -> anyhow::Result<()> {
    let Some(table) = &arguments.file.output else { return Ok(()) };
    let path = beside(table);
    if path.symlink_metadata().is_ok() {
        return Err(UsageError(catalog.about("pool-ledger-exists", &path)).into());
    }
    file::check(&path, false, &Inputs::files(&arguments.paths), catalog)
}

/// The published tables, with the names of their ledgers. Table and ledger may both be named, or one of
/// them.
pub(super) fn published(
    paths: &[PathBuf],
    catalog: &Catalog,
) -> anyhow::Result<(Vec<String>, Vec<Published>)> {
    let is_ledger = |path: &&PathBuf| path.as_os_str().to_string_lossy().ends_with(ENDING);
    let mut ledgers: Vec<PathBuf> = paths
        .iter()
        .map(|path| if is_ledger(&path) { path.clone() } else { beside(path) })
        .collect();
    ledgers.sort();
    ledgers.dedup();
    let read = |path: &PathBuf| {
        let name = path.display().to_string();
        if !path.exists() {
            return Err(UsageError(catalog.about("pool-ledger-missing", path)).into());
        }
        let text = fs::read_to_string(path).with_context(|| name.clone())?;
        Published::read(&text).map_err(|error| {
            let place = [("path", name.into()), ("line", (error.0 as u64).into())];
            anyhow::anyhow!(catalog.format("pool-ledger-line", &place))
        })
    };
    let published = ledgers.iter().map(read).collect::<anyhow::Result<Vec<_>>>()?;
    Ok((ledgers.iter().map(|path| path.display().to_string()).collect(), published))
}

/// Writes the ledger beside the table, and says what it is. A table that shows nothing needs none.
pub(super) fn write(
    arguments: &PoolArgs,
    table: &Table,
    people: Option<&[u64]>,
    catalog: &Catalog,
) -> anyhow::Result<()> {
    let Some(path) = arguments.file.output.as_deref().map(beside) else { return Ok(()) };
    if table.sections.is_empty() {
        return Ok(());
    }
    let Some(people) = people else { return say(&catalog.text("pool-ledger-none")) };
    output::write_file(&path, ledger(table, people)?.as_bytes(), false)?;
    say(&catalog.about("pool-ledger-written", &path))
}
