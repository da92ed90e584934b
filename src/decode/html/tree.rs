//! Finds the records of a page and holds one at a time as a flat tree.
//!
//! A record is, in this order: a box by tag or class; a run that begins with a start mark (pages
//! until mid-2018); on a page without either, an outermost element that ends with its own date.
//! Boxes nest: only the outermost counts. A new box that opens after the date of the present one
//! means that this one was never closed.

mod header;
mod undeclared;

use super::arena::{Arena, lossy};
use super::blocks;
use super::marks::{Marks, Tag};
use super::{Block, Head, Page, Record, texts};

/// Elements nested deeper are read as if they were not there. Pages nest deeper than JSON, because
/// each level of a record takes several elements.
const DEEPEST: usize = 512;
/// Bytes of text of one record.
const LONGEST_RECORD: usize = 32 << 20;
/// Elements and texts of one record.
const MOST_NODES: usize = 300_000;
/// Bytes of text kept outside of all records.
const LONGEST_LOOSE: usize = 16 << 20;
/// Elements and texts kept outside of all records.
const MOST_LOOSE_NODES: usize = 300_000;
/// A box of this many nodes that has no date but dated boxes inside is a wrapper.
const WRAPPER_NODES: usize = 20_000;
/// Bytes of the title that are kept.
const LONGEST_TITLE: usize = 1000;
/// Headings kept for the name of a page.
const MOST_HEADINGS: usize = 20;

/// What of a start tag is kept.
#[derive(Debug, Default)]
pub(super) struct Attributes {
    pub(super) marks: Marks,
    pub(super) address: Vec<u8>,
    pub(super) time: Vec<u8>,
    pub(super) language: Vec<u8>,
}

/// Whether the value of an attribute can matter.
pub(super) fn is_used(name: &[u8]) -> bool {
    matches!(name, b"class" | b"href" | b"src" | b"datetime" | b"lang" | b"role")
}

impl Attributes {
    /// Keeps what an attribute says.
    pub(super) fn keep(&mut self, name: &[u8], value: &[u8]) {
        let kept = match name {
            b"class" => return self.marks.add(Marks::of_classes(value)),
            b"role" => return self.marks.add(Marks::of_role(value)),
            b"href" | b"src" => &mut self.address,
            b"datetime" => &mut self.time,
            b"lang" => &mut self.language,
            _ => return,
        };
        kept.clear();
        kept.extend_from_slice(value);
    }

    pub(super) fn clear(&mut self) {
        self.marks = Marks::default();
        self.address.clear();
        self.time.clear();
        self.language.clear();
    }
}

