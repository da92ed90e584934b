//! The file of statistics, `widerspruch.statistics/1`: what one person may hand on.
//!
//! It never holds names, ids of accounts or items, hashes of anything in an archive, texts, file
//! names, exact counts or dates, or places. Every value is a word of a closed list, a step, or a stamp
//! of strict spelling, so nothing else fits in. Rare values are folded together (old layouts, languages
//! but German and English, several exports of a platform), a language that is rare beside the country
//! or the layout is left out, and the region of a report is not passed on, because it can name a
//! country that the person did not give.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::bin::{Bands, Bin, Share};
use super::country::Country;
use super::stamp::{PolicyVersion, SubmissionId, ToolVersion};
use super::ticket::Ticket;
use crate::domain::headline::Field;
use crate::domain::platform::Platform;
use crate::report::model::Basis;

/// Name and number of the format.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Schema {
    /// The first one.
    #[default]
    #[serde(rename = "widerspruch.statistics/1")]
    First,
}

/// What the file says of itself, in every file alike: what it is, and the risk that is left.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum About {
    /// The only wording.
    #[default]
    #[serde(
        rename = "Statistics about one person's archive, in wide steps. They name nobody; whoever knows the archive well may still recognise it."
    )]
    OnePersonsArchive,
}

/// Statistics about one archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Submission {
    /// Name and number of the format.
    pub schema: Schema,
    /// What this file is, and what risk is left.
    pub about: About,
    /// A number drawn for this file alone.
    pub submission: SubmissionId,
    /// The hash of a one-time number, if somebody handed one out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket: Option<Ticket>,
    /// Version of the program that made it.
    pub tool_version: ToolVersion,
    /// The policy text the counting rests on.
    pub policy_version: PolicyVersion,
    /// The day on which somebody last read that text and the law; older files do not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_checked: Option<PolicyVersion>,
    /// What the counting rests on.
    pub basis: Basis,
    /// The country, if the person gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The platforms of the archive.
    pub platforms: Platforms,
    /// Posts, photos, videos, stories, comments and messages to Meta AI of all platforms together.
    pub answer: Count,
    /// What of the answer was made when, by bands of four years.
    pub years: Bands,
    /// Distinct other people whom the archive names in the person's content.
    pub third_parties: Bin,
    /// Whether there are messages to Meta AI.
    pub ai_chats: bool,
}

macro_rules! platforms {
    ($($variant:ident = $name:ident;)*) => {
        /// The platforms; those without an export and without content are left out.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        #[allow(missing_docs, reason = "each is the platform of its name")]
        pub struct Platforms {
            $(#[serde(default, skip_serializing_if = "Option::is_none")]
            pub $name: Option<PlatformPart>,)*
        }

        impl Platforms {
            /// What there is of a platform.
            pub const fn get(&self, platform: Platform) -> Option<&PlatformPart> {
                match platform { $(Platform::$variant => self.$name.as_ref(),)* }
            }

            /// What there is of a platform, to change.
            pub const fn get_mut(&mut self, platform: Platform) -> &mut Option<PlatformPart> {
                match platform { $(Platform::$variant => &mut self.$name,)* }
            }

            /// The platforms there are.
            pub fn iter(&self) -> impl Iterator<Item = (Platform, &PlatformPart)> {
                Platform::ALL.into_iter().filter_map(|platform| Some((platform, self.get(platform)?)))
            }
        }
    };
}

platforms! {
    Facebook = facebook;
    Instagram = instagram;
    Threads = threads;
    Whatsapp = whatsapp;
    MetaAiApp = meta_ai_app;
}

/// One platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlatformPart {
    /// JSON, HTML or text.
    pub flavour: FlavourGroup,
    /// Generation of the export.
    pub layout: LayoutGroup,
    /// Language of the account, if German or English.
    pub language: LanguageGroup,
    /// The eight headline counts.
    pub headline: Headline,
    /// Posts, photos, videos, stories, comments and messages to Meta AI of this platform.
    pub answer: Count,
    /// The answer by time.
    pub timing: Timing,
}

