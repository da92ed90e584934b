//! Fuzzes saved reports.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| widerspruch_fuzz::saved_reports(data));
