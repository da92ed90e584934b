//! What the person's words make of what was read: copies folded, audiences classed, rules applied,
//! counts added up, samples drawn. Touches no byte.
//!
//! In: what `reading` made, and what the person says. Out: [`verdicts::Verdicts`], which hand out
//! classed items and tallies.
//! To add a rule: a row of `data/rules.csv`; a new source of evidence is a line in [`audience`].

pub mod accounts;
pub mod audience;
pub mod crosscheck;
pub mod dedupe;
pub mod drawing;
pub mod judge;
pub mod person;
mod pictures;
pub mod policy;
pub mod sample;
pub mod survey;
pub mod tally;
pub mod verdicts;
