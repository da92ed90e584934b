//! The answer's range in its parts: the one place where every part of a bar carries its name
//! (PAGE, "What carries it", 3 and 4).

use crate::report::model::{Range, Report};
use crate::words::i18n::{Catalog, number};

/// The answer as a bar with labels.
pub(in crate::render) struct Total {
    pub(in crate::render) range: Range,
    pub(in crate::render) parts: Vec<Part>,
}

/// A part of the bar, or the marker on it.
pub(in crate::render) struct Part {
    /// `certain`, `possible`, `out` or `estimate`.
    pub(in crate::render) class: &'static str,
    pub(in crate::render) figure: String,
    pub(in crate::render) words: String,
}

/// None where nothing was found: an empty bar says nothing.
pub(super) fn total(report: &Report, catalog: &Catalog) -> Option<Total> {
    let range = report.answer;
    let parts = [
        ("certain", "legend-certain", range.at_least),
        ("possible", "legend-possible", range.at_most.saturating_sub(range.at_least)),
        ("out", "legend-out", range.found.saturating_sub(range.at_most)),
    ];
    let mut parts: Vec<Part> = parts
        .into_iter()
        .filter(|(_, _, count)| *count > 0)
        .map(|(class, id, count)| Part {
            class,
            figure: catalog.number(count),
            words: catalog.text(id),
        })
        .collect();
    parts.extend(range.estimate.map(|estimate| Part {
        class: "estimate",
        figure: catalog.number(estimate.value),
        words: catalog.format(
            "legend-estimate",
            &[("low", number(estimate.low)), ("high", number(estimate.high))],
        ),
    }));
    (!parts.is_empty()).then_some(Total { range, parts })
}