macro_rules! groups {
    ($(#[$doc:meta])* $type:ident { $($(#[$item:meta])* $name:ident = $code:literal;)* }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
            JsonSchema,
        )]
        pub enum $type { $($(#[$item])* #[serde(rename = $code)] $name,)* }

        impl $type {
            /// The names in the file.
            pub const CODES: &'static [&'static str] = &[$($code,)*];
        }
    };
}

groups! {
    /// The format of the exports of a platform.
    FlavourGroup {
        /// JSON files.
        Json = "json";
        /// HTML pages.
        Html = "html";
        /// Plain text.
        Text = "text";
        /// Several exports that differ.
        Several = "several";
        /// No export of its own.
        Unknown = "unknown";
    }
}

groups! {
    /// The generation of the exports of a platform; generations that few people still have are
    /// one group.
    LayoutGroup {
        /// Facebook, since 2024.
        L4 = "L4";
        /// Facebook, end of 2022 to early 2024.
        L3 = "L3";
        /// Instagram, since 2026.
        G4 = "G4";
        /// Instagram, 2024 to early 2026.
        G3 = "G3";
        /// Everything before.
        Older = "older";
        /// A Page export.
        Page = "page";
        /// A WhatsApp chat.
        Chat = "chat";
        /// The Meta AI app.
        App = "app";
        /// Several exports that differ.
        Several = "several";
        /// No export of its own.
        Unknown = "unknown";
    }
}

groups! {
    /// The language of the exports of a platform.
    LanguageGroup {
        /// German.
        German = "de";
        /// English.
        English = "en";
        /// Any other.
        Other = "other";
        /// Several exports that differ.
        Several = "several";
        /// Nothing tells, or it is rare beside the country or the layout.
        Unknown = "unknown";
    }
}

macro_rules! headline {
    ($($variant:ident = $name:ident;)*) => {
        /// The eight headline counts (DESIGN §4).
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        #[allow(missing_docs, reason = "each is the headline field of its name")]
        pub struct Headline { $(pub $name: Count,)* }

        impl Headline {
            /// The value of a field.
            pub const fn get(&self, field: Field) -> &Count {
                match field { $(Field::$variant => &self.$name,)* }
            }

            /// From a value for each field.
            pub fn from_fields(mut count: impl FnMut(Field) -> Count) -> Self {
                Self { $($name: count(Field::$variant),)* }
            }
        }
    };
}

headline! {
    Posts = posts;
    Photos = photos;
    Videos = videos;
    Stories = stories;
    Comments = comments;
    PhotosWithThirdParties = photos_with_third_parties;
    AiInteractions = ai_interactions;
    ProfileItems = profile_items;
}

/// A range of the report as steps, with shares where at least 100 were found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// Own items, whatever their audience.
    pub found: Bin,
    /// Certainly in scope.
    pub at_least: Bin,
    /// Not certainly out of scope.
    pub at_most: Bin,
    /// `at_least` of `found` in per cent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share_at_least: Option<Share>,
    /// `at_most` of `found` in per cent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share_at_most: Option<Share>,
}

/// A range of the report as steps.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Steps {
    /// Own items, whatever their audience.
    pub found: Bin,
    /// Certainly in scope.
    pub at_least: Bin,
    /// Not certainly out of scope.
    pub at_most: Bin,
}

/// The answer by time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Timing {
    /// Made before the training start.
    pub before_training_start: Steps,
    /// Made since.
    pub since_training_start: Steps,
    /// No usable date, or a region without a training start.
    pub undated: Steps,
    /// What was found from before the training start, of everything found, in per cent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share_before: Option<Share>,
}

/// One of the three figures of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Own items, whatever their audience.
    Found,
    /// Certainly in scope.
    AtLeast,
    /// Not certainly out of scope.
    AtMost,
}

impl Measure {
    /// All three, in the order of the file.
    pub const ALL: [Self; 3] = [Self::Found, Self::AtLeast, Self::AtMost];

    /// The name in the file.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::AtLeast => "at_least",
            Self::AtMost => "at_most",
        }
    }

    /// `at_least` counts a part of what `at_most` counts, and this a part of `found`.
    pub const fn is_part_of(self, other: Self) -> bool {
        matches!((self, other), (_, Self::Found) | (Self::AtLeast, _))
            || matches!((self, other), (Self::AtMost, Self::AtMost))
    }
}

/// One of the three parts of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// Before the training start.
    Before,
    /// Since.
    Since,
    /// No usable date.
    Undated,
}

impl Period {
    /// All three, in the order of the file.
    pub const ALL: [Self; 3] = [Self::Before, Self::Since, Self::Undated];

    /// The name in the file.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Before => "before_training_start",
            Self::Since => "since_training_start",
            Self::Undated => "undated",
        }
    }
}

impl Count {
    /// One of the three figures.
    pub const fn bin(&self, measure: Measure) -> Bin {
        self.steps().bin(measure)
    }

    /// The share of a figure in `found`; of `found` itself none.
    pub const fn share(&self, measure: Measure) -> Option<Share> {
        match measure {
            Measure::Found => None,
            Measure::AtLeast => self.share_at_least,
            Measure::AtMost => self.share_at_most,
        }
    }

    /// The figures without shares.
    pub const fn steps(&self) -> Steps {
        Steps { found: self.found, at_least: self.at_least, at_most: self.at_most }
    }
}

impl Steps {
    /// One of the three figures.
    pub const fn bin(&self, measure: Measure) -> Bin {
        match measure {
            Measure::Found => self.found,
            Measure::AtLeast => self.at_least,
            Measure::AtMost => self.at_most,
        }
    }
}

impl Timing {
    /// One of the three parts.
    pub const fn get(&self, period: Period) -> &Steps {
        match period {
            Period::Before => &self.before_training_start,
            Period::Since => &self.since_training_start,
            Period::Undated => &self.undated,
        }
    }
}

impl Headline {
    /// Fields that only content seen by everybody can fill: not the messages to Meta AI, and not
    /// the facts of the profile, which everybody has.
    pub const CONTENT: [Field; 5] =
        [Field::Posts, Field::Photos, Field::Videos, Field::Stories, Field::Comments];

    /// Whether content certainly falls under the training.
    pub fn has_public_content(&self) -> bool {
        Self::CONTENT.iter().any(|field| self.get(*field).at_least > Bin::Zero)
    }
}

impl Submission {
    /// Whether content of any platform certainly falls under the training.
    pub fn has_public_content(&self) -> bool {
        self.platforms.iter().any(|(_, part)| part.headline.has_public_content())
    }
}
