//! `widerspruch audience`: settles and samples who could see what, and keeps the answers
//! (`docs/sampling.md`). Everything is saved after each key.

mod check;
mod look_up;
mod places;
mod result;
mod sampling;
mod thing;
mod told;

use std::collections::{BTreeMap, BTreeSet};
use std::io::IsTerminal;
use std::path::PathBuf;

use console::Term;

use super::args::AudienceArgs;
use super::paths::check_paths;
use super::progress::Bar;
use super::reading::untold;
use super::screen::{Keyboard, Screen, Stop, Tone};
use super::{Exit, UsageError, answers, display, find, findings, machine, typed};
use crate::domain::name::Names;
use crate::report::model::Range;
use crate::report::names::Veil;
use crate::run::{Analysis, analyse};
use crate::verdict::audience::ToldSince;
use crate::verdict::judge::Judged;
use crate::verdict::person::Person;
use crate::verdict::sample;
use crate::verdict::survey::answers::{Answers, FacebookAudience};
use crate::verdict::survey::draw::Candidate;
use crate::verdict::survey::key::{Key, Seed};
use crate::verdict::survey::places::{Asked, places};
use crate::verdict::survey::unit::Unit;
use crate::words::i18n::Catalog;

/// Where the answers are kept unless another place is given.
pub(super) const FILE: &str = "widerspruch-answers.json";

/// How a question ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Next,
    Back,
    /// No more questions of this sort.
    Leave,
}

/// One sitting.
struct Session<'a> {
    analysis: Analysis,
    answers: Answers,
    file: PathBuf,
    catalog: &'a Catalog,
    screen: Screen<'a>,
    /// The answer that the person saw last: with what they told, without a sample that is not done.
    before: Range,
    /// Items that are open before the questions.
    open: u64,
    /// What to type for the report, in pieces that belong together.
    command: Vec<String>,
    setting: Sitting,
    /// What was told in general and the cross-check took back.
    dropped: Option<FacebookAudience>,
    /// Whether there were answers before this sitting.
    goes_on: bool,
}

/// What the person typed to come here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sitting {
    /// The command of the survey.
    Alone,
    /// The name of the program, and then a key.
    Guided,
}

/// How a sitting ended.
#[derive(Debug)]
pub(super) struct Ended {
    pub(super) exit: Exit,
    /// Whether a sample is begun and its result stays closed, as the person was promised.
    pub(super) is_closed: bool,
}

impl From<Exit> for Ended {
    fn from(exit: Exit) -> Self {
        Self { exit, is_closed: false }
    }
}

impl Session<'_> {
    /// Judges with the answers of now.
    fn refresh(&mut self) {
        self.judge(Vec::new());
    }

    /// Judges with the answers of now and with what is told beside them.
    fn judge(&mut self, told: Vec<ToldSince>) {
        let Analysis { reading, verdicts, .. } = &mut self.analysis;
        let answers = Some(self.answers.clone());
        let person = Person { told, answers, ..verdicts.person.clone() };
        *verdicts = verdicts.again(reading, person);
    }

    /// Everything that may be drawn.
    fn candidates(&self) -> Vec<Candidate> {
        sample::candidates(&self.analysis.reading, &self.analysis.verdicts)
    }

    /// What is looked up for some of the items.
    fn units(&self, wanted: &BTreeSet<Key>) -> BTreeMap<Key, (Judged, Unit)> {
        sample::units(&self.analysis.reading, &self.analysis.verdicts, wanted)
    }

    fn save(&self) -> Result<(), Stop> {
        answers::save(&self.answers, &self.file).map_err(Stop::Failed)
    }

    /// The draw has come so far; it never goes back.
    fn reach(&mut self, draws: u64) {
        if let Some(sampled) = &mut self.answers.sample {
            let last = sampled.plans.last().copied().unwrap_or_default();
            sampled.reached = sampled.reached.max(draws.min(last));
        }
    }

    /// Says what an answer settles.
    fn settles(&mut self, items: u64) -> Result<(), Stop> {
        #[allow(clippy::cast_precision_loss, reason = "counts of items are far below 2^53")]
        let share = items as f64 / self.open.max(1) as f64;
        let share = self.catalog.percent(share);
        let arguments = [("count", items.into()), ("share", share.into())];
        let words = self.catalog.format("survey-settles", &arguments);
        self.screen.lines(Tone::Faint, "", &words)?;
        Ok(())
    }
}

