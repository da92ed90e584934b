//! Bytes in: archives found on disk, and their members as streams. Knows no platforms.

pub mod archive;
pub mod discover;
mod overlap;
mod position;
