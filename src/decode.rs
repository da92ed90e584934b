//! Bytes to neutral values: knows no platform and opens no files.

pub mod labels;
