//! Files that gave no items, and whose they are.

use std::collections::BTreeMap;

use crate::domain::platform::Platform;
use crate::reading::detect::{Contents, Count};
use crate::reading::registry::{ROWS, Role};
use crate::reading::whole::Reading;
use crate::report::inspection::model::{Group, Leftovers, List, Size, Unknown};
use crate::report::model::Flavour;
use crate::report::names;

/// How many patterns of unknown paths are told apart.
const PATTERNS: usize = 10_000;

/// What gave no items, by the export that it belongs to.
pub(super) struct Owners {
    by_export: BTreeMap<usize, Sorted>,
    shared: Sorted,
}

/// An export that lies below a root.
#[derive(Clone, Copy)]
struct Candidate {
    export: usize,
    platform: Platform,
    flavour: Flavour,
}

impl Owners {
    pub(super) fn of(reading: &Reading) -> Self {
        let mut below: Vec<Vec<Candidate>> = vec![Vec::new(); reading.contents.all().len()];
        for (export, data) in reading.exports.iter().enumerate() {
            for unit in reading.units_of(data) {
                let contents = reading.contents.of(unit).and_then(|at| below.get_mut(at));
                if let Some(own) = contents {
                    own.push(Candidate { export, platform: unit.platform, flavour: unit.flavour });
                }
            }
        }
        let mut owners = Self { by_export: BTreeMap::new(), shared: Sorted::default() };
        for (contents, candidates) in reading.contents.all().iter().zip(below) {
            owners.sort(contents, &candidates);
        }
        owners
    }

    /// What an export holds beside records and facts.
    pub(super) fn leftovers_of(&mut self, export: usize) -> Sorted {
        self.by_export.remove(&export).unwrap_or_default()
    }

    /// What belongs to no single export.
    pub(super) fn shared(self) -> Sorted {
        self.shared
    }

    fn at(&mut self, owner: Option<usize>) -> &mut Sorted {
        match owner {
            Some(export) => self.by_export.entry(export).or_default(),
            None => &mut self.shared,
        }
    }

    fn sort(&mut self, contents: &Contents, candidates: &[Candidate]) {
        for ((row, flavour), count) in &contents.rows {
            let Some(row) = ROWS.get(usize::from(*row)) else { continue };
            let owner = owner(candidates, row.platform, *flavour);
            self.at(owner).row(&row.role, row.path, *count);
        }
        let sorted = self.at(owner(candidates, None, None));
        sorted.media.add(size(contents.media));
        for (ending, count) in &contents.others {
            sorted.others.entry(ending.clone()).or_default().add(size(*count));
        }
        for (path, bytes) in &contents.unknown {
            sorted.unknown(path, *bytes);
        }
    }
}

/// The only export that a file can belong to; none if it could be several.
fn owner(
    candidates: &[Candidate],
    platform: Option<Platform>,
    flavour: Option<Flavour>,
) -> Option<usize> {
    let of_platform =
        || candidates.iter().filter(|own| platform.is_none_or(|wanted| own.platform == wanted));
    let of_flavour =
        of_platform().filter(|own| flavour.is_some_and(|wanted| own.flavour == wanted));
    only(of_flavour).or_else(|| only(of_platform()))
}

fn only<'a>(mut candidates: impl Iterator<Item = &'a Candidate>) -> Option<usize> {
    let first = candidates.next()?.export;
    candidates.all(|own| own.export == first).then_some(first)
}

/// Threads that were read after all are not left out.
pub(super) fn without_threads(leftovers: &mut Leftovers, read: u64) {
    for group in leftovers.left_out.iter_mut().filter(|group| group.code == "private_messages") {
        group.size.members = group.size.members.saturating_sub(read);
    }
    leftovers.left_out.retain(|group| group.size.members > 0);
}

fn size(count: Count) -> Size {
    Size { members: count.members, bytes: count.bytes }
}

/// What gave no items, sorted by why.
#[derive(Default)]
pub(super) struct Sorted {
    left_out: BTreeMap<String, (Size, Vec<&'static str>)>,
    ignored: BTreeMap<String, (Size, Vec<&'static str>)>,
    media: Size,
    others: BTreeMap<String, Size>,
    unknown: BTreeMap<String, Size>,
}

impl Sorted {
    fn row(&mut self, role: &Role, path: &'static str, count: Count) {
        let (groups, code) = match role {
            Role::Out(family) | Role::Thread(family) => (&mut self.left_out, family),
            Role::Ignore(reason) => (&mut self.ignored, reason),
            Role::Record(_) | Role::Fact(_) | Role::Media => return,
        };
        let (known, paths) = groups.entry(code.clone()).or_default();
        known.add(size(count));
        if !paths.contains(&path) {
            paths.push(path);
        }
    }

    fn unknown(&mut self, path: &str, bytes: u64) {
        let pattern = without_numbers(path);
        if self.unknown.len() < PATTERNS || self.unknown.contains_key(&pattern) {
            self.unknown.entry(pattern).or_default().add(Size { members: 1, bytes });
        } else {
            self.unknown.entry("…".to_owned()).or_default().add(Size { members: 1, bytes });
        }
    }

    pub(super) fn finish(self, limit: usize) -> Leftovers {
        let groups = |groups: BTreeMap<String, (Size, Vec<&'static str>)>| {
            let mut list: Vec<Group> = groups
                .into_iter()
                .map(|(code, (size, paths))| Group { code, size, paths })
                .collect();
            list.sort_by_key(|group| std::cmp::Reverse(group.size.members));
            list
        };
        let unknown = self
            .unknown
            .into_iter()
            .map(|(path, size)| Unknown { path: names::member(&path), size });
        Leftovers {
            left_out: groups(self.left_out),
            ignored: groups(self.ignored),
            media: self.media,
            others: self.others,
            unknown: List::of(unknown.collect(), limit),
        }
    }
}

/// A path with one `#` for each number in it.
fn without_numbers(path: &str) -> String {
    let mut pattern = String::with_capacity(path.len());
    for character in path.chars() {
        if !character.is_ascii_digit() {
            pattern.push(character);
        } else if !pattern.ends_with('#') {
            pattern.push('#');
        }
    }
    pattern
}
