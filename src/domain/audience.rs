//! Who could see an item, and what a rule concludes from it. The two are never mixed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The audience of an item as the archive or the person states it (COUNTING §3).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Everybody can see it.
    Public,
    /// Everybody may have been able to see it; no longer.
    WasPublic,
    /// Only some people can see it.
    NotPublic,
    /// Nothing says who can see it.
    Unknown,
}

impl Class {
    /// All classes.
    pub const ALL: [Self; 4] = [Self::Public, Self::WasPublic, Self::NotPublic, Self::Unknown];

    /// The name in `data/rules.csv`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::WasPublic => "was_public",
            Self::NotPublic => "not_public",
            Self::Unknown => "unknown",
        }
    }
}

/// What decided the class of an item (COUNTING §3, from the most to the least specific).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// The person looked this very item up.
    AnsweredItem,
    /// The person wanted to look this very item up, and it is no longer there.
    AnsweredGone,
    /// The person said whether this group is public.
    AnsweredGroup,
    /// The person said whether the account commented on is public.
    AnsweredAccount,
    /// The archive is older than the training: it shows a state nobody can vouch for since.
    ArchiveOlderThanTraining,
    /// Nothing dates the archive but its records, which end before the training.
    ArchiveAgeUnknown,
    /// The account is public.
    AccountPublic,
    /// The account is a professional one, and those are public.
    AccountProfessional,
    /// The account is private and has been since before the training start.
    AccountPrivate,
    /// The account turned private after the training start, and the item is older than that.
    BeforeAccountTurnedPrivate,
    /// The account turned private before the item was made.
    AfterAccountTurnedPrivate,
    /// The account turned private on a day that nobody knows, after the last time that shows it
    /// public; the item was made after that.
    AfterPublicTime,
    /// The account is public, but only an older archive holds the item, and there it was private.
    OnlyInOlderPrivate,
    /// The archive does not hold the flag of the account.
    AccountFlagMissing,
    /// Archived by the person.
    Archived,
    /// In the trash or recently deleted.
    Deleted,
    /// A story of a public account, expired by now.
    StoryExpired,
    /// Written under an own post.
    OwnPost,
    /// Written under a post of another account.
    AnotherAccount,
    /// An earlier picture of the profile.
    EarlierPicture,
    /// From the export of a Page.
    PageExport,
    /// What the person told with `--facebook-audience`.
    Told,
    /// A fact that the rule decides whatever the class.
    DecidedByRule,
    /// Facebook archives do not say who could see it.
    NotInArchive,
}

impl Evidence {
    /// The person said it of many things at once; a look-up of one of them says more.
    pub const fn is_general_answer(self) -> bool {
        matches!(self, Self::Told | Self::AnsweredGroup | Self::AnsweredAccount)
    }

    /// Nothing says who could see it, and a look-up would.
    pub const fn leaves_open(self) -> bool {
        matches!(self, Self::NotInArchive | Self::AnotherAccount | Self::AccountFlagMissing)
    }
}

/// Whether a rule puts an item under AI training (DESIGN §3).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// It falls under the training.
    Yes,
    /// The wording leaves it open.
    Unclear,
    /// The audience is unknown, so nobody can say.
    Unknown,
    /// It does not fall under the training.
    No,
}

impl Scope {
    /// All scopes, the widest first: a photo takes the first that one of its carriers has
    /// (COUNTING §4).
    pub const ALL: [Self; 4] = [Self::Yes, Self::Unclear, Self::Unknown, Self::No];

    /// The name in `data/rules.csv`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Unclear => "unclear",
            Self::Unknown => "unknown",
            Self::No => "no",
        }
    }

    /// Counts in `at_least` (COUNTING §4).
    pub const fn is_certain(self) -> bool {
        matches!(self, Self::Yes)
    }

    /// Counts in `at_most` (COUNTING §4).
    pub const fn is_possible(self) -> bool {
        !matches!(self, Self::No)
    }
}
