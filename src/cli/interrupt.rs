//! Ctrl-C: what is being written goes away, and the person reads that nothing was written.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::NamedTempFile;

use super::say::say;
use crate::words::i18n::{Catalog, Language};

/// The file that is being written, under the name that it has until it is whole. Whoever gives it
/// its own name or takes it away holds the lock, so that Ctrl-C finds it before or behind that.
static UNFINISHED: Mutex<Option<PathBuf>> = Mutex::new(None);
/// Whether a file was written already.
static HAS_WRITTEN: AtomicBool = AtomicBool::new(false);
/// Whether the work listens to [`is_wanted`] at the moment.
static IS_LISTENING: AtomicBool = AtomicBool::new(false);
/// Whether a command runs that hears Ctrl-C itself.
static IS_LEFT: AtomicBool = AtomicBool::new(false);
/// Whether the person pressed Ctrl-C while it listened.
static IS_WANTED: AtomicBool = AtomicBool::new(false);

fn lock() -> MutexGuard<'static, Option<PathBuf>> {
    UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes a file that goes away with Ctrl-C.
///
/// # Errors
/// That of `make`.
pub(super) fn unfinished(
    make: impl FnOnce() -> anyhow::Result<NamedTempFile>,
) -> anyhow::Result<NamedTempFile> {
    let mut path = lock();
    let file = make()?;
    *path = Some(file.path().to_owned());
    Ok(file)
}

/// Gives the unfinished file its own name.
///
/// # Errors
/// That of `name`.
pub(super) fn finish<T>(name: impl FnOnce() -> std::io::Result<T>) -> std::io::Result<T> {
    let mut path = lock();
    let named = name()?;
    *path = None;
    HAS_WRITTEN.store(true, Ordering::Relaxed);
    Ok(named)
}

/// Listens to Ctrl-C from now on. Where no handler can be set, Ctrl-C ends the program as ever.
pub(super) fn listen(language: Language) {
    let set = ctrlc::set_handler(move || {
        if IS_LEFT.load(Ordering::Relaxed) {
            return;
        }
        if IS_LISTENING.load(Ordering::Relaxed) && !IS_WANTED.swap(true, Ordering::Relaxed) {
            return;
        }
        // Held until the end, so that nothing gets its name meanwhile.
        let mut path = lock();
        if let Some(path) = path.take() {
            // What is gone already need not go.
            let _ = std::fs::remove_file(path);
        }
        let has_written = HAS_WRITTEN.load(Ordering::Relaxed);
        let words = if has_written { "interrupted-some" } else { "interrupted-nothing" };
        // The terminal may be gone by now.
        let _ = say(&format!("\n{}", Catalog::new(language).text(words)));
        #[allow(clippy::exit, reason = "the person wants out, and nothing is half-written")]
        std::process::exit(130);
    });
    if let Err(error) = set {
        log::debug!("no handler for Ctrl-C: {error}");
    }
}

/// From now on the first Ctrl-C only says that the person wants to stop (see [`is_wanted`]); the
/// second ends the program.
pub(super) fn ask_first() {
    IS_LISTENING.store(true, Ordering::Relaxed);
}

/// Runs something in this terminal that hears Ctrl-C itself and says what becomes of it.
pub(super) fn leave_to<T>(other: impl FnOnce() -> T) -> T {
    IS_LEFT.store(true, Ordering::Relaxed);
    let result = other();
    IS_LEFT.store(false, Ordering::Relaxed);
    result
}

/// Whether the person wants to stop.
pub(super) fn is_wanted() -> bool {
    IS_WANTED.load(Ordering::Relaxed)
}
