//! Statistics of many people in one table.

use std::path::PathBuf;

use askama::Template;
use jiff::civil::Date;
use serde::Deserialize;
use widerspruch::statistics::pool::admission::Tickets;
use widerspruch::statistics::pool::caveats::Caveats;
use widerspruch::statistics::pool::export::csv;
use widerspruch::statistics::pool::html::html;
use widerspruch::statistics::pool::imprint::Imprint;
use widerspruch::statistics::pool::ledger::ledger;
use widerspruch::statistics::pool::protect::Threshold;
use widerspruch::statistics::pool::published::Published;
use widerspruch::statistics::pool::refusal::Refusals;
use widerspruch::statistics::pool::run::{Pooled, pool_at_hand};
use widerspruch::statistics::pool::table::Table;
use widerspruch::words::i18n::Catalog;

use super::rendered;
use crate::ask::{Answer, File, Saved};
use crate::session::Session;
use crate::told;

#[derive(Template)]
#[template(path = "pool.html")]
struct Page<'a> {
    w: &'a Catalog,
    form: &'a Form,
    refused: Vec<String>,
    /// Why there is no table.
    why: Option<String>,
}

/// What whoever publishes the table says about it.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct Form {
    title: String,
    collected_by: String,
    note: String,
}

/// What was chosen together: statistics, and what a list and ledgers beside them say.
pub(crate) struct Pooling {
    pooled: Pooled,
    published: Vec<Published>,
    /// Names of the ledgers.
    names: Vec<String>,
    form: Form,
}

impl Pooling {
    /// Pools statistics. `beside` are ledgers of published tables, and a list of one-time numbers.
    ///
    /// # Errors
    /// In words, if there are too many files, or a ledger is none.
    pub(crate) fn of(
        statistics: Vec<(PathBuf, Vec<u8>)>,
        beside: Vec<(String, Vec<u8>)>,
        w: &Catalog,
    ) -> Result<Self, String> {
        let (mut tickets, mut published, mut names) = (None, Vec::new(), Vec::new());
        for (name, bytes) in beside {
            let text = String::from_utf8_lossy(&bytes);
            if let Ok(list) = Tickets::read(&text) {
                tickets = Some(list);
                continue;
            }
            published.push(Published::read(&text).map_err(|error| {
                let line = ("line", (error.0 as u64).into());
                w.format("pool-ledger-line", &[("path", name.as_str().into()), line])
            })?);
            names.push(name);
        }
        let start = Pooled::with(tickets, Refusals::MOST_NAMED);
        let pooled = pool_at_hand(statistics, start).map_err(|_| w.text("page-pool-too-many"))?;
        Ok(Self { pooled, published, names, form: Form::default() })
    }

    fn table(&self, w: &Catalog) -> Result<Table, String> {
        let (tally, threshold) = (&self.pooled.tally, Threshold::default());
        if self.published.is_empty() {
            return Ok(Table::of(tally, threshold));
        }
        let people = self.pooled.people().unwrap_or_default();
        Table::after(tally, threshold, &people, &self.published)
            .map_err(|refused| refused.words(&self.names, w))
    }

    fn imprint(&self, made: Option<Date>) -> Imprint {
        let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let Form { title, collected_by, note } = &self.form;
        Imprint {
            title: said(title),
            collected_by: said(collected_by),
            note: said(note),
            made,
            caveats: Caveats::of(&self.pooled),
        }
    }
}

pub(crate) fn room(session: &Session) -> Answer {
    let Some(pooling) = &session.pooled else { return super::start::room(session) };
    let w = &session.catalog;
    let mut answer = shown(session, pooling);
    answer.title = Some(w.text("pool-title"));
    let refused = pooling.pooled.refusals.words(w);
    let why = pooling.table(w).err();
    let page = Page { w, form: &pooling.form, refused, why };
    answer.parts.insert("room", rendered(&page));
    answer
}

/// The table with other words above it.
pub(crate) fn change(session: &mut Session, form: Form) -> Answer {
    if let Some(pooling) = &mut session.pooled {
        pooling.form = form;
    }
    session.pooled.as_ref().map(|pooling| shown(session, pooling)).unwrap_or_default()
}

fn shown(session: &Session, pooling: &Pooling) -> Answer {
    let w = &session.catalog;
    let mut answer = Answer::default();
    if let Ok(table) = pooling.table(w) {
        answer
            .frames
            .insert("pool", html(&table, &pooling.imprint(told::day(&session.start.today)), w));
    }
    answer
}

/// The table as a page or as a spreadsheet, or its ledger.
pub(crate) fn save(session: &Session, what: File) -> Option<Saved> {
    let pooling = session.pooled.as_ref()?;
    let w = &session.catalog;
    let table = pooling.table(w).ok()?;
    let imprint = || pooling.imprint(told::day(&session.start.today));
    let (ending, kind, text) = match what {
        File::PoolCsv => ("csv", "text/csv", csv(&table).ok()?),
        File::PoolLedger => {
            ("ledger", "application/jsonl", ledger(&table, &pooling.pooled.people()?).ok()?)
        }
        _ => ("html", "text/html", html(&table, &imprint(), w)),
    };
    Some(Saved { name: format!("widerspruch-pool.{ending}"), kind, text })
}
