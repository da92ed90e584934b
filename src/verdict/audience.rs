//! Who could see an item: the class of each, with the evidence (COUNTING §3).

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::decode::labels::Switch;
use crate::domain::audience::{Class, Evidence};
use crate::domain::export::ArchiveAge;
use crate::domain::item::{Flags, Standing};
use crate::domain::kind::Kind;
use crate::domain::moment::{Moment, TRAINING_START};
use crate::domain::platform::Platform;
use crate::reading::extract::Facts;

/// What the person tells about their Facebook timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// Everybody could see it.
    Public,
    /// Friends could.
    Friends,
    /// Nobody else could.
    OnlyMe,
    /// Now this, now that.
    Mixed,
}

impl Told {
    const fn class(self) -> Class {
        match self {
            Self::Public => Class::Public,
            Self::Friends | Self::OnlyMe => Class::NotPublic,
            Self::Mixed => Class::Unknown,
        }
    }
}

/// A told value and the day from which it holds; without a day it holds from the beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToldSince {
    /// The value.
    #[serde(rename = "audience")]
    pub told: Told,
    /// The first day (UTC).
    pub since: Option<Date>,
}

/// The told values in the order of their days.
#[derive(Debug, Clone, Default)]
pub struct ToldHistory(Vec<(i64, Told)>);

impl ToldHistory {
    /// Sorts the values by day.
    pub fn new(values: &[ToldSince]) -> Self {
        let mut history: Vec<(i64, Told)> = values
            .iter()
            .map(|value| (value.since.and_then(start_of_day).unwrap_or(i64::MIN), value.told))
            .collect();
        history.sort_by_key(|(since, _)| *since);
        Self(history)
    }

    /// Whether the person told anything.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The class that was told for a time. Undated items only have one if all values agree and
    /// hold from the beginning.
    pub fn class_at(&self, moment: Moment) -> Option<Class> {
        let told = if let Ok(seconds) = moment.seconds() {
            self.0.iter().rev().find(|(since, _)| *since <= seconds)?.1
        } else {
            let &(since, first) = self.0.first()?;
            let agree = self.0.iter().all(|(_, told)| told.class() == first.class());
            (since == i64::MIN && agree).then_some(first)?
        };
        match told.class() {
            Class::Unknown => None,
            class => Some(class),
        }
    }
}

fn start_of_day(day: Date) -> Option<i64> {
    Some(day.to_zoned_datetime(TimeZone::UTC).ok()?.timestamp().as_second())
}

/// What an account's newest exports say about its visibility.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AccountFlags {
    /// Its state.
    pub visibility: Visibility,
    /// The state of its Threads profile.
    pub threads: Visibility,
    /// The file with the history of switches was not in any export.
    pub history_absent: bool,
}

/// Who can see the content of an account.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Visibility {
    /// No flag in any export.
    #[default]
    Unknown,
    /// Everybody.
    Public,
    /// Everybody, because professional accounts are public.
    Professional,
    /// Followers, and since before the training start as far as is known.
    Private,
    /// Followers, since this time after the training start.
    PrivateSince(i64),
    /// Followers, since a day that nobody knows: at this time after the training start it was
    /// still public, as an older download or the history of switches shows.
    PrivateAfter(i64),
}

/// The flags of an account from the facts of its exports with their dates, the newest first: each
/// flag from the newest export that has it (COUNTING §2.2).
pub fn flags(newest_first: &[(&Facts, Option<i64>)]) -> AccountFlags {
    let switches = newest_first.iter().find_map(|(facts, _)| facts.switches.as_ref());
    let last = |is_public: bool| {
        let events = switches.into_iter().flatten();
        let wanted = events.filter(|event| (event.to == Some(Switch::Public)) == is_public);
        let seconds = wanted.map(|event| event.seconds).max();
        seconds.filter(|seconds| *seconds >= TRAINING_START)
    };
    let with_flag = newest_first.iter().find(|(facts, _)| facts.is_public().is_some());
    let by_flag = state(newest_first, Facts::is_public, last(true), last(false));
    let visibility = match by_flag {
        Visibility::Public if with_flag.is_some_and(|(facts, _)| facts.professional) => {
            Visibility::Professional
        }
        other => other,
    };
    // Threads has no history of switches.
    let threads = state(newest_first, Facts::is_public_on_threads, None, None);
    // The history of an older export ends before the flag was read; that of a part of the time
    // may begin too late.
    let history_absent =
        with_flag.is_none_or(|(facts, _)| facts.switches.is_none() || starts_late(facts));
    AccountFlags { visibility, threads, history_absent }
}

