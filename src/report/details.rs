//! The single items behind the figures, for `--details`: [`line`] is what is told of one of them,
//! [`list`] goes through all.

pub mod line;
pub mod list;
mod place;
