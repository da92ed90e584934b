//! For terminals that cannot show more than ASCII.

/// Rewrites text in ASCII: German letters as they are spelled out, typographic marks by their
/// plain relatives, anything else as `?`.
pub fn ascii(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            character if character.is_ascii() => plain.push(character),
            'ä' => plain.push_str("ae"),
            'ö' => plain.push_str("oe"),
            'ü' => plain.push_str("ue"),
            'Ä' => plain.push_str("Ae"),
            'Ö' => plain.push_str("Oe"),
            'Ü' => plain.push_str("Ue"),
            'ß' => plain.push_str("ss"),
            '„' | '“' | '”' | '»' | '«' => plain.push('"'),
            '‚' | '‘' | '’' => plain.push('\''),
            '›' => plain.push('>'),
            '–' | '—' | '−' => plain.push('-'),
            '±' => plain.push_str("+/-"),
            '…' => plain.push_str("..."),
            '·' | '│' => plain.push('|'),
            '☰' => plain.push_str("[=]"),
            '§' => plain.push_str("Par."),
            '\u{a0}' | '\u{202f}' => plain.push(' '),
            _ => plain.push('?'),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_and_typography_stay_readable() {
        assert_eq!(ascii("„Größe“ – 3 › 2 …"), "\"Groesse\" - 3 > 2 ...");
        assert_eq!(ascii("日"), "?");
    }
}
