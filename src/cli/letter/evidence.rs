//! The list of what others posted: typed, or from a CSV file as spreadsheets write it.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use anyhow::Context;

use crate::cli::UsageError;
use crate::cli::paths::check_sort;
use crate::render::letter::EvidenceRow;
use crate::words::i18n::Catalog;

/// More than a person lists by hand.
const LARGEST_FILE: u64 = 1024 * 1024;

/// The rows of a CSV file below its line of headings, separated by commas or semicolons.
///
/// # Errors
/// [`UsageError`] if it has no rows or is too large, other errors if it cannot be read.
pub(super) fn file(path: &Path, catalog: &Catalog) -> anyhow::Result<Vec<EvidenceRow>> {
    check_sort(&[path.to_owned()], catalog)?;
    let name = || path.display().to_string();
    let mut bytes = Vec::new();
    let file = File::open(path).with_context(name)?;
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).with_context(name)?;
    let rows = if bytes.len() as u64 > LARGEST_FILE { Vec::new() } else { rows(&decoded(bytes)) };
    if rows.is_empty() {
        return Err(UsageError(catalog.about("error-evidence-file", path)).into());
    }
    Ok(rows)
}

/// UTF-8, or what spreadsheets on older Windows machines write.
fn decoded(bytes: Vec<u8>) -> String {
    match String::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
        Err(error) => error.into_bytes().into_iter().map(char::from).collect(),
    }
}

fn rows(text: &str) -> Vec<EvidenceRow> {
    let heading = text.lines().next().unwrap_or_default();
    let separator = if heading.contains(';') { b';' } else { b',' };
    // A list without headings begins with an address.
    let has_headings = !heading.trim_start_matches('"').starts_with("http");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(has_headings)
        .flexible(true)
        .from_reader(text.as_bytes());
    let rows = reader.records().flatten().map(|record| EvidenceRow::of_cells(record.iter()));
    rows.filter(|row| *row != EvidenceRow::default()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evidence(cells: [Option<&str>; 4]) -> EvidenceRow {
        let [address, posted_by, when, shows] = cells.map(|cell| cell.map(str::to_owned));
        EvidenceRow { address, posted_by, when, shows }
    }

    #[test]
    fn a_row_is_typed_with_bars_and_may_be_short() {
        assert_eq!(
            EvidenceRow::typed("https://facebook.com/p/1 | Tom | 3 May 2024 | me, on the left"),
            evidence([
                Some("https://facebook.com/p/1"),
                Some("Tom"),
                Some("3 May 2024"),
                Some("me, on the left")
            ])
        );
        let short = evidence([Some("https://facebook.com/p/1"), None, Some("2024"), None]);
        assert_eq!(EvidenceRow::typed("https://facebook.com/p/1 | ? | 2024"), short);
    }

    #[test]
    fn files_of_german_and_english_spreadsheets_give_the_same_rows() {
        let expected = [
            evidence([
                Some("https://a.example/1"),
                Some("Jörg"),
                Some("2024"),
                Some("Gruppe, ich"),
            ]),
            evidence([Some("https://a.example/2"), None, None, None]),
        ];
        let german = "Adresse;gepostet von;wann;was zu sehen ist\r\n\
                      https://a.example/1;Jörg;2024;Gruppe, ich\r\n;;;\r\nhttps://a.example/2\r\n";
        let english = "\u{feff}\"address\",by,when,shows\n\
                       https://a.example/1,Jörg,2024,\"Gruppe, ich\"\nhttps://a.example/2\n";
        let bare = "https://a.example/1;Jörg;2024;Gruppe, ich\nhttps://a.example/2";
        for text in [german, english, bare] {
            assert_eq!(rows(&decoded(text.as_bytes().to_vec())), expected, "{text}");
        }
        let latin: Vec<u8> = german.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        assert_eq!(rows(&decoded(latin)), expected);
    }
}
