//! Fuzzes conversations with Meta AI.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| widerspruch_fuzz::ai(data));
