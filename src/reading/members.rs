//! Reading members, each guarded: what goes wrong in one is a finding, and the run goes on.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use crate::decode::dates::Habits;
use crate::decode::text::person_digest;
use crate::diag::named::Named;
use crate::diag::{Code, Diagnostic, Severity};
use crate::domain::budget::Budget;
use crate::domain::entry_path::shown;
use crate::domain::export::Flavour;
use crate::domain::item::Digest;
use crate::domain::limits;
use crate::domain::platform::Platform;
use crate::reading::collection::{Collection, Loaded};
use crate::reading::detect::{MediaFile, Member, Unit};
use crate::reading::exports::Export;
use crate::reading::extract::{self, Extracted, Facts, Source};
use crate::reading::gathered::Gathered;
use crate::reading::options::{Options, Progress};
use crate::reading::registry::{self, Role};
use crate::reading::tasks::Task;
use crate::reading::whole::Media;
use crate::source::archive::Archive;

/// Names and handles of the person: on Facebook, and on Instagram and Threads (COUNTING §7).
pub(super) fn own_names(exports: &[Export]) -> [BTreeSet<Digest>; 2] {
    let of = |facebook: bool| {
        exports
            .iter()
            .filter(|export| (export.platform == Platform::Facebook) == facebook)
            .flat_map(Export::own_names)
            .filter_map(person_digest)
            .collect()
    };
    [of(true), of(false)]
}

/// Position in pairs of Facebook and of Instagram with Threads.
fn side(platform: Platform) -> usize {
    usize::from(platform != Platform::Facebook)
}

/// The members of the archives, and what reading them gathers beside the items.
pub(super) struct Members<'a> {
    archives: &'a [Archive],
    budget: &'a Budget,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// By archive and position; some twice, for facts and for records.
    read: Vec<(usize, u32)>,
    pub(super) failed: BTreeMap<(usize, u32), Code>,
    references: Vec<Digest>,
    side_files: Vec<Digest>,
    pub(super) people: [BTreeSet<Digest>; 2],
}

impl<'a> Members<'a> {
    pub(super) fn new(archives: &'a [Archive], budget: &'a Budget) -> Self {
        Self {
            archives,
            budget,
            diagnostics: Vec::new(),
            read: Vec::new(),
            failed: BTreeMap::new(),
            references: Vec::new(),
            side_files: Vec::new(),
            people: [BTreeSet::new(), BTreeSet::new()],
        }
    }

