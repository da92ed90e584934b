//! Promises about the whole program, in one binary so that it links once.

mod architecture;
mod dependencies;
mod offline;
