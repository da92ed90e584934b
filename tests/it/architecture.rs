//! The floors of the house, and who may touch the machine (docs/architecture.md): checked over the
//! sources, so that a wall cannot be broken unnoticed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The wings, lowest first. A file imports from its own wing and from those below it.
const FLOORS: [&str; 13] = [
    "domain",
    "words",
    "diag",
    "source",
    "decode",
    "reading",
    "verdict",
    "report",
    "render",
    "statistics",
    "faces",
    "run",
    "cli",
];

/// Narrower walls: a wing, or a room of one, and all that it may import beside itself.
const WALLS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("words", &[]),
    ("diag", &["domain"]),
    ("source", &["diag", "domain"]),
    ("decode", &["domain"]),
    ("reading", &["decode", "diag", "domain", "source"]),
    ("reading::registry", &["domain"]),
    ("verdict", &["decode", "diag", "domain", "reading"]),
    ("verdict::policy", &["domain"]),
    ("render::links", &["domain", "words"]),
];

/// Wings and rooms that only work on what they are given: no files, no environment, no processes.
const PURE: &[&str] = &[
    "decode",
    "domain",
    "reading::extract",
    "reading::registry",
    "render",
    "report",
    "verdict",
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

/// A file with more lines holds more than one concept.
const MOST_LINES: usize = 480;

struct Source {
    path: PathBuf,
    /// The steps below the crate: `reading`, `extract`, `sink`.
    module: Vec<String>,
    lines: usize,
    /// The comment that the file begins with.
    page: String,
    /// The code without comments and without the tests at its end.
    code: String,
}

impl Source {
    fn wing(&self) -> &str {
        &self.module[0]
    }

    fn lies_in(&self, name: &str) -> bool {
        let name: Vec<&str> = name.split("::").collect();
        name.len() <= self.module.len() && self.module.iter().zip(name).all(|(own, it)| own == it)
    }
}

/// All files of the library but those that hold nothing but tests.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") && !is_for_tests(&path) {
                let below = path.strip_prefix(&root).unwrap().with_extension("");
                let module = below.iter().map(|step| step.to_str().unwrap().to_owned()).collect();
                let text = fs::read_to_string(&path).unwrap();
                let page = text.lines().take_while(|line| line.starts_with("//!"));
                let page = page.collect::<Vec<_>>().join("\n");
                let lines = text.lines().count();
                found.push(Source { path, module, lines, page, code: code_of(&text) });
            }
        }
    }
    found.retain(|source| !["lib", "main"].contains(&source.wing()));
    assert!(found.len() > 50, "the sources were not found");
    found
}

fn is_for_tests(path: &Path) -> bool {
    let of_tests = ["samples", "samples.rs", "simulation.rs"];
    let is_samples = path.iter().any(|step| of_tests.iter().any(|name| step == *name));
    is_samples || path.file_stem().is_some_and(|stem| stem.to_string_lossy().ends_with("tests"))
}

