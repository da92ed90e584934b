//! The pooled table for other programs: CSV and JSON Lines. Every word in it is one of ours, so no
//! cell can begin a formula.

use serde::Serialize;

use super::imprint::Imprint;
use super::table::{Group, Table};
use crate::words::text::json_line;

/// Name and number of the JSON Lines format, in its first line.
pub const SCHEMA: &str = "widerspruch.pool/1";

/// What the first line says to whoever wants to publish the table.
const ABOUT: &str = "A second table of these and more people gives away who came in between, unless it is made with \
    --published and the ledger of this one.";

/// One figure.
#[derive(Serialize)]
struct Record<'a> {
    section: &'a str,
    variable: String,
    statistic: Statistic,
    cell: &'a str,
    from: Option<u64>,
    to: Option<u64>,
    people: Option<u64>,
}

impl<'a> Record<'a> {
    fn of(
        section: &'a str,
        variable: &str,
        statistic: Statistic,
        group: &'a Group,
        people: Option<u64>,
    ) -> Self {
        let Group { cell, from, to, .. } = group;
        Self {
            section,
            variable: variable.to_owned(),
            statistic,
            cell,
            from: *from,
            to: *to,
            people,
        }
    }
}

/// What a figure is.
#[derive(Serialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum Statistic {
    /// The number of people in a cell.
    People,
    /// The cell of the person in the middle.
    Median,
}

#[derive(Serialize)]
struct Head<'a> {
    schema: &'static str,
    about: &'static str,
    tool_version: &'static str,
    threshold: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    collected_by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

fn records(table: &Table) -> Vec<Record<'_>> {
    let mut records = Vec::new();
    for section in &table.sections {
        let code = section.section.code();
        records.push(Record {
            section: code,
            variable: "people".to_owned(),
            statistic: Statistic::People,
            cell: "all",
            from: None,
            to: None,
            people: Some(section.people),
        });
        for distribution in &section.distributions {
            let variable = distribution.variable.to_string();
            for group in &distribution.groups {
                let people = Some(group.people);
                records.push(Record::of(code, &variable, Statistic::People, group, people));
            }
            if let Some(median) = distribution.median().filter(|median| median.from.is_some()) {
                records.push(Record::of(code, &variable, Statistic::Median, median, None));
            }
        }
    }
    records
}

/// CSV with a heading, for spreadsheets: in UTF-8 with the mark that Excel asks for, and steps with
/// a dash that no program takes for a date ("1–9" is not the first of September).
///
/// # Errors
/// None in practice: everything is written to memory.
pub fn csv(table: &Table) -> csv::Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for record in records(table) {
        let cell = record.cell.replace('-', "–");
        writer.serialize(Record { cell: &cell, ..record })?;
    }
    let bytes = writer.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok("\u{feff}".to_owned() + &String::from_utf8_lossy(&bytes))
}

/// One JSON object a line; the first names the format and the threshold.
///
/// # Errors
/// None in practice: everything is plain data.
pub fn json_lines(table: &Table, imprint: &Imprint) -> serde_json::Result<String> {
    let head = Head {
        schema: SCHEMA,
        about: ABOUT,
        tool_version: env!("CARGO_PKG_VERSION"),
        threshold: table.threshold.people(),
        title: imprint.title.as_deref(),
        collected_by: imprint.collected_by.as_deref(),
        note: imprint.note.as_deref(),
    };
    let mut text = json_line(&head)? + "\n";
    for record in records(table) {
        text.push_str(&json_line(&record)?);
        text.push('\n');
    }
    Ok(text)
}
