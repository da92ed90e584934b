//! Bars: solid is certain, shaded is possible, dots are found but out; an estimate is a marker
//! with a whisker on the same bar.

use crate::report::model::{Estimate, Range};

/// The characters of a bar.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ink {
    pub(super) certain: char,
    pub(super) possible: char,
    pub(super) out: char,
    whisker: [char; 4],
}

impl Ink {
    pub(super) const fn of(unicode: bool) -> Self {
        if unicode {
            Self {
                certain: '█', possible: '▒', out: '·', whisker: ['├', '─', '┼', '┤']
            }
        } else {
            Self { certain: '#', possible: '/', out: '.', whisker: ['[', '-', '+', ']'] }
        }
    }
}

/// A bar of `columns` for a range out of `whole`. Whatever is not nothing gets a column, as long
/// as there are enough.
pub(super) fn bar(range: &Range, whole: u64, columns: usize, ink: Ink) -> String {
    let [certain, possible, out] = shares(
        [
            range.at_least,
            range.at_most.saturating_sub(range.at_least),
            range.found.saturating_sub(range.at_most),
        ],
        whole,
        columns,
    );
    let mut cells: Vec<char> = Vec::with_capacity(columns);
    cells.extend(std::iter::repeat_n(ink.certain, certain));
    cells.extend(std::iter::repeat_n(ink.possible, possible));
    cells.extend(std::iter::repeat_n(ink.out, out));
    if let Some(estimate) = &range.estimate {
        mark(&mut cells, estimate, range.found, ink);
    }
    cells.into_iter().collect()
}

/// Columns for three parts of a whole: rounded sums, so that parts never drift apart, then at
/// least one column for every part that is not empty.
fn shares(parts: [u64; 3], whole: u64, columns: usize) -> [usize; 3] {
    let mut ends = [0; 3];
    let mut sum = 0_u64;
    for (end, part) in ends.iter_mut().zip(parts) {
        sum = sum.saturating_add(part);
        *end = position(sum, whole, columns);
    }
    let mut shares = [ends[0], ends[1].saturating_sub(ends[0]), ends[2].saturating_sub(ends[1])];
    for index in 0..3 {
        if parts[index] > 0 && shares[index] == 0 {
            let widest = (0..3).max_by_key(|other| shares[*other]).unwrap_or(index);
            if shares[widest] > 1 {
                shares[widest] -= 1;
                shares[index] = 1;
            } else if shares.iter().sum::<usize>() < columns {
                shares[index] = 1;
            }
        }
    }
    shares
}

/// Where `part` of `whole` ends among the columns, rounded.
fn position(part: u64, whole: u64, columns: usize) -> usize {
    let whole = u128::from(whole.max(1));
    let scaled = (u128::from(part) * columns as u128 * 2 + whole) / (whole * 2);
    usize::try_from(scaled).unwrap_or(columns).min(columns)
}

fn mark(cells: &mut [char], estimate: &Estimate, found: u64, ink: Ink) {
    let columns = cells.len();
    let at = |value| position(value, found, columns).saturating_sub(1);
    let (low, high) = (at(estimate.low), at(estimate.high));
    for index in low..=high {
        if let Some(cell) = cells.get_mut(index) {
            *cell = ink.whisker[1];
        }
    }
    for (index, sign) in
        [(low, ink.whisker[0]), (high, ink.whisker[3]), (at(estimate.value), ink.whisker[2])]
    {
        if let Some(cell) = cells.get_mut(index) {
            *cell = sign;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(found: u64, at_least: u64, at_most: u64, columns: usize) -> String {
        bar(&Range { found, at_least, at_most, estimate: None }, found, columns, Ink::of(false))
    }

    #[test]
    fn the_bars_of_the_sketch() {
        assert_eq!(drawn(120, 40, 95, 24), "########///////////.....");
        assert_eq!(drawn(18, 18, 18, 24), "#".repeat(24));
        assert_eq!(drawn(52, 0, 52, 24), "/".repeat(24));
    }

    #[test]
    fn what_is_not_nothing_is_seen() {
        assert_eq!(drawn(1_000_000, 1, 999_999, 10), "#////////.");
        assert_eq!(drawn(u64::MAX, 1, u64::MAX, 10), "#/////////");
        assert_eq!(drawn(0, 0, 0, 10), "");
    }

    #[test]
    fn an_estimate_is_a_marker_with_a_whisker() {
        let estimate = Estimate {
            value: 60,
            low: 50,
            high: 70,
            confidence: 0.95,
            sample: 40,
            ..Estimate::default()
        };
        let range = Range { found: 100, at_least: 40, at_most: 90, estimate: Some(estimate) };
        assert_eq!(bar(&range, 100, 20, Ink::of(false)), "########/[-+-]////..");
    }
}
