//! A year after the last look at Meta's text and the law the report says that both may have moved.
//! There is no network: the date alone tells it.

use jiff::ToSpan;

use super::speaks_of_training;
use crate::render::links::{self, Purpose, Rank};
use crate::report::model::Report;
use crate::words::i18n::Catalog;

/// What stands before all other sentences below the answer, if the last check is that old.
pub(super) fn warning(report: &Report, catalog: &Catalog) -> Option<String> {
    let year_later = report.policy.checked.checked_add(1.year()).ok()?;
    if report.as_of <= year_later || !speaks_of_training(report) {
        return None;
    }
    let address = links::find(Purpose::AiAtMeta, None, Rank::Preferred)?.url.clone();
    let checked = catalog.date_long(report.policy.checked);
    let words = [("checked", checked.into()), ("address", address.into())];
    Some(catalog.format("lead-stale", &words))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::report::samples;
    use crate::words::i18n::Language;

    #[test]
    fn after_a_year_the_report_says_that_the_law_may_have_moved() {
        let catalog = Catalog::new(Language::En);
        let mut report = samples::typical();
        report.policy.checked = date(2026, 11, 26);
        for (day, is_said) in [(date(2027, 11, 26), false), (date(2027, 11, 27), true)] {
            report.as_of = day;
            assert_eq!(warning(&report, &catalog).is_some(), is_said, "{day}");
        }
        let said = warning(&report, &catalog).unwrap().replace('\u{a0}', " ");
        assert!(said.contains("26 November 2026") && said.contains("privacy/genai"), "{said}");
        // It is the second sentence of every report.
        let text = crate::render::markdown::markdown(&report, Language::En);
        let second = text.lines().filter(|line| !line.is_empty()).nth(2).unwrap_or_default();
        assert!(second.starts_with("The law and Meta"), "{text}");
    }
}
