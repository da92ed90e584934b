//! What the page knows between two asks: the language, the files, what was read and told.

use std::cell::RefCell;
use std::path::PathBuf;

use jiff::civil::Date;
use widerspruch::reading::extract::Options as Keep;
use widerspruch::reading::shape::shape;
use widerspruch::render::html::html;
use widerspruch::render::json::json;
use widerspruch::render::letter::LetterFacts;
use widerspruch::render::markdown::markdown;
use widerspruch::report::inspection::build::inspect;
use widerspruch::report::inspection::model::Inspection;
use widerspruch::report::model::{Range, Report};
use widerspruch::report::saved;
use widerspruch::run::{Analysis, Options, analyse};
use widerspruch::source::bytes::Lent;
use widerspruch::source::demo::demo;
use widerspruch::verdict::audience::ToldSince;
use widerspruch::verdict::person::Person;
use widerspruch::verdict::survey::answers::{Answers, FacebookAudience};
use widerspruch::verdict::survey::key::Seed;
use widerspruch::words::i18n::{Catalog, Language};
use widerspruch::words::text;

use crate::ask::{Answer, Ask, File, Room, Saved, Start};
use crate::files::{Sorted, sort};
use crate::progress::Shown;
use crate::rooms::{self, details, inspect as inspecting, letters, pool, statistics, survey};
use crate::survey::{Sitting, refresh};
use crate::told::{self, Told};

thread_local! {
    static SESSION: RefCell<Session> = RefCell::new(Session::new());
}

/// Takes a file that the person chose.
pub(crate) fn lend(file: Lent) {
    SESSION.with_borrow_mut(|session| session.files.push(file));
}

/// Answers an ask; both are JSON.
pub(crate) fn answer(ask: &str) -> String {
    SESSION.with_borrow_mut(|session| {
        let answer = match serde_json::from_str(ask) {
            Ok(ask) => session.answer(ask),
            Err(error) => Answer::fault(&error.to_string()),
        };
        serde_json::to_string(&answer).unwrap_or_default()
    })
}

/// All that is known.
pub(crate) struct Session {
    pub(crate) catalog: Catalog,
    pub(crate) start: Start,
    pub(crate) room: Room,
    files: Vec<Lent>,
    pub(crate) told: Told,
    pub(crate) read: Option<Read>,
    /// Saved answers, until the survey takes them.
    answers: Option<Answers>,
    pub(crate) sitting: Option<Sitting>,
    /// Whether first words and addresses are kept.
    keeps_texts: bool,
    pub(crate) pooled: Option<pool::Pooling>,
    pub(crate) letter: letters::Form,
    pub(crate) without_account: bool,
    pub(crate) wanted: details::Wanted,
    pub(crate) country: String,
}

/// What was read.
pub(crate) struct Read {
    source: Source,
    /// The answer while nothing was told.
    pub(crate) untold: Range,
    pub(crate) is_demo: bool,
    /// The name in chats that it was read with.
    me: Option<String>,
}

enum Source {
    Archives(Box<Analysis>),
    Saved(Box<Report>),
}

impl Session {
    fn new() -> Self {
        Self {
            catalog: Catalog::new(Language::En),
            start: Start::default(),
            room: Room::Start,
            files: Vec::new(),
            told: Told::default(),
            read: None,
            answers: None,
            sitting: None,
            keeps_texts: false,
            pooled: None,
            letter: letters::Form::default(),
            without_account: false,
            wanted: details::Wanted::default(),
            country: String::new(),
        }
    }

