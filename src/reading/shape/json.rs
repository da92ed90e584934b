//! Walks over JSON without keeping anything of it: an own walker, because it must survive damage
//! of every kind, strings of any length and keys of any number.

use std::io::{BufReader, Read};

use super::tree::{Tree, Written};

/// So many bytes of a string are looked at.
const HEAD: usize = 256;

/// Reads a file into the tree; damage is told there.
pub(super) fn read(bytes: impl Read, tree: &mut Tree) {
    let mut walker = Walker { bytes: BufReader::new(bytes).bytes(), next: None, read: 0 };
    tree.begin_file();
    let mut expects_key = Vec::new();
    while let Some(byte) = walker.token() {
        match byte {
            b'{' | b'[' => {
                tree.open(byte == b'[');
                expects_key.push(byte == b'{');
            }
            b'}' | b']' => {
                if expects_key.pop().is_none() {
                    tree.broken(walker.read);
                    return;
                }
                tree.close();
            }
            b',' => {
                if let (Some(expects), true) = (expects_key.last_mut(), tree.in_object()) {
                    *expects = true;
                }
            }
            b':' => {}
            b'"' => {
                let Some(written) = walker.string() else {
                    tree.broken(walker.read);
                    return;
                };
                match expects_key.last_mut() {
                    Some(expects) if *expects => {
                        *expects = false;
                        tree.key(&written);
                    }
                    _ => tree.text(&written),
                }
            }
            first => tree.scalar(&walker.scalar(first)),
        }
    }
    if !expects_key.is_empty() {
        tree.broken(walker.read);
    }
}

struct Walker<R: Read> {
    bytes: std::io::Bytes<BufReader<R>>,
    next: Option<u8>,
    read: u64,
}

impl<R: Read> Walker<R> {
    /// The next byte; an error of the reader is the end.
    fn byte(&mut self) -> Option<u8> {
        if let Some(byte) = self.next.take() {
            return Some(byte);
        }
        let byte = self.bytes.next()?.ok()?;
        self.read += 1;
        Some(byte)
    }

    fn token(&mut self) -> Option<u8> {
        loop {
            // Blanks, control characters and a byte order mark.
            match self.byte()? {
                0..=b' ' | 0xEF | 0xBB | 0xBF => {}
                byte => return Some(byte),
            }
        }
    }

    /// A string behind its opening mark: its beginning and how long it is.
    fn string(&mut self) -> Option<Written> {
        let mut written = Written::default();
        let mut raw = vec![b'"'];
        loop {
            let byte = self.byte()?;
            match byte {
                b'"' => break,
                b'\\' => {
                    let escaped = self.byte()?;
                    if raw.len() < HEAD {
                        raw.extend([byte, escaped]);
                    }
                    written.chars += 1;
                    written.escapes += u64::from(escaped == b'u');
                }
                _ => {
                    if raw.len() < HEAD {
                        // Raw control characters count as blanks (COUNTING §10).
                        raw.push(byte.max(b' '));
                    }
                    // Of a character of several bytes only the first counts.
                    written.chars += u64::from(byte & 0xC0 != 0x80);
                }
            }
        }
        // Each \uXXXX was counted as one and four figures.
        written.chars = written.chars.saturating_sub(4 * written.escapes);
        if raw.len() < HEAD {
            raw.push(b'"');
            let text = serde_json::from_slice::<String>(&raw).ok();
            written.text = text.map(|text| crate::decode::text::clean(text.into()).into_owned());
        }
        Some(written)
    }

    /// A number or word.
    fn scalar(&mut self, first: u8) -> Vec<u8> {
        let mut scalar = vec![first];
        while let Some(byte) = self.byte() {
            let goes_on = byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
            if !goes_on {
                self.next = Some(byte);
                break;
            }
            if scalar.len() < HEAD {
                scalar.push(byte);
            }
        }
        scalar
    }
}
