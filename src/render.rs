//! What readers see, as pure functions of the report: no counting and no classifying here.
//!
//! In: a report, an inspection, lines of details. Out: text. To add a form of output: a file here, made
//! from `render/content.rs`.

mod chart;
mod content;
mod details;
mod diagnostics;
pub(crate) mod estimate;
pub mod html;
pub mod json;
pub mod letter;
pub mod links;
#[cfg(test)]
mod looked_at;
pub mod markdown;
pub mod rules;
pub mod terminal;
pub mod thing;

use crate::report::model::{Range, Report};
use crate::words::i18n::Catalog;

/// "3 Instagram accounts and 2 Facebook accounts", for platforms that have more than one.
pub fn accounts_in_words(report: &Report, catalog: &Catalog) -> String {
    catalog.list(&content::distortions::accounts(report, catalog))
}

/// A range as reports write it: one number where it is one.
pub fn range_in_words(range: &Range, catalog: &Catalog) -> String {
    content::range(range, catalog)
}

pub use details::Details;
pub use diagnostics::{diagnostic, diagnostics};
pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use terminal::{TerminalOptions, inspection, terminal};
