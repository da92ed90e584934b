//! Where each layout keeps what (formats/facebook.md §2.1), and under which key.

/// Generations of paths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// 2018 to 2020.
    L1,
    /// 2021 and 2022.
    L2,
    /// About 2023.
    L3,
    /// Since 2024.
    L4(Variant),
    /// Export of a Page.
    Page,
}

/// Sub-variants of L4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// 2024: reels in `short_videos`, no archive.
    Y2024,
    /// November 2024 to February 2025: `ent_field_name`, `backup_uri`, `_ve_` for `'ve`.
    EntField,
    /// 2025: `dubbing_info`, `media_variants`; trash in the classic shape.
    Y2025,
    /// 2026: archive, check-ins and trash as `label_values`.
    Y2026,
}

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum File {
    Posts,
    CheckIns,
    Elsewhere,
    Archive,
    Trash,
    Album,
    Uncategorised,
    Videos,
    Comments,
    GroupPosts,
    GroupComments,
    Stories,
    Reels,
    ProfileUpdates,
    Notes,
    Reviews,
    Listings,
    Events,
    AiChats,
    Profile,
    Settings,
    Requests,
    Reactions,
    ReactionList,
    Friends,
    Messages,
    NoData,
}

/// The path of a file, and the key of its list; none if the layout has no such file.
pub(super) fn file(layout: Layout, file: File) -> Option<(String, Option<&'static str>)> {
    let (path, key) = match layout {
        Layout::L1 => first(file)?,
        Layout::L2 => second(file)?,
        Layout::L3 => activity("your_activity_across_facebook", Variant::Y2024, file)?,
        Layout::L4(variant) => activity("your_facebook_activity", variant, file)?,
        Layout::Page => page(file)?,
    };
    Some((path, key))
}

/// The folder of media files.
pub(super) const fn media_folder(layout: Layout) -> &'static str {
    match layout {
        Layout::L1 => "photos_and_videos",
        Layout::L2 => "posts/media",
        Layout::L3 => "your_activity_across_facebook/posts/media",
        Layout::L4(_) => "your_facebook_activity/posts/media",
        Layout::Page => "this_profile's_activity_across_facebook/posts/media",
    }
}

