//! The report as JSON: exactly the contract of `report::model`.

use crate::report::model::Report;
use crate::words::text::json_pretty;

/// The report as indented JSON with a line break at the end.
pub fn json(report: &Report) -> Result<String, serde_json::Error> {
    json_pretty(report)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::samples;

    #[test]
    fn what_is_written_reads_back_as_the_same_report() {
        for (name, report) in samples::all() {
            let text = json(&report).unwrap();
            assert_eq!(serde_json::from_str::<Report>(&text).unwrap(), report, "{name}");
        }
    }
}
