//! What the top of an object holds, without understanding it: a list may stand under a key that
//! no table knows yet.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The keys of an object.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// All keys.
    pub keys: Vec<String>,
    /// Those whose value is a list of objects or of lists, bare or one level down.
    pub lists: Vec<String>,
}

/// The outline of the object in `slice`; none if it is no object.
pub fn outline(slice: &[u8]) -> Option<Outline> {
    super::from_slice(slice).ok()
}

/// Whether a value can be a list of records.
#[derive(Default)]
struct IsList(bool);

struct IsListVisitor;

/// Numbers, words and texts are neither lists nor records.
macro_rules! scalars_are_none {
    ($($method:ident($($argument:ty)?);)*) => {
        $(fn $method<E: serde::de::Error>(self $(, _: $argument)?) -> Result<Self::Value, E> {
            Ok(Self::Value::default())
        })*
    };
}

impl<'de> Visitor<'de> for IsListVisitor {
    type Value = IsList;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<IsList, A::Error> {
        let mut holds_records = false;
        while let Some(IsRecord(is_record)) = seq.next_element()? {
            holds_records |= is_record;
        }
        Ok(IsList(holds_records))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<IsList, A::Error> {
        let mut is_around_list = false;
        while let Some((key, _)) = map.next_entry::<String, IgnoredAny>()? {
            is_around_list |= key == super::records::INNER_LIST;
        }
        Ok(IsList(is_around_list))
    }

    scalars_are_none! {
        visit_bool(bool); visit_i64(i64); visit_u64(u64); visit_f64(f64); visit_str(&str);
        visit_unit(); visit_none();
    }
}

impl<'de> Deserialize<'de> for IsList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IsListVisitor)
    }
}

/// Whether a value is an object or a list.
#[derive(Default)]
struct IsRecord(bool);

struct IsRecordVisitor;

impl<'de> Visitor<'de> for IsRecordVisitor {
    type Value = IsRecord;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<IsRecord, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(IsRecord(true))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<IsRecord, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(IsRecord(true))
    }

    scalars_are_none! {
        visit_bool(bool); visit_i64(i64); visit_u64(u64); visit_f64(f64); visit_str(&str);
        visit_unit(); visit_none();
    }
}

impl<'de> Deserialize<'de> for IsRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IsRecordVisitor)
    }
}

struct OutlineVisitor;

impl<'de> Visitor<'de> for OutlineVisitor {
    type Value = Outline;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Outline, A::Error> {
        let mut outline = Outline::default();
        while let Some((key, IsList(is_list))) = map.next_entry::<String, _>()? {
            if is_list {
                outline.lists.push(key.clone());
            }
            outline.keys.push(key);
        }
        Ok(outline)
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
    fn lists_of_records_are_told_from_other_lists() {
        let json = br#"{"a":[{}],"b":[1,"x"],"c":{"activity_log_data":[{}]},"d":{"x":[{}]},
            "e":[null,[2]],"f":"[{}]"}"#;
        let found = outline(json).unwrap();
        assert_eq!(found.keys, ["a", "b", "c", "d", "e", "f"]);
        assert_eq!(found.lists, ["a", "c", "e"]);
        assert_eq!(outline(b"[{}]"), None);
    }
}
