//! The export builder: invented people, and writers that turn them into exports as Meta makes them
//! (formats/facebook.md, formats/instagram.md). Everything is written the same way on every run.

#![allow(dead_code, reason = "a person may have made more than the tests look at")]

pub mod ai;
pub mod ai_app;
pub mod chat_fixtures;
pub mod damage;
pub mod demo;
pub mod examples;
pub mod facebook;
pub mod fixtures;
pub mod html;
pub mod instagram;
pub mod json;
pub mod label_values;
pub mod labels;
pub mod language;
pub mod lives;
pub mod media;
pub mod page_fixtures;
pub mod person;
pub mod plain;
pub mod raw_zip;
pub mod run;
#[cfg(unix)]
pub mod terminal;
pub mod tree;
#[path = "../../support/whatsapp.rs"]
pub mod whatsapp;
