//! The records of one key: those of pages beside those of JSON.
//!
//! What several files of one download show at one local time is one thing; what they show at different
//! times are different things, so a record of JSON is only one of them. The records of one list pair
//! first, then the nearest.

use std::ops::Range;

use super::days::Days;
use super::{EachInJson, FARTHEST, InJson, OnPage, QUARTER};
use crate::domain::item::{Item, MediaRef};
use crate::reading::collection::{Collection, ItemRef};

/// Different records of one key and minute that are told apart: a bound for hostile archives.
const DIFFERENT: usize = 8;
/// Records of a page that are looked at beyond those that can pair: a bound for hostile archives.
const LOOKED_AT: usize = 64;
/// Media of a record that are compared; of longer lists nothing is told apart here.
const MEDIA: usize = 32;

/// Records of one file and local time that have no pair yet: a range of `pages`.
#[derive(Debug, Clone, Copy)]
struct Open {
    local: u32,
    start: u32,
    end: u32,
}

impl Open {
    const fn is_empty(&self) -> bool {
        self.start >= self.end
    }
}

/// The records of one key.
pub(super) struct OfKey<'a, 'p> {
    collection: &'a Collection,
    json: &'a [InJson],
    /// How many of each in JSON are taken.
    used: Vec<u32>,
    /// How many of a minute are taken, at the first record of the minute.
    taken: Vec<u32>,
    pages: &'p mut [&'a OnPage],
}

impl<'a, 'p> OfKey<'a, 'p> {
    /// `json` is sorted by minute, `pages` by local time and file.
    pub(super) fn new(
        collection: &'a Collection,
        json: &'a [InJson],
        pages: &'p mut [&'a OnPage],
    ) -> Self {
        let used = vec![0; json.len()];
        Self { collection, json, taken: used.clone(), used, pages }
    }

    /// Adds the times that JSON gives to the records of pages.
    pub(super) fn find(mut self, days: &Days<'_>, found: &mut Vec<(ItemRef, u32)>) {
        let mut open = self.open();
        for same_list in [true, false] {
            for step in 0..=(2 * FARTHEST) {
                if !self.step(&mut open, days, step, same_list, found) {
                    break;
                }
                open.retain(|open| !open.is_empty());
            }
        }
    }

    fn open(&self) -> Vec<Open> {
        let mut open: Vec<Open> = Vec::new();
        let mut start: u32 = 0;
        for of_file in self.pages.chunk_by(|a, b| (a.local, a.file) == (b.local, b.file)) {
            let end = start + u32::try_from(of_file.len()).unwrap_or(u32::MAX - start);
            open.extend(of_file.first().map(|page| Open { local: page.local, start, end }));
            start = end;
        }
        open
    }

    /// Pairs what agrees at the next distance of each local time; whether any had one.
    fn step(
        &mut self,
        open: &mut [Open],
        days: &Days<'_>,
        step: i64,
        same_list: bool,
        found: &mut Vec<(ItemRef, u32)>,
    ) -> bool {
        let mut any = false;
        for of_local in open.chunk_by_mut(|a, b| a.local == b.local) {
            let Some(local) = of_local.first().map(|open| i64::from(open.local)) else { continue };
            let Some(east) = distance(&days.distances(local), step) else { continue };
            any = true;
            let of_minute = self.minute((local - east).div_euclid(60));
            if !of_minute.is_empty() {
                self.pair(of_local, of_minute, same_list, found);
            }
        }
        any
    }

    /// The places of the records of this minute in JSON.
    fn minute(&self, minute: i64) -> Range<usize> {
        let first = self.json.partition_point(|known| known.minute() < minute);
        let rest = self.json.get(first..).unwrap_or_default();
        first..first + rest.iter().take_while(|known| known.minute() == minute).count()
    }

    /// Pairs records of one local time with those of one minute: each file with as many as are free.
    fn pair(
        &mut self,
        of_local: &mut [Open],
        of_minute: Range<usize>,
        same_list: bool,
        found: &mut Vec<(ItemRef, u32)>,
    ) {
        let first = of_minute.start;
        let free = self.capacity(of_minute.clone()).saturating_sub(self.taken[first]);
        let mut most = 0;
        let mut most_of = [0; DIFFERENT];
        for open in of_local {
            let mut paired = 0;
            let mut paired_of = [0; DIFFERENT];
            let mut at = open.start as usize;
            let look = at + (free as usize).saturating_add(LOOKED_AT);
            while at < look.min(open.end as usize) && paired < free {
                let page = self.pages[at];
                if let Some(slot) = self.partner(page, of_minute.clone(), same_list, &paired_of) {
                    found.push((page.at, self.json[first + slot].seconds));
                    paired += 1;
                    paired_of[slot] += 1;
                    self.pages.swap(at, open.start as usize);
                    open.start += 1;
                }
                at += 1;
            }
            most = most.max(paired);
            for (most, paired) in most_of.iter_mut().zip(paired_of) {
                *most = paired.max(*most);
            }
        }
        self.taken[first] += most;
        for (used, most) in self.used[of_minute].iter_mut().zip(most_of) {
            *used += most;
        }
    }

    /// So many things of a minute JSON knows: of each second as many as its fullest list holds.
    fn capacity(&self, of_minute: Range<usize>) -> u32 {
        let of_minute = &self.json[of_minute];
        let of_seconds = of_minute.chunk_by(|a, b| a.seconds == b.seconds);
        of_seconds.map(|of_second| self.fullest_list(of_second)).sum()
    }

    fn fullest_list(&self, of_second: &[InJson]) -> u32 {
        let of_list = |one: &InJson| {
            let of_it = of_second.iter().filter(|other| self.are_of_one_list(one.at, other.at));
            of_it.map(|known| known.count).sum()
        };
        of_second.iter().map(of_list).max().unwrap_or(0)
    }

    /// A record of this minute that can be the same and is free.
    fn partner(
        &self,
        page: &OnPage,
        of_minute: Range<usize>,
        same_list: bool,
        paired_of: &[u32; DIFFERENT],
    ) -> Option<usize> {
        of_minute.zip(paired_of).position(|(place, paired)| {
            let known = &self.json[place];
            self.used[place] + paired < known.count
                && (!same_list || self.are_of_one_list(page.at, known.at))
                && can_be_same(self.collection, page.at, known.at)
        })
    }

    fn are_of_one_list(&self, a: ItemRef, b: ItemRef) -> bool {
        are_of_one_list(self.collection, a, b)
    }
}

