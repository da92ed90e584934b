//! The groups of people that a table can show, how they lie inside each other, and which make up
//! which. All of it follows from what [`crate::statistics::share::check`] demands of every file.

use super::protect::Cover;
use super::tally::Tally;
use super::variable::{Scale, Section, Variable};
use crate::domain::headline::Field;
use crate::domain::platform::Platform;
use crate::statistics::share::bin::{Bands, Share};
use crate::statistics::share::submission::{Headline, Measure, Period};

/// The people of a section whose variable lies in a cell from `step` on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Event {
    /// Whom it is about.
    pub section: Section,
    /// What it is about.
    pub variable: Variable,
    /// The first cell.
    pub step: usize,
}

/// What an amount is an amount of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    Answer,
    Field(Field),
    Period(Period),
    Years(usize),
}

impl Subject {
    /// Whether items of this subject are items of the other.
    fn is_part_of(self, other: Self) -> bool {
        match (self, other) {
            (Self::Field(Field::ProfileItems), Self::Answer) => false,
            (_, Self::Answer)
            | (Self::Field(Field::PhotosWithThirdParties), Self::Field(Field::Photos)) => true,
            _ => self == other,
        }
    }

    /// Whether items of this subject that certainly fall under the training are public content.
    fn is_content(self) -> bool {
        matches!(self, Self::Field(field)
            if field == Field::PhotosWithThirdParties || Headline::CONTENT.contains(&field))
    }
}

impl Event {
    /// An event.
    pub const fn new(section: Section, variable: Variable, step: usize) -> Self {
        Self { section, variable, step }
    }

    /// Everybody of a section.
    pub const fn people(section: Section) -> Self {
        Self::new(section, Variable::People, 0)
    }

    /// All events of all ordered variables. First the sizes of the sections, those of the
    /// platforms from the largest on, because the tables are about them, then everybody, then
    /// everything else by rank.
    pub fn all(tally: &Tally) -> Vec<Self> {
        let mut sections: Vec<Section> = Section::ALL.into_iter().skip(1).collect();
        sections.sort_by_key(|section| std::cmp::Reverse(tally.people(*section)));
        let mut events: Vec<Self> = sections.into_iter().map(Self::people).collect();
        events.push(Self::people(Section::All));
        let mut others = Vec::new();
        for section in Section::ALL {
            for variable in Variable::of(section) {
                if variable.scale() != Scale::Words {
                    let cells = tally.cells(section, variable).len();
                    others.extend((1..cells).map(|step| Self::new(section, variable, step)));
                }
            }
        }
        others.sort_by_key(|event| event.rank());
        events.extend(others);
        events
    }

    /// What readers look at first comes first: where two numbers cannot stand beside each other,
    /// the later one goes. Wholes come before their parts.
    const fn rank(self) -> u8 {
        match self.variable {
            Variable::People => 0,
            Variable::PublicContent | Variable::AiChats => 1,
            Variable::Answer(measure)
            | Variable::Headline(_, measure)
            | Variable::Timing(_, measure) => match measure {
                Measure::AtMost => 2,
                Measure::AtLeast => 3,
                Measure::Found => 4,
            },
            Variable::ThirdParties | Variable::Years(_) => 4,
            _ => 5,
        }
    }

    /// How many people it is.
    pub fn count(self, tally: &Tally) -> u64 {
        tally.cells(self.section, self.variable).iter().skip(self.step).sum()
    }

    /// The event without which this one means nothing: the people it is a part of. Everybody need
    /// the `largest` platform: a sum of platforms that are all hidden would tell their sizes.
    pub fn needs(self, largest: Self) -> Option<Self> {
        match self.variable {
            Variable::People => (self.section == Section::All).then_some(largest),
            Variable::AnswerShare(_) | Variable::ShareBefore => {
                Some(self.found_enough(Variable::Answer(Measure::Found)))
            }
            Variable::HeadlineShare(field, _) => {
                Some(self.found_enough(Variable::Headline(field, Measure::Found)))
            }
            _ => Some(Self::people(self.section)),
        }
    }

    const fn found_enough(self, variable: Variable) -> Self {
        Self::new(self.section, variable, Share::SMALLEST_WHOLE.index())
    }

    /// Whether everybody here is in the other event too, by the meaning of the two.
    pub fn is_within(self, other: Self) -> bool {
        if self.section != other.section && other.section != Section::All {
            return false;
        }
        if other.variable == Variable::People {
            return true;
        }
        match (self.share(), other.share()) {
            (None, None) => self.is_amount_within(other),
            (Some((subject, measure)), None) => self.is_share_within(subject, measure, other),
            (Some((subject, measure)), Some((other_subject, other_measure))) => {
                self.section == other.section
                    && subject == other_subject
                    && self.is_before() == other.is_before()
                    && measure.is_part_of(other_measure)
                    && self.step >= other.step
            }
            (None, Some(_)) => false,
        }
    }

