//! Fuzzes a whole run over loose files.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| widerspruch_fuzz::run(data));
