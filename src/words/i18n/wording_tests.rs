//! Both message files say the same things, and everything the program says exists in both.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use schemars::JsonSchema;

#[cfg(feature = "cli")]
use super::Catalog;
use super::Language;
use crate::diag::{Code, Severity};
use crate::domain::audience::{Class, Evidence, Scope};
use crate::domain::headline::Field;
use crate::domain::kind::Kind;
use crate::domain::look::NotExamined;
use crate::domain::platform::Platform;
use crate::domain::region::Region;
use crate::reading::registry::{self, Role};
use crate::render::letter::LetterKind;
use crate::report::inspection::model::ZoneSource;
use crate::report::model::{AccountState, Action, ArchiveAge, Basis, Flavour, ReasonCode, Step};
use crate::verdict::policy::{self, Statement};

/// Message id → names of its variables.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    variables(&format!("{}\n{}", language.messages(), language.page()))
}

fn variables(file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    let mut current: Option<String> = None;
    for line in file.lines() {
        if line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-') {
            let id = line.split(' ').next().unwrap().to_owned();
            assert!(found.insert(id.clone(), BTreeSet::new()).is_none(), "{id} is there twice");
            current = Some(id);
        }
        let Some(variables) = current.as_ref().and_then(|id| found.get_mut(id)) else { continue };
        for part in line.split('$').skip(1) {
            let name = part.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next();
            variables.insert(name.unwrap().to_owned());
        }
    }
    found
}

fn files_below(folder: &str, extension: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, extension, found);
            } else if path.extension().is_some_and(|own| own == extension) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), extension, &mut found);
    found
}

