//! Which members are read for their records, and in which order.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::decode::text::digest_bytes;
use crate::domain::item::Digest;
use crate::domain::platform::Platform;
use crate::reading::detect::{Member, Unit};
use crate::reading::exports::Export;
use crate::reading::registry::{self, Role};

/// One member to read for its records: 16 bytes, because there may be 500,000.
#[derive(Debug, Clone, Copy)]
pub(super) struct Task {
    export: u32,
    unit: u32,
    member: u32,
    pub(super) file: u32,
}

impl Task {
    /// The position of the export that it belongs to.
    pub(super) const fn export(self) -> usize {
        self.export as usize
    }

    /// The position of its unit.
    pub(super) const fn position(self) -> usize {
        self.unit as usize
    }

    /// The unit and the member.
    pub(super) fn of(self, units: &[Unit]) -> (&Unit, &Member) {
        let unit = &units[self.unit as usize];
        (unit, &unit.members[self.member as usize])
    }
}

/// All members with records, the largest first so that no thread is left alone with it at the
/// end. Members that two parts hold alike are read once.
pub(super) fn tasks(
    exports: &[Export],
    units: &[Unit],
    ai_threads: &BTreeSet<(usize, u32)>,
) -> Vec<Task> {
    let mut tasks = Vec::new();
    let short = |position: usize| u32::try_from(position).unwrap_or(u32::MAX);
    // Digests of paths stand for them: there may be many.
    let mut files: HashMap<(u32, Digest, u32), u32> = HashMap::new();
    for (export, data) in exports.iter().enumerate() {
        let mut alike: HashSet<(&str, u64, u32)> = HashSet::new();
        // A browser's second copy (` (1)`) is the same list again, not its next part.
        let mut copies: HashMap<Digest, u32> = HashMap::new();
        for (position, unit) in
            data.units.iter().filter_map(|position| Some((*position, units.get(*position)?)))
        {
            let wanted = |member: &Member| {
                has_records(member) || ai_threads.contains(&(unit.archive, member.index))
            };
            let all = unit.members.iter().enumerate();
            for (at, member) in all.filter(|(_, member)| wanted(member)) {
                let known = member
                    .checksum
                    .is_some_and(|checksum| !alike.insert((&member.path, member.size, checksum)));
                if known {
                    continue;
                }
                let comparable = match unit.platform {
                    // Chats are named by people: a number at the end is a part of the name.
                    Platform::Whatsapp => member.path.to_string(),
                    _ => registry::comparable(&member.path),
                };
                let list = match registry::sibling_of(&comparable) {
                    _ if unit.platform == Platform::Whatsapp => comparable.clone(),
                    (_, 0) => comparable.clone(),
                    (stem, _) => format!("{stem}_#"),
                };
                let copy = copies.entry(digest_bytes(comparable.as_bytes())).or_default();
                let next = short(files.len());
                let key = (short(export), digest_bytes(list.as_bytes()), *copy);
                let file = *files.entry(key).or_insert(next);
                *copy += 1;
                let (export, unit, member) = (short(export), short(position), short(at));
                tasks.push(Task { export, unit, member, file });
            }
        }
    }
    tasks.sort_by_key(|task| std::cmp::Reverse(task.of(units).1.size));
    tasks
}

fn has_records(member: &Member) -> bool {
    use crate::reading::registry::Reader::{InstagramProfile, ThreadsProfile};
    matches!(member.row.role, Role::Record(_) | Role::Fact(InstagramProfile | ThreadsProfile))
}
