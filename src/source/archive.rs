//! One zip or one folder as a list of members that can be read, each on its own thread.

use std::io::{self, Read};
use std::panic::UnwindSafe;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::attempt::attempt;
use super::bytes::{Bytes, OnDisk};
use super::kind;
use super::position::PositionReader;
use super::zip_file::{Damaged, Refusal, Room, Told, ZipFile, is_named_like_a_part};
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
    Zip(ZipFile),
    Folder { root: PathBuf, files: Vec<FolderFile> },
}

/// A loose file below a folder.
#[derive(Debug)]
pub(super) struct FolderFile {
    pub(super) path: EntryPath<'static>,
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
pub struct Entry<'a> {
    /// Position in the archive, for [`Archive::read`].
    pub index: u32,
    /// Its path.
    pub path: EntryPath<'a>,
    /// Another path that a damaged zip tells of it.
    pub other_path: Option<EntryPath<'a>>,
    /// Inflated size in bytes.
    pub size: u64,
    /// Checksum of the content; folders have none.
    pub checksum: Option<u32>,
}

impl Archive {
    /// A zip file of these bytes; at most so many members of it are known.
    ///
    /// # Errors
    /// A finding that names the file when it is no readable zip.
    pub(super) fn zip(name: String, bytes: Arc<dyn Bytes>, room: Room) -> Result<Self, Diagnostic> {
        let refuse = |code: Code| Diagnostic::new(code).at(name.clone());
        if bytes.length() == 0 {
            return Err(refuse(Code::EmptyFile));
        }
        let kind = kind::of(&*bytes);
        match ZipFile::open(bytes, is_named_like_a_part(&name), room) {
            Ok(mut zip) => {
                zip.findings = zip.findings.drain(..).map(|found| place(found, &name)).collect();
                Ok(Self { name, store: Store::Zip(zip), unpacked: AtomicU64::new(0) })
            }
            Err(Refusal::Encrypted) => Err(refuse(Code::Encrypted)),
            Err(Refusal::BrokeOff) => Err(refuse(Code::TruncatedZip)),
            Err(Refusal::Part) => Err(refuse(Code::SplitZip)),
            Err(Refusal::NotAZip) => Err(match kind {
                Some(kind) => refuse(Code::OtherFormat).with("format", kind),
                None if has_ending(&name, "zip") => refuse(Code::NotAZip),
                None => refuse(Code::NotAnArchive),
            }),
        }
    }

    /// A folder whose files were listed before.
    pub(super) fn folder(name: String, root: PathBuf, files: Vec<FolderFile>) -> Self {
        Self { name, store: Store::Folder { root, files }, unpacked: AtomicU64::new(0) }
    }

    /// All members, with a finding for each that cannot be used.
    pub fn entries(&self) -> Box<dyn Iterator<Item = Result<Entry<'_>, Diagnostic>> + '_> {
        match &self.store {
            Store::Zip(zip) => Box::new(zip.members().map(|told| self.zip_entry(&told))),
            Store::Folder { files, .. } => {
                Box::new(files.iter().zip(0_u32..).map(|(file, index)| {
                    Ok(Entry {
                        index,
                        path: file.path.lent(),
                        other_path: None,
                        size: file.size,
                        checksum: None,
                    })
                }))
            }
        }
    }

    /// The text that paths of members are lent from; those of a folder stand alone.
    pub fn names(&self) -> Option<&Arc<String>> {
        match &self.store {
            Store::Zip(zip) => Some(zip.names()),
            Store::Folder { .. } => None,
        }
    }

    /// What is wrong with the table of contents; members that can be trusted are read all the same.
    pub fn findings(&self) -> Vec<Diagnostic> {
        let Store::Zip(zip) = &self.store else {
            return Vec::new();
        };
        let mut found = zip.findings.clone();
        if zip.beyond_limit() > 0 {
            let finding = Diagnostic::new(Code::LimitReached).at(self.name.clone());
            found.push(finding.with("more", zip.beyond_limit()));
        }
        found
    }

