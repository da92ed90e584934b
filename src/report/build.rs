//! Builds the report from what was read and judged: a pure function.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::ages::{day_of, has_short_range, is_too_old, with_current};
use super::around_ai::around_ai;
use super::model::{
    Account, AccountState, Action, AiProduct, Basis, EvidenceCount, Export, FaceCounts, Location,
    NotExaminedCount, PhotosSeen, Policy, Quality, Range, Reason, ReasonCode, Recommendation,
    Report, RuleCount, SCHEMA, Step, ThirdParties, Timing, View, Year,
};
use crate::domain::ai::AroundAi;
use crate::domain::audience::{Evidence, Scope};
use crate::domain::headline::{Eight, Field};
use crate::domain::item::Digest;
use crate::domain::look::NotExamined;
use crate::domain::platform::Platform;
use crate::domain::region::Region;
use crate::reading::whole::Reading;
use crate::report::names::Veil;
use crate::report::{findings, quality};
use crate::verdict::person::Person;
use crate::verdict::policy::{self, RuleId};
use crate::verdict::sample::{self, AccountCounts};
use crate::verdict::tally::{AiCount, FaceTally, Period, Tally};
use crate::verdict::verdicts::Verdicts;

/// Everything a report is made of.
struct Parts<'a> {
    as_of: Date,
    person: &'a Person,
    accounts: Vec<AccountCounts>,
    exports: Vec<Export>,
    /// Persons named on Facebook, and on Instagram and Threads (COUNTING §7).
    people: &'a [BTreeSet<Digest>; 2],
    around_ai: BTreeMap<Platform, AroundAi>,
    quality: Quality,
}

impl Report {
    /// The report of this day.
    pub fn of(reading: &Reading, verdicts: &Verdicts, as_of: Date) -> Self {
        let (accounts, compared) = sample::count(reading, verdicts);
        let undated = accounts.iter().map(|account| account.tally.undated).sum();
        let exports = findings::exports(reading, verdicts);
        let veil = Veil::of(reading);
        let mut quality = quality::quality(reading, verdicts, &compared, &veil, undated);
        let notices = findings::notices(reading, verdicts, &exports, undated, as_of);
        quality.diagnostics.extend(notices.into_iter().map(|notice| veil.entry(notice)));
        findings::take_back_absent(&mut quality);
        build(Parts {
            as_of,
            person: &verdicts.person,
            accounts,
            exports,
            people: &reading.people,
            around_ai: around_ai(reading),
            quality,
        })
    }
}

fn build(parts: Parts<'_>) -> Report {
    let mut total = Tally::default();
    for account in &parts.accounts {
        total.merge(&account.tally);
    }
    let headline = total.headline(|_, _| true);
    let has_policy = parts.person.region.has_policy();
    let third_parties = ThirdParties {
        distinct_people: parts.people.iter().map(|people| people.len() as u64).sum(),
        photos_named: total.photos_named,
        photos_seen: total.faces.as_ref().map(|faces| PhotosSeen {
            at_least: faces.several,
            at_most: faces.one + faces.several,
        }),
        posts_named: total.posts_named,
        photos_not_examined: match &total.faces {
            Some(faces) => faces.not_examined.values().sum(),
            None => headline.photos.found,
        },
        faces: total.faces.as_ref().map(|faces| face_counts(faces, headline.videos.found)),
    };
    let recommendation = recommend(&parts, &headline, &total);
    Report {
        schema: SCHEMA.to_owned(),
        tool_version: env!("CARGO_PKG_VERSION").to_owned(),
        as_of: parts.as_of,
        policy: Policy {
            version: policy::VERSION,
            checked: policy::CHECKED,
            region: parts.person.region,
            basis: if has_policy { Basis::Policy } else { Basis::VisibilityOnly },
            training_start: has_policy.then_some(policy::TRAINING_START_DAY),
            minor: parts.person.minor,
            objected: parts.person.objected,
        },
        accounts: parts
            .accounts
            .iter()
            .map(|account| Account {
                platform: account.platform,
                headline: account.tally.headline(|_, _| true),
            })
            .collect(),
        exports: parts.exports,
        answer: total.answer(),
        headline,
        platforms: Platform::ALL
            .into_iter()
            .map(|platform| (platform, total.headline(|of, _| of == platform)))
            .collect(),
        timing: timing(&total, |_| true),
        platform_timing: Platform::ALL
            .into_iter()
            .map(|platform| (platform, timing(&total, |of| of == platform)))
            .collect(),
        years: total
            .years
            .iter()
            .map(|(year, range)| Year { year: *year, range: *range })
            .collect(),
        third_parties,
        location: Location {
            photos_with_coordinates: total.photos_with_coordinates,
            posts_with_place: total.posts_with_place,
        },
        rules: rule_counts(&total.rules),
        evidence: evidence_counts(&total.evidence),
        ai: ai(&total.ai, &parts.around_ai),
        authorities: authorities(parts.person.region),
        recommendation,
        quality: parts.quality,
    }
}