    fn is_amount_within(self, other: Self) -> bool {
        if self.variable == other.variable {
            return self.step >= other.step;
        }
        match (self.amount(), other.amount()) {
            (Some((subject, measure)), Some((other_subject, other_measure))) => {
                subject.is_part_of(other_subject)
                    && measure.is_part_of(other_measure)
                    && self.step >= other.step
            }
            (Some((subject, measure)), None) => match other.variable {
                Variable::PublicContent => measure == Measure::AtLeast && subject.is_content(),
                Variable::AiChats => subject == Subject::Field(Field::AiInteractions),
                _ => false,
            },
            (None, Some((Subject::Answer, measure))) => match self.variable {
                Variable::PublicContent => other.step == 1,
                Variable::AiChats => other.step == 1 && measure == Measure::Found,
                _ => false,
            },
            _ => false,
        }
    }

    /// A share of 20 per cent and more is of at least 100, and so of at least 10 itself.
    fn is_share_within(self, subject: Subject, measure: Measure, other: Self) -> bool {
        let found = Share::SMALLEST_WHOLE.index();
        let within = |subject: Subject, measure: Measure, step: usize| {
            other.amount().is_some_and(|(other_subject, other_measure)| {
                subject.is_part_of(other_subject)
                    && measure.is_part_of(other_measure)
                    && other.step <= step
            })
        };
        let part = if self.is_before() { Subject::Period(Period::Before) } else { subject };
        let content = other.variable == Variable::PublicContent
            && measure == Measure::AtLeast
            && subject.is_content();
        content || within(subject, Measure::Found, found) || within(part, measure, 2)
    }

    const fn amount(self) -> Option<(Subject, Measure)> {
        match self.variable {
            Variable::Answer(measure) => Some((Subject::Answer, measure)),
            Variable::Headline(field, measure) => Some((Subject::Field(field), measure)),
            Variable::Timing(period, measure) => Some((Subject::Period(period), measure)),
            Variable::Years(band) => Some((Subject::Years(band), Measure::Found)),
            _ => None,
        }
    }

    const fn share(self) -> Option<(Subject, Measure)> {
        match self.variable {
            Variable::AnswerShare(measure) => Some((Subject::Answer, measure)),
            Variable::HeadlineShare(field, measure) => Some((Subject::Field(field), measure)),
            Variable::ShareBefore => Some((Subject::Answer, Measure::Found)),
            _ => None,
        }
    }

    fn is_before(self) -> bool {
        self.variable == Variable::ShareBefore
    }
}

/// Events that make up another one. A person has something exactly if one of the parts has
/// something; for larger steps nothing of the kind holds.
pub fn covers(events: &[Event]) -> Vec<Cover> {
    let find = |event: &Event| events.iter().position(|other| other == event);
    let on_platforms = |variable: Variable, step: usize| {
        Platform::ALL.map(|platform| Event::new(Section::Platform(platform), variable, step))
    };
    let everybody = |variable| Event::new(Section::All, variable, 1);
    let mut all: Vec<(Event, Vec<Event>)> = vec![
        (Event::people(Section::All), on_platforms(Variable::People, 0).to_vec()),
        (everybody(Variable::PublicContent), on_platforms(Variable::PublicContent, 1).to_vec()),
        (
            everybody(Variable::AiChats),
            on_platforms(Variable::Headline(Field::AiInteractions, Measure::Found), 1).to_vec(),
        ),
        (everybody(Variable::Answer(Measure::Found)), dated_or_not()),
    ];
    for measure in Measure::ALL {
        let answer = Variable::Answer(measure);
        all.push((everybody(answer), on_platforms(answer, 1).to_vec()));
        for section in Section::ALL.into_iter().skip(1) {
            let has = |variable| Event::new(section, variable, 1);
            let fields = Field::ANSWER.map(|field| has(Variable::Headline(field, measure)));
            let periods = Period::ALL.map(|period| has(Variable::Timing(period, measure)));
            all.push((has(answer), fields.to_vec()));
            all.push((has(answer), periods.to_vec()));
        }
    }
    for section in Section::ALL.into_iter().skip(1) {
        let has = |variable| Event::new(section, variable, 1);
        let content =
            Headline::CONTENT.map(|field| has(Variable::Headline(field, Measure::AtLeast)));
        all.push((has(Variable::PublicContent), content.to_vec()));
    }
    all.iter()
        .filter_map(|(whole, parts)| {
            let parts = parts.iter().map(find).collect::<Option<Vec<_>>>()?;
            Some(Cover { whole: find(whole)?, parts })
        })
        .collect()
}

fn dated_or_not() -> Vec<Event> {
    let years =
        (0..Bands::CODES.len()).map(|band| Event::new(Section::All, Variable::Years(band), 1));
    let undated = Section::ALL
        .into_iter()
        .skip(1)
        .map(|section| Event::new(section, Variable::Timing(Period::Undated, Measure::Found), 1));
    years.chain(undated).collect()
}
