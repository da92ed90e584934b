//! Wide steps instead of numbers: bins for counts, five-point steps for shares, bands of years.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! bins {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $low:literal;)*) => {
        /// A count as a step. One more item moves it by one step at most.
        #[derive(
            Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize,
            Deserialize, JsonSchema,
        )]
        pub enum Bin { $($(#[$doc])* #[serde(rename = $code)] $name,)* }

        impl Bin {
            /// All steps, the smallest first.
            pub const ALL: [Self; 6] = [$(Self::$name,)*];

            /// The name in the file.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// The smallest count of the step.
            pub const fn low(self) -> u64 {
                match self { $(Self::$name => $low,)* }
            }
        }
    };
}

bins! {
    /// None.
    #[default]
    Zero = "0", 0;
    /// 1 to 9.
    Ones = "1-9", 1;
    /// 10 to 99.
    Tens = "10-99", 10;
    /// 100 to 999.
    Hundreds = "100-999", 100;
    /// 1,000 to 9,999.
    Thousands = "1000-9999", 1_000;
    /// 10,000 and more.
    More = "10000+", 10_000;
}

impl Bin {
    /// The step of a count.
    pub const fn of(count: u64) -> Self {
        match count {
            0 => Self::Zero,
            1..=9 => Self::Ones,
            10..=99 => Self::Tens,
            100..=999 => Self::Hundreds,
            1_000..=9_999 => Self::Thousands,
            _ => Self::More,
        }
    }

    /// The largest count of the step; none for the last.
    pub const fn high(self) -> Option<u64> {
        match self {
            Self::Zero => Some(0),
            Self::Ones => Some(9),
            Self::Tens => Some(99),
            Self::Hundreds => Some(999),
            Self::Thousands => Some(9_999),
            Self::More => None,
        }
    }

    /// Position in [`Bin::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// A share in five-point steps: 0, 5, …, 100 per cent.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(try_from = "u8", into = "u8")]
#[schemars(with = "u8", extend("minimum" = 0, "maximum" = 100, "multipleOf" = 5))]
pub struct Share(u8);

impl Share {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// Number of points between two steps.
    const STEP: u8 = 5;

    /// A share of fewer than 100 would jump by several steps with one item, and so tell how many
    /// there are: it is left out, and it appears exactly where the count enters [`Bin::Hundreds`].
    pub const SMALLEST_WHOLE: Bin = Bin::Hundreds;

    /// `part` of `whole`, rounded to the nearest step (half up); none below
    /// [`Share::SMALLEST_WHOLE`].
    pub fn of(part: u64, whole: u64) -> Option<Self> {
        if Bin::of(whole) < Self::SMALLEST_WHOLE {
            return None;
        }
        let (part, whole) = (u128::from(part.min(whole)), u128::from(whole));
        let steps = (part * 40 + whole) / (whole * 2);
        u8::try_from(steps).ok().map(|steps| Self(steps * Self::STEP))
    }

    /// Per cent.
    pub const fn percent(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Share {
    type Error = &'static str;

    fn try_from(percent: u8) -> Result<Self, Self::Error> {
        if percent <= 100 && percent.is_multiple_of(Self::STEP) {
            Ok(Self(percent))
        } else {
            Err("a share is 0, 5, … or 100")
        }
    }
}

impl From<Share> for u8 {
    fn from(share: Share) -> Self {
        share.0
    }
}

macro_rules! bands {
    ($($name:ident = $code:literal;)*) => {
        /// One value for each band of four years. The first band holds everything earlier, the
        /// last everything later.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        #[allow(missing_docs, reason = "each is the band of its name")]
        pub struct Bands { $(#[serde(rename = $code)] pub $name: Bin,)* }

        impl Bands {
            /// The names in the file, the earliest first.
            pub const CODES: [&'static str; 7] = [$($code,)*];

            /// The values in the order of [`Bands::CODES`].
            pub const fn values(&self) -> [Bin; 7] {
                [$(self.$name,)*]
            }

            /// From values in the order of [`Bands::CODES`].
            pub const fn from_values([$($name,)*]: [Bin; 7]) -> Self {
                Self { $($name,)* }
            }
        }
    };
}

bands! {
    from_2004 = "2004-2007";
    from_2008 = "2008-2011";
    from_2012 = "2012-2015";
    from_2016 = "2016-2019";
    from_2020 = "2020-2023";
    from_2024 = "2024-2027";
    from_2028 = "2028-2031";
}

impl Bands {
    /// The position of a calendar year in [`Bands::CODES`].
    pub fn position(year: i16) -> usize {
        let since = usize::try_from(year.saturating_sub(2004)).unwrap_or(0);
        (since / 4).min(Self::CODES.len() - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_falls_into_the_step_that_holds_it() {
        let steps = [(0, "0"), (1, "1-9"), (9, "1-9"), (10, "10-99"), (99, "10-99")];
        let large =
            [(100, "100-999"), (999, "100-999"), (1_000, "1000-9999"), (9_999, "1000-9999")];
        for (count, code) in steps.into_iter().chain(large) {
            assert_eq!(Bin::of(count).code(), code, "{count}");
            assert!(Bin::of(count).low() <= count && Bin::of(count).high() >= Some(count));
        }
        assert_eq!(Bin::of(10_000).code(), "10000+");
        assert_eq!(Bin::of(u64::MAX).high(), None);
    }

    #[test]
    fn a_share_is_rounded_to_five_points() {
        let share = |part, whole| Share::of(part, whole).map(Share::percent);
        assert_eq!(share(0, 100), Some(0));
        assert_eq!(share(2, 100), Some(0));
        assert_eq!(share(25, 1_000), Some(5)); // 2.5 per cent: half up
        assert_eq!(share(3, 100), Some(5));
        assert_eq!(share(347, 1_000), Some(35));
        assert_eq!(share(u64::MAX, u64::MAX), Some(100));
    }

    #[test]
    fn fewer_than_a_hundred_have_no_share() {
        assert_eq!(Share::of(50, 99), None);
        assert_eq!(Share::of(50, 100).map(Share::percent), Some(50));
    }

    #[test]
    fn a_year_falls_into_its_band_of_four() {
        let band = |year| Bands::CODES[Bands::position(year)];
        assert_eq!(band(1999), "2004-2007");
        assert_eq!(band(2007), "2004-2007");
        assert_eq!(band(2008), "2008-2011");
        assert_eq!(band(2025), "2024-2027");
        assert_eq!(band(2099), "2028-2031");
    }
}
