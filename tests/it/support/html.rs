//! The HTML flavour of an export: every JSON file becomes the page that Meta would have made of
//! it (formats/facebook.md §8, formats/instagram.md §8). Pages know no tags of people, no seconds
//! on Instagram, and no thumbnails; everything else of a record is on them.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use serde_json::{Map, Value};

use super::language::Language;
use super::tree::Tree;

/// Whose pages they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Facebook 2018 to 2022.
    WhiteBoxes,
    /// Facebook 2022 to 2024.
    Boxes,
    /// Facebook since 2025.
    Sections,
    /// Instagram and Threads.
    Instagram,
}

/// Where the pages of conversations with Meta AI lie: both were seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AiPages {
    Folders,
    Flat,
    /// As the second, in nested tables that repeat the JSON.
    Tables,
}

/// How an account writes its pages.
#[derive(Debug, Clone)]
pub struct Pages {
    pub style: Style,
    pub language: Language,
    zone: TimeZone,
    /// The name of a Facebook account's zone.
    zone_name: &'static str,
}

impl Pages {
    /// Facebook pages of an account in Moscow, whose distance from UTC changed several times.
    pub fn facebook(style: Style, language: Language) -> Self {
        Self::facebook_in(ZONE, style, language)
    }

    /// Facebook pages of an account in any zone.
    pub fn facebook_in(zone_name: &'static str, style: Style, language: Language) -> Self {
        Self { style, language, zone: TimeZone::get(zone_name).unwrap(), zone_name }
    }

    /// Instagram pages: UTC−8 all year.
    pub fn instagram(language: Language) -> Self {
        let zone = Offset::constant(-8).to_time_zone();
        Self { style: Style::Instagram, language, zone, zone_name: "" }
    }

    /// The same export in HTML. `zone_page` is where a Facebook export names its zone.
    pub fn twin(&self, json: &Tree, zone_page: Option<&str>) -> Tree {
        let mut html = Tree::default();
        for (path, bytes) in json.files() {
            match path.strip_suffix(".json") {
                Some(stem) if stem.ends_with("/ai_conversations") => {
                    let value = serde_json::from_slice(bytes).unwrap();
                    for (end, page) in self.ai_pages(&value, AiPages::Folders) {
                        html.insert(format!("{stem}{end}.html"), page);
                    }
                }
                Some(stem) => {
                    let value = mended(&serde_json::from_slice(bytes).unwrap());
                    html.insert(format!("{stem}.html"), self.page(&value));
                }
                None => html.insert(path, bytes),
            }
        }
        if let Some(path) = zone_page {
            let rows = row("Zeitzone", self.zone_name);
            html.insert(path, wrap("Zeitzone", &self.container("", &table(&rows), None)));
        }
        html
    }

    fn page(&self, value: &Value) -> String {
        let title = text_of(value, "name").unwrap_or("Meta");
        let records = records(value);
        let boxes: Vec<String> = records.iter().map(|record| self.record(record)).collect();
        wrap(title, &boxes.concat())
    }

    /// The pages of conversations with Meta AI, by the end of their paths: an index without any
    /// message, and one page a conversation in the markup of the inbox (formats/whatsapp.md §6.2).
    pub fn ai_pages(&self, value: &Value, form: AiPages) -> Vec<(String, String)> {
        let value = &mended(value);
        let index = wrap("Meta AI", &paragraph("Meta AI"));
        let mut pages = vec![(String::new(), index)];
        for (number, thread) in records(value).iter().enumerate() {
            let messages = list(&thread["label_values"])
                .filter(|group| group["title"] == "Messages")
                .flat_map(|group| list(&group["dict"]))
                .map(|message| self.ai_message(message));
            let end = match form {
                AiPages::Folders => format!("/metaai_{}/message_1", 900 + number),
                AiPages::Flat | AiPages::Tables => {
                    format!("/thread_for_mailbox{}_{}", 17_800 + number, 900 + number)
                }
            };
            let body = match form {
                AiPages::Tables => self.record(thread),
                AiPages::Folders | AiPages::Flat => messages.collect(),
            };
            pages.push((end, wrap("Meta AI", &body)));
        }
        pages
    }

