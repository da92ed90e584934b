//! Texts of records made comparable: what two records must share to be the same (COUNTING §2).

use std::borrow::Cow;
use std::num::NonZeroU64;

use twox_hash::XxHash3_64;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::domain::item::Digest;

/// Repairs mojibake.
pub fn clean(text: Cow<'_, str>) -> Cow<'_, str> {
    super::mojibake::repair(text)
}

/// The digest of a clean text for comparing records: Unicode NFC, blanks collapsed, mention
/// markup reduced to the name. A bare link is no text, and neither is an empty one (COUNTING §2).
pub fn digest(text: &str) -> Option<Digest> {
    let trimmed = text.trim();
    if trimmed.is_empty() || is_bare_link(trimmed) {
        return None;
    }
    let plain = without_mention_markup(trimmed);
    if is_simple(&plain) {
        return Some(digest_of_simple(plain.as_bytes()));
    }
    let normal: Cow<'_, str> = match is_nfc_quick(plain.chars()) {
        IsNormalized::Yes => plain,
        IsNormalized::No | IsNormalized::Maybe => Cow::Owned(plain.nfc().collect()),
    };
    let mut single = String::with_capacity(normal.len());
    for word in normal.split_whitespace() {
        if !single.is_empty() {
            single.push(' ');
        }
        single.push_str(word);
    }
    Some(digest_bytes(single.as_bytes()))
}

/// Whether a text is ASCII and letters from U+00C0 to U+00FF (first byte C3): those are in NFC and
/// have no blanks but those of ASCII.
fn is_simple(text: &str) -> bool {
    !any(text.as_bytes(), |byte| matches!(byte, 0xc2 | 0xc4..))
}

/// Whether a byte is one of those. Looks at all of them, because a loop that cannot stop early
/// takes sixteen bytes at a time, and nearly always none is found.
fn any(bytes: &[u8], is_one: impl Fn(u8) -> bool) -> bool {
    bytes.iter().fold(false, |any, &byte| any | is_one(byte))
}

/// The digest of a simple text that begins and ends with no blank: nearly all have single blanks
/// after line ends were made spaces.
fn digest_of_simple(text: &[u8]) -> Digest {
    let is_line_end = |byte: u8| matches!(byte, b'\t'..=b'\r');
    let mut single = Cow::Borrowed(text);
    if any(text, is_line_end) {
        let space = |&byte: &u8| if is_line_end(byte) { b' ' } else { byte };
        single = Cow::Owned(text.iter().map(space).collect());
    }
    if has_two_spaces(&single) {
        single.to_mut().dedup_by(|later, before| *later == b' ' && *before == b' ');
    }
    digest_bytes(&single)
}

/// Whether two spaces stand side by side; looks at all bytes, too.
fn has_two_spaces(text: &[u8]) -> bool {
    let next = text.get(1..).unwrap_or_default();
    let is_pair = |pair: (&u8, &u8)| u8::from(pair == (&b' ', &b' '));
    text.iter().zip(next).fold(0, |any, pair| any | is_pair(pair)) != 0
}

/// The digest of an id, a name or a key. The answers of the survey are filed under such digests,
/// so this function must stay the same.
pub fn digest_bytes(bytes: &[u8]) -> Digest {
    Digest(NonZeroU64::new(XxHash3_64::oneshot(bytes)).unwrap_or(NonZeroU64::MIN))
}

/// The digest of a person's name or handle: case folded, blanks collapsed (COUNTING §7).
pub fn person_digest(name: &str) -> Option<Digest> {
    let folded = folded(name);
    (!folded.is_empty()).then(|| digest_bytes(folded.as_bytes()))
}

/// A name as names are compared: case folded, NFC, blanks collapsed.
pub fn folded(name: &str) -> String {
    let single = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if single.is_ascii() {
        return single.to_ascii_lowercase();
    }
    single.chars().flat_map(fold).nfc().collect()
}

/// Full case folding of Unicode. Small letters of capitals are not enough: of `ß` the capitals are
/// `SS`, and `ς` and `σ` have one capital. The first step is for `ẞ`, which is its own capital. Only
/// the Turkish `ı` stays itself, though its capital is that of `i`.
fn fold(letter: char) -> impl Iterator<Item = char> {
    let small = letter.to_lowercase();
    let folded = small.clone().flat_map(char::to_uppercase).flat_map(char::to_lowercase);
    let (itself, folded) = if letter == 'ı' { (Some(small), None) } else { (None, Some(folded)) };
    itself.into_iter().flatten().chain(folded.into_iter().flatten())
}

fn is_bare_link(text: &str) -> bool {
    let is_link = text.starts_with("http://") || text.starts_with("https://");
    is_link && !text.contains(char::is_whitespace)
}

/// A mention in Facebook's markup, `@[id:type:name]` (COUNTING §7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mention<'a> {
    /// 69 is a Page, every other type a person.
    pub is_page: bool,
    /// The name as written.
    pub name: &'a str,
    start: usize,
    end: usize,
}

