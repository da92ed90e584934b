//! The report: one plain, serialisable value that carries everything a reader sees (DESIGN §5).
//! Every output is a pure function of it.

mod around_ai;
pub mod build;
pub mod detail;
pub mod details;
pub mod findings;
pub mod inspect;
pub mod inspection;
pub mod model;
pub mod names;
mod quality;
#[cfg(test)]
pub(crate) mod samples;
pub mod saved;
