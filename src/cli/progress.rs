//! Progress bars on standard error, for terminals only, and the wish to stop.

use std::fmt::Write;
use std::sync::OnceLock;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressState, ProgressStyle};

use super::{interrupt, machine};
use crate::faces::Watch;
use crate::reading::read::Progress;
use crate::words::i18n::Catalog;

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
    /// How fast, and how long still, with `{speed}` and `{time}` for the figures.
    pace: String,
    bar: OnceLock<ProgressBar>,
}

/// Below this many bytes the work is done before anybody could read a bar.
const WORTH_SHOWING: u64 = 20 << 20;
/// Below this many photos, too.
const PHOTOS_WORTH_SHOWING: u64 = 20;

impl Bar {
    /// A bar with words in the language of the catalog.
    pub(super) fn new(catalog: &Catalog) -> Self {
        let figures = [("speed", "{speed}".into()), ("time", "{time}".into())];
        let pace = catalog.format("progress-pace", &figures);
        let words = catalog.text("progress-photos");
        let photos = PhotoBar { words, pace, bar: OnceLock::new() };
        Self { words: catalog.text("progress-read"), reading: OnceLock::new(), photos }
    }
}

impl Progress for Bar {
    fn start(&self, bytes: u64) {
        if bytes < WORTH_SHOWING || machine::only_adds_lines() {
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
}

impl crate::run::Progress for Bar {
    fn photos(&self) -> &dyn Watch {
        &self.photos
    }
}

impl Watch for PhotoBar {
    fn start(&self, photos: u64) {
        // The first Ctrl-C ends the look at photos, and the report follows.
        interrupt::ask_first();
        if photos < PHOTOS_WORTH_SHOWING || machine::only_adds_lines() {
            return;
        }
        let bar = self.bar.get_or_init(|| ProgressBar::new(photos));
        let template = "{bar:20} {pos} / {len} {msg}{pace}";
        if let Ok(style) = ProgressStyle::with_template(template) {
            let pace = self.pace.clone();
            let told = move |state: &ProgressState, out: &mut dyn Write| {
                // Who cannot write to the terminal sees no bar.
                let _ = out.write_str(&pace_of(&pace, state.per_sec(), state.eta()));
            };
            bar.set_style(style.progress_chars("█▒·").with_key("pace", told));
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
        interrupt::is_wanted()
    }
}

/// Speed and time left in words; nothing before the first photos are done.
fn pace_of(words: &str, speed: f64, left: Duration) -> String {
    if speed <= 0.0 {
        return String::new();
    }
    let speed = if speed < 1.0 { "< 1".to_owned() } else { format!("{speed:.0}") };
    let time = match left.as_secs() {
        seconds @ 0..100 => format!("{seconds} s"),
        seconds @ 100..6_000 => format!("{} min", seconds.div_ceil(60)),
        seconds => format!("{} h", seconds.div_ceil(3_600)),
    };
    words.replace("{speed}", &speed).replace("{time}", &time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::i18n::Language;
    use crate::words::text::width;

    #[test]
    fn the_line_of_the_photos_fits_80_columns_in_every_language() {
        for language in Language::ALL {
            let photos = Bar::new(&Catalog::new(language)).photos;
            let pace = pace_of(&photos.pace, 29.0, Duration::from_mins(99));
            // As the template has it, with the bar of 20 columns.
            let line = format!("{} 100000 / 100000 {}{pace}", "█".repeat(20), photos.words);
            assert!(width(&line) <= 80, "{line}");
        }
    }

    #[test]
    fn the_pace_is_told_in_whole_photos_and_the_time_in_its_unit() {
        let told = |speed, seconds| {
            pace_of(", {speed} a second, {time} left", speed, Duration::from_secs(seconds))
        };
        assert_eq!(told(0.0, 0), "");
        assert_eq!(told(28.6, 99), ", 29 a second, 99 s left");
        assert_eq!(told(0.4, 130), ", < 1 a second, 3 min left");
        assert_eq!(told(1.0, 7_300), ", 1 a second, 3 h left");
    }
}
