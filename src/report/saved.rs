//! A saved JSON report, read back. The file may have been changed by anybody: its strings are
//! cleaned, its figures checked, and what does not fit is refused with a reason.

use serde_json::Value;

use crate::report::model::{Report, SCHEMA};
use crate::words::text::{clean, truncate};

/// A report is small; nothing larger is read. In bytes.
pub const LARGEST: u64 = 64 * 1024 * 1024;

/// No archive holds more of anything; sums of such figures stay within 64 bits.
const MOST: u64 = 1_000_000_000_000;

/// Years that a report may name: networks of today exist since 2004, and nobody posts ahead.
const YEARS: std::ops::RangeInclusive<i64> = 2004..=2200;

/// Columns of a foreign word in a sentence.
const WORD: usize = 40;

/// Why a file is not taken as a report.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It is larger than [`LARGEST`].
    #[error("larger than any report")]
    TooLarge,
    /// It is not JSON, or too deeply nested.
    #[error("no JSON from line {line}, column {column} on")]
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// It is JSON, but no report of this program.
    #[error("JSON, but no report")]
    NotAReport,
    /// It is a report in another version of the format.
    #[error("a report in the format {0}")]
    OtherVersion(String),
    /// It says that it is a report of this format and does not follow the schema.
    #[error("does not follow the schema: {0}")]
    Unfit(String),
    /// Its figures cannot be true.
    #[error("contradicts itself")]
    Contradiction,
}

impl Refusal {
    /// The id of its wording, which may need `line`, `column` and `word`.
    pub const fn message(&self) -> &'static str {
        match self {
            Self::TooLarge => "saved-refused-too-large",
            Self::NotJson { .. } => "saved-refused-not-json",
            Self::NotAReport => "saved-refused-not-a-report",
            Self::OtherVersion(_) => "saved-refused-other-version",
            Self::Unfit(_) => "saved-refused-unfit",
            Self::Contradiction => "saved-refused-contradiction",
        }
    }
}

/// The report in a file. UTF-8, or UTF-16 with a byte order mark, as some shells redirect.
///
/// # Errors
/// See [`Refusal`].
pub fn parse(bytes: &[u8]) -> Result<Report, Refusal> {
    if u64::try_from(bytes.len()).is_ok_and(|length| length > LARGEST) {
        return Err(Refusal::TooLarge);
    }
    let text = decoded(bytes);
    let mut value: Value = serde_json::from_str(&text)
        .map_err(|error| Refusal::NotJson { line: error.line(), column: error.column() })?;
    check_schema(&value)?;
    if !is_plausible(&value) {
        return Err(Refusal::Contradiction);
    }
    clean_strings(&mut value);
    serde_json::from_value(value).map_err(|error| Refusal::Unfit(word(&error.to_string())))
}

fn decoded(bytes: &[u8]) -> String {
    let Some(pairs) = bytes.strip_prefix(&[0xff, 0xfe]) else {
        let text = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
        return String::from_utf8_lossy(text).into_owned();
    };
    let units = pairs
        .chunks_exact(2)
        .map(|pair| pair.iter().rev().fold(0, |unit, byte| unit << 8 | u16::from(*byte)));
    char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn check_schema(value: &Value) -> Result<(), Refusal> {
    match value.get("schema").and_then(Value::as_str) {
        Some(SCHEMA) => Ok(()),
        Some(other) if other.starts_with("widerspruch.report/") => {
            Err(Refusal::OtherVersion(word(other)))
        }
        _ => Err(Refusal::NotAReport),
    }
}

/// Whether no figure is beyond all measure and every range is in order.
fn is_plausible(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_u64().is_none_or(|figure| figure <= MOST),
        Value::Array(list) => list.iter().all(is_plausible),
        Value::Object(map) => {
            let figure = |key: &str| map.get(key).and_then(Value::as_u64);
            let is_ordered = match (figure("at_least"), figure("at_most"), figure("found")) {
                (Some(low), Some(high), Some(found)) => low <= high && high <= found,
                (Some(low), Some(high), None) => low <= high,
                _ => true,
            };
            let year = map.get("year").and_then(Value::as_i64);
            is_ordered
                && year.is_none_or(|year| YEARS.contains(&year))
                && map.values().all(is_plausible)
        }
        _ => true,
    }
}

fn clean_strings(value: &mut Value) {
    match value {
        Value::String(text) => *text = clean(text).into_owned(),
        Value::Array(list) => list.iter_mut().for_each(clean_strings),
        Value::Object(map) => map.values_mut().for_each(clean_strings),
        _ => {}
    }
}

fn word(text: &str) -> String {
    truncate(&clean(text), WORD).into_owned()
}

#[cfg(test)]
#[path = "saved_tests.rs"]
mod tests;
