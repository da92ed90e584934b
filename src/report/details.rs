//! The single items behind the figures, for `--details`: [`mod@line`] is what is told of one of them,
//! [`mod@list`] goes through all.

pub mod line;
pub mod list;
mod place;
