//! What is shown while files are read.

use askama::Template;
use widerspruch::words::i18n::Catalog;

use super::rendered;
use crate::ask::Answer;

#[derive(Template)]
#[template(path = "reading.html")]
struct Page<'a> {
    w: &'a Catalog,
}

pub(crate) fn room(w: &Catalog) -> Answer {
    let mut answer = Answer { enters: true, ..Answer::default() };
    answer.parts.insert("room", rendered(&Page { w }));
    answer.parts.insert("bar", String::new());
    answer
}
