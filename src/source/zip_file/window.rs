//! Bytes of a zip by their place; those near the last ones are at hand.

use std::sync::Arc;

use memchr::memmem;

use super::super::bytes::Bytes;

/// The head of a member.
pub(super) const LOCAL: [u8; 4] = *b"PK\x03\x04";
/// An entry of the directory.
pub(super) const ENTRY: [u8; 4] = *b"PK\x01\x02";
/// What follows a member whose sizes were not known before.
pub(super) const DESCRIPTOR: [u8; 4] = *b"PK\x07\x08";
/// The end record.
pub(super) const END: [u8; 4] = *b"PK\x05\x06";
/// The end record with 64 bits.
pub(super) const WIDE_END: [u8; 4] = *b"PK\x06\x06";
/// Where the end record with 64 bits lies.
pub(super) const LOCATOR: [u8; 4] = *b"PK\x06\x07";
/// A signature over the directory.
pub(super) const SIGNED: [u8; 4] = *b"PK\x05\x05";

/// All of them.
const SIGNATURES: [[u8; 4]; 7] = [LOCAL, ENTRY, DESCRIPTOR, END, WIDE_END, LOCATOR, SIGNED];

/// So much is searched at once.
const CHUNK: usize = 256 << 10;
/// So much is read of a head that lies far from the next one: enough for its name.
const HEAD_AND_NAME: usize = 1 << 10;

/// So much may be searched, as a multiple of the zip's length and beside it: hostile zips could
/// ask for a search behind each of millions of heads.
const BUDGET: (u64, u64) = (8, 64 << 20);

/// A place to look at a zip from.
pub(super) struct Window {
    bytes: Arc<dyn Bytes>,
    held: Vec<u8>,
    from: u64,
    /// Bytes that were searched so far.
    searched: u64,
}

impl Window {
    pub(super) fn new(bytes: Arc<dyn Bytes>) -> Self {
        Self { bytes, held: Vec::new(), from: 0, searched: 0 }
    }

    pub(super) fn bytes(&self) -> &Arc<dyn Bytes> {
        &self.bytes
    }

    pub(super) fn length(&self) -> u64 {
        self.bytes.length()
    }

    /// Whether so much was searched that no honest zip asks for more.
    pub(super) fn is_exhausted(&self) -> bool {
        self.searched > self.length().saturating_mul(BUDGET.0).saturating_add(BUDGET.1)
    }

    /// Counts work that is as dear as searching so many bytes.
    pub(super) fn spend(&mut self, bytes: u64) {
        self.searched = self.searched.saturating_add(bytes);
    }

    /// The bytes from `at` on, fewer where the zip ends or cannot be read.
    pub(super) fn get(&mut self, at: u64, wanted: usize) -> &[u8] {
        self.near(at, wanted, at)
    }

    /// The same; what is wanted `next` tells whether it is worth reading on up to there.
    pub(super) fn near(&mut self, at: u64, wanted: usize, next: u64) -> &[u8] {
        if self.at_hand(at).len() < wanted {
            let ahead = self.bytes.read_ahead();
            let is_near = next.saturating_sub(at) < ahead as u64;
            self.fill(at, wanted.max(if is_near { ahead } else { HEAD_AND_NAME }));
        }
        let held = self.at_hand(at);
        &held[..held.len().min(wanted)]
    }

    fn at_hand(&self, at: u64) -> &[u8] {
        let passed = at.checked_sub(self.from).and_then(|passed| usize::try_from(passed).ok());
        passed.and_then(|passed| self.held.get(passed..)).unwrap_or_default()
    }

    fn fill(&mut self, at: u64, wanted: usize) {
        self.held.resize(wanted, 0);
        self.from = at;
        let mut filled = 0;
        while filled < wanted {
            match self.bytes.read_at(&mut self.held[filled..], at.saturating_add(filled as u64)) {
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(_) => break,
            }
        }
        self.held.truncate(filled);
    }

    pub(super) fn starts(&mut self, at: u64, signature: [u8; 4]) -> bool {
        self.get(at, 4) == signature
    }

    /// Whether a structure of a zip begins there.
    pub(super) fn is_signature(&mut self, at: u64) -> bool {
        let four = self.get(at, 4);
        SIGNATURES.iter().any(|signature| four == signature)
    }

    /// Whether a structure begins there, perhaps with damage of one bit.
    pub(super) fn almost_starts(&mut self, at: u64, signature: [u8; 4]) -> bool {
        is_almost(self.get(at, 4), signature)
    }

    /// Whether something begins there that stands behind the entries of a directory.
    pub(super) fn is_behind_directory(&mut self, at: u64) -> bool {
        let four = self.get(at, 4);
        [END, WIDE_END, LOCATOR, SIGNED].iter().any(|signature| four == signature)
    }

    /// The next structure that begins in a range.
    pub(super) fn next_signature(&mut self, mut at: u64, to: u64) -> Option<(u64, [u8; 4])> {
        loop {
            let left = usize::try_from(to.saturating_sub(at)).unwrap_or(usize::MAX);
            // What is at hand comes first: heads of small members follow each other closely.
            let wanted = match self.at_hand(at).len() {
                0..4 => CHUNK,
                held => held,
            };
            let chunk = self.get(at, wanted.min(left));
            let found = memmem::find_iter(chunk, b"PK").find_map(|place| {
                let four: [u8; 4] = chunk.get(place..place + 4)?.try_into().ok()?;
                SIGNATURES.contains(&four).then_some((place as u64, four))
            });
            let passed = found.map_or(chunk.len() as u64, |(place, _)| place);
            self.spend(passed);
            if let Some((place, four)) = found {
                return Some((at + place, four));
            }
            if passed < 4 || at + passed >= to {
                return None;
            }
            // A signature may lie across the border.
            at += passed - 3;
        }
    }

    /// The next one of a kind.
    pub(super) fn next(&mut self, mut at: u64, to: u64, kind: [u8; 4]) -> Option<u64> {
        while let Some((place, signature)) = self.next_signature(at, to) {
            if signature == kind {
                return Some(place);
            }
            at = place + 4;
        }
        None
    }
}

/// Whether bytes begin with a signature, perhaps with damage of one bit.
pub(super) fn is_almost(bytes: &[u8], signature: [u8; 4]) -> bool {
    let found = bytes.get(..4).and_then(|four| <[u8; 4]>::try_from(four).ok());
    found.is_some_and(|found| {
        (u32::from_le_bytes(signature) ^ u32::from_le_bytes(found)).count_ones() <= 1
    })
}
