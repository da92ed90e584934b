//! Facebook's record families (formats/facebook.md §2): classic records, `label_values` records
//! and plain objects. Each reader accepts all shapes.

use std::borrow::Cow;
use std::collections::HashSet;

use super::media;
use super::media_file::Found;
use super::people::{self, Whose};
use super::record::{AttachmentData, Boxed, LabelValue, Media, Place};
use super::sink::{Draft, Sink};
use super::times::moment_of;
use crate::decode::json::{Number, OneOrMany, Text};
use crate::decode::labels::{self, AlbumRole, Label};
use crate::decode::text::digest_bytes;
use crate::domain::item::{Digest, Flags, Standing};
use crate::domain::kind::Kind;
use crate::domain::moment::Moment;
use crate::domain::platform::Platform;
use crate::reading::registry::Reader;

const FACEBOOK: Platform = Platform::Facebook;

/// Reads one record.
pub(super) fn record(reader: Reader, list: &str, record: Boxed<'_>, sink: &mut Sink<'_>) {
    match reader {
        Reader::CheckIns => post(Kind::Post, Standing::Live, Flags::CHECK_IN, record, sink),
        Reader::PostsElsewhere => live(Kind::PostElsewhere, record, sink),
        Reader::ArchivedPosts => {
            post(Kind::Post, Standing::Archived, Flags::default(), record, sink);
        }
        Reader::Trash => post(Kind::Post, Standing::Deleted, Flags::default(), record, sink),
        Reader::GroupPosts => live(Kind::GroupPost, record, sink),
        Reader::GroupPostsAndComments => group_record(list, record, sink),
        Reader::Reels => live(Kind::Reel, record, sink),
        Reader::Stories => story(record, sink),
        Reader::Comments => comment(Kind::Comment, record, sink),
        Reader::GroupComments => comment(Kind::GroupComment, record, sink),
        Reader::Notes => note(record, sink),
        Reader::Album => album(record, sink),
        Reader::ListedMedia => listed_media(record, sink),
        Reader::ProfileUpdates => profile_update(record, sink),
        Reader::Reviews => plain(Kind::Review, record, sink),
        Reader::Listings => plain(Kind::Listing, record, sink),
        Reader::Events => plain(Kind::Event, record, sink),
        _ => live(Kind::Post, record, sink),
    }
}

fn live(kind: Kind, record: Boxed<'_>, sink: &mut Sink<'_>) {
    post(kind, Standing::Live, Flags::default(), record, sink);
}

/// Everything of the posts and comments families inside a Page export is the Page's
/// (COUNTING §1).
fn own_kind(kind: Kind, sink: &Sink<'_>) -> Kind {
    match kind {
        Kind::Post | Kind::Reel | Kind::GroupPost | Kind::PostElsewhere if sink.is_page() => {
            Kind::PagePost
        }
        Kind::Comment | Kind::GroupComment if sink.is_page() => Kind::PageComment,
        other => other,
    }
}

/// What the parts of a record tell together.
#[derive(Default)]
struct Content<'a> {
    text: Cow<'a, str>,
    /// The title or name among the labels of a record.
    title: Cow<'a, str>,
    media: Vec<Found>,
    names_person: bool,
    has_place: bool,
}

impl<'a> Content<'a> {
    fn flags(&self) -> Flags {
        let mut flags = Flags::default();
        if self.names_person {
            flags = flags.with(Flags::NAMES_PERSON);
        }
        if self.has_place {
            flags = flags.with(Flags::HAS_PLACE);
        }
        flags
    }

    fn offer_text(&mut self, text: Text<'a>, sink: &mut Sink<'_>) {
        if text.is_blank() {
            return;
        }
        let clean = text.clean();
        self.names_person |= people::in_facebook_text(&clean, sink);
        if self.text.is_empty() {
            self.text = clean;
        }
    }

    fn offer_media(&mut self, media: OneOrMany<Media<'_>>, sink: &mut Sink<'_>) {
        self.media
            .extend(media.0.into_iter().filter_map(|media| media::found(media, FACEBOOK, sink)));
    }

    fn offer_people(&mut self, tags: OneOrMany<super::record::Tag<'_>>, sink: &mut Sink<'_>) {
        for tag in tags.0 {
            self.names_person |= sink.person(&tag.name.clean());
        }
    }

    fn attachment(&mut self, data: AttachmentData<'a>, sink: &mut Sink<'_>) {
        self.offer_media(data.media, sink);
        self.has_place |= data.place.0.iter().any(is_place);
        self.has_place |= data.life_event.0.iter().flat_map(|event| &event.place.0).any(is_place);
        for note in data.note.0 {
            self.offer_text(note.text, sink);
            self.offer_people(note.tags, sink);
            for media in note.media.0 {
                self.offer_media(media.media, sink);
                let bare = Media {
                    uri: media.uri,
                    creation_timestamp: media.creation_timestamp,
                    ..Media::default()
                };
                self.media.extend(media::found(bare, FACEBOOK, sink));
            }
        }
    }

