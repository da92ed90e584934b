//! The lines of `--details` as CSV and JSON Lines.

pub(super) mod words;

use std::io::{self, Write};

use serde::Serialize;

use super::terminal::{Lines, TerminalOptions};
use crate::report::details::line::Detail;
use crate::report::model::Report;
use crate::words::i18n::{Catalog, Language};
use crate::words::text::{self, csv_cell};
use words::{shown, why};

/// Writes lines as they come.
pub enum Details<'a, W: Write> {
    /// A table with a heading for spreadsheets (RFC 4180), with a mark that tells Excel UTF-8.
    Csv(Box<csv::Writer<W>>, &'a Catalog),
    /// One JSON object a line.
    Jsonl(W, &'a Catalog),
    /// Text for a terminal.
    Terminal(Box<Lines<'a>>, W),
}

/// The columns of the CSV table.
const COLUMNS: [&str; 29] = [
    "row",
    "id",
    "of",
    "account",
    "platform",
    "counts_in",
    "kind",
    "found",
    "at_least",
    "at_most",
    "time",
    "undated",
    "timing",
    "class",
    "evidence",
    "rule",
    "confidence",
    "scope",
    "why",
    "names_person",
    "has_place",
    "decides",
    "part",
    "archive",
    "member",
    "record",
    "position",
    "link",
    "text",
];

impl<'a, W: Write> Details<'a, W> {
    /// A CSV table, in the form that spreadsheets of the language open with a double click.
    ///
    /// # Errors
    /// When the writer fails.
    pub fn csv(mut writer: W, catalog: &'a Catalog) -> io::Result<Self> {
        writer.write_all("\u{feff}".as_bytes())?;
        let mut table = csv::WriterBuilder::new()
            .delimiter(delimiter(catalog.language()))
            .terminator(csv::Terminator::CRLF)
            .from_writer(writer);
        table.write_record(COLUMNS)?;
        Ok(Self::Csv(Box::new(table), catalog))
    }

    /// Text for a terminal, to stand below the report.
    pub fn terminal(
        writer: W,
        report: &'a Report,
        catalog: &'a Catalog,
        options: TerminalOptions,
    ) -> Self {
        Self::Terminal(Box::new(Lines::new(report, catalog, options)), writer)
    }

    /// Writes one line.
    ///
    /// # Errors
    /// When the writer fails.
    pub fn line(&mut self, line: &Detail<'_>) -> io::Result<()> {
        match self {
            Self::Csv(table, catalog) => Ok(table.write_record(cells(line, catalog)?)?),
            Self::Jsonl(writer, catalog) => {
                let words = WithWords { line, why: why(line, catalog) };
                writeln!(writer, "{}", text::json_line(&words)?)
            }
            Self::Terminal(lines, writer) => writer.write_all(lines.line(line).as_bytes()),
        }
    }

    /// Writes what is still held back.
    ///
    /// # Errors
    /// When the writer fails.
    pub fn finish(self) -> io::Result<()> {
        match self {
            Self::Csv(mut table, _) => table.flush(),
            Self::Jsonl(mut writer, _) => writer.flush(),
            Self::Terminal(lines, mut writer) => {
                writer.write_all(lines.finish().as_bytes())?;
                writer.flush()
            }
        }
    }
}

/// What stands between cells: spreadsheets take the comma of German numbers for a part of them.
const fn delimiter(language: Language) -> u8 {
    match language {
        Language::De => b';',
        Language::En => b',',
    }
}

/// A line of JSON: the codes, and their meaning in the language of the reader.
#[derive(Serialize)]
struct WithWords<'a> {
    #[serde(flatten)]
    line: &'a Detail<'a>,
    why: String,
}

fn cells(line: &Detail<'_>, catalog: &Catalog) -> io::Result<Vec<String>> {
    let value = serde_json::to_value(line)?;
    let place = value.get("place").cloned().unwrap_or_default();
    let cell = |column: &&str| {
        let held = match *column {
            "why" => return csv_cell(&why(line, catalog)),
            "text" => return csv_cell(&shown(line)),
            "part" | "archive" | "member" | "record" | "position" => place.get(*column),
            own => value.get(own),
        };
        match held {
            None | Some(serde_json::Value::Null) => String::new(),
            Some(serde_json::Value::String(text)) => csv_cell(text),
            Some(serde_json::Value::Array(codes)) => {
                let codes = codes.iter().filter_map(serde_json::Value::as_str);
                codes.collect::<Vec<_>>().join(" ")
            }
            Some(other) => other.to_string(),
        }
    };
    Ok(COLUMNS.iter().map(cell).collect())
}
