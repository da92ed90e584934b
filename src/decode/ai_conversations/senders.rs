//! Under which label the senders of a file stand, and who of them is the person.

use std::collections::{BTreeMap, BTreeSet};

use super::{Conversations, LabelId};
use crate::decode::labels::{self, Label};
use crate::domain::item::Digest;

impl Conversations {
    /// The label of the sender: the one that the label table calls a name, else the one under
    /// which `Meta AI` or the person stands, else the one with the same few values again and again.
    pub(super) fn sender_label(&self, ai: Digest, own_names: &BTreeSet<Digest>) -> Option<LabelId> {
        let is_name = |label: &&String| labels::label(label) == Some(Label::Name);
        let named = self.labels.iter().find(|(label, _)| is_name(label)).map(|(_, id)| *id);
        if named.is_some() {
            return named;
        }
        let mut seen: BTreeMap<LabelId, Filled> = BTreeMap::new();
        for message in &self.messages {
            let values = self.values.get(message.values.clone()).unwrap_or_default();
            for (label, value) in values {
                let filled = seen.entry(*label).or_default();
                filled.times += 1;
                filled.known += u64::from(*value == ai || own_names.contains(value));
                filled.beside_text += u64::from(message.text(Some(*label)).is_some());
                filled.values.insert(*value);
            }
        }
        // What the table calls something else is no name, and neither is a text that nothing else
        // stands beside, however often it comes.
        let other: BTreeSet<LabelId> = self
            .labels
            .iter()
            .filter(|(label, _)| labels::label(label).is_some())
            .map(|(_, id)| *id)
            .collect();
        seen.retain(|label, filled| {
            !other.contains(label) && filled.beside_text * 2 >= filled.times
        });
        let with_known = seen.iter().max_by_key(|(_, filled)| filled.known);
        let with_known = with_known.filter(|(_, filled)| filled.known > 0);
        let repeats =
            |filled: &Filled| filled.times >= 2 && filled.values.len() as u64 * 2 <= filled.times;
        let repeated = || {
            let repeating = seen.iter().filter(|(_, filled)| repeats(filled));
            repeating.max_by_key(|(_, filled)| filled.times)
        };
        with_known.or_else(repeated).map(|(label, _)| *label)
    }
}

/// What stands under one label.
#[derive(Default)]
struct Filled {
    /// How often anything does.
    times: u64,
    /// How often it is Meta AI or the person.
    known: u64,
    /// How often another text stands beside it.
    beside_text: u64,
    values: BTreeSet<Digest>,
}

/// Who of the senders is the person: whom the profile names; else the only one beside Meta AI;
/// else the one with more than half of what is not Meta AI's.
pub(super) fn person(
    senders: impl Iterator<Item = Digest>,
    ai: Digest,
    own_names: &BTreeSet<Digest>,
) -> BTreeSet<Digest> {
    let mut counts: BTreeMap<Digest, u64> = BTreeMap::new();
    for sender in senders.filter(|sender| *sender != ai) {
        *counts.entry(sender).or_default() += 1;
    }
    let named: BTreeSet<Digest> =
        counts.keys().copied().filter(|name| own_names.contains(name)).collect();
    if !named.is_empty() {
        return named;
    }
    let total: u64 = counts.values().sum();
    counts.into_iter().filter(|(_, count)| count * 2 > total).map(|(name, _)| name).collect()
}
