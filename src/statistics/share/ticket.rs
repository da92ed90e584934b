//! A one-time number that a campaign handed out, as it stands in a file: its hash alone. Pooling holds
//! it against the list of the campaign; the table knows nothing of it.

use std::fmt;

use super::stamp::from_text;
use crate::statistics::sha256::digest;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The first 128 bits of the SHA-256 of a number, which has lost its spaces and dashes and has small
/// letters. Written as 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(u128);

impl Ticket {
    /// Shorter numbers can be guessed by trying.
    pub const FEWEST: usize = 8;
    const MOST: usize = 64;

    /// The ticket of a number as people type it: 8 to 64 letters from A to Z and digits; spaces and
    /// dashes between them do not matter, nor do capitals.
    pub fn of_number(number: &str) -> Option<Self> {
        let kept = |sign: &char| !sign.is_whitespace() && !matches!(sign, '-' | '–' | '\u{feff}');
        let number: String = number.chars().filter(kept).collect::<String>().to_ascii_lowercase();
        let spelt = number.bytes().all(|sign| sign.is_ascii_alphanumeric());
        let fits = (Self::FEWEST..=Self::MOST).contains(&number.len());
        let [one, two, three, four, ..] = digest(number.as_bytes()).map(u128::from);
        (spelt && fits).then_some(Self(one << 96 | two << 64 | three << 32 | four))
    }

    fn read(text: &str) -> Option<Self> {
        let is_digit = |sign| matches!(sign, b'0'..=b'9' | b'a'..=b'f');
        let spelt = text.len() == 32 && text.bytes().all(is_digit);
        spelt.then(|| u128::from_str_radix(text, 16).ok().map(Self)).flatten()
    }
}

impl fmt::Display for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl Serialize for Ticket {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Ticket {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_text(deserializer, Self::read)
    }
}

impl JsonSchema for Ticket {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Ticket".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The beginning of the SHA-256 of a one-time number.",
            "type": "string",
            "pattern": "^[0-9a-f]{32}$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `printf k7qmw2x9t4 | sha256sum`
    #[test]
    fn a_ticket_is_the_hash_of_its_number_however_it_is_typed() {
        for typed in ["k7qmw2x9t4", " K7QM-W2X9-T4\r\n", "\u{feff}k7qm w2x9 t4"] {
            assert_eq!(Ticket::of_number(typed).unwrap().to_string(), HASH, "{typed}");
        }
        assert_eq!(Ticket::read(HASH), Ticket::of_number("k7qmw2x9t4"));
    }

    #[test]
    fn what_can_be_guessed_or_is_no_number_is_none() {
        for typed in ["", "1234567", "k7qmw2x9ä4", "k7qm;w2x9t4", &"x".repeat(65)] {
            assert_eq!(Ticket::of_number(typed), None, "{typed}");
        }
        assert!(Ticket::of_number("12345678").is_some());
    }

    const HASH: &str = "bc56a3880e70aaebcc18884f8bd2796d";
}
