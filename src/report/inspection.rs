//! What lies in archives, for `inspect`: [`model`] is what is told, [`build`] makes it.

pub mod build;
mod families;
mod leftovers;
pub mod model;
