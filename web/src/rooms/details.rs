//! Every item by itself: a table that can be searched and sorted, and saved whole.

use std::collections::BTreeMap;

use askama::Template;
use serde::{Deserialize, Serialize};
use widerspruch::domain::name::Names;
use widerspruch::render::Details;
use widerspruch::report::details::line::{Detail, Sort};
use widerspruch::report::details::list::each;
use widerspruch::run::Analysis;
use widerspruch::words::i18n::{Catalog, code_id};
use widerspruch::words::text::html;

use super::rendered;
use crate::ask::{Answer, Saved};
use crate::session::Session;

/// More rows at a time slow browsers down.
const ROWS: usize = 200;

/// What is looked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    search: String,
    sort: String,
    from: String,
}

#[derive(Template)]
#[template(path = "details.html")]
struct Page<'a> {
    w: &'a Catalog,
    wanted: &'a Wanted,
    sorts: Vec<(&'static str, &'static str, bool)>,
    rows: String,
}

#[derive(Template)]
#[template(path = "details-rows.html")]
struct Rows<'a> {
    w: &'a Catalog,
    count: String,
    shown: &'a [Row],
    before: Option<usize>,
    after: Option<usize>,
}

/// A row of the table.
struct Row {
    kind: String,
    day: String,
    why: String,
    scope: String,
    rule: &'static str,
    /// Escaped, with places where a line may end.
    place: String,
    words: String,
}

const SORTS: [(&str, &str); 4] = [
    ("", "page-sort-archive"),
    ("oldest", "page-sort-oldest"),
    ("newest", "page-sort-newest"),
    ("scope", "page-sort-scope"),
];

pub(crate) fn room(session: &Session) -> Answer {
    let (w, wanted) = (&session.catalog, &session.wanted);
    let sorts = SORTS.map(|(code, id)| (code, id, code == wanted.sort)).into();
    let page = Page { w, wanted, sorts, rows: rows(session) };
    let mut answer = Answer { title: Some(w.text("page-room-details")), ..Answer::default() };
    answer.parts.insert("room", rendered(&page));
    answer
}

/// After something else is looked for.
pub(crate) fn change(session: &Session) -> Answer {
    let mut answer = Answer::default();
    answer.parts.insert("rows", rows(session));
    answer
}

/// The whole table.
pub(crate) fn save(session: &Session) -> Option<Saved> {
    let analysis = session.analysis()?;
    let mut bytes = Vec::new();
    let mut table = Details::csv(&mut bytes, &session.catalog).ok()?;
    each(&analysis.reading, &analysis.verdicts, true, &mut |line| table.line(line)).ok()?;
    table.finish().ok()?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Some(Saved { name: "widerspruch-details.csv".to_owned(), kind: "text/csv", text })
}

/// The rows of one page. An archive may hold a million items, so that only their order is kept, and
/// only the rows that are shown are put into words.
fn rows(session: &Session) -> String {
    let (w, wanted) = (&session.catalog, &session.wanted);
    let Some(analysis) = session.analysis() else { return String::new() };
    let search = Search { words: wanted.search.trim().to_lowercase(), known: BTreeMap::new(), w };
    let (found, all) = found(analysis, search, &wanted.sort);
    let from = wanted.from.parse().unwrap_or(0_usize).min(found.len().saturating_sub(1));
    let to = found.len().min(from + ROWS);
    let shown = found.get(from..to).unwrap_or_default();
    let place = shown.iter().enumerate().map(|(place, (_, number))| (*number, place));
    let place: BTreeMap<u32, usize> = place.collect();
    let mut rows: Vec<Option<Row>> = shown.iter().map(|_| None).collect();
    let mut number = 0;
    let _ = each(&analysis.reading, &analysis.verdicts, true, &mut |line| {
        if line.row == Sort::Item {
            if let Some(slot) = place.get(&number).and_then(|place| rows.get_mut(*place)) {
                *slot = Some(row(line, w));
            }
            number += 1;
        }
        Ok(())
    });
    let count = [
        ("from", (from as u64 + 1).into()),
        ("to", (to as u64).into()),
        ("found", (found.len() as u64).into()),
        ("all", all.into()),
    ];
    let id = match shown.len() {
        0 => "page-rows-none",
        all if all == found.len() => "page-rows-all",
        _ => "page-rows",
    };
    rendered(&Rows {
        w,
        count: w.format(id, &count),
        shown: &rows.into_iter().flatten().collect::<Vec<_>>(),
        before: (from > 0).then(|| from.saturating_sub(ROWS)),
        after: (to < found.len()).then_some(to),
    })
}

