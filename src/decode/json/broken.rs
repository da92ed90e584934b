//! What keeps a member from being read to its end.

use std::io;

/// Why a member ended early.
#[derive(Debug)]
pub enum Broken {
    /// The JSON breaks off or does not fit together in the value that begins at this byte.
    Syntax(u64),
    /// The text is not UTF-8 (COUNTING §10).
    Encoding,
    /// Nothing is in the file.
    Empty,
    /// More or larger records than the limits allow.
    Limit,
    /// The bytes could not be read.
    Io(io::Error),
}
