//! What a person sees before saying yes: the file itself, every part under the reason why it gives
//! nobody away.

use std::collections::BTreeSet;

use super::anonymise::NotShareable;
use super::submission::Submission;
use crate::words::i18n::Catalog;
use crate::words::text::{json_pretty, wrap};

/// The reason of each field by its name; a name means the same wherever it stands.
const REASONS: [(&str, &[&str]); 14] = [
    ("share-why-format", &["schema", "about"]),
    ("share-why-number", &["submission"]),
    ("share-why-ticket", &["ticket"]),
    ("share-why-version", &["tool_version", "policy_version", "policy_checked", "basis"]),
    ("share-why-country", &["country"]),
    (
        "share-why-platform",
        &["platforms", "facebook", "instagram", "threads", "whatsapp", "meta_ai_app"],
    ),
    ("share-why-export", &["flavour", "layout", "language"]),
    (
        "share-why-steps",
        &[
            "headline",
            "posts",
            "photos",
            "videos",
            "stories",
            "comments",
            "ai_interactions",
            "profile_items",
            "found",
            "at_least",
            "at_most",
        ],
    ),
    ("share-why-shares", &["share_at_least", "share_at_most"]),
    ("share-why-answer", &["answer"]),
    (
        "share-why-timing",
        &["timing", "before_training_start", "since_training_start", "undated", "share_before"],
    ),
    (
        "share-why-years",
        &[
            "years",
            "2004-2007",
            "2008-2011",
            "2012-2015",
            "2016-2019",
            "2020-2023",
            "2024-2027",
            "2028-2031",
        ],
    ),
    ("share-why-third-parties", &["photos_with_third_parties", "third_parties"]),
    ("share-why-ai", &["ai_chats"]),
];

/// The message that tells why a field is harmless.
pub fn reason(field: &str) -> Option<&'static str> {
    REASONS.iter().find(|(_, fields)| fields.contains(&field)).map(|(reason, _)| *reason)
}

/// The bytes of the file, one line for each count.
///
/// # Errors
/// None in practice: a submission is plain data.
pub fn file_text(submission: &Submission) -> serde_json::Result<String> {
    let pretty = json_pretty(submission)?;
    Ok(on_one_line_each(pretty.trim_end()) + "\n")
}

/// Up to so many columns an object stands on one line.
const LONGEST_LINE: usize = 100;

/// Joins the lines of every innermost object that is short. No value holds a bracket or a line
/// break.
fn on_one_line_each(pretty: &str) -> String {
    let mut text = String::with_capacity(pretty.len());
    let mut rest = pretty;
    while let Some(open) = rest.find('{') {
        let (before, inside) = rest.split_at(open + 1);
        text.push_str(before);
        rest = inside;
        let Some(end) = inside.find(['{', '}']) else { break };
        if inside.get(end..=end) == Some("}") {
            let lines = inside.get(..end).unwrap_or_default();
            let words = lines.lines().map(str::trim).collect::<Vec<&str>>().join(" ");
            let before = text.len() - text.rfind('\n').map_or(0, |at| at + 1);
            let fits = before + words.len() < LONGEST_LINE;
            text.push_str(if fits { words.trim() } else { lines });
            rest = inside.get(end..).unwrap_or_default();
        }
    }
    text + rest
}

/// The file as it would be written, with the reasons as lines that begin with `#`, what it is
/// above, and the risk that is left below.
pub fn preview(file: &str, catalog: &Catalog, width: usize) -> String {
    let mut text = paragraph(&catalog.text("share-intro"), "", width) + "\n";
    let mut given = BTreeSet::new();
    for line in file.lines() {
        let indent = " ".repeat(line.len() - line.trim_start().len());
        for reason in fields(line).filter_map(reason) {
            if given.insert(reason) {
                text.push_str(&paragraph(&catalog.text(reason), &(indent.clone() + "# "), width));
            }
        }
        text.push_str(line);
        text.push('\n');
    }
    text + "\n" + &paragraph(&catalog.text("share-risk"), "", width)
}

/// The names of the fields in a line of the file.
fn fields(line: &str) -> impl Iterator<Item = &str> {
    let mut words = line.split('"').skip(1);
    std::iter::from_fn(move || {
        loop {
            let word = words.next()?;
            if words.next()?.starts_with(':') {
                return Some(word);
            }
        }
    })
}

fn paragraph(words: &str, before: &str, width: usize) -> String {
    let lines = wrap(words, width.saturating_sub(before.len()).max(20));
    lines.iter().flat_map(|line| [before, line.as_str(), "\n"]).collect()
}

impl NotShareable {
    /// The message that tells a person why nothing can be shared.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Minor => "share-refused-minor",
            Self::Faces => "share-refused-faces",
            Self::BrokenOff => "share-refused-broken-off",
            Self::Nothing => "share-refused-nothing",
            Self::Version | Self::Contradiction(_) => "share-refused-report",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::i18n::Language;

    const FILE: &str = r#"{
  "schema": "widerspruch.statistics/1",
  "answer": {"found": "10-99", "at_least": "0"},
  "ai_chats": false
}
"#;

    #[test]
    fn the_innermost_objects_stand_on_one_line() {
        let pretty = "{\n  \"a\": {\n    \"b\": {\n      \"c\": 1,\n      \"d\": 2\n    },\n    \"e\": {\n      \"f\": 3\n    }\n  },\n  \"g\": 4\n}";
        let expected = "{\n  \"a\": {\n    \"b\": {\"c\": 1, \"d\": 2},\n    \"e\": {\"f\": 3}\n  },\n  \"g\": 4\n}";
        assert_eq!(on_one_line_each(pretty), expected);
    }

    #[test]
    fn the_preview_is_the_file_under_its_reasons() {
        for language in Language::ALL {
            let catalog = Catalog::new(language);
            let shown = preview(FILE, &catalog, 60);
            let start = shown.find('{').unwrap();
            let end = shown.rfind('}').unwrap();
            let file: String = shown[..=end]
                .lines()
                .skip_while(|line| !line.starts_with('{') && !line.starts_with('#'))
                .filter(|line| !line.trim_start().starts_with('#'))
                .map(|line| line.to_owned() + "\n")
                .collect();
            assert_eq!(file, FILE);
            assert!(start > 0 && shown.lines().all(|line| line.chars().count() <= 60), "{shown}");
            assert!(shown.lines().filter(|line| line.trim_start().starts_with('#')).count() > 4);
        }
    }

    #[test]
    fn every_field_of_the_schema_has_its_reason() {
        fn walk(schema: &serde_json::Value, found: &mut Vec<String>) {
            if let Some(fields) = schema.get("properties").and_then(|fields| fields.as_object()) {
                found.extend(fields.keys().cloned());
            }
            match schema {
                serde_json::Value::Object(map) => map.values().for_each(|inner| walk(inner, found)),
                serde_json::Value::Array(list) => list.iter().for_each(|inner| walk(inner, found)),
                _ => {}
            }
        }
        let mut found = Vec::new();
        walk(schemars::schema_for!(Submission).as_value(), &mut found);
        assert!(found.len() > 40);
        for field in found {
            assert!(reason(&field).is_some(), "{field} has no reason");
        }
    }
}
