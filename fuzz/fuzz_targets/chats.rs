//! Fuzzes WhatsApp's chats.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| widerspruch_fuzz::chats(data));
