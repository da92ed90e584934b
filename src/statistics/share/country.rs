//! Countries by their ISO 3166-1 code, given by the person or not at all.

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The officially assigned two-letter codes of ISO 3166-1, sorted.
const CODES: &str = "\
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH \
ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT \
HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS \
LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI \
NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG \
SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG \
UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// A country, as its position in the list of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(u8);

impl Country {
    /// How many there are.
    pub const COUNT: usize = CODES.len().div_ceil(3);

    /// All countries in the order of their codes.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..Self::COUNT).filter_map(|index| u8::try_from(index).ok().map(Self))
    }

    /// The two letters.
    pub fn code(self) -> &'static str {
        let start = self.index() * 3;
        CODES.get(start..start + 2).unwrap_or_default()
    }

    /// Position among [`Country::all`].
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// Not one of the codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a two-letter country code of ISO 3166-1, for example DE")]
pub struct UnknownCountry;

impl FromStr for Country {
    type Err = UnknownCountry;

    /// From two letters, large or small.
    fn from_str(text: &str) -> Result<Self, UnknownCountry> {
        Self::all().find(|country| country.code().eq_ignore_ascii_case(text)).ok_or(UnknownCountry)
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::stamp::from_text(deserializer, |text| {
            (text.len() == 2 && text.bytes().all(|letter| letter.is_ascii_uppercase()))
                .then(|| text.parse().ok())
                .flatten()
        })
    }
}

impl JsonSchema for Country {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Country".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A country, ISO 3166-1 alpha-2.",
            "type": "string",
            "enum": Self::all().map(Self::code).collect::<Vec<_>>(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_leads_back_to_its_country() {
        assert_eq!(Country::COUNT, 249);
        assert!(Country::all().all(|country| country.code().parse() == Ok(country)));
        assert!(Country::all().map(Country::code).is_sorted());
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for text in ["", "D", "DEU", "XX", "=1", "D ", "ÄÖ"] {
            assert_eq!(text.parse::<Country>(), Err(UnknownCountry), "{text}");
        }
        assert_eq!("de".parse::<Country>().unwrap().to_string(), "DE");
    }
}
