//! The whole way from paths to report; the only place that knows every stage.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::audience::{self, AccountFlags, ToldHistory, ToldSince};
use crate::collection::{Collection, Loaded};
use crate::decode::text::person_digest;
use crate::dedupe::{self, Folding};
use crate::detect::{self, Contents, Detected, Member, Unit};
use crate::diag::{Code, Diagnostic, Severity};
use crate::domain::ai::AroundAi;
use crate::domain::entry_path::{chat_place, without_chat_names};
use crate::domain::item::{Batch, Digest};
use crate::domain::kind::Kind;
use crate::domain::look::Look;
use crate::domain::platform::Platform;
use crate::exports::{self, Export, ExportDate};
use crate::extract::{self, Extracted, Facts, Source};
use crate::faces::{Blind, Wanted, Watch};
use crate::findings;
use crate::judge;
use crate::photos;
use crate::registry::{self, Role};
use crate::report::build::{self, Parts, Person};
use crate::report::model::{Flavour, Members, OutOfScope, Quality, Report};
use crate::sample;
use crate::source::archive::Archive;
use crate::source::discover::discover;
use crate::survey::answers::Answers;
use crate::survey::known::Survey;

/// What a run needs to know.
#[derive(Debug, Clone)]
pub struct Options {
    /// Zips and folders.
    pub paths: Vec<PathBuf>,
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
    pub fn new(paths: Vec<PathBuf>, as_of: Date, now: i64) -> Self {
        Self {
            faces: None,
            paths,
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

/// One account with what decides its verdicts.
#[derive(Debug)]
pub struct AccountData {
    /// Its platform.
    pub platform: Platform,
    /// Whether each export is its.
    pub exports: Vec<bool>,
    /// Its flags.
    pub flags: AccountFlags,
    /// Which items are copies.
    pub folding: Folding,
    /// Facts about its profile.
    pub profile: Vec<Kind>,
    /// The age of its newest export.
    pub date: ExportDate,
    /// What looking at its photos gave, by media id; empty if nobody looked.
    pub looks: HashMap<Digest, Look>,
}

/// Everything a run found.
#[derive(Debug)]
pub struct Analysis {
    /// Names of the archives, for the places of items.
    pub archives: Vec<String>,
    /// All items.
    pub collection: Collection,
    /// What lies where: the parts of the exports.
    pub units: Vec<Unit>,
    /// Everything below the roots of the exports, for `inspect`.
    pub contents: Vec<Contents>,
    /// Files that belong to no export.
    pub outside: u64,
    /// Members that could not be read, or not wholly, by archive and position, with the reason.
    pub failed: BTreeMap<(usize, u32), Code>,
    /// The exports.
    pub exports: Vec<Export>,
    /// When each was made.
    pub dates: Vec<ExportDate>,
    /// The accounts.
    pub accounts: Vec<AccountData>,
    /// What the person told.
    pub told: ToldHistory,
    /// What the person answered in the survey.
    pub survey: Option<Survey>,
    /// What the person says about themselves.
    pub person: Person,
    /// The report.
    pub report: Report,
    /// Bytes of members that were unpacked: neither media nor private chats are among them.
    pub unpacked: u64,
}

impl Analysis {
    /// Whether anything of Meta's was found.
    pub fn found_anything(&self) -> bool {
        let has_items =
            || self.collection.members.iter().any(|member| !member.batch.items.is_empty());
        !self.exports.is_empty() && (self.report.quality.members.read > 0 || has_items())
    }

    /// Whether something could not be read (exit code 3, COUNTING §10).
    pub fn lost_something(&self) -> bool {
        self.report.lost_something()
    }

    /// What lies below the roots of an export.
    pub fn contents_of(&self, export: &Export) -> Vec<&Contents> {
        let units = || export.units.iter().filter_map(|unit| self.units.get(*unit));
        let is_own = |own: &&Contents| {
            units().any(|unit| unit.archive == own.archive && unit.root == own.root)
        };
        self.contents.iter().filter(is_own).collect()
    }

    /// Paths of members that no row of the table knows; names of chats are masked.
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        self.contents.iter().flat_map(|own| &own.unknown).map(|(path, _)| path.as_str())
    }

    /// An account with everything that decides its verdicts.
    pub fn account<'a>(&'a self, data: &'a AccountData) -> judge::Account<'a> {
        judge::Account {
            collection: &self.collection,
            dates: &self.dates,
            exports: &data.exports,
            folding: &data.folding,
            flags: &data.flags,
            told: &self.told,
            survey: self.survey.as_ref(),
            minor: self.person.minor,
            platform: data.platform,
            age: data.date.age,
            profile: data.profile.clone(),
            looks: &data.looks,
        }
    }
}

/// Reads everything below the paths and counts it.
pub fn analyse(options: &Options, progress: &dyn Progress) -> Analysis {
    let found = discover(&options.paths);
    let mut detected = detect::detect(&found.archives);
    let mut reading = ReadingState::new(&found.archives, found.diagnostics, &mut detected);
    let facts = reading.facts(&detected.units);
    let mut exports = exports::join_parts(&detected.units, facts);
    let own_names = own_names(&exports);
    let ai_threads = reading.ai_threads(&detected.units);
    detected.read_after_all(&ai_threads);
    let tasks = tasks(&exports, &detected.units, &ai_threads);
    // Archives may claim any sizes.
    progress.start(tasks.iter().fold(0, |sum, task| sum.saturating_add(task.member.size)));
    let collection = reading.records(&exports, &tasks, &own_names, options, progress);
    progress.finish();
    for loaded in &collection.members {
        if let Some(export) = exports.get_mut(loaded.export) {
            export.facts.made = export.facts.made.max(loaded.reading.made);
        }
    }

    let dates: Vec<ExportDate> = (0..exports.len())
        .map(|export| {
            let newest = newest_record(&collection, export, options.now);
            exports[export].date(newest, options.downloaded, options.now)
        })
        .collect();
    let accounts = accounts(&collection, &exports, &dates);
    let survey = options.answers.clone().map(Survey::new);
    let answered = survey.as_ref().map(|survey| survey.answers().told()).unwrap_or_default();
    let told = if options.told.is_empty() { answered } else { &options.told };
    let told = ToldHistory::new(told);
    let mut analysis = Analysis {
        archives: found.archives.iter().map(|archive| archive.name.clone()).collect(),
        collection,
        units: Vec::new(),
        contents: std::mem::take(&mut detected.contents),
        outside: detected.outside,
        failed: BTreeMap::new(),
        exports,
        dates,
        accounts,
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
    quality.diagnostics.extend(compared.findings());
    analysis.report = build::build(Parts {
        as_of: options.as_of,
        person: options.person,
        accounts: counts,
        exports: findings::exports(&analysis),
        people: reading.people,
        around_ai: around_ai(&analysis),
        quality,
    });
    findings::add_notices(&mut analysis);
    analysis
}

/// What surrounds the messages to Meta AI, by platform. Two exports of one account hold the same
/// chats, so the fuller one of them stands; a WhatsApp account has one chat with Meta AI, of
/// which several exports may be there.
fn around_ai(analysis: &Analysis) -> BTreeMap<Platform, AroundAi> {
    let mut all: BTreeMap<Platform, AroundAi> = BTreeMap::new();
    for account in &analysis.accounts {
        let mut fullest = AroundAi::default();
        let mut others = AroundAi::default();
        let mut by_source: BTreeMap<(usize, Option<usize>), AroundAi> = BTreeMap::new();
        for (position, member) in analysis.collection.members.iter().enumerate() {
            let around = &member.reading.ai;
            let whatsapp = account.platform == Platform::Whatsapp;
            if !account.exports[member.export] {
                continue;
            }
            if whatsapp && around.chats == 0 {
                others.merge(around);
            } else {
                let file = whatsapp.then_some(position);
                by_source.entry((member.export, file)).or_default().merge(around);
            }
        }
        for mut around in by_source.into_values() {
            others.resets.append(&mut around.resets);
            others.probably_cut |= around.probably_cut;
            if around.answers + around.chats > fullest.answers + fullest.chats {
                fullest = around;
            }
        }
        fullest.merge(&others);
        all.entry(account.platform).or_default().merge(&fullest);
    }
    all
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

/// Names and handles of the person: on Facebook, and on Instagram and Threads (COUNTING §7).
fn own_names(exports: &[Export]) -> [BTreeSet<Digest>; 2] {
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

/// One member to read for its records.
struct Task<'a> {
    export: usize,
    file: u32,
    position: usize,
    unit: &'a Unit,
    member: &'a Member,
}

/// All members with records, the largest first so that no thread is left alone with it at the
/// end. Members that two parts hold alike are read once.
fn tasks<'a>(
    exports: &[Export],
    units: &'a [Unit],
    ai_threads: &BTreeSet<(usize, u32)>,
) -> Vec<Task<'a>> {
    let mut tasks = Vec::new();
    let mut files: BTreeMap<(usize, String, u32), u32> = BTreeMap::new();
    for (export, data) in exports.iter().enumerate() {
        let mut alike: HashSet<(&str, u64, u32)> = HashSet::new();
        // A browser's second copy (` (1)`) is the same list again, not its next part.
        let mut copies: BTreeMap<String, u32> = BTreeMap::new();
        for (position, unit) in
            data.units.iter().filter_map(|position| Some((*position, units.get(*position)?)))
        {
            let wanted = |member: &&Member| {
                has_records(member) || ai_threads.contains(&(unit.archive, member.index))
            };
            for member in unit.members.iter().filter(wanted) {
                let known = member
                    .checksum
                    .is_some_and(|checksum| !alike.insert((&member.path, member.size, checksum)));
                if known {
                    continue;
                }
                let comparable = match unit.platform {
                    // Chats are named by people: a number at the end is a part of the name.
                    Platform::Whatsapp => member.path.clone(),
                    _ => registry::comparable(&member.path),
                };
                let list = match registry::sibling_of(&comparable) {
                    _ if unit.platform == Platform::Whatsapp => comparable.clone(),
                    (_, 0) => comparable.clone(),
                    (stem, _) => format!("{stem}_#"),
                };
                let copy = copies.entry(comparable).or_default();
                let next = u32::try_from(files.len()).unwrap_or(u32::MAX);
                let file = *files.entry((export, list, *copy)).or_insert(next);
                *copy += 1;
                tasks.push(Task { export, file, position, unit, member });
            }
        }
    }
    tasks.sort_by_key(|task| std::cmp::Reverse(task.member.size));
    tasks
}

fn has_records(member: &Member) -> bool {
    use crate::registry::Reader::{InstagramProfile, ThreadsProfile};
    matches!(member.row.role, Role::Record(_) | Role::Fact(InstagramProfile | ThreadsProfile))
}

/// What reading gathers beside the items.
struct ReadingState<'a> {
    archives: &'a [Archive],
    diagnostics: Vec<Diagnostic>,
    read: BTreeSet<(usize, u32)>,
    failed: BTreeMap<(usize, u32), Code>,
    references: Vec<Digest>,
    side_files: Vec<Digest>,
    people: [BTreeSet<Digest>; 2],
}

impl<'a> ReadingState<'a> {
    fn new(archives: &'a [Archive], mut found: Vec<Diagnostic>, detected: &mut Detected) -> Self {
        found.append(&mut detected.diagnostics);
        Self {
            archives,
            diagnostics: found,
            read: BTreeSet::new(),
            failed: BTreeMap::new(),
            references: Vec::new(),
            side_files: Vec::new(),
            people: [BTreeSet::new(), BTreeSet::new()],
        }
    }

