//! Statistics about one archive that a person may hand on: coarse, checked, previewed, never sent.
//!
//! A [`submission::Submission`] is a pure function of a report ([`anonymise`]); it carries steps
//! instead of counts and nothing that names, identifies or hashes anything (POLICY §8).

pub mod anonymise;
pub mod bin;
pub mod check;
pub mod country;
pub mod in_short;
pub mod preview;
pub mod stamp;
pub mod submission;
pub mod ticket;
