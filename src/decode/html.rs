//! The HTML pages of an export as a stream of records, without knowing what they mean.
//!
//! [`read`] takes a page of any size from a reader and hands out one [`Record`] after the other;
//! in memory are one record, the few things outside of all records, and a read buffer. A record
//! is what stands in one box of the page: heading, texts, label and value rows, media, nested
//! groups, date and link. Which elements are boxes is told by tag, by a few classes that outlived
//! several page generations, and, where there are neither, by the dates that end the records
//! (`formats/facebook.md` §8, `formats/instagram.md` §8).

mod address;
mod arena;
mod blocks;
mod bounded;
mod input;
mod marks;
mod odd;
mod outline;
mod sink;
mod texts;
mod tree;
mod written;

use std::io::{self, Read};

pub use bounded::tokens;
use input::Input;
use marks::{Marks, Tag};
use sink::Sink;
use tree::Attributes;

/// What a page says about itself before its first record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Head {
    /// The `title` element.
    pub title: String,
    /// The `lang` attribute of the page.
    pub language: Option<String>,
    /// The times outside of all records: when the page was made, and the range that was asked for.
    pub times: Vec<HeadTime>,
    /// The sentences of its header: for whom and when it was made, and what was asked for.
    pub sentences: Vec<String>,
    /// Headings outside of all records, such as the name of an album.
    pub headings: Vec<String>,
}

/// A time in the header of a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HeadTime {
    /// The `datetime` attribute: UTC (`2026-09-02T13:11Z`).
    pub datetime: Option<String>,
    /// The same in words, on the clock of the account.
    pub text: String,
    /// Times of one number stand in one line of the header.
    pub line: usize,
}

/// What is known about a page when it has been read.
#[allow(clippy::struct_excessive_bools, reason = "each says one thing about the page")]
#[derive(Debug, Default)]
pub struct Page {
    /// What the page says about itself.
    pub head: Head,
    /// The generation of the page.
    pub generation: Generation,
    /// What stands outside of all records: headings, and whole tables of old pages without boxes.
    pub loose: Vec<Block>,
    /// The first texts outside of all records, in the part of the page that holds them; headings
    /// and what says when and for whom the page was made are not among them.
    pub texts: Vec<String>,
    /// The page marks that part, as all of Meta's do since 2018.
    pub has_main: bool,
    /// Records handed out.
    pub records: u64,
    /// The page breaks off.
    pub cut: bool,
    /// The page breaks off inside of its last record, which was handed out as far as it goes.
    pub open_record: bool,
    /// Elements that were nested too deep to be told apart; their texts were read.
    pub too_deep: u64,
    /// A record or the part outside of all records was longer than the limits, and was cut.
    pub too_long: bool,
    /// Texts that were so long that only their beginning was kept, with what stands for the rest.
    pub shortened: u64,
    /// Bytes read.
    pub bytes: u64,
    /// Why reading stopped, if not at the end.
    pub error: Option<io::Error>,
}

/// The generations of pages, told by their structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Generation {
    /// No structure that is known.
    #[default]
    Plain,
    /// Facebook until mid-2018: `div.contents`, no boxes.
    Contents,
    /// Facebook 2018 to 2022: boxes of the class `uiBoxWhite` with `_2lej`.
    UiBoxes,
    /// Instagram from 2022 on, Facebook 2022 to 2024: `div` boxes.
    Boxes,
    /// Facebook from 2025 on: `section` boxes.
    Sections,
}

impl Generation {
    fn see(&mut self, tag: Tag, marks: Marks) {
        let seen = if tag == Tag::Section {
            Self::Sections
        } else if marks.has(Marks::BOX) && marks.has(Marks::OLD) {
            Self::UiBoxes
        } else if marks.has(Marks::BOX) {
            Self::Boxes
        } else if marks.has(Marks::START) {
            Self::Contents
        } else {
            return;
        };
        if *self == Self::Plain {
            *self = seen;
        }
    }

