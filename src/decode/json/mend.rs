//! Second try for a record that strict parsing refused: what Meta's exporter and re-saving tools
//! are known to get wrong (COUNTING §10, TRAPS).

use super::escape::unit;

/// Writes a mended copy of `slice` to `mended`: raw control characters in strings become blanks,
/// lone surrogate escapes the replacement character, commas before a closing bracket go, and words
/// that no JSON knows (`NaN`, `undefined`) and numbers that none can hold become `null`.
/// Returns whether a comma went or a word did, which is damage worth telling.
pub(super) fn mend(slice: &[u8], mended: &mut Vec<u8>) -> bool {
    mended.clear();
    mended.reserve(slice.len());
    let mut is_damaged = false;
    let mut in_string = false;
    let mut at = 0;
    while let Some(&byte) = slice.get(at) {
        let mut width = 1;
        if in_string {
            match byte {
                b'\\' => width = copy_escape(&slice[at..], mended),
                byte if byte < b' ' => mended.push(b' '),
                byte => {
                    in_string = byte != b'"';
                    mended.push(byte);
                }
            }
        } else {
            match byte {
                b',' if closes_next(&slice[at + 1..]) => is_damaged = true,
                b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'+' | b'.' | b'0'..=b'9' => {
                    let word = word(&slice[at..]);
                    let known = known_word(word);
                    is_damaged |= known != word;
                    mended.extend_from_slice(known);
                    width = word.len();
                }
                byte => {
                    in_string = byte == b'"';
                    mended.push(byte);
                }
            }
        }
        at += width;
    }
    is_damaged
}

/// Copies the escape at the start of `rest`, a lone surrogate as U+FFFD; returns its width.
fn copy_escape(rest: &[u8], mended: &mut Vec<u8>) -> usize {
    match unit(rest) {
        Some(0xD800..=0xDBFF) if matches!(rest.get(6..).and_then(unit), Some(0xDC00..=0xDFFF)) => {
            mended.extend_from_slice(&rest[..12]);
            12
        }
        Some(0xD800..=0xDFFF) => {
            mended.extend_from_slice(b"\\ufffd");
            6
        }
        _ => {
            let width = rest.len().min(2);
            mended.extend_from_slice(&rest[..width]);
            width
        }
    }
}

/// The number or word at the start of `rest`.
fn word(rest: &[u8]) -> &[u8] {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.');
    let end = rest.iter().position(|byte| !is_part(byte)).unwrap_or(rest.len());
    &rest[..end]
}

/// The word as JSON has it: numbers and the words of JSON stay.
fn known_word(word: &[u8]) -> &[u8] {
    let is_number = word.iter().any(u8::is_ascii_digit)
        && word.first() != Some(&b'+')
        && !is_beyond_all_numbers(word);
    match word {
        b"true" | b"false" | b"null" => word,
        b"True" => b"true",
        b"False" => b"false",
        _ if is_number => word,
        _ => b"null",
    }
}

/// Whether it is a number that no float can hold, such as `1e400`: valid JSON, which tells nothing.
fn is_beyond_all_numbers(word: &[u8]) -> bool {
    let number = std::str::from_utf8(word).ok().and_then(|word| word.parse::<f64>().ok());
    number.is_some_and(f64::is_infinite)
}

fn closes_next(rest: &[u8]) -> bool {
    let next = rest.iter().find(|byte| !byte.is_ascii_whitespace());
    matches!(next, Some(b'}' | b']'))
}
