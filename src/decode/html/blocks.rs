//! From the flat tree of a record to what it says: headings, texts, rows, media, groups, date.

use std::ops::Range;

use super::address::{is_local_file, is_web, resolved};
use super::arena::{Arena, Node, bytes, element, lossy, parts, step, utf8};
use super::marks::{Marks, Tag};
use super::outline::{date_of, heading_of, sentence_of, unwrap};
use super::texts::{Run, text};
use super::{Block, Entry, Media, MediaKind, Row};

/// The records that a box holds: itself, or the dated boxes that it only wraps.
pub(super) fn records(arena: &Arena, inside: Range<usize>) -> Vec<Entry> {
    let entry = entry(arena, inside);
    if wraps(&entry) { dated_groups(entry) } else { vec![entry] }
}

/// The dated boxes inside of a box, if it only wraps such.
pub(super) fn wrapped(arena: &Arena, inside: Range<usize>) -> Option<Vec<Entry>> {
    let entry = entry(arena, inside);
    wraps(&entry).then(|| dated_groups(entry))
}

/// What stands outside of all records.
pub(super) fn loose(arena: &Arena, inside: Range<usize>) -> Vec<Block> {
    let mut walk = Walk::new(arena, None, None);
    walk.children(inside);
    walk.finish()
}

fn wraps(entry: &Entry) -> bool {
    let own = |block: &Block| matches!(block, Block::Media(_) | Block::Row(_));
    let dated = |block: &Block| matches!(block, Block::Group(group) if group.date.is_some() || wraps(group));
    entry.date.is_none() && !entry.blocks.iter().any(own) && entry.blocks.iter().any(dated)
}

fn dated_groups(entry: Entry) -> Vec<Entry> {
    let mut found = Vec::new();
    for block in entry.blocks {
        if let Block::Group(group) = block {
            if group.date.is_some() {
                found.push(group);
            } else if wraps(&group) {
                found.extend(dated_groups(group));
            }
        }
    }
    found
}

fn entry(arena: &Arena, inside: Range<usize>) -> Entry {
    let inside = unwrap(arena, inside);
    let date = date_of(arena, &inside);
    let heading = heading_of(arena, &inside, date.as_ref())
        .or_else(|| sentence_of(arena, &inside, date.as_ref()));
    let mut walk = Walk::new(arena, heading.clone(), date.clone());
    walk.children(inside);
    let mut entry = Entry {
        heading: heading.map(|at| text(arena, at)).filter(|text| !text.is_empty()),
        date: None,
        link: None,
        blocks: walk.finish(),
    };
    if let Some(at) = date {
        entry.link = at.clone().find_map(|node| link_of(arena, node));
        entry.date = Some(text(arena, at)).filter(|text| !text.is_empty());
    }
    entry
}

fn link_of(arena: &Arena, node: usize) -> Option<String> {
    match arena.nodes.get(node) {
        Some(Node::Element { tag: Tag::Link, address, .. }) => {
            let href = utf8(arena, *address);
            is_web(&href).then_some(href)
        }
        _ => None,
    }
}

struct Walk<'a> {
    arena: &'a Arena,
    skip: [Option<Range<usize>>; 2],
    blocks: Vec<Block>,
    run: Run,
    links: Vec<Block>,
    /// Inside of a link: no page has links inside of links.
    in_link: bool,
}

impl<'a> Walk<'a> {
    fn new(arena: &'a Arena, heading: Option<Range<usize>>, date: Option<Range<usize>>) -> Self {
        Self {
            arena,
            skip: [heading, date],
            blocks: Vec::new(),
            run: Run::default(),
            links: Vec::new(),
            in_link: false,
        }
    }

    /// For the value of a row, all of it but its label.
    fn inner(&self, label: Option<Range<usize>>) -> Self {
        Self { in_link: self.in_link, ..Walk::new(self.arena, label, None) }
    }

    fn finish(mut self) -> Vec<Block> {
        self.flush();
        self.blocks
    }

    fn flush(&mut self) {
        let text = self.run.take();
        if !text.is_empty() {
            self.blocks.push(Block::Text(text));
        }
        self.blocks.append(&mut self.links);
    }

