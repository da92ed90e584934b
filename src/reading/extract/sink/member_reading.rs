//! What becomes of the records of one member.

use std::collections::BTreeMap;

use super::room::cost;
use crate::decode::html::Generation;
use crate::domain::ai::AroundAi;
use crate::domain::item::Digest;
use crate::reading::extract::labels_seen::Labels;
use crate::reading::extract::page_dates::PageDates;
use crate::reading::extract::page_header::PageHeader;

/// What became of the records of a member.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct MemberReading {
    /// Records in the file.
    pub records: u64,
    /// Records that hold nothing: no time, no text, no media.
    pub empty: u64,
    /// Drafts and unpublished records, which are no items (COUNTING §1).
    pub drafts: u64,
    /// Records that could not be parsed.
    pub unreadable: u64,
    /// Records that were parsed and hold something, of which no reader knows anything.
    pub foreign: u64,
    /// Records that gave items, or of which the reader knows that they give none.
    pub understood: u64,
    /// Records mended by leaving out a stray comma.
    pub mended: u64,
    /// Texts of which only the beginning was kept, with what stands for the rest.
    pub shortened: u64,
    /// Records with what looks like an audience.
    pub with_audience: u64,
    /// Records that repeat the text of a neighbour within a minute (COUNTING §2.1).
    pub equal_texts: u64,
    /// Its labels.
    pub labels: Labels,
    /// Records by the key of their list, where the reader knows several.
    pub lists: BTreeMap<&'static str, u64>,
    /// The generation of an HTML page.
    pub generation: Option<Generation>,
    /// Keys of lists that no table names: their records were read by their shape.
    pub guessed_lists: Vec<String>,
    /// What the header of a page tells.
    pub header: PageHeader,
    /// The dates of a page.
    pub dates: PageDates,
    /// Addresses of items on the web by position, if they were asked for; never fetched.
    pub links: Vec<(u32, String)>,
    /// What surrounds the person's messages to Meta AI.
    pub ai: AroundAi,
    /// Texts of items by position, if they were asked for.
    pub texts: Vec<(u32, String)>,
    /// Titles of items by position, if texts were asked for: the sentence of a post, the album of
    /// a photo.
    pub titles: Vec<(u32, String)>,
    /// Where media lie or lay in the archive, if texts were asked for.
    pub files: BTreeMap<Digest, String>,
}

impl MemberReading {
    /// Whether it says what no other member says: then nobody looks for an equal one.
    pub fn is_like_no_other(&self) -> bool {
        let lists = [&self.links, &self.texts, &self.titles];
        self.dates.is_open() || !self.files.is_empty() || lists.iter().any(|list| !list.is_empty())
    }

    /// Bytes that it takes beside what was taken for its texts and dates before.
    pub fn cost(&self) -> u64 {
        let names = self.guessed_lists.iter().map(|name| cost::TEXT + name.len() as u64);
        let language = self.dates.language.as_ref().map_or(0, String::len) as u64;
        cost::READING + self.labels.cost() + names.sum::<u64>() + language
    }
}
