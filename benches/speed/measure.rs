//! Runs each measurement in a process of its own, so that peak memory is its own.

use std::fs;
use std::process::Command;
use std::time::Instant;

use serde::{Deserialize, Serialize};

/// What one run took.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub struct Figures {
    /// Seconds on the clock.
    pub wall: f64,
    /// Seconds of processor time, all threads together; 0 where the system does not tell.
    pub cpu: f64,
    /// Most memory in use, in MB; 0 where the system does not tell.
    pub peak: f64,
    /// Bytes that were unpacked or read.
    pub bytes: u64,
    /// Records, items or lines that were found: shows that nothing was skipped.
    pub found: u64,
}

/// Runs `work`, which gives bytes and what was found, and takes its time.
pub fn timed(work: impl FnOnce() -> (u64, u64)) -> Figures {
    let (before, used) = (Instant::now(), cpu());
    let (bytes, found) = work();
    let wall = before.elapsed().as_secs_f64();
    Figures { wall, cpu: cpu() - used, peak: peak(), bytes, found }
}

/// Prints the figures for the parent.
pub fn child(figures: &Figures) {
    println!("{}", serde_json::to_string(figures).unwrap());
}

/// User and system time of this process: fields 14 and 15 of `stat`, in hundredths of a second.
fn cpu() -> f64 {
    let text = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = text.rsplit(") ").next().unwrap_or_default().split(' ');
    fields.skip(11).take(2).filter_map(|field| field.parse::<f64>().ok()).sum::<f64>() / 100.0
}

fn peak() -> f64 {
    let text = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().split(' ').next()?.parse::<f64>().ok());
    kilobytes.unwrap_or_default() * 1024.0 / 1e6
}

/// Runs the measurements in turn, A B C A B C …, each in its own process, and gives the medians.
pub fn in_turn(names: &[&str], input: &str, runs: usize, threads: usize) -> Vec<Figures> {
    let mut all: Vec<Vec<Figures>> = vec![Vec::new(); names.len()];
    for _ in 0..runs {
        for (name, figures) in names.iter().zip(&mut all) {
            let output = Command::new(std::env::current_exe().unwrap())
                .args(["--child", name, input])
                .env("RAYON_NUM_THREADS", threads.to_string())
                .output()
                .unwrap();
            let text = String::from_utf8_lossy(&output.stdout);
            let read = serde_json::from_str(text.trim());
            figures.push(read.unwrap_or_else(|_| {
                panic!("{name}: {text} {}", String::from_utf8_lossy(&output.stderr))
            }));
        }
    }
    all.iter().map(|figures| median(figures)).collect()
}

fn median(figures: &[Figures]) -> Figures {
    let of = |field: fn(&Figures) -> f64| {
        let mut values: Vec<f64> = figures.iter().map(field).collect();
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    let last = figures.last().copied().unwrap_or_default();
    Figures { wall: of(|one| one.wall), cpu: of(|one| one.cpu), peak: of(|one| one.peak), ..last }
}

/// One line of the table.
pub fn print(name: &str, figures: &Figures) {
    let Figures { wall, cpu, peak, bytes, found } = figures;
    let megabytes = *bytes as f64 / 1e6;
    println!(
        "{name:<42} {wall:>7.2} s {cpu:>7.2} s cpu {peak:>7.1} MB peak {megabytes:>8.1} MB read \
         {:>6.0} MB/s/core {found:>9} found",
        megabytes / cpu.max(0.001)
    );
}