/// An open element.
#[derive(Debug)]
#[allow(clippy::struct_excessive_bools, reason = "independent facts, set at different times")]
struct Frame {
    tag: Tag,
    marks: Marks,
    /// Where the element is in the present arena, if it is in it.
    node: Option<usize>,
    /// Where its text begins in the arena.
    text: usize,
    /// A box inside of the present record.
    nested: bool,
    /// A part of the header: marked as such, or it holds a time outside of all records.
    header: bool,
    /// Its place among the times of the header.
    time: Option<usize>,
    /// Holds a picture, video or table.
    rich: bool,
    /// Has content, and so before its last part.
    any: bool,
    before: bool,
    /// Its last part is nothing but a date.
    dated: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Mode {
    /// Outside of all records.
    #[default]
    Loose,
    /// In the record whose box is at this place of the stack.
    Box(usize),
    /// In a record without a box, whose container has this many elements on the stack.
    Run(usize),
}

/// Builds the records of one page.
#[derive(Debug, Default)]
pub(super) struct Tree {
    stack: Vec<Frame>,
    /// Open elements that are too deep to be on the stack.
    beyond: usize,
    hidden: usize,
    mode: Mode,
    record: Arena,
    loose: Arena,
    /// Open boxes inside of the present record.
    nested: usize,
    /// The present record has its date.
    dated: bool,
    /// Elements in the loose part that end with their own date: node, end and depth.
    candidates: Vec<(usize, usize, usize)>,
    title: Vec<u8>,
    /// The depth at which records lie, on pages without boxes.
    learned: Option<usize>,
    page: Page,
    closed: bool,
    /// So many nodes the record had when it was last found to be no wrapper.
    no_wrapper: usize,
}

type Emit<'a> = dyn FnMut(Record) + 'a;

impl Tree {
    pub(super) fn text(&mut self, bytes: &[u8]) {
        if self.hidden > 0 {
            return;
        }
        if let Some(top) = self.stack.last_mut() {
            match top.tag {
                Tag::Title if self.mode == Mode::Loose => {
                    let room = LONGEST_TITLE.saturating_sub(self.title.len());
                    self.title.extend(bytes.iter().take(room));
                    return;
                }
                Tag::Head | Tag::Html => return,
                _ => {}
            }
            if !bytes.trim_ascii().is_empty() {
                top.before |= top.any;
                top.any = true;
                top.dated = false;
            }
        }
        if self.mode == Mode::Loose {
            self.loose.push(bytes, LONGEST_LOOSE, MOST_LOOSE_NODES);
        } else {
            self.record.push(bytes, LONGEST_RECORD, MOST_NODES);
        }
    }

    pub(super) fn open(&mut self, tag: Tag, attributes: &Attributes, emit: &mut Emit<'_>) {
        if self.stack.len() >= DEEPEST {
            self.beyond += usize::from(!tag.is_void());
            self.page.too_deep += 1;
            return;
        }
        self.close_implied(tag, emit);
        let time = self.note(tag, attributes);
        let marks = attributes.marks;
        let starts_box = self.is_box(tag, marks);
        if starts_box {
            self.begin_box(emit);
        } else if marks.has(Marks::START) {
            self.begin_run(marks, emit);
        }
        let nested = starts_box && matches!(self.mode, Mode::Box(at) if at < self.stack.len());
        self.nested += usize::from(nested);
        let (arena, most) = match self.mode {
            Mode::Loose => (&mut self.loose, MOST_LOOSE_NODES),
            Mode::Box(_) | Mode::Run(_) => (&mut self.record, MOST_NODES),
        };
        let marks = if starts_box { with(marks, Marks::BOX) } else { marks };
        let node =
            (self.hidden == 0).then(|| arena.open(tag, marks, &attributes.address, most)).flatten();
        let text = arena.text.len();
        if self.mode == Mode::Loose
            && matches!(tag, Tag::Image | Tag::Video | Tag::Audio | Tag::Table)
        {
            self.stack.iter_mut().for_each(|frame| frame.rich = true);
        }
        if tag.is_void() {
            return;
        }
        self.hidden += usize::from(tag == Tag::Hidden);
        self.stack.push(Frame {
            tag,
            marks,
            node,
            text,
            nested,
            header: self.mode == Mode::Loose && marks.has(Marks::HEADER),
            time,
            rich: tag == Tag::Table,
            any: false,
            before: false,
            dated: false,
        });
    }

    pub(super) fn close(&mut self, tag: Tag, emit: &mut Emit<'_>) {
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        self.closed |= matches!(tag, Tag::Body | Tag::Html);
        if let Some(at) = self.innermost(tag) {
            self.close_to(at, emit);
        }
    }

    /// What is known before the first record.
    pub(super) fn head(&self) -> Head {
        let heading = |block: Block| match block {
            Block::Heading(text) => Some(text),
            _ => None,
        };
        let loose = blocks::loose(&self.loose, 0..self.loose.nodes.len());
        Head {
            title: texts::collapse(&lossy(&self.title)),
            headings: loose.into_iter().filter_map(heading).take(MOST_HEADINGS).collect(),
            ..self.page.head.clone()
        }
    }

