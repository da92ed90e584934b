//! Strata: what is unknown, divided by kind and period, in parts large enough to say something.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::kind::Kind;
use crate::domain::moment::{Moment, TRAINING_START};

/// 2015-01-01T00:00:00Z.
const YEAR_2015: i64 = 1_420_070_400;

/// 2020-01-01T00:00:00Z.
const YEAR_2020: i64 = 1_577_836_800;

/// What is drawn, by how its audience is set on the platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Posts and reels of the person's own timeline and on others' timelines.
    Posts,
    /// Photos and videos: by the post that shows them, else by their album.
    Pictures,
    /// Posts and comments in groups.
    InGroups,
    /// Comments.
    Comments,
}

impl Group {
    /// The group of a kind; none for what no answer would make certain: facts of the profile and
    /// the like are decided by a rule whatever their audience, and of stories the rules leave it
    /// open what holds after they expired.
    pub const fn of(kind: Kind) -> Option<Self> {
        match kind {
            Kind::Post | Kind::Reel | Kind::PostElsewhere | Kind::PagePost => Some(Self::Posts),
            Kind::GroupPost | Kind::GroupComment => Some(Self::InGroups),
            Kind::Media | Kind::PastProfilePicture | Kind::PastCoverPhoto => Some(Self::Pictures),
            Kind::Comment | Kind::PageComment => Some(Self::Comments),
            Kind::Story
            | Kind::Name
            | Kind::Username
            | Kind::ProfilePicture
            | Kind::CoverPhoto
            | Kind::Avatar
            | Kind::Bio
            | Kind::Review
            | Kind::Listing
            | Kind::Event
            | Kind::AiMessage
            | Kind::AiMention => None,
        }
    }
}

/// When an item was made. People change the audience of what they post every few years, and
/// Facebook's own default for new accounts was "public" until 2014; the last boundary is the
/// start of the training, so that the estimate can be told for both sides of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Period {
    /// Until the end of 2014 (UTC).
    #[serde(rename = "until_2014")]
    Until2014,
    /// 2015 to 2019.
    #[serde(rename = "2015_to_2019")]
    To2019,
    /// 2020 to the start of the training.
    #[serde(rename = "2020_to_training")]
    ToTraining,
    /// Since the start of the training.
    #[serde(rename = "since_training")]
    SinceTraining,
    /// Without a date.
    #[serde(rename = "undated")]
    Undated,
}

impl Period {
    /// The period of a moment.
    pub fn of(moment: Moment) -> Self {
        let Ok(seconds) = moment.seconds() else { return Self::Undated };
        match seconds {
            ..YEAR_2015 => Self::Until2014,
            YEAR_2015..YEAR_2020 => Self::To2019,
            YEAR_2020..TRAINING_START => Self::ToTraining,
            TRAINING_START.. => Self::SinceTraining,
        }
    }
}

/// One kind in one period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// The kind.
    pub group: Group,
    /// The period.
    pub period: Period,
}

/// The cells that are drawn together. Written into the answers file with the first draw, so that
/// a later archive with other sizes changes nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Strata(pub Vec<Vec<Cell>>);

impl Strata {
    /// A stratum holds at least this part of all items: a fifth, so that twenty look-ups leave
    /// four for each.
    const SMALLEST: u64 = 5;

    /// Joins cells until every stratum is large enough: neighbouring periods of one kind first;
    /// what a kind has left over joins its last stratum, and kinds that are small as a whole come
    /// together in one.
    pub fn of(sizes: &BTreeMap<Cell, u64>) -> Self {
        let all: u64 = sizes.values().sum();
        let enough = |size: u64| size.saturating_mul(Self::SMALLEST) >= all;
        let mut strata: Vec<Vec<Cell>> = Vec::new();
        let (mut small, mut small_size) = (Vec::new(), 0_u64);
        for (_, cells) in by_group(sizes) {
            let first = strata.len();
            let (mut open, mut size) = (Vec::new(), 0_u64);
            for (cell, count) in cells {
                open.push(cell);
                size += count;
                if enough(size) {
                    strata.push(std::mem::take(&mut open));
                    size = 0;
                }
            }
            let own = strata.get_mut(first..).and_then(<[_]>::last_mut);
            if let Some(last) = own {
                last.append(&mut open);
            } else {
                small.append(&mut open);
                small_size += size;
            }
        }
        match strata.last_mut() {
            Some(last) if !enough(small_size) => last.append(&mut small),
            _ if small.is_empty() => {}
            _ => strata.push(small),
        }
        Self(strata)
    }

