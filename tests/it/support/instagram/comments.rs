//! Comments: their keys stay English in every language (§1.4, 3).

use super::{Layout, Writer};
use crate::support::json::{Json, object};
use crate::support::label_values::list_or_one;
use crate::support::person::Comment;

impl Writer<'_> {
    pub(super) fn write_comments(&mut self) {
        let account = self.account;
        if !account.comments.is_empty() {
            let records: Vec<Json> =
                account.comments.iter().map(|comment| self.comment(comment, true)).collect();
            let (name, value) = match self.layout {
                Layout::G1 | Layout::G2a | Layout::G2b => {
                    ("post_comments.json", object! {"comments_media_comments": records})
                }
                Layout::G3a | Layout::G3b | Layout::G4 => {
                    ("post_comments_1.json", list_or_one(records))
                }
            };
            let path = self.activity(&format!("comments/{name}"));
            self.tree.json(path, &value);
        }
        let (reels, stories) = (&account.reel_comments, &account.story_comments);
        if self.layout >= Layout::G3a && !reels.is_empty() {
            let records = reels.iter().map(|comment| self.comment(comment, false)).collect();
            let value = object! {"comments_reels_comments": Json::List(records)};
            self.tree.json("your_instagram_activity/comments/reels_comments.json", &value);
        }
        if self.layout >= Layout::G3a && !stories.is_empty() {
            let records = stories.iter().map(|comment| self.comment(comment, true)).collect();
            let value = object! {"comments_story_comments": Json::List(records)};
            self.tree.json("your_instagram_activity/comments/hype.json", &value);
        }
    }

    fn comment(&self, comment: &Comment, with_media: bool) -> Json {
        match self.layout {
            Layout::G1 | Layout::G2a => self.comment_of_2021(comment),
            Layout::G2b => self.comment_of_2022(comment),
            Layout::G3a | Layout::G3b | Layout::G4 => {
                let mut map = object! {"Comment": object! {"value": &comment.text}};
                if let Some(owner) = &comment.owner {
                    map = map.with("Media Owner", object! {"value": owner});
                }
                map = map.with("Time", object! {"timestamp": comment.time});
                let record = object! {};
                let record = if with_media {
                    record.with("media_list_data", Json::one(object! {"uri": ""}))
                } else {
                    record
                };
                record.with("string_map_data", map)
            }
        }
    }

    fn comment_of_2021(&self, comment: &Comment) -> Json {
        let owner = comment.owner.as_ref().unwrap_or(&self.account.owner.username);
        let entry = object! {"href": "", "value": &comment.text, "timestamp": comment.time};
        object! {"title": owner, "media_list_data": Json::EMPTY, "string_list_data": Json::one(entry)}
    }

    fn comment_of_2022(&self, comment: &Comment) -> Json {
        let owner = comment.owner.as_ref().unwrap_or(&self.account.owner.username);
        let entry =
            |value: &str, time: i64| object! {"href": "", "value": value, "timestamp": time};
        object! {
            "title": owner,
            "media_map_data": object! {},
            "string_map_data": object! {
                "Comment": entry(&comment.text, 0),
                "Comment creation time": entry("", comment.time),
                "Deletion status": entry("False", 0),
                "Media owner": entry(owner, 0),
            },
        }
    }
}
