//! Fields that take whatever an archive holds: a field of an unexpected type is empty, it never
//! breaks its record.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashSet;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use twox_hash::XxHash3_64;

use super::escape::{repaired, unescaped};

/// A text as it stands in the file. Most texts of an archive are never asked for, so it is decoded
/// only then.
#[derive(Debug, Clone)]
pub struct Text<'a>(Stored<'a>);

#[derive(Debug, Clone)]
enum Stored<'a> {
    /// A JSON value of any type.
    Json(&'a str),
    Plain(String),
}

impl Default for Text<'_> {
    fn default() -> Self {
        Self(Stored::Json(""))
    }
}

impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Self(Stored::Plain(text))
    }
}

impl<'a> Text<'a> {
    /// The text with mojibake repaired.
    pub fn clean(self) -> Cow<'a, str> {
        crate::decode::text::clean(match self.0 {
            Stored::Json(value) => match repaired(value) {
                Some(text) => return Cow::Owned(text),
                None => text_of(value),
            },
            Stored::Plain(text) => Cow::Owned(text),
        })
    }

    /// The text with its mojibake: for paths, ids and English keys.
    pub fn raw(&self) -> Cow<'_, str> {
        match &self.0 {
            Stored::Json(value) => text_of(value),
            Stored::Plain(text) => Cow::Borrowed(text),
        }
    }

    /// Whether it is empty or only blanks.
    pub fn is_blank(&self) -> bool {
        // Nearly always the first letter tells it, or that there is none.
        match &self.0 {
            Stored::Json("" | "\"\"") => true,
            Stored::Json(value) if begins_with_a_word(value) => false,
            _ => self.raw().trim().is_empty(),
        }
    }

    /// A field of the object that stands where a text was expected; the last one of this name.
    pub fn field(&self, name: &str) -> Option<Text<'a>> {
        let Stored::Json(value) = self.0 else { return None };
        let mut object = serde_json::Deserializer::from_str(value);
        object.disable_recursion_limit();
        object.deserialize_map(FieldVisitor(name)).ok().flatten()
    }
}

/// Finds one field of an object.
struct FieldVisitor<'n>(&'n str);

impl<'de> Visitor<'de> for FieldVisitor<'_> {
    type Value = Option<Text<'de>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(key) = map.next_key::<String>()? {
            if key == self.0 {
                found = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

/// Whether a JSON value is a text whose first character is a letter or digit of ASCII.
fn begins_with_a_word(value: &str) -> bool {
    matches!(value.as_bytes(), [b'"', first, ..] if first.is_ascii_alphanumeric())
}

/// What a JSON value says as a text; nothing if it is a list, an object or null.
fn text_of(value: &str) -> Cow<'_, str> {
    match value.as_bytes() {
        [b'"', .., b'"'] => unescaped(&value[1..value.len() - 1]),
        [b't', ..] => Cow::Borrowed("True"),
        [b'f', ..] => Cow::Borrowed("False"),
        [b'-' | b'0'..=b'9', ..] => Cow::Borrowed(value),
        _ => Cow::Borrowed(""),
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = <&RawValue>::deserialize(deserializer)?;
        Ok(Self(Stored::Json(value.get())))
    }
}

/// A whole number; text that holds one counts, everything else is none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Number(pub Option<i64>);

impl Number {
    /// This number, else the other.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0.or(other.0))
    }
}

/// A list, or one value where a list of one was meant (formats/instagram.md §7).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneOrMany<T>(pub Vec<T>);

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

thread_local! {
    /// Values of the record at hand that stand where only an object can be read.
    static PASSED: Cell<u64> = const { Cell::new(0) };
}

/// How many values were passed over since the last call on this thread. A field has no other way to
/// tell its record.
pub(super) fn take_passed() -> u64 {
    PASSED.take()
}

fn pass() {
    PASSED.set(PASSED.get() + 1);
}

