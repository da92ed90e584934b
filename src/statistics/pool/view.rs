//! What people see of a pooled table, in the terminal and on the page: rows of figures, in words.

use super::imprint::Imprint;
use super::table::{Distribution, Group, SectionTable, Table};
use super::variable::{Section, Variable};
use crate::domain::headline::Field;
use crate::statistics::share::bin::{Bands, Bin};
use crate::statistics::share::submission::{Measure, Period};
use crate::words::i18n::Catalog;

/// One row: something that people have more or less of.
pub(super) struct Row<'a> {
    /// What it is.
    pub(super) label: String,
    /// The spread that is drawn: at most in scope, or found where nothing else is known.
    pub(super) spread: Option<&'a Distribution>,
    /// The spread of what is certain, beside it.
    pub(super) certain: Option<&'a Distribution>,
    /// The medians of what is certain, at most in scope, and found.
    pub(super) medians: [Option<Group>; 3],
}

/// Rows that belong together.
pub(super) struct Block<'a> {
    /// The message of the heading; none for the first block.
    pub(super) heading: Option<&'static str>,
    /// The message that says what its charts show.
    pub(super) chart: &'static str,
    /// The rows; those of which nothing may be shown are left out.
    pub(super) rows: Vec<Row<'a>>,
}

/// The three figures in the order in which they are shown.
const FIGURES: [Measure; 3] = [Measure::AtLeast, Measure::AtMost, Measure::Found];

/// The blocks of a section.
pub(super) fn blocks<'a>(table: &'a SectionTable, catalog: &Catalog) -> Vec<Block<'a>> {
    let ranges = |label: String, variable: &dyn Fn(Measure) -> Variable| Row {
        label,
        spread: table.get(variable(Measure::AtMost)).filter(|spread| telling(spread)),
        certain: table.get(variable(Measure::AtLeast)).filter(|spread| telling(spread)),
        medians: in_order(FIGURES.map(|measure| median(table, variable(measure)))),
    };
    let found = |label: String, variable: Variable| Row {
        label,
        spread: table.get(variable).filter(|spread| telling(spread)),
        certain: None,
        medians: [None, None, median(table, variable)],
    };
    let mut counts = vec![ranges(catalog.text("pool-answer"), &Variable::Answer)];
    let mut timing = Vec::new();
    let mut years = Vec::new();
    match table.section {
        Section::Platform(_) => {
            for field in Field::ALL {
                let variable = |measure| Variable::Headline(field, measure);
                counts.push(ranges(catalog.code("field", &field), &variable));
            }
            for (period, label) in Period::ALL.into_iter().zip(PERIODS) {
                let variable = |measure| Variable::Timing(period, measure);
                timing.push(ranges(catalog.text(label), &variable));
            }
        }
        Section::All => {
            counts.push(found(catalog.text("pool-third-parties"), Variable::ThirdParties));
            for (band, code) in Bands::CODES.iter().enumerate() {
                years.push(found(code.replace('-', "–"), Variable::Years(band)));
            }
        }
    }
    years.retain(has_somebody);
    let all = matches!(table.section, Section::All);
    let blocks = [
        (None, if all { "pool-chart-everybody" } else { "pool-chart" }, counts),
        (Some("pool-timing"), "pool-chart", timing),
        (Some("pool-years"), "pool-chart-years", years),
    ];
    blocks
        .into_iter()
        .map(|(heading, chart, rows)| {
            let rows = rows.into_iter().filter(is_shown).collect();
            Block { heading, chart, rows }
        })
        .filter(|block| !block.rows.is_empty())
        .collect()
}

const PERIODS: [&str; 3] = ["pool-before", "pool-since", "pool-undated"];

fn is_shown(row: &Row<'_>) -> bool {
    row.spread.is_some() || row.medians.iter().any(Option::is_some)
}

/// Bands of years in which nobody made anything, such as those to come, are not worth a row.
fn has_somebody(row: &Row<'_>) -> bool {
    let groups = row.spread.into_iter().flat_map(|spread| &spread.groups);
    groups.filter(|group| group.people > 0).any(|group| group.last > 0)
}

/// The median, unless its cells are joined so widely that it says nothing.
fn median(table: &SectionTable, variable: Variable) -> Option<Group> {
    let group = table.get(variable)?.median()?;
    (group.last - group.first < WIDEST_MEDIAN).then(|| group.clone())
}

/// Nobody has more that is certain than at most, nor more at most than was found, so the three in
/// the middle are in that order too: joined cells are cut to what it leaves.
fn in_order(mut medians: [Option<Group>; 3]) -> [Option<Group>; 3] {
    let mut least = None;
    for group in medians.iter_mut().flatten() {
        group.from = group.from.max(least);
        least = group.from;
    }
    let mut most = None;
    for group in medians.iter_mut().rev().flatten() {
        group.to = match (group.to, most) {
            (Some(own), Some(most)) => Some(own.min(most)),
            (own, most) => own.or(most),
        };
        most = group.to;
    }
    medians
}

/// The title that was given; or what the table has found, or what it is about.
pub(super) fn title(table: &Table, imprint: &Imprint, catalog: &Catalog) -> String {
    if let Some(title) = &imprint.title {
        return title.clone();
    }
    let Some(all) = table.section(Section::All) else { return catalog.text("pool-title") };
    let people = ("people", all.people.into());
    let without = all
        .get(Variable::Answer(Measure::AtLeast))
        .and_then(|spread| spread.groups.first())
        .filter(|group| group.last == 0)
        .map(|group| group.people);
    match without {
        Some(0) => catalog.format("pool-title-all", &[people]),
        Some(without) if without < all.people => {
            let some = ("some", (all.people - without).into());
            catalog.format("pool-title-some", &[people, some])
        }
        _ => catalog.format("pool-title-people", &[people]),
    }
}

