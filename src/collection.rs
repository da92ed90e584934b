//! Everything that was read, in one place: which member gave which items, and whose they are.

use crate::domain::item::{Batch, Digest, Item, MediaRef};
use crate::extract::Reading;
use crate::registry::Row;

/// The items of one member.
#[derive(Debug)]
pub struct Loaded {
    /// Position of its export.
    pub export: usize,
    /// Members of one number are one file: numbered siblings of one list (COUNTING §2.1).
    pub file: u32,
    /// Archive that it lies in.
    pub archive: usize,
    /// Position of the unit that it belongs to.
    pub unit: usize,
    /// Path below the root of the export.
    pub path: String,
    /// The row of the table that names its reader.
    pub row: &'static Row,
    /// Its items.
    pub batch: Batch,
    /// What became of its records.
    pub reading: Reading,
}

/// An item of the collection: member, then position in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemRef {
    /// Position of the member.
    pub member: u32,
    /// Position of the item in the member's batch.
    pub item: u32,
}

/// All members with items.
#[derive(Debug, Default)]
pub struct Collection {
    /// The members.
    pub members: Vec<Loaded>,
}

impl Collection {
    /// The item and its media. A reference made by [`Collection::items`] always has them.
    pub fn get(&self, at: ItemRef) -> Option<(&Item, &[MediaRef])> {
        let batch = &self.members.get(at.member as usize)?.batch;
        let item = batch.items.get(at.item as usize)?;
        Some((item, batch.media_of(item)))
    }

    /// The `fbid` of an item that came from a `label_values` record.
    pub fn fbid(&self, at: ItemRef) -> Option<Digest> {
        self.members.get(at.member as usize)?.batch.fbid_of(at.item)
    }

    /// The member that holds an item.
    pub fn member(&self, at: ItemRef) -> Option<&Loaded> {
        self.members.get(at.member as usize)
    }

    /// All items of the members for which `wanted` holds.
    pub fn items<'a>(
        &'a self,
        wanted: impl Fn(&Loaded) -> bool + 'a,
    ) -> impl Iterator<Item = (ItemRef, &'a Item)> {
        let members = self.members.iter().zip(0_u32..).filter(move |(member, _)| wanted(member));
        members.flat_map(|(member, index)| {
            let items = member.batch.items.iter().zip(0_u32..);
            items.map(move |(item, position)| (ItemRef { member: index, item: position }, item))
        })
    }
}
