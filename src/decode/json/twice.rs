//! A key that stands twice in one object: valid JSON, of which every common reader takes the last
//! (RFC 8259 §4). Ours would refuse the record, so the earlier value is blanked.

use std::collections::HashMap;
use std::ops::Range;

/// Objects with more keys than this are maps of something, whose keys no record asks for by name.
const KEYS: usize = 256;

/// An object or list that is open.
#[derive(Default)]
struct Open {
    /// Where the value of each key stands, with the key and the comma before the next one.
    entries: HashMap<Vec<u8>, Range<usize>>,
    /// The entry at hand: its key, and where it begins.
    key: Option<(Vec<u8>, usize)>,
    is_object: bool,
}

impl Open {
    /// Ends the entry at hand; returns the earlier one of the same key.
    fn end(&mut self, end: usize) -> Option<Range<usize>> {
        let (key, start) = self.key.take()?;
        if self.entries.len() >= KEYS && !self.entries.contains_key(&key) {
            return None;
        }
        self.entries.insert(key, start..end)
    }
}

/// Overwrites with blanks what stands in `json` for a key that comes again in the same object.
/// Returns whether there was any. Bounds: `KEYS` keys of an object are compared, as they are written.
pub(super) fn blank_earlier(json: &mut [u8]) -> bool {
    let mut earlier = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(&byte) = json.get(at) {
        let end = if byte == b'"' { end_of_string(json, at) } else { at + 1 };
        match byte {
            b'{' | b'[' => open.push(Open { is_object: byte == b'{', ..Open::default() }),
            b'}' | b']' => {
                let closed = open.pop().and_then(|mut object| object.end(at));
                earlier.extend(closed);
            }
            b',' => {
                let ended = open.last_mut().and_then(|object| object.end(end));
                earlier.extend(ended);
            }
            b'"' => {
                if let Some(object) = open.last_mut().filter(|o| o.is_object && o.key.is_none()) {
                    object.key = Some((json.get(at..end).unwrap_or_default().to_vec(), at));
                }
            }
            _ => {}
        }
        at = end;
    }
    for range in &earlier {
        json.get_mut(range.clone()).unwrap_or_default().fill(b' ');
    }
    !earlier.is_empty()
}

/// Where the string that begins at `start` ends.
fn end_of_string(json: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    loop {
        match json.get(at) {
            Some(b'\\') => at += 2,
            Some(b'"') => return at + 1,
            Some(_) => at += 1,
            None => return json.len(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blanked(json: &str) -> (String, bool) {
        let mut bytes = json.as_bytes().to_vec();
        let found = blank_earlier(&mut bytes);
        (String::from_utf8(bytes).unwrap().replace(' ', ""), found)
    }

    #[test]
    fn the_last_value_of_a_key_stays() {
        for (json, left) in [
            (r#"{"a":1,"b":2,"a":3}"#, r#"{"b":2,"a":3}"#),
            (r#"{"a":1,"a":2,"a":3}"#, r#"{"a":3}"#),
            (r#"{"a":{"a":[1,{"a":","}]},"a":"}"}"#, r#"{"a":"}"}"#),
            (
                r#"[{"a":"\",\"a\":"},{"b":[{"c":1,"c":[2,3]}]}]"#,
                r#"[{"a":"\",\"a\":"},{"b":[{"c":[2,3]}]}]"#,
            ),
            (r#"{"x":{"a":1,"a":2},"x":{"a":3,"a":4}}"#, r#"{"x":{"a":4}}"#),
        ] {
            assert_eq!(blanked(json), (left.to_owned(), true), "{json}");
        }
    }

    #[test]
    fn what_stands_once_stays_as_it_is() {
        for json in [
            r#"{"a":{"a":{"a":1}},"b":["a","a"]}"#,
            r#"["a","a"]"#,
            r#"{"a":"b","b":"a"}"#,
            "",
            "{\"a",
        ] {
            assert_eq!(blanked(json), (json.to_owned(), false), "{json}");
        }
    }
}
