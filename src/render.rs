//! What readers see, as pure functions of the report: no counting and no classifying here.

mod diagnostics;

pub use diagnostics::{diagnostic, diagnostics};
