//! What the two readers of tags and texts find goes to the tree, and its records to whoever asked.

use super::marks::{Marks, Tag};
use super::tree::{Attributes, Tree};
use super::{Head, Page, Record};

/// Takes texts and tags in the order of the page.
pub(super) struct Sink<'a> {
    tree: Tree,
    found: Vec<Record>,
    /// What is known about the page since its first record.
    head: Option<Head>,
    on_record: &'a mut dyn FnMut(&Head, Record),
}

impl<'a> Sink<'a> {
    pub(super) fn new(on_record: &'a mut dyn FnMut(&Head, Record)) -> Self {
        Self { tree: Tree::default(), found: Vec::new(), head: None, on_record }
    }

    pub(super) fn text(&mut self, bytes: &[u8]) {
        self.tree.text(bytes);
    }

    pub(super) fn open(&mut self, name: &[u8], attributes: &mut Attributes) {
        if name == b"aside" {
            attributes.marks.add(Marks::HEADER);
        }
        let found = &mut self.found;
        self.tree.open(Tag::of(name), attributes, &mut |record| found.push(record));
        self.hand_out(Tree::head);
    }

    pub(super) fn close(&mut self, name: &[u8]) {
        let found = &mut self.found;
        self.tree.close(Tag::of(name), &mut |record| found.push(record));
        self.hand_out(Tree::head);
    }

    /// Ends the page and gives what is known about it.
    pub(super) fn finish(mut self) -> Page {
        let found = &mut self.found;
        let page = self.tree.finish(&mut |record| found.push(record));
        self.hand_out(|_| page.head.clone());
        page
    }

    fn hand_out(&mut self, head: impl FnOnce(&Tree) -> Head) {
        if self.found.is_empty() {
            return;
        }
        let head = self.head.get_or_insert_with(|| head(&self.tree));
        for record in self.found.drain(..) {
            (self.on_record)(head, record);
        }
    }
}
