//! The record that the JSON flavour would have had.

use std::borrow::Cow;

use super::super::Source;
use super::super::record::{
    Attachment, AttachmentData, Comment, Data, LabelValue, Media, Pairs, Record, StringValue,
};
use super::pieces::Pieces;
use crate::decode::html::Head;
use crate::decode::json::{Number, OneOrMany, Text};
use crate::decode::labels::{self, Label};
use crate::reading::registry::Reader;

/// Shapes a page's record for its reader. `seconds` is the time of the record.
pub(super) fn record(
    reader: Reader,
    source: &Source<'_>,
    head: &Head,
    heading: String,
    mut pieces: Pieces,
    seconds: Option<i64>,
) -> Record<'static> {
    let time = Number(seconds);
    match reader {
        Reader::Comments | Reader::GroupComments => facebook_comment(heading, pieces, time),
        // Until 2021 posts and comments share this page; only the sentence tells them apart.
        Reader::GroupPostsAndComments if labels::is_comment_sentence(&heading) => {
            facebook_comment(heading, pieces, time)
        }
        Reader::Notes => Record {
            title: Text::from(heading),
            text: Text::from(pieces.own.join("\n")),
            created_timestamp: time,
            media: OneOrMany(pieces.media),
            ..Record::default()
        },
        Reader::Album => {
            Record { name: Text::from(album_name(head, &heading)), ..media_list(pieces, time) }
        }
        Reader::ListedMedia | Reader::InstagramProfilePhotos => media_list(pieces, time),
        Reader::Reviews | Reader::Listings | Reader::Events => plain(source, heading, pieces, time),
        Reader::InstagramPosts
        | Reader::InstagramReels
        | Reader::InstagramStories
        | Reader::InstagramArchived
        | Reader::InstagramDeleted => instagram_post(heading, pieces, time),
        Reader::ThreadsPosts => media_post(heading, pieces, time),
        Reader::InstagramComments => instagram_comment(heading, pieces, time),
        Reader::InstagramProfile => {
            let picture = |media| (Cow::Borrowed("Profile Photo"), media);
            let media_map_data = Pairs(pieces.media.into_iter().map(picture).collect());
            Record { media_map_data, ..Record::default() }
        }
        _ => Record {
            timestamp: time,
            title: Text::from(heading),
            data: one_post(pieces.take_own()),
            media: OneOrMany(pieces.media),
            label_values: OneOrMany(pieces.labels),
            ..Record::default()
        },
    }
}

fn one_post(text: String) -> OneOrMany<Data<'static>> {
    OneOrMany(vec![Data { post: Text::from(text), ..Data::default() }])
}

/// All media of a box, each made at its time.
fn media_list(pieces: Pieces, time: Number) -> Record<'static> {
    let made = |media| Media { creation_timestamp: time, ..media };
    let media = pieces.media.into_iter().map(made).collect();
    Record { media: OneOrMany(media), ..Record::default() }
}

/// The name of an album: what the label table knows of title and headings, else the title.
fn album_name(head: &Head, heading: &str) -> String {
    let names = || head.headings.iter().map(String::as_str).chain([head.title.as_str(), heading]);
    let known = names().find(|name| labels::album(name).is_some());
    known.unwrap_or(head.title.as_str()).to_owned()
}

fn facebook_comment(heading: String, mut pieces: Pieces, time: Number) -> Record<'static> {
    let is_group =
        |entry: &&LabelValue<'_>| labels::label(&entry.label.raw()) == Some(Label::Group);
    let group = pieces.labels.iter().find(is_group).map(|entry| entry.value.clone());
    let comment = Comment {
        text: Text::from(pieces.take_own()),
        group: group.unwrap_or_default(),
        ..Comment::default()
    };
    let attachment = |media| AttachmentData { media: OneOrMany(vec![media]), ..Default::default() };
    let attachments = pieces.media.into_iter().map(attachment).collect();
    Record {
        timestamp: time,
        title: Text::from(heading),
        data: OneOrMany(vec![Data { comment: OneOrMany(vec![comment]), ..Data::default() }]),
        attachments: OneOrMany(vec![Attachment { data: OneOrMany(attachments) }]),
        ..Record::default()
    }
}

/// Reviews, listings and events: a name and, for ratings, a text.
fn plain(
    source: &Source<'_>,
    heading: String,
    mut pieces: Pieces,
    time: Number,
) -> Record<'static> {
    let rated = source.row.lists.contains(&"ratings_v2") && !pieces.own.is_empty();
    let text = if rated { pieces.take_own() } else { String::new() };
    let name = if heading.is_empty() {
        pieces.own.into_iter().chain(pieces.other).next().unwrap_or_default()
    } else {
        heading
    };
    Record {
        timestamp: time,
        name: Text::from(name),
        data: OneOrMany(vec![Data { text: Text::from(text), ..Data::default() }]),
        ..Record::default()
    }
}

/// A post of Instagram: with rows like the labelled records of 2026, else like the older ones.
fn instagram_post(heading: String, mut pieces: Pieces, time: Number) -> Record<'static> {
    if pieces.labels.is_empty() {
        return media_post(heading, pieces, time);
    }
    let caption = caption(heading, &mut pieces);
    let caption = LabelValue {
        label: Text::from("Caption".to_owned()),
        value: Text::from(caption),
        ..LabelValue::default()
    };
    let labels = std::iter::once(caption).chain(pieces.labels).collect();
    Record {
        timestamp: time,
        media: OneOrMany(pieces.media),
        label_values: OneOrMany(labels),
        ..Record::default()
    }
}

fn media_post(heading: String, mut pieces: Pieces, time: Number) -> Record<'static> {
    let title = Text::from(caption(heading, &mut pieces));
    Record { creation_timestamp: time, title, media: OneOrMany(pieces.media), ..Record::default() }
}

/// The caption is the heading; until 2022 it may be a text before the media.
fn caption(heading: String, pieces: &mut Pieces) -> String {
    if heading.is_empty() { pieces.take_own() } else { heading }
}

/// A comment: rows with text, owner and time; without rows the heading is the owner.
fn instagram_comment(heading: String, mut pieces: Pieces, time: Number) -> Record<'static> {
    let media_list_data = OneOrMany(std::mem::take(&mut pieces.media));
    if pieces.labels.is_empty() {
        let value = StringValue { value: Text::from(pieces.take_own()), timestamp: time };
        let title = Text::from(heading);
        let string_list_data = OneOrMany(vec![value]);
        return Record { title, string_list_data, media_list_data, ..Record::default() };
    }
    let mut pairs = pairs(pieces.labels);
    if time.0.is_some() && pairs.0.iter().all(|(_, value)| value.timestamp.0.is_none()) {
        let value = StringValue { timestamp: time, ..StringValue::default() };
        pairs.0.push((Cow::Borrowed("Time"), value));
    }
    Record { string_map_data: pairs, media_list_data, ..Record::default() }
}

/// Rows as the entries of an object.
pub(super) fn pairs(labels: Vec<LabelValue<'static>>) -> Pairs<'static, StringValue<'static>> {
    let pair = |entry: LabelValue<'static>| {
        let value = StringValue { value: entry.value, timestamp: entry.timestamp_value };
        (entry.label.clean(), value)
    };
    Pairs(labels.into_iter().map(pair).collect())
}
