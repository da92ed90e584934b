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
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Estimate {
    /// The best single figure.
    pub value: u64,
    /// Lower end of the interval.
    pub low: u64,
    /// Upper end of the interval.
    pub high: u64,
    /// Confidence of the interval, for example 0.95.
    pub confidence: f64,
    /// How many items were drawn and have an answer.
    pub sample: u64,
    /// How many items are probably gone by now. Nobody knows any more who could see them: they are
    /// in neither `value` nor `low` and `high`, and stay in `at_most`.
    #[serde(default)]
    pub gone: u64,
    /// Open items of kinds and times that came after the draw. Between none and all of them may
    /// count; they are in neither `value` nor `low` and `high`, and stay in `at_most`.
    #[serde(default)]
    pub beyond: u64,
    /// The person stopped at another number than planned: the interval holds, but `value` may
    /// lean, because the answers could decide when it was taken.
    #[serde(default)]
    pub early: bool,
}
