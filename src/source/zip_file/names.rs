//! Names of members as text.

use std::borrow::Cow;

use super::field::{extras, u32_at};

/// Upper half of code page 437, in which old packers write names.
const CP437: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// The extra field in which Info-ZIP repeats a name as UTF-8.
const UNICODE_PATH: u16 = 0x7075;

/// A name as text: what is UTF-8 is taken as that, whatever the flags say, because tools forget
/// them and no text of the code page looks like UTF-8.
pub(super) fn decode<'a>(raw: &'a [u8], extra: &'a [u8]) -> Cow<'a, str> {
    let repeated = extras(extra).find(|(id, _)| *id == UNICODE_PATH).and_then(|(_, content)| {
        let fits = u32_at(content, 1) == crc32fast::hash(raw);
        std::str::from_utf8(content.get(5..)?).ok().filter(|name| fits && !name.is_empty())
    });
    match repeated.map_or_else(|| std::str::from_utf8(raw), Ok) {
        Ok(name) => Cow::Borrowed(name),
        Err(_) => Cow::Owned(raw.iter().map(|byte| of_code_page(*byte)).collect()),
    }
}

fn of_code_page(byte: u8) -> char {
    match byte.checked_sub(128) {
        None => char::from(byte),
        Some(upper) => CP437.chars().nth(usize::from(upper)).unwrap_or(char::REPLACEMENT_CHARACTER),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_utf_8_or_of_the_old_code_page() {
        assert_eq!(CP437.chars().count(), 128);
        assert_eq!(decode("Größe".as_bytes(), b""), "Größe");
        assert_eq!(decode(b"Gr\x94\xe1e", b""), "Größe");
        assert_eq!(decode(b"\xff", b""), "\u{a0}");
    }

    #[test]
    fn a_name_that_is_repeated_as_utf_8_wins_if_it_belongs_to_the_name() {
        let field = |raw: &[u8]| {
            let mut field = vec![0x75, 0x70, 10, 0, 1];
            field.extend(crc32fast::hash(raw).to_le_bytes());
            field.extend("Ö.tx".as_bytes());
            field
        };
        assert_eq!(decode(b"_.txt", &field(b"_.txt")), "Ö.tx");
        assert_eq!(decode(b"_.txt", &field(b"x.txt")), "_.txt");
    }
}
