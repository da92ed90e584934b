//! What one member gives: its items, and what belongs to them.

use super::item::{Digest, Flags, Item, MediaRef};
use super::items::Items;
use super::kind::Kind;
use super::moment::Moment;

/// One member's items and what belongs to them.
#[derive(Debug, Default)]
pub struct Batch {
    /// The items in the order of the file.
    pub items: Items,
    /// Their media.
    pub media: Vec<MediaRef>,
    /// Names of groups and of accounts commented on; [`super::item::Context`] counts from 1.
    pub contexts: Vec<String>,
    /// `fbid` of `label_values` records, with the positions of their items, in this order.
    pub fbids: Vec<(u32, Digest)>,
}

impl Batch {
    /// The media of one of its items.
    pub fn media_of(&self, item: &Item) -> &[MediaRef] {
        self.media.get(item.media.range()).unwrap_or_default()
    }

    /// Sets the time of the items of one record, and of their media that had the same.
    pub fn redate(&mut self, first: usize, end: usize, moment: Moment) {
        let Self { items, media, .. } = self;
        items.change(first..end, |_, item| {
            for medium in media.get_mut(item.media.range()).unwrap_or_default() {
                if medium.created.agrees_with(item.moment) {
                    medium.created = moment;
                }
            }
            item.moment = moment;
        });
    }

    /// The `fbid` of the item at a position.
    pub fn fbid_of(&self, position: u32) -> Option<Digest> {
        let found = self.fbids.binary_search_by_key(&position, |(item, _)| *item).ok()?;
        self.fbids.get(found).map(|(_, fbid)| *fbid)
    }

    /// Under whose post a comment stands, if it tells.
    pub fn comment_owner(&self, item: &Item) -> Option<CommentOwner<'_>> {
        if item.kind != Kind::Comment {
            return None;
        }
        if item.flags.has(Flags::NAMES_ONESELF) {
            return Some(CommentOwner::Oneself);
        }
        self.context_of(item).map(CommentOwner::Another)
    }

    /// The name of the group or account that an item belongs to.
    pub fn context_of(&self, item: &Item) -> Option<&str> {
        let context = item.context?;
        self.contexts.get(context.0.get() as usize - 1).map(String::as_str)
    }
}

/// Under whose post a comment says that it stands.
#[derive(Debug, Clone, Copy)]
pub enum CommentOwner<'a> {
    /// Under one's own.
    Oneself,
    /// Under that of the account or person of this name.
    Another(&'a str),
}

impl CommentOwner<'_> {
    /// Whether it is somebody else.
    pub fn differs(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Oneself, Self::Oneself) => false,
            (Self::Another(a), Self::Another(b)) => a != b && a.to_lowercase() != b.to_lowercase(),
            _ => true,
        }
    }
}
