//! What an invented person made, before any platform's layout gives it a shape.

use super::language::Language;

/// Unix seconds of a day (`2019-05-04`, then noon) or of a minute (`2019-05-04T12:30`), UTC.
pub fn at(text: &str) -> i64 {
    let full = match text.len() {
        10 => format!("{text}T12:00:00Z"),
        16 => format!("{text}:00Z"),
        _ => format!("{text}Z"),
    };
    full.parse::<jiff::Timestamp>().unwrap().as_second()
}

/// Who owns an account.
#[derive(Debug, Clone)]
pub struct Owner {
    pub name: String,
    pub username: String,
    pub number: u64,
    pub language: Language,
    /// `YYYY-MM-DD`.
    pub born: &'static str,
    pub bio: Option<String>,
}

impl Owner {
    /// Erika Mustermann with a German account.
    pub fn erika() -> Self {
        Self {
            name: "Erika Mustermann".into(),
            username: "erika_mustermann".into(),
            number: 100_012_345_678_901,
            language: Language::De,
            born: "1984-08-12",
            bio: None,
        }
    }

    /// The same person with an account in another language.
    #[must_use]
    pub fn speaking(mut self, language: Language) -> Self {
        self.language = language;
        self
    }
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum File {
    #[default]
    Jpeg,
    Png,
    Film,
}

impl File {
    /// Its extension.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Film => "mp4",
        }
    }
}

/// A photo or film.
#[derive(Debug, Clone, Default)]
pub struct Photo {
    /// The number by which Meta knows it, at least ten digits.
    pub id: u64,
    pub time: i64,
    pub file: File,
    pub caption: String,
    pub coordinates: Option<(f64, f64)>,
    /// No part of the export holds the file.
    pub absent: bool,
    /// `source_type` of the camera data.
    pub source: Option<&'static str>,
}

impl Photo {
    /// A picture of a day (see [`at`]). Small numbers are lifted to the size of real ones.
    pub fn new(id: u64, day: &str) -> Self {
        Self { id: 17_900_000_000_000_000 + id, time: at(day), ..Self::default() }
    }

    /// A film of a day.
    pub fn film(id: u64, day: &str) -> Self {
        Self { file: File::Film, ..Self::new(id, day) }
    }

    #[must_use]
    pub fn caption(mut self, text: &str) -> Self {
        text.clone_into(&mut self.caption);
        self
    }

    #[must_use]
    pub fn taken_at(mut self, latitude: f64, longitude: f64) -> Self {
        self.coordinates = Some((latitude, longitude));
        self
    }

    #[must_use]
    pub fn absent(mut self) -> Self {
        self.absent = true;
        self
    }

    #[must_use]
    pub fn source(mut self, source: &'static str) -> Self {
        self.source = Some(source);
        self
    }
}

/// A place as a post names it.
#[derive(Debug, Clone)]
pub struct Place {
    pub name: String,
    pub coordinates: (f64, f64),
}

/// A post, story or reel.
#[derive(Debug, Clone, Default)]
pub struct Post {
    pub time: i64,
    pub text: String,
    pub photos: Vec<Photo>,
    /// Names of tagged people.
    pub tags: Vec<String>,
    pub place: Option<Place>,
    /// An article that the post shares.
    pub link: Option<String>,
    /// The group, timeline or Page it went to.
    pub target: Option<String>,
    /// Threads: an answer to somebody.
    pub reply: bool,
}

impl Post {
    /// A text of a day (see [`at`]).
    pub fn new(day: &str, text: &str) -> Self {
        Self { time: at(day), text: text.into(), ..Self::default() }
    }

    #[must_use]
    pub fn photo(mut self, photo: Photo) -> Self {
        self.photos.push(photo);
        self
    }

    #[must_use]
    pub fn tag(mut self, name: &str) -> Self {
        self.tags.push(name.into());
        self
    }

    #[must_use]
    pub fn at_place(mut self, name: &str, latitude: f64, longitude: f64) -> Self {
        self.place = Some(Place { name: name.into(), coordinates: (latitude, longitude) });
        self
    }

    #[must_use]
    pub fn link(mut self, url: &str) -> Self {
        self.link = Some(url.into());
        self
    }

    #[must_use]
    pub fn to(mut self, target: &str) -> Self {
        self.target = Some(target.into());
        self
    }

    #[must_use]
    pub fn reply(mut self) -> Self {
        self.reply = true;
        self
    }
}

/// A comment.
#[derive(Debug, Clone)]
pub struct Comment {
    pub time: i64,
    pub text: String,
    /// Whose post it is under; nobody: the own one.
    pub owner: Option<String>,
    pub photo: Option<Photo>,
}

impl Comment {
    /// A comment of a day under one's own post.
    pub fn own(day: &str, text: &str) -> Self {
        Self { time: at(day), text: text.into(), owner: None, photo: None }
    }

    /// A comment of a day under somebody's post.
    pub fn on(owner: &str, day: &str, text: &str) -> Self {
        Self { owner: Some(owner.into()), ..Self::own(day, text) }
    }
}

/// A conversation with Meta AI; each message is the person's own or the answer.
#[derive(Debug, Clone, Default)]
pub struct AiChat {
    pub messages: Vec<AiMessage>,
}

/// One message of it.
#[derive(Debug, Clone)]
pub struct AiMessage {
    pub time: i64,
    pub own: bool,
    pub text: String,
}

impl AiChat {
    #[must_use]
    pub fn ask(mut self, minute: &str, text: &str) -> Self {
        self.messages.push(AiMessage { time: at(minute), own: true, text: text.into() });
        self
    }

    #[must_use]
    pub fn answer(mut self, minute: &str, text: &str) -> Self {
        self.messages.push(AiMessage { time: at(minute), own: false, text: text.into() });
        self
    }
}

/// An earlier request for a download.
#[derive(Debug, Clone)]
pub struct Request {
    pub time: i64,
    /// First and last second that was asked for.
    pub range: Option<(i64, i64)>,
}
