//! Where letters go: Meta's companies and the authorities, each row with the day it was checked
//! (`data/controllers.csv`, `data/authorities.csv`; POLICY §2.6, §4).

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Short code: `NI`, `CH`, `meta`.
    pub code: String,
    /// Country code of an authority; empty for a company.
    pub country: String,
    /// Name of the office: office-holders change, so none is named.
    pub name: String,
    /// Lines below the name.
    pub lines: Vec<String>,
    /// E-mail address, if one could be verified. For Meta's companies none could.
    pub email: Option<String>,
    /// The day the row was checked.
    pub checked: Date,
}

#[derive(Deserialize)]
struct Row {
    code: String,
    #[serde(default)]
    country: String,
    name: String,
    post: String,
    #[serde(default)]
    email: String,
    checked: String,
}

static AUTHORITIES: LazyLock<Vec<Address>> =
    LazyLock::new(|| read(include_str!("../../../data/authorities.csv")));
static CONTROLLERS: LazyLock<Vec<Address>> =
    LazyLock::new(|| read(include_str!("../../../data/controllers.csv")));

/// All authorities in the order of the table. Faulty rows are left out; a test finds them.
pub fn authorities() -> &'static [Address] {
    &AUTHORITIES
}

/// The authority of a code, in capitals or not.
pub fn authority(code: &str) -> Option<&'static Address> {
    AUTHORITIES.iter().find(|own| own.code.eq_ignore_ascii_case(code))
}

/// One of Meta's companies: `meta`, `whatsapp`.
pub fn controller(code: &str) -> Option<&'static Address> {
    CONTROLLERS.iter().find(|own| own.code == code)
}

impl Address {
    /// Name and lines.
    pub fn block(&self) -> Vec<String> {
        std::iter::once(self.name.clone()).chain(self.lines.iter().cloned()).collect()
    }
}

fn read(table: &str) -> Vec<Address> {
    csv::Reader::from_reader(table.as_bytes())
        .into_deserialize::<Row>()
        .flatten()
        .filter_map(|row| {
            Some(Address {
                code: row.code,
                country: row.country,
                name: row.name,
                lines: row.post.split('|').map(str::to_owned).collect(),
                email: Some(row.email).filter(|email| !email.is_empty()),
                checked: row.checked.parse().ok()?,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_understood() {
        let rows = |table: &str| table.lines().count() - 1;
        assert_eq!(authorities().len(), rows(include_str!("../../../data/authorities.csv")));
        assert_eq!(CONTROLLERS.len(), rows(include_str!("../../../data/controllers.csv")));
    }

    #[test]
    fn all_sixteen_german_states_are_there_and_the_lead_authority_has_its_new_address() {
        assert_eq!(authorities().iter().filter(|own| own.country == "DE").count(), 16);
        assert_eq!(authority("ie").unwrap().lines[0], "6 Pembroke Row");
        assert!(authority("CH").unwrap().email.is_none());
    }

    #[test]
    fn the_old_address_of_meta_is_nowhere() {
        assert!(CONTROLLERS.iter().all(|own| own.lines.iter().all(|line| !line.contains("Canal"))));
    }
}
