//! Undoes the escapes of a JSON string.

use std::borrow::Cow;

use memchr::memchr;

/// The text between the quotes of a JSON string. A lone surrogate becomes U+FFFD (COUNTING §10).
pub(super) fn unescaped(inner: &str) -> Cow<'_, str> {
    let mut rest = inner;
    let mut text = String::new();
    while let Some(at) = memchr(b'\\', rest.as_bytes()) {
        if text.is_empty() {
            text.reserve(inner.len());
        }
        let (before, escape) = rest.split_at(at);
        let (character, width) = character(escape.as_bytes());
        text.push_str(before);
        text.push(character);
        rest = escape.get(width..).unwrap_or_default();
    }
    if text.is_empty() {
        return Cow::Borrowed(rest);
    }
    text.push_str(rest);
    Cow::Owned(text)
}

/// The text of a JSON string that is nothing but mojibake and ASCII, in one step: each `\u00XX`
/// is one byte of UTF-8 (formats/facebook.md §7). None for any other value, and if nothing would
/// change.
pub(super) fn repaired(value: &str) -> Option<String> {
    let inner = value.strip_prefix('"')?.strip_suffix('"')?;
    let mut rest = inner.as_bytes();
    let mut at = memchr(b'\\', rest)?;
    if !inner.is_ascii() {
        return None;
    }
    let mut bytes = Vec::with_capacity(inner.len());
    loop {
        let (before, escape) = rest.split_at(at);
        bytes.extend_from_slice(before);
        let (byte, width) = byte(escape)?;
        bytes.push(byte);
        rest = escape.get(width..).unwrap_or_default();
        // A letter of mojibake is two escapes or more, one behind the other.
        let next = if rest.first() == Some(&b'\\') { Some(0) } else { memchr(b'\\', rest) };
        match next {
            Some(next) => at = next,
            None => break,
        }
    }
    bytes.extend_from_slice(rest);
    String::from_utf8(bytes).ok()
}

/// The character up to U+00FF of the escape at the start of `rest`, and its width in bytes.
fn byte(rest: &[u8]) -> Option<(u8, usize)> {
    if let [b'\\', b'u', b'0', b'0', high, low, ..] = *rest
        && let (Some(high), Some(low)) = (digit(high), digit(low))
    {
        return Some((high << 4 | low, 6));
    }
    let (character, width) = character(rest);
    Some((u8::try_from(character).ok()?, width))
}

/// How many bytes of escapes stand at the start of a string, one behind the other; an escape that
/// is not whole yet is none.
pub(super) fn escapes(bytes: &[u8]) -> usize {
    let mut end = 0;
    while let Some([b'\\', kind, rest @ ..]) = bytes.get(end..) {
        end += if *kind == b'u' && begins_with_digits(rest) { 6 } else { 2 };
    }
    end
}

/// Whether four hexadecimal digits come first.
fn begins_with_digits(rest: &[u8]) -> bool {
    let &[a, b, c, d, ..] = rest else { return false };
    digit(a).is_some() && digit(b).is_some() && digit(c).is_some() && digit(d).is_some()
}

/// The character of the escape at the start of `rest`, and its width in bytes.
fn character(rest: &[u8]) -> (char, usize) {
    let simple = match rest.get(1) {
        Some(b'n') => '\n',
        Some(b't') => '\t',
        Some(b'r') => '\r',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'u') => return unicode(rest),
        Some(other) => char::from(*other),
        None => char::REPLACEMENT_CHARACTER,
    };
    (simple, 2)
}

fn unicode(rest: &[u8]) -> (char, usize) {
    let Some(first) = unit(rest) else { return (char::REPLACEMENT_CHARACTER, 2) };
    if let Some(character) = char::from_u32(u32::from(first)) {
        return (character, 6);
    }
    let second = rest.get(6..).and_then(unit);
    let mut pair = char::decode_utf16([first, second.unwrap_or_default()]);
    match (second, pair.next()) {
        (Some(_), Some(Ok(character))) => (character, 12),
        _ => (char::REPLACEMENT_CHARACTER, 6),
    }
}

/// The UTF-16 unit of a `\uXXXX` escape at the start of `rest`.
pub(super) fn unit(rest: &[u8]) -> Option<u16> {
    let &[b'\\', b'u', a, b, c, d, ..] = rest else { return None };
    let byte = |high: u8, low: u8| Some(digit(high)? << 4 | digit(low)?);
    Some(u16::from_be_bytes([byte(a, b)?, byte(c, d)?]))
}

/// The value of a hexadecimal digit.
const fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_escape_is_undone() {
        assert_eq!(unescaped(r#"a\n\t\"\\\/\b\f\r"#), "a\n\t\"\\/\u{8}\u{c}\r");
        assert_eq!(unescaped(r"\u00fcber \ud83d\ude42!"), "über 🙂!");
        assert!(matches!(unescaped("plain"), Cow::Borrowed("plain")));
        assert_eq!(unescaped(r"\ud83d\u0041 \ude42"), "\u{fffd}A \u{fffd}");
    }

    #[test]
    fn mojibake_is_repaired_in_one_step_where_that_is_sure() {
        assert_eq!(
            repaired(r#""Sch\u00c3\u00b6n\n\u00f0\u009f\u0099\u0082""#).unwrap(),
            "Schön\n🙂"
        );
        assert_eq!(repaired(r#""Sch\u00f6n""#), None);
        assert_eq!(repaired(r#""\u4e16\u00c3\u00b6""#), None);
        assert_eq!(repaired(r#""ö \u00c3\u00b6""#), None);
        assert_eq!(repaired(r#""plain""#), None);
        assert_eq!(repaired("17"), None);
    }

    proptest! {
        #[test]
        fn one_step_gives_what_two_give(text in "[a-zäß€🙂\u{80}-\u{ff}\"\\\\\n]*", broken: bool) {
            let text: String = if broken { text.bytes().map(char::from).collect() } else { text };
            let mut escaped = String::new();
            for c in serde_json::to_string(&text).unwrap().chars() {
                if c.is_ascii() {
                    escaped.push(c);
                } else {
                    for unit in c.encode_utf16(&mut [0; 2]) {
                        write!(escaped, "\\u{unit:04x}").unwrap();
                    }
                }
            }
            if let Some(found) = repaired(&escaped) {
                let inner = &escaped[1..escaped.len() - 1];
                prop_assert_eq!(found, crate::decode::text::clean(unescaped(inner)));
            }
        }

        #[test]
        fn what_serde_json_writes_is_read(text in any::<String>()) {
            let json = serde_json::to_string(&text).unwrap();
            prop_assert_eq!(unescaped(&json[1..json.len() - 1]), text);
        }
    }
}
