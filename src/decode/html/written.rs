//! Reads what machines write, which is nearly all of an export: text, `<name a="b" c="d">` and
//! `</name>` in small letters, and the few character references that they need. Whatever is
//! otherwise is left to the tokenizer ([`super::odd`]), which reads as a browser does; both tell the
//! [`Sink`] the same.

use html5gum::naive_next_state;
use memchr::{memchr, memchr3};

use super::MOST_ATTRIBUTES;
use super::input::Input;
use super::sink::Sink;
use super::tree::{Attributes, is_used};

/// The character references that are read here, with what they stand for.
const REFERENCES: [(&[u8], &[u8]); 9] = [
    (b"&amp;", b"&"),
    (b"&#039;", b"'"),
    (b"&quot;", b"\""),
    (b"&lt;", b"<"),
    (b"&gt;", b">"),
    (b"&#064;", b"@"),
    (b"&#39;", b"'"),
    (b"&#x27;", b"'"),
    (b"&nbsp;", "\u{a0}".as_bytes()),
];
const LONGEST_REFERENCE: usize = 6;

/// Why reading stopped before something.
enum Stop {
    /// More bytes are needed to tell what it is.
    Short,
    /// It has another form.
    Odd,
}

/// Reads up to the next thing that has another form. It begins where a text or a tag may.
pub(super) fn read(input: &mut Input<'_>, sink: &mut Sink<'_>, attributes: &mut Attributes) {
    loop {
        let (read, stop) = pieces(input.rest(), sink, attributes);
        input.take(read);
        if matches!(stop, Stop::Odd) || !input.fill() {
            return;
        }
    }
}

/// Reads as many texts and tags as there are whole ones: how many bytes, and what came then.
fn pieces(bytes: &[u8], sink: &mut Sink<'_>, attributes: &mut Attributes) -> (usize, Stop) {
    let mut at = 0;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let read = match rest.first() {
            None => Err(Stop::Short),
            Some(b'<') => tag(rest, sink, attributes),
            Some(b'&') => reference(rest).map(|(written, meant)| {
                sink.text(meant);
                written
            }),
            // The end of a line becomes another one.
            Some(b'\r') => Err(Stop::Odd),
            Some(_) => {
                let length = memchr3(b'<', b'&', b'\r', rest).unwrap_or(rest.len());
                sink.text(rest.get(..length).unwrap_or_default());
                Ok(length)
            }
        };
        match read {
            Ok(length) => at += length,
            Err(stop) => return (at, stop),
        }
    }
}

/// The length of a character reference, and what it stands for.
fn reference(bytes: &[u8]) -> Result<(usize, &'static [u8]), Stop> {
    for (written, meant) in REFERENCES {
        if bytes.starts_with(written) {
            return Ok((written.len(), meant));
        }
    }
    Err(if bytes.len() < LONGEST_REFERENCE { Stop::Short } else { Stop::Odd })
}

/// Reads a tag, unless what follows it is no HTML: how long it is.
fn tag(bytes: &[u8], sink: &mut Sink<'_>, attributes: &mut Attributes) -> Result<usize, Stop> {
    let mut scan = Scan { bytes, at: 1 };
    if scan.next()? == b'/' {
        let name = scan.word(is_of_tag)?;
        scan.expect(b'>')?;
        sink.close(name);
        return Ok(scan.at);
    }
    scan.at = 1;
    let name = scan.word(is_of_tag)?;
    if naive_next_state(name).is_some() {
        return Err(Stop::Odd);
    }
    attributes.clear();
    let mut count = 0;
    loop {
        match scan.next()? {
            b'>' => break,
            b'/' => {
                scan.expect(b'>')?;
                break;
            }
            b' ' => {
                if matches!(scan.peek()?, b'>' | b'/') {
                    continue;
                }
                count += 1;
                if count > MOST_ATTRIBUTES {
                    return Err(Stop::Odd);
                }
                scan.attribute(attributes)?;
            }
            _ => return Err(Stop::Odd),
        }
    }
    sink.open(name, attributes);
    Ok(scan.at)
}

fn is_of_tag(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit()
}

fn is_of_attribute(byte: u8) -> bool {
    is_of_tag(byte) || matches!(byte, b'-' | b'_' | b':')
}

/// A place in the bytes of a tag.
struct Scan<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Scan<'b> {
    fn rest(&self) -> &'b [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Result<u8, Stop> {
        self.bytes.get(self.at).copied().ok_or(Stop::Short)
    }

    fn next(&mut self) -> Result<u8, Stop> {
        let byte = self.peek()?;
        self.at += 1;
        Ok(byte)
    }

    fn expect(&mut self, byte: u8) -> Result<(), Stop> {
        if self.next()? == byte { Ok(()) } else { Err(Stop::Odd) }
    }

    /// A word that begins with a letter.
    fn word(&mut self, is_part: fn(u8) -> bool) -> Result<&'b [u8], Stop> {
        let rest = self.rest();
        let length = rest.iter().position(|byte| !is_part(*byte)).ok_or(Stop::Short)?;
        let word = rest.get(..length).unwrap_or_default();
        self.at += length;
        if word.first().is_some_and(u8::is_ascii_lowercase) { Ok(word) } else { Err(Stop::Odd) }
    }

    /// An attribute with its value; what of it is used is kept.
    fn attribute(&mut self, attributes: &mut Attributes) -> Result<(), Stop> {
        let name = self.word(is_of_attribute)?;
        self.expect(b'=')?;
        self.expect(b'"')?;
        let rest = self.rest();
        let length = memchr(b'"', rest).ok_or(Stop::Short)?;
        self.at += length + 1;
        if !is_used(name) {
            return Ok(());
        }
        let value = rest.get(..length).unwrap_or_default();
        if memchr3(b'&', b'\r', b'\0', value).is_none() {
            attributes.keep(name, value);
            return Ok(());
        }
        let meant = meaning(value)?;
        attributes.keep(name, &meant);
        Ok(())
    }
}

/// A value with its character references replaced.
fn meaning(value: &[u8]) -> Result<Vec<u8>, Stop> {
    let mut meant = Vec::with_capacity(value.len());
    let mut rest = value;
    while let Some(length) = memchr3(b'&', b'\r', b'\0', rest) {
        let (before, after) = rest.split_at(length);
        meant.extend(before);
        // In a value, nothing is missing that could still come.
        let (written, stands_for) = reference(after).map_err(|_| Stop::Odd)?;
        meant.extend(stands_for);
        rest = after.get(written..).unwrap_or_default();
    }
    meant.extend(rest);
    Ok(meant)
}