    fn answer(&mut self, ask: Ask) -> Answer {
        let answer = match ask {
            Ask::Start(start) => {
                let mut languages = start.languages.iter();
                let language = languages.find_map(|tag| Language::of_tag(tag));
                self.catalog = Catalog::new(language.unwrap_or(Language::En));
                self.start = start;
                self.enter(Room::Start)
            }
            Ask::Language => {
                let other = match self.catalog.language() {
                    Language::De => Language::En,
                    Language::En => Language::De,
                };
                self.catalog = Catalog::new(other);
                self.show()
            }
            Ask::Show { room, account, reads } => {
                if account == "no" {
                    self.without_account = true;
                    self.letter.without_account();
                }
                if self.lacks_texts(room) {
                    if reads.is_empty() {
                        let then = Some(room);
                        return self
                            .with_language(Answer { then, ..rooms::reading::room(&self.catalog) });
                    }
                    self.keeps_texts = true;
                    self.keeps_texts = self.read_again();
                    if !self.keeps_texts {
                        let shown = self.show();
                        return self.with_language(self.gone(Answer { enters: true, ..shown }));
                    }
                }
                match room {
                    Room::Survey => self.sit_down(),
                    Room::Result if self.sitting.is_some() => {
                        self.judge();
                    }
                    _ => {}
                }
                self.enter(room)
            }
            Ask::Survey(act) => {
                let analysis = self.read.as_mut().and_then(Read::analysis_mut);
                if let (Some(sitting), Some(analysis)) = (&mut self.sitting, analysis) {
                    sitting.act(act, analysis);
                    self.told.take(sitting.answers.told());
                }
                self.show()
            }
            Ask::Reading => rooms::reading::room(&self.catalog),
            Ask::Read { demo } => self.read(demo),
            Ask::Tell(told) => {
                let other = told.audience();
                if other != self.told.audience() {
                    self.answered_beside(other);
                }
                self.told = told;
                let is_whole = self.judge();
                let change = rooms::result::change(self);
                if is_whole { change } else { self.gone(change) }
            }
            Ask::Save { what } => {
                let mut answer = Answer { file: self.save(what), ..Answer::default() };
                if let (File::Answers, Some(sitting)) = (what, &mut self.sitting) {
                    sitting.is_unsaved = false;
                    answer.unsaved = Some(false);
                }
                answer
            }
            Ask::Copy { what } => {
                let copy = self.save(what).map(|saved| saved.text);
                Answer { copy, ..Answer::default() }
            }
            Ask::Letter(form) => {
                let is_other_kind = self.write(form);
                letters::change(self, is_other_kind)
            }
            Ask::End { end, typed } => {
                self.letter.typed = typed;
                letters::end(self, end)
            }
            Ask::Details(wanted) => {
                self.wanted = wanted;
                details::change(self)
            }
            Ask::Pool(form) => pool::change(self, form),
            Ask::Country { country } => {
                self.country = country;
                self.show()
            }
        };
        self.with_language(answer)
    }

    fn with_language(&self, answer: Answer) -> Answer {
        Answer { language: self.catalog.language().code(), ..answer }
    }

    /// Whether a room shows texts that were not kept: they take three times the memory.
    fn lacks_texts(&self, room: Room) -> bool {
        let shows = matches!(room, Room::Survey | Room::Details | Room::Inspect);
        shows && !self.keeps_texts && self.analysis().is_some()
    }

    /// Goes to a room.
    fn enter(&mut self, room: Room) -> Answer {
        self.room = room;
        Answer { enters: true, ..self.show() }
    }

    fn show(&self) -> Answer {
        let mut answer = match self.room {
            Room::Start => rooms::start::room(self),
            Room::Result => rooms::result::room(self),
            Room::Survey => survey::room(self),
            Room::Letters => letters::room(self),
            Room::Details => details::room(self),
            Room::Statistics => statistics::room(self),
            Room::Inspect => inspecting::room(self),
            Room::Pool => pool::room(self),
        };
        answer.parts.insert("bar", rooms::bar(self));
        answer.parts.insert("fault", String::new());
        answer
    }

    /// Says that files could not be read once more.
    fn gone(&self, mut answer: Answer) -> Answer {
        answer.parts.insert("fault", text::html(&self.catalog.text("page-gone")));
        answer
    }

