//! Sets of languages: those of which a word is, or a date can be.

use std::sync::LazyLock;

const SOURCE: &str = include_str!("../../../data/dates.csv");

/// A set of the languages of `data/dates.csv`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Languages(u128);

/// The languages of the table, in its order; a test makes sure that all have room.
static NAMES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let mut names: Vec<&'static str> = Vec::new();
    let rows = SOURCE.lines().skip(1).filter_map(|row| row.split_once(','));
    for (language, _) in rows {
        // The table is sorted by language.
        if names.last() != Some(&language) {
            names.push(language);
        }
    }
    names
});

impl Languages {
    /// None at all.
    pub const NONE: Self = Self(0);

    /// The set of one language; none if the table does not know it.
    pub(super) fn of(name: &str) -> Self {
        let place = NAMES.iter().position(|known| *known == name);
        let bit = place.and_then(|place| 1_u128.checked_shl(u32::try_from(place).ok()?));
        Self(bit.unwrap_or_default())
    }

    /// Those of either set.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those of both sets.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether it is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether a language is in both sets.
    pub const fn meets(self, other: Self) -> bool {
        !self.and(other).is_empty()
    }

    /// The codes of the languages, in the order of the table.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        let all = NAMES.iter().enumerate();
        all.filter(move |(place, _)| self.0 >> place & 1 == 1).map(|(_, name)| *name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_of_the_table_has_room() {
        assert!(NAMES.len() > 50 && NAMES.len() <= 128);
        for name in NAMES.iter() {
            assert_eq!(Languages::of(name).names().collect::<Vec<_>>(), [*name]);
        }
        assert!(Languages::of("tlh").is_empty());
    }
}
