//! A letter as plain text, ready to be pasted into a mail or a form.

use super::{Block, Letter};
use crate::words::i18n::{Catalog, Language};
use crate::words::text as words;

/// Lines of mails are this wide.
const COLUMNS: usize = 72;

/// The letter as text; advice and what is still to be filled in stand below a line.
pub fn text(letter: &Letter) -> String {
    let mut lines = lines(letter);
    aside(&mut lines, letter);
    joined(&lines)
}

/// Nothing but the letter, to paste it.
pub fn plain(letter: &Letter) -> String {
    joined(&lines(letter))
}

fn joined(lines: &[String]) -> String {
    lines.join("\n").replace('\u{a0}', " ") + "\n"
}

fn lines(letter: &Letter) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in [&letter.sender, &letter.recipient] {
        if !part.is_empty() {
            lines.extend(part.iter().cloned());
            lines.push(String::new());
        }
    }
    for part in [&letter.place_and_date, &letter.subject, &letter.salutation].into_iter().flatten()
    {
        lines.extend(wrapped(part, COLUMNS));
        lines.push(String::new());
    }
    for block in &letter.body {
        self::block(&mut lines, block);
        lines.push(String::new());
    }
    for (index, line) in letter.closing.iter().enumerate() {
        if index == 1 {
            lines.push(String::new());
        }
        lines.push(line.clone());
    }
    if !letter.enclosures.is_empty() {
        lines.push(String::new());
        lines.push(format!("{}:", enclosures_heading(letter)));
        lines.extend(letter.enclosures.iter().map(|own| format!("- {own}")));
    }
    trim_end(&mut lines);
    lines
}

/// "Enclosed" in the language of the letter.
pub(super) fn enclosures_heading(letter: &Letter) -> String {
    heading(letter, "letter-enclosures")
}

/// A message in the language of the letter.
pub(super) fn heading(letter: &Letter, id: &str) -> String {
    let language = if letter.language == "de" { Language::De } else { Language::En };
    Catalog::new(language).text(id)
}

fn block(lines: &mut Vec<String>, block: &Block) {
    match block {
        Block::Paragraph(paragraph) => lines.extend(wrapped(paragraph, COLUMNS)),
        Block::List(points) => {
            for point in points {
                item(lines, point);
            }
        }
        Block::Table(head, rows) => {
            for row in rows {
                for (index, (name, cell)) in head.iter().zip(row).enumerate() {
                    let line = format!("{}: {cell}", words::capitalised(name));
                    if index == 0 {
                        item(lines, &line);
                    } else {
                        let pieces = wrapped(&line, COLUMNS - 2);
                        lines.extend(pieces.into_iter().map(|line| format!("  {line}")));
                    }
                }
            }
        }
    }
}

fn item(lines: &mut Vec<String>, point: &str) {
    for (index, line) in wrapped(point, COLUMNS - 2).into_iter().enumerate() {
        lines.push(format!("{}{line}", if index == 0 { "- " } else { "  " }));
    }
}

fn aside(lines: &mut Vec<String>, letter: &Letter) {
    lines.push(String::new());
    lines.push("-".repeat(COLUMNS));
    if !letter.placeholders.is_empty() {
        lines.push(format!("{}:", letter.placeholders_heading));
        for name in &letter.placeholders {
            item(lines, &format!("[[{name}]]"));
        }
        lines.push(String::new());
    }
    lines.push(format!("{}:", letter.notes_heading));
    for note in &letter.notes {
        item(lines, note);
    }
}

/// Lines broken at blanks only: a broken address leads nowhere.
fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if words::width(line) + 1 + words::width(word) <= columns => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn trim_end(lines: &mut Vec<String>) {
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
}
