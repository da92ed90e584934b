//! Progress bars on standard error, for terminals only, and the wish to stop.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::faces::Watch;
use crate::i18n::Catalog;
use crate::run::Progress;

/// Appears only when there is something to wait for.
#[derive(Debug, Default)]
pub(super) struct Bar {
    words: String,
    reading: OnceLock<ProgressBar>,
    photos: PhotoBar,
}

/// The bar of the photos, in words of the person's language.
#[derive(Debug, Default)]
struct PhotoBar {
    words: String,
    bar: OnceLock<ProgressBar>,
}

/// Below this many bytes the work is done before anybody could read a bar.
const WORTH_SHOWING: u64 = 20 << 20;
/// Below this many photos, too.
const PHOTOS_WORTH_SHOWING: u64 = 20;

/// Set by Ctrl-C while photos are looked at.
static IS_INTERRUPTED: AtomicBool = AtomicBool::new(false);

impl Bar {
    /// A bar with words in the language of the catalog.
    pub(super) fn new(catalog: &Catalog) -> Self {
        let photos = PhotoBar { words: catalog.text("progress-photos"), bar: OnceLock::new() };
        Self { words: catalog.text("progress-read"), reading: OnceLock::new(), photos }
    }
}

impl Progress for Bar {
    fn start(&self, bytes: u64) {
        if bytes < WORTH_SHOWING {
            return;
        }
        let bar = self.reading.get_or_init(|| ProgressBar::new(bytes));
        // A single large file moves the bar only at its end; the spinner shows that work goes on.
        if let Ok(style) = ProgressStyle::with_template("{spinner} {bar:30} {percent:>3}{msg}") {
            bar.set_style(style.progress_chars("█▒·"));
        }
        bar.set_message(self.words.clone());
        bar.enable_steady_tick(Duration::from_millis(200));
    }

    fn advance(&self, bytes: u64) {
        if let Some(bar) = self.reading.get() {
            bar.inc(bytes);
        }
    }

    fn finish(&self) {
        if let Some(bar) = self.reading.get() {
            bar.finish_and_clear();
        }
    }

    fn photos(&self) -> &dyn Watch {
        &self.photos
    }
}

impl Watch for PhotoBar {
    fn start(&self, photos: u64) {
        stop_on_ctrl_c();
        if photos < PHOTOS_WORTH_SHOWING {
            return;
        }
        let bar = self.bar.get_or_init(|| ProgressBar::new(photos));
        let template = "{bar:24} {pos} / {len} {msg} {eta}";
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.progress_chars("█▒·"));
        }
        bar.set_message(self.words.clone());
        bar.enable_steady_tick(Duration::from_millis(200));
    }

    fn advance(&self) {
        if let Some(bar) = self.bar.get() {
            bar.inc(1);
        }
    }

    fn finish(&self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }

    fn is_interrupted(&self) -> bool {
        IS_INTERRUPTED.load(Ordering::Relaxed)
    }
}

/// The first Ctrl-C ends the look at photos, and the report follows; the second ends the program.
/// Where no handler can be set, Ctrl-C ends the program as ever.
#[cfg(feature = "faces")]
fn stop_on_ctrl_c() {
    let set = ctrlc::set_handler(|| {
        if IS_INTERRUPTED.swap(true, Ordering::Relaxed) {
            #[allow(clippy::exit, reason = "the person wants out, and nothing is half-written")]
            std::process::exit(130);
        }
    });
    if let Err(error) = set {
        log::debug!("no handler for Ctrl-C: {error}");
    }
}

#[cfg(not(feature = "faces"))]
fn stop_on_ctrl_c() {}