/// What was said where the person lives.
pub fn authorities(region: Region) -> Vec<View> {
    let view = |row: &policy::StatementRow| View {
        code: row.code,
        date: row.date,
        sources: row.sources.split(';').map(str::to_owned).collect(),
    };
    policy::statements(region).map(view).collect()
}

fn face_counts(faces: &FaceTally, videos: u64) -> FaceCounts {
    let count = |reason: NotExamined| {
        let count = faces.not_examined.get(&reason).copied()?;
        Some(NotExaminedCount { reason, count })
    };
    FaceCounts {
        without_face: faces.without,
        one_face: faces.one,
        several_faces: faces.several,
        named_too: faces.named_too,
        not_examined: NotExamined::ALL.into_iter().filter_map(count).collect(),
        videos_not_examined: videos,
        is_partial: faces.not_examined.contains_key(&NotExamined::Interrupted),
    }
}

/// The headline by time, of the platforms that `wanted` holds for.
fn timing(total: &Tally, wanted: impl Fn(Platform) -> bool) -> Timing {
    let of = |wanted_period| {
        total.headline(|platform, period| wanted(platform) && period == wanted_period)
    };
    Timing {
        before_training_start: of(Period::Before),
        since_training_start: of(Period::Since),
        undated: of(Period::Undated),
    }
}

/// The products in which something was said to Meta AI, or by it.
fn ai(
    counts: &BTreeMap<Platform, AiCount>,
    around: &BTreeMap<Platform, AroundAi>,
) -> Vec<AiProduct> {
    let product = |platform: Platform| {
        let count = counts.get(&platform).cloned().unwrap_or_default();
        let around = around.get(&platform).cloned().unwrap_or_default();
        let mut resets: Vec<Date> =
            around.resets.iter().filter_map(|moment| day_of(moment.seconds().ok()?)).collect();
        resets.sort_unstable();
        resets.dedup();
        let product = AiProduct {
            platform,
            messages: count.messages,
            mentions: count.mentions,
            since_training_start: count.since,
            undated: count.undated,
            first: count.span.and_then(|(first, _)| day_of(first)),
            last: count.span.and_then(|(_, last)| day_of(last)),
            chats: around.chats,
            probable_chats: around.probable_chats,
            answers: around.answers,
            by_others: around.by_others,
            by_unknown: around.by_unknown,
            resets,
            probably_cut: around.probably_cut,
        };
        let said = [
            product.messages,
            product.mentions,
            product.answers,
            product.by_others,
            product.by_unknown,
            product.resets.len() as u64,
        ];
        (said != [0; 6]).then_some(product)
    };
    Platform::ALL.into_iter().filter_map(product).collect()
}

