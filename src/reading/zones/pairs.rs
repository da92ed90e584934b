//! Records of an account's pages beside those of its JSON: what can be the same, if the clocks stood
//! so or so. Each pairs once, of the same list first, then the nearest (COUNTING §2.2).

mod days;
mod of_key;

use self::days::Days;
use self::of_key::OfKey;
use super::PageZone;
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

/// Records in JSON of one key, second and list that can be the same as the same others: 24 bytes.
#[derive(Debug, Clone, Copy)]
struct InJson {
    key: u64,
    /// Their time.
    seconds: u32,
    /// How many of them the fullest file holds.
    count: u32,
    /// The first.
    at: ItemRef,
}

/// A record in JSON before those that are alike are counted: key, time in seconds, file.
type EachInJson = (u64, u32, u32, ItemRef);

impl InJson {
    fn minute(&self) -> i64 {
        minute(self.seconds)
    }
}

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
        let mut each: Vec<EachInJson> = Vec::new();
        for (at, item, _) in own.iter().filter(is_json).flat_map(items) {
            let seconds = item.moment.seconds().ok().and_then(|known| u32::try_from(known).ok());
            if let (Some(seconds), Some((key, _))) = (seconds, key(collection, at, &item))
                && wanted.binary_search(&key).is_ok()
            {
                each.push((key, seconds, file(at), at));
            }
        }
        drop(wanted);
        each.sort_unstable_by_key(|known| (known.0, minute(known.1), known.2, known.1, known.3));
        let mut json: Vec<InJson> = Vec::new();
        for same in each.chunk_by(|a, b| (a.0, minute(a.1)) == (b.0, minute(b.1))) {
            of_key::count_alike(collection, same, &mut json);
        }
        Self { pages, json }
    }

    /// The records of pages that have a text.
    pub(super) fn texts(&self) -> impl Iterator<Item = &OnPage> {
        self.pages.iter().filter(|page| page.sort == Sort::Text)
    }

    /// Whether JSON has a record of this key and minute.
    fn has(&self, key: u64, at: i64) -> bool {
        self.json.binary_search_by_key(&(key, at), |known| (known.key, known.minute())).is_ok()
    }

    /// How far east of UTC the clock stood, by each record of this key that it can have been.
    pub(super) fn within_reach(&self, key: u64, local: i64) -> impl Iterator<Item = i32> {
        let shown = local.div_euclid(60);
        let reach = FARTHEST * QUARTER / 60;
        let place = |known: &InJson| (known.key, known.minute());
        let first = self.json.partition_point(|known| place(known) < (key, shown - reach));
        let near = self.json.get(first..).unwrap_or_default();
        near.chunk_by(move |a, b| place(a) == place(b))
            .filter_map(|of_minute| of_minute.first())
            .take_while(move |known| place(known) <= (key, shown + reach))
            .map(move |known| (shown - known.minute()) * 60)
            .filter(|east| is_possible(*east))
            .filter_map(|east| i32::try_from(east).ok())
    }

    /// The records of the pages of some exports, all of one zone, that JSON has too.
    pub(super) fn find(
        &self,
        collection: &Collection,
        exports: &[usize],
        zone: &PageZone,
    ) -> Found {
        let mut found = Found::default();
        let is_unknown = *zone == PageZone::Unknown;
        let mut pages: Vec<&OnPage> = self
            .pages
            .iter()
            .filter(|page| exports.binary_search(&(page.export as usize)).is_ok())
            .filter(|page| page.sort == Sort::Text || !is_unknown)
            .collect();
        pages.sort_unstable_by_key(|page| (page.key, page.local, page.file, page.at));
        let mut days = Days::new(zone);
        for page in &pages {
            days.vote(page.local(), |seconds| self.has(page.key, seconds.div_euclid(60)));
        }
        for pages in pages.chunk_by_mut(|a, b| a.key == b.key) {
            let Some(key) = pages.first().map(|page| page.key) else { continue };
            let first = self.json.partition_point(|known| known.key < key);
            let end = self.json.partition_point(|known| known.key <= key);
            if let Some(json) = self.json.get(first..end).filter(|json| !json.is_empty()) {
                OfKey::new(collection, json, pages).find(&days, &mut found.0);
            }
        }
        found.0.sort_unstable();
        found
    }
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