pub(super) fn run(arguments: AudienceArgs) -> anyhow::Result<Exit> {
    sit(arguments, Sitting::Alone).map(|ended| ended.exit)
}

/// One sitting, from the archive to the result or a pause.
///
/// # Errors
/// If the archive or the answers cannot be read, or the answers cannot be kept.
pub(super) fn sit(mut arguments: AudienceArgs, setting: Sitting) -> anyhow::Result<Ended> {
    let catalog = Catalog::new(arguments.language.map_or_else(machine::language, Into::into));
    let (paths, catalog) = find::named_or_found(arguments.paths, catalog)?;
    arguments.paths = paths;
    check_paths(&arguments.paths, &catalog)?;
    let file = arguments.answers.clone().unwrap_or_else(|| PathBuf::from(FILE));
    let mut answers = match answers::load(&file, &catalog) {
        Ok(answers) => answers,
        Err(_) if !file.exists() => Answers::new(Seed::from_bytes(machine::random()?)),
        Err(error) => return Err(error),
    };
    if !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
        return Err(UsageError(catalog.text("survey-no-terminal")).into());
    }
    let goes_on = !answers.is_empty();
    let told = &arguments.facebook_audience;
    if !told.is_empty() {
        answers::check_told(told, &answers, &file, &catalog)?;
        answers.facebook_audience =
            Some(FacebookAudience::Told(arguments.facebook_audience.clone()));
    }
    let command = command(&arguments, &file);
    let mut options = untold(arguments.paths);
    let downloaded = arguments.downloaded;
    options.person = Person { downloaded, ..arguments.person.person(&catalog)? };
    options.read.keep.texts = true;
    let analysis = analyse(&options, &Bar::new(&catalog));
    if !analysis.reading.found_anything() {
        return findings::nothing_found(&analysis.report, &catalog).map(Ended::from);
    }
    let terminal = display::terminal_options(false);
    let mut out = anstream::stdout().lock();
    let mut keys = Keyboard(Term::stdout());
    let wrong_key = |keys: &str| catalog.format("survey-wrong-key", &[("keys", keys.into())]);
    let mut session = Session {
        before: analysis.report.answer,
        analysis,
        answers,
        file,
        catalog: &catalog,
        screen: Screen {
            out: &mut out,
            keys: &mut keys,
            waiting: std::collections::VecDeque::new(),
            width: columns,
            colour: terminal.colour,
            unicode: terminal.unicode,
            plain: terminal.plain,
            wrong_key: &wrong_key,
        },
        open: 0,
        command,
        setting,
        dropped: None,
        goes_on,
    };
    let ended = sitting(&mut session);
    end(&mut session, ended)
}

/// Columns of the terminal; it may change its size on the way.
fn columns() -> usize {
    terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0))
}

/// The command that gives the report with these answers.
fn command(arguments: &AudienceArgs, file: &std::path::Path) -> Vec<String> {
    let archives = typed::typed(&arguments.paths).archives;
    let file = typed::quoted(file.as_os_str(), machine::home().as_deref());
    vec!["widerspruch report".to_owned(), archives, format!("--answers {file}")]
}

/// Words for the end, and the exit code.
fn end(session: &mut Session<'_>, ended: Result<(), Stop>) -> anyhow::Result<Ended> {
    let saved = match session.setting {
        Sitting::Alone => "survey-saved",
        Sitting::Guided => "guided-survey-saved",
    };
    let saved = session.catalog.about(saved, &session.file);
    match ended {
        Ok(()) if session.analysis.report.lost_something() => Ok(Exit::Incomplete.into()),
        Ok(()) => Ok(Exit::Done.into()),
        Err(Stop::Failed(error)) => Err(error),
        Err(stop) => {
            // The terminal may be gone; the answers are on the disk.
            if session.file.exists() {
                let _ = session.screen.gap().and_then(|()| session.screen.say(&saved));
                let _ = session.screen.out.flush();
            }
            let is_interrupted = matches!(stop, Stop::Interrupted);
            let exit = if is_interrupted { Exit::Interrupted } else { Exit::Done };
            Ok(Ended { exit, is_closed: session.answers.is_closed() })
        }
    }
}

