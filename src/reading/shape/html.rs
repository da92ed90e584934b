//! The structure of pages: elements with Meta's classes, lengths of texts, forms of dates.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Read;

use html5gum::Token;

use super::words;
use crate::decode::{dates, html};

/// Bounds for hostile pages.
const ELEMENTS: usize = 400;
const LABELS: usize = 100;
const DATES: usize = 8;
const DATE_CHARS: usize = 40;

/// Elements of Meta's pages; others are shown as `*`.
const TAGS: [&str; 40] = [
    "html", "head", "body", "title", "base", "meta", "style", "script", "link", "div", "span",
    "section", "main", "aside", "header", "footer", "nav", "article", "h1", "h2", "h3", "h4", "p",
    "a", "img", "video", "audio", "source", "table", "thead", "tbody", "tr", "td", "th", "ul",
    "ol", "li", "br", "time", "b",
];

/// Classes of Meta's pages that are words.
const CLASSES: [&str; 8] =
    ["pam", "uiBoxWhite", "noborder", "contents", "message", "user", "meta", "nav"];

/// What is known about the pages of one pattern.
#[derive(Default)]
pub(super) struct Html {
    pages: u64,
    elements: BTreeMap<String, u64>,
    texts: u64,
    longest: u64,
    labels: BTreeMap<String, u64>,
    dates_read: u64,
    /// Dates that nobody can read: letters as `x`, figures as `0`.
    dates_unread: BTreeMap<String, u64>,
}

impl Html {
    pub(super) fn read(&mut self, mut bytes: impl Read) {
        self.pages += 1;
        html::tokens(&mut bytes, |token| match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                let class = tag.attributes.get(b"class".as_slice());
                let class = class.map(|class| String::from_utf8_lossy(class).into_owned());
                self.element(&name, class.as_deref().unwrap_or_default());
            }
            Token::String(text) => self.text(&String::from_utf8_lossy(&text)),
            _ => {}
        });
    }

    fn element(&mut self, name: &str, class: &str) {
        let name = if TAGS.contains(&name) { name } else { "*" };
        let classes = class.split_whitespace().take(8).map(shown_class);
        let element = std::iter::once(name.to_owned()).chain(classes).collect::<Vec<_>>().join(".");
        if self.elements.len() < ELEMENTS || self.elements.contains_key(&element) {
            *self.elements.entry(element).or_default() += 1;
        }
    }

    fn text(&mut self, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        self.texts += 1;
        let chars = text.chars().count();
        self.longest = self.longest.max(chars as u64);
        if chars > DATE_CHARS {
            return;
        }
        if let Some(label) = words::label(text) {
            if self.labels.len() < LABELS || self.labels.contains_key(&label) {
                *self.labels.entry(label).or_default() += 1;
            }
        } else if dates::read(text).is_some() {
            self.dates_read += 1;
        } else if dates::looks_like(text) {
            let form = super::chat::form(text);
            if self.dates_unread.len() < DATES || self.dates_unread.contains_key(&form) {
                *self.dates_unread.entry(form).or_default() += 1;
            }
        }
    }

    pub(super) fn finish(self) -> String {
        let mut out = String::new();
        let _ = writeln!(
            out,
            "  {} pages, {} texts (up to {} characters), {} dates read",
            self.pages, self.texts, self.longest, self.dates_read
        );
        let mut elements: Vec<(String, u64)> = self.elements.into_iter().collect();
        elements.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        for (element, count) in elements.iter().take(60) {
            let _ = writeln!(out, "  {element} {count}");
        }
        for (form, count) in &self.dates_unread {
            let _ = writeln!(out, "  date not read {form} {count}");
        }
        for (label, count) in &self.labels {
            let _ = writeln!(out, "  label {label} {count}");
        }
        out
    }
}

/// Meta's class names are short and made by a machine (`_a6-g`, `_2ph_`), or known words.
fn shown_class(class: &str) -> String {
    let is_machine_made = class.starts_with('_')
        && class.len() <= 6
        && class.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
        && (class.bytes().any(|byte| byte.is_ascii_digit()) || class.contains('-'));
    if is_machine_made || CLASSES.contains(&class) { class.to_owned() } else { "*".to_owned() }
}
