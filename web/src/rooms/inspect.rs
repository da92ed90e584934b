//! What is in the archives: read, ignored, unknown, and why; and their shape, to copy into a
//! question to the makers.

use askama::Template;
use widerspruch::domain::name::Names;
use widerspruch::render::{TerminalOptions, inspection};
use widerspruch::words::i18n::Catalog;

use super::rendered;
use crate::ask::{Answer, Saved};
use crate::session::Session;

/// Wider than any line.
const COLUMNS: usize = 10_000;

#[derive(Template)]
#[template(path = "inspect.html")]
struct Page<'a> {
    w: &'a Catalog,
    /// What would be copied.
    shape: &'a str,
    text: String,
}

pub(crate) fn room(session: &Session) -> Answer {
    let w = &session.catalog;
    let options = TerminalOptions {
        // No columns: the page ends lines where they do not fit.
        width: COLUMNS,
        colour: false,
        unicode: true,
        plain: true,
        long: true,
        names: Names::Whole,
    };
    let found = session.inspect();
    let text = found.map(|found| inspection(&found, w, options)).unwrap_or_default();
    let mut answer = Answer { title: Some(w.text("page-room-inspect")), ..Answer::default() };
    answer
        .parts
        .insert("room", rendered(&Page { w, shape: session.shape().unwrap_or_default(), text }));
    answer
}

/// The form of everything, without content.
pub(crate) fn save(session: &Session) -> Option<Saved> {
    let text = session.shape()?.to_owned();
    Some(Saved { name: "widerspruch-shape.txt".to_owned(), kind: "text/plain", text })
}
