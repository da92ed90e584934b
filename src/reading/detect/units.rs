//! The units of one archive, while its members are filed.

use std::collections::{BTreeMap, BTreeSet};

use super::{Member, Unit, name_facts};
use crate::domain::export::{Flavour, Layout};
use crate::domain::platform::Platform;

/// The units of one archive while its members are filed.
pub(super) struct Units<'a> {
    archive: usize,
    name: &'a str,
    /// By root, platform, flavour, and whether it is the export of a Page; none for members that
    /// a Page and a profile share.
    by_key: BTreeMap<(String, Platform, Flavour, Option<bool>), Unit>,
    /// Pages that exports begin with, by root: whatever lies there was made with them.
    entry_pages: BTreeMap<String, Vec<Member>>,
    /// The platforms below each root.
    platforms: BTreeMap<String, BTreeSet<Platform>>,
}

impl<'a> Units<'a> {
    pub(super) fn new(archive: usize, name: &'a str) -> Self {
        Self {
            archive,
            name,
            by_key: BTreeMap::new(),
            entry_pages: BTreeMap::new(),
            platforms: BTreeMap::new(),
        }
    }

    pub(super) fn of(
        &mut self,
        root: &str,
        platform: Platform,
        flavour: Flavour,
        is_page: Option<bool>,
    ) -> &mut Unit {
        if !self.has(root, platform) {
            self.platforms.entry(root.to_owned()).or_default().insert(platform);
        }
        let key = (root.to_owned(), platform, flavour, is_page);
        self.by_key.entry(key).or_insert_with(|| Unit {
            archive: self.archive,
            root: root.to_owned(),
            platform,
            flavour,
            layout: Layout::L4,
            name: name_facts(self.name, root, platform),
            members: Vec::new(),
        })
    }

    /// A member that belongs to all exports of its root.
    pub(super) fn entry_page(&mut self, root: &str, member: Member) {
        self.entry_pages.entry(root.to_owned()).or_default().push(member);
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
        let shared: Vec<_> = self.by_key.keys().filter(|key| key.3.is_none()).cloned().collect();
        for (root, platform, flavour, _) in shared {
            let with = |is_page: bool| (root.clone(), platform, flavour, Some(is_page));
            let key = [true, false].map(with).into_iter().find(|key| self.by_key.contains_key(key));
            let Some(mut shared) = self.by_key.remove(&(root.clone(), platform, flavour, None))
            else {
                continue;
            };
            let target = self.by_key.get_mut(&key.unwrap_or_else(|| with(false)));
            match target {
                Some(unit) => unit.members.append(&mut shared.members),
                None => {
                    self.by_key.insert(with(false), shared);
                }
            }
        }
        for ((root, _, _, _), unit) in &mut self.by_key {
            // A part of nothing but media joins any other, as long as it has no page of its own.
            let own = self.entry_pages.get(root).filter(|_| !unit.members.is_empty());
            unit.members.extend(own.into_iter().flatten().cloned());
        }
        let units = self.by_key.into_iter();
        units.map(|((_, _, _, is_page), unit)| unit.with_layout(is_page == Some(true))).collect()
    }
}
