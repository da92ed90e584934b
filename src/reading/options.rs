//! What reading is told beside the bytes, and what it tells while it reads.

use crate::reading::extract;

/// What reading must be told beside the bytes.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Now, in Unix seconds: what is later cannot be true.
    pub now: i64,
    /// What to keep beside the counts.
    pub keep: extract::Options,
    /// The name under which chats of WhatsApp have their exporter (`--me NAME`): it tells which of
    /// their messages are kept at all.
    pub me: Option<String>,
}

/// Told while reading, for progress bars.
pub trait Progress: Sync {
    /// So many bytes of records are to be read.
    fn start(&self, bytes: u64);
    /// So many more were.
    fn advance(&self, bytes: u64);
    /// Done.
    fn finish(&self);
}

/// No progress is shown.
#[derive(Debug, Clone, Copy)]
pub struct Silent;

impl Progress for Silent {
    fn start(&self, _: u64) {}
    fn advance(&self, _: u64) {}
    fn finish(&self) {}
}
