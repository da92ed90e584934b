//! The draw: which items are looked up, in which order. It follows from the seed, the strata and
//! the items alone, so that everybody who has them draws the same.

use super::key::{Key, Keys};
use super::strata::{Cell, Strata};

/// An item whose audience nobody knows yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Candidate {
    /// The item that is drawn.
    pub item: Key,
    /// Its kind and period.
    pub cell: Cell,
}

/// All candidates in the order in which they are drawn, without those of no stratum.
#[derive(Debug, Clone, Default)]
pub struct Draw {
    sequence: Vec<usize>,
}

impl Draw {
    /// Orders the candidates: inside a stratum by their rank, between strata so that at every
    /// moment each has been given its share of the look-ups as nearly as whole numbers allow
    /// (the divisor method of Sainte-Laguë: the next look-up goes where size / (2 × drawn + 1)
    /// is largest).
    pub fn new(keys: &Keys, strata: &Strata, candidates: &[Candidate]) -> Self {
        let mut ranked: Vec<Vec<(u64, Key, usize)>> = vec![Vec::new(); strata.0.len()];
        for (position, candidate) in candidates.iter().enumerate() {
            let stratum = strata.index_of(candidate.cell);
            if let Some(stratum) = stratum.and_then(|stratum| ranked.get_mut(stratum)) {
                stratum.push((keys.rank(candidate.item), candidate.item, position));
            }
        }
        for stratum in &mut ranked {
            // Two items of one rank, should that ever be, are told apart by their keys.
            stratum.sort_unstable();
        }
        let mut taken = vec![0; ranked.len()];
        let mut sequence = Vec::with_capacity(candidates.len());
        while let Some(stratum) = next(&ranked, &taken) {
            if let (Some(list), Some(done)) = (ranked.get(stratum), taken.get_mut(stratum)) {
                sequence.extend(list.get(*done).map(|&(_, _, position)| position));
                *done += 1;
            }
        }
        Self { sequence }
    }

    /// Positions of the candidates in the order of the draw.
    pub fn sequence(&self) -> &[usize] {
        &self.sequence
    }

    /// The first `number` of them: the sample once that many were drawn.
    pub fn first(&self, number: usize) -> &[usize] {
        self.sequence.get(..number).unwrap_or(&self.sequence)
    }
}

/// The stratum that the next look-up goes to; none if all are used up.
fn next(ranked: &[Vec<(u64, Key, usize)>], taken: &[usize]) -> Option<usize> {
    let mut best: Option<(usize, u128, u128)> = None;
    for (stratum, (list, &done)) in ranked.iter().zip(taken).enumerate() {
        if done >= list.len() {
            continue;
        }
        let (size, divisor) = (list.len() as u128, 2 * done as u128 + 1);
        let larger = best.is_none_or(|(_, top, below)| size * below > top * divisor);
        if larger {
            best = Some((stratum, size, divisor));
        }
    }
    best.map(|(stratum, ..)| stratum)
}

#[cfg(test)]
mod tests {
    use super::super::key::Seed;
    use super::super::strata::{Group, Period};
    use super::*;

    const POSTS: Cell = Cell { group: Group::Posts, period: Period::To2019 };
    const COMMENTS: Cell = Cell { group: Group::Comments, period: Period::To2019 };

    fn candidate(number: u32, cell: Cell) -> Candidate {
        let item = Seed::from_bytes([9; 16]).keys().item(&[&number.to_le_bytes()]);
        Candidate { item, cell }
    }

    fn two_strata() -> Strata {
        Strata(vec![vec![POSTS], vec![COMMENTS]])
    }

    #[test]
    fn look_ups_are_shared_out_by_size() {
        // 60 posts, 30 comments: Sainte-Laguë gives 60, 30, 20, 12, 10 against 30, 10, 6 …,
        // so of nine look-ups six are posts.
        let candidates: Vec<Candidate> =
            (0..90).map(|n| candidate(n, if n < 60 { POSTS } else { COMMENTS })).collect();
        let draw = Draw::new(&Seed::from_bytes([1; 16]).keys(), &two_strata(), &candidates);
        let posts = draw.first(9).iter().filter(|&&position| position < 60).count();
        assert_eq!(posts, 6);
        assert_eq!(draw.sequence().len(), 90);
        let mut all = draw.sequence().to_vec();
        all.sort_unstable();
        assert!(all.into_iter().eq(0..90));
        assert_eq!(draw.first(1000).len(), 90);
    }

    #[test]
    fn the_order_is_that_of_the_seed_and_not_of_the_archive() {
        let keys = Seed::from_bytes([1; 16]).keys();
        let mut candidates: Vec<Candidate> = (0..50).map(|n| candidate(n, POSTS)).collect();
        let drawn = |candidates: &[Candidate], keys: &Keys| -> Vec<Key> {
            let draw = Draw::new(keys, &two_strata(), candidates);
            draw.sequence().iter().map(|&position| candidates[position].item).collect()
        };
        let first = drawn(&candidates, &keys);
        candidates.reverse();
        assert_eq!(drawn(&candidates, &keys), first);
        assert_ne!(drawn(&candidates, &Seed::from_bytes([2; 16]).keys()), first);
    }

    #[test]
    fn new_items_do_not_change_the_order_of_the_old_ones() {
        let keys = Seed::from_bytes([1; 16]).keys();
        let order = |number: u32| -> Vec<usize> {
            let candidates: Vec<Candidate> = (0..number).map(|n| candidate(n, POSTS)).collect();
            let draw = Draw::new(&keys, &two_strata(), &candidates);
            draw.sequence().iter().copied().filter(|&position| position < 50).collect()
        };
        assert_eq!(order(50), order(80));
    }

    /// 2,000 seeds, 20 of 100 items each: every item is expected 400 times, with a standard
    /// deviation of √(2000 · 0.2 · 0.8) = 17.9; 4.5 of them are 81.
    #[test]
    fn every_item_has_the_same_chance() {
        let candidates: Vec<Candidate> = (0..100).map(|n| candidate(n, POSTS)).collect();
        let mut hits = [0_u32; 100];
        for seed in 0..2000_u128 {
            let keys = Seed::from_bytes(seed.to_le_bytes()).keys();
            let mut ranks: Vec<(u64, usize)> = candidates
                .iter()
                .enumerate()
                .map(|(position, candidate)| (keys.rank(candidate.item), position))
                .collect();
            ranks.sort_unstable();
            for &(_, position) in &ranks[..20] {
                hits[position] += 1;
            }
        }
        assert!(hits.iter().all(|&hit| hit.abs_diff(400) <= 81), "{hits:?}");
    }
}
