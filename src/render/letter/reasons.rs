//! Reasons for an objection and what each needs (POLICY §6.2). A reason is never invented: what
//! the archive does not support, the person has to confirm.

use super::LetterKind;
use super::facts::LetterFacts;
use crate::words::i18n::{Catalog, number};

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident = $code:literal;)*) => {
        /// A reason out of the person's own situation.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Reason { $($(#[$doc])* $name,)* }

        impl Reason {
            /// All reasons in the order of POLICY §6.2.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The name on the command line; `letter-reason-` and this is its wording.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }
        }
    };
}

reasons! {
    /// Children in public pictures.
    Children = "children";
    /// Some posts are from the time when the person was a minor.
    MinorThen = "minor-then";
    /// Other people who were not asked.
    ThirdParties = "third-parties";
    /// Posts that tell of health, religion, politics, sexual orientation.
    SpecialCategories = "special-categories";
    /// Written for friends, before generative AI.
    Context = "context";
    /// What was learned cannot be taken back.
    Control = "control";
    /// Imitation of picture or style.
    Misuse = "misuse";
    /// Data were abused before.
    PastAbuse = "past-abuse";
    /// Copyright; an addition, no reason under Art. 21.
    Copyright = "copyright";
    /// A profession that demands restraint.
    Profession = "profession";
}

/// Before this year generative AI was not open to everybody: that dates from the end of 2022.
const AI_FOR_ALL: i16 = 2022;

/// Who vouches for a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Support {
    /// The archive shows it.
    Archive,
    /// It holds for everybody.
    General,
    /// Only the person knows.
    Ask,
}

impl Reason {
    /// Whether a letter of this kind may give it. Most reasons speak of one's own posts; a letter
    /// about posts of others has no use for those.
    pub const fn fits(self, kind: LetterKind) -> bool {
        match kind {
            LetterKind::Objection | LetterKind::Short | LetterKind::LockedOut => true,
            LetterKind::ThirdParty => {
                matches!(self, Self::Control | Self::Misuse | Self::PastAbuse | Self::Profession)
            }
            LetterKind::Friend
            | LetterKind::Parent
            | LetterKind::Complaint
            | LetterKind::Access => false,
        }
    }

    /// Who vouches for it, given the archive.
    pub fn support(self, facts: &LetterFacts) -> Support {
        let people = facts.report.as_ref().map_or(0, |report| report.third_parties.distinct_people);
        let shown = match self {
            Self::ThirdParties => people > 0,
            Self::Context => facts.first_year().is_some_and(|year| year < AI_FOR_ALL),
            Self::MinorThen => facts
                .birth_year
                .zip(facts.first_year())
                .is_some_and(|(born, first)| first < born.saturating_add(18)),
            Self::Control | Self::Misuse => return Support::General,
            Self::Children
            | Self::SpecialCategories
            | Self::PastAbuse
            | Self::Copyright
            | Self::Profession => false,
        };
        if shown { Support::Archive } else { Support::Ask }
    }

    /// Its sentence for a letter. With facts of the archive it states only these, as it may be
    /// taken without a question: nothing of who was asked, or for whom something was written.
    pub fn sentence(self, facts: &LetterFacts, catalog: &Catalog) -> String {
        let people = facts.report.as_ref().map_or(0, |report| report.third_parties.distinct_people);
        match (self, facts.first_year()) {
            (Self::ThirdParties, _) if people > 0 => {
                catalog.format("letter-reason-third-parties-count", &[("people", number(people))])
            }
            (Self::Context, Some(year)) if year < AI_FOR_ALL => {
                let year = year.to_string().into();
                catalog.format("letter-reason-context-year", &[("year", year)])
            }
            _ => catalog.text(&format!("letter-reason-{}", self.code())),
        }
    }
}

/// Every reason that a letter of this kind may give, with who vouches for it, what the archive
/// shows first.
pub fn offered(kind: LetterKind, facts: &LetterFacts) -> Vec<(Reason, Support)> {
    let fitting = Reason::ALL.iter().filter(|reason| reason.fits(kind));
    let mut all: Vec<(Reason, Support)> =
        fitting.map(|reason| (*reason, reason.support(facts))).collect();
    all.sort_by_key(|(_, support)| match support {
        Support::Archive => 0,
        Support::General => 1,
        Support::Ask => 2,
    });
    all
}

/// The reasons that a letter gives if the person chose none: what the archive shows, and the loss
/// of control. About what others posted the own archive says nothing.
pub fn by_itself(kind: LetterKind, facts: &LetterFacts) -> Vec<Reason> {
    if !matches!(kind, LetterKind::Objection | LetterKind::LockedOut) {
        return vec![Reason::Control];
    }
    let mut reasons: Vec<Reason> = offered(kind, facts)
        .into_iter()
        .filter(|(_, support)| *support == Support::Archive)
        .map(|(reason, _)| reason)
        .take(2)
        .collect();
    reasons.push(Reason::Control);
    reasons
}
