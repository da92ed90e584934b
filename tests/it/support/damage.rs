//! Ways in which archives and files break, done on purpose.

/// The first half of a zip: its table of contents is gone.
pub fn truncated(zip: &[u8]) -> Vec<u8> {
    zip[..zip.len() / 2].to_vec()
}

/// Changes the checksum of one member, in its own head and in the table of contents.
pub fn wrong_checksum(zip: &[u8], member: &str) -> Vec<u8> {
    patch_headers(zip, member, 14, 16, |byte| byte ^ 0xff)
}

/// Sets the flag that says a member is encrypted.
pub fn encrypted(zip: &[u8], member: &str) -> Vec<u8> {
    patch_headers(zip, member, 6, 8, |byte| byte | 1)
}

/// Changes one byte in both headers of a member; the offsets count from the signatures.
fn patch_headers(
    zip: &[u8],
    member: &str,
    local: usize,
    central: usize,
    change: impl Fn(u8) -> u8,
) -> Vec<u8> {
    let mut bytes = zip.to_vec();
    let mut patched = 0;
    for (signature, name_at, offset) in [(b"PK\x03\x04", 30, local), (b"PK\x01\x02", 46, central)] {
        for start in 0..bytes.len().saturating_sub(name_at + member.len()) {
            if bytes[start..].starts_with(signature)
                && bytes[start + name_at..].starts_with(member.as_bytes())
            {
                bytes[start + offset] = change(bytes[start + offset]);
                patched += 1;
            }
        }
    }
    assert_eq!(patched, 2, "{member} has one header of each kind");
    bytes
}

/// Cuts a file right before the last place where this text stands.
pub fn cut_before(text: &str, last: &str) -> String {
    text[..text.rfind(last).expect("the text stands in the file")].to_owned()
}

/// A byte order mark in front.
pub fn with_byte_order_mark(bytes: &[u8]) -> Vec<u8> {
    [b"\xef\xbb\xbf", bytes].concat()
}

/// A comma before each closing bracket of lists.
pub fn with_trailing_commas(text: &str) -> String {
    text.replace("}\n]", "},\n]")
}
