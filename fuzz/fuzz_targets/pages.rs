//! Fuzzes HTML pages of every reader.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| widerspruch_fuzz::pages(data));
