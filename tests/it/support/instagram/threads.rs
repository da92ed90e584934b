//! Threads, a category of the Instagram export (§2.4).

use super::account::entry;
use super::{Layout, Section, Writer};
use crate::support::json::{Json, object};
use crate::support::labels::Label;
use crate::support::person::Post;

impl Writer<'_> {
    pub(super) fn write_threads(&mut self) {
        let account = self.account;
        let Some(threads) = &account.threads else { return };
        if self.layout < Layout::G3a {
            return;
        }
        let records = threads.posts.iter().rev().map(|post| self.thread(post));
        let value = object! {"text_post_app_text_posts": Json::List(records.collect())};
        self.tree.json("your_instagram_activity/threads/threads_and_replies.json", &value);
        let Some(private) = threads.private else { return };
        let key = Label::PrivateAccount.text(account.owner.language).to_owned();
        let flag = Json::Object(vec![(key, entry(if private { "True" } else { "False" }))]);
        let record = object! {"title": "", "media_map_data": object! {}, "string_map_data": flag};
        let value = object! {"text_post_app_text_post_app_profile": Json::one(record)};
        self.tree.json("your_instagram_activity/threads/personal_information.json", &value);
    }

    /// A text alone is a media list of one entry without a file.
    fn thread(&mut self, post: &Post) -> Json {
        let app = object! {"reply_control": "everyone", "geo_gated_country_list": ""};
        // The mark of replies came in 2026.
        let app = if self.layout == Layout::G4 { app.with("is_reply", post.reply) } else { app };
        match post.photos.as_slice() {
            [] => {
                let media = object! {
                    "uri": "", "creation_timestamp": post.time,
                    "media_metadata": object! {
                        "camera_metadata": object! {"has_camera_metadata": false},
                    },
                    "title": &post.text, "cross_post_source": object! {"source_app": "FB"},
                    "text_app_post": app,
                };
                object! {"media": Json::one(media)}
            }
            [photo] => {
                let media = self.media(photo, Section::Posts, &post.text);
                object! {"media": Json::one(media.with("text_app_post", app))}
            }
            photos => {
                let media =
                    photos.iter().map(|photo| self.media(photo, Section::Posts, "")).collect();
                object! {
                    "media": Json::List(media), "title": &post.text,
                    "creation_timestamp": post.time,
                }
            }
        }
    }
}
