//! The survey, step by step: what settles much first, then a random sample, then the result
//! (docs/sampling.md). Everything that was answered stands in the answers; this is only where the
//! person is.

mod changes;
mod checking;

use std::collections::BTreeSet;

use serde::Deserialize;
use widerspruch::render::thing::Aspect;
use widerspruch::report::model::Range;
use widerspruch::run::Analysis;
use widerspruch::verdict::audience::{Told, ToldSince};
use widerspruch::verdict::drawing::{Drawing, before, next, offered};
use widerspruch::verdict::judge::Judged;
use widerspruch::verdict::person::Person;
use widerspruch::verdict::sample;
use widerspruch::verdict::survey::answers::{Answer, Answers, FacebookAudience, Place};
use widerspruch::verdict::survey::key::Key;
use widerspruch::verdict::survey::places::{Asked, places};
use widerspruch::verdict::survey::stops::Stops;
use widerspruch::verdict::survey::unit::{Ask, Unit};
use widerspruch::verdict::tally::Tally;

pub(crate) use self::changes::Changes;
use self::checking::Check;
pub(crate) use self::checking::Checking;

/// Look-ups a minute, roughly.
const A_MINUTE: u64 = 2;

/// One sitting.
pub(crate) struct Sitting {
    pub(crate) answers: Answers,
    /// Whether there are answers that were not saved.
    pub(crate) is_unsaved: bool,
    /// The answer of the report before this sitting.
    pub(crate) before: Range,
    /// What was answered and told before it.
    known: Known,
    /// What is open before the questions.
    open: u64,
    questions: Vec<Question>,
    /// The question that is asked again, after a step back.
    again: Option<usize>,
    /// No more questions, on to the sample.
    enough: bool,
    /// The cross-check of what is told in general.
    check: Check,
    /// What stands in the form for changes, while it has another row.
    changes: Option<Changes>,
    /// The thing that is asked again.
    thing: Option<Thing>,
    /// The person wants the result now.
    ended: bool,
}

/// Something to look up: where it stands among the others, and what is asked of it.
type Thing = (usize, Key, Ask);

/// What was known when the person sat down.
struct Known {
    answers: Option<Answers>,
    told: Vec<ToldSince>,
}

/// A question that settles much.
#[derive(Debug, Clone)]
pub(crate) enum Question {
    /// Who could see the timeline; how many items it settles.
    Timeline(u64),
    /// Who could see a group or an account.
    Place(Asked),
}

impl Question {
    /// How many items an answer settles.
    pub(crate) const fn items(&self) -> u64 {
        match self {
            Self::Timeline(items) => *items,
            Self::Place(place) => place.items,
        }
    }
}

/// How many to look up.
pub(crate) struct Offer {
    pub(crate) draws: u64,
    pub(crate) minutes: u64,
    pub(crate) margin: u64,
    pub(crate) points: u64,
}

/// What is to be done now.
pub(crate) enum Step {
    Question {
        number: usize,
        count: usize,
        question: Question,
        open: u64,
    },
    /// A few of what the general word settles may be looked up.
    Check,
    /// So many of them were not as told.
    Differs {
        wrong: u64,
        count: u64,
    },
    Plan {
        open: u64,
        offers: Vec<Offer>,
        is_more: bool,
    },
    Thing(Shown),
    Result {
        now: Range,
        offers: Vec<Offer>,
        open: u64,
    },
}

/// A thing to look up.
pub(crate) struct Shown {
    /// Whether it is of the cross-check.
    pub(crate) checks: bool,
    pub(crate) number: u64,
    pub(crate) count: u64,
    pub(crate) ask: Ask,
    pub(crate) aspect: Aspect,
    pub(crate) answer: Option<Answer>,
}

