//! What the blocks of a page's record are: own text, media with captions, labelled values.

use super::super::page_dates::Clocks;
use crate::decode::dates::{self, Habits};
use crate::decode::html::{self, Block, Entry, Row};
use crate::decode::json::{Number, OneOrMany, Text};
use crate::decode::labels::{self, Label};

use super::super::record::{Coordinates, Degrees, FileMetadata, LabelValue, Media, MediaMetadata};

/// The blocks of one record, sorted.
#[derive(Default)]
pub(super) struct Pieces {
    /// Texts that are nobody's caption, link or label.
    pub(super) own: Vec<String>,
    /// Texts of links and headings inside of the content.
    pub(super) other: Vec<String>,
    pub(super) media: Vec<Media<'static>>,
    pub(super) labels: Vec<LabelValue<'static>>,
    latitude: Option<f64>,
    /// The page began to write labels in texts.
    has_labels_in_texts: bool,
}

impl Pieces {
    pub(super) fn take(&mut self, entry: &Entry, clocks: &Clocks) {
        self.blocks(&entry.blocks, entry.date.as_deref(), clocks);
    }

    /// Something that a record can consist of, beside its date.
    pub(super) fn is_something(&self) -> bool {
        !self.media.is_empty() || !self.labels.is_empty()
    }

    /// Takes the first text of its own.
    pub(super) fn take_own(&mut self) -> String {
        if self.own.is_empty() { String::new() } else { self.own.remove(0) }
    }

    fn blocks(&mut self, blocks: &[Block], date: Option<&str>, clocks: &Clocks) {
        let mut linked = 0;
        for (at, block) in blocks.iter().enumerate() {
            linked = linked.max(at + of_a_link(blocks.get(at..).unwrap_or_default()));
            match block {
                Block::Text(text) if at < linked => self.other.push(text.clone()),
                Block::Text(text) => {
                    self.text(text, blocks.get(at + 1..).unwrap_or_default(), date);
                }
                Block::Heading(text) => self.other.push(text.clone()),
                Block::Link { .. } => {}
                Block::Media(media) => self.media.push(medium(media)),
                Block::Row(row) => self.row(row, clocks),
                Block::Group(group) => {
                    // A box inside of a record shows parts of it: its texts are not the person's.
                    let own = self.own.len();
                    self.blocks(&group.blocks, group.date.as_deref(), clocks);
                    let inner: Vec<String> = self.own.drain(own..).collect();
                    self.other.extend(inner);
                }
            }
        }
    }

    fn text(&mut self, text: &str, rest: &[Block], date: Option<&str>) {
        if is_boilerplate(text, date) {
            return;
        }
        // What follows a text of the person's own is the page's; the first one may be typed.
        let is_behind = !self.own.is_empty() || self.has_labels_in_texts;
        let is_page = |meaning| is_behind || begins_labels(meaning, rest);
        if let Some((_, label, value)) = labelled(text).filter(|(meaning, ..)| is_page(*meaning)) {
            self.has_labels_in_texts = true;
            self.labels.push(LabelValue {
                label: Text::from(label.to_owned()),
                value: Text::from(value.to_owned()),
                ..LabelValue::default()
            });
        } else {
            self.own.push(text.to_owned());
        }
    }

    fn row(&mut self, row: &Row, clocks: &Clocks) {
        let degrees = || row.text().trim().parse::<f64>().ok().filter(|value| value.is_finite());
        match labels::label(&row.label) {
            Some(Label::Latitude) => self.latitude = degrees(),
            Some(Label::Longitude) => {
                if let (Some(latitude), Some(longitude)) = (self.latitude.take(), degrees()) {
                    self.locate(latitude, longitude);
                }
            }
            _ => {}
        }
        self.labels.push(value_of(row, clocks));
    }

    /// Coordinates stand below their picture.
    fn locate(&mut self, latitude: f64, longitude: f64) {
        let Some(media) = self.media.last_mut() else { return };
        let place =
            Coordinates { latitude: Degrees(Some(latitude)), longitude: Degrees(Some(longitude)) };
        let file = FileMetadata { exif_data: OneOrMany(vec![place]), ..FileMetadata::default() };
        // A picture's metadata: what makes a video stands there already, else the extension tells.
        let metadata =
            MediaMetadata { photo_metadata: OneOrMany(vec![file]), ..Default::default() };
        media.metadata.0.push(metadata);
    }
}

