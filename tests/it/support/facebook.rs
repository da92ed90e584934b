//! Facebook exports (formats/facebook.md §2): one account, written in any layout.

mod layout;
mod records;

use std::collections::BTreeMap;

use super::ai;
use super::json::{Json, object};
use super::label_values::{Rows, list_or_one};
use super::labels::Label;
use super::language::Title;
use super::person::{AiChat, Comment, Owner, Photo, Post, Request};
use super::tree::Tree;
use layout::{File, file};
pub use layout::{Layout, Variant};

/// Everything that an invented person did on Facebook.
#[derive(Debug, Clone)]
pub struct Facebook {
    pub owner: Owner,
    /// Who could see future posts when the archive was made, in the language of the account.
    pub default_audience: Option<&'static str>,
    pub posts: Vec<Post>,
    /// The posts files hold this many records each: 10,000 in real exports.
    pub posts_per_file: usize,
    pub albums: Vec<Album>,
    pub uncategorised: Vec<Photo>,
    pub videos: Vec<Photo>,
    pub comments: Vec<Comment>,
    pub group_posts: Vec<Post>,
    pub group_comments: Vec<Comment>,
    pub elsewhere: Vec<Post>,
    pub stories: Vec<Post>,
    pub reels: Vec<Post>,
    pub archived: Vec<Post>,
    pub trashed: Vec<Post>,
    pub notes: Vec<Post>,
    /// Pages the person recommended.
    pub reviews: Vec<(i64, &'static str)>,
    pub listings: Vec<(i64, &'static str)>,
    pub events: Vec<(i64, &'static str)>,
    /// Changes of the profile picture: one photo each.
    pub profile_updates: Vec<Post>,
    pub ai_chats: Vec<AiChat>,
    pub requests: Vec<Request>,
    /// Reactions, friends and other families that are never counted.
    pub others: bool,
}

/// An album.
#[derive(Debug, Clone)]
pub struct Album {
    pub name: String,
    pub photos: Vec<Photo>,
}

impl Album {
    pub fn new(name: &str, photos: impl IntoIterator<Item = Photo>) -> Self {
        Self { name: name.into(), photos: photos.into_iter().collect() }
    }
}

impl Facebook {
    /// An account without any content.
    pub fn of(owner: Owner) -> Self {
        Self {
            owner,
            default_audience: None,
            posts: Vec::new(),
            posts_per_file: 10_000,
            albums: Vec::new(),
            uncategorised: Vec::new(),
            videos: Vec::new(),
            comments: Vec::new(),
            group_posts: Vec::new(),
            group_comments: Vec::new(),
            elsewhere: Vec::new(),
            stories: Vec::new(),
            reels: Vec::new(),
            archived: Vec::new(),
            trashed: Vec::new(),
            notes: Vec::new(),
            reviews: Vec::new(),
            listings: Vec::new(),
            events: Vec::new(),
            profile_updates: Vec::new(),
            ai_chats: Vec::new(),
            requests: Vec::new(),
            others: false,
        }
    }

    /// The name that Meta gives to a zip of a day, `2026-09-02`.
    pub fn zip_name(&self, day: &str, suffix: &str) -> String {
        format!("facebook-{}-{day}-{suffix}.zip", self.owner.username.replace(['.', '_'], ""))
    }

    /// The export in a layout.
    pub fn write(&self, layout: Layout) -> Tree {
        let mut writer =
            Writer { account: self, layout, tree: Tree::default(), folders: BTreeMap::new() };
        writer.name_folders();
        writer.write_all();
        writer.tree
    }
}

pub(super) struct Writer<'a> {
    account: &'a Facebook,
    layout: Layout,
    tree: Tree,
    /// The media folder of each photo that an album holds.
    folders: BTreeMap<u64, String>,
}

impl Writer<'_> {
    fn name_folders(&mut self) {
        for (number, album) in self.account.albums.iter().enumerate() {
            let plain: String = album.name.chars().filter(char::is_ascii_alphanumeric).collect();
            for photo in &album.photos {
                self.folders.entry(photo.id).or_insert_with(|| format!("{plain}_{}", 501 + number));
            }
        }
    }

    fn write_all(&mut self) {
        self.write_posts();
        self.write_media_lists();
        self.write_comments();
        self.write_groups();
        self.write_other_records();
        self.write_profile();
        self.write_requests();
        if self.account.others {
            self.write_others();
        }
    }

    /// Writes a list of records where the layout keeps such records, under its key.
    fn write_list(&mut self, kind: File, records: Vec<Json>) {
        if records.is_empty() {
            return;
        }
        let Some((path, key)) = file(self.layout, kind) else { return };
        let value = match key {
            Some(key) => Json::Object(vec![(key.to_owned(), Json::List(records))]),
            None => Json::List(records),
        };
        self.tree.json(path, &value);
    }

    fn write_posts(&mut self) {
        let account = self.account;
        let mut posts: Vec<&Post> = account.posts.iter().collect();
        // Older layouts keep these in the posts file (§2.1).
        if file(self.layout, File::Elsewhere).is_none() {
            posts.extend(&account.elsewhere);
        }
        posts.sort_by_key(|post| std::cmp::Reverse(post.time));
        let (path, _) = file(self.layout, File::Posts).unwrap();
        let records: Vec<Json> = posts.iter().map(|post| self.post(post, None)).collect();
        for (number, part) in records.chunks(account.posts_per_file).enumerate() {
            let path = path.replace('#', &(number + 1).to_string());
            self.tree.json(path, &Json::List(part.to_vec()));
        }
        self.write_label_posts();
    }

    /// Check-ins, archive, trash and posts elsewhere: `label_values` in the newer exports.
    fn write_label_posts(&mut self) {
        let account = self.account;
        let check_ins: Vec<Json> = account
            .posts
            .iter()
            .filter(|post| post.place.is_some())
            .map(|post| self.check_in(post))
            .collect();
        let labelled = [
            (File::CheckIns, check_ins),
            (File::Elsewhere, self.label_posts(&account.elsewhere)),
            (File::Archive, self.label_posts(&account.archived)),
        ];
        for (kind, records) in labelled {
            if let (Some((path, _)), false) = (file(self.layout, kind), records.is_empty()) {
                self.tree.json(path, &list_or_one(records));
            }
        }
        match file(self.layout, File::Trash) {
            Some((_, Some(_))) => {
                let records = account.trashed.iter().map(|post| self.post(post, None)).collect();
                self.write_list(File::Trash, records);
            }
            Some((path, None)) if !account.trashed.is_empty() => {
                let records = self.label_posts(&account.trashed);
                self.tree.json(path, &list_or_one(records));
            }
            _ => {}
        }
    }

    fn label_posts(&mut self, posts: &[Post]) -> Vec<Json> {
        posts.iter().map(|post| self.label_post(post)).collect()
    }

    fn write_media_lists(&mut self) {
        let account = self.account;
        for (number, album) in account.albums.iter().enumerate() {
            let value = self.album(album);
            let (path, _) = file(self.layout, File::Album).unwrap();
            self.tree.json(path.replace('#', &number.to_string()), &value);
        }
        for (kind, list) in
            [(File::Uncategorised, &account.uncategorised), (File::Videos, &account.videos)]
        {
            let records = list.iter().map(|photo| self.media(photo)).collect();
            self.write_list(kind, records);
        }
    }

    fn write_comments(&mut self) {
        let account = self.account;
        let records = account.comments.iter().map(|comment| self.comment(comment, None)).collect();
        self.write_list(File::Comments, records);
    }

    fn write_groups(&mut self) {
        let account = self.account;
        let title = |post: &Post| post.target.clone();
        let posts = account.group_posts.iter().map(|post| {
            let group = title(post).unwrap_or_default();
            self.post(post, Some(Title::Group(&group)))
        });
        let mut posts: Vec<Json> = posts.collect();
        let comments = account.group_comments.iter().map(|comment| {
            let group = comment.owner.clone().unwrap_or_default();
            self.comment(comment, Some(&group))
        });
        let comments: Vec<Json> = comments.collect();
        if file(self.layout, File::GroupComments).is_none() {
            posts.extend(comments); // one file for both (2018 to 2020)
            self.write_list(File::GroupPosts, posts);
        } else {
            self.write_list(File::GroupPosts, posts);
            self.write_list(File::GroupComments, comments);
        }
    }

    fn write_other_records(&mut self) {
        let account = self.account;
        for (kind, posts, title) in [
            (File::Stories, &account.stories, Title::Story),
            (File::Reels, &account.reels, Title::Reel),
        ] {
            // Layouts without the list lack its pictures, too.
            if file(self.layout, kind).is_some() {
                let records = posts.iter().map(|post| self.post(post, Some(title))).collect();
                self.write_list(kind, records);
            }
        }
        let updates = account
            .profile_updates
            .iter()
            .map(|post| self.post(post, Some(Title::ProfilePicture)))
            .collect();
        self.write_list(File::ProfileUpdates, updates);
        self.write_list(File::Notes, account.notes.iter().map(records::note).collect());
        self.write_list(File::Reviews, account.reviews.iter().map(records::review).collect());
        self.write_list(File::Listings, account.listings.iter().map(records::listing).collect());
        self.write_list(File::Events, account.events.iter().map(records::event).collect());
        if let (Some((path, _)), false) =
            (file(self.layout, File::AiChats), account.ai_chats.is_empty())
        {
            self.tree.json(path, &ai::conversations(&account.ai_chats, &account.owner));
        }
    }

    fn write_profile(&mut self) {
        let (path, key) = file(self.layout, File::Profile).unwrap();
        let profile = records::profile(&self.account.owner);
        self.tree.json(path, &Json::Object(vec![(key.unwrap().to_owned(), profile)]));
        if let (Some(value), Some((path, _))) =
            (self.account.default_audience, file(self.layout, File::Settings))
        {
            let language = self.account.owner.language;
            let inner = Rows::new(language).value(Label::DefaultAudience, value).into_list();
            let record = object! {
                "timestamp": 1_700_000_000, "media": Json::EMPTY,
                "label_values": Json::one(object! {"title": "Privacy", "dict": inner}),
                "fbid": "400000000000901",
            };
            self.tree.json(path, &record);
        }
    }

    fn write_requests(&mut self) {
        let (Some((path, _)), false) =
            (file(self.layout, File::Requests), self.account.requests.is_empty())
        else {
            return;
        };
        let language = self.account.owner.language;
        let records = self.account.requests.iter().enumerate();
        let records =
            records.map(|(number, request)| ai::download_request(language, number, request));
        self.tree.json(path, &list_or_one(records.collect()));
    }

    /// Families that are known and never counted.
    fn write_others(&mut self) {
        for (kind, value) in records::others(&self.account.owner) {
            if let Some((path, _)) = file(self.layout, kind) {
                self.tree.json(path, &value);
            }
        }
        if matches!(self.layout, Layout::L3 | Layout::L4(_) | Layout::Page) {
            self.tree.insert("start_here.html", "<html><body></body></html>");
        }
        let (path, _) = file(self.layout, File::NoData).unwrap();
        self.tree.insert(path, "No data found");
    }
}
