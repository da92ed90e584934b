//! Fuzzes shared statistics and saved tables.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| widerspruch_fuzz::statistics(data));
