//! The first room: files in, and what can be done without any.

use askama::Template;
use widerspruch::domain::name::Names;
use widerspruch::render::diagnostic;
use widerspruch::report::model::Report;
use widerspruch::words::i18n::Catalog;
use widerspruch::words::text::clean;

use super::rendered;
use crate::ask::Answer;
use crate::session::Session;

#[derive(Template)]
#[template(path = "start.html")]
struct Page<'a> {
    w: &'a Catalog,
    /// What went wrong before.
    notes: Vec<String>,
}

pub(crate) fn room(session: &Session) -> Answer {
    let note = session.start.because.as_deref().map(|because| {
        let about = session.start.about.as_deref().map(clean).unwrap_or_default();
        let id = BECAUSE.iter().find(|(code, _)| *code == because).map_or("page-broken", |it| it.1);
        session.catalog.format(id, &[("name", about.into_owned().into())])
    });
    page(session, note.into_iter().collect())
}

/// Why the page begins again, and its words.
const BECAUSE: [(&str, &str); 5] = [
    ("cancelled", "page-cancelled"),
    ("unreadable", "page-unreadable"),
    ("too-large", "page-too-large"),
    ("memory", "page-memory"),
    ("broken", "page-broken"),
];

/// Nothing in these files counts: says why.
pub(crate) fn nothing(session: &Session, report: &Report) -> Answer {
    let w = &session.catalog;
    let findings =
        report.quality.diagnostics.iter().map(|found| diagnostic(found, Names::Whole, w));
    page(session, findings.chain([w.text("page-nothing")]).collect())
}

/// Why there is nothing to show, in words.
pub(crate) fn told(session: &Session, words: String) -> Answer {
    page(session, vec![words])
}

/// A file cannot be used.
pub(crate) fn refused(session: &Session, id: &str, name: &str) -> Answer {
    let name = [("name", clean(name).into_owned().into())];
    page(session, vec![session.catalog.format(id, &name)])
}

fn page(session: &Session, notes: Vec<String>) -> Answer {
    let w = &session.catalog;
    let mut answer = Answer { title: Some(w.text("page-start-title")), ..Answer::default() };
    answer.enters = true;
    answer.parts.insert("room", rendered(&Page { w, notes }));
    answer.parts.insert("bar", super::bar(session));
    answer
}
