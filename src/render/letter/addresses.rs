//! Where letters go: Meta's companies and the authorities, each row with the day it was checked
//! (`data/controllers.csv`, `data/authorities.csv`; POLICY §2.6, §4).

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use crate::words::i18n::Language;

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Short code: `NI`, `CH`, `meta`.
    pub code: String,
    /// Country code of an authority; empty for a company.
    pub country: String,
    /// Where people live whom it answers, in German and in English; empty for a company.
    pub places: [String; 2],
    /// Name of the office: office-holders change, so none is named.
    pub name: String,
    /// Lines below the name.
    pub lines: Vec<String>,
    /// E-mail address, if one could be verified. For Meta's companies none could.
    pub email: Option<String>,
    /// Its site; none for those of which the notes name none.
    pub web: Option<String>,
    /// Language tags of the complaints that it takes; none if nobody looked.
    pub languages: Vec<String>,
    /// The day the row was checked.
    pub checked: Date,
    /// No official source of the address was found, and lists contradict each other.
    pub is_disputed: bool,
}

#[derive(Deserialize)]
struct Row {
    code: String,
    #[serde(default)]
    country: String,
    #[serde(default)]
    place_de: String,
    #[serde(default)]
    place_en: String,
    name: String,
    post: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    web: String,
    #[serde(default)]
    language: String,
    checked: String,
    #[serde(default)]
    source: String,
}

static AUTHORITIES: LazyLock<Vec<Address>> =
    LazyLock::new(|| read(include_str!("../../../data/authorities.csv")));
static CONTROLLERS: LazyLock<Vec<Address>> =
    LazyLock::new(|| read(include_str!("../../../data/controllers.csv")));

/// All authorities in the order of the table. Faulty rows are left out; a test finds them.
pub fn authorities() -> &'static [Address] {
    &AUTHORITIES
}

/// The authority of a code, or of a state or country by its name in either language, in capitals
/// or not.
pub fn authority(named: &str) -> Option<&'static Address> {
    let wanted = named.trim().to_lowercase();
    let is_named = |own: &&Address| own.names().any(|name| name.to_lowercase() == wanted);
    AUTHORITIES.iter().find(is_named)
}

/// One of Meta's companies: `meta`, `whatsapp`.
pub fn controller(code: &str) -> Option<&'static Address> {
    CONTROLLERS.iter().find(|own| own.code == code)
}

impl Address {
    /// Whether it takes complaints in this language, as far as the list says.
    pub fn reads(&self, language: Language) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|own| own == language.code())
    }

    /// What it may be called by: its code, then the names of the state or country.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.code.as_str()).chain(self.places.iter().map(String::as_str))
    }

    /// Where people live whom it answers; empty for a company.
    pub fn place(&self, language: Language) -> &str {
        let [german, english] = &self.places;
        match language {
            Language::De => german,
            Language::En => english,
        }
    }

    /// Name and lines. The country stands last, in capitals and in the language of the sender, as
    /// post offices want it; within Germany there is none.
    pub fn block(&self, language: Language) -> Vec<String> {
        let mut block = self.named(language);
        if let (Some(last), false) = (block.last_mut(), self.is_domestic()) {
            *last = last.to_uppercase();
        }
        block
    }

    /// The same within a sentence.
    pub fn in_line(&self, language: Language) -> String {
        self.named(language).join(", ")
    }

    fn named(&self, language: Language) -> Vec<String> {
        let mut block = vec![self.name.clone()];
        block.extend(self.lines.iter().cloned());
        if let (Some(last), false) = (block.last_mut(), self.is_domestic()) {
            self.place(language).clone_into(last);
        }
        block
    }

    /// Whether its lines end with a town.
    fn is_domestic(&self) -> bool {
        self.country == "DE"
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
                places: [row.place_de, row.place_en],
                name: row.name,
                lines: row.post.split('|').map(str::to_owned).collect(),
                email: Some(row.email).filter(|email| !email.is_empty()),
                web: Some(row.web).filter(|web| !web.is_empty()),
                languages: row.language.split_whitespace().map(str::to_owned).collect(),
                checked: row.checked.parse().ok()?,
                is_disputed: row.source.starts_with("several files"),
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
        for name in ["Niedersachsen", "niedersachsen", "Lower Saxony", "NI", "ni"] {
            assert_eq!(authority(name).unwrap().code, "NI", "{name}");
        }
        assert_eq!(authority("österreich").unwrap().code, "AT");
        assert_eq!(authority("Sachsen").unwrap().code, "SN");
        assert!(authority("Meta").is_none() && authority("").is_none());
    }

    /// The members of the European Data Protection Board: the authorities of the 27 member states
    /// and of Iceland, Liechtenstein and Norway (edpb.europa.eu, "Who we are").
    #[test]
    fn every_member_of_the_european_data_protection_board_is_there_with_its_site() {
        const MEMBERS: [&str; 30] = [
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
            "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE",
            "SI", "SK",
        ];
        for member in MEMBERS {
            let own: Vec<&Address> =
                authorities().iter().filter(|own| own.country == member).collect();
            assert_eq!(own.len(), if member == "DE" { 16 } else { 1 }, "{member}");
            for one in own.into_iter().filter(|own| own.country != "DE") {
                assert!(
                    one.web.as_ref().is_some_and(|web| web.starts_with("https://")),
                    "{member}"
                );
                assert!(one.lines.len() >= 2 && !one.languages.is_empty(), "{member}");
                assert!(one.places.iter().all(|place| !place.is_empty()), "{member}");
            }
        }
        assert_eq!(authorities().len(), 16 + 29 + 1); // and Switzerland
        let mut codes: Vec<&str> = authorities().iter().map(|own| own.code.as_str()).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), authorities().len());
    }

    #[test]
    fn the_country_stands_last_in_the_language_of_the_letter() {
        let meta = controller("meta").unwrap();
        let last = |own: &Address, language| own.block(language).last().cloned().unwrap();
        assert_eq!(last(meta, Language::De), "IRLAND");
        assert_eq!(last(meta, Language::En), "IRELAND");
        assert_eq!(meta.block(Language::De).len(), 5);
        assert!(meta.in_line(Language::De).ends_with("Dublin 4, D04 X2K5, Irland"));
        assert_eq!(last(authority("NI").unwrap(), Language::En), "30002 Hannover");
        assert_eq!(last(authority("AT").unwrap(), Language::De), "ÖSTERREICH");
        assert_eq!(last(authority("GR").unwrap(), Language::De), "GRIECHENLAND");
    }

    /// Whose address no official source of 2025 or 2026 confirms.
    #[test]
    fn addresses_that_lists_contradict_are_marked() {
        let disputed = authorities().iter().filter(|own| own.is_disputed);
        let codes: Vec<&str> = disputed.map(|own| own.code.as_str()).collect();
        assert_eq!(codes, ["EE", "HR", "HU", "PL", "SK"]);
    }

    #[test]
    fn the_old_address_of_meta_is_nowhere() {
        assert!(CONTROLLERS.iter().all(|own| own.lines.iter().all(|line| !line.contains("Canal"))));
    }
}
