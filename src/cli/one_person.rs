//! Several accounts of one platform may be several people. What goes out in one name, a letter or a
//! statistic, is not made of them unasked.

use super::args::OnePersonArg;
use super::say::say;
use super::{UsageError, find};
use crate::diag::Code;
use crate::render::accounts_in_words;
use crate::report::model::Report;
use crate::words::i18n::Catalog;

/// Whether the report may be taken for that of one person: told, evident, or asked.
///
/// # Errors
/// [`UsageError`] where nobody can be asked; it names `--one-person`.
pub(super) fn is_one(
    told: OnePersonArg,
    report: &Report,
    catalog: &Catalog,
) -> anyhow::Result<bool> {
    let is_several = report.quality.diagnostics.iter().any(|it| it.code == Code::SeveralAccounts);
    if told.one_person || !is_several {
        return Ok(true);
    }
    let accounts = [("accounts", accounts_in_words(report, catalog).into())];
    if !find::is_terminal() {
        return Err(UsageError(catalog.format("one-person-no-terminal", &accounts)).into());
    }
    let is_one = find::asks(&catalog.format("one-person-question", &accounts), false, catalog)?;
    if !is_one {
        say(&catalog.text("one-person-declined"))?;
    }
    Ok(is_one)
}
