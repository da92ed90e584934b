//! The names under which people write in a chat, each kept once.

use std::collections::BTreeMap;

/// Groups hold about a thousand people; what comes after this many names is counted without one.
const MOST: usize = 4096;

/// Position of a name in [`Senders`].
pub(super) type SenderId = u16;

/// The people of a chat. Meta AI is not among them.
#[derive(Debug, Default)]
pub(super) struct Senders {
    names: Vec<(Box<str>, u64)>,
    index: BTreeMap<Box<[u8]>, SenderId>,
    last: SenderId,
}

impl Senders {
    /// Whether the name has written before.
    pub(super) fn knows(&self, name: &[u8]) -> bool {
        self.index.contains_key(name)
    }

    /// Counts a message of this name; `None` when there are too many names to keep.
    pub(super) fn add(&mut self, name: &[u8]) -> Option<SenderId> {
        let id = self.find(name)?;
        if let Some((_, count)) = self.names.get_mut(usize::from(id)) {
            *count += 1;
        }
        Some(id)
    }

    fn find(&mut self, name: &[u8]) -> Option<SenderId> {
        // Most messages follow one of the same person.
        if self.names.get(usize::from(self.last)).is_some_and(|(last, _)| last.as_bytes() == name) {
            return Some(self.last);
        }
        let id = match self.index.get(name) {
            Some(id) => *id,
            None if self.names.len() >= MOST => return None,
            None => {
                let id = SenderId::try_from(self.names.len()).ok()?;
                self.names.push((String::from_utf8_lossy(name).into(), 0));
                self.index.insert(name.into(), id);
                id
            }
        };
        self.last = id;
        Some(id)
    }

    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    /// Names with the number of their messages, in the order of their first one.
    pub(super) fn into_names(self) -> Vec<(Box<str>, u64)> {
        self.names
    }
}
