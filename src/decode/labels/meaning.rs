//! What rows of `data/labels.csv` can mean.

macro_rules! words {
    ($(#[$outer:meta])* $type:ident { $($(#[$doc:meta])* $name:ident = $code:literal,)* }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $type { $($(#[$doc])* $name,)* }

        impl $type {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The name in `data/labels.csv`.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// The meaning of this name.
            pub(super) fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|word| word.code() == code)
            }
        }
    };
}

words! {
    /// What a label names.
    Label {
        /// Whether the account is private.
        PrivateAccount = "private_account",
        /// The user name.
        Username = "username",
        /// A name of a person, place or group.
        Name = "name",
        /// The biography.
        Bio = "bio",
        /// The day of birth.
        BirthDate = "birth_date",
        /// The gender.
        Gender = "gender",
        /// The mail address.
        Email = "email",
        /// The profile picture.
        ProfilePhoto = "profile_photo",
        /// The text of a comment.
        Comment = "comment",
        /// Whose post was commented on.
        MediaOwner = "media_owner",
        /// Who owns the thing liked, saved or reposted.
        Owner = "owner",
        /// Who wrote it.
        Author = "author",
        /// When the record was made.
        Time = "time",
        /// When the comment was made (2022 spelling).
        CommentTime = "comment_time",
        /// Whether a comment was deleted.
        DeletionStatus = "deletion_status",
        /// The text of a post.
        Caption = "caption",
        /// The media of a record.
        Media = "media",
        /// Whether the post was published.
        Published = "published",
        /// Whether the post is a draft.
        Draft = "draft",
        /// When the thing was made.
        CreationTime = "creation_time",
        /// When the thing was last changed.
        UpdateTime = "update_time",
        /// Degrees north.
        Latitude = "latitude",
        /// Degrees east.
        Longitude = "longitude",
        /// A place, named or as a group of rows.
        Place = "place",
        /// The name of a place.
        PlaceName = "place_name",
        /// The address of a place.
        Address = "address",
        /// `(latitude, longitude)` as a text.
        Coordinates = "coordinates",
        /// The persons tagged in a picture.
        TaggedUsers = "tagged_users",
        /// A group of rows that only reels have.
        ReelMetadata = "reel_metadata",
        /// A group of rows about the media.
        Metadata = "metadata",
        /// The hashtags of a post.
        Hashtags = "hashtags",
        /// Whether the post is marked as made by AI.
        AiMarked = "ai_marked",
        /// Whether the post is an advertisement.
        Advertisement = "advertisement",
        /// Whether the post was made with a business partner.
        Branded = "branded",
        /// The text of a message or of a Facebook post.
        Message = "message",
        /// The group of all messages of a conversation.
        Messages = "messages",
        /// A text.
        Text = "text",
        /// A title.
        Title = "title",
        /// The photos of a record.
        Photos = "photos",
        /// The attachments of a record.
        Attachments = "attachments",
        /// Where a Facebook post went.
        Target = "target",
        /// The address of the record on the web.
        Url = "url",
        /// A feeling or activity.
        Feeling = "feeling",
        /// The dialect that Meta detected.
        Dialect = "dialect",
        /// The group a record belongs to.
        Group = "group",
        /// The words of a voice message.
        Transcription = "transcription",
        /// The file of a conversation with the Meta AI app.
        ConversationFile = "conversation_file",
        /// When a thing was saved.
        SavedOn = "saved_on",
        /// When a thing was reposted.
        RepostTime = "repost_time",
        /// When a repost ends.
        ExpiryTime = "expiry_time",
        /// When a requested download was ready.
        RequestTime = "request_time",
        /// The first day that a download was asked for.
        RangeStart = "range_start",
        /// The last day that a download was asked for.
        RangeEnd = "range_end",
        /// JSON or HTML.
        OutputFormat = "output_format",
        /// The quality of pictures in a download.
        MediaQuality = "media_quality",
        /// The categories of a download.
        InformationTypes = "information_types",
        /// What was changed in the profile.
        Changed = "changed",
        /// When it was changed.
        ChangeDate = "change_date",
        /// The value before the change.
        PreviousValue = "previous_value",
        /// The value after the change.
        NewValue = "new_value",
        /// The audience of future posts, which says nothing about one post.
        DefaultAudience = "default_audience",
        /// The audience of a record; no known export has it (`formats/facebook.md` §3).
        Audience = "audience",
    }
}

words! {
    /// A switch of a whole account.
    Switch {
        /// From public to private.
        Private = "private",
        /// From private to public.
        Public = "public",
    }
}

words! {
    /// An album with a role in the profile.
    AlbumRole {
        /// The present and earlier profile pictures.
        ProfilePictures = "profile_pictures",
        /// The present and earlier cover photos.
        CoverPhotos = "cover_photos",
    }
}
