//! Files that gave no items, and whose they are.

use std::collections::BTreeMap;

use crate::domain::platform::Platform;
use crate::reading::detect::{Contents, Count};
use crate::reading::registry::{ROWS, Role};
use crate::report::inspection::{Group, Leftovers, List, Size, Unknown};
use crate::report::model::Flavour;
use crate::run::Analysis;

/// How many patterns of unknown paths are told apart.
const PATTERNS: usize = 10_000;

/// Which exports lie below the root of each [`Contents`].
pub(super) struct Owners {
    below: Vec<Vec<Candidate>>,
}

#[derive(Clone, Copy)]
struct Candidate {
    export: usize,
    platform: Platform,
    flavour: Flavour,
}

impl Owners {
    pub(super) fn of(analysis: &Analysis) -> Self {
        let candidates = |contents: &Contents| {
            let exports = analysis.exports.iter().enumerate();
            let units = exports
                .flat_map(|(export, data)| analysis.units_of(data).map(move |unit| (export, unit)));
            units
                .filter(|(_, unit)| unit.archive == contents.archive && unit.root == contents.root)
                .map(|(export, unit)| Candidate {
                    export,
                    platform: unit.platform,
                    flavour: unit.flavour,
                })
                .collect()
        };
        Self { below: analysis.contents.iter().map(candidates).collect() }
    }

    /// The only export that a file can belong to; none if it could be several.
    fn owner(
        &self,
        contents: usize,
        platform: Option<Platform>,
        flavour: Option<Flavour>,
    ) -> Option<usize> {
        let all = self.below.get(contents)?;
        let of_platform: Vec<&Candidate> =
            all.iter().filter(|own| platform.is_none_or(|wanted| own.platform == wanted)).collect();
        let of_flavour: Vec<&&Candidate> = of_platform
            .iter()
            .filter(|own| flavour.is_some_and(|wanted| own.flavour == wanted))
            .collect();
        let only = |exports: Vec<usize>| {
            let first = *exports.first()?;
            exports.iter().all(|export| *export == first).then_some(first)
        };
        only(of_flavour.iter().map(|own| own.export).collect())
            .or_else(|| only(of_platform.iter().map(|own| own.export).collect()))
    }

    /// What an export holds beside records and facts; with none what belongs to no single one.
    pub(super) fn leftovers(
        &self,
        analysis: &Analysis,
        export: Option<usize>,
        limit: usize,
    ) -> Leftovers {
        let mut sorted = Sorted::default();
        for (position, contents) in analysis.contents.iter().enumerate() {
            for ((row, flavour), count) in &contents.rows {
                let Some(row) = ROWS.get(usize::from(*row)) else { continue };
                if self.owner(position, row.platform, *flavour) == export {
                    sorted.row(&row.role, row.path, *count);
                }
            }
            if self.owner(position, None, None) == export {
                sorted.media.add(size(contents.media));
                for (ending, count) in &contents.others {
                    sorted.others.entry(ending.clone()).or_default().add(size(*count));
                }
                for (path, bytes) in &contents.unknown {
                    sorted.unknown(path, *bytes);
                }
            }
        }
        sorted.finish(limit)
    }
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

#[derive(Default)]
struct Sorted {
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

    fn finish(self, limit: usize) -> Leftovers {
        let groups = |groups: BTreeMap<String, (Size, Vec<&'static str>)>| {
            let mut list: Vec<Group> = groups
                .into_iter()
                .map(|(code, (size, paths))| Group { code, size, paths })
                .collect();
            list.sort_by_key(|group| std::cmp::Reverse(group.size.members));
            list
        };
        let unknown = self.unknown.into_iter().map(|(path, size)| Unknown { path, size });
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