/// How many texts at the beginning are together the whole text of a link that follows them: what a
/// link is called is nobody's own text.
fn of_a_link(blocks: &[Block]) -> usize {
    let is_text = |block: &&Block| matches!(block, Block::Text(_));
    let texts = blocks.iter().take(MOST_OF_A_LINK).take_while(is_text).count();
    let (before, behind) = blocks.split_at(texts);
    let mut links = behind.iter().map_while(|block| match block {
        Block::Link { text, .. } => Some(text.as_str()),
        _ => None,
    });
    let mut joins = |link: &str| match before {
        [] => false,
        [Block::Text(only)] => only == link,
        several => html::texts(several).collect::<Vec<_>>().join(" ") == link,
    };
    if links.any(&mut joins) { texts } else { 0 }
}

/// A link shows at most so many texts: its name, where it leads, and a line about it.
const MOST_OF_A_LINK: usize = 4;

/// The line that tells when the record was changed, which names the date of the record again
/// (facebook.md §8).
fn is_boilerplate(text: &str, date: Option<&str>) -> bool {
    date.is_some_and(|date| !date.is_empty() && text.len() < 160 && text.ends_with(date))
}

/// `Group: Beispiele`, `Place: Café`: labels that stand in the text before a colon.
fn labelled(text: &str) -> Option<(Label, &str, &str)> {
    let (label, value) = text.split_once([':', '：'])?;
    let meaning = match labels::label(label)? {
        Label::PlaceName => Label::Place,
        known @ (Label::Group | Label::Place | Label::Address | Label::Coordinates) => known,
        _ => return None,
    };
    (!value.trim().is_empty()).then(|| (meaning, label.trim(), value.trim()))
}

/// Whether a first text that looks like a label is one: others of other meanings follow (`Place`,
/// `Address`). A page does not write one twice, and people type `Place: Town hall` themselves.
fn begins_labels(meaning: Label, rest: &[Block]) -> bool {
    let mut others = html::texts(rest).filter_map(labelled).map(|(meaning, ..)| meaning).peekable();
    others.peek().is_some() && others.all(|other| other != meaning)
}

/// A medium; what stands beside it is description on Facebook and title on Instagram. What a page
/// plays as a video is one, whatever its file is called (COUNTING §2.3).
fn medium(media: &html::Media) -> Media<'static> {
    let caption = || Text::from(media.caption.clone().unwrap_or_default());
    let is_video = media.kind == html::MediaKind::Video;
    let video = MediaMetadata {
        video_metadata: OneOrMany(vec![FileMetadata::default()]),
        ..MediaMetadata::default()
    };
    Media {
        metadata: OneOrMany(if is_video { vec![video] } else { Vec::new() }),
        uri: Text::from(media.uri.clone()),
        title: caption(),
        description: caption(),
        ..Media::default()
    }
}

/// A row as the JSON flavour writes it: value, time, media, and groups for what nests.
pub(super) fn value_of(row: &Row, clocks: &Clocks) -> LabelValue<'static> {
    let value = row.text();
    let mut inner = Vec::new();
    let mut media = Vec::new();
    for block in &row.value {
        match block {
            Block::Row(row) => inner.push(value_of(row, clocks)),
            Block::Media(found) => media.push(medium(found)),
            Block::Group(group) => inner.push(group_of(group, clocks)),
            Block::Text(_) | Block::Heading(_) | Block::Link { .. } => {}
        }
    }
    LabelValue {
        label: Text::from(row.label.clone()),
        timestamp_value: Number(seconds(&value, clocks)),
        value: Text::from(value),
        media: OneOrMany(media),
        dict: OneOrMany(inner),
        ..LabelValue::default()
    }
}

fn group_of(group: &Entry, clocks: &Clocks) -> LabelValue<'static> {
    let mut pieces = Pieces::default();
    pieces.take(group, clocks);
    LabelValue {
        title: Text::from(group.heading.clone().unwrap_or_default()),
        media: OneOrMany(pieces.media),
        dict: OneOrMany(pieces.labels),
        ..LabelValue::default()
    }
}

/// A value that is a date, if there is one way to read it.
pub(super) fn seconds(text: &str, clocks: &Clocks) -> Option<i64> {
    if !dates::looks_like(text) {
        return None;
    }
    clocks.seconds(&Habits::default().settle(&dates::read(text)?)?)
}
