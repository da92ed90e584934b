//! What the program is built from: no network code, known licences, a reason for every crate.
//! The bans and licences are those of `deny.toml`, so that both checks say the same.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

fn file(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// What stands between quotes after `key = ` in each line that has it.
fn quoted_after<'a>(text: &'a str, key: &str) -> Vec<&'a str> {
    text.lines()
        .filter_map(|line| line.split_once(&format!("{key} = \""))?.1.split('"').next())
        .collect()
}

fn allowed_licences() -> BTreeSet<String> {
    let deny = file("deny.toml");
    let list = deny.split("allow = [").nth(1).unwrap().split(']').next().unwrap();
    list.lines().filter_map(|line| line.split('"').nth(1)).map(str::to_owned).collect()
}

#[test]
fn no_crate_in_the_lock_file_can_open_a_socket() {
    let deny = file("deny.toml");
    let banned: BTreeSet<&str> = quoted_after(&deny, "crate").into_iter().collect();
    for name in ["reqwest", "hyper", "tokio", "ureq", "native-tls", "rustls", "socket2", "curl"] {
        assert!(banned.contains(name), "deny.toml no longer bans {name}");
    }
    let lock = file("Cargo.lock");
    let locked: BTreeSet<&str> = quoted_after(&lock, "name").into_iter().collect();
    assert!(locked.contains("widerspruch") && locked.len() > 50, "the lock file was not read");
    let found: Vec<_> = locked.intersection(&banned).collect();
    assert!(found.is_empty(), "network crates in the tree: {found:?}");
}

#[test]
fn every_crate_comes_from_the_public_registry() {
    for source in quoted_after(&file("Cargo.lock"), "source") {
        assert_eq!(source, "registry+https://github.com/rust-lang/crates.io-index");
    }
}

#[test]
fn every_dependency_has_its_reason() {
    let manifest = file("Cargo.toml");
    let mut is_list = false;
    let mut seen = 0;
    for line in manifest.lines().map(str::trim) {
        if line.starts_with('[') {
            is_list = line.ends_with("dependencies]");
        } else if is_list && !line.is_empty() && !line.starts_with('#') {
            seen += 1;
            let reason = line.split_once(" # ").map(|(_, reason)| reason.trim());
            let has_reason = reason.is_some_and(|reason| reason.split(' ').count() >= 2);
            assert!(has_reason, "no reason for: {line}");
        }
    }
    assert!(seen > 20, "the lists of dependencies were not found");
}

/// Whether one of the allowed licences fits: `(A OR B) AND C`, `A/B`, `A WITH exception OR B`.
fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    expression.replace('/', " OR ").split(" AND ").all(|part| {
        let part = part.trim().trim_start_matches('(').trim_end_matches(')');
        part.split(" OR ").any(|licence| allowed.contains(licence.trim()))
    })
}

#[test]
fn licence_expressions_are_understood() {
    let allowed = ["MIT", "Unicode-3.0"].map(str::to_owned).into();
    for expression in ["MIT", "Apache-2.0 OR MIT", "GPL-3.0/MIT", "(X OR MIT) AND Unicode-3.0"] {
        assert!(is_allowed(expression, &allowed), "{expression}");
    }
    for expression in ["Apache-2.0", "MIT AND X", "MIT WITH exception", ""] {
        assert!(!is_allowed(expression, &allowed), "{expression}");
    }
}

#[test]
fn every_crate_has_an_allowed_licence_and_every_allowed_licence_is_needed() {
    let allowed = allowed_licences();
    assert!(allowed.contains("MIT"), "deny.toml was not understood: {allowed:?}");
    let Some(licences) = licences_of_the_tree() else { return };
    let refused = |allowed: &BTreeSet<String>| -> Vec<&(String, String)> {
        licences.iter().filter(|(_, licence)| !is_allowed(licence, allowed)).collect()
    };
    let found = refused(&allowed);
    assert!(found.is_empty(), "licences that deny.toml does not allow: {found:#?}");
    for licence in &allowed {
        let mut without = allowed.clone();
        without.remove(licence);
        assert!(!refused(&without).is_empty(), "no crate needs {licence}: deny.toml is too wide");
    }
}

/// What only the command line needs; `getrandom` and `anstyle` stay, the one with `zip`, the other
/// with the words of terminals, and neither asks anything of a machine unless it is called.
const OF_THE_COMMAND_LINE: [&str; 13] = [
    "anstream",
    "anyhow",
    "clap",
    "clap_complete",
    "clap_mangen",
    "comfy-table",
    "console",
    "ctrlc",
    "indicatif",
    "open",
    "sys-locale",
    "tempfile",
    "terminal_size",
];

#[test]
fn the_library_needs_nothing_of_the_command_line() {
    let tree = |features: &[&str]| {
        let output = Command::new(env!("CARGO"))
            .args(["tree", "--edges=normal", "--prefix=none", "--format={lib}", "--locked"])
            .args(["--offline", "--no-default-features"])
            .args(features)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap();
        if !output.status.success() {
            println!("skipped: {}", String::from_utf8_lossy(&output.stderr));
            return None;
        }
        let names = String::from_utf8(output.stdout).unwrap();
        Some(names.lines().map(|name| name.replace('_', "-")).collect::<BTreeSet<String>>())
    };
    let needed = OF_THE_COMMAND_LINE.map(|name| name.replace('_', "-"));
    for features in [&[][..], &["--features=faces"]] {
        let Some(tree) = tree(features) else { return };
        assert!(tree.contains("zip") && tree.len() > 30, "the tree was not read: {tree:?}");
        let found: Vec<_> = needed.iter().filter(|name| tree.contains(*name)).collect();
        assert!(found.is_empty(), "without `cli` the library needs {found:?}");
    }
    let Some(whole) = tree(&["--features=cli"]) else { return };
    assert!(needed.iter().all(|name| whole.contains(name)), "the list is out of date: {whole:?}");
}

/// Names and licences of all crates for this machine, as cargo tells them without network; none
/// if cargo cannot tell, which is printed.
fn licences_of_the_tree() -> Option<Vec<(String, String)>> {
    let rustc = Command::new("rustc").arg("-vV").output().ok()?.stdout;
    let version = String::from_utf8(rustc).ok()?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "))?;
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked", "--offline", "--filter-platform"])
        .arg(host)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .ok()?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        println!("skipped: cargo metadata cannot work offline here: {reason}");
        return None;
    }
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).ok()?;
    let text = |package: &serde_json::Value, key: &str| {
        package[key].as_str().unwrap_or_default().to_owned()
    };
    let packages = metadata["packages"].as_array()?;
    Some(packages.iter().map(|package| (text(package, "name"), text(package, "license"))).collect())
}
