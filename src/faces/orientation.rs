//! How a camera was held: the tag Orientation of EXIF (TIFF tag 0x0112, CIPA DC-008 §4.6.4).

/// How the stored picture becomes the seen one; the numbers are those of EXIF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Orientation(u8);

/// The tag's number in TIFF.
const TAG: u16 = 0x0112;
/// Entries of a directory that are looked at; a real one has some dozens.
const MAX_ENTRIES: usize = 512;

impl Orientation {
    /// As stored.
    pub(super) const UPRIGHT: Self = Self(1);

    /// Reads the tag from an EXIF block, with or without its `Exif\0\0`; anything odd is upright.
    pub(super) fn from_exif(block: &[u8]) -> Self {
        let tiff = block.strip_prefix(b"Exif\0\0").unwrap_or(block);
        match tag_value(tiff) {
            Some(value @ 1..=8) => Self(value),
            _ => Self::UPRIGHT,
        }
    }

    /// Whether width and height change places.
    pub(super) const fn swaps_sides(self) -> bool {
        self.0 >= 5
    }

    /// Where in the stored picture of `width` × `height` the seen pixel `(x, y)` lies.
    pub(super) const fn source(
        self,
        x: usize,
        y: usize,
        width: usize,
        height: usize,
    ) -> (usize, usize) {
        let (right, bottom) = (width - 1, height - 1);
        match self.0 {
            2 => (right - x, y),
            3 => (right - x, bottom - y),
            4 => (x, bottom - y),
            5 => (y, x),
            6 => (y, bottom - x),
            7 => (right - y, bottom - x),
            8 => (right - y, x),
            _ => (x, y),
        }
    }
}

fn tag_value(tiff: &[u8]) -> Option<u8> {
    let is_little = match tiff.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let short = |at: usize| -> Option<u16> {
        let bytes: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if is_little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let long = |at: usize| -> Option<u32> {
        let bytes: [u8; 4] = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if is_little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    };
    let directory = usize::try_from(long(4)?).ok()?;
    let entries = usize::from(short(directory)?).min(MAX_ENTRIES);
    (0..entries)
        .map_while(|entry| directory.checked_add(2 + entry * 12))
        .find(|at| short(*at) == Some(TAG))
        .and_then(|at| u8::try_from(short(at.checked_add(8)?)?).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(little: bool, value: u16) -> Vec<u8> {
        let short = |n: u16| if little { n.to_le_bytes() } else { n.to_be_bytes() };
        let long = |n: u32| if little { n.to_le_bytes() } else { n.to_be_bytes() };
        let mut block = b"Exif\0\0".to_vec();
        block.extend(if little { b"II*\0" } else { b"MM\0*" });
        block.extend(long(8));
        block.extend(short(1));
        block.extend(short(TAG));
        block.extend(short(3));
        block.extend(long(1));
        block.extend(short(value));
        block.extend([0, 0]);
        block
    }

    #[test]
    fn the_tag_is_read_in_both_byte_orders() {
        assert_eq!(Orientation::from_exif(&block(true, 6)), Orientation(6));
        assert_eq!(Orientation::from_exif(&block(false, 8)), Orientation(8));
        assert_eq!(Orientation::from_exif(&block(true, 8)[6..]), Orientation(8));
    }

    #[test]
    fn nonsense_is_upright() {
        for length in 0..block(true, 6).len() - 3 {
            assert_eq!(Orientation::from_exif(&block(true, 6)[..length]), Orientation::UPRIGHT);
        }
        for value in [0, 9, 256] {
            assert_eq!(Orientation::from_exif(&block(true, value)), Orientation::UPRIGHT);
        }
    }

    #[test]
    fn each_turn_puts_the_stored_corner_where_exif_says() {
        // EXIF names where row 0 and column 0 of the stored picture are seen; here 3 × 2 pixels,
        // so the stored pixel (0, 0) is seen at that corner.
        let seen_at = [
            (1, (0, 0)),
            (2, (2, 0)),
            (3, (2, 1)),
            (4, (0, 1)),
            (5, (0, 0)),
            (6, (1, 0)),
            (7, (1, 2)),
            (8, (0, 2)),
        ];
        for (value, (x, y)) in seen_at {
            assert_eq!(Orientation(value).source(x, y, 3, 2), (0, 0), "orientation {value}");
        }
    }
}
