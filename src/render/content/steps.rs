//! What to do: one action a step, its reason, the menu path, then the link with the day it was
//! last seen (POLICY §2.1, §2.2, §2.5, §3.3).

use super::{answer, leaves_out_minors, speaks_of_training, words};
use crate::domain::platform::Platform;
use crate::render::letter::controller;
use crate::render::links::{self, Purpose, Rank};
use crate::report::model::{AccountState, Report, Step};
use crate::words::i18n::{Catalog, number};

/// One step of the checklist.
pub(in crate::render) struct StepWords {
    pub(in crate::render) title: String,
    /// Why and how, a sentence or a few each.
    pub(in crate::render) paragraphs: Vec<String>,
    /// Where in the menus.
    pub(in crate::render) path: Option<String>,
    /// What to do at the end of the path.
    pub(in crate::render) how: Option<String>,
    pub(in crate::render) links: Vec<Link>,
    /// What to type for it.
    pub(in crate::render) commands: Vec<Command>,
    /// All of it in one line, for the short report.
    pub(in crate::render) brief: Brief,
}

/// A step in one line.
pub(in crate::render) enum Brief {
    Words(String),
    Command(String),
}

/// A command with what it does.
pub(in crate::render) struct Command {
    pub(in crate::render) label: String,
    pub(in crate::render) line: String,
}

/// A form to object with, or where in the steps the letter is.
pub(in crate::render) struct Way {
    pub(in crate::render) title: String,
    pub(in crate::render) address: &'static str,
}

/// The forms of Meta's that the steps begin with, and the letter; none where nothing is to be done.
pub(super) fn ways(report: &Report, catalog: &Catalog) -> Vec<Way> {
    let done = report.policy.objected.is_some_and(|day| !answer::objection_is_early(day));
    let objections: Vec<(Step, Platform)> = OBJECTIONS
        .into_iter()
        .filter(|(step, _)| !done && report.recommendation.steps.contains(step))
        .collect();
    let mut ways: Vec<Way> = objections
        .iter()
        .filter_map(|(step, platform)| {
            let link = links::find(Purpose::Object, Some(*platform), Rank::Preferred)?;
            Some(Way { title: catalog.code("step", step), address: link.url.as_str() })
        })
        .collect();
    if !ways.is_empty() {
        ways.push(Way { title: catalog.text("way-letter"), address: "#steps" });
    }
    ways
}

/// Steps that are an objection.
const OBJECTIONS: [(Step, Platform); 3] = [
    (Step::ObjectFacebook, Platform::Facebook),
    (Step::ObjectInstagram, Platform::Instagram),
    (Step::ObjectWhatsapp, Platform::Whatsapp),
];

/// An address with what it is and when it was last seen.
pub(in crate::render) struct Link {
    /// "Form, last seen 2025:" or "If that is gone …:".
    pub(in crate::render) label: String,
    pub(in crate::render) url: &'static str,
    /// The day or year it was last seen.
    seen: String,
}

impl Link {
    /// The address as readers see it: without what every address has.
    pub(in crate::render) fn shown(&self) -> &'static str {
        let bare = self.url.strip_prefix("https://").unwrap_or(self.url);
        bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/')
    }

    /// The same in pieces that no line may break, each with its slash.
    pub(in crate::render) fn pieces(&self) -> impl Iterator<Item = &'static str> {
        self.shown().split_inclusive('/')
    }
}

pub(super) fn steps(report: &Report, catalog: &Catalog) -> Vec<StepWords> {
    let steps = report.recommendation.steps.iter();
    steps
        .map(|step| {
            let words = words_of(*step, report, catalog);
            StepWords { brief: brief(*step, &words.links, report, catalog), ..words }
        })
        .collect()
}

/// An objection in one line is its address with the day it was last seen.
fn brief(step: Step, links: &[Link], report: &Report, catalog: &Catalog) -> Brief {
    let id = match step {
        Step::ThirdPartyLetter => return Brief::Command(third_party_letter(catalog)),
        Step::CheckAgain => return Brief::Command(audience(catalog)),
        Step::ObjectFacebook | Step::ObjectInstagram | Step::ObjectWhatsapp => "brief-link",
        Step::Narrow => "brief-narrow",
        Step::DeleteAiChats => "brief-delete-ai-chats",
        Step::TellOthers => "brief-tell-others",
        Step::DownloadAgain => "brief-download-again",
    };
    let link = links.first();
    let arguments = [
        ("people", number(report.third_parties.distinct_people)),
        ("url", link.map_or("", |link| link.url).into()),
        ("date", link.map_or("", |link| link.seen.as_str()).into()),
    ];
    Brief::Words(catalog.format(id, &arguments))
}

