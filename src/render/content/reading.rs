//! What was read, what could not be read, what is not counted (`report.exports`,
//! `report.quality`).

use crate::diag::{Code, DiagnosticEntry, Severity};
use crate::domain::name::Names;
use crate::render::diagnostics;
use crate::report::model::{AccountState, Export, OutOfScope, Report};
use crate::words::i18n::{Catalog, number};
use crate::words::text;

/// How the reading went.
pub(in crate::render) struct Reading {
    pub(in crate::render) heading: String,
    /// One line an export.
    pub(in crate::render) exports: Vec<String>,
    /// How many files were read, ignored, unknown, unreadable.
    pub(in crate::render) members: String,
    /// What the archive holds and nobody counts.
    pub(in crate::render) families: Option<String>,
    pub(in crate::render) failed_heading: String,
    /// Warnings and errors, a sentence or two each; none is the best news.
    pub(in crate::render) failed: Vec<String>,
    pub(in crate::render) notices_heading: String,
    pub(in crate::render) notices: Vec<String>,
    /// Those of the notices that a short report tells, too.
    pub(in crate::render) urgent: Vec<String>,
}

/// Notices that ask the person for something that would change the numbers.
const ASKING: [Code; 6] = [
    Code::PrivacySwitchUndated,
    Code::BirthDateMinor,
    Code::ChatOwnerUnknown,
    Code::ArchiveAgeUnknown,
    Code::ChatNotRecognised,
    Code::LabelsNotRecognised,
];

/// Notices that explain why nothing was counted, or what asks for an answer.
fn urgent(report: &Report, names: Names, catalog: &Catalog) -> Vec<String> {
    let is_urgent = |entry: &&DiagnosticEntry| {
        entry.severity == Severity::Notice
            && (report.answer.found == 0 || ASKING.contains(&entry.code))
    };
    let entries = report.quality.diagnostics.iter().filter(is_urgent);
    let entries: Vec<DiagnosticEntry> = entries.cloned().collect();
    diagnostics(&entries, names, catalog).into_iter().map(|(_, text)| text).collect()
}

pub(super) fn reading(report: &Report, names: Names, catalog: &Catalog) -> Reading {
    let quality = &report.quality;
    let (notices, failed): (Vec<_>, Vec<_>) = diagnostics(&quality.diagnostics, names, catalog)
        .into_iter()
        .partition(|(severity, _)| *severity == Severity::Notice);
    let sentences =
        |list: Vec<(Severity, String)>| list.into_iter().map(|(_, text)| text).collect();
    Reading {
        heading: catalog.text("heading-reading"),
        exports: report.exports.iter().map(|own| export(own, catalog)).collect(),
        members: catalog.format(
            "reading-members",
            &[
                ("read", number(quality.members.read)),
                ("ignored", number(quality.members.ignored)),
                ("unknown", number(quality.members.unknown)),
                ("failed", number(quality.members.failed)),
            ],
        ),
        families: families(&quality.out_of_scope, catalog),
        failed_heading: catalog.text("heading-failed"),
        failed: sentences(failed),
        notices_heading: catalog.text("heading-notices"),
        notices: sentences(notices),
        urgent: urgent(report, names, catalog),
    }
}

fn export(export: &Export, catalog: &Catalog) -> String {
    let mut parts =
        vec![catalog.format(
            "export-format",
            &[("flavour", catalog.code("flavour", &export.flavour).into())],
        )];
    if export.parts > 1 {
        parts.push(catalog.format("export-parts", &[("count", number(export.parts.into()))]));
    }
    if let Some(day) = export.exported {
        parts.push(catalog.format("export-day", &[("date", catalog.date(day).into())]));
    }
    if let (Some(first), Some(last)) = (export.first, export.last) {
        parts.push(catalog.format(
            if first == last { "export-one-day" } else { "export-span" },
            &[("first", catalog.date(first).into()), ("last", catalog.date(last).into())],
        ));
    }
    if export.account != AccountState::NotApplicable {
        parts.push(catalog.code("account", &export.account));
    }
    format!("{}: {}", catalog.code("platform", &export.platform), parts.join(", "))
}

fn families(families: &[OutOfScope], catalog: &Catalog) -> Option<String> {
    let names: Vec<String> = families.iter().map(|own| family(&own.family, catalog)).collect();
    (!names.is_empty())
        .then(|| catalog.format("reading-families", &[("families", names.join(", ").into())]))
}

/// The name of a family: its wording, else its code with blanks.
fn family(code: &str, catalog: &Catalog) -> String {
    let id = format!("family-{code}");
    if catalog.has(&id) { catalog.text(&id) } else { text::clean(code).replace('_', " ") }
}
