//! Large things are held one at a time: what one thread needs for a record of many megabytes, eight
//! threads must not need at once.

use std::cell::RefCell;
use std::marker::PhantomData;
use std::sync::{Mutex, MutexGuard, PoisonError};

static ONE: Mutex<()> = Mutex::new(());

thread_local! {
    static HELD: RefCell<Held> = const { RefCell::new(Held { times: 0, lock: None }) };
}

struct Held {
    times: u32,
    lock: Option<MutexGuard<'static, ()>>,
}

/// The right to hold something large; it ends when this is dropped. It belongs to its thread.
#[derive(Debug)]
pub struct Large(PhantomData<*const ()>);

/// Waits until no other thread holds anything large. A thread may hold several things.
pub fn one_at_a_time() -> Large {
    HELD.with_borrow_mut(|held| {
        if held.lock.is_none() {
            held.lock = Some(ONE.lock().unwrap_or_else(PoisonError::into_inner));
        }
        held.times += 1;
    });
    Large(PhantomData)
}

impl Drop for Large {
    fn drop(&mut self) {
        HELD.with_borrow_mut(|held| {
            held.times -= 1;
            if held.times == 0 {
                held.lock = None;
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::thread;

    use super::*;

    #[test]
    fn one_thread_holds_large_things_and_may_hold_several() {
        let inside = AtomicU32::new(0);
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    let (first, second) = (one_at_a_time(), one_at_a_time());
                    assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0);
                    drop(first);
                    thread::yield_now();
                    inside.fetch_sub(1, Ordering::SeqCst);
                    drop(second);
                });
            }
        });
        assert_eq!(inside.load(Ordering::SeqCst), 0);
    }
}
