//! The time zone of an account's pages (COUNTING §2.2): Facebook writes times on the clock of the
//! account, and only one file of the export names its zone.
//!
//! In this order: that file of any export of the account; the header of its pages, which shows one
//! instant in UTC and in local time; texts that the account also has in JSON, with their seconds.
//! With none of these the pages are read as UTC, and the run says so. What stands in JSON and on a
//! page is then brought to one minute (`pairs`), so that the same thing counts once.

mod pairs;
mod twins;

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, Offset};

use self::pairs::Pairs;
use crate::decode::dates::Zone;
use crate::domain::batch::Batch;
use crate::domain::export::Flavour;
use crate::domain::item::MediaRef;
use crate::domain::moment::Moment;
use crate::domain::platform::Platform;
use crate::reading::collection::Collection;
use crate::reading::exports::{self, Export};

/// Seconds of an hour: between the two halves of the year.
const HOUR: i32 = 3600;

/// The zone of the pages of one export, and where it is known from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageZone {
    /// A file of the account names it (IANA).
    File(String),
    /// The header of a page: seconds east of UTC at the time of the download.
    Header(i32),
    /// Equal texts in JSON: one distance, or two that lie an hour apart, in seconds east of UTC,
    /// with the days of the year on which they were seen.
    Twins(Vec<(i16, i32)>),
    /// Nothing tells.
    Unknown,
}

/// Finds the zone of each account's pages, and makes their times UTC. By export; none where an
/// export has no pages whose zone matters. `accounts` tells the account of each export.
pub fn settle(
    collection: &mut Collection,
    exports: &[Export],
    accounts: &[usize],
) -> Vec<Option<PageZone>> {
    let mut zones = vec![None; exports.len()];
    let mut of_accounts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (export, account) in accounts.iter().enumerate() {
        of_accounts.entry(*account).or_default().push(export);
    }
    for own in of_accounts.into_values() {
        let pages: Vec<usize> = own.iter().copied().filter(|at| has_pages(&exports[*at])).collect();
        if pages.is_empty() {
            continue;
        }
        let pairs = Pairs::new(collection, &own, exports);
        let by_pages = header(exports, &own)
            .map(PageZone::Header)
            .or_else(|| twins::zone(&pairs))
            .unwrap_or(PageZone::Unknown);
        let agreed = exports::agreed_time_zone(exports, &own);
        // Downloads of one zone together: what JSON has once is on their pages at one time only.
        let mut of_zone: Vec<(PageZone, Vec<usize>)> = Vec::new();
        for position in pages {
            let named = exports::time_zone(&exports[position]).or(agreed);
            let zone =
                named.map_or_else(|| by_pages.clone(), |name| PageZone::File(name.to_owned()));
            match of_zone.iter_mut().find(|(known, _)| *known == zone) {
                Some((_, positions)) => positions.push(position),
                None => of_zone.push((zone, vec![position])),
            }
        }
        for (zone, positions) in of_zone {
            let found = pairs.find(collection, &positions, &zone);
            for position in positions {
                apply(collection, position, &zone, &found);
                zones[position] = Some(zone.clone());
            }
        }
    }
    zones
}

fn has_pages(export: &Export) -> bool {
    export.platform == Platform::Facebook && export.flavour == Flavour::Html
}

/// What the newest header of the account's pages tells.
fn header(exports: &[Export], own: &[usize]) -> Option<i32> {
    let headers = own.iter().filter_map(|export| Some(exports.get(*export)?.facts.header));
    headers.filter(|header| header.offset.is_some()).max_by_key(|header| header.made)?.offset
}