    fn read(&mut self, is_demo: bool) -> Answer {
        let Sorted { archives, report, answers, statistics, beside } =
            sort(std::mem::take(&mut self.files));
        self.files = if is_demo { vec![demo()] } else { archives };
        if let Some((name, bytes)) = answers {
            match Answers::parse(&bytes) {
                Ok(answers) => {
                    self.told.take(answers.told());
                    self.answers = Some(answers);
                }
                Err(_) => return rooms::start::refused(self, "page-answers-refused", &name),
            }
        }
        if self.files.is_empty() {
            if !statistics.is_empty() {
                return self.pool(statistics, beside);
            }
            if let Some((name, bytes)) = report {
                return self.saved(&name, &bytes);
            }
            let id = if self.answers.is_some() { "page-answers-alone" } else { "page-nothing" };
            return rooms::start::refused(self, id, "");
        }
        let analysis = analyse(&self.options(), &Shown::new(self.catalog.language()));
        if !analysis.reading.found_anything() {
            return rooms::start::nothing(self, &analysis.report);
        }
        self.read = Some(Read {
            untold: analysis.report.answer,
            source: Source::Archives(Box::new(analysis)),
            is_demo,
            me: self.told.me(),
        });
        self.enter(Room::Result)
    }

    fn pool(
        &mut self,
        statistics: Vec<(PathBuf, Vec<u8>)>,
        beside: Vec<(String, Vec<u8>)>,
    ) -> Answer {
        match pool::Pooling::of(statistics, beside, &self.catalog) {
            Ok(pooling) => self.pooled = Some(pooling),
            Err(words) => return rooms::start::told(self, words),
        }
        self.enter(Room::Pool)
    }

    /// A saved report.
    fn saved(&mut self, name: &str, bytes: &[u8]) -> Answer {
        let Ok(report) = saved::parse(bytes) else {
            return rooms::start::refused(self, "page-report-refused", name);
        };
        let untold = report.answer;
        self.read = Some(Read {
            source: Source::Saved(Box::new(report)),
            untold,
            is_demo: false,
            me: None,
        });
        self.enter(Room::Result)
    }

    /// Begins the survey, or goes on.
    fn sit_down(&mut self) {
        let Some(analysis) = self.read.as_mut().and_then(Read::analysis_mut) else { return };
        if let Some(sitting) = &self.sitting {
            refresh(analysis, &sitting.answers);
        } else {
            let seed = u128::from_str_radix(&self.start.random, 16).unwrap_or_default();
            let new = || Answers::new(Seed::from_bytes(seed.to_be_bytes()));
            let mut answers = self.answers.take().unwrap_or_else(new);
            let told = self.told.audience();
            if !told.is_empty() {
                answers.facebook_audience = Some(FacebookAudience::Told(told));
            }
            self.sitting = Some(Sitting::new(answers, analysis));
        }
    }

    /// The form beside the report answers what the survey asks, too.
    fn answered_beside(&mut self, told: Vec<ToldSince>) {
        let answers = self.sitting.as_mut().map(|own| &mut own.answers).or(self.answers.as_mut());
        if let Some(answers) = answers {
            answers.facebook_audience = Some(if told.is_empty() {
                FacebookAudience::DontKnow
            } else {
                FacebookAudience::Told(told)
            });
        }
    }

    /// What was answered.
    fn answered(&self) -> Option<Answers> {
        self.sitting.as_ref().map(|sitting| sitting.answers.clone()).or(self.answers.clone())
    }

    /// Judges again with what is told now. Only another name in chats needs another reading;
    /// whether that could be done.
    fn judge(&mut self) -> bool {
        let person = self.person();
        let as_of = self.as_of();
        if self.read.as_ref().is_some_and(|read| read.me != self.told.me()) {
            return self.read_again();
        }
        let Some(analysis) = self.analysis_mut() else { return true };
        let Analysis { reading, verdicts, report } = analysis;
        *verdicts = verdicts.again(reading, person);
        *report = Report::of(reading, verdicts, as_of);
        true
    }

