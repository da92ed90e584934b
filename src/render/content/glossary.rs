//! Terms and what they mean in this report (DESIGN §3).

use super::speaks_of_training;
use crate::report::model::Report;
use crate::words::i18n::Catalog;

pub(super) fn glossary(report: &Report, catalog: &Catalog) -> Vec<(String, String)> {
    let terms: &[(&str, &str)] = if speaks_of_training(report) {
        &[
            ("term-training", "meaning-training"),
            ("term-objection", "meaning-objection"),
            ("term-public", "meaning-public"),
            ("term-archive", "meaning-archive"),
        ]
    } else {
        &[("term-public", "meaning-public"), ("term-archive", "meaning-archive")]
    };
    terms.iter().map(|(term, meaning)| (catalog.text(term), catalog.text(meaning))).collect()
}
