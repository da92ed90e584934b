//! Runs the program and reads its JSON report.

use std::ffi::OsStr;
use std::process::Command;

use serde_json::Value;

/// `found`, `at_least`, `at_most`.
pub type Triple = (u64, u64, u64);

/// What a run gave.
#[derive(Debug)]
pub struct Outcome {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
    report: Option<Value>,
}

/// `widerspruch ARGUMENTS…` with a clean environment.
pub fn widerspruch<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Outcome {
    let output = Command::new(env!("CARGO_BIN_EXE_widerspruch"))
        .args(arguments)
        .env("LC_ALL", "C.UTF-8")
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    Outcome {
        code: output.status.code().unwrap(),
        report: serde_json::from_str(&stdout).ok(),
        stdout,
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// `widerspruch report --format json ARGUMENTS…`
pub fn report<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Outcome {
    let first = ["report", "--format", "json"].map(std::ffi::OsString::from);
    let rest = arguments.into_iter().map(|argument| argument.as_ref().to_owned());
    widerspruch(first.into_iter().chain(rest))
}

impl Outcome {
    /// The report; there must be one.
    pub fn json(&self) -> &Value {
        self.report.as_ref().unwrap_or_else(|| {
            panic!("no report, exit code {}\n{}\n{}", self.code, self.stdout, self.stderr)
        })
    }

    /// A value of the report, `/quality/media_missing`.
    pub fn at(&self, pointer: &str) -> &Value {
        self.json().pointer(pointer).unwrap_or_else(|| panic!("no {pointer} in {:#}", self.json()))
    }

    /// A count of the headline.
    pub fn count(&self, field: &str) -> Triple {
        triple(self.at(&format!("/headline/{field}")))
    }

    /// Compares counts of the headline with expected ones, all at once.
    #[track_caller]
    pub fn assert_counts(&self, expected: &[(&str, Triple)]) -> &Self {
        let found: Vec<(&str, Triple)> =
            expected.iter().map(|&(field, _)| (field, self.count(field))).collect();
        assert_eq!(found, expected, "{:#}", self.at("/quality"));
        self
    }

    /// The codes of all findings, sorted, each once.
    pub fn findings(&self) -> Vec<String> {
        let list = self.at("/quality/diagnostics").as_array().unwrap();
        let mut codes: Vec<String> =
            list.iter().map(|one| one["code"].as_str().unwrap().to_owned()).collect();
        codes.sort();
        codes.dedup();
        codes
    }

    /// Whether a finding with this code is in the report.
    pub fn finds(&self, code: &str) -> bool {
        self.findings().iter().any(|found| found == code)
    }

    /// How many items a rule decided.
    pub fn rule(&self, id: &str) -> u64 {
        let rules = self.at("/rules").as_array().unwrap();
        rules.iter().find(|rule| rule["id"] == id).map_or(0, |rule| rule["count"].as_u64().unwrap())
    }
}

/// A range of the report as three numbers.
pub fn triple(range: &Value) -> Triple {
    let number = |key: &str| range[key].as_u64().unwrap();
    (number("found"), number("at_least"), number("at_most"))
}