    fn ai_message(&self, message: &Value) -> String {
        let of = |label: &str| {
            list(&message["dict"])
                .filter(|part| part["label"] == label)
                .find_map(|part| text_of(part, "value"))
        };
        let content = format!(
            "<div></div><div>{}</div><div></div><div></div>",
            escaped(of("Message").unwrap_or(""))
        );
        let time = list(&message["dict"]).find_map(|part| seconds(part, &["timestamp_value"]));
        self.container(of("Name").unwrap_or(""), &content, time)
    }

    /// One box with its heading, content and date.
    fn container(&self, heading: &str, content: &str, date: Option<i64>) -> String {
        let heading_of = |open: &str, close: &str| match heading {
            "" => String::new(),
            text => format!("{open}{}{close}", escaped(text)),
        };
        let date = date.map(|seconds| self.date(seconds));
        let link = "https://www.facebook.com/dyi/l/?l=AaBb&amp;s=1";
        match self.style {
            Style::WhiteBoxes => {
                let heading = heading_of("<div class=\"_3-96 _2pio _2lek _2lel\">", "</div>");
                let date = date.map_or(String::new(), |date| {
                    format!("<div class=\"_3-94 _2lem\"><a href=\"{link}\">{date}</a></div>")
                });
                format!(
                    "<div class=\"pam _3-95 _2pi0 _2lej uiBoxWhite noborder\">{heading}\
                     <div class=\"_3-96 _2let\"><div>{content}</div></div>{date}</div>"
                )
            }
            Style::Boxes | Style::Instagram => {
                let heading = heading_of("<div class=\"_2ph_ _a6-h _a6-i\">", "</div>");
                let date = date.map_or(String::new(), |date| {
                    format!("<div class=\"_3-94 _a6-o\"><div class=\"_a72d\">{date}</div></div>")
                });
                format!(
                    "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\">{heading}\
                     <div class=\"_2ph_ _a6-p\"><div>{content}</div></div>{date}</div>"
                )
            }
            Style::Sections => {
                let heading = heading_of("<h2 class=\"_2ph_ _a6-h _a6-i\">", "</h2>");
                let date = date.map_or(String::new(), |date| {
                    format!(
                        "<footer class=\"_3-94 _a6-o\"><a href=\"{link}\">\
                         <div class=\"_a72d\">{date}</div></a></footer>"
                    )
                });
                format!(
                    "<section class=\"_3-95 _a6-g\" aria-labelledby=\"u\">{heading}\
                     <div class=\"_2ph_ _a6-p\"><div>{content}</div></div>{date}</section>"
                )
            }
        }
    }

    fn record(&self, record: &Value) -> String {
        if record.get("label_values").is_some() {
            let rows = self.label_rows(&record["label_values"]);
            return self.container("", &table(&rows), seconds(record, &["timestamp"]));
        }
        if let Some(pairs) = record.get("string_map_data").and_then(Value::as_object) {
            let mut content = self.pair_rows(pairs);
            for media in list(&record["media_list_data"]) {
                content.push_str(&shown(media, ""));
            }
            if let Some(media) = record.get("media_map_data").and_then(Value::as_object) {
                content.extend(media.values().map(|media| shown(media, "")));
            }
            return self.container(text_of(record, "title").unwrap_or(""), &content, None);
        }
        if let Some(entries) = record.get("string_list_data").and_then(Value::as_array) {
            let entry = entries.first().unwrap_or(&Value::Null);
            let content = paragraph(text_of(entry, "value").unwrap_or(""));
            let heading = text_of(record, "title").unwrap_or("");
            return self.container(heading, &content, seconds(entry, &["timestamp"]));
        }
        if self.style == Style::Instagram { self.media_post(record) } else { self.classic(record) }
    }

