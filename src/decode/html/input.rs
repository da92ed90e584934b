//! The bytes of a page, a bounded piece at a time.

use std::io::{self, Read};

/// A tag that is longer than this is left to the tokenizer that needs no whole tag at once.
pub(super) const PIECE: usize = 64 << 10;

/// A reader with the bytes that were read ahead. It ends at the first error of the reader, so that
/// what was read until then is handed out.
pub(super) struct Input<'a> {
    reader: &'a mut dyn Read,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    ended: bool,
    /// Bytes read.
    pub(super) bytes: u64,
    /// Why reading stopped, if not at the end.
    pub(super) failure: Option<io::Error>,
}

impl<'a> Input<'a> {
    pub(super) fn new(reader: &'a mut dyn Read, piece: usize) -> Self {
        let buffer = vec![0; piece];
        Self { reader, buffer, start: 0, end: 0, ended: false, bytes: 0, failure: None }
    }

    /// What was read ahead.
    pub(super) fn rest(&self) -> &[u8] {
        self.buffer.get(self.start..self.end).unwrap_or_default()
    }

    /// Passes over bytes that were read ahead, and gives them.
    pub(super) fn take(&mut self, count: usize) -> &[u8] {
        let start = self.start;
        self.start = self.end.min(start + count);
        self.buffer.get(start..self.start).unwrap_or_default()
    }

    /// Reads ahead until the buffer is full or the page ends. Whether there is more than before.
    pub(super) fn fill(&mut self) -> bool {
        self.buffer.copy_within(self.start..self.end, 0);
        self.end -= self.start;
        self.start = 0;
        let before = self.end;
        while !self.ended {
            let room = self.buffer.get_mut(self.end..).unwrap_or_default();
            if room.is_empty() {
                break;
            }
            match self.reader.read(room) {
                Ok(0) => self.ended = true,
                Ok(count) => self.end += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => self.fail(error),
            }
        }
        self.bytes += (self.end - before) as u64;
        self.end > before
    }

    /// Ends the page here.
    pub(super) fn fail(&mut self, error: io::Error) {
        self.failure.get_or_insert(error);
        self.ended = true;
    }
}
