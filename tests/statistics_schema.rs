//! `schema/statistics.schema.json` is the schema of the types, and nothing in it lets free text in.

use std::{env, fs};

use serde_json::Value;
use widerspruch::share::submission::Submission;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/statistics.schema.json");

#[test]
fn the_schema_file_is_the_schema_of_the_types() {
    let schema = serde_json::to_string_pretty(&schemars::schema_for!(Submission)).unwrap() + "\n";
    if env::var_os("UPDATE_SCHEMA").is_some() {
        fs::write(PATH, &schema).unwrap();
    }
    let on_disk = fs::read_to_string(PATH).unwrap();
    assert!(on_disk == schema, "run: UPDATE_SCHEMA=1 cargo test --test statistics_schema");
}

/// Calls `see` with every schema of a value inside `schema`.
fn walk(schema: &Value, see: &mut impl FnMut(&Value)) {
    match schema {
        Value::Object(map) => {
            see(schema);
            map.values().for_each(|inner| walk(inner, see));
        }
        Value::Array(list) => list.iter().for_each(|inner| walk(inner, see)),
        _ => {}
    }
}

#[test]
fn every_object_is_closed_and_every_text_is_spelt_out() {
    let schema = serde_json::to_value(schemars::schema_for!(Submission)).unwrap();
    let mut objects = 0;
    walk(&schema, &mut |part| {
        if part.get("type").is_some_and(|kind| kind == "object") {
            objects += 1;
            assert_eq!(part.get("additionalProperties"), Some(&Value::Bool(false)), "{part}");
        }
        if part.get("type").is_some_and(|kind| kind == "string") {
            let closed = ["enum", "const", "pattern"].iter().any(|word| part.get(word).is_some());
            assert!(closed, "free text: {part}");
        }
        if part.get("type").is_some_and(|kind| kind.to_string().contains("integer")) {
            assert_eq!(part.get("multipleOf"), Some(&5.into()), "an exact number: {part}");
        }
    });
    assert!(objects > 5);
}
