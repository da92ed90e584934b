//! A reader with its own position over a shared file: threads read one zip without a lock.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;

/// So much is read ahead of small reads: a table of contents is read in pieces of a few bytes, and
/// a call to the system for each takes longer than all the rest of opening a zip.
const AHEAD: usize = 8 << 10;

/// A shared file and an own position in it.
#[derive(Debug, Clone)]
pub(super) struct PositionReader {
    file: Arc<File>,
    length: u64,
    position: u64,
    /// Bytes of the file from `ahead_from` on.
    ahead: Vec<u8>,
    ahead_from: u64,
}

impl PositionReader {
    pub(super) fn new(file: File) -> io::Result<Self> {
        let length = file.metadata()?.len();
        Ok(Self { file: Arc::new(file), length, position: 0, ahead: Vec::new(), ahead_from: 0 })
    }

    /// What was read ahead and lies at the position.
    fn at_hand(&self) -> &[u8] {
        let passed = self.position.checked_sub(self.ahead_from);
        let passed = passed.and_then(|passed| usize::try_from(passed).ok());
        passed.and_then(|passed| self.ahead.get(passed..)).unwrap_or_default()
    }

    fn read_ahead(&mut self) -> io::Result<()> {
        // Taken, so that nothing is at hand when reading fails.
        let mut ahead = std::mem::take(&mut self.ahead);
        ahead.resize(AHEAD, 0);
        let read = read_at(&self.file, &mut ahead, self.position)?;
        ahead.truncate(read);
        (self.ahead, self.ahead_from) = (ahead, self.position);
        Ok(())
    }
}

impl Read for PositionReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = if buffer.len() < AHEAD {
            if self.at_hand().is_empty() {
                self.read_ahead()?;
            }
            self.at_hand().read(buffer)?
        } else {
            read_at(&self.file, buffer, self.position)?
        };
        self.position += read as u64;
        Ok(read)
    }
}

#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], position: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, position)
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], position: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, position)
}

impl Seek for PositionReader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let target = match to {
            SeekFrom::Start(offset) => Some(offset),
            SeekFrom::End(offset) => self.length.checked_add_signed(offset),
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
    use std::io::Write;

    use super::*;

    #[test]
    fn small_and_large_reads_give_the_bytes_at_the_position() {
        let bytes: Vec<u8> = (0..3 * AHEAD).map(|at| u8::try_from(at % 251).unwrap()).collect();
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(&bytes).unwrap();
        let mut reader = PositionReader::new(file).unwrap();
        // Forwards, across what is at hand, backwards, far away, and up to the end.
        for (from, length) in
            [(0, 4), (4, 30), (AHEAD - 7, 20), (2, 5), (1, 2 * AHEAD), (9, 1), (3 * AHEAD - 3, 3)]
        {
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
