//! The answers made ready for judging: digests of items and places, and what was said about them.

use super::answers::{Answers, Place};
use super::key::{Key, Keys};
use super::unit::{Ask, State};
use crate::domain::audience::Class;
use crate::domain::item::Digest;
use crate::domain::kind::Family;
use crate::domain::moment::Moment;
use crate::domain::platform::Platform;

/// Answers with the keys that their seed gives.
#[derive(Debug, Clone)]
pub struct Survey {
    answers: Answers,
    keys: Keys,
}

/// What makes a record recognisable in another archive of the same account.
#[derive(Debug, Clone, Copy)]
pub struct Identity {
    /// The platform.
    pub platform: Platform,
    /// What kinds it can be confused with (COUNTING §2).
    pub family: Family,
    /// When it was made; the minute counts, because pages know no better.
    pub moment: Moment,
    /// Its text.
    pub text: Option<Digest>,
    /// One of its media, should it have no text.
    pub media: Option<Digest>,
    /// How many equal records come before it.
    pub repeat: u32,
}

impl Survey {
    /// Derives the keys.
    pub fn new(answers: Answers) -> Self {
        let keys = answers.seed.keys();
        Self { answers, keys }
    }

    /// The answers.
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The answers, to change; the seed stays.
    pub const fn answers_mut(&mut self) -> &mut Answers {
        &mut self.answers
    }

    /// The keys that follow from the seed.
    pub const fn keys(&self) -> &Keys {
        &self.keys
    }

    /// The digest of a record.
    pub fn record(&self, identity: &Identity) -> Key {
        let number = |digest: Option<Digest>| digest.map_or(0, |digest| digest.0.get());
        let media = identity.media.filter(|_| identity.text.is_none());
        self.keys.item(&[
            b"record",
            identity.platform.code().as_bytes(),
            family(identity.family).as_bytes(),
            &identity.moment.minute().to_le_bytes(),
            &number(identity.text).to_le_bytes(),
            &number(media).to_le_bytes(),
            &identity.repeat.to_le_bytes(),
        ])
    }

    /// The digest of a photo or video; Threads shares its media with Instagram.
    pub fn media(&self, platform: Platform, id: Digest) -> Key {
        let platform = platform.account_platform().code();
        self.keys.item(&[b"media", platform.as_bytes(), &id.0.get().to_le_bytes()])
    }

    /// The digest of an album, known by its earliest photo: names of albums repeat and change.
    pub fn album(&self, first: Digest) -> Key {
        self.keys.item(&[b"album", &first.0.get().to_le_bytes()])
    }

    /// What was said about a group or about an account commented on.
    pub fn place(&self, platform: Platform, name: &str) -> Option<Place> {
        let places = match platform {
            Platform::Facebook => &self.answers.groups,
            _ => &self.answers.accounts,
        };
        if places.is_empty() {
            return None;
        }
        places.get(&self.keys.place(platform.code(), name)).copied()
    }

    /// Who can see a thing that was looked up.
    pub fn class(&self, ask: &Ask) -> Option<Class> {
        match ask.state(&self.answers.items) {
            State::Known(class) => Some(class),
            State::Open(_) | State::Skipped => None,
        }
    }
}

/// Kinds that can be one thing seen twice share a name.
const fn family(family: Family) -> &'static str {
    match family {
        Family::Posts => "posts",
        Family::Comments => "comments",
        Family::Stories => "stories",
        Family::Listed | Family::Pictures => "pictures",
        Family::Profile => "profile",
        Family::Reviews => "reviews",
        Family::Listings => "listings",
        Family::Events => "events",
        Family::AiMessages | Family::AiMentions => "ai",
    }
}
