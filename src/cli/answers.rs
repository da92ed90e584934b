//! `--answers FILE`: what was answered in `widerspruch audience`.

use std::path::Path;

use super::{UsageError, failure};
use crate::verdict::survey::answers::{Answers, AnswersError};
use crate::words::i18n::Catalog;

/// Reads the file; a fault is said in words, and the file stays as it is.
///
/// # Errors
/// A [`UsageError`] that names the file and says what to do.
pub(super) fn load(path: &Path, catalog: &Catalog) -> anyhow::Result<Answers> {
    super::report::check_sort(&[path.to_owned()], catalog)?;
    Answers::load(path).map_err(|error| UsageError(words(&error, path, catalog)).into())
}

fn place(error: &serde_json::Error, catalog: &Catalog) -> String {
    let number = |number| u64::try_from(number).unwrap_or(u64::MAX).into();
    let place = [("line", number(error.line())), ("column", number(error.column()))];
    catalog.format("answers-place", &place)
}

fn words(error: &AnswersError, path: &Path, catalog: &Catalog) -> String {
    let (id, why) = match error {
        AnswersError::Io { source, .. } => ("answers-unreadable", failure::words(source, catalog)),
        AnswersError::TooLong(_) => ("answers-other-file", String::new()),
        AnswersError::Malformed { source, .. } => ("answers-damaged", place(source, catalog)),
        AnswersError::OtherSchema(_) => ("answers-other-version", String::new()),
        AnswersError::Contradictory(_) => ("answers-contradictory", String::new()),
    };
    let path = path.display().to_string();
    catalog.format(id, &[("path", path.into()), ("why", why.into())])
}
