//! The shapes of records, all in one type: Meta changes shapes from file to file and from year to
//! year, so a reader decides by what a record holds, never by where or when it was written
//! (formats/facebook.md §2, formats/instagram.md §2). Unknown fields are skipped unread.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::decode::json::{Number, OneOrMany, Text, distinct, take_room};

/// One record of any file.
#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Record<'a> {
    pub(super) timestamp: Number,
    pub(super) creation_timestamp: Number,
    pub(super) created_timestamp: Number,
    pub(super) create_timestamp: Number,
    pub(super) title: Text<'a>,
    pub(super) text: Text<'a>,
    pub(super) name: Text<'a>,
    pub(super) description: Text<'a>,
    #[serde(deserialize_with = "distinct")]
    pub(super) data: OneOrMany<Data<'a>>,
    #[serde(deserialize_with = "distinct")]
    pub(super) attachments: OneOrMany<Attachment<'a>>,
    #[serde(deserialize_with = "distinct")]
    pub(super) tags: OneOrMany<Tag<'a>>,
    #[serde(deserialize_with = "distinct")]
    pub(super) media: OneOrMany<Media<'a>>,
    pub(super) uri: Text<'a>,
    #[serde(rename = "media_metadata")]
    #[serde(deserialize_with = "distinct")]
    pub(super) metadata: OneOrMany<MediaMetadata<'a>>,
    #[serde(deserialize_with = "distinct")]
    pub(super) thumbnail: OneOrMany<SideFile<'a>>,
    #[serde(deserialize_with = "distinct")]
    pub(super) subtitles: OneOrMany<SideFile<'a>>,
    #[serde(rename = "media_variants")]
    #[serde(deserialize_with = "distinct")]
    pub(super) variants: OneOrMany<SideFile<'a>>,
    #[serde(rename = "dubbing_info")]
    #[serde(deserialize_with = "distinct")]
    pub(super) dubbing: OneOrMany<SideFile<'a>>,
    #[serde(deserialize_with = "distinct")]
    pub(super) photos: OneOrMany<Media<'a>>,
    #[serde(deserialize_with = "distinct")]
    pub(super) videos: OneOrMany<Media<'a>>,
    pub(super) cover_photo: OneOrMany<Media<'a>>,
    #[serde(deserialize_with = "distinct")]
    pub(super) label_values: OneOrMany<LabelValue<'a>>,
    pub(super) fbid: Text<'a>,
    pub(super) string_map_data: Pairs<'a, StringValue<'a>>,
    pub(super) string_list_data: OneOrMany<StringValue<'a>>,
    #[serde(deserialize_with = "distinct")]
    pub(super) media_list_data: OneOrMany<Media<'a>>,
    pub(super) media_map_data: Pairs<'a, Media<'a>>,
    /// Instagram until 2021.
    pub(super) caption: Text<'a>,
    pub(super) taken_at: Text<'a>,
    pub(super) path: Text<'a>,
    pub(super) location: Text<'a>,
    pub(super) is_active_profile: Text<'a>,
    /// What an audience would be called; no export is known to have it (facebook.md §3.1).
    pub(super) privacy: Presence,
    pub(super) audience: Presence,
    pub(super) visibility: Presence,
    /// The cells of a record that is a list (Instagram comments until 2021).
    #[serde(skip)]
    pub(super) cells: Vec<Text<'a>>,
}

impl Record<'_> {
    /// When it was made, if it says so beside another time.
    pub(super) fn created(&self) -> Number {
        self.created_timestamp.or(self.create_timestamp)
    }

    /// Whether it says who could see it.
    pub(super) fn names_audience(&self) -> bool {
        self.privacy.0 || self.audience.0 || self.visibility.0
    }
}

/// Whether an object with this key can be a record, not only a wrapper around a list of records.
pub(super) fn is_field(key: &str) -> bool {
    const FIELDS: [&str; 12] = [
        "timestamp",
        "creation_timestamp",
        "created_timestamp",
        "create_timestamp",
        "start_timestamp",
        "last_modified_timestamp",
        "title",
        "name",
        "description",
        "tags",
        "fbid",
        "taken_at",
    ];
    FIELDS.contains(&key) || is_content(key)
}

