//! What readers see, as pure functions of the report: no counting and no classifying here.

mod content;
mod diagnostics;
pub mod json;
pub mod terminal;

pub use diagnostics::{diagnostic, diagnostics};
pub use terminal::{TerminalOptions, terminal};
