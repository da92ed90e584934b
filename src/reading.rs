//! What the archives say: which exports they are, the items and facts in them, and what was not
//! understood. Knows no person: everything here comes from bytes.
//!
//! In: archives (`source`) and decoded values (`decode`). Out: a [`whole::Reading`].
//! To add a path: a row of `data/layouts.csv`; a new family of records is a reader in [`registry`]
//! and a file in [`extract`].

pub mod collection;
pub mod detect;
pub mod exports;
pub mod extract;
mod gathered;
mod members;
pub mod options;
pub mod owners;
pub mod read;
pub mod registry;
pub mod shape;
mod tasks;
pub mod whole;
pub mod zones;
