//! Whose the exports are, and what the exports of one account tell together.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{AccountData, Analysis};
use crate::decode::text::person_digest;
use crate::domain::ai::AroundAi;
use crate::domain::item::{Batch, Digest};
use crate::domain::kind::Kind;
use crate::domain::platform::Platform;
use crate::reading::collection::Collection;
use crate::reading::exports::{self, Export, ExportDate};
use crate::reading::extract::Facts;
use crate::verdict::audience;
use crate::verdict::dedupe;

/// The newest time of a record that can be true (COUNTING §3, "Export date").
pub(super) fn newest_record(collection: &Collection, export: usize, now: i64) -> Option<i64> {
    let items = collection.items(|member| member.export == export);
    items.filter_map(|(_, item)| item.moment.seconds().ok()).filter(|seconds| *seconds <= now).max()
}

pub(super) fn accounts(
    collection: &mut Collection,
    exports: &[Export],
    dates: &[ExportDate],
) -> Vec<AccountData> {
    let batches: Vec<Vec<&Batch>> = (0..exports.len())
        .map(|export| {
            let members = collection.members.iter().filter(|member| member.export == export);
            members.map(|member| &member.batch).collect()
        })
        .collect();
    let numbers = exports::accounts(exports, &batches);
    let count = numbers.iter().max().map_or(0, |last| last + 1);
    (0..count)
        .filter_map(|account| {
            let of_account: Vec<bool> = numbers.iter().map(|number| *number == account).collect();
            let own = exports.iter().zip(&of_account).filter(|(_, own)| **own);
            let handles: BTreeSet<Digest> =
                own.flat_map(|(export, _)| export.handles()).filter_map(person_digest).collect();
            collection.mark_own_posts(|member| of_account[member.export], &handles);
            account_data(collection, exports, dates, of_account)
        })
        .collect()
}

fn account_data(
    collection: &Collection,
    exports: &[Export],
    dates: &[ExportDate],
    of_account: Vec<bool>,
) -> Option<AccountData> {
    let mut own: Vec<usize> = (0..exports.len()).filter(|&export| of_account[export]).collect();
    own.sort_by_key(|&export| std::cmp::Reverse(dates[export].seconds));
    let newest = *own.first()?;
    let facts: Vec<&Facts> = own.iter().map(|&export| &exports[export].facts).collect();
    let with_dates: Vec<(&Facts, Option<i64>)> =
        own.iter().map(|&export| (&exports[export].facts, dates[export].seconds)).collect();
    let folding = dedupe::fold(collection, dates, &|export| of_account[export]);
    Some(AccountData {
        platform: exports[newest].platform.account_platform(),
        flags: audience::flags(&with_dates),
        profile: profile_kinds(&facts),
        date: dates[newest],
        looks: HashMap::new(),
        folding,
        exports: of_account,
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
        let mut by_source: BTreeMap<(usize, Option<usize>), AroundAi> = BTreeMap::new();
        for (position, member) in analysis.collection.members.iter().enumerate() {
            let around = &member.reading.ai;
            let whatsapp = account.platform == Platform::Whatsapp;
            if !account.exports[member.export] {
                continue;
            }
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
