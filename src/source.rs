//! Bytes in: archives on disk or lent, and their members as streams. Knows no platforms.

pub mod archive;
pub mod bytes;
pub mod demo;
pub mod discover;
pub mod found;
pub mod input;
mod kind;
mod lent;
mod position;
mod zip_file;
