//! A window on the bytes of a member that stream by. What is being read stays in memory, within
//! bounds: of a very long string only the beginning and what stands for the rest, and of all
//! threads only one holds a large record at a time.

use std::hash::Hasher;
use std::io::{self, Read};

use twox_hash::XxHash3_64;

use super::broken::Broken;
use super::scan::{Scan, Step};
use crate::domain::large::{Large, one_at_a_time};
use crate::domain::limits;

/// Bytes read at a time.
const CHUNK: usize = 128 << 10;

/// Everything from `keep` on stays in memory.
pub(super) struct Window<'a> {
    reader: &'a mut dyn Read,
    buffer: Vec<u8>,
    /// So much of the buffer holds bytes of the member.
    filled: usize,
    pub(super) position: usize,
    pub(super) keep: usize,
    /// Bytes of the member before the buffer.
    dropped: u64,
    /// Bytes taken out of the string that is being read.
    taken_out: u64,
    /// Stands for what was taken out of it.
    rest: Option<XxHash3_64>,
    shortened: u64,
    ended: bool,
    large: Option<Large>,
}

impl<'a> Window<'a> {
    pub(super) fn new(reader: &'a mut dyn Read) -> Self {
        Self {
            reader,
            buffer: Vec::new(),
            filled: 0,
            position: 0,
            keep: 0,
            dropped: 0,
            taken_out: 0,
            rest: None,
            shortened: 0,
            ended: false,
            large: None,
        }
    }

    /// What was kept up to the position.
    pub(super) fn kept(&self) -> &[u8] {
        &self.buffer[self.keep..self.position]
    }

    /// What was kept is no longer needed.
    pub(super) fn let_go(&mut self) {
        self.keep = self.position;
        if self.large.take().is_some() {
            self.drop_passed();
            self.buffer.truncate(self.filled);
            self.buffer.shrink_to(self.filled + CHUNK);
        }
    }

    /// Strings that were shortened.
    pub(super) fn shortened(&self) -> u64 {
        self.shortened
    }

    /// Bytes of the member that were read.
    pub(super) fn read(&self) -> u64 {
        self.dropped + self.taken_out + self.filled as u64
    }