/// What is found, by its order and its number, and how many items there are.
fn found(analysis: &Analysis, mut search: Search<'_>, sort: &str) -> (Vec<(u64, u32)>, u64) {
    let mut found = Vec::new();
    let mut all = 0_u32;
    let _ = each(&analysis.reading, &analysis.verdicts, true, &mut |line| {
        if line.row == Sort::Item {
            if search.finds(line) {
                found.push((order(line, sort), all));
            }
            all = all.saturating_add(1);
        }
        Ok(())
    });
    found.sort_unstable();
    (found, all.into())
}

/// Where an item stands; undated ones stand last.
fn order(line: &Detail<'_>, sort: &str) -> u64 {
    let digits = |time: &str| {
        let digits = time.bytes().filter(u8::is_ascii_digit).take(14);
        digits.fold(0, |number, digit| number * 10 + u64::from(digit - b'0'))
    };
    let time = line.time.as_deref().map(digits);
    match sort {
        "oldest" => time.unwrap_or(u64::MAX),
        "newest" => time.map_or(u64::MAX, |time| u64::MAX - 1 - time),
        "scope" => 2 - u64::from(line.at_least) - u64::from(line.at_most),
        _ => 0,
    }
}

/// What is searched for, in what a row shows.
struct Search<'a> {
    words: String,
    /// The words of codes, in small letters.
    known: BTreeMap<String, String>,
    w: &'a Catalog,
}

impl Search<'_> {
    fn finds(&mut self, line: &Detail<'_>) -> bool {
        let words = self.words.clone();
        let has = |text: &str| text.to_lowercase().contains(&words);
        words.is_empty()
            || line.rule.eq_ignore_ascii_case(&words)
            || line.text.as_deref().is_some_and(has)
            || line.context.is_some_and(has)
            || line.time.as_deref().is_some_and(has)
            || line.place.is_some_and(|place| has(place.member.shown(Names::Whole)))
            || self.code("kind", &line.kind).contains(&words)
            || self.code("scope", &line.scope).contains(&words)
    }

    fn code(&mut self, family: &str, code: &impl Serialize) -> &str {
        let id = code_id(family, code);
        let w = self.w;
        self.known.entry(id.clone()).or_insert_with(|| w.text(&id).to_lowercase())
    }
}

fn row(line: &Detail<'_>, w: &Catalog) -> Row {
    let day = line.time.as_deref().and_then(|time| time.get(..10)?.parse().ok());
    let place = line.place.map(|place| match place.record {
        Some(record) => format!("{}, {record}", place.member.shown(Names::Whole)),
        None => place.member.shown(Names::Whole).to_owned(),
    });
    let context = line.context.map(str::to_owned);
    let words: Vec<String> = context.into_iter().chain(line.text.clone()).collect();
    Row {
        kind: w.code("kind", &line.kind),
        day: day.map_or_else(|| w.text("details-undated"), |day| w.date(day)),
        why: format!("{}: {}", w.code("class", &line.class), w.code("evidence", &line.evidence)),
        scope: w.code("scope", &line.scope),
        rule: line.rule,
        place: html(&place.unwrap_or_else(|| w.text("details-no-place")))
            .replace('/', "/<wbr>")
            .replace('_', "_<wbr>"),
        words: words.join(" "),
    }
}
