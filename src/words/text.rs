//! Untrusted text made safe for what shows it, and text laid out in columns. Archives hold names
//! and paths that other people chose; nothing of them may move a cursor, turn the direction of a
//! line, hide, or become markup.

mod ascii;
mod clean;
mod escape;
mod json;
mod layout;

pub use ascii::ascii;
pub use clean::clean;
pub use escape::{csv_cell, html, markdown, markdown_sentence};
pub use json::{json_line, json_pretty};
pub use layout::{capitalised, pad_end, pad_start, truncate, truncate_path, width, wrap};
