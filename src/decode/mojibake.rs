//! Meta writes each UTF-8 byte of a text as one `\u00XX` escape; this undoes it
//! (formats/facebook.md §7, formats/instagram.md §7).

use std::borrow::Cow;

/// Repairs what decodes and leaves everything else as it is: runs of characters up to U+00FF
/// whose bytes are UTF-8. Text that is clean already is borrowed and unchanged, because its
/// accented letters are no UTF-8 when taken as bytes; real characters above U+00FF beside
/// mojibake stay (TRAPS).
pub fn repair(text: Cow<'_, str>) -> Cow<'_, str> {
    if !holds_broken(text.as_bytes()) {
        return text;
    }
    let mut repaired: Option<String> = None;
    let (mut done, mut run_start) = (0, 0);
    while run_start < text.len() {
        let rest = &text.as_bytes()[run_start..];
        let run_end = rest.iter().position(|byte| *byte >= ABOVE_FF).map(|at| run_start + at);
        let end = run_end.unwrap_or(text.len());
        if let Some(clean) = decode_run(&text[run_start..end]) {
            let target = repaired.get_or_insert_with(|| String::with_capacity(text.len()));
            target.push_str(&text[done..run_start]);
            target.push_str(&clean);
            done = end;
        }
        let above = text[end..].chars().next().map_or(0, char::len_utf8);
        run_start = end + above;
    }
    match repaired {
        None => text,
        Some(mut target) => {
            target.push_str(&text[done..]);
            Cow::Owned(target)
        }
    }
}

/// Whether two characters follow each other that are the first two bytes of a letter in UTF-8. Where
/// there are none, nothing is broken, and a text with umlauts has none.
fn holds_broken(text: &[u8]) -> bool {
    memchr::memchr_iter(0xc3, text)
        .any(|at| matches!(text.get(at + 1..at + 3), Some([0x82..=0xb4, 0xc2])))
}

/// The first byte, in UTF-8, of every character above U+00FF is at least this.
const ABOVE_FF: u8 = 0xc4;

/// The text that a run of characters up to U+00FF stands for, if its bytes are UTF-8. In UTF-8
/// such a character is one byte, or C2 or C3 and a second byte that holds its lower six bits.
fn decode_run(run: &str) -> Option<String> {
    if run.is_ascii() {
        return None;
    }
    let mut bytes = Vec::with_capacity(run.len());
    let mut rest = run.as_bytes();
    while let Some(at) = rest.iter().position(|byte| !byte.is_ascii()) {
        let (plain, from) = rest.split_at(at);
        let &[first, second, ref after @ ..] = from else { return None };
        bytes.extend_from_slice(plain);
        bytes.push(first << 6 | second & 0x3f);
        rest = after;
    }
    bytes.extend_from_slice(rest);
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn broken(text: &str) -> String {
        text.bytes().map(char::from).collect()
    }

    fn repaired(text: &str) -> String {
        repair(Cow::Borrowed(text)).into_owned()
    }

    #[test]
    fn mojibake_is_repaired_and_clean_text_stays() {
        assert_eq!(repaired("Sch\u{c3}\u{b6}nes Wetter"), "Schönes Wetter");
        assert_eq!(repaired(&broken("👍 für 世界")), "👍 für 世界");
        assert_eq!(repaired("Schönes Wetter"), "Schönes Wetter");
    }

    #[test]
    fn real_characters_beside_mojibake_stay() {
        assert_eq!(repaired("Sch\u{c3}\u{b6}n 世界 \u{c3}\u{a4}"), "Schön 世界 ä");
        assert_eq!(repaired("broken \u{e2}\u{20ac}\u{2122} 世界"), "broken â€™ 世界");
        assert_eq!(repaired("\u{fffd} gr\u{c3}\u{bc}n"), "\u{fffd} grün");
    }

    proptest! {
        #[test]
        fn repair_undoes_the_damage(text in "\\PC*") {
            let twice_clean = repaired(&text) == text;
            prop_assume!(twice_clean);
            prop_assert_eq!(repaired(&broken(&text)), text);
        }

        #[test]
        fn ascii_is_a_fixed_point(text in "[ -~]*") {
            prop_assert_eq!(repaired(&text), text);
        }
    }
}
