//! The answers file, `widerspruch.answers/2`: what the person said about whom, as digests and
//! answers. It holds no text, no name and no address. `docs/sampling.md` describes it for readers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::key::{Key, Seed};
use super::stops::Stops;
use super::strata::Strata;
use crate::domain::audience::Class;
use crate::verdict::audience::ToldSince;

/// The value of [`Answers::schema`].
pub const SCHEMA: &str = "widerspruch.answers/2";

/// What was written before `sample.known` was kept. It is read unless what was seen in a cross-check
/// may have gone into the draw.
const FIRST_SCHEMA: &str = "widerspruch.answers/1";

/// A file is at most this long, in bytes; a million answers are about 50 MiB.
pub const LONGEST_FILE: u64 = 64 << 20;

/// Everything that one person answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// Always [`SCHEMA`].
    pub schema: String,
    /// The seed of the draw and the key of all digests.
    pub seed: Seed,
    /// Who could see the posts of the own Facebook timeline; none if not asked yet.
    pub facebook_audience: Option<FacebookAudience>,
    /// Instagram accounts commented on.
    #[serde(default)]
    pub accounts: BTreeMap<Key, Place>,
    /// Facebook groups.
    #[serde(default)]
    pub groups: BTreeMap<Key, Place>,
    /// The sample; none before the first draw.
    pub sample: Option<Sampled>,
    /// What was looked up: items, posts for their photos, albums.
    #[serde(default)]
    pub items: BTreeMap<Key, Answer>,
}

/// What the person said about their Facebook timeline as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FacebookAudience {
    /// They do not know.
    DontKnow,
    /// Who, and from when on.
    Told(Vec<ToldSince>),
}

impl FacebookAudience {
    /// The key of each answer, its value, and its message: the same on the terminal and in the page.
    pub const KEYS: [(char, &'static str, &'static str); 6] = [
        ('1', "public", "survey-told-public"),
        ('2', "friends", "survey-told-friends"),
        ('3', "only_me", "survey-told-only-me"),
        ('4', "mixed", "survey-told-mixed"),
        ('5', "changed", "survey-told-changed"),
        ('0', "", "survey-dont-know"),
    ];
}

/// An account or a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Everybody can read there.
    Public,
    /// Only members or followers can.
    Private,
    /// The person does not know.
    DontKnow,
}

impl Place {
    /// What it says about everything in this place.
    pub const fn class(self) -> Option<Class> {
        match self {
            Self::Public => Some(Class::Public),
            Self::Private => Some(Class::NotPublic),
            Self::DontKnow => None,
        }
    }
}

/// How far the sample has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sampled {
    /// The numbers of look-ups that the person chose, first to last, each larger than the one
    /// before.
    pub plans: Vec<u64>,
    /// How many of the draw were put to the person. An item whose post or album was looked up
    /// before counts without being asked again.
    pub reached: u64,
    /// The strata of the first draw.
    pub strata: Strata,
    /// What had been looked up before the draw began. It is known and stays out of the draw.
    #[serde(default)]
    pub known: BTreeMap<Key, Answer>,
}

/// What the person saw when they looked something up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Everybody can see it.
    Public,
    /// Friends, some of them, or friends of friends.
    Friends,
    /// Only the person.
    OnlyMe,
    /// It is in a public group.
    GroupPublic,
    /// It is in a private group.
    GroupPrivate,
    /// It is no longer there.
    Gone,
    /// An album whose photos different people can see: each is looked up by itself.
    Differs,
    /// The person did not look it up, or could not tell.
    Skip,
}

impl Answer {
    /// All answers.
    pub const ALL: [Self; 8] = [
        Self::Public,
        Self::Friends,
        Self::OnlyMe,
        Self::GroupPublic,
        Self::GroupPrivate,
        Self::Gone,
        Self::Differs,
        Self::Skip,
    ];

    /// The keys of the answers: the same for everything, so that fingers can learn them.
    pub const KEYS: [(char, Self); 8] = [
        ('1', Self::Public),
        ('2', Self::Friends),
        ('3', Self::OnlyMe),
        ('4', Self::GroupPublic),
        ('5', Self::GroupPrivate),
        ('6', Self::Gone),
        ('7', Self::Differs),
        ('0', Self::Skip),
    ];

    /// The id of its wording.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Public => "survey-answer-public",
            Self::Friends => "survey-answer-friends",
            Self::OnlyMe => "survey-answer-only-me",
            Self::GroupPublic => "survey-answer-group-public",
            Self::GroupPrivate => "survey-answer-group-private",
            Self::Gone => "survey-answer-gone",
            Self::Differs => "survey-answer-differs",
            Self::Skip => "survey-answer-skip",
        }
    }

    /// The class that follows; none for an album that differs, and for a skip, which is missing
    /// and says nothing. What is gone
    /// may have been public: deleted and archived things are `was_public` (COUNTING §3).
    pub const fn class(self) -> Option<Class> {
        match self {
            Self::Public | Self::GroupPublic => Some(Class::Public),
            Self::Friends | Self::OnlyMe | Self::GroupPrivate => Some(Class::NotPublic),
            Self::Gone => Some(Class::WasPublic),
            Self::Differs | Self::Skip => None,
        }
    }
}

