//! Digits, letters, blanks and invisible marks as bytes, in the scripts that phones write.

/// A digit in Western, Arabic or Persian script, and its length in bytes.
pub(super) fn digit(bytes: &[u8]) -> Option<(u16, usize)> {
    match *bytes {
        [byte @ b'0'..=b'9', ..] => Some((u16::from(byte - b'0'), 1)),
        [0xD9, byte @ 0xA0..=0xA9, ..] => Some((u16::from(byte - 0xA0), 2)),
        [0xDB, byte @ 0xB0..=0xB9, ..] => Some((u16::from(byte - 0xB0), 2)),
        _ => None,
    }
}

/// The length of a letter or of the dot of an abbreviation.
pub(super) fn letter(bytes: &[u8]) -> Option<usize> {
    if digit(bytes).is_some() {
        return None;
    }
    match *bytes {
        [byte, ..] if byte.is_ascii_alphabetic() || byte == b'.' => Some(1),
        [0xE2, 0x80, ..] => None, // dashes and quotation marks
        [0xC3..=0xDF, ..] => Some(2),
        [0xE0..=0xEF, ..] => Some(3),
        _ => None,
    }
}

/// The length of the invisible mark at the beginning, or 0: U+200E, U+200F, U+061C, U+202A–202E,
/// U+2066–2069, U+FEFF.
pub(super) fn mark(bytes: &[u8]) -> usize {
    match *bytes {
        [0xE2, 0x80, 0x8E | 0x8F | 0xAA..=0xAE, ..]
        | [0xE2, 0x81, 0xA6..=0xA9, ..]
        | [0xEF, 0xBB, 0xBF, ..] => 3,
        [0xD8, 0x9C, ..] => 2,
        _ => 0,
    }
}

/// The length of the blank at the beginning, or 0: space, U+00A0, U+2009, U+202F.
pub(super) fn blank(bytes: &[u8]) -> usize {
    match *bytes {
        [b' ', ..] => 1,
        [0xC2, 0xA0, ..] => 2,
        [0xE2, 0x80, 0x89 | 0xAF, ..] => 3,
        _ => 0,
    }
}
