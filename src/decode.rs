//! Bytes to neutral values: knows no platform and opens no files.

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
