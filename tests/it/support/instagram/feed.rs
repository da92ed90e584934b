//! Own content: posts in both dialects, stories, reels, archived and deleted posts.

use super::{Layout, Section, Writer};
use crate::support::json::{Json, object};
use crate::support::label_values::{Rows, list_or_one};
use crate::support::labels::Label;
use crate::support::person::Post;

impl Writer<'_> {
    pub(super) fn write_feed(&mut self) {
        let account = self.account;
        if !account.posts.is_empty() {
            let records = self.posts(&account.posts, Section::Posts);
            let path = self.content("posts_1.json");
            self.tree.json(path, &list_or_one(records));
        }
        if self.layout == Layout::G4 {
            self.write_label_posts();
        } else {
            self.write_wrapped("reels.json", "ig_reels_media", &account.reels, Section::Reels);
        }
        self.write_wrapped(
            "archived_posts.json",
            "ig_archived_post_media",
            &account.archived,
            Section::Archived,
        );
        self.write_wrapped(
            "recently_deleted_content.json",
            "ig_recently_deleted_media",
            &account.deleted,
            Section::Deleted,
        );
        self.write_flat();
    }

    fn posts(&mut self, posts: &[Post], section: Section) -> Vec<Json> {
        posts.iter().rev().map(|post| self.post(post, section)).collect()
    }

    /// F1: one picture carries text and time itself, several leave both to the record (§2.0).
    fn post(&mut self, post: &Post, section: Section) -> Json {
        match post.photos.as_slice() {
            [photo] => {
                let media = self.media(photo, section, &post.text);
                object! {"media": Json::one(media)}
            }
            photos => {
                let media = photos.iter().map(|photo| self.media(photo, section, "")).collect();
                object! {
                    "media": Json::List(media), "title": &post.text,
                    "creation_timestamp": post.time,
                }
            }
        }
    }

    fn write_wrapped(&mut self, name: &str, key: &str, posts: &[Post], section: Section) {
        if posts.is_empty() {
            return;
        }
        let records = self.posts(posts, section);
        let path = self.content(name);
        self.tree.json(path, &Json::Object(vec![(key.to_owned(), Json::List(records))]));
    }

    fn write_flat(&mut self) {
        let account = self.account;
        let stories: Vec<Json> = account
            .stories
            .iter()
            .rev()
            .map(|photo| self.media(photo, Section::Stories, ""))
            .collect();
        if !stories.is_empty() {
            let path = self.content("stories.json");
            self.tree.json(path, &object! {"ig_stories": stories});
        }
        let pictures: Vec<Json> = account
            .profile_photos
            .iter()
            .rev()
            .map(|photo| self.media(photo, Section::Profile, ""))
            .collect();
        if !pictures.is_empty() {
            let path = self.content("profile_photos.json");
            self.tree.json(path, &object! {"ig_profile_picture": pictures});
        }
    }

    /// `posts.json` of 2026: live, archived, drafts and reels together (§2.2, §6.1).
    fn write_label_posts(&mut self) {
        let account = self.account;
        let mut records = Vec::new();
        for post in &account.posts {
            records.push(self.label_post(post, Section::Posts, true, false));
        }
        for post in &account.archived {
            records.push(self.label_post(post, Section::Archived, true, false));
        }
        for post in &account.drafts {
            records.push(self.label_post(post, Section::Posts, false, false));
        }
        for post in &account.reels {
            records.push(self.label_post(post, Section::Reels, true, true));
        }
        records.reverse();
        if !records.is_empty() {
            let path = self.content("posts.json");
            self.tree.json(path, &list_or_one(records));
        }
    }

    fn label_post(&mut self, post: &Post, section: Section, published: bool, reel: bool) -> Json {
        let language = self.account.owner.language;
        let mut rows = Rows::new(language)
            .value(Label::Caption, &post.text)
            .time(Label::CreationTime, post.time)
            .truth(Label::Draft, !published)
            .truth(Label::Published, published);
        if let Some((latitude, longitude)) = post.photos.iter().find_map(|photo| photo.coordinates)
        {
            rows = rows
                .value(Label::Latitude, &latitude.to_string())
                .value(Label::Longitude, &longitude.to_string());
        }
        let media: Vec<Json> =
            post.photos.iter().map(|photo| self.media(photo, section, &post.text)).collect();
        rows = rows.media(Label::Media, media.first().cloned().into_iter().collect());
        if media.len() > 1 {
            rows = rows.push(carousel(&media, Label::Metadata.text(language), language));
        }
        if reel {
            rows = rows.group(Label::ReelMetadata, Rows::new(language).value(Label::Name, "Ton"));
        }
        let fbid = post.photos.first().map_or(post.time.unsigned_abs(), |photo| photo.id);
        rows.into_record_with(post.time + 19, &fbid.to_string())
    }
}

/// The pictures of a carousel, nested and in reverse order, the first one once more.
fn carousel(media: &[Json], label: &str, language: crate::support::language::Language) -> Json {
    let items = media.iter().rev().map(|one| {
        let inner = object! {"label": Label::Media.text(language), "media": Json::one(one.clone())};
        object! {"title": "", "dict": Json::one(inner)}
    });
    object! {"label": label, "dict": Json::List(items.collect())}
}
