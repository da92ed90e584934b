//! What was lent becomes a report, and what is told changes it.

use std::cell::OnceCell;

use jiff::civil::Date;
use widerspruch::reading::extract::Options as Keep;
use widerspruch::render::letter::LetterFacts;
use widerspruch::report::model::{Range, Report};
use widerspruch::report::saved;
use widerspruch::run::{Analysis, Options, analyse};
use widerspruch::source::demo::demo;
use widerspruch::verdict::person::Person;
use widerspruch::verdict::survey::answers::Answers;
use widerspruch::words::text::html;

use super::Session;
use crate::ask::{Answer, Room};
use crate::files::{Sorted, sort};
use crate::progress::Shown;
use crate::rooms::{self, pool};
use crate::told::{self, Told};

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
    /// Sorts what was lent, and reads it: archives, or else what this program wrote itself.
    pub(super) fn read(&mut self, is_demo: bool) -> Answer {
        let mut sorted = sort(std::mem::take(&mut self.files));
        self.shape = OnceCell::new();
        if sorted.is_many() {
            return self.pool(sorted);
        }
        self.files = if is_demo { vec![demo()] } else { std::mem::take(&mut sorted.archives) };
        if let Some((name, bytes)) = sorted.answers.take() {
            match Answers::parse(&bytes) {
                Ok(answers) => {
                    self.told.take(answers.told());
                    self.answers = Some(answers);
                }
                Err(_) => return rooms::start::refused(self, "page-answers-refused", &name),
            }
        }
        if self.files.is_empty() {
            if let Some((name, bytes)) = sorted.report {
                return self.saved(&name, &bytes);
            }
            let id = if self.answers.is_some() { "page-answers-alone" } else { "page-nothing" };
            return rooms::start::refused(self, id, "");
        }
        let analysis = analyse(&self.options(), &Shown::new(self.catalog.language()));
        if !analysis.reading.found_anything() {
            if sorted.statistics.is_empty() {
                return rooms::start::nothing(self, &analysis.report);
            }
            // One file of statistics, and nothing else that counts.
            sorted.archives = std::mem::take(&mut self.files);
            return self.pool(sorted);
        }
        self.read = Some(Read {
            untold: self.untold(&analysis),
            source: Source::Archives(Box::new(analysis)),
            is_demo,
            me: self.told.me(),
        });
        let left_out = sorted.beside_archives();
        let shown = self.enter(Room::Result);
        if left_out.is_empty() { shown } else { self.left_out(&left_out, shown) }
    }

    /// The answer if nothing were told: words may have been told before, and answers lent beside archives.
    fn untold(&self, analysis: &Analysis) -> Range {
        let person = self.person();
        if person.answers.is_none() && self.told == Told::default() {
            return analysis.report.answer;
        }
        let nobody = Person { downloaded: person.downloaded, ..Person::default() };
        let verdicts = analysis.verdicts.again(&analysis.reading, nobody);
        Report::of(&analysis.reading, &verdicts, self.as_of()).answer
    }

    /// Names what stays out of a report.
    fn left_out(&self, names: &[String], mut answer: Answer) -> Answer {
        let names = [("names", rooms::names(names, &self.catalog).into())];
        let words = self.catalog.format("page-left-out", &names);
        answer.parts.insert("fault", html(&words));
        answer
    }

    fn pool(&mut self, sorted: Sorted) -> Answer {
        match pool::Pooling::of(sorted, &self.catalog) {
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

    /// Judges again with what is told now. Only another name in chats needs another reading;
    /// whether that could be done.
    pub(super) fn judge(&mut self) -> bool {
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
    pub(super) fn read_again(&mut self) -> bool {
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
    pub(crate) fn person(&self) -> Person {
        Person { answers: self.answered(), ..self.told.person(self.as_of()) }
    }

    pub(crate) fn as_of(&self) -> Date {
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

    pub(super) fn analysis_mut(&mut self) -> Option<&mut Analysis> {
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
