//! Chats that WhatsApp exported, told by their first lines: people rename files, and other texts
//! lie beside them.

use std::collections::BTreeSet;
use std::io::Read;

use super::{Detected, Member, Unit};
use crate::decode::whatsapp::{Hints, is_named_like_a_chat, naming_part, scan};
use crate::diag::{Code, Diagnostic};
use crate::domain::export::{Flavour, Layout};
use crate::domain::platform::Platform;
use crate::reading::detect::ExportName;
use crate::reading::registry::{self, Reader};
use crate::source::archive::{Archive, Entry};

/// So much of a text is looked at: enough for its first two hundred lines.
const HEAD: u64 = 256 * 1024;

/// Folders at the top that are named like chats.
pub(super) fn folders<'a>(paths: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut folders: BTreeSet<&str> =
        paths.filter_map(|path| path.split_once('/')).map(|(folder, _)| folder).collect();
    folders.retain(|folder| is_named_like_a_chat(folder));
    folders
}

/// Whether a text lies where people put chats, in a folder that is an export itself: at its top, or
/// in one of these folders that are named like chats. Deeper ones may be what somebody sent.
pub(super) fn may_lie_at_top(path: &str, folders: &BTreeSet<&str>) -> bool {
    path.split_once('/').is_none_or(|(folder, _)| folders.contains(folder))
}

/// Files the chats among the texts of an archive that belong to no other export; whether there
/// are any.
pub(super) fn find(
    detected: &mut Detected,
    index: usize,
    archive: &Archive,
    texts: &[&Entry<'_>],
) -> bool {
    let Some(row) = registry::row_of(Reader::WhatsappChat) else { return false };
    let mut members = Vec::new();
    for entry in texts {
        let path = entry.path.as_str();
        let head = archive.read(entry.index, |bytes| scan(bytes.take(HEAD), &Hints::default()));
        let chat = match head {
            Ok(chat) => chat,
            Err(finding) => {
                detected.fault(finding, path);
                continue;
            }
        };
        if chat.is_chat {
            members.push(Member {
                index: entry.index,
                path: path.into(),
                size: entry.size,
                checksum: entry.checksum,
                row,
            });
        } else if archive.name == path || is_named_like_a_chat(naming_part(&archive.name, path)) {
            let code = if chat.utf16 { Code::WrongEncoding } else { Code::ChatNotRecognised };
            let finding = Diagnostic::new(code).at(path);
            let line = chat.first_line.unwrap_or_default();
            detected.diagnostics.push(finding.with("line", line));
        }
    }
    let found = !members.is_empty();
    if found {
        detected.units.push(Unit {
            archive: index,
            root: String::new(),
            platform: Platform::Whatsapp,
            flavour: Flavour::Text,
            layout: Layout::Chat,
            name: ExportName::default(),
            members,
        });
    }
    found
}
