//! The whole way from archives to report; the only place that knows every stage.

mod accounts;
mod analysis;
mod reading;
mod tasks;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

pub use analysis::{AccountData, Analysis};

use self::reading::ReadingState;
use crate::faces::photos;
use crate::faces::{Blind, Wanted, Watch};
use crate::reading::detect::{self, AllContents};
use crate::reading::exports::{self, ExportDate};
use crate::reading::extract;
use crate::report::build::{self, Parts, Person};
use crate::report::findings;
use crate::report::model::{Quality, Report};
use crate::report::names::Veil;
use crate::source::archive::Archive;
use crate::source::discover::discover;
use crate::source::input::Input;
use crate::verdict::audience::{ToldHistory, ToldSince};
use crate::verdict::sample;
use crate::verdict::survey::answers::Answers;
use crate::verdict::survey::known::Survey;

/// What a run needs to know.
#[derive(Debug, Clone)]
pub struct Options {
    /// Zips and folders: paths or lent files.
    pub input: Input,
    /// What the person says about themselves.
    pub person: Person,
    /// What they told about their Facebook timeline; it replaces what the answers say about it.
    pub told: Vec<ToldSince>,
    /// What they answered in the survey.
    pub answers: Option<Answers>,
    /// When they downloaded archives that do not say so.
    pub downloaded: Option<Date>,
    /// The day of the report.
    pub as_of: Date,
    /// Now, in Unix seconds: what is later cannot be true.
    pub now: i64,
    /// The person's name in WhatsApp chats (`--me NAME`).
    pub me: Option<String>,
    /// What to keep beside the counts.
    pub keep: extract::Options,
    /// Whether to look for faces in photos, and in which.
    pub faces: Option<Wanted>,
}

impl Options {
    /// These archives, by somebody in the EEA who tells nothing more.
    pub fn new(input: impl Into<Input>, as_of: Date, now: i64) -> Self {
        Self {
            faces: None,
            input: input.into(),
            person: Person::default(),
            told: Vec::new(),
            answers: None,
            downloaded: None,
            as_of,
            now,
            me: None,
            keep: extract::Options::default(),
        }
    }
}

/// Told while reading, for progress bars.
pub trait Progress: Sync {
    /// So many bytes of records are to be read.
    fn start(&self, bytes: u64);
    /// So many more were.
    fn advance(&self, bytes: u64);
    /// Done.
    fn finish(&self);
    /// Who is told while photos are looked at; by default nobody.
    fn photos(&self) -> &dyn Watch {
        &Blind
    }
}

/// No progress is shown.
#[derive(Debug, Clone, Copy)]
pub struct Silent;

impl Progress for Silent {
    fn start(&self, _: u64) {}
    fn advance(&self, _: u64) {}
    fn finish(&self) {}
}

/// Reads everything that is given and counts it.
pub fn analyse(options: &Options, progress: &dyn Progress) -> Analysis {
    let found = discover(&options.input);
    let mut detected = detect::detect(&found.archives);
    let mut reading = ReadingState::new(&found.archives, found.diagnostics, &mut detected);
    let folders = detected.units.iter().flat_map(|unit| unit.root.split('/'));
    let names = found.archives.iter().map(|archive| archive.name.as_str()).chain(folders);
    let beside = found.beside.iter().map(String::as_str);
    reading.diagnostics.extend(detect::missing_parts(names, beside));
    let facts = reading.facts(&detected.units);
    let mut exports = exports::join_parts(&detected.units, facts);
    let own_names = reading::own_names(&exports);
    let ai_threads = reading.ai_threads(&detected.units);
    detected.read_after_all(&ai_threads);
    let tasks = tasks::tasks(&exports, &detected.units, &ai_threads);
    // Archives may claim any sizes.
    progress.start(tasks.iter().fold(0, |sum, task| sum.saturating_add(task.member.size)));
    let mut collection = reading.records(&exports, &tasks, &own_names, options, progress);
    progress.finish();
    for loaded in &collection.members {
        if let Some(export) = exports.get_mut(loaded.export) {
            export.facts.header = export.facts.header.newer(loaded.reading.header);
        }
    }

    let dates: Vec<ExportDate> = (0..exports.len())
        .map(|export| {
            let newest = accounts::newest_record(&collection, export, options.now);
            exports[export].date(newest, options.downloaded, options.now)
        })
        .collect();
    let holders = accounts::holders(&exports, &dates);
    let (accounts, account_of) = accounts::accounts(&mut collection, &exports, &holders);
    let survey = options.answers.clone().map(Survey::new);
    let answered = survey.as_ref().map(|survey| survey.answers().told()).unwrap_or_default();
    let told = if options.told.is_empty() { answered } else { &options.told };
    let told = ToldHistory::new(told);
    let mut analysis = Analysis {
        archives: found.archives.iter().map(|archive| archive.name.clone()).collect(),
        veil: Veil::new(&found.names),
        collection,
        units: Vec::new(),
        contents: AllContents::new(std::mem::take(&mut detected.contents)),
        outside: detected.outside,
        failed: BTreeMap::new(),
        exports,
        dates,
        holders,
        accounts,
        account_of,
        told,
        survey,
        person: options.person,
        report: empty_report(options),
        unpacked: found.archives.iter().map(Archive::unpacked).sum(),
    };
    if let Some(wanted) = options.faces {
        let (archives, watch) = (&found.archives, progress.photos());
        reading.diagnostics.extend(photos::look(archives, &detected, &mut analysis, wanted, watch));
    }
    let (counts, compared) = sample::count(&analysis);
    analysis.units = std::mem::take(&mut detected.units);
    let mut quality = reading.quality(&analysis, detected);
    analysis.failed = std::mem::take(&mut reading.failed);
    quality.diagnostics.extend(compared.findings().map(|found| analysis.veil.entry(found)));
    analysis.report = build::build(Parts {
        as_of: options.as_of,
        person: options.person,
        accounts: counts,
        exports: findings::exports(&analysis),
        people: reading.people,
        around_ai: accounts::around_ai(&analysis),
        quality,
    });
    findings::add_notices(&mut analysis);
    analysis
}

fn empty_report(options: &Options) -> Report {
    build::build(Parts {
        as_of: options.as_of,
        person: options.person,
        accounts: Vec::new(),
        exports: Vec::new(),
        people: [BTreeSet::new(), BTreeSet::new()],
        around_ai: BTreeMap::new(),
        quality: Quality::default(),
    })
}
