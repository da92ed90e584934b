//! The file of answers on disk: `--answers FILE`, and what `widerspruch audience` keeps.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::{UsageError, failure, output, paths};
use crate::verdict::audience::ToldSince;
use crate::verdict::person::Person;
use crate::verdict::survey::answers::{Answers, AnswersError, LONGEST_FILE};
use crate::words::i18n::Catalog;

/// Reads the file; a fault is said in words, and the file stays as it is.
///
/// # Errors
/// A [`UsageError`] that names the file and says what to do.
pub(super) fn load(path: &Path, catalog: &Catalog) -> anyhow::Result<Answers> {
    paths::check_sort(&[path.to_owned()], catalog)?;
    let (id, why) = match read(path) {
        Ok(bytes) => match Answers::parse(&bytes) {
            Ok(answers) => return Ok(answers),
            Err(error) => words(&error, catalog),
        },
        Err(error) => ("answers-unreadable", failure::words(&error, catalog)),
    };
    let path = path.display().to_string();
    Err(UsageError(catalog.format(id, &[("path", path.into()), ("why", why.into())])).into())
}

/// Refuses words about the timeline other than those that the sample in the file was drawn by: they
/// would change what there was to draw from, after its answers are known.
///
/// # Errors
/// A [`UsageError`] that names the file and says what to do.
pub(super) fn check_told(
    told: &[ToldSince],
    answers: &Answers,
    path: &Path,
    catalog: &Catalog,
) -> Result<(), UsageError> {
    let (told, answers) = (told.to_vec(), Some(answers.clone()));
    if (Person { told, answers, ..Person::default() }).tells_otherwise() {
        let path = path.display().to_string();
        return Err(UsageError(catalog.format("answers-told-otherwise", &[("path", path.into())])));
    }
    Ok(())
}

/// Writes the file: first beside it, then in its place, so that a power cut leaves the old one or
/// the new one.
///
/// # Errors
/// If the folder cannot be written to.
pub(super) fn save(answers: &Answers, path: &Path) -> anyhow::Result<()> {
    output::write_file(path, answers.text()?.as_bytes(), true)
}

/// No more than tells that the file is too long.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(LONGEST_FILE + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn words(error: &AnswersError, catalog: &Catalog) -> (&'static str, String) {
    match error {
        AnswersError::TooLong => ("answers-other-file", String::new()),
        AnswersError::Malformed(source) => ("answers-damaged", place(source, catalog)),
        AnswersError::OtherSchema => ("answers-other-version", String::new()),
        AnswersError::CheckedDraw => ("answers-checked-draw", String::new()),
        AnswersError::Contradictory => ("answers-contradictory", String::new()),
    }
}

fn place(error: &serde_json::Error, catalog: &Catalog) -> String {
    let number = |number| u64::try_from(number).unwrap_or(u64::MAX).into();
    let place = [("line", number(error.line())), ("column", number(error.column()))];
    catalog.format("answers-place", &place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::survey::answers::Answer;
    use crate::verdict::survey::key::{Key, Seed};
    use crate::words::i18n::Language;

    #[test]
    fn answers_replace_the_older_ones_and_nothing_is_left_beside_them() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("answers.json");
        let mut answers = Answers::new(Seed::from_bytes([1; 16]));
        for key in [3, 4] {
            answers.items.insert(Key::from_bytes([key; 16]), Answer::Gone);
            save(&answers, &path).unwrap();
            assert_eq!(load(&path, &Catalog::new(Language::En)).unwrap(), answers);
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_missing_file_is_named() {
        let missing = Path::new("/nowhere/answers.json");
        let words = load(missing, &Catalog::new(Language::En)).unwrap_err().to_string();
        assert!(words.starts_with("/nowhere/answers.json: the answers cannot be read."), "{words}");
    }
}