fn rule_counts(rules: &BTreeMap<RuleId, u64>) -> Vec<RuleCount> {
    let count = |(id, count): (&RuleId, &u64)| RuleCount {
        id: id.rule().id.clone(),
        scope: id.rule().scope,
        confidence: id.rule().confidence.clone(),
        count: *count,
    };
    rules.iter().map(count).collect()
}

fn evidence_counts(
    evidence: &BTreeMap<(Platform, Field, Evidence, Scope), u64>,
) -> Vec<EvidenceCount> {
    let count = |(&(platform, field, evidence, scope), &count)| EvidenceCount {
        platform,
        field,
        evidence,
        scope,
        count,
    };
    evidence.iter().map(count).collect()
}

/// What to do and why (POLICY §7, recommendation classes).
fn recommend(parts: &Parts<'_>, headline: &Eight<Range>, total: &Tally) -> Recommendation {
    let by_scope = |wanted: Scope| -> u64 {
        let rules = total.rules.iter().filter(|(rule, _)| rule.rule().scope == wanted);
        rules.map(|(_, count)| count).sum()
    };
    let current = with_current(&parts.exports);
    let is_old = parts.exports.iter().any(|export| is_too_old(export, &current));
    let reasons: Vec<Reason> = [
        (ReasonCode::CertainlyInScope, by_scope(Scope::Yes)),
        (ReasonCode::Unclear, by_scope(Scope::Unclear)),
        (ReasonCode::AudienceUnknown, by_scope(Scope::Unknown)),
        (ReasonCode::AlwaysPublic, headline.profile_items.at_least),
        (ReasonCode::PhotosWithThirdParties, headline.photos_with_third_parties.at_most),
        (ReasonCode::AiInteractions, headline.ai_interactions.at_most),
        (ReasonCode::ArchiveOld, u64::from(is_old)),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(code, count)| Reason { code, count })
    .collect();
    let in_question =
        Scope::ALL.into_iter().filter(|scope| scope.is_possible()).any(|scope| by_scope(scope) > 0);
    let action = match (parts.person.region.has_policy(), in_question) {
        (false, _) => Action::LimitAudience,
        (true, true) => Action::Object,
        (true, false) => Action::ObjectAsPrecaution,
    };
    Recommendation {
        action,
        reasons,
        steps: steps(parts, headline, total, by_scope(Scope::Unknown), is_old),
    }
}

fn steps(
    parts: &Parts<'_>,
    headline: &Eight<Range>,
    total: &Tally,
    unknown: u64,
    is_old: bool,
) -> Vec<Step> {
    let answer = total.answer();
    let has =
        |platform: Platform| parts.accounts.iter().any(|account| account.platform == platform);
    let can_object = parts.person.region.has_policy();
    let has_content = answer.at_most > headline.ai_interactions.at_most;
    [
        (Step::ObjectFacebook, can_object && has(Platform::Facebook)),
        (Step::ObjectInstagram, can_object && has(Platform::Instagram)),
        (Step::ObjectWhatsapp, can_object && has(Platform::Whatsapp)),
        (Step::DeleteAiChats, headline.ai_interactions.found > 0),
        (Step::Narrow, has_content && has_open_account(&parts.exports)),
        (Step::TellOthers, headline.photos_with_third_parties.at_most > 0),
        (Step::ThirdPartyLetter, can_object),
        (Step::CheckAgain, has_content && unknown > 0 && !is_old && !total.is_sampled_as_planned()),
        (Step::DownloadAgain, is_old || has_short_range(&parts.exports)),
    ]
    .into_iter()
    .filter_map(|(step, wanted)| wanted.then_some(step))
    .collect()
}

/// Whether the visibility of anything can still be limited: everything on a private Instagram
/// account is already.
fn has_open_account(exports: &[Export]) -> bool {
    exports.iter().any(|export| match export.platform {
        Platform::Instagram | Platform::Threads => export.account != AccountState::Private,
        platform => platform == Platform::Facebook,
    })
}
