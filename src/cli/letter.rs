//! `widerspruch letter`: facts from archives, from a saved report or from the command line in, a
//! letter out. What nobody told stays a placeholder.

mod ask;
mod evidence;

use super::args::{LetterArgs, LetterFormat};
use super::findings::{nothing_found, tell_what_was_lost};
use super::inputs::Inputs;
use super::paths::check_paths;
use super::progress::Bar;
use super::say::say;
use super::target::Plan;
use super::typed::typed;
use super::{Exit, UsageError, display, find, help, machine, one_person};
use crate::domain::region::Region;
use crate::render::letter::{
    self, EvidenceRow, LetterFacts, LetterKind, LetterOptions, OwnAccount, authority,
};
use crate::run::analyse;
use crate::words::i18n::Catalog;

pub(super) fn run(mut arguments: LetterArgs) -> anyhow::Result<Exit> {
    let catalog = Catalog::new(arguments.language.map_or_else(machine::language, Into::into));
    if may_look(&arguments) {
        arguments.paths = find::found_and_agreed(&catalog)?.unwrap_or_default();
    }
    let catalog = catalog.typing(typed(&arguments.paths));
    check_paths(&arguments.paths, &catalog)?;
    if arguments.faces.is_some() {
        return Err(UsageError(catalog.text("error-letter-faces")).into());
    }
    arguments.person.person(&catalog)?;
    check_account(&arguments, &catalog)?;
    check_authority(&arguments, &catalog)?;
    check_reasons(&arguments, &catalog)?;
    let stem = catalog.text(&format!("file-letter-{}", arguments.kind.code()));
    let read = arguments.paths.iter().chain(&arguments.from).chain(&arguments.told.answers);
    let inputs = Inputs::archives(read.chain(&arguments.evidence_file));
    let plan = Plan::new(&arguments.format, &arguments.target, &stem, &inputs, &catalog)?;
    let mut options = options(&arguments, &catalog)?;
    tell_of_idle_minor(&arguments, &catalog)?;
    let kind = arguments.kind;
    let Some((facts, exit)) = facts(arguments, &catalog)? else { return Ok(Exit::Failed) };
    tell_of_estimate(kind, &facts, &catalog)?;
    if options.reasons.is_empty() && kind.gives_reasons() && find::is_terminal() {
        // Not locked: Ctrl-C has something to say there, too.
        let mut out = anstream::stderr();
        let mut input = std::io::stdin().lock();
        let reasons = ask::reasons(kind, &facts, display::width(), &catalog, &mut input, &mut out)?;
        let Some(reasons) = reasons else {
            say(&catalog.text("share-declined"))?;
            return Ok(exit);
        };
        options.reasons = reasons;
    }
    let letter = letter::build(kind, &facts, &options);
    let render = |format| match format {
        LetterFormat::Text => Ok(letter::text(&letter)),
        LetterFormat::Markdown => Ok(letter::markdown(&letter)),
        LetterFormat::Html => Ok(letter::html(&letter)?),
    };
    plan.write(render, &catalog)?;
    if plan.is_read_on_terminal() {
        say(&catalog.text("letter-unsaved"))?;
    }
    Ok(exit)
}

/// Whether archives may be looked for: none is named, nothing else tells the facts, and there is
/// somebody to ask. Elsewhere the letter is one to fill in.
fn may_look(arguments: &LetterArgs) -> bool {
    let told = arguments.from.is_some() || arguments.no_account || !arguments.account.is_empty();
    arguments.paths.is_empty() && !told && arguments.kind.names_accounts() && find::is_terminal()
}

/// A complaint cites the law of the region, so the authority has to belong to it (POLICY §4).
fn check_authority(arguments: &LetterArgs, catalog: &Catalog) -> anyhow::Result<()> {
    let Some(chosen) = arguments.authority.as_deref().and_then(authority) else { return Ok(()) };
    let id = match arguments.person.region() {
        Region::Eea if chosen.country == "CH" => "error-authority-ch",
        Region::Ch if chosen.country != "CH" => "error-authority-eea",
        Region::Uk | Region::Other => "error-authority-region",
        Region::Eea | Region::Ch => return Ok(()),
    };
    Err(UsageError(catalog.format(id, &[("name", chosen.name.clone().into())])).into())
}

/// Whoever has no account cannot send a letter of somebody who has one.
fn check_account(arguments: &LetterArgs, catalog: &Catalog) -> anyhow::Result<()> {
    let kind = arguments.kind;
    if !arguments.no_account || !kind.needs_account() {
        return Ok(());
    }
    let named = help::meaning("letter", "kind", kind.code(), catalog.language());
    let kind = [("kind", named.unwrap_or_default().into())];
    Err(UsageError(catalog.format("error-no-account-kind", &kind)).into())
}

