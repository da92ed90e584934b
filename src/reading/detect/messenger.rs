//! The download of encrypted Messenger chats, which Meta gives apart from everything else: private
//! messages, so nothing is counted (formats/facebook.md §2.1). Its files are told by their heads:
//! folders and names differ, and names of threads are those of people.

use std::collections::BTreeSet;
use std::io::Read;

use memchr::memmem;

use super::{Detected, flavour_of};
use crate::diag::{Code, Diagnostic};
use crate::domain::export::Flavour;
use crate::source::archive::{Archive, Entry};

/// So much of a file is looked at.
const HEAD: u64 = 4 << 10;
/// So many files are looked at; what lies beside threads is one too.
const MOST_HEADS: usize = 2_000;
/// The family that private messages are in every archive.
const FAMILY: &str = "private_messages";

/// Files the threads among the entries that belong to no export; returns which of these entries
/// belong to the download, media included.
pub(super) fn find(
    detected: &mut Detected,
    archive: &Archive,
    outside: &[&Entry<'_>],
) -> BTreeSet<u32> {
    let is_json = |entry: &&&Entry<'_>| flavour_of(entry.path.as_str()) == Some(Flavour::Json);
    let candidates = || outside.iter().filter(is_json);
    let mut folders: BTreeSet<&str> = BTreeSet::new();
    for entry in candidates().take(MOST_HEADS) {
        match archive.read(entry.index, is_thread) {
            Ok(true) => {
                folders.insert(folder_of(entry));
            }
            Ok(false) => {}
            Err(finding) => detected.fault(finding, entry.path.as_str()),
        }
    }
    if folders.is_empty() {
        return BTreeSet::new();
    }
    let threads = candidates().filter(|entry| folders.contains(folder_of(entry))).count() as u64;
    detected.ignored += threads;
    *detected.out_of_scope.entry(FAMILY.to_owned()).or_default() += threads;
    detected.diagnostics.push(Diagnostic::new(Code::MessengerExport).at(archive.name.clone()));
    let is_below =
        |entry: &&&Entry<'_>| folders.iter().any(|folder| entry.path.as_str().starts_with(folder));
    outside.iter().filter(is_below).map(|entry| entry.index).collect()
}

/// The folder of an entry, empty or ending in `/`.
fn folder_of<'e>(entry: &'e Entry<'_>) -> &'e str {
    let path = entry.path.as_str();
    path.rfind('/').map_or("", |end| &path[..=end])
}

/// Whether this is a thread as no other download of Meta has it: names of keys are in one word.
fn is_thread(bytes: &mut dyn Read) -> bool {
    let mut head = Vec::new();
    // A head that breaks off tells what it tells.
    let _ = bytes.take(HEAD).read_to_end(&mut head);
    let has = |key: &[u8]| memmem::find(&head, key).is_some();
    (has(b"\"participants\"") || has(b"\"senderName\""))
        && (has(b"\"threadName\"") || has(b"\"isUnsent\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threads_are_told_by_the_words_of_their_keys() {
        for (json, expected) in [
            (r#"{"participants":["Ada","Max"],"threadName":"Max_40","messages":[]}"#, true),
            (r#"{"messages":[{"isUnsent":false,"senderName":"Ada","text":"x"}]}"#, true),
            (r#"{"participants":[{"name":"Ada"}],"messages":[],"thread_path":"inbox/x"}"#, false),
            (r#"{"threadName":"x"}"#, false),
        ] {
            assert_eq!(is_thread(&mut json.as_bytes()), expected, "{json}");
        }
    }
}