    fn has_boxes(self) -> bool {
        self != Self::Plain
    }
}

/// One record of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its place in the page, from 1.
    pub number: u64,
    /// What it holds.
    pub entry: Entry,
}

/// The content of a box.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// The heading: a title sentence, a caption, the name of a sender.
    pub heading: Option<String>,
    /// The date as it is written in the footer.
    pub date: Option<String>,
    /// The web address that the date links to.
    pub link: Option<String>,
    /// Everything else in the order of the page.
    pub blocks: Vec<Block>,
}

/// A piece of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading inside of the content.
    Heading(String),
    /// A run of text; line breaks kept, other blanks collapsed.
    Text(String),
    /// A web address; its text is also part of the run before.
    Link {
        /// The address.
        href: String,
        /// The linked text.
        text: String,
    },
    /// A picture, video or other file.
    Media(Media),
    /// A label with its value.
    Row(Row),
    /// A box inside of the record.
    Group(Entry),
}

/// A reference to a media file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Media {
    /// The path below the root of the export, or a web address.
    pub uri: String,
    /// How the page shows it.
    pub kind: MediaKind,
    /// The texts beside it.
    pub caption: Option<String>,
}

/// How a page shows a media file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MediaKind {
    /// As a picture.
    Image,
    /// As a video.
    Video,
    /// As a sound.
    Audio,
    /// Only as a link.
    Link,
}

/// A label with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The label as written.
    pub label: String,
    /// The value: mostly one text.
    pub value: Vec<Block>,
}

impl Row {
    /// The texts of the value, joined with line breaks.
    pub fn text(&self) -> String {
        texts(&self.value).collect::<Vec<_>>().join("\n")
    }
}

/// The text runs directly among blocks.
pub fn texts(blocks: &[Block]) -> impl Iterator<Item = &str> {
    blocks.iter().filter_map(|block| match block {
        Block::Text(text) => Some(text.as_str()),
        _ => None,
    })
}

/// All rows among blocks, those of groups and of values included, in the order of the page.
pub fn rows(blocks: &[Block]) -> Vec<&Row> {
    let mut found = Vec::new();
    each(blocks, &mut |block| {
        if let Block::Row(row) = block {
            found.push(row);
        }
    });
    found
}

/// All media references among blocks, those of groups and of values included.
pub fn media(blocks: &[Block]) -> Vec<&Media> {
    let mut found = Vec::new();
    each(blocks, &mut |block| {
        if let Block::Media(media) = block {
            found.push(media);
        }
    });
    found
}

/// Calls `see` for each block, then for those inside of it.
pub fn each<'a>(blocks: &'a [Block], see: &mut dyn FnMut(&'a Block)) {
    for block in blocks {
        see(block);
        match block {
            Block::Row(row) => each(&row.value, see),
            Block::Group(group) => each(&group.blocks, see),
            _ => {}
        }
    }
}

/// A tag with more attributes ends the page. Those of exports have at most ten.
const MOST_ATTRIBUTES: u32 = 32;

/// Reads a page and hands out its records in their order. Reading goes on over all damage to the
/// structure; an error of the reader ends the page as if it were cut there.
pub fn read<R: Read>(mut reader: R, mut on_record: impl FnMut(&Head, Record)) -> Page {
    read_pieces(&mut Input::new(&mut reader, input::PIECE), &mut on_record)
}

fn read_pieces(input: &mut Input<'_>, on_record: &mut dyn FnMut(&Head, Record)) -> Page {
    let mut sink = Sink::new(on_record);
    let mut attributes = Attributes::default();
    loop {
        written::read(input, &mut sink, &mut attributes);
        if !odd::read_tag(input, &mut sink, &mut attributes) {
            break;
        }
    }
    let mut page = sink.finish();
    page.bytes = input.bytes;
    page.error = input.failure.take();
    page.cut |= page.error.is_some();
    page
}

#[cfg(test)]
mod growth_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod written_tests;
