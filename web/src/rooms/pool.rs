//! Statistics of many people in one table.

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
use widerspruch::statistics::pool::refusal::{Family, Refusals};
use widerspruch::statistics::pool::run::{Pooled, pool_at_hand};
use widerspruch::statistics::pool::table::Table;
use widerspruch::words::i18n::Catalog;

use super::rendered;
use crate::ask::{Answer, File, Saved};
use crate::files::Sorted;
use crate::session::Session;
use crate::told;

#[derive(Template)]
#[template(path = "pool.html")]
struct Page<'a> {
    w: &'a Catalog,
    form: &'a Form,
    /// How many were left out; nothing if none was.
    refused: Option<String>,
    /// Why, each with the files that it is true of.
    groups: Vec<Group>,
    /// How many more were left out than are named.
    more: Option<String>,
    /// What lies beside the statistics without anybody having chosen it.
    litter: Option<String>,
    /// Why there is no table.
    why: Option<String>,
}

/// Files that were left out for one reason.
struct Group {
    words: String,
    files: Vec<String>,
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
    /// What systems leave behind.
    litter: Vec<String>,
    form: Form,
}

impl Pooling {
    /// Pools statistics, with ledgers of published tables and a list of one-time numbers beside
    /// them. What else was chosen is named and left out.
    ///
    /// # Errors
    /// In words, if there are too many files, or a ledger is none.
    pub(crate) fn of(mut sorted: Sorted, w: &Catalog) -> Result<Self, String> {
        let (mut tickets, mut published, mut names) = (None, Vec::new(), Vec::new());
        let (strays, litter) = sorted.strays();
        let mut statistics = sorted.statistics;
        statistics.extend(strays);
        for (name, bytes) in sorted.beside {
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
        Ok(Self { pooled, published, names, litter, form: Form::default() })
    }

    fn table(&self, w: &Catalog) -> Result<Table, String> {
        let (tally, threshold) = (&self.pooled.tally, Threshold::default());
        let table = if self.published.is_empty() {
            Table::of(tally, threshold)
        } else {
            let people = self.pooled.people().unwrap_or_default();
            Table::after(tally, threshold, &people, &self.published)
                .map_err(|refused| refused.words(&self.names, w))?
        };
        if table.sections.is_empty() {
            let threshold = [("threshold", threshold.people().into())];
            return Err(w.format("pool-too-few", &threshold));
        }
        Ok(table)
    }

    /// What was left out by reason, with the files that are named.
    fn groups(&self, w: &Catalog) -> Vec<Group> {
        let refusals = &self.pooled.refusals;
        let group = |family: Family| {
            let count = *refusals.by_family.get(&family)?;
            let files = refusals.named.iter().filter(|own| own.reason.family() == family);
            let files = files.map(|own| format!("{own}: {}", own.reason.words(w)));
            let why = [("count", count.into()), ("why", w.text(family.message()).into())];
            Some(Group { words: w.format("page-pool-group", &why), files: files.collect() })
        };
        Family::ALL.into_iter().filter_map(group).collect()
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
    let refusals = &pooling.pooled.refusals;
    let count =
        |id: &str, count: u64| (count > 0).then(|| w.format(id, &[("count", count.into())]));
    let litter = [("names", super::names(&pooling.litter, w).into())];
    let page = Page {
        w,
        form: &pooling.form,
        refused: count("pool-refused", refusals.count),
        groups: pooling.groups(w),
        more: count("pool-refused-more", refusals.count - refusals.named.len() as u64),
        litter: (!pooling.litter.is_empty()).then(|| w.format("page-pool-litter", &litter)),
        why: pooling.table(w).err(),
    };
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
