//! What could not be read, said on standard error where no report has a place for it.

use super::Exit;
use super::say::say;
use crate::diag::{Code, DiagnosticEntry, Severity};
use crate::domain::name::Names;
use crate::render::diagnostic;
use crate::report::model::Report;
use crate::words::i18n::Catalog;

/// Says why there is no report.
pub(super) fn nothing_found(report: &Report, catalog: &Catalog) -> anyhow::Result<Exit> {
    for found in &report.quality.diagnostics {
        say(&diagnostic(found, Names::Whole, catalog))?;
    }
    say(&catalog.text(why_nothing(report)))?;
    Ok(Exit::Failed)
}

/// What is still to be said when all findings have been told. Those that are errors, and those
/// about zips in zips, chats and accounts, say themselves what to do.
fn why_nothing(report: &Report) -> &'static str {
    let explains = |found: &DiagnosticEntry| {
        found.severity == Severity::Error
            || matches!(
                found.code,
                Code::NestedZip
                    | Code::ChatNotRecognised
                    | Code::ChatWithoutText
                    | Code::WhatsappAccountReport
                    | Code::MetaAccountExport
                    | Code::MessengerExport
                    | Code::DataLogs
            )
    };
    let members = &report.quality.members;
    if report.quality.diagnostics.iter().any(explains) {
        "error-nothing-left"
    } else if !report.exports.is_empty() {
        "error-nothing-counted"
    } else if members.read + members.ignored + members.unknown > 0 {
        "error-nothing-countable"
    } else {
        "error-nothing-found"
    }
}

/// Says what could not be read, where what is shown or written has no place for it.
pub(super) fn tell_what_was_lost(report: &Report, catalog: &Catalog) -> anyhow::Result<()> {
    for found in report.quality.diagnostics.iter().filter(|it| it.severity > Severity::Notice) {
        say(&diagnostic(found, Names::Whole, catalog))?;
    }
    Ok(())
}
