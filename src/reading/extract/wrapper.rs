//! An object where a list of records belongs: a list of one, or a wrapper around lists under names
//! that no table knows. Meta renames wrappers, and no table knows all of them
//! (formats/instagram.md §13.2).

use super::record;
use crate::decode::json::{self, Outline, Shape};

/// What such an object is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Alone {
    /// A record, as far as can be told without reading it.
    Record,
    /// A wrapper around these lists.
    Lists(Vec<String>),
    /// Nothing that anybody knows.
    Unknown,
}

/// Fields in which no record holds other records.
const OF_RECORDS: [&str; 2] = ["data", "media"];
/// Fields that only records have, not what they list in these.
const ONLY_OF_RECORDS: [&str; 8] = [
    "data",
    "attachments",
    "media",
    "photos",
    "label_values",
    "string_map_data",
    "string_list_data",
    "media_list_data",
];

/// Tells what the object in `slice` is.
pub(super) fn alone(slice: &[u8], scratch: &mut Vec<u8>) -> Alone {
    // What cannot be parsed is handed on: reading it as a record says so.
    let Some(Outline(fields)) = json::outline(slice, scratch) else { return Alone::Record };
    let holds_records = |key: &str, shape: &Shape| match shape {
        Shape::Records(keys) if OF_RECORDS.contains(&key) => {
            keys.iter().any(|key| ONLY_OF_RECORDS.contains(&key.as_str()))
                || key == "data" && keys.contains("timestamp")
        }
        Shape::Records(_) => !record::is_field(key),
        _ => false,
    };
    let is_content = |(key, shape): &(String, Shape)| {
        record::is_content(key) && *shape != Shape::Nothing && !holds_records(key, shape)
    };
    if fields.iter().any(is_content) {
        return Alone::Record;
    }
    let lists = fields.iter().filter(|(key, shape)| holds_records(key, shape));
    let lists: Vec<String> = lists.map(|(key, _)| key.clone()).collect();
    if !lists.is_empty() {
        return Alone::Lists(lists);
    }
    // Without a time and without content a title is that of the file.
    let has_time = fields.iter().any(|(key, _)| key.ends_with("timestamp"));
    let is_foreign = |(key, shape): &(String, Shape)| match shape {
        Shape::Nothing => false,
        Shape::Values => !record::is_field(key),
        _ => !has_time,
    };
    if fields.iter().any(is_foreign) { Alone::Unknown } else { Alone::Record }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_wrappers_and_strangers_are_told_apart() {
        let lists = |names: &[&str]| Alone::Lists(names.iter().map(|&name| name.into()).collect());
        for (json, expected) in [
            (r#"{"timestamp":1,"data":[{"post":"x"}],"title":"y"}"#, Alone::Record),
            (
                r#"{"name":"x","photos":[{"uri":"a.jpg"}],"comments":[{"comment":"x"}]}"#,
                Alone::Record,
            ),
            (r#"{"name":"Fest","start_timestamp":1,"place":{"name":"x"}}"#, Alone::Record),
            (r#"{"title":"x","timestamp":1}"#, Alone::Record),
            (r#"{"media":[{"uri":"a.jpg","title":"x"}]}"#, Alone::Record),
            (r#"{"posts_v3":[{"timestamp":1}],"count":1}"#, lists(&["posts_v3"])),
            (r#"{"title":"Posts","timestamp":1,"items":[{"timestamp":1}]}"#, lists(&["items"])),
            (r#"{"data":[{"timestamp":1,"title":"x"}]}"#, lists(&["data"])),
            (r#"{"media":[{"media":[{"uri":"a.jpg"}]}]}"#, lists(&["media"])),
            (r#"{"page_info":{"count":2},"edges":["a","b"]}"#, Alone::Unknown),
            (r#"{"timestamp":1,"count":2,"edges":["a","b"]}"#, Alone::Unknown),
            (r#"{"title":"x","edges":{"a":1}}"#, Alone::Unknown),
            (r#"{"title":"Posts","description":"x"}"#, Alone::Unknown),
            (r#"{"posts_v3":[],"count":0}"#, Alone::Record),
        ] {
            assert_eq!(alone(json.as_bytes(), &mut Vec::new()), expected, "{json}");
        }
    }
}