    fn children(&mut self, inside: Range<usize>) {
        let mut at = inside.start;
        while at < inside.end {
            let Some(node) = self.arena.nodes.get(at) else { return };
            step();
            let end = match node {
                Node::Element { end, .. } => (*end).max(at + 1),
                Node::Text { .. } => at + 1,
            };
            if !self.skip.iter().flatten().any(|skip| skip.start == at) {
                match *node {
                    Node::Text { start, end } => {
                        self.run.push(&lossy(bytes(self.arena, (start, end))));
                    }
                    Node::Element { tag, marks, address, .. } => {
                        self.element(tag, marks, address, at + 1..end);
                    }
                }
            }
            at = end;
        }
    }

    fn element(&mut self, tag: Tag, marks: Marks, address: (usize, usize), inside: Range<usize>) {
        if marks.has(Marks::BOX) {
            self.flush();
            let group = entry(self.arena, inside);
            self.blocks.push(Block::Group(group));
            return;
        }
        match tag {
            Tag::Hidden => {}
            Tag::Break => self.run.line(),
            Tag::Image => self.media(utf8(self.arena, address), MediaKind::Image),
            Tag::Video | Tag::Audio => self.player(tag, address, inside),
            Tag::Link => self.link(&utf8(self.arena, address), inside),
            Tag::Inline if marks.has(Marks::LABEL) => self.labelled(inside),
            Tag::Inline | Tag::Time | Tag::Void | Tag::Base | Tag::Source => self.children(inside),
            Tag::Row => self.row(inside),
            Tag::Heading => {
                self.flush();
                let heading = text(self.arena, inside);
                if !heading.is_empty() {
                    self.blocks.push(Block::Heading(heading));
                }
            }
            _ => {
                self.flush();
                let start = self.blocks.len();
                self.children(inside.clone());
                self.flush();
                if self.shows_media(inside) {
                    self.caption(start);
                }
            }
        }
    }

    /// Whether a picture or video stands directly in an element.
    fn shows_media(&self, inside: Range<usize>) -> bool {
        let mut at = inside.start;
        while at < inside.end {
            step();
            let Some(Node::Element { tag, address, end, .. }) = self.arena.nodes.get(at) else {
                at += 1;
                continue;
            };
            match tag {
                Tag::Image | Tag::Video | Tag::Audio => return true,
                Tag::Link if is_local_file(&utf8(self.arena, *address)) => return true,
                _ => at = (*end).max(at + 1),
            }
        }
        false
    }

    /// Texts that stand beside a picture, after it, are its caption; texts of other parts of the
    /// record are not.
    fn caption(&mut self, start: usize) {
        let mut last = None;
        let mut kept = Vec::with_capacity(self.blocks.len() - start);
        for block in self.blocks.drain(start..) {
            match (block, last) {
                (Block::Text(text), Some(at)) => {
                    if let Some(Block::Media(media)) = kept.get_mut(at) {
                        let caption = media.caption.get_or_insert_default();
                        if !caption.is_empty() {
                            caption.push('\n');
                        }
                        caption.push_str(&text);
                    }
                }
                (block, _) => {
                    if matches!(block, Block::Media(_)) {
                        last = Some(kept.len());
                    }
                    kept.push(block);
                }
            }
        }
        self.blocks.append(&mut kept);
    }

    fn link(&mut self, href: &str, inside: Range<usize>) {
        if is_local_file(href) {
            self.media(href.to_owned(), MediaKind::Link);
        }
        let is_own = is_web(href) && !self.in_link;
        let outer = std::mem::replace(&mut self.in_link, true);
        self.children(inside.clone());
        self.in_link = outer;
        // Behind its text, also where that stands in blocks of its own.
        if is_own {
            let text = text(self.arena, inside);
            self.links.push(Block::Link { href: href.to_owned(), text });
        }
    }

