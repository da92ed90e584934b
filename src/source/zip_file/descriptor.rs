//! Sizes and checksum that follow behind a member's packed bytes, because who packed it did not
//! know them before.

use super::field::{u32_at, u64_at};
use super::table::Facts;
use super::window::{DESCRIPTOR, Window};

/// What stands behind a member.
#[derive(Debug, Clone, Copy)]
pub(super) struct Descriptor {
    packed: u64,
    size: u64,
    checksum: u32,
    /// Where it ends.
    pub(super) end: u64,
}

impl Descriptor {
    /// The facts of the head, completed.
    pub(super) fn complete(&self, facts: Facts) -> Facts {
        Facts { packed: self.packed, size: self.size, checksum: self.checksum, ..facts }
    }

    /// The descriptor that begins at `at`, behind packed bytes that begin at `data`, if one does:
    /// it must say how far it is from there.
    pub(super) fn at(window: &mut Window, data: u64, at: u64) -> Option<Self> {
        let distance = at.checked_sub(data)?;
        let bytes = window.get(at, 24).to_vec();
        let signature = if bytes.starts_with(&DESCRIPTOR) { 4 } else { 0 };
        let fields = &bytes[signature..];
        // Sizes have 32 bits or 64, and nothing says which.
        let narrow = (u64::from(u32_at(fields, 4)), u64::from(u32_at(fields, 8)), 12);
        let wide = (u64_at(fields, 4), u64_at(fields, 12), 20);
        let mut fitting = None;
        for (packed, size, length) in [narrow, wide] {
            if packed != distance || fields.len() < length {
                continue;
            }
            let end = at + (signature + length) as u64;
            let found = Self { packed, size, checksum: u32_at(fields, 0), end };
            if end == window.length() || window.is_signature(end) {
                return Some(found);
            }
            fitting = fitting.or(Some(found));
        }
        fitting
    }

    /// Looks for the descriptor of packed bytes that begin at `data`, up to `to`. A zip that lies
    /// inside of them does no harm: its descriptors tell other distances.
    pub(super) fn find(window: &mut Window, data: u64, to: u64) -> Option<Self> {
        let mut at = data;
        while !window.is_exhausted() {
            let (place, signature) = window.next_signature(at, to).unwrap_or((to, [0; 4]));
            let found = if signature == DESCRIPTOR {
                Self::at(window, data, place)
            } else {
                // Some packers leave its signature out.
                [12, 20].into_iter().find_map(|length| {
                    let start = place.checked_sub(length).filter(|start| *start >= data)?;
                    Self::at(window, data, start).filter(|found| found.end == place)
                })
            };
            if found.is_some() || place >= to {
                return found;
            }
            at = place + 4;
        }
        None
    }
}
