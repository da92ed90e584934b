//! A thing to look up as the person finds it again: what, when, where, its first words, its
//! address.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::item::{Digest, Item, MediaRef};
use crate::domain::kind::Kind;
use crate::domain::platform::Platform;
use crate::reading::collection::ItemRef;
use crate::reading::extract::MemberReading;
use crate::reading::whole::Reading;
use crate::verdict::survey::place::told_name;
use crate::words::i18n::Catalog;
use crate::words::text;

/// So much of a text is shown: enough to know it again.
const FIRST_WORDS: usize = 160;

/// Only addresses of the services themselves are shown; an archive may name any.
const SERVICES: [&str; 3] =
    ["https://www.facebook.com/", "https://facebook.com/", "https://www.instagram.com/"];

/// What is asked about a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aspect {
    /// The record itself.
    Record,
    /// The album that a photo is in.
    Album,
    /// A photo by itself.
    Photo,
}

/// One thing in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// What it is, and when it was made.
    pub title: String,
    /// The question about an album; the title of a post, its group, or whose post was commented on.
    pub about: Vec<String>,
    /// Its first words, in quotes.
    pub words: Option<String>,
    /// Where it lies in the archive.
    pub place: String,
    /// What to do with the address, or how to find it without one.
    pub how: String,
    /// An address of the service itself.
    pub address: Option<String>,
}

/// How a thing is shown.
#[derive(Debug, Clone)]
pub struct View {
    /// The clock of the person, as Facebook shows times.
    pub zone: TimeZone,
    /// Columns of a path.
    pub columns: usize,
}

impl Thing {
    /// The thing of a record; none if there is no such record.
    pub fn of(
        reading: &Reading,
        catalog: &Catalog,
        at: ItemRef,
        aspect: Aspect,
        view: &View,
    ) -> Option<Self> {
        let (item, media) = reading.collection.get(at)?;
        let kept = |pick: fn(&MemberReading) -> &Vec<(u32, String)>| found_for(reading, at, pick);
        let words = kept(|member| &member.texts);
        let heading = kept(|member| &member.titles);
        let day = day(&item, catalog, &view.zone);
        let title = match aspect {
            Aspect::Album => {
                let name = heading.clone().unwrap_or_else(|| catalog.text("survey-album-unnamed"));
                catalog.format("survey-album", &[("name", shortened(&name).into())])
            }
            Aspect::Photo | Aspect::Record => catalog.code("kind", &item.kind),
        };
        let title = catalog.format(
            "survey-thing",
            &[("thing", text::capitalised(&title).into()), ("day", day.into())],
        );
        let is_album = aspect == Aspect::Album;
        let album = is_album.then(|| catalog.text("survey-album-all"));
        let about = if is_album { None } else { heading.map(|own| shortened(&own)) };
        let about = about.or_else(|| context(reading, at, &item));
        let words = words.filter(|_| aspect == Aspect::Record);
        let words =
            words.map(|words| catalog.format("quoted", &[("text", shortened(&words).into())]));
        let address = address(reading, at, &item, media);
        let how = match &address {
            Some((_, true)) => catalog.text("survey-link"),
            Some((_, false)) => catalog.text("survey-link-photo"),
            None => how_to_find(&item, catalog),
        };
        Some(Self {
            title,
            about: album.into_iter().chain(about).collect(),
            words,
            place: place(reading, catalog, at, &item, media, view.columns),
            how,
            address: address.map(|(address, _)| address),
        })
    }
}

/// The date on the clock of the person, as Facebook shows it.
fn day(item: &Item, catalog: &Catalog, zone: &TimeZone) -> String {
    let instant =
        item.moment.seconds().ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
    let Some(instant) = instant else { return catalog.text("survey-undated") };
    let local = instant.to_zoned_datetime(zone.clone());
    let time = format!("{:02}:{:02}", local.hour(), local.minute());
    let day = catalog.date_long(local.date());
    catalog.format("survey-day", &[("day", day.into()), ("time", time.into())])
}

/// What was kept for an item in one of the lists of its member.
fn found_for(
    reading: &Reading,
    at: ItemRef,
    pick: fn(&MemberReading) -> &Vec<(u32, String)>,
) -> Option<String> {
    let list = pick(&reading.collection.member(at)?.reading);
    let (_, words) = list.iter().find(|(item, _)| *item == at.item)?;
    (!words.trim().is_empty()).then(|| words.clone())
}

fn shortened(words: &str) -> String {
    let clean = text::clean(words);
    let line = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    text::truncate(&line, FIRST_WORDS).into_owned()
}

/// The group, or whose post was commented on.
fn context(reading: &Reading, at: ItemRef, item: &Item) -> Option<String> {
    let name = told_name(&reading.collection, at.member, item.context?)?;
    Some(shortened(name))
}

/// Archive, file and number of the record; for a photo its own file.
fn place(
    reading: &Reading,
    catalog: &Catalog,
    at: ItemRef,
    item: &Item,
    media: &[MediaRef],
    columns: usize,
) -> String {
    let Some(member) = reading.collection.member(at) else { return String::new() };
    let file = (item.kind == Kind::Media).then(|| file_of(reading, at, media)).flatten();
    let short = |path: &str| text::truncate_path(&text::clean(path), columns).into_owned().into();
    let share = reading.collection.share(member);
    let record = share.and_then(|own| own.record(at.item as usize)).unwrap_or_default();
    let record = (u64::from(record) + 1).into();
    match file {
        Some(file) => catalog.format("survey-file", &[("file", short(&file))]),
        None => {
            catalog.format("survey-place", &[("file", short(&member.path)), ("record", record)])
        }
    }
}

fn file_of(reading: &Reading, at: ItemRef, media: &[MediaRef]) -> Option<String> {
    let id: Digest = media.first()?.id;
    reading.collection.member(at)?.reading.files.get(&id).cloned()
}

/// An address where the thing can be seen, and whether it is its own or that of its first photo.
fn address(
    reading: &Reading,
    at: ItemRef,
    item: &Item,
    media: &[MediaRef],
) -> Option<(String, bool)> {
    let links = &reading.collection.member(at)?.reading.links;
    let own = links.iter().find(|(of, _)| *of == at.item).map(|(_, link)| link.trim());
    let is_safe = |link: &&str| {
        SERVICES.iter().any(|service| link.starts_with(service))
            && link.bytes().all(|byte| byte.is_ascii_graphic())
            && link.len() < 2_000
    };
    if let Some(link) = own.filter(is_safe) {
        return Some((link.to_owned(), true));
    }
    // A photo's file is named by its number on Facebook since 2024 (formats/facebook.md §2.2).
    let is_linked = |photo: &&MediaRef| photo.strong_id && !photo.sort.is_video();
    let is_facebook = item.platform == Platform::Facebook;
    let photo = media.first().filter(is_linked).filter(|_| is_facebook);
    let file = file_of(reading, at, std::slice::from_ref(photo?))?;
    let (number, _) = crate::reading::extract::media_id(&file, item.platform);
    let is_number = number.len() >= 10 && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| (format!("https://www.facebook.com/photo/?fbid={number}"), false))
}

fn how_to_find(item: &Item, catalog: &Catalog) -> String {
    let is_comment = matches!(item.kind, Kind::Comment | Kind::GroupComment);
    let id = match (item.platform, is_comment) {
        (Platform::Facebook, false) => "survey-find-facebook",
        (Platform::Facebook, true) => "survey-find-facebook-comment",
        _ => "survey-find-instagram",
    };
    catalog.text(id)
}
