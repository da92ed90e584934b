//! Fuzzes files of answers.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| widerspruch_fuzz::answers(data));
