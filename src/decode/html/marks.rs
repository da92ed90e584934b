//! Which elements of Meta's pages carry structure: by their tag, and as a hint by classes that
//! stayed the same over several page generations (`formats/facebook.md` §8,
//! `formats/instagram.md` §8).

/// What an element is for the reading; all other tags are either blocks or inline text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    Html,
    Head,
    Body,
    Main,
    Title,
    Base,
    /// A whole record in the pages since 2025.
    Section,
    Heading,
    Footer,
    Table,
    Row,
    Cell,
    Link,
    Image,
    Video,
    Audio,
    Source,
    Break,
    Time,
    /// Bodies that are no text of the page.
    Hidden,
    /// Text that goes on without a break.
    Inline,
    /// Elements without content.
    Void,
    Item,
    Paragraph,
    Block,
}

impl Tag {
    pub(super) fn of(name: &[u8]) -> Self {
        match name {
            b"td" | b"th" => Self::Cell,
            b"tr" => Self::Row,
            b"a" => Self::Link,
            b"span" | b"b" | b"i" | b"u" | b"em" | b"strong" | b"small" | b"font" | b"sup"
            | b"sub" | b"code" | b"abbr" | b"bdi" | b"label" | b"mark" | b"q" | b"s" => {
                Self::Inline
            }
            b"img" => Self::Image,
            b"video" => Self::Video,
            b"audio" => Self::Audio,
            b"source" => Self::Source,
            b"br" => Self::Break,
            b"table" => Self::Table,
            b"section" => Self::Section,
            b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => Self::Heading,
            b"footer" => Self::Footer,
            b"time" => Self::Time,
            b"html" => Self::Html,
            b"head" => Self::Head,
            b"body" => Self::Body,
            b"main" => Self::Main,
            b"title" => Self::Title,
            b"base" => Self::Base,
            b"script" | b"style" | b"noscript" | b"iframe" | b"textarea" => Self::Hidden,
            b"meta" | b"link" | b"hr" | b"input" | b"wbr" | b"col" | b"area" | b"embed"
            | b"param" | b"track" => Self::Void,
            b"li" | b"dd" | b"dt" => Self::Item,
            b"p" => Self::Paragraph,
            _ => Self::Block,
        }
    }

    /// Whether an element of this kind never has content and an end.
    pub(super) fn is_void(self) -> bool {
        matches!(self, Self::Image | Self::Source | Self::Break | Self::Void | Self::Base)
    }

    /// Whether text before and after the element belongs to one run.
    pub(super) fn is_inline(self) -> bool {
        matches!(self, Self::Inline | Self::Link | Self::Time | Self::Void | Self::Break)
    }
}

/// What the classes and roles of an element say it is; several at once are possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Marks(u8);

impl Marks {
    /// A box that holds one record.
    pub(super) const BOX: Self = Self(1);
    /// The heading of a box.
    pub(super) const HEADING: Self = Self(2);
    /// The date of a box.
    pub(super) const DATE: Self = Self(4);
    /// The first element of a record without a box (pages until mid-2018).
    pub(super) const START: Self = Self(8);
    /// The part of the page that holds the records.
    pub(super) const MAIN: Self = Self(16);
    /// A box in the style of the years 2018 to 2022.
    pub(super) const OLD: Self = Self(32);
    /// The part of the page that tells for whom and when it was made.
    pub(super) const HEADER: Self = Self(64);
    /// A cell or a piece of text that begins with a label of Meta's.
    pub(super) const LABEL: Self = Self(128);

    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// From the value of a `role` attribute.
    pub(super) fn of_role(value: &[u8]) -> Self {
        match value {
            b"main" => Self::MAIN,
            b"contentinfo" => Self::HEADER,
            _ => Self::default(),
        }
    }

    /// From the value of a `class` attribute.
    pub(super) fn of_classes(value: &[u8]) -> Self {
        let mut marks = Self::default();
        for class in value.split(u8::is_ascii_whitespace) {
            marks.0 |= match class {
                b"_a6-g" | b"uiBoxWhite" => Self::BOX.0,
                b"_2lej" => Self::OLD.0,
                b"_a6-h" | b"_2lek" | b"user" => Self::HEADING.0,
                b"_a6-o" | b"_a72d" | b"_2lem" => Self::DATE.0,
                b"meta" => Self::DATE.0 | Self::START.0,
                b"message" => Self::START.0,
                b"contents" => Self::MAIN.0,
                b"_aoaa" => Self::HEADER.0,
                b"_a6_q" | b"_a6-q" | b"_a6_m" | b"_a6-m" => Self::LABEL.0,
                _ => 0,
            };
        }
        marks
    }
}
