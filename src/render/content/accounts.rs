//! Each account by itself, if a platform has more than one (`report.accounts`).

use super::words;
use crate::domain::platform::Platform;
use crate::report::model::{Export, Range, Report};
use crate::words::i18n::Catalog;

/// The table of accounts.
pub(in crate::render) struct Accounts {
    pub(in crate::render) heading: String,
    pub(in crate::render) note: String,
    /// Name of the first column.
    pub(in crate::render) column: String,
    pub(in crate::render) rows: Vec<AccountRow>,
}

/// One account with the sum of the answer's counts.
pub(in crate::render) struct AccountRow {
    /// "Instagram 2", numbered in the order of the report if the platform has several.
    pub(in crate::render) label: String,
    /// What tells it from the others: reports hold no names.
    pub(in crate::render) detail: Option<String>,
    pub(in crate::render) range: Range,
}

pub(super) fn accounts(report: &Report, catalog: &Catalog) -> Option<Accounts> {
    if Platform::ALL.into_iter().all(|platform| words::accounts_of(report, platform) < 2) {
        return None;
    }
    let rows = report.accounts.iter().enumerate().map(|(index, account)| {
        let name = catalog.code("platform", &account.platform);
        let label = if words::accounts_of(report, account.platform) > 1 {
            format!("{name}\u{a0}{}", position(report, index))
        } else {
            name
        };
        AccountRow {
            label,
            detail: detail(report, index, catalog),
            range: words::answer_of(&account.headline),
        }
    });
    Some(Accounts {
        heading: catalog.text("heading-accounts"),
        note: catalog.text("accounts-note"),
        column: catalog.text("column-account"),
        rows: rows.collect(),
    })
}

/// Position among the accounts of the same platform, from 1.
fn position(report: &Report, index: usize) -> usize {
    let platform = report.accounts.get(index).map(|account| account.platform);
    report.accounts.iter().take(index + 1).filter(|own| Some(own.platform) == platform).count()
}

/// "content from 2014 to 2026".
fn detail(report: &Report, index: usize, catalog: &Catalog) -> Option<String> {
    let own = |export: &&Export| usize::try_from(export.account_index) == Ok(index);
    let exports = || report.exports.iter().filter(own);
    let first = exports().filter_map(|export| export.first).min()?;
    let last = exports().filter_map(|export| export.last).max()?;
    Some(catalog.format(
        "accounts-span",
        &[("first", first.year().to_string().into()), ("last", last.year().to_string().into())],
    ))
}
