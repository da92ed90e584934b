//! Tables of a collection that grows: what they tell together.
//!
//! The attacker has every table, knows which people are in which (not who they are), the program,
//! and up to four invented members of their own.
#![allow(clippy::unwrap_used, reason = "a test that cannot make its table fails")]

#[path = "support/statistics.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod people;

use std::collections::BTreeSet;

use people::{Random, invent};
use widerspruch::statistics::pool::counted::read_tally;
use widerspruch::statistics::pool::event::Event;
use widerspruch::statistics::pool::ledger::ledger;
use widerspruch::statistics::pool::newcomers::Unsafe;
use widerspruch::statistics::pool::protect::Threshold;
use widerspruch::statistics::pool::published::Published;
use widerspruch::statistics::pool::refusal::Family;
use widerspruch::statistics::pool::run::Pooled;
use widerspruch::statistics::pool::seen::Seen;
use widerspruch::statistics::pool::table::Table;
use widerspruch::statistics::pool::tally::Tally;
use widerspruch::statistics::pool::variable::{Section, Variable};
use widerspruch::statistics::share::submission::Submission;

fn people(random: &mut Random, count: usize) -> Vec<Submission> {
    (0..count).map(|_| invent(random)).collect()
}

fn tally(people: &[Submission]) -> Tally {
    people.iter().fold(Tally::default(), |mut tally, one| {
        tally.add(one);
        tally
    })
}

fn hashes(people: &[Submission]) -> Vec<u64> {
    let mut seen = Seen::default();
    for one in people {
        seen.note(one.submission);
    }
    seen.hashes()
}

fn threshold(people: u64) -> Threshold {
    Threshold::new(people).unwrap()
}

/// A table that was published, with the people in it.
struct Step {
    people: Vec<Submission>,
    published: Published,
}

fn publish(people: &[Submission], least: u64, before: &[Step]) -> Result<Step, Unsafe> {
    let known: Vec<Published> = before.iter().map(|step| step.published.clone()).collect();
    let hashes = hashes(people);
    let table = Table::after(&tally(people), threshold(least), &hashes, &known)?;
    Ok(Step { people: people.to_vec(), published: Published::of(&table, hashes) })
}

/// What the attacker works out: of everybody who is in one table and none of some others, and who
/// are in an event and not in another inside it, how many there are.
fn attack(steps: &[Step], invented: &[Submission], least: u64) {
    let own: BTreeSet<_> = invented.iter().map(|one| one.submission).collect();
    let mut worked_out = 0;
    for (at, step) in steps.iter().enumerate() {
        let ids: BTreeSet<_> = step.people.iter().map(|one| one.submission).collect();
        let inside = |other: &&Step| other.people.iter().all(|one| ids.contains(&one.submission));
        let before: Vec<&Step> = steps[..at].iter().filter(inside).collect();
        for base in before.iter().map(|step| Some(*step)).chain([None]) {
            let gone: BTreeSet<_> = base
                .into_iter()
                .flat_map(|base| base.people.iter().map(|one| one.submission))
                .collect();
            let invented: Vec<Submission> = step
                .people
                .iter()
                .filter(|one| own.contains(&one.submission) && !gone.contains(&one.submission))
                .copied()
                .collect();
            let invented = tally(&invented);
            // The numbers of those who came since the base, without the attacker's own.
            let numbers: Vec<(Event, i64)> = step
                .published
                .numbers
                .iter()
                .filter_map(|(event, number)| {
                    let before = match base {
                        Some(base) => *base.published.numbers.get(event)?,
                        None => 0,
                    };
                    let real = i64::try_from(*number).unwrap()
                        - i64::try_from(before).unwrap()
                        - i64::try_from(event.count(&invented)).unwrap();
                    Some((*event, real))
                })
                .collect();
            let is_told = |people: i64| people > 0 && people < i64::try_from(least).unwrap();
            for (event, number) in &numbers {
                assert!(*number >= 0 && !is_told(*number), "{event:?}: {number}");
                for (other, part) in numbers.iter().filter(|(other, _)| other.is_within(*event)) {
                    assert!(!is_told(number - part), "{event:?} {number}, {other:?} {part}");
                    worked_out += 1;
                }
            }
            // An event of the new table around one of the old one.
            for (event, number) in &step.published.numbers {
                for (other, part) in base.into_iter().flat_map(|base| &base.published.numbers) {
                    if other.is_within(*event) && own.is_empty() {
                        let people = i64::try_from(number - part).unwrap();
                        assert!(!is_told(people), "{event:?} {number}, before {other:?} {part}");
                    }
                }
            }
        }
    }
    assert!(worked_out > 100 || steps.len() < 2, "{worked_out}");
}

#[test]
fn tables_of_a_growing_collection_tell_of_nobody() {
    let mut random = Random(28);
    for least in [3, 5, 10] {
        let mut collection = people(&mut random, 40);
        let mut steps = vec![publish(&collection, least, &[]).unwrap()];
        for round in 0..5 {
            let came = 1 + usize::try_from(random.below(30)).unwrap();
            collection.extend(people(&mut random, came));
            match publish(&collection, least, &steps) {
                Ok(step) => steps.push(step),
                Err(refused) => {
                    let newcomers = (collection.len() - steps.last().unwrap().people.len()) as u64;
                    assert!(newcomers < least, "{round}: {newcomers}");
                    assert_eq!(refused, Unsafe::TooFew { newcomers, more: least - newcomers });
                }
            }
        }
        assert!(steps.len() > 2);
        attack(&steps, &[], least);
    }
}

#[test]
fn tables_with_other_thresholds_tell_of_nobody() {
    let mut random = Random(29);
    let mut collection = people(&mut random, 50);
    let mut steps = vec![publish(&collection, 10, &[]).unwrap()];
    for least in [5, 8, 5] {
        collection.extend(people(&mut random, 25));
        steps.push(publish(&collection, least, &steps).unwrap());
    }
    attack(&steps, &[], 5);
}

