//! Commands as the person can type them again: whole, with the paths that were used, quoted for
//! their shell.

use std::ffi::OsStr;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use super::machine;
use super::window::at_home;
use crate::words::i18n::{Catalog, Typed};
use crate::words::text::clean;

/// More archives than these stand as the folder that all of them lie in.
const MOST_NAMED: usize = 4;

/// The commands for these archives, whether they were named or found; none where nothing was read.
pub(super) fn typed(archives: &[PathBuf]) -> Typed {
    let home = machine::home();
    let own = (!archives.is_empty()).then(|| shown(archives, home.as_deref()));
    let mut words = vec!["widerspruch".to_owned()];
    let mut own_to_come = own.clone();
    for word in machine::arguments() {
        let word = at_home(word, home.as_deref().filter(|_| cfg!(windows)));
        if archives.iter().any(|path| path.as_os_str() == word) {
            words.extend(own_to_come.take());
        } else {
            words.push(quoted(&word, home.as_deref()));
        }
    }
    words.extend(own_to_come);
    Typed { again: words.join(" "), archives: own.unwrap_or_else(|| Typed::default().archives) }
}

fn shown(archives: &[PathBuf], home: Option<&Path>) -> String {
    let folder = archives.first().and_then(|path| path.parent());
    let folder = folder.filter(|_| archives.len() > MOST_NAMED);
    match folder.filter(|own| archives.iter().all(|path| path.parent() == Some(own))) {
        Some(here) if here.as_os_str().is_empty() => ".".to_owned(),
        Some(folder) => quoted(folder.as_os_str(), home),
        None => {
            let each = archives.iter().map(|path| quoted(path.as_os_str(), home));
            each.collect::<Vec<_>>().join(" ")
        }
    }
}

/// The words for an output that may be handed on, a file or what a pipe takes: its commands name no
/// folder and no archive of the person. None for the person's own terminal.
pub(super) fn plain_words(to_file: bool, catalog: &Catalog) -> Option<Catalog> {
    let is_own = !to_file && std::io::stdout().is_terminal();
    (!is_own).then(|| Catalog::new(catalog.language()))
}

/// A word as a shell reads it again, with `~` for the home folder where shells know it.
pub(super) fn quoted(word: &OsStr, home: Option<&Path>) -> String {
    let below =
        home.filter(|_| cfg!(unix)).and_then(|home| Path::new(word).strip_prefix(home).ok());
    match below.filter(|below| below.components().next().is_some()) {
        Some(below) => format!("~/{}", bare(&below.to_string_lossy())),
        None => bare(&word.to_string_lossy()),
    }
}

/// Quoted if it has to be. What no terminal shows safely stands as a sign of its own.
fn bare(word: &str) -> String {
    let word = clean(word);
    let is_safe = |sign: char| sign.is_alphanumeric() || "-_./:,+@%=~\\".contains(sign);
    let is_plain = |sign: char| is_safe(sign) && (cfg!(windows) || sign != '\\');
    if !word.is_empty() && word.chars().all(is_plain) {
        word.into_owned()
    } else if cfg!(windows) {
        format!("\"{word}\"")
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn many_archives_stand_as_their_folder() {
        let many: Vec<PathBuf> = (1..=5).map(|part| format!("d/part {part}.zip").into()).collect();
        assert_eq!(shown(&many, None), "d");
        assert_eq!(shown(&many[..2], None), "'d/part 1.zip' 'd/part 2.zip'");
    }

    #[test]
    fn a_path_is_written_as_a_shell_reads_it() {
        let home = Path::new("/home/erika");
        let shown = |word: &str| quoted(OsStr::new(word), Some(home));
        assert_eq!(shown("/home/erika/Downloads"), "~/Downloads");
        assert_eq!(shown("/home/erika/Meine Daten/a.zip"), "~/'Meine Daten/a.zip'");
        assert_eq!(shown("/home/erika"), "/home/erika");
        assert_eq!(shown("/mnt/Übersicht.zip"), "/mnt/Übersicht.zip");
        assert_eq!(shown("Ida's $HOME.zip"), r"'Ida'\''s $HOME.zip'");
        assert_eq!(shown("--region=ch"), "--region=ch");
        assert_eq!(shown(""), "''");
    }
}
