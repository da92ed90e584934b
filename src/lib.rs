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

pub mod decode;
pub mod diag;
pub mod domain;
pub mod i18n;
pub mod limits;
pub mod links;
pub mod pool;
pub mod render;
pub mod report;
pub mod share;
pub mod source;
pub mod text;
