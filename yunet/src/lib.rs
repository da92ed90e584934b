//! `YuNet`, a small network that finds faces (data/models/README.md): where a face is, never whose.
//!
//! ```text
//! file of the authors ─ weights ─▶ Network ; three planes of numbers ─ stem, units, heads ─▶ numbers for each cell
//! ```
//!
//! In: the model's bytes, a picture. Out: what its three heads give; what that means is for others to say. A
//! crate of its own, so that tests can have it optimised while the program around it is not.

mod layers;
mod network;
mod rows;
mod weights;

pub use layers::{Map, Picture, Spare};
pub use network::{Network, STRIDES};
