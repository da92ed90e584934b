//! Compares a run with the one in `benches/ratios.csv`, or keeps it there.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use crate::ratios::{Finding, Row, compare, read, written};
use crate::{Arguments, Ratios};

/// Shows what changed; 1 if a ratio is more than a tenth greater, unless this run is to be kept.
pub fn check(what: &str, arguments: &Arguments, ratios: Ratios) -> ExitCode {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/ratios.csv");
    // Only where there is no file at all is nothing kept.
    let kept = fs::read_to_string(&path).map_or_else(|_| Vec::new(), |text| read(&text).unwrap());
    let (day, machine) = (today(), machine());
    let row = |(ratio, value)| Row {
        what: what.to_owned(),
        scale: arguments.scale,
        threads: arguments.threads,
        ratio,
        value,
        day: day.clone(),
        machine: machine.clone(),
    };
    let measured: Vec<Row> = ratios.into_iter().map(row).collect();
    let findings = compare(&kept, &measured);
    for finding in &findings {
        println!("{}", finding.line());
    }
    if arguments.write {
        fs::write(&path, written(&kept, &measured)).unwrap();
        println!("written to {}", path.display());
    } else if findings.iter().any(Finding::is_regression) {
        println!("--write keeps the figures of this run instead of those before");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// What a ratio may depend on: kind of processor, cores, compiler settings.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let text = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = text.lines().find_map(|line| line.strip_prefix("model name")?.split(": ").nth(1));
    let build = if cfg!(debug_assertions) { "not optimised" } else { "release" };
    let model = model.unwrap_or("unknown").trim().replace(',', " ");
    format!("{} {}; {cores} cores; {model}; {build}", std::env::consts::OS, std::env::consts::ARCH)
}

fn today() -> String {
    jiff::Timestamp::now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date().to_string()
}
