//! Which exports lie in which archives. Decided by content, never by file names alone: paths that
//! only one platform has are evidence, in whatever folder they lie.

mod admission;
mod category;
mod chats;
mod contents;
mod messenger;
mod name;
mod own;
mod parts;
mod roots;
mod units;

use std::collections::{BTreeMap, BTreeSet};

pub use category::Category;
pub use contents::{AllContents, Contents, Count};
pub use name::{ExportName, is_named_like_a_download, name_facts, without_owner};
pub use own::{is_of_an_export, weigh_links};
pub use parts::missing as missing_parts;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use self::admission::Admission;
use self::roots::Roots;
use self::units::Units;
use crate::decode::text::digest_bytes;
use crate::diag::{Code, Diagnostic};
use crate::domain::entry_path::without_chat_names;
use crate::domain::export::{Flavour, Layout};
use crate::domain::item::Digest;
use crate::domain::limits;
use crate::domain::piece::Piece;
use crate::domain::platform::Platform;
use crate::reading::registry::{self, Role, Row};
use crate::source::archive::{Archive, Entry};

/// The family of media in the export of the Meta AI app.
const AI_MEDIA: &str = "meta_ai_media";

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
    pub path: Piece,
    /// Inflated size in bytes.
    pub size: u64,
    /// Checksum, if the archive has one.
    pub checksum: Option<u32>,
    /// Its row of the table.
    pub row: &'static Row,
}

/// A file that a record may name as its photo or video.
#[derive(Debug, Clone, Copy)]
pub struct MediaFile {
    /// Its [`media_key`].
    pub key: Digest,
    /// Position of the archive.
    pub archive: usize,
    /// Position in the archive.
    pub index: u32,
    /// Size in bytes.
    pub size: u64,
}

impl MediaFile {
    /// A file of an archive; `path` is below the root that it belongs to.
    fn new(archive: usize, entry: &Entry<'_>, path: &str) -> Self {
        Self { key: media_key(path), archive, index: entry.index, size: entry.size }
    }
}

/// All that was found in the archives.
#[derive(Debug, Default)]
pub struct Detected {
    /// Units with at least one member that somebody reads, or own media.
    pub units: Vec<Unit>,
    /// Own media files.
    pub media_files: Vec<MediaFile>,
    /// Other files that a record may name: they lie outside of the folders for own media.
    pub loose_files: Vec<MediaFile>,
    /// Members that are known and not needed.
    pub ignored: u64,
    /// Families that are not counted, with their members (COUNTING §1).
    pub out_of_scope: BTreeMap<String, u64>,
    /// What lies below which root: also what no row knows, and which folders say that they are
    /// empty.
    pub contents: Vec<Contents>,
    /// Files that belong to no export.
    pub outside: u64,
    /// Findings about members and archives.
    pub diagnostics: Vec<Diagnostic>,
    admission: Admission,
}

/// Looks at the table of contents of every archive.
pub fn detect(archives: &[Archive]) -> Detected {
    let mut detected = Detected::default();
    for (index, archive) in archives.iter().enumerate() {
        detected.archive(index, archive);
    }
    detected
}

/// A part that holds nothing but what a Page and a profile tell at the same paths is a Page's, if
/// its profile has a category (`has_category` by unit), or if all other parts of its name are.
pub fn settle_pages(units: &mut [Unit], has_category: &[bool]) {
    let is_open = |unit: &Unit| {
        let mut members = unit.members.iter();
        unit.layout != Layout::Page
            && members
                .all(|member| side_of(&registry::comparable(&member.path), member.row).is_none())
    };
    for (unit, has_category) in units.iter_mut().zip(has_category) {
        if *has_category && unit.platform == Platform::Facebook && is_open(unit) {
            unit.layout = Layout::Page;
        }
    }
    let is_named =
        |unit: &&Unit| unit.platform == Platform::Facebook && unit.name != ExportName::default();
    let mut sides: BTreeMap<ExportName, [bool; 2]> = BTreeMap::new();
    for unit in units.iter().filter(is_named).filter(|unit| !is_open(unit)) {
        let is_page = unit.layout == Layout::Page;
        sides.entry(unit.name.clone()).or_default()[usize::from(is_page)] = true;
    }
    for unit in units.iter_mut() {
        if is_named(&&*unit) && is_open(unit) && sides.get(&unit.name) == Some(&[false, true]) {
            unit.layout = Layout::Page;
        }
    }
}

