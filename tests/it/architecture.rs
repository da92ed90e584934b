//! Who may import what, and who may touch the machine (DESIGN, "The house"): checked over the
//! sources, so that a wall cannot be broken unnoticed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A wing, or a room of one (`reading::registry`), and what of ours it may import beside itself.
/// Wings without a row have no wall but those of the other tests.
const WALLS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("words", &[]),
    ("diag", &["domain"]),
    ("source", &["diag", "domain"]),
    ("decode", &["domain"]),
    ("reading::registry", &["domain", "report::model"]),
    (
        "reading::detect",
        &[
            "decode",
            "diag",
            "domain",
            "reading::registry",
            "reading::shape",
            "report::model",
            "source",
        ],
    ),
    (
        "reading::extract",
        &[
            "decode",
            "diag",
            "domain",
            "reading::detect",
            "reading::registry",
            "report::model",
            "source",
        ],
    ),
    ("verdict::policy", &["domain"]),
    ("render::links", &["domain"]),
    ("main", &["cli"]),
];

/// Wings and rooms that only work on what they are given: no files, no environment, no processes.
const PURE: &[&str] = &[
    "decode",
    "domain",
    "reading::extract",
    "reading::registry",
    "render",
    "report",
    "verdict::audience",
    "verdict::dedupe",
    "verdict::judge",
    "verdict::policy",
    "verdict::tally",
    "words",
];

/// What the library is given by its caller instead of asking for it: the feature `cli` has it.
/// (`statistics::pool::terminal` draws with `comfy_table` and belongs to that feature.)
const MACHINE: &[&str] = &[
    "anyhow::",
    "clap::",
    "getrandom::",
    "indicatif::",
    "sys_locale::",
    "tempfile::",
    "terminal_size::",
    "Instant::now",
    "RandomState",
    "SystemTime::now",
    "Timestamp::now",
    "io::stderr",
    "io::stdout",
];

struct Source {
    path: PathBuf,
    /// The wing: the module right below the crate.
    wing: String,
    /// The wing and the room in it, `reading::registry`; in the wing's own page the wing.
    room: String,
    /// The code without comments and without the tests at its end.
    code: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") && !is_test_file(&path) {
                let below = path.strip_prefix(&root).unwrap();
                let steps: Vec<_> =
                    below.iter().take(2).map(|step| step.to_str().unwrap()).collect();
                let name = steps.join("::").trim_end_matches(".rs").to_owned();
                let wing = name.split("::").next().unwrap().to_owned();
                let code = code_of(&fs::read_to_string(&path).unwrap());
                found.push(Source { path, wing, room: name, code });
            }
        }
    }
    assert!(found.len() > 50, "the sources were not found");
    found
}

fn is_test_file(path: &Path) -> bool {
    path.file_stem().is_some_and(|stem| stem.to_string_lossy().ends_with("tests"))
}

fn code_of(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = code.lines().map(|line| line.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

/// The paths below the crate that the code names, two steps deep: `crate::report::model::Report`
/// gives `report::model`.
fn imports(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for name in ["crate::", "widerspruch::"] {
        for (at, _) in code.match_indices(name) {
            let is_whole = !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
            let rest = &code[at + name.len()..];
            if let Some(group) = rest.strip_prefix('{') {
                let names = group.split('}').next().unwrap_or_default().split(',');
                found.extend(names.map(|name| two_steps(name.trim())));
            } else if is_whole {
                found.insert(two_steps(rest));
            }
        }
    }
    found
}

fn two_steps(path: &str) -> String {
    let end =
        path.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(path.len());
    path[..end].split("::").take(2).collect::<Vec<_>>().join("::")
}

fn is_allowed(import: &str, name: &str, allowed: &[&str]) -> bool {
    let first = import.split("::").next().unwrap_or_default();
    first == name
        || import == name
        || first.starts_with(char::is_uppercase)
        || allowed.iter().any(|wall| *wall == first || *wall == import)
}

#[test]
fn no_module_reaches_through_a_wall() {
    let mut broken = Vec::new();
    for source in sources() {
        let is_its = |name: &str| name == source.wing || name == source.room;
        let Some((name, allowed)) = WALLS.iter().find(|(name, _)| is_its(name)) else {
            continue;
        };
        for import in imports(&source.code) {
            if !is_allowed(&import, name, allowed) {
                broken.push(format!("{} imports {import}", source.path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn the_scanner_sees_imports_of_every_form() {
    let code = code_of(
        "use crate::report::model::Report;\nuse crate::{limits, policy::Rule};\n\
         // crate::cli in a comment\nlet x = crate::verdict::tally();\n\
         #[cfg(test)]\nmod tests {\n use crate::run;\n}",
    );
    let expected = ["limits", "policy::Rule", "report::model", "verdict::tally"];
    assert_eq!(imports(&code), expected.map(str::to_owned).into());
}

#[test]
fn nobody_but_the_program_itself_knows_the_command_line() {
    for source in sources() {
        let is_cli = source.wing == "cli" || source.wing == "main";
        let knows = imports(&source.code).iter().any(|import| import.starts_with("cli"))
            || MACHINE.iter().any(|name| source.code.contains(name));
        assert!(is_cli || !knows, "{} knows the command line", source.path.display());
    }
}

#[test]
fn decoding_and_reading_bytes_know_no_platform() {
    for source in sources() {
        let is_neutral = ["decode", "source"].contains(&source.wing.as_str());
        let knows = source.code.contains("domain::platform");
        assert!(!is_neutral || !knows, "{} knows platforms", source.path.display());
    }
}

#[test]
fn nothing_can_reach_a_network() {
    for source in sources() {
        for name in ["std::net", "std::os::unix::net", "TcpStream", "UdpSocket"] {
            assert!(!source.code.contains(name), "{} uses {name}", source.path.display());
        }
    }
}

#[test]
fn pure_modules_touch_neither_files_nor_environment_nor_clock() {
    let reaching = ["std::fs", "std::env", "std::process", "File::open", "SystemTime::now"];
    for source in sources().iter().filter(|source| {
        PURE.contains(&source.wing.as_str()) || PURE.contains(&source.room.as_str())
    }) {
        for name in reaching {
            assert!(!source.code.contains(name), "{} uses {name}", source.path.display());
        }
        for name in ["Timestamp::now", "Zoned::now"] {
            assert!(!source.code.contains(name), "{} asks the clock", source.path.display());
        }
    }
}

#[test]
fn main_stays_thin() {
    let main = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/main.rs"));
    let lines = main.unwrap().lines().count();
    assert!(lines <= 60, "main.rs has {lines} lines: the work belongs into the library");
}