    /// Reads the facts of each unit.
    fn facts(&mut self, units: &[Unit]) -> Vec<Facts> {
        let archives = self.archives;
        let nobody = BTreeSet::new();
        let read: Vec<(Facts, Vec<Found>)> = units
            .par_iter()
            .map(|unit| {
                let mut facts = Facts::default();
                let mut findings = Vec::new();
                for member in
                    unit.members.iter().filter(|member| matches!(member.row.role, Role::Fact(_)))
                {
                    let source = source_of(unit, member, &nobody, extract::Options::default());
                    let result = guarded(|| {
                        archives[unit.archive]
                            .read(member.index, |bytes| extract::read_facts(bytes, source))
                    });
                    let (more, found) =
                        result.unwrap_or_else(|finding| (Facts::default(), vec![finding]));
                    facts.merge(more);
                    findings.push((Place::of(unit, member), found));
                }
                if unit.flavour == Flavour::Html && !facts.names_somebody() {
                    facts.merge(owner_by_pages(&archives[unit.archive], unit));
                }
                (facts, findings)
            })
            .collect();
        let mut all = Vec::new();
        for (facts, findings) in read {
            all.push(facts);
            for (place, found) in findings {
                self.done(&place, found);
            }
        }
        all
    }

    /// The threads of private messages in which Meta AI takes part, by archive and index: the head
    /// of each thread's first file tells it (COUNTING §9).
    fn ai_threads(&self, units: &[Unit]) -> BTreeSet<(usize, u32)> {
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
                        guarded(|| archive.read(member.index, extract::has_meta_ai))
                            .unwrap_or_default()
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

    /// Reads the records of all members, each on its own thread.
    fn records<'t>(
        &mut self,
        exports: &'t [Export],
        tasks: &[Task<'t>],
        own_names: &'t [BTreeSet<Digest>; 2],
        options: &Options,
        progress: &dyn Progress,
    ) -> Collection {
        let archives = self.archives;
        let source_of_task = |task: &Task<'t>| {
            let own_names = &own_names[side(task.unit.platform)];
            let mut source = source_of(task.unit, task.member, own_names, options.keep);
            source.layout = exports[task.export].layout;
            source.time_zone = exports::time_zone(exports, task.export);
            source.place.0 = &archives[task.unit.archive].name;
            source.now = options.now;
            source
        };
        let mut read: Vec<Extracted> = tasks
            .par_iter()
            .with_max_len(1)
            .map(|task| {
                let source = source_of_task(task);
                let result = guarded(|| {
                    archives[task.unit.archive]
                        .read(task.member.index, |bytes| extract::read_records(bytes, source))
                });
                progress.advance(task.member.size);
                result.unwrap_or_else(|finding| Extracted {
                    diagnostics: vec![finding],
                    ..Extracted::default()
                })
            })
            .collect();
        let mut with_sources: Vec<_> = tasks.iter().map(source_of_task).zip(&mut read).collect();
        extract::file_chats(&mut with_sources, options.me.as_deref());
        let mut collection = Collection::default();
        for (task, mut extracted) in tasks.iter().zip(read) {
            self.done(&Place::of(task.unit, task.member), extracted.diagnostics);
            self.references.append(&mut extracted.references);
            self.side_files.append(&mut extracted.side_files);
            self.people[side(task.unit.platform)].append(&mut extracted.people);
            collection.members.push(Loaded {
                export: task.export,
                file: task.file,
                archive: task.unit.archive,
                unit: task.position,
                path: task.member.path.clone(),
                row: task.member.row,
                batch: extracted.batch,
                reading: extracted.reading,
            });
        }
        collection
    }

