//! What readers see, as pure functions of the report: no counting and no classifying here.
//!
//! In: a report, an inspection, lines of details. Out: text. To add a form of output: a file here, made
//! from `render/content.rs`.

mod chart;
mod content;
mod details;
mod diagnostics;
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

pub use details::Details;
pub use diagnostics::{diagnostic, diagnostics};
pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use terminal::{TerminalOptions, inspection, terminal};
