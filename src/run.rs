//! The whole way from archives to report: wires the stages and does nothing else.
//!
//! In: archives, what a person says. Out: all stages of a run. To add a stage: a wing, and a line here.

use jiff::civil::Date;

use crate::faces::{Blind, Wanted, Watch, photos};
pub use crate::reading::read::{Options as ReadOptions, Silent, read};
use crate::reading::whole::Reading;
use crate::report::model::Report;
use crate::source::discover::discover;
use crate::source::input::Input;
use crate::verdict::person::Person;
use crate::verdict::verdicts::Verdicts;

/// What a run needs to know.
#[derive(Debug, Clone)]
pub struct Options {
    /// Zips and folders: paths or lent files.
    pub input: Input,
    /// What reading them must be told.
    pub read: ReadOptions,
    /// What the person says.
    pub person: Person,
    /// Whether to look for faces in photos, and in which.
    pub faces: Option<Wanted>,
    /// The day of the report.
    pub as_of: Date,
}

impl Options {
    /// These archives, by somebody in the EEA who tells nothing more.
    pub fn new(input: impl Into<Input>, as_of: Date, now: i64) -> Self {
        let read = ReadOptions { now, ..ReadOptions::default() };
        let input = input.into();
        Self { input, read, person: Person::default(), faces: None, as_of }
    }
}

/// Told while reading, and while photos are looked at.
pub trait Progress: crate::reading::read::Progress {
    /// Who is told while photos are looked at; by default nobody.
    fn photos(&self) -> &dyn Watch {
        &Blind
    }
}

impl Progress for Silent {}

/// All stages of a run.
#[derive(Debug)]
pub struct Analysis {
    /// What the archives say.
    pub reading: Reading,
    /// What the person's words make of it.
    pub verdicts: Verdicts,
    /// What everybody sees of it.
    pub report: Report,
}

/// Judges what was read by the words of a person.
pub fn judge(reading: &Reading, person: Person) -> Verdicts {
    Verdicts::new(reading, person)
}

/// Reads everything that is given, judges it and reports it.
pub fn analyse(options: &Options, progress: &dyn Progress) -> Analysis {
    let found = discover(&options.input);
    let reading = read(&found, &options.read, progress);
    // Judging needs no bytes: the tables of contents make room for it.
    let faces = options.faces.map(|wanted| (wanted, found.archives));
    let mut verdicts = judge(&reading, options.person.clone());
    if let Some((wanted, archives)) = faces {
        let watch = progress.photos();
        let looks = photos::look(&archives, &reading, &verdicts, wanted, watch);
        verdicts = verdicts.seeing(looks);
    }
    let report = Report::of(&reading, &verdicts, options.as_of);
    Analysis { reading, verdicts, report }
}
