//! The typical person, and what may be different about them.

use super::*;

/// A Facebook and a public Instagram account over fifteen years: the figures of PAGE.
#[allow(clippy::too_many_lines, reason = "one report, field by field")]
pub(crate) fn typical() -> Report {
    let facebook = eight([
        (80, 0, 55),
        (222, 0, 182),
        (11, 0, 9),
        (0, 0, 0),
        (370, 0, 250),
        (19, 0, 15),
        (18, 18, 18),
        (2, 2, 2),
    ]);
    let instagram = eight([
        (40, 40, 40),
        (88, 88, 88),
        (3, 3, 3),
        (52, 0, 52),
        (270, 210, 270),
        (12, 12, 12),
        (0, 0, 0),
        (3, 2, 3),
    ]);
    let headline = eight([
        (120, 40, 95),
        (310, 88, 270),
        (14, 3, 12),
        (52, 0, 52),
        (640, 210, 520),
        (31, 12, 27),
        (18, 18, 18),
        (5, 4, 5),
    ]);
    Report {
        accounts: vec![
            Account { platform: Platform::Facebook, headline: facebook },
            Account { platform: Platform::Instagram, headline: instagram },
        ],
        exports: vec![
            Export {
                parts: 2,
                ..export(Platform::Facebook, Layout::L4, AccountState::NotApplicable)
            },
            Export {
                account_index: 1,
                first: Some(date(2014, 5, 17)),
                last: Some(date(2026, 11, 2)),
                ..export(Platform::Instagram, Layout::G4, AccountState::Public)
            },
        ],
        answer: sum(&headline),
        headline,
        platforms: BTreeMap::from([
            (Platform::Facebook, facebook),
            (Platform::Instagram, instagram),
        ]),
        timing: typical_timing(),
        years: typical_years(),
        third_parties: ThirdParties {
            distinct_people: 31,
            photos_named: 31,
            photos_seen: None,
            posts_named: 20,
            photos_not_examined: 310,
            faces: None,
        },
        location: Location { photos_with_coordinates: 17, posts_with_place: 5 },
        rules: vec![
            rule("R44", Scope::Yes, 18),
            rule("R21", Scope::Yes, 2),
            rule("R36", Scope::Yes, 2),
            rule("R37", Scope::Unclear, 1),
            rule("R06", Scope::No, 187),
            rule("R32", Scope::Unclear, 52),
            rule("R30", Scope::Yes, 131),
            rule("R34", Scope::Yes, 210),
            rule("R00", Scope::Unknown, 556),
        ],
        evidence: typical_evidence(),
        ai: vec![AiProduct { undated: 18, answers: 17, ..ai_product(Platform::Facebook, 18) }],
        recommendation: Recommendation {
            action: Action::Object,
            reasons: vec![
                Reason { code: ReasonCode::CertainlyInScope, count: 359 },
                Reason { code: ReasonCode::Unclear, count: 52 },
                Reason { code: ReasonCode::AudienceUnknown, count: 556 },
                Reason { code: ReasonCode::AlwaysPublic, count: 4 },
                Reason { code: ReasonCode::PhotosWithThirdParties, count: 27 },
                Reason { code: ReasonCode::AiInteractions, count: 18 },
            ],
            steps: vec![
                Step::ObjectFacebook,
                Step::ObjectInstagram,
                Step::DeleteAiChats,
                Step::TellOthers,
                Step::Narrow,
                Step::ThirdPartyLetter,
                Step::CheckAgain,
            ],
        },
        quality: Quality {
            members: Members { read: 12, ignored: 40, unknown: 1, failed: 0 },
            media_without_record: 0,
            media_missing: 4,
            undated: 18,
            out_of_scope: vec![
                OutOfScope { family: "reactions".to_owned(), members: 2 },
                OutOfScope { family: "searches".to_owned(), members: 1 },
            ],
            diagnostics: vec![
                Diagnostic::new(Code::MemberUnknown)
                    .at("your_facebook_activity/other_activity/new_feature.json")
                    .into(),
                Diagnostic::new(Code::MediaMissing).with("count", 4).into(),
            ],
        },
        ..empty()
    }
}

