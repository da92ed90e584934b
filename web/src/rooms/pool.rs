//! Statistics of many people in one table.

use askama::Template;
use widerspruch::statistics::pool::caveats::Caveats;
use widerspruch::statistics::pool::export::csv;
use widerspruch::statistics::pool::html::html;
use widerspruch::statistics::pool::imprint::Imprint;
use widerspruch::statistics::pool::protect::Threshold;
use widerspruch::statistics::pool::run::Pooled;
use widerspruch::statistics::pool::table::Table;
use widerspruch::words::i18n::Catalog;

use super::rendered;
use crate::ask::{Answer, Saved};
use crate::session::Session;

#[derive(Template)]
#[template(path = "pool.html")]
struct Page<'a> {
    w: &'a Catalog,
    refused: Vec<String>,
}

fn table(pooled: &Pooled) -> Table {
    Table::of(&pooled.tally, Threshold::default())
}

fn imprint(pooled: &Pooled) -> Imprint {
    Imprint { caveats: Caveats::of(pooled), ..Imprint::default() }
}

pub(crate) fn room(session: &Session) -> Answer {
    let Some(pooled) = &session.pooled else { return super::start::room(session) };
    let w = &session.catalog;
    let mut answer = Answer { title: Some(w.text("pool-title")), ..Answer::default() };
    answer.parts.insert("room", rendered(&Page { w, refused: pooled.refusals.words(w) }));
    answer.frames.insert("pool", html(&table(pooled), &imprint(pooled), w));
    answer
}

/// The table as a page or as a spreadsheet.
pub(crate) fn save(session: &Session, as_page: bool) -> Option<Saved> {
    let pooled = session.pooled.as_ref()?;
    let table = table(pooled);
    let name = |ending| format!("widerspruch-pool.{ending}");
    Some(if as_page {
        let text = html(&table, &imprint(pooled), &session.catalog);
        Saved { name: name("html"), kind: "text/html", text }
    } else {
        Saved { name: name("csv"), kind: "text/csv", text: csv(&table).ok()? }
    })
}
