//! Numbers in the structures of a zip: little-endian, and zero where the bytes end too early.

pub(super) fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes(array(bytes, at))
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(array(bytes, at))
}

pub(super) fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(array(bytes, at))
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    let found = bytes.get(at..at.saturating_add(N)).and_then(|found| found.try_into().ok());
    found.unwrap_or([0; N])
}

/// A field of 32 bits that says: look into the extra field for 64.
const WIDE: u64 = u32::MAX as u64;

/// The fields of an extra field, as id and content.
pub(super) fn extras(mut extra: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let content = extra.get(4..4 + usize::from(u16_at(extra, 2)))?;
        let id = u16_at(extra, 0);
        extra = &extra[4 + content.len()..];
        Some((id, content))
    })
}

/// Replaces those of the fields, in their order, that stand in the extra field with 64 bits.
pub(super) fn widen(extra: &[u8], fields: &mut [&mut u64]) {
    let Some((_, mut wide)) = extras(extra).find(|(id, _)| *id == 1) else {
        return;
    };
    for field in fields.iter_mut().filter(|field| ***field == WIDE) {
        let Some((number, rest)) = wide.split_at_checked(8) else {
            return;
        };
        **field = u64_at(number, 0);
        wide = rest;
    }
}
