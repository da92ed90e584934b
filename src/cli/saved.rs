//! Saved reports as input: `--from report.json`, or `--from -` for standard input.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use anyhow::Context;

use super::paths::check_paths;
use crate::report::model::Report;
use crate::report::saved::{self, Refusal};
use crate::words::i18n::Catalog;

/// The report in a file, or in standard input.
pub(super) fn saved_report(path: &Path, catalog: &Catalog) -> anyhow::Result<Report> {
    let name = path.display().to_string();
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        std::io::stdin().lock().take(saved::LARGEST + 1).read_to_end(&mut bytes)?;
    } else {
        check_paths(&[path.to_owned()], catalog)?;
        let file = File::open(path).with_context(|| name.clone())?;
        file.take(saved::LARGEST + 1).read_to_end(&mut bytes).with_context(|| name.clone())?;
    }
    saved::parse(&bytes).map_err(|refusal| anyhow::anyhow!(words(&refusal, &name, catalog)))
}

fn words(refusal: &Refusal, name: &str, catalog: &Catalog) -> String {
    let (line, column) = match refusal {
        Refusal::NotJson { line, column } => (*line, *column),
        _ => (0, 0),
    };
    let word = match refusal {
        Refusal::OtherVersion(word) | Refusal::Unfit(word) => word.as_str(),
        _ => "",
    };
    let arguments = [
        ("path", crate::words::text::clean(name).into_owned().into()),
        ("line", line.to_string().into()),
        ("column", column.to_string().into()),
        ("word", word.to_owned().into()),
    ];
    let how = catalog.text("saved-how");
    format!("{} {how}", catalog.format(refusal.message(), &arguments))
}
