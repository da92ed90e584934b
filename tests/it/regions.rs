//! Region, minor and objection (COUNTING §8, POLICY §2.4, §2.7): what they change, and what the
//! report never says where the notes do not support it.

use serde_json::Value;
use tempfile::TempDir;

use crate::support::examples::b;
use crate::support::instagram::{self, Instagram};
use crate::support::run::{Outcome, Triple, report, triple, widerspruch};

/// Example B of COUNTING §11, public, downloaded in 2026.
struct Archive {
    _folder: TempDir,
    path: String,
}

fn archive_of(account: &Instagram) -> Archive {
    let folder = TempDir::new().unwrap();
    let name = account.zip_name("2026-09-02", "6zxl8WMW");
    let path = account.write(instagram::Layout::G4).zip_as(folder.path(), &name);
    Archive { path: path.to_str().unwrap().to_owned(), _folder: folder }
}

impl Archive {
    fn json(&self, options: &[&str]) -> Outcome {
        report([&[self.path.as_str()], options].concat())
    }

    fn text(&self, format: &str, language: &str, options: &[&str]) -> String {
        let fixed = ["report", "--long", &self.path, "--format", format, "--language", language];
        let run = widerspruch([&fixed[..], options].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        if format == "html" { without_style(&run.stdout) } else { run.stdout }
    }
}

fn without_style(page: &str) -> String {
    let (head, rest) = page.split_once("<style").unwrap();
    head.to_owned() + rest.split_once("</style>").unwrap().1
}

/// B in the table of COUNTING §11.
const PUBLIC: [(&str, Triple); 8] = [
    ("posts", (3, 3, 3)),
    ("photos", (8, 6, 8)),
    ("videos", (0, 0, 0)),
    ("stories", (4, 0, 4)),
    ("comments", (5, 2, 5)),
    ("photos_with_third_parties", (2, 2, 2)),
    ("ai_interactions", (0, 0, 0)),
    ("profile_items", (4, 3, 4)),
];

fn period(run: &Outcome, period: &str, field: &str) -> Triple {
    triple(run.at(&format!("/timing/{period}/{field}")))
}

#[test]
fn elsewhere_the_same_is_counted_by_visibility_and_nothing_has_a_training_start() {
    let archive = archive_of(&b());
    for region in ["uk", "other"] {
        let run = archive.json(&["--region", region]);
        run.assert_counts(&PUBLIC);
        assert_eq!(run.at("/policy/basis"), "visibility_only");
        assert_eq!(run.at("/policy/training_start"), &Value::Null);
        assert_eq!(run.at("/authorities"), &Value::Array(Vec::new()));
        assert_eq!(run.at("/recommendation/action"), "limit_audience");
        for (field, all) in PUBLIC {
            assert_eq!(period(&run, "undated", field), all, "{field}");
            assert_eq!(period(&run, "before_training_start", field), (0, 0, 0), "{field}");
            assert_eq!(period(&run, "since_training_start", field), (0, 0, 0), "{field}");
        }
        let steps = run.at("/recommendation/steps").to_string();
        assert!(!steps.contains("object") && !steps.contains("letter"), "{steps}");
    }
}

#[test]
fn switzerland_counts_like_the_european_economic_area() {
    let archive = archive_of(&b());
    let (eea, ch) = (archive.json(&[]), archive.json(&["--region", "ch"]));
    ch.assert_counts(&PUBLIC);
    assert_eq!(ch.at("/policy/training_start"), "2025-05-27");
    // Of the three posts one is of November 2025.
    assert_eq!(period(&ch, "before_training_start", "posts"), (2, 2, 2));
    assert_eq!(period(&ch, "since_training_start", "posts"), (1, 1, 1));
    for part in ["/headline", "/timing", "/rules", "/evidence", "/years", "/recommendation"] {
        assert_eq!(ch.at(part), eea.at(part), "{part}");
    }
}

#[test]
fn the_day_of_the_objection_changes_words_and_no_number() {
    let archive = archive_of(&b());
    let mut without = archive.json(&[]).json().clone();
    for day in ["2024-06-10", "2025-05-20", "2025-09-03"] {
        let mut with = archive.json(&["--objected", day]).json().clone();
        assert_eq!(with["policy"]["objected"], day);
        with["policy"]["objected"] = Value::Null;
        without["as_of"] = with["as_of"].clone();
        assert_eq!(with, without, "{day}");
    }
    let text = |day| archive.text("markdown", "en", &["--objected", day]);
    // Before 14 April 2025 the confirmation did not name chats with AI (POLICY, finding 5).
    assert!(text("2024-06-10").contains("we recommend that you object again"));
    assert!(text("2025-05-20").contains("before the training began"));
    assert!(text("2025-09-03").contains("You objected on 3 September 2025"));
}

#[test]
fn each_law_is_named_only_where_it_holds() {
    let archive = archive_of(&b());
    let named = ["Art. 21", "Artikel 21", "Article 21", "GDPR", "DSGVO"];
    let cites_gdpr = |text: &str| {
        let text = text.replace(['\u{a0}', '\n'], " ");
        named.iter().any(|name| text.contains(name))
    };
    for format in ["terminal", "html", "markdown", "json"] {
        for language in ["de", "en"] {
            for region in ["ch", "uk", "other"] {
                let text = archive.text(format, language, &["--region", region]);
                assert!(!cites_gdpr(&text), "{format} {language} {region}");
                let cites_dsg = text.contains("(DSG)");
                assert_eq!(cites_dsg, region == "ch" && format != "json", "{format} {region}");
            }
            let europe = archive.text(format, language, &[]);
            assert_eq!(cites_gdpr(&europe), format != "json", "{format} {language}");
        }
    }
}

#[test]
fn where_nothing_was_examined_no_training_and_no_right_is_claimed() {
    let archive = archive_of(&b());
    let claims = [
        ("de", ["Widerspruch", "widersprech", "Trainingsbeginn", "27.05.2025", "27. Mai 2025"]),
        ("en", ["objection", "to object", "training began", "27 May 2025", "the policy"]),
    ];
    for format in ["terminal", "html", "markdown"] {
        for (language, claims) in claims {
            let europe = archive.text(format, language, &[]).replace('\u{a0}', " ");
            assert!(claims.iter().any(|claim| europe.contains(claim)), "{format} {language}");
            for options in [&["--region", "uk"][..], &["--region", "other", "--minor"]] {
                let text = archive.text(format, language, options).replace('\u{a0}', " ");
                for claim in claims {
                    assert!(!text.contains(claim), "{format} {language} {options:?}: {claim}");
                }
            }
        }
    }
}

#[test]
fn elsewhere_minor_changes_no_number_and_the_report_says_that_no_limit_is_known() {
    let archive = archive_of(&b());
    for region in ["uk", "other"] {
        let run = archive.json(&["--region", region, "--minor"]);
        run.assert_counts(&PUBLIC);
        assert_eq!(run.at("/policy/minor"), true);
        let without = archive.json(&["--region", region]);
        for part in ["/headline", "/timing", "/rules", "/evidence", "/recommendation"] {
            assert_eq!(run.at(part), without.at(part), "{part}");
        }
        for (language, words) in [("en", "no text is known"), ("de", "kein Text bekannt")] {
            let text = archive.text("markdown", language, &["--region", region, "--minor"]);
            let text = text.replace('\n', " ");
            assert!(text.contains("--minor") && text.contains(words), "{text}");
        }
    }
}

#[test]
fn an_objection_in_the_future_is_wrong_usage() {
    let archive = archive_of(&b());
    for command in ["report", "letter"] {
        let arguments = [command, &archive.path, "--objected", "2999-01-01", "--language", "de"];
        let run = widerspruch(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""));
        let told = run.stderr.replace(['\n', '\u{a0}'], " ");
        assert!(told.contains("Der 1. Januar 2999 liegt in der Zukunft"), "{told}");
    }
}

#[test]
fn a_birth_date_below_eighteen_suggests_minor_and_changes_no_number() {
    let mut account = b();
    account.owner.born = "2015-06-01";
    let archive = archive_of(&account);
    let run = archive.json(&[]);
    run.assert_counts(&PUBLIC);
    assert!(run.finds("birth_date_minor"));
    assert_eq!(run.code, 0);
    assert!(!archive.json(&["--minor"]).finds("birth_date_minor"));
    assert!(!archive_of(&b()).json(&[]).finds("birth_date_minor"));
}
