//! What the page knows between two asks: the language, the files, what was read and told.

mod reading;

use std::cell::{OnceCell, RefCell};

use widerspruch::reading::shape::shape;
use widerspruch::render::html::html;
use widerspruch::render::json::json;
use widerspruch::render::markdown::markdown;
use widerspruch::report::inspection::build::inspect;
use widerspruch::report::inspection::model::Inspection;
use widerspruch::run::Analysis;
use widerspruch::source::bytes::Lent;
use widerspruch::verdict::audience::ToldSince;
use widerspruch::verdict::survey::answers::{Answers, FacebookAudience};
use widerspruch::verdict::survey::key::Seed;
use widerspruch::words::i18n::{Catalog, Language};
use widerspruch::words::text;

use crate::ask::{Answer, Ask, File, Room, Saved, Start};
use crate::browser;
use crate::rooms::{self, details, inspect as inspecting, letters, pool, statistics, survey};
use crate::survey::Sitting;
use crate::told::Told;

pub(crate) use self::reading::Read;

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
    /// Their form, once somebody wanted to see it.
    shape: OnceCell<Option<String>>,
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

impl Session {
    fn new() -> Self {
        browser::prepare();
        Self {
            catalog: Catalog::new(Language::En),
            start: Start::default(),
            room: Room::Start,
            files: Vec::new(),
            shape: OnceCell::new(),
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

    /// Begins the survey, or goes on.
    fn sit_down(&mut self) {
        let Some(analysis) = self.read.as_mut().and_then(Read::analysis_mut) else { return };
        if let Some(sitting) = &mut self.sitting {
            sitting.ask_anew(analysis);
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
    pub(crate) fn shape(&self) -> Option<&str> {
        self.shape.get_or_init(|| shape(&self.files.clone().into())).as_deref()
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
