//! The smallest number of people that a table tells, and groups that make up another one.

use std::fmt;

/// The smallest number of people that may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Threshold(u64);

impl Threshold {
    /// Below this a table would tell about single people.
    pub const SMALLEST: u64 = 3;

    /// A threshold.
    ///
    /// # Errors
    /// If it is smaller than [`Threshold::SMALLEST`].
    pub const fn new(people: u64) -> Result<Self, TooSmall> {
        if people < Self::SMALLEST { Err(TooSmall) } else { Ok(Self(people)) }
    }

    /// The number of people.
    pub const fn people(self) -> u64 {
        self.0
    }

    /// Whether a number of people may be told.
    pub const fn allows(self, people: u64) -> bool {
        people == 0 || people >= self.0
    }
}

impl Default for Threshold {
    fn default() -> Self {
        Self(5)
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A threshold that protects nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the threshold is at least 3 people")]
pub struct TooSmall;

/// Whoever is in the whole is in one part at least, and the other way round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// The group that is made up.
    pub whole: usize,
    /// The groups that make it up.
    pub parts: Vec<usize>,
}
