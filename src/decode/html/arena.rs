//! The flat tree of one record: elements and texts in document order over one buffer of text.

use std::borrow::Cow;
use std::fmt;
use std::hash::Hasher;
use std::ops::Range;

use twox_hash::XxHash3_64;

use super::marks::{Marks, Tag};
use crate::domain::large::{Large, one_at_a_time};
use crate::domain::limits;

/// A piece of the flat tree. Children follow their element, up to `end` (exclusive).
#[derive(Debug, Clone, Copy)]
pub(super) enum Node {
    Element { tag: Tag, marks: Marks, address: (usize, usize), end: usize },
    Text { start: usize, end: usize },
}

/// The flat tree of one record: nodes in document order over one buffer of text and one of
/// addresses.
#[derive(Debug, Default)]
pub(super) struct Arena {
    pub(super) nodes: Vec<Node>,
    pub(super) text: Vec<u8>,
    pub(super) addresses: Vec<u8>,
    pub(super) full: bool,
    /// For each node, how many that can be seen come before it and with it.
    seen: Vec<u32>,
    /// The last text is still open: no element began or ended after it.
    joins: bool,
    /// It has letters so far.
    shown: bool,
    /// Stands for what the last text has beyond the limit.
    rest: Option<Rest>,
    /// Texts of which only the beginning was kept.
    pub(super) shortened: u64,
    large: Option<Large>,
}

/// What a text has beyond the limit.
#[derive(Default)]
struct Rest(XxHash3_64);

impl fmt::Debug for Rest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Rest")
    }
}

/// A record of more elements and texts, or with more text, is read one at a time.
const LARGE_NODES: usize = 40_000;
const LARGE_TEXT: usize = 2 << 20;

impl Arena {
    pub(super) fn clear(&mut self) {
        if self.large.take().is_some() {
            *self = Self { shortened: self.shortened, ..Self::default() };
        }
        self.nodes.clear();
        self.text.clear();
        self.addresses.clear();
        self.seen.clear();
        self.rest = None;
        self.full = false;
        self.joins = false;
    }

    pub(super) fn open(
        &mut self,
        tag: Tag,
        marks: Marks,
        address: &[u8],
        most: usize,
    ) -> Option<usize> {
        self.end_text();
        if self.nodes.len() >= most {
            self.full = true;
            return None;
        }
        self.note_size();
        let start = self.addresses.len();
        self.addresses.extend(address);
        let node = self.nodes.len();
        let address = (start, self.addresses.len());
        self.nodes.push(Node::Element { tag, marks, address, end: node + 1 });
        self.see(matches!(tag, Tag::Image | Tag::Video | Tag::Audio));
        Some(node)
    }

    pub(super) fn push(&mut self, bytes: &[u8], longest: usize, most: usize) {
        let start = self.text.len();
        self.shown &= self.joins;
        let bytes = self.within_limit(bytes);
        if start + bytes.len() > longest || self.nodes.len() >= most {
            self.full = true;
            return;
        }
        self.text.extend(bytes);
        let whole = self.text.len();
        match self.nodes.last_mut() {
            Some(Node::Text { end, .. }) if self.joins => {
                *end = whole;
                self.seen.pop();
            }
            _ => self.nodes.push(Node::Text { start, end: whole }),
        }
        self.shown |= !bytes.trim_ascii().is_empty();
        self.see(self.shown);
        self.joins = true;
        self.note_size();
    }

