//! The invented archive that travels in the program.

use super::bytes::{InMemory, Lent};

/// Its bytes: a zip like those that Meta makes, of invented people.
pub const DEMO: &[u8] = include_bytes!("../../data/demo.zip");

/// The archive as a file to read: it goes through the very same code as a downloaded one.
pub fn demo() -> Lent {
    Lent::new("meta-demo.zip", InMemory(DEMO))
}
