//! Items joined by being the same, however many steps lie between them.

use std::collections::BTreeMap;

use crate::reading::collection::ItemRef;

/// Items joined by being the same.
#[derive(Default)]
pub(super) struct Clusters {
    parent: BTreeMap<ItemRef, ItemRef>,
}

impl Clusters {
    fn root(&mut self, at: ItemRef) -> ItemRef {
        let mut root = at;
        while let Some(&above) = self.parent.get(&root) {
            if above == root {
                break;
            }
            root = above;
        }
        let mut walk = at;
        while let Some(&above) = self.parent.get(&walk) {
            if above == root {
                break;
            }
            self.parent.insert(walk, root);
            walk = above;
        }
        root
    }

    pub(super) fn join(&mut self, a: ItemRef, b: ItemRef) {
        let (a, b) = (self.root(a), self.root(b));
        let (low, high) = (a.min(b), a.max(b));
        self.parent.insert(low, low);
        self.parent.insert(high, low);
    }

    pub(super) fn all(mut self) -> Vec<Vec<ItemRef>> {
        let members: Vec<ItemRef> = self.parent.keys().copied().collect();
        let mut clusters: BTreeMap<ItemRef, Vec<ItemRef>> = BTreeMap::new();
        for at in members {
            let root = self.root(at);
            clusters.entry(root).or_default().push(at);
        }
        clusters.into_values().collect()
    }
}