/// Whether only a record has this key, not also a wrapper that tells something about its list.
pub(super) fn is_content(key: &str) -> bool {
    const CONTENT: [&str; 16] = [
        "text",
        "data",
        "attachments",
        "media",
        "uri",
        "media_metadata",
        "photos",
        "videos",
        "cover_photo",
        "label_values",
        "string_map_data",
        "string_list_data",
        "media_list_data",
        "media_map_data",
        "caption",
        "path",
    ];
    CONTENT.contains(&key)
}

/// An element of a classic record's `data`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Data<'a> {
    pub(super) post: Text<'a>,
    pub(super) text: Text<'a>,
    pub(super) comment: OneOrMany<Comment<'a>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Comment<'a> {
    pub(super) timestamp: Number,
    #[serde(rename = "comment")]
    pub(super) text: Text<'a>,
    pub(super) group: Text<'a>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Attachment<'a> {
    #[serde(deserialize_with = "distinct")]
    pub(super) data: OneOrMany<AttachmentData<'a>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct AttachmentData<'a> {
    #[serde(deserialize_with = "distinct")]
    pub(super) media: OneOrMany<Media<'a>>,
    pub(super) place: OneOrMany<Place<'a>>,
    pub(super) note: OneOrMany<Note<'a>>,
    pub(super) life_event: OneOrMany<LifeEvent<'a>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Place<'a> {
    pub(super) name: Text<'a>,
    pub(super) address: Text<'a>,
    pub(super) url: Text<'a>,
    pub(super) coordinate: OneOrMany<Coordinates>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct LifeEvent<'a> {
    pub(super) place: OneOrMany<Place<'a>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Note<'a> {
    pub(super) text: Text<'a>,
    #[serde(deserialize_with = "distinct")]
    pub(super) media: OneOrMany<NoteMedia<'a>>,
    #[serde(deserialize_with = "distinct")]
    pub(super) tags: OneOrMany<Tag<'a>>,
}

/// A note's media stand bare or wrapped like in an attachment.
#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct NoteMedia<'a> {
    #[serde(deserialize_with = "distinct")]
    pub(super) media: OneOrMany<Media<'a>>,
    pub(super) uri: Text<'a>,
    pub(super) creation_timestamp: Number,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Tag<'a> {
    pub(super) name: Text<'a>,
}

/// A media object of either platform.
#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Media<'a> {
    pub(super) uri: Text<'a>,
    pub(super) creation_timestamp: Number,
    pub(super) title: Text<'a>,
    pub(super) description: Text<'a>,
    #[serde(rename = "media_metadata")]
    #[serde(deserialize_with = "distinct")]
    pub(super) metadata: OneOrMany<MediaMetadata<'a>>,
    #[serde(deserialize_with = "distinct")]
    pub(super) thumbnail: OneOrMany<SideFile<'a>>,
    #[serde(deserialize_with = "distinct")]
    pub(super) subtitles: OneOrMany<SideFile<'a>>,
    #[serde(rename = "media_variants")]
    #[serde(deserialize_with = "distinct")]
    pub(super) variants: OneOrMany<SideFile<'a>>,
    #[serde(rename = "dubbing_info")]
    #[serde(deserialize_with = "distinct")]
    pub(super) dubbing: OneOrMany<SideFile<'a>>,
}

/// A file beside a medium that is none itself (COUNTING §1): thumbnail, subtitles, other sizes.
#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct SideFile<'a> {
    pub(super) uri: Text<'a>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct MediaMetadata<'a> {
    pub(super) photo_metadata: OneOrMany<FileMetadata<'a>>,
    pub(super) video_metadata: OneOrMany<FileMetadata<'a>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct FileMetadata<'a> {
    pub(super) exif_data: OneOrMany<Coordinates>,
    /// Coordinates may stand beside the camera, without a list (a guess; nobody has seen it).
    pub(super) latitude: Degrees,
    pub(super) longitude: Degrees,
    #[serde(deserialize_with = "distinct")]
    pub(super) subtitles: OneOrMany<SideFile<'a>>,
}

impl FileMetadata<'_> {
    /// The coordinates outside of the list.
    pub(super) const fn own(&self) -> Coordinates {
        Coordinates { latitude: self.latitude, longitude: self.longitude }
    }
}

#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(default)]
pub(super) struct Coordinates {
    pub(super) latitude: Degrees,
    pub(super) longitude: Degrees,
}

/// An entry of a `label_values` record; groups nest (formats/facebook.md §2.3).
#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct LabelValue<'a> {
    pub(super) label: Text<'a>,
    pub(super) title: Text<'a>,
    pub(super) value: Text<'a>,
    pub(super) timestamp_value: Number,
    #[serde(deserialize_with = "distinct")]
    pub(super) media: OneOrMany<Media<'a>>,
    #[serde(deserialize_with = "distinct")]
    pub(super) dict: OneOrMany<LabelValue<'a>>,
}

impl<'a> LabelValue<'a> {
    /// Takes the label, or the title that groups have instead.
    pub(super) fn take_name(&mut self) -> Cow<'a, str> {
        let named = if self.label.is_blank() { &mut self.title } else { &mut self.label };
        std::mem::take(named).clean()
    }
}