/// Counts records in JSON of one key and minute: those of one second and list that are the same to
/// every record of a page, together. They follow each other by seconds.
pub(super) fn count_alike(collection: &Collection, same: &[EachInJson], to: &mut Vec<InJson>) {
    // Of each sort: the first record, and how many the file at hand has.
    let mut sorts: Vec<(InJson, u32, u32)> = Vec::new();
    for (key, seconds, file, at) in same {
        let is_alike = |sort: &(InJson, u32, u32)| {
            sort.0.seconds == *seconds && are_alike(collection, sort.0.at, *at)
        };
        let known = sorts.iter().position(is_alike);
        let known = known.or_else(|| (sorts.len() >= DIFFERENT).then_some(DIFFERENT - 1));
        let Some((sort, of, count)) = known.and_then(|place| sorts.get_mut(place)) else {
            let first = InJson { key: *key, seconds: *seconds, count: 1, at: *at };
            sorts.push((first, *file, 1));
            continue;
        };
        *count = if of == file { *count + 1 } else { 1 };
        *of = *file;
        sort.count = sort.count.max(*count);
    }
    sorts.sort_unstable_by_key(|(sort, ..)| (sort.seconds, sort.at));
    to.extend(sorts.into_iter().map(|(sort, ..)| sort));
}

/// The next distance from UTC to try, in seconds east: the known ones, else all quarter hours, the
/// smallest first.
fn distance(known: &[i32], step: i64) -> Option<i64> {
    if known.is_empty() {
        let quarters = if step % 2 == 0 { step / 2 } else { -(step + 1) / 2 };
        return Some(quarters * QUARTER);
    }
    known.get(usize::try_from(step).ok()?).map(|east| i64::from(*east))
}

fn are_of_one_list(collection: &Collection, a: ItemRef, b: ItemRef) -> bool {
    let list = |at| collection.member(at).map(|member| &member.row.role);
    list(a) == list(b)
}

/// Whether two records of JSON are the same to every record of a page.
fn are_alike(collection: &Collection, a: ItemRef, b: ItemRef) -> bool {
    let (Some((one, media)), Some((other, others))) = (collection.get(a), collection.get(b)) else {
        return false;
    };
    let ids =
        |media: &[MediaRef]| media.iter().take(MEDIA).map(|media| media.id).collect::<Vec<_>>();
    are_of_one_list(collection, a, b)
        && one.flags == other.flags
        && context(collection, a, &one) == context(collection, b, &other)
        && media.len() == others.len()
        && ids(media) == ids(others)
}

fn context<'a>(collection: &'a Collection, at: ItemRef, item: &Item) -> Option<&'a str> {
    collection.share_of(at.member)?.context_of(item)
}

/// Whether neither whose post two comments stand under nor their pictures tell two records of equal
/// text and time apart (COUNTING §2.2).
fn can_be_same(collection: &Collection, a: ItemRef, b: ItemRef) -> bool {
    let (Some((one, media)), Some((other, others))) = (collection.get(a), collection.get(b)) else {
        return false;
    };
    let owners =
        |at: ItemRef, item| collection.share_of(at.member).and_then(|own| own.comment_owner(item));
    let owners_differ = owners(a, &one).zip(owners(b, &other)).is_some_and(|(a, b)| a.differs(&b));
    !owners_differ && !media_differ(media, others)
}

fn media_differ(a: &[MediaRef], b: &[MediaRef]) -> bool {
    let strong = |media: &&MediaRef| media.strong_id;
    let is_short = a.len() <= MEDIA && b.len() <= MEDIA;
    let shared = a.iter().filter(strong).any(|a| b.iter().any(|b| a.id == b.id));
    is_short
        && a.iter().any(|media| media.strong_id)
        && b.iter().any(|media| media.strong_id)
        && !shared
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_unknown_is_tried_in_quarter_hours_the_smallest_first() {
        let tried: Vec<i64> = (0..5).filter_map(|step| distance(&[], step)).collect();
        assert_eq!(tried, [0, -900, 900, -1800, 1800]);
        assert_eq!(distance(&[3600, 0], 1), Some(0));
        assert_eq!(distance(&[3600, 0], 2), None);
    }
}
