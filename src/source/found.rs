//! What opening gave: archives, and findings about what is none.

use std::path::PathBuf;
use std::sync::Arc;

use super::archive::{Archive, FolderFile, Place, guarded, has_ending};
use super::bytes::Bytes;
use super::zip_file::Room;
use crate::diag::{Code, Diagnostic};
use crate::domain::entry_path::EntryPath;

/// Archives, in the order of the paths, and what could not be opened.
#[derive(Debug, Default)]
pub struct Found {
    /// Zips and folders that were opened.
    pub archives: Vec<Archive>,
    /// What could not.
    pub diagnostics: Vec<Diagnostic>,
    /// The names of both, in the order in which they were found.
    pub names: Vec<String>,
    /// Names of files among and beside them that end like unfinished downloads.
    pub beside: Vec<String>,
}

/// What browsers call a file until it is whole.
const UNFINISHED: [&str; 5] = [".crdownload", ".part", ".partial", ".download", ".tmp"];

/// The name that an unfinished download will have, in lower case; none for other files.
pub fn without_unfinished_end(name: &str) -> Option<String> {
    let lower = name.to_lowercase();
    let stem = UNFINISHED.iter().find_map(|end| lower.strip_suffix(end))?;
    Some(stem.trim_start_matches('.').to_owned())
}

impl Found {
    /// A file that stands for itself: a chat that WhatsApp exported without media is a lone text,
    /// everything else should be a zip.
    pub(super) fn bytes(&mut self, name: String, bytes: Arc<dyn Bytes>) {
        self.names.push(name.clone());
        if has_ending(&name, "txt") {
            self.text(name, bytes);
            return;
        }
        // Memory is shared by all archives.
        let room = self.archives.iter().fold(Room::default(), |room, own| own.room_beside(room));
        match guarded(|| Archive::zip(name.clone(), bytes, room)) {
            Ok(archive) => self.archives.push(archive),
            Err(finding) if finding.member.is_none() => {
                self.diagnostics.push(finding.at(name));
            }
            Err(finding) => self.diagnostics.push(finding),
        }
    }

    fn text(&mut self, name: String, bytes: Arc<dyn Bytes>) {
        let size = bytes.length();
        match EntryPath::new(&name).filter(|_| size > 0).map(EntryPath::into_owned) {
            Some(path) => {
                let file = FolderFile { path, size, place: Place::Lent(bytes) };
                self.archives.push(Archive::folder(name, PathBuf::new(), vec![file]));
            }
            None => self.diagnostics.push(Diagnostic::new(Code::EmptyFile).at(name)),
        }
    }

    /// The loose files of a folder, if there are any.
    pub(super) fn loose(&mut self, name: String, root: PathBuf, mut files: Vec<FolderFile>) {
        files.sort_by(|one, other| one.path.cmp(&other.path));
        if !files.is_empty() {
            self.names.push(name.clone());
            self.archives.push(Archive::folder(name, root, files));
        }
    }
}
