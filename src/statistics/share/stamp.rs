//! What identifies a file of statistics and the program that made it. Each has a strict spelling,
//! so that no other text can travel in it.

use std::fmt;

use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Reads a string without keeping it. The error names no part of the text: it is shown to people.
pub(super) fn from_text<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    read: impl Fn(&str) -> Option<T>,
) -> Result<T, D::Error> {
    struct Text<F>(F);
    impl<T, F: Fn(&str) -> Option<T>> Visitor<'_> for Text<F> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("the spelling of the schema")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            (self.0)(text).ok_or_else(|| E::invalid_value(Unexpected::Other("text"), &self))
        }
    }
    deserializer.deserialize_str(Text(read))
}

/// A number that the caller drew at random for one file and that means nothing: it only tells the same file twice from
/// two files. Written as 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubmissionId(pub u128);

impl SubmissionId {
    fn read(text: &str) -> Option<Self> {
        let digits =
            text.len() == 32 && text.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f'));
        digits.then(|| u128::from_str_radix(text, 16).ok().map(Self)).flatten()
    }
}

impl fmt::Display for SubmissionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// Version of the program: three numbers, without suffixes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ToolVersion([u16; 3]);

impl ToolVersion {
    /// The first three numbers of a version; what stands behind them is dropped.
    pub fn of(version: &str) -> Option<Self> {
        let core = version.split(['-', '+']).next()?;
        Self::read(core)
    }

    fn read(text: &str) -> Option<Self> {
        let mut numbers = text.split('.').map(|number| {
            let digits =
                matches!(number.len(), 1..=4) && number.bytes().all(|c| c.is_ascii_digit());
            let plain = digits && (number.len() == 1 || !number.starts_with('0'));
            plain.then(|| number.parse().ok()).flatten()
        });
        let three = [numbers.next()??, numbers.next()??, numbers.next()??];
        numbers.next().is_none().then_some(Self(three))
    }
}

impl fmt::Display for ToolVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.0;
        write!(f, "{major}.{minor}.{patch}")
    }
}

/// The day a policy text took effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PolicyVersion(pub Date);

impl PolicyVersion {
    /// A day as it is spelt in a file.
    pub(in crate::statistics) fn read(text: &str) -> Option<Self> {
        let spelt = text.len() == 10
            && text.bytes().enumerate().all(|(at, c)| match at {
                4 | 7 => c == b'-',
                _ => c.is_ascii_digit(),
            });
        spelt.then(|| text.parse().ok().map(Self)).flatten()
    }
}

impl fmt::Display for PolicyVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

macro_rules! spelt {
    ($type:ident, $pattern:literal, $description:literal) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                from_text(deserializer, Self::read)
            }
        }

        impl JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "description": $description, "type": "string", "pattern": $pattern })
            }
        }
    };
}

spelt!(SubmissionId, "^[0-9a-f]{32}$", "A number drawn for this file alone.");
spelt!(
    ToolVersion,
    "^(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})$",
    "Version of the program, without suffixes."
);
spelt!(PolicyVersion, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "The day a policy text took effect.");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_are_read_as_they_are_written() {
        let id = "00000000000000000000000000000abc";
        assert_eq!(SubmissionId::read(id).unwrap().to_string(), id);
        assert_eq!(ToolVersion::read("0.10.3").unwrap().to_string(), "0.10.3");
        assert_eq!(PolicyVersion::read("2026-07-23").unwrap().to_string(), "2026-07-23");
        assert_eq!(ToolVersion::of("1.2.3-rc.1+abc").unwrap().to_string(), "1.2.3");
    }

    #[test]
    fn no_other_text_fits_into_a_stamp() {
        for id in
            ["", "abc", "0000000000000000000000000000ABCD", "+0000000000000000000000000000abc"]
        {
            assert_eq!(SubmissionId::read(id), None, "{id}");
        }
        for version in ["", "1.2", "1.2.3.4", "1.2.x", "01.2.3", "1.2.+3", "=1.2.3", "99999.0.0"] {
            assert_eq!(ToolVersion::read(version), None, "{version}");
        }
        for day in ["2026-7-23", "2026-13-01", "2026-07-23T00:00", "20260723", "+026-07-23"] {
            assert_eq!(PolicyVersion::read(day), None, "{day}");
        }
    }
}
