//! The zone of pages from texts that the account also has in JSON (COUNTING §2.2).

use std::collections::{BTreeMap, BTreeSet};

use super::pairs::Pairs;
use super::{HOUR, PageZone, civil};

/// Equal texts that must agree, and how many of ten.
const LEAST: usize = 3;
const OF_TEN: usize = 9;

/// One distance from UTC, or two an hour apart, that equal texts have in common.
pub(super) fn zone(pairs: &Pairs) -> Option<PageZone> {
    let mut seen: BTreeMap<i32, BTreeSet<(u64, i64)>> = BTreeMap::new();
    let mut of_all = BTreeSet::new();
    for page in pairs.texts() {
        let mut candidates = pairs.within_reach(page.key, page.local);
        if let (Some(east), None) = (candidates.next(), candidates.next()) {
            of_all.insert((page.key, page.local));
            seen.entry(east).or_default().insert((page.key, page.local));
        }
    }
    let count = |east: &i32| seen.get(east).map_or(0, BTreeSet::len);
    let best = seen.keys().max_by_key(|east| {
        (count(east) + count(&(**east + HOUR)), count(east), std::cmp::Reverse(east.abs()))
    })?;
    let agreeing = count(best) + count(&(best + HOUR));
    if agreeing < LEAST || agreeing * 10 < of_all.len() * OF_TEN {
        return None;
    }
    let mut days: BTreeSet<(i16, i32)> = BTreeSet::new();
    for east in [*best, best + HOUR] {
        let locals = seen.get(&east).into_iter().flatten().map(|(_, local)| *local);
        days.extend(locals.filter_map(|local| Some((civil(local)?.date().day_of_year(), east))));
    }
    Some(PageZone::Twins(days.into_iter().collect()))
}
