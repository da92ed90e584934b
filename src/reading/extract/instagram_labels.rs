//! Label records of Instagram and Threads (formats/instagram.md §2.2): what their entries tell.

use std::collections::HashSet;

use super::media;
use super::media_file::Found;
use super::record::{Degrees, LabelValue, Media};
use super::sink::Sink;
use crate::decode::json::{Number, OneOrMany, Text};
use crate::decode::labels::{self, Label};
use crate::domain::item::{Digest, Flags};
use crate::domain::platform::Platform;

/// What the entries of a label record tell (formats/instagram.md §2.2).
#[derive(Default)]
pub(super) struct Labelled {
    pub(super) caption: String,
    pub(super) is_left_out: bool,
    pub(super) is_reel: bool,
    pub(super) flags: Flags,
    pub(super) latitude: Degrees,
    pub(super) longitude: Degrees,
    pub(super) created: Number,
    pub(super) owner: Option<Owner>,
    pub(super) media: Vec<Found>,
    known: HashSet<Digest>,
    pub(super) media_title: String,
}

impl Labelled {
    pub(super) fn entry(&mut self, mut entry: LabelValue<'_>, sink: &mut Sink<'_>) {
        let name = entry.take_name();
        sink.label_seen(&name);
        let truth = || labels::truth(&entry.value.clone().clean());
        let label = labels::label(&name);
        self.owner = self.owner.take().or(label.map(|_| Owner::Absent));
        match label {
            Some(Label::Caption | Label::Comment | Label::Text) if self.caption.is_empty() => {
                self.caption = entry.value.clone().clean().into_owned();
            }
            Some(Label::Draft) => self.is_left_out |= truth() == Some(true),
            Some(Label::Published) => self.is_left_out |= truth() == Some(false),
            Some(Label::ReelMetadata) => self.is_reel |= !entry.dict.0.is_empty(),
            Some(Label::Place) if has_value(&entry) => {
                self.flags = self.flags.with(Flags::HAS_PLACE);
            }
            Some(Label::Latitude) => self.latitude = degrees(&entry.value),
            Some(Label::Longitude) => self.longitude = degrees(&entry.value),
            Some(Label::CreationTime | Label::Time | Label::CommentTime) => {
                self.created = entry.timestamp_value;
            }
            Some(Label::MediaOwner) if entry.value.is_blank() && has_value(&entry) => {
                self.owner = Some(Owner::Unknown);
            }
            Some(Label::MediaOwner) => {
                self.owner = Some(Owner::named(&entry.value.clone().clean()));
            }
            Some(Label::TaggedUsers) => self.tagged(&entry, sink),
            Some(Label::Audience) => sink.audience_seen(),
            None if !entry.value.is_blank() => {
                let owner = self.owner.take();
                self.owner = Some(owner.map_or(Owner::Unknown, Owner::or_unknown));
            }
            _ => {}
        }
        self.media(entry.media, sink);
        for inner in entry.dict.0 {
            self.entry(inner, sink);
        }
    }

    /// The first medium of a carousel stands at the top and again, with the others in reverse
    /// order, further down: each counts once.
    pub(super) fn media(&mut self, media: OneOrMany<Media<'_>>, sink: &mut Sink<'_>) {
        for media in media.0 {
            if self.media_title.is_empty() && !media.title.is_blank() {
                self.media_title = media.title.clone().clean().into_owned();
            }
            let found = media::found(media, Platform::Instagram, sink);
            self.media.extend(found.filter(|found| self.known.insert(found.media.id)));
        }
    }

    fn tagged(&mut self, entry: &LabelValue<'_>, sink: &mut Sink<'_>) {
        if !entry.value.is_blank() {
            // `username (Tagged, 0.00, 0.00)`: the position follows in brackets.
            let value = entry.value.clone().clean();
            let name = value.split(" (").next().unwrap_or_default();
            if sink.person(name) {
                self.flags = self.flags.with(Flags::NAMES_PERSON);
            }
        }
        for inner in &entry.dict.0 {
            let label = labels::label(&inner.label.clone().clean());
            if matches!(label, None | Some(Label::Username | Label::TaggedUsers)) {
                self.tagged(inner, sink);
            }
        }
    }
}

fn degrees(text: &Text<'_>) -> Degrees {
    Degrees(text.raw().trim().parse().ok().filter(|degrees: &f64| degrees.is_finite()))
}

fn has_value(entry: &LabelValue<'_>) -> bool {
    !entry.value.is_blank() || entry.dict.0.iter().any(has_value)
}

/// Whose post was commented on.
pub(super) enum Owner {
    Absent,
    Named(String),
    Unknown,
}

impl Owner {
    pub(super) fn named(name: &str) -> Self {
        let name = name.trim();
        if name.is_empty() { Self::Absent } else { Self::Named(name.to_owned()) }
    }

    pub(super) fn or_unknown(self) -> Self {
        match self {
            Self::Absent => Self::Unknown,
            known => known,
        }
    }
}
