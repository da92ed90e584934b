//! "How these numbers came about": each figure opens to where it comes from, and every rule that
//! decided something to its reason (`report.evidence`, `report.rules`).

use std::collections::BTreeSet;

use super::basis::{self, Certainty};
use super::{authorities, speaks_of_training};
use crate::domain::headline::Field;
use crate::render::rules;
use crate::report::model::{Report, RuleCount};
use crate::verdict::policy;
use crate::words::i18n::{Catalog, Language, number};

/// One figure with where it comes from.
pub(in crate::render) struct Figure {
    /// "95 posts at most, 40 for certain. Why?"
    pub(in crate::render) question: String,
    /// Heading and lines of each certainty.
    pub(in crate::render) parts: Vec<(String, Vec<String>)>,
}

/// A rule with what it decided.
pub(in crate::render) struct RuleWords {
    pub(in crate::render) id: String,
    pub(in crate::render) scope: String,
    pub(in crate::render) count: String,
    pub(in crate::render) reason: String,
    /// Since when the policy text says so, and from which source.
    pub(in crate::render) source: String,
}

pub(super) fn figures(report: &Report, catalog: &Catalog) -> Vec<Figure> {
    Field::ALL
        .into_iter()
        .filter(|field| report.headline.get(*field).found > 0)
        .map(|field| figure(field, report, catalog))
        .filter(|figure| !figure.parts.is_empty())
        .collect()
}

fn figure(field: Field, report: &Report, catalog: &Catalog) -> Figure {
    let range = report.headline.get(field);
    let arguments = [
        ("what", super::words::count(field, range.at_most, catalog).into()),
        ("found", number(range.found)),
        ("low", number(range.at_least)),
    ];
    let id = match (range.at_least, range.at_most) {
        (_, 0) => "figure-none",
        (low, high) if low == high => "figure-certain",
        (0, _) => "figure-possible",
        _ => "figure-range",
    };
    let arguments = if range.at_most == 0 {
        [
            ("what", super::words::count(field, range.found, catalog).into()),
            ("found", number(range.found)),
            ("low", number(0)),
        ]
    } else {
        arguments
    };
    let parts = Certainty::ALL
        .into_iter()
        .map(|certainty| {
            let lines = basis::lines(report, certainty, |own| own == field, catalog);
            (catalog.text(certainty.heading()), lines)
        })
        .filter(|(_, lines)| !lines.is_empty())
        .collect();
    Figure { question: catalog.format(id, &arguments), parts }
}

/// None where Meta's text was not examined: the reasons speak of that text (COUNTING §8).
pub(super) fn rules(report: &Report, catalog: &Catalog) -> Vec<RuleWords> {
    if !speaks_of_training(report) {
        return Vec::new();
    }
    report.rules.iter().filter(|rule| rule.count > 0).map(|own| rule(own, catalog)).collect()
}

/// What the short names of the sources stand for that those rules and the statements of authorities
/// cite: "P1: Meta's privacy policy …". None where neither is shown.
pub(super) fn sources(report: &Report, catalog: &Catalog) -> Vec<String> {
    if !speaks_of_training(report) {
        return Vec::new();
    }
    let decided = |rule: &&RuleCount| rule.count > 0;
    let ids = report.rules.iter().filter(decided).filter_map(|own| policy::rule(&own.id));
    let said = report.authorities.iter().filter(|_| authorities::are_shown(report));
    let cited = ids.flat_map(|row| &row.sources).chain(said.flat_map(|view| &view.sources));
    let cited: BTreeSet<&str> = cited.map(String::as_str).collect();
    let cited = policy::sources().iter().filter(|source| cited.contains(source.id.as_str()));
    cited
        .map(|source| {
            let what = match catalog.language() {
                Language::De => &source.what_de,
                Language::En => &source.what_en,
            };
            format!("{}: {what}", source.id)
        })
        .collect()
}

fn rule(own: &RuleCount, catalog: &Catalog) -> RuleWords {
    let row = policy::rules().iter().find(|row| row.id == own.id);
    let reason = row.map_or("", |row| match catalog.language() {
        Language::De => row.reason_de.as_str(),
        Language::En => row.reason_en.as_str(),
    });
    let source = row.filter(|row| !row.sources.is_empty()).map(|row| {
        let since = row.since.map(|day| catalog.date(day)).unwrap_or_default();
        let id = if since.is_empty() { "rule-source-undated" } else { "rule-source" };
        let sources = row.sources.join(", ");
        let named = catalog.format(id, &[("since", since.into()), ("sources", sources.into())]);
        let (confidence, _) = rules::confidence(&row.confidence, catalog);
        let places = row.sources.iter().flat_map(|source| {
            let at = rules::places(row, source, catalog).into_iter();
            at.map(move |place| format!("{source}: {place}."))
        });
        let places = places.collect::<Vec<_>>().join(" ");
        let words = [("confidence", confidence.into()), ("places", places.into())];
        format!("{named} {}", catalog.format("rule-source-more", &words))
    });
    RuleWords {
        id: crate::words::text::clean(&own.id).into_owned(),
        scope: catalog.code("scope", &own.scope),
        count: catalog.number(own.count),
        reason: reason.to_owned(),
        source: source.unwrap_or_default(),
    }
}
