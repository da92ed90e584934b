//! The charts of a table as pictures in a folder.

use std::fs;
use std::path::{Path, PathBuf, is_separator};

use crate::cli::args::{PoolArgs, PoolFormat};
use crate::cli::file_format::FileFormat;
use crate::cli::inputs::Inputs;
use crate::cli::say::say;
use crate::cli::{UsageError, output};
use crate::statistics::pool::imprint::Imprint;
use crate::statistics::pool::svg::charts;
use crate::statistics::pool::table::Table;
use crate::words::i18n::{Catalog, Language};

/// Whether charts were asked for: by name, or by an output that only they have.
pub(super) fn are_wanted(arguments: &PoolArgs) -> bool {
    match (arguments.format, &arguments.file.output) {
        (Some(format), _) => format == PoolFormat::Svg,
        (None, Some(path)) if arguments.list.is_none() => {
            path.is_dir() || ends_as_folder(path) || PoolFormat::Svg.names(path)
        }
        (None, _) => false,
    }
}

fn ends_as_folder(path: &Path) -> bool {
    path.as_os_str().as_encoded_bytes().last().is_some_and(|last| is_separator(char::from(*last)))
}

/// Whether there is a folder to write to: a new or empty one, or one whose files may be overwritten.
pub(super) fn check(arguments: &PoolArgs, catalog: &Catalog) -> anyhow::Result<()> {
    // The name of a picture is none for a folder of them.
    let is_folder = |path: &&PathBuf| path.is_dir() || !PoolFormat::Svg.names(path);
    let Some(folder) = arguments.file.output.as_ref().filter(is_folder) else {
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
