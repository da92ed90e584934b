//! Archives among files that somebody lends: what a browser gives for chosen files and folders.

use std::path::PathBuf;
use std::sync::Arc;

use super::archive::{FolderFile, Place, is_packed};
use super::bytes::Lent;
use super::found::{Found, without_unfinished_end};
use crate::diag::{Code, Diagnostic};
use crate::domain::entry_path::EntryPath;
use crate::domain::limits;

/// What lies in one folder.
#[derive(Default)]
struct Folder<'a> {
    name: &'a str,
    loose: Vec<FolderFile>,
    zips: Vec<&'a Lent>,
}

/// Opens everything that is lent, in the way in which folders on disk are opened: the loose files
/// of a folder are one archive, every zip is one, and what lies in hidden folders is left out.
pub(super) fn discover(lent: &[Lent]) -> Found {
    let mut found = Found::default();
    let mut folders: Vec<Folder<'_>> = Vec::new();
    for (number, file) in lent.iter().enumerate() {
        if number >= limits::MEMBERS {
            found.diagnostics.push(Diagnostic::new(Code::LimitReached));
            break;
        }
        let name = file.path.rsplit('/').next().unwrap_or_default();
        if without_unfinished_end(name).is_some() {
            found.beside.push(name.to_owned());
        }
        match file.path.split_once('/') {
            Some((folder, below)) => place(&mut found, &mut folders, (folder, below), file),
            None => found.bytes(file.path.clone(), Arc::clone(&file.bytes)),
        }
    }
    for Folder { name, loose, mut zips } in folders {
        found.loose(name.to_owned(), PathBuf::new(), loose);
        zips.sort_by(|one, other| one.path.cmp(&other.path));
        for zip in zips {
            let name = zip.path.rsplit('/').next().unwrap_or_default();
            found.bytes(name.to_owned(), Arc::clone(&zip.bytes));
        }
    }
    found
}

/// Files of one folder come one after the other, and there are few folders.
fn place<'a>(
    found: &mut Found,
    folders: &mut Vec<Folder<'a>>,
    (name, below): (&'a str, &str),
    file: &'a Lent,
) {
    let (parents, _) = below.rsplit_once('/').unwrap_or_default();
    if parents.split('/').any(|part| part.starts_with('.')) {
        return;
    }
    let known = folders.iter().rposition(|folder| folder.name == name);
    let at = known.unwrap_or(folders.len());
    if known.is_none() {
        folders.push(Folder { name, ..Folder::default() });
    }
    let folder = &mut folders[at];
    if is_packed(below) {
        folder.zips.push(file);
    } else if let Some(path) = EntryPath::new(below).map(EntryPath::into_owned) {
        let size = file.bytes.length();
        folder.loose.push(FolderFile { path, size, place: Place::Lent(Arc::clone(&file.bytes)) });
    } else {
        found.diagnostics.push(Diagnostic::new(Code::UnsafePath).at(below));
    }
}
