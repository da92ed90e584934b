//! Promises about the whole program, in one binary so that it links once.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot prepare fails")]
#![allow(clippy::print_stdout, reason = "a skipped test says why")]

mod architecture;
mod dependencies;
mod offline;
