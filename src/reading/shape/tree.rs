//! What is known about the values at each place of a JSON file: types, counts, lengths.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::words;
use crate::decode::labels;

/// Bounds for hostile files.
const NODES: usize = 3_000;
const DEPTH: usize = 40;
const LABELS: usize = 60;

/// A string of a file, as far as it is looked at.
#[derive(Default)]
pub(super) struct Written {
    /// The text, if it is short.
    pub(super) text: Option<String>,
    /// Its length in characters.
    pub(super) chars: u64,
    /// Escaped characters: Meta writes each byte beyond ASCII as one.
    pub(super) escapes: u64,
}

/// Which labels stand at a key.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Labels {
    /// None.
    None,
    /// Titles of groups of labels, and titles of other things.
    Known,
    /// Nothing but labels.
    All,
}

/// Smallest and largest of some figures, with how many there were.
#[derive(Default, Clone, Copy)]
struct Span {
    count: u64,
    low: u64,
    high: u64,
}

impl Span {
    fn add(&mut self, figure: u64) {
        self.low = if self.count == 0 { figure } else { self.low.min(figure) };
        self.high = self.high.max(figure);
        self.count += 1;
    }

    fn shown(self, unit: &str) -> String {
        if self.low == self.high {
            format!("{} ({}{unit})", self.count, self.low)
        } else {
            format!("{} ({}-{}{unit})", self.count, self.low, self.high)
        }
    }
}

#[derive(Default)]
struct Node {
    objects: u64,
    lists: Span,
    texts: Span,
    empty: u64,
    escaped: u64,
    addresses: u64,
    truths: u64,
    figures: u64,
    numbers: Span,
    negative: u64,
    fractions: u64,
    booleans: u64,
    nulls: u64,
    children: BTreeMap<String, usize>,
    /// Known labels that stand here as texts; only looked at where labels stand.
    labels: BTreeMap<String, u64>,
    unknown_labels: u64,
}

/// The merged form of all files of one pattern.
pub(super) struct Tree {
    nodes: Vec<Node>,
    /// The open values: node, whether a list, elements so far.
    open: Vec<(usize, bool, u64)>,
    /// The key that waits for its value.
    key: Option<(String, Labels)>,
    /// Open values that are too deep to be told apart.
    too_deep: usize,
    broken: Vec<u64>,
    full: bool,
}

impl Default for Tree {
    fn default() -> Self {
        Self {
            nodes: vec![Node::default()],
            open: Vec::new(),
            key: None,
            too_deep: 0,
            broken: Vec::new(),
            full: false,
        }
    }
}

impl Tree {
    pub(super) fn begin_file(&mut self) {
        self.open.clear();
        self.key = None;
        self.too_deep = 0;
    }

    pub(super) fn broken(&mut self, byte: u64) {
        self.broken.push(byte);
    }

    pub(super) fn in_object(&self) -> bool {
        self.too_deep > 0 || self.open.last().is_some_and(|(_, is_list, _)| !is_list)
    }

    pub(super) fn open(&mut self, is_list: bool) {
        if self.too_deep > 0 || self.open.len() >= DEPTH {
            self.too_deep += 1;
            return;
        }
        let node = self.place();
        if !is_list {
            self.nodes[node].objects += 1;
        }
        self.open.push((node, is_list, 0));
    }

