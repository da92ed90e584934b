//! How many elements one record may put into lists: each takes far more memory than in the file,
//! where `{}` is two bytes.

use std::cell::Cell;

use serde::de::Error;

use crate::domain::limits::RECORD_PARTS;

thread_local! {
    static LEFT: Cell<u32> = const { Cell::new(0) };
}

/// A record begins.
pub(super) fn begin() {
    LEFT.set(RECORD_PARTS);
}

/// Takes room for one element.
///
/// # Errors
/// When the record has had its share.
pub fn take<E: Error>() -> Result<(), E> {
    let left = LEFT.get().checked_sub(1).ok_or_else(|| E::custom("more than fits into memory"))?;
    LEFT.set(left);
    Ok(())
}
