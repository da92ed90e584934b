//! What authorities, courts and associations said about the training (`data/statements.csv`,
//! POLICY §3.2, §9.4): codes, days and sources. The words are in `locales/`.

use std::sync::LazyLock;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::region::Region;

const TABLE: &str = include_str!("../../../data/statements.csv");

/// Who said something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Statement {
    /// The data protection authority of Lower Saxony.
    LfdNiedersachsen,
    /// The association noyb.
    Noyb,
    /// The district court of Amsterdam.
    RechtbankAmsterdam,
    /// The Irish Data Protection Commission, which is in the lead.
    Dpc,
    /// The Higher Regional Court of Cologne.
    OlgKoeln,
    /// The data protection authority of Hamburg.
    Hmbbfdi,
    /// The Higher Regional Court of Schleswig.
    OlgSchleswig,
    /// The data protection authority of Hamburg, on the complaints that it received.
    HamburgComplaints,
    /// The foundation SOMI.
    Somi,
}

/// One row of `data/statements.csv`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct StatementRow {
    /// Who.
    pub code: Statement,
    /// When.
    pub date: Date,
    /// Where it matters.
    pub region: Region,
    /// Ids of the sources, joined by semicolons.
    pub sources: String,
    /// How sure it is: `H`, `M` or `L` (POLICY, head).
    pub confidence: String,
}

static STATEMENTS: LazyLock<Vec<StatementRow>> = LazyLock::new(|| {
    csv::Reader::from_reader(TABLE.as_bytes()).into_deserialize().flatten().collect()
});

/// What matters in a region, the earliest first. Faulty rows are left out; a test finds them.
pub fn statements(region: Region) -> impl Iterator<Item = &'static StatementRow> {
    STATEMENTS.iter().filter(move |row| row.region == region)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::policy;

    #[test]
    fn every_row_is_read_in_the_order_of_time_and_names_sources_that_exist() {
        assert_eq!(STATEMENTS.len(), TABLE.lines().count() - 1);
        assert!(STATEMENTS.is_sorted_by_key(|row| row.date));
        for row in STATEMENTS.iter() {
            assert!(row.sources.split(';').all(|id| policy::source(id).is_some()), "{row:?}");
        }
    }

    #[test]
    fn days_are_those_of_the_notes() {
        let days: Vec<String> =
            statements(Region::Eea).map(|row| format!("{:?} {}", row.code, row.date)).collect();
        let expected = [
            "LfdNiedersachsen 2025-04-17",
            "Noyb 2025-05-14",
            "RechtbankAmsterdam 2025-05-19",
            "Dpc 2025-05-21",
            "OlgKoeln 2025-05-23",
            "Hmbbfdi 2025-05-27",
            "OlgSchleswig 2025-08-12",
            "HamburgComplaints 2026-01-08",
            "Somi 2026-02-23",
        ];
        assert_eq!(days, expected);
    }

    #[test]
    fn nothing_is_said_where_it_does_not_belong() {
        for region in [Region::Ch, Region::Uk, Region::Other] {
            assert_eq!(statements(region).count(), 0);
        }
    }
}
