//! Names of people and chats, and what the names of files tell of them.

use unicode_normalization::UnicodeNormalization;

use super::words;

/// Whether two names are the same but for marks, blanks, case and the `~` of strangers.
pub(super) fn same_name(one: &str, two: &str) -> bool {
    key(one) == key(two)
}

/// What stands for a name where names are compared.
pub(super) fn key(name: &str) -> String {
    let folded: String = words::folded(name).collect();
    let mut words = folded.trim_start_matches('~').split_whitespace();
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + " " + word)
}

/// The part of a place that names the chat: iOS calls every file `_chat.txt`, so there it is the
/// folder or the archive around it.
pub fn naming_part<'a>(archive: &'a str, path: &'a str) -> &'a str {
    let mut parts = path.rsplit('/');
    let file = parts.next().unwrap_or_default();
    if !file.to_ascii_lowercase().starts_with("_chat") {
        return file;
    }
    parts.next().unwrap_or(archive)
}

/// Whether a file or archive is named as WhatsApp names its exports.
pub fn is_named_like_a_chat(file_name: &str) -> bool {
    file_name.to_ascii_lowercase().starts_with("_chat") || chat_name(file_name).is_some()
}

/// The name of the chat in the name of its file (`data/whatsapp_file_names.csv`); `None` for
/// `_chat.txt` and files that somebody renamed.
pub(super) fn chat_name(file_name: &str) -> Option<String> {
    words::chat_name(&stem(file_name)).map(|name| name.trim().to_owned())
}

/// Whether the file is named after Meta AI. In a language that the table does not know, the name
/// of the chat stands at the beginning or at the end.
pub(super) fn names_meta_ai(file_name: &str) -> bool {
    let stem = stem(file_name);
    if let Some(name) = words::chat_name(&stem) {
        return key(name) == "meta ai";
    }
    let stem = key(&stem);
    stem == "meta ai" || stem.starts_with("meta ai ") || stem.ends_with(" meta ai")
}

/// The name without folder, extension, underscores for blanks, and the ` (1)` of a second
/// download; letters are put together, as they are in the chat, where a Mac took them apart.
fn stem(file_name: &str) -> String {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = [".zip", ".txt", ".ZIP", ".TXT"]
        .iter()
        .find_map(|extension| name.strip_suffix(extension))
        .unwrap_or(name)
        .nfc()
        .collect::<String>()
        .replace('_', " ");
    match name.rsplit_once(" (") {
        Some((before, number)) if is_copy(number) => before.to_owned(),
        _ => name,
    }
}

fn is_copy(number: &str) -> bool {
    number.strip_suffix(')').is_some_and(|digits| digits.parse::<u16>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_lose_what_downloads_add() {
        assert_eq!(chat_name("WhatsApp_Chat_mit_Ida (1).zip").as_deref(), Some("Ida"));
        assert_eq!(
            chat_name("chats/WhatsApp Chat - Ida (Verein).zip").as_deref(),
            Some("Ida (Verein)")
        );
        assert_eq!(chat_name("_chat.txt"), None);
        assert_eq!(chat_name("WhatsApp Chat mit Jo\u{308}rg.txt").as_deref(), Some("J\u{f6}rg"));
    }

    #[test]
    fn a_file_is_named_after_meta_ai_only_if_that_is_the_whole_name() {
        assert!(names_meta_ai("WhatsApp Chat with Meta AI.zip"));
        assert!(names_meta_ai("WhatsApp-besjed met Meta AI.txt"));
        assert!(names_meta_ai("Meta AI ile WhatsApp Sohbeti.txt"));
        assert!(!names_meta_ai("WhatsApp Chat with Meta AI fans.zip"));
        assert!(!names_meta_ai("_chat.txt"));
    }

    #[test]
    fn names_agree_without_marks_case_and_tilde() {
        assert!(same_name("~\u{202f}Erika  Mustermann", "erika\u{a0}mustermann"));
        assert!(!same_name("Erika", "Erika M"));
    }
}
