//! A letter as Markdown.

use super::text::enclosures_heading;
use super::{Block, Letter};
use crate::words::text as words;

/// The letter as Markdown; placeholders are bold.
pub fn markdown(letter: &Letter) -> String {
    let mut parts: Vec<String> = Vec::new();
    for block in [&letter.sender, &letter.recipient] {
        if !block.is_empty() {
            parts.push(block.iter().map(|line| marked(line)).collect::<Vec<_>>().join("  \n"));
        }
    }
    parts.extend(letter.place_and_date.iter().map(|text| marked(text)));
    parts.extend(letter.subject.iter().map(|text| format!("**{}**", escaped(text))));
    parts.extend(letter.salutation.iter().map(|text| marked(text)));
    for block in &letter.body {
        parts.push(match block {
            Block::Paragraph(text) => marked(text),
            Block::List(points) => list(points.iter().map(|point| marked(point))),
            Block::Table(head, rows) => table(head, rows),
        });
    }
    if !letter.closing.is_empty() {
        let lines: Vec<String> = letter.closing.iter().map(|line| marked(line)).collect();
        parts.push(lines.join("  \n"));
    }
    if !letter.enclosures.is_empty() {
        parts.push(format!("{}:", enclosures_heading(letter)));
        parts.push(list(letter.enclosures.iter().map(|own| marked(own))));
    }
    parts.push("---".to_owned());
    if !letter.placeholders.is_empty() {
        parts.push(format!("### {}", letter.placeholders_heading));
        parts.push(list(letter.placeholders.iter().map(|name| format!("[ ] {}", escaped(name)))));
    }
    parts.push(format!("### {}", letter.notes_heading));
    parts.push(list(letter.notes.iter().map(|note| escaped(note))));
    parts.join("\n\n") + "\n"
}

fn list(points: impl Iterator<Item = String>) -> String {
    points.map(|point| format!("- {point}")).collect::<Vec<_>>().join("\n")
}

fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let mut lines = vec![row(head.iter().map(|cell| escaped(cell)).collect())];
    lines.push(row(vec!["---".to_owned(); head.len()]));
    lines.extend(rows.iter().map(|cells| row(cells.iter().map(|cell| marked(cell)).collect())));
    lines.join("\n")
}

/// Escaped text with its placeholders in bold.
fn marked(text: &str) -> String {
    let mut marked = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[[") {
        let Some((name, behind)) = after.split_once("]]") else { break };
        marked.push_str(&escaped(before));
        marked.push_str(&format_placeholder(name));
        rest = behind;
    }
    marked + &escaped(rest)
}

fn format_placeholder(name: &str) -> String {
    format!("**\\[\\[{}\\]\\]**", escaped(name))
}

fn escaped(text: &str) -> String {
    words::markdown_sentence(text)
}
