//! People who only have one Instagram account.

use super::*;

/// The same report with other figures of the one account.
fn counting(headline: &Eight<Range>, report: Report) -> Report {
    Report {
        accounts: vec![Account { platform: Platform::Instagram, headline: *headline }],
        answer: sum(headline),
        headline: *headline,
        platforms: BTreeMap::from([(Platform::Instagram, *headline)]),
        ..report
    }
}

/// One public Instagram post with one photo.
pub(crate) fn tiny() -> Report {
    use Field::{Photos, Posts, ProfileItems};
    let headline = eight([
        (1, 1, 1),
        (1, 1, 1),
        (0, 0, 0),
        (0, 0, 0),
        (0, 0, 0),
        (0, 0, 0),
        (0, 0, 0),
        (2, 2, 2),
    ]);
    let seen = |field, count| {
        evidence(Platform::Instagram, field, Evidence::AccountPublic, Scope::Yes, count)
    };
    Report {
        exports: vec![Export {
            first: Some(date(2024, 7, 1)),
            last: Some(date(2024, 7, 1)),
            ..export(Platform::Instagram, Layout::G4, AccountState::Public)
        }],
        timing: Timing {
            before_training_start: eight([
                (1, 1, 1),
                (1, 1, 1),
                (0, 0, 0),
                (0, 0, 0),
                (0, 0, 0),
                (0, 0, 0),
                (0, 0, 0),
                (0, 0, 0),
            ]),
            undated: Eight { profile_items: range(2, 2, 2), ..Eight::default() },
            ..Timing::default()
        },
        years: vec![Year { year: 2024, range: range(2, 2, 2) }],
        rules: vec![rule("R36", Scope::Yes, 2), rule("R30", Scope::Yes, 2)],
        evidence: vec![
            seen(Posts, 1),
            seen(Photos, 1),
            evidence(Platform::Instagram, ProfileItems, Evidence::DecidedByRule, Scope::Yes, 2),
        ],
        recommendation: Recommendation {
            action: Action::Object,
            reasons: vec![Reason { code: ReasonCode::CertainlyInScope, count: 2 }],
            steps: vec![Step::ObjectInstagram, Step::Narrow],
        },
        quality: Quality {
            members: Members { read: 4, ignored: 6, unknown: 0, failed: 0 },
            ..Quality::default()
        },
        ..counting(&headline, empty())
    }
}

/// The account of a minor: only what was written to Meta AI counts.
pub(crate) fn minor() -> Report {
    use Field::{AiInteractions, Photos, Posts, ProfileItems};
    let headline = eight([
        (12, 0, 0),
        (31, 0, 0),
        (2, 0, 0),
        (5, 0, 0),
        (44, 0, 0),
        (3, 0, 0),
        (7, 7, 7),
        (4, 0, 0),
    ]);
    let out = |field, count| {
        evidence(Platform::Instagram, field, Evidence::DecidedByRule, Scope::No, count)
    };
    Report {
        policy: Policy { minor: true, ..empty().policy },
        exports: vec![export(Platform::Instagram, Layout::G4, AccountState::Public)],
        timing: Timing {
            since_training_start: Eight { ai_interactions: range(7, 7, 7), ..Eight::default() },
            ..Timing::default()
        },
        years: vec![
            Year { year: 2025, range: range(60, 0, 0) },
            Year { year: 2026, range: range(41, 7, 7) },
        ],
        third_parties: ThirdParties { distinct_people: 3, photos_named: 3, ..Default::default() },
        rules: vec![rule("R46", Scope::Yes, 7), rule("R54", Scope::No, 98)],
        evidence: vec![
            out(Posts, 12),
            out(Photos, 31),
            out(ProfileItems, 4),
            evidence(Platform::Instagram, AiInteractions, Evidence::DecidedByRule, Scope::Yes, 7),
        ],
        recommendation: Recommendation {
            action: Action::Object,
            reasons: vec![Reason { code: ReasonCode::AiInteractions, count: 7 }],
            steps: vec![Step::ObjectInstagram, Step::DeleteAiChats],
        },
        ..counting(&headline, tiny())
    }
}

/// An archive from before the training: everything is possible, nothing but the profile certain.
pub(crate) fn old_archive() -> Report {
    use Field::{Comments, Photos, Posts, ProfileItems};
    let headline = eight([
        (3, 0, 3),
        (8, 0, 8),
        (0, 0, 0),
        (4, 0, 4),
        (5, 0, 5),
        (2, 0, 2),
        (0, 0, 0),
        (4, 3, 4),
    ]);
    let old = |field, count| {
        evidence(
            Platform::Instagram,
            field,
            Evidence::ArchiveOlderThanTraining,
            Scope::Unknown,
            count,
        )
    };
    Report {
        exports: vec![Export {
            exported: Some(date(2022, 5, 1)),
            first: Some(date(2018, 1, 9)),
            last: Some(date(2022, 4, 30)),
            age: ArchiveAge::OlderThanTraining,
            ..export(Platform::Instagram, Layout::G3a, AccountState::Public)
        }],
        timing: Timing { before_training_start: headline, ..Timing::default() },
        years: vec![
            Year { year: 2018, range: range(6, 0, 6) },
            Year { year: 2022, range: range(14, 0, 14) },
        ],
        rules: vec![rule("R36", Scope::Yes, 3), rule("R00", Scope::Unknown, 21)],
        evidence: vec![
            old(Posts, 3),
            old(Photos, 8),
            old(Field::Stories, 4),
            old(Comments, 5),
            evidence(Platform::Instagram, ProfileItems, Evidence::DecidedByRule, Scope::Yes, 3),
        ],
        recommendation: Recommendation {
            action: Action::Object,
            reasons: vec![
                Reason { code: ReasonCode::AudienceUnknown, count: 20 },
                Reason { code: ReasonCode::ArchiveOld, count: 20 },
            ],
            steps: vec![Step::ObjectInstagram, Step::DownloadAgain],
        },
        quality: Quality {
            members: Members { read: 5, ignored: 9, unknown: 0, failed: 0 },
            diagnostics: vec![Diagnostic::new(Code::ArchiveOlderThanTraining).into()],
            ..Quality::default()
        },
        ..counting(&headline, tiny())
    }
}

/// A private Instagram account: nothing falls under the training but what is always public.
pub(crate) fn private() -> Report {
    use Field::{Photos, Posts, ProfileItems};
    let headline = eight([
        (3, 0, 0),
        (8, 0, 0),
        (0, 0, 0),
        (4, 0, 0),
        (0, 0, 0),
        (2, 0, 0),
        (0, 0, 0),
        (4, 3, 4),
    ]);
    let out = |field, count| {
        evidence(Platform::Instagram, field, Evidence::AccountPrivate, Scope::No, count)
    };
    Report {
        exports: vec![export(Platform::Instagram, Layout::G4, AccountState::Private)],
        timing: Timing { before_training_start: headline, ..Timing::default() },
        years: vec![Year { year: 2023, range: range(15, 0, 0) }],
        rules: vec![rule("R36", Scope::Yes, 3), rule("R31", Scope::No, 15)],
        evidence: vec![
            out(Posts, 3),
            out(Photos, 8),
            out(Field::Stories, 4),
            evidence(Platform::Instagram, ProfileItems, Evidence::DecidedByRule, Scope::Yes, 3),
        ],
        recommendation: Recommendation {
            action: Action::ObjectAsPrecaution,
            reasons: vec![Reason { code: ReasonCode::AlwaysPublic, count: 3 }],
            steps: vec![Step::ObjectInstagram],
        },
        ..counting(&headline, tiny())
    }
}
