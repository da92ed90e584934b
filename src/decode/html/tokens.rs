//! Drives the tokenizer: tags with the few attributes that matter, and text, go to the tree.

use std::collections::VecDeque;
use std::rc::Rc;

use html5gum::{Emitter, Error, State as Next, naive_next_state};

use super::marks::{Marks, Tag};
use super::tree::{Attributes, Tree};
use super::{Head, Page, Record, State};

/// No attribute that is used is longer; an inline picture (`data:`) may be.
const LONGEST_ATTRIBUTE: usize = 64 << 10;

/// What comes out of the page.
pub(super) enum Token {
    /// Comes before the first record.
    Head(Box<Head>),
    Record(Record),
    End(Box<Page>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Start,
    End,
    /// A comment or a document type: nothing of it is used.
    Other,
}

/// Receives what the tokenizer finds, keeps what matters within bounds.
pub(super) struct Sink {
    tree: Tree,
    found: Vec<Record>,
    out: VecDeque<Token>,
    headed: bool,
    open: Open,
    name: Vec<u8>,
    last_start: Vec<u8>,
    attribute: Vec<u8>,
    value: Vec<u8>,
    wanted: bool,
    attributes: Attributes,
    state: Rc<State>,
}

impl Sink {
    pub(super) fn new(state: Rc<State>) -> Self {
        Self {
            state,
            tree: Tree::default(),
            found: Vec::new(),
            out: VecDeque::new(),
            headed: false,
            open: Open::Other,
            name: Vec::new(),
            last_start: Vec::new(),
            attribute: Vec::new(),
            value: Vec::new(),
            wanted: false,
            attributes: Attributes::default(),
        }
    }

    /// Puts the records that were found into the queue, and what is known about the page before
    /// the first of them.
    fn hand_out(&mut self, head: impl FnOnce() -> Head) {
        if !self.found.is_empty() && !std::mem::replace(&mut self.headed, true) {
            self.out.push_back(Token::Head(Box::new(head())));
        }
        self.out.extend(self.found.drain(..).map(Token::Record));
    }

    fn finish_attribute(&mut self) {
        if self.attribute.is_empty() {
            return;
        }
        let value = &mut self.value;
        match self.attribute.as_slice() {
            b"class" => self.attributes.marks.add(Marks::of_classes(value)),
            b"href" | b"src" => std::mem::swap(&mut self.attributes.address, value),
            b"datetime" => std::mem::swap(&mut self.attributes.time, value),
            b"lang" => std::mem::swap(&mut self.attributes.language, value),
            b"role" if value == b"main" => self.attributes.marks.add(Marks::MAIN),
            b"role" if value == b"contentinfo" => self.attributes.marks.add(Marks::HEADER),
            _ => {}
        }
        self.attribute.clear();
        self.value.clear();
    }
}

fn push_bounded(to: &mut Vec<u8>, bytes: &[u8]) {
    let room = LONGEST_ATTRIBUTE.saturating_sub(to.len());
    to.extend_from_slice(bytes.get(..room).unwrap_or(bytes));
}

impl Emitter for Sink {
    type Token = Token;

    fn set_last_start_tag(&mut self, name: Option<&[u8]>) {
        self.last_start.clear();
        self.last_start.extend(name.unwrap_or_default());
    }

    fn emit_eof(&mut self) {
        let found = &mut self.found;
        let page = self.tree.finish(&mut |record| found.push(record));
        self.hand_out(|| page.head.clone());
        self.out.push_back(Token::End(Box::new(page)));
    }

    fn emit_error(&mut self, _: Error) {}

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn pop_token(&mut self) -> Option<Token> {
        self.out.pop_front()
    }

    fn emit_string(&mut self, bytes: &[u8]) {
        self.tree.text(bytes);
    }

    fn init_start_tag(&mut self) {
        self.name.clear();
        self.open = Open::Start;
        self.attributes.clear();
        self.state.attributes.set(0);
    }

    fn init_end_tag(&mut self) {
        self.name.clear();
        self.open = Open::End;
        self.state.attributes.set(0);
    }

    fn init_comment(&mut self) {
        self.open = Open::Other;
    }

    fn emit_current_tag(&mut self) -> Option<Next> {
        self.finish_attribute();
        let tag = Tag::of(&self.name);
        let found = &mut self.found;
        let mut emit = |record| found.push(record);
        let next = if self.open == Open::End {
            self.last_start.clear();
            self.tree.close(tag, &mut emit);
            None
        } else {
            if self.name == b"aside" {
                self.attributes.marks.add(Marks::HEADER);
            }
            self.last_start.clone_from(&self.name);
            self.tree.open(tag, &self.attributes, &mut emit);
            naive_next_state(&self.name)
        };
        if !self.found.is_empty() {
            let head = (!self.headed).then(|| self.tree.head());
            self.hand_out(|| head.unwrap_or_default());
        }
        next
    }

    fn emit_current_comment(&mut self) {}
    fn emit_current_doctype(&mut self) {}
    fn set_self_closing(&mut self) {}
    fn set_force_quirks(&mut self) {}

    fn push_tag_name(&mut self, bytes: &[u8]) {
        push_bounded(&mut self.name, bytes);
    }

    fn push_comment(&mut self, _: &[u8]) {}
    fn push_doctype_name(&mut self, _: &[u8]) {}

    fn init_doctype(&mut self) {
        self.open = Open::Other;
    }

    fn init_attribute(&mut self) {
        self.state.attributes.set(self.state.attributes.get().saturating_add(1));
        self.finish_attribute();
        self.value.clear();
    }

    fn init_attribute_value(&mut self) {
        self.wanted = self.open == Open::Start
            && matches!(
                self.attribute.as_slice(),
                b"class" | b"href" | b"src" | b"datetime" | b"lang" | b"role"
            );
    }

    fn push_attribute_name(&mut self, bytes: &[u8]) {
        push_bounded(&mut self.attribute, bytes);
    }

    fn push_attribute_value(&mut self, bytes: &[u8]) {
        if self.wanted {
            push_bounded(&mut self.value, bytes);
        }
    }

    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.open == Open::End && !self.last_start.is_empty() && self.last_start == self.name
    }
}
