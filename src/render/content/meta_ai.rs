//! What was said to Meta AI, product by product (`report.ai`, COUNTING §9).

use super::{Section, answer, speaks_of_training, words};
use crate::domain::platform::Platform;
use crate::report::model::{AiProduct, Report};
use crate::words::i18n::{Catalog, number};

pub(super) fn section(report: &Report, catalog: &Catalog) -> Option<Section> {
    let count = report.headline.ai_interactions.found;
    if report.exports.is_empty() && count == 0 {
        return None;
    }
    let id = match (count, speaks_of_training(report)) {
        (0, _) => "ai-none",
        (_, true) => "ai-messages",
        (_, false) => "ai-messages-visible",
    };
    let said = catalog.format(id, &[("count", number(count))]);
    let objected = objected(report, catalog).filter(|_| count > 0);
    Some(Section {
        heading: catalog.text("heading-ai"),
        paragraphs: [said].into_iter().chain(objected).chain([limits(report, catalog)]).collect(),
        items: report.ai.iter().filter_map(|product| words_of(product, report, catalog)).collect(),
    })
}

/// Whether an objection of that day names these messages, too.
fn objected(report: &Report, catalog: &Catalog) -> Option<String> {
    let day = report.policy.objected.filter(|_| speaks_of_training(report))?;
    let id = if answer::objection_is_early(day) { "ai-objected-early" } else { "ai-objected" };
    Some(catalog.format(id, &[("date", catalog.date_long(day).into())]))
}

/// How many, when, and what stands beside them: a sentence or three.
fn words_of(product: &AiProduct, report: &Report, catalog: &Catalog) -> Option<String> {
    let parts =
        [said(product, report, catalog), beside(product, catalog), resets(product, catalog)];
    let sentences: Vec<String> = parts.into_iter().flatten().collect();
    let platform = catalog.code("platform", &product.platform);
    (!sentences.is_empty()).then(|| {
        let words = sentences.join(" ").into();
        catalog.format("ai-product", &[("platform", platform.into()), ("words", words)])
    })
}

fn said(product: &AiProduct, report: &Report, catalog: &Catalog) -> Option<String> {
    let total = product.messages + product.mentions;
    let counted = [("ai-said", product.messages), ("ai-mentioned", product.mentions)];
    let what = counts(counted, catalog)?;
    let mut parts = vec![what];
    if let (Some(first), Some(last)) = (product.first, product.last) {
        let id = if first == last { "ai-day" } else { "ai-span" };
        let days =
            [("first", catalog.date_long(first).into()), ("last", catalog.date_long(last).into())];
        parts.push(catalog.format(id, &days));
    }
    // Elsewhere than where Meta's text was examined nothing has a period.
    let start = report.policy.training_start.filter(|_| speaks_of_training(report));
    if let Some(start) = start {
        let start = catalog.date_long(start);
        let since = product.since_training_start;
        let id = if since == total { "ai-since-all" } else { "ai-since" };
        parts.push(catalog.format(id, &[("count", number(since)), ("start", start.into())]));
    }
    if product.undated > 0 {
        parts.push(catalog.format("ai-undated", &[("count", number(product.undated))]));
    }
    Some(catalog.format("ai-sentence", &[("words", parts.join("; ").into())]))
}

fn beside(product: &AiProduct, catalog: &Catalog) -> Option<String> {
    let counted = [
        ("ai-answers", product.answers),
        ("ai-by-others", product.by_others),
        ("ai-by-unknown", product.by_unknown),
    ];
    let what = counts(counted, catalog)?;
    Some(catalog.format("ai-beside", &[("what", what.into())]))
}

fn counts<const N: usize>(counted: [(&str, u64); N], catalog: &Catalog) -> Option<String> {
    let parts: Vec<String> = counted
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| catalog.format(id, &[("count", number(count))]))
        .collect();
    (!parts.is_empty()).then(|| catalog.list(&parts))
}

fn resets(product: &AiProduct, catalog: &Catalog) -> Option<String> {
    let days: Vec<String> = product.resets.iter().map(|day| catalog.date_long(*day)).collect();
    (!days.is_empty()).then(|| catalog.format("ai-resets", &[("days", catalog.list(&days).into())]))
}

/// Why each number is a lower bound.
fn limits(report: &Report, catalog: &Catalog) -> String {
    let platforms = words::platforms(report);
    let has = |wanted: &[Platform]| platforms.iter().any(|own| wanted.contains(own));
    let mut sentences = vec![catalog.text("ai-lower-bound")];
    if has(&[Platform::Facebook, Platform::Instagram]) {
        sentences.push(catalog.text("ai-unread"));
    }
    if has(&[Platform::Whatsapp]) {
        sentences.push(catalog.text("ai-whatsapp"));
    }
    sentences.join(" ")
}
