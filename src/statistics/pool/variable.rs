//! What is tabulated: each variable puts a person into one of its cells, or into none.

use std::fmt;

use crate::domain::headline::Field;
use crate::domain::platform::Platform;
use crate::statistics::share::bin::{Bands, Bin, Share};
use crate::statistics::share::country::Country;
use crate::statistics::share::submission::{
    FlavourGroup, LanguageGroup, LayoutGroup, Measure, Period, PlatformPart, Submission,
};

/// Whom a table is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Everybody.
    All,
    /// The people with something on a platform.
    Platform(Platform),
}

impl Section {
    /// All sections, everybody first.
    pub const ALL: [Self; 6] = [
        Self::All,
        Self::Platform(Platform::Facebook),
        Self::Platform(Platform::Instagram),
        Self::Platform(Platform::Threads),
        Self::Platform(Platform::Whatsapp),
        Self::Platform(Platform::MetaAiApp),
    ];

    /// The name in the output.
    pub const fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Platform(platform) => platform.code(),
        }
    }
}

/// What is tabulated about the people of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Variable {
    /// How many they are.
    People,
    /// Whether content of theirs certainly falls under the training.
    PublicContent,
    /// The answer of the report.
    Answer(Measure),
    /// Its share in what was found.
    AnswerShare(Measure),
    /// A headline count (platforms only).
    Headline(Field, Measure),
    /// Its share in what was found (platforms only).
    HeadlineShare(Field, Measure),
    /// The answer in a part of time (platforms only).
    Timing(Period, Measure),
    /// The share of what is from before the training start (platforms only).
    ShareBefore,
    /// Distinct other people (everybody only).
    ThirdParties,
    /// Whether there are messages to Meta AI (everybody only).
    AiChats,
    /// What was made in a band of years (everybody only).
    Years(usize),
    /// The format of the exports (platforms only).
    Flavour,
    /// The generation of the exports (platforms only).
    Layout,
    /// The language of the exports (platforms only).
    Language,
    /// The country, as far as given (everybody only).
    Country,
    /// What the counting rests on (everybody only).
    Basis,
}

/// What sort of cells a variable has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// One cell.
    Total,
    /// No, yes.
    YesNo,
    /// The steps of [`Bin`].
    Bins,
    /// Bands of shares.
    Shares,
    /// Words without an order.
    Words,
}

/// Bands of shares in per cent: the steps of five in five groups, both ends included.
pub const SHARE_BANDS: [(u8, u8); 5] = [(0, 15), (20, 35), (40, 55), (60, 75), (80, 100)];

const PARTS_OF_FOUND: [Measure; 2] = [Measure::AtLeast, Measure::AtMost];

impl Variable {
    /// The variables of a section, in the order of the table.
    pub fn of(section: Section) -> Vec<Self> {
        let mut all = vec![Self::People, Self::PublicContent];
        all.extend(Measure::ALL.map(Self::Answer));
        all.extend(PARTS_OF_FOUND.map(Self::AnswerShare));
        match section {
            Section::All => {
                all.extend([Self::ThirdParties, Self::AiChats]);
                all.extend((0..Bands::CODES.len()).map(Self::Years));
                all.extend([Self::Country, Self::Basis]);
            }
            Section::Platform(_) => {
                for field in Field::ALL {
                    all.extend(Measure::ALL.map(|measure| Self::Headline(field, measure)));
                    all.extend(PARTS_OF_FOUND.map(|measure| Self::HeadlineShare(field, measure)));
                }
                for period in Period::ALL {
                    all.extend(Measure::ALL.map(|measure| Self::Timing(period, measure)));
                }
                all.extend([Self::ShareBefore, Self::Flavour, Self::Layout, Self::Language]);
            }
        }
        all
    }

    /// What sort of cells it has.
    pub const fn scale(self) -> Scale {
        match self {
            Self::People => Scale::Total,
            Self::PublicContent | Self::AiChats => Scale::YesNo,
            Self::Answer(_)
            | Self::Headline(..)
            | Self::Timing(..)
            | Self::ThirdParties
            | Self::Years(_) => Scale::Bins,
            Self::AnswerShare(_) | Self::HeadlineShare(..) | Self::ShareBefore => Scale::Shares,
            Self::Flavour | Self::Layout | Self::Language | Self::Country | Self::Basis => {
                Scale::Words
            }
        }
    }

