//! How fast the program reads, beside the least that any program would have to do
//! (`docs/performance.md` has the figures):
//!
//! ```text
//! cargo bench --bench speed -- archive [--scale 0.1] [--runs 5] [--threads 2]
//! cargo bench --bench speed -- yardstick | pages | chat | again
//! cargo bench --bench speed -- photos --folder EXPORT
//! ```
//!
//! What is read is invented, written once below `target/tmp/speed`, and used again by later runs;
//! photos come from an export with JPEGs (`tests/faces/bench.py` makes one).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a measurement that cannot be made ends"
)]
#![allow(clippy::print_stdout, reason = "the figures")]
#![allow(unreachable_pub, unnameable_types, reason = "nothing of a benchmark is public")]
#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "figures for people, and indices that fit"
)]

mod chat;
mod export;
mod invent;
mod measure;
#[cfg(feature = "faces")]
mod photos;
mod readers;
mod stages;
#[path = "../../tests/it/support/mod.rs"]
mod support;

use std::path::{Path, PathBuf};

use export::{Flavour, LARGE, Size, YARDSTICK, export};
use measure::{Figures, child, in_turn, print, timed};

struct Arguments {
    what: String,
    scale: f64,
    runs: usize,
    threads: usize,
    folder: Option<PathBuf>,
}

fn main() {
    let given: Vec<String> = std::env::args().skip(1).filter(|one| one != "--bench").collect();
    if let [flag, name, input] = given.as_slice()
        && flag == "--child"
    {
        return measured(name, Path::new(input));
    }
    let arguments = arguments(&given);
    println!(
        "{} threads, median of {} runs in turn; {}",
        arguments.threads,
        arguments.runs,
        if cfg!(debug_assertions) { "NOT OPTIMISED" } else { "release" }
    );
    match arguments.what.as_str() {
        "archive" => archive(&arguments, LARGE),
        "yardstick" => archive(&arguments, YARDSTICK),
        "pages" => pages(&arguments),
        "chat" => chat(&arguments),
        "again" => again(&arguments),
        #[cfg(feature = "faces")]
        "photos" => photos(&arguments),
        other => println!("archive, yardstick, pages, chat, again or photos, not {other}"),
    }
}

fn arguments(given: &[String]) -> Arguments {
    let after = |flag: &str| {
        let at = given.iter().position(|one| one == flag)?;
        given.get(at + 1).map(String::as_str)
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    Arguments {
        what: given.first().cloned().unwrap_or_else(|| "archive".to_owned()),
        scale: after("--scale").map_or(1.0, |scale| scale.parse().unwrap()),
        runs: after("--runs").map_or(3, |runs| runs.parse().unwrap()),
        threads: after("--threads").map_or(cores, |threads| threads.parse().unwrap()),
        folder: after("--folder").map(PathBuf::from),
    }
}

fn measured(name: &str, input: &Path) {
    child(&match name {
        "whole" => timed(|| readers::whole(input)),
        "unpack" => timed(|| readers::unpack(input)),
        "stream" => timed(|| readers::stream(input)),
        "tokens" => timed(|| readers::tokens(input)),
        "chat" => timed(|| chat::scan(input)),
        "lines" => timed(|| chat::lines(input)),
        "reading" => stages::reading(input),
        #[cfg(feature = "faces")]
        "examined" => timed(|| photos::examined(input)),
        #[cfg(feature = "faces")]
        "decoded" => timed(|| photos::decoded(input)),
        words => stages::again(input, words),
    });
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("speed")
}

fn archive(arguments: &Arguments, size: Size) {
    let size = size.scaled(arguments.scale);
    let path = export(&folder(), size, Flavour::Json);
    let packed = std::fs::metadata(&path).map_or(0, |data| data.len());
    println!("{size:?}, {:.1} MB packed: {}", packed as f64 / 1e6, path.display());
    let names = ["whole", "unpack", "stream"];
    let figures = in_turn(&names, &path.to_string_lossy(), arguments.runs, arguments.threads);
    let [whole, unpack, stream] = figures.as_slice() else { return };
    print("(a) the whole report", whole);
    print("(b) unpacking what it reads", unpack);
    print("(c) serde_json as a stream of records", stream);
    ratios("a / c", whole, stream);
    ratios("a / b", whole, unpack);
    let heads = whole.bytes.saturating_sub(unpack.bytes);
    println!(
        "unpacked beyond the records: {heads} bytes, {} for each of {} threads (64 KiB allowed)",
        heads / size.threads.max(1),
        size.threads
    );
}

fn pages(arguments: &Arguments) {
    let path = export(&folder(), LARGE.scaled(arguments.scale), Flavour::Html);
    let figures = in_turn(
        &["whole", "tokens", "unpack"],
        &path.to_string_lossy(),
        arguments.runs,
        arguments.threads,
    );
    let [whole, tokens, unpack] = figures.as_slice() else { return };
    print("the whole report", whole);
    print("html5gum's tokens", tokens);
    print("unpacking", unpack);
    ratios("tokens / report", tokens, whole);
}

fn chat(arguments: &Arguments) {
    let path = chat::write(&folder(), arguments.scale);
    let figures = in_turn(&["chat", "lines"], &path.to_string_lossy(), arguments.runs, 1);
    let [scan, lines] = figures.as_slice() else { return };
    print("the scanner", scan);
    print("counting line ends", lines);
    println!("compare: time wc -l {}", path.display());
}

/// Whoever changes an answer waits for judging alone: at most a sixth of reading.
fn again(arguments: &Arguments) {
    let path = export(&folder(), YARDSTICK.scaled(arguments.scale), Flavour::Json);
    let names: Vec<&str> = std::iter::once("reading").chain(stages::AGAIN).collect();
    let figures = in_turn(&names, &path.to_string_lossy(), arguments.runs, arguments.threads);
    let Some((reading, all)) = figures.split_first() else { return };
    print("reading", reading);
    for (words, judging) in stages::AGAIN.into_iter().zip(all) {
        print(&format!("judging again: {words}"), judging);
        let share = judging.wall / reading.wall;
        let is_kept = if share <= 1.0 / 6.0 { "kept" } else { "MISSED" };
        println!("judging / reading: {share:.3} on the clock; at most 0.167 is {is_kept}");
    }
}

fn ratios(name: &str, above: &Figures, below: &Figures) {
    println!(
        "{name}: {:.2} on the clock, {:.2} in processor time",
        above.wall / below.wall,
        above.cpu / below.cpu
    );
}

#[cfg(feature = "faces")]
fn photos(arguments: &Arguments) {
    let Some(folder) = &arguments.folder else {
        return println!("--folder names an export with photos");
    };
    let folder = folder.to_string_lossy();
    let figures = in_turn(&["examined", "decoded"], &folder, arguments.runs, arguments.threads);
    let [examined, decoded] = figures.as_slice() else { return };
    for (name, one) in [("the whole report with faces", examined), ("decoding alone", decoded)] {
        print(name, one);
        println!("{:.1} photos a second", one.found as f64 / one.wall);
    }
    ratios("report / decoding", examined, decoded);
}