/// The state by the newest flag, by older ones, and by the last switches to public and to private
/// since the training start.
fn state(
    newest_first: &[(&Facts, Option<i64>)],
    is_public: fn(&Facts) -> Option<bool>,
    to_public: Option<i64>,
    to_private: Option<i64>,
) -> Visibility {
    match newest_first.iter().find_map(|(facts, _)| is_public(facts)) {
        None => return Visibility::Unknown,
        Some(true) => return Visibility::Public,
        Some(false) => {}
    }
    let shown = newest_first
        .iter()
        .filter(|(facts, _)| is_public(facts) == Some(true))
        .filter_map(|(_, date)| date.filter(|seconds| *seconds >= TRAINING_START))
        .max();
    match (shown.max(to_public), to_private) {
        (Some(public), private) if private.is_none_or(|private| private < public) => {
            Visibility::PrivateAfter(public)
        }
        (_, Some(private)) => Visibility::PrivateSince(private),
        (_, None) => Visibility::Private,
    }
}

/// Whether an export was asked for a time that begins after the training.
fn starts_late(facts: &Facts) -> bool {
    facts.requested().0.is_some_and(|start| start > TRAINING_START)
}

/// What decides the class of one item.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// What it is.
    pub kind: Kind,
    /// Where it is.
    pub platform: Platform,
    /// Whether it is live.
    pub standing: Standing,
    /// Small facts.
    pub flags: Flags,
    /// When it was made.
    pub moment: Moment,
    /// The age of the newest export that holds it.
    pub age: ArchiveAge,
    /// The flags of its account.
    pub account: &'a AccountFlags,
    /// The newest export that holds it shows the account, or its Threads profile, as private.
    pub held_private: bool,
    /// What the person told.
    pub told: &'a ToldHistory,
    /// What the person said about its group, about the account that it comments on, or about
    /// their own account.
    pub place: Option<Class>,
}

/// The class of an item and what decided it; the most specific row of COUNTING §3 wins.
pub fn classify(question: Question<'_>) -> (Class, Evidence) {
    match question.age {
        ArchiveAge::Current => {}
        ArchiveAge::OlderThanTraining => {
            return (Class::Unknown, Evidence::ArchiveOlderThanTraining);
        }
        ArchiveAge::Unknown => return (Class::Unknown, Evidence::ArchiveAgeUnknown),
    }
    match question.kind {
        Kind::Name | Kind::Username | Kind::ProfilePicture | Kind::CoverPhoto | Kind::Avatar => {
            return (Class::Public, Evidence::DecidedByRule);
        }
        Kind::AiMessage | Kind::AiMention => return (Class::Unknown, Evidence::DecidedByRule),
        _ => {}
    }
    match question.platform {
        Platform::Facebook => facebook(question),
        Platform::Instagram => instagram(question),
        Platform::Threads => by_account(question, question.account.threads),
        Platform::Whatsapp | Platform::MetaAiApp => (Class::Unknown, Evidence::DecidedByRule),
    }
}

