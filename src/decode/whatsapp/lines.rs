//! Lines of a file of any size, one buffer, nothing copied but the rest of a block.

use std::io::{self, Read};

use memchr::memchr;

/// A message of WhatsApp holds at most 65,536 letters of at most 4 bytes: what a line has beyond
/// that belongs to no message and is cut.
pub(super) const LONGEST: usize = 256 * 1024;

const BLOCK: usize = 2 * LONGEST;

/// Calls `each` for every line without its end, and says whether the line was cut. Ends early
/// when `each` returns `false`.
pub(super) fn for_each(
    mut input: impl Read,
    mut each: impl FnMut(&[u8], bool) -> bool,
) -> io::Result<()> {
    let mut buffer = vec![0; BLOCK];
    let (mut filled, mut skipping) = (0, false);
    loop {
        let read = match input.read(buffer.get_mut(filled..).unwrap_or_default()) {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        filled += read;
        let mut rest = buffer.get(..filled).unwrap_or_default();
        while let Some(end) = memchr(b'\n', rest) {
            let (line, after) = rest.split_at(end);
            rest = after.get(1..).unwrap_or_default();
            if !std::mem::take(&mut skipping) && !each(without_return(line), false) {
                return Ok(());
            }
        }
        if read == 0 {
            if !rest.is_empty() && !skipping {
                each(without_return(rest), false);
            }
            return Ok(());
        }
        if skipping {
            rest = &[];
        } else if rest.len() > LONGEST {
            if !each(rest.get(..LONGEST).unwrap_or_default(), true) {
                return Ok(());
            }
            skipping = true;
            rest = &[];
        }
        let left = rest.len();
        buffer.copy_within(filled - left..filled, 0);
        filled = left;
    }
}

fn without_return(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r").unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &[u8]) -> Vec<(usize, bool)> {
        let mut found = Vec::new();
        for_each(text, |line, cut| {
            found.push((line.len(), cut));
            true
        })
        .unwrap();
        found
    }

    #[test]
    fn lines_end_with_either_end_and_the_last_may_have_none() {
        assert_eq!(lines(b"a\r\nbc\n\ndef"), [(1, false), (2, false), (0, false), (3, false)]);
        assert_eq!(lines(b""), []);
    }

    #[test]
    fn a_line_of_a_megabyte_is_cut_and_the_next_one_is_whole() {
        let mut text = vec![b'x'; 1_000_000];
        text.extend(b"\nab\n");
        assert_eq!(lines(&text), [(LONGEST, true), (2, false)]);
    }
}