/// What the person did.
#[derive(Debug, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub(crate) enum Act {
    /// An answer: to the timeline or a place a word, to a thing the sign of its key.
    Answer {
        answer: String,
    },
    /// The timeline was first this, and since a day that.
    Changed(Changes),
    /// It changed once more than there are fields for.
    Another(Changes),
    /// What becomes of the cross-check.
    Check {
        answer: Checking,
    },
    /// So many are to be looked up.
    Plan {
        draws: String,
    },
    Back,
    /// No more questions.
    Enough,
    /// The result now.
    Stop,
    /// Goes on after the result.
    Resume,
}

impl Sitting {
    pub(crate) fn new(answers: Answers, analysis: &mut Analysis) -> Self {
        let Person { answers: known, told, .. } = &analysis.verdicts.person;
        let mut sitting = Self {
            is_unsaved: false,
            before: Range::default(),
            known: Known { answers: known.clone(), told: told.clone() },
            open: 0,
            questions: Vec::new(),
            again: None,
            check: Check::default(),
            changes: None,
            enough: answers.sample.is_some(),
            thing: None,
            ended: false,
            answers,
        };
        sitting.ask_anew(analysis);
        sitting
    }

    /// Asks what is to be asked now: what the person said beside the report, for example that they
    /// are a minor, changes what is open.
    pub(crate) fn ask_anew(&mut self, analysis: &mut Analysis) {
        let Known { answers, told } = &self.known;
        let person = Person {
            answers: answers.clone(),
            told: told.clone(),
            ..analysis.verdicts.person.clone()
        };
        analysis.verdicts = analysis.verdicts.again(&analysis.reading, person);
        self.before = total(analysis);
        let mut answers = self.answers.clone();
        // What questions settle is counted without what was answered.
        answers.facebook_audience = None;
        answers.groups.clear();
        answers.accounts.clear();
        refresh(analysis, &answers);
        let open = sample::candidates(&analysis.reading, &analysis.verdicts).len() as u64;
        judge(analysis, &answers, vec![ToldSince { told: Told::Public, since: None }]);
        let timeline = open
            .saturating_sub(sample::candidates(&analysis.reading, &analysis.verdicts).len() as u64);
        refresh(analysis, &answers);
        let places = places(&analysis.reading, &analysis.verdicts, open);
        refresh(analysis, &self.answers);
        let timeline = (timeline > 0).then_some(Question::Timeline(timeline));
        let questions = timeline.into_iter().chain(places.into_iter().map(Question::Place));
        self.questions = questions.collect();
        // Where nothing was open, the sitting ended by itself.
        self.ended = open == 0 || (self.ended && self.open > 0);
        self.open = open;
        self.again = self.again.filter(|at| *at < self.questions.len());
        self.thing = None;
        self.check = Check::default();
        self.prepare_check(analysis);
    }

    /// What is to be done now.
    pub(crate) fn step(&self, analysis: &Analysis) -> Step {
        if self.ended {
            return self.result(analysis);
        }
        if let Some(at) = self.question() {
            let question = self.questions[at].clone();
            let count = self.questions.len();
            return Step::Question { number: at + 1, count, question, open: self.open };
        }
        if let Some(step) = self.checking(analysis) {
            return step;
        }
        let drawing = Drawing::of(&analysis.reading, &analysis.verdicts);
        let Some(plan) = self.plan() else {
            return if drawing.open() == 0 {
                self.result(analysis)
            } else {
                let offers = offers(&drawing, &[]);
                Step::Plan { open: drawing.open(), offers, is_more: false }
            };
        };
        match self.next(&units(analysis, &drawing, plan)) {
            Some(thing) => Step::Thing(self.shown(thing, plan, false)),
            None => self.result(analysis),
        }
    }

    fn shown(&self, (at, key, ask): Thing, count: u64, checks: bool) -> Shown {
        let aspect = match ask.photo {
            Some(photo) if photo == key => Aspect::Photo,
            Some(_) => Aspect::Album,
            None => Aspect::Record,
        };
        let answer = self.answers.items.get(&key).copied();
        Shown { checks, number: at as u64 + 1, count, ask, aspect, answer }
    }

