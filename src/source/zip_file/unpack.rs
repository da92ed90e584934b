//! The bytes of one member, unpacked by the zip crate and compared with their checksum.

use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use zip::read::{ZipReadOptions, read_zipfile_from_stream_with_options};

use super::super::bytes::Bytes;
use super::super::position::PositionReader;
use super::field::u16_at;
use super::local::HEAD;
use super::table::Facts;
use super::window::LOCAL;
use crate::diag::{Code, Diagnostic};

/// The ways of packing that exports and the packers of operating systems use: stored, deflate,
/// deflate64.
const METHODS: [u16; 3] = [0, 8, 9];
/// The flag that says: sizes and checksum are told elsewhere.
const DEFERRED: u16 = 1 << 3;

/// Members up to this inflated size are unpacked to find out where they begin or end.
pub(super) const TRIED_BYTES: u64 = 64 << 20;

/// The content is not what its checksum says.
#[derive(Debug, thiserror::Error)]
#[error("the checksum does not fit")]
pub(in crate::source) struct Damaged;

/// Unpacks what lies at `data` and hands it to `consume`.
///
/// # Errors
/// If it is encrypted or packed in an unknown way; what goes wrong later arrives as an error of
/// the reader.
pub(super) fn unpack<T>(
    bytes: &Arc<dyn Bytes>,
    data: u64,
    facts: &Facts,
    consume: impl FnOnce(&mut dyn Read) -> T,
) -> Result<T, Diagnostic> {
    if facts.is_encrypted {
        return Err(Diagnostic::new(Code::Encrypted));
    }
    if !METHODS.contains(&facts.method) {
        return Err(Diagnostic::new(Code::UnknownCompression));
    }
    let broken = |error: &dyn ToString| {
        Diagnostic::new(Code::MemberUnreadable).with("cause", error.to_string())
    };
    let mut packed = PositionReader::new(Arc::clone(bytes));
    packed.seek(SeekFrom::Start(data)).map_err(|error| broken(&error))?;
    let is_over = AtomicBool::new(false);
    let packed = Packed { packed: packed.take(facts.packed), is_over: &is_over };
    // The crate reads a head of its own, which says nothing but the way of packing.
    let head = head(facts.method);
    let mut whole = head.as_slice().chain(packed);
    let options = ZipReadOptions::new().override_compressed_size(facts.packed).ignore_crc32(true);
    let member = read_zipfile_from_stream_with_options(&mut whole, options);
    let mut member = match member {
        Ok(Some(member)) => member,
        Ok(None) => return Err(Diagnostic::new(Code::MemberUnreadable)),
        Err(error) => return Err(broken(&error)),
    };
    let mut checked =
        Checked { inner: &mut member, hasher: crc32fast::Hasher::new(), expected: facts.checksum };
    let result = consume(&mut checked);
    // Dropping the member would read all that is left of it.
    is_over.store(true, Ordering::Relaxed);
    Ok(result)
}

/// Whether what lies at `data` is what these facts say.
///
/// # Errors
/// Why it is not.
pub(super) fn fits(bytes: &Arc<dyn Bytes>, data: u64, facts: &Facts) -> Result<(), Diagnostic> {
    let mut piece = vec![0; 64 << 10];
    let outcome = unpack(bytes, data, facts, |content| {
        let mut size = 0_u64;
        loop {
            let read = content.read(&mut piece)?;
            size += read as u64;
            if read == 0 || size > facts.size {
                return io::Result::Ok(size);
            }
        }
    })?;
    match outcome {
        Ok(size) if size == facts.size => Ok(()),
        Ok(_) => Err(Diagnostic::new(Code::WrongChecksum)),
        Err(error) if matches!(error.get_ref(), Some(inner) if inner.is::<Damaged>()) => {
            Err(Diagnostic::new(Code::WrongChecksum))
        }
        Err(error) => Err(Diagnostic::new(Code::MemberUnreadable).with("cause", error.to_string())),
    }
}

fn head(method: u16) -> [u8; HEAD] {
    let mut head = [0; HEAD];
    head[..4].copy_from_slice(&LOCAL);
    head[4] = 20;
    head[6..8].copy_from_slice(&DEFERRED.to_le_bytes());
    head[8..10].copy_from_slice(&method.to_le_bytes());
    debug_assert_eq!(u16_at(&head, 26), 0);
    head
}

/// The packed bytes, until nobody wants more.
struct Packed<'a, R> {
    packed: R,
    is_over: &'a AtomicBool,
}

impl<R: Read> Read for Packed<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.is_over.load(Ordering::Relaxed) {
            return Ok(0);
        }
        self.packed.read(buffer)
    }
}

/// Fails at the end if the bytes are not those of the checksum.
struct Checked<R> {
    inner: R,
    hasher: crc32fast::Hasher,
    expected: u32,
}

impl<R: Read> Read for Checked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.hasher.update(&buffer[..read]);
        if read == 0 && !buffer.is_empty() && self.hasher.clone().finalize() != self.expected {
            return Err(io::Error::new(io::ErrorKind::InvalidData, Damaged));
        }
        Ok(read)
    }
}
