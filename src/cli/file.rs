//! One file, or standard output.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::args::FileArgs;
use super::file_format::{FileFormat, foreign_ending, other_ending};
use super::inputs::Inputs;
use super::say::say_written;
use super::{UsageError, output};
use crate::words::i18n::Catalog;

/// Whether a file may be written, told before the work.
///
/// # Errors
/// It is an input, an archive, a link, or no regular file; it exists, and nobody said that it may be
/// overwritten; or its folder takes no files.
pub(super) fn check(
    path: &Path,
    force: bool,
    inputs: &Inputs,
    catalog: &Catalog,
) -> anyhow::Result<()> {
    match refusal(path, force, inputs) {
        Some(id) => Err(UsageError(catalog.about(id, path)).into()),
        None => output::check_place(path),
    }
}

/// What speaks against writing to a path, whoever wants it: the id of the sentence.
fn refusal(path: &Path, force: bool, inputs: &Inputs) -> Option<&'static str> {
    let there = path.symlink_metadata().ok()?;
    if inputs.hold(path) {
        Some("error-output-input")
    } else if there.is_symlink() {
        Some("error-output-link")
    } else if !there.is_file() {
        Some("error-output-special")
    } else if is_archive(path) {
        Some("error-output-archive")
    } else {
        (!force).then_some("error-output-exists")
    }
}

/// Whether a file is a zip: no part of a download is ever overwritten, also where it is no input.
fn is_archive(path: &Path) -> bool {
    let mut magic = [0; 4];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut magic));
    read.is_ok() && magic == *b"PK\x03\x04"
}

impl FileArgs {
    /// The format that was asked for, else what the ending of the file tells; and whether the file
    /// may be written, told before the work. Standard output always may.
    ///
    /// # Errors
    /// As [`check`]; or the ending promises a form that this program does not write.
    pub(super) fn plan<F: FileFormat>(
        &self,
        asked: Option<F>,
        inputs: &Inputs,
        catalog: &Catalog,
    ) -> anyhow::Result<F> {
        let Some(path) = &self.output else { return Ok(asked.unwrap_or(F::DEFAULT)) };
        // Who said which form they want may name the file as they like.
        let other = || other_ending::<F>(path).filter(|_| asked.is_none());
        if let Some(ending) = foreign_ending(path).or_else(other) {
            let ours: Vec<_> =
                F::ALL.iter().map(|format| format!(".{}", format.ending())).collect();
            let words = [("ending", ending.into()), ("endings", ours.join(", ").into())];
            return Err(UsageError(catalog.format("error-output-ending", &words)).into());
        }
        check(path, self.force, inputs, catalog)?;
        Ok(asked.or_else(|| F::named_by(path)).unwrap_or(F::DEFAULT))
    }

    /// Writes the text to standard output or to the file, which is then named.
    ///
    /// # Errors
    /// As [`output::write_file`] and [`output::write_stdout`].
    pub(super) fn write(&self, text: &str, catalog: &Catalog) -> anyhow::Result<()> {
        let Some(path) = &self.output else { return output::write_stdout(text.as_bytes()) };
        output::write_file(path, text.as_bytes(), self.force)?;
        say_written(path, catalog)
    }
}

#[cfg(test)]
mod tests {
    use super::super::args::PoolFormat;
    use super::*;
    use crate::words::i18n::Language;

    fn plan(name: Option<&str>, asked: Option<PoolFormat>) -> anyhow::Result<PoolFormat> {
        let file = FileArgs { output: name.map(Into::into), force: false };
        file.plan(asked, &Inputs::default(), &Catalog::new(Language::En))
    }

    #[test]
    fn what_was_asked_for_goes_before_the_ending_and_that_before_the_usual() {
        assert_eq!(plan(None, None).unwrap(), PoolFormat::Terminal);
        assert_eq!(plan(Some("table.csv"), None).unwrap(), PoolFormat::Csv);
        assert_eq!(plan(Some("TABLE.CSV"), None).unwrap(), PoolFormat::Csv);
        assert_eq!(plan(Some("table"), None).unwrap(), PoolFormat::Terminal);
        let asked = Some(PoolFormat::Terminal);
        assert_eq!(plan(Some("table.csv"), asked).unwrap(), PoolFormat::Terminal);
    }

    #[test]
    fn an_ending_that_is_not_written_is_refused_with_those_that_are() {
        for asked in [None, Some(PoolFormat::Csv)] {
            let refused = plan(Some("table.XLSX"), asked).unwrap_err();
            assert!(refused.is::<UsageError>());
            let words = refused.to_string();
            assert!(
                words.contains(".XLSX") && words.contains(".txt, .html, .csv, .jsonl"),
                "{words}"
            );
        }
    }

    #[test]
    fn an_ending_of_another_command_is_refused_unless_the_format_was_said() {
        for name in ["table.md", "table.json", "table.tsv", "table.SVG"] {
            assert!(plan(Some(name), None).unwrap_err().is::<UsageError>(), "{name}");
        }
        let asked = Some(PoolFormat::Jsonl);
        assert_eq!(plan(Some("table.json"), asked).unwrap(), PoolFormat::Jsonl);
    }
}
