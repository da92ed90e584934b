//! The eight counts every reader looks at first.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::kind::Kind;

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $field:ident;)*) => {
        /// One of the eight headline counts (DESIGN §4).
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
            JsonSchema,
        )]
        #[serde(rename_all = "snake_case")]
        pub enum Field { $($(#[$doc])* $name,)* }

        impl Field {
            /// All eight, in the order of the report.
            pub const ALL: [Self; 8] = [$(Self::$name,)*];

            /// The name in the JSON report.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => stringify!($field),)* }
            }
        }

        /// Eight values of one sort.
        #[derive(
            Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema,
        )]
        pub struct Eight<T> { $($(#[$doc])* pub $field: T,)* }

        impl<T> Eight<T> {
            /// The value of a field.
            pub const fn get(&self, field: Field) -> &T {
                match field { $(Field::$name => &self.$field,)* }
            }

            /// The value of a field, to change.
            pub const fn get_mut(&mut self, field: Field) -> &mut T {
                match field { $(Field::$name => &mut self.$field,)* }
            }
        }
    };
}

fields! {
    /// What the person published, wherever.
    Posts = posts;
    /// Distinct own photos.
    Photos = photos;
    /// Distinct own videos.
    Videos = videos;
    /// Stories.
    Stories = stories;
    /// Comments and replies.
    Comments = comments;
    /// Photos for which the archive names another person.
    PhotosWithThirdParties = photos_with_third_parties;
    /// Own messages to Meta AI.
    AiInteractions = ai_interactions;
    /// Name, user name, picture and the like.
    ProfileItems = profile_items;
}

impl Field {
    /// The fields that the first sentence of the report adds up: photos with third parties are
    /// among the photos, and profile facts are named in words (PAGE, "What carries it", 1).
    pub const ANSWER: [Self; 6] = [
        Self::Posts,
        Self::Photos,
        Self::Videos,
        Self::Stories,
        Self::Comments,
        Self::AiInteractions,
    ];
}

impl Kind {
    /// Where a record of this kind is counted, or `None` for kinds that are shown by rule only
    /// and for pictures, which count as photos (COUNTING §1).
    pub const fn headline(self) -> Option<Field> {
        match self {
            Self::Post | Self::Reel | Self::GroupPost | Self::PostElsewhere | Self::PagePost => {
                Some(Field::Posts)
            }
            Self::Story => Some(Field::Stories),
            Self::Comment | Self::GroupComment | Self::PageComment => Some(Field::Comments),
            Self::Name
            | Self::Username
            | Self::ProfilePicture
            | Self::CoverPhoto
            | Self::Avatar
            | Self::Bio => Some(Field::ProfileItems),
            Self::AiMessage | Self::AiMention => Some(Field::AiInteractions),
            Self::Media
            | Self::PastProfilePicture
            | Self::PastCoverPhoto
            | Self::Review
            | Self::Listing
            | Self::Event => None,
        }
    }
}
