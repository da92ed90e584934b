//! Records of an account's pages beside those of its JSON: what can be the same, if the clocks stood
//! so or so. Each pairs once, the nearest first (COUNTING §2.2).

use std::collections::HashMap;

use super::{Clock, PageZone};
use crate::domain::export::Flavour;
use crate::domain::item::Item;
use crate::domain::platform::Platform;
use crate::reading::collection::{Collection, ItemRef};
use crate::reading::exports::Export;

/// Zones lie whole quarter hours apart.
const QUARTER: i64 = 900;
/// At most so far from UTC, in quarter hours.
const FARTHEST: i64 = 14 * 4;

/// A record of a page. Pages hold millions: 32 bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct OnPage {
    /// Family and text, medium or kind.
    pub(super) key: u64,
    /// What the clock showed, in seconds as if it stood in UTC.
    local: u32,
    at: ItemRef,
    export: u32,
    /// Records of one file pair with different ones.
    file: u32,
    sort: Sort,
}

/// What two records have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Text,
    Media,
    /// Neither text nor media.
    Kind,
}

/// A record in JSON: key, its time in seconds, and how many of this minute the fullest file holds.
type InJson = (u64, u32, u32);

/// The minute of a time in seconds.
fn minute(seconds: u32) -> i64 {
    i64::from(seconds / 60)
}

/// The records of pages and of JSON of one account that have a key in common.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    pages: Vec<OnPage>,
    json: Vec<InJson>,
}

/// The times that JSON gives to records of pages, by member and position.
#[derive(Debug, Default)]
pub(super) struct Found(Vec<(ItemRef, u32)>);

impl Found {
    /// The time of a record, in Unix seconds.
    pub(super) fn get(&self, member: u32, item: u32) -> Option<i64> {
        let place = self.0.binary_search_by_key(&ItemRef { member, item }, |(at, _)| *at).ok()?;
        self.0.get(place).map(|(_, seconds)| i64::from(*seconds))
    }
}

impl OnPage {
    /// What the clock showed, in seconds as if it stood in UTC.
    pub(super) fn local(&self) -> i64 {
        i64::from(self.local)
    }
}

impl Pairs {
    /// The pages of an account beside its JSON.
    pub(super) fn new(collection: &Collection, own: &[usize], exports: &[Export]) -> Self {
        let is_json = |export: &&usize| exports[**export].flavour == Flavour::Json;
        if !own.iter().any(|export| is_json(&export)) {
            return Self::default();
        }
        let items = |export: &usize| {
            let export = *export;
            let number = u32::try_from(export).unwrap_or(u32::MAX);
            collection.items_of(export).map(move |(at, item)| (at, item, number))
        };
        let file = |at: ItemRef| collection.member(at).map_or(u32::MAX, |member| member.file);
        let mut pages: Vec<OnPage> = Vec::new();
        for (at, item, export) in own.iter().flat_map(items) {
            let local = item.moment.local().and_then(|local| u32::try_from(local).ok());
            if let (Some(local), Some((key, sort))) = (local, key(collection, at, &item)) {
                pages.push(OnPage { key, local, at, export, file: file(at), sort });
            }
        }
        let mut wanted: Vec<u64> = pages.iter().map(|page| page.key).collect();
        wanted.sort_unstable();
        wanted.dedup();
        let mut each: Vec<(u64, u32, u32)> = Vec::new();
        for (at, item, _) in own.iter().filter(is_json).flat_map(items) {
            let seconds = item.moment.seconds().ok().and_then(|known| u32::try_from(known).ok());
            if let (Some(seconds), Some((key, _))) = (seconds, key(collection, at, &item))
                && wanted.binary_search(&key).is_ok()
            {
                each.push((key, seconds, file(at)));
            }
        }
        drop(wanted);
        each.sort_unstable_by_key(|known| (known.0, minute(known.1), known.2, known.1));
        let mut json: Vec<InJson> = Vec::new();
        for same in each.chunk_by(|a, b| (a.0, minute(a.1)) == (b.0, minute(b.1))) {
            let fullest = same.chunk_by(|a, b| a.2 == b.2).max_by_key(|of_file| of_file.len());
            let count = fullest.map_or(0, <[_]>::len);
            json.push((same[0].0, same[0].1, u32::try_from(count).unwrap_or(u32::MAX)));
        }
        Self { pages, json }
    }

