//! Comments on Instagram (formats/instagram.md §2.3): whose post each stands under decides who could see
//! it (COUNTING §3).

use super::instagram_labels::{Labelled, Owner};
use super::media;
use super::media_file::Found;
use super::record::{Boxed, Media};
use super::sink::{Draft, Sink};
use super::times::{iso_moment, moment_of};
use crate::decode::json::Number;
use crate::decode::labels::{self, Label};
use crate::domain::item::{Flags, Standing};
use crate::domain::kind::Kind;
use crate::domain::moment::Moment;
use crate::domain::platform::Platform;

/// A comment of any generation since 2021 (formats/instagram.md §2.3). A missing owner is the
/// person, if a label says at least what the record is; an owner under a label that no table knows is
/// unknown.
pub(super) fn comment(record: Boxed<'_>, sink: &mut Sink<'_>) {
    let mut text = String::new();
    let mut time = Number::default();
    // A record of labels without any tells nothing about an owner.
    let has_fields = !record.string_map_data.0.is_empty() || !record.string_list_data.0.is_empty();
    let mut owner = if has_fields { Owner::Absent } else { Owner::Unknown };
    let mut is_deleted = false;
    for (key, value) in record.string_map_data.0 {
        match comment_label(&key) {
            Some(Label::Comment) => text = value.value.clean().into_owned(),
            Some(Label::MediaOwner) => owner = Owner::named(&value.value.clean()),
            Some(Label::Time | Label::CommentTime) => time = value.timestamp,
            Some(Label::DeletionStatus) => {
                is_deleted = labels::truth(&value.value.clean()) == Some(true);
            }
            Some(_) => {}
            None => {
                sink.label_seen(&key);
                if value.timestamp.0.is_some_and(|seconds| seconds != 0) {
                    time = value.timestamp;
                } else if !value.value.is_blank() {
                    owner = owner.or_unknown();
                }
            }
        }
    }
    for entry in record.string_list_data.0 {
        text = entry.value.clean().into_owned();
        time = entry.timestamp;
        owner = Owner::named(&record.title.clone().clean());
    }
    let mut found: Vec<Found> = Vec::new();
    for media in record.media_list_data.0.into_iter().chain(record.media.0) {
        found.extend(local_media(media, sink));
    }
    if !record.label_values.0.is_empty() {
        let mut labelled = Labelled::default();
        for entry in record.label_values.0 {
            labelled.entry(entry, sink);
        }
        owner = labelled.owner.unwrap_or(Owner::Unknown);
        time = labelled.created;
        text = labelled.caption;
        found.extend(labelled.media);
    }
    let time = time.or(record.timestamp);
    if time.0.is_none() && text.trim().is_empty() && found.is_empty() {
        return;
    }
    let mut draft = comment_draft(moment_of(time), &owner, sink);
    if is_deleted {
        draft.standing = Standing::Deleted;
    }
    draft.media = found;
    sink.item(&draft, &text);
}

/// The keys of comment files stay English in nearly all exports: no table needed for those.
fn comment_label(key: &str) -> Option<Label> {
    match key {
        "Comment" => Some(Label::Comment),
        "Media Owner" => Some(Label::MediaOwner),
        "Time" => Some(Label::Time),
        other => labels::label(other),
    }
}

/// Whether a named owner is the person is told when the accounts are known
/// ([`crate::reading::collection::Collection::mark_own_posts`]).
fn comment_draft(moment: Moment, owner: &Owner, sink: &mut Sink<'_>) -> Draft {
    let mut draft = Draft::new(Kind::Comment, Platform::Instagram, moment);
    match owner {
        Owner::Absent => draft.flags = draft.flags.with(Flags::OWN_POST),
        Owner::Named(name) => draft.context = sink.context(name),
        Owner::Unknown => {}
    }
    draft
}

/// A comment's picture counts if it lies in the archive (COUNTING §2.3); an address on the web is
/// a GIF of somebody else's.
fn local_media(media: Media<'_>, sink: &mut Sink<'_>) -> Option<Found> {
    media::found(media, Platform::Instagram, sink).filter(|found| !found.is_web)
}

/// A triple of time, text and owner (until 2021).
pub(super) fn comment_2018(record: Boxed<'_>, sink: &mut Sink<'_>) {
    let mut cells = record.cells.into_iter();
    let (Some(time), Some(text)) = (cells.next(), cells.next()) else {
        return;
    };
    let owner = cells.next().map_or(Owner::Absent, |name| Owner::named(&name.clean()));
    let moment = iso_moment(&time.raw());
    let draft = comment_draft(moment, &owner, sink);
    sink.item(&draft, &text.clean());
}
