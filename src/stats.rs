//! Counts as monoids: they merge in any order.

pub mod tally;
