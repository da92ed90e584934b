//! The report, and beside it what the person can say.

use askama::Template;
use widerspruch::diag::Code;
use widerspruch::domain::platform::Platform;
use widerspruch::render::html::html;
use widerspruch::render::range_in_words;
use widerspruch::report::model::Range;
use widerspruch::words::i18n::Catalog;
use widerspruch::words::text::html as html_of;

use super::rendered;
use crate::ask::Answer;
use crate::session::{Read, Session};
use crate::told::{Objection, Told};

#[derive(Template)]
#[template(path = "result.html")]
struct Page<'a> {
    w: &'a Catalog,
    told: &'a Told,
    read: &'a Read,
    /// Facebook says of no post who could see it.
    asks_audience: bool,
    asks_me: bool,
    asks_download: bool,
    /// What an objection without a day needs.
    about_objection: String,
    /// That the survey knows more than this form can show.
    told_in_survey: String,
    today: &'a str,
    change: String,
}

#[derive(Template)]
#[template(path = "change.html")]
struct Change {
    now: String,
    before: Option<String>,
}

/// The choices of a list: value, message, whether it is chosen.
type Choice = (&'static str, &'static str, bool);

const AUDIENCES: [(&str, &str); 5] = [
    ("", "survey-dont-know"),
    ("public", "survey-value-public"),
    ("friends", "survey-value-friends"),
    ("only_me", "survey-value-only-me"),
    ("mixed", "survey-told-mixed"),
];

const REGIONS: [(&str, &str); 4] = [
    ("eea", "page-region-eea"),
    ("ch", "page-region-ch"),
    ("uk", "page-region-uk"),
    ("other", "page-region-other"),
];

fn chosen<const N: usize>(all: [(&'static str, &'static str); N], value: &str) -> Vec<Choice> {
    all.into_iter().map(|(code, id)| (code, id, code == value)).collect()
}

impl Page<'_> {
    fn audiences(&self) -> Vec<Choice> {
        chosen(AUDIENCES, &self.told.audience)
    }

    fn before(&self) -> Vec<Choice> {
        chosen(AUDIENCES, &self.told.before)
    }

    fn regions(&self) -> Vec<Choice> {
        let region = if self.told.region.is_empty() { "eea" } else { &self.told.region };
        chosen(REGIONS, region)
    }
}

pub(crate) fn room(session: &Session) -> Answer {
    let Some(read) = &session.read else { return super::start::room(session) };
    let w = &session.catalog;
    let report = read.report();
    let has = |code| report.quality.diagnostics.iter().any(|found| found.code == code);
    let told = &session.told;
    let page = Page {
        w,
        told,
        read,
        asks_audience: report.exports.iter().any(|own| own.platform == Platform::Facebook),
        asks_me: !told.me.is_empty() || has(Code::ChatOwnerUnknown),
        asks_download: !told.downloaded.is_empty() || has(Code::ArchiveAgeUnknown),
        about_objection: about_objection(session),
        told_in_survey: told_in_survey(session),
        today: &session.start.today,
        change: changed(read, session),
    };
    let mut answer = with_report(read, session);
    answer.parts.insert("room", rendered(&page));
    answer
}

/// After something was told: the report, and the numbers beside it.
pub(crate) fn change(session: &Session) -> Answer {
    let Some(read) = &session.read else { return Answer::default() };
    let mut answer = with_report(read, session);
    answer.parts.insert("change", changed(read, session));
    answer.parts.insert("objected-note", html_of(&about_objection(session)));
    answer.parts.insert("survey-told", html_of(&told_in_survey(session)));
    answer
}

fn with_report(read: &Read, session: &Session) -> Answer {
    let page = html(read.report(), session.catalog.language());
    let title = Some(session.catalog.text("page-room-result"));
    let mut answer = Answer { title, ..Answer::default() };
    answer.frames.insert("report", page.unwrap_or_else(|fault| fault.to_string()));
    answer
}

/// What is missing, if they say that they objected.
fn about_objection(session: &Session) -> String {
    let id = match session.told.objection(session.as_of()) {
        Objection::None | Objection::On(_) => return String::new(),
        Objection::Undated => "page-told-objected-needs",
        Objection::ToCome => "page-told-objected-to-come",
    };
    session.catalog.text(id)
}

/// Several changes are told in the survey only.
fn told_in_survey(session: &Session) -> String {
    let is_longer = session.told.audience().is_empty() && session.person().told().len() > 1;
    if is_longer { session.catalog.text("page-told-in-survey") } else { String::new() }
}

/// The numbers of now, and those of before where they differ.
fn changed(read: &Read, session: &Session) -> String {
    let w = &session.catalog;
    let range =
        |id: &str, range: &Range| w.format(id, &[("range", range_in_words(range, w).into())]);
    let (now, before) = (read.report().answer, read.untold);
    let is_told = session.told != Told::default();
    let is_same = (now.at_least, now.at_most) == (before.at_least, before.at_most);
    let id = match (is_told, is_same) {
        (false, _) => "page-numbers",
        (true, true) => "page-numbers-same",
        (true, false) => "page-numbers-told",
    };
    rendered(&Change {
        now: range(id, &now),
        before: (is_told && !is_same).then(|| range("page-numbers-before", &before)),
    })
}