fn facebook(question: Question<'_>) -> (Class, Evidence) {
    if question.flags.has(Flags::PAGE) {
        return match gone(question.standing) {
            Some(evidence) => (Class::WasPublic, evidence),
            None => (Class::Public, Evidence::PageExport),
        };
    }
    let told = question.told.class_at(question.moment);
    // Told values are about the own timeline.
    let is_told_of = matches!(question.kind, Kind::Post | Kind::Reel | Kind::Media);
    let in_group = matches!(question.kind, Kind::GroupPost | Kind::GroupComment);
    let place = question.place.filter(|_| in_group);
    if let Some(evidence) = gone(question.standing) {
        return match (place, told) {
            (Some(Class::NotPublic), _) => (Class::NotPublic, Evidence::AnsweredGroup),
            (None, Some(Class::NotPublic)) if is_told_of => (Class::NotPublic, Evidence::Told),
            _ => (Class::WasPublic, evidence),
        };
    }
    if let Some(class) = place {
        return (class, Evidence::AnsweredGroup);
    }
    match (question.kind, told) {
        (_, Some(class)) if is_told_of => (class, Evidence::Told),
        (Kind::Review | Kind::Listing | Kind::Event | Kind::Story, _) => {
            (Class::Unknown, Evidence::DecidedByRule)
        }
        _ => (Class::Unknown, Evidence::NotInArchive),
    }
}

fn instagram(question: Question<'_>) -> (Class, Evidence) {
    match question.kind {
        Kind::PastProfilePicture => (Class::WasPublic, Evidence::EarlierPicture),
        Kind::Bio => (Class::Unknown, Evidence::DecidedByRule),
        Kind::Comment if !question.flags.has(Flags::OWN_POST) => match question.place {
            Some(class) => (no_longer(class, question.standing), Evidence::AnsweredAccount),
            None => (Class::Unknown, Evidence::AnotherAccount),
        },
        _ => by_account(question, question.account.visibility),
    }
}

/// What is archived or deleted was public at best.
pub const fn no_longer(class: Class, standing: Standing) -> Class {
    match (class, standing) {
        (Class::Public, Standing::Archived | Standing::Deleted) => Class::WasPublic,
        (class, _) => class,
    }
}

fn gone(standing: Standing) -> Option<Evidence> {
    match standing {
        Standing::Live => None,
        Standing::Archived => Some(Evidence::Archived),
        Standing::Deleted => Some(Evidence::Deleted),
    }
}

/// Content of the person's own Instagram account; Threads has a flag of its own (COUNTING §3).
fn is_own_instagram(question: &Question<'_>) -> bool {
    question.platform == Platform::Instagram
}

