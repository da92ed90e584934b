//! The forms of the first lines of texts: how a chat writes day and time.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read};

/// So many lines are looked at, so many bytes of each, so many forms are told apart.
const LINES: usize = 400;
const LINE_BYTES: u64 = 64 << 10;
const FORMS: usize = 12;
const SHOWN: usize = 40;

/// The forms of lines.
#[derive(Default)]
pub(super) struct Chat {
    lines: u64,
    forms: BTreeMap<String, u64>,
}

impl Chat {
    pub(super) fn read(&mut self, bytes: impl Read) {
        let mut reader = BufReader::new(bytes);
        for _ in 0..LINES {
            let mut line = Vec::new();
            match reader.by_ref().take(LINE_BYTES).read_until(b'\n', &mut line) {
                Ok(0) | Err(_) => return,
                Ok(_) => self.line(&String::from_utf8_lossy(&line)),
            }
        }
    }

    fn line(&mut self, line: &str) {
        self.lines += 1;
        // What is no header has no form that would help.
        let starts_like_a_header = line.chars().take(8).any(char::is_numeric);
        if !starts_like_a_header {
            return;
        }
        let header = line.split_once(": ").map_or(line, |(header, _)| header);
        let form = form(header.trim_end());
        if self.forms.len() < FORMS || self.forms.contains_key(&form) {
            *self.forms.entry(form).or_default() += 1;
        }
    }

    pub(super) fn finish(self) -> String {
        let mut out = format!("  {} lines looked at\n", self.lines);
        let mut forms: Vec<(String, u64)> = self.forms.into_iter().collect();
        forms.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        for (form, count) in forms {
            let _ = writeln!(out, "  form {form} {count}");
        }
        out
    }
}

/// A text with `x` for words and `0` for figures; blanks and marks other than ASCII by number.
pub(super) fn form(text: &str) -> String {
    let mut form = String::new();
    for letter in text.chars().take(2 * SHOWN) {
        match letter {
            _ if letter.is_numeric() => form.push('0'),
            _ if letter.is_alphabetic() => {
                if !form.ends_with('x') {
                    form.push('x');
                }
            }
            '`' => form.push('\''),
            ' ' => form.push(' '),
            _ if letter.is_ascii_punctuation() => form.push(letter),
            '\u{a0}'
            | '\u{2009}'
            | '\u{202f}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}' => {
                let _ = write!(form, "<{:04X}>", u32::from(letter));
            }
            _ => form.push('*'),
        }
        if form.len() > SHOWN {
            break;
        }
    }
    form
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_tell_dates_and_no_names() {
        assert_eq!(form("[31.12.25, 23:59:01] Ada Beispiel"), "[00.00.00, 00:00:00] x x");
        assert_eq!(form("12/31/25, 11:59\u{202f}PM - ~ Ada"), "00/00/00, 00:00<202F>x - ~ x");
    }
}
