//! Who stands behind a table: what whoever publishes it says about it. Their words are not ours, so
//! every output escapes them, and none of them is a number of the table.

use jiff::civil::Date;

use super::caveats::Caveats;
use crate::words::i18n::Catalog;

/// What is told beside the figures; whatever was not said is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imprint {
    /// A title instead of the finding.
    pub title: Option<String>,
    /// Who collected the statistics.
    pub collected_by: Option<String>,
    /// How people came to take part, or whatever else readers should know.
    pub note: Option<String>,
    /// The day on which the table was made.
    pub made: Option<Date>,
    /// What readers should know about how the statistics were collected.
    pub caveats: Caveats,
}

impl Imprint {
    /// Who collected and when, in a line.
    pub(super) fn line(&self, catalog: &Catalog) -> Option<String> {
        let by = self.collected_by.as_ref();
        let by = by.map(|by| catalog.format("pool-collected-by", &[("name", by.as_str().into())]));
        let words: Vec<String> = by.into_iter().chain(self.day(catalog)).collect();
        (!words.is_empty()).then(|| words.join(" · "))
    }

    /// The line below a chart that stands alone: where its numbers come from.
    pub(super) fn source(&self, people: u64, catalog: &Catalog) -> String {
        let source = self.collected_by.as_ref().map_or_else(
            || catalog.text("pool-source-unnamed"),
            |by| catalog.format("pool-source", &[("name", by.as_str().into())]),
        );
        let sample = catalog.format("pool-source-people", &[("people", people.into())]);
        let program = format!("widerspruch {}", env!("CARGO_PKG_VERSION"));
        let words = [Some(source), Some(sample), self.day(catalog), Some(program)];
        words.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    fn day(&self, catalog: &Catalog) -> Option<String> {
        let date = catalog.date_long(self.made?);
        Some(catalog.format("pool-made-on", &[("date", date.into())]))
    }
}