    /// A post, story, reel or thread; the caption is the heading.
    fn media_post(&self, record: &Value) -> String {
        let media: Vec<&Value> = if record.get("uri").is_some() {
            vec![record]
        } else {
            list(&record["media"]).collect()
        };
        let inner = || media.iter().find_map(|media| text_of(media, "title"));
        let caption = text_of(record, "title").or_else(inner).unwrap_or("");
        let time = seconds(record, &["creation_timestamp"]).or_else(|| {
            media.iter().filter_map(|media| seconds(media, &["creation_timestamp"])).min()
        });
        let shown = media.iter().map(|media| shown(media, ""));
        self.container(caption, &shown.collect::<String>(), time)
    }

    /// Facebook's records: posts, comments, media, notes, reviews, listings, events, the profile.
    fn classic(&self, record: &Value) -> String {
        if record.get("uri").is_some() {
            let caption = text_of(record, "description").unwrap_or("");
            let time = seconds(record, &["creation_timestamp"]);
            return self.container("", &shown(record, caption), time);
        }
        if record.get("profile_uri").is_some() || record.get("full_name").is_some() {
            return self.profile(record);
        }
        let mut content = String::new();
        for data in list(&record["data"]) {
            let texts = [text_of(data, "post"), text_of(data, "text")];
            content.extend(texts.into_iter().flatten().map(paragraph));
            let comment = &data["comment"];
            content.extend(text_of(comment, "comment").map(paragraph));
            let group = text_of(comment, "group");
            content.extend(group.map(|group| labelled("Gruppe", group)));
        }
        content.extend(text_of(record, "text").map(paragraph));
        for data in list(&record["attachments"]).flat_map(|one| list(&one["data"])) {
            content.push_str(&attachment(data));
        }
        for media in list(&record["media"]) {
            content.push_str(&shown(media, text_of(media, "description").unwrap_or("")));
        }
        let times = ["created_timestamp", "create_timestamp", "timestamp", "start_timestamp"];
        let heading = text_of(record, "title").or_else(|| text_of(record, "name")).unwrap_or("");
        self.container(heading, &content, seconds(record, &times))
    }

    fn profile(&self, profile: &Value) -> String {
        let name = text_of(&profile["name"], "full_name").or_else(|| text_of(profile, "name"));
        let bio = text_of(&profile["intro_bio"], "name").or_else(|| text_of(profile, "intro_bio"));
        let rows =
            [("Name", name), ("Benutzername", text_of(profile, "username")), ("Steckbrief", bio)];
        let rows = rows.into_iter().filter_map(|(label, value)| Some(row(label, value?)));
        let mut content = table(&rows.collect::<String>());
        if let Some(uri) = text_of(profile, "profile_uri") {
            let link = format!("<a href=\"{0}\">{0}</a>", escaped(uri));
            content.extend(["<div class=\"_2pin\"><div>", link.as_str(), "</div></div>"]);
        }
        self.container("", &content, None)
    }

    fn label_rows(&self, entries: &Value) -> String {
        list(entries).map(|entry| self.label_row(entry)).collect()
    }

    fn label_row(&self, entry: &Value) -> String {
        let label = text_of(entry, "label").or_else(|| text_of(entry, "title")).unwrap_or("");
        let mut value = String::new();
        value.extend(text_of(entry, "value").map(escaped));
        value.extend(seconds(entry, &["timestamp_value"]).map(|seconds| self.date(seconds)));
        for media in list(&entry["media"]) {
            value.push_str(&shown(media, text_of(media, "description").unwrap_or("")));
        }
        let inner = self.label_rows(&entry["dict"]);
        if !inner.is_empty() {
            value.push_str(&table(&inner));
        }
        if value.is_empty() {
            return String::new();
        }
        format!(
            "<tr><td colspan=\"2\" class=\"_2pin _a6_q\">{}<div><div>{value}</div></div></td></tr>",
            escaped(label)
        )
    }

