//! What a member may keep of the memory of the run, and how reading ends when there is none left.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::Sink;
use crate::diag::{Code, Diagnostic};
use crate::source::archive::LimitReached;

/// What is kept of a member costs so many bytes, with what judging needs for it.
pub(super) mod cost {
    /// An item.
    pub(in crate::reading::extract) const ITEM: u64 = 32;
    /// Its `fbid`.
    pub(in crate::reading::extract) const ID: u64 = 16;
    /// A date that only the other dates of its export can tell.
    pub(in crate::reading::extract) const OPEN_DATE: u64 = 40;
    /// A medium: itself, the file it names, and where it is shown.
    pub(in crate::reading::extract) const MEDIUM: u64 = 112;
    /// A file beside a medium.
    pub(in crate::reading::extract) const FILE: u64 = 8;
    /// A person.
    pub(in crate::reading::extract) const PERSON: u64 = 16;
    /// A text, beside its bytes.
    pub(in crate::reading::extract) const TEXT: u64 = 80;
    /// An item that waits for others of its group.
    pub(in crate::reading::extract) const DRAFT: u64 = 160;
    /// A message to or by Meta AI that waits until it is known whose it is.
    pub(in crate::reading::extract) const MESSAGE: u64 = 128;
}

impl Sink<'_> {
    /// Whether nothing more fits into memory.
    pub(in crate::reading::extract) fn is_full(&self) -> bool {
        self.full.load(Ordering::Relaxed)
    }

    /// Ends a reader as soon as nothing more fits into memory.
    pub(in crate::reading::extract) fn until_full<'r>(
        &self,
        inner: &'r mut dyn Read,
    ) -> UntilFull<'r> {
        UntilFull { inner, full: Arc::clone(&self.full) }
    }

    /// Whether so many bytes fit into what the run may keep; if not, the member ends here.
    pub(super) fn fits(&mut self, bytes: u64) -> bool {
        if self.is_full() {
            return false;
        }
        let fits = self.source.budget.take(bytes, self.taken);
        if fits {
            self.taken += bytes;
        } else {
            self.full.store(true, Ordering::Relaxed);
            let finding = Diagnostic::new(Code::LimitReached);
            self.finding(finding.with("record", u64::from(self.record) + 1));
        }
        fits
    }

    /// What an item costs.
    pub(super) fn item_cost(&self) -> u64 {
        cost::ITEM + self.source.compared
    }

    /// Whether a date that stays open for now fits.
    pub(in crate::reading::extract) fn open_date_fits(&mut self) -> bool {
        self.fits(cost::OPEN_DATE)
    }

    /// Whether so many messages that wait fit.
    pub(in crate::reading::extract) fn messages_fit(&mut self, count: usize) -> bool {
        self.fits(cost::MESSAGE * count as u64)
    }
}

/// A reader that ends with an error when nothing more of the member fits into memory.
pub(in crate::reading::extract) struct UntilFull<'r> {
    inner: &'r mut dyn Read,
    full: Arc<AtomicBool>,
}

impl Read for UntilFull<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.full.load(Ordering::Relaxed) {
            return Err(io::Error::other(LimitReached));
        }
        self.inner.read(buffer)
    }
}