    /// Reads on; false at the end.
    fn fill(&mut self) -> Result<bool, Broken> {
        if self.ended {
            return Ok(false);
        }
        self.drop_passed();
        if self.filled > limits::RECORD_BYTES {
            return Err(Broken::Limit);
        }
        if self.filled > limits::LARGE_RECORD_BYTES {
            self.large.get_or_insert_with(one_at_a_time);
        }
        if self.buffer.len() < self.filled + CHUNK / 2 {
            self.buffer.resize(self.filled + CHUNK, 0);
        }
        let read = loop {
            match self.reader.read(&mut self.buffer[self.filled..]) {
                Ok(read) => break read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Broken::Io(error)),
            }
        };
        self.filled += read;
        self.ended = read == 0;
        Ok(read > 0)
    }

    fn drop_passed(&mut self) {
        if self.keep > 0 {
            self.buffer.copy_within(self.keep..self.filled, 0);
            self.filled -= self.keep;
            self.position -= self.keep;
            self.dropped += self.keep as u64;
            self.keep = 0;
        }
    }

    /// The bytes that are in memory.
    fn bytes(&self) -> &[u8] {
        &self.buffer[..self.filled]
    }

    pub(super) fn skip_byte_order_mark(&mut self) -> Result<(), Broken> {
        while self.filled < 4 && self.fill()? {}
        match self.bytes() {
            [0xEF, 0xBB, 0xBF, ..] => self.position = 3,
            [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [_, 0, ..] | [0, _, ..] => {
                return Err(Broken::Encoding);
            }
            _ => {}
        }
        Ok(())
    }

    /// The next byte that is no blank, or none at the end of the file.
    pub(super) fn next_token(&mut self) -> Result<Option<u8>, Broken> {
        loop {
            let rest = &self.buffer[self.position..self.filled];
            // Control characters count as blanks (COUNTING §10).
            if let Some(blanks) = rest.iter().position(|&byte| byte > b' ') {
                self.position += blanks;
                return Ok(Some(rest[blanks]));
            }
            self.position = self.filled;
            if !self.fill()? {
                return Ok(None);
            }
        }
    }

    /// The next byte that is no blank, where the file must go on.
    pub(super) fn token(&mut self) -> Result<u8, Broken> {
        self.next_token()?.ok_or_else(|| self.syntax())
    }

    /// Passes one value that begins at the position.
    pub(super) fn value(&mut self) -> Result<(), Broken> {
        if self.opens_something() { self.nested_value() } else { self.scalar() }
    }

    /// Passes one value of which nothing is wanted, and lets go what was kept before it. Whether it
    /// is more than an empty list or object.
    pub(super) fn skip(&mut self) -> Result<bool, Broken> {
        self.let_go();
        if !self.opens_something() {
            return self.scalar().map(|()| true);
        }
        let mut scan = Scan { skips: true, ..Scan::default() };
        let mut seen = 0;
        loop {
            let step = scan.value(&self.buffer[self.position..self.filled]);
            let passed = self.buffer[self.position..].iter().take(scan.at);
            seen += passed.filter(|byte| **byte > b' ').take(3).count();
            match step {
                Step::End(length) => {
                    self.position += length;
                    return Ok(seen > 2);
                }
                Step::More => {
                    self.position += scan.at;
                    self.keep = self.position;
                    scan.rebase();
                    if !self.fill()? {
                        return Err(self.syntax());
                    }
                }
                Step::Broken | Step::LongString => return Err(self.syntax()),
            }
        }
    }

    fn opens_something(&self) -> bool {
        matches!(self.bytes().get(self.position), Some(b'{' | b'[' | b'"'))
    }

    fn nested_value(&mut self) -> Result<(), Broken> {
        let mut scan = Scan::default();
        loop {
            match scan.value(&self.buffer[self.position..self.filled]) {
                Step::End(length) => {
                    self.position += length;
                    self.dropped += std::mem::take(&mut self.taken_out);
                    if scan.opened > limits::LARGE_RECORD_PARTS {
                        self.large.get_or_insert_with(one_at_a_time);
                    }
                    return Ok(());
                }
                Step::Broken => return Err(self.syntax()),
                Step::LongString => {
                    self.take_out(&mut scan);
                    self.end_of_long_string(&mut scan);
                }
                Step::More => {
                    if scan.is_in_long_string(scan.at) {
                        self.take_out(&mut scan);
                    }
                    if !self.fill()? {
                        return Err(self.syntax());
                    }
                }
            }
        }
    }

    /// Takes what was scanned of a long string out of the buffer, but for its beginning.
    fn take_out(&mut self, scan: &mut Scan) {
        let value = &self.buffer[self.position..self.filled];
        let cut = scan.cut.unwrap_or_else(|| safe_cut(value, scan.string));
        let hasher = self.rest.get_or_insert_with(XxHash3_64::new);
        hasher.write(&value[cut..scan.at]);
        let (from, to) = (self.position + cut, self.position + scan.at);
        self.buffer.copy_within(to..self.filled, from);
        self.filled -= to - from;
        self.taken_out += (to - from) as u64;
        scan.at = cut;
        scan.cut = Some(cut);
    }

    /// Puts what stands for the rest of a long string where it was taken out, so that two texts
    /// that differ only there are still two.
    fn end_of_long_string(&mut self, scan: &mut Scan) {
        let rest = self.rest.take().map_or(0, |rest| rest.finish());
        let stand_in = format!("\\u2026{rest:016x}");
        let at = self.position + scan.at;
        self.buffer.splice(at..at, stand_in.bytes());
        self.filled += stand_in.len();
        self.taken_out = self.taken_out.saturating_sub(stand_in.len() as u64);
        self.shortened += 1;
        scan.at += stand_in.len();
        scan.string = scan.at;
        scan.cut = None;
    }

    /// A number or a word: it ends where something else begins.
    fn scalar(&mut self) -> Result<(), Broken> {
        let belongs =
            |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
        let mut has_begun = false;
        loop {
            let rest = &self.buffer[self.position..self.filled];
            let passed = rest.iter().take_while(|byte| belongs(byte)).count();
            let ends_here = passed < rest.len();
            has_begun |= passed > 0;
            self.position += passed;
            if ends_here || !self.fill()? {
                return if has_begun && ends_here { Ok(()) } else { Err(self.syntax()) };
            }
        }
    }

    pub(super) fn syntax(&self) -> Broken {
        Broken::Syntax(self.dropped + self.position as u64)
    }
}

