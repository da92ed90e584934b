//! Counts the instructions of a measurement instead of timing it.

use std::process::{Command, Output};

/// What counts them.
#[derive(Clone, Copy)]
pub enum Counter {
    /// `valgrind --tool=callgrind`: the same count each time, also where processors do not count.
    Callgrind,
    /// `perf stat`: counted by the processor.
    Perf,
}

impl Counter {
    /// The one that is named; otherwise callgrind, where it is installed.
    pub fn find(named: Option<&str>) -> Self {
        let is_installed = || Command::new("valgrind").arg("--version").output().is_ok();
        match named {
            Some("perf") => Self::Perf,
            Some("callgrind") => Self::Callgrind,
            _ if is_installed() => Self::Callgrind,
            _ => Self::Perf,
        }
    }

    /// As the file calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Callgrind => "callgrind",
            Self::Perf => "perf",
        }
    }

    /// The instructions of one measurement with everything around it, on one thread.
    pub fn count(self, name: &str, input: &str) -> f64 {
        let mut command = match self {
            Self::Callgrind => Command::new("valgrind"),
            Self::Perf => Command::new("perf"),
        };
        match self {
            Self::Callgrind => {
                command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
            }
            Self::Perf => {
                command.args(["stat", "-x", ",", "-e", "instructions:u"]);
            }
        }
        command.arg(std::env::current_exe().unwrap()).args(["--child", name, input]);
        let output = command.env("RAYON_NUM_THREADS", "1").output().unwrap();
        self.read(&output)
            .unwrap_or_else(|| panic!("{name}: {}", String::from_utf8_lossy(&output.stderr)))
    }

    fn read(self, output: &Output) -> Option<f64> {
        let text = String::from_utf8_lossy(&output.stderr);
        let of_line = |line: &str| match self {
            Self::Callgrind => line.split("Collected :").nth(1)?.trim().parse().ok(),
            Self::Perf => {
                line.contains("instructions").then(|| line.split(',').next()?.parse().ok())?
            }
        };
        text.lines().find_map(of_line)
    }
}
