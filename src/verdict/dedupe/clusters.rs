//! Items joined by being the same, however many steps lie between them. Archives hold millions: four
//! bytes an item, by its number.

/// Items joined by being the same.
pub(super) struct Clusters {
    /// By number: itself, or one below it that it was joined with.
    parent: Vec<u32>,
    is_joined: Vec<bool>,
}

impl Clusters {
    /// So many items, all apart.
    pub(super) fn new(count: u32) -> Self {
        Self { parent: (0..count).collect(), is_joined: vec![false; count as usize] }
    }

    fn above(&self, number: u32) -> u32 {
        self.parent.get(number as usize).copied().unwrap_or(number)
    }

    fn root(&mut self, number: u32) -> u32 {
        let mut at = number;
        loop {
            let above = self.above(at);
            if above == at {
                return at;
            }
            let next = self.above(above);
            if let Some(parent) = self.parent.get_mut(at as usize) {
                *parent = next;
            }
            at = next;
        }
    }

    /// Joins two items.
    pub(super) fn join(&mut self, a: u32, b: u32) {
        for number in [a, b] {
            if let Some(joined) = self.is_joined.get_mut(number as usize) {
                *joined = true;
            }
        }
        let (a, b) = (self.root(a), self.root(b));
        if let Some(parent) = self.parent.get_mut(a.max(b) as usize) {
            *parent = a.min(b);
        }
    }

    /// Hands on the numbers of the items of each cluster, in their order.
    pub(super) fn each(mut self, take: impl FnMut(&[u32])) {
        for number in 0..u32::try_from(self.parent.len()).unwrap_or(u32::MAX) {
            let root = self.root(number);
            if let Some(parent) = self.parent.get_mut(number as usize) {
                *parent = root;
            }
        }
        let is_joined = std::mem::take(&mut self.is_joined);
        // Room for so many and no more: a list that grows takes twice as much.
        let mut order: Vec<u32> = Vec::with_capacity(is_joined.iter().filter(|own| **own).count());
        order.extend((0..).zip(is_joined).filter_map(|(own, joined)| joined.then_some(own)));
        order.sort_unstable_by_key(|number| (self.above(*number), *number));
        order.chunk_by(|a, b| self.above(*a) == self.above(*b)).for_each(take);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_joined_in_any_order_is_one_cluster() {
        let mut clusters = Clusters::new(9);
        for (a, b) in [(7, 5), (1, 2), (5, 0), (2, 2), (8, 7)] {
            clusters.join(a, b);
        }
        let mut found = Vec::new();
        clusters.each(|cluster| found.push(cluster.to_vec()));
        assert_eq!(found, [vec![0, 5, 7, 8], vec![1, 2]]);
    }
}
