//! A progress bar on standard error, for terminals only.

use std::sync::OnceLock;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::run::Progress;

/// Appears only when there is something to wait for.
#[derive(Debug, Default)]
pub(super) struct Bar {
    bar: OnceLock<ProgressBar>,
}

/// Below this many bytes the work is done before anybody could read a bar.
const WORTH_SHOWING: u64 = 20 << 20;

impl Progress for Bar {
    fn start(&self, bytes: u64) {
        if bytes < WORTH_SHOWING {
            return;
        }
        let bar = self.bar.get_or_init(|| ProgressBar::new(bytes));
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {bytes} / {total_bytes}  {eta}") {
            bar.set_style(style.progress_chars("█▒·"));
        }
        bar.enable_steady_tick(Duration::from_millis(200));
    }

    fn advance(&self, bytes: u64) {
        if let Some(bar) = self.bar.get() {
            bar.inc(bytes);
        }
    }

    fn finish(&self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}
