//! Counts as ranges: what is certain, what is possible, and what a sample says.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A count as a range: `0 ≤ at_least ≤ at_most ≤ found`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Range {
    /// Own items after folding, whatever their audience.
    pub found: u64,
    /// Certainly in scope.
    pub at_least: u64,
    /// Not certainly out of scope.
    pub at_most: u64,
    /// What a sample says, when there is one.
    pub estimate: Option<Estimate>,
}

/// An estimate from a sample that the person looked up.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Estimate {
    /// The best single figure.
    pub value: u64,
    /// Lower end of the interval.
    pub low: u64,
    /// Upper end of the interval.
    pub high: u64,
    /// Confidence of the interval, for example 0.95.
    pub confidence: f64,
    /// How many items were looked up.
    pub sample: u64,
}
