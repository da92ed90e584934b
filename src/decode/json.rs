//! JSON members as a stream of records: slices of the file that are parsed one by one, so that a
//! file of any size needs the memory of its largest record, and a broken record costs only itself
//! (CRATES §2 has the figures).

mod ahead;
mod broken;
mod escape;
mod lenient;
mod mend;
mod outline;
#[cfg(test)]
mod pieces_tests;
mod records;
mod room;
mod scan;
mod twice;
mod window;

pub use ahead::for_each_record_ahead;
pub use broken::Broken;
pub use lenient::{Number, OneOrMany, Text, distinct};
pub use outline::{Outline, Shape, holds_something, outline};
pub use records::{Outcome, for_each_record, stands_alone};
pub use room::take as take_room;

use serde::Deserialize;

use crate::domain::limits;

/// A record that was parsed.
#[derive(Debug)]
pub struct Parsed<T> {
    /// The record.
    pub value: T,
    /// Damage such as a trailing comma was mended, or a value passed over that stands where an
    /// object belongs.
    pub mended: bool,
}

/// Parses the slice of one record and hands the value to `consume`. Lone surrogates and raw
/// control characters are survived, a trailing comma is mended (COUNTING §10), and of a key that stands
/// twice in one object the last value counts.
///
/// # Errors
/// The parser's message when the slice is no JSON of this type.
pub fn parse<'s, T, R>(
    slice: &'s [u8],
    scratch: &'s mut Vec<u8>,
    consume: impl FnOnce(Parsed<T>) -> R,
) -> Result<R, serde_json::Error>
where
    T: Deserialize<'s>,
{
    lenient::take_passed();
    match from_slice(slice) {
        Ok(value) => {
            let mended = lenient::take_passed() > 0;
            return Ok(consume(Parsed { value, mended }));
        }
        Err(error) if slice.len() > limits::MENDED_BYTES => return Err(error),
        Err(_) => {}
    }
    scratch.shrink_to(limits::LARGE_RECORD_BYTES);
    let is_damaged = mend::mend(slice, scratch) | twice::blank_earlier(scratch);
    lenient::take_passed();
    from_slice(scratch).map(|value| {
        let mended = is_damaged || lenient::take_passed() > 0;
        consume(Parsed { value, mended })
    })
}

/// The scanner bounds the depth of every slice, so serde's own bound (127) would only refuse what
/// COUNTING §10 promises to read.
///
/// Checking the encoding of the whole slice is faster than checking that of each string; a slice
/// that is no UTF-8 is refused either way.
fn from_slice<'s, T: Deserialize<'s>>(slice: &'s [u8]) -> Result<T, serde_json::Error> {
    match std::str::from_utf8(slice) {
        Ok(text) => from(serde_json::Deserializer::from_str(text)),
        Err(_) => from(serde_json::Deserializer::from_slice(slice)),
    }
}

