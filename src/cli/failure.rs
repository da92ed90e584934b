//! Errors as one sentence in the language of the person, and the exit code.

use std::io;

use super::say::say;
use super::{Exit, UsageError};
use crate::words::i18n::Catalog;

/// Says an error once, with its causes; the terminal may be gone by now. A reader that went away
/// (`| head`) is no error.
pub(super) fn tell(error: &anyhow::Error, catalog: &Catalog) -> Exit {
    if has_lost_its_reader(error) {
        return Exit::Done;
    }
    let words = format!("widerspruch: {}", sentence(error, catalog));
    let _ = say(&words);
    if error.is::<UsageError>() { Exit::Usage } else { Exit::Failed }
}

fn has_lost_its_reader(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}

/// The causes one behind the other; those of the system, which speaks English, in our words.
fn sentence(error: &anyhow::Error, catalog: &Catalog) -> String {
    let mut parts = Vec::new();
    for cause in error.chain() {
        if let Some(cause) = cause.downcast_ref::<io::Error>() {
            parts.push(words(cause, catalog));
            break;
        }
        parts.push(cause.to_string());
    }
    parts.join(": ")
}

/// What the system says about a file, and what to do next.
pub(super) fn words(error: &io::Error, catalog: &Catalog) -> String {
    words_on(cfg!(target_os = "macos"), error, catalog)
}

/// The same; macOS keeps folders of the person closed until they allow a program to look into them.
fn words_on(is_mac: bool, error: &io::Error, catalog: &Catalog) -> String {
    if is_mac && error.kind() == io::ErrorKind::PermissionDenied {
        return format!("{} {}", catalog.text("io-permission-denied"), catalog.text("mac-allow"));
    }
    let id = match error.kind() {
        io::ErrorKind::NotFound => "io-not-found",
        io::ErrorKind::PermissionDenied => "io-permission-denied",
        io::ErrorKind::AlreadyExists => "io-already-exists",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "io-storage-full",
        io::ErrorKind::ReadOnlyFilesystem => "io-read-only",
        io::ErrorKind::IsADirectory => "io-is-a-folder",
        io::ErrorKind::NotADirectory => "io-not-a-folder",
        _ => return catalog.format("io-other", &[("why", error.to_string().into())]),
    };
    catalog.text(id)
}

#[cfg(test)]
mod tests {
    use anyhow::Context;

    use super::*;
    use crate::words::i18n::Language;

    fn failed(kind: io::ErrorKind) -> anyhow::Error {
        Err::<(), _>(io::Error::from(kind)).context("bericht.html").unwrap_err()
    }

    #[test]
    fn what_the_system_says_is_said_in_words() {
        let german = Catalog::new(Language::De);
        let denied = sentence(&failed(io::ErrorKind::PermissionDenied), &german);
        assert!(denied.starts_with("bericht.html: Dafür fehlt die Erlaubnis."), "{denied}");
        let other = sentence(&failed(io::ErrorKind::TimedOut), &german);
        assert_eq!(other, "bericht.html: Das System meldet: timed out");
    }

    #[test]
    fn on_a_mac_a_closed_folder_is_opened_in_the_settings() {
        let english = Catalog::new(Language::En);
        let denied = io::Error::from(io::ErrorKind::PermissionDenied);
        assert!(words_on(true, &denied, &english).contains("Files & Folders"));
        assert!(!words_on(false, &denied, &english).contains("Files & Folders"));
    }

    #[test]
    fn a_reader_that_went_away_is_no_error() {
        let german = Catalog::new(Language::De);
        assert_eq!(tell(&failed(io::ErrorKind::BrokenPipe), &german), Exit::Done);
        assert_eq!(tell(&UsageError(String::new()).into(), &german), Exit::Usage);
        assert_eq!(tell(&failed(io::ErrorKind::TimedOut), &german), Exit::Failed);
    }
}
