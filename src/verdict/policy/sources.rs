//! What the rules rest on (`data/sources.csv`, POLICY §0): every source with where it can be found
//! and when it was captured.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

const TABLE: &str = include_str!("../../../data/sources.csv");

/// How much of a source was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Extent {
    /// The whole text, from a dated public archive.
    Text,
    /// An excerpt.
    Excerpt,
}

/// One row of `data/sources.csv`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Id: `P1` and so on for primary sources, `S1` and so on for secondary ones.
    pub id: String,
    /// What it is, in German.
    pub what_de: String,
    /// What it is, in English.
    pub what_en: String,
    /// Where it can be found; empty if the notes name no place.
    #[serde(rename = "where")]
    pub place: String,
    /// Addresses that open; none where only the name of a site or of a paper was noted.
    #[serde(deserialize_with = "words")]
    pub address: Vec<String>,
    /// The days on which it was captured; none for a copy without a day.
    #[serde(deserialize_with = "days")]
    pub captured: Vec<Date>,
    /// The day it was read for this program.
    pub read: Date,
    /// How much of it was read.
    pub extent: Extent,
}

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    csv::Reader::from_reader(TABLE.as_bytes()).into_deserialize().flatten().collect()
});

/// All sources in the order of the table. Faulty rows are left out; a test finds them.
pub fn sources() -> &'static [Source] {
    &SOURCES
}

/// The source with this id.
pub fn source(id: &str) -> Option<&'static Source> {
    SOURCES.iter().find(|source| source.id == id)
}

/// Words joined by semicolons.
fn words<'de, D: serde::Deserializer<'de>>(cell: D) -> Result<Vec<String>, D::Error> {
    let cell = String::deserialize(cell)?;
    Ok(cell.split(';').filter(|word| !word.is_empty()).map(str::to_owned).collect())
}

/// Days joined by semicolons.
fn days<'de, D: serde::Deserializer<'de>>(cell: D) -> Result<Vec<Date>, D::Error> {
    let cell = String::deserialize(cell)?;
    let days = cell.split(';').filter(|day| !day.is_empty());
    days.map(|day| day.parse().map_err(serde::de::Error::custom)).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_row_is_read_and_every_id_is_there_once() {
        assert_eq!(sources().len(), 37); // P1 to P11, S1 to S23 (POLICY §0), S24 to S26 (§9.3, §9.4)
        let expected =
            (1..=11).map(|at| format!("P{at}")).chain((1..=26).map(|at| format!("S{at}")));
        assert!(sources().iter().map(|source| source.id.clone()).eq(expected));
    }

    #[test]
    fn every_source_has_an_address_that_opens_or_a_place_or_is_press() {
        for source in sources() {
            let opens =
                |address: &String| address.starts_with("https://") && !address.contains(' ');
            assert!(source.address.iter().all(opens), "{}", source.id);
            // Whole texts can be read again by everybody, at the very state that was read.
            let is_primary = source.id.starts_with('P');
            assert!(!is_primary || !source.address.is_empty(), "{}", source.id);
            let is_named = !source.place.is_empty() || !source.address.is_empty();
            // Of these the notes name neither site nor file; the list says so.
            let unnamed = ["S9", "S16", "S25", "S26"].contains(&source.id.as_str());
            assert_eq!(is_named, !unnamed, "{}", source.id);
        }
    }

    #[test]
    fn captures_are_those_of_the_notes() {
        let captured = |id| source(id).unwrap().captured.clone();
        assert_eq!(captured("P1"), [date(2026, 8, 22)]);
        assert_eq!(captured("P2"), [date(2025, 5, 28)]);
        assert_eq!(captured("P4"), [date(2025, 12, 17), date(2026, 1, 15), date(2026, 2, 25)]);
        assert_eq!(captured("P10"), []);
        assert_eq!(captured("S16"), [date(2026, 10, 2)]);
    }

    #[test]
    fn texts_of_the_archive_were_read_whole_and_nothing_else() {
        let whole = sources().iter().filter(|source| source.extent == Extent::Text);
        let ids: Vec<&str> = whole.map(|source| source.id.as_str()).collect();
        assert_eq!(ids, ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9"]);
    }
}
