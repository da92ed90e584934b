//! People who only talk to Meta AI.

use super::*;

/// Nothing but chats with Meta AI, in three products.
pub(crate) fn ai_chats() -> Report {
    use Platform::{Facebook, MetaAiApp, Whatsapp};
    let of = |count| Eight { ai_interactions: range(count, count, count), ..Eight::default() };
    let read = |platform, layout, flavour, account_index| Export {
        flavour,
        account_index,
        first: Some(date(2025, 5, 20)),
        last: Some(date(2025, 6, 30)),
        ..export(platform, layout, AccountState::NotApplicable)
    };
    let since = date(2025, 5, 30);
    let counts = [(Facebook, 2), (Whatsapp, 7), (MetaAiApp, 3)];
    Report {
        accounts: counts.map(|(platform, count)| Account { platform, headline: of(count) }).into(),
        exports: vec![
            read(Facebook, Layout::L4, Flavour::Json, 0),
            read(Whatsapp, Layout::Chat, Flavour::Text, 1),
            read(MetaAiApp, Layout::MetaAiApp, Flavour::Html, 2),
        ],
        answer: sum(&of(12)),
        headline: of(12),
        platforms: counts.into_iter().map(|(platform, count)| (platform, of(count))).collect(),
        timing: Timing {
            before_training_start: of(1),
            since_training_start: of(10),
            undated: of(1),
        },
        years: vec![Year { year: 2025, range: range(11, 11, 11) }],
        rules: vec![
            rule("R44", Scope::Yes, 2),
            rule("R49", Scope::Yes, 2),
            rule("R48", Scope::Yes, 5),
            rule("R52", Scope::Yes, 3),
        ],
        evidence: counts
            .map(|(platform, count)| {
                let field = Field::AiInteractions;
                evidence(platform, field, Evidence::DecidedByRule, Scope::Yes, count)
            })
            .into(),
        ai: vec![
            AiProduct {
                since_training_start: 1,
                undated: 1,
                first: Some(since),
                last: Some(since),
                by_unknown: 1,
                ..ai_product(Facebook, 2)
            },
            AiProduct {
                mentions: 2,
                since_training_start: 6,
                first: Some(date(2025, 5, 20)),
                last: Some(date(2025, 6, 30)),
                answers: 3,
                by_others: 1,
                resets: vec![date(2025, 6, 1), date(2025, 6, 9)],
                ..ai_product(Whatsapp, 5)
            },
            AiProduct {
                since_training_start: 3,
                first: Some(since),
                last: Some(since),
                answers: 1,
                ..ai_product(MetaAiApp, 3)
            },
        ],
        recommendation: Recommendation {
            action: Action::Object,
            reasons: vec![Reason { code: ReasonCode::AiInteractions, count: 12 }],
            steps: vec![
                Step::ObjectFacebook,
                Step::ObjectWhatsapp,
                Step::DeleteAiChats,
                Step::ThirdPartyLetter,
            ],
        },
        quality: Quality {
            members: Members { read: 3, ignored: 0, unknown: 0, failed: 0 },
            ..Quality::default()
        },
        ..empty()
    }
}
