//! Whose the exports are, and what the exports of one account tell together.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{AccountData, Analysis};
use crate::decode::text::person_digest;
use crate::domain::ai::AroundAi;
use crate::domain::item::Digest;
use crate::domain::kind::Kind;
use crate::domain::platform::Platform;
use crate::reading::collection::Collection;
use crate::reading::exports::{Export, ExportDate};
use crate::reading::extract::Facts;
use crate::reading::owners;
use crate::verdict::audience;
use crate::verdict::dedupe::{self, Holder};

/// The newest time of a record that can be true (COUNTING §3, "Export date").
pub(super) fn newest_record(collection: &Collection, export: usize, now: i64) -> Option<i64> {
    let items = collection.items_of(export);
    items.filter_map(|(_, item)| item.moment.seconds().ok()).filter(|seconds| *seconds <= now).max()
}

/// What matters of each export for the items that it holds.
pub(super) fn holders(exports: &[Export], dates: &[ExportDate]) -> Vec<Holder> {
    exports
        .iter()
        .zip(dates)
        .map(|(export, date)| Holder {
            date: *date,
            public: export.facts.is_public(),
            threads_public: export.facts.is_public_on_threads(),
        })
        .collect()
}

/// The accounts, and to which of them each export belongs.
pub(super) fn accounts(
    collection: &mut Collection,
    exports: &[Export],
    holders: &[Holder],
) -> (Vec<AccountData>, Vec<usize>) {
    let account_of = owners::accounts(exports, collection);
    let count = account_of.iter().max().map_or(0, |last| last + 1);
    let mut own: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (export, account) in account_of.iter().enumerate() {
        own[*account].push(export);
    }
    let accounts = own
        .into_iter()
        .filter_map(|own| {
            let handles: BTreeSet<Digest> = own
                .iter()
                .flat_map(|export| exports[*export].handles())
                .filter_map(person_digest)
                .collect();
            let members = collection.members_of(&own);
            collection.mark_own_posts(&members, &handles);
            account_data(collection, exports, holders, own, members)
        })
        .collect();
    (accounts, account_of)
}

fn account_data(
    collection: &Collection,
    exports: &[Export],
    holders: &[Holder],
    of_account: Vec<usize>,
    members: Vec<u32>,
) -> Option<AccountData> {
    let mut own = of_account.clone();
    own.sort_by_key(|&export| std::cmp::Reverse(holders[export].date.seconds));
    let newest = *own.first()?;
    let facts: Vec<&Facts> = own.iter().map(|&export| &exports[export].facts).collect();
    let with_dates: Vec<(&Facts, Option<i64>)> =
        own.iter().map(|&export| (&exports[export].facts, holders[export].date.seconds)).collect();
    Some(AccountData {
        platform: exports[newest].platform.account_platform(),
        flags: audience::flags(&with_dates),
        profile: profile_kinds(&facts),
        date: holders[newest].date,
        looks: HashMap::new(),
        folding: dedupe::fold(collection, holders, &members),
        exports: of_account,
        members,
    })
}

/// Facts about the profile, one each when an export holds it (COUNTING §1); pictures come from
/// the records.
fn profile_kinds(facts: &[&Facts]) -> Vec<Kind> {
    let any = |wanted: fn(&Facts) -> bool| facts.iter().any(|facts| wanted(facts));
    [
        (Kind::Name, any(|facts| facts.full_name.is_some())),
        (Kind::Username, any(|facts| facts.username.is_some())),
        (Kind::Bio, any(|facts| facts.has_bio)),
    ]
    .into_iter()
    .filter_map(|(kind, held)| held.then_some(kind))
    .collect()
}

/// What surrounds the messages to Meta AI, by platform. Two exports of one account hold the same
/// chats, so the fuller one of them stands; a WhatsApp account has one chat with Meta AI, of
/// which several exports may be there.
pub(super) fn around_ai(analysis: &Analysis) -> BTreeMap<Platform, AroundAi> {
    let mut all: BTreeMap<Platform, AroundAi> = BTreeMap::new();
    for account in &analysis.accounts {
        let mut fullest = AroundAi::default();
        let mut others = AroundAi::default();
        let mut by_source: BTreeMap<(usize, Option<u32>), AroundAi> = BTreeMap::new();
        for (position, member) in analysis.collection.at(&account.members) {
            let around = &member.reading.ai;
            let whatsapp = account.platform == Platform::Whatsapp;
            if whatsapp && around.chats == 0 {
                others.merge(around);
            } else {
                let file = whatsapp.then_some(position);
                by_source.entry((member.export, file)).or_default().merge(around);
            }
        }
        for mut around in by_source.into_values() {
            others.resets.append(&mut around.resets);
            others.probably_cut |= around.probably_cut;
            if around.answers + around.chats > fullest.answers + fullest.chats {
                fullest = around;
            }
        }
        fullest.merge(&others);
        all.entry(account.platform).or_default().merge(&fullest);
    }
    all
}
