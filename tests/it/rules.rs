//! `widerspruch rules`: the table behind every verdict, for people and for programs.

use serde_json::Value;

use crate::support::run::widerspruch;

#[test]
fn a_rule_is_found_whatever_the_case_of_its_id() {
    for id in ["R54", "r54", " r54 "] {
        let run = widerspruch(["rules", id, "--language", "en"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert!(run.stdout.starts_with("R54  not covered by it\n"), "{}", run.stdout);
        // The capture of the text that P1 names (POLICY §0), and the day of the slip (finding 3).
        assert!(run.stdout.contains("captured 22 Aug 2026"), "{}", run.stdout);
        assert!(run.stdout.contains("17 Dec 2025"), "{}", run.stdout);
    }
}

#[test]
fn an_unknown_id_is_wrong_usage_and_says_what_to_do() {
    let run = widerspruch(["rules", "R99\u{1b}[31m", "--language", "de"]);
    assert_eq!(run.code, 2);
    assert_eq!(run.stdout, "");
    assert!(run.stderr.contains("gibt es nicht. „widerspruch rules“ zeigt alle"), "{}", run.stderr);
    assert!(!run.stderr.contains('\u{1b}'));
}

#[test]
fn other_programs_get_all_rules_with_their_sources_and_changes() {
    let run = widerspruch(["rules", "--format", "json"]);
    let tables: Value = serde_json::from_str(&run.stdout).unwrap();
    let count = |table: &str| tables[table].as_array().unwrap().len();
    assert_eq!((count("rules"), count("sources"), count("changes")), (64, 37, 7));
    let run = widerspruch(["rules", "r28", "--format", "json"]);
    let tables: Value = serde_json::from_str(&run.stdout).unwrap();
    let sources: Vec<&str> = tables["sources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].as_str().unwrap())
        .collect();
    assert_eq!(tables["rules"][0]["scope"], "yes");
    assert_eq!(tables["rules"][0]["since"], "2025-06-16");
    // P1 and P3 from the rule, P2 and P3 from the change of 16 June 2025, P1 from the current text.
    assert_eq!(sources, ["P1", "P2", "P3"]);
}

/// Reports name sources by their ids (S7): who reads one must be able to find out what it is.
#[test]
fn a_source_is_found_like_a_rule_with_the_rules_that_rest_on_it() {
    let run = widerspruch(["rules", "s7", "--language", "en"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("  S7   LfD Niedersachsen"), "{}", run.stdout);
    // data/rules.csv names S7 in one row.
    assert_eq!(run.stdout.matches("  R").count(), 1, "{}", run.stdout);
    assert!(run.stdout.contains("  R58  everywhere: people without an account"), "{}", run.stdout);
    // The action of SOMI (S26) carries no rule.
    let run = widerspruch(["rules", "S26", "--format", "markdown", "--language", "de"]);
    assert!(run.stdout.contains("\nKeine. Sie ist nur"), "{}", run.stdout);
    let run = widerspruch(["rules", "S7", "--format", "json"]);
    let tables: Value = serde_json::from_str(&run.stdout).unwrap();
    let ids = |table: &str| -> Vec<&str> {
        tables[table].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect()
    };
    assert_eq!((ids("rules"), ids("sources")), (vec!["R58"], vec!["S7"]));
}