    /// One entry of a `label_values` record, groups included.
    fn label_value(&mut self, mut entry: LabelValue<'a>, sink: &mut Sink<'_>) {
        let label_text = entry.take_name();
        sink.label_seen(&label_text);
        let label = labels::label(&label_text);
        match label {
            Some(Label::Message | Label::Text | Label::Caption | Label::Comment) => {
                self.offer_text(entry.value, sink);
            }
            Some(Label::Title | Label::Name) if self.title.is_empty() => {
                self.title = entry.value.clean();
            }
            Some(Label::Place) => {
                self.has_place |= !entry.value.is_blank() || entry.dict.0.iter().any(has_value);
            }
            Some(Label::TaggedUsers) => self.tagged(&entry, sink),
            Some(Label::Audience) => sink.audience_seen(),
            _ => {}
        }
        self.offer_media(entry.media, sink);
        for inner in entry.dict.0 {
            self.label_value(inner, sink);
        }
    }

    /// The names of tagged people: values, or the names in the groups below.
    fn tagged(&mut self, entry: &LabelValue<'_>, sink: &mut Sink<'_>) {
        if !entry.value.is_blank() {
            self.names_person |= sink.person(&entry.value.clone().clean());
        }
        for inner in &entry.dict.0 {
            let label = labels::label(&inner.label.clone().clean());
            if matches!(label, None | Some(Label::Name | Label::TaggedUsers)) {
                self.tagged(inner, sink);
            }
        }
    }
}

fn is_place(place: &Place<'_>) -> bool {
    !place.name.is_blank()
        || !place.address.is_blank()
        || !place.url.is_blank()
        || place.coordinate.0.iter().any(media::are_somewhere)
}

fn has_value(entry: &LabelValue<'_>) -> bool {
    !entry.value.is_blank() || entry.dict.0.iter().any(has_value)
}

