//! Small phrases that several parts share.

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
