//! Codes become language ([`i18n`]), and foreign text becomes safe to show ([`text`]).
//!
//! In: codes, numbers, dates, foreign text. Out: German and English. To add a language: a file in
//! `locales/` and a line in [`i18n`].

pub mod i18n;
pub mod text;