    fn pair_rows(&self, pairs: &Map<String, Value>) -> String {
        let row = |(label, value): (&String, &Value)| match seconds(value, &["timestamp"]) {
            Some(seconds) => row(label, &self.date(seconds)),
            None => wide_row(label, text_of(value, "value").unwrap_or("")),
        };
        table(&pairs.iter().map(row).collect::<String>())
    }

    /// The common pattern: month, day, year and time in the language of the account.
    fn date(&self, seconds: i64) -> String {
        let instant = Timestamp::from_second(seconds).unwrap();
        let clock = self.zone.to_datetime(instant);
        let (day, year) = (clock.day(), clock.year());
        let month = self.month(clock);
        let time = self.time(clock);
        match self.language {
            Language::Ko => format!("{month}월 {day:02}, {year} {time}"),
            _ => format!("{month} {day:02}, {year} {time}"),
        }
    }

    fn month(&self, clock: DateTime) -> String {
        const DE: [&str; 12] = [
            "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.",
            "Dez.",
        ];
        const EN: [&str; 12] =
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        const FR: [&str; 12] = [
            "janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov",
            "déc",
        ];
        let at = usize::try_from(clock.month() - 1).unwrap();
        match self.language {
            Language::De => DE[at].to_owned(),
            Language::En => EN[at].to_owned(),
            Language::Fr => FR[at].to_owned(),
            Language::Ko => clock.month().to_string(),
        }
    }

    fn time(&self, clock: DateTime) -> String {
        let (minute, second) = (clock.minute(), clock.second());
        let seconds = match self.style {
            Style::Instagram => String::new(),
            _ => format!(":{second:02}"),
        };
        let hour = match clock.hour() % 12 {
            0 => 12,
            hour => hour,
        };
        let is_morning = clock.hour() < 12;
        match self.language {
            Language::De => format!("{:02}:{minute:02}{seconds}", clock.hour()),
            Language::Ko => {
                let half = if is_morning { "오전" } else { "오후" };
                format!("{hour}:{minute:02}{seconds} {half}")
            }
            Language::En | Language::Fr => {
                let half = if is_morning { "am" } else { "pm" };
                format!("{hour}:{minute:02}{seconds}\u{202f}{half}")
            }
        }
    }
}

const ZONE: &str = "Europe/Moscow";

/// The records of a file: a list, the only list of an object, or the object itself.
fn records(value: &Value) -> Vec<Value> {
    match value {
        Value::Array(records) => records.clone(),
        Value::Object(object) => {
            if let Some(Value::Array(photos)) = object.get("photos") {
                return photos.clone();
            }
            match object.values().next() {
                Some(Value::Array(records)) if object.len() == 1 => records.clone(),
                Some(record @ Value::Object(_)) if object.len() == 1 => vec![record.clone()],
                _ => vec![value.clone()],
            }
        }
        _ => Vec::new(),
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text_of<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key)?.as_str().filter(|text| !text.is_empty())
}

fn seconds(value: &Value, keys: &[&str]) -> Option<i64> {
    keys.iter().find_map(|key| value.get(*key)?.as_i64()).filter(|seconds| *seconds != 0)
}

fn coordinates(media: &Value) -> Vec<(&'static str, f64)> {
    let kinds = ["photo_metadata", "video_metadata"];
    let exif = kinds.iter().flat_map(|kind| list(&media["media_metadata"][*kind]["exif_data"]));
    let found = exif.filter_map(|one| {
        Some([
            ("Latitude", one.get("latitude")?.as_f64()?),
            ("Longitude", one.get("longitude")?.as_f64()?),
        ])
    });
    found.flatten().collect()
}

fn table(rows: &str) -> String {
    match rows {
        "" => String::new(),
        rows => format!("<table style=\"table-layout: fixed;\">{rows}</table>"),
    }
}

fn paragraph(text: impl AsRef<str>) -> String {
    format!("<div class=\"_2pin\"><div>{}</div></div>", escaped(text.as_ref()))
}

