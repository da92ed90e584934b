//! Which item stands for which copy, by their numbers.

/// While copies are few they are a list, and else a table of all items.
#[derive(Debug, Default)]
pub(super) struct Stands {
    /// A copy and what stands for it; in the order of the copies once all are known.
    few: Vec<(u32, u32)>,
    /// By number, that of the item that stands for it; empty while copies are few.
    all: Vec<u32>,
}

/// One in so many items is a copy: then a table is smaller than the list.
const MANY: usize = 8;

impl Stands {
    /// Whether there are no copies.
    pub(super) fn is_empty(&self) -> bool {
        self.few.is_empty() && self.all.is_empty()
    }

    /// Takes note of a copy and of what stands for it; there are `count` items.
    pub(super) fn set(&mut self, copy: u32, kept: u32, count: u32) {
        if self.all.is_empty() && self.few.len() >= count as usize / MANY {
            self.all = (0..count).collect();
            for (copy, kept) in std::mem::take(&mut self.few) {
                self.set(copy, kept, count);
            }
        }
        if self.all.is_empty() {
            self.few.push((copy, kept));
        } else if let Some(stands) = self.all.get_mut(copy as usize) {
            *stands = kept;
        }
    }

    /// No copy will be added any more.
    pub(super) fn all_known(&mut self) {
        // What was said last counts.
        self.few.reverse();
        self.few.sort_by_key(|(copy, _)| *copy);
        self.few.dedup_by_key(|(copy, _)| *copy);
        self.few.shrink_to_fit();
    }

    /// What stands for an item, if it is a copy.
    pub(super) fn of(&self, number: u32) -> Option<u32> {
        let kept = match self.few.binary_search_by_key(&number, |(copy, _)| *copy) {
            Ok(place) => self.few.get(place).map(|(_, kept)| *kept),
            Err(_) => self.all.get(number as usize).copied(),
        };
        kept.filter(|kept| *kept != number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_and_many_copies_are_found() {
        for copies in [3, 50] {
            let mut stands = Stands::default();
            assert!(stands.is_empty());
            for copy in (0..copies).rev() {
                stands.set(2 * copy, 98, 100);
                stands.set(2 * copy, 99, 100);
            }
            stands.all_known();
            assert_eq!(stands.all.is_empty(), copies == 3);
            let found: Vec<u32> = (0..100).filter(|number| stands.of(*number).is_some()).collect();
            let wanted: Vec<u32> = (0..copies).map(|copy| 2 * copy).collect();
            assert_eq!(found, wanted);
            assert!(wanted.iter().all(|copy| stands.of(*copy) == Some(99)));
            assert_eq!(stands.of(1_000), None);
        }
    }
}
