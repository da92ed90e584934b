//! G1, 2018 to 2021: flat files, ISO times, no post object, texts without mojibake (§2.1, §2.3).

use super::{Instagram, month};
use crate::support::json::{Encoding, Json, object};
use crate::support::person::{File, Photo};
use crate::support::tree::Tree;

/// The export as it was until 2021.
pub(super) fn write(account: &Instagram) -> Tree {
    let mut tree = Tree::default();
    let mut photos = Vec::new();
    let mut videos = Vec::new();
    for post in account.posts.iter().rev() {
        for photo in &post.photos {
            let film = photo.file == File::Film;
            let folder = if film { "videos" } else { "photos" };
            let mut record = media(&mut tree, photo, folder, &post.text, post.time);
            if let Some(place) = &post.place {
                record = record.with("location", &place.name);
            }
            if film { videos.push(record) } else { photos.push(record) }
        }
    }
    let stories: Vec<Json> = account
        .stories
        .iter()
        .map(|photo| media(&mut tree, photo, "stories", "", photo.time))
        .collect();
    let newest = account.profile_photos.len();
    let profile: Vec<Json> = account
        .profile_photos
        .iter()
        .enumerate()
        .map(|(number, photo)| {
            media(&mut tree, photo, "profile", "", photo.time)
                .with("is_active_profile", number + 1 == newest)
        })
        .collect();
    let value =
        object! {"stories": stories, "photos": photos, "videos": videos, "profile": profile};
    put(&mut tree, "media.json", &value);
    let comments = account.comments.iter().map(|comment| {
        let owner = comment.owner.as_ref().unwrap_or(&account.owner.username);
        Json::list([iso(comment.time), comment.text.clone(), owner.clone()])
    });
    let value = object! {"media_comments": Json::List(comments.collect())};
    put(&mut tree, "comments.json", &value);
    if let Some(private) = account.private {
        let value = object! {
            "biography": account.owner.bio.clone().unwrap_or_default(),
            "date_of_birth": account.owner.born,
            "email": "erika@example.org",
            "name": &account.owner.name,
            "private_account": private,
            "username": &account.owner.username,
        };
        put(&mut tree, "profile.json", &value);
    }
    if account.others {
        put(&mut tree, "saved.json", &Json::list(["You have no data in this section"]));
        put(&mut tree, "likes.json", &object! {"media_likes": Json::EMPTY});
        put(&mut tree, "connections.json", &object! {"followers": object! {}});
    }
    tree
}

fn put(tree: &mut Tree, path: &str, value: &Json) {
    tree.insert(path, value.to_bytes(Encoding::Clean));
}

/// Files carry a hash for a name, no number.
fn media(tree: &mut Tree, photo: &Photo, folder: &str, caption: &str, time: i64) -> Json {
    let hash = blake3::hash(&photo.id.to_le_bytes()).to_hex();
    // Letters in front of digits, so that no run of ten digits looks like an id.
    let stem: String =
        hash.chars().take(32).map(|char| if char == '0' { 'a' } else { char }).collect();
    let path = format!("{folder}/{}/{stem}.{}", month(photo.time), photo.file.extension());
    if !photo.absent {
        tree.media(&path);
    }
    object! {"caption": caption, "taken_at": iso(time), "path": &path}
}

fn iso(time: i64) -> String {
    jiff::Timestamp::from_second(time).unwrap().strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string()
}
