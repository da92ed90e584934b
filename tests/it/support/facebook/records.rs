//! The shapes of records (formats/facebook.md §2.2 to §2.6).

use super::layout::{File, Layout, Variant, media_folder};
use super::{Album, Writer};
use crate::support::json::{Json, object};
use crate::support::label_values::Rows;
use crate::support::labels::Label;
use crate::support::language::Title;
use crate::support::person::{self, Comment, Owner, Photo, Place, Post};

impl Writer<'_> {
    /// A classic record. Without a title of its own the post is told by what it holds.
    pub(super) fn post(&mut self, post: &Post, title: Option<Title<'_>>) -> Json {
        let owner = &self.account.owner;
        let told = title.unwrap_or_else(|| told_by_content(post));
        let mut data = Vec::new();
        if !post.text.is_empty() {
            data.push(object! {"post": &post.text});
        }
        data.push(object! {"update_timestamp": post.time});
        if matches!(self.layout, Layout::L4(_)) {
            data.push(Json::Object(Vec::new()));
        }
        let mut attachments = Vec::new();
        if !post.photos.is_empty() {
            let media = post.photos.iter().map(|photo| object! {"media": self.media(photo)});
            attachments.push(object! {"data": Json::List(media.collect())});
        }
        if let Some(url) = &post.link {
            let article = object! {"name": "Ein Artikel", "source": "Beispielblatt", "url": url};
            attachments.push(object! {"data": Json::one(object! {"external_context": article})});
        }
        if let Some(place) = &post.place {
            // Listed twice, with and without `url` (§4).
            attachments.push(object! {"data": Json::one(object! {"place": place_of(place)})});
            let url = "https://www.facebook.com/pages/9";
            let with_url = place_of(place).with("url", url);
            attachments.push(object! {"data": Json::one(object! {"place": with_url})});
        }
        let mut record = object! {"timestamp": post.time};
        if !attachments.is_empty() {
            record = record.with("attachments", attachments);
        }
        record = record.with("data", data);
        record = record.with_some("title", owner.language.title(&owner.name, told));
        if !post.tags.is_empty() {
            let tags = post.tags.iter().map(|name| object! {"name": name});
            record = record.with("tags", Json::List(tags.collect()));
        }
        record
    }

    /// A `label_values` post: archive, trash of 2026, posts elsewhere.
    pub(super) fn label_post(&mut self, post: &Post) -> Json {
        let mut rows = self.rows().value(Label::Message, &post.text);
        rows = rows.time(Label::LastModified, post.time);
        if !post.photos.is_empty() {
            let media = post.photos.iter().map(|photo| self.media(photo)).collect();
            rows = rows.media(Label::Media, media);
        }
        rows = rows.link(Label::Url, &format!("https://www.facebook.com/{}", post.time));
        if post.target.is_some() {
            rows = rows.bare(Label::Target); // often without a value (§3.3)
        }
        rows.into_record(post.time)
    }

    /// A check-in: the same post once more.
    pub(super) fn check_in(&mut self, post: &Post) -> Json {
        let place = post.place.as_ref().expect("a check-in has a place");
        let (latitude, longitude) = place.coordinates;
        let inner = self
            .rows()
            .value(Label::Coordinates, &format!("({latitude}, {longitude})"))
            .value(Label::Address, "Musterweg 1")
            .value(Label::Name, &place.name);
        let mut rows = self.rows();
        if !post.text.is_empty() {
            rows = rows.value(Label::Message, &post.text);
        }
        rows = rows.group(Label::PlaceTags, inner);
        rows = rows.link(Label::Url, &format!("https://www.facebook.com/{}", post.time));
        if !post.photos.is_empty() {
            let media = post.photos.iter().map(|photo| self.media(photo)).collect();
            rows = rows.media(Label::Photos, media);
        }
        rows.into_record(post.time)
    }

    fn rows(&self) -> Rows {
        let ent = self.layout == Layout::L4(Variant::EntField);
        Rows::new(self.account.owner.language).with_ent_names(ent)
    }

    /// One album with its cover, which repeats the first photo.
    pub(super) fn album(&mut self, album: &Album) -> Json {
        let photos: Vec<Json> = album.photos.iter().map(|photo| self.media(photo)).collect();
        let newest = album.photos.iter().map(|photo| photo.time).max().unwrap_or(1_300_000_000);
        let cover = photos.first().cloned();
        object! {"name": &album.name, "photos": photos}
            .with_some("cover_photo", cover)
            .with("last_modified_timestamp", newest)
            .with("description", "")
    }

    /// A media object; the file itself goes into the export.
    pub(super) fn media(&mut self, photo: &Photo) -> Json {
        let uri = self.uri(photo);
        if !photo.absent {
            self.tree.media(&uri);
        }
        let mut exif = object! {"upload_ip": "203.0.113.7"};
        let metadata = if photo.file == person::File::Film {
            exif = exif.with("upload_timestamp", 0);
            object! {"video_metadata": object! {"exif_data": Json::one(exif)}}
        } else {
            exif = exif.with("taken_timestamp", photo.time - 60);
            if let Some((latitude, longitude)) = photo.coordinates {
                exif = exif.with("latitude", latitude).with("longitude", longitude);
            }
            object! {"photo_metadata": object! {"exif_data": Json::one(exif)}}
        };
        let mut record = object! {
            "uri": &uri, "creation_timestamp": photo.time, "media_metadata": metadata,
            "title": "Mobile uploads", "description": &photo.caption,
        };
        if self.layout == Layout::L4(Variant::EntField) {
            record = record.with("backup_uri", "https://interncache.example/x");
        }
        let recent = matches!(self.layout, Layout::L4(Variant::Y2025 | Variant::Y2026));
        if recent && photo.file == person::File::Film {
            record = record.with("dubbing_info", Json::EMPTY).with("media_variants", Json::EMPTY);
        }
        record
    }

    fn uri(&self, photo: &Photo) -> String {
        let folder = self.folders.get(&photo.id).map_or("Mobileuploads_500", String::as_str);
        let (id, extension) = (photo.id, photo.file.extension());
        // Before 2024 the number is the last of several (§2.2).
        let stem = match self.layout {
            Layout::L1 | Layout::L2 | Layout::L3 => format!("10150_{}_77_n_{id}", id % 1000),
            Layout::L4(_) | Layout::Page => id.to_string(),
        };
        format!("{}/{folder}/{stem}.{extension}", media_folder(self.layout))
    }

    /// A comment; in a group it names the group.
    pub(super) fn comment(&mut self, comment: &Comment, group: Option<&str>) -> Json {
        let owner = &self.account.owner;
        let on = comment.owner.as_deref().unwrap_or(&owner.name);
        let title = match group {
            Some(group) => Title::GroupComment(group),
            None => Title::Comment(on),
        };
        let title = owner.language.title(&owner.name, title);
        let inner = object! {
            "timestamp": comment.time, "comment": &comment.text, "author": &owner.name,
        }
        .with_some("group", group);
        let mut record = object! {
            "timestamp": comment.time, "data": Json::one(object! {"comment": inner}),
        };
        if let Some(photo) = &comment.photo {
            let media = object! {"media": self.media(photo)};
            record = record.with("attachments", Json::one(object! {"data": Json::one(media)}));
        }
        record.with_some("title", title)
    }
}

