//! Looks for archives where downloads usually lie, for whoever names none: only names are read, and
//! only after a yes anything else.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use super::say::{answer, fitted};
use super::{UsageError, machine, typed};
use crate::reading::detect::is_named_like_a_download;
use crate::words::i18n::Catalog;

/// Folders of the person that browsers save to, in the languages of the program.
const FOLDERS: [&str; 3] = ["Downloads", "Desktop", "Schreibtisch"];
/// More entries of a folder are not looked at.
pub(super) const MOST_ENTRIES: usize = 20_000;
/// More names are not shown.
const MOST_SHOWN: usize = 12;

/// The archives to read, those that were named, else those that were found and agreed to, and the
/// words with commands for them.
///
/// # Errors
/// [`UsageError`], a sentence, where nobody can be asked, nothing lies there, or the answer is no.
pub(super) fn named_or_found(
    named: Vec<PathBuf>,
    catalog: Catalog,
) -> anyhow::Result<(Vec<PathBuf>, Catalog)> {
    let catalog = catalog.typing(typed::typed(&named));
    if !named.is_empty() {
        return Ok((named, catalog));
    }
    let refused = |id: &str| Err(UsageError(catalog.text(id)).into());
    if !is_terminal() {
        return refused("find-no-terminal");
    }
    match found_and_agreed(&catalog)? {
        Some(paths) if paths.is_empty() => refused("find-nothing"),
        Some(paths) => {
            let catalog = catalog.typing(typed::typed(&paths));
            Ok((paths, catalog))
        }
        None => refused("find-declined"),
    }
}

/// What was found, if the person agrees to it; none after a no.
pub(super) fn found_and_agreed(catalog: &Catalog) -> anyhow::Result<Option<Vec<PathBuf>>> {
    let found = look(&places());
    if found.is_empty() || agrees(&found, catalog)? { Ok(Some(found)) } else { Ok(None) }
}

/// Questions need somebody who reads and answers them.
pub(super) fn is_terminal() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Asks until yes or no; no answer at all is a no.
pub(super) fn asks(question: &str, default: bool, catalog: &Catalog) -> anyhow::Result<bool> {
    // Not locked: Ctrl-C has something to say there, too.
    let mut out = anstream::stderr();
    let choices = if default { "find-yes-no" } else { "find-no-yes" };
    write!(out, "{} {} ", fitted(question), catalog.text(choices))?;
    out.flush()?;
    let Some(answer) = answer(&mut std::io::stdin().lock())? else {
        writeln!(out)?;
        return Ok(false);
    };
    Ok(match answer.to_lowercase().as_str() {
        "" => default,
        other => ["j", "ja", "y", "yes"].contains(&other),
    })
}

/// Downloads, the desktop, and the folder in which the person is; each once.
pub(super) fn places() -> Vec<PathBuf> {
    let home = machine::home();
    let own = home.iter().flat_map(|home| FOLDERS.map(|name| home.join(name)));
    let here = std::env::current_dir().ok();
    let mut places: Vec<PathBuf> = Vec::new();
    for place in own.chain(here).filter(|place| place.is_dir()) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

/// Files and folders that are named like a download, in the order of their names.
fn look(places: &[PathBuf]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for place in places {
        let entries = std::fs::read_dir(place).into_iter().flatten().flatten();
        let mut own: Vec<PathBuf> = entries
            .take(MOST_ENTRIES)
            .filter(|entry| looks_like_a_download(&entry.path()))
            .map(|entry| entry.path())
            .collect();
        own.sort();
        found.append(&mut own);
    }
    found
}

fn looks_like_a_download(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let is_packed = name.to_lowercase().ends_with(".zip");
    is_named_like_a_download(&name) && (path.is_dir() || is_packed && path.is_file())
}

fn agrees(found: &[PathBuf], catalog: &Catalog) -> anyhow::Result<bool> {
    let home = machine::home();
    let mut out = anstream::stderr().lock();
    let count = [("count", (found.len() as u64).into())];
    writeln!(out, "{}", fitted(&catalog.format("find-found", &count)))?;
    for path in found.iter().take(MOST_SHOWN) {
        writeln!(out, "  {}", typed::quoted(path.as_os_str(), home.as_deref()))?;
    }
    if found.len() > MOST_SHOWN {
        let rest = [("count", ((found.len() - MOST_SHOWN) as u64).into())];
        writeln!(out, "  {}", catalog.format("find-more", &rest))?;
    }
    drop(out);
    asks(&catalog.text("find-question"), true, catalog)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_named_like_a_download_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for name in [
            "facebook-erika.mustermann-2026-10-18-AbCdEf12.zip",
            "instagram-ida-2026-10-18-AbCdEf12.zip",
            "holiday.zip",
            "facebook-erika.mustermann-2026-10-18-AbCdEf12.pdf",
        ] {
            std::fs::write(at(name), "x").unwrap();
        }
        std::fs::create_dir(at("facebook-max-2026-03-10-O3oyQ5r2")).unwrap();
        let found = look(&[folder.path().to_owned()]);
        let names: Vec<_> = found.iter().map(|path| path.file_name().unwrap()).collect();
        assert_eq!(
            names,
            [
                "facebook-erika.mustermann-2026-10-18-AbCdEf12.zip",
                "facebook-max-2026-03-10-O3oyQ5r2",
                "instagram-ida-2026-10-18-AbCdEf12.zip",
            ]
        );
    }
}
