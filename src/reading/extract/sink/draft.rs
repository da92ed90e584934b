//! An item while its record is read.

use crate::domain::item::{Context, Digest, Flags, Standing};
use crate::domain::kind::Kind;
use crate::domain::moment::Moment;
use crate::domain::platform::Platform;
use crate::reading::extract::media_file::Found;

/// An item before its media are filed.
pub(in crate::reading::extract) struct Draft {
    pub(in crate::reading::extract) kind: Kind,
    pub(in crate::reading::extract) platform: Platform,
    pub(in crate::reading::extract) standing: Standing,
    pub(in crate::reading::extract) flags: Flags,
    pub(in crate::reading::extract) moment: Moment,
    pub(in crate::reading::extract) fbid: Option<Digest>,
    pub(in crate::reading::extract) media: Vec<Found>,
    pub(in crate::reading::extract) context: Option<Context>,
    /// Position of its record, where others were read in between.
    pub(in crate::reading::extract) record: Option<u32>,
}

impl Draft {
    pub(in crate::reading::extract) fn new(kind: Kind, platform: Platform, moment: Moment) -> Self {
        Self {
            kind,
            platform,
            standing: Standing::Live,
            flags: Flags::default(),
            moment,
            fbid: None,
            media: Vec::new(),
            context: None,
            record: None,
        }
    }
}
