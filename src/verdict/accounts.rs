//! What the exports of one account tell together.

use crate::domain::kind::Kind;
use crate::domain::platform::Platform;
use crate::reading::collection::ItemRef;
use crate::reading::exports::{Export, ExportDate};
use crate::reading::extract::Facts;
use crate::reading::whole::Reading;
use crate::verdict::audience::{self, AccountFlags};
use crate::verdict::dedupe::{self, Folding, Holder};
use crate::verdict::judge::Carrier;
use crate::verdict::pictures;

/// One account with what decides its verdicts.
#[derive(Debug)]
pub struct AccountData {
    /// Its position among the accounts of the reading.
    pub position: usize,
    /// Its platform.
    pub platform: Platform,
    /// Positions of its exports.
    pub exports: Vec<usize>,
    /// Positions of their members.
    pub members: Vec<u32>,
    /// Its flags.
    pub flags: AccountFlags,
    /// Which items are copies.
    pub folding: Folding,
    /// Facts about its profile.
    pub profile: Vec<Kind>,
    /// The pictures of its profile that are current, with what they are then.
    pub pictures: Vec<(ItemRef, Kind)>,
    /// Where its photos and videos are shown, in the order of the media.
    pub carriers: Vec<Carrier>,
    /// The age of its newest export.
    pub date: ExportDate,
}

/// What matters of each export for the items that it holds.
pub(super) fn holders(reading: &Reading, dates: &[ExportDate]) -> Vec<Holder> {
    let exports = reading.exports.iter().zip(dates);
    let holder = |(export, date): (&Export, &ExportDate)| Holder {
        date: *date,
        public: export.facts.is_public(),
        threads_public: export.facts.is_public_on_threads(),
    };
    exports.map(holder).collect()
}

/// All accounts of a reading with these exports.
pub(super) fn accounts(reading: &Reading, holders: &[Holder]) -> Vec<AccountData> {
    (0..reading.accounts.len())
        .filter_map(|account| account_data(reading, holders, account))
        .collect()
}

fn account_data(reading: &Reading, holders: &[Holder], account: usize) -> Option<AccountData> {
    let exports = reading.accounts.get(account)?.clone();
    let members = reading.collection.members_of(&exports);
    let mut own = exports.clone();
    own.sort_by_key(|&export| std::cmp::Reverse(holders[export].date.seconds));
    let newest = *own.first()?;
    let with_dates: Vec<(&Facts, Option<i64>)> = own
        .iter()
        .map(|&export| (&reading.exports[export].facts, holders[export].date.seconds))
        .collect();
    let folding = dedupe::fold(&reading.collection, holders, &members);
    Some(AccountData {
        position: account,
        platform: reading.platform_of(account)?,
        flags: audience::flags(&with_dates),
        profile: profile_kinds(&with_dates),
        pictures: pictures::current(&reading.collection, holders, &members),
        carriers: Carrier::of(&reading.collection, &folding, &members),
        date: holders[newest].date,
        folding,
        exports,
        members,
    })
}

/// Facts about the profile, one each when an export holds it (COUNTING §1); pictures come from
/// the records.
fn profile_kinds(facts: &[(&Facts, Option<i64>)]) -> Vec<Kind> {
    let any = |wanted: fn(&Facts) -> bool| facts.iter().any(|(facts, _)| wanted(facts));
    [
        (Kind::Name, any(|facts| facts.full_name.is_some())),
        (Kind::Username, any(|facts| facts.username.is_some())),
        (Kind::Bio, any(|facts| facts.has_bio)),
    ]
    .into_iter()
    .filter_map(|(kind, held)| held.then_some(kind))
    .collect()
}
