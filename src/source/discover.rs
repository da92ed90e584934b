//! Finds archives below the paths that a person names: zip files, unpacked folders, and folders
//! full of both and of other things.

use std::fs;
use std::path::{Path, PathBuf};

use super::archive::{Archive, FolderFile, display_name};
use crate::diag::{Code, Diagnostic};
use crate::domain::entry_path::EntryPath;
use crate::domain::limits;

/// Archives, in the order of the paths, and what could not be opened.
#[derive(Debug, Default)]
pub struct Found {
    /// Zips and folders that were opened.
    pub archives: Vec<Archive>,
    /// What could not.
    pub diagnostics: Vec<Diagnostic>,
}

/// Opens everything below `paths`. A path given twice is opened once.
pub fn discover(paths: &[PathBuf]) -> Found {
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
            self.diagnostics.push(Diagnostic::new(Code::NotAnArchive).at(display_name(path)));
        } else if path.extension().is_some_and(|end| end.eq_ignore_ascii_case("txt")) {
            self.text(path);
        } else {
            self.zip(path);
        }
    }

    /// A chat that WhatsApp exported without media is a lone text.
    fn text(&mut self, path: &Path) {
        let name = display_name(path);
        let size = path.metadata().map(|metadata| metadata.len()).unwrap_or_default();
        let Some(path_inside) = EntryPath::new(&name).filter(|_| size > 0) else {
            self.diagnostics.push(Diagnostic::new(Code::EmptyFile).at(name));
            return;
        };
        let file = FolderFile { path: path_inside, size, on_disk: Some(path.to_path_buf()) };
        let mut archive = Archive::folder(PathBuf::new(), vec![file]);
        archive.name = name;
        self.archives.push(archive);
    }

    fn zip(&mut self, path: &Path) {
        match Archive::open_zip(path) {
            Ok(archive) => self.archives.push(archive),
            Err(finding) => self.diagnostics.push(finding),
        }
    }

    /// A folder is one archive of its loose files; every zip in it is an archive of its own.
    fn folder(&mut self, root: &Path) {
        let mut listing = Listing::default();
        listing.walk(root, "", 0);
        self.diagnostics.append(&mut listing.diagnostics);
        listing.files.sort();
        if !listing.files.is_empty() {
            self.archives.push(Archive::folder(root.to_path_buf(), listing.files));
        }
        listing.zips.sort();
        for zip in listing.zips {
            self.zip(&zip);
        }
    }
}

#[derive(Default)]
struct Listing {
    files: Vec<FolderFile>,
    zips: Vec<PathBuf>,
    diagnostics: Vec<Diagnostic>,
}

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
        if kind.is_symlink() {
            self.diagnostics.push(Diagnostic::new(Code::LinkSkipped).at(below));
        } else if kind.is_dir() {
            if !name.starts_with('.') {
                self.walk(&entry.path(), &below, depth + 1);
            }
        } else if kind.is_file() {
            let is_zip =
                Path::new(&name).extension().is_some_and(|end| end.eq_ignore_ascii_case("zip"));
            if is_zip {
                self.zips.push(entry.path());
            } else if let Some(path) = EntryPath::new(&below) {
                let size = entry.metadata().map(|metadata| metadata.len()).unwrap_or_default();
                let plain = path.as_str() == below && entry.file_name().to_str().is_some();
                let on_disk = (!plain).then(|| entry.path());
                self.files.push(FolderFile { path, size, on_disk });
            }
        }
    }
}
