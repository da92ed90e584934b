//! Wherever a read ends, valid JSON gives the same records: each document is read in pieces of
//! many sizes, on one thread and on two, and compared with what `serde_json` sees in
//! the whole.

use std::io::{self, Read};

use proptest::prelude::*;
use serde_json::Value;

use super::{Outcome, for_each_record, for_each_record_ahead};

const LISTS: [&str; 2] = ["x", "y"];
const SMALL: [usize; 6] = [1, 2, 3, 7, 64, 4_096];
const LARGE: [usize; 3] = [4_096, 131_071, usize::MAX];

/// Hands out so many bytes at a time.
struct Pieces<'a>(&'a [u8], usize);

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.1.min(self.0.len()).min(buffer.len());
        let (now, later) = self.0.split_at(count);
        buffer[..count].copy_from_slice(now);
        self.0 = later;
        Ok(count)
    }
}

/// Lists, records, and how many values of lists are none.
type Found = (Vec<(String, Value)>, u64);

/// What `whole` holds, by the words of [`for_each_record`].
fn expected(whole: &Value) -> Found {
    let mut found = Found::default();
    match whole {
        Value::Array(values) => add_list(&mut found, "", values),
        Value::Object(fields) => {
            let mut is_bare = true;
            for name in fields.keys().filter(|name| LISTS.contains(&name.as_str())) {
                match &fields[name] {
                    Value::Array(values) => add_list(&mut found, name, values),
                    // A list of one is told by braces.
                    Value::Object(one) if !one.is_empty() => {
                        found.0.push((format!("{{{name}}}"), Value::Object(one.clone())));
                    }
                    Value::Object(_) | Value::Null => {}
                    _ => continue,
                }
                is_bare = false;
            }
            if is_bare {
                found.0.push(("{}".to_owned(), whole.clone()));
            }
        }
        _ => {}
    }
    found
}

fn add_list(found: &mut Found, name: &str, values: &[Value]) {
    let is_record = |value: &&Value| value.is_object() || value.is_array();
    let records = values.iter().filter(is_record);
    found.0.extend(records.clone().map(|value| (name.to_owned(), value.clone())));
    found.1 += (values.len() - records.count()) as u64;
}

fn found_by(read: impl FnOnce(&mut (dyn FnMut(&str, &[u8]) + Send)) -> Outcome) -> Found {
    let mut records = Vec::new();
    let outcome = read(&mut |list, slice| {
        records.push((list.to_owned(), serde_json::from_slice(slice).unwrap()));
    });
    assert!(outcome.broken.is_none(), "{:?}", outcome.broken);
    (records, outcome.skipped)
}

fn is_read_alike(json: &str, pieces: &[usize]) {
    let expected = expected(&serde_json::from_str(json).unwrap());
    for &piece in pieces {
        let one = found_by(|on| {
            for_each_record(&mut Pieces(json.as_bytes(), piece), &LISTS, &mut |list, slice| {
                on(list, slice);
            })
        });
        assert_eq!(one, expected, "pieces of {piece}");
        let two =
            found_by(|on| for_each_record_ahead(&mut Pieces(json.as_bytes(), piece), &LISTS, on));
        assert_eq!(two, expected, "pieces of {piece}, two threads");
    }
}

/// Any JSON value of a few levels.
fn value() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1e9_f64..1e9).prop_map(Value::from),
        "[a-zö\"\\\\{}\\[\\]\n🙂]{0,12}".prop_map(Value::from),
    ];
    scalar.prop_recursive(3, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            fields(inner).prop_map(Value::Object),
        ]
    })
}

fn fields(
    value: impl Strategy<Value = Value>,
) -> impl Strategy<Value = serde_json::Map<String, Value>> {
    prop::collection::vec(("[abxy]|[a-z]{2,9}", value), 0..6)
        .prop_map(|fields| fields.into_iter().collect())
}

fn member() -> impl Strategy<Value = Value> {
    prop_oneof![
        prop::collection::vec(value(), 0..12).prop_map(Value::from),
        fields(value()).prop_map(Value::Object),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_member_is_read_alike_in_pieces_of_any_size(member in member(), is_spread: bool) {
        let json = if is_spread {
            serde_json::to_string_pretty(&member)
        } else {
            serde_json::to_string(&member)
        };
        is_read_alike(&json.unwrap(), &SMALL);
    }
}

#[test]
fn words_and_numbers_may_lie_across_every_boundary() {
    let word = ["null", "true", "false", "1234567", "-1.5e10", "1E+3", r#""a\u00fcb""#];
    for (word, times) in word.into_iter().zip([30_000, 1, 30_000, 30_000, 5, 30_000, 30_000]) {
        let many = format!("{word},").repeat(times);
        is_read_alike(&format!(r#"[{{"a":1}},{many}{{"b":[{many}2]}}]"#), &LARGE);
    }
}

/// A value behind the list, on every place around the bytes that are read at a time.
#[test]
fn a_value_may_begin_and_end_at_every_byte_around_a_boundary() {
    for boundary in [4_096, 65_536, 131_072, 262_144] {
        for value in ["12345", "-1.5e10", "true", r#""a\u00fcb""#, "{}"] {
            for back in 0..=value.len() {
                let head = r#"{"x":[{"a":""#;
                let tail = r#""}],"version":"#;
                let text = "x".repeat(boundary - back - head.len() - tail.len());
                let json = format!(r#"{head}{text}{tail}{value},"y":[{{}}]}}"#);
                let mut records = 0;
                let outcome =
                    for_each_record(&mut json.as_bytes(), &LISTS, &mut |_, _| records += 1);
                assert!(outcome.broken.is_none(), "{value} {back} before {boundary}");
                assert_eq!(records, 2);
            }
        }
    }
}
