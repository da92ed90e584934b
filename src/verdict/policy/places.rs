//! Where in its sources each rule stands (`data/places.csv`, POLICY §9.1): section, row, paragraph, so
//! that a reader finds it within a minute.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

const TABLE: &str = include_str!("../../../data/places.csv");

/// One row of `data/places.csv`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Id of the source.
    pub source: String,
    /// Ids of the rules, joined by semicolons.
    pub rules: String,
    /// Where, in German; or that no place was noted.
    pub place_de: String,
    /// The same in English.
    pub place_en: String,
}

static PLACES: LazyLock<Vec<Place>> = LazyLock::new(|| {
    csv::Reader::from_reader(TABLE.as_bytes()).into_deserialize().flatten().collect()
});

impl Place {
    /// Ids of the rules.
    pub fn rules(&self) -> impl Iterator<Item = &str> {
        self.rules.split(';')
    }
}

/// All places in the order of the table. Faulty rows are left out; a test finds them.
pub fn places() -> &'static [Place] {
    &PLACES
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::policy;

    #[test]
    fn every_rule_names_a_place_in_each_of_its_sources_and_no_place_is_idle() {
        assert_eq!(places().len(), TABLE.lines().count() - 1);
        let has = |source: &str, rule: &str| {
            places()
                .iter()
                .any(|place| place.source == source && place.rules().any(|own| own == rule))
        };
        for rule in policy::rules() {
            for source in &rule.sources {
                assert!(has(source, &rule.id), "{} in {source}", rule.id);
            }
        }
        for place in places() {
            for id in place.rules() {
                let rule = policy::rule(id).unwrap();
                assert!(rule.sources.contains(&place.source), "{id} in {}", place.source);
            }
            assert!(!place.place_de.is_empty() && !place.place_en.is_empty());
        }
    }

    #[test]
    fn nothing_is_certain_that_is_not_sure() {
        for rule in policy::rules() {
            let is_certain = rule.scope.is_certain();
            assert!(!is_certain || rule.confidence == "H", "{}", rule.id);
        }
    }
}
