//! Second try for a record that strict parsing refused: what Meta's exporter and re-saving tools
//! are known to get wrong (COUNTING §10, TRAPS).

use super::escape::unit;

/// Writes a mended copy of `slice` to `mended`: raw control characters in strings become blanks,
/// lone surrogate escapes the replacement character, commas before a closing bracket go.
/// Returns whether a comma went, which is damage worth telling.
pub(super) fn mend(slice: &[u8], mended: &mut Vec<u8>) -> bool {
    mended.clear();
    mended.reserve(slice.len());
    let mut comma_went = false;
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
                b',' if closes_next(&slice[at + 1..]) => comma_went = true,
                byte => {
                    in_string = byte == b'"';
                    mended.push(byte);
                }
            }
        }
        at += width;
    }
    comma_went
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

fn closes_next(rest: &[u8]) -> bool {
    let next = rest.iter().find(|byte| !byte.is_ascii_whitespace());
    matches!(next, Some(b'}' | b']'))
}