    pub(super) fn close(&mut self) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        if let Some((node, true, elements)) = self.open.pop() {
            self.nodes[node].lists.add(elements);
        }
        self.key = None;
    }

    pub(super) fn key(&mut self, written: &Written) {
        if self.too_deep > 0 {
            return;
        }
        let text = written.text.as_deref();
        let stands = match text {
            Some("label") => Labels::All,
            Some("title") => Labels::Known,
            _ => Labels::None,
        };
        self.key = Some((text.map_or_else(|| "*".to_owned(), words::key), stands));
    }

    pub(super) fn text(&mut self, written: &Written) {
        if self.too_deep > 0 {
            return;
        }
        let stands = self.key.as_ref().map_or(Labels::None, |(_, stands)| *stands);
        let place = self.place();
        let node = &mut self.nodes[place];
        if written.chars == 0 {
            node.empty += 1;
            return;
        }
        node.texts.add(written.chars);
        node.escaped += u64::from(written.escapes > 0);
        let Some(text) = &written.text else { return };
        node.addresses += u64::from(text.starts_with("http://") || text.starts_with("https://"));
        node.truths += u64::from(labels::truth(text).is_some());
        node.figures += u64::from(text.bytes().all(|byte| byte.is_ascii_digit()));
        if stands == Labels::None {
            return;
        }
        match words::label(text) {
            Some(label) if node.labels.len() < LABELS || node.labels.contains_key(&label) => {
                *node.labels.entry(label).or_default() += 1;
            }
            Some(_) => {}
            None => node.unknown_labels += u64::from(stands == Labels::All),
        }
    }

    /// A number, `true`, `false` or `null`.
    pub(super) fn scalar(&mut self, scalar: &[u8]) {
        if self.too_deep > 0 {
            return;
        }
        let place = self.place();
        let node = &mut self.nodes[place];
        match scalar {
            b"true" | b"false" => node.booleans += 1,
            b"null" => node.nulls += 1,
            _ => {
                let digits = scalar.iter().take_while(|byte| !matches!(byte, b'.' | b'e' | b'E'));
                let digits = digits.filter(|byte| byte.is_ascii_digit()).count();
                node.numbers.add(digits as u64);
                node.negative += u64::from(scalar.first() == Some(&b'-'));
                node.fractions += u64::from(scalar.contains(&b'.'));
            }
        }
    }

    /// The node of the value that begins.
    fn place(&mut self) -> usize {
        let Some((parent, is_list, elements)) = self.open.last_mut() else { return 0 };
        let parent = *parent;
        let key = if *is_list {
            *elements += 1;
            "[]".to_owned()
        } else {
            let key = self.key.take().map_or_else(|| "*".to_owned(), |(key, _)| key);
            format!(".{key}")
        };
        if let Some(known) = self.nodes[parent].children.get(&key) {
            return *known;
        }
        let key = if self.nodes.len() < NODES {
            key
        } else {
            self.full = true;
            ".(more)".to_owned()
        };
        let next = self.nodes.len();
        let node = *self.nodes[parent].children.entry(key).or_insert(next);
        if node == next {
            self.nodes.push(Node::default());
        }
        node
    }

    pub(super) fn finish(self) -> String {
        let mut out = String::new();
        self.write(0, "", 1, &mut out);
        if self.full {
            out.push_str("  (more places than are told apart)\n");
        }
        for byte in self.broken.iter().take(3) {
            let _ =
                writeln!(out, "  (breaks off after {byte} bytes, or is larger than is read here)");
        }
        out
    }

    fn write(&self, node: usize, name: &str, depth: usize, out: &mut String) {
        let Some(own) = self.nodes.get(node) else { return };
        let shown = if name.is_empty() { "(top)" } else { name };
        let _ = writeln!(out, "{}{shown}: {}", "  ".repeat(depth), own.shown());
        for (key, child) in &own.children {
            self.write(*child, key, depth + 1, out);
        }
    }
}

impl Node {
    fn shown(&self) -> String {
        let mut facts = Vec::new();
        if self.objects > 0 {
            facts.push(format!("object {}", self.objects));
        }
        if self.lists.count > 0 {
            facts.push(format!("list {}", self.lists.shown(" elements")));
        }
        if self.texts.count > 0 {
            facts.push(format!("text {}", self.texts.shown(" characters")));
        }
        if self.numbers.count > 0 {
            facts.push(format!("number {}", self.numbers.shown(" digits")));
        }
        let counts = [
            ("empty text", self.empty),
            ("with escapes", self.escaped),
            ("address", self.addresses),
            ("truth word", self.truths),
            ("only figures", self.figures),
            ("negative", self.negative),
            ("fraction", self.fractions),
            ("true or false", self.booleans),
            ("null", self.nulls),
            ("unknown label", self.unknown_labels),
        ];
        facts.extend(
            counts
                .iter()
                .filter(|(_, count)| *count > 0)
                .map(|(name, count)| format!("{name} {count}")),
        );
        facts.extend(self.labels.iter().map(|(label, count)| format!("label {label} {count}")));
        if facts.is_empty() { "nothing".to_owned() } else { facts.join(", ") }
    }
}
