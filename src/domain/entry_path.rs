//! Paths inside archives, checked at the door.

use std::borrow::Cow;

use super::platform::Platform;

/// Longest path that is accepted, in bytes: file systems and Meta's own exports stay far below.
const MAX_LEN: usize = 4096;

/// Windows tools write backslashes.
const SEPARATORS: [char; 2] = ['/', '\\'];

/// A relative path inside an archive with `/` between its components: never absolute, never
/// upwards, no drive, no NUL (DESIGN §8). It is only ever shown and looked up, never written to.
/// Nearly all stand in the archive as they are here, and are lent from it: there may be 700,000.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryPath<'a>(Cow<'a, str>);

impl<'a> EntryPath<'a> {
    /// Checks and normalises a stored name: backslashes of Windows tools become `/`, a leading
    /// `./` goes.
    ///
    /// # Errors
    /// `None` for a name that points outside of the archive or cannot exist in one.
    pub fn new(stored: &'a str) -> Option<Self> {
        if stored.len() > MAX_LEN || stored.contains('\0') {
            return None;
        }
        if stored.starts_with(SEPARATORS) || has_drive(stored) {
            return None;
        }
        let is_kept = |part: &&str| !part.is_empty() && *part != ".";
        let parts = || stored.split(SEPARATORS).filter(is_kept);
        if parts().next().is_none() || parts().any(|part| part == ".." || is_device(part)) {
            return None;
        }
        let is_normal = !stored.contains('\\') && stored.split('/').all(|part| is_kept(&part));
        Some(Self(if is_normal {
            Cow::Borrowed(stored)
        } else {
            Cow::Owned(parts().collect::<Vec<_>>().join("/"))
        }))
    }

    /// The same path, lent by this one.
    pub fn lent(&self) -> EntryPath<'_> {
        EntryPath(Cow::Borrowed(self.as_str()))
    }

    /// The same path, of whoever has it.
    pub fn into_owned(self) -> EntryPath<'static> {
        EntryPath(Cow::Owned(self.0.into_owned()))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Files that operating systems add when they pack folders; nobody's data.
    pub fn is_packing_litter(&self) -> bool {
        let name = self.0.rsplit('/').next().unwrap_or_default();
        self.0.split('/').any(|part| part == "__MACOSX")
            || name.starts_with("._")
            || matches!(name, ".DS_Store" | "Thumbs.db" | "desktop.ini")
    }
}

/// Names that Windows keeps for devices, with any extension: `NUL.json` is no file there.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul"];
/// The same with a number: `COM1`.
const PORTS: &[&str] = &["com", "lpt"];

fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().trim_end();
    let Some((name, number)) = stem.split_at_checked(3) else { return false };
    let names = match number.as_bytes() {
        [] => DEVICES,
        [b'1'..=b'9'] => PORTS,
        _ => return false,
    };
    names.iter().any(|device| name.eq_ignore_ascii_case(device))
}

fn has_drive(path: &str) -> bool {
    let mut chars = path.chars();
    chars.next().is_some_and(|first| first.is_ascii_alphabetic()) && chars.next() == Some(':')
}

/// Folders whose subfolders are named after other people's chats.
pub const CHAT_FOLDERS: [&str; 9] = [
    "inbox",
    "archived_threads",
    "filtered_threads",
    "message_requests",
    "e2ee_cutover",
    "broadcast",
    "your_group_messages",
    "ai_conversations",
    "direct",
];

/// WhatsApp names its exports after the chat, in many languages; its account report is no chat.
fn without_chat_name(part: &str) -> &str {
    let lower = part.to_lowercase();
    if !lower.contains("whatsapp") || lower.starts_with("whatsapp_") && !lower.contains("chat") {
        part
    } else {
        match lower.rsplit_once('.') {
            Some((_, "zip")) => "WhatsApp ….zip",
            Some((_, "txt")) => "WhatsApp ….txt",
            _ => "WhatsApp …",
        }
    }
}

/// The path of a member fit for a report (DESIGN §5: no names in the default report).
pub fn shown(path: &str, platform: Platform) -> String {
    match platform {
        Platform::Whatsapp => chat_place(path),
        _ => without_chat_names(path),
    }
}

/// The path of a chat fit for a report: file and folder may be named after it. Only iOS gives all
/// chats one name.
fn chat_place(path: &str) -> String {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let file = if file.eq_ignore_ascii_case("_chat.txt") { "_chat.txt" } else { "….txt" };
    if folder.is_empty() { file.to_owned() } else { format!("…/{file}") }
}

/// A path fit for a report: the folder that a chat gave its name to becomes `…` (DESIGN §5: no
/// names in the default report).
pub fn without_chat_names(path: &str) -> String {
    let mut after_chat_folder = false;
    let parts: Vec<&str> = path
        .split('/')
        .map(|part| {
            let shown = if after_chat_folder { "…" } else { without_chat_name(part) };
            after_chat_folder = CHAT_FOLDERS.contains(&part);
            shown
        })
        .collect();
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_leave_the_archive_are_refused() {
        for bad in ["../x", "a/../../x", "/etc/passwd", "C:\\x", "c:x", "\\\\server\\x", "a\0b", ""]
        {
            assert_eq!(EntryPath::new(bad), None, "{bad}");
        }
    }

    #[test]
    fn names_of_windows_devices_are_refused() {
        for bad in ["con", "posts/NUL.json", "a/aux.tar.gz", "Com1/x", "lpt9.txt", "prn /x"] {
            assert_eq!(EntryPath::new(bad), None, "{bad}");
        }
        for good in ["console.json", "posts/nullen.json", "com10/x", "com/x", "com0", "lpta/x"] {
            assert!(EntryPath::new(good).is_some(), "{good}");
        }
    }

    #[test]
    fn backslashes_and_dots_are_normalised() {
        let path = EntryPath::new(".\\posts\\album\\0.json").unwrap();
        assert_eq!(path.as_str(), "posts/album/0.json");
        assert_eq!(EntryPath::new("./posts//album/0.json"), Some(path));
        for nothing in [".", "/", "./"] {
            assert_eq!(EntryPath::new(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn a_path_that_is_as_it_should_be_is_no_copy() {
        let path = EntryPath::new("posts/album/0.json").unwrap();
        assert!(matches!(path.0, Cow::Borrowed(_)));
        assert_eq!(path.clone().into_owned(), path);
    }

    #[test]
    fn litter_of_operating_systems_is_known() {
        for litter in ["__MACOSX/posts/._a.json", "a/.DS_Store", "a/._b.json", "Thumbs.db"] {
            assert!(EntryPath::new(litter).unwrap().is_packing_litter(), "{litter}");
        }
        assert!(!EntryPath::new("posts/a.json").unwrap().is_packing_litter());
    }

    #[test]
    fn names_of_whatsapp_chats_are_masked() {
        assert_eq!(without_chat_names("WhatsApp Chat mit Ida.txt"), "WhatsApp ….txt");
        assert_eq!(without_chat_names("Ida ile WhatsApp Sohbeti.zip"), "WhatsApp ….zip");
        assert_eq!(without_chat_names("WhatsApp Chat - Ida/_chat.txt"), "WhatsApp …/_chat.txt");
        assert_eq!(
            without_chat_names("whatsapp_connections/contacts.json"),
            "whatsapp_connections/contacts.json"
        );
    }

    #[test]
    fn chat_names_are_masked() {
        assert_eq!(
            without_chat_names(
                "your_facebook_activity/messages/inbox/maxbeispiel_12/message_1.json"
            ),
            "your_facebook_activity/messages/inbox/…/message_1.json"
        );
    }
}
