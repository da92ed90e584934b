//! The program where there is no network and nothing can be written.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const PROGRAM: &str = env!("CARGO_BIN_EXE_widerspruch");

/// A folder with the smallest Facebook export: one post.
fn home_with_an_archive() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let posts = home.path().join("facebook-erika-2026-09-02-abcd1234/your_facebook_activity/posts");
    fs::create_dir_all(&posts).unwrap();
    fs::write(
        posts.join("your_posts__check_ins__photos_and_videos_1.json"),
        r#"[{"timestamp": 1700000000, "data": [{"post": "Hallo"}]}]"#,
    )
    .unwrap();
    home
}

/// Runs a script in namespaces of its own: no network interface, mounts that nobody else sees.
/// None where this machine does not allow it, which is printed.
fn isolated(script: &str, home: &Path) -> Option<Output> {
    let run = |script: &str| {
        Command::new("unshare")
            .args(["--map-root-user", "--net", "--mount", "sh", "-euc", script])
            .env("PROGRAM", PROGRAM)
            .env("HOME", home)
            .env("TMPDIR", home)
            .env("LANG", "en_GB.UTF-8")
            .output()
    };
    // Mounting is tried too: some containers allow the namespace but not that.
    match run("mount --bind \"$HOME\" \"$HOME\"") {
        Ok(output) if output.status.success() => run(script).ok(),
        Ok(output) => {
            println!("skipped: {}", String::from_utf8_lossy(&output.stderr).trim());
            None
        }
        Err(error) => {
            println!("skipped: unshare is not here: {error}");
            None
        }
    }
}

fn posts_found(output: &Output) -> u64 {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{:?}: {errors}", output.status);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("a JSON report");
    report["headline"]["posts"]["found"].as_u64().unwrap()
}

#[test]
fn the_report_needs_no_network() {
    let home = home_with_an_archive();
    let script = r#"
        # Only the loopback device exists here, and it is down.
        test "$(grep -c : /proc/net/dev)" = 1
        exec "$PROGRAM" "$HOME" --format json"#;
    if let Some(output) = isolated(script, home.path()) {
        assert_eq!(posts_found(&output), 1);
    }
}

#[test]
fn the_report_needs_no_place_to_write() {
    let home = home_with_an_archive();
    let script = r#"
        mount --bind "$HOME" "$HOME"
        mount -o remount,ro,bind "$HOME"
        cd "$HOME"
        if touch here 2>/dev/null; then echo "still writable" >&2; exit 9; fi
        exec "$PROGRAM" . --format json"#;
    if let Some(output) = isolated(script, home.path()) {
        assert_eq!(posts_found(&output), 1);
    }
}

#[test]
fn a_report_leaves_nothing_behind() {
    let home = home_with_an_archive();
    let output = Command::new(PROGRAM)
        .arg(home.path())
        .args(["--format", "json"])
        .env("HOME", home.path())
        .env("TMPDIR", home.path())
        .env("XDG_CACHE_HOME", home.path())
        .env("XDG_CONFIG_HOME", home.path())
        .current_dir(home.path())
        .output()
        .unwrap();
    assert_eq!(posts_found(&output), 1);
    let left: Vec<_> =
        fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["facebook-erika-2026-09-02-abcd1234"]);
}

/// Runs the program and returns every call to the kernel that has to do with a network. None where
/// this machine has no `strace` or forbids it, which is printed.
fn network_calls(arguments: &[&str], home: &Path) -> Option<Vec<String>> {
    let trace = home.join("trace");
    let run = |program: &str, arguments: &[&str]| {
        Command::new("strace")
            .args(["-f", "-qq", "-e", "trace=%network", "-e", "signal=none", "-o"])
            .arg(&trace)
            .arg(program)
            .args(arguments)
            .env("HOME", home)
            .env("LANG", "en_GB.UTF-8")
            .current_dir(home)
            .output()
    };
    match run("true", &[]) {
        Ok(output) if output.status.success() => {}
        Ok(output) => {
            println!("skipped: {}", String::from_utf8_lossy(&output.stderr).trim());
            return None;
        }
        Err(error) => {
            println!("skipped: strace is not here: {error}");
            return None;
        }
    }
    let output = run(PROGRAM, arguments).ok()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let trace = fs::read_to_string(trace).unwrap();
    Some(trace.lines().filter(|line| !names_no_call(line)).map(str::to_owned).collect())
}

/// `strace` writes this for a thread that was about to make some call, of whatever kind, when the
/// program ended; a call that it saw has its name.
fn names_no_call(line: &str) -> bool {
    line.ends_with("???( <detached ...>")
}

#[test]
fn no_command_asks_the_kernel_for_anything_of_a_network() {
    let home = home_with_an_archive();
    let archive = "facebook-erika-2026-09-02-abcd1234";
    for arguments in [
        &["report", archive] as &[&str],
        &["report", archive, "--format", "html", "--output", "report.html"],
        &["report", archive, "--details=texts"],
        &["inspect", archive],
        &["inspect", "--shape", archive],
        &["letter", archive, "--output", "letter.txt"],
        &["share", archive, "--yes", "--output", "statistics.json"],
        &["rules", "--links"],
        &["demo"],
    ] {
        let Some(calls) = network_calls(arguments, home.path()) else { return };
        assert!(calls.is_empty(), "{arguments:?}: {calls:?}");
    }
}

#[test]
fn a_call_that_has_to_do_with_a_network_would_be_seen() {
    let home = tempfile::tempdir().unwrap();
    let trace = home.path().join("trace");
    let connect = "exec 3<>/dev/tcp/127.0.0.1/9";
    let status = Command::new("strace")
        .args(["-f", "-qq", "-e", "trace=%network", "-o"])
        .arg(&trace)
        .args(["bash", "-c", connect])
        .output();
    if status.is_ok_and(|output| output.stderr.iter().all(|byte| *byte != b'!')) {
        let calls = fs::read_to_string(trace).unwrap_or_default();
        assert!(calls.is_empty() || calls.contains("connect("), "{calls}");
    }
}