#[test]
fn parts_beside_the_whole_tell_of_nobody() {
    let mut random = Random(30);
    let (one, other) = (people(&mut random, 40), people(&mut random, 30));
    let mut steps = vec![publish(&one, 5, &[]).unwrap()];
    steps.push(publish(&other, 5, &steps).unwrap());
    let both = [one, other].concat();
    let three = [both.clone(), people(&mut random, 3)].concat();
    assert_eq!(
        publish(&three, 5, &steps).err(),
        Some(Unsafe::TooFew { newcomers: 3, more: 2 }),
        "beside both parts together, three people are left"
    );
    let whole = [both, people(&mut random, 20)].concat();
    steps.push(publish(&whole, 5, &steps).unwrap());
    attack(&steps, &[], 5);
    // The whole less both parts together.
    let numbers = |step: usize| &steps[step].published.numbers;
    let mut told = 0;
    for (event, number) in numbers(2) {
        if let (Some(one), Some(other)) = (numbers(0).get(event), numbers(1).get(event)) {
            let left = number - one - other;
            assert!(left == 0 || left >= 5, "{event:?}: {left}");
            told += 1;
        }
    }
    assert!(told > 5, "{told}");
}

#[test]
fn four_invented_members_do_not_tell_of_anybody_if_the_threshold_is_ten() {
    let mut random = Random(31);
    let invented = people(&mut random, 4);
    let mut collection = people(&mut random, 60);
    let mut steps = vec![publish(&collection, 10, &[]).unwrap()];
    collection.extend(&invented);
    for came in [8, 30, 12] {
        collection.extend(people(&mut random, came));
        steps.push(publish(&collection, 10, &steps).unwrap());
    }
    // Of the ten or more in a number, six or more are real.
    attack(&steps, &invented, 5);
}

#[test]
fn without_the_earlier_tables_the_attacker_finds_somebody() {
    let mut random = Random(32);
    let mut collection = people(&mut random, 40);
    let first = publish(&collection, 5, &[]).unwrap();
    collection.extend(people(&mut random, 1));
    let second = publish(&collection, 5, &[]).unwrap();
    let changed = second.published.numbers.iter().filter(|(event, number)| {
        first.published.numbers.get(event).is_some_and(|before| **number == before + 1)
    });
    assert!(changed.count() > 50);
}

#[test]
fn somebody_who_is_taken_out_and_tables_that_cut_each_other_give_no_table() {
    let mut random = Random(33);
    let all = people(&mut random, 60);
    let whole = publish(&all, 5, &[]).unwrap();
    let gone = publish(&all[2..], 5, &[whole]);
    assert_eq!(gone.err(), Some(Unsafe::Gone { table: 0, people: 2 }));
    let (one, other) =
        (publish(&all[..30], 5, &[]).unwrap(), publish(&all[20..50], 5, &[]).unwrap());
    assert_eq!(publish(&all, 5, &[one, other]).err(), Some(Unsafe::Crossed));
}

#[test]
fn a_ledger_says_what_its_table_says() {
    let people = people(&mut Random(34), 80);
    let hashes = hashes(&people);
    let table = Table::of(&tally(&people), threshold(5));
    let text = ledger(&table, &hashes).unwrap();
    let read = Published::read(&text).unwrap();
    assert_eq!(read, Published::of(&table, hashes));
    assert_eq!(read.people.len(), 80);
    assert_eq!(read.numbers[&Event::people(Section::All)], 80);
    assert!(read.words.contains_key(&(Section::All, Variable::Country)));
    assert!(text.lines().next().unwrap().contains("Not for publication"));
    let cut = text.lines().take(text.lines().count() - 1).collect::<Vec<_>>().join("\n");
    assert!(Published::read(&cut).is_err() && Published::read("{}").is_err());
}

#[test]
fn a_tally_may_say_who_was_counted() {
    let text = r#"{"section":"all","variable":"people","cell":"all","people":2,"person":null}
{"person":"00000000000000ff"}
{"section":null,"variable":null,"cell":null,"people":null,"person":"0000000000000001"}"#;
    assert_eq!(read_tally(text).unwrap().people, [255, 1]);
    for bad in [r#"{"person":"ff"}"#, r#"{"person":"+0000000000000ff"}"#, r#"{"people":2}"#] {
        assert!(read_tally(bad).is_err(), "{bad}");
    }
}

#[test]
fn a_tally_may_tell_of_the_files() {
    let text = r#"{"person":"00000000000000ff","content":"0000000000000007"}
{"person":"0000000000000001","content":"0000000000000007"}
{"section":"files","variable":"policy_version","cell":"2026-07-23","people":2}
{"section":"files","variable":"tool_version","cell":"0.1.0","people":1}
{"section":"files","variable":"tool_version","cell":"0.2.0","people":1}
{"section":"files","variable":"left_out","cell":"again","people":3}
{"section":"files","variable":"ticket","cell":"given","people":1}"#;
    let mut pooled = Pooled::default();
    pooled.add(read_tally(text).unwrap());
    assert_eq!((pooled.admission.twins.count(), pooled.admission.twins.largest()), (1, 2));
    assert_eq!((pooled.policies.len(), pooled.versions.len()), (1, 2));
    assert_eq!((pooled.refusals.by_family[&Family::Again], pooled.unchecked_tickets), (3, 1));
    for bad in ["policy_version", "tool_version", "left_out", "else"] {
        let line = format!(r#"{{"section":"files","variable":"{bad}","cell":"=1+1","people":1}}"#);
        assert!(read_tally(&line).is_err(), "{bad}");
    }
}