fn code_of(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = code.lines().map(|line| line.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

/// `a::{b::C, d}` as `a::b::C` and `a::d`.
fn spread(path: &str) -> Vec<String> {
    let path = path.trim();
    let Some((before, group)) = path.split_once('{') else {
        let name = path.split(" as ").next().unwrap_or_default();
        return vec![name.trim().to_owned()];
    };
    let group = group.strip_suffix('}').unwrap_or(group);
    let mut depth = 0;
    let comma = |letter: char| {
        depth += i32::from(letter == '{') - i32::from(letter == '}');
        letter == ',' && depth == 0
    };
    let parts: Vec<&str> = group.split(comma).filter(|part| !part.trim().is_empty()).collect();
    parts.into_iter().flat_map(spread).map(|part| format!("{before}{part}")).collect()
}

/// Every path that the code names: those of `use`, and those written out. Paths of other crates are
/// among them.
fn paths(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut rest = String::new();
    for (number, part) in code.split("use ").enumerate() {
        let is_use = number > 0 && !rest.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let path = part.split(';').next().filter(|path| is_use && !path.contains(['(', '=']));
        if let Some(path) = path {
            found.extend(spread(path));
        }
        rest.push_str(part.get(path.map_or(0, str::len)..).unwrap_or_default());
    }
    let is_step = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    found.extend(rest.split(|c| !is_step(c)).filter(|word| word.contains("::")).map(str::to_owned));
    found
}

/// The file that a path leads to from a module; none outside of the crate.
fn target(from: &[String], path: &str, files: &BTreeMap<Vec<String>, usize>) -> Option<usize> {
    let mut steps: Vec<String> = path.split("::").map(str::to_owned).collect();
    let mut place = match steps.first()?.as_str() {
        "crate" => {
            steps.remove(0);
            Vec::new()
        }
        "self" => {
            steps.remove(0);
            from.to_vec()
        }
        "super" => from.to_vec(),
        first => {
            let mut room = from.to_vec();
            room.push(first.to_owned());
            files.get(&room)?;
            from.to_vec()
        }
    };
    while steps.first().is_some_and(|step| step == "super") {
        steps.remove(0);
        place.pop();
    }
    place.extend(steps);
    while !place.is_empty() {
        if let Some(file) = files.get(&place) {
            return Some(*file);
        }
        place.pop();
    }
    None
}

/// Which files each file imports, by position.
fn imports(sources: &[Source]) -> Vec<BTreeSet<usize>> {
    let files: BTreeMap<Vec<String>, usize> =
        sources.iter().enumerate().map(|(at, source)| (source.module.clone(), at)).collect();
    let of = |(at, source): (usize, &Source)| {
        let paths = paths(&source.code);
        let targets = paths.iter().filter_map(|path| target(&source.module, path, &files));
        targets.filter(|target| *target != at).collect()
    };
    sources.iter().enumerate().map(of).collect()
}

#[test]
fn the_scanner_sees_imports_of_every_form() {
    let code = code_of(
        "use crate::report::model::Report;\nuse crate::{limits, policy::{self, Rule}};\n\
         pub use super::bytes::*;\nuse a::b as c;\n\
         // crate::cli in a comment\nlet x = crate::verdict::tally(super::room::y, because::of);\n\
         #[cfg(test)]\nmod tests {\n use crate::run;\n}",
    );
    let expected = [
        "crate::report::model::Report",
        "crate::limits",
        "crate::policy::self",
        "crate::policy::Rule",
        "super::bytes::*",
        "a::b",
        "crate::verdict::tally",
        "super::room::y",
        "because::of",
    ];
    assert_eq!(paths(&code), expected.map(str::to_owned).into());
    let files = ["reading", "reading/bytes", "verdict"].iter().zip(0..);
    let files = files.map(|(file, at)| (file.split('/').map(str::to_owned).collect(), at));
    let files: BTreeMap<Vec<String>, usize> = files.collect();
    let from = ["reading".to_owned(), "bytes".to_owned()];
    assert_eq!(target(&from, "super::Reading", &files), Some(0));
    assert_eq!(target(&from[..1], "bytes::read", &files), Some(1));
    assert_eq!(target(&from, "crate::verdict::judge", &files), Some(2));
    assert_eq!(target(&from, "std::fs", &files), None);
}

#[test]
fn every_file_lies_in_a_wing() {
    let known: BTreeSet<&str> = FLOORS.into();
    let sources = sources();
    let found: BTreeSet<&str> = sources.iter().map(Source::wing).collect();
    assert_eq!(found, known);
}

#[test]
fn imports_point_down() {
    let sources = sources();
    let floor = |source: &Source| FLOORS.iter().position(|wing| *wing == source.wing());
    let mut broken = Vec::new();
    for (source, targets) in sources.iter().zip(imports(&sources)) {
        for target in targets.iter().filter_map(|target| sources.get(*target)) {
            if floor(target) > floor(source) {
                broken.push(format!("{} imports {}", source.path.display(), target.path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn no_module_reaches_through_a_wall() {
    let sources = sources();
    let mut broken = Vec::new();
    for (source, targets) in sources.iter().zip(imports(&sources)) {
        for (name, allowed) in WALLS.iter().filter(|(name, _)| source.lies_in(name)) {
            for target in targets.iter().filter_map(|target| sources.get(*target)) {
                if !target.lies_in(name) && !allowed.iter().any(|wall| target.lies_in(wall)) {
                    let (own, other) = (source.path.display(), target.path.display());
                    broken.push(format!("{own} imports {other}, but {name} may not"));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

/// A room may name what its own page above it has; no other way leads back to where one came from.
#[test]
fn no_files_import_each_other_in_a_circle() {
    let sources = sources();
    let imports = imports(&sources);
    let is_own_page = |room: usize, page: usize| {
        let (room, page) = (&sources[room].module, &sources[page].module);
        room.len() > page.len() && room.starts_with(page)
    };
    let steps =
        |from: usize| imports[from].iter().copied().filter(move |to| !is_own_page(from, *to));
    let mut circles = BTreeSet::new();
    for (start, source) in sources.iter().enumerate() {
        let mut reached: BTreeSet<usize> = BTreeSet::new();
        let mut next: Vec<usize> = steps(start).collect();
        while let Some(file) = next.pop() {
            if reached.insert(file) {
                next.extend(steps(file));
            }
        }
        if reached.contains(&start) {
            circles.insert(source.module.join("::"));
        }
    }
    assert!(circles.is_empty(), "these lie on circles: {circles:#?}");
}

#[test]
fn every_wing_has_its_page() {
    for source in sources().iter().filter(|source| source.module.len() == 1) {
        for told in ["In:", "Out:", "To add"] {
            assert!(source.page.contains(told), "{} lacks „{told}“", source.path.display());
        }
    }
}

#[test]
fn no_file_holds_more_than_one_concept() {
    for source in sources() {
        assert!(source.lines <= MOST_LINES, "{}: {} lines", source.path.display(), source.lines);
    }
}

#[test]
fn nobody_but_the_program_itself_knows_the_command_line() {
    for source in sources().iter().filter(|source| source.wing() != "cli") {
        for name in MACHINE {
            assert!(!source.code.contains(name), "{} uses {name}", source.path.display());
        }
    }
}

#[test]
fn decoding_and_reading_bytes_know_no_platform() {
    for source in sources() {
        let is_neutral = ["decode", "source"].contains(&source.wing());
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
    let reaching = ["std::fs", "std::env", "std::process", "File::open", "Zoned::now"];
    for source in sources().iter().filter(|it| PURE.iter().any(|name| it.lies_in(name))) {
        for name in reaching {
            assert!(!source.code.contains(name), "{} uses {name}", source.path.display());
        }
    }
}
