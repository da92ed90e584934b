//! What holds for minors and regions, privacy, and what this report is not.

use super::{Section, speaks_of_training};
use crate::domain::region::Region;
use crate::report::model::Report;
use crate::words::i18n::Catalog;

/// Special cases that change what the report may say (COUNTING §8, POLICY §2.7).
pub(super) fn notes(report: &Report, catalog: &Catalog) -> Vec<Section> {
    let region = match report.policy.region {
        Region::Eea => None,
        Region::Ch => Some("note-ch"),
        Region::Uk | Region::Other => Some("note-visibility-only"),
    };
    let mut notes = Vec::new();
    if let Some(id) = region {
        let name = catalog.code("region", &report.policy.region);
        notes.push(Section {
            heading: catalog.format("heading-region", &[("region", name.into())]),
            paragraphs: vec![catalog.text(id)],
            items: Vec::new(),
        });
    }
    if report.policy.minor {
        let id = if speaks_of_training(report) { "note-minor" } else { "note-minor-visible" };
        notes.push(Section {
            heading: catalog.text("heading-minor"),
            paragraphs: vec![catalog.text(id)],
            items: Vec::new(),
        });
    }
    notes
}

/// Privacy, no legal advice, version and policy date.
pub(super) fn closing(report: &Report, catalog: &Catalog) -> Vec<String> {
    let version = report.tool_version.clone();
    let region = catalog.code("region", &report.policy.region);
    let policy = catalog.date(report.policy.version);
    let id = if speaks_of_training(report) { "closing-version" } else { "closing-version-visible" };
    let certain = speaks_of_training(report).then(|| catalog.text("closing-certain"));
    let mut lines: Vec<String> = certain.into_iter().collect();
    lines.extend([
        catalog.text("closing-privacy"),
        catalog.text("closing-legal"),
        catalog.format(
            id,
            &[
                ("version", crate::words::text::clean(&version).into_owned().into()),
                ("policy", policy.into()),
                ("region", region.into()),
                ("date", catalog.date(report.as_of).into()),
                ("checked", catalog.date(report.policy.checked).into()),
            ],
        ),
    ]);
    lines
}
