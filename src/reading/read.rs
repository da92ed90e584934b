//! The way from archives to a [`Reading`].

use std::collections::BTreeSet;

use crate::decode::text::person_digest;
use crate::diag::{Code, Detail};
use crate::domain::budget::Budget;
use crate::domain::item::Digest;
use crate::reading::collection::Collection;
use crate::reading::exports::{self, Export};
use crate::reading::members::{self, Members};
pub use crate::reading::options::{Options, Progress, Silent};
use crate::reading::whole::Reading;
use crate::reading::{detect, owners, tasks, zones};
use crate::source::archive::Archive;
use crate::source::found::Found;

/// Reads everything in the archives that counts or tells what counts.
pub fn read<P: Progress + ?Sized>(found: &Found, options: &Options, progress: &P) -> Reading {
    let mut detected = detect::detect(&found.archives);
    let budget = Budget::default();
    let mut members = Members::new(&found.archives, &budget);
    let facts = members.facts(&detected.units);
    let has_category: Vec<bool> = facts.iter().map(|facts| facts.has_category).collect();
    detect::settle_pages(&mut detected.units, &has_category);
    let mut exports = exports::join_parts(&detected.units, facts);
    let own_names = members::own_names(&exports);
    let ai_threads = members.ai_threads(&detected.units);
    detected.read_after_all(&ai_threads);
    let tasks = tasks::tasks(&exports, &detected.units, &ai_threads);
    // Archives may claim any sizes.
    progress.start(
        tasks.iter().fold(0, |sum, task| sum.saturating_add(task.of(&detected.units).1.size)),
    );
    let mut collection =
        members.records((&exports, &detected.units), &tasks, &own_names, options, progress);
    progress.finish();
    drop(tasks);
    for loaded in &collection.members {
        if let Some(export) = exports.get_mut(loaded.export) {
            export.facts.header = export.facts.header.newer(loaded.reading.header);
        }
    }
    members.settle_dates(&mut collection, &exports);
    let account_of = owners::accounts(&exports, &collection);
    let zones = zones::settle(&mut collection, &exports, &account_of);
    let accounts = accounts(&mut collection, &exports, &account_of);
    let media = members.media(detected.media_files, detected.loose_files);
    let folders = detected.units.iter().flat_map(|unit| unit.root.split('/'));
    let names = found.archives.iter().map(|archive| archive.name.as_str()).chain(folders);
    let beside = found.beside.iter().map(String::as_str);
    let mut diagnostics = found.diagnostics.clone();
    diagnostics.extend(detect::missing_parts(names, beside));
    diagnostics.append(&mut detected.diagnostics);
    detect::weigh_links(&mut diagnostics);
    diagnostics.append(&mut members.diagnostics);
    Reading {
        archives: found.archives.iter().map(|archive| archive.name.clone()).collect(),
        names: found.names.clone(),
        collection,
        units: detected.units,
        contents: detect::AllContents::new(detected.contents),
        outside: detected.outside,
        read: members.read(),
        failed: members.failed,
        lost: lost(&found.archives),
        ignored: detected.ignored,
        out_of_scope: detected.out_of_scope,
        exports,
        accounts,
        account_of,
        zones,
        people: members.people,
        media,
        diagnostics,
        unpacked: found.archives.iter().map(Archive::unpacked).sum(),
        now: options.now,
    }
}

/// How many members downloads broke off in: no table lists them.
fn lost(archives: &[Archive]) -> u64 {
    let broken = archives.iter().filter(|archive| archive.broke_off());
    let lost =
        broken.flat_map(Archive::findings).filter(|found| found.code == Code::MemberUnreadable);
    let each = lost.map(|found| match found.detail.get("more") {
        Some(Detail::Number(more)) => *more,
        _ => 1,
    });
    each.sum()
}

/// The exports of each account. Their comments below posts of the account are marked.
fn accounts(
    collection: &mut Collection,
    exports: &[Export],
    account_of: &[usize],
) -> Vec<Vec<usize>> {
    let count = account_of.iter().max().map_or(0, |last| last + 1);
    let mut accounts = vec![Vec::new(); count];
    for (export, account) in account_of.iter().enumerate() {
        accounts[*account].push(export);
    }
    for own in &accounts {
        let handles: BTreeSet<Digest> = own
            .iter()
            .flat_map(|export| exports[*export].handles())
            .filter_map(person_digest)
            .collect();
        let members = collection.members_of(own);
        collection.mark_own_posts(&members, &handles);
    }
    accounts
}
