//! Which records of one family of one platform are copies, and what they tell together
//! (COUNTING §2.2).

use std::collections::BTreeMap;

use super::clusters::Clusters;
use super::galleries::Galleries;
use super::pairing::Pairing;
use super::round::{Key, Round};
use super::{Folding, Merged, alone, checked};
use crate::domain::export::ArchiveAge;
use crate::domain::item::Flags;
use crate::reading::collection::ItemRef;

/// Where a file or a download stands among the others.
type Rank = (bool, bool, std::cmp::Reverse<(usize, Option<i64>)>, Option<String>);

/// 8 MB of keys with their records, and as much of those of the largest file that have the same.
const KEYS_AT_A_TIME: u64 = 500_000;

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
        let mut galleries = Galleries::default();
        let mut clusters = Clusters::new(self.numbers.count());
        let mut keys = 0_u64;
        for (at, _) in self.mine(&in_others) {
            let Some(seen) = self.see(at) else { continue };
            self.keys(seen, has_check_ins, &mut |_| keys += 1);
        }
        // Only so many keys are in memory at a time.
        let parts = keys / KEYS_AT_A_TIME + 1;
        let mut keyed: Vec<(Key, ItemRef)> = Vec::new();
        for part in 0..parts {
            let wanted = |key: Key| key % parts == part;
            keyed.clear();
            for (at, _) in self.mine(&in_others) {
                let Some(seen) = self.see(at) else { continue };
                self.keys(seen, has_check_ins, &mut |key| {
                    if wanted(key) {
                        keyed.push((key, at));
                    }
                });
            }
            keyed.sort_unstable();
            let of_others = keyed.len();
            for (at, _) in self.mine(&in_largest) {
                let Some(seen) = self.see(at) else { continue };
                self.keys(seen, has_check_ins, &mut |key| {
                    let others = &keyed[..of_others];
                    if wanted(key) && others.binary_search_by_key(&key, |(key, _)| *key).is_ok() {
                        keyed.push((key, at));
                    }
                });
            }
            keyed.sort_unstable();
            for run in keyed.chunk_by(|(a, _), (b, _)| a == b) {
                let (_, first) = run[0];
                if run.iter().all(|(_, at)| self.file(*at) == self.file(first)) {
                    continue;
                }
                let Some(number) = self.numbers.number(first) else { continue };
                for (_, at) in run {
                    galleries.note(*at, self.media(*at));
                    if let Some(own) = self.numbers.number(*at) {
                        clusters.join(number, own);
                    }
                }
            }
        }
        drop(keyed);
        clusters.each(|cluster| self.pair(cluster, has_check_ins, &galleries, folding));
    }

    /// Finds the copies among records that have keys in common.
    fn pair(
        &self,
        records: &[u32],
        has_check_ins: bool,
        galleries: &Galleries,
        folding: &mut Folding,
    ) {
        // Nearly all records that have copies have one.
        if let [a, b] = *records {
            let (a, b) = (self.numbers.at(a), self.numbers.at(b));
            let (Some(seen_a), Some(seen_b)) = (self.see(a), self.see(b)) else { return };
            let are_of_two = self.file(a) != self.file(b);
            if are_of_two && self.distance(seen_a, seen_b, galleries).is_some() {
                self.merge(&[a, b], galleries, folding);
            }
            return;
        }
        let mut downloads: BTreeMap<usize, BTreeMap<u32, Vec<ItemRef>>> = BTreeMap::new();
        for at in records.iter().map(|number| self.numbers.at(*number)) {
            let Some(member) = self.collection.member(at) else { continue };
            let files = downloads.entry(member.export).or_default();
            files.entry(member.file).or_default().push(at);
        }
        if downloads.values().map(BTreeMap::len).sum::<usize>() < 2 {
            return;
        }
        let new = || Pairing::new(self, galleries, has_check_ins);
        let mut downloads: Vec<Vec<Vec<ItemRef>>> =
            downloads.into_values().map(|files| files.into_values().collect()).collect();
        downloads.sort_by_cached_key(|files| self.rank(&files.concat()));
        let mut all = new();
        for mut files in downloads {
            files.sort_by_cached_key(|file| self.rank(file));
            // What is known to the minute first looks for its own list in other downloads: within
            // one of pages two records of a minute may look alike that are not.
            if files.iter().flatten().any(|at| self.is_to_the_minute(*at)) {
                for file in &files {
                    all.add_file(file);
                }
                continue;
            }
            let mut own = new();
            for file in &files {
                own.add_file(file);
            }
            all.add(own.into_things());
        }
        for copies in all.into_copies() {
            self.merge(&copies, galleries, folding);
        }
    }

    /// The order in which files and downloads are taken, whatever the order in which they were
    /// named: first those that know most about their records. Check-ins look for posts, and minutes
    /// for seconds.
    fn rank(&self, records: &[ItemRef]) -> Rank {
        let first = records.first().copied();
        (
            records.iter().all(|at| self.see(*at).is_some_and(|seen| seen.is_check_in())),
            records.iter().any(|at| self.is_to_the_minute(*at)),
            std::cmp::Reverse((records.len(), first.and_then(|at| self.made(at)))),
            first.and_then(|at| Some(self.collection.member(at)?.path.to_string())),
        )
    }

    /// Folds the copies of one thing into one of them, that of the newest export.
    fn merge(&self, copies: &[ItemRef], galleries: &Galleries, folding: &mut Folding) {
        let kept = copies.iter().copied().max_by_key(|at| (self.made(*at), std::cmp::Reverse(*at)));
        let Some(kept) = kept else { return };
        self.note_better_names(copies, galleries, folding);
        self.note_renamed_media(copies, folding);
        let known = self.collection.get(kept).zip(self.holder(kept));
        let by_itself = known.map(|((item, _), holder)| alone(kept, &item, holder));
        if let Some(merged) = self.merged(kept, copies).filter(|merged| by_itself != Some(*merged))
        {
            folding.keep(kept, merged);
        }
        for copy in copies.iter().filter(|at| **at != kept) {
            folding.fold(*copy, kept);
        }
    }

    fn note_better_names(&self, copies: &[ItemRef], galleries: &Galleries, folding: &mut Folding) {
        let has_ids = |at: ItemRef| self.has_ids(at, self.media(at), galleries);
        if copies.iter().any(|at| !self.media(*at).is_empty() && has_ids(*at)) {
            let nameless = copies.iter().filter(|at| !has_ids(**at));
            nameless.for_each(|at| folding.name_better(*at));
        }
    }

    /// Files without an id have another name in each download: those of the copy that knows its files
    /// best count.
    fn note_renamed_media(&self, copies: &[ItemRef], folding: &mut Folding) {
        let export = |at: ItemRef| self.collection.member(at).map_or(usize::MAX, |it| it.export);
        let has_ids = |at: ItemRef| self.media(at).iter().any(|media| media.strong_id);
        let best = copies.iter().copied().max_by_key(|at| {
            (has_ids(*at), self.media(*at).len(), self.made(*at), std::cmp::Reverse(*at))
        });
        let Some(best) = best else { return };
        for copy in copies.iter().copied().filter(|at| export(*at) != export(best)) {
            let own = (export(copy), self.media(copy));
            if !folding.renamed.pair(own, self.media(best)) && !has_ids(copy) {
                folding.name_better(copy);
            }
        }
    }

    /// What all copies tell together; `kept` is the one that stands for them.
    fn merged(&self, kept: ItemRef, copies: &[ItemRef]) -> Option<Merged> {
        let each = || {
            copies
                .iter()
                .filter_map(|at| Some((*at, self.collection.get(*at)?.0, self.holder(*at)?)))
        };
        let newest = each().map(|(_, _, holder)| holder.date.seconds).max()?;
        let mut merged = alone(kept, &self.collection.get(kept)?.0, self.holder(kept)?);
        for (at, item, holder) in each() {
            if item.kind.tells_more_than(merged.kind) {
                merged.kind = item.kind;
            }
            merged.flags = merged.flags.with(item.flags);
            merged.moment = merged.moment.earliest(checked(item.moment, holder.date));
            merged.context = merged.context.or(item.context.map(|context| (at.member, context)));
        }
        // A comment under somebody else's post is none under an own one, though a copy of it does not
        // tell whose post it was.
        if merged.context.is_some() && !merged.flags.has(Flags::NAMES_ONESELF) {
            merged.flags = merged.flags.without(Flags::OWN_POST);
        }
        let in_newest = || each().filter(|(_, _, holder)| holder.date.seconds == newest);
        merged.standing = in_newest().map(|(_, item, _)| item.standing).max()?;
        merged.age = in_newest()
            .map(|(_, _, holder)| holder.date.age)
            .find(|age| *age == ArchiveAge::Current)
            .or_else(|| in_newest().map(|(_, _, holder)| holder.date.age).next())?;
        let shown = |public: bool| {
            in_newest().any(|(_, item, holder)| holder.public_on(item.platform) == Some(public))
        };
        merged.held_private = shown(false) && !shown(true);
        Some(merged)
    }
}
