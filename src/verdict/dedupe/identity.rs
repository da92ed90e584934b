//! When two records are the same thing, and when they cannot be (COUNTING §2.2).

use super::galleries::Galleries;
use super::round::{Round, Seen};
use crate::domain::batch::CommentOwner;
use crate::domain::platform::Platform;

/// How close two records of one identity are, the closest first: those of one list, of one text,
/// with a common picture, then by the seconds between them.
pub(super) type Distance = (bool, bool, bool, u64);

impl<'a> Round<'a> {
    /// Whether two records agree in their identity, and how close they are.
    pub(super) fn distance(
        &self,
        a: Seen<'_>,
        b: Seen<'_>,
        galleries: &Galleries,
    ) -> Option<Distance> {
        let shares = self.share(a, b, galleries);
        if !self.is_same(a, b, shares, galleries) {
            return None;
        }
        let seconds = match (a.item.moment.seconds(), b.item.moment.seconds()) {
            (Ok(a), Ok(b)) => a.abs_diff(b),
            _ => 0,
        };
        Some((self.list(a.at) != self.list(b.at), a.item.text != b.item.text, !shares, seconds))
    }

    fn is_same(&self, a: Seen<'_>, b: Seen<'_>, shares: bool, galleries: &Galleries) -> bool {
        if let (Some(a), Some(b)) = (self.collection.fbid(a.at), self.collection.fbid(b.at)) {
            return a == b;
        }
        if self.owners_differ(a, b) {
            return false;
        }
        let same_time = a.item.moment.agrees_with(b.item.moment);
        if a.is_check_in() != b.is_check_in() && a.item.moment.seconds().is_ok() {
            return same_time;
        }
        if shares {
            let time_decides = self.platform == Platform::Facebook && a.item.kind != b.item.kind;
            return same_time || !time_decides;
        }
        if self.tell_apart(a, b, galleries) {
            return false;
        }
        let (text_a, text_b) = (a.item.text, b.item.text);
        same_time && text_a == text_b && (text_a.is_some() || a.item.kind == b.item.kind)
    }

    /// Whether two records cannot be one thing, whatever a third one has in common with both.
    pub(super) fn differ(&self, a: Seen<'_>, b: Seen<'_>, galleries: &Galleries) -> bool {
        if let (Some(a), Some(b)) = (self.collection.fbid(a.at), self.collection.fbid(b.at)) {
            return a != b;
        }
        let by_media = !a.is_check_in()
            && !b.is_check_in()
            && !self.share(a, b, galleries)
            && self.tell_apart(a, b, galleries);
        by_media || self.owners_differ(a, b)
    }

    /// Whether two records show one picture. Between downloads Meta renames files that have no id
    /// in their names, so there such a name tells nothing.
    fn share(&self, a: Seen<'_>, b: Seen<'_>, galleries: &Galleries) -> bool {
        let by_fbid = |label: Seen<'_>, other: Seen<'_>| {
            let id = self.fbid_as_media(label);
            id.is_some_and(|id| galleries.holds((other.at, other.media), id))
        };
        let only_ids = !self.are_of_one_download(a, b);
        galleries.share((a.at, a.media), (b.at, b.media), only_ids)
            || by_fbid(a, b)
            || by_fbid(b, a)
    }

    /// Whether the media of two records that share none tell them apart.
    fn tell_apart(&self, a: Seen<'_>, b: Seen<'_>, galleries: &Galleries) -> bool {
        let has_ids = |seen: Seen<'_>| {
            galleries.has_strong_ids(seen.at, seen.media) || self.fbid_as_media(seen).is_some()
        };
        let has_media = |seen: Seen<'_>| !seen.media.is_empty() || has_ids(seen);
        if self.are_of_one_download(a, b) {
            has_media(a) && has_media(b)
        } else {
            has_ids(a) && has_ids(b)
        }
    }

    fn are_of_one_download(&self, a: Seen<'_>, b: Seen<'_>) -> bool {
        let export = |at| self.collection.member(at).map(|member| member.export);
        export(a.at) == export(b.at)
    }

    /// Whether both comments tell under whose post they stand, and it is not the same one.
    fn owners_differ(&self, a: Seen<'_>, b: Seen<'_>) -> bool {
        self.owner(a).zip(self.owner(b)).is_some_and(|(a, b)| a.differs(&b))
    }

    fn owner(&self, seen: Seen<'_>) -> Option<CommentOwner<'a>> {
        self.collection.share_of(seen.at.member)?.comment_owner(&seen.item)
    }
}
