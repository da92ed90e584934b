//! Bytes to neutral values: knows no platform and opens no files.

pub mod dates;
pub mod html;
pub mod json;
pub mod labels;
pub mod mojibake;
pub mod text;
pub mod whatsapp;
