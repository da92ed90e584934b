//! Finds where JSON values end without understanding them: strings are skipped, brackets counted.

use memchr::memchr2;

use super::escape::escapes;
use crate::domain::limits::{DEPTH, STRING_BYTES};

/// Where a scan stands; it can be taken up again when more bytes have arrived.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Scan {
    /// Bytes looked at.
    pub(super) at: usize,
    pub(super) depth: usize,
    pub(super) in_string: bool,
    /// Where the string begins, after its quote.
    pub(super) string: usize,
    /// Where the present string was cut, if its middle was taken out.
    pub(super) cut: Option<usize>,
    /// Nothing of the value is kept, so no string is too long.
    pub(super) skips: bool,
    /// Objects and lists that were opened.
    pub(super) opened: usize,
    /// One bit a level, set for `{`; deeper levels than the limit are an error.
    pub(super) objects: [u64; DEPTH / 64],
}

/// What a scan found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// The value ends before this position.
    End(usize),
    /// A string that is longer than the limit ends here; [`Scan::at`] is at its quote.
    LongString,
    /// More bytes are needed.
    More,
    /// The brackets do not match, or are too deep.
    Broken,
}

impl Scan {
    /// Goes on to the end of the object, list or string that begins at the start of `buffer`.
    pub(super) fn value(&mut self, buffer: &[u8]) -> Step {
        while let Some(rest) = buffer.get(self.at..).filter(|rest| !rest.is_empty()) {
            if self.in_string {
                let Some(found) = memchr2(b'"', b'\\', rest) else {
                    self.at = buffer.len();
                    return Step::More;
                };
                if rest[found] == b'\\' {
                    let width = escapes(&rest[found..]);
                    self.at += found + width;
                    if width == 0 {
                        return Step::More;
                    }
                    continue;
                }
                if self.is_in_long_string(self.at + found) {
                    self.at += found;
                    return Step::LongString;
                }
                self.at += found + 1;
                self.in_string = false;
                if self.depth == 0 {
                    return Step::End(self.at);
                }
                continue;
            }
            let Some(found) = rest.iter().position(|&byte| IS_STRUCTURE[usize::from(byte)]) else {
                self.at = buffer.len();
                return Step::More;
            };
            self.at += found + 1;
            match rest[found] {
                b'"' => {
                    self.in_string = true;
                    self.string = self.at;
                }
                open @ (b'{' | b'[') => {
                    if self.depth == DEPTH {
                        return Step::Broken;
                    }
                    let (word, bit) = (self.depth / 64, 1 << (self.depth % 64));
                    if open == b'{' {
                        self.objects[word] |= bit;
                    } else {
                        self.objects[word] &= !bit;
                    }
                    self.depth += 1;
                    self.opened += 1;
                }
                close => {
                    if self.depth == 0 {
                        return Step::Broken;
                    }
                    self.depth -= 1;
                    let is_object = self.objects[self.depth / 64] >> (self.depth % 64) & 1 == 1;
                    if is_object != (close == b'}') {
                        return Step::Broken;
                    }
                    if self.depth == 0 {
                        return Step::End(self.at);
                    }
                }
            }
        }
        Step::More
    }

    /// Whether more of the present string lies before `end` than is kept.
    pub(super) fn is_in_long_string(&self, end: usize) -> bool {
        let is_long = self.cut.is_some() || end.saturating_sub(self.string) > STRING_BYTES;
        self.in_string && !self.skips && is_long
    }

    /// The bytes that were looked at are gone.
    pub(super) fn rebase(&mut self) {
        self.at = 0;
        self.string = 0;
    }
}

const IS_STRUCTURE: [bool; 256] = {
    let mut table = [false; 256];
    table[b'"' as usize] = true;
    table[b'{' as usize] = true;
    table[b'}' as usize] = true;
    table[b'[' as usize] = true;
    table[b']' as usize] = true;
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_is_found_however_the_bytes_arrive() {
        let json = br#"{"a":"}\"]\\\u00c3\u00B6\n\u12","\u":"\\u00","b":[{},{"c":[1,2]}]} tail"#;
        let end = json.len() - " tail".len();
        assert_eq!(Scan::default().value(json), Step::End(end));
        let mut scan = Scan::default();
        for length in 1..end {
            assert_eq!(scan.value(&json[..length]), Step::More, "{length}");
        }
        assert_eq!(scan.value(json), Step::End(end));
    }

    #[test]
    fn brackets_that_do_not_match_are_broken() {
        assert_eq!(Scan::default().value(b"{\"a\":1]"), Step::Broken);
        assert_eq!(Scan::default().value(b"[[}"), Step::Broken);
        assert_eq!(Scan::default().value("[".repeat(257).as_bytes()), Step::Broken);
        assert_eq!(Scan::default().value("[".repeat(256).as_bytes()), Step::More);
    }
}
