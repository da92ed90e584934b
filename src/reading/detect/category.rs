//! The categories that a person chooses at download, as far as the headline depends on them
//! (formats/facebook.md §1.4, formats/instagram.md §1.1).

use crate::domain::platform::Platform;
use crate::reading::registry::{Reader, Role, Row};

/// A category without which figures are missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// Posts, photos, stories.
    Posts,
    /// Comments.
    Comments,
    /// The profile: names, and whether the account is private.
    Profile,
}

impl Category {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Posts, Self::Comments, Self::Profile];

    /// The name in findings; `category-` and this is the id of its wording.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Posts => "posts",
            Self::Comments => "comments",
            Self::Profile => "profile",
        }
    }

    /// The category that a member with this row belongs to.
    pub fn of_row(row: &Row) -> Option<Self> {
        use Reader as R;
        let (Role::Record(reader) | Role::Fact(reader)) = row.role else { return None };
        match reader {
            // Comments in groups come with the category of groups.
            R::Comments | R::InstagramComments | R::InstagramComments2018 => Some(Self::Comments),
            R::FacebookProfile | R::InstagramProfile | R::InstagramProfile2018 => {
                Some(Self::Profile)
            }
            R::Posts
            | R::CheckIns
            | R::PostsElsewhere
            | R::Album
            | R::ListedMedia
            | R::ArchivedPosts
            | R::Trash
            | R::InstagramPosts
            | R::InstagramStories
            | R::InstagramReels
            | R::InstagramArchived
            | R::InstagramDeleted
            | R::InstagramProfilePhotos
            | R::InstagramMedia2018 => Some(Self::Posts),
            _ => None,
        }
    }

    /// The category of a folder, as [`crate::reading::registry::comparable`] writes it.
    pub fn of_folder(comparable: &str) -> Option<Self> {
        match comparable.rsplit('/').next()? {
            "posts" | "media" | "content" => Some(Self::Posts),
            "comments" | "comments_and_reactions" => Some(Self::Comments),
            "profile_information" | "personal_information" | "account_information" => {
                Some(Self::Profile)
            }
            _ => None,
        }
    }

    /// Whether exports of a platform have such categories.
    pub const fn is_of(platform: Platform) -> bool {
        matches!(platform, Platform::Facebook | Platform::Instagram)
    }
}
