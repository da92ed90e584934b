//! How the clock stood on a day, told by all records of that day. Where a zone leaves a choice of
//! distances, one record alone may meet a wrong one by chance (an equal text an hour later).

use std::collections::HashMap;

use crate::reading::zones::{Clock, PageZone};

/// Seconds of a day.
const DAY: i64 = 86_400;

/// A zone with what the records of each day say.
pub(super) struct Days<'z> {
    zone: &'z PageZone,
    clock: Clock,
    /// How many records of a day JSON has at each distance, in seconds east of UTC.
    votes: HashMap<i64, Vec<(i32, u32)>>,
}

impl<'z> Days<'z> {
    pub(super) fn new(zone: &'z PageZone) -> Self {
        Self { zone, clock: zone.clock(), votes: HashMap::new() }
    }

    /// Takes a record: `is_there` tells whether JSON has it at a time in seconds.
    pub(super) fn vote(&mut self, local: i64, is_there: impl Fn(i64) -> bool) {
        let distances = self.zone.distances(&self.clock, local);
        if distances.len() < 2 {
            return;
        }
        for east in distances.into_iter().filter(|east| is_there(local - i64::from(*east))) {
            let votes = self.votes.entry(local.div_euclid(DAY)).or_default();
            match votes.iter_mut().find(|vote| vote.0 == east) {
                Some((_, count)) => *count += 1,
                None => votes.push((east, 1)),
            }
        }
    }

    /// The distances from UTC to try, in seconds east, the likeliest first; none if nothing is known.
    pub(super) fn distances(&self, local: i64) -> Vec<i32> {
        let mut distances = self.zone.distances(&self.clock, local);
        if let Some(votes) = self.votes.get(&local.div_euclid(DAY)) {
            let of = |east: i32| votes.iter().find(|vote| vote.0 == east).map_or(0, |vote| vote.1);
            distances.sort_by_key(|east| std::cmp::Reverse(of(*east)));
        }
        distances
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_records_of_a_day_tell_how_the_clock_stood() {
        let zone = PageZone::Header(7200);
        let mut days = Days::new(&zone);
        assert_eq!(days.distances(DAY), [7200, 3600, 10_800]);
        // JSON has 10:00 and 11:00, the page 11:00 and 12:00: an hour for both, two hours for one.
        let json = [DAY + 36_000, DAY + 39_600];
        for local in [DAY + 39_600, DAY + 43_200] {
            days.vote(local, |seconds| json.contains(&seconds));
        }
        assert_eq!(days.distances(DAY), [3600, 7200, 10_800]);
        assert_eq!(days.distances(2 * DAY), [7200, 3600, 10_800]);
    }
}
