//! Everything that was read, in one place: which member gave which items, and whose they are.

use std::collections::BTreeSet;

use crate::decode::text::person_digest;
use crate::domain::batch::Batch;
use crate::domain::item::{Context, Digest, Flags, Item, MediaRef};
use crate::domain::kind::Kind;
use crate::domain::platform::Platform;
use crate::reading::extract::MemberReading;
use crate::reading::registry::Row;

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
    pub reading: MemberReading,
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
    /// The positions of each export's members, so that nobody has to go through those of all.
    by_export: Vec<Vec<u32>>,
}

impl Collection {
    /// The members of all exports.
    pub fn new(members: Vec<Loaded>) -> Self {
        let exports = members.iter().map(|member| member.export + 1).max().unwrap_or_default();
        let mut by_export = vec![Vec::new(); exports];
        for (member, position) in members.iter().zip(0_u32..) {
            by_export[member.export].push(position);
        }
        Self { members, by_export }
    }

    /// The positions of the members of some exports, in the order of the collection.
    pub fn members_of(&self, exports: &[usize]) -> Vec<u32> {
        let of_export = |export: &usize| self.by_export.get(*export).into_iter().flatten().copied();
        let mut members: Vec<u32> = exports.iter().flat_map(of_export).collect();
        members.sort_unstable();
        members
    }

    /// The members of one export.
    pub fn of_export(&self, export: usize) -> impl Iterator<Item = (u32, &Loaded)> {
        self.at(self.by_export.get(export).map_or(&[][..], Vec::as_slice))
    }

    /// The members at some positions.
    pub fn at<'a>(&'a self, members: &'a [u32]) -> impl Iterator<Item = (u32, &'a Loaded)> {
        members.iter().filter_map(|at| Some((*at, self.members.get(*at as usize)?)))
    }
    /// The item and its media. A reference made by [`Collection::items`] always has them.
    pub fn get(&self, at: ItemRef) -> Option<(Item, &[MediaRef])> {
        let batch = &self.members.get(at.member as usize)?.batch;
        let item = batch.items.get(at.item as usize)?;
        Some((item, batch.media_of(&item)))
    }

    /// The `fbid` of an item that came from a `label_values` record.
    pub fn fbid(&self, at: ItemRef) -> Option<Digest> {
        self.members.get(at.member as usize)?.batch.fbid_of(at.item)
    }

    /// The member that holds an item.
    pub fn member(&self, at: ItemRef) -> Option<&Loaded> {
        self.members.get(at.member as usize)
    }

    /// Marks the Instagram comments of some members that stand under a post of the account with
    /// these handles (digests as [`person_digest`] gives them): they go by that account's flag
    /// (COUNTING §3). A name that is shown is no handle: somebody else may have it as one.
    pub fn mark_own_posts(&mut self, members: &[u32], handles: &BTreeSet<Digest>) {
        for position in members {
            let Some(member) = self.members.get_mut(*position as usize) else { continue };
            let Batch { items, contexts, .. } = &mut member.batch;
            let own: Vec<bool> = contexts
                .iter()
                .map(|name| person_digest(name).is_some_and(|name| handles.contains(&name)))
                .collect();
            let is_own = |context: &Context| {
                own.get(context.0.get() as usize - 1).copied().unwrap_or_default()
            };
            items.change(0..usize::MAX, |_, item| {
                if is_instagram_comment(item) && item.context.as_ref().is_some_and(is_own) {
                    item.flags = item.flags.with(Flags::OWN_POST).with(Flags::NAMES_ONESELF);
                    item.context = None;
                }
            });
        }
    }

    /// All items of the members at some positions.
    pub fn items<'a>(&'a self, members: &'a [u32]) -> impl Iterator<Item = (ItemRef, Item)> + 'a {
        items_of(members.iter().filter_map(|at| Some((*at, self.members.get(*at as usize)?))))
    }

    /// Those of a kind.
    pub fn items_of_kind<'a>(
        &'a self,
        members: &'a [u32],
        kind: Kind,
    ) -> impl Iterator<Item = (ItemRef, Item)> + 'a {
        let own = self.at(members).filter(move |(_, own)| own.batch.items.may_hold(kind));
        items_of(own).filter(move |(_, item)| item.kind == kind)
    }

    /// All items of an export.
    pub fn items_of(&self, export: usize) -> impl Iterator<Item = (ItemRef, Item)> + '_ {
        items_of(self.of_export(export))
    }
}

fn items_of<'a>(
    members: impl Iterator<Item = (u32, &'a Loaded)>,
) -> impl Iterator<Item = (ItemRef, Item)> {
    members.flat_map(|(member, loaded)| {
        let items = loaded.batch.items.iter().zip(0_u32..);
        items.map(move |(item, position)| (ItemRef { member, item: position }, item))
    })
}

fn is_instagram_comment(item: &Item) -> bool {
    item.kind == Kind::Comment && item.platform == Platform::Instagram
}
