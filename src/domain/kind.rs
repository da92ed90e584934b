//! What an item is (COUNTING §1) and where it is counted.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $family:ident;)*) => {
        /// The kind of an item (COUNTING §1).
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
            JsonSchema,
        )]
        #[serde(rename_all = "snake_case")]
        pub enum Kind { $($(#[$doc])* $name,)* }

        impl Kind {
            /// All kinds.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The name in `data/rules.csv` and in the JSON output.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// Records of one family may be the same thing seen twice (COUNTING §2).
            pub const fn family(self) -> Family {
                match self { $(Self::$name => Family::$family,)* }
            }
        }
    };
}

kinds! {
    /// A post of any sort: status, share, photo post, check-in, note, feed post, thread, reply.
    Post = "post", Posts;
    /// A reel of either platform.
    Reel = "reel", Posts;
    /// A post in a Facebook group.
    GroupPost = "group_post", Posts;
    /// A post on another person's timeline or on a Page one does not run.
    PostElsewhere = "post_elsewhere", Posts;
    /// A post of a Page, from a Page export.
    PagePost = "page_post", Posts;
    /// A story; its media are no photos.
    Story = "story", Stories;
    /// A comment or a reply to one.
    Comment = "comment", Comments;
    /// A comment in a Facebook group.
    GroupComment = "group_comment", Comments;
    /// A comment made as a Page.
    PageComment = "page_comment", Comments;
    /// A photo or video that an album, the uncategorised list or the videos list names.
    Media = "media", Listed;
    /// The person's name.
    Name = "name", Profile;
    /// The user name.
    Username = "username", Profile;
    /// The current profile picture.
    ProfilePicture = "profile_picture", Profile;
    /// The current cover photo (Facebook).
    CoverPhoto = "cover_photo", Profile;
    /// The avatar.
    Avatar = "avatar", Profile;
    /// The introduction or biography.
    Bio = "bio", Profile;
    /// An earlier profile picture: counted among the photos only.
    PastProfilePicture = "past_profile_picture", Pictures;
    /// An earlier cover photo: counted among the photos only.
    PastCoverPhoto = "past_cover_photo", Pictures;
    /// A rating or recommendation.
    Review = "review", Reviews;
    /// A Marketplace listing.
    Listing = "listing", Listings;
    /// An event the person hosts.
    Event = "event", Events;
    /// A message to Meta AI.
    AiMessage = "ai_message", AiMessages;
    /// A message that calls Meta AI in another WhatsApp chat.
    AiMention = "ai_mention", AiMentions;
}

/// Kinds whose records can be the same thing (COUNTING §2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the plural of its kinds")]
pub enum Family {
    Posts,
    Stories,
    Comments,
    /// Distinct by media id, so never folded as records.
    Listed,
    Pictures,
    Profile,
    Reviews,
    Listings,
    Events,
    AiMessages,
    AiMentions,
}

impl Kind {
    /// Whether this kind wins when two records are the same (COUNTING §2.2).
    pub const fn tells_more_than(self, other: Self) -> bool {
        self.telling() > other.telling()
    }

    /// Of one family, the higher tells more.
    const fn telling(self) -> u8 {
        match self {
            Self::Reel => 3,
            Self::GroupPost | Self::GroupComment => 2,
            Self::PostElsewhere | Self::PagePost | Self::PageComment => 1,
            _ => 0,
        }
    }

    /// Whether a media file that this kind shows is a photo or video of the headline
    /// (COUNTING §2.3: stories are not among the carriers).
    pub const fn carries_photos(self) -> bool {
        !matches!(self, Self::Story)
    }
}
