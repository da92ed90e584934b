//! Promises about the whole program, and the program run over invented exports, in one binary so
//! that it links once.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot prepare fails")]
#![allow(clippy::print_stdout, reason = "a skipped test says why")]
#![allow(unreachable_pub, reason = "nothing of a test is public")]

mod support;

mod ai;
mod ai_senders;
mod answers;
mod architecture;
mod asking;
mod bad_input;
mod bounds;
mod command_line;
mod counting;
mod damaged;
mod dependencies;
mod details;
mod export_date;
#[cfg(feature = "faces")]
mod faces;
mod families;
mod fixtures;
mod formats_doc;
mod gaps;
#[cfg(unix)]
mod guided;
mod hostile;
mod html_twins;
mod identity;
mod input;
mod inspect;
mod json_docs;
mod laws;
mod laws_of_archives;
mod lent;
mod letters;
mod mac;
mod merging;
mod missing_parts;
mod names;
mod not_understood;
mod odd_archives;
mod odd_pages;
mod offline;
mod outputs;
mod packing;
mod page_dates;
mod page_zones;
mod pages;
#[allow(clippy::float_cmp, reason = "figures as they were put in")]
mod ratios;
mod regions;
mod rules;
mod saved;
mod shape;
mod share;
mod stages;
mod survey;
mod traps;
mod unpacking;
mod visibility;
mod worked_examples;
