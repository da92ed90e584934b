//! Meta writes each UTF-8 byte of a text as one `\u00XX` escape; this undoes it
//! (formats/facebook.md §7, formats/instagram.md §7).

use std::borrow::Cow;

/// Repairs what decodes and leaves everything else as it is: runs of characters up to U+00FF
/// whose bytes are UTF-8. Text that is clean already is borrowed and unchanged, because its
/// accented letters are no UTF-8 when taken as bytes; real characters above U+00FF beside
/// mojibake stay (TRAPS).
pub fn repair(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.is_ascii() {
        return text;
    }
    let mut repaired: Option<String> = None;
    let mut done = 0;
    let mut run_start = 0;
    for (at, character) in text.char_indices().chain([(text.len(), '\u{100}')]) {
        if character > '\u{ff}' {
            if let Some(clean) = decode_run(&text[run_start..at]) {
                let target = repaired.get_or_insert_with(|| String::with_capacity(text.len()));
                target.push_str(&text[done..run_start]);
                target.push_str(&clean);
                done = at;
            }
            run_start = at + character.len_utf8();
        }
    }
    match repaired {
        None => text,
        Some(mut target) => {
            target.push_str(&text[done..]);
            Cow::Owned(target)
        }
    }
}

/// The text that a run of characters up to U+00FF stands for, if its bytes are UTF-8.
fn decode_run(run: &str) -> Option<String> {
    if run.is_ascii() {
        return None;
    }
    let bytes: Option<Vec<u8>> =
        run.chars().map(|character| u8::try_from(character).ok()).collect();
    String::from_utf8(bytes?).ok()
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
