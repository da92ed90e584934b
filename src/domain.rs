//! The words of the program as plain data: no input, no output, nothing of ours imported.
//!
//! In: nothing. Out: the words that several floors share. To add a word: here, as soon as a second
//! floor needs it.

pub mod ai;
pub mod audience;
pub mod batch;
pub mod budget;
pub mod entry_path;
pub mod export;
pub mod headline;
pub mod item;
pub mod items;
pub mod kind;
pub mod large;
pub mod limits;
pub mod look;
pub mod moment;
pub mod name;
pub mod piece;
pub mod platform;
pub mod range;
pub mod region;
