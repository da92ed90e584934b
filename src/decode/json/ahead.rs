//! A long member on two threads: one unpacks it and finds the ends of its records, the other reads
//! the records, in their order. The longest member of an archive would else keep a single thread
//! busy long after all others were read.

use std::io::Read;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::records::{Outcome, for_each_record};

/// Bytes of records that are handed over at a time.
const BATCH: usize = 256 << 10;
/// Batches that may wait: with the one that is filled and the one that is read this bounds the
/// memory.
const WAITING: usize = 1;

/// What the other thread is given.
enum Work {
    Read(Batch),
    /// Everything before it was read when this is dropped.
    Tell(#[allow(dead_code, reason = "dropping it is the message")] SyncSender<()>),
}

/// Like [`for_each_record`], but `on_record` runs on a thread of its own; a record that is too long
/// to be copied is read on this one, when its turn comes.
pub fn for_each_record_ahead(
    reader: &mut dyn Read,
    lists: &[&str],
    on_record: &mut (dyn FnMut(&str, &[u8]) + Send),
) -> Outcome {
    let on_record = Mutex::new(on_record);
    let on_record = || on_record.lock().unwrap_or_else(PoisonError::into_inner);
    let (sender, receiver) = sync_channel::<Work>(WAITING);
    // Sending only fails when the other thread panicked; then the end of the scope panics too.
    let send = move |work: Work| _ = sender.send(work);
    thread::scope(|scope| {
        scope.spawn(|| {
            for work in receiver {
                match work {
                    Work::Read(batch) => batch.hand_on(&mut **on_record()),
                    Work::Tell(done) => drop(done),
                }
            }
        });
        let mut batch = Batch::default();
        let outcome = for_each_record(reader, lists, &mut |list, record| {
            if !batch.has_room(record) {
                send(Work::Read(std::mem::take(&mut batch)));
            }
            if record.len() <= BATCH {
                batch.push(list, record);
                return;
            }
            let (done, is_done) = sync_channel(0);
            send(Work::Tell(done));
            _ = is_done.recv();
            (**on_record())(list, record);
        });
        send(Work::Read(batch));
        drop(send);
        outcome
    })
}

/// Records, one behind the other.
#[derive(Debug, Default)]
struct Batch {
    bytes: Vec<u8>,
    /// The names of their lists, in the order in which they come.
    lists: Vec<String>,
    /// In which of the lists each record stands, and where it ends.
    records: Vec<(usize, usize)>,
}

impl Batch {
    fn has_room(&self, record: &[u8]) -> bool {
        self.bytes.len() + record.len() <= BATCH
    }

    fn push(&mut self, list: &str, record: &[u8]) {
        if self.lists.last().is_none_or(|last| last != list) {
            self.lists.push(list.to_owned());
        }
        self.bytes.extend_from_slice(record);
        self.records.push((self.lists.len() - 1, self.bytes.len()));
    }

    fn hand_on(&self, on_record: &mut dyn FnMut(&str, &[u8])) {
        let mut start = 0;
        for &(list, end) in &self.records {
            on_record(&self.lists[list], &self.bytes[start..end]);
            start = end;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Each = fn(&mut dyn Read, &[&str], &mut (dyn FnMut(&str, &[u8]) + Send)) -> Outcome;

    fn read(json: &str, each: Each) -> (Vec<(String, Vec<u8>)>, String) {
        let mut found = Vec::new();
        let outcome = each(&mut json.as_bytes(), &["x", "y"], &mut |list, record| {
            found.push((list.to_owned(), record.to_owned()));
        });
        (found, format!("{outcome:?}"))
    }

    #[test]
    fn records_lists_and_breaks_arrive_as_on_one_thread() {
        let long = "z".repeat(BATCH + 1);
        let many: Vec<String> = (0..50_000).map(|n| format!(r#"{{"n":{n}}}"#)).collect();
        let many = many.join(",");
        let turns = r#""x":[{"a":1}],"y":[{},[]],"#.repeat(20_000);
        for (json, records) in [
            (String::new(), 0),
            ("[]".to_owned(), 0),
            (format!("[{many}]"), 50_000),
            (format!(r#"{{"x":[{many}],"y":[{{"a":"{long}"}},{{}},{{"a":"{long}"}}]}}"#), 50_003),
            (format!(r#"[{many},{{"a":"{long}"}},{{"b":"#), 50_001),
            (format!("[{many},]"), 50_000),
            (format!(r#"{{{turns}"z":1}}"#), 60_000),
        ] {
            let ahead = read(&json, for_each_record_ahead);
            assert_eq!(ahead.0.len(), records);
            assert!(ahead == read(&json, |reader, lists, on| for_each_record(reader, lists, on)));
        }
    }

    #[test]
    #[should_panic(expected = "a scoped thread panicked")]
    fn a_fault_in_reading_a_record_ends_the_member() {
        for_each_record_ahead(&mut "[{}]".as_bytes(), &[], &mut |_, _| panic!("a fault"));
    }
}
