//! How fast the program reads, beside the least that any program would have to do
//! (`docs/performance.md` has the figures):
//!
//! ```text
//! cargo bench --bench speed -- archive [--scale 0.1] [--runs 5] [--threads 2]
//! cargo bench --bench speed -- yardstick | pages | chat | again | limits
//! cargo bench --bench speed -- photos --folder EXPORT
//! cargo bench --bench speed -- instructions --scale 0.1 [--counter perf]
//! ```
//!
//! Each run compares its ratios with those in `benches/ratios.csv` and ends with 1 if one is more than
//! a tenth greater; `--write` keeps those of this run instead.
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
mod guard;
mod instructions;
mod invent;
mod measure;
#[cfg(feature = "faces")]
mod photos;
#[allow(clippy::float_cmp, reason = "scales as they were given")]
mod ratios;
mod readers;
mod stages;
#[path = "../../tests/it/support/mod.rs"]
mod support;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use export::{Flavour, LARGE, Size, YARDSTICK, export};
use measure::{Figures, child, in_turn, print, timed};

#[derive(Clone)]
struct Arguments {
    what: String,
    scale: f64,
    runs: usize,
    threads: usize,
    folder: Option<PathBuf>,
    write: bool,
    counter: Option<String>,
}

/// What a run found out: what is divided by what, and the figure; the less the better.
type Ratios = Vec<(String, f64)>;

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).filter(|one| one != "--bench").collect();
    if let [flag, name, input] = given.as_slice()
        && flag == "--child"
    {
        measured(name, Path::new(input));
        return ExitCode::SUCCESS;
    }
    let arguments = arguments(&given);
    println!(
        "{} threads, median of {} runs in turn; {}",
        arguments.threads,
        arguments.runs,
        if cfg!(debug_assertions) { "NOT OPTIMISED" } else { "release" }
    );
    let ratios = match arguments.what.as_str() {
        "archive" => archive(&arguments, LARGE),
        "yardstick" => archive(&arguments, YARDSTICK),
        "pages" => pages(&arguments),
        "chat" => chat(&arguments),
        "again" => again(&arguments),
        "limits" => limits(&arguments),
        "instructions" => return counted(&arguments),
        #[cfg(feature = "faces")]
        "photos" => photos(&arguments),
        other => {
            println!(
                "archive, yardstick, pages, chat, again, limits, instructions or photos; not {other}"
            );
            return ExitCode::FAILURE;
        }
    };
    guard::check(&arguments.what, &arguments, ratios)
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
        counter: after("--counter").map(str::to_owned),
        write: given.iter().any(|one| one == "--write"),
    }
}

