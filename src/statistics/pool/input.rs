//! Files and folders as chunks of work of about the same size.

use std::collections::VecDeque;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::refusal::MOST_BYTES;

/// How much of a JSON Lines file makes a chunk.
const CHUNK_BYTES: usize = 256 * 1024;

/// How many small files make a chunk.
const CHUNK_FILES: usize = 64;

/// How deep folders are searched.
const DEEPEST: usize = 16;

/// Work for one thread.
#[derive(Debug)]
pub enum Chunk {
    /// Whole lines of a JSON Lines file.
    Lines {
        /// The file.
        file: Arc<Path>,
        /// The lines; the last may lack its line break.
        text: Vec<u8>,
    },
    /// Files with one submission each.
    Files(Vec<PathBuf>),
    /// The same, already read: their names and their bytes.
    AtHand(Vec<(PathBuf, Vec<u8>)>),
    /// A file or folder that cannot be read (any further).
    Unreadable(PathBuf),
}

/// The files to read, in order.
#[derive(Debug, Default)]
pub struct Input {
    files: VecDeque<Entry>,
    open: Option<Lines>,
}

#[derive(Debug)]
enum Entry {
    One(PathBuf),
    Lines(PathBuf),
    Unreadable(PathBuf),
}

impl Input {
    /// The files of these paths. A file named `.jsonl` or `.ndjson` holds one submission a line,
    /// any other file one. Of a folder, files with these names and `.json` are taken, those of
    /// its folders too, sorted by name; links are not followed, hidden files left alone.
    pub fn of(paths: &[PathBuf]) -> Self {
        let mut input = Self::default();
        for path in paths {
            if path.is_dir() {
                input.add_folder(path, DEEPEST);
            } else {
                input.add_file(path.clone());
            }
        }
        input
    }

    fn add_file(&mut self, path: PathBuf) {
        let lines = extension_is(&path, &["jsonl", "ndjson"]);
        self.files.push_back(if lines { Entry::Lines(path) } else { Entry::One(path) });
    }

    fn add_folder(&mut self, folder: &Path, deepest: usize) {
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let Ok(mut entries) = entries else {
            self.files.push_back(Entry::Unreadable(folder.to_owned()));
            return;
        };
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
            let Ok(kind) = entry.file_type() else { continue };
            let path = entry.path();
            if kind.is_dir() && !hidden && deepest > 0 {
                self.add_folder(&path, deepest - 1);
            } else if kind.is_file() && !hidden && extension_is(&path, &["json", "jsonl", "ndjson"])
            {
                self.add_file(path);
            }
        }
    }
}

impl Chunk {
    /// A file that is at hand whole. Its name says, as on disk, whether it has one submission a
    /// line.
    pub fn at_hand(name: PathBuf, text: Vec<u8>) -> Self {
        if extension_is(&name, &["jsonl", "ndjson"]) {
            Self::Lines { file: Arc::from(name), text }
        } else {
            Self::AtHand(vec![(name, text)])
        }
    }
}

fn extension_is(path: &Path, extensions: &[&str]) -> bool {
    let found = path.extension().and_then(|extension| extension.to_str());
    found.is_some_and(|found| extensions.iter().any(|wanted| found.eq_ignore_ascii_case(wanted)))
}

impl Iterator for Input {
    type Item = Chunk;

    fn next(&mut self) -> Option<Chunk> {
        loop {
            if let Some(lines) = &mut self.open {
                match lines.next_chunk() {
                    Ok(Some(text)) => {
                        return Some(Chunk::Lines { file: Arc::clone(&lines.file), text });
                    }
                    Ok(None) => self.open = None,
                    Err(_) => {
                        let file = lines.file.to_path_buf();
                        self.open = None;
                        return Some(Chunk::Unreadable(file));
                    }
                }
                continue;
            }
            match self.files.pop_front()? {
                Entry::One(path) => return Some(Chunk::Files(self.with_next_files(path))),
                Entry::Unreadable(path) => return Some(Chunk::Unreadable(path)),
                Entry::Lines(path) => match Lines::open(&path) {
                    Ok(lines) => self.open = Some(lines),
                    Err(_) => return Some(Chunk::Unreadable(path)),
                },
            }
        }
    }
}

impl Input {
    fn with_next_files(&mut self, first: PathBuf) -> Vec<PathBuf> {
        let mut files = vec![first];
        while files.len() < CHUNK_FILES {
            match self.files.pop_front() {
                Some(Entry::One(path)) => files.push(path),
                Some(other) => {
                    self.files.push_front(other);
                    break;
                }
                None => break,
            }
        }
        files
    }
}

/// A JSON Lines file, cut between lines.
#[derive(Debug)]
struct Lines {
    file: Arc<Path>,
    source: File,
    rest: Vec<u8>,
    ended: bool,
}

impl Lines {
    fn open(path: &Path) -> io::Result<Self> {
        let source = File::open(path)?;
        Ok(Self { file: Arc::from(path), source, rest: Vec::new(), ended: false })
    }

    /// The next whole lines. Of a line that is longer than any submission, so much is kept that
    /// the reader sees it, and the rest is dropped.
    fn next_chunk(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut text = std::mem::take(&mut self.rest);
        self.fill(&mut text)?;
        if self.ended {
            return Ok((!text.is_empty()).then_some(text));
        }
        if let Some(end) = memchr::memrchr(b'\n', &text) {
            self.rest = text.split_off(end + 1);
        } else {
            text.truncate(MOST_BYTES + 1);
            self.skip_line()?;
        }
        Ok(Some(text))
    }

    fn fill(&mut self, text: &mut Vec<u8>) -> io::Result<()> {
        text.reserve_exact(CHUNK_BYTES.saturating_sub(text.len()));
        while text.len() < CHUNK_BYTES && !self.ended {
            let room = (CHUNK_BYTES - text.len()) as u64;
            let read = (&mut self.source).take(room).read_to_end(text)?;
            self.ended = read == 0;
        }
        Ok(())
    }

    fn skip_line(&mut self) -> io::Result<()> {
        loop {
            let mut block = Vec::new();
            self.fill(&mut block)?;
            if let Some(end) = memchr::memchr(b'\n', &block) {
                self.rest = block.split_off(end + 1);
                return Ok(());
            }
            if self.ended {
                return Ok(());
            }
        }
    }
}
