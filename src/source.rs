//! Bytes in: archives on disk or lent, and their members as streams. Knows no platforms.
//!
//! In: paths, bytes in memory, lent files. Out: archives whose members are streams. To add a kind of
//! archive: an implementation of `bytes::Bytes`, or a store in `archive`.

pub mod archive;
pub mod attempt;
pub mod bytes;
pub mod demo;
pub mod discover;
pub mod found;
pub mod input;
mod kind;
mod lent;
mod position;
mod zip_file;