/// Why an answers file cannot be used.
#[derive(Debug, Error)]
pub enum AnswersError {
    /// It is longer than [`LONGEST_FILE`].
    #[error("longer than 64 MiB, so it is no answers file")]
    TooLong,
    /// It is no answers file, or it is damaged: where and why.
    #[error("not an answers file of this program: {0}")]
    Malformed(serde_json::Error),
    /// It was written by another version of the program.
    #[error("this program reads {SCHEMA}, the file says otherwise")]
    OtherSchema,
    /// It is of the first version, whose draw took in what had been seen in the cross-check.
    #[error("the sample of this older file may hold what was seen in the cross-check")]
    CheckedDraw,
    /// Its figures contradict each other.
    #[error("the numbers of look-ups in the file contradict each other")]
    Contradictory,
}

/// Read before the rest, so that a file of a later version is named as such.
#[derive(Deserialize)]
struct Head {
    schema: Option<String>,
}

impl Answers {
    /// No answers yet.
    pub fn new(seed: Seed) -> Self {
        Self {
            schema: SCHEMA.to_owned(),
            seed,
            facebook_audience: None,
            accounts: BTreeMap::new(),
            groups: BTreeMap::new(),
            sample: None,
            items: BTreeMap::new(),
        }
    }

    /// Reads the bytes of a file; [`LONGEST_FILE`] and one byte of it are enough.
    ///
    /// # Errors
    /// Every [`AnswersError`].
    pub fn parse(bytes: &[u8]) -> Result<Self, AnswersError> {
        if bytes.len() as u64 > LONGEST_FILE {
            return Err(AnswersError::TooLong);
        }
        let head: Head = serde_json::from_slice(bytes).map_err(AnswersError::Malformed)?;
        let is_first = head.schema.as_deref() == Some(FIRST_SCHEMA);
        if !is_first && head.schema.is_some_and(|schema| schema != SCHEMA) {
            return Err(AnswersError::OtherSchema);
        }
        let mut answers: Self = serde_json::from_slice(bytes).map_err(AnswersError::Malformed)?;
        // The general word was given up after a cross-check, or was never known; nobody can tell.
        let was_dropped = answers.facebook_audience == Some(FacebookAudience::DontKnow);
        if is_first && was_dropped && !answers.items.is_empty() {
            return Err(AnswersError::CheckedDraw);
        }
        SCHEMA.clone_into(&mut answers.schema);
        let plausible = answers.sample.as_ref().is_none_or(Sampled::is_plausible);
        plausible.then_some(answers).ok_or(AnswersError::Contradictory)
    }

    /// Begins the draw. What has been looked up so far is known and stays out of it.
    pub fn draw(&mut self, number: u64, strata: Strata) {
        let known = self.items.clone();
        self.sample = Some(Sampled { plans: vec![number], reached: 0, strata, known });
    }

    /// What had been looked up before the draw; all that was looked up if it has not begun.
    pub fn before_draw(&self) -> &BTreeMap<Key, Answer> {
        self.sample.as_ref().map_or(&self.items, |sampled| &sampled.known)
    }

    /// The text of the file.
    ///
    /// # Errors
    /// None in practice: everything is plain data.
    pub fn text(&self) -> serde_json::Result<String> {
        serde_json::to_string_pretty(self).map(|text| text + "\n")
    }

    /// Whether nothing was answered yet.
    pub fn is_empty(&self) -> bool {
        self.facebook_audience.is_none()
            && self.accounts.is_empty()
            && self.groups.is_empty()
            && self.items.is_empty()
    }

    /// Whether a sample is begun and not done, so that its result stays closed.
    pub fn is_closed(&self) -> bool {
        self.sample.as_ref().is_some_and(|own| own.plans.last() > Some(&own.reached))
    }

    /// What the person told about their Facebook timeline; nothing if they do not know.
    pub fn told(&self) -> &[ToldSince] {
        match &self.facebook_audience {
            Some(FacebookAudience::Told(values)) => values,
            Some(FacebookAudience::DontKnow) | None => &[],
        }
    }

    /// Items that this file knows an answer for, without the skipped ones.
    pub fn answered(&self) -> impl Iterator<Item = (Key, Answer)> {
        let items = self.items.iter().map(|(&key, &answer)| (key, answer));
        items.filter(|(_, answer)| answer.class().is_some())
    }
}

impl Sampled {
    /// How far the look-ups have come, seen from the planned stops.
    pub fn stops(&self) -> Stops {
        Stops::new(self.plans.first().copied().unwrap_or_default(), self.reached)
    }

