//! The media of records that hold many. Hostile archives hold records of a hundred thousand
//! pictures each that meet once for each picture they share; comparing their lists every time
//! would take the square of that.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::domain::item::{Digest, MediaRef};
use crate::reading::collection::ItemRef;

/// Shorter lists are compared as they are.
const MANY: usize = 16;

/// What is asked of a long list of media more than once.
struct Gallery {
    ids: HashSet<Digest>,
    /// Stands for all ids in their order.
    in_order: u64,
    has_strong_ids: bool,
}

/// The long lists of media among some records.
#[derive(Default)]
pub(super) struct Galleries(HashMap<ItemRef, Gallery>);

impl Galleries {
    /// Takes note of a record whose list is long.
    pub(super) fn note(&mut self, at: ItemRef, media: &[MediaRef]) {
        if media.len() <= MANY || self.0.contains_key(&at) {
            return;
        }
        let gallery = Gallery {
            ids: media.iter().map(|media| media.id).collect(),
            in_order: in_order(media),
            has_strong_ids: any_strong(media),
        };
        self.0.insert(at, gallery);
    }

    /// Whether two records show one picture; `only_ids` asks for names of ten or more digits.
    pub(super) fn share(
        &self,
        a: (ItemRef, &[MediaRef]),
        b: (ItemRef, &[MediaRef]),
        only_ids: bool,
    ) -> bool {
        let (few, many) = if a.1.len() <= b.1.len() { (a, b) } else { (b, a) };
        let mut few = few.1.iter().filter(|mine| mine.strong_id || !only_ids);
        few.any(|mine| self.holds(many, mine.id))
    }

    /// Whether a record shows this picture.
    pub(super) fn holds(&self, of: (ItemRef, &[MediaRef]), id: Digest) -> bool {
        match self.0.get(&of.0) {
            Some(gallery) => gallery.ids.contains(&id),
            None => of.1.iter().any(|media| media.id == id),
        }
    }

    /// Stands for a record's pictures in their order.
    pub(super) fn in_order(&self, at: ItemRef, media: &[MediaRef]) -> u64 {
        self.0.get(&at).map_or_else(|| in_order(media), |gallery| gallery.in_order)
    }

    /// Whether any of a record's pictures is named by an id of ten or more digits.
    pub(super) fn has_strong_ids(&self, at: ItemRef, media: &[MediaRef]) -> bool {
        self.0.get(&at).map_or_else(|| any_strong(media), |gallery| gallery.has_strong_ids)
    }
}

fn in_order(media: &[MediaRef]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for media in media {
        media.id.hash(&mut hasher);
    }
    hasher.finish()
}

fn any_strong(media: &[MediaRef]) -> bool {
    media.iter().any(|media| media.strong_id)
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU64;

    use super::*;
    use crate::domain::item::MediaSort;
    use crate::domain::moment::Moment;

    fn pictures(ids: impl Iterator<Item = u64>) -> Vec<MediaRef> {
        let picture = |id| MediaRef {
            id: Digest(NonZeroU64::new(id).unwrap()),
            file: None,
            created: Moment::MISSING,
            sort: MediaSort::Assumed,
            names_person: false,
            has_coordinates: false,
            strong_id: id == 40,
        };
        ids.map(picture).collect()
    }

    #[test]
    fn long_lists_are_compared_as_short_ones_are() {
        let at = |item| ItemRef { member: 0, item };
        let lists = [
            pictures(1..41),
            pictures((1..41).rev()),
            pictures(41..90),
            pictures([7, 95].into_iter()),
            pictures(1..41),
        ];
        let mut noted = Galleries::default();
        for (item, list) in (0..).zip(&lists) {
            noted.note(at(item), list);
        }
        for galleries in [noted, Galleries::default()] {
            let list = |item: u32| (at(item), &*lists[item as usize]);
            let share = |a, b| galleries.share(list(a), list(b), false);
            let order = |item: u32| galleries.in_order(at(item), &lists[item as usize]);
            let equal = |a, b| order(a) == order(b);
            assert!(share(0, 1) && share(0, 3) && share(3, 1) && share(0, 4));
            assert!(!share(0, 2) && !share(2, 3));
            // Of the first list and the one backwards, only 40 is an id.
            assert!(galleries.share(list(0), list(1), true));
            assert!(!galleries.share(list(0), list(3), true));
            assert!(equal(0, 4) && equal(3, 3));
            assert!(!equal(0, 1) && !equal(0, 2) && !equal(2, 3));
            let strong = |item| galleries.has_strong_ids(at(item), &lists[item as usize]);
            assert!(strong(0) && !strong(2) && !strong(3));
        }
    }
}