    /// Reads once more. What can no longer be read keeps its old numbers; whether it could.
    fn read_again(&mut self) -> bool {
        let analysis = analyse(&self.options(), &Shown::new(self.catalog.language()));
        let me = self.told.me();
        let is_there = analysis.reading.found_anything();
        if let Some(read) = &mut self.read
            && is_there
        {
            read.me = me;
            read.source = Source::Archives(Box::new(analysis));
        }
        is_there
    }

    /// Everything that was told.
    fn person(&self) -> Person {
        Person { answers: self.answered(), ..self.told.person() }
    }

    fn as_of(&self) -> Date {
        told::day(&self.start.today).unwrap_or_default()
    }

    fn options(&self) -> Options {
        let mut options = Options::new(self.files.clone(), self.as_of(), self.start.now);
        options.person = self.person();
        options.read.me = self.told.me();
        let texts = self.keeps_texts;
        options.read.keep = Keep { texts, links: texts, all_labels: texts };
        options
    }

    fn save(&self, what: File) -> Option<Saved> {
        let name = |ending| format!("{}.{ending}", self.catalog.text("file-report"));
        let language = self.catalog.language();
        let report = self.read.as_ref().map(Read::report);
        let (name, kind, text) = match what {
            File::Html => (name("html"), "text/html", html(report?, language).ok()?),
            File::Json => (name("json"), "application/json", json(report?).ok()?),
            File::Markdown => (name("md"), "text/markdown", markdown(report?, language)),
            File::Answers => return survey::save(self),
            File::Details => return details::save(self),
            File::Statistics => return statistics::save(self),
            File::Inspection => return inspecting::save(self),
            File::PoolHtml | File::PoolCsv | File::PoolLedger => return pool::save(self, what),
        };
        Some(Saved { name, kind, text })
    }

    /// Whether a room can be entered.
    pub(crate) fn has(&self, room: Room) -> bool {
        match room {
            Room::Start | Room::Letters => true,
            Room::Result | Room::Statistics => self.read.is_some(),
            Room::Details | Room::Inspect | Room::Survey => self.analysis().is_some(),
            Room::Pool => self.pooled.is_some(),
        }
    }

    pub(crate) fn analysis(&self) -> Option<&Analysis> {
        self.read.as_ref().and_then(Read::analysis)
    }

    fn analysis_mut(&mut self) -> Option<&mut Analysis> {
        self.read.as_mut().and_then(Read::analysis_mut)
    }

    /// What is in the archives.
    pub(crate) fn inspect(&self) -> Option<Inspection> {
        self.analysis()
            .map(|analysis| inspect(&analysis.reading, &analysis.verdicts, &analysis.report, false))
    }

    /// The form of everything, without content.
    pub(crate) fn shape(&self) -> Option<String> {
        shape(&self.files.clone().into())
    }
}

impl Read {
    pub(crate) fn report(&self) -> &Report {
        match &self.source {
            Source::Archives(analysis) => &analysis.report,
            Source::Saved(report) => report,
        }
    }

    /// None of a saved report.
    pub(crate) fn analysis(&self) -> Option<&Analysis> {
        match &self.source {
            Source::Archives(analysis) => Some(analysis),
            Source::Saved(_) => None,
        }
    }

    fn analysis_mut(&mut self) -> Option<&mut Analysis> {
        match &mut self.source {
            Source::Archives(analysis) => Some(analysis),
            Source::Saved(_) => None,
        }
    }

    /// What a letter can tell.
    pub(crate) fn facts(&self) -> LetterFacts {
        let report = self.report().clone();
        match self.analysis() {
            Some(own) => LetterFacts::of(&own.reading, &own.verdicts, report),
            None => LetterFacts::of_report(report),
        }
    }
}

impl Answer {
    /// Something that the page should not have asked.
    fn fault(words: &str) -> Self {
        let mut answer = Self::default();
        answer.parts.insert("fault", text::html(words));
        answer
    }
}