/// Passes over what stands where an object belongs. What holds nothing is no loss.
macro_rules! pass_scalars {
    () => {
        fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
            if value {
                pass();
            }
            Ok(Self::Value::default())
        }

        fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
            pass();
            Ok(Self::Value::default())
        }

        fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
            if value > 0 {
                pass();
            }
            Ok(Self::Value::default())
        }

        fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
            pass();
            Ok(Self::Value::default())
        }

        fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
            if !text.trim().is_empty() {
                pass();
            }
            Ok(Self::Value::default())
        }

        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(Self::Value::default())
        }

        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(Self::Value::default())
        }
    };
}

/// Consumes what is of no use.
macro_rules! ignore {
    ($($method:ident($($argument:ty)?);)*) => {
        $(fn $method<E: serde::de::Error>(self $(, _: $argument)?) -> Result<Self::Value, E> {
            Ok(Self::Value::default())
        })*
    };
    (map) => {
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            Ok(Self::Value::default())
        }
    };
    (seq) => {
        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
            while seq.next_element::<IgnoredAny>()?.is_some() {}
            Ok(Self::Value::default())
        }
    };
}

struct NumberVisitor;

impl<'de> Visitor<'de> for NumberVisitor {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_i64<E>(self, number: i64) -> Result<Number, E> {
        Ok(Number(Some(number)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Number, E> {
        Ok(Number(Some(i64::try_from(number).unwrap_or(i64::MAX))))
    }

    #[allow(
        clippy::cast_possible_truncation,
        reason = "casts from float saturate; times are whole"
    )]
    fn visit_f64<E>(self, number: f64) -> Result<Number, E> {
        Ok(Number(number.is_finite().then_some(number as i64)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Number, E> {
        Ok(Number(text.trim().parse().ok()))
    }

    ignore! { visit_bool(bool); visit_unit(); visit_none(); }
    ignore!(map);
    ignore!(seq);
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberVisitor)
    }
}

struct OneOrManyVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrManyVisitor<T> {
    type Value = OneOrMany<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Element(value)) = seq.next_element()? {
            if let Some(value) = value {
                super::room::take()?;
                values.push(value);
            }
        }
        Ok(OneOrMany(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let one = T::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
        Ok(OneOrMany(vec![one]))
    }

    pass_scalars!();
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrManyVisitor(PhantomData))
    }
}

/// Elements of a list from which on equal ones are looked for.
const MANY: usize = 1_000;

/// A list in which an equal element says nothing new, such as the photos of a post: beside many
/// others it is left out, so that a list of millions that names one photo fits into memory.
///
/// # Errors
/// Those of the parser.
pub fn distinct<'de, D, T>(deserializer: D) -> Result<OneOrMany<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    deserializer.deserialize_any(DistinctVisitor(PhantomData))
}

struct DistinctVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for DistinctVisitor<T> {
    type Value = OneOrMany<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut values = Vec::new();
        while values.len() < MANY {
            let Some(Element(value)) = seq.next_element()? else { return Ok(OneOrMany(values)) };
            if let Some(value) = value {
                super::room::take()?;
                values.push(value);
            }
        }
        let mut seen: HashSet<u64> = HashSet::new();
        while let Some(raw) = seq.next_element::<&RawValue>()? {
            if seen.insert(XxHash3_64::oneshot(raw.get().as_bytes())) {
                super::room::take()?;
                let mut element = serde_json::Deserializer::from_str(raw.get());
                element.disable_recursion_limit();
                let Element(value) =
                    Element::deserialize(&mut element).map_err(serde::de::Error::custom)?;
                values.extend(value);
            }
        }
        Ok(OneOrMany(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        OneOrManyVisitor(PhantomData).visit_map(map)
    }

    pass_scalars!();
}

/// A list element: an object is a value, anything else (Meta writes `null` and sentences into
/// lists) is none.
struct Element<T>(Option<T>);

struct ElementVisitor<T>(PhantomData<T>);

impl<T> Default for Element<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for ElementVisitor<T> {
    type Value = Element<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(serde::de::value::MapAccessDeserializer::new(map))
            .map(|value| Element(Some(value)))
    }

    pass_scalars!();

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {
            pass();
        }
        Ok(Element::default())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Element<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ElementVisitor(PhantomData))
    }
}