fn typical_timing() -> Timing {
    Timing {
        before_training_start: eight([
            (100, 32, 80),
            (270, 75, 240),
            (12, 2, 10),
            (40, 0, 40),
            (550, 180, 450),
            (25, 10, 22),
            (0, 0, 0),
            (0, 0, 0),
        ]),
        since_training_start: eight([
            (20, 8, 15),
            (40, 13, 30),
            (2, 1, 2),
            (12, 0, 12),
            (90, 30, 70),
            (6, 2, 5),
            (0, 0, 0),
            (0, 0, 0),
        ]),
        undated: Eight {
            ai_interactions: range(18, 18, 18),
            profile_items: range(5, 4, 5),
            ..Eight::default()
        },
    }
}

fn typical_years() -> Vec<Year> {
    // Found, at least, at most; they add up to the dated part of the answer: 1136, 341, 949.
    const YEARS: [(u64, u64, u64); 16] = [
        (24, 4, 18),
        (60, 10, 46),
        (80, 14, 62),
        (110, 30, 100),
        (152, 45, 134),
        (130, 40, 112),
        (104, 36, 91),
        (78, 22, 67),
        (70, 20, 59),
        (90, 28, 79),
        (60, 18, 50),
        (40, 14, 32),
        (34, 12, 27),
        (30, 14, 24),
        (45, 22, 33),
        (29, 12, 15),
    ];
    (2011..)
        .zip(YEARS)
        .map(|(year, (found, at_least, at_most))| Year {
            year,
            range: range(found, at_least, at_most),
        })
        .collect()
}

fn typical_evidence() -> Vec<EvidenceCount> {
    use Field::{
        AiInteractions, Comments, Photos, PhotosWithThirdParties, Posts, ProfileItems, Stories,
        Videos,
    };
    use Platform::{Facebook, Instagram};
    let row = evidence;
    vec![
        row(Facebook, Posts, Evidence::Told, Scope::No, 25),
        row(Facebook, Posts, Evidence::NotInArchive, Scope::Unknown, 55),
        row(Facebook, Photos, Evidence::Told, Scope::No, 40),
        row(Facebook, Photos, Evidence::NotInArchive, Scope::Unknown, 182),
        row(Facebook, Videos, Evidence::Told, Scope::No, 2),
        row(Facebook, Videos, Evidence::NotInArchive, Scope::Unknown, 9),
        row(Facebook, Comments, Evidence::AnsweredItem, Scope::No, 120),
        row(Facebook, Comments, Evidence::NotInArchive, Scope::Unknown, 250),
        row(Facebook, PhotosWithThirdParties, Evidence::Told, Scope::No, 4),
        row(Facebook, PhotosWithThirdParties, Evidence::NotInArchive, Scope::Unknown, 15),
        row(Facebook, AiInteractions, Evidence::DecidedByRule, Scope::Yes, 18),
        row(Facebook, ProfileItems, Evidence::DecidedByRule, Scope::Yes, 2),
        row(Instagram, Posts, Evidence::AccountPublic, Scope::Yes, 40),
        row(Instagram, Photos, Evidence::AccountPublic, Scope::Yes, 88),
        row(Instagram, Videos, Evidence::AccountPublic, Scope::Yes, 3),
        row(Instagram, Stories, Evidence::StoryExpired, Scope::Unclear, 52),
        row(Instagram, Comments, Evidence::OwnPost, Scope::Yes, 210),
        row(Instagram, Comments, Evidence::AnotherAccount, Scope::Unknown, 60),
        row(Instagram, PhotosWithThirdParties, Evidence::AccountPublic, Scope::Yes, 12),
        row(Instagram, ProfileItems, Evidence::DecidedByRule, Scope::Yes, 2),
        row(Instagram, ProfileItems, Evidence::DecidedByRule, Scope::Unclear, 1),
    ]
}

/// Every figure as large as an archive may be.
pub(crate) fn huge() -> Report {
    const TIMES: u64 = 98_765;
    let times = |mut value: Range| {
        value.found *= TIMES;
        value.at_least *= TIMES;
        value.at_most *= TIMES;
        value
    };
    let mut report = typical();
    report.answer = times(report.answer);
    for field in Field::ALL {
        let one = times(*report.headline.get(field));
        *report.headline.get_mut(field) = one;
        for account in &mut report.accounts {
            let one = times(*account.headline.get(field));
            *account.headline.get_mut(field) = one;
        }
    }
    for year in &mut report.years {
        year.range = times(year.range);
    }
    for row in &mut report.evidence {
        row.count *= TIMES;
    }
    for row in &mut report.rules {
        row.count *= TIMES;
    }
    report.third_parties.distinct_people *= TIMES;
    report.third_parties.photos_named *= TIMES;
    report.location.photos_with_coordinates *= TIMES;
    report
}

