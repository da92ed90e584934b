//! What authorities, courts and associations said, dated and sourced (`report.authorities`).

use super::speaks_of_training;
use crate::report::model::Report;
use crate::verdict::policy;
use crate::words::i18n::Catalog;

/// A short list with a heading and a last word.
pub(in crate::render) struct Authorities {
    pub(in crate::render) heading: String,
    /// One line each, the earliest first.
    pub(in crate::render) lines: Vec<String>,
}

pub(super) fn authorities(report: &Report, catalog: &Catalog) -> Option<Authorities> {
    let is_about_something = report.answer.found + report.headline.profile_items.found > 0;
    if report.authorities.is_empty() || !is_about_something || !speaks_of_training(report) {
        return None;
    }
    let mut lines: Vec<String> = report
        .authorities
        .iter()
        .map(|view| {
            let sources: Vec<&str> = view.sources.iter().map(String::as_str).collect();
            let arguments = [
                ("date", catalog.date(view.date).into()),
                ("words", catalog.code("statement", &view.code).into()),
                ("sources", sources.join(", ").into()),
            ];
            catalog.format("statement-line", &arguments)
        })
        .collect();
    let day = catalog.date(policy::CHECKED);
    lines.push(catalog.format("statement-none-on-merits", &[("date", day.into())]));
    Some(Authorities { heading: catalog.text("heading-authorities"), lines })
}
