//! Files of exports written out as Meta writes them, for archives that the builders do not make.

use serde_json::{Value, json};
use tempfile::TempDir;

use super::person::at;
use super::run::{Outcome, report};
use super::tree::Tree;

pub const FACEBOOK: &str = "facebook-erikamustermann-2026-09-02-AbCd1234";
pub const INSTAGRAM: &str = "instagram-erika_mustermann-2026-09-02-AbCd1234";
pub const POSTS: &str =
    "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
pub const IG_POSTS: &str = "your_instagram_activity/media/posts_1.json";
pub const IG_COMMENTS: &str = "your_instagram_activity/comments/post_comments_1.json";
pub const IG_PICTURES: &str = "your_instagram_activity/media/profile_photos.json";

/// Files of an export.
pub fn tree(files: &[(&str, Value)]) -> Tree {
    let mut tree = Tree::default();
    for (path, value) in files {
        tree.insert(*path, value.to_string());
    }
    tree
}

/// The same from texts, for what no builder writes.
pub fn text_tree(files: &[(&str, &str)]) -> Tree {
    let mut tree = Tree::default();
    for (path, text) in files {
        tree.insert(*path, *text);
    }
    tree
}

/// The report on exports that lie beside each other in one folder, each under its name.
pub fn over(exports: &[(&str, &Tree)], arguments: &[&str]) -> Outcome {
    let folder = TempDir::new().unwrap();
    for (name, export) in exports {
        export.below(name).to_folder(folder.path());
    }
    let path = folder.path().to_str().unwrap();
    report(arguments.iter().copied().chain([path]))
}

pub fn facebook_profile(profile: &Value) -> (&'static str, Value) {
    let path = "personal_information/profile_information/profile_information.json";
    (path, json!({"profile_v2": profile}))
}

pub fn erika() -> (&'static str, Value) {
    let name = json!({"full_name": "Erika Mustermann"});
    facebook_profile(&json!({"name": name, "username": "erika.mustermann"}))
}

pub fn media(id: u64) -> Value {
    json!({"uri": format!("your_facebook_activity/posts/media/Mobileuploads_1/{id}.jpg")})
}

pub fn post(time: i64, text: &str, pictures: &[Value]) -> Value {
    let media: Vec<Value> = pictures.iter().map(|picture| json!({"media": picture})).collect();
    json!({"timestamp": time, "data": [{"post": text}], "attachments": [{"data": media}]})
}

pub fn instagram_profile(username: &str, name: &str, private: &str) -> (&'static str, Value) {
    let path = "personal_information/personal_information/personal_information.json";
    let value = |text: &str| json!({"href": "", "value": text, "timestamp": 0});
    let map = json!({
        "Username": value(username),
        "Name": value(name),
        "Private Account": value(private),
    });
    (path, json!({"profile_user": [{"media_map_data": {}, "string_map_data": map}]}))
}

pub fn picture(id: u64, day: &str) -> Value {
    json!({"uri": format!("media/posts/202506/{id}.jpg"), "creation_timestamp": at(day)})
}

pub fn instagram_post(id: u64, day: &str, caption: &str) -> Value {
    let mut picture = picture(id, day);
    picture["title"] = caption.into();
    json!({"media": [picture]})
}

pub fn instagram_comment(day: &str, text: &str, owner: Option<&str>) -> Value {
    let mut map = json!({"Comment": {"value": text}, "Time": {"timestamp": at(day)}});
    if let Some(owner) = owner {
        map["Media Owner"] = json!({"value": owner});
    }
    json!({"media_list_data": [{"uri": ""}], "string_map_data": map})
}

/// A page of Facebook as of 2026: sections of title, text and local time.
pub fn facebook_page(records: &[(&str, &str, &str)]) -> String {
    let sections: Vec<String> = records
        .iter()
        .map(|(title, text, time)| {
            format!(
                r#"<section class="_a6-g"><h2 class="_2ph_ _a6-h _a6-i">{title}</h2><div class="_2ph_ _a6-p"><div class="_2pin"><div>{text}</div></div></div><footer class="_3-94 _a6-o"><a href="https://www.facebook.com/dyi/l/?l=x"><div class="_a72d">{time}</div></a></footer></section>"#
            )
        })
        .collect();
    let sections = sections.concat();
    format!(
        r#"<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Export</title></head><body class="_5vb_ _2yq _a7o5"><header class="_a709"><h1>Export</h1></header><main class="_a706" role="main">{sections}</main></body></html>"#
    )
}

/// A page of Instagram's comments: text, owner and local time (UTC−8).
pub fn instagram_comments_page(records: &[(&str, &str, &str)]) -> String {
    let boxes: Vec<String> = records
        .iter()
        .map(|(text, owner, time)| {
            format!(
                r#"<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><div class="_3-95 _a6-p"><table style="table-layout: fixed;"><tr><td colspan="2" class="_2pin _a6_q">Comment<div><div>{text}</div></div></td></tr><tr><td colspan="2" class="_2pin _a6_q">Media Owner<div><div>{owner}</div></div></td></tr><tr><td class="_2pin _a6_q">Time</td><td class="_2pin _2piu _a6_r">{time}</td></tr></table></div></div>"#
            )
        })
        .collect();
    let boxes = boxes.concat();
    format!(
        r#"<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Export</title></head><body class="_5vb_ _2yq _a7o5"><header class="_a709"><h1>Export</h1></header><main class="_a706" role="main">{boxes}</main></body></html>"#
    )
}