    fn done(&mut self, place: &Place, found: Vec<Diagnostic>) {
        self.read.insert((place.archive, place.index));
        for finding in found {
            if finding.code.severity() > Severity::Notice {
                self.failed.entry((place.archive, place.index)).or_insert(finding.code);
            }
            self.diagnostics.push(finding.at(place.path.clone()));
        }
    }

    fn quality(&mut self, analysis: &Analysis, detected: Detected) -> Quality {
        let mut diagnostics = std::mem::take(&mut self.diagnostics);
        findings::of_reading(analysis, &mut diagnostics);
        findings::of_categories(analysis, &mut diagnostics);
        let named: HashSet<Digest> = self.references.drain(..).collect();
        let held: HashSet<Digest> = detected.media_files.iter().map(|file| file.key).collect();
        let loose: HashSet<Digest> = detected.loose_files.iter().map(|file| file.key).collect();
        let media_missing =
            named.difference(&held).filter(|file| !loose.contains(*file)).count() as u64;
        let beside: HashSet<Digest> = self.side_files.drain(..).collect();
        let media_without_record =
            held.difference(&named).filter(|file| !beside.contains(*file)).count() as u64;
        findings::of_media(media_missing, media_without_record, &mut diagnostics);
        for finding in &mut diagnostics {
            finding.member = finding.member.take().map(|member| without_chat_names(&member));
        }
        diagnostics.sort_by_key(|found| (std::cmp::Reverse(found.code.severity()), found.clone()));
        Quality {
            members: Members {
                read: self.read.iter().filter(|own| !self.failed.contains_key(own)).count() as u64,
                ignored: detected.ignored,
                unknown: analysis.unknown().count() as u64,
                failed: self.failed.len() as u64,
            },
            media_without_record,
            media_missing,
            undated: 0,
            out_of_scope: detected
                .out_of_scope
                .into_iter()
                .map(|(family, members)| OutOfScope { family, members })
                .collect(),
            diagnostics: diagnostics.into_iter().map(Into::into).collect(),
        }
    }
}

/// A member and what was found about it.
type Found = (Place, Vec<Diagnostic>);

/// Where a member lies.
struct Place {
    archive: usize,
    index: u32,
    path: String,
}

impl Place {
    fn of(unit: &Unit, member: &Member) -> Self {
        let path = match unit.platform {
            Platform::Whatsapp => chat_place(&member.path),
            _ => without_chat_names(&member.path),
        };
        Self { archive: unit.archive, index: member.index, path }
    }
}

fn source_of<'a>(
    unit: &'a Unit,
    member: &'a Member,
    own_names: &'a BTreeSet<Digest>,
    options: extract::Options,
) -> Source<'a> {
    Source {
        row: member.row,
        platform: unit.platform,
        flavour: unit.flavour,
        time_zone: None,
        layout: unit.layout,
        own_names,
        options,
        place: ("", &member.path),
        now: i64::MAX,
    }
}

