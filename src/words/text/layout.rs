//! Text in columns of a terminal.

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Columns that a text takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// The same text with a capital at its beginning.
pub fn capitalised(sentence: &str) -> String {
    let mut rest = sentence.chars();
    match rest.next() {
        Some(first) => first.to_uppercase().chain(rest).collect(),
        None => String::new(),
    }
}

/// Blanks behind the text up to the width; a longer text stays as it is.
pub fn pad_end(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}

/// Blanks before the text up to the width; a longer text stays as it is.
pub fn pad_start(text: &str, columns: usize) -> String {
    format!("{}{text}", " ".repeat(columns.saturating_sub(width(text))))
}

/// The beginning of a text with `…` where it was cut, at most `columns` wide.
pub fn truncate(text: &str, columns: usize) -> Cow<'_, str> {
    if width(text) <= columns {
        return Cow::Borrowed(text);
    }
    let Some(room) = columns.checked_sub(1) else { return Cow::Borrowed("") };
    Cow::Owned(format!("{}…", prefix(text, room)))
}

/// A path with `…` for its middle, at most `columns` wide: the file name says most.
pub fn truncate_path(path: &str, columns: usize) -> Cow<'_, str> {
    if width(path) <= columns {
        return Cow::Borrowed(path);
    }
    let Some(room) = columns.checked_sub(1) else { return Cow::Borrowed("") };
    let end = suffix(path, room - room / 3);
    let start = prefix(path, room - width(end));
    Cow::Owned(format!("{start}…{end}"))
}

/// The longest beginning that fits.
fn prefix(text: &str, columns: usize) -> &str {
    let mut used = 0;
    for (position, character) in text.char_indices() {
        used += character.width().unwrap_or(0);
        if used > columns {
            return text.get(..position).unwrap_or_default();
        }
    }
    text
}

/// The longest end that fits.
fn suffix(text: &str, columns: usize) -> &str {
    let mut used = 0;
    let mut start = text.len();
    for (position, character) in text.char_indices().rev() {
        used += character.width().unwrap_or(0);
        if used > columns {
            break;
        }
        start = position;
    }
    text.get(start..).unwrap_or_default()
}

/// Lines of at most `columns`, broken at blanks; a word that is longer is cut, an address is not: it
/// is there to be opened. Non-breaking spaces hold words together, and so do the quotes of a command
/// that fits on a line.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    let text = commands_bound(text, columns);
    let mut lines = lines_of(&text, columns);
    for line in &mut lines {
        if line.contains(BOUND) {
            *line = line.replace(BOUND, " ");
        }
    }
    lines
}

/// Stands for a blank that no line may end at, and takes a column as a blank does.
const BOUND: char = '\u{2007}';

/// Quotes before and behind a command, in German, in English, and in ASCII.
const QUOTES: [(&str, char); 3] =
    [("„widerspruch ", '“'), ("“widerspruch ", '”'), ("\"widerspruch ", '"')];

/// The text with the blanks of commands in quotes bound, as far as each fits on a line.
fn commands_bound(text: &str, columns: usize) -> Cow<'_, str> {
    let Some((open, close)) = QUOTES.into_iter().find(|(open, _)| text.contains(open)) else {
        return Cow::Borrowed(text);
    };
    let mut bound = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(open) {
        let (before, quoted) = rest.split_at(start);
        let command = quoted.split_inclusive(close).next().unwrap_or_default();
        bound.push_str(before);
        if width(command) < columns {
            bound.push_str(&command.replace(' ', BOUND.encode_utf8(&mut [0; 4])));
        } else {
            bound.push_str(command);
        }
        rest = quoted.get(command.len()..).unwrap_or_default();
    }
    bound.push_str(rest);
    Cow::Owned(bound)
}

fn lines_of(text: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let mut word = word;
        if !line.is_empty() && width(&line) + 1 + width(word) > columns {
            lines.push(std::mem::take(&mut line));
        }
        while line.is_empty() && width(word) > columns && !word.contains("https://") {
            let piece = cut_long_word(word, columns);
            lines.push(piece.to_owned());
            word = word.get(piece.len()..).unwrap_or_default();
        }
        if word.is_empty() {
            continue;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// A piece of a word that is wider than a line: up to its last slash or hyphen that fits, at
/// least one character.
fn cut_long_word(word: &str, columns: usize) -> &str {
    let first = word.chars().next().map_or(0, char::len_utf8);
    let piece = prefix(word, columns);
    let piece = if piece.is_empty() { word.get(..first).unwrap_or(word) } else { piece };
    match piece.rfind(['/', '-', '_', '\u{a0}']) {
        Some(position) if position > piece.len() / 2 => {
            let next = piece.char_indices().find(|(at, _)| *at > position).map(|(at, _)| at);
            next.and_then(|next| piece.get(..next)).unwrap_or(piece)
        }
        _ => piece,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_characters_take_two_columns() {
        assert_eq!(width("日本"), 4);
        assert_eq!(pad_end("日本", 6), "日本  ");
        assert_eq!(truncate("日本語", 4), "日…");
        assert_eq!(truncate("kurz", 4), "kurz");
        assert_eq!(truncate("kurz", 0), "");
    }

    #[test]
    fn a_path_keeps_its_file_name() {
        let path = "your_facebook_activity/posts/your_posts_1.json";
        let cut = truncate_path(path, 30);
        assert_eq!(width(&cut), 30);
        assert!(cut.ends_with("your_posts_1.json"), "{cut}");
    }

    #[test]
    fn an_address_and_a_command_stay_whole() {
        let address = "https://help.meta.com/support/privacy/";
        assert_eq!(wrap(&format!("Dort: {address}"), 20), ["Dort:", address]);
        let words = "So geht es: „widerspruch letter a.zip“ schreibt ihn.";
        assert_eq!(wrap(words, 30), ["So geht es:", "„widerspruch letter a.zip“", "schreibt ihn."]);
        assert_eq!(wrap("“widerspruch rules R01”", 12), ["“widerspruch", "rules R01”"]);
    }

    #[test]
    fn lines_break_at_blanks_and_never_exceed_the_width() {
        assert_eq!(wrap("eins zwei drei", 9), ["eins zwei", "drei"]);
        assert_eq!(wrap("Art.\u{a0}21 gilt", 8), ["Art.\u{a0}21", "gilt"]);
        assert_eq!(wrap("", 9), Vec::<String>::new());
        for columns in 1..40 {
            let text = "ordner/mit/einem/langen/pfad/712876720715583 und 日本語 mehr";
            assert!(wrap(text, columns).iter().all(|line| width(line) <= columns.max(2)));
        }
    }
}
