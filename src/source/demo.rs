//! The invented archive that travels in the program.

use super::bytes::{InMemory, Lent};

/// Its bytes: a zip like those that Meta makes, of invented people.
pub const DEMO: &[u8] = include_bytes!("../../data/demo.zip");

/// Its name, which no download of Meta has: a report of it says that nobody is meant.
pub const NAME: &str = "meta-demo.zip";

/// The archive as a file to read: it goes through the very same code as a downloaded one.
pub fn demo() -> Lent {
    Lent::new(NAME, InMemory(DEMO))
}
