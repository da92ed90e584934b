//! The headline table with bars, and the table of accounts.

use super::bar::{Ink, bar};
use super::page::{Page, Tone};
use crate::render::content::{Accounts, Row, Table};
use crate::report::model::Range;
use crate::words::i18n::Catalog;
use crate::words::text::{pad_end, pad_start, width};

/// Below this many columns bars say nothing, so they go.
const SHORTEST_BAR: usize = 12;

/// Longer bars are no clearer.
const LONGEST_BAR: usize = 80;

/// Columns between numbers.
const GAP: usize = 2;

/// A row of either table.
struct Line<'a> {
    label: String,
    note: Option<&'a str>,
    numbers: [String; 3],
    range: Range,
}

/// Widths of the columns.
struct Columns {
    label: usize,
    numbers: [usize; 3],
    bar: usize,
}

pub(super) fn table(page: &mut Page, table: &Table, catalog: &Catalog) {
    if !table.rows.is_empty() {
        page.heading(&table.heading);
        page.paragraph(Tone::Faint, &table.note, 0);
        page.gap();
        let lines: Vec<Line<'_>> = table.rows.iter().map(|row| line(page, row, catalog)).collect();
        let columns = draw(page, &table.columns, "", &lines);
        legend(page, &table.legend, &columns);
    }
    for note in &table.below {
        page.paragraph(Tone::Faint, note, 0);
    }
}

pub(super) fn accounts(page: &mut Page, accounts: &Accounts, table: &Table, catalog: &Catalog) {
    page.heading(&accounts.heading);
    page.paragraph(Tone::Faint, &accounts.note, 0);
    page.gap();
    let lines: Vec<Line<'_>> = accounts
        .rows
        .iter()
        .map(|row| Line {
            label: page.words(&row.label),
            note: row.detail.as_deref(),
            numbers: numbers(&row.range, catalog),
            range: row.range,
        })
        .collect();
    draw(page, &table.columns, &accounts.column, &lines);
}

fn line<'a>(page: &Page, row: &'a Row, catalog: &Catalog) -> Line<'a> {
    let label = page.words(&row.label);
    Line {
        label: if row.beneath { format!("  {label}") } else { label },
        note: row.estimate.as_deref(),
        numbers: numbers(&row.range, catalog),
        range: row.range,
    }
}

fn numbers(range: &Range, catalog: &Catalog) -> [String; 3] {
    [range.at_least, range.at_most, range.found].map(|number| catalog.number(number))
}

fn draw(page: &mut Page, heads: &[String; 3], first: &str, lines: &[Line<'_>]) -> Columns {
    if page.is_narrow() {
        return stacked(page, heads, lines);
    }
    let heads = heads.each_ref().map(|head| page.words(head));
    let first = page.words(first);
    let columns = columns(page.width(), &heads, &first, lines);
    let head: String =
        heads.iter().zip(columns.numbers).map(|(head, wide)| pad_start(head, wide + GAP)).collect();
    page.line(&[(Tone::Faint, &pad_end(&first, columns.label)), (Tone::Faint, &head)]);
    let ink = Ink::of(page.unicode());
    for line in lines {
        let cells: Vec<String> = line
            .numbers
            .iter()
            .zip(columns.numbers)
            .map(|(number, wide)| pad_start(number, wide + GAP))
            .collect();
        let bar = bar(&line.range, line.range.found, columns.bar, ink);
        let gap = " ".repeat(GAP);
        page.line(&[
            (Tone::Plain, &pad_end(&line.label, columns.label)),
            (Tone::Strong, &cells[..2].concat()),
            (Tone::Faint, &cells[2..].concat()),
            (Tone::Plain, &gap),
            (Tone::Accent, &bar),
        ]);
        if let Some(note) = line.note {
            page.paragraph(Tone::Faint, note, 4);
        }
    }
    columns
}

/// Each row as its name and, below it, its numbers with their names; nothing stands beside.
fn stacked(page: &mut Page, heads: &[String; 3], lines: &[Line<'_>]) -> Columns {
    let mut above = "";
    for line in lines {
        // What stands below another row is heard without it.
        match line.label.strip_prefix("  ") {
            Some(beneath) if page.is_plain() => {
                page.paragraph(Tone::Strong, &format!("{above} {beneath}"), 0);
            }
            _ => page.paragraph(Tone::Strong, line.label.trim_start(), 0),
        }
        above = &line.label;
        let named = line.numbers.iter().zip(heads);
        let named = named.map(|(number, head)| format!("{number}\u{a0}{head}"));
        page.paragraph(Tone::Plain, &named.collect::<Vec<_>>().join(", "), 2);
        if let Some(note) = line.note {
            page.paragraph(Tone::Faint, note, 4);
        }
    }
    Columns { label: 0, numbers: [0; 3], bar: 0 }
}

fn columns(page: usize, heads: &[String; 3], first: &str, lines: &[Line<'_>]) -> Columns {
    let label = lines.iter().map(|line| width(&line.label)).max().unwrap_or(0).max(width(first));
    let mut numbers = [0; 3];
    for (index, wide) in numbers.iter_mut().enumerate() {
        let cells = lines.iter().filter_map(|line| line.numbers.get(index));
        let head = heads.get(index).map_or(0, |head| width(head));
        *wide = cells.map(|cell| width(cell)).max().unwrap_or(0).max(head);
    }
    let used = label + numbers.iter().map(|wide| wide + GAP).sum::<usize>() + GAP;
    let room = page.saturating_sub(used).min(LONGEST_BAR);
    Columns { label, numbers, bar: if room < SHORTEST_BAR { 0 } else { room } }
}

/// What the three parts of a bar mean, at the right edge of the bars.
fn legend(page: &mut Page, names: &[String; 3], columns: &Columns) {
    if columns.bar == 0 {
        return;
    }
    let ink = Ink::of(page.unicode());
    let parts: Vec<String> = [ink.certain, ink.possible, ink.out]
        .iter()
        .zip(names)
        .map(|(sign, name)| format!("{sign}\u{a0}{}", page.words(name)))
        .collect();
    let legend = parts.join("  ");
    let end = columns.label + columns.numbers.iter().sum::<usize>() + 4 * GAP + columns.bar;
    page.line(&[(Tone::Faint, &pad_start(&legend, end))]);
}
