//! Fuzzes JSON members of every reader.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| widerspruch_fuzz::json(data));
