//! One family of records of one platform: which of them are copies (COUNTING §2.2).

use std::collections::BTreeMap;

use super::clusters::Clusters;
use super::galleries::Galleries;
use super::{Folding, Merged, alone, checked};
use crate::domain::item::{Flags, Item, MediaRef};
use crate::domain::kind::Family;
use crate::domain::moment::Moment;
use crate::domain::platform::Platform;
use crate::reading::collection::{Collection, ItemRef};
use crate::reading::exports::ExportDate;
use crate::report::model::ArchiveAge;

/// One family of one platform.
pub(super) struct Round<'a> {
    pub(super) collection: &'a Collection,
    /// The members of the account.
    pub(super) members: &'a [u32],
    pub(super) dates: &'a [ExportDate],
    pub(super) platform: Platform,
    pub(super) family: Family,
}

/// Something that two records of one identity share.
type Key = u64;

/// How many different records of one key are told apart before the rest is left as it is: a bound
/// for hostile archives, far above what honest ones hold.
const DIFFERENT_A_KEY: usize = 64;

impl Round<'_> {
    /// Finds the copies among the records; `sizes` tells how many lie in each file.
    pub(super) fn fold(&self, sizes: &BTreeMap<u32, usize>, folding: &mut Folding) {
        let has_check_ins =
            self.mine(self.members).any(|(_, item)| item.flags.has(Flags::CHECK_IN));
        // Every pair of copies has a partner outside of the largest file, so only the keys of the
        // other files need memory.
        let largest = sizes.iter().max_by_key(|(_, size)| **size).map(|(file, _)| *file);
        let (in_largest, in_others): (Vec<u32>, Vec<u32>) = self.members.iter().partition(|at| {
            let member = self.collection.members.get(**at as usize);
            member.map(|member| member.file) == largest
        });
        let mut keyed: Vec<(Key, ItemRef)> = Vec::new();
        for (at, item) in self.mine(&in_others) {
            self.keys(at, item, has_check_ins, &mut |key| keyed.push((key, at)));
        }
        keyed.sort_unstable();
        let known: Vec<Key> = keyed.iter().map(|(key, _)| *key).collect();
        for (at, item) in self.mine(&in_largest) {
            self.keys(at, item, has_check_ins, &mut |key| {
                if known.binary_search(&key).is_ok() {
                    keyed.push((key, at));
                }
            });
        }
        keyed.sort_unstable();
        let mut galleries = Galleries::default();
        for (_, at) in &keyed {
            galleries.note(*at, self.media(*at));
        }
        let mut clusters = Clusters::default();
        for run in keyed.chunk_by(|(a, _), (b, _)| a == b) {
            self.link(run, &galleries, &mut clusters);
        }
        for cluster in clusters.all() {
            self.merge(&cluster, &galleries, folding);
        }
    }

    fn is_mine(&self, item: &Item) -> bool {
        item.platform == self.platform && item.kind.family() == self.family
    }

    fn mine<'a>(&'a self, members: &'a [u32]) -> impl Iterator<Item = (ItemRef, &'a Item)> {
        self.collection.items(members).filter(|(_, item)| self.is_mine(item))
    }

    /// All keys of an item; equal items share one, but not all that share one are equal.
    fn keys(&self, at: ItemRef, item: &Item, has_check_ins: bool, add: &mut dyn FnMut(Key)) {
        let minute = u64::from(item.moment.minute());
        if let Some(fbid) = self.collection.fbid(at) {
            add(mix(1, fbid.0.get()));
        }
        for media in self.media(at) {
            add(mix(2, media.id.0.get()));
        }
        let text = item.text.map_or(item.kind as u64, |text| text.0.get());
        add(mix(3, text ^ minute.rotate_left(32)));
        if has_check_ins && item.moment.seconds().is_ok() {
            add(mix(4, minute));
        }
    }

    /// Joins the items of one key that are the same.
    fn link(&self, run: &[(Key, ItemRef)], galleries: &Galleries, clusters: &mut Clusters) {
        let several_files = run.iter().any(|(_, at)| self.file(*at) != self.file(run[0].1));
        if !several_files {
            return;
        }
        let mut different: Vec<ItemRef> = Vec::new();
        for &(_, at) in run {
            let mut is_known = false;
            // Being the same is not transitive: one shares a picture, another time and text.
            for &known in &different {
                // Two records meet once for each picture that they share.
                if !clusters.are_joined(known, at) {
                    if !self.same(known, at, galleries) {
                        continue;
                    }
                    clusters.join(known, at);
                }
                is_known = self.are_alike(known, at, galleries);
                if is_known {
                    break;
                }
            }
            if !is_known && different.len() < DIFFERENT_A_KEY {
                different.push(at);
            }
        }
    }

    /// Whether two records are the same to every third one.
    fn are_alike(&self, at_a: ItemRef, at_b: ItemRef, galleries: &Galleries) -> bool {
        let (Some((a, media_a)), Some((b, media_b))) =
            (self.collection.get(at_a), self.collection.get(at_b))
        else {
            return false;
        };
        self.collection.fbid(at_a) == self.collection.fbid(at_b)
            && (a.kind, a.moment, a.text, a.flags) == (b.kind, b.moment, b.text, b.flags)
            && galleries.are_equal((at_a, media_a), (at_b, media_b))
    }

    fn media(&self, at: ItemRef) -> &[MediaRef] {
        self.collection.get(at).map_or(&[][..], |(_, media)| media)
    }

    fn file(&self, at: ItemRef) -> u32 {
        self.collection.member(at).map_or(u32::MAX, |member| member.file)
    }

    /// Whether two records agree in their identity (COUNTING §2.2).
    fn same(&self, at_a: ItemRef, at_b: ItemRef, galleries: &Galleries) -> bool {
        let fbids = (self.collection.fbid(at_a), self.collection.fbid(at_b));
        let (Some((a, media_a)), Some((b, media_b))) =
            (self.collection.get(at_a), self.collection.get(at_b))
        else {
            return false;
        };
        let same_time = a.moment.agrees_with(b.moment);
        if let (Some(a), Some(b)) = fbids {
            return a == b;
        }
        let is_check_in = a.flags.has(Flags::CHECK_IN) || b.flags.has(Flags::CHECK_IN);
        if is_check_in && a.moment.seconds().is_ok() {
            return same_time;
        }
        if !media_a.is_empty() && !media_b.is_empty() {
            let time_decides = self.platform == Platform::Facebook && a.kind != b.kind;
            if time_decides && !same_time {
                return false;
            }
            if galleries.share((at_a, media_a), (at_b, media_b)) {
                return true;
            }
            let has_ids = |at, media| self.has_ids(at, media, galleries);
            if has_ids(at_a, media_a) && has_ids(at_b, media_b) {
                return false;
            }
        }
        let same_text = a.text == b.text && (a.text.is_some() || a.kind == b.kind);
        same_time && same_text
    }

    /// Whether the names of media are ids: on Facebook all are, on Instagram those that end in ten
    /// or more digits (COUNTING §2.2).
    fn has_ids(&self, at: ItemRef, media: &[MediaRef], galleries: &Galleries) -> bool {
        self.platform == Platform::Facebook || galleries.has_strong_ids(at, media)
    }

    /// Keeps as many items as the file in which they occur most often, and folds the others into
    /// them.
    fn merge(&self, cluster: &[ItemRef], galleries: &Galleries, folding: &mut Folding) {
        let mut by_file: BTreeMap<u32, Vec<ItemRef>> = BTreeMap::new();
        for at in cluster {
            by_file.entry(self.file(*at)).or_default().push(*at);
        }
        if by_file.len() < 2 {
            return;
        }
        for items in by_file.values_mut() {
            items.sort_by_key(|at| (self.moment(*at), *at));
        }
        let Some(kept_file) = by_file
            .iter()
            .max_by_key(|(file, items)| {
                (items.len(), self.made(items[0]), std::cmp::Reverse(**file))
            })
            .map(|(file, _)| *file)
        else {
            return;
        };
        let kept = by_file.remove(&kept_file).unwrap_or_default();
        let mut copies: Vec<Vec<ItemRef>> = kept.iter().map(|at| vec![*at]).collect();
        for items in by_file.values() {
            let mut is_free = vec![true; kept.len()];
            let mut later: Vec<ItemRef> = Vec::new();
            let mut place = |at: ItemRef, place: usize| {
                copies[place].push(at);
                folding.touch(at);
                folding.copies.insert(at, kept[place]);
            };
            // Those of one time belong together, whatever else shares their picture. Both lists
            // are in the order of time, so each is walked once.
            let mut next = 0;
            for at in items {
                let moment = self.moment(*at);
                while kept.get(next).is_some_and(|kept| self.moment(*kept) < moment) {
                    next += 1;
                }
                if kept.get(next).is_some_and(|kept| self.moment(*kept) == moment) {
                    place(*at, next);
                    is_free[next] = false;
                    next += 1;
                } else {
                    later.push(*at);
                }
            }
            let free = is_free.iter().enumerate().filter(|(_, free)| **free).map(|(at, _)| at);
            for (at, free) in later.into_iter().zip(free) {
                place(at, free);
            }
        }
        for (at, copies) in kept.into_iter().zip(copies) {
            self.note_better_names(&copies, galleries, folding);
            if let Some(merged) = self.merged(&copies) {
                folding.touch(at);
                folding.merged.insert(at, merged);
            }
        }
    }

    fn note_better_names(&self, copies: &[ItemRef], galleries: &Galleries, folding: &mut Folding) {
        let has_ids = |at: ItemRef| self.has_ids(at, self.media(at), galleries);
        if copies.iter().any(|at| !self.media(*at).is_empty() && has_ids(*at)) {
            folding.named_better.extend(copies.iter().filter(|at| !has_ids(**at)));
        }
    }

    fn moment(&self, at: ItemRef) -> Moment {
        self.collection.get(at).map_or(Moment::MISSING, |(item, _)| item.moment)
    }

    fn date(&self, at: ItemRef) -> Option<ExportDate> {
        self.dates.get(self.collection.member(at)?.export).copied()
    }

    /// When the export that holds an item was made.
    fn made(&self, at: ItemRef) -> Option<i64> {
        self.date(at)?.seconds
    }

    fn merged(&self, copies: &[ItemRef]) -> Option<Merged> {
        let each = || {
            copies.iter().filter_map(|at| Some((*at, self.collection.get(*at)?.0, self.date(*at)?)))
        };
        let newest = each().map(|(_, _, date)| date.seconds).max()?;
        let (first, item, date) = each().next()?;
        let mut merged = alone(first, item, date);
        for (at, item, date) in each() {
            if item.kind.tells_more_than(merged.kind) {
                merged.kind = item.kind;
            }
            merged.flags = merged.flags.with(item.flags);
            merged.moment = merged.moment.earliest(checked(item.moment, date));
            merged.context = merged.context.or(item.context.map(|context| (at.member, context)));
        }
        let in_newest = || each().filter(|(_, _, date)| date.seconds == newest);
        merged.standing = in_newest().map(|(_, item, _)| item.standing).max()?;
        merged.age = in_newest()
            .map(|(_, _, date)| date.age)
            .find(|age| *age == ArchiveAge::Current)
            .or_else(|| in_newest().map(|(_, _, date)| date.age).next())?;
        Some(merged)
    }
}

/// Spreads a value of one sort over the keys; what collides is compared in full.
fn mix(sort: u64, value: u64) -> Key {
    (value ^ sort.wrapping_mul(0x9E37_79B9_7F4A_7C15)).wrapping_mul(0xD6E8_FEB8_6659_FD93)
}
