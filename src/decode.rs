//! Bytes to neutral values: knows no platform and opens no files.
//!
//! In: bytes as a stream. Out: records, blocks of pages, messages, moments. To add a language of dates
//! or labels: a row in `data/`; to add a format: a file here.

pub mod ai_app;
pub mod ai_conversations;
pub mod ai_thread;
pub mod dates;
pub mod html;
pub mod json;
pub mod labels;
pub mod mojibake;
pub mod text;
pub mod whatsapp;
