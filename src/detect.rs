//! Which exports lie in which archives. Decided by content, never by file names alone: paths that
//! only one platform has are evidence, in whatever folder they lie.

mod chats;
mod name;
mod roots;

use std::collections::{BTreeMap, BTreeSet};

pub use name::{ExportName, name_facts};

use crate::decode::text::digest_bytes;
use crate::diag::{Code, Diagnostic};
use crate::domain::entry_path::without_chat_names;
use crate::domain::item::Digest;
use crate::domain::platform::Platform;
use crate::registry::{self, Role, Row};
use crate::report::model::{Flavour, Layout};
use crate::source::archive::{Archive, Entry};

/// One platform's data below one root of one archive, in one flavour.
#[derive(Debug)]
pub struct Unit {
    /// Position of the archive.
    pub archive: usize,
    /// Folder that the export lies in, empty or ending in `/`.
    pub root: String,
    /// The platform.
    pub platform: Platform,
    /// JSON or HTML.
    pub flavour: Flavour,
    /// The layout that its paths tell.
    pub layout: Layout,
    /// Account and date that names of the zip and of folders tell.
    pub name: ExportName,
    /// Members with a reader.
    pub members: Vec<Member>,
}

/// A member that somebody reads.
#[derive(Debug, Clone)]
pub struct Member {
    /// Position in the archive.
    pub index: u32,
    /// Path below the root.
    pub path: String,
    /// Inflated size in bytes.
    pub size: u64,
    /// Checksum, if the archive has one.
    pub checksum: Option<u32>,
    /// Its row of the table.
    pub row: &'static Row,
}

/// All that was found in the archives.
#[derive(Debug, Default)]
pub struct Detected {
    /// Units with at least one member that somebody reads, or own media.
    pub units: Vec<Unit>,
    /// Own media files: digests of their [`media_key`].
    pub media_files: Vec<Digest>,
    /// Members that are known and not needed.
    pub ignored: u64,
    /// Families that are not counted, with their members (COUNTING §1).
    pub out_of_scope: BTreeMap<String, u64>,
    /// Members that no row knows.
    pub unknown: Vec<String>,
    /// Findings about members and archives.
    pub diagnostics: Vec<Diagnostic>,
}

/// Looks at the table of contents of every archive.
pub fn detect(archives: &[Archive]) -> Detected {
    let mut detected = Detected::default();
    for (index, archive) in archives.iter().enumerate() {
        detected.archive(index, archive);
    }
    detected
}

/// What joins a record's `uri` and a file in the archive: the last two components, because the
/// folders in front are doubled, renamed or missing (TRAPS, facebook.md §6.1).
pub fn media_key(path: &str) -> Digest {
    let lower = path.to_ascii_lowercase();
    let mut parts = lower.rsplit('/');
    let name = parts.next().unwrap_or_default();
    let folder = parts.next().unwrap_or_default();
    digest_bytes(format!("{folder}/{name}").as_bytes())
}

impl Detected {
    /// Threads that are read after all are neither ignored nor out of scope.
    pub fn read_after_all(&mut self, threads: &BTreeSet<(usize, u32)>) {
        for unit in &self.units {
            let read = |member: &&Member| threads.contains(&(unit.archive, member.index));
            for member in unit.members.iter().filter(read) {
                if let Role::Thread(family) = &member.row.role {
                    self.ignored = self.ignored.saturating_sub(1);
                    if let Some(count) = self.out_of_scope.get_mut(family) {
                        *count = count.saturating_sub(1);
                    }
                }
            }
        }
        self.out_of_scope.retain(|_, count| *count > 0);
    }

    fn archive(&mut self, index: usize, archive: &Archive) {
        let mut entries = Vec::new();
        for entry in archive.entries() {
            match entry {
                Ok(entry) if entry.path.is_packing_litter() => {}
                Ok(entry) => entries.push(entry),
                Err(finding) => self.diagnostics.push(finding),
            }
        }
        if archive.beyond_limit() > 0 {
            self.diagnostics.push(Diagnostic::new(Code::LimitReached).at(archive.name.clone()));
        }
        let roots = roots::roots(entries.iter().map(|entry| entry.path.as_str()));
        let outside = |entry: &&Entry| roots::root_of(&roots, entry.path.as_str()).is_none();
        let texts: Vec<&Entry> =
            entries.iter().filter(outside).filter(|entry| is_text(entry)).collect();
        let has_chats = chats::find(self, index, archive, &texts);
        if roots.is_empty() {
            let paths = || entries.iter().map(|entry| entry.path.as_str());
            if has_chats {
                return;
            } else if roots::is_whatsapp_account_report(paths()) {
                let finding = Diagnostic::new(Code::WhatsappAccountReport);
                self.diagnostics.push(finding.at(archive.name.clone()));
                return;
            } else if texts.is_empty()
                && crate::decode::whatsapp::is_named_like_a_chat(&archive.name)
            {
                let finding = Diagnostic::new(Code::ChatWithoutText);
                self.diagnostics.push(finding.at(archive.name.clone()));
                return;
            }
            if let Some(service) = roots::other_service(entries.iter().map(|e| e.path.as_str())) {
                let finding = Diagnostic::new(Code::OtherService).at(archive.name.clone());
                self.diagnostics.push(finding.with("service", service));
            }
            return;
        }
        let mut units = BTreeMap::new();
        for entry in entries {
            if let Some(root) = roots::root_of(&roots, entry.path.as_str()) {
                self.entry(index, &archive.name, root, &entry, &mut units);
            }
        }
        // Media come before the members that tell the flavour: they are part of that unit.
        let read: BTreeSet<(String, Platform)> = units
            .iter()
            .filter(|(_, unit)| !unit.members.is_empty())
            .map(|((root, platform, _), _)| (root.clone(), *platform))
            .collect();
        units.retain(|(root, platform, _), unit| {
            !unit.members.is_empty() || !read.contains(&(root.clone(), *platform))
        });
        self.units.extend(units.into_values().map(Unit::with_layout));
    }

