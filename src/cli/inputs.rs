//! What a run reads, so that no output ever takes its place, under whatever name it is written.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};

use crate::decode::whatsapp::is_named_like_a_chat;
use crate::reading::detect::is_of_an_export;

/// The files and folders that a command was given to read.
#[derive(Debug, Default)]
pub(super) struct Inputs {
    paths: Vec<PathBuf>,
    /// Whether every file right below a folder is read, as `pool` does, or exports only.
    reads_all: bool,
}

impl Inputs {
    /// What a command about archives reads.
    pub(super) fn archives<'p>(paths: impl IntoIterator<Item = &'p PathBuf>) -> Self {
        Self { paths: real(paths), reads_all: false }
    }

    /// What a command about files of its own reads, in folders too.
    pub(super) fn files<'p>(paths: impl IntoIterator<Item = &'p PathBuf>) -> Self {
        Self { paths: real(paths), reads_all: true }
    }

    /// Whether a file that is there is an input, is a part of one, or is one by another name.
    pub(super) fn hold(&self, target: &Path) -> bool {
        let (Ok(target), Ok(about)) = (real_path(target), fs::metadata(target)) else {
            return false;
        };
        self.paths.iter().any(|input| {
            *input == target
                || target.strip_prefix(input).is_ok_and(|below| self.reads(below))
                || has_other_names(&about) && is_among(&about, input, 0)
        })
    }

    /// Whether a file below a folder is read. Deep in it everything is taken as an export's own;
    /// at its top a report of last time may be replaced.
    fn reads(&self, below: &Path) -> bool {
        let name = below.file_name().unwrap_or_default().to_string_lossy();
        self.reads_all
            || below.components().count() > 1
            || is_of_an_export(&name)
            || name.ends_with(".txt") && is_named_like_a_chat(&name)
    }
}

fn real<'p>(paths: impl IntoIterator<Item = &'p PathBuf>) -> Vec<PathBuf> {
    paths.into_iter().filter_map(|path| real_path(path).ok()).collect()
}

/// A path without links and detours.
#[allow(clippy::disallowed_methods, reason = "it is compared and shown to nobody")]
fn real_path(path: &Path) -> std::io::Result<PathBuf> {
    fs::canonicalize(path)
}

/// Whether a file has more than one name (hard links).
#[cfg(unix)]
fn has_other_names(file: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(file) > 1
}

/// Elsewhere only the name that is written over goes, and the input keeps its own.
#[cfg(not(unix))]
fn has_other_names(_: &Metadata) -> bool {
    false
}

/// Whether a path is this file, or a folder that holds it by some name.
#[cfg(unix)]
fn is_among(file: &Metadata, path: &Path, depth: usize) -> bool {
    use std::os::unix::fs::MetadataExt;

    use crate::domain::limits;

    let Ok(own) = fs::symlink_metadata(path) else { return false };
    if own.is_file() {
        return (own.dev(), own.ino()) == (file.dev(), file.ino());
    }
    let entries = (own.is_dir() && depth <= limits::FOLDER_DEPTH).then(|| fs::read_dir(path));
    let mut entries = entries.into_iter().flatten().flatten().flatten();
    entries.any(|entry| is_among(file, &entry.path(), depth + 1))
}

#[cfg(not(unix))]
fn is_among(_: &Metadata, _: &Path, _: usize) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_input_is_known_by_every_name() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir_all(at("export/deep")).unwrap();
        for name in ["one.zip", "two.zip", "report.html", "export/note.bin", "export/deep/x.json"] {
            fs::write(at(name), "x").unwrap();
        }
        let one = Inputs::archives([&at("one.zip")]);
        assert!(one.hold(&at("one.zip")) && one.hold(&at("export/../one.zip")));
        assert!(!one.hold(&at("two.zip")) && !one.hold(&at("absent.zip")));
        let all = Inputs::archives([&folder.path().to_owned()]);
        assert!(all.hold(&at("two.zip")) && all.hold(&at("export/deep/x.json")));
        assert!(!all.hold(&at("report.html")), "a report of last time");
        let export = Inputs::archives([&at("export")]);
        assert!(export.hold(&at("export/deep/x.json")));
        assert!(!export.hold(&at("report.html")));
        let statistics = Inputs::files([&folder.path().to_owned()]);
        assert!(statistics.hold(&at("report.html")));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_an_input_is_the_input() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("in")).unwrap();
        fs::write(at("in/one.zip"), "x").unwrap();
        fs::hard_link(at("in/one.zip"), at("hard")).unwrap();
        std::os::unix::fs::symlink(at("in/one.zip"), at("soft")).unwrap();
        for inputs in [Inputs::archives([&at("in/one.zip")]), Inputs::archives([&at("in")])] {
            assert!(inputs.hold(&at("hard")) && inputs.hold(&at("soft")));
        }
        fs::write(at("other"), "x").unwrap();
        fs::hard_link(at("other"), at("other-name")).unwrap();
        assert!(!Inputs::archives([&at("in")]).hold(&at("other")));
    }
}
