//! The pooled table as one page with charts: nothing is loaded, nothing runs, every chart stands
//! beside its figures.

use std::fmt::Write as _;

use super::bars;
use super::imprint::Imprint;
use super::table::{Distribution, SectionTable, Table};
use super::view::{self, Block};
use crate::statistics::share::bin::Bin;
use crate::words::i18n::Catalog;
use crate::words::text::html as escape;

const STYLE: &str = include_str!("page.css");

/// The width of a bar on a small telephone, in pixels.
const NARROWEST_BAR: f64 = 320.0;

/// The page, in the language of the catalogue.
pub fn html(table: &Table, imprint: &Imprint, catalog: &Catalog) -> String {
    let title = escape(&view::title(table, imprint, catalog));
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src \
         'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width, \
         initial-scale=1\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <main>\n<h1>{title}</h1>\n",
        language = catalog.language().code(),
    );
    if let Some(line) = imprint.line(catalog) {
        paragraph(&mut page, " class=\"quiet\"", &line);
    }
    if let Some(note) = &imprint.note {
        paragraph(&mut page, " class=\"note\"", note);
    }
    if table.sections.is_empty() {
        let threshold = [("threshold", table.threshold.people().into())];
        paragraph(&mut page, "", &catalog.format("pool-too-few", &threshold));
    }
    for section in &table.sections {
        push_section(&mut page, section, catalog);
    }
    if !table.sections.is_empty() {
        let _ = writeln!(page, "<h2>{}</h2>", escape(&catalog.text("pool-how")));
        for note in view::notes(table, imprint, catalog) {
            paragraph(&mut page, "", &note);
        }
        paragraph(&mut page, "", &catalog.text("pool-joined"));
    }
    let version = [("version", env!("CARGO_PKG_VERSION").into())];
    paragraph(&mut page, " class=\"quiet\"", &catalog.format("pool-made-with", &version));
    page + "</main>\n</body>\n</html>\n"
}

fn paragraph(page: &mut String, attributes: &str, words: &str) {
    let _ = writeln!(page, "<p{attributes}>{}</p>", escape(words));
}

fn push_section(page: &mut String, section: &SectionTable, catalog: &Catalog) {
    let heading = escape(&view::heading(section.section, catalog));
    let _ = writeln!(page, "<section>\n<h2>{heading}</h2>");
    for sentence in view::sentences(section, catalog) {
        paragraph(page, "", &sentence);
    }
    for block in view::blocks(section, catalog) {
        if let Some(heading) = block.heading {
            let _ = writeln!(page, "<h3>{}</h3>", escape(&catalog.text(heading)));
        }
        push_charts(page, &block, catalog);
        push_figures(page, &block, catalog);
    }
    page.push_str("</section>\n");
}

fn push_charts(page: &mut String, block: &Block<'_>, catalog: &Catalog) {
    let _ = writeln!(
        page,
        "<figure>\n<figcaption>{}</figcaption>\n<ul class=\"key\">",
        escape(&catalog.text(block.chart))
    );
    for (at, step) in view::steps(catalog).iter().enumerate() {
        let _ = writeln!(
            page,
            "<li><span class=\"s{at}\" aria-hidden=\"true\"></span>{}</li>",
            escape(step)
        );
    }
    page.push_str("</ul>\n");
    for row in &block.rows {
        for (spread, measure) in bars::spreads(row) {
            push_bar(page, &bars::named(row, measure, catalog), spread, catalog);
        }
    }
    page.push_str("</figure>\n");
}

