//! The report: one plain, serialisable value that carries everything a reader sees (DESIGN §5).
//! Every output is a pure function of it.
//!
//! In: a reading and verdicts. Out: `Report`, `Inspection`, lines of details. To add a figure: a field of
//! [`model`] and its line in [`build`]; to add a notice: [`findings`].

pub mod ages;
mod around_ai;
pub mod build;
pub mod details;
pub mod findings;
pub mod inspection;
mod language;
pub mod model;
pub mod names;
mod quality;
#[cfg(test)]
pub(crate) mod samples;
pub mod saved;
