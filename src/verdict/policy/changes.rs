//! How the policy text changed over time (`data/changes.csv`, POLICY "Read this first" and §1.1):
//! dated rows, each tied to the rules it concerns.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

const TABLE: &str = include_str!("../../../data/changes.csv");

/// One row of `data/changes.csv`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The day of the text that shows the change.
    pub date: Date,
    /// Ids of the rules it concerns.
    #[serde(deserialize_with = "ids")]
    pub rules: Vec<String>,
    /// Ids of its sources.
    #[serde(deserialize_with = "ids")]
    pub sources: Vec<String>,
    /// How sure it is: `H`, `M` or `L` (POLICY, head).
    pub confidence: String,
    /// What changed, in German.
    pub what_de: String,
    /// What changed, in English.
    pub what_en: String,
}

static CHANGES: LazyLock<Vec<Change>> = LazyLock::new(|| {
    csv::Reader::from_reader(TABLE.as_bytes()).into_deserialize().flatten().collect()
});

/// All changes, the earliest first. Faulty rows are left out; a test finds them.
pub fn changes() -> &'static [Change] {
    &CHANGES
}

/// Ids joined by semicolons.
fn ids<'de, D: serde::Deserializer<'de>>(cell: D) -> Result<Vec<String>, D::Error> {
    let cell = String::deserialize(cell)?;
    Ok(cell.split(';').filter(|id| !id.is_empty()).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::policy;

    #[test]
    fn every_row_is_read_in_the_order_of_time() {
        assert_eq!(changes().len(), TABLE.lines().count() - 1);
        assert!(changes().is_sorted_by_key(|change| change.date));
    }

    #[test]
    fn every_row_names_rules_and_sources_that_exist() {
        for change in changes() {
            assert!(!change.rules.is_empty() && !change.sources.is_empty());
            for id in &change.rules {
                assert!(policy::rules().iter().any(|rule| rule.id == *id), "{id}");
            }
            for id in &change.sources {
                assert!(policy::source(id).is_some(), "{id}");
            }
            assert!(["H", "M", "L"].contains(&change.confidence.as_str()));
        }
    }
}
