//! What the lines of `--details` say in words, wherever they are shown.

use crate::domain::audience::Evidence;
use crate::report::details::line::Detail;
use crate::words::i18n::Catalog;
use crate::words::text;

/// Who could see it and what says so, in words.
pub(in crate::render) fn why(line: &Detail<'_>, catalog: &Catalog) -> String {
    let evidence = catalog.code("evidence", &line.evidence);
    if line.evidence == Evidence::DecidedByRule {
        return evidence;
    }
    format!("{}: {evidence}", catalog.code("class", &line.class))
}

/// Group or account, and first words.
pub(in crate::render) fn shown(line: &Detail<'_>) -> String {
    let context = line.context.map(|context| format!("[{}]", text::clean(context)));
    let words = context.into_iter().chain(line.text.clone());
    words.collect::<Vec<_>>().join(" ")
}