    /// A video or audio element; what is inside is only for browsers that cannot play it.
    fn player(&mut self, tag: Tag, address: (usize, usize), inside: Range<usize>) {
        let mut uri = utf8(self.arena, address);
        let nodes = self.arena.nodes.get(inside).unwrap_or_default();
        for node in nodes {
            if !uri.is_empty() {
                break;
            }
            if let Node::Element { tag: Tag::Source | Tag::Link, address, .. } = node {
                uri = utf8(self.arena, *address);
            }
        }
        self.media(uri, if tag == Tag::Video { MediaKind::Video } else { MediaKind::Audio });
    }

    /// Adds a media reference; a picture that links to itself is one.
    fn media(&mut self, uri: String, kind: MediaKind) {
        let uri = resolved(uri);
        if uri.is_empty() {
            return;
        }
        self.flush();
        let known = self.blocks.iter_mut().rev().take(4).find_map(|block| match block {
            Block::Media(media) if media.uri == uri => Some(media),
            _ => None,
        });
        match known {
            Some(media) if media.kind == MediaKind::Link => media.kind = kind,
            Some(_) => {}
            None => self.blocks.push(Block::Media(Media { uri, kind, caption: None })),
        }
    }

    fn row(&mut self, inside: Range<usize>) {
        self.flush();
        let cells: Vec<_> = parts(self.arena, &inside).collect();
        let below = |cell: &Range<usize>| match element(self.arena, cell) {
            Some(_) => cell.start + 1..cell.end,
            None => cell.clone(),
        };
        match cells.as_slice() {
            [] => {}
            [only] if self.has_cell(only.end..inside.end) => {
                self.row_without_value(text(self.arena, below(only)));
            }
            [only] => {
                let is_label = element(self.arena, only)
                    .is_some_and(|(tag, marks)| tag == Tag::Cell && marks.has(Marks::LABEL));
                self.single_cell(below(only), is_label);
            }
            [first, rest @ ..] => {
                let label = text(self.arena, below(first));
                let mut value = self.inner(None);
                for cell in rest {
                    value.children(below(cell));
                    value.flush();
                }
                self.blocks.push(Block::Row(Row { label, value: value.finish() }));
            }
        }
    }

    /// Whether a cell stands there, which is blank if it comes after the only one that is not.
    fn has_cell(&self, part: Range<usize>) -> bool {
        let nodes = self.arena.nodes.get(part).unwrap_or_default();
        nodes.iter().any(|node| matches!(node, Node::Element { tag: Tag::Cell, .. }))
    }

    /// Many labels have no value (formats/facebook.md §2.3).
    fn row_without_value(&mut self, label: String) {
        self.blocks.push(Block::Row(Row { label, value: Vec::new() }));
    }

    /// `Group: Beispiele` in an element of its own (formats/facebook.md §8).
    fn labelled(&mut self, inside: Range<usize>) {
        let whole = text(self.arena, inside.clone());
        match whole.split_once([':', '：']) {
            Some((label, value)) if !label.trim().is_empty() => {
                self.flush();
                let value = Some(value.trim()).filter(|value| !value.is_empty());
                let value = value.map(|value| Block::Text(value.to_owned()));
                let label = label.trim().to_owned();
                self.blocks.push(Block::Row(Row { label, value: value.into_iter().collect() }));
            }
            _ => self.children(inside),
        }
    }

    /// A cell over the whole width: its own text is the label, the elements inside the value. One
    /// that is marked as a label is a label without a value, unless it is a date.
    fn single_cell(&mut self, inside: Range<usize>, is_label: bool) {
        let mut parts = parts(self.arena, &inside);
        let label = parts.next().filter(|first| {
            element(self.arena, first).is_none_or(|(tag, _)| tag.is_inline() && tag != Tag::Link)
        });
        let has_value = parts.next().is_some();
        if is_label && !has_value && label.is_some() {
            let label = text(self.arena, inside.clone());
            if !crate::decode::dates::looks_like(&label) {
                return self.row_without_value(label);
            }
        }
        let Some(label) = label.filter(|_| has_value) else {
            self.children(inside);
            self.flush();
            return;
        };
        let mut value = self.inner(Some(label.clone()));
        value.children(inside);
        let value = value.finish();
        if value.is_empty() {
            self.children(label);
            self.flush();
        } else {
            let label = text(self.arena, label);
            self.blocks.push(Block::Row(Row { label, value }));
        }
    }
}