    /// What of the bytes belongs to the beginning of the text.
    fn within_limit<'b>(&mut self, bytes: &'b [u8]) -> &'b [u8] {
        let so_far = match self.nodes.last() {
            Some(Node::Text { start, end }) if self.joins => end - start,
            _ => 0,
        };
        let room = limits::STRING_BYTES.saturating_sub(so_far).min(bytes.len());
        let (beginning, rest) = bytes.split_at(room);
        if !rest.is_empty() {
            self.rest.get_or_insert_default().0.write(rest);
        }
        beginning
    }

    /// Ends the present text: what stands for its rest follows its beginning, so that two texts that
    /// differ only there are still two.
    pub(super) fn end_text(&mut self) {
        self.joins = false;
        let Some(rest) = self.rest.take() else { return };
        self.shortened += 1;
        self.text.extend(format!("…{:016x}", rest.0.finish()).into_bytes());
        let whole = self.text.len();
        if let Some(Node::Text { end, .. }) = self.nodes.last_mut() {
            *end = whole;
        }
    }

    fn note_size(&mut self) {
        if self.nodes.len() > LARGE_NODES || self.text.len() > LARGE_TEXT {
            self.large.get_or_insert_with(one_at_a_time);
        }
    }

    /// The inside of the part of a page that holds its records, if the page marks it.
    pub(super) fn main(&self) -> Option<Range<usize>> {
        self.nodes.iter().zip(1..).find_map(|(node, inside)| match node {
            Node::Element { tag, marks, end, .. } => {
                (*tag == Tag::Main || marks.has(Marks::MAIN)).then_some(inside..*end)
            }
            Node::Text { .. } => None,
        })
    }

    /// Notes whether the last node can be seen.
    fn see(&mut self, is_visible: bool) {
        let before = self.seen.last().copied().unwrap_or_default();
        self.seen.push(before + u32::from(is_visible));
    }

    pub(super) fn close(&mut self, node: usize) {
        self.end_text();
        let whole = self.nodes.len();
        if let Some(Node::Element { end, .. }) = self.nodes.get_mut(node) {
            *end = whole;
        }
    }
}

/// The direct parts of an element: their ranges, themselves included.
pub(super) fn parts<'a>(
    arena: &'a Arena,
    inside: &Range<usize>,
) -> impl Iterator<Item = Range<usize>> + 'a {
    let mut at = inside.start;
    let last = inside.end;
    std::iter::from_fn(move || {
        loop {
            if at >= last {
                return None;
            }
            let start = at;
            step();
            at = match arena.nodes.get(start)? {
                Node::Element { end, .. } => (*end).max(start + 1),
                Node::Text { .. } => start + 1,
            };
            if !is_blank(arena, start..at) {
                return Some(start..at);
            }
        }
    })
}

/// Nothing to see: no media, no letters.
pub(super) fn is_blank(arena: &Arena, part: Range<usize>) -> bool {
    step();
    let seen_before = |node: usize| node.checked_sub(1).and_then(|last| arena.seen.get(last));
    part.is_empty() || seen_before(part.start).unwrap_or(&0) == seen_before(part.end).unwrap_or(&0)
}

/// Tag and marks, if it is an element.
pub(super) fn element(arena: &Arena, part: &Range<usize>) -> Option<(Tag, Marks)> {
    match arena.nodes.get(part.start)? {
        Node::Element { tag, marks, .. } => Some((*tag, *marks)),
        Node::Text { .. } => None,
    }
}

/// The bytes of a text.
pub(super) fn bytes(arena: &Arena, (start, end): (usize, usize)) -> &[u8] {
    arena.text.get(start..end).unwrap_or_default()
}

/// An address as text.
pub(super) fn utf8(arena: &Arena, address: (usize, usize)) -> String {
    let bytes = arena.addresses.get(address.0..address.1).unwrap_or_default();
    lossy(bytes).trim().to_owned()
}

/// Bytes as text. Nearly all are UTF-8, for which the strict check is the faster one.
pub(super) fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}

/// Called wherever a node is looked at: tests count it, because time cannot be trusted.
#[cfg(not(test))]
pub(super) fn step() {}

#[cfg(test)]
thread_local! {
    static STEPS: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

#[cfg(test)]
pub(super) fn step() {
    STEPS.set(STEPS.get() + 1);
}

/// Steps on this thread since it was last asked.
#[cfg(test)]
pub(super) fn steps() -> u64 {
    STEPS.take()
}