    /// Reads the facts of each unit.
    pub(super) fn facts(&mut self, units: &[Unit]) -> Vec<Facts> {
        let (archives, budget) = (self.archives, self.budget);
        let nobody = BTreeSet::new();
        let read: Vec<(Facts, Vec<Found<'_>>)> = units
            .par_iter()
            .map(|unit| {
                let mut facts = Facts::default();
                let mut findings = Vec::new();
                for member in unit.members.iter().filter(|member| is_fact(member)) {
                    let source = source_of(unit, member, &nobody, budget);
                    let result = archives[unit.archive]
                        .read(member.index, |bytes| extract::read_facts(bytes, source));
                    let (more, found) =
                        result.unwrap_or_else(|finding| (Facts::default(), vec![finding]));
                    facts.merge(more);
                    if !found.is_empty() {
                        findings.push((member, found));
                    }
                }
                if unit.flavour == Flavour::Html && !facts.names_somebody() {
                    facts.merge(owner_by_pages(&archives[unit.archive], unit));
                }
                (facts, findings)
            })
            .collect();
        let mut all = Vec::new();
        let mut named = Named::default();
        for (unit, (facts, findings)) in units.iter().zip(read) {
            all.push(facts);
            let members = unit.members.iter().filter(|member| is_fact(member));
            self.read.extend(members.map(|member| (unit.archive, member.index)));
            for (member, found) in findings {
                for finding in found {
                    if finding.code.severity() > Severity::Notice {
                        self.failed.entry((unit.archive, member.index)).or_insert(finding.code);
                    }
                    named.push(all.len(), finding.at(shown(&member.path, unit.platform)));
                }
            }
        }
        self.diagnostics.extend(named.finish());
        all
    }

    /// The threads of private messages in which Meta AI takes part, by archive and index: the head
    /// of each thread's first file tells it (COUNTING §9).
    pub(super) fn ai_threads(&self, units: &[Unit]) -> BTreeSet<(usize, u32)> {
        let is_thread = |member: &&Member| matches!(member.row.role, Role::Thread(_));
        let folder = |member: &Member| {
            member
                .path
                .rsplit_once('/')
                .map(|(folder, _)| folder.to_lowercase())
                .unwrap_or_default()
        };
        let folders: BTreeSet<(Platform, String)> = units
            .par_iter()
            .flat_map_iter(|unit| {
                let first = |member: &&Member| {
                    registry::sibling_of(&registry::comparable(&member.path)).1 == 1
                };
                let firsts = unit.members.iter().filter(is_thread).filter(first);
                let archive = &self.archives[unit.archive];
                firsts
                    .filter(|member| {
                        archive.read(member.index, extract::has_meta_ai).unwrap_or_default()
                    })
                    .map(|member| (unit.platform, folder(member)))
                    .collect::<Vec<_>>()
            })
            .collect();
        units
            .iter()
            .flat_map(|unit| {
                let members = unit.members.iter().filter(is_thread);
                let folders = &folders;
                members
                    .filter(move |member| folders.contains(&(unit.platform, folder(member))))
                    .map(|member| (unit.archive, member.index))
            })
            .collect()
    }

    /// Reads the records of all members, each on a thread, and long ones on two.
    pub(super) fn records<P: Progress + ?Sized>(
        &mut self,
        (exports, units): (&[Export], &[Unit]),
        tasks: &[Task],
        own_names: &[BTreeSet<Digest>; 2],
        options: &Options,
        progress: &P,
    ) -> Collection {
        let (archives, budget) = (self.archives, self.budget);
        // There are at most so many that this fits.
        budget.take(limits::KEPT_OF_A_MEMBER * tasks.len() as u64, u64::MAX);
        let compared = compared(exports);
        let source_of_task = |task: &Task| {
            let (unit, member) = task.of(units);
            let mut source = source_of(unit, member, &own_names[side(unit.platform)], budget);
            source.options = options.keep;
            source.layout = exports[task.export()].layout;
            source.place.0 = &archives[unit.archive].name;
            source.now = options.now;
            source.compared = compared;
            source
        };
        let gathered = Mutex::new(Gathered::default());
        let keep = |gathered: &mut Gathered, at: usize, extracted: Extracted| {
            let task = tasks[at];
            let (unit, member) = task.of(units);
            let path = || shown(&member.path, unit.platform);
            let (items, reading) = gathered.take(at, extracted, side(unit.platform), budget, path);
            Loaded {
                export: task.export(),
                file: task.file,
                unit: task.position(),
                path: member.path.clone(),
                row: member.row,
                items,
                reading,
            }
        };
        let mut members: Vec<Loaded> = tasks
            .par_iter()
            .with_max_len(1)
            .enumerate()
            .map(|(at, task)| {
                let (unit, member) = task.of(units);
                let source = source_of_task(task);
                let result = archives[unit.archive]
                    .read(member.index, |bytes| extract::read_records(bytes, source));
                progress.advance(member.size);
                let mut extracted = result.unwrap_or_else(|finding| Extracted {
                    diagnostics: vec![finding],
                    ..Extracted::default()
                });
                let mut gathered = gathered.lock().unwrap_or_else(PoisonError::into_inner);
                if extracted.chat.is_some() {
                    gathered.chats.insert(at, std::mem::take(&mut extracted));
                }
                keep(&mut gathered, at, extracted)
            })
            .collect();
        let mut gathered = gathered.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut chats = std::mem::take(&mut gathered.chats);
        let mut with_sources: Vec<_> =
            chats.iter_mut().map(|(at, chat)| (source_of_task(&tasks[*at]), chat)).collect();
        self.diagnostics.extend(extract::file_chats(&mut with_sources, options.me.as_deref()));
        for (at, chat) in chats {
            members[at] = keep(&mut gathered, at, chat);
        }
        for (at, task) in tasks.iter().enumerate() {
            let (unit, member) = task.of(units);
            let place = (unit.archive, member.index);
            self.read.push(place);
            if let Some(code) = gathered.failed.get(&at) {
                self.failed.entry(place).or_insert(*code);
            }
        }
        self.diagnostics.extend(gathered.findings.finish());
        self.references.append(&mut gathered.references);
        self.side_files.append(&mut gathered.side_files);
        self.people = gathered.people;
        Collection::new(members, gathered.batches)
    }

    /// Settles the dates of pages that only the other dates of their export can tell.
    pub(super) fn settle_dates(&mut self, collection: &mut Collection, exports: &[Export]) {
        let mut habits = vec![Habits::default(); exports.len()];
        for member in &collection.members {
            habits[member.export].merge(member.reading.dates.habits);
        }
        let mut findings = Named::default();
        let (members, batches) = collection.parts_mut();
        for (at, member) in members.iter_mut().enumerate() {
            if member.reading.dates.is_open()
                && let Some((batch, own)) = batches.share_mut(member.items)
            {
                let dates = &mut Arc::make_mut(&mut member.reading).dates;
                dates.settle(&habits[member.export], batch, own.start);
                dates.close(batch, own.start);
            }
            if let Some(finding) = member.reading.dates.finding() {
                let path = shown(&member.path, exports[member.export].platform);
                findings.push(at, finding.at(path));
            }
        }
        self.diagnostics.extend(findings.finish());
    }

    /// How many members were read wholly.
    pub(super) fn read(&mut self) -> u64 {
        self.read.sort_unstable();
        self.read.dedup();
        self.read.iter().filter(|own| !self.failed.contains_key(own)).count() as u64
    }

    /// The files of photos and videos, compared with what the records name.
    pub(super) fn media(&mut self, files: Vec<MediaFile>, loose: Vec<MediaFile>) -> Media {
        let named: HashSet<Digest> = self.references.drain(..).collect();
        let beside: HashSet<Digest> = self.side_files.drain(..).collect();
        let keys = |files: &[MediaFile]| -> HashSet<Digest> {
            files.iter().map(|file| file.key).collect()
        };
        let (held, at_hand) = (keys(&files), keys(&loose));
        let missing = named.difference(&held).filter(|file| !at_hand.contains(*file)).count();
        let without_record = held.difference(&named).filter(|file| !beside.contains(*file)).count();
        Media {
            files,
            loose,
            named: named.len() as u64,
            missing: missing as u64,
            without_record: without_record as u64,
        }
    }
}

/// What comparing an item with those of other exports takes where Facebook's pages and JSON tell the
/// same: the search for the zone of the pages.
fn compared(exports: &[Export]) -> u64 {
    let has = |flavour: Flavour| {
        exports.iter().any(|own| own.platform == Platform::Facebook && own.flavour == flavour)
    };
    if has(Flavour::Html) && has(Flavour::Json) { limits::KEPT_OF_A_PAIR } else { 0 }
}

/// A member and what was found about it.
type Found<'a> = (&'a Member, Vec<Diagnostic>);

fn is_fact(member: &Member) -> bool {
    matches!(member.row.role, Role::Fact(_))
}

fn source_of<'a>(
    unit: &'a Unit,
    member: &'a Member,
    own_names: &'a BTreeSet<Digest>,
    budget: &'a Budget,
) -> Source<'a> {
    Source {
        row: member.row,
        platform: unit.platform,
        flavour: unit.flavour,
        layout: unit.layout,
        own_names,
        options: extract::Options::default(),
        place: ("", &member.path),
        size: member.size,
        now: i64::MAX,
        compared: 0,
        budget,
    }
}

/// An HTML export without profile may say in the header of any page for whom it was made; the
/// smallest page is asked.
fn owner_by_pages(archive: &Archive, unit: &Unit) -> Facts {
    let smallest = unit.members.iter().min_by_key(|member| member.size);
    let read =
        smallest.map(|member| archive.read(member.index, |bytes| extract::read_page_head(bytes)));
    read.and_then(Result::ok).unwrap_or_default()
}