/// A value of `string_map_data` or `string_list_data`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct StringValue<'a> {
    pub(super) value: Text<'a>,
    pub(super) timestamp: Number,
}

/// Degrees; text that holds a number counts.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Degrees(pub(super) Option<f64>);

impl<'de> Deserialize<'de> for Degrees {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Text::deserialize(deserializer)?;
        Ok(Self(text.raw().trim().parse().ok().filter(|degrees: &f64| degrees.is_finite())))
    }
}

/// Whether a field is there with anything but null.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Presence(pub(super) bool);

impl<'de> Deserialize<'de> for Presence {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(Option::<IgnoredAny>::deserialize(deserializer)?.is_some()))
    }
}

/// The entries of an object whose keys are words in the language of the account.
#[derive(Debug)]
pub(super) struct Pairs<'a, T>(pub(super) Vec<(Cow<'a, str>, T)>);

impl<T> Default for Pairs<'_, T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

struct PairsVisitor<'a, T>(PhantomData<&'a T>);

impl<'de: 'a, 'a, T: Deserialize<'de> + 'a> Visitor<'de> for PairsVisitor<'a, T> {
    type Value = Pairs<'a, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        while let Some(key) = map.next_key::<Text<'a>>()? {
            take_room()?;
            pairs.push((key.clean(), map.next_value()?));
        }
        Ok(Pairs(pairs))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Pairs::default())
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Pairs::default())
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(Pairs::default())
    }
}

impl<'de: 'a, 'a, T: Deserialize<'de> + 'a> Deserialize<'de> for Pairs<'a, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PairsVisitor(PhantomData))
    }
}

/// A record, or the cells of one that is a list.
struct AnyRecordVisitor<'a>(PhantomData<&'a ()>);

impl<'de: 'a, 'a> Visitor<'de> for AnyRecordVisitor<'a> {
    type Value = AnyRecord<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let access = serde::de::value::MapAccessDeserializer::new(map);
        Record::deserialize(access).map(|record| AnyRecord(Box::new(record)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut record = Record::default();
        while let Some(cell) = seq.next_element()? {
            take_room()?;
            record.cells.push(cell);
        }
        Ok(AnyRecord(Box::new(record)))
    }
}

/// What [`super::read_records`] parses: an object, or a list such as Instagram's old comments.
pub(super) struct AnyRecord<'a>(pub(super) Boxed<'a>);

/// On the heap, because it is handed through many functions that would each copy all its fields.
pub(super) type Boxed<'a> = Box<Record<'a>>;

impl<'de: 'a, 'a> Deserialize<'de> for AnyRecord<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyRecordVisitor(PhantomData))
    }
}