    /// The stratum of a cell; none for one that did not exist at the first draw. Nothing of it was
    /// ever drawn, so no other stratum speaks for it.
    pub fn index_of(&self, cell: Cell) -> Option<usize> {
        self.0.iter().position(|cells| cells.contains(&cell))
    }
}

fn by_group(sizes: &BTreeMap<Cell, u64>) -> BTreeMap<Group, Vec<(Cell, u64)>> {
    let mut groups: BTreeMap<Group, Vec<(Cell, u64)>> = BTreeMap::new();
    for (&cell, &count) in sizes.iter().filter(|(_, count)| **count > 0) {
        groups.entry(cell.group).or_default().push((cell, count));
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(group: Group, period: Period) -> Cell {
        Cell { group, period }
    }

    fn strata(sizes: &[(Group, Period, u64)]) -> Vec<Vec<Cell>> {
        Strata::of(&sizes.iter().map(|&(group, period, n)| (cell(group, period), n)).collect()).0
    }

    #[test]
    fn periods_end_with_2014_with_2019_and_with_the_start_of_the_training() {
        let of = |seconds| Period::of(Moment::from_seconds(seconds));
        assert_eq!(of(1_420_070_399), Period::Until2014);
        assert_eq!(of(1_420_070_400), Period::To2019);
        assert_eq!(of(1_577_836_799), Period::To2019);
        assert_eq!(of(1_577_836_800), Period::ToTraining);
        assert_eq!(of(1_748_303_999), Period::ToTraining);
        assert_eq!(of(1_748_304_000), Period::SinceTraining);
        assert_eq!(of(0), Period::Undated);
    }

    #[test]
    fn a_stratum_holds_a_fifth_of_everything_or_joins_its_neighbour() {
        use Group::{Comments, InGroups, Posts};
        use Period::{SinceTraining, To2019, ToTraining, Undated, Until2014};
        // 100 in all: 10 + 15 close at 25, 30 closes, 5 + 2 are left over and join the 30;
        // 30 comments close; 8 items in groups are small as a whole and join the last.
        let found = strata(&[
            (Posts, Until2014, 10),
            (Posts, To2019, 15),
            (Posts, ToTraining, 30),
            (Posts, SinceTraining, 5),
            (Posts, Undated, 2),
            (Comments, To2019, 30),
            (InGroups, SinceTraining, 8),
        ]);
        assert_eq!(
            found,
            [
                vec![cell(Posts, Until2014), cell(Posts, To2019)],
                vec![cell(Posts, ToTraining), cell(Posts, SinceTraining), cell(Posts, Undated)],
                vec![cell(Comments, To2019), cell(InGroups, SinceTraining)],
            ]
        );
    }

    #[test]
    fn one_item_is_one_stratum_and_nothing_is_none() {
        assert_eq!(strata(&[(Group::Posts, Period::Undated, 1)]).len(), 1);
        assert!(strata(&[]).is_empty());
        assert!(strata(&[(Group::Posts, Period::Undated, 0)]).is_empty());
    }

    #[test]
    fn a_cell_of_a_later_archive_is_in_no_stratum() {
        let old = Strata(vec![
            vec![cell(Group::Posts, Period::To2019)],
            vec![cell(Group::Comments, Period::To2019)],
        ]);
        assert_eq!(old.index_of(cell(Group::Comments, Period::To2019)), Some(1));
        assert_eq!(old.index_of(cell(Group::InGroups, Period::To2019)), None);
    }
}
