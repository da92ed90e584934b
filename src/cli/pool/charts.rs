//! The charts of a table as pictures in a folder.

use std::fs;
use std::path::Path;

use crate::cli::args::PoolArgs;
use crate::cli::inputs::Inputs;
use crate::cli::say::say;
use crate::cli::{UsageError, output};
use crate::statistics::pool::imprint::Imprint;
use crate::statistics::pool::svg::charts;
use crate::statistics::pool::table::Table;
use crate::words::i18n::{Catalog, Language};

/// Whether there is a folder to write to: a new or empty one, or one whose files may be overwritten.
pub(super) fn check(arguments: &PoolArgs, catalog: &Catalog) -> anyhow::Result<()> {
    let Some(folder) = &arguments.file.output else {
        return Err(UsageError(catalog.text("pool-charts-where")).into());
    };
    let is_full = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    let is_other = folder.exists() && !folder.is_dir();
    let is_input = Inputs::files(&arguments.paths).hold(folder);
    if is_other || is_input || is_full && !arguments.file.force {
        return Err(UsageError(catalog.about("pool-charts-folder", folder)).into());
    }
    Ok(())
}

/// Writes every chart, in the language that was asked for or in all.
pub(super) fn write(
    arguments: &PoolArgs,
    table: &Table,
    imprint: &Imprint,
    catalog: &Catalog,
) -> anyhow::Result<()> {
    let folder = arguments.file.output.as_deref().unwrap_or_else(|| Path::new("."));
    let asked = arguments.language.map(Language::from);
    let mut written = 0_u64;
    for language in Language::ALL.into_iter().filter(|one| asked.is_none_or(|asked| asked == *one))
    {
        for chart in charts(table, imprint, &Catalog::new(language)) {
            fs::create_dir_all(folder)?;
            let path = folder.join(format!("{}.{}.svg", chart.name, language.code()));
            output::write_file(&path, chart.svg.as_bytes(), arguments.file.force)?;
            written += 1;
        }
    }
    let path = folder.display().to_string();
    say(&catalog.format("pool-charts-written", &[("count", written.into()), ("path", path.into())]))
}
