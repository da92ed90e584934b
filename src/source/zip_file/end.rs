//! The end record, which tells where the directory lies.

use super::field::{u16_at, u32_at, u64_at};
use super::window::{END, LOCATOR, WIDE_END, Window};

/// Bytes of the end record before the zip's comment.
pub(super) const RECORD: u64 = 22;
/// Bytes of what tells where the end record of 64 bits lies, and of that record.
const LOCATOR_LENGTH: u64 = 20;
const WIDE_RECORD: u64 = 56;
/// So far from the end of the file it is looked for: behind the longest comment, then behind more
/// than any tool puts there. Where more follows, the members' own heads lead to the directory.
const TAILS: [u64; 2] = [RECORD + 0xFFFF, 4 << 20];
/// A comment may hold what looks like an end record; so many are tried.
const TRIED: usize = 16;

/// What an end record says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct End {
    /// Where it begins: the directory ends there.
    pub(super) at: u64,
    /// Length of the directory in bytes.
    pub(super) size: u64,
    /// Where the directory begins.
    pub(super) start: u64,
    /// Number of its entries.
    pub(super) count: u64,
    /// Number of the part that holds it, of a zip that was divided; 0 for a whole one.
    pub(super) part: u16,
    /// Whether nothing but the zip's comment follows.
    pub(super) is_last: bool,
}

/// All records near the end that may be the one, the last of them first.
pub(super) fn candidates(window: &mut Window) -> Vec<End> {
    let length = window.length();
    for tail in TAILS {
        let mut places = Vec::new();
        let mut at = length.saturating_sub(tail);
        while let Some(place) = window.next(at, length, END) {
            places.push(place);
            at = place + 4;
        }
        places.reverse();
        places.truncate(TRIED);
        if !places.is_empty() {
            return places.into_iter().map(|place| end(window, place)).collect();
        }
    }
    Vec::new()
}

fn end(window: &mut Window, at: u64) -> End {
    let length = window.length();
    let comment = u64::from(u16_at(window.get(at, 22), 20));
    let is_last = at + RECORD + comment == length;
    if let Some(wide) = wide(window, at) {
        return End { is_last, ..wide };
    }
    let record = window.get(at, 22);
    End {
        at,
        is_last,
        part: u16_at(record, 4),
        count: u64::from(u32_at(record, 8) >> 16),
        size: u64::from(u32_at(record, 12)),
        start: u64::from(u32_at(record, 16)),
    }
}

/// The record of 64 bits, which lies before the other one where there is one.
fn wide(window: &mut Window, at: u64) -> Option<End> {
    let locator = at.checked_sub(LOCATOR_LENGTH)?;
    let bytes = window.get(locator, 20);
    if !bytes.starts_with(&LOCATOR) {
        return None;
    }
    let told = u64_at(bytes, 8);
    let places = [locator.checked_sub(WIDE_RECORD), Some(told)];
    let at = places.into_iter().flatten().find(|place| window.starts(*place, WIDE_END))?;
    let record = window.get(at, 56);
    Some(End {
        at,
        count: u64_at(record, 32),
        size: u64_at(record, 40),
        start: u64_at(record, 48),
        part: u16::try_from(u32_at(record, 16)).unwrap_or_default(),
        is_last: true,
    })
}