    /// Ends the page and gives what is known about it.
    pub(super) fn finish(&mut self, emit: &mut Emit<'_>) -> Page {
        let inside = self.mode != Mode::Loose;
        self.page.cut = !self.closed && (inside || !self.stack.is_empty());
        if inside && self.page.cut {
            self.page.open_record = true;
        }
        self.close_to(0, emit);
        if matches!(self.mode, Mode::Run(_)) {
            self.end_record(emit);
        }
        self.emit_candidates(emit);
        self.loose.end_text();
        self.page.too_long |= self.loose.full;
        self.page.shortened = self.loose.shortened + self.record.shortened;
        let end = self.loose.nodes.len();
        self.page.loose = blocks::loose(&self.loose, 0..end);
        self.page.head = self.head();
        let main = self.loose.main();
        self.page.has_main = main.is_some();
        let main = main.unwrap_or(0..end);
        self.page.texts = first_texts(&blocks::loose(&self.loose, main), &self.page.head);
        std::mem::take(&mut self.page)
    }

    /// The place on the stack of the element that an end tag closes.
    fn innermost(&self, tag: Tag) -> Option<usize> {
        let stops = |open: Tag| match tag {
            Tag::Cell | Tag::Row => open == Tag::Table,
            Tag::Block | Tag::Paragraph | Tag::Item | Tag::Heading => open == Tag::Cell,
            Tag::Inline | Tag::Link | Tag::Time => !open.is_inline(),
            _ => false,
        };
        for (at, frame) in self.stack.iter().enumerate().rev() {
            if frame.tag == tag {
                return Some(at);
            }
            if stops(frame.tag) {
                return None;
            }
        }
        None
    }

    /// End tags that may be left out, and paragraphs that a block ends.
    fn close_implied(&mut self, tag: Tag, emit: &mut Emit<'_>) {
        let at = match tag {
            Tag::Cell => self.innermost(Tag::Cell),
            Tag::Row => self.innermost(Tag::Row),
            Tag::Item | Tag::Paragraph | Tag::Block | Tag::Table | Tag::Heading | Tag::Section => {
                let ends =
                    |open: Tag| open == Tag::Paragraph || (open == Tag::Item && tag == Tag::Item);
                self.stack.last().filter(|top| ends(top.tag)).map(|_| self.stack.len() - 1)
            }
            Tag::Body => self.innermost(Tag::Head),
            _ => None,
        };
        if let Some(at) = at {
            self.close_to(at, emit);
        }
    }

    /// Facts about the page; for a time of its header, its place among them.
    fn note(&mut self, tag: Tag, attributes: &Attributes) -> Option<usize> {
        if tag == Tag::Html && !attributes.language.is_empty() {
            let language = String::from_utf8_lossy(&attributes.language).into_owned();
            self.page.head.language = Some(language);
        }
        self.page.generation.see(tag, attributes.marks);
        let is_head = tag == Tag::Time && self.mode == Mode::Loose;
        is_head.then(|| self.head_time(&attributes.time)).flatten()
    }

    fn is_box(&self, tag: Tag, marks: Marks) -> bool {
        marks.has(Marks::BOX)
            || tag == Tag::Section
            || (self.mode == Mode::Loose && self.learned == Some(self.stack.len()))
    }

    fn begin_box(&mut self, emit: &mut Emit<'_>) {
        match self.mode {
            // The date ends a record: this box was never closed.
            Mode::Box(at) if self.dated && self.nested == 0 => self.close_to(at, emit),
            Mode::Box(_) => return,
            Mode::Run(_) => self.end_record(emit),
            Mode::Loose => {}
        }
        self.mode = Mode::Box(self.stack.len());
        self.record.clear();
        self.no_wrapper = 0;
        self.dated = false;
        self.nested = 0;
    }

