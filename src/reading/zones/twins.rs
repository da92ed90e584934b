//! The zone of pages from texts that the account also has in JSON (COUNTING §2.2).

use std::collections::{BTreeMap, BTreeSet};

use super::pairs::Pairs;
use super::{HOUR, PageZone, civil};

/// Equal texts that must agree, and how many of ten.
const LEAST: usize = 3;
const OF_TEN: usize = 9;

/// One distance from UTC, or two an hour apart, that equal texts have in common.
pub(super) fn zone(pairs: &Pairs) -> Option<PageZone> {
    let mut seen: Vec<(u64, i64, i32)> = Vec::new();
    for page in pairs.texts() {
        let mut candidates = pairs.within_reach(page.key, page.local());
        if let (Some(east), None) = (candidates.next(), candidates.next()) {
            seen.push((page.key, page.local(), east));
        }
    }
    // What several files hold says it once.
    seen.sort_unstable();
    seen.dedup();
    let mut counts: BTreeMap<i32, usize> = BTreeMap::new();
    for (.., east) in &seen {
        *counts.entry(*east).or_default() += 1;
    }
    let count = |east: &i32| counts.get(east).copied().unwrap_or_default();
    let best = counts.keys().max_by_key(|east| {
        (count(east) + count(&(**east + HOUR)), count(east), std::cmp::Reverse(east.abs()))
    })?;
    let agreeing = count(best) + count(&(best + HOUR));
    if agreeing < LEAST || agreeing * 10 < seen.len() * OF_TEN {
        return None;
    }
    let best = [*best, best + HOUR];
    let of_best = seen.iter().filter(|(.., east)| best.contains(east));
    let days: BTreeSet<(i16, i32)> = of_best
        .filter_map(|(_, local, east)| Some((civil(*local)?.date().day_of_year(), *east)))
        .collect();
    Some(PageZone::Twins(days.into_iter().collect()))
}
