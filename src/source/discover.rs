//! Finds archives below the paths that a person names: zip files, unpacked folders, and folders
//! full of both and of other things.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::archive::{FolderFile, Place, display_name, is_packed};
use super::bytes::OnDisk;
use super::found::{Found, without_unfinished_end};
use super::input::Input;
use super::lent;
use crate::diag::{Code, Diagnostic};
use crate::domain::entry_path::EntryPath;
use crate::domain::limits;

/// Opens everything that is given. A path given twice is opened once.
pub fn discover(input: &Input) -> Found {
    match input {
        Input::Paths(paths) => on_disk(paths),
        Input::Lent(lent) => lent::discover(lent),
    }
}

fn on_disk(paths: &[PathBuf]) -> Found {
    let mut found = Found::default();
    let mut seen: Vec<&PathBuf> = Vec::new();
    for path in paths {
        if !seen.contains(&path) {
            seen.push(path);
            found.path(path);
        }
    }
    found
}

impl Found {
    fn path(&mut self, path: &Path) {
        if path.is_dir() {
            self.folder(path);
        } else if path.metadata().is_ok_and(|about| !about.is_file()) {
            // A pipe or a device: reading one may never end.
            self.names.push(display_name(path));
            self.diagnostics.push(Diagnostic::new(Code::NotAnArchive).at(display_name(path)));
        } else {
            self.file(path);
            self.neighbours(path);
        }
    }

    /// What lies beside a file that was named by itself; folders are looked through anyway.
    fn neighbours(&mut self, path: &Path) {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let entries = fs::read_dir(folder.unwrap_or(Path::new("."))).into_iter().flatten();
        let names = entries.flatten().take(MOST_NEIGHBOURS).map(|entry| entry.file_name());
        let names = names.map(|name| name.to_string_lossy().into_owned());
        self.beside.extend(names.filter(|name| without_unfinished_end(name).is_some()));
    }

    fn file(&mut self, path: &Path) {
        let name = display_name(path);
        match OnDisk::open(path) {
            Ok(bytes) => self.bytes(name, Arc::new(bytes)),
            Err(error) => {
                self.names.push(name.clone());
                let finding = Diagnostic::new(Code::Unopenable).at(name);
                self.diagnostics.push(finding.with("cause", error.to_string()));
            }
        }
    }

    /// A folder is one archive of its loose files; every zip in it is an archive of its own.
    fn folder(&mut self, root: &Path) {
        let mut listing = Listing::default();
        listing.walk(root, "", 0);
        self.diagnostics.append(&mut listing.diagnostics);
        self.beside.append(&mut listing.unfinished);
        self.loose(display_name(root), root.to_path_buf(), listing.files);
        listing.zips.sort();
        for zip in listing.zips {
            self.file(&zip);
        }
    }
}

#[derive(Default)]
struct Listing {
    files: Vec<FolderFile>,
    zips: Vec<PathBuf>,
    diagnostics: Vec<Diagnostic>,
    /// Names of files and folders that may be unfinished downloads.
    unfinished: Vec<String>,
}

/// So many names beside a zip are looked at.
const MOST_NEIGHBOURS: usize = 100_000;

impl Listing {
    fn walk(&mut self, folder: &Path, below_root: &str, depth: usize) {
        if depth > limits::FOLDER_DEPTH {
            self.diagnostics.push(Diagnostic::new(Code::LimitReached).at(below_root));
            return;
        }
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                let finding = Diagnostic::new(Code::Unopenable).at(display_name(folder));
                self.diagnostics.push(finding.with("cause", error.to_string()));
                return;
            }
        };
        for entry in entries.flatten() {
            if self.files.len() + self.zips.len() >= limits::MEMBERS {
                self.diagnostics.push(Diagnostic::new(Code::LimitReached).at(below_root));
                return;
            }
            self.entry(&entry, below_root, depth);
        }
    }

    fn entry(&mut self, entry: &fs::DirEntry, below_root: &str, depth: usize) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let below =
            if below_root.is_empty() { name.clone() } else { format!("{below_root}/{name}") };
        let Ok(kind) = entry.file_type() else { return };
        if without_unfinished_end(&name).is_some() {
            self.unfinished.push(name.clone());
        }
        if kind.is_symlink() {
            self.diagnostics.push(Diagnostic::new(Code::LinkSkipped).at(below));
        } else if kind.is_dir() {
            if !name.starts_with('.') {
                self.walk(&entry.path(), &below, depth + 1);
            }
        } else if !kind.is_file() {
            // A pipe or a device: reading one may never end.
            self.diagnostics.push(Diagnostic::new(Code::NotAnArchive).at(below));
        } else if is_packed(&name) {
            self.zips.push(entry.path());
        } else if let Some(path) = EntryPath::new(&below).map(EntryPath::into_owned) {
            let size = entry.metadata().map(|metadata| metadata.len()).unwrap_or_default();
            let plain = path.as_str() == below && entry.file_name().to_str().is_some();
            let place = if plain { Place::BelowRoot } else { Place::OnDisk(entry.path()) };
            self.files.push(FolderFile { path, size, place });
        } else {
            self.diagnostics.push(Diagnostic::new(Code::UnsafePath).at(below));
        }
    }
}
