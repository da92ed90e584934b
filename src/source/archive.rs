//! One zip or one folder as a list of members that can be read, each on its own thread.

use std::collections::HashSet;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use super::bytes::{Bytes, OnDisk};
use super::overlap::overlapping;
use super::position::PositionReader;
use crate::diag::{Code, Diagnostic};
use crate::domain::entry_path::EntryPath;
use crate::domain::limits;

/// A zip or a folder that was opened.
#[derive(Debug)]
pub struct Archive {
    /// File or folder name, for messages and for the date and account that it may hold.
    pub name: String,
    store: Store,
    /// Inflated bytes that were read of it so far, all members together.
    unpacked: AtomicU64,
}

#[derive(Debug)]
enum Store {
    Zip { zip: ZipArchive<PositionReader>, overlapping: HashSet<usize> },
    Folder { root: PathBuf, files: Vec<FolderFile> },
}

/// A loose file below a folder.
#[derive(Debug)]
pub(super) struct FolderFile {
    pub(super) path: EntryPath,
    pub(super) size: u64,
    pub(super) place: Place,
}

/// Where a loose file lies.
#[derive(Debug)]
pub(super) enum Place {
    /// At its path below the folder.
    BelowRoot,
    /// Elsewhere: its name on disk differs from its path, for example by backslashes.
    OnDisk(PathBuf),
    /// It is open already: somebody lends it, or it was named by itself.
    Lent(Arc<dyn Bytes>),
}

impl FolderFile {
    fn open(&self, root: &Path) -> io::Result<Arc<dyn Bytes>> {
        Ok(match &self.place {
            Place::BelowRoot => Arc::new(OnDisk::open(&root.join(self.path.as_str()))?),
            Place::OnDisk(path) => Arc::new(OnDisk::open(path)?),
            Place::Lent(bytes) => Arc::clone(bytes),
        })
    }
}

/// What the table of contents says of a member.
#[derive(Debug)]
pub struct Entry {
    /// Position in the archive, for [`Archive::read`].
    pub index: u32,
    /// Its path.
    pub path: EntryPath,
    /// Inflated size in bytes.
    pub size: u64,
    /// Checksum of the content; folders have none.
    pub checksum: Option<u32>,
}

impl Archive {
    /// A zip file of these bytes.
    ///
    /// # Errors
    /// A finding that names the file when it is no readable zip.
    pub(super) fn zip(name: String, bytes: Arc<dyn Bytes>) -> Result<Self, Diagnostic> {
        let refuse = |code: Code| Diagnostic::new(code).at(name.clone());
        if bytes.length() == 0 {
            return Err(refuse(Code::EmptyFile));
        }
        let reader = PositionReader::new(bytes);
        let looks_like_zip = starts_like_zip(reader.clone());
        let zip = ZipArchive::new(reader).map_err(|error| {
            let is_named_zip = has_ending(&name, "zip");
            let code = match (looks_like_zip, is_named_zip) {
                (true, _) => Code::TruncatedZip,
                (false, true) => Code::NotAZip,
                (false, false) => Code::NotAnArchive,
            };
            refuse(code).with("cause", error.to_string())
        })?;
        let store = Store::Zip { overlapping: overlapping(&zip), zip };
        Ok(Self { name, store, unpacked: AtomicU64::new(0) })
    }

    /// A folder whose files were listed before.
    pub(super) fn folder(name: String, root: PathBuf, files: Vec<FolderFile>) -> Self {
        Self { name, store: Store::Folder { root, files }, unpacked: AtomicU64::new(0) }
    }

