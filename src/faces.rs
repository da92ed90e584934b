//! Counting faces in photos, on this computer: how many, never whose. No landmarks, no features, no
//! crops; nothing is kept but a number for each photo (docs/faces.md).
//!
//! ```text
//! bytes ─ format ─▶ decode ─▶ RGB ─ canvas (shrink, turn, pad) ─▶ network (yunet) ─▶ boxes ─▶ number
//! ```
//!
//! In: archives, a reading, verdicts. Out: looks, which the verdicts take up. To add a picture format:
//! a decoder in `faces/decode.rs`.

#[cfg(feature = "faces")]
mod boxes;
#[cfg(feature = "faces")]
mod canvas;
#[cfg(feature = "faces")]
mod decode;
#[cfg(feature = "faces")]
mod examine;
#[cfg(feature = "faces")]
mod format;
#[cfg(feature = "faces")]
mod network;
#[cfg(feature = "faces")]
mod orientation;
pub mod photos;

#[cfg(feature = "faces")]
pub use examine::examine;

use crate::diag::Diagnostic;
use crate::domain::look::Look;

/// Whether this build can look at photos.
pub const AVAILABLE: bool = cfg!(feature = "faces");

/// A photo to examine: where its file lies, the best copy first. Photos without a file are missing
/// from all parts.
#[derive(Debug, Clone, Default)]
pub struct Photo {
    /// Archive and position in it.
    pub files: Vec<(usize, u32)>,
}

/// Told while looking, and asked whether to go on.
pub trait Watch: Sync {
    /// So many photos are to be examined.
    fn start(&self, photos: u64);
    /// One more was.
    fn advance(&self);
    /// No more will be.
    fn finish(&self);
    /// Whether the person wants to stop.
    fn is_interrupted(&self) -> bool;
}

/// Nobody watches.
#[derive(Debug, Clone, Copy)]
pub struct Blind;

impl Watch for Blind {
    fn start(&self, _: u64) {}
    fn advance(&self) {}
    fn finish(&self) {}
    fn is_interrupted(&self) -> bool {
        false
    }
}

/// Which photos the person wants examined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Those that may fall under the training.
    InScope,
    /// All of them.
    All,
}

/// What looking at photos gave.
#[derive(Debug, Default)]
pub struct Examined {
    /// One for each photo, in their order.
    pub looks: Vec<Look>,
    /// Pictures that could not be read.
    pub diagnostics: Vec<Diagnostic>,
}

/// Without the engine nobody looks.
#[cfg(not(feature = "faces"))]
pub fn examine(_: &[crate::source::archive::Archive], photos: &[Photo], _: &dyn Watch) -> Examined {
    let not = Look::NotExamined(crate::domain::look::NotExamined::Interrupted);
    Examined { looks: vec![not; photos.len()], diagnostics: Vec::new() }
}

/// The number of faces in one picture, from its bytes; for measuring.
///
/// # Errors
/// Why it cannot be examined, as a code of [`crate::domain::look::NotExamined`].
#[cfg(feature = "faces")]
pub fn count_in(bytes: &[u8]) -> Result<u32, &'static str> {
    examine::count_in(bytes)
}