fn from<'s, T, R>(mut reader: serde_json::Deserializer<R>) -> Result<T, serde_json::Error>
where
    T: Deserialize<'s>,
    R: serde_json::de::Read<'s>,
{
    reader.disable_recursion_limit();
    room::begin();
    let value = T::deserialize(&mut reader)?;
    reader.end()?;
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(json: &str) -> (String, bool) {
        #[derive(Deserialize)]
        struct Record<'a> {
            #[serde(borrow)]
            post: Text<'a>,
        }
        let mut scratch = Vec::new();
        parse(json.as_bytes(), &mut scratch, |parsed: Parsed<Record<'_>>| {
            (parsed.value.post.clean().into_owned(), parsed.mended)
        })
        .unwrap()
    }

    #[test]
    fn lone_surrogates_are_replaced() {
        assert_eq!(text_of(r#"{"post":"a\ud83db"}"#), ("a\u{fffd}b".to_owned(), false));
        assert_eq!(text_of(r#"{"post":"\udc4d!"}"#), ("\u{fffd}!".to_owned(), false));
        assert_eq!(text_of(r#"{"post":"\ud83d\udc4d"}"#), ("👍".to_owned(), false));
        assert_eq!(
            text_of(r#"{"post":"a\\ud83d b\ud83d"}"#),
            ("a\\ud83d b\u{fffd}".to_owned(), false)
        );
    }

    #[test]
    fn raw_control_characters_are_blanks() {
        assert_eq!(text_of("{\"post\":\"a\u{1}b\nc\"}"), ("a b c".to_owned(), false));
    }

    #[test]
    fn a_trailing_comma_is_mended_and_told() {
        assert_eq!(text_of(r#"{"post":"a, }","x":[1,2,],}"#), ("a, }".to_owned(), true));
    }

    #[test]
    fn words_that_are_no_json_are_nothing_and_told() {
        for word in ["NaN", "undefined", "-Infinity", "None"] {
            assert_eq!(text_of(&format!(r#"{{"x":{word},"post":"da"}}"#)), ("da".to_owned(), true));
        }
        assert_eq!(text_of(r#"{"x":True,"post":NaN}"#), (String::new(), true));
        assert_eq!(
            text_of("{\"x\":-1.5e3,\"y\":true,\"post\":\"a\tb\"}"),
            ("a b".to_owned(), false)
        );
    }

    #[test]
    fn a_number_that_none_can_hold_is_nothing_and_told() {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Record {
            time: Number,
        }
        let mut scratch = Vec::new();
        for (json, time, told) in
            [(r#"{"time":1e400}"#, None, true), (r#"{"time":17e2,"x":-1E999}"#, Some(1_700), false)]
        {
            let found = parse(json.as_bytes(), &mut scratch, |parsed: Parsed<Record>| {
                (parsed.value.time.0, parsed.mended)
            });
            assert_eq!(found.unwrap(), (time, told), "{json}");
        }
    }

    #[test]
    fn values_where_an_object_belongs_are_told() {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Record {
            list: OneOrMany<Inner>,
        }
        #[derive(Default, Deserialize)]
        struct Inner {}
        let mut scratch = Vec::new();
        for (json, objects, told) in [
            (r#"{"list":[{},null,{}]}"#, 2, false),
            (r#"{"list":[{},"a",{}]}"#, 2, true),
            (r#"{"list":[[1]]}"#, 0, true),
            (r#"{"list":"[object Object]"}"#, 0, true),
            (r#"{"list":""}"#, 0, false),
            (r#"{"list":0}"#, 0, false),
            (r#"{"list":{}}"#, 1, false),
        ] {
            let found = parse(json.as_bytes(), &mut scratch, |parsed: Parsed<Record>| {
                (parsed.value.list.0.len(), parsed.mended)
            });
            assert_eq!(found.unwrap(), (objects, told), "{json}");
        }
    }

    #[test]
    fn a_list_of_millions_that_names_one_thing_fits_and_one_of_as_many_things_does_not() {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Record {
            #[serde(deserialize_with = "distinct")]
            list: OneOrMany<Inner>,
            all: OneOrMany<Inner>,
        }
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Inner {
            n: Number,
        }
        let mut scratch = Vec::new();
        let mut found = |json: &str| {
            parse(json.as_bytes(), &mut scratch, |parsed: Parsed<Record>| {
                let sum = parsed.value.list.0.iter().filter_map(|inner| inner.n.0).max();
                (parsed.value.list.0.len(), parsed.value.all.0.len(), sum)
            })
            .ok()
        };
        let same = r#"{"n":7},"#.repeat(300_000);
        // A thousand are kept as they are, then each that is new.
        assert_eq!(found(&format!(r#"{{"list":[{same}{{"n":8}}]}}"#)), Some((1_002, 0, Some(8))));
        assert_eq!(found(&format!(r#"{{"all":[{same}{{"n":8}}]}}"#)), None);
        let different: String = {
            let records: Vec<String> = (0..251_000).map(|n| format!(r#"{{"n":{n}}},"#)).collect();
            records.concat()
        };
        assert_eq!(found(&format!(r#"{{"list":[{different}{{}}]}}"#)), None);
    }

    #[test]
    fn other_types_do_not_break_a_record() {
        assert_eq!(text_of(r#"{"post":17}"#).0, "17");
        assert_eq!(text_of(r#"{"post":null}"#).0, "");
        assert_eq!(text_of(r#"{"post":{"x":[1]}}"#).0, "");
    }

    #[test]
    fn deep_nesting_up_to_the_floor_is_read() {
        let deep = format!(r#"{{"x":{}{},"post":"da"}}"#, "[".repeat(126), "]".repeat(126));
        assert_eq!(text_of(&deep).0, "da");
    }
}