/// Longest markup that is looked at, in bytes: an unclosed `@[` must not cost the whole text.
const MAX_MENTION: usize = 1_000;

/// All mentions in a text.
pub fn mentions(text: &str) -> impl Iterator<Item = Mention<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + memchr::memchr(b'@', text.as_bytes().get(at..)?)?;
            at = start + 1;
            if text.as_bytes().get(at) != Some(&b'[') {
                continue;
            }
            if let Some(mention) = mention_at(text, start) {
                at = mention.end;
                return Some(mention);
            }
        }
    })
}

fn mention_at(text: &str, start: usize) -> Option<Mention<'_>> {
    let inside = text.get(start + 2..)?;
    let close = inside.bytes().take(MAX_MENTION).position(|byte| byte == b']')?;
    let inner = inside.get(..close)?;
    let (id, rest) = inner.split_once(':')?;
    let (kind, name) = rest.split_once(':')?;
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (is_number(id) && is_number(kind)).then_some(Mention {
        is_page: kind == "69",
        name,
        start,
        end: start + 2 + close + 1,
    })
}

fn without_mention_markup(text: &str) -> Cow<'_, str> {
    let mut plain: Option<String> = None;
    let mut done = 0;
    for mention in mentions(text) {
        let target = plain.get_or_insert_with(String::new);
        target.push_str(&text[done..mention.start]);
        target.push_str(mention.name);
        done = mention.end;
    }
    match plain {
        None => Cow::Borrowed(text),
        Some(mut target) => {
            target.push_str(&text[done..]);
            Cow::Owned(target)
        }
    }
}

/// Handles in a text: `@name` not after a letter or digit, trailing dots cut (COUNTING §7).
pub fn handles(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('@').filter_map(|(at, _)| {
        let before = text[..at].chars().next_back();
        if before.is_some_and(char::is_alphanumeric) {
            return None;
        }
        let rest = &text[at + 1..];
        let end = rest
            .bytes()
            .position(|byte| !(byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'_'))
            .unwrap_or(rest.len());
        let handle = rest[..end].trim_end_matches('.');
        (!handle.is_empty()).then_some(handle)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_are_equal_however_they_are_written() {
        let plain = digest("Grüße von Max Beispiel am See");
        assert!(plain.is_some());
        assert_eq!(
            digest("  Gru\u{308}ße   von @[100012345678901:2048:Max Beispiel]\nam See "),
            plain
        );
        assert_ne!(digest("Grüße von Max am See"), plain);
    }

    #[test]
    fn blanks_of_any_kind_and_number_are_one() {
        for text in
            ["über den See", "über\tden\r\n See", "über\u{b}den \u{a0} See", "über den\u{2003}See"]
        {
            assert_eq!(digest(text), digest("über den See"), "{text:?}");
        }
        assert_ne!(digest("über den\u{1f}See"), digest("über den See"));
    }

    #[test]
    fn a_bare_link_and_blanks_are_no_text() {
        assert_eq!(digest(" https://example.org/a?b=c "), None);
        assert_eq!(digest(" \n "), None);
        assert!(digest("siehe https://example.org").is_some());
    }

    #[test]
    fn names_that_differ_only_in_case_are_one() {
        for (one, other) in [
            ("Anna Straße", "ANNA STRASSE"),
            ("Anna Straße", "Anna STRAẞE"),
            ("  Zoë\tMüller ", "ZOË MÜLLER"),
            ("Zoë", "ZOE\u{308}"),
            ("Νίκος", "ΝΊΚΟΣ"),
            ("ﬁona", "Fiona"),
            ("Erika", "eriKa"),
        ] {
            assert_eq!(person_digest(one), person_digest(other), "{one} {other}");
        }
        for (one, other) in [("Işık", "Işik"), ("Anna Strase", "Anna Straße"), ("Zoe", "Zoë")]
        {
            assert_ne!(person_digest(one), person_digest(other), "{one} {other}");
        }
        assert_eq!(folded("Anna Straße"), "anna strasse");
        assert_eq!(person_digest(" \u{a0}"), None);
    }

    #[test]
    fn mentions_are_read_one_by_one() {
        let text = "mit @[1:2048:Ida] und @[2415:69:Eine Seite] und @[kaputt @[2:3:Tom]";
        let found: Vec<_> = mentions(text).map(|found| (found.name, found.is_page)).collect();
        assert_eq!(found, [("Ida", false), ("Eine Seite", true), ("Tom", false)]);
    }

    #[test]
    fn handles_follow_the_counting_page() {
        let text = "@tom. mit (@ida_b.c...), mail@example.org, ä@nein, @ allein @Tom";
        assert_eq!(handles(text).collect::<Vec<_>>(), ["tom", "ida_b.c", "Tom"]);
    }
}
