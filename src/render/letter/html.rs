//! A letter as a page to print: the address stands where the window of an envelope is (DIN 5008,
//! form B), advice stays on the screen.

use askama::Template;

use super::text::{enclosures_heading, heading};
use super::{Block, Letter};
use crate::words::text as words;

pub(super) const STYLE: &str = include_str!("../../../templates/letter.css");

#[derive(Template)]
#[template(path = "letter.html")]
struct Page<'a> {
    letter: &'a Letter,
    nonce: String,
    style: &'static str,
    sender: String,
    enclosures: String,
    fill: String,
}

impl Page<'_> {
    /// What is written by hand on paper: the signatures of a letter that is sent by post.
    fn by_hand<'t>(&self, line: &'t str) -> Option<&'t str> {
        let name = line.strip_prefix("[[")?.strip_suffix("]]")?;
        (!self.letter.recipient.is_empty()).then_some(name)
    }
}

/// The letter as one self-contained page.
pub fn html(letter: &Letter) -> Result<String, askama::Error> {
    let mut hasher = blake3::Hasher::new();
    for text in letter.texts() {
        hasher.update(text.as_bytes());
    }
    let is_open = letter.sender.iter().any(|line| line.contains("[["));
    let nonce = hasher.finalize().to_hex().chars().take(32).collect();
    Page {
        letter,
        nonce,
        style: STYLE,
        // Above the address, as envelopes with windows have it; a line of gaps helps nobody.
        sender: if is_open { String::new() } else { letter.sender.join(" · ") },
        enclosures: enclosures_heading(letter),
        fill: heading(letter, "letter-fill-here"),
    }
    .render()
}

/// Escaped text; its placeholders are fields that show what belongs there until somebody types,
/// without any script. For the template.
fn marked(text: &str) -> String {
    let mut marked = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[[") {
        let Some((name, behind)) = after.split_once("]]") else { break };
        marked.push_str(&words::html(before));
        let name = words::html(name);
        marked.push_str("<span class=\"fill\" contenteditable=\"plaintext-only\" role=\"textbox\"");
        marked.push_str(" tabindex=\"0\" aria-label=\"");
        marked.push_str(&name);
        marked.push_str("\" data-name=\"");
        marked.push_str(&name);
        marked.push_str("\"></span>");
        rest = behind;
    }
    marked + &words::html(rest)
}
