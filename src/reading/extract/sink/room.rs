//! What a member may keep of the memory of the run, and how reading ends when there is none left.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::Sink;
use crate::diag::{Code, Diagnostic};
use crate::domain::limits;
use crate::source::archive::LimitReached;

/// What is kept of a member costs so many bytes, with what judging needs for it.
pub(super) mod cost {
    /// An item.
    pub(in crate::reading::extract) const ITEM: u64 = crate::domain::limits::KEPT_OF_AN_ITEM;
    /// Its `fbid`.
    pub(in crate::reading::extract) const ID: u64 = 16;
    /// A date that only the other dates of its export can tell.
    pub(in crate::reading::extract) const OPEN_DATE: u64 = 40;
    /// A medium: itself, the file it names, and where it is shown.
    pub(in crate::reading::extract) const MEDIUM: u64 = 112;
    /// A file beside a medium.
    pub(in crate::reading::extract) const FILE: u64 = 8;
    /// What became of the records of a member, where no other member says the same.
    pub(in crate::reading::extract) const READING: u64 = 1_000;
    /// A person.
    pub(in crate::reading::extract) const PERSON: u64 = 16;
    /// A text, beside its bytes.
    pub(in crate::reading::extract) const TEXT: u64 = 80;
    /// An item that waits for others of its group.
    pub(in crate::reading::extract) const DRAFT: u64 = 160;
    /// A message to or by Meta AI that waits until it is known whose it is.
    pub(in crate::reading::extract) const MESSAGE: u64 = 128;
}

/// So many items are taken before anybody asks how many there will be.
const FEW: usize = 4_096;

/// What a member took of the memory of the run so far.
#[derive(Debug, Default)]
pub(super) struct Taken {
    /// Bytes of the budget.
    bytes: u64,
    /// Nothing more fits.
    full: Arc<AtomicBool>,
    /// Bytes of its records.
    records: u64,
}

impl Sink<'_> {
    /// Takes note of the size of a record.
    pub(in crate::reading::extract) fn record_of(&mut self, bytes: usize) {
        self.room.records += bytes as u64;
    }

    /// Makes room for one more item, and if there are many, for all that the rest of the member
    /// should hold: a list that doubles over and over leaves a hole of half its size in memory.
    pub(super) fn make_room(&mut self) {
        let items = &mut self.extracted.batch.items;
        let (count, records) = (items.len(), self.room.records);
        if count < items.capacity() || count < FEW || records == 0 {
            return;
        }
        let more = expected(count, self.source.size, records).saturating_sub(count);
        items.reserve_exact(more.max(count / 8));
    }

    /// Whether nothing more fits into memory.
    pub(in crate::reading::extract) fn is_full(&self) -> bool {
        self.room.full.load(Ordering::Relaxed)
    }

    /// Ends a reader as soon as nothing more fits into memory.
    pub(in crate::reading::extract) fn until_full<'r>(
        &self,
        inner: &'r mut dyn Read,
    ) -> UntilFull<'r> {
        UntilFull { inner, full: Arc::clone(&self.room.full) }
    }

    /// Whether so many bytes fit into what the run may keep; if not, the member ends here.
    pub(super) fn fits(&mut self, bytes: u64) -> bool {
        if self.is_full() {
            return false;
        }
        let fits = self.source.budget.take(bytes, self.room.bytes);
        if fits {
            self.room.bytes += bytes;
        } else {
            self.room.full.store(true, Ordering::Relaxed);
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

/// How many items a member of this size should hold of which so many bytes of records gave `count`;
/// at most as many as a run may keep.
fn expected(count: usize, size: u64, records: u64) -> usize {
    let all = (count as u64).saturating_mul(size) / records.max(1);
    usize::try_from(all.min(limits::KEPT_BYTES / cost::ITEM)).unwrap_or(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_items_are_expected_as_the_first_ones_let_hope() {
        assert_eq!(expected(4_096, 200_000_000, 2_000_000), 409_600);
        // Whatever a zip says of its sizes, and where nothing was counted.
        assert_eq!(
            expected(4_096, u64::MAX, 1) as u64,
            limits::KEPT_BYTES / limits::KEPT_OF_AN_ITEM
        );
        assert_eq!(expected(4_096, 0, 2_000_000), 0);
        assert_eq!(expected(4_096, 10, 0), 40_960);
    }
}
