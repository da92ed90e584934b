//! Reading an archive, beside judging what was read again with other words of the person.

use std::path::Path;

use jiff::civil::date;
use widerspruch::reading::whole::Reading;
use widerspruch::report::model::Report;
use widerspruch::run::{ReadOptions, Silent, judge, read};
use widerspruch::source::discover::discover;
use widerspruch::verdict::audience::{Told, ToldSince};
use widerspruch::verdict::person::Person;

use crate::measure::{Figures, timed};

/// The words that are changed, by the name of the measurement.
pub const AGAIN: [&str; 3] = ["told", "minor", "downloaded"];

fn whole(path: &Path) -> Reading {
    let options = ReadOptions { now: 1_795_000_000, ..ReadOptions::default() };
    read(&discover(&vec![path.to_owned()].into()), &options, &Silent)
}

/// Finding and reading the archive, until nothing of it is needed any more.
pub fn reading(path: &Path) -> Figures {
    timed(|| {
        let reading = whole(path);
        let items = reading.collection.members.iter().map(|one| one.items.len());
        (reading.unpacked, items.sum::<usize>() as u64)
    })
}

/// New verdicts and a new report, of an archive that was read and judged before.
pub fn again(path: &Path, what: &str) -> Figures {
    let reading = whole(path);
    let first = judge(&reading, Person::default());
    let told = vec![ToldSince { told: Told::Public, since: None }];
    let person = match what {
        "told" => Person { told, ..Person::default() },
        "minor" => Person { minor: true, ..Person::default() },
        // The day decides which items are copies: everything is folded again.
        "downloaded" => Person { downloaded: Some(date(2026, 11, 20)), ..Person::default() },
        other => panic!("no words {other}"),
    };
    timed(|| {
        let report = Report::of(&reading, &first.again(&reading, person), date(2026, 11, 23));
        (0, report.answer.found)
    })
}