/// An HTML export without profile may say in the header of any page for whom it was made; the
/// smallest page is asked.
fn owner_by_pages(archive: &Archive, unit: &Unit) -> Facts {
    let smallest = unit.members.iter().min_by_key(|member| member.size);
    let read = smallest.map(|member| {
        guarded(|| archive.read(member.index, |bytes| extract::read_page_head(bytes)))
    });
    read.and_then(Result::ok).unwrap_or_default()
}

/// Turns a fault of our own in one member into a finding: the run goes on (DESIGN §8).
fn guarded<T>(read: impl FnOnce() -> Result<T, Diagnostic>) -> Result<T, Diagnostic> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(Diagnostic::new(Code::ReaderFault)))
}

/// The newest time of a record that can be true (COUNTING §3, "Export date").
fn newest_record(collection: &Collection, export: usize, now: i64) -> Option<i64> {
    let items = collection.items(|member| member.export == export);
    items.filter_map(|(_, item)| item.moment.seconds().ok()).filter(|seconds| *seconds <= now).max()
}

fn accounts(collection: &Collection, exports: &[Export], dates: &[ExportDate]) -> Vec<AccountData> {
    let batches: Vec<Vec<&Batch>> = (0..exports.len())
        .map(|export| {
            let members = collection.members.iter().filter(|member| member.export == export);
            members.map(|member| &member.batch).collect()
        })
        .collect();
    let numbers = exports::accounts(exports, &batches);
    let count = numbers.iter().max().map_or(0, |last| last + 1);
    (0..count)
        .filter_map(|account| {
            let of_account: Vec<bool> = numbers.iter().map(|number| *number == account).collect();
            account_data(collection, exports, dates, of_account)
        })
        .collect()
}