/// How many cells the group of a median may join to be worth showing to people.
const WIDEST_MEDIAN: usize = 3;

/// "Instagram", or what stands for everybody.
pub(super) fn heading(section: Section, catalog: &Catalog) -> String {
    match section {
        Section::All => catalog.text("pool-everybody"),
        Section::Platform(platform) => catalog.code("platform", &platform),
    }
}

/// The sentences above the rows: how many people, how many with public content, with AI chats,
/// in which languages and countries.
pub(super) fn sentences(table: &SectionTable, catalog: &Catalog) -> Vec<String> {
    let mut all = vec![catalog.format("pool-people", &[("people", table.people.into())])];
    for (variable, message) in
        [(Variable::PublicContent, "pool-public"), (Variable::AiChats, "pool-ai")]
    {
        if let Some(yes) = table.get(variable).and_then(|spread| spread.groups.last()) {
            let share = catalog.percent(ratio(yes.people, table.people));
            let arguments = [("people", yes.people.into()), ("share", share.into())];
            all.push(catalog.format(message, &arguments));
        }
    }
    for (variable, message) in [
        (Variable::Country, "pool-countries"),
        (Variable::Language, "pool-languages"),
        (Variable::Flavour, "pool-flavours"),
        (Variable::Layout, "pool-layouts"),
    ] {
        if let Some(spread) = table.get(variable) {
            let words = spread.groups.iter().map(|group| {
                format!("{} ({})", word(&group.cell, catalog), catalog.number(group.people))
            });
            let list = words.collect::<Vec<_>>().join(", ");
            all.push(catalog.format(message, &[("list", list.into())]));
        }
    }
    all
}

/// Codes of countries stand for themselves.
fn word(cell: &str, catalog: &Catalog) -> String {
    let message = match cell {
        super::table::REST => "pool-word-rest",
        "other" => "pool-word-other",
        "json" | "html" => return cell.to_uppercase(),
        "text" => "pool-word-text",
        "L4" => "pool-word-l4",
        "L3" => "pool-word-l3",
        "G4" => "pool-word-g4",
        "G3" => "pool-word-g3",
        "page" => "pool-word-page",
        "chat" => "pool-word-chat",
        "app" => "pool-word-app",
        "not_given" => "pool-word-not-given",
        "unknown" => "pool-word-unknown",
        "several" => "pool-word-several",
        "older" => "pool-word-older",
        "de" => "pool-word-german",
        "en" => "pool-word-english",
        code => return code.to_owned(),
    };
    catalog.text(message)
}

/// A part of a whole between 0 and 1.
#[allow(clippy::cast_precision_loss, reason = "shown in whole per cent or as the width of a bar")]
pub(super) fn ratio(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// "0", "10–99", "10,000 and more"; per cent for shares.
pub(super) fn ends(group: &Group, catalog: &Catalog) -> String {
    match (group.from, group.to) {
        (Some(from), Some(to)) if from == to => catalog.number(from),
        (Some(from), Some(to)) => format!("{}–{}", catalog.number(from), catalog.number(to)),
        (Some(from), None) => catalog.format("pool-and-more", &[("from", from.into())]),
        _ => group.cell.clone(),
    }
}

/// The same of the person in the middle: nobody has less than nothing.
pub(super) fn middle(group: &Group, catalog: &Catalog) -> String {
    if group.to == Some(0) { catalog.text("pool-half-none") } else { ends(group, catalog) }
}

/// The steps of counts in words.
pub(super) fn steps(catalog: &Catalog) -> Vec<String> {
    Bin::ALL
        .iter()
        .enumerate()
        .map(|(at, bin)| {
            let (from, to) = (Some(bin.low()), bin.high());
            let group = Group { first: at, last: at, cell: String::new(), from, to, people: 0 };
            ends(&group, catalog)
        })
        .collect()
}

/// A distribution that tells something: not everybody in cells that are joined.
fn telling(spread: &Distribution) -> bool {
    let mut filled = spread.groups.iter().filter(|group| group.people > 0);
    match (filled.next(), filled.next()) {
        (Some(only), None) => only.first == only.last,
        _ => true,
    }
}

/// From this threshold on four people whom somebody invented leave more than five real ones.
const OPEN_CALL: u64 = 10;

/// What is said below every table: the rule, and what it means for the cells.
pub(super) fn notes(table: &Table, imprint: &Imprint, catalog: &Catalog) -> Vec<String> {
    let threshold = [("threshold", table.threshold.people().into())];
    let mut notes = vec![catalog.format("pool-rule", &threshold), catalog.text("pool-median")];
    let hidden = Section::ALL.iter().any(|section| table.section(*section).is_none());
    if hidden {
        notes.push(catalog.format("pool-sections-hidden", &threshold));
    }
    notes.push(catalog.text("pool-sample"));
    notes.extend(imprint.caveats.words(catalog));
    notes.push(catalog.text("pool-again"));
    if table.threshold.people() < OPEN_CALL {
        let invented = table.threshold.people() - 1;
        let [threshold] = threshold;
        notes.push(catalog.format("pool-open-call", &[threshold, ("invented", invented.into())]));
    }
    notes
}
