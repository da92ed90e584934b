//! `inspect --shape`: the form of an archive without anything that it holds, fit for a public
//! issue: keys, types, counts and lengths.
//!
//! Nothing leaves here but words of `data/shape_words.txt`, labels of the label table, endings,
//! figures that count or measure, and marks. Everything else, be it a value, a key, a file name or
//! a folder name, becomes `*`, and every number in a name becomes `#`. So names of people cannot
//! come through, wherever they stand.

mod chat;
mod html;
mod json;
mod tree;
mod words;

pub use words::{Numbers, ending, known_label, known_words};

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Read;

use rayon::prelude::*;

use crate::domain::entry_path::CHAT_FOLDERS;
use crate::reading::registry::{self, Role};
use crate::source::archive::Archive;
use crate::source::attempt::attempt;
use crate::source::discover::discover;
use crate::source::input::Input;

/// Files of one path pattern that are looked into; they are alike.
const FILES: usize = 20;
/// So much of each is read.
const BYTES: u64 = 32 << 20;
/// Patterns that are told apart, and lines that are written.
const PATTERNS: usize = 2_000;
const LINES: usize = 4_000;

/// Files whose masked paths are alike.
#[derive(Default)]
struct Pattern {
    files: u64,
    bytes: u64,
    /// Archive and position of those that are looked into.
    looked: Vec<(usize, u32)>,
    is_private: bool,
}

/// The form of everything that is given, as plain text without backticks; none if there is
/// nothing.
pub fn shape(input: &Input) -> Option<String> {
    let found = discover(input);
    let mut out = format!("widerspruch {} shape/1\n", env!("CARGO_PKG_VERSION"));
    let mut patterns: BTreeMap<String, Pattern> = BTreeMap::new();
    let mut others: BTreeMap<String, u64> = BTreeMap::new();
    for (number, archive) in found.archives.iter().enumerate() {
        let mut files = 0_u64;
        for entry in archive.entries().flatten().filter(|entry| !entry.path.is_packing_litter()) {
            files += 1;
            let path = entry.path.as_str();
            let Some(pattern) = pattern_of(path) else {
                *others.entry(ending(path)).or_default() += 1;
                continue;
            };
            if patterns.len() >= PATTERNS && !patterns.contains_key(&pattern) {
                *others.entry("(more patterns)".to_owned()).or_default() += 1;
                continue;
            }
            let known = patterns.entry(pattern).or_default();
            known.files += 1;
            known.bytes = known.bytes.saturating_add(entry.size);
            known.is_private |= is_private(path);
            if known.looked.len() < FILES {
                known.looked.push((number, entry.index));
            }
        }
        let name = words::path(&archive.name);
        let _ = writeln!(out, "archive {}: {name}, {files} files", number + 1);
    }
    for finding in &found.diagnostics {
        let _ = writeln!(out, "finding: {}", finding.code.code());
    }
    if patterns.is_empty() && others.is_empty() {
        return None;
    }
    let others: Vec<String> = others.iter().map(|(end, files)| format!("{end} {files}")).collect();
    let _ = writeln!(out, "other files: {}", others.join(", "));
    let shapes: Vec<(&String, &Pattern, String)> = patterns
        .par_iter()
        .map(|(path, pattern)| (path, pattern, look(path, pattern, &found.archives)))
        .collect();
    for (path, pattern, shape) in shapes {
        let Pattern { files, bytes, looked, .. } = pattern;
        let _ =
            writeln!(out, "\n{path}: {files} files, {bytes} bytes, {} looked into", looked.len());
        out.push_str(&shape);
    }
    Some(cut(&out))
}

/// JSON, pages and texts by their masked path; none for other files.
fn pattern_of(path: &str) -> Option<String> {
    let lower = path.to_lowercase();
    let is_text = [".json", ".html", ".htm", ".txt"].iter().any(|ending| lower.ends_with(ending));
    is_text.then(|| words::path(path))
}

/// Messages between people stay unread here, too.
fn is_private(path: &str) -> bool {
    let comparable = registry::comparable(path);
    let mut rest = comparable.as_str();
    loop {
        let role = registry::row_for(rest).map(|row| &row.role);
        match role {
            Some(Role::Thread(_)) => return true,
            Some(Role::Out(family)) if family == "private_messages" => return true,
            Some(Role::Record(_) | Role::Fact(_)) => return false,
            _ => {}
        }
        let Some((folder, below)) = rest.split_once('/') else { return false };
        if CHAT_FOLDERS.contains(&folder) {
            return true;
        }
        rest = below;
    }
}

fn look(path: &str, pattern: &Pattern, archives: &[Archive]) -> String {
    if pattern.is_private {
        return "  (private messages: not looked into)\n".to_owned();
    }
    let looked = pattern.looked.iter();
    let mut files: Vec<(&Archive, u32)> =
        looked.filter_map(|(archive, index)| Some((archives.get(*archive)?, *index))).collect();
    files.retain(|(archive, index)| archive.read(*index, |_| ()).is_ok());
    let shape = loop {
        match shape_of(path, &files) {
            Ok(shape) => break shape,
            Err(at) => _ = files.remove(at),
        }
    };
    let unreadable = pattern.looked.len() - files.len();
    attempt(move || shape.finish(unreadable))
        .unwrap_or_else(|| "  (fault of this program)\n".to_owned())
}

/// The shape of all files, or at which of them a fault of our own stopped: what it left half-changed
/// is not looked at again.
fn shape_of(path: &str, files: &[(&Archive, u32)]) -> Result<Shape, usize> {
    let mut shape = Shape::for_path(path);
    for (at, (archive, index)) in files.iter().enumerate() {
        let more = move |bytes: &mut dyn Read| {
            shape.read(bytes);
            shape
        };
        shape = archive.read(*index, more).map_err(|_| at)?;
    }
    Ok(shape)
}

/// What is gathered about files of one pattern.
struct Shape(Sort);

enum Sort {
    Json(Box<tree::Tree>),
    Html(Box<html::Html>),
    Chat(chat::Chat),
}

impl Shape {
    fn for_path(path: &str) -> Self {
        let sort = match path.rsplit('.').next() {
            Some("json") => Sort::Json(Box::default()),
            Some("txt") => Sort::Chat(chat::Chat::default()),
            _ => Sort::Html(Box::default()),
        };
        Self(sort)
    }

    fn read(&mut self, bytes: &mut dyn Read) {
        let bytes = bytes.take(BYTES);
        match &mut self.0 {
            Sort::Json(tree) => json::read(bytes, tree),
            Sort::Html(html) => html.read(bytes),
            Sort::Chat(chat) => chat.read(bytes),
        }
    }

    fn finish(self, unreadable: usize) -> String {
        let mut shape = match self.0 {
            Sort::Json(tree) => tree.finish(),
            Sort::Html(html) => html.finish(),
            Sort::Chat(chat) => chat.finish(),
        };
        if unreadable > 0 {
            let _ = writeln!(shape, "  ({unreadable} files cannot be opened)");
        }
        shape
    }
}

fn cut(text: &str) -> String {
    let mut lines = text.lines();
    let mut kept: Vec<&str> = lines.by_ref().take(LINES).collect();
    if lines.next().is_some() {
        kept.push("(cut: too many lines)");
    }
    kept.join("\n") + "\n"
}
