//! Records of pages whose boxes carry no known tag or class: told by the dates at their ends.

use super::super::Record;
use super::super::blocks;
use super::super::marks::Tag;
use super::{Emit, Frame, Tree};

/// After this many bytes without a box, the depth of the records is taken from the dated elements
/// so far.
const LEARN_AFTER: usize = 256 << 10;
/// No date is longer, in bytes.
const LONGEST_DATE: usize = 96;

impl Tree {
    /// On pages without boxes: is this element a record that ends with its date?
    pub(super) fn look_for_date(&mut self, frame: &Frame, depth: usize, emit: &mut Emit<'_>) {
        if self.page.generation.has_boxes()
            || frame.header
            || self.stack.iter().any(|open| open.tag == Tag::Cell)
        {
            return;
        }
        let own = self.loose.text.get(frame.text..).unwrap_or_default();
        let only_date = !frame.rich
            && own.len() <= LONGEST_DATE
            && crate::decode::dates::looks_like(&String::from_utf8_lossy(own));
        if (frame.any || frame.rich)
            && let Some(parent) = self.stack.last_mut()
        {
            parent.before |= parent.any;
            parent.any = true;
            parent.dated = only_date;
        }
        let Some(node) = frame.node else { return };
        let shape = matches!(frame.tag, Tag::Block | Tag::Item | Tag::Section);
        if !(shape && frame.before && frame.dated && !only_date) {
            return;
        }
        // Those inside of it are the last ones.
        while self.candidates.pop_if(|(start, _, _)| *start >= node).is_some() {}
        self.candidates.push((node, self.loose.nodes.len(), depth));
        if self.loose.text.len() > LEARN_AFTER {
            self.learned = Some(depth);
            self.emit_candidates(emit);
            self.loose.clear();
            for open in &mut self.stack {
                open.node = None;
                open.text = 0;
            }
        }
    }

    /// Hands out the elements that were found so far.
    pub(super) fn emit_candidates(&mut self, emit: &mut Emit<'_>) {
        if self.page.generation.has_boxes() {
            self.candidates.clear();
        }
        for (node, end, _) in std::mem::take(&mut self.candidates) {
            for entry in blocks::records(&self.loose, node + 1..end) {
                self.page.records += 1;
                emit(Record { number: self.page.records, entry });
            }
        }
    }
}
