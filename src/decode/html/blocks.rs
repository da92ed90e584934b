//! From the flat tree of a record to what it says: headings, texts, rows, media, groups, date.

use std::ops::Range;

use super::marks::{Marks, Tag};
use super::tree::{Arena, Node};
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
    let heading = heading_of(arena, &inside, date.as_ref());
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

/// The direct parts of an element: their ranges, themselves included.
fn parts<'a>(arena: &'a Arena, inside: &Range<usize>) -> impl Iterator<Item = Range<usize>> + 'a {
    let mut at = inside.start;
    let last = inside.end;
    std::iter::from_fn(move || {
        loop {
            if at >= last {
                return None;
            }
            let start = at;
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
fn is_blank(arena: &Arena, part: Range<usize>) -> bool {
    arena.nodes.get(part).unwrap_or_default().iter().all(|node| match node {
        Node::Text { start, end } => bytes(arena, (*start, *end)).trim_ascii().is_empty(),
        Node::Element { tag, .. } => !matches!(tag, Tag::Image | Tag::Video | Tag::Audio),
    })
}

fn element(arena: &Arena, part: &Range<usize>) -> Option<(Tag, Marks)> {
    match arena.nodes.get(part.start)? {
        Node::Element { tag, marks, .. } => Some((*tag, *marks)),
        Node::Text { .. } => None,
    }
}

/// Leaves out elements that only wrap one other.
fn unwrap(arena: &Arena, mut inside: Range<usize>) -> Range<usize> {
    loop {
        let mut parts = parts(arena, &inside);
        let (Some(only), None) = (parts.next(), parts.next()) else { return inside };
        match element(arena, &only) {
            Some((Tag::Block | Tag::Main, marks))
                if !marks.has(Marks::BOX) && !is_marked(marks) =>
            {
                inside = only.start + 1..only.end;
            }
            _ => return inside,
        }
    }
}

fn is_marked(marks: Marks) -> bool {
    marks.has(Marks::HEADING) || marks.has(Marks::DATE)
}

fn date_of(arena: &Arena, inside: &Range<usize>) -> Option<Range<usize>> {
    let mut found = None;
    let mut at = inside.start;
    while at < inside.end {
        let Some(Node::Element { tag, marks, end, .. }) = arena.nodes.get(at) else {
            at += 1;
            continue;
        };
        if marks.has(Marks::DATE) || *tag == Tag::Footer {
            if !is_blank(arena, at..*end) {
                found = Some(at..*end);
            }
            at = *end;
        } else if marks.has(Marks::BOX) || *tag == Tag::Table {
            at = *end;
        } else {
            at += 1;
        }
    }
    found.or_else(|| plain_date(arena, inside))
}

/// Without a mark: the last part, if it is a short text that looks like a date and not the only
/// part.
fn plain_date(arena: &Arena, inside: &Range<usize>) -> Option<Range<usize>> {
    let mut parts = parts(arena, inside);
    parts.next()?;
    let last = parts.last()?;
    let plain = matches!(
        element(arena, &last),
        Some((Tag::Block | Tag::Paragraph | Tag::Inline | Tag::Link | Tag::Time, _))
    );
    let rich = |node: &Node| matches!(node, Node::Element { tag, .. } if is_rich(*tag));
    let nodes = arena.nodes.get(last.clone()).unwrap_or_default();
    (plain
        && !nodes.iter().any(rich)
        && crate::decode::dates::looks_like(&text(arena, last.clone())))
    .then_some(last)
}

fn is_rich(tag: Tag) -> bool {
    matches!(tag, Tag::Image | Tag::Video | Tag::Audio | Tag::Table | Tag::Section)
}

/// The heading: marked or by its tag, before everything else; or else the first of three parts
/// or more, if it is a text that belongs to a date at the end.
fn heading_of(
    arena: &Arena,
    inside: &Range<usize>,
    date: Option<&Range<usize>>,
) -> Option<Range<usize>> {
    let mut at = inside.start;
    while at < inside.end {
        if let Some(date) = date.filter(|date| date.start == at) {
            at = date.end;
            continue;
        }
        match arena.nodes.get(at)? {
            Node::Element { tag, marks, end, .. } => {
                if *tag == Tag::Heading || marks.has(Marks::HEADING) {
                    return Some(at..*end);
                }
                if marks.has(Marks::BOX) || is_rich(*tag) {
                    break;
                }
            }
            Node::Text { start, end } => {
                if !bytes(arena, (*start, *end)).trim_ascii().is_empty() {
                    break;
                }
            }
        }
        at += 1;
    }
    let date = date?;
    let parts: Vec<_> = parts(arena, inside).take(4).collect();
    let first = parts.first()?;
    let unmarked = parts.iter().all(|part| {
        !element(arena, part).is_some_and(|(_, marks)| is_marked(marks)) || part == date
    });
    let rich = |node: &Node| matches!(node, Node::Element { tag, .. } if is_rich(*tag));
    let plain = !arena.nodes.get(first.clone()).unwrap_or_default().iter().any(rich);
    let own_mark = element(arena, date).is_some_and(|(_, marks)| marks.has(Marks::DATE));
    let is_first = first.start < date.start && element(arena, first).is_some();
    (parts.len() >= 3 && unmarked && plain && !own_mark && is_first).then(|| first.clone())
}

/// The text of a part, blanks collapsed.
pub(super) fn text(arena: &Arena, part: Range<usize>) -> String {
    let mut walk = Walk::new(arena, None, None);
    walk.texts_only = true;
    walk.children(part);
    walk.flush();
    let texts = walk.blocks.into_iter().filter_map(|block| match block {
        Block::Text(text) => Some(text),
        _ => None,
    });
    texts.collect::<Vec<_>>().join(" ")
}

/// Runs of blanks to one, none at the ends.
pub(super) fn collapse(text: &str) -> String {
    let mut run = Run::default();
    run.push(text);
    run.take()
}

/// A text under way: blanks collapse as in a browser, line breaks stay.
#[derive(Default)]
struct Run {
    text: String,
    blank: bool,
}

impl Run {
    fn push(&mut self, text: &str) {
        for c in text.chars() {
            if matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}') {
                self.blank = true;
                continue;
            }
            if std::mem::take(&mut self.blank)
                && !self.text.is_empty()
                && !self.text.ends_with('\n')
            {
                self.text.push(' ');
            }
            self.text.push(c);
        }
    }

    fn line(&mut self) {
        self.blank = false;
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    fn take(&mut self) -> String {
        self.blank = false;
        let mut text = std::mem::take(&mut self.text);
        let end = text.trim_end().len();
        text.truncate(end);
        text
    }
}

struct Walk<'a> {
    arena: &'a Arena,
    skip: [Option<Range<usize>>; 2],
    blocks: Vec<Block>,
    run: Run,
    links: Vec<Block>,
    texts_only: bool,
}

impl<'a> Walk<'a> {
    fn new(arena: &'a Arena, heading: Option<Range<usize>>, date: Option<Range<usize>>) -> Self {
        Self {
            arena,
            skip: [heading, date],
            blocks: Vec::new(),
            run: Run::default(),
            links: Vec::new(),
            texts_only: false,
        }
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
            let end = match node {
                Node::Element { end, .. } => (*end).max(at + 1),
                Node::Text { .. } => at + 1,
            };
            if !self.skip.iter().flatten().any(|skip| skip.start == at) {
                match *node {
                    Node::Text { start, end } => {
                        self.run.push(&String::from_utf8_lossy(bytes(self.arena, (start, end))));
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
        if marks.has(Marks::BOX) && !self.texts_only {
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
            Tag::Inline | Tag::Time | Tag::Void | Tag::Base | Tag::Source => self.children(inside),
            Tag::Row if !self.texts_only => self.row(inside),
            Tag::Heading if !self.texts_only => {
                self.flush();
                let heading = text(self.arena, inside);
                if !heading.is_empty() {
                    self.blocks.push(Block::Heading(heading));
                }
            }
            _ => {
                self.flush();
                self.children(inside);
                self.flush();
            }
        }
    }

    fn link(&mut self, href: &str, inside: Range<usize>) {
        if is_local_file(href) {
            self.media(href.to_owned(), MediaKind::Link);
        } else if is_web(href) && !self.texts_only {
            let text = text(self.arena, inside.clone());
            self.links.push(Block::Link { href: href.to_owned(), text });
        }
        self.children(inside);
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
        if self.texts_only || uri.is_empty() {
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
            None => self.blocks.push(Block::Media(Media { uri, kind })),
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
            [only] => self.single_cell(below(only)),
            [first, rest @ ..] => {
                let label = text(self.arena, below(first));
                let mut value = Walk::new(self.arena, None, None);
                for cell in rest {
                    value.children(below(cell));
                    value.flush();
                }
                self.blocks.push(Block::Row(Row { label, value: value.finish() }));
            }
        }
    }

    /// A cell over the whole width: its own text is the label, the elements inside the value.
    fn single_cell(&mut self, inside: Range<usize>) {
        let mut parts = parts(self.arena, &inside);
        let label = parts.next().filter(|first| {
            element(self.arena, first).is_none_or(|(tag, _)| tag.is_inline() && tag != Tag::Link)
        });
        let mut value = Walk::new(self.arena, label.clone(), None);
        value.children(inside.clone());
        let value = value.finish();
        match label {
            Some(label) if parts.next().is_some() && !value.is_empty() => {
                let label = text(self.arena, label);
                self.blocks.push(Block::Row(Row { label, value }));
            }
            _ => {
                self.children(inside);
                self.flush();
            }
        }
    }
}

fn bytes(arena: &Arena, (start, end): (usize, usize)) -> &[u8] {
    arena.text.get(start..end).unwrap_or_default()
}

fn utf8(arena: &Arena, address: (usize, usize)) -> String {
    let bytes = arena.addresses.get(address.0..address.1).unwrap_or_default();
    String::from_utf8_lossy(bytes).trim().to_owned()
}

fn is_web(address: &str) -> bool {
    let start = address.get(..8).unwrap_or(address).to_ascii_lowercase();
    start.starts_with("http://") || start.starts_with("https://")
}

/// A relative address of a file that is no page.
fn is_local_file(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let scheme = path.split('/').next().is_some_and(|first| first.contains(':'));
    let end = path.rsplit('.').next().unwrap_or_default();
    let page = end.eq_ignore_ascii_case("html") || end.eq_ignore_ascii_case("htm");
    !path.is_empty() && !scheme && !page && !path.ends_with('/') && !path.starts_with("//")
}

/// A relative address as seen from the root of the export: pages say so with `base` or `../`.
fn resolved(uri: String) -> String {
    let mut rest = uri.as_str();
    while let Some(after) = rest.strip_prefix("../").or_else(|| rest.strip_prefix("./")) {
        rest = after;
    }
    if rest.len() == uri.len() { uri } else { rest.to_owned() }
}
