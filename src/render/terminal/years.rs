//! One row a year, with the training start marked at its year.

use super::bar::{Ink, bar};
use super::page::{Page, Tone};
use crate::render::content::Years;
use crate::report::model::Range;
use crate::words::i18n::Catalog;
use crate::words::text::{pad_start, width};

/// Longer bars make the years no clearer.
const LONGEST_BAR: usize = 64;

pub(super) fn years(page: &mut Page, years: &Years, catalog: &Catalog) {
    page.heading(&years.heading);
    if years.rows.len() > 1 {
        page.paragraph(Tone::Faint, &years.note, 0);
        page.gap();
        rows(page, years, catalog);
        page.gap();
    }
    if let Some(summary) = &years.summary {
        page.paragraph(Tone::Plain, summary, 0);
    }
}

/// The same without the sentence about it.
pub(super) fn years_in_short(page: &mut Page, years: &Years, catalog: &Catalog) {
    page.heading(&years.heading);
    if years.rows.len() > 1 {
        rows(page, years, catalog);
    }
    if let Some(summary) = &years.summary {
        page.paragraph(Tone::Plain, summary, 0);
    }
}

fn rows(page: &mut Page, years: &Years, catalog: &Catalog) {
    if page.is_plain() {
        return spoken(page, years, catalog);
    }
    let numbers: Vec<String> =
        years.rows.iter().map(|row| catalog.number(row.range.at_most)).collect();
    let wide = numbers.iter().map(|number| width(number)).max().unwrap_or(0);
    let most = years.rows.iter().map(|row| row.range.at_most).max().unwrap_or(0);
    let mark = years.mark.as_ref().map(|mark| {
        let sign = if page.unicode() { "◂" } else { "<" };
        (mark.year, format!("  {sign} {}", page.words(&mark.label)))
    });
    let used = 4 + 2 + wide + 2;
    let columns = page.width();
    let room = columns.saturating_sub(used).min(LONGEST_BAR);
    let ink = Ink::of(page.unicode());
    for (row, number) in years.rows.iter().zip(&numbers) {
        // What is out has no place here: the length of a bar is what falls under the training.
        let range = Range { found: row.range.at_most, estimate: None, ..row.range };
        let bar = bar(&range, most, room, ink);
        let start = format!("{:>4}  {}  ", row.year, pad_start(number, wide));
        let mark = mark.as_ref().filter(|(year, _)| *year == row.year).map(|(_, label)| label);
        let fits = |label: &&String| used + width(&bar) + width(label) <= columns;
        let beside = mark.filter(fits).map_or("", String::as_str);
        page.line(&[(Tone::Plain, &start), (Tone::Accent, &bar), (Tone::Signal, beside)]);
        if let Some(label) = mark.filter(|label| !fits(label)) {
            let indent = (used - 2).min(columns.saturating_sub(width(label)));
            page.line(&[(Tone::Signal, &format!("{}{label}", " ".repeat(indent)))]);
        }
    }
}

/// The same in words.
fn spoken(page: &mut Page, years: &Years, catalog: &Catalog) {
    let named = |number, id| format!("{}\u{a0}{}", catalog.number(number), catalog.text(id));
    for row in &years.rows {
        let least = named(row.range.at_least, "column-certain");
        let most = named(row.range.at_most, "column-at-most");
        let mark = years.mark.as_ref().filter(|mark| mark.year == row.year);
        let mark = mark.map_or_else(String::new, |mark| format!(". {}", mark.label));
        page.paragraph(Tone::Plain, &format!("{}: {least}, {most}{mark}", row.year), 0);
    }
}