fn account_data(
    collection: &Collection,
    exports: &[Export],
    dates: &[ExportDate],
    of_account: Vec<bool>,
) -> Option<AccountData> {
    let mut own: Vec<usize> = (0..exports.len()).filter(|&export| of_account[export]).collect();
    own.sort_by_key(|&export| std::cmp::Reverse(dates[export].seconds));
    let newest = *own.first()?;
    let facts: Vec<&Facts> = own.iter().map(|&export| &exports[export].facts).collect();
    let folding = dedupe::fold(collection, dates, &|export| of_account[export]);
    Some(AccountData {
        platform: exports[newest].platform.account_platform(),
        flags: audience::flags(&facts),
        profile: profile_kinds(&facts),
        date: dates[newest],
        looks: HashMap::new(),
        folding,
        exports: of_account,
    })
}

/// Facts about the profile, one each when an export holds it (COUNTING §1); pictures come from
/// the records.
fn profile_kinds(facts: &[&Facts]) -> Vec<Kind> {
    let any = |wanted: fn(&Facts) -> bool| facts.iter().any(|facts| wanted(facts));
    [
        (Kind::Name, any(|facts| facts.full_name.is_some())),
        (Kind::Username, any(|facts| facts.username.is_some())),
        (Kind::Bio, any(|facts| facts.has_bio)),
    ]
    .into_iter()
    .filter_map(|(kind, held)| held.then_some(kind))
    .collect()
}
