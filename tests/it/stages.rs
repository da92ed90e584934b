//! What a person says can change without reading again.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::civil::date;
use widerspruch::domain::region::Region;
use widerspruch::report::model::Report;
use widerspruch::run::{Options, ReadOptions, Silent, analyse, judge, read};
use widerspruch::source::bytes::{Bytes, Lent};
use widerspruch::source::demo::{DEMO, demo};
use widerspruch::source::discover::discover;
use widerspruch::verdict::audience::{Told, ToldSince};
use widerspruch::verdict::person::Person;

/// The demo, which counts the bytes that are read of it.
#[derive(Debug)]
struct Counted(Arc<AtomicU64>);

impl Bytes for Counted {
    fn length(&self) -> u64 {
        DEMO.len() as u64
    }

    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
        let from = DEMO.get(usize::try_from(position).unwrap()..).unwrap_or_default();
        let read = from.len().min(buffer.len());
        buffer[..read].copy_from_slice(&from[..read]);
        self.0.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

#[test]
fn other_words_of_the_person_are_judged_without_reading_a_byte() {
    let day = date(2026, 11, 24);
    let bytes = Arc::new(AtomicU64::new(0));
    let lent = vec![Lent::new("meta-demo.zip", Counted(Arc::clone(&bytes)))];
    let found = discover(&lent.into());
    let options = ReadOptions { now: 1_795_000_000, ..ReadOptions::default() };
    let reading = read(&found, &options, &Silent);
    let once = bytes.load(Ordering::Relaxed);
    assert!(once > 0);
    let first = judge(&reading, Person::default());
    let everything_public = vec![ToldSince { told: Told::Public, since: None }];
    for person in [
        Person { told: everything_public, ..Person::default() },
        Person { region: Region::Ch, ..Person::default() },
        Person { minor: true, objected: Some(day), ..Person::default() },
        Person { downloaded: Some(day), ..Person::default() },
        Person::default(),
    ] {
        let again = Report::of(&reading, &first.again(&reading, person.clone()), day);
        let mut anew = Options::new(vec![demo()], day, 1_795_000_000);
        anew.person = person;
        assert_eq!(again, analyse(&anew, &Silent).report);
    }
    assert_eq!(bytes.load(Ordering::Relaxed), once);
}
