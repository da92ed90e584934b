//! `widerspruch` tells a person what of their Facebook or Instagram archive falls under Meta's AI
//! training, and helps them to object. Everything happens on this computer.
//!
//! Data flows one way:
//!
//! ```text
//! bytes      source      zip parts and folders
//!   ▼
//! values     decode      JSON, HTML, chats, dates, labels: no platform, no files
//!   ▼
//! items      reading     which exports, their items and facts, what was not understood
//!   ▼
//! verdicts   verdict     copies folded, classes, rules, tallies, samples
//!   ▼
//! Report     report      one plain value that carries everything a reader sees
//!   ▼
//! words      render      terminal, page, Markdown, JSON, letters
//! ```

#[cfg(feature = "cli")]
pub mod cli;
pub mod decode;
pub mod diag;
pub mod domain;
pub mod faces;
pub mod reading;
pub mod render;
pub mod report;
pub mod run;
pub mod source;
pub mod statistics;
pub mod verdict;
pub mod words;
