//! A letter as a page to print: the address stands where the window of an envelope is (DIN 5008,
//! form B), advice stays on the screen.

use askama::Template;

use super::text::enclosures_heading;
use super::{Block, Letter};
use crate::text as words;

const STYLE: &str = include_str!("../../templates/letter.css");

#[derive(Template)]
#[template(path = "letter.html")]
struct Page<'a> {
    letter: &'a Letter,
    nonce: String,
    style: &'static str,
    sender: String,
    enclosures: String,
}

/// The letter as one self-contained page.
pub fn html(letter: &Letter) -> Result<String, askama::Error> {
    let mut hasher = blake3::Hasher::new();
    for text in letter.texts() {
        hasher.update(text.as_bytes());
    }
    let nonce = hasher.finalize().to_hex().chars().take(32).collect();
    Page {
        letter,
        nonce,
        style: STYLE,
        sender: letter.sender.join(" · "),
        enclosures: enclosures_heading(letter),
    }
    .render()
}

/// Escaped text with its placeholders marked. For the template.
fn marked(text: &str) -> String {
    let mut marked = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[[") {
        let Some((name, behind)) = after.split_once("]]") else { break };
        marked.push_str(&words::html(before));
        marked.push_str("<mark>");
        marked.push_str(&words::html(name));
        marked.push_str("</mark>");
        rest = behind;
    }
    marked + &words::html(rest)
}
