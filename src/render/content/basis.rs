//! What is certain, what is possible and what is out, and where each comes from
//! (`report.evidence`, `report.rules`).

use std::collections::BTreeMap;

use super::{leaves_out_minors, speaks_of_training, words};
use crate::domain::audience::{Evidence, Scope};
use crate::domain::headline::Field;
use crate::domain::platform::Platform;
use crate::report::model::{EvidenceCount, Report};
use crate::words::i18n::Catalog;

/// The three parts of a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Certainty {
    Certain,
    Possible,
    Out,
}

impl Certainty {
    pub(super) const ALL: [Self; 3] = [Self::Certain, Self::Possible, Self::Out];

    const fn scopes(self) -> &'static [Scope] {
        match self {
            Self::Certain => &[Scope::Yes],
            Self::Possible => &[Scope::Unclear, Scope::Unknown],
            Self::Out => &[Scope::No],
        }
    }

    /// The id of its heading.
    pub(super) const fn heading(self) -> &'static str {
        match self {
            Self::Certain => "heading-certain",
            Self::Possible => "heading-possible",
            Self::Out => "heading-out",
        }
    }
}

/// One part of the bars, with where it comes from.
pub(in crate::render) struct Group {
    pub(in crate::render) certainty: Certainty,
    pub(in crate::render) heading: String,
    /// "Instagram: 40 posts and 88 photos (the account is public)", the largest first.
    pub(in crate::render) lines: Vec<String>,
}

pub(super) fn groups(report: &Report, catalog: &Catalog) -> Vec<Group> {
    // Photos with others are among the photos.
    let counted = |field| field != Field::PhotosWithThirdParties;
    Certainty::ALL
        .into_iter()
        .map(|certainty| Group {
            certainty,
            heading: catalog.text(certainty.heading()),
            lines: lines(report, certainty, counted, catalog),
        })
        .filter(|group| !group.lines.is_empty())
        .collect()
}

/// Where the counts of some fields come from, one line for each platform and reason.
pub(super) fn lines(
    report: &Report,
    certainty: Certainty,
    fields: impl Fn(Field) -> bool,
    catalog: &Catalog,
) -> Vec<String> {
    let shown = |row: &&EvidenceCount| {
        fields(row.field) && row.count > 0 && certainty.scopes().contains(&row.scope)
    };
    let mut rows: Vec<&EvidenceCount> = report.evidence.iter().filter(shown).collect();
    rows.sort_by_key(|row| (row.platform, row.evidence));
    // What is out for one and the same reason reads as one line, whatever else the archive says.
    let mut sources: Vec<(Platform, String, Vec<&EvidenceCount>)> = Vec::new();
    for row in rows {
        let why = reason(row.evidence, row.scope, report, catalog);
        match sources.iter_mut().find(|(on, own, _)| *on == row.platform && *own == why) {
            Some((_, _, same)) => same.push(row),
            None => sources.push((row.platform, why, vec![row])),
        }
    }
    let sum = |rows: &[&EvidenceCount]| rows.iter().map(|row| row.count).sum::<u64>();
    sources.sort_by_key(|(_, _, rows)| std::cmp::Reverse(sum(rows)));
    sources.into_iter().map(|(on, why, rows)| line(on, &rows, why, catalog)).collect()
}

/// Why: the evidence, or what the policy says where the evidence alone would mislead (a public
/// account whose content a rule leaves open or takes out).
fn reason(evidence: Evidence, scope: Scope, report: &Report, catalog: &Catalog) -> String {
    let training = speaks_of_training(report);
    if scope == Scope::No && leaves_out_minors(report) {
        return catalog.text("basis-minor");
    }
    let evidence = match (scope, evidence) {
        // What is certain in an old archive is so by a rule that asks for no audience.
        (Scope::Yes, Evidence::ArchiveOlderThanTraining | Evidence::ArchiveAgeUnknown) => {
            Evidence::DecidedByRule
        }
        (_, evidence) => evidence,
    };
    let wording = match evidence {
        Evidence::ArchiveOlderThanTraining if !training => {
            catalog.text("evidence-archive-older-visible")
        }
        Evidence::BeforeAccountTurnedPrivate if report.quality.undated > 0 => {
            catalog.text("evidence-before-private-or-undated")
        }
        _ => catalog.code("evidence", &evidence),
    };
    let speaks_for = matches!(
        evidence,
        Evidence::AccountPublic
            | Evidence::AccountProfessional
            | Evidence::OwnPost
            | Evidence::PageExport
            | Evidence::DecidedByRule
    );
    let policy = match scope {
        Scope::Unclear if speaks_for && training => catalog.text("basis-unclear"),
        Scope::Unclear if speaks_for => catalog.text("basis-unclear-visible"),
        Scope::No if speaks_for => catalog.text("basis-excluded"),
        _ => return wording,
    };
    if evidence == Evidence::DecidedByRule { policy } else { format!("{wording}; {policy}") }
}

fn line(platform: Platform, rows: &[&EvidenceCount], reason: String, catalog: &Catalog) -> String {
    let mut by_field: BTreeMap<Field, u64> = BTreeMap::new();
    for row in rows {
        *by_field.entry(row.field).or_default() += row.count;
    }
    let items: Vec<String> =
        by_field.into_iter().map(|(field, count)| words::count(field, count, catalog)).collect();
    catalog.format(
        "basis-line",
        &[
            ("platform", catalog.code("platform", &platform).into()),
            ("items", catalog.list(&items).into()),
            ("evidence", reason.into()),
        ],
    )
}

/// "R30 (131), R44 (18)", with where the wording of a rule is.
pub(super) fn rules(report: &Report, catalog: &Catalog) -> Option<String> {
    let counted: Vec<String> = report
        .rules
        .iter()
        .filter(|rule| rule.count > 0)
        .map(|rule| format!("{}\u{a0}({})", rule.id, catalog.number(rule.count)))
        .collect();
    let first = report.rules.iter().find(|rule| rule.count > 0)?;
    Some(catalog.format(
        "rules-line",
        &[("rules", counted.join(", ").into()), ("first", first.id.clone().into())],
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::samples;
    use crate::words::i18n::Language;

    /// The account of a minor is left out whatever else is known of its posts.
    #[test]
    fn one_reason_on_one_platform_is_one_line() {
        let out = |evidence, field, count| EvidenceCount {
            platform: Platform::Facebook,
            field,
            evidence,
            scope: Scope::No,
            count,
        };
        let mut report = samples::minor();
        report.evidence = vec![
            out(Evidence::NotInArchive, Field::Posts, 61),
            out(Evidence::NotInArchive, Field::Photos, 39),
            out(Evidence::Archived, Field::Posts, 3),
            out(Evidence::DecidedByRule, Field::Photos, 2),
        ];
        let groups = groups(&report, &Catalog::new(Language::En));
        let lines: Vec<&[String]> = groups.iter().map(|group| &*group.lines).collect();
        assert_eq!(lines, [["Facebook: 64 posts and 41 photos (left out for minors)"]]);
    }
}