/// Some of the posts were looked up by the person.
pub(crate) fn estimate() -> Report {
    let mut report = typical();
    let value = |value, low, high, sample| {
        let confidence = 0.95;
        Some(Estimate { value, low, high, confidence, sample, ..Estimate::default() })
    };
    report.headline.posts.estimate = value(61, 52, 72, 40);
    report.headline.photos.estimate = value(150, 118, 190, 60);
    report.answer.estimate =
        value(520, 455, 610, 120).map(|estimate| Estimate { gone: 24, ..estimate });
    report.third_parties.photos_seen = Some(PhotosSeen { at_least: 88, at_most: 190 });
    report.third_parties.photos_not_examined = 12;
    let reason = |reason, count| NotExaminedCount { reason, count };
    report.third_parties.faces = Some(FaceCounts {
        without_face: 108,
        one_face: 102,
        several_faces: 88,
        named_too: 27,
        not_examined: vec![
            reason(NotExamined::Missing, 4),
            reason(NotExamined::Heic, 7),
            reason(NotExamined::Unreadable, 1),
        ],
        videos_not_examined: 42,
        is_partial: false,
    });
    report
}

/// The typical person lives in Switzerland.
pub(crate) fn switzerland() -> Report {
    let report = typical();
    let policy = Policy { region: Region::Ch, ..report.policy };
    Report { policy, authorities: authorities(Region::Ch), ..report }
}

/// The typical person lives in the United Kingdom: counted by visibility, nothing dated.
pub(crate) fn uk() -> Report {
    let report = typical();
    Report {
        policy: Policy {
            region: Region::Uk,
            basis: Basis::VisibilityOnly,
            training_start: None,
            ..report.policy
        },
        timing: Timing { undated: report.headline, ..Timing::default() },
        ai: Vec::new(),
        authorities: authorities(Region::Uk),
        recommendation: Recommendation {
            action: Action::LimitAudience,
            reasons: report.recommendation.reasons.clone(),
            steps: vec![Step::Narrow, Step::DeleteAiChats, Step::TellOthers, Step::CheckAgain],
        },
        ..report
    }
}

/// Members that could not be read, one of them with a hostile name.
pub(crate) fn failed() -> Report {
    let mut report = typical();
    report.quality.members.failed = 4;
    report.quality.diagnostics.extend([
        Diagnostic::new(Code::WrongChecksum)
            .at("your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json")
            .into(),
        Diagnostic::new(Code::MemberBroken)
            .at("your_instagram_activity/comments/post_comments_1.json")
            .with("record", 17)
            .into(),
        Diagnostic::new(Code::MemberUnreadable)
            .at(format!("\u{1b}[31m\u{202e}<script>alert(1)</script>{}", "x".repeat(10_000)))
            .into(),
        Diagnostic::new(Code::RecordUnreadable).at("a/b.json").with("count", 3).into(),
        Diagnostic::new(Code::RecordUnreadable).at("a/c.json").into(),
    ]);
    report
}

/// Two accounts of one platform.
pub(crate) fn accounts() -> Report {
    let mut report = typical();
    let second = eight([
        (9, 9, 9),
        (20, 20, 20),
        (1, 1, 1),
        (0, 0, 0),
        (4, 4, 4),
        (2, 2, 2),
        (0, 0, 0),
        (3, 3, 3),
    ]);
    report.accounts.push(Account { platform: Platform::Instagram, headline: second });
    report.exports.push(Export {
        account_index: 2,
        first: Some(date(2019, 2, 3)),
        last: Some(date(2023, 12, 24)),
        ..export(Platform::Instagram, Layout::G3b, AccountState::Public)
    });
    for field in Field::ALL {
        let (whole, part) = (report.headline.get_mut(field), second.get(field));
        whole.found += part.found;
        whole.at_least += part.at_least;
        whole.at_most += part.at_most;
    }
    report.answer = sum(&report.headline);
    report.quality.diagnostics.push(Diagnostic::new(Code::SeveralAccounts).into());
    report
}

/// The typical person has objected.
pub(crate) fn objected() -> Report {
    let report = typical();
    Report { policy: Policy { objected: Some(date(2025, 9, 3)), ..report.policy }, ..report }
}