fn told_by_content(post: &Post) -> Title<'_> {
    match post {
        Post { target: Some(target), .. } => Title::Elsewhere(target),
        Post { place: Some(place), .. } => Title::CheckIn(&place.name),
        Post { link: Some(_), .. } => Title::Link,
        Post { photos, .. } if !photos.is_empty() => Title::Photos(photos.len()),
        _ => Title::Status,
    }
}

fn place_of(place: &Place) -> Json {
    let (latitude, longitude) = place.coordinates;
    let coordinate = object! {"latitude": latitude, "longitude": longitude};
    object! {"name": &place.name, "coordinate": coordinate, "address": "Musterweg 1"}
}

pub(super) fn note(post: &Post) -> Json {
    let tags = post.tags.iter().map(|name| object! {"name": name});
    object! {
        "title": "Notiz", "text": &post.text, "created_timestamp": post.time,
        "updated_timestamp": post.time, "tags": Json::List(tags.collect()),
    }
}

pub(super) fn review(&(time, page): &(i64, &str)) -> Json {
    object! {"name": page, "timestamp": time, "url": "https://www.facebook.com/9"}
}

pub(super) fn listing(&(time, title): &(i64, &str)) -> Json {
    object! {
        "title": title, "price": "20 EUR", "seller": "Erika Mustermann",
        "created_timestamp": time, "updated_timestamp": time, "category": "Haushalt",
        "marketplace": "Musterstadt", "description": "Gut erhalten",
    }
}

pub(super) fn event(&(time, name): &(i64, &str)) -> Json {
    object! {
        "name": name, "start_timestamp": time + 604_800, "end_timestamp": 0,
        "description": "", "create_timestamp": time,
    }
}

pub(super) fn profile(owner: &Owner) -> Json {
    let (first, last) = owner.name.split_once(' ').unwrap_or((&owner.name, ""));
    let mut born = owner.born.split('-').map(|part| part.parse::<i64>().unwrap());
    let mut next = || born.next().unwrap();
    let birthday = object! {"year": next(), "month": next(), "day": next()};
    let profile = object! {
        "name": object! {
            "full_name": &owner.name, "first_name": first, "middle_name": "", "last_name": last,
        },
        "birthday": birthday,
        "username": &owner.username,
        "registration_timestamp": 1_300_000_000,
        "profile_uri": format!("https://www.facebook.com/profile.php?id={}", owner.number),
    };
    let bio = owner.bio.as_ref().map(|bio| object! {"name": bio, "timestamp": 0});
    profile.with_some("intro_bio", bio)
}

/// One file each of families that are never counted.
pub(super) fn others(owner: &Owner) -> Vec<(File, Json)> {
    let title = format!("{} gefällt ein Beitrag von Max Beispiel.", owner.name);
    let reaction = object! {
        "timestamp": 1_700_000_000, "title": title,
        "data": Json::one(object! {
            "reaction": object! {"reaction": "LIKE", "actor": &owner.name},
        }),
    };
    let labelled = Rows::new(owner.language)
        .value(Label::Name, "Max Beispiel")
        .link(Label::Url, "https://www.facebook.com/8")
        .into_record(1_700_000_000);
    let friend = object! {"name": "Max Beispiel", "timestamp": 1_500_000_000};
    let message = object! {
        "sender_name": "Max Beispiel", "timestamp_ms": 1_700_000_000_000,
        "content": "Kommst du am Samstag?",
    };
    let people = ["Max Beispiel", owner.name.as_str()].map(|name| object! {"name": name});
    let thread = object! {
        "participants": Json::list(people), "messages": Json::one(message),
        "title": "Max Beispiel", "thread_path": "inbox/max_1",
    };
    vec![
        (File::ReactionList, Json::one(reaction)),
        (File::Reactions, Json::one(labelled)),
        (File::Friends, object! {"friends_v2": Json::one(friend)}),
        (File::Messages, thread),
    ]
}