/// Makes the times of an export's pages UTC: those of records that JSON has too, to its minute.
fn apply(collection: &mut Collection, export: usize, zone: &PageZone, found: &pairs::Found) {
    let clock = zone.clock();
    for place in collection.members_of(&[export]) {
        let (members, batches) = collection.parts_mut();
        let Some(member) = members.get(place as usize) else { continue };
        let Some((batch, own)) = batches.share_mut(member.items) else { continue };
        let Batch { items, media, .. } = batch;
        let first = own.start;
        let own_media = items.media_in(own.clone());
        items.change(own, |position, item| {
            let local = item.moment.local();
            let known = u32::try_from(position - first).ok().and_then(|at| found.get(place, at));
            let utc = local.map(|local| known.unwrap_or_else(|| clock.utc(local)));
            let east = local.zip(utc).map(|(local, utc)| local - utc);
            if let Some(utc) = utc {
                item.moment = Moment::from_minutes(utc);
            }
            for medium in media.get_mut(item.media.range()).unwrap_or_default() {
                shift(medium, east, &clock);
            }
        });
        for medium in media.get_mut(own_media).unwrap_or_default() {
            shift(medium, None, &clock);
        }
    }
}

/// A medium is shifted like the record that shows it.
fn shift(media: &mut MediaRef, east: Option<i64>, clock: &Clock) {
    let Some(local) = media.created.local() else { return };
    let utc = east.map_or_else(|| clock.utc(local), |east| local - east);
    media.created = Moment::from_minutes(utc);
}

impl PageZone {
    /// The zone as it is applied.
    fn clock(&self) -> Clock {
        match self {
            Self::File(name) => Zone::named(name).map_or(Clock::Fixed(0), Clock::Zone),
            Self::Header(east) => Clock::Fixed(*east),
            Self::Twins(days) => Clock::Seasons(days.clone()),
            Self::Unknown => Clock::Fixed(0),
        }
    }

    /// The distances from UTC that a time on a page can stand in, in seconds east, the likeliest
    /// first; none if nothing is known.
    fn distances(&self, clock: &Clock, local: i64) -> Vec<i32> {
        let expected = clock.east(local);
        match (self, clock) {
            (Self::Unknown, _) => Vec::new(),
            // An hour that the clock shows twice is either.
            (Self::File(_), Clock::Zone(zone)) => both(zone, local),
            // Two are known: the half of the year is not sharp.
            (Self::Twins(days), _) if days.iter().any(|(_, east)| *east != days[0].1) => {
                let mut all: Vec<i32> = days.iter().map(|(_, east)| *east).collect();
                all.sort_by_key(|east| (*east != expected, *east));
                all.dedup();
                all
            }
            // One is known: the other half of the year lies an hour beside it.
            _ => vec![expected, expected - HOUR, expected + HOUR],
        }
    }
}

/// How a clock stood at any local time.
enum Clock {
    Zone(Zone),
    Fixed(i32),
    Seasons(Vec<(i16, i32)>),
}

impl Clock {
    /// From a local time, in seconds as if it stood in UTC.
    fn utc(&self, local: i64) -> i64 {
        local - i64::from(self.east(local))
    }

    /// How far east of UTC.
    fn east(&self, local: i64) -> i32 {
        match self {
            Self::Fixed(east) => *east,
            Self::Zone(zone) => both(zone, local).first().copied().unwrap_or_default(),
            Self::Seasons(days) => {
                let day = civil(local).map_or(1, |civil| civil.date().day_of_year());
                let far = |(known, _): &&(i16, i32)| {
                    let apart = (known - day).abs();
                    apart.min(366 - apart)
                };
                days.iter().min_by_key(far).map_or(0, |(_, east)| *east)
            }
        }
    }
}

fn civil(local: i64) -> Option<DateTime> {
    Some(Offset::UTC.to_datetime(jiff::Timestamp::from_second(local).ok()?))
}

/// The distances from UTC of a local time: two, if the clock shows it twice.
fn both(zone: &Zone, local: i64) -> Vec<i32> {
    let Some(civil) = civil(local) else { return Vec::new() };
    match zone.offsets(civil) {
        AmbiguousOffset::Unambiguous { offset } => vec![offset.seconds()],
        AmbiguousOffset::Fold { before, after } => vec![before.seconds(), after.seconds()],
        // A time that was skipped is read as if the clock had not been changed.
        AmbiguousOffset::Gap { before, .. } => vec![before.seconds()],
    }
}