    fn entry(
        &mut self,
        archive: usize,
        archive_name: &str,
        root: &str,
        entry: &Entry,
        units: &mut BTreeMap<(String, Platform, Flavour), Unit>,
    ) {
        let path = &entry.path.as_str()[root.len()..];
        let comparable = registry::comparable(path);
        let Some(flavour) = flavour_of(path) else {
            self.other_file(path, &comparable, archive, archive_name, root, units);
            return;
        };
        let Some(row) = registry::row_for(&comparable) else {
            self.unknown.push(without_chat_names(path));
            return;
        };
        match &row.role {
            Role::Record(_) | Role::Fact(_) => {
                let Some(platform) = row.platform else { return };
                let unit = unit_of(units, archive, archive_name, root, platform, flavour);
                unit.members.push(Member {
                    index: entry.index,
                    path: path.to_owned(),
                    size: entry.size,
                    checksum: entry.checksum,
                    row,
                });
            }
            Role::Thread(family) => {
                self.ignored += 1;
                *self.out_of_scope.entry(family.clone()).or_default() += 1;
                if let (Some(platform), Flavour::Json) = (row.platform, flavour) {
                    let unit = unit_of(units, archive, archive_name, root, platform, flavour);
                    unit.members.push(Member {
                        index: entry.index,
                        path: path.to_owned(),
                        size: entry.size,
                        checksum: entry.checksum,
                        row,
                    });
                }
            }
            Role::Out(family) => {
                self.ignored += 1;
                *self.out_of_scope.entry(family.clone()).or_default() += 1;
            }
            Role::Media | Role::Ignore(_) => self.ignored += 1,
        }
    }

    /// Files that are no text: media, and zips in zips.
    fn other_file(
        &mut self,
        path: &str,
        comparable: &str,
        archive: usize,
        archive_name: &str,
        root: &str,
        units: &mut BTreeMap<(String, Platform, Flavour), Unit>,
    ) {
        if path.to_ascii_lowercase().ends_with(".zip") {
            self.diagnostics.push(Diagnostic::new(Code::NestedZip).at(without_chat_names(path)));
            return;
        }
        let Some(row) = registry::media_row_for(comparable) else { return };
        if path.contains("stickers_used/") {
            return;
        }
        self.media_files.push(media_key(path));
        if let Some(platform) = row.platform {
            let has_unit = units.keys().any(|(of, is, _)| of == root && *is == platform);
            if !has_unit {
                unit_of(units, archive, archive_name, root, platform, Flavour::Json);
            }
        }
    }
}

fn unit_of<'a>(
    units: &'a mut BTreeMap<(String, Platform, Flavour), Unit>,
    archive: usize,
    archive_name: &str,
    root: &str,
    platform: Platform,
    flavour: Flavour,
) -> &'a mut Unit {
    units.entry((root.to_owned(), platform, flavour)).or_insert_with(|| Unit {
        archive,
        root: root.to_owned(),
        platform,
        flavour,
        layout: Layout::L4,
        name: name_facts(archive_name, root, platform),
        members: Vec::new(),
    })
}

fn is_text(entry: &Entry) -> bool {
    entry.path.as_str().to_ascii_lowercase().ends_with(".txt")
}

fn flavour_of(path: &str) -> Option<Flavour> {
    let (_, extension) = path.rsplit_once('.')?;
    if extension.eq_ignore_ascii_case("json") {
        Some(Flavour::Json)
    } else if extension.eq_ignore_ascii_case("html") || extension.eq_ignore_ascii_case("htm") {
        Some(Flavour::Html)
    } else {
        None
    }
}

impl Unit {
    /// Decides the layout: a path that only one layout has, the newest of them; else the first
    /// layout that all paths allow.
    fn with_layout(mut self) -> Self {
        let rows = || self.members.iter().map(|member| member.row);
        let only = rows().filter_map(|row| match row.layouts.as_slice() {
            [one] => Some(*one),
            _ => None,
        });
        let root_folder = self.members.iter().find_map(|member| layout_of_folder(&member.path));
        let shared = rows().filter_map(|row| row.layouts.first().copied());
        let fallback = match self.platform {
            Platform::Facebook => Layout::L4,
            _ => Layout::G4,
        };
        self.layout = root_folder.or(only.max()).or(shared.max()).unwrap_or(fallback);
        self
    }
}

/// The name of Facebook's activity folder changed twice (formats/facebook.md §2).
fn layout_of_folder(path: &str) -> Option<Layout> {
    let first = path.split('/').next()?.to_lowercase();
    match first.as_str() {
        "your_facebook_activity" => Some(Layout::L4),
        "your_activity_across_facebook" => Some(Layout::L3),
        _ if first.starts_with("this_profile") => Some(Layout::Page),
        _ => None,
    }
}