fn by_account(question: Question<'_>, visibility: Visibility) -> (Class, Evidence) {
    let public = |evidence: Evidence| match (gone(question.standing), question.kind) {
        (Some(evidence), _) => (Class::WasPublic, evidence),
        (None, Kind::Story) => (Class::WasPublic, Evidence::StoryExpired),
        (None, _) => (Class::Public, evidence),
    };
    match visibility {
        // It is not in the newest state of the account, and the one that it is in was not public.
        Visibility::Public | Visibility::Professional if question.held_private => {
            (Class::Unknown, Evidence::OnlyInOlderPrivate)
        }
        Visibility::Unknown => match question.place.filter(|_| is_own_instagram(&question)) {
            Some(Class::Public) => public(Evidence::AnsweredAccount),
            Some(class) => (class, Evidence::AnsweredAccount),
            None => (Class::Unknown, Evidence::AccountFlagMissing),
        },
        Visibility::Public => public(Evidence::AccountPublic),
        Visibility::Professional => public(Evidence::AccountProfessional),
        Visibility::Private => (Class::NotPublic, Evidence::AccountPrivate),
        Visibility::PrivateSince(since) => match question.moment.seconds() {
            Ok(seconds) if seconds >= since => {
                (Class::NotPublic, Evidence::AfterAccountTurnedPrivate)
            }
            _ => (Class::WasPublic, Evidence::BeforeAccountTurnedPrivate),
        },
        Visibility::PrivateAfter(public) => match question.moment.seconds() {
            Ok(seconds) if seconds > public => (Class::Unknown, Evidence::AfterPublicTime),
            _ => (Class::WasPublic, Evidence::BeforeAccountTurnedPrivate),
        },
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn told(values: &[(Told, Option<Date>)]) -> ToldHistory {
        let values: Vec<ToldSince> =
            values.iter().map(|&(told, since)| ToldSince { told, since }).collect();
        ToldHistory::new(&values)
    }

    /// 2024-01-01T00:00:00Z
    const NEW_YEAR_2024: i64 = 1_704_067_200;

    #[test]
    fn told_values_hold_from_their_day_on() {
        let history = told(&[(Told::Public, Some(date(2024, 1, 1))), (Told::Friends, None)]);
        let at = |seconds| history.class_at(Moment::from_seconds(seconds));
        assert_eq!(at(NEW_YEAR_2024 - 1), Some(Class::NotPublic));
        assert_eq!(at(NEW_YEAR_2024), Some(Class::Public));
        assert_eq!(history.class_at(Moment::MISSING), None);
        assert_eq!(
            told(&[(Told::Friends, None), (Told::OnlyMe, Some(date(2020, 1, 1)))])
                .class_at(Moment::MISSING),
            Some(Class::NotPublic)
        );
        assert_eq!(
            told(&[(Told::Public, Some(date(2024, 1, 1)))])
                .class_at(Moment::from_seconds(NEW_YEAR_2024 - 1)),
            None
        );
        assert_eq!(
            told(&[(Told::Mixed, None)]).class_at(Moment::from_seconds(NEW_YEAR_2024)),
            None
        );
    }

    fn facts(private: Option<bool>, switches: Option<Vec<(i64, Option<Switch>)>>) -> Facts {
        let switches = switches.map(|events| {
            events
                .into_iter()
                .map(|(seconds, to)| crate::reading::extract::SwitchEvent { seconds, to })
                .collect()
        });
        Facts { private, switches, ..Facts::default() }
    }

    #[test]
    fn a_private_account_is_private_since_its_last_switch() {
        let visibility = |facts: &Facts| flags(&[(facts, None)]).visibility;
        let late = TRAINING_START + 1000;
        assert_eq!(visibility(&facts(None, None)), Visibility::Unknown);
        assert_eq!(visibility(&facts(Some(true), None)), Visibility::Private);
        assert_eq!(
            visibility(&facts(Some(true), Some(vec![(TRAINING_START - 1, Some(Switch::Private))]))),
            Visibility::Private
        );
        assert_eq!(
            visibility(&facts(
                Some(true),
                Some(vec![
                    (5, Some(Switch::Private)),
                    (late, Some(Switch::Private)),
                    (9, Some(Switch::Public))
                ])
            )),
            Visibility::PrivateSince(late)
        );
        assert_eq!(
            visibility(&facts(Some(true), Some(vec![(late, None)]))),
            Visibility::PrivateSince(late)
        );
        let professional = Facts { professional: true, ..facts(Some(true), None) };
        assert_eq!(visibility(&professional), Visibility::Professional);
    }

    #[test]
    fn an_account_that_was_public_in_between_is_noticed() {
        let (older, newer) = (TRAINING_START + 10_000, TRAINING_START + 20_000);
        let of = |old: Option<bool>, made: i64, history: &[(i64, Switch)]| {
            let switches = history.iter().map(|(seconds, to)| (*seconds, Some(*to))).collect();
            let exports = [facts(Some(true), Some(switches)), facts(old, None)];
            flags(&[(&exports[0], Some(newer)), (&exports[1], Some(made))]).visibility
        };
        let since = Visibility::PrivateAfter;
        assert_eq!(of(Some(false), older, &[]), since(older));
        // A switch before the older export is not the last: it was public again.
        assert_eq!(of(Some(false), older, &[(older - 1, Switch::Private)]), since(older));
        let switch = older + 1;
        let known = of(Some(false), older, &[(switch, Switch::Private)]);
        assert_eq!(known, Visibility::PrivateSince(switch));
        assert_eq!(of(None, older, &[(older, Switch::Public)]), since(older));
        assert_eq!(of(Some(true), older, &[]), Visibility::Private);
        assert_eq!(of(Some(false), TRAINING_START - 1, &[]), Visibility::Private);
    }

    #[test]
    fn threads_may_have_been_public_in_between_too() {
        let threads = |private: bool| Facts { threads_private: Some(private), ..Facts::default() };
        let (newer, older) = (threads(true), threads(false));
        let made = TRAINING_START + 10_000;
        let flags = flags(&[(&newer, Some(made + 1)), (&older, Some(made))]);
        assert_eq!(flags.threads, Visibility::PrivateAfter(made));
        assert_eq!(flags.visibility, Visibility::Unknown);
    }
}
