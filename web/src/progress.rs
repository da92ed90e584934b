//! Progress as the page shows it: how much is read, and how long it will take.

use std::sync::Mutex;

use widerspruch::reading::read::Progress;
use widerspruch::run;
use widerspruch::words::i18n::{Catalog, Language};

use crate::browser;

/// So often at most, in milliseconds: words cost more than reading a block.
const PAUSE: f64 = 100.0;
/// Before that nobody can say how long it will take.
const FIRST_GUESS: f64 = 2_000.0;

/// Shows progress in the page.
pub(crate) struct Shown {
    catalog: Catalog,
    state: Mutex<State>,
}

#[derive(Clone, Copy, Default)]
struct State {
    began: f64,
    shown: f64,
    done: u64,
    all: u64,
}

impl Shown {
    pub(crate) fn new(language: Language) -> Self {
        Self { catalog: Catalog::new(language), state: Mutex::default() }
    }

    fn change(&self, change: impl FnOnce(&mut State, f64)) {
        let now = browser::milliseconds();
        let mut state = self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        change(&mut state, now);
        if now - state.shown >= PAUSE || state.done == 0 {
            state.shown = now;
            browser::show_progress(state.done, state.all, &self.words(*state, now));
        }
    }

    fn words(&self, state: State, now: f64) -> String {
        let size = |bytes| self.catalog.bytes(bytes).into();
        let read = [("done", size(state.done)), ("all", size(state.all))];
        let read = self.catalog.format("page-read", &read);
        let past = now - state.began;
        if past < FIRST_GUESS || state.done == 0 {
            return read;
        }
        #[allow(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a guess of seconds"
        )]
        let left = {
            let rest = state.all.saturating_sub(state.done) as f64;
            (past * rest / state.done as f64 / 1_000.0).ceil() as u64
        };
        let id = if left < 90 { "page-seconds-left" } else { "page-minutes-left" };
        let left = if left < 90 { left } else { left.div_ceil(60) };
        format!("{read}, {}", self.catalog.format(id, &[("count", left.into())]))
    }
}

impl Progress for Shown {
    fn start(&self, bytes: u64) {
        self.change(|state, now| *state = State { began: now, shown: 0.0, done: 0, all: bytes });
    }

    fn advance(&self, bytes: u64) {
        self.change(|state, _| state.done = state.done.saturating_add(bytes).min(state.all));
    }

    fn finish(&self) {}
}

impl run::Progress for Shown {}