fn third_party_letter(catalog: &Catalog) -> String {
    format!("widerspruch letter --kind third-party {}", catalog.typed().archives)
}

fn audience(catalog: &Catalog) -> String {
    format!("widerspruch audience {}", catalog.typed().archives)
}

/// A command behind the message that says what it does; in the page the room that does it.
fn command(id: &str, line: String, catalog: &Catalog) -> Command {
    let room = match id {
        "run-audience" => "page-room-survey",
        "run-told" => "page-told-audience",
        _ => "page-room-letters",
    };
    let line = if cfg!(feature = "page") { catalog.text(room) } else { line };
    Command { label: catalog.text(id), line }
}

fn words_of(step: Step, report: &Report, catalog: &Catalog) -> StepWords {
    let plain = |paragraphs: Vec<String>| StepWords {
        title: catalog.code("step", &step),
        paragraphs,
        path: None,
        how: None,
        links: Vec::new(),
        commands: Vec::new(),
        brief: Brief::Words(String::new()),
    };
    let training = speaks_of_training(report);
    match step {
        Step::ObjectFacebook => objection(step, Platform::Facebook, report, catalog),
        Step::ObjectInstagram => objection(step, Platform::Instagram, report, catalog),
        Step::ObjectWhatsapp => objection(step, Platform::Whatsapp, report, catalog),
        Step::Narrow => plain(narrow(report, catalog)),
        Step::DeleteAiChats => StepWords {
            path: Some(catalog.text("path-delete-ai-chats")),
            how: Some(catalog.text("how-delete-ai-chats")),
            ..plain(delete_ai_chats(report, catalog))
        },
        Step::TellOthers => plain(vec![catalog.format(
            if training { "why-tell-others" } else { "why-tell-others-visible" },
            &[("people", number(report.third_parties.distinct_people))],
        )]),
        Step::ThirdPartyLetter => StepWords {
            links: shown_links(Purpose::DataOfOthers, None, catalog),
            commands: vec![
                command("run-third-party", third_party_letter(catalog), catalog),
                command("run-friend", "widerspruch letter --kind friend".to_owned(), catalog),
            ],
            ..plain(vec![catalog.text("why-third-party-letter")])
        },
        Step::CheckAgain => StepWords {
            commands: check_again(report, catalog),
            ..plain(vec![catalog.text("why-check-again")])
        },
        Step::DownloadAgain => StepWords {
            path: Some(catalog.text("path-download-again")),
            ..plain(vec![catalog.text("why-download-again")])
        },
    }
}

fn objection(step: Step, platform: Platform, report: &Report, catalog: &Catalog) -> StepWords {
    let done = report.policy.objected.is_some_and(|day| !answer::objection_is_early(day));
    let title = if done {
        let name = catalog.code("platform", &platform);
        catalog.format("step-check-objection", &[("platform", name.into())])
    } else {
        catalog.code("step", &step)
    };
    let mut paragraphs = Vec::new();
    if done {
        paragraphs.push(catalog.text("why-check-objection"));
    }
    match platform {
        Platform::Facebook | Platform::Instagram if !done && leaves_out_minors(report) => {
            paragraphs.push(catalog.text("why-object-minor"));
        }
        Platform::Facebook if !done => paragraphs.push(catalog.text("why-object-facebook")),
        Platform::Instagram | Platform::Threads if !done => {
            paragraphs.push(catalog.text("why-object-instagram"));
        }
        Platform::Whatsapp => {
            let address = controller("whatsapp").map(|own| own.in_line(catalog.language()));
            let address = address.unwrap_or_default().into();
            paragraphs.push(catalog.format("why-object-whatsapp", &[("address", address)]));
        }
        _ => {}
    }
    let accounts = words::accounts_of(report, platform);
    if accounts > 1 {
        let count = number(u64::try_from(accounts).unwrap_or(u64::MAX));
        paragraphs.push(catalog.format("why-each-account", &[("count", count)]));
    }
    let path = match platform {
        Platform::Facebook => Some(catalog.text("path-object-facebook")),
        Platform::Instagram | Platform::Threads => Some(catalog.text("path-object-instagram")),
        Platform::Whatsapp | Platform::MetaAiApp => None,
    };
    let again = platform != Platform::Facebook
        && report.recommendation.steps.contains(&Step::ObjectFacebook);
    let how =
        path.as_ref().map(|_| catalog.text(if again { "how-object-again" } else { "how-object" }));
    StepWords {
        title,
        paragraphs,
        path,
        how,
        links: shown_links(Purpose::Object, Some(platform), catalog),
        commands: if again || done { Vec::new() } else { vec![letter(catalog)] },
        brief: Brief::Words(String::new()),
    }
}