    /// All members, with a finding for each that cannot be used.
    pub fn entries(&self) -> Box<dyn Iterator<Item = Result<Entry, Diagnostic>> + '_> {
        match &self.store {
            Store::Zip { zip, overlapping } => {
                let count = zip.len().min(limits::MEMBERS);
                let honest = (0..count).filter(|index| !overlapping.contains(index));
                Box::new(honest.filter_map(move |index| self.zip_entry(zip, index)))
            }
            Store::Folder { files, .. } => {
                Box::new(files.iter().zip(0_u32..).map(|(file, index)| {
                    Ok(Entry { index, path: file.path.clone(), size: file.size, checksum: None })
                }))
            }
        }
    }

    /// The number of members that the limit keeps out.
    pub fn beyond_limit(&self) -> usize {
        match &self.store {
            Store::Zip { zip, .. } => zip.len().saturating_sub(limits::MEMBERS),
            Store::Folder { .. } => 0,
        }
    }

    /// What is wrong with the table of contents as a whole; its members that can be trusted are
    /// read all the same.
    pub fn findings(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        if self.beyond_limit() > 0 {
            found.push(Diagnostic::new(Code::LimitReached));
        }
        if let Store::Zip { zip, overlapping } = &self.store {
            if !overlapping.is_empty() {
                let count = overlapping.len() as u64;
                found.push(Diagnostic::new(Code::OverlappingMembers).with("count", count));
            }
            if zip.has_duplicate_names() {
                found.push(Diagnostic::new(Code::DuplicateMember));
            }
        }
        found.into_iter().map(|finding| finding.at(self.name.clone())).collect()
    }

    fn zip_entry(
        &self,
        zip: &ZipArchive<PositionReader>,
        index: usize,
    ) -> Option<Result<Entry, Diagnostic>> {
        let data = zip.by_index_data(index).ok()?;
        if data.is_dir() {
            return None;
        }
        let stored = match data.name() {
            Ok(name) => name.into_owned(),
            Err(_) => String::from_utf8_lossy(data.name_raw()).into_owned(),
        };
        let Some(path) = EntryPath::new(&stored) else {
            let shown: String = stored.chars().take(200).collect();
            return Some(Err(Diagnostic::new(Code::UnsafePath)
                .at(shown)
                .with("archive", &*self.name)));
        };
        if data.is_symlink() {
            return Some(Err(Diagnostic::new(Code::LinkSkipped).at(path.as_str())));
        }
        let index = u32::try_from(index).ok()?;
        Some(Ok(Entry { index, path, size: data.size(), checksum: Some(data.crc32()) }))
    }

    /// Opens a member and hands its bytes, bounded, to `consume`.
    ///
    /// # Errors
    /// Why the member cannot be opened; what goes wrong later arrives as an error of the reader
    /// (see [`code_of`]).
    pub fn read<T>(
        &self,
        index: u32,
        consume: impl FnOnce(&mut dyn Read) -> T,
    ) -> Result<T, Diagnostic> {
        match &self.store {
            Store::Zip { zip, .. } => {
                let mut zip = zip.clone();
                let mut member = zip.by_index(index as usize).map_err(refusal)?;
                if member.encrypted() {
                    return Err(Diagnostic::new(Code::Encrypted));
                }
                if !is_known(member.compression()) {
                    return Err(Diagnostic::new(Code::UnknownCompression));
                }
                let limit = limits::of_member(member.compressed_size());
                Ok(consume(&mut self.bounded(&mut member, limit)))
            }
            Store::Folder { root, files } => {
                let listed = files
                    .get(index as usize)
                    .ok_or_else(|| Diagnostic::new(Code::MemberUnreadable))?;
                let bytes = listed.open(root).map_err(|error| {
                    Diagnostic::new(Code::MemberUnreadable).with("cause", error.to_string())
                })?;
                let mut file = PositionReader::new(bytes);
                Ok(consume(&mut self.bounded(&mut file, limits::MEMBER_BYTES)))
            }
        }
    }

    /// Bytes of members that were unpacked so far.
    pub fn unpacked(&self) -> u64 {
        self.unpacked.load(Ordering::Relaxed)
    }
}

impl Archive {
    fn bounded<'a>(&'a self, inner: &'a mut dyn Read, left: u64) -> Bounded<'a> {
        Bounded { inner, left, unpacked: &self.unpacked }
    }
}

/// Why reading a member failed half-way.
pub fn code_of(error: &io::Error) -> Code {
    if matches!(error.get_ref(), Some(inner) if inner.is::<LimitReached>()) {
        return Code::LimitReached;
    }
    if error.to_string().to_ascii_lowercase().contains("checksum") {
        return Code::WrongChecksum;
    }
    Code::MemberUnreadable
}

/// The ways of packing that exports and the packers of operating systems use.
fn is_known(method: CompressionMethod) -> bool {
    use CompressionMethod as Known;
    matches!(method, Known::Stored | Known::Deflated | Known::Deflate64)
}

fn refusal(error: ZipError) -> Diagnostic {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => {
            Diagnostic::new(Code::Encrypted)
        }
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => {
            Diagnostic::new(Code::UnknownCompression).with("cause", error.to_string())
        }
        other => Diagnostic::new(Code::MemberUnreadable).with("cause", other.to_string()),
    }
}

fn starts_like_zip(mut reader: PositionReader) -> bool {
    let mut magic = [0; 4];
    reader.read_exact(&mut magic).is_ok() && matches!(&magic, b"PK\x03\x04" | b"PK\x05\x06")
}

/// The last component of a path; a path without one (`.`) as it was typed.
pub fn display_name(path: &Path) -> String {
    path.file_name()
        .map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// Whether a file name ends like this, in large or small letters.
pub(super) fn has_ending(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end.eq_ignore_ascii_case(ending))
}

/// A reader that stops with an error instead of inflating a bomb.
struct Bounded<'a> {
    inner: &'a mut dyn Read,
    left: u64,
    /// What all members of the archive gave so far, together.
    unpacked: &'a AtomicU64,
}

#[derive(Debug, thiserror::Error)]
#[error("the member is larger than the limit")]
struct LimitReached;

impl Read for Bounded<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        let given = read as u64;
        let before = self.unpacked.fetch_add(given, Ordering::Relaxed);
        let left = self.left.checked_sub(given);
        self.left = left.unwrap_or_default();
        if left.is_none() || before.saturating_add(given) > limits::ARCHIVE_BYTES {
            return Err(io::Error::other(LimitReached));
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(bytes: &[u8], left: u64, unpacked: u64) -> (usize, Option<Code>) {
        let unpacked = AtomicU64::new(unpacked);
        let mut inner = bytes;
        let mut bounded = Bounded { inner: &mut inner, left, unpacked: &unpacked };
        let mut read = Vec::new();
        let outcome = bounded.read_to_end(&mut read);
        (read.len(), outcome.err().map(|error| code_of(&error)))
    }

    #[test]
    fn a_member_and_an_archive_end_at_their_limits() {
        let bytes = [b'x'; 1_000];
        let room = |bytes: u64| limits::ARCHIVE_BYTES - bytes;
        assert_eq!(read_all(&bytes, 1_000, room(1_000)), (1_000, None));
        assert_eq!(read_all(&bytes, 999, 0).1, Some(Code::LimitReached));
        assert_eq!(read_all(&bytes, 5_000, room(999)).1, Some(Code::LimitReached));
    }
}
