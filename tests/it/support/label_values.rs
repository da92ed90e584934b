//! Records of the newer family: a list of labelled rows (formats/facebook.md §2.3,
//! formats/instagram.md §2.0, F4).

use super::json::{Json, object};
use super::labels::Label;
use super::language::Language;

/// The rows of one record.
#[derive(Debug, Clone)]
pub struct Rows {
    language: Language,
    ent_names: bool,
    list: Vec<Json>,
}

impl Rows {
    pub const fn new(language: Language) -> Self {
        Self { language, ent_names: false, list: Vec::new() }
    }

    /// Adds `ent_field_name` beside each label, as the exports around New Year 2025 did. Its real
    /// values are not known.
    #[must_use]
    pub const fn with_ent_names(mut self, yes: bool) -> Self {
        self.ent_names = yes;
        self
    }

    fn labelled(&self, label: Label) -> Json {
        let row = object! {"label": label.text(self.language)};
        if self.ent_names { row.with("ent_field_name", format!("Ent{label:?}")) } else { row }
    }

    #[must_use]
    pub fn push(mut self, row: Json) -> Self {
        self.list.push(row);
        self
    }

    /// A label without any value.
    #[must_use]
    pub fn bare(self, label: Label) -> Self {
        let row = self.labelled(label);
        self.push(row)
    }

    #[must_use]
    pub fn value(self, label: Label, value: &str) -> Self {
        let row = self.labelled(label).with("value", value);
        self.push(row)
    }

    #[must_use]
    pub fn truth(self, label: Label, value: bool) -> Self {
        let word = self.language.truth(value);
        self.value(label, word)
    }

    #[must_use]
    pub fn link(self, label: Label, url: &str) -> Self {
        let row = self.labelled(label).with("value", url).with("href", url);
        self.push(row)
    }

    #[must_use]
    pub fn time(self, label: Label, seconds: i64) -> Self {
        let row = self.labelled(label).with("timestamp_value", seconds);
        self.push(row)
    }

    #[must_use]
    pub fn media(self, label: Label, media: Vec<Json>) -> Self {
        let row = self.labelled(label).with("media", media);
        self.push(row)
    }

    #[must_use]
    pub fn group(self, label: Label, rows: Self) -> Self {
        let row = self.labelled(label).with("dict", rows.list);
        self.push(row)
    }

    pub fn into_list(self) -> Json {
        Json::List(self.list)
    }

    /// The record; its `fbid` is made from its time.
    pub fn into_record(self, time: i64) -> Json {
        let fbid = 400_000_000_000_000 + time;
        self.into_record_with(time, &fbid.to_string())
    }

    pub fn into_record_with(self, time: i64, fbid: &str) -> Json {
        let ent_names = self.ent_names;
        let record = object! {
            "timestamp": time, "media": Json::EMPTY, "label_values": self.list, "fbid": fbid,
        };
        if ent_names { record.with("ent_name", "EntPost") } else { record }
    }
}

/// A list, or the bare record if there is exactly one.
pub fn list_or_one(mut records: Vec<Json>) -> Json {
    if records.len() == 1 { records.remove(0) } else { Json::List(records) }
}