    /// Does what the person did.
    pub(crate) fn act(&mut self, act: Act, analysis: &mut Analysis) {
        match act {
            Act::Answer { answer } => self.answer(&answer, analysis),
            Act::Changed(changes) => self.changed(changes),
            Act::Another(changes) => self.changes = Some(Changes { more: 1, ..changes }),
            Act::Check { answer } => self.check(answer),
            Act::Plan { draws } => self.choose(draws.parse().unwrap_or(0), analysis),
            Act::Back => self.back(analysis),
            Act::Enough => (self.enough, self.again) = (true, None),
            Act::Stop => self.ended = true,
            Act::Resume => self.ended = false,
        }
        refresh(analysis, &self.answers);
        self.prepare_check(analysis);
    }

    /// The question that is open.
    fn question(&self) -> Option<usize> {
        if let Some(at) = self.again {
            return Some(at);
        }
        if self.enough {
            return None;
        }
        self.questions.iter().position(|question| !self.is_answered(question))
    }

    fn is_answered(&self, question: &Question) -> bool {
        match question {
            Question::Timeline(_) => self.answers.facebook_audience.is_some(),
            Question::Place(place) => place.answer(&self.answers).is_some(),
        }
    }

    fn answer(&mut self, answer: &str, analysis: &Analysis) {
        if let Some(at) = self.question() {
            match &self.questions[at] {
                Question::Timeline(_) => {
                    let told = serde_json::from_value::<Told>(answer.into()).ok();
                    let told = told.map(|told| vec![ToldSince { told, since: None }]);
                    let told = told.map_or(FacebookAudience::DontKnow, FacebookAudience::Told);
                    self.answers.facebook_audience = Some(told);
                }
                Question::Place(place) => {
                    let place = place.clone();
                    let answer = match answer {
                        "public" => Place::Public,
                        "private" => Place::Private,
                        // Private by now: what was made before may have been used.
                        _ => Place::DontKnow,
                    };
                    place.keep(&mut self.answers, answer);
                }
            }
            self.again = None;
            self.changes = None;
            self.is_unsaved = true;
            return;
        }
        let known = Answer::KEYS.into_iter().find(|(sign, _)| answer.starts_with(*sign));
        let Some((_, answer)) = known else { return };
        let Some(plan) = self.plan() else { return self.checked(answer, analysis) };
        let drawing = Drawing::of(&analysis.reading, &analysis.verdicts);
        let units = units(analysis, &drawing, plan);
        let Some((_, key, _)) = self.next(&units) else { return };
        self.saw(key, answer);
        let open = units.iter().position(|(_, unit)| unit.next(&self.answers.items).is_some());
        self.reach(if open.is_none() { plan } else { open.unwrap_or(units.len()) as u64 });
    }

    fn saw(&mut self, thing: Key, answer: Answer) {
        self.answers.items.insert(thing, answer);
        self.thing = None;
        self.is_unsaved = true;
    }

    /// Keeps several answers about the timeline, with the days between them.
    fn changed(&mut self, changes: Changes) {
        let is_timeline =
            self.question().is_some_and(|at| matches!(self.questions[at], Question::Timeline(_)));
        match changes.told().filter(|_| is_timeline) {
            Some(values) => {
                self.answers.facebook_audience = Some(FacebookAudience::Told(values));
                self.again = None;
                self.changes = None;
                self.is_unsaved = true;
            }
            None => self.changes = Some(changes),
        }
    }

    /// What stands in the form for changes.
    pub(crate) fn changes(&self) -> Changes {
        self.changes.clone().unwrap_or_else(|| Changes::of(self.answers.told()))
    }

