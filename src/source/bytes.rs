//! What archives are read from: files on disk, bytes in memory, files that somebody lends.

use std::fmt::{self, Debug, Formatter};
use std::fs::File;
use std::io;
use std::panic::RefUnwindSafe;
use std::path::Path;
use std::sync::Arc;

/// So much is read ahead of small reads on disk: a table of contents is read in pieces of a few
/// bytes, and a call to the system for each takes longer than all the rest of opening a zip.
pub const AHEAD_ON_DISK: usize = 8 << 10;

/// Bytes that can be read at any position, by any thread, also after a reading of them stopped half-way.
pub trait Bytes: Debug + Send + Sync + RefUnwindSafe {
    /// How many there are.
    fn length(&self) -> u64;

    /// Reads some of them from `position` on into `buffer`; 0 means the end.
    ///
    /// # Errors
    /// When they cannot be read (any more).
    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize>;

    /// How many bytes to read at once where a reader wants fewer. What is slow to ask, such as a
    /// browser (1 MiB there), sets more.
    fn read_ahead(&self) -> usize {
        AHEAD_ON_DISK
    }
}

/// A file that somebody lends instead of naming a place on disk.
#[derive(Debug, Clone)]
pub struct Lent {
    /// Its name, or, of a loose file of a folder, the folder's name and its path below, with `/`
    /// between.
    pub path: String,
    /// What is in it.
    pub bytes: Arc<dyn Bytes>,
}

impl Lent {
    /// These bytes under this name.
    pub fn new(path: impl Into<String>, bytes: impl Bytes + 'static) -> Self {
        Self { path: path.into(), bytes: Arc::new(bytes) }
    }
}

/// Bytes that are at hand: of the program itself, of a test.
pub struct InMemory<T>(pub T);

impl<T> Debug for InMemory<T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("InMemory")
    }
}

impl<T: AsRef<[u8]> + Send + Sync + RefUnwindSafe> Bytes for InMemory<T> {
    fn length(&self) -> u64 {
        self.0.as_ref().len() as u64
    }

    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
        let from = usize::try_from(position).ok().and_then(|from| self.0.as_ref().get(from..));
        let from = from.unwrap_or_default();
        let read = from.len().min(buffer.len());
        buffer[..read].copy_from_slice(&from[..read]);
        Ok(read)
    }
}

/// A file on disk.
#[derive(Debug)]
pub(super) struct OnDisk {
    #[cfg_attr(not(any(unix, windows)), expect(dead_code, reason = "no disk in a browser"))]
    file: File,
    length: u64,
}

impl OnDisk {
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        let length = file.metadata()?.len();
        Ok(Self { file, length })
    }
}

impl Bytes for OnDisk {
    fn length(&self) -> u64 {
        self.length
    }

    #[cfg(unix)]
    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
        std::os::unix::fs::FileExt::read_at(&self.file, buffer, position)
    }

    #[cfg(windows)]
    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
        std::os::windows::fs::FileExt::seek_read(&self.file, buffer, position)
    }

    /// Elsewhere, as in a browser, there is no disk.
    #[cfg(not(any(unix, windows)))]
    fn read_at(&self, _: &mut [u8], _: u64) -> io::Result<usize> {
        Err(io::ErrorKind::Unsupported.into())
    }
}
