//! Numbers that leave the person's hands: the anonymised file of one person ([`share`]) and the
//! table of many ([`pool`]).
//!
//! In: a report, or statistics files. Out: a statistics file, or a table. To add a variable: a row
//! of [`pool`]'s variables and a field of [`share`]'s submission.

pub mod pool;
mod sha256;
pub mod share;
