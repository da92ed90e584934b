//! Instagram exports with Threads (formats/instagram.md §2): one account, written in any layout.

mod account;
mod comments;
mod feed;
mod first;
mod threads;

use super::ai;
use super::json::{Json, object};
use super::label_values::list_or_one;
use super::person::{AiChat, Comment, File, Owner, Photo, Post, Request};
use super::tree::Tree;

/// Generations of paths and shapes (formats/instagram.md §0).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layout {
    /// 2018 to 2021: flat files.
    G1,
    /// 2021 to mid 2022.
    G2a,
    /// Mid 2022 to early 2024.
    G2b,
    /// April 2024 to March 2025: `content/`.
    G3a,
    /// 2025: `media/`.
    G3b,
    /// 2026: `posts.json` beside `posts_1.json`.
    G4,
}

/// Everything that an invented person did on Instagram.
#[derive(Debug, Clone)]
pub struct Instagram {
    pub owner: Owner,
    /// The flag of the account; none: the category was not chosen at download.
    pub private: Option<bool>,
    /// Switches of the account: second and whether to private. None: no such file.
    pub switches: Option<Vec<(i64, bool)>>,
    pub professional: bool,
    pub posts: Vec<Post>,
    pub archived: Vec<Post>,
    pub deleted: Vec<Post>,
    /// Never published; only `posts.json` of 2026 holds them.
    pub drafts: Vec<Post>,
    pub reels: Vec<Post>,
    pub stories: Vec<Photo>,
    /// Profile pictures, the current one last.
    pub profile_photos: Vec<Photo>,
    pub comments: Vec<Comment>,
    pub reel_comments: Vec<Comment>,
    pub story_comments: Vec<Comment>,
    pub threads: Option<Threads>,
    pub ai_chats: Vec<AiChat>,
    pub requests: Vec<Request>,
    /// Likes, followers and other families that are never counted.
    pub others: bool,
}

/// The Threads profile of an Instagram account.
#[derive(Debug, Clone, Default)]
pub struct Threads {
    pub private: Option<bool>,
    pub posts: Vec<Post>,
}

impl Instagram {
    /// A public account without any content.
    pub fn of(owner: Owner) -> Self {
        Self {
            owner,
            private: Some(false),
            switches: None,
            professional: false,
            posts: Vec::new(),
            archived: Vec::new(),
            deleted: Vec::new(),
            drafts: Vec::new(),
            reels: Vec::new(),
            stories: Vec::new(),
            profile_photos: Vec::new(),
            comments: Vec::new(),
            reel_comments: Vec::new(),
            story_comments: Vec::new(),
            threads: None,
            ai_chats: Vec::new(),
            requests: Vec::new(),
            others: false,
        }
    }

    /// The name that Meta gives to a zip of a day, `2026-09-02`.
    pub fn zip_name(&self, day: &str, token: &str) -> String {
        format!("instagram-{}-{day}-{token}.zip", self.owner.username)
    }

    /// The export in a layout.
    pub fn write(&self, layout: Layout) -> Tree {
        if layout == Layout::G1 {
            return first::write(self);
        }
        let mut writer = Writer { account: self, layout, tree: Tree::default() };
        writer.write_feed();
        writer.write_comments();
        writer.write_account();
        writer.write_threads();
        writer.write_ai();
        if self.others {
            writer.write_others();
        }
        writer.tree
    }
}

pub(super) struct Writer<'a> {
    account: &'a Instagram,
    layout: Layout,
    tree: Tree,
}

/// Which list of media a file belongs to: the folder below `media/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Posts,
    Stories,
    Reels,
    Profile,
    Archived,
    Deleted,
}

impl Section {
    const fn folder(self) -> &'static str {
        match self {
            Self::Posts => "posts",
            Self::Stories => "stories",
            Self::Reels => "reels",
            Self::Profile => "profile",
            Self::Archived => "archived_posts",
            Self::Deleted => "recently_deleted",
        }
    }
}

/// Year and month of a moment, as folders carry them.
pub(super) fn month(time: i64) -> String {
    jiff::Timestamp::from_second(time).unwrap().strftime("%Y%m").to_string()
}

impl Writer<'_> {
    /// The folder of own content.
    fn content(&self, file: &str) -> String {
        match self.layout {
            Layout::G1 | Layout::G2a | Layout::G2b => format!("content/{file}"),
            Layout::G3a => format!("your_instagram_activity/content/{file}"),
            Layout::G3b | Layout::G4 => format!("your_instagram_activity/media/{file}"),
        }
    }

    /// A folder of the activity that older layouts keep at the root.
    fn activity(&self, path: &str) -> String {
        if self.layout < Layout::G3a {
            path.to_owned()
        } else {
            format!("your_instagram_activity/{path}")
        }
    }

    /// A media object (F2); the file itself goes into the export.
    fn media(&mut self, photo: &Photo, section: Section, title: &str) -> Json {
        let (id, extension) = (photo.id, photo.file.extension());
        let stem = if self.layout == Layout::G4 {
            id.to_string()
        } else {
            format!("{}_n_{id}", 100_000 + id % 100_000)
        };
        let uri = format!("media/{}/{}/{stem}.{extension}", section.folder(), month(photo.time));
        if !photo.absent {
            self.tree.media(&uri);
        }
        object! {
            "uri": &uri,
            "creation_timestamp": photo.time,
            "media_metadata": metadata(photo),
            "title": title,
            "cross_post_source": object! {"source_app": "FB"},
        }
    }

    fn write_ai(&mut self) {
        let account = self.account;
        if self.layout >= Layout::G3b && !account.ai_chats.is_empty() {
            let path = self.activity("messages/ai_conversations.json");
            self.tree.json(path, &ai::conversations(&account.ai_chats, &account.owner));
        }
        if self.layout >= Layout::G3a && !account.requests.is_empty() {
            let records = account.requests.iter().enumerate().map(|(number, request)| {
                ai::download_request(account.owner.language, number, request)
            });
            let path = self.activity("other_activity/your_information_download_requests.json");
            self.tree.json(path, &list_or_one(records.collect()));
        }
    }
}

fn metadata(photo: &Photo) -> Json {
    let camera = object! {"has_camera_metadata": false};
    let mut exif = Vec::new();
    if let Some((latitude, longitude)) = photo.coordinates {
        exif.push(object! {"latitude": latitude, "longitude": longitude});
    }
    let device = object! {"device_id": "android-1"};
    exif.push(device.with("source_type", photo.source.unwrap_or("library")));
    let kind = if photo.file == File::Film { "video_metadata" } else { "photo_metadata" };
    object! {"camera_metadata": camera}.with(kind, object! {"exif_data": exif})
}
