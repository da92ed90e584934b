//! The pooled table in a terminal.

use comfy_table::{Cell, CellAlignment, ContentArrangement, LineStyle, TableStyle};

use super::bars;
use super::imprint::Imprint;
use super::table::{Distribution, Table};
use super::view::{self, Block, Row};
use crate::statistics::share::bin::Bin;
use crate::words::i18n::Catalog;
use crate::words::text::{clean, wrap};

/// One line under the heading, no boxes.
const STYLE: TableStyle =
    TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// What stands in a cell that is counted together with the one to its left.
const JOINED: &str = "←";

/// The table as text, no wider than `width` columns if the labels allow it (60 or more).
pub fn terminal(table: &Table, imprint: &Imprint, catalog: &Catalog, columns: usize) -> String {
    text(table, imprint, catalog, Look { columns, is_plain: false })
}

/// The same to be read out: nothing is drawn, and each number stands behind its name.
pub fn plain(table: &Table, imprint: &Imprint, catalog: &Catalog, columns: usize) -> String {
    text(table, imprint, catalog, Look { columns, is_plain: true })
}

/// How the table looks.
#[derive(Debug, Clone, Copy)]
struct Look {
    columns: usize,
    is_plain: bool,
}

fn text(table: &Table, imprint: &Imprint, catalog: &Catalog, look: Look) -> String {
    let columns = look.columns;
    let mut text = String::new();
    if !table.sections.is_empty() {
        let title = view::title(table, imprint, catalog);
        for words in [Some(title), imprint.line(catalog), imprint.note.clone()].iter().flatten() {
            push_wrapped(&mut text, &clean(words), columns);
        }
        text.push('\n');
    }
    for section in &table.sections {
        text.push_str(&view::heading(section.section, catalog));
        text.push('\n');
        for sentence in view::sentences(section, catalog) {
            push_wrapped(&mut text, &sentence, columns);
        }
        for block in view::blocks(section, catalog) {
            text.push('\n');
            if let Some(heading) = block.heading {
                text.push_str(&catalog.text(heading));
                text.push('\n');
            }
            text.push_str(&spreads(&block, catalog, look));
            text.push_str(&medians(&block, catalog, look));
        }
        text.push('\n');
    }
    if table.sections.is_empty() {
        let threshold = [("threshold", table.threshold.people().into())];
        push_wrapped(&mut text, &catalog.format("pool-too-few", &threshold), columns);
    } else {
        for note in view::notes(table, imprint, catalog) {
            push_wrapped(&mut text, &note, columns);
        }
        let drawn = (!look.is_plain).then_some("pool-columns");
        for message in std::iter::once("pool-joined").chain(drawn) {
            push_wrapped(&mut text, &catalog.text(message), columns);
        }
    }
    text
}

fn push_wrapped(text: &mut String, words: &str, columns: usize) {
    for line in wrap(words, columns) {
        text.push_str(&line);
        text.push('\n');
    }
}

fn spreads(block: &Block<'_>, catalog: &Catalog, look: Look) -> String {
    let mut header = vec![catalog.text("pool-people-with")];
    header.extend(view::steps(catalog));
    let mut rows = Vec::new();
    for row in &block.rows {
        for (at, (spread, measure)) in bars::spreads(row).into_iter().enumerate() {
            // The second figure of a thing stands below the first.
            let label = match measure {
                Some(measure) if at > 0 => format!("\u{a0}\u{a0}{}", catalog.text(measure)),
                measure => bars::named(row, measure, catalog),
            };
            rows.push(std::iter::once(label).chain(cells(spread, catalog, look)).collect());
        }
    }
    grid(header, rows, look)
}

fn cells(spread: &Distribution, catalog: &Catalog, look: Look) -> Vec<String> {
    let mut cells = vec![JOINED.to_owned(); Bin::ALL.len()];
    for group in &spread.groups {
        if let Some(cell) = cells.get_mut(group.first) {
            let people = catalog.number(group.people);
            let part = view::ratio(group.people, spread.people());
            *cell = if look.is_plain { people } else { format!("{}\u{a0}{people}", column(part)) };
        }
    }
    cells
}

/// A part of everybody as a column one character wide.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "0 to 8"
)]
fn column(part: f64) -> char {
    let eighths = (part * COLUMNS.len() as f64).ceil() as usize;
    eighths.checked_sub(1).and_then(|at| COLUMNS.get(at)).copied().unwrap_or(' ')
}

/// From an eighth to everybody.
const COLUMNS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

fn medians(block: &Block<'_>, catalog: &Catalog, look: Look) -> String {
    let mut header = vec![catalog.text("pool-middle")];
    header.extend(["column-certain", "column-at-most", "column-found"].map(|id| catalog.text(id)));
    let has_range = |row: &&Row<'_>| row.medians.iter().filter(|one| one.is_some()).count() > 1;
    let rows = block.rows.iter().filter(has_range).map(|row| {
        let medians = row.medians.iter().map(|median| {
            median.as_ref().map_or_else(String::new, |group| view::middle(group, catalog))
        });
        std::iter::once(row.label.clone()).chain(medians).collect()
    });
    grid(header, rows.collect(), look)
}

fn grid(header: Vec<String>, rows: Vec<Vec<String>>, look: Look) -> String {
    if rows.is_empty() {
        return String::new();
    }
    if look.is_plain {
        return spoken(&header, &rows, look.columns);
    }
    let width = u16::try_from(look.columns).unwrap_or(u16::MAX);
    let mut grid = comfy_table::Table::new();
    grid.load_style(STYLE)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(width)
        .set_header(aligned(header));
    for row in rows {
        grid.add_row(aligned(row));
    }
    let mut text = grid.lines().map(|line| line.trim_end().to_owned() + "\n").collect::<String>();
    text.push('\n');
    text
}

/// Each row as its name and, below it, its cells behind the names of their columns.
fn spoken(header: &[String], rows: &[Vec<String>], columns: usize) -> String {
    let mut text = header.first().map_or_else(String::new, |head| format!("{head}:\n"));
    for row in rows {
        let named = header.iter().zip(row);
        for (at, (head, cell)) in named.filter(|(_, cell)| !cell.is_empty()).enumerate() {
            let words = if at == 0 { cell.clone() } else { format!("{head}: {cell}") };
            push_wrapped(&mut text, &words, columns);
        }
    }
    text.push('\n');
    text
}

/// Labels stand left, figures right.
fn aligned(cells: Vec<String>) -> Vec<Cell> {
    let align = |at: usize| if at == 0 { CellAlignment::Left } else { CellAlignment::Right };
    cells
        .into_iter()
        .enumerate()
        .map(|(at, text)| Cell::new(text).set_alignment(align(at)))
        .collect()
}
