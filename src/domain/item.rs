//! What extractors hand on: items, their media, and where they stand. Items are small, because
//! archives hold millions.

use super::kind::Kind;
use super::moment::Moment;
use super::platform::Platform;

/// One record that the person made, before folding. [`super::items::Items`] keep it in 20 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// Whose service it is on.
    pub platform: Platform,
    /// Whether it is live, archived or deleted.
    pub standing: Standing,
    /// Small facts.
    pub flags: Flags,
    /// When it was made.
    pub moment: Moment,
    /// Digest of its cleaned text; none if it has no text of its own.
    pub text: Option<Digest>,
    /// Its media in the batch.
    pub media: MediaSpan,
    /// Whose post was commented on, or in which group: position in the batch's contexts.
    pub context: Option<Context>,
}

/// Some of the media of a batch, one after the other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MediaSpan {
    /// The first.
    pub first: u32,
    /// How many.
    pub count: u32,
}

impl MediaSpan {
    /// Their positions.
    pub fn range(self) -> std::ops::Range<usize> {
        let first = self.first as usize;
        first..first + self.count as usize
    }
}

/// Whether an item can still be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// On the profile.
    Live,
    /// In the archive of the account: only its owner sees it.
    Archived,
    /// In the trash or recently deleted.
    Deleted,
}

/// Small facts about an item.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Flags(u8);

impl Flags {
    /// The record names another person (COUNTING §7).
    pub const NAMES_PERSON: Self = Self(1);
    /// The record has a place (COUNTING §7).
    pub const HAS_PLACE: Self = Self(2);
    /// From a check-in file: folds into a post of the same second (COUNTING §2).
    pub const CHECK_IN: Self = Self(4);
    /// From the export of a Page.
    pub const PAGE: Self = Self(8);
    /// A comment under an own post.
    pub const OWN_POST: Self = Self(16);
    /// A picture whose album or record is named as that of the profile or the cover.
    pub const NAMED_PICTURE: Self = Self(32);
    /// A comment that names the account itself as the owner of what it stands under.
    pub const NAMES_ONESELF: Self = Self(64);

    /// Whether all facts of `other` hold.
    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// These facts and those.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// These facts without those.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// All of them as one number.
    pub(super) const fn bits(self) -> u8 {
        self.0
    }

    /// The facts that [`Flags::bits`] gave.
    pub(super) const fn of_bits(bits: u8) -> Self {
        Self(bits)
    }
}

/// 64 bits that stand for a text or an id. Only compared within one run together with a time or
/// a kind, so that a chance collision would need two records of one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(pub std::num::NonZeroU64);

/// Position in a batch's list of contexts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Context(pub std::num::NonZeroU32);

/// A photo or video that a record names.
#[derive(Debug, Clone, Copy)]
pub struct MediaRef {
    /// Its id (COUNTING §2).
    pub id: Digest,
    /// The file in the archive (the digest of folder and name); none for an address on the web.
    pub file: Option<Digest>,
    /// When the media object was made.
    pub created: Moment,
    /// Photo or video, and how sure that is.
    pub sort: MediaSort,
    /// Its own caption names another person.
    pub names_person: bool,
    /// Its metadata have coordinates.
    pub has_coordinates: bool,
    /// The id is ten or more digits, so that it tells accounts apart (COUNTING §6).
    pub strong_id: bool,
}

/// Photo or video; the order is the strength of the evidence (COUNTING §2.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MediaSort {
    /// No evidence: a photo.
    Assumed,
    /// `photo_metadata`.
    PhotoByMetadata,
    /// The file's extension.
    PhotoByExtension,
    /// The file's extension.
    VideoByExtension,
    /// `video_metadata`.
    VideoByMetadata,
}

impl MediaSort {
    /// Whether it counts as a video.
    pub const fn is_video(self) -> bool {
        matches!(self, Self::VideoByExtension | Self::VideoByMetadata)
    }
}
