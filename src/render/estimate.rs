//! What a sample says, in words.

use crate::domain::audience::{Evidence, Scope};
use crate::report::model::Estimate;
use crate::words::i18n::{Catalog, number};

/// Whether the rules leave something open that no look-up can settle. What a look-up found gone has
/// its own sentence.
pub(crate) fn is_unclear(evidence: Evidence, scope: Scope) -> bool {
    scope == Scope::Unclear && evidence != Evidence::AnsweredGone
}

/// "about 520, with 95 % confidence between 455 and 610", and what is not in it: what the rules
/// leave open, what is gone, what came after the draw. Last a warning for who stopped early.
pub(crate) fn sentences(estimate: &Estimate, unclear: u64, catalog: &Catalog) -> String {
    let arguments = [
        ("value", number(estimate.value)),
        ("low", number(estimate.low)),
        ("high", number(estimate.high)),
        ("sample", number(estimate.sample)),
        ("confidence", catalog.percent(estimate.confidence).into()),
    ];
    let beside = [
        ("estimate-unclear", unclear),
        ("estimate-gone", estimate.gone),
        ("estimate-beyond", estimate.beyond),
    ];
    let beside = beside.into_iter().filter(|(_, count)| *count > 0);
    let beside = beside.map(|(id, count)| catalog.format(id, &[("count", number(count))]));
    let early = estimate.early.then(|| catalog.text("estimate-early"));
    let first = catalog.format("lead-estimate", &arguments);
    let all: Vec<String> = std::iter::once(first).chain(beside).chain(early).collect();
    all.join(" ")
}

/// The same for a row of the table.
pub(crate) fn row(estimate: &Estimate, catalog: &Catalog) -> String {
    let id = if estimate.beyond > 0 { "row-estimate-beyond" } else { "row-estimate" };
    catalog.format(
        id,
        &[
            ("value", estimate.value.into()),
            ("low", estimate.low.into()),
            ("high", estimate.high.into()),
            ("sample", estimate.sample.into()),
            ("beyond", estimate.beyond.into()),
        ],
    )
}