type Found = Option<(String, Option<&'static str>)>;

fn first(file: File) -> Found {
    let (path, key) = match file {
        File::Posts => ("posts/your_posts_#.json", None),
        File::Album => ("photos_and_videos/album/#.json", None),
        File::Uncategorised => ("photos_and_videos/your_photos.json", Some("other_photos")),
        File::Videos => ("photos_and_videos/your_videos.json", Some("videos")),
        File::Comments => ("comments/comments.json", Some("comments")),
        File::GroupPosts => {
            ("groups/your_posts_and_comments_in_groups.json", Some("group_posts_and_comments"))
        }
        File::ProfileUpdates => {
            ("profile_information/profile_update_history.json", Some("profile_updates"))
        }
        File::Notes => ("posts/notes.json", Some("notes")),
        File::Listings => ("marketplace/items_sold.json", Some("items_selling")),
        File::Events => ("events/your_events.json", Some("your_events")),
        File::Profile => ("profile_information/profile_information.json", Some("profile")),
        File::ReactionList => ("likes_and_reactions/posts_and_comments.json", Some("reactions")),
        File::Friends => ("friends/friends.json", Some("friends")),
        File::Messages => ("messages/inbox/max_1/message_1.json", None),
        File::NoData => ("polls/no-data.txt", None),
        _ => return None,
    };
    Some((path.to_owned(), key))
}

fn second(file: File) -> Found {
    let (path, key) = match file {
        File::Posts => ("posts/your_posts_#.json", None),
        File::Album => ("posts/album/#.json", None),
        File::Uncategorised => ("posts/your_uncategorized_photos.json", Some("other_photos_v2")),
        File::Videos => ("posts/your_videos.json", Some("videos_v2")),
        File::Comments => ("comments_and_reactions/comments.json", Some("comments_v2")),
        File::GroupPosts => ("groups/your_posts_in_groups.json", Some("group_posts_v2")),
        File::GroupComments => ("groups/your_comments_in_groups.json", Some("group_comments_v2")),
        File::Stories => ("stories/archived_stories.json", Some("archived_stories_v2")),
        File::ProfileUpdates => {
            ("profile_information/profile_update_history.json", Some("profile_updates_v2"))
        }
        File::Notes => ("other_activity/notes.json", Some("notes_v2")),
        File::Reviews => ("pages/pages_you've_recommended.json", Some("recommended_pages_v2")),
        File::Listings => ("facebook_marketplace/items_sold.json", Some("items_selling_v2")),
        File::Events => ("events/your_events.json", Some("your_events_v2")),
        File::Profile => ("profile_information/profile_information.json", Some("profile_v2")),
        File::ReactionList => {
            ("comments_and_reactions/posts_and_comments.json", Some("reactions_v2"))
        }
        File::Friends => ("friends_and_followers/friends.json", Some("friends_v2")),
        File::Messages => ("messages/inbox/max_1/message_1.json", None),
        File::NoData => ("polls/no-data.txt", None),
        _ => return None,
    };
    Some((path.to_owned(), key))
}

fn activity(root: &str, variant: Variant, file: File) -> Found {
    let recent = matches!(variant, Variant::Y2025 | Variant::Y2026);
    let (path, key) = match file {
        File::Posts => ("posts/your_posts__check_ins__photos_and_videos_#.json", None),
        File::CheckIns => ("posts/check-ins.json", None),
        File::Elsewhere => ("posts/posts_on_other_pages_and_profiles.json", None),
        File::Archive if recent => ("posts/archive.json", None),
        File::Trash if variant == Variant::Y2025 => ("posts/trash.json", Some("trash_v2")),
        File::Trash if variant == Variant::Y2026 => ("posts/trash.json", None),
        File::Album => ("posts/album/#.json", None),
        File::Uncategorised => ("posts/your_uncategorized_photos.json", Some("other_photos_v2")),
        File::Videos => ("posts/your_videos.json", Some("videos_v2")),
        File::Comments => ("comments_and_reactions/comments.json", Some("comments_v2")),
        File::GroupPosts => ("groups/group_posts_and_comments.json", Some("group_posts_v2")),
        File::GroupComments => ("groups/your_comments_in_groups.json", Some("group_comments_v2")),
        File::Stories => ("stories/archived_stories.json", Some("archived_stories_v2")),
        File::Reels if variant == Variant::Y2024 => {
            ("short_videos/your_reels.json", Some("lasso_videos_v2"))
        }
        File::Reels => ("reels/your_reels.json", Some("lasso_videos_v2")),
        File::Reviews if variant == Variant::EntField => {
            ("pages/pages_and_profiles_you_ve_recommended.json", Some("recommended_pages_v2"))
        }
        File::Reviews => {
            ("pages/pages_and_profiles_you've_recommended.json", Some("recommended_pages_v2"))
        }
        File::Listings => ("facebook_marketplace/items_sold.json", Some("items_selling_v2")),
        File::Events => ("events/your_events.json", Some("your_events_v2")),
        File::AiChats if recent => ("messages/ai_conversations.json", None),
        File::Requests => ("other_activity/your_information_download_requests.json", None),
        File::Reactions => ("comments_and_reactions/likes_and_reactions.json", None),
        File::ReactionList => ("comments_and_reactions/likes_and_reactions_1.json", None),
        File::Messages => ("messages/inbox/max_1/message_1.json", None),
        File::NoData => ("polls/no-data.txt", None),
        _ => return shared(file),
    };
    Some((format!("{root}/{path}"), key))
}

/// Files outside of the activity folder, since 2023.
fn shared(file: File) -> Found {
    let (path, key) = match file {
        File::ProfileUpdates => (
            "personal_information/profile_information/profile_update_history.json",
            Some("profile_updates_v2"),
        ),
        File::Profile => (
            "personal_information/profile_information/profile_information.json",
            Some("profile_v2"),
        ),
        File::Settings => ("preferences/preferences/privacy_settings.json", None),
        File::Friends => ("connections/friends/your_friends.json", Some("friends_v2")),
        _ => return None,
    };
    Some((path.to_owned(), key))
}

fn page(file: File) -> Found {
    let (path, key) = match file {
        File::Posts => ("posts/profile_posts_#.json", None),
        File::Album => ("posts/album/#.json", None),
        File::Uncategorised => ("posts/uncategorized_photos.json", Some("other_photos_v2")),
        File::Videos => ("posts/videos.json", Some("videos_v2")),
        File::Archive => ("posts/archive.json", None),
        File::Comments => ("comments_and_reactions/comments.json", Some("comments_v2")),
        File::Events => ("events/events.json", Some("your_events_v2")),
        File::Messages => ("messages/inbox/max_1/message_1.json", None),
        File::NoData => ("groups/no-data.txt", None),
        File::Profile => {
            let path = "profile_information/profile_information.json";
            return Some((path.to_owned(), Some("profile_v2")));
        }
        _ => return None,
    };
    Some((format!("this_profile's_activity_across_facebook/{path}"), key))
}
