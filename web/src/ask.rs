//! What the page asks, and what it is answered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::rooms::{details, letters, pool};
use crate::survey::Act;
use crate::told::Told;

/// What the page asks. Fields of forms come as the text that stands in them.
#[derive(Debug, Deserialize)]
#[serde(tag = "ask", rename_all = "snake_case")]
pub(crate) enum Ask {
    /// The page was opened, or begins again.
    Start(Start),
    /// Another language.
    Language,
    /// A room.
    Show {
        /// Which.
        room: Room,
        /// `no` if the person has no account.
        #[serde(default)]
        account: String,
        /// `yes` if it may be read once more for this.
        #[serde(default)]
        reads: String,
    },
    /// What is shown while files are read; the page asks for it before it asks to read.
    Reading,
    /// Reads what was lent.
    Read {
        /// The invented archive instead.
        #[serde(default)]
        demo: bool,
    },
    /// What the person says about themselves.
    Tell(Told),
    /// A file to save.
    Save {
        /// Which.
        what: File,
    },
    /// The same for the clipboard.
    Copy {
        /// Which.
        what: File,
    },
    /// The form of the letters.
    Letter(letters::Form),
    /// The letter as something to keep.
    End {
        /// As what.
        end: letters::End,
        /// What was typed into the sheet, by the name of the gap.
        #[serde(default)]
        typed: BTreeMap<String, String>,
    },
    /// What the person did in the survey.
    Survey(Act),
    /// What is looked for among the items.
    Details(details::Wanted),
    /// What stands above the table of many people.
    Pool(pool::Form),
    /// The country that goes into the statistics.
    Country {
        /// Its code, or nothing.
        country: String,
    },
}

/// What only the browser knows.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct Start {
    /// Languages of the browser, the best first.
    pub(crate) languages: Vec<String>,
    /// Today, `2026-07-23`.
    pub(crate) today: String,
    /// The time zone of the browser, `Europe/Berlin`.
    pub(crate) zone: String,
    /// 32 random hexadecimal digits.
    pub(crate) random: String,
    /// Now, in Unix seconds.
    pub(crate) now: i64,
    /// Why the page begins again: the end of the id of a message.
    pub(crate) because: Option<String>,
    /// The file that it is about.
    pub(crate) about: Option<String>,
}

/// The rooms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Room {
    Start,
    Result,
    Survey,
    Letters,
    Details,
    Statistics,
    Inspect,
    Pool,
}

/// Files that can be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum File {
    Html,
    Json,
    Markdown,
    Details,
    Statistics,
    Inspection,
    PoolHtml,
    PoolCsv,
    PoolLedger,
    Answers,
}

/// What the page does.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Answer {
    /// The language of all words.
    pub(crate) language: &'static str,
    /// The title of the window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    /// Elements by id, with their new content.
    pub(crate) parts: BTreeMap<&'static str, String>,
    /// Frames by id, with the whole page to show in them; nothing runs in frames.
    pub(crate) frames: BTreeMap<&'static str, String>,
    /// A file to save.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) file: Option<Saved>,
    /// A text for the clipboard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) copy: Option<String>,
    /// Whether answers were not saved; none if that did not change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) unsaved: Option<bool>,
    /// The room that the page asks for next, while it shows this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) then: Option<Room>,
    /// Whether this is another room, which begins at its top.
    pub(crate) enters: bool,
}

/// A file to save.
#[derive(Debug, Serialize)]
pub(crate) struct Saved {
    pub(crate) name: String,
    /// Its type, for example `text/html`.
    pub(crate) kind: &'static str,
    pub(crate) text: String,
}