    fn begin_run(&mut self, marks: Marks, emit: &mut Emit<'_>) {
        let only_date = marks.has(Marks::DATE);
        match self.mode {
            Mode::Box(_) => return,
            Mode::Run(_) if only_date && !self.dated => return,
            Mode::Run(_) => self.end_record(emit),
            Mode::Loose => {}
        }
        self.mode = Mode::Run(self.stack.len());
        self.record.clear();
        self.dated = false;
        self.nested = 0;
    }

    fn close_to(&mut self, at: usize, emit: &mut Emit<'_>) {
        while self.stack.len() > at {
            let Some(frame) = self.stack.pop() else { return };
            self.end_element(&frame, emit);
        }
    }

    fn end_element(&mut self, frame: &Frame, emit: &mut Emit<'_>) {
        self.hidden -= usize::from(frame.tag == Tag::Hidden);
        self.nested -= usize::from(frame.nested);
        let depth = self.stack.len();
        match self.mode {
            Mode::Loose => {
                frame.node.into_iter().for_each(|node| self.loose.close(node));
                self.end_of_header(frame);
                self.look_for_date(frame, depth, emit);
            }
            Mode::Box(at) => {
                frame.node.into_iter().for_each(|node| self.record.close(node));
                let date = frame.marks.has(Marks::DATE) || frame.tag == Tag::Footer;
                self.dated |= date && self.nested == 0;
                if depth == at {
                    self.end_record(emit);
                } else if frame.nested && self.nested == 0 {
                    self.relieve_wrapper(at, emit);
                }
            }
            Mode::Run(container) => {
                if depth < container {
                    self.end_record(emit);
                    frame.node.into_iter().for_each(|node| self.loose.close(node));
                } else {
                    frame.node.into_iter().for_each(|node| self.record.close(node));
                    self.dated |= frame.marks.has(Marks::DATE);
                }
            }
        }
    }

    fn end_record(&mut self, emit: &mut Emit<'_>) {
        self.page.too_long |= self.record.full;
        self.record.end_text();
        let (first, outer) = match self.mode {
            Mode::Box(at) => (1, at),
            Mode::Run(container) => (0, container),
            Mode::Loose => return,
        };
        let inside = first..self.record.nodes.len();
        for entry in blocks::records(&self.record, inside) {
            self.page.records += 1;
            emit(Record { number: self.page.records, entry });
        }
        self.record.clear();
        self.mode = Mode::Loose;
        self.dated = false;
        self.nested = 0;
        for frame in self.stack.iter_mut().skip(outer) {
            frame.node = None;
        }
    }

    /// A long box without a date that only wraps dated boxes is given out bit by bit.
    fn relieve_wrapper(&mut self, at: usize, emit: &mut Emit<'_>) {
        let nodes = self.record.nodes.len();
        // Asked at twice the size each time, a long box is looked at twice at most.
        if self.dated || nodes < WRAPPER_NODES.max(2 * self.no_wrapper) {
            return;
        }
        self.no_wrapper = nodes;
        let Some(entries) = blocks::wrapped(&self.record, 1..nodes) else { return };
        self.no_wrapper = 0;
        for entry in entries {
            self.page.records += 1;
            emit(Record { number: self.page.records, entry });
        }
        self.record.clear();
        for frame in self.stack.iter_mut().skip(at) {
            frame.node = self.record.open(frame.tag, frame.marks, &[], MOST_NODES);
        }
    }
}

/// Texts outside of all records, without what a page says about itself.
fn first_texts(loose: &[Block], head: &Head) -> Vec<String> {
    const MOST: usize = 20;
    const LONGEST: usize = 200;
    let mut found = Vec::new();
    super::each(loose, &mut |block| {
        if let Block::Text(text) = block
            && found.len() < MOST
            && *text != head.title
            && !head.sentences.iter().any(|line| line.contains(text.as_str()))
        {
            found.push(text.chars().take(LONGEST).collect());
        }
    });
    found
}

fn with(mut marks: Marks, more: Marks) -> Marks {
    marks.add(more);
    marks
}