/// What joins a record's `uri` and a file in the archive: the last two components, because the
/// folders in front are doubled, renamed or missing (TRAPS, facebook.md §6.1).
///
/// A file that is there with another picture extension is the one that is named (COUNTING §2.3).
pub fn media_key(path: &str) -> Digest {
    let last_two =
        path.rsplit_once('/').map_or(0, |(before, _)| before.rfind('/').map_or(0, |at| at + 1));
    let name = path[last_two..].to_ascii_lowercase();
    // Old disks of Macs take names apart: „o“ and two dots.
    let name = if is_nfc(&name) { name } else { name.nfc().collect() };
    let without_extension =
        name.rsplit_once('.').filter(|(_, extension)| PICTURES.contains(extension));
    digest_bytes(without_extension.map_or(name.as_str(), |(stem, _)| stem).as_bytes())
}

/// Extensions of pictures, in lower case.
pub const PICTURES: [&str; 9] =
    ["jpg", "jpeg", "png", "webp", "heic", "heif", "gif", "bmp", "avif"];

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

    /// Keeps a fault of our own at a file that nobody reads again.
    fn fault(&mut self, finding: Diagnostic, path: &str) {
        if finding.code == Code::ReaderFault {
            self.diagnostics.push(finding.at(path));
        }
    }

    fn archive(&mut self, index: usize, archive: &Archive) {
        let mut entries = Vec::new();
        for entry in archive.entries() {
            match entry {
                Ok(entry) if entry.path.is_packing_litter() => {}
                Ok(entry) => entries.push(own::by_known_name(entry)),
                Err(finding) => self.diagnostics.push(finding),
            }
        }
        self.diagnostics.extend(archive.findings());
        let paths = || entries.iter().map(|entry| entry.path.as_str());
        let mut roots = Roots::of(paths());
        if roots.is_empty() {
            let name = &archive.name;
            let root = roots::flat_root(name, paths());
            roots = Roots::new(root.or_else(|| roots::media_root(name, paths())));
        }
        // Beyond this there is no memory for the accounts.
        if let Some(left_out) = roots.keep(limits::ROOTS.saturating_sub(self.contents.len())) {
            let place = if left_out.is_empty() { archive.name.clone() } else { left_out };
            let finding = Diagnostic::new(Code::LimitReached).at(place);
            self.diagnostics.push(finding.with("archive", &*archive.name));
        }
        let chat_folders = chats::folders(paths());
        let outside = |entry: &&Entry<'_>| match roots.root_of(entry.path.as_str()) {
            // An export that was unpacked into the folder of the chats is all around them.
            Some("") => chats::may_lie_at_top(entry.path.as_str(), &chat_folders),
            root => root.is_none(),
        };
        let texts: Vec<&Entry<'_>> =
            entries.iter().filter(outside).filter(|entry| is_text(entry)).collect();
        let has_chats = chats::find(self, index, archive, &texts);
        self.nested_zips(&archive.name, &roots, &entries);
        self.contents.extend(Contents::of(index, &roots, &entries));
        let others: Vec<&Entry<'_>> =
            entries.iter().filter(outside).filter(|entry| !is_text(entry)).collect();
        let of_messenger = messenger::find(self, archive, &others);
        self.outside += (others.len() - of_messenger.len()) as u64;
        if roots.is_empty() {
            let pictures = entries.iter().filter(|entry| is_picture(entry.path.as_str()));
            let file = |entry: &Entry<'_>| MediaFile::new(index, entry, entry.path.as_str());
            self.loose_files.extend(pictures.map(file));
            if !has_chats && of_messenger.is_empty() {
                self.no_export(archive, &texts, paths());
            }
            return;
        }
        let mut units = Units::new(index, archive, &entries);
        let below = |entry: &Entry<'_>| roots.root_of(entry.path.as_str());
        // Members that tell the platform come first: media join them.
        for entry in &entries {
            if let (Some(root), Some(flavour)) = (below(entry), flavour_of(entry.path.as_str())) {
                self.entry(root, entry, flavour, &mut units);
            }
        }
        for entry in entries.iter().filter(|entry| flavour_of(entry.path.as_str()).is_none()) {
            match below(entry) {
                Some(root) => self.other_file(root, entry, index, &mut units),
                None => {
                    self.loose_files.push(MediaFile::new(index, entry, entry.path.as_str()));
                }
            }
        }
        self.units.extend(units.finish());
    }

    /// Zips in a zip that lie beside all exports, if they or the zip around them are named like a
    /// download. A cloud drive packs them like that.
    fn nested_zips(&mut self, around: &str, roots: &Roots, entries: &[Entry<'_>]) {
        let beside = entries
            .iter()
            .map(|entry| entry.path.as_str())
            .filter(|path| is_zip(path) && roots.root_of(path).is_none());
        let is_packed = is_named_like_a_download(around);
        for path in beside {
            let name = path.rsplit('/').next().unwrap_or(path);
            if is_packed || is_named_like_a_download(name) {
                let finding = Diagnostic::new(Code::NestedZip).at(without_chat_names(path));
                self.diagnostics.push(finding);
            }
        }
    }

    /// Says what an archive without any export is, if that can be told.
    fn no_export<'a>(
        &mut self,
        archive: &Archive,
        texts: &[&Entry<'_>],
        paths: impl Iterator<Item = &'a str> + Clone,
    ) {
        let finding = if roots::is_whatsapp_account_report(paths.clone()) {
            Diagnostic::new(Code::WhatsappAccountReport)
        } else if roots::is_data_logs(&archive.name, paths.clone()) {
            Diagnostic::new(Code::DataLogs)
        } else if roots::is_meta_account(paths.clone()) {
            Diagnostic::new(Code::MetaAccountExport)
        } else if texts.is_empty() && crate::decode::whatsapp::is_named_like_a_chat(&archive.name) {
            Diagnostic::new(Code::ChatWithoutText)
        } else if let Some(service) = roots::other_service(&archive.name, paths) {
            Diagnostic::new(Code::OtherService).with("service", service)
        } else {
            return;
        };
        self.diagnostics.push(finding.at(archive.name.clone()));
    }

    fn entry(&mut self, root: &str, entry: &Entry<'_>, flavour: Flavour, units: &mut Units<'_>) {
        let path = roots::below(entry.path.as_str(), root);
        let comparable = registry::comparable(path);
        let Some(row) = registry::row_that_knows(&comparable) else { return };
        let mut read = || match row.platform {
            Some(platform) => {
                units.member(
                    root,
                    (platform, flavour, side_of(&comparable, row)),
                    entry,
                    path,
                    row,
                );
            }
            None => units.entry_page(root, entry, path, row),
        };
        let is_thread = matches!(row.role, Role::Thread(_));
        let is_read = matches!(row.role, Role::Record(_) | Role::Fact(_))
            || is_thread && flavour == Flavour::Json;
        if is_read && !self.admission.admits(is_thread, path, &mut self.diagnostics) {
            return;
        }
        match &row.role {
            Role::Record(_) | Role::Fact(_) => read(),
            Role::Thread(family) => {
                self.ignored += 1;
                *self.out_of_scope.entry(family.clone()).or_default() += 1;
                if flavour == Flavour::Json {
                    read();
                }
            }
            Role::Out(family) => {
                self.ignored += 1;
                *self.out_of_scope.entry(family.clone()).or_default() += 1;
            }
            Role::Media | Role::Ignore(_) => self.ignored += 1,
        }
    }

    /// Files that are no pages: media, marks of empty folders, and zips in zips.
    fn other_file(&mut self, root: &str, entry: &Entry<'_>, archive: usize, units: &mut Units<'_>) {
        let path = &entry.path.as_str()[root.len()..];
        let file = MediaFile::new(archive, entry, path);
        let lower = path.to_ascii_lowercase();
        let has_end =
            |ends: &[&str]| lower.rsplit_once('.').is_some_and(|(_, end)| ends.contains(&end));
        if is_zip(&lower) {
            self.diagnostics.push(Diagnostic::new(Code::NestedZip).at(without_chat_names(path)));
            return;
        }
        let comparable = registry::comparable(path);
        if contents::empty_folder(&comparable).is_some() {
            return;
        }
        // Stickers and subtitles lie among own media and are none (COUNTING §1, §2.3).
        if contents::is_left_over(path)
            || lower.contains("stickers_used/")
            || has_end(&["srt", "vtt", "txt"])
        {
            return;
        }
        // Pictures given to the AI lie where other exports have those of posts (notes on WhatsApp
        // §6.3): they are input, and no record names them.
        if units.is_of(root, Platform::MetaAiApp) {
            self.ignored += 1;
            *self.out_of_scope.entry(AI_MEDIA.to_owned()).or_default() += 1;
            self.loose_files.push(file);
            return;
        }
        let rows = registry::media_rows_for(&comparable);
        let platforms: Vec<Platform> = rows.filter_map(|row| row.platform).collect();
        let Some(&first) = platforms.first() else {
            self.loose_files.push(file);
            return;
        };
        self.media_files.push(file);
        if !platforms.iter().any(|platform| units.has(root, *platform)) {
            // The folders of the oldest layouts have the same names: the archive's own decides.
            let named = platforms.iter().copied().find(|platform| units.names(root, *platform));
            let platform = named.unwrap_or(first);
            units.of(root, (platform, Flavour::Json, is_page_folder(&comparable).then_some(true)));
        }
    }
}

