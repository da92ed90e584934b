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

/// Whether a report tells what they said.
pub(super) fn are_shown(report: &Report) -> bool {
    let is_about_something = report.answer.found + report.headline.profile_items.found > 0;
    !report.authorities.is_empty() && is_about_something && speaks_of_training(report)
}

pub(super) fn authorities(report: &Report, catalog: &Catalog) -> Option<Authorities> {
    if !are_shown(report) {
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

#[cfg(test)]
mod tests {
    use crate::render::content::Content;
    use crate::report::samples;
    use crate::words::i18n::{Catalog, Language};

    #[test]
    fn every_short_name_that_is_cited_is_explained() {
        let report = samples::typical();
        let content = Content::of(&report, &Catalog::new(Language::De));
        let cited: Vec<&String> = report.authorities.iter().flat_map(|own| &own.sources).collect();
        assert!(cited.iter().any(|source| *source == "S7"), "{cited:?}");
        for source in cited {
            let is_meant = |line: &&String| line.starts_with(&format!("{source}: "));
            assert_eq!(content.sources.iter().filter(is_meant).count(), 1, "{source}");
        }
    }
}
