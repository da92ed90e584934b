//! One family of records of one platform, and how its records are seen when they are compared.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::Holder;
use super::galleries::Galleries;
use super::numbers::Numbers;
use crate::domain::item::{Flags, Item, MediaRef};
use crate::domain::kind::Family;
use crate::domain::platform::Platform;
use crate::reading::collection::{Collection, ItemRef};
use crate::reading::registry::Role;

/// One family of one platform.
pub(super) struct Round<'a> {
    pub(super) collection: &'a Collection,
    /// The members of the account that hold some of it.
    pub(super) members: &'a [u32],
    /// Their items.
    pub(super) numbers: &'a Numbers,
    pub(super) holders: &'a [Holder],
    pub(super) platform: Platform,
    pub(super) family: Family,
}

/// A record with what is needed to compare it.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    pub(super) at: ItemRef,
    pub(super) item: Item,
    pub(super) media: &'a [MediaRef],
}

impl Seen<'_> {
    pub(super) const fn is_check_in(&self) -> bool {
        self.item.flags.has(Flags::CHECK_IN)
    }
}

/// Something that two records of one identity share.
pub(super) type Key = u64;

impl<'a> Round<'a> {
    pub(super) fn see(&self, at: ItemRef) -> Option<Seen<'a>> {
        let (item, media) = self.collection.get(at)?;
        Some(Seen { at, item, media })
    }

    /// The `fbid` of a detailed Instagram record that shows no media is the id in the name of its
    /// file.
    pub(super) fn fbid_as_media(&self, seen: Seen<'_>) -> Option<crate::domain::item::Digest> {
        let has_none = self.platform == Platform::Instagram && seen.media.is_empty();
        if has_none { self.collection.fbid(seen.at) } else { None }
    }

    pub(super) fn is_to_the_minute(&self, at: ItemRef) -> bool {
        self.see(at).is_some_and(|seen| seen.item.moment.is_to_the_minute())
    }

    fn is_mine(&self, item: &Item) -> bool {
        item.platform == self.platform && item.kind.family() == self.family
    }

    pub(super) fn mine<'m>(
        &'m self,
        members: &'m [u32],
    ) -> impl Iterator<Item = (ItemRef, Item)> + 'm {
        self.collection.items(members).filter(|(_, item)| self.is_mine(item))
    }

    /// All keys of a record; equal records share one, but not all that share one are equal.
    pub(super) fn keys(&self, seen: Seen<'_>, has_check_ins: bool, add: &mut dyn FnMut(Key)) {
        let moment = seen.item.moment;
        if let Some(fbid) = self.collection.fbid(seen.at) {
            add(mix(1, fbid.0.get()));
        }
        if let Some(id) = self.fbid_as_media(seen) {
            add(mix(2, id.0.get()));
        }
        for media in seen.media {
            add(mix(2, media.id.0.get()));
        }
        let text = seen.item.text.map_or(seen.item.kind as u64, |text| text.0.get());
        add(mix(3, text ^ moment.common().rotate_left(32)));
        if has_check_ins && moment.seconds().is_ok() {
            add(mix(4, moment.common()));
        }
    }

    /// A number that is the same for records that are the same to every other one.
    pub(super) fn look(&self, seen: Seen<'_>, galleries: &Galleries) -> u64 {
        let mut hasher = DefaultHasher::new();
        let Seen { at, item, media } = seen;
        (item.kind, item.moment, item.text, item.flags, item.standing).hash(&mut hasher);
        self.collection.fbid(at).hash(&mut hasher);
        let share = self.collection.share_of(at.member);
        share.and_then(|own| own.context_of(&item)).hash(&mut hasher);
        galleries.in_order(at, media).hash(&mut hasher);
        hasher.finish()
    }

    /// The list that a record stands in, whatever the layout.
    pub(super) fn list(&self, at: ItemRef) -> Option<&'static Role> {
        Some(&self.collection.member(at)?.row.role)
    }

    pub(super) fn media(&self, at: ItemRef) -> &[MediaRef] {
        self.collection.get(at).map_or(&[][..], |(_, media)| media)
    }

    pub(super) fn file(&self, at: ItemRef) -> u32 {
        self.collection.member(at).map_or(u32::MAX, |member| member.file)
    }

    /// Whether the names of media are ids: on Facebook all are, on Instagram those that end in ten
    /// or more digits (COUNTING §2.2).
    pub(super) fn has_ids(&self, at: ItemRef, media: &[MediaRef], galleries: &Galleries) -> bool {
        self.platform == Platform::Facebook || galleries.has_strong_ids(at, media)
    }

    pub(super) fn holder(&self, at: ItemRef) -> Option<Holder> {
        self.holders.get(self.collection.member(at)?.export).copied()
    }

    /// When the export that holds an item was made.
    pub(super) fn made(&self, at: ItemRef) -> Option<i64> {
        self.holder(at)?.date.seconds
    }
}

/// Spreads a value of one sort over the keys; what collides is compared in full.
fn mix(sort: u64, value: u64) -> Key {
    (value ^ sort.wrapping_mul(0x9E37_79B9_7F4A_7C15)).wrapping_mul(0xD6E8_FEB8_6659_FD93)
}
