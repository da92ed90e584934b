//! What an object holds, without understanding it: a list may stand under a key that no table knows
//! yet, and what was not understood may hold nothing anyway.

use std::collections::BTreeSet;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// So many different keys of the objects in a list are kept: records have a dozen.
const MOST_KEYS: usize = 64;

/// The fields of an object, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline(pub Vec<(String, Shape)>);

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// Nothing: an empty text, list or object, or `null`.
    Nothing,
    /// A text, a number or a word.
    Value,
    /// A list of values.
    Values,
    /// An object.
    Object,
    /// A list of objects or lists, bare or one level down, and the keys of the objects.
    Records(BTreeSet<String>),
}

/// The outline of the object in `slice`; none if it is no object. What a record needs to be mended
/// is mended here too.
pub fn outline(slice: &[u8], scratch: &mut Vec<u8>) -> Option<Outline> {
    super::parse(slice, scratch, |parsed: super::Parsed<Outline>| parsed.value).ok()
}

/// Whether there is a text, a number other than 0 or a `true` anywhere in a value.
pub fn holds_something(slice: &[u8], scratch: &mut Vec<u8>) -> bool {
    super::parse(slice, scratch, |parsed: super::Parsed<Filled>| parsed.value.0).unwrap_or(true)
}

/// Scalars of a type that has `of_scalar(is_filled)`.
macro_rules! scalars {
    () => {
        fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
            Ok(Self::Value::of_scalar(value))
        }

        fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
            Ok(Self::Value::of_scalar(value != 0))
        }

        fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
            Ok(Self::Value::of_scalar(value != 0))
        }

        fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
            Ok(Self::Value::of_scalar(value != 0.0))
        }

        fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
            Ok(Self::Value::of_scalar(!value.trim().is_empty()))
        }

        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(Self::Value::of_scalar(false))
        }

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("any value")
        }
    };
}

/// Whether there is anything in a value.
struct Filled(bool);

impl Filled {
    const fn of_scalar(is_filled: bool) -> Self {
        Self(is_filled)
    }
}

struct FilledVisitor;

impl<'de> Visitor<'de> for FilledVisitor {
    type Value = Filled;

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Filled, A::Error> {
        let mut any = false;
        while !any && let Some(Filled(is_filled)) = seq.next_element()? {
            any = is_filled;
        }
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Filled(any))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Filled, A::Error> {
        let mut any = false;
        while !any && let Some((_, Filled(is_filled))) = map.next_entry::<IgnoredAny, _>()? {
            any = is_filled;
        }
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Filled(any))
    }

    scalars!();
}

impl<'de> Deserialize<'de> for Filled {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FilledVisitor)
    }
}

impl Shape {
    const fn of_scalar(is_filled: bool) -> Self {
        if is_filled { Self::Value } else { Self::Nothing }
    }
}

struct ShapeVisitor;

impl<'de> Visitor<'de> for ShapeVisitor {
    type Value = Shape;

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Shape, A::Error> {
        let mut keys = BTreeSet::new();
        let mut shape = Shape::Nothing;
        let mut has_records = false;
        while let Some(element) = seq.next_element()? {
            match element {
                Element::Scalar => shape = Shape::Values,
                Element::List => has_records = true,
                Element::Object(found) => {
                    has_records = true;
                    if keys.len() < MOST_KEYS {
                        keys.extend(found);
                    }
                }
            }
        }
        Ok(if has_records { Shape::Records(keys) } else { shape })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Shape, A::Error> {
        let mut shape = Shape::Nothing;
        while let Some((key, _)) = map.next_entry::<String, IgnoredAny>()? {
            let is_around_list = key == super::records::INNER_LIST;
            match shape {
                Shape::Records(_) => {}
                _ if is_around_list => shape = Shape::Records(BTreeSet::new()),
                _ => shape = Shape::Object,
            }
        }
        Ok(shape)
    }

    scalars!();
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ShapeVisitor)
    }
}

/// An element of a list, with its keys if it is an object.
enum Element {
    Scalar,
    List,
    Object(Vec<String>),
}

impl Element {
    const fn of_scalar(_: bool) -> Self {
        Self::Scalar
    }
}

struct ElementVisitor;

impl<'de> Visitor<'de> for ElementVisitor {
    type Value = Element;

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Element, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Element::List)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Element, A::Error> {
        let mut keys = Vec::new();
        while let Some((key, _)) = map.next_entry::<String, IgnoredAny>()? {
            if keys.len() < MOST_KEYS {
                keys.push(key);
            }
        }
        Ok(Element::Object(keys))
    }

    scalars!();
}

impl<'de> Deserialize<'de> for Element {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ElementVisitor)
    }
}

struct OutlineVisitor;

impl<'de> Visitor<'de> for OutlineVisitor {
    type Value = Outline;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Outline, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            super::room::take()?;
            fields.push(field);
        }
        Ok(Outline(fields))
    }
}

impl<'de> Deserialize<'de> for Outline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(OutlineVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_records_are_told_from_everything_else() {
        let json = br#"{"a":[{"x":1},{"y":1}],"b":[1,"x"],"c":{"activity_log_data":[{}]},
            "d":{"x":[{}]},"e":[null,[2]],"f":"[{}]","g":"","h":[],"i":{},"j":null}"#;
        let records =
            |keys: &[&str]| Shape::Records(keys.iter().map(|key| (*key).to_owned()).collect());
        let expected = [
            ("a", records(&["x", "y"])),
            ("b", Shape::Values),
            ("c", records(&[])),
            ("d", Shape::Object),
            ("e", records(&[])),
            ("f", Shape::Value),
            ("g", Shape::Nothing),
            ("h", Shape::Nothing),
            ("i", Shape::Nothing),
            ("j", Shape::Nothing),
        ];
        let found = outline(json, &mut Vec::new()).unwrap();
        assert_eq!(found.0, expected.map(|(key, shape)| (key.to_owned(), shape)));
        assert_eq!(outline(b"[{}]", &mut Vec::new()), None);
    }

    #[test]
    fn what_holds_nothing_is_told_from_what_does() {
        for (json, expected) in [
            (r#"{"a":[{"b":[]},{"c":" "}],"d":0,"e":false,"f":null}"#, false),
            (r#"{"a":[{"b":[]},{"c":"x"}]}"#, true),
            (r#"{"a":{"b":-1}}"#, true),
            ("[[],[true]]", true),
            ("[0.0]", false),
        ] {
            assert_eq!(holds_something(json.as_bytes(), &mut Vec::new()), expected, "{json}");
        }
    }
}
