//! `widerspruch share --each`: a folder of archives of many people, one file of statistics for each.

use std::fs;
use std::path::{Path, PathBuf};

use super::agrees;
use crate::cli::args::ShareArgs;
use crate::cli::inputs::Inputs;
use crate::cli::progress::Bar;
use crate::cli::say::say;
use crate::cli::{Exit, UsageError, display, machine, output};
use crate::run::analyse;
use crate::statistics::share::anonymise::submission;
use crate::statistics::share::preview::{file_text, preview};
use crate::statistics::share::stamp::SubmissionId;
use crate::words::i18n::Catalog;
use crate::words::text::clean;

/// Reads one entry after the other: archives of several people are never put together, whatever
/// they have in common (COUNTING §6). The first that gives statistics is shown, and then asked for all.
pub(super) fn run(arguments: &ShareArgs, catalog: &Catalog) -> anyhow::Result<Exit> {
    let Some(folder) = arguments.output.clone() else { return Ok(Exit::Failed) };
    check_folder(&folder, &arguments.paths, catalog)?;
    let entries = entries(&arguments.paths)?;
    let many = |id: &str, count: usize| catalog.format(id, &[("count", (count as u64).into())]);
    if entries.is_empty() {
        say(&catalog.text("share-each-nothing"))?;
        return Ok(Exit::Failed);
    }
    let mut agreed = arguments.yes;
    let mut was_shown = false;
    let mut written = 0_u64;
    let mut failed: Vec<String> = Vec::new();
    let mut lost = false;
    for (at, entry) in entries.iter().enumerate() {
        let name = entry.file_name().unwrap_or(entry.as_os_str()).to_string_lossy();
        let name = clean(&name).into_owned();
        let line = |words: &str| format!("{}/{} {name}: {words}", at + 1, entries.len());
        match one(arguments, entry, catalog) {
            Ok(made) => {
                if !was_shown {
                    output::write_stdout(
                        preview(&made.file, catalog, display::width()).as_bytes(),
                    )?;
                    say(&many("share-each-alike", entries.len()))?;
                    was_shown = true;
                }
                agreed = agreed || agrees("share-each-question", catalog)?;
                if !agreed {
                    say(&catalog.text("share-declined"))?;
                    return Ok(Exit::Done);
                }
                fs::create_dir_all(&folder)?;
                // The name is the drawn number: names of archives name people.
                let target = folder.join(format!("{}.json", made.id));
                output::write_file(&target, made.file.as_bytes(), false)?;
                written += 1;
                lost |= !made.is_complete;
                say(&line(&catalog.text(if made.is_complete {
                    "share-each-written"
                } else {
                    "share-each-in-part"
                })))?;
            }
            Err(reason) => {
                say(&line(&catalog.text("share-each-left-out")))?;
                failed.push(format!("  {name}: {reason}"));
            }
        }
    }
    let path = folder.display().to_string();
    let counts = [("count", written.into()), ("path", path.into())];
    say(&catalog.format("share-each-done", &counts))?;
    if !failed.is_empty() {
        say(&many("share-each-failed", failed.len()))?;
        say(&failed.join("\n"))?;
    }
    Ok(match (written, failed.is_empty() && !lost) {
        (0, _) => Exit::Failed,
        (_, true) => Exit::Done,
        (_, false) => Exit::Incomplete,
    })
}

struct Made {
    id: SubmissionId,
    file: String,
    is_complete: bool,
}

/// The statistics of one entry, or why there are none.
fn one(arguments: &ShareArgs, entry: &Path, catalog: &Catalog) -> Result<Made, String> {
    let told = arguments.told.clone();
    let options = told.options(vec![entry.to_owned()], &arguments.person, catalog);
    let options = options.map_err(|error| error.to_string())?;
    let analysis = analyse(&options, &Bar::new(catalog));
    if !analysis.reading.found_anything() {
        return Err(catalog.text("share-each-no-archive"));
    }
    let drawn = machine::random().map_err(|error| error.to_string())?;
    let id = SubmissionId(u128::from_be_bytes(drawn));
    let made = submission(&analysis.report, arguments.country, id)
        .map_err(|refused| catalog.text(refused.message()))?;
    let file = file_text(&made).map_err(|error| error.to_string())?;
    Ok(Made { id, file, is_complete: !analysis.report.lost_something() })
}

/// The entries of the folders, by name: folders and zips. What is hidden is left alone.
fn entries(folders: &[PathBuf]) -> anyhow::Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for folder in folders {
        if !folder.is_dir() {
            all.push(folder.clone());
            continue;
        }
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let path = entry.path();
            let is_hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
            let is_zip = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
            if !is_hidden && (path.is_dir() || is_zip) {
                all.push(path);
            }
        }
    }
    all.sort();
    Ok(all)
}

/// New files only, in a folder that has none: whoever is written twice would count twice.
fn check_folder(folder: &Path, inputs: &[PathBuf], catalog: &Catalog) -> anyhow::Result<()> {
    let is_full = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    let is_other = folder.exists() && !folder.is_dir();
    if is_full || is_other || Inputs::archives(inputs).hold(folder) {
        return Err(UsageError(catalog.about("share-each-folder", folder)).into());
    }
    Ok(())
}
