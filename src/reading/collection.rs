//! Everything that was read, in one place: which member gave which items, and whose they are.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::decode::text::person_digest;
use crate::domain::batch::{Batch, Batches, Place, Share};
use crate::domain::item::{Context, Digest, Flags, Item, MediaRef};
use crate::domain::kind::Kind;
use crate::domain::piece::Piece;
use crate::domain::platform::Platform;
use crate::reading::extract::MemberReading;
use crate::reading::registry::Row;

/// One member that was read: 64 bytes, because an archive may have 500,000.
#[derive(Debug)]
pub struct Loaded {
    /// Position of its export.
    pub export: usize,
    /// Members of one number are one file: numbered siblings of one list (COUNTING §2.1).
    pub file: u32,
    /// Position of the unit that it belongs to.
    pub unit: usize,
    /// Path below the root of the export.
    pub path: Piece,
    /// The row of the table that names its reader.
    pub row: &'static Row,
    /// Its items.
    pub items: Place,
    /// What became of its records. Of small members it is mostly the same.
    pub reading: Arc<MemberReading>,
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
    batches: Batches,
    /// The positions of each export's members, so that nobody has to go through those of all.
    by_export: Vec<Vec<u32>>,
}

impl Collection {
    /// The members of all exports.
    pub fn new(members: Vec<Loaded>, batches: Batches) -> Self {
        let exports = members.iter().map(|member| member.export + 1).max().unwrap_or_default();
        let mut by_export = vec![Vec::new(); exports];
        for (member, position) in members.iter().zip(0_u32..) {
            by_export[member.export].push(position);
        }
        Self { members, batches, by_export }
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

    /// What a member gave.
    pub fn share(&self, member: &Loaded) -> Option<Share<'_>> {
        self.batches.share(member.items)
    }

    /// The same, by the position of the member.
    pub fn share_of(&self, member: u32) -> Option<Share<'_>> {
        self.share(self.members.get(member as usize)?)
    }

    /// All members, and their items to change.
    pub fn parts_mut(&mut self) -> (&mut [Loaded], &mut Batches) {
        (&mut self.members, &mut self.batches)
    }

    /// The item and its media. A reference made by [`Collection::items`] always has them.
    pub fn get(&self, at: ItemRef) -> Option<(Item, &[MediaRef])> {
        let share = self.share_of(at.member)?;
        let item = share.get(at.item as usize)?;
        Some((item, share.media_of(&item)))
    }

    /// The `fbid` of an item that came from a `label_values` record.
    pub fn fbid(&self, at: ItemRef) -> Option<Digest> {
        self.share_of(at.member)?.fbid_of(at.item)
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
            let Some(member) = self.members.get(*position as usize) else { continue };
            let Some((batch, own)) = self.batches.share_mut(member.items) else { continue };
            let Batch { items, contexts, .. } = batch;
            let mut known: HashMap<Context, bool> = HashMap::new();
            let mut is_own = |context: Context| {
                *known.entry(context).or_insert_with(|| {
                    let name = contexts.get(context.0.get() as usize - 1);
                    let name = name.and_then(|name| person_digest(name));
                    name.is_some_and(|name| handles.contains(&name))
                })
            };
            items.change(own, |_, item| {
                if is_instagram_comment(item) && item.context.is_some_and(&mut is_own) {
                    item.flags = item.flags.with(Flags::OWN_POST).with(Flags::NAMES_ONESELF);
                    item.context = None;
                }
            });
        }
    }

    /// All items of the members at some positions.
    pub fn items<'a>(&'a self, members: &'a [u32]) -> impl Iterator<Item = (ItemRef, Item)> + 'a {
        self.items_in(self.at(members))
    }

    /// Those of a kind.
    pub fn items_of_kind<'a>(
        &'a self,
        members: &'a [u32],
        kind: Kind,
    ) -> impl Iterator<Item = (ItemRef, Item)> + 'a {
        let may_hold = move |own: &Loaded| self.share(own).is_some_and(|own| own.may_hold(kind));
        let own = self.at(members).filter(move |(_, own)| may_hold(own));
        self.items_in(own).filter(move |(_, item)| item.kind == kind)
    }

    /// All items of an export.
    pub fn items_of(&self, export: usize) -> impl Iterator<Item = (ItemRef, Item)> + '_ {
        self.items_in(self.of_export(export))
    }

    fn items_in<'a>(
        &'a self,
        members: impl Iterator<Item = (u32, &'a Loaded)> + 'a,
    ) -> impl Iterator<Item = (ItemRef, Item)> + 'a {
        members.flat_map(|(member, loaded)| {
            let items = self.share(loaded).into_iter().flat_map(Share::items).zip(0_u32..);
            items.map(move |(item, position)| (ItemRef { member, item: position }, item))
        })
    }
}

fn is_instagram_comment(item: &Item) -> bool {
    item.kind == Kind::Comment && item.platform == Platform::Instagram
}