/// One bar for all people, cut into the groups; a joined group runs through the shades it spans.
fn push_bar(page: &mut String, label: &str, spread: &Distribution, catalog: &Catalog) {
    let label = escape(label);
    let bar = bars::bar(spread, NARROWEST_BAR, catalog);
    let _ = write!(
        page,
        "<div class=\"row\"><span class=\"label\">{label}</span>\n<div><div class=\"bar\" \
         role=\"img\" aria-label=\"{label}: {spoken}\">",
        spoken = escape(&bar.spoken),
    );
    for segment in &bar.segments {
        let (first, last) = (segment.group.first, segment.group.last);
        let _ = write!(
            page,
            "<span class=\"s{shade}\" style=\"flex-grow:{grow:.4}{run}\" title=\"{told}\">{written}</span>",
            shade = segment.shade,
            grow = segment.part.max(0.001),
            told = escape(&bars::told(segment.group, catalog)),
            written = escape(&segment.written),
            run = if first == last {
                String::new()
            } else {
                format!(";background:linear-gradient(90deg,var(--s{first}),var(--s{last}))")
            },
        );
    }
    page.push_str("</div>");
    if !bar.below.is_empty() {
        let _ = write!(page, "<small aria-hidden=\"true\">{}</small>", escape(&bar.below));
    }
    page.push_str("</div></div>\n");
}

/// The steps in which somebody is, in one row or another: others need no column.
fn filled(block: &Block<'_>) -> Vec<usize> {
    let spreads = || block.rows.iter().flat_map(bars::spreads);
    let groups = || spreads().flat_map(|(spread, _)| &spread.groups);
    let has_somebody = |at: &usize| {
        groups().any(|group| group.people > 0 && (group.first..=group.last).contains(at))
    };
    (0..Bin::ALL.len()).filter(has_somebody).collect()
}

/// A table in a box of its own that can be moved sideways, also with the keyboard.
fn push_table(page: &mut String, name: &str, head: &str, rows: &str) {
    let name = escape(name);
    let _ = writeln!(
        page,
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{name}\"><table>\n\
         <thead><tr><th scope=\"col\">{name}</th>{head}</tr></thead>\n<tbody>{rows}</tbody></table></div>"
    );
}

fn push_figures(page: &mut String, block: &Block<'_>, catalog: &Catalog) {
    let head = |words: &str| format!("<th scope=\"col\">{}</th>", escape(words));
    let _ = writeln!(
        page,
        "<details open><summary>{}</summary>",
        escape(&catalog.text("pool-figures"))
    );
    let filled = filled(block);
    let steps = view::steps(catalog);
    let names = filled.iter().filter_map(|at| steps.get(*at));
    let names: String = names.map(|step| head(step)).collect();
    let mut rows = String::new();
    for row in &block.rows {
        for (spread, measure) in bars::spreads(row) {
            let label = bars::named(row, measure, catalog);
            let _ = write!(rows, "<tr><th scope=\"row\">{}</th>", escape(&label));
            for group in &spread.groups {
                let spans = group.first..=group.last;
                let joined = match filled.iter().filter(|at| spans.contains(at)).count() {
                    0 => continue,
                    1 => String::new(),
                    cells => format!(" class=\"joined\" colspan=\"{cells}\""),
                };
                let _ = write!(rows, "<td{joined}>{}</td>", catalog.number(group.people));
            }
            rows.push_str("</tr>\n");
        }
    }
    push_table(page, &catalog.text("pool-people-with"), &names, &rows);
    if filled.len() < steps.len() {
        paragraph(page, " class=\"quiet\"", &catalog.text("pool-empty-steps"));
    }
    push_medians(page, block, catalog);
    page.push_str("</details>\n");
}

/// The people in the middle; figures that no row has need no column.
fn push_medians(page: &mut String, block: &Block<'_>, catalog: &Catalog) {
    let figures = ["column-certain", "column-at-most", "column-found"];
    let has = |at: &usize| block.rows.iter().any(|row| row.medians[*at].is_some());
    let shown: Vec<usize> = (0..figures.len()).filter(has).collect();
    if shown.is_empty() {
        return;
    }
    let head =
        |at: &usize| format!("<th scope=\"col\">{}</th>", escape(&catalog.text(figures[*at])));
    let names: String = shown.iter().map(head).collect();
    let mut rows = String::new();
    for row in &block.rows {
        let _ = write!(rows, "<tr><th scope=\"row\">{}</th>", escape(&row.label));
        for at in &shown {
            let median = row.medians[*at].as_ref();
            let words = median.map_or_else(String::new, |group| view::middle(group, catalog));
            let _ = write!(rows, "<td>{}</td>", escape(&words));
        }
        rows.push_str("</tr>\n");
    }
    push_table(page, &catalog.text("pool-middle"), &names, &rows);
}
