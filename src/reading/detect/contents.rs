//! What lies below the root of an export, member by member counted by what becomes of it, so that
//! `inspect` can account for everything.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Unit;
use super::roots::{self, Roots};
use crate::domain::entry_path::without_chat_names;
use crate::domain::export::Flavour;
use crate::reading::registry::{self, Row};
use crate::reading::shape;
use crate::source::archive::Entry;

/// Bounds for hostile archives: folders, empty ones among them, kinds of other files.
const FOLDERS: usize = 4_000;
const ENDINGS: usize = 100;

/// Members of one sort.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// How many.
    pub members: u64,
    /// Their inflated size in bytes.
    pub bytes: u64,
}

impl Count {
    fn add(&mut self, bytes: u64) {
        self.members += 1;
        self.bytes = self.bytes.saturating_add(bytes);
    }
}

/// The contents of all roots, found by archive and root.
#[derive(Debug, Default)]
pub struct AllContents {
    all: Vec<Contents>,
    by_root: HashMap<(usize, String), usize>,
}

impl AllContents {
    /// No two of them have one archive and root.
    pub fn new(all: Vec<Contents>) -> Self {
        let keys = all.iter().map(|own| (own.archive, own.root.clone()));
        Self { by_root: keys.zip(0..).collect(), all }
    }

    /// All of them.
    pub fn all(&self) -> &[Contents] {
        &self.all
    }

    /// The position of what lies around a unit.
    pub fn of(&self, unit: &Unit) -> Option<usize> {
        self.by_root.get(&(unit.archive, unit.root.clone())).copied()
    }
}

/// Everything below one root of one archive.
#[derive(Debug, Default)]
pub struct Contents {
    /// Position of the archive.
    pub archive: usize,
    /// Folder that the export lies in, empty or ending in `/`.
    pub root: String,
    /// JSON, HTML and other texts by the row that knows them: position in the table.
    pub rows: BTreeMap<(u16, Option<Flavour>), Count>,
    /// Paths that no row knows, with their sizes.
    pub unknown: Vec<(String, u64)>,
    /// Own media files.
    pub media: Count,
    /// Files that are neither data nor own media, by their ending.
    pub others: BTreeMap<String, Count>,
    /// Folders up to two levels deep, as [`crate::reading::registry::comparable`] writes them.
    pub folders: BTreeSet<String>,
    /// Folders that say that they were chosen at the download and hold nothing (`no-data.txt`,
    /// formats/facebook.md §1.4).
    pub empty_folders: BTreeSet<String>,
}

impl Contents {
    /// What lies below each of the roots, the most specific first.
    pub(super) fn of(archive: usize, roots: &Roots, entries: &[Entry<'_>]) -> Vec<Self> {
        let mut all: Vec<Self> = roots
            .all()
            .map(|root| Self { archive, root: root.to_owned(), ..Self::default() })
            .collect();
        for entry in entries {
            let own = roots.position_of(entry.path.as_str());
            if let Some(own) = own.and_then(|own| all.get_mut(own)) {
                own.see(entry);
            }
        }
        all
    }

    fn see(&mut self, entry: &Entry<'_>) {
        let Some(path) = entry.path.as_str().get(self.root.len()..) else { return };
        let comparable = registry::comparable(path);
        self.folders(&comparable);
        let flavour = super::flavour_of(path);
        if flavour.is_some() {
            let known = registry::comparable(roots::below(entry.path.as_str(), &self.root));
            return match registry::row_that_knows(&known) {
                Some(row) => self.row(row, flavour, entry.size),
                None => self.unknown.push((without_chat_names(path), entry.size)),
            };
        }
        if is_left_over(path) {
            return self.unknown.push((without_chat_names(path), entry.size));
        }
        let is_sticker = path.contains("stickers_used/");
        if !is_sticker && registry::media_rows_for(&comparable).next().is_some() {
            self.media.add(entry.size);
        } else {
            self.other(path, entry.size);
        }
    }

    fn row(&mut self, row: &Row, flavour: Option<Flavour>, bytes: u64) {
        self.rows.entry((row.number, flavour)).or_default().add(bytes);
    }

    fn other(&mut self, path: &str, bytes: u64) {
        // An ending of no list may be anything, a name too.
        let ending = Some(shape::ending(path)).filter(|ending| ending != "*").unwrap_or_default();
        if self.others.len() < ENDINGS || self.others.contains_key(&ending) {
            self.others.entry(ending).or_default().add(bytes);
        }
    }

    /// Notes in which folders a member lies.
    fn folders(&mut self, comparable: &str) {
        for (end, _) in comparable.match_indices('/').take(2) {
            let Some(folder) = comparable.get(..end) else { return };
            if self.folders.len() < FOLDERS && !self.folders.contains(folder) {
                self.folders.insert(folder.to_owned());
            }
        }
        if let Some(folder) = empty_folder(comparable)
            && self.empty_folders.len() < FOLDERS
        {
            self.empty_folders.insert(folder.to_owned());
        }
    }
}

/// Whether a file that nobody reads may hold records. A zip has a finding of its own.
pub(super) fn is_left_over(path: &str) -> bool {
    !super::is_zip(path)
        && empty_folder(&registry::comparable(path)).is_none()
        && registry::beside::may_hold_records(path)
}

/// The folder that a file marks as empty.
pub(super) fn empty_folder(comparable: &str) -> Option<&str> {
    match comparable.rsplit_once('/') {
        Some((folder, "no-data")) => Some(folder),
        None if comparable == "no-data" => Some(""),
        _ => None,
    }
}