/// Text as Meta writes it: `@` as a number, line ends as elements.
fn escaped(text: impl AsRef<str>) -> String {
    let mut html = String::new();
    for c in text.as_ref().chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#039;"),
            '@' => html.push_str("&#064;"),
            '\n' => html.push_str("<br />"),
            c => html.push(c),
        }
    }
    html
}

/// Texts with Meta's damage undone; pages have none.
fn mended(value: &Value) -> Value {
    let text = |text: &String| {
        let bytes: Option<Vec<u8>> =
            text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
        bytes.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_else(|| text.clone())
    };
    match value {
        Value::String(string) => Value::String(text(string)),
        Value::Array(values) => Value::Array(values.iter().map(mended).collect()),
        Value::Object(object) => {
            Value::Object(object.iter().map(|(key, value)| (text(key), mended(value))).collect())
        }
        other => other.clone(),
    }
}

fn wrap(title: &str, body: &str) -> String {
    let title = escaped(title);
    format!(
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"/><base href=\"../../../\"/>\
         <title>{title}</title><style>._a6-g{{margin:0}}</style><script>if (1 < 2) {{ \
         document.write('<section>') }}</script></head><body class=\"_5vb_ _2yq _a7o5\">\
         <div class=\"_a705\"><a href=\"start_here.html\"><img src=\"files/logo.png\"/></a>\
         </div><div class=\"_a706\" role=\"main\">{body}</div></body></html>"
    )
}

fn row(label: &str, value: &str) -> String {
    format!(
        "<tr><td class=\"_2pin _a6_q\">{}</td><td class=\"_2pin _2piu _a6_r\">{}</td></tr>",
        escaped(label),
        escaped(value)
    )
}

fn wide_row(label: &str, value: &str) -> String {
    format!(
        "<tr><td colspan=\"2\" class=\"_2pin _a6_q\">{}<div><div>{}</div></div></td></tr>",
        escaped(label),
        escaped(value)
    )
}

/// A picture that links to itself, or a film with its words for old browsers.
fn shown(media: &Value, caption: &str) -> String {
    let Some(uri) = text_of(media, "uri") else { return String::new() };
    let uri = escaped(uri);
    let shown = if uri.rsplit('.').next() == Some("mp4") {
        format!(
            "<video src=\"{uri}\" controls=\"1\" class=\"_a6_o\"><a href=\"{uri}\">\
             <div>Zum Ansehen klicken:</div><img src=\"thumbnails/x.jpg\"/></a></video>"
        )
    } else {
        format!("<a target=\"_blank\" href=\"{uri}\"><img src=\"{uri}\" class=\"_a6_o\"/></a>")
    };
    let caption = match caption {
        "" => String::new(),
        text => format!("<div class=\"_3-95\">{}</div>", escaped(text)),
    };
    let rows: String = coordinates(media)
        .into_iter()
        .map(|(label, degrees)| wide_row(label, &degrees.to_string()))
        .collect();
    format!(
        "<div class=\"_2pin\"><div><div class=\"_a7nf\"><div class=\"_a7ng\"><div>{shown}\
         {caption}{}</div></div></div></div></div>",
        table(&rows)
    )
}

/// A label in an element of its own (formats/facebook.md §8).
fn labelled(label: &str, value: &str) -> String {
    format!("<div class=\"_2pin\"><span class=\"_a6_m\">{label}: {}</span></div>", escaped(value))
}

fn attachment(data: &Value) -> String {
    let mut content = String::new();
    if let Some(media) = data.get("media") {
        content.push_str(&shown(media, text_of(media, "description").unwrap_or("")));
    }
    if let Some(url) = text_of(&data["external_context"], "url") {
        let name = text_of(&data["external_context"], "name").unwrap_or(url);
        let link = format!("<a href=\"{}\">{}</a>", escaped(url), escaped(name));
        content.extend(["<div class=\"_2pin\"><div>", link.as_str(), "</div></div>"]);
    }
    if let Some(place) = text_of(&data["place"], "name") {
        content.push_str(&labelled("Ort", place));
    }
    content
}