    /// What is left of this room for other archives.
    pub(super) fn room_beside(&self, room: Room) -> Room {
        match &self.store {
            Store::Zip(zip) => zip.room_beside(room),
            Store::Folder { .. } => room,
        }
    }

    /// Whether the end of the zip is missing, so that nobody knows what else it held.
    pub fn broke_off(&self) -> bool {
        matches!(&self.store, Store::Zip(zip) if zip.broke_off)
    }

    fn zip_entry<'t>(&self, told: &Told<'t>) -> Result<Entry<'t>, Diagnostic> {
        let other_path = told.other_name.and_then(EntryPath::new);
        let Some(path) = EntryPath::new(told.name).or_else(|| other_path.clone()) else {
            let shown: String = told.name.chars().take(200).collect();
            return Err(Diagnostic::new(Code::UnsafePath).at(shown).with("archive", &*self.name));
        };
        if told.is_link {
            return Err(Diagnostic::new(Code::LinkSkipped).at(path.as_str()));
        }
        let (index, size) = (told.index, told.size);
        Ok(Entry { index, path, other_path, size, checksum: Some(told.checksum) })
    }

    /// Opens a member and hands its bytes, bounded, to `consume`. A fault of our own costs this
    /// member, whoever reads it and why: the run goes on (DESIGN §8).
    ///
    /// # Errors
    /// Why the member cannot be opened; what goes wrong later arrives as an error of the reader
    /// (see [`code_of`]).
    pub fn read<T>(
        &self,
        index: u32,
        consume: impl FnOnce(&mut dyn Read) -> T + UnwindSafe,
    ) -> Result<T, Diagnostic> {
        guarded(|| self.read_member(index, consume))
    }

    fn read_member<T>(
        &self,
        index: u32,
        consume: impl FnOnce(&mut dyn Read) -> T,
    ) -> Result<T, Diagnostic> {
        match &self.store {
            Store::Zip(zip) => zip.read(index, |content| {
                consume(&mut self.bounded(content, limits::of_member(zip.packed(index))))
            }),
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

/// Turns a fault of our own in one file into a finding.
pub(super) fn guarded<T>(
    read: impl FnOnce() -> Result<T, Diagnostic> + UnwindSafe,
) -> Result<T, Diagnostic> {
    attempt(read).unwrap_or_else(|| Err(Diagnostic::new(Code::ReaderFault)))
}

/// Why reading a member failed half-way.
pub fn code_of(error: &io::Error) -> Code {
    if matches!(error.get_ref(), Some(inner) if inner.is::<LimitReached>()) {
        return Code::LimitReached;
    }
    if matches!(error.get_ref(), Some(inner) if inner.is::<Damaged>()) {
        return Code::WrongChecksum;
    }
    Code::MemberUnreadable
}

/// Names the archive in a finding about it or about one of its members.
fn place(found: Diagnostic, archive: &str) -> Diagnostic {
    if found.member.is_some() { found.with("archive", archive) } else { found.at(archive) }
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

/// Endings of files in a folder that are archives of their own, or look like ones: those are named.
const PACKED: [&str; 4] = ["zip", "rar", "7z", "tgz"];

/// Whether a file in a folder is an archive of its own.
pub(super) fn is_packed(name: &str) -> bool {
    PACKED.iter().any(|ending| has_ending(name, ending)) || is_named_like_a_part(name)
}

/// A reader that stops with an error instead of inflating a bomb.
struct Bounded<'a> {
    inner: &'a mut dyn Read,
    left: u64,
    /// What all members of the archive gave so far, together.
    unpacked: &'a AtomicU64,
}

/// The error of a reader that is larger than a limit, or than memory.
#[derive(Debug, thiserror::Error)]
#[error("the member is larger than the limit")]
pub struct LimitReached;

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
