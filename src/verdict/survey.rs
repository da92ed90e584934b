//! Who could see it, asked and sampled (DESIGN §2): what is drawn, what was answered, and what a
//! sample says about the rest. Nothing here reads archives or asks questions. The rules are
//! written for readers in `docs/sampling.md`.

pub mod answers;
pub mod combine;
pub mod draw;
pub mod estimate;
pub mod interval;
pub mod joint;
pub mod key;
pub mod known;
pub mod place;
pub mod places;
#[cfg(test)]
mod simulation;
pub mod stops;
pub mod strata;
#[cfg(test)]
mod trials;
pub mod unit;
