//! Who could see it: one thing on each screen.

use askama::Template;
use jiff::tz::TimeZone;
use widerspruch::render::thing::{Aspect, Thing, View};
use widerspruch::report::model::Range;
use widerspruch::run::Analysis;
use widerspruch::verdict::survey::answers::{Answer as Said, FacebookAudience};
use widerspruch::words::i18n::Catalog;
use widerspruch::words::text;

use super::rendered;
use crate::ask::{Answer, Saved};
use crate::session::Session;
use crate::survey::{Changes, Offer, Question, Shown, Step};

/// Columns of a path.
const COLUMNS: usize = 90;

/// A button: its key, what it asks, its words.
struct Choice {
    key: char,
    act: &'static str,
    value: String,
    words: String,
}

#[derive(Template)]
#[template(path = "survey.html")]
struct Page<'a> {
    w: &'a Catalog,
    title: String,
    /// Before the question.
    about: Vec<String>,
    thing: Option<Thing>,
    /// The question, in bold.
    question: Option<String>,
    notes: Vec<String>,
    choices: Vec<Choice>,
    /// How far one is.
    progress: Option<(u64, u64)>,
    can_go_back: bool,
    /// What it may have been before some days and since; none if that is not asked.
    changes: Option<Changes>,
    today: &'a str,
    is_result: bool,
    has_answers: bool,
}

impl<'a> Page<'a> {
    fn new(w: &'a Catalog, title: String) -> Self {
        Self {
            w,
            title,
            about: Vec::new(),
            thing: None,
            question: None,
            notes: Vec::new(),
            choices: Vec::new(),
            progress: None,
            can_go_back: true,
            changes: None,
            today: "",
            is_result: false,
            has_answers: false,
        }
    }

    /// What can be chosen, with what is chosen.
    fn values(chosen: &str) -> [(&'static str, &'static str, bool); 4] {
        VALUES.map(|(code, id)| (code, id, code == chosen))
    }

    fn choice(&mut self, key: char, act: &'static str, value: impl Into<String>, words: String) {
        self.choices.push(Choice { key, act, value: value.into(), words });
    }

    fn offers(&mut self, offers: &[Offer], open: u64) {
        for (key, offer) in ('1'..='9').zip(offers) {
            let id = if offer.margin > 0 { "survey-plan-row" } else { "survey-plan-all" };
            let arguments = [
                ("draws", offer.draws.into()),
                ("minutes", offer.minutes.into()),
                ("margin", offer.margin.into()),
                ("points", offer.points.into()),
                ("count", open.into()),
            ];
            let words = self.w.format(id, &arguments);
            self.choice(key, "plan", offer.draws.to_string(), words);
        }
    }
}

/// Who could see it before the day, and since.
const VALUES: [(&str, &str); 4] = [
    ("public", "survey-value-public"),
    ("friends", "survey-value-friends"),
    ("only_me", "survey-value-only-me"),
    ("mixed", "survey-told-mixed"),
];

pub(crate) fn room(session: &Session) -> Answer {
    let w = &session.catalog;
    let (Some(sitting), Some(analysis)) = (&session.sitting, session.analysis()) else {
        return super::start::room(session);
    };
    let step = sitting.step(analysis);
    let is_after_check = matches!(step, Step::Plan { .. } | Step::Result { .. });
    let mut page = match step {
        Step::Question { number, count, question, open } => {
            let mut page = asked(w, number as u64, count as u64, &question, open);
            if matches!(question, Question::Timeline(_)) {
                page.changes = Some(sitting.changes());
                page.today = &session.start.today;
            }
            page
        }
        Step::Plan { open, offers, is_more } => {
            let title = if is_more { "survey-more-title" } else { "survey-plan-title" };
            let mut page = Page::new(w, w.text(title));
            page.about.push(w.format("survey-plan-intro", &[("count", open.into())]));
            page.offers(&offers, open);
            page.choice('0', "stop", "", w.text("survey-plan-none"));
            page.notes.push(w.text("survey-plan-note"));
            page
        }
        Step::Check => {
            let mut page = Page::new(w, w.text("survey-check-title"));
            page.about.push(w.text("survey-check-intro"));
            page.choice('1', "check", "begin", w.text("survey-check-yes"));
            page.choice('2', "check", "skip", w.text("survey-check-no"));
            page
        }
        Step::Differs { wrong, count } => {
            let mut page = Page::new(w, w.text("survey-check-title"));
            let arguments = [("wrong", wrong.into()), ("count", count.into())];
            page.about.push(w.format("survey-check-differs", &arguments));
            page.choice('1', "check", "drop", w.text("survey-check-drop"));
            page.choice('2', "check", "keep", w.text("survey-check-keep"));
            page
        }
        Step::Thing(shown) => thing(session, analysis, &shown),
        Step::Result { now, offers, open } => result(w, &sitting.before, &now, &offers, open),
    };
    if is_after_check && sitting.is_confirmed(analysis) {
        page.about.insert(0, w.text("survey-check-fits"));
    }
    page.has_answers = !sitting.answers.is_empty();
    let mut answer = Answer { title: Some(w.text("page-room-survey")), ..Answer::default() };
    answer.unsaved = Some(sitting.is_unsaved);
    answer.enters = true;
    answer.parts.insert("room", rendered(&page));
    answer
}

