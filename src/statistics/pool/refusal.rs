//! What was left out of a pool, and why.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use crate::statistics::share::check::Contradiction;
use crate::words::i18n::Catalog;
use crate::words::text::clean;

/// No submission is larger; one with all platforms and line breaks takes about 15 kB.
pub const MOST_BYTES: usize = 64 * 1024;

/// Why a submission was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The file cannot be opened or read.
    Unreadable,
    /// It is larger than any submission ([`MOST_BYTES`]).
    TooLarge,
    /// It is a zip.
    Zip,
    /// It is a table for spreadsheets.
    Csv,
    /// It names another version of the schema.
    Newer,
    /// It is not JSON.
    NotJson,
    /// It is JSON, but not of the schema; the place in the text.
    NotInSchema {
        /// Line in the file, or in the JSON Lines record.
        line: usize,
        /// Column in it.
        column: usize,
    },
    /// Its values contradict each other.
    Contradiction(Contradiction),
    /// The same submission was pooled already.
    Duplicate,
    /// The campaign hands out tickets, and it has none.
    NoTicket,
    /// Its ticket is not of the campaign.
    UnknownTicket,
    /// Somebody else used its ticket before.
    UsedTicket,
    /// It was pooled, but holds the same as an earlier one.
    LikeAnother,
    /// It was pooled, but has the same telling figures as an earlier one.
    FiguresOfAnother,
}

/// What is wrong with those that were left out, as a table tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// Handed in again.
    Again,
    /// Without a valid ticket.
    Ticket,
    /// Impossible.
    Impossible,
    /// No statistics that can be read.
    Unreadable,
}

impl Family {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Again, Self::Ticket, Self::Impossible, Self::Unreadable];

    /// The message that names it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Again => "pool-left-out-again",
            Self::Ticket => "pool-left-out-ticket",
            Self::Impossible => "pool-left-out-impossible",
            Self::Unreadable => "pool-left-out-unreadable",
        }
    }
}

impl Reason {
    /// The message that words it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Unreadable => "pool-refused-unreadable",
            Self::TooLarge => "pool-refused-too-large",
            Self::Zip => "pool-refused-zip",
            Self::Csv => "pool-refused-csv",
            Self::Newer => "pool-refused-newer",
            Self::NotJson => "pool-refused-not-json",
            Self::NotInSchema { .. } => "pool-refused-not-in-schema",
            Self::Contradiction(_) => "pool-refused-contradiction",
            Self::Duplicate => "pool-refused-duplicate",
            Self::NoTicket => "pool-refused-no-ticket",
            Self::UnknownTicket => "pool-refused-unknown-ticket",
            Self::UsedTicket => "pool-refused-used-ticket",
            Self::LikeAnother => "pool-like-another",
            Self::FiguresOfAnother => "pool-like-figures",
        }
    }

    /// What it belongs to in the words of a table.
    pub const fn family(self) -> Family {
        match self {
            Self::Duplicate | Self::LikeAnother | Self::FiguresOfAnother => Family::Again,
            Self::NoTicket | Self::UnknownTicket | Self::UsedTicket => Family::Ticket,
            Self::Contradiction(_) => Family::Impossible,
            _ => Family::Unreadable,
        }
    }

    /// The wording in the language of the catalogue.
    pub fn words(self, catalog: &Catalog) -> String {
        let place = match self {
            Self::NotInSchema { line, column } => {
                vec![("line", (line as u64).into()), ("column", (column as u64).into())]
            }
            Self::Contradiction(what) => vec![("what", catalog.text(what.message()).into())],
            _ => Vec::new(),
        };
        catalog.format(self.message(), &place)
    }
}

/// The message of the JSON reader is not passed on: it repeats what the file says.
impl From<serde_json::Error> for Reason {
    fn from(error: serde_json::Error) -> Self {
        if error.is_data() {
            Self::NotInSchema { line: error.line(), column: error.column() }
        } else {
            Self::NotJson
        }
    }
}

/// One submission that was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The file, fit to be shown on a terminal.
    pub file: String,
    /// The line, in JSON Lines.
    pub line: Option<u64>,
    /// Why.
    pub reason: Reason,
}

impl Refusal {
    /// A refusal.
    pub fn new(file: &Path, line: Option<u64>, reason: Reason) -> Self {
        Self { file: clean(&file.to_string_lossy()).into_owned(), line, reason }
    }
}

/// The file, and the line if there are several.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        self.line.map_or(Ok(()), |line| write!(f, ":{line}"))
    }
}

/// Everything that was left out. So that hostile input cannot fill the memory, the first
/// [`Refusals::MOST_NAMED`] are named, the others counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusals {
    /// How many.
    pub count: u64,
    /// How many of them are repeated submissions.
    pub duplicates: u64,
    /// How many there are of each family.
    pub by_family: BTreeMap<Family, u64>,
    /// The first of them, in the order of the files.
    pub named: Vec<Refusal>,
    /// How many are named at most.
    pub most: usize,
}

impl Default for Refusals {
    fn default() -> Self {
        Self::with_room(Self::MOST_NAMED)
    }
}

impl Refusals {
    /// Names so many at most.
    pub const fn with_room(most: usize) -> Self {
        Self { count: 0, duplicates: 0, by_family: BTreeMap::new(), named: Vec::new(), most }
    }

    /// One line for each that is named, and one for the others.
    pub fn list(&self, catalog: &Catalog) -> Vec<String> {
        let named = self.named.iter();
        let mut lines: Vec<String> =
            named.map(|refusal| format!("{refusal}: {}", refusal.reason.words(catalog))).collect();
        let more = self.count.saturating_sub(self.named.len() as u64);
        if more > 0 {
            lines.push(catalog.format("pool-refused-more", &[("count", more.into())]));
        }
        lines
    }

    /// How many are named.
    pub const MOST_NAMED: usize = 1_000;

    /// A line for each that is named, under a heading; nothing if nothing was left out.
    pub fn words(&self, catalog: &Catalog) -> Vec<String> {
        if self.count == 0 {
            return Vec::new();
        }
        let mut lines = vec![catalog.format("pool-refused", &[("count", self.count.into())])];
        lines.extend(self.list(catalog).iter().map(|line| format!("  {line}")));
        lines
    }

    /// Notes one; it is only put together if it is named.
    pub fn note(&mut self, reason: Reason, refusal: impl FnOnce() -> Refusal) {
        self.count += 1;
        self.duplicates += u64::from(reason == Reason::Duplicate);
        *self.by_family.entry(reason.family()).or_default() += 1;
        if self.named.len() < self.most {
            self.named.push(refusal());
        }
    }
}