fn delete_ai_chats(report: &Report, catalog: &Catalog) -> Vec<String> {
    let training = speaks_of_training(report);
    let id = if training { "why-delete-ai-chats" } else { "why-delete-ai-chats-visible" };
    let count = number(report.headline.ai_interactions.at_most);
    let mut paragraphs = vec![catalog.format(id, &[("count", count)])];
    if words::platforms(report).contains(&Platform::Whatsapp) {
        paragraphs.push(catalog.text("privacy-whatsapp"));
    }
    paragraphs
}

fn narrow(report: &Report, catalog: &Catalog) -> Vec<String> {
    let mut paragraphs = Vec::new();
    if speaks_of_training(report) {
        paragraphs.push(catalog.text("why-narrow"));
    }
    for platform in words::platforms(report) {
        match platform {
            Platform::Facebook => paragraphs.push(catalog.text("narrow-facebook")),
            Platform::Instagram if !is_private(report, platform) => {
                paragraphs.push(catalog.text("narrow-instagram"));
            }
            _ => {}
        }
    }
    paragraphs
}

/// Whether all accounts of a platform are private, as far as the archives say.
fn is_private(report: &Report, platform: Platform) -> bool {
    let mut own = report.exports.iter().filter(|export| export.platform == platform).peekable();
    own.peek().is_some() && own.all(|export| export.account == AccountState::Private)
}

fn letter(catalog: &Catalog) -> Command {
    let line = format!("widerspruch letter {}", catalog.typed().archives);
    command("run-letter", line, catalog)
}

fn check_again(report: &Report, catalog: &Catalog) -> Vec<Command> {
    let mut commands = vec![command("run-audience", audience(catalog), catalog)];
    let is_asked = !words::told_about_posts(report);
    if is_asked && words::platforms(report).contains(&Platform::Facebook) {
        let line = format!("widerspruch {} --facebook-audience friends", catalog.typed().archives);
        commands.push(command("run-told", line, catalog));
    }
    commands
}

fn shown_links(purpose: Purpose, platform: Option<Platform>, catalog: &Catalog) -> Vec<Link> {
    let mut shown = Vec::new();
    let portal = links::find(purpose, None, Rank::Fallback).map(|link| link.url.as_str());
    if let Some(link) = links::find(purpose, platform, Rank::Preferred) {
        let is_portal = purpose == Purpose::DataOfOthers || Some(link.url.as_str()) == portal;
        shown.push(worded(link, if is_portal { "link-portal" } else { "link-form" }, catalog));
    }
    if let Some(link) = links::find(purpose, platform, Rank::Second) {
        shown.push(worded(link, "link-second", catalog));
    }
    if platform == Some(Platform::Whatsapp)
        && let Some(link) = links::find(Purpose::WhatsappProcessing, platform, Rank::Preferred)
    {
        shown.push(worded(link, "link-whatsapp", catalog));
    }
    // The rights portal is Meta's own; WhatsApp has other ways (POLICY §2.1).
    if platform != Some(Platform::Whatsapp)
        && let Some(link) = links::find(purpose, platform, Rank::Fallback)
    {
        shown.push(worded(link, "link-fallback", catalog));
    }
    shown
}

fn worded(link: &'static links::Link, label: &str, catalog: &Catalog) -> Link {
    let day = link.seen.words(catalog);
    let label = catalog.format(label, &[("date", day.as_str().into())]);
    Link { label, url: &link.url, seen: day }
}
