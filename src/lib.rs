//! `widerspruch` tells a person what of their Facebook or Instagram archive falls under Meta's AI
//! training, and helps them to object. Everything happens on this computer.
//!
//! Data flows one way:
//!
//! ```text
//! paths ─ source::discover ─▶ archives ─ source::open ─▶ members
//!       ─ detect ─▶ exports {platform, flavour, layout, language}
//!       ─ extract (rayon, one member per task) ─▶ items, facts, diagnostics
//!       ─ dedupe ─▶ merged items ─ audience ─▶ classes ─ policy ─▶ verdicts
//!       ─ stats ─▶ report::build ─▶ Report ─ render ─▶ bytes ─ output
//! ```

pub mod audience;
pub mod cli;
pub mod collection;
pub mod decode;
pub mod dedupe;
pub mod details;
pub mod detect;
pub mod diag;
pub mod domain;
pub mod exports;
pub mod extract;
pub mod faces;
pub mod findings;
pub mod i18n;
pub mod inspect;
pub mod judge;
pub mod letter;
pub mod limits;
pub mod links;
pub mod output;
pub mod photos;
pub mod policy;
pub mod pool;
pub mod registry;
pub mod render;
pub mod report;
pub mod run;
pub mod sample;
pub mod saved;
pub mod shape;
pub mod share;
pub mod source;
pub mod stats;
pub mod survey;
pub mod text;