/// Everything where a message id can be written.
fn sources() -> Vec<String> {
    let mut paths = files_below("src", "rs");
    paths.extend(files_below("templates", "html"));
    for ending in ["rs", "html"] {
        paths.extend(files_below("web", ending));
    }
    paths.push("web/build".into());
    paths.retain(|path| !path.ends_with("wording_tests.rs"));
    paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// Ids that are written out in calls of `text` and `format`.
#[cfg(feature = "cli")]
fn ids_in_calls(source: &str) -> Vec<&str> {
    [".text(", ".format("]
        .iter()
        .flat_map(|call| source.split(call).skip(1))
        .filter_map(|rest| rest.trim_start().strip_prefix('"'))
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

/// The codes of an enum, from its schema, so that a new one cannot be forgotten here.
fn codes_of<T: JsonSchema>() -> Vec<String> {
    fn collect(value: &serde_json::Value, found: &mut Vec<String>) {
        match value {
            serde_json::Value::Object(map) => {
                for (key, inner) in map {
                    match (key.as_str(), inner) {
                        ("const", serde_json::Value::String(code)) => found.push(code.clone()),
                        ("enum", serde_json::Value::Array(codes)) => {
                            found
                                .extend(codes.iter().filter_map(|c| c.as_str()).map(str::to_owned));
                        }
                        _ => collect(inner, found),
                    }
                }
            }
            serde_json::Value::Array(list) => list.iter().for_each(|inner| collect(inner, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    collect(schemars::schema_for!(T).as_value(), &mut found);
    assert!(found.len() > 1, "no codes found");
    found
}

/// What rules only explain.
fn explained() -> Vec<String> {
    let kinds = policy::rules().iter().map(|rule| rule.kind.as_str());
    kinds.filter_map(|kind| kind.strip_prefix("explain:")).map(str::to_owned).collect()
}

/// Why rows ignore their members.
fn reasons_of_rows() -> Vec<String> {
    let reason = |row: &registry::Row| match &row.role {
        Role::Ignore(reason) => Some(reason.clone()),
        _ => None,
    };
    registry::ROWS.iter().filter_map(reason).collect()
}

/// Every family of messages that is asked for by code, with its codes.
fn families() -> Vec<(&'static str, Vec<String>)> {
    vec![
        ("diagnostic", codes_of::<Code>()),
        ("severity", codes_of::<Severity>()),
        ("explain", explained()),
        ("statement", codes_of::<Statement>()),
        ("verdict", codes_of::<Scope>()),
        ("verdict", ["leans-yes", "leans-no"].map(str::to_owned).into()),
        ("scope", ["leans-yes", "leans-no"].map(str::to_owned).into()),
        ("reader", registry::Reader::ALL.iter().map(|reader| reader.code().to_owned()).collect()),
        ("reader", vec!["threads".to_owned()]),
        ("ignored", reasons_of_rows()),
        (
            "left-out",
            ["private", "others", "again", "unpublished", "reaction"].map(str::to_owned).into(),
        ),
        ("inspect-dated", ["name", "request", "page", "told", "records"].map(str::to_owned).into()),
        (
            "inspect-generation",
            ["plain", "contents", "ui_boxes", "boxes", "sections"].map(str::to_owned).into(),
        ),
        ("zone-source", codes_of::<ZoneSource>()),
        ("class", codes_of::<Class>()),
        ("evidence", codes_of::<Evidence>()),
        ("scope", codes_of::<Scope>()),
        ("field", codes_of::<Field>()),
        ("count", codes_of::<Field>()),
        ("own", Field::ANSWER.map(|field| field.code().to_owned()).into()),
        ("kind", codes_of::<Kind>()),
        ("platform", codes_of::<Platform>()),
        ("region", codes_of::<Region>()),
        ("account", codes_of::<AccountState>()),
        ("action", codes_of::<Action>()),
        ("age", codes_of::<ArchiveAge>()),
        ("basis", codes_of::<Basis>()),
        ("flavour", codes_of::<Flavour>()),
        ("reason", codes_of::<ReasonCode>()),
        ("step", codes_of::<Step>()),
        ("page-letter", LetterKind::ALL.map(|kind| kind.code().to_owned()).into()),
        ("faces-not", codes_of::<NotExamined>()),
        (
            "undated",
            ["missing", "zero", "too_early", "too_late", "unreadable"].map(str::to_owned).into(),
        ),
    ]
}

#[test]
fn both_files_parse_without_a_fault() {
    for language in Language::ALL {
        let files = [language.messages(), language.page(), language.rooms()];
        for messages in files.into_iter().chain(language.help()) {
            if let Err((_, errors)) = FluentResource::try_new(messages.to_owned()) {
                panic!("{}: {errors:?}", language.code());
            }
        }
    }
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    assert_eq!(messages(Language::De), messages(Language::En));
}

#[test]
fn what_the_page_says_differently_exists_with_the_same_variables() {
    for language in Language::ALL {
        let known = messages(language);
        for (id, own) in variables(language.rooms()) {
            let variables = known.get(&id).unwrap_or_else(|| panic!("{id} is no message"));
            assert!(own.is_subset(variables), "{id}: {own:?}, known are {variables:?}");
        }
    }
    let ids = |language: Language| variables(language.rooms()).into_keys().collect::<Vec<_>>();
    assert_eq!(ids(Language::De), ids(Language::En));
}

/// Beginnings of ids that only the command line shows.
const COMMAND_LINE: [&str; 27] = [
    "answers-",
    "demo-next",
    "error-",
    "find-",
    "help-",
    "io-",
    "letter-minor-",
    "letter-unsaved",
    "more-long",
    "one-person-",
    "page-pool-too-many",
    "pool-alike",
    "pool-tally-tickets",
    "pool-archives",
    "pool-charts-",
    "pool-nothing",
    "pool-versions-help",
    "report-above",
    "rules-hint",
    "rules-open-",
    "saved-how",
    "share-each-",
    "share-no-terminal",
    "start-",
    "survey-no-terminal",
    "usage-",
    "words-",
];

#[test]
fn the_page_names_rooms_and_no_commands() {
    for language in Language::ALL {
        let mut said: BTreeMap<String, String> = BTreeMap::new();
        for file in [language.messages(), language.page(), language.rooms()] {
            for (id, text) in texts(file) {
                said.insert(id, text);
            }
        }
        said.retain(|id, _| !COMMAND_LINE.iter().any(|start| id.starts_with(start)));
        for (id, text) in said {
            for sign in ["“--", "„--", "“widerspruch ", "„widerspruch ", " --"] {
                let code = language.code();
                assert!(!text.contains(sign), "{id} names a command; say it for rooms.{code}.ftl");
            }
        }
    }
}

/// Message id → all that stands there.
fn texts(file: &str) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut current = String::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            line.split(' ').next().unwrap_or_default().clone_into(&mut current);
        }
        let text = found.entry(current.clone()).or_default();
        text.push_str(line);
        text.push('\n');
    }
    found
}

#[test]
fn every_code_has_a_wording() {
    let known = messages(Language::De);
    for (family, codes) in families() {
        for code in codes {
            assert!(known.contains_key(&format!("{family}-{code}")), "{family}-{code} is missing");
        }
    }
}

#[test]
fn every_family_that_is_not_counted_has_a_name() {
    let known = messages(Language::De);
    for row in registry::ROWS.iter() {
        if let Role::Out(family) = &row.role {
            assert!(known.contains_key(&format!("family-{family}")), "family-{family} is missing");
        }
    }
}

/// The words of the help come with the command line.
#[cfg(feature = "cli")]
#[test]
fn every_id_in_the_source_exists() {
    let catalog = Catalog::new(Language::De);
    for source in sources() {
        for id in ids_in_calls(&source) {
            // The words of the help come with the command line.
            let is_elsewhere = cfg!(not(feature = "cli")) && id.starts_with("help-");
            assert!(catalog.has(id) || is_elsewhere || id == "no-such-message", "{id} is missing");
        }
    }
}

#[test]
fn every_message_is_used() {
    let sources = sources().concat();
    let families: Vec<String> = families()
        .into_iter()
        .flat_map(|(family, codes)| codes.into_iter().map(move |code| format!("{family}-{code}")))
        .collect();
    for id in messages(Language::De).into_keys() {
        let used = families.contains(&id)
            || sources.contains(&format!("\"{id}\""))
            || sources.contains(&format!("words {id} "))
            || id.starts_with("family-")
            || id.starts_with("letter-")
            || id.starts_with("file-letter-")
            || id.starts_with("page-letter-")
            || id.starts_with("confidence-")
            || id.starts_with("links-")
            || id.starts_with("rule-");
        assert!(used, "{id} is used nowhere");
    }
}
