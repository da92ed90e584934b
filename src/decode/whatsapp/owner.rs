//! Whose export a chat is. The export does not say it; what cannot be told stays unknown (notes
//! on WhatsApp §2.2).

use std::collections::BTreeSet;

use super::chat::{Chat, MetaAiChat};
use super::words;

/// Fills [`Chat::own`] where it can be told: from `me` (`--me NAME`), from the chat itself, from
/// the other chats of the call, which are all taken as one person's (COUNTING §6).
///
/// - In the chat with Meta AI the only other sender is the person, whatever `me` says.
/// - Elsewhere it is `me`; without it, in a chat of two, the one whose name is not in the name of
///   the file; else the one name that other chats have told; else the one name that is in all of
///   several chats.
///
/// A name that is in none of the chats tells nothing: it is as if nobody had given one. Returns
/// whether that is so.
pub fn find_owner(chats: &mut [Chat], me: Option<&str>) -> bool {
    let is_there = |me: &&str| {
        let people = chats.iter().filter(|chat| chat.is_chat).flat_map(|chat| &chat.participants);
        people.into_iter().any(|person| same_name(&person.name, me))
    };
    let known = me.filter(is_there);
    let is_nobody = me.is_some() && known.is_none() && chats.iter().any(|chat| chat.is_chat);
    let me = known;
    for chat in chats.iter_mut().filter(|chat| chat.is_chat) {
        chat.own = in_this_chat(chat);
        if let (Some(me), MetaAiChat::No) = (me, chat.meta_ai) {
            chat.own = Some(me.to_owned());
        }
    }
    let told: BTreeSet<String> =
        chats.iter().filter_map(|chat| chat.own.as_deref()).map(key).collect();
    let common = in_all(chats);
    for chat in chats.iter_mut().filter(|chat| chat.is_chat && chat.own.is_none()) {
        chat.own = only(chat, &told).or_else(|| only(chat, &common));
    }
    is_nobody
}

/// The person as this chat alone tells it.
pub(super) fn in_this_chat(chat: &Chat) -> Option<String> {
    match chat.participants.as_slice() {
        [only] if chat.meta_ai != MetaAiChat::No => Some(only.name.clone()),
        [one, two] => {
            let name = chat.name.as_deref()?;
            match (same_name(&one.name, name), same_name(&two.name, name)) {
                (true, false) => Some(two.name.clone()),
                (false, true) => Some(one.name.clone()),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The one participant of the chat who has one of these names.
fn only(chat: &Chat, names: &BTreeSet<String>) -> Option<String> {
    let mut found = chat.participants.iter().filter(|person| names.contains(&key(&person.name)));
    found.next().filter(|_| found.next().is_none()).map(|person| person.name.clone())
}

/// The names that have written in all of at least two chats.
fn in_all(chats: &[Chat]) -> BTreeSet<String> {
    let mut names =
        chats.iter().filter(|chat| chat.is_chat && !chat.participants.is_empty()).map(|chat| {
            chat.participants.iter().map(|person| key(&person.name)).collect::<BTreeSet<_>>()
        });
    let Some(first) = names.next() else { return BTreeSet::new() };
    let Some(second) = names.next() else { return BTreeSet::new() };
    names.fold(&first & &second, |common, next| &common & &next)
}

/// Whether two names are the same but for marks, blanks, case and the `~` of strangers.
pub(super) fn same_name(one: &str, two: &str) -> bool {
    key(one) == key(two)
}

fn key(name: &str) -> String {
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
/// download.
fn stem(file_name: &str) -> String {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = [".zip", ".txt", ".ZIP", ".TXT"]
        .iter()
        .find_map(|extension| name.strip_suffix(extension))
        .unwrap_or(name)
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
