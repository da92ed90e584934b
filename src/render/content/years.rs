//! The years of the content, with the training start among them (`report.years`,
//! `report.timing`).

use super::{speaks_of_training, words};
use crate::report::model::{Range, Report};
use crate::words::i18n::Catalog;

/// More empty years than this between two others are left out of the chart.
const LONGEST_GAP: i16 = 40;

/// The chart of years.
pub(in crate::render) struct Years {
    pub(in crate::render) heading: String,
    pub(in crate::render) note: String,
    /// One a year without gaps, the earliest first.
    pub(in crate::render) rows: Vec<YearRow>,
    /// The year of the training start and its label, if the chart reaches it.
    pub(in crate::render) mark: Option<Mark>,
    /// Before, since, undated.
    pub(in crate::render) summary: Option<String>,
}

/// One year.
pub(in crate::render) struct YearRow {
    pub(in crate::render) year: i16,
    pub(in crate::render) range: Range,
}

/// Where the training begins.
pub(in crate::render) struct Mark {
    pub(in crate::render) year: i16,
    /// Share of the year that lies before it, 0 to 1.
    pub(in crate::render) share: f64,
    /// "Training since 27 May 2025".
    pub(in crate::render) label: String,
}

pub(super) fn years(report: &Report, catalog: &Catalog) -> Option<Years> {
    let rows = filled(report);
    let start = report.policy.training_start.filter(|_| speaks_of_training(report));
    let last = rows.last()?.year;
    let first = rows.first()?.year;
    let mark = start.filter(|start| (first..=last).contains(&start.year())).map(|start| Mark {
        year: start.year(),
        share: f64::from(start.day_of_year() - 1) / 365.0,
        label: catalog.format("years-mark", &[("date", catalog.date_long(start).into())]),
    });
    let older = words::answer_of(&report.timing.before_training_start).at_most > 0;
    let note = match start {
        Some(start) if older => {
            catalog.format("years-note", &[("date", catalog.date_long(start).into())])
        }
        Some(_) => catalog.text("years-note-plain"),
        None => catalog.text("years-note-visible"),
    };
    Some(Years {
        heading: catalog.text(if start.is_some() {
            "heading-years"
        } else {
            "heading-years-visible"
        }),
        note,
        rows,
        mark,
        summary: start.map(|_| summary(report, catalog)),
    })
}

/// Every year between the first and the last that holds something in question.
fn filled(report: &Report) -> Vec<YearRow> {
    let mut rows: Vec<YearRow> = Vec::new();
    let mut years: Vec<_> = report.years.iter().filter(|year| year.range.at_most > 0).collect();
    years.sort_by_key(|year| year.year);
    for year in years {
        if let Some(last) = rows.last().map(|row| row.year)
            && year.year - last <= LONGEST_GAP
        {
            rows.extend(
                (last + 1..year.year).map(|year| YearRow { year, range: Range::default() }),
            );
        }
        rows.push(YearRow { year: year.year, range: year.range });
    }
    rows
}

fn summary(report: &Report, catalog: &Catalog) -> String {
    let timing = &report.timing;
    let parts: Vec<String> = [
        ("years-before", &timing.before_training_start),
        ("years-since", &timing.since_training_start),
        ("years-undated", &timing.undated),
    ]
    .into_iter()
    .map(|(id, eight)| (id, words::answer_of(eight)))
    .filter(|(_, range)| range.at_most > 0)
    .map(|(id, range)| catalog.format(id, &[("range", words::range(&range, catalog).into())]))
    .collect();
    crate::words::text::capitalised(&format!("{}.", parts.join("; ")))
}
