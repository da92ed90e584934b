//! Statistics to hand on: exactly the file that would be saved, with the reason above each part why
//! it gives nobody away. The page cannot send it.

use askama::Template;
use widerspruch::statistics::share::anonymise::submission;
use widerspruch::statistics::share::country::Country;
use widerspruch::statistics::share::preview::{file_text, preview};
use widerspruch::statistics::share::stamp::SubmissionId;
use widerspruch::words::i18n::Catalog;

use super::rendered;
use crate::ask::{Answer, Saved};
use crate::session::Session;

/// Columns of the preview: no line of the file ends early, the page wraps.
const COLUMNS: usize = 10_000;

#[derive(Template)]
#[template(path = "statistics.html")]
struct Page<'a> {
    w: &'a Catalog,
    countries: Vec<(&'static str, bool)>,
    /// The file under its reasons, or why there is none.
    shown: Result<Vec<Line>, String>,
}

/// A line of the preview.
struct Line {
    text: String,
    /// A reason, not of the file.
    is_why: bool,
}

fn lines(preview: &str) -> Vec<Line> {
    let line = |text: &str| {
        let is_why = text.trim_start().starts_with('#');
        Line { text: text.to_owned(), is_why }
    };
    preview.lines().map(line).collect()
}

pub(crate) fn room(session: &Session) -> Answer {
    let w = &session.catalog;
    let chosen = session.country.as_str();
    let countries = Country::all().map(|own| (own.code(), own.code() == chosen)).collect();
    let shown = file(session).map(|file| lines(&preview(&file, w, COLUMNS)));
    let mut answer = Answer { title: Some(w.text("page-room-statistics")), ..Answer::default() };
    answer.parts.insert("room", rendered(&Page { w, countries, shown }));
    answer
}

/// The file to save.
pub(crate) fn save(session: &Session) -> Option<Saved> {
    let text = file(session).ok()?;
    Some(Saved { name: "widerspruch-statistics.json".to_owned(), kind: "application/json", text })
}

/// The bytes of the file, or the words why there are none.
fn file(session: &Session) -> Result<String, String> {
    let w = &session.catalog;
    let Some(read) = &session.read else { return Err(w.text("share-refused-nothing")) };
    let id = u128::from_str_radix(&session.start.random, 16).unwrap_or_default();
    let made = submission(read.report(), session.country.parse().ok(), SubmissionId(id));
    let made = made.map_err(|refused| w.text(refused.message()))?;
    file_text(&made).map_err(|fault| fault.to_string())
}
