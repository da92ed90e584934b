//! The core in a browser: what the page asks comes in as JSON, what it shows goes out as JSON that
//! holds HTML. No number, rule or sentence is made outside of Rust.
//!
//! ```text
//! page.js ─ files, asks ─▶ worker.js ─ lend, ask ─▶ browser.rs ─▶ session ─▶ rooms ─▶ templates
//!                               ◀──── read_at, progress, answer ────┘
//! ```

mod ask;
pub mod browser;
mod files;
mod progress;
mod rooms;
mod session;
mod survey;
mod told;