    fn is_plausible(&self) -> bool {
        let growing = self.plans.is_sorted_by(|one, next| one < next);
        growing && self.plans.last().is_some_and(|&last| self.reached <= last)
    }
}

#[cfg(test)]
mod tests {
    use super::super::strata::{Cell, Group, Period};
    use super::*;
    use crate::verdict::audience::Told;

    fn example() -> Answers {
        let mut answers = Answers::new(Seed::from_bytes([7; 16]));
        answers.facebook_audience = Some(FacebookAudience::Told(vec![
            ToldSince { told: Told::Public, since: None },
            ToldSince { told: Told::Friends, since: Some(jiff::civil::date(2015, 1, 1)) },
        ]));
        answers.groups.insert(Key::from_bytes([2; 16]), Place::DontKnow);
        let cell = Cell { group: Group::Comments, period: Period::Until2014 };
        answers.items.insert(Key::from_bytes([1; 16]), Answer::OnlyMe);
        answers.draw(40, Strata(vec![vec![cell]]));
        answers.sample.as_mut().unwrap().reached = 2;
        answers.items.insert(Key::from_bytes([3; 16]), Answer::Skip);
        answers
    }

    const EXAMPLE: &str = r#"{
  "schema": "widerspruch.answers/2",
  "seed": "07070707070707070707070707070707",
  "facebook_audience": {
    "told": [
      {
        "audience": "public",
        "since": null
      },
      {
        "audience": "friends",
        "since": "2015-01-01"
      }
    ]
  },
  "accounts": {},
  "groups": {
    "02020202020202020202020202020202": "dont_know"
  },
  "sample": {
    "plans": [
      40
    ],
    "reached": 2,
    "strata": [
      [
        {
          "group": "comments",
          "period": "until_2014"
        }
      ]
    ],
    "known": {
      "01010101010101010101010101010101": "only_me"
    }
  },
  "items": {
    "01010101010101010101010101010101": "only_me",
    "03030303030303030303030303030303": "skip"
  }
}
"#;

    #[test]
    fn the_file_is_readable_and_comes_back_as_it_was() {
        assert_eq!(example().text().unwrap(), EXAMPLE);
        assert_eq!(Answers::parse(EXAMPLE.as_bytes()).unwrap(), example());
    }

    fn refusal(text: &str) -> String {
        Answers::parse(text.as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn a_file_that_cannot_be_used_is_refused_with_the_reason() {
        assert_eq!(
            refusal(&EXAMPLE.replace("answers/2", "answers/3")),
            "this program reads widerspruch.answers/2, the file says otherwise"
        );
        assert_eq!(
            refusal(&EXAMPLE.replace("skip", "maybe")),
            "not an answers file of this program: unknown variant `maybe`, expected \
             one of `public`, `friends`, `only_me`, `group_public`, `group_private`, `gone`, \
             `differs`, `skip` at line 39 column 47"
        );
        for damage in ["", "[]", "{}", "{\"schema\": \"widerspruch.answers/1\"}"] {
            assert!(refusal(damage).contains("not an answers file"), "{damage}");
        }
        let contradictory = "the numbers of look-ups in the file contradict each other";
        for (from, to) in [("\"reached\": 2", "\"reached\": 41"), ("40", "40, 20")] {
            assert!(refusal(&EXAMPLE.replace(from, to)).ends_with(contradictory));
        }
    }

    /// A file of the first version has no `known`. Where the general word holds, or was never asked
    /// for, nothing of a cross-check can be in its draw.
    #[test]
    fn a_file_of_the_first_version_is_read_unless_a_check_may_be_in_its_draw() {
        let known =
            ",\n    \"known\": {\n      \"01010101010101010101010101010101\": \"only_me\"\n    }";
        let old = EXAMPLE.replace("answers/2", "answers/1").replace(known, "");
        let read = Answers::parse(old.as_bytes()).unwrap();
        assert!(read.sample.as_ref().unwrap().known.is_empty());
        assert_eq!((read.schema.as_str(), read.items.len()), (SCHEMA, 2));
        let mut unsure = read;
        unsure.facebook_audience = Some(FacebookAudience::DontKnow);
        let text = unsure.text().unwrap();
        assert!(Answers::parse(text.as_bytes()).is_ok());
        assert_eq!(
            refusal(&text.replace("answers/2", "answers/1")),
            "the sample of this older file may hold what was seen in the cross-check"
        );
    }

    #[test]
    fn a_skip_says_nothing_and_what_is_gone_was_perhaps_public() {
        let classes = Answer::ALL.map(Answer::class);
        assert_eq!(
            classes,
            [
                Some(Class::Public),
                Some(Class::NotPublic),
                Some(Class::NotPublic),
                Some(Class::Public),
                Some(Class::NotPublic),
                Some(Class::WasPublic),
                None,
                None,
            ]
        );
        assert_eq!(example().answered().count(), 1);
    }
}
