//! The pooled table in a terminal.

use comfy_table::{Cell, CellAlignment, ContentArrangement, LineStyle, TableStyle};

use super::table::{Distribution, Table};
use super::view::{self, Block, Row};
use crate::statistics::share::bin::Bin;
use crate::words::i18n::Catalog;
use crate::words::text::wrap;

/// One line under the heading, no boxes.
const STYLE: TableStyle =
    TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// What stands in a cell that is counted together with the one to its left.
const JOINED: &str = "←";

/// The table as text, no wider than `width` columns if the labels allow it (60 or more).
pub fn terminal(table: &Table, catalog: &Catalog, columns: usize) -> String {
    let width = u16::try_from(columns).unwrap_or(u16::MAX);
    let mut text = String::new();
    if !table.sections.is_empty() {
        push_wrapped(&mut text, &view::title(table, catalog), columns);
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
            text.push_str(&spreads(&block, catalog, width));
            text.push_str(&medians(&block, catalog, width));
        }
        text.push('\n');
    }
    if table.sections.is_empty() {
        let threshold = [("threshold", table.threshold.people().into())];
        push_wrapped(&mut text, &catalog.format("pool-too-few", &threshold), columns);
    } else {
        for note in view::notes(table, catalog) {
            push_wrapped(&mut text, &note, columns);
        }
        push_wrapped(&mut text, &catalog.text("pool-joined"), columns);
    }
    text
}

fn push_wrapped(text: &mut String, words: &str, columns: usize) {
    for line in wrap(words, columns) {
        text.push_str(&line);
        text.push('\n');
    }
}

fn spreads(block: &Block<'_>, catalog: &Catalog, width: u16) -> String {
    let mut header = vec![catalog.text("pool-people-with")];
    header.extend(view::steps(catalog));
    let rows = block.rows.iter().filter_map(|row| {
        let spread = row.spread?;
        Some(std::iter::once(row.label.clone()).chain(cells(spread, catalog)).collect())
    });
    grid(header, rows.collect(), width)
}

fn cells(spread: &Distribution, catalog: &Catalog) -> Vec<String> {
    let mut cells = vec![JOINED.to_owned(); Bin::ALL.len()];
    for group in &spread.groups {
        if let Some(cell) = cells.get_mut(group.first) {
            *cell = catalog.number(group.people);
        }
    }
    cells
}

fn medians(block: &Block<'_>, catalog: &Catalog, width: u16) -> String {
    let mut header = vec![catalog.text("pool-middle")];
    header.extend(["column-certain", "column-at-most", "column-found"].map(|id| catalog.text(id)));
    let has_range = |row: &&Row<'_>| row.medians.iter().filter(|one| one.is_some()).count() > 1;
    let rows = block.rows.iter().filter(has_range).map(|row| {
        let medians = row.medians.iter().map(|median| {
            median.as_ref().map_or_else(String::new, |group| view::ends(group, catalog))
        });
        std::iter::once(row.label.clone()).chain(medians).collect()
    });
    grid(header, rows.collect(), width)
}

fn grid(header: Vec<String>, rows: Vec<Vec<String>>, width: u16) -> String {
    if rows.is_empty() {
        return String::new();
    }
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

/// Labels stand left, figures right.
fn aligned(cells: Vec<String>) -> Vec<Cell> {
    let align = |at: usize| if at == 0 { CellAlignment::Left } else { CellAlignment::Right };
    cells
        .into_iter()
        .enumerate()
        .map(|(at, text)| Cell::new(text).set_alignment(align(at)))
        .collect()
}
