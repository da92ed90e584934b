//! What was chosen: archives, or files that this program wrote itself.

use std::path::PathBuf;

use widerspruch::report::saved::LARGEST;
use widerspruch::source::bytes::Lent;
use widerspruch::statistics::pool::admission::Tickets;

/// Within so many bytes a file of this program says what it is.
const HEAD: usize = 4 << 10;

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
    let mut head = vec![0; HEAD];
    let read = file.bytes.read_at(&mut head, 0).ok()?;
    let head = String::from_utf8_lossy(head.get(..read)?);
    ["report", "answers", "statistics", "ledger"]
        .into_iter()
        .find(|name| head.contains(&format!("\"widerspruch.{name}/")))
}

/// All bytes of a file, if it is not larger than any that this program writes.
fn whole(file: &Lent) -> Option<Vec<u8>> {
    let length = file.bytes.length();
    let mut bytes = vec![0; usize::try_from(length.min(LARGEST + 1)).ok()?];
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
