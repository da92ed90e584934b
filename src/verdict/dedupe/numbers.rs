//! Items of an account by numbers from 0, so that what is known of millions is a plain list.

use crate::reading::collection::{Collection, ItemRef};

/// The numbers of the items of some members: one member after the other.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    /// Positions of the members, ascending.
    members: Vec<u32>,
    /// The number of the first item of each, then the number of all.
    starts: Vec<u32>,
}

impl Numbers {
    /// Numbers the items of these members, whose positions ascend.
    pub(super) fn of(collection: &Collection, members: &[u32]) -> Self {
        let mut starts = Vec::with_capacity(members.len() + 1);
        let mut next = 0_u32;
        starts.push(next);
        for at in members {
            let items = collection.members.get(*at as usize).map_or(0, |own| own.items.len());
            next = next.saturating_add(u32::try_from(items).unwrap_or(u32::MAX));
            starts.push(next);
        }
        Self { members: members.to_vec(), starts }
    }

    /// How many there are.
    pub(super) fn count(&self) -> u32 {
        self.starts.last().copied().unwrap_or_default()
    }

    /// The number of an item of these members.
    pub(super) fn number(&self, at: ItemRef) -> Option<u32> {
        let place = self.members.binary_search(&at.member).ok()?;
        let number = self.starts.get(place)?.checked_add(at.item)?;
        (number < *self.starts.get(place + 1)?).then_some(number)
    }

    /// The item of a number that there is.
    pub(super) fn at(&self, number: u32) -> ItemRef {
        let place = self.starts.partition_point(|start| *start <= number).saturating_sub(1);
        let start = self.starts.get(place).copied().unwrap_or_default();
        let member = self.members.get(place).copied().unwrap_or(u32::MAX);
        ItemRef { member, item: number - start }
    }
}
