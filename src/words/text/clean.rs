//! What no output may carry: control, direction and invisible characters.

use std::borrow::Cow;

use unicode_width::UnicodeWidthChar;

/// Stands for a control character, so that a reader sees that something was there.
const REPLACEMENT: char = '\u{fffd}';

/// More marks than this over one character are no writing system but an attack on the layout.
const MARKS: usize = 4;

enum Fate {
    Keep,
    Blank,
    Replace,
    Drop,
}

/// Text on one line without control, direction-changing and invisible characters: blanks for line
/// breaks and tabs, `\u{fffd}` for other control characters, nothing for the rest. Clean text is
/// borrowed.
///
/// Zero-width joiners go, too: an emoji may fall apart into its parts, but nothing hides.
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let mut marks = 0;
    let mut cleaned = String::with_capacity(text.len());
    for character in text.chars() {
        match fate(character) {
            Fate::Drop => continue,
            Fate::Blank => cleaned.push(' '),
            Fate::Replace => cleaned.push(REPLACEMENT),
            Fate::Keep => {
                marks = if character.width() == Some(0) { marks + 1 } else { 0 };
                if marks <= MARKS {
                    cleaned.push(character);
                }
                continue;
            }
        }
        marks = 0;
    }
    if cleaned == text { Cow::Borrowed(text) } else { Cow::Owned(cleaned) }
}

/// Whether a character does not stay as it is in [`clean`] text.
pub(super) fn changes(character: char) -> bool {
    !matches!(fate(character), Fate::Keep)
}

fn fate(character: char) -> Fate {
    match character {
        '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Fate::Blank,
        character if character.is_control() => Fate::Replace,
        // Direction marks, embeddings, overrides and isolates (CVE-2021-42574).
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        // Zero-width and invisible: soft hyphen, joiners, fillers, invisible operators.
        | '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}'
        // Variation selectors and tag characters carry hidden text.
        | '\u{fe00}'..='\u{fe0f}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}' => {
            Fate::Drop
        }
        _ => Fate::Keep,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clean_text_costs_nothing() {
        for text in ["", "your_posts_1.json", "Grüße aus Köln", "日本語"] {
            assert!(matches!(clean(text), Cow::Borrowed(same) if same == text));
        }
    }

    #[test]
    fn terminal_commands_become_visible_and_harmless() {
        assert_eq!(clean("\u{1b}]52;c;cm0gLXJm\u{7}x"), "\u{fffd}]52;c;cm0gLXJm\u{fffd}x");
        assert_eq!(clean("\u{9b}31mred\u{7f}"), "\u{fffd}31mred\u{fffd}");
        assert_eq!(clean("two\r\nlines\tand a tab"), "two  lines and a tab");
    }

    #[test]
    fn nothing_turns_the_direction_or_hides() {
        assert_eq!(clean("user\u{202e}gpj.exe"), "usergpj.exe");
        assert_eq!(clean("a\u{200b}b\u{200d}c\u{feff}d\u{2066}e\u{ad}f"), "abcdef");
        assert_eq!(clean("x\u{e0041}\u{e0042}\u{e0100}y"), "xy");
    }

    #[test]
    fn towers_of_marks_are_cut() {
        let tower = format!("a{}b", "\u{301}".repeat(500));
        assert_eq!(clean(&tower), format!("a{}b", "\u{301}".repeat(4)));
    }
}