/// The range that was shown last.
fn before(session: &mut Session<'_>) -> Range {
    let whole = session.answers.clone();
    if whole.is_closed() {
        session.answers = Answers::new(whole.seed);
        session.answers.facebook_audience.clone_from(&whole.facebook_audience);
    }
    let range = result::range(session);
    session.answers = whole;
    range
}

fn sitting(session: &mut Session<'_>) -> Result<(), Stop> {
    session.before = before(session);
    session.refresh();
    let told = session.answers.facebook_audience.take();
    let known = std::mem::take(&mut session.answers.groups);
    let accounts = std::mem::take(&mut session.answers.accounts);
    session.refresh();
    let open = session.candidates().len() as u64;
    session.open = open;
    let timeline = told::settles(session, open);
    let places = places(&session.analysis.reading, &session.analysis.verdicts, open);
    session.answers.facebook_audience = told;
    session.answers.groups = known;
    session.answers.accounts = accounts;
    session.refresh();
    session.screen.heading(&session.catalog.text("survey-title"))?;
    if open == 0 {
        session.screen.say(&session.catalog.text("survey-nothing-open"))?;
        return Ok(());
    }
    let intro = session.catalog.format("survey-intro", &[("count", open.into())]);
    session.screen.say(&intro)?;
    session.screen.gap()?;
    let privacy = session.catalog.about("survey-privacy", &session.file);
    session.screen.say(&privacy)?;
    if session.analysis.report.lost_something() {
        session.screen.gap()?;
        session.screen.say(&session.catalog.text("survey-incomplete"))?;
    }
    if session.goes_on {
        session.screen.gap()?;
        session.screen.say(&session.catalog.text("survey-welcome-back"))?;
        let (_, compared) = sample::count(&session.analysis.reading, &session.analysis.verdicts);
        for found in compared.findings() {
            session.screen.say(&crate::render::diagnostic(
                &Veil::of(&session.analysis.reading).entry(found),
                Names::Whole,
                session.catalog,
            ))?;
        }
    }
    session.save()?;
    // Once the draw has begun, other questions would only change what it is drawn from.
    if session.answers.sample.is_none() {
        questions(session, timeline, &places)?;
    }
    sampling::run(session)
}

/// One question that settles much.
enum Question<'a> {
    Timeline(u64),
    Place(&'a Asked),
}

fn questions(session: &mut Session<'_>, timeline: u64, places: &[Asked]) -> Result<(), Stop> {
    let mut all: Vec<Question<'_>> = Vec::new();
    if timeline > 0 {
        all.push(Question::Timeline(timeline));
    }
    all.extend(places.iter().map(Question::Place));
    let count = all.len() as u64;
    let mut at = 0;
    let mut must_ask = false;
    while let Some(question) = all.get(at) {
        let is_answered = match question {
            Question::Timeline(_) => session.answers.facebook_audience.is_some(),
            Question::Place(place) => place.answer(&session.answers).is_some(),
        };
        if is_answered && !must_ask {
            at += 1;
            continue;
        }
        let number = at as u64 + 1;
        let arguments = [("number", number.into()), ("count", count.into())];
        let title = session.catalog.format("survey-question", &arguments);
        session.screen.heading(&title)?;
        let step = match question {
            Question::Timeline(items) => {
                session.screen.lines(Tone::Strong, "", &session.catalog.text("survey-told"))?;
                session.settles(*items)?;
                told::ask(session)?
            }
            Question::Place(place) => places::ask(session, place)?,
        };
        must_ask = step == Step::Back;
        at = match step {
            Step::Next => at + 1,
            Step::Back => at.saturating_sub(1),
            Step::Leave => all.len(),
        };
    }
    Ok(())
}
