//! What a file is that is no zip, by its first bytes.

use super::bytes::Bytes;

/// First bytes of formats that people take for an archive, at their place, with the name that
/// people know.
const KINDS: [(usize, &[u8], &str); 9] = [
    (0, b"Rar!\x1a\x07", "RAR"),
    (0, b"7z\xbc\xaf\x27\x1c", "7z"),
    (0, b"\x1f\x8b", "gzip"),
    (0, b"BZh", "bzip2"),
    (0, b"\xfd7zXZ\0", "xz"),
    (0, b"\x28\xb5\x2f\xfd", "Zstandard"),
    (257, b"ustar", "tar"),
    (0, b"MSCF", "CAB"),
    (0, b"%PDF-", "PDF"),
];

/// The name of the format, if it is one of those that people take for an archive.
pub(super) fn of(bytes: &dyn Bytes) -> Option<&'static str> {
    let mut head = [0; 512];
    let read = bytes.read_at(&mut head, 0).ok()?;
    let head = head.get(..read)?;
    let is = |(at, magic, _): &&(usize, &[u8], &str)| {
        head.get(*at..).is_some_and(|from| from.starts_with(magic))
    };
    KINDS.iter().find(is).map(|(.., name)| *name)
}

#[cfg(test)]
mod tests {
    use super::super::bytes::InMemory;
    use super::*;

    #[test]
    fn archives_of_other_kinds_are_known_by_their_first_bytes() {
        assert_eq!(of(&InMemory(b"Rar!\x1a\x07\x01\x00rest")), Some("RAR"));
        let mut tar = vec![b'a'; 257];
        tar.extend(b"ustar\0");
        assert_eq!(of(&InMemory(tar)), Some("tar"));
        assert_eq!(of(&InMemory(b"<html>")), None);
        assert_eq!(of(&InMemory(b"")), None);
    }
}