/// The time of a `label_values` record without one at the top: the entry that names it, else the
/// first that has one.
fn labelled_time(entries: &[LabelValue<'_>]) -> Number {
    let named = entries.iter().find(|entry| {
        let label = labels::label(&entry.label.clone().clean());
        matches!(label, Some(Label::CreationTime | Label::Time))
            && entry.timestamp_value.0.is_some()
    });
    let any = || entries.iter().find(|entry| entry.timestamp_value.0.is_some());
    named.or_else(any).map(|entry| entry.timestamp_value).unwrap_or_default()
}

/// The address of a `label_values` record itself; one further down is that of a place or of an
/// attachment.
fn own_link(entries: &[LabelValue<'_>]) -> Option<String> {
    let is_link = |entry: &&LabelValue<'_>| {
        !entry.value.is_blank() && labels::label(&entry.label.clone().clean()) == Some(Label::Url)
    };
    entries.iter().find(is_link).map(|entry| entry.value.clone().clean().into_owned())
}

/// A record that holds nothing is no item; a title alone is something (formats/facebook.md §2.5).
fn is_empty(content: &Content<'_>, time: Number, title: &Text<'_>, fbid: &Text<'_>) -> bool {
    content.text.is_empty()
        && content.media.is_empty()
        && time.0.is_none()
        && title.is_blank()
        && fbid.is_blank()
}

fn post(kind: Kind, standing: Standing, flags: Flags, record: Boxed<'_>, sink: &mut Sink<'_>) {
    if record.names_audience() {
        sink.audience_seen();
    }
    let time = match record.timestamp {
        Number(None | Some(0)) => labelled_time(&record.label_values.0).or(record.timestamp),
        known => known,
    };
    let mut content = Content::default();
    for data in record.data.0 {
        content.offer_text(data.post, sink);
        content.offer_text(data.text, sink);
    }
    for attachment in record.attachments.0 {
        for data in attachment.data.0 {
            content.attachment(data, sink);
        }
    }
    content.offer_media(record.media, sink);
    content.offer_people(record.tags, sink);
    let is_labelled = !record.label_values.0.is_empty();
    let wanted = sink.source.options.texts || sink.source.options.links;
    let link = wanted.then(|| own_link(&record.label_values.0)).flatten();
    for entry in record.label_values.0 {
        content.label_value(entry, sink);
    }
    if is_empty(&content, time, &record.title, &record.fbid) {
        return;
    }
    let mut draft = Draft::new(own_kind(kind, sink), FACEBOOK, moment_of(time));
    draft.standing = standing;
    draft.flags = flags.with(content.flags());
    if is_labelled && !record.fbid.is_blank() {
        draft.fbid = Some(digest_bytes(record.fbid.raw().trim().as_bytes()));
    }
    if kind == Kind::GroupPost && !record.title.is_blank() {
        draft.context = sink.context(&record.title.clone().clean());
    }
    draft.media = content.media;
    sink.item(&draft, &content.text);
    if wanted && let Some(last) = sink.items().checked_sub(1) {
        sink.link(last, link);
        let title = if record.title.is_blank() { content.title } else { record.title.clean() };
        sink.title_last(&title);
    }
}

/// Before 2021 posts and comments in groups share a file; what a record holds tells them apart.
fn group_record(list: &str, record: Boxed<'_>, sink: &mut Sink<'_>) {
    let is_comment = record.data.0.iter().any(|data| !data.comment.0.is_empty());
    if is_comment || list == "group_comments" {
        comment(Kind::GroupComment, record, sink);
    } else {
        live(Kind::GroupPost, record, sink);
    }
}

fn story(record: Boxed<'_>, sink: &mut Sink<'_>) {
    post(Kind::Story, Standing::Live, Flags::default(), record, sink);
}

fn comment(kind: Kind, record: Boxed<'_>, sink: &mut Sink<'_>) {
    if record.names_audience() {
        sink.audience_seen();
    }
    let mut time = record.timestamp;
    let mut text = Cow::Borrowed("");
    let mut group = None;
    for comment in record.data.0.into_iter().flat_map(|data| data.comment.0) {
        if time.0.is_none() {
            time = comment.timestamp;
        }
        if text.is_empty() {
            text = comment.text.clean();
        }
        if !comment.group.is_blank() {
            group = sink.context(&comment.group.clean());
        }
    }
    let time = time.or(labelled_time(&record.label_values.0));
    let mut content = Content { text, ..Content::default() };
    for data in record.attachments.0.into_iter().flat_map(|attachment| attachment.data.0) {
        content.offer_media(data.media, sink);
    }
    for entry in record.label_values.0 {
        content.label_value(entry, sink);
    }
    if is_empty(&content, time, &record.title, &record.fbid) {
        return;
    }
    let mut draft = Draft::new(own_kind(kind, sink), FACEBOOK, moment_of(time));
    draft.context = group;
    if kind == Kind::Comment && group.is_none() {
        match people::commented_on(&record.title.clone().clean()) {
            Some(Whose::Own) => draft.flags = draft.flags.with(Flags::NAMES_ONESELF),
            Some(Whose::Of(name)) => draft.context = sink.context(name),
            None => {}
        }
    }
    draft.media = content.media;
    sink.item(&draft, &content.text);
    if sink.source.options.texts {
        sink.title_last(&record.title.clean());
    }
}

/// Notes count as posts, dated by `created_timestamp` (COUNTING §5).
fn note(record: Boxed<'_>, sink: &mut Sink<'_>) {
    let time = record.created().or(record.timestamp);
    let title_only = record.text.is_blank();
    let mut content = Content::default();
    content.offer_text(record.text, sink);
    if title_only {
        content.offer_text(record.title.clone(), sink);
    }
    content.offer_people(record.tags, sink);
    content.offer_media(record.media, sink);
    let time = time.or(labelled_time(&record.label_values.0));
    for entry in record.label_values.0 {
        content.label_value(entry, sink);
    }
    if is_empty(&content, time, &record.title, &record.fbid) {
        return;
    }
    let mut draft = Draft::new(own_kind(Kind::Post, sink), FACEBOOK, moment_of(time));
    draft.flags = content.flags();
    draft.media = content.media;
    sink.item(&draft, &content.text);
}

/// An album lists photos and videos; the cover repeats one of them. The name of the album tells
/// profile and cover pictures (COUNTING §3).
fn album(record: Boxed<'_>, sink: &mut Sink<'_>) {
    let mut labelled = Content::default();
    for entry in record.label_values.0 {
        labelled.label_value(entry, sink);
    }
    let name = if record.name.is_blank() { labelled.title } else { record.name.clean() };
    let name = name.into_owned();
    let role = labels::album(&name);
    // Inside one file every record counts (COUNTING §2.1), but the cover is one of the others again.
    let listed = [record.photos, record.videos, record.media].into_iter().flat_map(|list| list.0);
    let listed: Vec<Media<'_>> = listed.collect();
    // A sticker is named like a photo and is none (COUNTING §2.3).
    if listed.iter().any(|media| !media.uri.is_blank()) {
        sink.has_no_item();
    }
    let mut listed: Vec<Found> = listed
        .into_iter()
        .filter_map(|media| media::found(media, FACEBOOK, sink))
        .chain(labelled.media)
        .collect();
    let known: HashSet<Digest> = listed.iter().map(|found| found.media.id).collect();
    let cover = record.cover_photo.0.into_iter();
    let cover = cover.filter_map(|media| media::found(media, FACEBOOK, sink));
    listed.extend(cover.filter(|cover| !known.contains(&cover.media.id)));
    for found in listed {
        picture(role, found, found.media.created, sink);
        sink.title_last(&name);
    }
}

fn listed_media(record: Boxed<'_>, sink: &mut Sink<'_>) {
    let bare = Media {
        uri: record.uri,
        creation_timestamp: record.creation_timestamp,
        title: record.title,
        description: record.description,
        metadata: record.metadata,
        thumbnail: record.thumbnail,
        subtitles: record.subtitles,
        variants: record.variants,
        dubbing: record.dubbing,
    };
    let all: Vec<Media<'_>> = std::iter::once(bare).chain(record.media.0).collect();
    // A sticker is named like a photo and is none (COUNTING §2.3).
    let has_file = all.iter().any(|media| !media.uri.is_blank());
    let mut labelled = Content::default();
    for entry in record.label_values.0 {
        labelled.label_value(entry, sink);
    }
    let all = all.into_iter().filter_map(|media| media::found(media, FACEBOOK, sink));
    let found: Vec<Found> = all.chain(labelled.media).collect();
    if has_file {
        sink.has_no_item();
    }
    for found in found {
        picture(None, found, found.media.created, sink);
    }
}

/// Files a listed photo, or a picture of the profile.
fn picture(role: Option<AlbumRole>, found: Found, moment: Moment, sink: &mut Sink<'_>) {
    let (kind, flags) = match role {
        None => (Kind::Media, Flags::default()),
        Some(AlbumRole::ProfilePictures) => (Kind::PastProfilePicture, Flags::NAMED_PICTURE),
        Some(AlbumRole::CoverPhotos) => (Kind::PastCoverPhoto, Flags::NAMED_PICTURE),
    };
    let mut draft = Draft::new(kind, FACEBOOK, moment);
    draft.flags = flags;
    draft.media = vec![found];
    sink.item(&draft, "");
}

/// A profile update gives pictures, never a post (COUNTING §1). A title that no table knows
/// leaves open which picture it was.
fn profile_update(record: Boxed<'_>, sink: &mut Sink<'_>) {
    let role = labels::picture_named(&record.title.clean());
    let moment = moment_of(record.timestamp);
    let mut content = Content::default();
    // Most of what changes in a profile is no picture.
    if record.timestamp.0.is_some() {
        sink.has_no_item();
    }
    for data in record.attachments.0.into_iter().flat_map(|attachment| attachment.data.0) {
        content.offer_media(data.media, sink);
    }
    content.offer_media(record.media, sink);
    for entry in record.label_values.0 {
        content.label_value(entry, sink);
    }
    for found in content.media {
        let (kind, flags) = match role {
            Some(AlbumRole::ProfilePictures) => (Kind::PastProfilePicture, Flags::NAMED_PICTURE),
            Some(AlbumRole::CoverPhotos) => (Kind::PastCoverPhoto, Flags::NAMED_PICTURE),
            None => (Kind::PastProfilePicture, Flags::default()),
        };
        let mut draft = Draft::new(kind, FACEBOOK, moment);
        draft.flags = flags;
        draft.media = vec![found];
        sink.item(&draft, "");
    }
}

/// Reviews, listings and events: a name or title and a time.
fn plain(kind: Kind, record: Boxed<'_>, sink: &mut Sink<'_>) {
    let time = record.created().or(record.timestamp);
    let time = time.or(labelled_time(&record.label_values.0));
    let mut labelled = Content::default();
    for entry in record.label_values.0 {
        labelled.label_value(entry, sink);
    }
    let mut text =
        if record.name.is_blank() { record.title } else { record.name }.clean().into_owned();
    for data in record.data.0 {
        if !data.text.is_blank() {
            text = data.text.clean().into_owned();
        }
    }
    let attached = record.attachments.0.iter().flat_map(|attachment| &attachment.data.0);
    for media in attached.flat_map(|data| &data.media.0) {
        sink.side_file(&media.uri.raw());
    }
    for labelled in [labelled.title, labelled.text] {
        if text.trim().is_empty() {
            text = labelled.into_owned();
        }
    }
    if time.0.is_none() && text.trim().is_empty() {
        return;
    }
    sink.item(&Draft::new(kind, FACEBOOK, moment_of(time)), &text);
}