/// Where a long string can be cut: behind so many bytes, or a little before, so that no escape and
/// no letter is cut. `\u00XX` may be one byte of a letter.
fn safe_cut(value: &[u8], string: usize) -> usize {
    let mut cut = string + limits::STRING_BYTES;
    let is_inside = |cut: usize| value.get(cut).is_some_and(|byte| byte & 0xC0 == 0x80);
    while cut > string && is_inside(cut) {
        cut -= 1;
    }
    let near = cut.saturating_sub(6).max(string);
    let last = value[near..cut].iter().rposition(|byte| *byte == b'\\').map(|at| near + at);
    if let Some(last) = last {
        let run = value[string..=last].iter().rev().take_while(|byte| **byte == b'\\').count();
        let width = if value.get(last + 1) == Some(&b'u') { 6 } else { 2 };
        if run % 2 == 1 && last + width > cut {
            cut = last;
        }
    }
    // Letters of at most four bytes.
    for _ in 0..4 {
        let escape = cut.checked_sub(6).filter(|at| *at >= string).map(|at| &value[at..cut]);
        match escape {
            Some([b'\\', b'u', b'0', b'0', b'8'..=b'9' | b'a'..=b'f' | b'A'..=b'F', _]) => cut -= 6,
            _ => break,
        }
    }
    cut
}

#[cfg(test)]
mod tests {
    use super::super::records::{Outcome, for_each_record};
    use super::*;

    const LONG: usize = limits::STRING_BYTES;

    fn read(json: &str, piece: u64) -> (Vec<Vec<u8>>, Outcome) {
        struct Pieces<'a>(&'a [u8], u64);
        impl Read for Pieces<'_> {
            fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
                (&mut self.0).take(self.1).read(buffer)
            }
        }
        let mut found = Vec::new();
        let outcome =
            for_each_record(&mut Pieces(json.as_bytes(), piece), &["x"], &mut |_, slice| {
                found.push(slice.to_owned());
            });
        (found, outcome)
    }

    #[test]
    fn of_a_long_string_the_beginning_is_kept_and_what_stands_for_the_rest() {
        let text = |end: &str| format!("{}{end}", "x".repeat(LONG + 300_000));
        let json = format!(
            r#"[{{"a":"{}","b":[1]}},{{"a":"{}"}},{{"a":"{}"}},{{"a":"y"}}]"#,
            text(r#"\""#),
            text("z"),
            text("z")
        );
        let (found, outcome) = read(&json, u64::MAX);
        assert!(outcome.broken.is_none(), "{:?}", outcome.broken);
        assert_eq!((found.len(), outcome.shortened, outcome.read), (4, 3, json.len() as u64));
        assert!(found[0].len() < LONG + 50 && found[0].ends_with(br#"","b":[1]}"#));
        // Texts that differ only in their last letter are two, and equal ones are one.
        assert_ne!(found[0][..LONG + 30], found[1][..LONG + 30]);
        assert_eq!(found[1], found[2]);
        assert_eq!(read(&json, 70_001).0, found);
        assert!(serde_json::from_slice::<serde_json::Value>(&found[0]).is_ok());
    }

    #[test]
    fn no_letter_and_no_escape_is_cut() {
        let cut = |end: &str, back: usize| {
            let value = format!("{}{end}{}", "x".repeat(LONG - back), "y".repeat(10));
            LONG - safe_cut(value.as_bytes(), 0)
        };
        assert_eq!(cut("ab", 1), 0);
        assert_eq!((cut("ü", 1), cut("🙂", 3), cut("🙂", 4)), (1, 3, 0));
        assert_eq!((cut(r"\n", 1), cut(r"\n", 2), cut(r"\\", 1), cut(r"\\\n", 2)), (1, 0, 1, 0));
        assert_eq!((cut(r"\u2026", 1), cut(r"\u2026", 5), cut(r"\u2026", 6)), (1, 5, 0));
        // Two escapes may be one letter.
        assert_eq!((cut(r"\u00c3\u00bc", 6), cut(r"\u00c3\u00bc", 11)), (6, 11));
    }

    #[test]
    fn what_nobody_asked_for_is_not_kept() {
        let long = r#"{"y":"]"},"#.repeat(limits::RECORD_BYTES / 10 + 1);
        let json = format!(r#"{{"x":[{{"a":1}}],"other":[{long}0],"z":{{ }}}}"#);
        let (found, outcome) = read(&json, u64::MAX);
        assert!(outcome.broken.is_none(), "{:?}", outcome.broken);
        assert_eq!((found.len(), outcome.passed), (1, 1));
    }

    #[test]
    fn a_record_that_does_not_fit_ends_the_member_and_says_how_far_it_was_read() {
        let many = "[0],".repeat(limits::RECORD_BYTES / 4 + 100_000);
        let (found, outcome) =
            read(&format!(r#"[{{"a":1}},{{"b":[{many}0]}},{{"c":1}}]"#), u64::MAX);
        assert_eq!(found.len(), 1);
        assert!(matches!(outcome.broken, Some(Broken::Limit)), "{:?}", outcome.broken);
        assert!(outcome.read > limits::RECORD_BYTES as u64);
    }
}
