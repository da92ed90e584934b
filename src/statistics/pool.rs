//! From many files of statistics to one table in which nobody stands alone.
//!
//! ```text
//! files ─ input ─▶ chunks ─ read (rayon) ─▶ submissions ─ seen ─▶ tally ─ protect ─▶ table ─▶ output
//! ```
//!
//! Memory is bounded whatever the number of files: a few megabytes of text in flight, one tally,
//! the names of the files, and the ids of the submissions seen.

pub mod admission;
mod bars;
pub mod caveats;
pub mod counted;
pub mod earlier;
pub mod event;
pub mod export;
pub mod html;
pub mod imprint;
pub mod input;
pub mod ledger;
pub mod newcomers;
pub mod protect;
pub mod published;
pub mod read;
pub mod refusal;
pub mod run;
pub mod seen;
pub mod svg;
pub mod table;
pub mod tally;
#[cfg(feature = "cli")]
pub mod terminal;
pub mod threshold;
pub mod twins;
pub mod variable;
mod view;
pub mod words;
