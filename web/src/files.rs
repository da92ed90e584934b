//! What was chosen: archives, or files that this program wrote itself.

use std::path::PathBuf;

use widerspruch::domain::entry_path::EntryPath;
use widerspruch::report::saved::LARGEST;
use widerspruch::source::attempt::attempt;
use widerspruch::source::bytes::Lent;
use widerspruch::statistics::pool::admission::Tickets;
use widerspruch::statistics::pool::refusal::MOST_BYTES;

/// Within so many bytes a file of this program says what it is.
const HEAD: u64 = 4 << 10;

/// What was chosen, sorted.
#[derive(Debug, Default)]
pub(crate) struct Sorted {
    /// Zips, chats, loose files of folders.
    pub(crate) archives: Vec<Lent>,
    /// A saved report.
    pub(crate) report: Option<(String, Vec<u8>)>,
    /// Saved answers of the survey.
    pub(crate) answers: Option<(String, Vec<u8>)>,
    /// Statistics of many people.
    pub(crate) statistics: Vec<(PathBuf, Vec<u8>)>,
    /// What belongs to a pool of them: ledgers of published tables, and a list of one-time numbers.
    pub(crate) beside: Vec<(String, Vec<u8>)>,
}

impl Sorted {
    /// Whether these are statistics of many people, whatever lies beside them.
    pub(crate) fn is_many(&self) -> bool {
        self.statistics.len() > 1 || (self.archives.is_empty() && !self.statistics.is_empty())
    }

    /// What a report of archives does not use.
    pub(crate) fn beside_archives(&self) -> Vec<String> {
        let statistics = self.statistics.iter().map(|(path, _)| path.display().to_string());
        let report = self.report.iter().map(|(name, _)| name.clone());
        statistics.chain(report).chain(self.beside.iter().map(|(name, _)| name.clone())).collect()
    }

    /// What lies beside statistics and is none: as the pool would read it, which says why it is
    /// left out, and the names of what systems leave behind.
    pub(crate) fn strays(&mut self) -> (Vec<(PathBuf, Vec<u8>)>, Vec<String>) {
        let own = self.report.take().into_iter().chain(self.answers.take());
        let mut strays: Vec<_> = own.map(|(name, bytes)| (PathBuf::from(name), bytes)).collect();
        let mut litter = Vec::new();
        for file in std::mem::take(&mut self.archives) {
            if is_litter(&file.path) {
                litter.push(file.path);
            } else {
                let start = start(&file, MOST_BYTES as u64 + 1).unwrap_or_default();
                strays.push((PathBuf::from(file.path), start));
            }
        }
        (strays, litter)
    }
}

/// Whether nobody chose this: what hides, and what Windows and packers leave behind.
fn is_litter(path: &str) -> bool {
    let hides = path.split('/').any(|part| part.starts_with('.'));
    hides || EntryPath::new(path).is_some_and(|path| path.is_packing_litter())
}

/// Sorts what was chosen. Only JSON files are looked into.
pub(crate) fn sort(files: Vec<Lent>) -> Sorted {
    let mut sorted = Sorted::default();
    for file in files {
        match written_by_us(&file) {
            Some("report") => sorted.report = whole(&file).map(|bytes| (file.path, bytes)),
            Some("answers") => sorted.answers = whole(&file).map(|bytes| (file.path, bytes)),
            Some("statistics") => {
                let bytes = whole(&file).unwrap_or_default();
                sorted.statistics.push((PathBuf::from(file.path), bytes));
            }
            Some("ledger") => {
                let bytes = whole(&file).unwrap_or_default();
                sorted.beside.push((file.path, bytes));
            }
            _ => sorted.archives.push(file),
        }
    }
    if !sorted.statistics.is_empty() {
        let is_list = |file: &Lent| whole(file).filter(|bytes| is_list_of_numbers(bytes));
        for file in std::mem::take(&mut sorted.archives) {
            match is_list(&file) {
                Some(bytes) => sorted.beside.push((file.path, bytes)),
                None => sorted.archives.push(file),
            }
        }
    }
    sorted
}

/// Whether every line is a one-time number, as in no other file.
fn is_list_of_numbers(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes)
        .is_ok_and(|text| !text.trim().is_empty() && Tickets::read(text).is_ok())
}

/// Which of our formats a file says it has.
fn written_by_us(file: &Lent) -> Option<&'static str> {
    let is_json =
        [".json", ".jsonl", ".ndjson", ".ledger"].iter().any(|end| file.path.ends_with(end));
    if !is_json {
        return None;
    }
    let head = start(file, HEAD)?;
    let head = String::from_utf8_lossy(&head);
    ["report", "answers", "statistics", "ledger"]
        .into_iter()
        .find(|name| head.contains(&format!("\"widerspruch.{name}/")))
}

/// All bytes of a file, if it is not larger than any that this program writes.
fn whole(file: &Lent) -> Option<Vec<u8>> {
    start(file, LARGEST + 1)
}

/// So many bytes from its start. A fault of our own at a file costs that file: whatever else reads
/// it says so.
fn start(file: &Lent, most: u64) -> Option<Vec<u8>> {
    attempt(|| read_start(file, most)).flatten()
}

fn read_start(file: &Lent, most: u64) -> Option<Vec<u8>> {
    let length = file.bytes.length();
    let mut bytes = vec![0; usize::try_from(length.min(most)).ok()?];
    let mut filled = 0;
    while let Some(rest) = bytes.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match file.bytes.read_at(rest, filled as u64) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(_) => return None,
        }
    }
    bytes.truncate(filled);
    Some(bytes)
}
