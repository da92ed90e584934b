//! The pooled table as one page with charts: nothing is loaded, nothing runs, every chart stands
//! beside its figures.

use std::fmt::Write as _;

use super::table::{Distribution, SectionTable, Table};
use super::view::{self, Block, Row};
use crate::statistics::share::bin::Bin;
use crate::words::i18n::Catalog;
use crate::words::text::html as escape;

const STYLE: &str = include_str!("page.css");

/// Widths in pixels: of a bar on a small telephone, of a digit, and of what is left free around it.
const NARROWEST_BAR: f64 = 320.0;
const DIGIT: f64 = 7.0;
const MARGIN: f64 = 6.0;

/// The page, in the language of the catalogue.
pub fn html(table: &Table, catalog: &Catalog) -> String {
    let title = escape(&view::title(table, catalog));
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src \
         'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width, \
         initial-scale=1\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <main>\n<h1>{title}</h1>\n",
        language = catalog.language().code(),
    );
    if table.sections.is_empty() {
        let threshold = [("threshold", table.threshold.people().into())];
        paragraph(&mut page, "", &catalog.format("pool-too-few", &threshold));
    }
    for section in &table.sections {
        push_section(&mut page, section, catalog);
    }
    if !table.sections.is_empty() {
        let _ = writeln!(page, "<h2>{}</h2>", escape(&catalog.text("pool-how")));
        for note in view::notes(table, catalog) {
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
        for (spread, measure) in bars(row) {
            push_bar(page, &named(row, measure, catalog), spread, catalog);
        }
    }
    page.push_str("</figure>\n");
}

/// What is certain and what is possible beside each other, each with the message that names it.
fn bars<'a>(row: &Row<'a>) -> Vec<(&'a Distribution, Option<&'static str>)> {
    match (row.certain, row.spread) {
        (Some(certain), Some(spread)) => {
            vec![(certain, Some("column-certain")), (spread, Some("column-at-most"))]
        }
        (Some(certain), None) => vec![(certain, Some("column-certain"))],
        (None, spread) => {
            // Other people and years have one figure only.
            let measure = row.medians.iter().take(2).any(Option::is_some);
            spread.map(|spread| (spread, measure.then_some("column-at-most"))).into_iter().collect()
        }
    }
}

fn named(row: &Row<'_>, measure: Option<&str>, catalog: &Catalog) -> String {
    measure.map_or_else(
        || row.label.clone(),
        |measure| format!("{}: {}", row.label, catalog.text(measure)),
    )
}

/// One bar for all people, cut into the groups; a joined group runs through the shades it spans.
fn push_bar(page: &mut String, label: &str, spread: &Distribution, catalog: &Catalog) {
    let label = escape(label);
    let _ = write!(
        page,
        "<div class=\"row\"><span class=\"label\">{label}</span>\n<div class=\"bar\" role=\"img\" \
         aria-label=\"{label}: {spoken}\">",
        spoken = escape(&spoken(spread, catalog)),
    );
    for group in spread.groups.iter().filter(|group| group.people > 0) {
        let shade = usize::midpoint(group.first, group.last).min(Bin::ALL.len() - 1);
        let people = catalog.number(group.people);
        let name = escape(&view::ends(group, catalog));
        let part = view::ratio(group.people, spread.people());
        let written = if part > narrowest(&people) { people.as_str() } else { "" };
        let _ = write!(
            page,
            "<span class=\"s{shade}\" style=\"flex-grow:{grow:.4}{run}\" title=\"{name}: {people}\">\
             {written}</span>",
            grow = part.max(0.001),
            run = if group.first == group.last {
                String::new()
            } else {
                let (first, last) = (group.first, group.last);
                format!(";background:linear-gradient(90deg,var(--s{first}),var(--s{last}))")
            },
        );
    }
    page.push_str("</div></div>\n");
}

/// The part of a bar that a number needs on the narrowest screens.
#[allow(clippy::cast_precision_loss, reason = "a number has few digits")]
fn narrowest(number: &str) -> f64 {
    (number.len() as f64).mul_add(DIGIT, MARGIN) / NARROWEST_BAR
}

fn spoken(spread: &Distribution, catalog: &Catalog) -> String {
    let groups = spread
        .groups
        .iter()
        .map(|group| format!("{}: {}", view::ends(group, catalog), catalog.number(group.people)));
    groups.collect::<Vec<_>>().join("; ")
}

fn push_figures(page: &mut String, block: &Block<'_>, catalog: &Catalog) {
    let head = |words: String| format!("<th scope=\"col\">{}</th>", escape(&words));
    let steps: String = view::steps(catalog).into_iter().map(head).collect();
    let figures = ["column-certain", "column-at-most", "column-found"];
    let medians: String = figures.iter().map(|id| head(catalog.text(id))).collect();
    let _ = writeln!(
        page,
        "<details open><summary>{}</summary>\n<div class=\"scroll\"><table>\n<thead><tr>{}{steps}</tr>\
         </thead>\n<tbody>",
        escape(&catalog.text("pool-figures")),
        head(catalog.text("pool-people-with")),
    );
    for row in &block.rows {
        for (spread, measure) in bars(row) {
            let label = named(row, measure, catalog);
            let _ = write!(page, "<tr><th scope=\"row\">{}</th>", escape(&label));
            for group in &spread.groups {
                let cells = group.last - group.first + 1;
                let joined = if cells > 1 {
                    format!(" class=\"joined\" colspan=\"{cells}\"")
                } else {
                    String::new()
                };
                let _ = write!(page, "<td{joined}>{}</td>", catalog.number(group.people));
            }
            page.push_str("</tr>\n");
        }
    }
    let _ = writeln!(
        page,
        "</tbody></table></div>\n<div class=\"scroll\"><table>\n<thead><tr>{}{medians}</tr></thead>\n<tbody>",
        head(catalog.text("pool-middle")),
    );
    for row in &block.rows {
        let _ = write!(page, "<tr><th scope=\"row\">{}</th>", escape(&row.label));
        for median in &row.medians {
            let words =
                median.as_ref().map_or_else(String::new, |group| view::ends(group, catalog));
            let _ = write!(page, "<td>{}</td>", escape(&words));
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody></table></div>\n</details>\n");
}