/// Whether a member can only be a Page's, only a profile's, or either's: folders outside of the
/// activity have the same names in both.
fn side_of(comparable: &str, row: &Row) -> Option<bool> {
    if is_page_folder(comparable) {
        return Some(true);
    }
    let is_shared_fact = matches!(row.role, Role::Fact(_))
        && row.platform == Some(Platform::Facebook)
        && !comparable.starts_with("personal_information/")
        && layout_of_folder(comparable).is_none();
    (!is_shared_fact && !row.layouts.contains(&Layout::Page)).then_some(false)
}

fn is_page_folder(comparable: &str) -> bool {
    comparable.starts_with("this_profile_s_activity_across_facebook/")
}

fn is_picture(path: &str) -> bool {
    flavour_of(path).is_none() && path.contains('.')
}

fn is_zip(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case("zip"))
}

fn is_text(entry: &Entry<'_>) -> bool {
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
    fn with_layout(mut self, is_page: bool) -> Self {
        let rows = || self.members.iter().map(|member| member.row);
        let only = rows().filter_map(only_layout);
        let root_folder = self.members.iter().find_map(|member| layout_of_folder(&member.path));
        let shared = rows().filter_map(|row| row.layouts.first().copied());
        let fallback = match self.platform {
            Platform::Facebook => Layout::L4,
            _ => Layout::G4,
        };
        self.layout = if is_page {
            Layout::Page
        } else {
            root_folder.or(only.max()).or(shared.max()).unwrap_or(fallback)
        };
        self
    }
}

impl Unit {
    /// The path in the table that told the layout, if one did.
    pub fn layout_told_by(&self) -> Option<&'static str> {
        let tells = |member: &&Member| {
            layout_of_folder(&member.path).or_else(|| only_layout(member.row)) == Some(self.layout)
        };
        self.members.iter().find(tells).map(|member| member.row.path)
    }
}

/// The layout of a path that only one layout has.
fn only_layout(row: &Row) -> Option<Layout> {
    match row.layouts.as_slice() {
        [one] => Some(*one),
        _ => None,
    }
}

/// The name of Facebook's activity folder changed twice (formats/facebook.md §2).
fn layout_of_folder(path: &str) -> Option<Layout> {
    let first = path.split('/').next()?.to_lowercase();
    match first.as_str() {
        "your_facebook_activity" => Some(Layout::L4),
        "your_activity_across_facebook" => Some(Layout::L3),
        _ => None,
    }
}
