//! What html5gum reads from, so that no page can take the whole stack.

use std::cell::Cell;
use std::convert::Infallible;
use std::io::{self, Read};

use html5gum::emitters::ForwardingEmitter;
use html5gum::{DefaultEmitter, Emitter, Readable, Reader, Token, Tokenizer};

use super::MOST_ATTRIBUTES;
use super::input::{Input, PIECE};

/// Calls `see` for each token of a page, as html5gum finds them, until the page ends or breaks off.
pub fn tokens(reader: &mut dyn Read, mut see: impl FnMut(Token)) {
    let count = &Cell::new(0);
    let input = &mut Input::new(reader, PIECE);
    let counting = Counting { inner: DefaultEmitter::default(), count };
    for token in Tokenizer::new_with_emitter(Bounded { input, count }, counting) {
        match token {
            Ok(token) => see(token),
        }
    }
}

/// Counts the attributes of each tag.
struct Counting<'i> {
    inner: DefaultEmitter<()>,
    count: &'i Cell<u32>,
}

impl ForwardingEmitter for Counting<'_> {
    type Token = Token;

    fn inner(&mut self) -> &mut impl Emitter<Token = Token> {
        &mut self.inner
    }

    fn init_start_tag(&mut self) {
        self.count.set(0);
        Emitter::init_start_tag(&mut self.inner);
    }

    fn init_end_tag(&mut self) {
        self.count.set(0);
        Emitter::init_end_tag(&mut self.inner);
    }

    fn init_attribute(&mut self) {
        self.count.set(self.count.get().saturating_add(1));
        Emitter::init_attribute(&mut self.inner);
    }
}

/// The page, as far as no tag has too many attributes: the tokenizer calls itself for each, so one
/// of thousands would take the whole stack.
pub(super) struct Bounded<'i, 'a> {
    pub(super) input: &'i mut Input<'a>,
    /// Attributes of the tag that is being read.
    pub(super) count: &'i Cell<u32>,
}

impl Bounded<'_, '_> {
    /// Whether there are so many bytes.
    fn has(&mut self, count: usize) -> bool {
        if self.count.get() > MOST_ATTRIBUTES {
            let text = "a tag with too many attributes";
            self.input.fail(io::Error::new(io::ErrorKind::InvalidData, text));
            return false;
        }
        self.input.rest().len() >= count || (self.input.fill() && self.input.rest().len() >= count)
    }
}

impl Reader for Bounded<'_, '_> {
    type Error = Infallible;

    fn read_byte(&mut self) -> Result<Option<u8>, Infallible> {
        Ok(if self.has(1) { self.input.take(1).first().copied() } else { None })
    }

    fn try_read_string(&mut self, string: &[u8], case_sensitive: bool) -> Result<bool, Infallible> {
        let found = self.has(string.len())
            && self.input.rest().to_reader().try_read_string(string, case_sensitive)?;
        if found {
            self.input.take(string.len());
        }
        Ok(found)
    }

    fn read_until<'b>(
        &'b mut self,
        needle: &[u8],
        buffer: &'b mut [u8; 4],
    ) -> Result<Option<&'b [u8]>, Infallible> {
        if !self.has(1) {
            return Ok(None);
        }
        let mut ahead = self.input.rest().to_reader();
        let length = ahead.read_until(needle, buffer)?.map_or(0, <[u8]>::len);
        Ok(Some(self.input.take(length)))
    }
}
