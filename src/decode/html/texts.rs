//! The text of a part as a browser shows it.

use std::ops::Range;

use super::arena::{Arena, Node, bytes, lossy, step};
use super::marks::Tag;

/// The text of a part, blanks collapsed; what stands in blocks of their own is set apart by one.
pub(super) fn text(arena: &Arena, part: Range<usize>) -> String {
    let mut texts = Texts { arena, run: Run::default(), found: Vec::new() };
    texts.part(part);
    texts.flush();
    texts.found.join(" ")
}

struct Texts<'a> {
    arena: &'a Arena,
    run: Run,
    found: Vec<String>,
}

impl Texts<'_> {
    fn part(&mut self, inside: Range<usize>) {
        let mut at = inside.start;
        while at < inside.end {
            let Some(node) = self.arena.nodes.get(at) else { return };
            step();
            at = match *node {
                Node::Text { start, end } => {
                    self.run.push(&lossy(bytes(self.arena, (start, end))));
                    at + 1
                }
                Node::Element { tag, end, .. } => {
                    let end = end.max(at + 1);
                    self.element(tag, at + 1..end);
                    end
                }
            };
        }
    }

    fn element(&mut self, tag: Tag, inside: Range<usize>) {
        match tag {
            Tag::Hidden | Tag::Image | Tag::Video | Tag::Audio => {}
            Tag::Break => self.run.line(),
            Tag::Link | Tag::Inline | Tag::Time | Tag::Void | Tag::Base | Tag::Source => {
                self.part(inside);
            }
            _ => {
                self.flush();
                self.part(inside);
                self.flush();
            }
        }
    }

    fn flush(&mut self) {
        let text = self.run.take();
        if !text.is_empty() {
            self.found.push(text);
        }
    }
}

/// Runs of blanks to one, none at the ends.
pub(super) fn collapse(text: &str) -> String {
    let mut run = Run::default();
    run.push(text);
    run.take()
}

/// A text under way: blanks collapse as in a browser, line breaks stay.
#[derive(Default)]
pub(super) struct Run {
    text: String,
    blank: bool,
}

impl Run {
    pub(super) fn push(&mut self, text: &str) {
        let is_blank = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_whitespace);
        self.blank |= is_blank(text.as_bytes().first());
        let words = text.trim_ascii();
        if has_single_blanks(words.as_bytes()) {
            self.word(words);
        } else {
            words.split_ascii_whitespace().for_each(|word| self.word(word));
        }
        self.blank &= is_blank(text.as_bytes().last()) || text.is_empty();
    }

    /// A word, or several that single blanks part.
    fn word(&mut self, word: &str) {
        if word.is_empty() {
            return;
        }
        if self.blank && !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push(' ');
        }
        self.text.push_str(word);
        self.blank = true;
    }

    pub(super) fn line(&mut self) {
        self.blank = false;
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    pub(super) fn take(&mut self) -> String {
        self.blank = false;
        let mut text = std::mem::take(&mut self.text);
        let end = text.trim_end().len();
        text.truncate(end);
        text
    }
}

/// Whether nothing in a text would collapse. A loop over all bytes without an early end, which the
/// compiler turns into vector code.
fn has_single_blanks(bytes: &[u8]) -> bool {
    let after = bytes.get(1..).unwrap_or_default();
    let doubled = |(one, two): (&u8, &u8)| (*one == b' ' && *two == b' ') || *two < b' ';
    !bytes.iter().zip(after).fold(false, |found, pair| found | doubled(pair))
}
