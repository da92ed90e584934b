//! Zips byte by byte, for what no packer writes.

/// One member as the bytes of a zip tell it; stored as it is unless packed bytes are given.
#[derive(Debug, Clone)]
pub struct Raw {
    name: Vec<u8>,
    data: Vec<u8>,
    packed: Option<Vec<u8>>,
    flags: u16,
    method: u16,
    attributes: u32,
    /// Byte at which its own head is said to begin; none: where it is.
    at: Option<usize>,
    /// The inflated size that the table of contents claims; none: the true one.
    claimed: Option<u64>,
}

/// The general purpose bit that says a name is UTF-8.
const UTF_8: u16 = 1 << 11;

impl Raw {
    pub fn new(name: impl AsRef<[u8]>, data: impl AsRef<[u8]>) -> Self {
        Self {
            name: name.as_ref().to_vec(),
            data: data.as_ref().to_vec(),
            packed: None,
            flags: 0,
            method: 0,
            attributes: 0o100_644 << 16,
            at: None,
            claimed: None,
        }
    }

    /// Says that the name is UTF-8, whether or not it is.
    #[must_use]
    pub fn utf_8(mut self) -> Self {
        self.flags |= UTF_8;
        self
    }

    /// Says that it is packed in this way.
    #[must_use]
    pub fn method(mut self, method: u16) -> Self {
        self.method = method;
        self
    }

    /// Lies there in these bytes, packed in this way.
    #[must_use]
    pub fn packed(mut self, method: u16, packed: Vec<u8>) -> Self {
        self.packed = Some(packed);
        self.method(method)
    }

    /// Says that it is encrypted.
    #[must_use]
    pub fn encrypted(mut self) -> Self {
        self.flags |= 1;
        self
    }

    /// Makes it a symbolic link.
    #[must_use]
    pub fn link(mut self) -> Self {
        self.attributes = 0o120_777 << 16;
        self
    }

    /// Says that its head begins at this byte.
    #[must_use]
    pub fn at(mut self, byte: usize) -> Self {
        self.at = Some(byte);
        self
    }

    /// Claims this inflated size in the table of contents.
    #[must_use]
    pub fn claiming(mut self, size: u64) -> Self {
        self.claimed = Some(size);
        self
    }

    /// Bytes from its head to the end of its data.
    pub fn len(&self) -> usize {
        30 + self.name.len() + self.body().len()
    }

    /// The bytes that lie in the zip.
    fn body(&self) -> &[u8] {
        self.packed.as_ref().unwrap_or(&self.data)
    }

    fn shared(&self, inflated: u32, extra: usize, to: &mut Vec<u8>) {
        let size = u32::try_from(self.body().len()).unwrap();
        to.extend(self.flags.to_le_bytes());
        to.extend(self.method.to_le_bytes());
        to.extend([0, 0, 0x21, 0]); // 1 January 1980
        to.extend(crc32(&self.data).to_le_bytes());
        to.extend(size.to_le_bytes());
        to.extend(inflated.to_le_bytes());
        to.extend(u16::try_from(self.name.len()).unwrap().to_le_bytes());
        to.extend(u16::try_from(extra).unwrap().to_le_bytes());
    }
}

/// A zip of these members.
pub fn zip(members: &[Raw]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut directory = Vec::new();
    for member in members {
        let start = u32::try_from(member.at.unwrap_or(bytes.len())).unwrap();
        if member.at.is_none() {
            bytes.extend(b"PK\x03\x04\x14\0");
            member.shared(u32::try_from(member.data.len()).unwrap(), 0, &mut bytes);
            bytes.extend(&member.name);
            bytes.extend(member.body());
        }
        directory.extend(b"PK\x01\x02\x14\x03\x14\0");
        // Sizes of 64 bits stand in an extra field.
        let claimed = member
            .claimed
            .map(|size| (u32::MAX, [&[1, 0, 8, 0], &size.to_le_bytes()[..]].concat()));
        let honest = || (u32::try_from(member.data.len()).unwrap(), Vec::new());
        let (inflated, extra) = claimed.unwrap_or_else(honest);
        member.shared(inflated, extra.len(), &mut directory);
        directory.extend([0; 6]); // comment, disk, internal attributes
        directory.extend(member.attributes.to_le_bytes());
        directory.extend(start.to_le_bytes());
        directory.extend(&member.name);
        directory.extend(&extra);
    }
    let count = u16::try_from(members.len()).unwrap().to_le_bytes();
    let start = u32::try_from(bytes.len()).unwrap();
    let size = u32::try_from(directory.len()).unwrap();
    bytes.extend(directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend(count);
    bytes.extend(count);
    bytes.extend(size.to_le_bytes());
    bytes.extend(start.to_le_bytes());
    bytes.extend([0, 0]);
    bytes
}

fn crc32(data: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in data {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    !crc
}
