//! What the header of a page tells, as it is kept.

/// When a page was made, and what was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct PageHeader {
    /// When it was made, in Unix seconds.
    pub made: Option<i64>,
    /// First and last second of the range that was asked for.
    pub range: Option<(i64, i64)>,
    /// How far the clock of the account stood from UTC at that time, in seconds east.
    pub offset: Option<i32>,
}

impl PageHeader {
    /// The header of a page that was made later; what it does not tell, the other one does.
    #[must_use]
    pub fn newer(self, other: Self) -> Self {
        let (new, old) = if other.made > self.made { (other, self) } else { (self, other) };
        Self {
            made: new.made.or(old.made),
            range: new.range.or(old.range),
            offset: new.offset.or(old.offset),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newer_of_two_headers_wins_and_the_older_fills_its_gaps() {
        let old = PageHeader { made: Some(1), range: Some((0, 1)), offset: Some(0) };
        let new = PageHeader { made: Some(2), range: None, offset: Some(3600) };
        let both = PageHeader { made: Some(2), range: Some((0, 1)), offset: Some(3600) };
        assert_eq!((old.newer(new), new.newer(old)), (both, both));
    }
}