    /// The records of pages that have a text.
    pub(super) fn texts(&self) -> impl Iterator<Item = &OnPage> {
        self.pages.iter().filter(|page| page.sort == Sort::Text)
    }

    /// The place of the records of this key and minute.
    fn find_minute(&self, key: u64, at: i64) -> Option<usize> {
        self.json.binary_search_by_key(&(key, at), |known| (known.0, minute(known.1))).ok()
    }

    /// How far east of UTC the clock stood, by each record of this key that it can have been.
    pub(super) fn within_reach(&self, key: u64, local: i64) -> impl Iterator<Item = i32> {
        let shown = local.div_euclid(60);
        let reach = FARTHEST * QUARTER / 60;
        let place = |known: &InJson| (known.0, minute(known.1));
        let first = self.json.partition_point(|known| place(known) < (key, shown - reach));
        let near = self.json.iter().skip(first);
        let near = near.take_while(move |known| place(known) <= (key, shown + reach));
        near.map(move |known| (shown - minute(known.1)) * 60)
            .filter(|east| is_possible(*east))
            .filter_map(|east| i32::try_from(east).ok())
    }

    /// The records of an export's pages that JSON has too, file by file.
    pub(super) fn find(&self, export: usize, zone: &PageZone) -> Found {
        let mut found = Found::default();
        let clock = zone.clock();
        let mut pages: Vec<&OnPage> =
            self.pages.iter().filter(|page| page.export as usize == export).collect();
        pages.sort_by_key(|page| page.file);
        for of_file in pages.chunk_by(|a, b| a.file == b.file) {
            self.find_in_file(of_file, zone, &clock, &mut found);
        }
        found.0.sort_unstable();
        found
    }

    fn find_in_file(&self, pages: &[&OnPage], zone: &PageZone, clock: &Clock, found: &mut Found) {
        let mut taken: HashMap<usize, u32> = HashMap::new();
        let mut open: Vec<(&OnPage, Vec<i32>)> = pages
            .iter()
            .map(|page| (*page, zone.distances(clock, page.local())))
            .filter(|(page, distances)| page.sort == Sort::Text || !distances.is_empty())
            .collect();
        // The nearest first: one distance after the other, for all records.
        for step in 0..=(2 * FARTHEST) {
            open.retain(|(page, distances)| {
                let Some(east) = distance(distances, step) else { return false };
                let minute = (page.local() - east).div_euclid(60);
                let Some(place) = self.find_minute(page.key, minute) else { return true };
                let used = taken.entry(place).or_default();
                let Some((_, seconds, count)) = self.json.get(place) else { return true };
                if *used < *count {
                    *used += 1;
                    found.0.push((page.at, *seconds));
                    return false;
                }
                true
            });
            if open.is_empty() {
                break;
            }
        }
    }
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

/// What a record has in common with its twin: family and text, else its first medium, else its
/// kind.
fn key(collection: &Collection, at: ItemRef, item: &Item) -> Option<(u64, Sort)> {
    if item.platform != Platform::Facebook {
        return None;
    }
    let family = item.kind.family() as u64;
    let (value, sort) = match (item.text, collection.get(at)?.1.first()) {
        (Some(text), _) => (text.0.get(), Sort::Text),
        (None, Some(media)) => (media.id.0.get(), Sort::Media),
        (None, None) => (item.kind as u64, Sort::Kind),
    };
    let spread = (family + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ ((sort as u64) << 1);
    Some((value ^ spread, sort))
}

/// Whether a distance is one that zones have.
const fn is_possible(east: i64) -> bool {
    east % QUARTER == 0 && east.abs() <= FARTHEST * QUARTER
}