    /// The names of the cells.
    pub fn cells(self) -> Vec<String> {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        match self {
            Self::Flavour => words(FlavourGroup::CODES),
            Self::Layout => words(LayoutGroup::CODES),
            Self::Language => words(LanguageGroup::CODES),
            Self::Basis => words(&["policy", "visibility_only"]),
            Self::Country => {
                Country::all().map(Country::code).chain(["not_given"]).map(str::to_owned).collect()
            }
            _ => match self.scale() {
                Scale::YesNo => words(&["no", "yes"]),
                Scale::Bins => words(&Bin::ALL.map(Bin::code)),
                Scale::Shares => {
                    SHARE_BANDS.iter().map(|(low, high)| format!("{low}-{high}")).collect()
                }
                Scale::Total | Scale::Words => words(&["all"]),
            },
        }
    }

    /// The cell of one person, in the section of a platform if `part` is there; none if the
    /// variable says nothing about them.
    pub fn cell(self, whole: &Submission, part: Option<&PlatformPart>) -> Option<usize> {
        match part {
            Some(part) => self.cell_on_platform(part),
            None => self.cell_of_person(whole),
        }
    }

    fn cell_of_person(self, whole: &Submission) -> Option<usize> {
        match self {
            Self::People => Some(0),
            Self::PublicContent => Some(usize::from(whole.has_public_content())),
            Self::Answer(measure) => Some(whole.answer.bin(measure).index()),
            Self::AnswerShare(measure) => whole.answer.share(measure).map(share_band),
            Self::ThirdParties => Some(whole.third_parties.index()),
            Self::AiChats => Some(usize::from(whole.ai_chats)),
            Self::Years(band) => whole.years.values().get(band).map(|bin| bin.index()),
            Self::Country => Some(whole.country.map_or(Country::COUNT, Country::index)),
            Self::Basis => Some(whole.basis as usize),
            _ => None,
        }
    }

    fn cell_on_platform(self, part: &PlatformPart) -> Option<usize> {
        match self {
            Self::People => Some(0),
            Self::PublicContent => Some(usize::from(part.headline.has_public_content())),
            Self::Answer(measure) => Some(part.answer.bin(measure).index()),
            Self::AnswerShare(measure) => part.answer.share(measure).map(share_band),
            Self::Headline(field, measure) => Some(part.headline.get(field).bin(measure).index()),
            Self::HeadlineShare(field, measure) => {
                part.headline.get(field).share(measure).map(share_band)
            }
            Self::Timing(period, measure) => Some(part.timing.get(period).bin(measure).index()),
            Self::ShareBefore => part.timing.share_before.map(share_band),
            Self::Flavour => Some(part.flavour as usize),
            Self::Layout => Some(part.layout as usize),
            Self::Language => Some(part.language as usize),
            _ => None,
        }
    }
}

fn share_band(share: Share) -> usize {
    SHARE_BANDS
        .iter()
        .position(|(_, high)| share.percent() <= *high)
        .unwrap_or(SHARE_BANDS.len() - 1)
}

/// The place of the value in a file of statistics, for example `headline.posts.found`.
impl fmt::Display for Variable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::People => f.write_str("people"),
            Self::PublicContent => f.write_str("public_content"),
            Self::Answer(measure) => write!(f, "answer.{}", measure.code()),
            Self::AnswerShare(measure) => write!(f, "answer.share_{}", measure.code()),
            Self::Headline(field, measure) => {
                write!(f, "headline.{}.{}", field.code(), measure.code())
            }
            Self::HeadlineShare(field, measure) => {
                write!(f, "headline.{}.share_{}", field.code(), measure.code())
            }
            Self::Timing(period, measure) => {
                write!(f, "timing.{}.{}", period.code(), measure.code())
            }
            Self::ShareBefore => f.write_str("timing.share_before"),
            Self::ThirdParties => f.write_str("third_parties"),
            Self::AiChats => f.write_str("ai_chats"),
            Self::Years(band) => {
                write!(f, "years.{}", Bands::CODES.get(*band).unwrap_or(&"unknown"))
            }
            Self::Flavour => f.write_str("flavour"),
            Self::Layout => f.write_str("layout"),
            Self::Language => f.write_str("language"),
            Self::Country => f.write_str("country"),
            Self::Basis => f.write_str("basis"),
        }
    }
}
