//! One zip or one folder as a list of members that can be read, each on its own thread.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use zip::ZipArchive;
use zip::result::ZipError;

use super::position::PositionReader;
use crate::diag::{Code, Diagnostic};
use crate::domain::entry_path::EntryPath;
use crate::limits;

/// A zip or a folder that was opened.
#[derive(Debug)]
pub struct Archive {
    /// File or folder name, for messages and for the date and account that it may hold.
    pub name: String,
    store: Store,
    unpacked: AtomicU64,
}

#[derive(Debug)]
enum Store {
    Zip(ZipArchive<PositionReader>),
    Folder { root: PathBuf, files: Vec<FolderFile> },
}

/// A loose file below a folder.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FolderFile {
    pub(super) path: EntryPath,
    pub(super) size: u64,
    /// Where it lies when its name on disk differs from `path`, for example by backslashes.
    pub(super) on_disk: Option<PathBuf>,
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
    /// Opens a zip file.
    ///
    /// # Errors
    /// A finding that names the file when it is no readable zip.
    pub fn open_zip(path: &Path) -> Result<Self, Diagnostic> {
        let name = display_name(path);
        let refuse = |code: Code| Diagnostic::new(code).at(name.clone());
        let file = File::open(path)
            .map_err(|error| refuse(Code::Unopenable).with("cause", error.to_string()))?;
        let length = file.metadata().map(|metadata| metadata.len()).unwrap_or_default();
        if length == 0 {
            return Err(refuse(Code::EmptyFile));
        }
        let reader = PositionReader::new(file)
            .map_err(|error| refuse(Code::Unopenable).with("cause", error.to_string()))?;
        let looks_like_zip = starts_like_zip(reader.clone());
        let zip = ZipArchive::new(reader).map_err(|error| {
            let code = if looks_like_zip { Code::TruncatedZip } else { Code::NotAZip };
            refuse(code).with("cause", error.to_string())
        })?;
        Ok(Self { name, store: Store::Zip(zip), unpacked: AtomicU64::new(0) })
    }

    /// A folder whose files were listed before.
    pub(super) fn folder(root: PathBuf, files: Vec<FolderFile>) -> Self {
        Self {
            name: display_name(&root),
            store: Store::Folder { root, files },
            unpacked: AtomicU64::new(0),
        }
    }

    /// All members, with a finding for each that cannot be used.
    pub fn entries(&self) -> Box<dyn Iterator<Item = Result<Entry, Diagnostic>> + '_> {
        match &self.store {
            Store::Zip(zip) => {
                let count = zip.len().min(limits::MEMBERS);
                Box::new((0..count).filter_map(move |index| self.zip_entry(zip, index)))
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
            Store::Zip(zip) => zip.len().saturating_sub(limits::MEMBERS),
            Store::Folder { .. } => 0,
        }
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
            Store::Zip(zip) => {
                let mut zip = zip.clone();
                let mut member = zip.by_index(index as usize).map_err(refusal)?;
                if member.encrypted() {
                    return Err(Diagnostic::new(Code::Encrypted));
                }
                let by_ratio = member
                    .compressed_size()
                    .saturating_mul(limits::MEMBER_RATIO)
                    .max(limits::RATIO_FREE_BYTES);
                let limit = limits::MEMBER_BYTES.min(by_ratio);
                Ok(self.consume(&mut member, limit, consume))
            }
            Store::Folder { root, files } => {
                let listed = files
                    .get(index as usize)
                    .ok_or_else(|| Diagnostic::new(Code::MemberUnreadable))?;
                let on_disk =
                    listed.on_disk.clone().unwrap_or_else(|| root.join(listed.path.as_str()));
                let file = File::open(on_disk).map_err(|error| {
                    Diagnostic::new(Code::MemberUnreadable).with("cause", error.to_string())
                })?;
                let mut file = BufReader::new(file);
                Ok(self.consume(&mut file, limits::MEMBER_BYTES, consume))
            }
        }
    }

    fn consume<T>(
        &self,
        inner: &mut dyn Read,
        limit: u64,
        consume: impl FnOnce(&mut dyn Read) -> T,
    ) -> T {
        let mut bounded = Bounded { inner, left: limit };
        let result = consume(&mut bounded);
        self.unpacked.fetch_add(limit - bounded.left, Ordering::Relaxed);
        result
    }

    /// Bytes of members that were unpacked so far.
    pub fn unpacked(&self) -> u64 {
        self.unpacked.load(Ordering::Relaxed)
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

/// A reader that stops with an error instead of inflating a bomb.
struct Bounded<'a> {
    inner: &'a mut dyn Read,
    left: u64,
}

#[derive(Debug, thiserror::Error)]
#[error("the member is larger than the limit")]
struct LimitReached;

impl Read for Bounded<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.left =
            self.left.checked_sub(read as u64).ok_or_else(|| io::Error::other(LimitReached))?;
        Ok(read)
    }
}
