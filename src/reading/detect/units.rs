//! The units of one archive, while its members are filed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::{Member, Unit, flavour_of, name_facts};
use crate::domain::export::{Flavour, Layout};
use crate::domain::piece::{Piece, place_in};
use crate::domain::platform::Platform;
use crate::reading::registry::Row;
use crate::source::archive::{Archive, Entry};

/// Platform, flavour, and whether it is the export of a Page; none for members that a Page and a
/// profile share.
pub(super) type Sort = (Platform, Flavour, Option<bool>);

/// The units of one archive while its members are filed.
pub(super) struct Units<'a> {
    archive: usize,
    name: &'a str,
    /// By root and sort.
    by_key: BTreeMap<(String, Sort), (Unit, Vec<Filed>)>,
    /// Pages that exports begin with, by root: whatever lies there was made with them.
    entry_pages: BTreeMap<String, Vec<Filed>>,
    /// The platforms below each root.
    platforms: BTreeMap<String, BTreeSet<Platform>>,
    /// The names of the archive, where most of them are those of members that somebody reads.
    lent: Option<Arc<String>>,
    /// The paths of all other members, one behind the other.
    paths: String,
}

/// A member whose path stands among those of all others.
#[derive(Clone)]
struct Filed {
    index: u32,
    path: Range<u32>,
    is_lent: bool,
    size: u64,
    checksum: Option<u32>,
    row: &'static Row,
}

impl Filed {
    fn member(self, paths: &Arc<String>, lent: &Arc<String>) -> Member {
        let Self { index, path, is_lent, size, checksum, row } = self;
        let path = Piece::of(if is_lent { lent } else { paths }, path);
        Member { index, path, size, checksum, row }
    }
}

impl<'a> Units<'a> {
    pub(super) fn new(index: usize, archive: &'a Archive, entries: &[Entry<'_>]) -> Self {
        Self {
            archive: index,
            name: &archive.name,
            lent: names_to_share(archive, entries),
            by_key: BTreeMap::new(),
            entry_pages: BTreeMap::new(),
            platforms: BTreeMap::new(),
            paths: String::new(),
        }
    }

    /// Takes note of a unit.
    pub(super) fn of(&mut self, root: &str, sort: Sort) {
        self.members_of(root, sort);
    }

    /// Files a member at a path below the root.
    pub(super) fn member(
        &mut self,
        root: &str,
        sort: Sort,
        entry: &Entry<'_>,
        path: &str,
        row: &'static Row,
    ) {
        let filed = self.filed(entry, path, row);
        self.members_of(root, sort).push(filed);
    }

    /// A member that belongs to all exports of its root.
    pub(super) fn entry_page(
        &mut self,
        root: &str,
        entry: &Entry<'_>,
        path: &str,
        row: &'static Row,
    ) {
        let filed = self.filed(entry, path, row);
        self.entry_pages.entry(root.to_owned()).or_default().push(filed);
    }

    fn filed(&mut self, entry: &Entry<'_>, path: &str, row: &'static Row) -> Filed {
        let lent = self.lent.as_ref().and_then(|names| place_in(names, path));
        let is_lent = lent.is_some();
        let path = lent.unwrap_or_else(|| {
            let end = |paths: &String| u32::try_from(paths.len()).unwrap_or(u32::MAX);
            let from = end(&self.paths);
            self.paths.push_str(path);
            from..end(&self.paths)
        });
        let (index, size, checksum) = (entry.index, entry.size, entry.checksum);
        Filed { index, path, is_lent, size, checksum, row }
    }

    fn members_of(&mut self, root: &str, sort: Sort) -> &mut Vec<Filed> {
        let (platform, flavour, _) = sort;
        if !self.has(root, platform) {
            self.platforms.entry(root.to_owned()).or_default().insert(platform);
        }
        let unit = || Unit {
            archive: self.archive,
            root: root.to_owned(),
            platform,
            flavour,
            layout: Layout::L4,
            name: name_facts(self.name, root, platform),
            members: Vec::new(),
        };
        let key = (root.to_owned(), sort);
        &mut self.by_key.entry(key).or_insert_with(|| (unit(), Vec::new())).1
    }

    /// Whether archive or folders are named like exports of this platform.
    pub(super) fn names(&self, root: &str, platform: Platform) -> bool {
        name_facts(self.name, root, platform).account.is_some()
    }

    pub(super) fn has(&self, root: &str, platform: Platform) -> bool {
        self.platforms.get(root).is_some_and(|platforms| platforms.contains(&platform))
    }

    /// Whether everything below a root belongs to this platform.
    pub(super) fn is_of(&self, root: &str, platform: Platform) -> bool {
        self.platforms.get(root).is_some_and(|platforms| platforms.iter().eq([&platform]))
    }

    /// The units with their layouts. What a Page and a profile share belongs to the Page, if one
    /// lies there: profiles of its generation keep it elsewhere (formats/facebook.md §2.7).
    pub(super) fn finish(mut self) -> Vec<Unit> {
        let is_shared = |key: &&(String, Sort)| key.1.2.is_none();
        let shared: Vec<_> = self.by_key.keys().filter(is_shared).cloned().collect();
        for key in shared {
            let (root, (platform, flavour, _)) = key.clone();
            let with = |is_page: bool| (root.clone(), (platform, flavour, Some(is_page)));
            let own = [true, false].map(with).into_iter().find(|key| self.by_key.contains_key(key));
            let Some(mut shared) = self.by_key.remove(&key) else { continue };
            match self.by_key.get_mut(&own.unwrap_or_else(|| with(false))) {
                Some((_, members)) => members.append(&mut shared.1),
                None => {
                    self.by_key.insert(with(false), shared);
                }
            }
        }
        self.paths.shrink_to_fit();
        let paths = Arc::new(self.paths);
        let lent = self.lent.unwrap_or_default();
        let mut units = Vec::new();
        for ((root, (_, _, is_page)), (mut unit, members)) in self.by_key {
            // A part of nothing but media joins any other, as long as it has no page of its own.
            let own = self.entry_pages.get(&root).filter(|_| !members.is_empty());
            let all = members.into_iter().chain(own.into_iter().flatten().cloned());
            unit.members = all.map(|filed| filed.member(&paths, &lent)).collect();
            units.push(unit.with_layout(is_page == Some(true)));
        }
        units
    }
}

/// The names of an archive, if most of them are of pages and JSON: who keeps the paths of those keeps
/// no copy then.
fn names_to_share(archive: &Archive, entries: &[Entry<'_>]) -> Option<Arc<String>> {
    let read = entries.iter().map(|entry| entry.path.as_str());
    let read = read.filter(|path| flavour_of(path).is_some());
    let bytes: usize = read.map(str::len).sum();
    archive.names().filter(|names| bytes > names.len() / 2).map(Arc::clone)
}
