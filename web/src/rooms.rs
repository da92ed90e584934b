//! The rooms of the page: each turns what is known into HTML. Templates escape all that they are
//! given.

pub(crate) mod details;
pub(crate) mod inspect;
pub(crate) mod letters;
pub(crate) mod pool;
pub(crate) mod reading;
pub(crate) mod result;
pub(crate) mod start;
pub(crate) mod statistics;
pub(crate) mod survey;

use askama::Template;

use crate::ask::Room;
use crate::session::Session;
use widerspruch::words::i18n::Catalog;
use widerspruch::words::text::clean;

/// What a template cannot fail at is text; if it does, its fault is shown.
fn rendered(template: &impl Template) -> String {
    template.render().unwrap_or_else(|fault| fault.to_string())
}

/// So many names of files are told in a sentence.
const MOST_NAMES: usize = 5;

/// "a.json, b.json and c.json", or the first of many.
pub(crate) fn names(all: &[String], w: &Catalog) -> String {
    let mut told: Vec<String> =
        all.iter().take(MOST_NAMES).map(|name| clean(name).into_owned()).collect();
    if let Some(more) = all.len().checked_sub(MOST_NAMES).filter(|more| *more > 0) {
        let count = [("count", (more as u64).into())];
        told.push(w.format("page-more-names", &count));
    }
    w.list(&told)
}

#[derive(Template)]
#[template(path = "bar.html")]
struct Bar<'a> {
    w: &'a Catalog,
    rooms: Vec<(&'static str, String, bool)>,
}

/// The rooms of the line on top: code and message.
const ROOMS: [(Room, &str, &str); 6] = [
    (Room::Result, "result", "page-room-result"),
    (Room::Survey, "survey", "page-room-survey"),
    (Room::Letters, "letters", "page-room-letters"),
    (Room::Details, "details", "page-room-details"),
    (Room::Statistics, "statistics", "page-room-statistics"),
    (Room::Inspect, "inspect", "page-room-inspect"),
];

/// The line on top: where one is and can go.
pub(crate) fn bar(session: &Session) -> String {
    let w = &session.catalog;
    let rooms = ROOMS.into_iter().filter(|_| session.room != Room::Start);
    let rooms = rooms.filter(|(room, ..)| session.has(*room));
    let rooms = rooms.map(|(room, code, id)| (code, w.text(id), room == session.room)).collect();
    rendered(&Bar { w, rooms })
}
