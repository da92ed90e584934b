//! Reads as a browser does what is not in the form that machines write, up to the end of the next
//! tag: with html5gum, whose tokens go to the [`Sink`].

use std::cell::Cell;

use html5gum::{Emitter, Error, State, Tokenizer, naive_next_state};

use super::bounded::Bounded;
use super::input::Input;
use super::sink::Sink;
use super::tree::{Attributes, is_used};

/// No attribute that is used is longer; an inline picture (`data:`) may be.
const LONGEST_ATTRIBUTE: usize = 64 << 10;

/// Reads up to the end of the next tag after which text or a tag may begin. Whether there was one
/// before the page ended.
pub(super) fn read_tag(
    input: &mut Input<'_>,
    sink: &mut Sink<'_>,
    attributes: &mut Attributes,
) -> bool {
    let count = &Cell::new(0);
    let tag = Odd {
        sink,
        attributes,
        count,
        ended: false,
        open: Open::Other,
        name: Vec::new(),
        last_start: Vec::new(),
        attribute: Vec::new(),
        value: Vec::new(),
        wanted: false,
    };
    Tokenizer::new_with_emitter(Bounded { input, count }, tag).next().is_some()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Start,
    End,
    /// A comment or a document type: nothing of it is used.
    Other,
}

/// Receives what the tokenizer finds, keeps what matters within bounds.
struct Odd<'i, 'a> {
    sink: &'i mut Sink<'a>,
    attributes: &'i mut Attributes,
    /// Attributes of the tag that is being read.
    count: &'i Cell<u32>,
    /// The tag has ended, and none of those whose content is no HTML.
    ended: bool,
    open: Open,
    name: Vec<u8>,
    last_start: Vec<u8>,
    attribute: Vec<u8>,
    value: Vec<u8>,
    wanted: bool,
}

impl Odd<'_, '_> {
    fn begin(&mut self, open: Open) {
        self.name.clear();
        self.open = open;
        self.count.set(0);
        self.attribute.clear();
    }

    fn finish_attribute(&mut self) {
        if self.open == Open::Start && is_used(&self.attribute) {
            self.attributes.keep(&self.attribute, &self.value);
        }
        self.attribute.clear();
        self.value.clear();
    }
}

fn push_bounded(to: &mut Vec<u8>, bytes: &[u8]) {
    let room = LONGEST_ATTRIBUTE.saturating_sub(to.len());
    to.extend_from_slice(bytes.get(..room).unwrap_or(bytes));
}

impl Emitter for Odd<'_, '_> {
    /// A tag has ended.
    type Token = ();

    fn pop_token(&mut self) -> Option<()> {
        self.ended.then_some(())
    }

    fn emit_string(&mut self, bytes: &[u8]) {
        self.sink.text(bytes);
    }

    fn init_start_tag(&mut self) {
        self.begin(Open::Start);
        self.attributes.clear();
    }

    fn init_end_tag(&mut self) {
        self.begin(Open::End);
    }

    fn init_comment(&mut self) {
        self.open = Open::Other;
    }

    fn init_doctype(&mut self) {
        self.open = Open::Other;
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        self.finish_attribute();
        let next = if self.open == Open::End {
            self.last_start.clear();
            self.sink.close(&self.name);
            None
        } else {
            self.last_start.clone_from(&self.name);
            self.sink.open(&self.name, self.attributes);
            naive_next_state(&self.name)
        };
        self.ended = next.is_none();
        next
    }

    fn push_tag_name(&mut self, bytes: &[u8]) {
        push_bounded(&mut self.name, bytes);
    }

    fn init_attribute(&mut self) {
        self.count.set(self.count.get().saturating_add(1));
        self.finish_attribute();
    }

    fn init_attribute_value(&mut self) {
        self.wanted = self.open == Open::Start && is_used(&self.attribute);
    }

    fn push_attribute_name(&mut self, bytes: &[u8]) {
        push_bounded(&mut self.attribute, bytes);
    }

    fn push_attribute_value(&mut self, bytes: &[u8]) {
        if self.wanted {
            push_bounded(&mut self.value, bytes);
        }
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.open == Open::End && !self.last_start.is_empty() && self.last_start == self.name
    }

    fn set_last_start_tag(&mut self, name: Option<&[u8]>) {
        self.last_start.clear();
        self.last_start.extend(name.unwrap_or_default());
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn emit_error(&mut self, _: Error) {}
    fn emit_eof(&mut self) {}
    fn emit_current_comment(&mut self) {}
    fn emit_current_doctype(&mut self) {}
    fn set_self_closing(&mut self) {}
    fn set_force_quirks(&mut self) {}
    fn push_comment(&mut self, _: &[u8]) {}
    fn push_doctype_name(&mut self, _: &[u8]) {}
    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}
}
