//! Which members are read for their records, and in which order.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::domain::platform::Platform;
use crate::reading::detect::{Member, Unit};
use crate::reading::exports::Export;
use crate::reading::registry::{self, Role};

/// One member to read for its records.
pub(super) struct Task<'a> {
    pub(super) export: usize,
    pub(super) file: u32,
    pub(super) position: usize,
    pub(super) unit: &'a Unit,
    pub(super) member: &'a Member,
}

/// All members with records, the largest first so that no thread is left alone with it at the
/// end. Members that two parts hold alike are read once.
pub(super) fn tasks<'a>(
    exports: &[Export],
    units: &'a [Unit],
    ai_threads: &BTreeSet<(usize, u32)>,
) -> Vec<Task<'a>> {
    let mut tasks = Vec::new();
    let mut files: BTreeMap<(usize, String, u32), u32> = BTreeMap::new();
    for (export, data) in exports.iter().enumerate() {
        let mut alike: HashSet<(&str, u64, u32)> = HashSet::new();
        // A browser's second copy (` (1)`) is the same list again, not its next part.
        let mut copies: BTreeMap<String, u32> = BTreeMap::new();
        for (position, unit) in
            data.units.iter().filter_map(|position| Some((*position, units.get(*position)?)))
        {
            let wanted = |member: &&Member| {
                has_records(member) || ai_threads.contains(&(unit.archive, member.index))
            };
            for member in unit.members.iter().filter(wanted) {
                let known = member
                    .checksum
                    .is_some_and(|checksum| !alike.insert((&member.path, member.size, checksum)));
                if known {
                    continue;
                }
                let comparable = match unit.platform {
                    // Chats are named by people: a number at the end is a part of the name.
                    Platform::Whatsapp => member.path.clone(),
                    _ => registry::comparable(&member.path),
                };
                let list = match registry::sibling_of(&comparable) {
                    _ if unit.platform == Platform::Whatsapp => comparable.clone(),
                    (_, 0) => comparable.clone(),
                    (stem, _) => format!("{stem}_#"),
                };
                let copy = copies.entry(comparable).or_default();
                let next = u32::try_from(files.len()).unwrap_or(u32::MAX);
                let file = *files.entry((export, list, *copy)).or_insert(next);
                *copy += 1;
                tasks.push(Task { export, file, position, unit, member });
            }
        }
    }
    tasks.sort_by_key(|task| std::cmp::Reverse(task.member.size));
    tasks
}

fn has_records(member: &Member) -> bool {
    use crate::reading::registry::Reader::{InstagramProfile, ThreadsProfile};
    matches!(member.row.role, Role::Record(_) | Role::Fact(InstagramProfile | ThreadsProfile))
}
