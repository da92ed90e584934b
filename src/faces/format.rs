//! What a file is, by its first bytes: names lie.

use crate::domain::look::NotExamined;

/// How many first bytes are needed.
pub(super) const HEAD: usize = 16;

/// A format with a decoder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Jpeg,
    Png,
    WebP,
}

/// The format, or why the file is not examined.
pub(super) fn format_of(head: &[u8]) -> Result<Format, NotExamined> {
    if head.starts_with(&[0xFF, 0xD8, 0xFF]) {
        return Ok(Format::Jpeg);
    }
    if head.starts_with(b"\x89PNG\r\n\x1A\n") {
        return Ok(Format::Png);
    }
    if head.starts_with(b"RIFF") {
        return match head.get(8..12) {
            Some(b"WEBP") => Ok(Format::WebP),
            Some(b"AVI ") => Err(NotExamined::Video),
            _ => Err(NotExamined::OtherFormat),
        };
    }
    // ISO base media (ISO/IEC 14496-12 §4.3): a box `ftyp` with the brand.
    if head.get(4..8) == Some(b"ftyp") {
        return Err(match head.get(8..12) {
            Some(b"heic" | b"heix" | b"heim" | b"heis" | b"mif1" | b"msf1" | b"avif" | b"avis") => {
                NotExamined::Heic
            }
            _ => NotExamined::Video,
        });
    }
    if head.starts_with(&[0x1A, 0x45, 0xDF, 0xA3]) {
        return Err(NotExamined::Video);
    }
    if head.starts_with(b"GIF8")
        || head.starts_with(b"II*\0")
        || head.starts_with(b"MM\0*")
        || head.starts_with(b"BM")
    {
        return Err(NotExamined::OtherFormat);
    }
    // Neither a picture nor a video: a file that was cut to nothing, or filled with zeros.
    Err(NotExamined::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_told_by_their_first_bytes() {
        assert_eq!(format_of(b"\xFF\xD8\xFF\xE0...."), Ok(Format::Jpeg));
        assert_eq!(format_of(b"\x89PNG\r\n\x1A\n...."), Ok(Format::Png));
        assert_eq!(format_of(b"RIFF\0\0\0\0WEBPVP8 "), Ok(Format::WebP));
        assert_eq!(format_of(b"\0\0\0\x18ftypheic\0\0\0\0"), Err(NotExamined::Heic));
        assert_eq!(format_of(b"\0\0\0\x18ftypisom\0\0\0\0"), Err(NotExamined::Video));
        assert_eq!(format_of(b"GIF89a"), Err(NotExamined::OtherFormat));
        assert_eq!(format_of(b""), Err(NotExamined::Unreadable));
        assert_eq!(format_of(b"RIFF"), Err(NotExamined::OtherFormat));
    }
}
