//! Small phrases that several parts share.

use crate::domain::audience::Evidence;
use crate::domain::headline::Field;
use crate::domain::platform::Platform;
use crate::report::model::{Range, Report};
use crate::words::i18n::{Catalog, code_id, number};

/// "3 photos".
pub(super) fn count(field: Field, count: u64, catalog: &Catalog) -> String {
    catalog.format(&code_id("count", &field), &[("count", number(count))])
}

/// "18", "up to 52" or "40 to 95".
pub(in crate::render) fn range(range: &Range, catalog: &Catalog) -> String {
    let arguments = [("low", number(range.at_least)), ("high", number(range.at_most))];
    if range.at_least == range.at_most {
        catalog.number(range.at_most)
    } else if range.at_least == 0 {
        catalog.format("range-up-to", &arguments)
    } else {
        catalog.format("range-between", &arguments)
    }
}

/// The platforms of the exports, each once, in the order of reports; if there is no export, those
/// that have counts.
pub(super) fn platforms(report: &Report) -> Vec<Platform> {
    let read = |platform: &Platform| report.exports.iter().any(|own| own.platform == *platform);
    let found: Vec<Platform> = Platform::ALL.into_iter().filter(read).collect();
    if found.is_empty() { report.platforms.keys().copied().collect() } else { found }
}

/// Whether what the person told in general about their Facebook posts decided any of them.
pub(super) fn told_about_posts(report: &Report) -> bool {
    let mut rows = report.evidence.iter();
    rows.any(|row| row.evidence == Evidence::Told && row.count > 0)
}

/// How many accounts of a platform the report holds.
pub(super) fn accounts_of(report: &Report, platform: Platform) -> usize {
    report.accounts.iter().filter(|account| account.platform == platform).count()
}

/// The sum of the answer's fields.
pub(in crate::render) fn answer_of(eight: &crate::domain::headline::Eight<Range>) -> Range {
    Field::ANSWER.iter().map(|field| eight.get(*field)).fold(Range::default(), |sum, own| Range {
        found: sum.found.saturating_add(own.found),
        at_least: sum.at_least.saturating_add(own.at_least),
        at_most: sum.at_most.saturating_add(own.at_most),
        estimate: None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::Content;
    use super::*;
    use crate::report::samples;
    use crate::words::i18n::Language;

    /// The lead, and all that can be typed.
    fn said(report: &Report) -> (String, String) {
        let content = Content::of(report, &Catalog::new(Language::En));
        let commands = content.steps.iter().flat_map(|step| &step.commands);
        (content.lead.join(" "), commands.map(|own| own.line.as_str()).collect())
    }

    #[test]
    fn who_told_about_their_posts_is_not_asked_again() {
        let mut report = samples::typical();
        let (lead, commands) = said(&report);
        assert!(
            lead.contains("What you said about your Facebook timeline is counted in."),
            "{lead}"
        );
        assert!(!commands.contains("--facebook-audience"), "{commands}");
        report.evidence.retain(|row| row.evidence != Evidence::Told);
        let (lead, commands) = said(&report);
        assert!(lead.contains("A Facebook archive does not say who could see a post"), "{lead}");
        assert!(cfg!(feature = "page") || commands.contains("--facebook-audience"), "{commands}");
    }
}