/// A reason that speaks of one's own posts has no place in a letter about those of others.
fn check_reasons(arguments: &LetterArgs, catalog: &Catalog) -> anyhow::Result<()> {
    let kind = arguments.kind;
    match arguments.reason.iter().find(|reason| !reason.fits(kind)) {
        Some(reason) => {
            let named = |option, code| {
                help::meaning("letter", option, code, catalog.language()).unwrap_or_default()
            };
            let arguments = [
                ("reason", named("reason", reason.code()).into()),
                ("code", reason.code().into()),
                ("kind", named("kind", kind.code()).into()),
            ];
            Err(UsageError(catalog.format("error-reason-kind", &arguments)).into())
        }
        None => Ok(()),
    }
}

/// Says that `--minor` changes nothing, where it does not: it changes what of an archive counts,
/// and only an objection tells of that.
fn tell_of_idle_minor(arguments: &LetterArgs, catalog: &Catalog) -> anyhow::Result<()> {
    let counts = arguments.kind == LetterKind::Objection && !arguments.paths.is_empty();
    if arguments.person.minor && !counts {
        let is_parent = arguments.kind == LetterKind::Parent;
        let words =
            catalog.text(if is_parent { "letter-minor-parent" } else { "letter-minor-idle" });
        say(&words)?;
    }
    Ok(())
}

/// Says that the letter names what holds and not what a sample estimates, where both are there: the
/// report before it shows the estimate.
fn tell_of_estimate(
    kind: LetterKind,
    facts: &LetterFacts,
    catalog: &Catalog,
) -> anyhow::Result<()> {
    let answer = facts.report.as_ref().map(|report| &report.answer);
    let Some(answer) = answer.filter(|_| kind == LetterKind::Objection) else { return Ok(()) };
    let Some(estimate) = &answer.estimate else { return Ok(()) };
    let numbers = [
        ("low", answer.at_least.into()),
        ("high", answer.at_most.into()),
        ("value", estimate.value.into()),
    ];
    say(&catalog.format("letter-estimate", &numbers))
}

fn options(arguments: &LetterArgs, catalog: &Catalog) -> anyhow::Result<LetterOptions> {
    let mut evidence: Vec<_> =
        arguments.evidence.iter().map(|text| EvidenceRow::typed(text)).collect();
    if let Some(path) = &arguments.evidence_file {
        evidence.extend(evidence::file(path, catalog)?);
    }
    let lines = |text: &String| {
        let lines = text.split([';', '\n']).map(|line| line.trim().to_owned());
        lines.filter(|line| !line.is_empty()).collect()
    };
    Ok(LetterOptions {
        language: catalog.language(),
        region: arguments.person.region(),
        date: machine::now().date(),
        reasons: arguments.reason.clone(),
        authority: arguments.authority.clone(),
        objected: arguments.person.objected,
        evidence,
        sender: arguments.sender.as_ref().map(lines).unwrap_or_default(),
        account: if arguments.no_account { OwnAccount::None } else { OwnAccount::Unknown },
    })
}

/// What the letter can tell, and how the reading went; none if the archives hold nothing, or are
/// those of several people, which is then said.
fn facts(arguments: LetterArgs, catalog: &Catalog) -> anyhow::Result<Option<(LetterFacts, Exit)>> {
    let mut exit = Exit::Done;
    let one_person = arguments.one_person;
    let mut facts = if let Some(path) = &arguments.from {
        let report = super::saved::saved_report(path, catalog)?;
        if !one_person::is_one(one_person, &report, catalog)? {
            return Ok(None);
        }
        LetterFacts::of_report(report)
    } else if arguments.paths.is_empty() {
        LetterFacts::default()
    } else {
        let options = arguments.told.options(arguments.paths, &arguments.person, catalog)?;
        let analysis = analyse(&options, &Bar::new(catalog));
        if !analysis.reading.found_anything() {
            nothing_found(&analysis.report, catalog)?;
            return Ok(None);
        }
        if !one_person::is_one(one_person, &analysis.report, catalog)? {
            return Ok(None);
        }
        if analysis.report.lost_something() {
            tell_what_was_lost(&analysis.report, catalog)?;
            exit = Exit::Incomplete;
        }
        LetterFacts::of(&analysis.reading, &analysis.verdicts, analysis.report)
    };
    facts.accounts.extend(arguments.account);
    Ok(Some((facts, exit)))
}

impl LetterKind {
    /// Whether accounts of the person stand in it.
    const fn names_accounts(self) -> bool {
        !matches!(self, Self::Short | Self::Friend | Self::Parent)
    }

    /// Whether it speaks as somebody who has an account.
    const fn needs_account(self) -> bool {
        matches!(self, Self::Objection | Self::Short | Self::LockedOut)
    }

    /// Whether reasons of the person's own stand in it.
    const fn gives_reasons(self) -> bool {
        matches!(self, Self::Objection | Self::ThirdParty | Self::LockedOut)
    }
}
