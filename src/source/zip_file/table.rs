//! What is known of the members of a zip, kept compactly: 48 bytes a member and its name.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::limits;

/// Bytes of what heads say otherwise, names and all: only hostile zips contradict themselves more.
const OTHERS: usize = 16 << 20;

/// How a member is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Facts {
    pub(super) packed: u64,
    pub(super) size: u64,
    pub(super) checksum: u32,
    /// The way of packing, as its number in the zip.
    pub(super) method: u16,
    pub(super) is_encrypted: bool,
}

/// Who says that a member is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// The directory.
    Listed,
    /// Only its own head.
    Found,
    /// The directory, but falsely: it is not read.
    Refused,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Member {
    /// Where its own head begins.
    pub(super) head: u64,
    pub(super) facts: Facts,
    name: (u32, u16),
    /// Bytes of its name as it stands in the zip, which may be in another code.
    pub(super) raw_name: u16,
    pub(super) is_link: bool,
    pub(super) standing: Standing,
}

/// A name as text, and its bytes in the zip.
#[derive(Debug, Clone, Copy)]
pub(super) struct Name<'a> {
    pub(super) text: &'a str,
    pub(super) raw: u16,
}

/// What a member's own head or content says, where the directory says something else.
#[derive(Debug)]
pub(super) struct Other {
    pub(super) name: Option<String>,
    pub(super) facts: Facts,
    /// Where its packed bytes begin, if its head is damaged.
    pub(super) data: Option<u64>,
}

/// All members, in the order of the directory, then those that only their heads tell of.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) members: Vec<Member>,
    /// Of all members, one behind the other. Whoever needs most of them shares them.
    pub(super) names: Arc<String>,
    /// What it may hold.
    room: Room,
    /// By the position of the member.
    pub(super) others: BTreeMap<u32, Other>,
    others_size: usize,
    /// Members that were left out because there are too many.
    pub(super) beyond_limit: u64,
}

/// How many members, and bytes of their names, there is still memory for.
#[derive(Debug, Clone, Copy)]
pub(in crate::source) struct Room {
    pub(in crate::source) members: usize,
    pub(in crate::source) names: usize,
}

impl Default for Room {
    fn default() -> Self {
        Self { members: limits::MEMBERS, names: limits::NAMES }
    }
}

impl Table {
    pub(super) fn new(room: Room) -> Self {
        Self {
            members: Vec::new(),
            names: Arc::default(),
            room,
            others: BTreeMap::new(),
            others_size: 0,
            beyond_limit: 0,
        }
    }

    /// What is left for others.
    pub(super) fn room_beside(&self, room: Room) -> Room {
        Room {
            members: room.members.saturating_sub(self.members.len()),
            names: room.names.saturating_sub(self.names.len()),
        }
    }

    pub(super) fn push(
        &mut self,
        head: u64,
        facts: Facts,
        name: &Name<'_>,
        standing: Standing,
    ) -> bool {
        let place = u32::try_from(self.names.len()).ok().zip(u16::try_from(name.text.len()).ok());
        let is_too_much = self.members.len() >= self.room.members
            || self.names.len().saturating_add(name.text.len()) > self.room.names;
        let Some(place) = place.filter(|_| !is_too_much) else {
            self.beyond_limit += 1;
            return false;
        };
        Arc::make_mut(&mut self.names).push_str(name.text);
        self.members.push(Member {
            head,
            facts,
            name: place,
            raw_name: name.raw,
            is_link: false,
            standing,
        });
        true
    }

    /// Keeps what a head says otherwise; none where it is too much.
    pub(super) fn keep(&mut self, index: u32, other: Other) -> Option<()> {
        let name = other.name.as_ref().map_or(0, String::len);
        self.others_size = self.others_size.saturating_add(size_of::<Other>() + name);
        (self.others_size <= OTHERS).then(|| {
            self.others.insert(index, other);
        })
    }

    pub(super) fn name(&self, member: &Member) -> &str {
        let from = member.name.0 as usize;
        self.names.get(from..from + usize::from(member.name.1)).unwrap_or_default()
    }

    /// Positions in the order in which the members lie in the zip.
    pub(super) fn by_place(&self) -> Vec<u32> {
        let mut order: Vec<u32> = (0..).take(self.members.len()).collect();
        order.sort_by_key(|index| self.members[*index as usize].head);
        order
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_zip_takes_is_missing_for_the_next() {
        let room = Room { members: 3, names: 10 };
        let mut table = Table::new(room);
        let mut push =
            |text| table.push(0, Facts::default(), &Name { text, raw: 0 }, Standing::Listed);
        assert!(push("1234"));
        assert!(push("12345"));
        assert!(!push("67"));
        assert!(push("8"));
        assert!(!push(""));
        assert_eq!(table.beyond_limit, 2);
        let left = table.room_beside(Room { members: 5, names: 11 });
        assert_eq!((left.members, left.names), (2, 1));
    }
}
