//! The files in `schema/` are the schemas of the types, and nothing in that of the statistics lets
//! free text in.

#![allow(clippy::unwrap_used, reason = "a test that cannot prepare fails")]

use std::process::Command;
use std::{env, fs};

use serde_json::Value;
use widerspruch::statistics::share::submission::Submission;

/// Compares `schema/NAME.schema.json` with what the program generates.
#[track_caller]
fn compare(name: &str) {
    let path = format!("{}/schema/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
    let program = env!("CARGO_BIN_EXE_widerspruch");
    let output = Command::new(program).args(["generate", "schema", name]).output().unwrap();
    assert!(output.status.success());
    let schema = String::from_utf8(output.stdout).unwrap();
    if env::var_os("UPDATE_SCHEMA").is_some() {
        fs::write(&path, &schema).unwrap();
    }
    let on_disk = fs::read_to_string(&path).unwrap_or_default();
    assert!(on_disk == schema, "{name}: run: UPDATE_SCHEMA=1 cargo test --test schemas");
}

#[test]
fn the_schema_files_are_the_schemas_of_the_types() {
    compare("report");
    compare("inspection");
    compare("statistics");
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
