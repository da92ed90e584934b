//! All photos of a run: read from the archives, examined on all cores, one finding for each broken
//! one. Nothing of a picture outlives its examination.

use std::io::Read;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;

use fast_image_resize::Resizer;
use widerspruch_yunet::Spare;

use super::canvas::canvas;
use super::decode::{Refusal, decode};
use super::format::{Format, HEAD, format_of};
use super::network::Network;
use super::{Examined, Photo, Watch};
use crate::diag::{Code, Diagnostic};
use crate::domain::limits;
use crate::domain::look::{Look, NotExamined};
use crate::source::archive::{Archive, code_of};

/// How many broken pictures are named one by one.
const NAMED: usize = 50;

/// What came of one photo, with what is to be told about it.
type Seen = (Look, Option<Diagnostic>);

/// Looks at each photo, on all cores. Photos that were not reached before an interruption are not
/// examined.
pub fn examine(archives: &[Archive], photos: &[Photo], watch: &dyn Watch) -> Examined {
    let network = match network() {
        Ok(network) => network,
        Err(error) => {
            let finding = Diagnostic::new(Code::ReaderFault).with("cause", error);
            let looks = vec![Look::NotExamined(NotExamined::Unreadable); photos.len()];
            return Examined { looks, diagnostics: vec![finding] };
        }
    };
    let with_file = photos.iter().filter(|photo| !photo.files.is_empty()).count();
    watch.start(with_file as u64);
    let next = AtomicUsize::new(0);
    let threads = thread::available_parallelism().map_or(1, usize::from).min(with_file.max(1));
    let found: Vec<(usize, Seen)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|_| scope.spawn(|| Worker::new(network, archives).work(photos, &next, watch)))
            .collect();
        // A worker guards every photo; what still panics loses its photos, which are then told as
        // not examined.
        workers.into_iter().filter_map(|worker| worker.join().ok()).flatten().collect()
    });
    watch.finish();
    let mut looks = vec![Look::NotExamined(NotExamined::Interrupted); photos.len()];
    let mut findings = Vec::new();
    for (position, (look, finding)) in found {
        if let Some(slot) = looks.get_mut(position) {
            *slot = look;
        }
        findings.extend(finding.map(|finding| (position, finding)));
    }
    findings.sort_by_key(|(position, _)| *position);
    Examined { looks, diagnostics: bounded(findings.into_iter().map(|(_, finding)| finding)) }
}

/// The first ones by themselves, the rest as a number for each code.
fn bounded(findings: impl Iterator<Item = Diagnostic>) -> Vec<Diagnostic> {
    let mut named = Vec::new();
    let mut more = std::collections::BTreeMap::new();
    for finding in findings {
        if named.len() < NAMED {
            named.push(finding);
        } else {
            *more.entry(finding.code).or_insert(0_u64) += 1;
        }
    }
    let rest = more.into_iter().map(|(code, count)| Diagnostic::new(code).with("count", count));
    named.extend(rest);
    named
}

/// The number of faces in one picture.
///
/// # Errors
/// The code of why it was not examined.
pub(super) fn count_in(bytes: &[u8]) -> Result<u32, &'static str> {
    let network = network().map_err(|_| NotExamined::Unreadable.code())?;
    let format = format_of(bytes).map_err(NotExamined::code)?;
    Worker::new(network, &[]).count(bytes, format).map_err(|refusal| match refusal {
        Refusal::TooLarge { .. } => NotExamined::TooLarge.code(),
        Refusal::Broken(_) => NotExamined::Unreadable.code(),
    })
}

fn network() -> Result<&'static Network, String> {
    static NETWORK: OnceLock<Result<Network, String>> = OnceLock::new();
    NETWORK.get_or_init(Network::load).as_ref().map_err(Clone::clone)
}

/// Held while a large picture is decoded, so that only one is in memory at a time.
static LARGE: Mutex<()> = Mutex::new(());

/// One thread with what it reuses from photo to photo.
struct Worker<'a> {
    network: &'a Network,
    archives: &'a [Archive],
    resizer: Resizer,
    spare: Spare,
    bytes: Vec<u8>,
}

impl<'a> Worker<'a> {
    fn new(network: &'a Network, archives: &'a [Archive]) -> Self {
        let (resizer, spare) = (Resizer::new(), Spare::default());
        Self { network, archives, resizer, spare, bytes: Vec::new() }
    }

    fn work(
        &mut self,
        photos: &[Photo],
        next: &AtomicUsize,
        watch: &dyn Watch,
    ) -> Vec<(usize, Seen)> {
        let mut done = Vec::new();
        loop {
            let position = next.fetch_add(1, Ordering::Relaxed);
            let Some(photo) = photos.get(position) else { return done };
            if watch.is_interrupted() {
                return done;
            }
            let has_file = !photo.files.is_empty();
            done.push((position, self.look(photo)));
            if has_file {
                watch.advance();
            }
        }
    }

