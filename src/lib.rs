//! `widerspruch` tells a person what of their Facebook or Instagram archive falls under Meta's AI
//! training, and helps them to object. Everything happens on this computer.
//!
//! Data flows one way, floor by floor; each stage owns what it made (`docs/architecture.md`):
//!
//! ```text
//! bytes      source      zip parts, folders, memory, lent files: length and read_at
//!   ▼
//! values     decode      JSON, HTML, chats, dates, labels: no platform, no files
//!   ▼
//! Reading    reading     which exports, their items and facts, what was not understood
//!   ▼                    knows no person: read once
//! Verdicts   verdict     copies folded, classes, rules, tallies, samples
//!   ▼                    touches no byte: judged as often as one likes
//! Report     report      one plain value that carries everything a reader sees
//!   ▼
//! words      render      terminal, page, Markdown, JSON, letters
//! ```
//!
//! ```
//! use widerspruch::report::model::Report;
//! use widerspruch::run::{ReadOptions, Silent, judge, read};
//! use widerspruch::source::{demo::demo, discover::discover};
//! use widerspruch::verdict::person::Person;
//!
//! let found = discover(&vec![demo()].into());
//! let options = ReadOptions { now: 1_795_000_000, ..ReadOptions::default() };
//! let reading = read(&found, &options, &Silent);
//! let verdicts = judge(&reading, Person::default());
//! let report = Report::of(&reading, &verdicts, jiff::civil::date(2026, 11, 24));
//! println!("{} posts", report.headline.posts.found);
//! ```

// What unit tests share with the tests beside the library names it as those do.
#[cfg(test)]
extern crate self as widerspruch;

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