fn measured(name: &str, input: &Path) {
    child(&match name {
        "whole" => timed(|| readers::whole(input)),
        "unpack" => timed(|| readers::unpack(input)),
        "stream" => timed(|| readers::stream(input)),
        "cut" => timed(|| readers::cut(input)),
        "parsed" => timed(|| readers::parsed(input)),
        "blocks" => timed(|| readers::blocks(input)),
        "dated" => timed(|| readers::dated(input)),
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

fn archive(arguments: &Arguments, size: Size) -> Ratios {
    let size = size.scaled(arguments.scale);
    let path = export(&folder(), size, Flavour::Json);
    let packed = std::fs::metadata(&path).map_or(0, |data| data.len());
    println!("{size:?}, {:.1} MB packed: {}", packed as f64 / 1e6, path.display());
    let names = ["whole", "unpack", "stream"];
    let figures = in_turn(&names, &path.to_string_lossy(), arguments.runs, arguments.threads);
    let [whole, unpack, stream] = figures.as_slice() else { return Ratios::new() };
    print("(a) the whole report", whole);
    print("(b) unpacking what it reads", unpack);
    print("(c) serde_json as a stream of records", stream);
    let heads = whole.bytes.saturating_sub(unpack.bytes);
    println!(
        "unpacked beyond the records: {heads} bytes, {} for each of {} threads (64 KiB allowed)",
        heads / size.threads.max(1),
        size.threads
    );
    let mut found = ratios("a / c", whole, stream);
    found.extend(ratios("a / b", whole, unpack));
    found.push(peak("(a)", whole));
    found
}

fn pages(arguments: &Arguments) -> Ratios {
    let path = export(&folder(), LARGE.scaled(arguments.scale), Flavour::Html);
    let figures = in_turn(
        &["whole", "tokens", "unpack"],
        &path.to_string_lossy(),
        arguments.runs,
        arguments.threads,
    );
    let [whole, tokens, unpack] = figures.as_slice() else { return Ratios::new() };
    print("the whole report", whole);
    print("html5gum's tokens", tokens);
    print("unpacking", unpack);
    let mut found = ratios("report / tokens", whole, tokens);
    found.extend(ratios("report / unpacking", whole, unpack));
    found.push(peak("report", whole));
    found
}

/// What is left of the report if one part after the other is left out, beside unpacking.
fn limits(arguments: &Arguments) -> Ratios {
    let size = LARGE.scaled(arguments.scale);
    let mut found = Ratios::new();
    for (flavour, names) in [
        (Flavour::Json, ["unpack", "cut", "parsed", "whole"]),
        (Flavour::Html, ["unpack", "blocks", "dated", "whole"]),
    ] {
        let path = export(&folder(), size, flavour);
        let (runs, threads) = (arguments.runs, arguments.threads);
        let figures = in_turn(&names, &path.to_string_lossy(), runs, threads);
        let Some((unpack, others)) = figures.split_first() else { return found };
        print(&format!("{flavour:?}: unpack"), unpack);
        for (name, one) in names.iter().skip(1).zip(others) {
            print(&format!("{flavour:?}: {name}"), one);
            found.extend(ratios(&format!("{flavour:?} {name} / unpack"), one, unpack));
        }
    }
    found
}

fn chat(arguments: &Arguments) -> Ratios {
    let path = chat::write(&folder(), arguments.scale);
    let figures = in_turn(&["chat", "lines"], &path.to_string_lossy(), arguments.runs, 1);
    let [scan, lines] = figures.as_slice() else { return Ratios::new() };
    print("the scanner", scan);
    print("counting line ends", lines);
    println!("compare: time wc -l {}", path.display());
    let mut found = ratios("scanner / line ends", scan, lines);
    found.push(peak("scanner", scan));
    found
}

/// Whoever changes an answer waits for judging alone: at most a tenth of reading.
fn again(arguments: &Arguments) -> Ratios {
    let path = export(&folder(), YARDSTICK.scaled(arguments.scale), Flavour::Json);
    let names: Vec<&str> = std::iter::once("reading").chain(stages::AGAIN).collect();
    let figures = in_turn(&names, &path.to_string_lossy(), arguments.runs, arguments.threads);
    let Some((reading, all)) = figures.split_first() else { return Ratios::new() };
    print("reading", reading);
    let mut found = Ratios::new();
    for (words, judging) in stages::AGAIN.into_iter().zip(all) {
        print(&format!("judging again: {words}"), judging);
        found.extend(ratios(&format!("{words} / reading"), judging, reading));
    }
    found
}

/// Instructions of the main paths, on one thread: noise does not change them.
fn counted(arguments: &Arguments) -> ExitCode {
    let size = LARGE.scaled(arguments.scale);
    let small = YARDSTICK.scaled(arguments.scale);
    let paths = [
        ("JSON archive", "whole", export(&folder(), size, Flavour::Json)),
        ("HTML twin", "whole", export(&folder(), size, Flavour::Html)),
        ("WhatsApp chat", "chat", chat::write(&folder(), arguments.scale)),
        ("reading", "reading", export(&folder(), small, Flavour::Json)),
        ("reading and judging twice", "told", export(&folder(), small, Flavour::Json)),
    ];
    let counter = instructions::Counter::find(arguments.counter.as_deref());
    let mut found = Ratios::new();
    for (name, child, path) in paths {
        let millions = counter.count(child, &path.to_string_lossy()) / 1e6;
        println!("{name:<42} {millions:>10.1} million instructions ({})", counter.name());
        found.push((format!("{name} (million)"), millions));
    }
    guard::check(counter.name(), &Arguments { threads: 1, ..arguments.clone() }, found)
}

/// On the clock and in processor time, printed and kept.
fn ratios(name: &str, above: &Figures, below: &Figures) -> Ratios {
    let (clock, processor) = (above.wall / below.wall, above.cpu / below.cpu);
    println!("{name}: {clock:.3} on the clock, {processor:.3} in processor time");
    vec![(format!("{name} on the clock"), clock), (format!("{name} in processor time"), processor)]
}

/// The most memory, which hardly depends on the machine.
fn peak(name: &str, figures: &Figures) -> (String, f64) {
    (format!("{name} peak (MB)"), figures.peak)
}

#[cfg(feature = "faces")]
fn photos(arguments: &Arguments) -> Ratios {
    let Some(folder) = &arguments.folder else {
        println!("--folder names an export with photos");
        return Ratios::new();
    };
    let folder = folder.to_string_lossy();
    let figures = in_turn(&["examined", "decoded"], &folder, arguments.runs, arguments.threads);
    let [examined, decoded] = figures.as_slice() else { return Ratios::new() };
    for (name, one) in [("the whole report with faces", examined), ("decoding alone", decoded)] {
        print(name, one);
        println!("{:.1} photos a second", one.found as f64 / one.wall);
    }
    ratios("report / decoding", examined, decoded)
}
