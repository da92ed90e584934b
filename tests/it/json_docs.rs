//! `docs/json.md` shows what the program really writes about its example archive.

use crate::support::run::widerspruch;

/// Whether the lines stand in the report one after another, at any depth.
fn stands_in(report: &str, example: &str) -> bool {
    (0..8).any(|depth| {
        let indent = " ".repeat(depth * 2);
        let lines: Vec<String> = example.lines().map(|line| format!("{indent}{line}")).collect();
        report.contains(&format!("\n{}", lines.join("\n")))
    })
}

#[test]
fn every_example_of_the_documentation_stands_in_the_report_of_the_demo() {
    let page = include_str!("../../docs/json.md");
    let report = widerspruch(["demo", "--format", "json"]).stdout;
    let examples: Vec<&str> =
        page.split("```json\n").skip(1).filter_map(|rest| rest.split("\n```").next()).collect();
    assert!(examples.len() >= 8, "the examples were not found");
    for example in examples {
        assert!(stands_in(&report, example), "the demo no longer says:\n{example}");
    }
    assert!(!stands_in(&report, "\"action\": \"sue\""));
}

#[test]
fn every_field_of_the_report_that_the_page_names_exists() {
    let page = include_str!("../../docs/json.md");
    let report = widerspruch(["demo", "--format", "json"]);
    for field in ["answer", "accounts", "platforms", "timing", "headline", "authorities", "schema"]
    {
        assert!(page.contains(&format!("`{field}`")), "{field}");
        report.at(&format!("/{field}"));
    }
}
