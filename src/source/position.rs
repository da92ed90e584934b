//! A reader with its own position over shared bytes: threads read one zip without a lock.

use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;

use super::bytes::Bytes;

/// Shared bytes and an own position in them.
#[derive(Debug, Clone)]
pub(super) struct PositionReader {
    bytes: Arc<dyn Bytes>,
    position: u64,
    /// Bytes from `ahead_from` on.
    ahead: Vec<u8>,
    ahead_from: u64,
}

impl PositionReader {
    pub(super) fn new(bytes: Arc<dyn Bytes>) -> Self {
        Self { bytes, position: 0, ahead: Vec::new(), ahead_from: 0 }
    }

    /// What was read ahead and lies at the position.
    fn at_hand(&self) -> &[u8] {
        let passed = self.position.checked_sub(self.ahead_from);
        let passed = passed.and_then(|passed| usize::try_from(passed).ok());
        passed.and_then(|passed| self.ahead.get(passed..)).unwrap_or_default()
    }

    fn read_ahead(&mut self, length: usize) -> io::Result<()> {
        // Taken, so that nothing is at hand when reading fails.
        let mut ahead = std::mem::take(&mut self.ahead);
        ahead.resize(length, 0);
        let read = self.bytes.read_at(&mut ahead, self.position)?;
        ahead.truncate(read);
        (self.ahead, self.ahead_from) = (ahead, self.position);
        Ok(())
    }
}

impl Read for PositionReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.bytes.read_ahead();
        let read = if buffer.len() < length {
            if self.at_hand().is_empty() {
                self.read_ahead(length)?;
            }
            self.at_hand().read(buffer)?
        } else {
            self.bytes.read_at(buffer, self.position)?
        };
        self.position += read as u64;
        Ok(read)
    }
}

impl Seek for PositionReader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let target = match to {
            SeekFrom::Start(offset) => Some(offset),
            SeekFrom::End(offset) => self.bytes.length().checked_add_signed(offset),
            SeekFrom::Current(offset) => self.position.checked_add_signed(offset),
        };
        self.position = target.ok_or_else(|| {
            io::Error::new(io::ErrorKind::InvalidInput, "position outside of the file")
        })?;
        Ok(self.position)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::super::bytes::{AHEAD_ON_DISK as AHEAD, InMemory, OnDisk};
    use super::*;

    fn pattern(length: usize) -> Vec<u8> {
        (0..length).map(|at| u8::try_from(at % 251).unwrap()).collect()
    }

    #[test]
    fn small_and_large_reads_give_the_bytes_at_the_position() {
        let bytes = pattern(3 * AHEAD);
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), &bytes).unwrap();
        let kinds: [Arc<dyn Bytes>; 2] =
            [Arc::new(OnDisk::open(file.path()).unwrap()), Arc::new(InMemory(bytes.clone()))];
        for kind in kinds {
            assert_eq!(kind.length(), 24_576);
            let mut reader = PositionReader::new(kind);
            // Forwards, across what is at hand, backwards, far away, and up to the end.
            for (from, length) in [
                (0, 4),
                (4, 30),
                (AHEAD - 7, 20),
                (2, 5),
                (1, 2 * AHEAD),
                (9, 1),
                (3 * AHEAD - 3, 3),
            ] {
                reader.seek(SeekFrom::Start(from as u64)).unwrap();
                let mut read = vec![0; length];
                reader.read_exact(&mut read).unwrap();
                assert_eq!(read, bytes[from..from + length], "{from}");
            }
            assert_eq!(reader.read(&mut [0; 8]).unwrap(), 0);
            reader.seek(SeekFrom::End(50)).unwrap();
            assert_eq!(reader.read(&mut [0; 8]).unwrap(), 0);
        }
    }

    #[derive(Debug)]
    struct Slow {
        bytes: Vec<u8>,
        asked: AtomicUsize,
    }

    impl Bytes for Slow {
        fn length(&self) -> u64 {
            self.bytes.len() as u64
        }

        fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
            self.asked.fetch_add(1, Ordering::Relaxed);
            InMemory(&self.bytes).read_at(buffer, position)
        }

        fn read_ahead(&self) -> usize {
            1_000
        }
    }

    #[test]
    fn what_is_slow_to_ask_is_asked_once_for_many_small_reads() {
        let slow = Arc::new(Slow { bytes: pattern(2_500), asked: AtomicUsize::new(0) });
        let mut reader = PositionReader::new(Arc::clone(&slow) as Arc<dyn Bytes>);
        let mut read = Vec::new();
        let mut piece = [0; 10];
        while let given @ 1.. = reader.read(&mut piece).unwrap() {
            read.extend_from_slice(&piece[..given]);
        }
        assert_eq!(read, slow.bytes);
        // 1,000, 1,000, 500 and the end.
        assert_eq!(slow.asked.load(Ordering::Relaxed), 4);
    }
}
