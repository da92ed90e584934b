//! The header of a page: three times, and the sentences that they stand in (formats/facebook.md
//! §1.4). What each of them means is left to the reader.

use super::super::{Block, HeadTime, blocks, texts};
use super::{Frame, Tree};

/// Times of a header that are kept: it has three.
const MOST_TIMES: usize = 6;
/// Sentences of a header that are kept.
const MOST_SENTENCES: usize = 12;
/// Letters of a sentence that are kept: the name of its owner is in it.
const LONGEST_SENTENCE: usize = 1000;

impl Tree {
    /// Takes a time outside of all records; the element that it stands in is a part of the header.
    pub(super) fn head_time(&mut self, datetime: &[u8]) -> Option<usize> {
        let place = self.page.head.times.len();
        let line = self.stack.iter().rposition(|open| !open.tag.is_inline())?;
        let holder = self.stack.get_mut(line)?;
        if place >= MOST_TIMES {
            return None;
        }
        holder.header = true;
        let datetime = String::from_utf8_lossy(datetime).trim().to_owned();
        self.page.head.times.push(HeadTime {
            datetime: Some(datetime).filter(|text| !text.is_empty()),
            text: String::new(),
            line: holder.node.unwrap_or_default(),
        });
        Some(place)
    }

    /// Keeps what an element of the header says, when it closes.
    pub(super) fn end_of_header(&mut self, frame: &Frame) {
        let Some(node) = frame.node else { return };
        let inside = node + 1..self.loose.nodes.len();
        if let Some(time) = frame.time.and_then(|time| self.page.head.times.get_mut(time)) {
            time.text = texts::text(&self.loose, inside.clone());
        }
        if !frame.header {
            return;
        }
        for block in blocks::loose(&self.loose, inside) {
            let Block::Text(text) = block else { continue };
            let known = &mut self.page.head.sentences;
            let sentence: String = text.chars().take(LONGEST_SENTENCE).collect();
            if known.len() < MOST_SENTENCES && !known.contains(&sentence) {
                known.push(sentence);
            }
        }
    }
}
