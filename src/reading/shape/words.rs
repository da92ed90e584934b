//! Names made harmless: known words stay, everything else becomes `*`.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::decode::labels;
use crate::domain::entry_path::CHAT_FOLDERS;

const SOURCE: &str = include_str!("../../../data/shape_words.txt");

static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| SOURCE.lines().collect());

/// Endings that say what a file is.
const ENDINGS: [&str; 28] = [
    "json", "html", "htm", "txt", "zip", "jpg", "jpeg", "png", "gif", "webp", "heic", "mp4", "mov",
    "m4v", "mp3", "m4a", "aac", "wav", "opus", "ogg", "pdf", "csv", "xml", "js", "css", "ico",
    "svg", "srt",
];

/// What becomes of numbers in names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbers {
    /// `#`.
    Hidden,
    /// Those of up to four figures stay: nobody is told by them where the other words are known.
    Short,
}

/// A path or another name from outside with `*` for every word of no table.
pub fn known_words(name: &str, numbers: Numbers) -> String {
    path_with(name, numbers)
}

/// Whether a text is a label of the table.
pub fn known_label(text: &str) -> bool {
    labels::label(text).is_some()
}

/// A name with `*` for words of no table and `#` for numbers.
pub(super) fn name(name: &str) -> String {
    name_with(name, Numbers::Hidden)
}

fn name_with(name: &str, numbers: Numbers) -> String {
    let mut shown = String::new();
    let mut word = String::new();
    for character in name.chars().chain(['\0']) {
        if character.is_alphanumeric() {
            word.push(character);
            continue;
        }
        if !word.is_empty() {
            shown.push_str(&masked(&word, numbers));
            word.clear();
        }
        match character {
            '\0' => {}
            '_' | '-' | '.' | ' ' | '(' | ')' => shown.push(character),
            '\'' | '’' => shown.push('\''),
            _ => shown.push('*'),
        }
    }
    while shown.contains("**") {
        shown = shown.replace("**", "*");
    }
    shown
}

fn masked(word: &str, numbers: Numbers) -> String {
    let lower = word.to_lowercase();
    if WORDS.contains(lower.as_str()) {
        lower
    } else if word.bytes().all(|byte| byte.is_ascii_digit()) {
        let stays = numbers == Numbers::Short && word.len() <= 4;
        if stays { lower } else { "#".to_owned() }
    } else {
        "*".to_owned()
    }
}

/// A path component by component; folders named after chats are hidden whole.
pub(super) fn path(path: &str) -> String {
    path_with(path, Numbers::Hidden)
}

fn path_with(path: &str, numbers: Numbers) -> String {
    let mut hidden = false;
    let last = path.matches('/').count();
    let parts = path.split('/').enumerate().map(|(position, part)| {
        let is_file = position == last;
        let shown = if hidden && !is_file {
            "*".to_owned()
        } else {
            match part.rsplit_once('.').filter(|_| is_file) {
                Some((stem, _)) => format!("{}.{}", name_with(stem, numbers), ending(part)),
                None => name_with(part, numbers),
            }
        };
        hidden = CHAT_FOLDERS.contains(&part);
        shown
    });
    parts.collect::<Vec<_>>().join("/")
}

/// The ending of a file, if it is a known one.
pub fn ending(path: &str) -> String {
    let ending = path.rsplit('/').next().and_then(|file| file.rsplit_once('.'));
    let ending = ending.map(|(_, ending)| ending.to_lowercase());
    ending.filter(|ending| ENDINGS.contains(&ending.as_str())).unwrap_or_else(|| "*".to_owned())
}

/// A label as the table has it, without regard to case; none for a label of no table.
pub(super) fn label(text: &str) -> Option<String> {
    labels::label(text).map(|_| format!("\"{}\"", labels::normalise(text)))
}

/// A key: a structural name, a known label, or both masked.
pub(super) fn key(key: &str) -> String {
    let shown = name(key);
    if shown.contains('*') { label(key).unwrap_or(shown) } else { shown }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_plain_lower_case_and_sorted() {
        let words: Vec<&str> = SOURCE.lines().collect();
        assert!(words.is_sorted() && words.len() > 500);
        let is_plain = |word: &&str| {
            word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        assert!(words.iter().all(is_plain));
    }

    #[test]
    fn structure_stays_and_names_go() {
        for (path_given, shown) in [
            (
                "your_facebook_activity/messages/inbox/postmaxmuster_12/message_1.json",
                "your_facebook_activity/messages/inbox/*/message_#.json",
            ),
            ("facebook-erikamustermann-2026-09-02-6zxl8WMW.zip", "facebook-*-#-#-#-*.zip"),
            ("Erika Mustermann/posts/your_posts_1.json", "* */posts/your_posts_#.json"),
            ("posts/who_you\u{2019}ve_followed.json", "posts/who_you've_followed.json"),
            ("a/Zwölfhardt`<script>.exe", "*/**.*"),
        ] {
            assert_eq!(path(path_given).replace("**", "*"), shown.replace("**", "*"));
        }
        assert_eq!(key("comments_v2"), "comments_v2");
        assert_eq!(key("erika_mustermann"), "*_*");
        assert_eq!(key("Privates Konto"), "\"privates konto\"");
        assert_eq!(key("4915112345678"), "#");
    }
}