fn asked<'a>(w: &'a Catalog, number: u64, count: u64, question: &Question, open: u64) -> Page<'a> {
    let arguments = [("number", number.into()), ("count", count.into())];
    let mut page = Page::new(w, w.format("survey-question", &arguments));
    page.can_go_back = number > 1;
    match question {
        Question::Timeline(_) => {
            page.question = Some(w.text("survey-told"));
            // That it changed is told in a form below.
            for (key, value, id) in FacebookAudience::KEYS {
                if value != "changed" {
                    page.choice(key, "answer", value, w.text(id));
                }
            }
        }
        Question::Place(place) => {
            let [words, public, private] = place.messages();
            page.about.push(w.text(words));
            let name = place.name.as_deref().map(|name| {
                let name = text::truncate(&text::clean(name), 120).into_owned();
                w.format("quoted", &[("text", name.into())])
            });
            page.question = name;
            page.choice('1', "answer", "public", w.text(public));
            page.choice('2', "answer", "private", w.text(private));
            if place.name.is_none() {
                page.choice('3', "answer", "since", w.text("survey-own-private-since"));
            }
            page.choice('0', "answer", "", w.text("survey-dont-know"));
            page.choice('w', "enough", "", w.text("survey-no-more-places"));
        }
    }
    #[allow(clippy::cast_precision_loss, reason = "counts of items are far below 2^53")]
    let share = w.percent(question.items() as f64 / open.max(1) as f64);
    let settles = [("count", question.items().into()), ("share", share.into())];
    page.notes.insert(0, w.format("survey-settles", &settles));
    page
}

/// One thing to look up.
fn thing<'a>(session: &'a Session, analysis: &Analysis, shown: &Shown) -> Page<'a> {
    let w = &session.catalog;
    let id = if shown.checks { "survey-check-item" } else { "survey-item" };
    let arguments = [("number", shown.number.into()), ("count", shown.count.into())];
    let mut page = Page::new(w, w.format(id, &arguments));
    page.progress = Some((shown.number - 1, shown.count));
    let view = View { zone: zone(session), columns: COLUMNS };
    page.thing = Thing::of(&analysis.reading, w, shown.ask.at, shown.aspect, &view);
    if let Some(answer) = shown.answer {
        let answer = [("answer", w.text(answer.message()).into())];
        page.notes.push(w.format("survey-answer-now", &answer));
    }
    for (key, answer) in Said::KEYS {
        if answer != Said::Differs || shown.aspect == Aspect::Album {
            page.choice(key, "answer", key, w.text(answer.message()));
        }
    }
    page
}

fn result<'a>(
    w: &'a Catalog,
    before: &Range,
    now: &Range,
    offers: &[Offer],
    open: u64,
) -> Page<'a> {
    let range = |[id, exact]: [&str; 2], range: &Range| {
        let id = if range.at_least == range.at_most { exact } else { id };
        w.format(id, &[("low", range.at_least.into()), ("high", range.at_most.into())])
    };
    let mut page = Page::new(w, w.text("survey-result-title"));
    page.is_result = true;
    page.about.push(range(["survey-result-before", "survey-result-before-exact"], before));
    page.about.push(range(["survey-result-known", "survey-result-known-exact"], now));
    if !offers.is_empty() {
        page.offers(offers, open);
        page.notes.push(w.text("survey-plan-note"));
    }
    page
}

/// The clock of the person.
fn zone(session: &Session) -> TimeZone {
    TimeZone::get(&session.start.zone).unwrap_or(TimeZone::UTC)
}

/// The answers as a file; the same as that of the command line.
pub(crate) fn save(session: &Session) -> Option<Saved> {
    let text = session.sitting.as_ref()?.answers.text().ok()?;
    Some(Saved { name: "widerspruch-answers.json".to_owned(), kind: "application/json", text })
}