    /// Tries the copies of a photo until one can be examined; what is told is about the best copy.
    fn look(&mut self, photo: &Photo) -> Seen {
        let mut first: Option<Seen> = None;
        for (archive, index) in &photo.files {
            let seen = self.look_at(*archive, *index);
            if let (Look::Faces(_), _) = seen {
                return seen;
            }
            first.get_or_insert(seen);
        }
        first.unwrap_or((Look::NotExamined(NotExamined::Missing), None))
    }

    fn look_at(&mut self, archive: usize, index: u32) -> Seen {
        let not = |reason, code: Code| {
            (Look::NotExamined(reason), Diagnostic::new(code).with("number", u64::from(index) + 1))
        };
        let guarded = catch_unwind(AssertUnwindSafe(|| self.try_look(archive, index)));
        let (look, finding) = match guarded {
            Ok(Ok(faces)) => return (Look::Faces(faces), None),
            Ok(Err(Failure::Kind(reason))) => return (Look::NotExamined(reason), None),
            Ok(Err(Failure::Member(finding))) => {
                let finding = finding.with("number", u64::from(index) + 1);
                (Look::NotExamined(NotExamined::Unreadable), finding)
            }
            Ok(Err(Failure::Picture(Refusal::TooLarge { width, height }))) => {
                let (look, finding) = not(NotExamined::TooLarge, Code::PictureTooLarge);
                (look, finding.with("width", width).with("height", height))
            }
            Ok(Err(Failure::Picture(Refusal::Broken(cause)))) => {
                let (look, finding) = not(NotExamined::Unreadable, Code::PictureUnreadable);
                (look, finding.with("cause", cause))
            }
            Err(_) => {
                // What a panic left half-done is not used again.
                *self = Self::new(self.network, self.archives);
                not(NotExamined::Unreadable, Code::PictureUnreadable)
            }
        };
        let name = self.archives.get(archive).map(|archive| archive.name.clone());
        (look, Some(finding.at(name.unwrap_or_default())))
    }

    fn try_look(&mut self, archive: usize, index: u32) -> Result<u32, Failure> {
        let archive = self.archives.get(archive).ok_or(Failure::Kind(NotExamined::Missing))?;
        let mut bytes = std::mem::take(&mut self.bytes);
        bytes.clear();
        // They are not used again after a fault.
        let mut all = AssertUnwindSafe(&mut bytes);
        let format = archive.read(index, move |reader| fetch(reader, &mut all))??;
        let counted = self.count(&bytes, format);
        // A huge file does not occupy its memory until the end.
        if bytes.capacity() <= limits::PICTURE_BYTES_KEPT {
            self.bytes = bytes;
        }
        Ok(counted?)
    }

    fn count(&mut self, bytes: &[u8], format: Format) -> Result<u32, Refusal> {
        let turn = || LARGE.lock().unwrap_or_else(PoisonError::into_inner);
        let picture = decode(bytes, format, turn)?;
        let canvas = canvas(&picture, &mut self.resizer)
            .ok_or_else(|| Refusal::Broken("the picture cannot be shrunk".to_owned()))?;
        drop(picture);
        let faces = self
            .network
            .faces(&canvas, &mut self.spare)
            .ok_or_else(|| Refusal::Broken("the picture does not fit the network".to_owned()))?;
        Ok(u32::try_from(faces.len()).unwrap_or(u32::MAX))
    }
}

/// Why a photo was not examined.
enum Failure {
    /// It is of a kind that nobody examines.
    Kind(NotExamined),
    /// The member cannot be read.
    Member(Diagnostic),
    /// The picture cannot be decoded.
    Picture(Refusal),
}

impl From<Diagnostic> for Failure {
    fn from(finding: Diagnostic) -> Self {
        Self::Member(finding)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Picture(refusal)
    }
}

/// Reads a picture; of anything else only the first bytes.
fn fetch(reader: &mut dyn Read, bytes: &mut Vec<u8>) -> Result<Format, Failure> {
    let failed = |error: std::io::Error| Diagnostic::new(code_of(&error));
    Read::take(&mut *reader, HEAD as u64).read_to_end(bytes).map_err(failed)?;
    let format = format_of(bytes).map_err(|reason| match reason {
        NotExamined::Unreadable => {
            Failure::Picture(Refusal::Broken("neither a picture nor a video".to_owned()))
        }
        reason => Failure::Kind(reason),
    })?;
    let limit = limits::PICTURE_BYTES;
    Read::take(&mut *reader, limit).read_to_end(bytes).map_err(failed)?;
    if bytes.len() as u64 >= limit {
        return Err(Diagnostic::new(Code::LimitReached).into());
    }
    Ok(format)
}