    fn choose(&mut self, draws: u64, analysis: &Analysis) {
        let drawing = Drawing::of(&analysis.reading, &analysis.verdicts);
        if draws == 0 || draws > drawing.open() {
            self.ended = true;
            return;
        }
        match &mut self.answers.sample {
            Some(sampled) if sampled.plans.last().is_some_and(|last| *last < draws) => {
                sampled.plans.push(draws);
            }
            Some(_) => {}
            None => {
                self.answers.draw(draws, drawing.strata.clone());
            }
        }
        self.ended = false;
        self.enough = true;
        self.is_unsaved = true;
    }

    fn back(&mut self, analysis: &Analysis) {
        self.ended = false;
        if let Some(at) = self.question() {
            self.again = at.checked_sub(1).or(Some(0));
            return;
        }
        let Some(plan) = self.plan() else {
            if !self.check_back(analysis) {
                self.enough = false;
                self.again = self.questions.len().checked_sub(1);
            }
            return;
        };
        let drawing = Drawing::of(&analysis.reading, &analysis.verdicts);
        let units = units(analysis, &drawing, plan);
        if let Some((at, key, ask)) = self.next(&units) {
            self.thing = before(&self.answers, &units, at, key).or(Some((at, key, ask)));
        }
    }

    fn plan(&self) -> Option<u64> {
        self.answers.sample.as_ref()?.plans.last().copied()
    }

    /// The draw has come so far; it never goes back.
    fn reach(&mut self, draws: u64) {
        if let Some(sampled) = &mut self.answers.sample {
            let last = sampled.plans.last().copied().unwrap_or_default();
            sampled.reached = sampled.reached.max(draws.min(last));
        }
    }

    /// What is looked up next.
    fn next(&self, units: &[(Judged, Unit)]) -> Option<Thing> {
        self.thing.or_else(|| next(units, &self.answers.items))
    }

    fn result(&self, analysis: &Analysis) -> Step {
        let drawing = Drawing::of(&analysis.reading, &analysis.verdicts);
        let plan = self.plan().unwrap_or(0);
        let plans = self.answers.sample.as_ref().map_or(&[][..], |sampled| &sampled.plans);
        let open = drawing.open().saturating_sub(plan);
        Step::Result { now: total(analysis), offers: offers(&drawing, plans), open }
    }
}

/// The answer as it is judged now.
fn total(analysis: &Analysis) -> Range {
    let (counts, _) = sample::count(&analysis.reading, &analysis.verdicts);
    let mut total = Tally::default();
    for account in &counts {
        total.merge(&account.tally);
    }
    total.answer()
}

/// Judges with the answers of now.
fn refresh(analysis: &mut Analysis, answers: &Answers) {
    judge(analysis, answers, Vec::new());
}

fn judge(analysis: &mut Analysis, answers: &Answers, told: Vec<ToldSince>) {
    let Analysis { reading, verdicts, .. } = analysis;
    let person = Person { told, answers: Some(answers.clone()), ..verdicts.person.clone() };
    *verdicts = verdicts.again(reading, person);
}

fn offers(drawing: &Drawing, plans: &[u64]) -> Vec<Offer> {
    let open = drawing.open();
    let first = plans.first().copied();
    let offer = |draws: u64| {
        let margin = if draws < open {
            drawing.margin(Stops::new(first.unwrap_or(draws), draws))
        } else {
            0
        };
        let points = (margin * 200 + open).checked_div(open * 2).unwrap_or(0);
        Offer { draws, minutes: draws.div_ceil(A_MINUTE), margin, points }
    };
    offered(plans, open).into_iter().map(offer).collect()
}

/// What is looked up for the drawn items, in their order.
fn units(analysis: &Analysis, drawing: &Drawing, plan: u64) -> Vec<(Judged, Unit)> {
    let length = usize::try_from(plan).unwrap_or(usize::MAX).min(drawing.order.len());
    let drawn = drawing.order.get(..length).unwrap_or_default();
    let wanted: BTreeSet<Key> = drawn.iter().copied().collect();
    let found = sample::units(&analysis.reading, &analysis.verdicts, &wanted);
    drawn.iter().filter_map(|item| found.get(item).copied()).collect()
}
