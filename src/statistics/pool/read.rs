//! Chunks to submissions: each is parsed straight into a small value without heap memory.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::input::Chunk;
use super::refusal::{MOST_BYTES, Reason, Refusal};
use super::twins::{content, figures};
use crate::statistics::share::submission::Submission;

/// What a chunk held.
#[derive(Debug)]
pub struct Batch {
    origin: Origin,
    /// The submissions.
    pub submissions: Vec<Taken>,
    /// What cannot be one, with its position.
    pub refused: Vec<(usize, Reason)>,
    /// How many positions the chunk has.
    pub length: usize,
}

/// A submission of a chunk.
#[derive(Debug, Clone, Copy)]
pub struct Taken {
    /// Its position in the chunk.
    pub position: usize,
    /// What it says.
    pub submission: Submission,
    /// The hash of what it says, without its numbers.
    pub content: u64,
    /// The hash of its figures alone, if they are telling.
    pub figures: Option<u64>,
}

#[derive(Debug)]
enum Origin {
    Lines(Arc<Path>),
    Files(Vec<PathBuf>),
}

impl Batch {
    /// Reads a chunk.
    pub fn of(chunk: Chunk) -> Self {
        match chunk {
            Chunk::Lines { file, text } => Self::lines(file, &text),
            Chunk::Files(files) => {
                let results: Vec<_> = files.iter().map(|file| whole_file(file)).collect();
                Self::files(files, &results)
            }
            Chunk::AtHand(files) => {
                let results: Vec<_> = files.iter().map(|(_, text)| submission(text)).collect();
                Self::files(files.into_iter().map(|(name, _)| name).collect(), &results)
            }
            Chunk::Unreadable(file) => Self {
                origin: Origin::Files(vec![file]),
                submissions: Vec::new(),
                refused: vec![(0, Reason::Unreadable)],
                length: 1,
            },
        }
    }

    fn lines(file: Arc<Path>, text: &[u8]) -> Self {
        let mut read = Self::empty(Origin::Lines(file));
        let mut start = 0;
        let ends = memchr::memchr_iter(b'\n', text).map(|end| end + 1);
        let last = (!text.ends_with(b"\n")).then_some(text.len());
        for end in ends.chain(last) {
            let line = text.get(start..end).unwrap_or_default();
            start = end;
            let position = read.length;
            read.length += 1;
            if !line.trim_ascii().is_empty() {
                read.note(position, &submission(line));
            }
        }
        read
    }

    fn files(files: Vec<PathBuf>, results: &[Result<Submission, Reason>]) -> Self {
        let mut read = Self::empty(Origin::Files(files));
        for result in results {
            let position = read.length;
            read.length += 1;
            read.note(position, result);
        }
        read
    }

    const fn empty(origin: Origin) -> Self {
        Self { origin, submissions: Vec::new(), refused: Vec::new(), length: 0 }
    }

    fn note(&mut self, position: usize, result: &Result<Submission, Reason>) {
        match result {
            Ok(submission) => {
                let (content, figures) = (content(submission), figures(submission));
                let submission = *submission;
                self.submissions.push(Taken { position, submission, content, figures });
            }
            Err(reason) => self.refused.push((position, *reason)),
        }
    }

    /// The file, if the chunk is a piece of one.
    pub fn lines_of(&self) -> Option<&Arc<Path>> {
        match &self.origin {
            Origin::Lines(file) => Some(file),
            Origin::Files(_) => None,
        }
    }

    /// Names the submission at a position; `before` is the number of lines before the chunk.
    pub fn refusal(&self, position: usize, before: u64, reason: Reason) -> Refusal {
        match &self.origin {
            Origin::Lines(file) => Refusal::new(file, Some(before + position as u64 + 1), reason),
            Origin::Files(files) => {
                let file = files.get(position).map_or(Path::new(""), PathBuf::as_path);
                Refusal::new(file, None, reason)
            }
        }
    }
}

fn whole_file(path: &Path) -> Result<Submission, Reason> {
    let mut text = Vec::new();
    let most = MOST_BYTES as u64 + 1;
    let file = File::open(path).map_err(|_| Reason::Unreadable)?;
    file.take(most).read_to_end(&mut text).map_err(|_| Reason::Unreadable)?;
    let is_csv = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    submission(&text).map_err(|reason| match reason {
        Reason::Unreadable | Reason::Zip => reason,
        _ if is_csv => Reason::Csv,
        reason => reason,
    })
}

/// One submission from its JSON text, checked.
///
/// # Errors
/// See [`Reason`].
pub fn submission(text: &[u8]) -> Result<Submission, Reason> {
    if text.starts_with(b"PK\x03\x04") {
        return Err(Reason::Zip);
    }
    if text.len() > MOST_BYTES {
        return Err(Reason::TooLarge);
    }
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    // The schema has no lists and no words with this sign; the derived reader would take a list of
    // values for an object.
    if let Some(at) = memchr::memchr(b'[', text) {
        return Err(Reason::NotInSchema { line: 1, column: at + 1 });
    }
    let submission: Submission = serde_json::from_slice(text)
        .map_err(|error| if names_another_version(text) { Reason::Newer } else { error.into() })?;
    submission.check().map_err(Reason::Contradiction)?;
    Ok(submission)
}

/// Whether a text says that it is of another version of the schema than the first.
fn names_another_version(text: &[u8]) -> bool {
    const NAME: &[u8] = b"\"widerspruch.statistics/";
    let version = memchr::memmem::find(text, NAME).and_then(|at| text.get(at + NAME.len()..));
    version.is_some_and(|rest| {
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        digits > 0 && !rest.starts_with(b"1\"")
    })
}
