//! The parts of the report that are running text and lists.

use super::page::{Page, Tone};
use crate::render::content::{Brief, Content, Group, Section, StepWords};

pub(super) fn answer(page: &mut Page, content: &Content) {
    page.paragraph(Tone::Strong, &format!("{}.", content.answer), 0);
    page.gap();
    page.paragraph(Tone::Plain, &content.lead.join(" "), 0);
}

/// So many lines are read at a glance.
const AT_A_GLANCE: usize = 5;

/// The answer, and what follows it as far as it fits; the advice, which stands last, always does.
pub(super) fn answer_in_short(page: &mut Page, content: &Content) {
    let answer = format!("{}.", content.answer);
    let Some((advice, reasons)) = content.lead.split_last() else { return };
    let room = AT_A_GLANCE.saturating_sub(page.lines(&answer));
    let mut is_kept: Vec<bool> =
        reasons.iter().map(|reason| content.grave.contains(reason)).collect();
    let words = |is_kept: &[bool]| {
        let kept = reasons.iter().zip(is_kept).filter(|(_, is_kept)| **is_kept);
        let kept = kept.map(|(reason, _)| reason.as_str());
        kept.chain([advice.as_str()]).collect::<Vec<_>>().join(" ")
    };
    for at in 0..reasons.len() {
        let is_grave = std::mem::replace(&mut is_kept[at], true);
        is_kept[at] = is_grave || page.lines(&words(&is_kept)) <= room;
    }
    page.paragraph(Tone::Strong, &answer, 0);
    page.paragraph(Tone::Plain, &words(&is_kept), 0);
}

pub(super) fn basis<'a>(page: &mut Page, groups: impl Iterator<Item = &'a Group>) {
    for group in groups {
        page.heading(&group.heading);
        for line in &group.lines {
            page.item("  – ", line);
        }
    }
}

pub(super) fn steps(page: &mut Page, content: &Content) {
    if content.steps.is_empty() {
        return;
    }
    page.heading(&content.steps_heading);
    for (index, step) in content.steps.iter().enumerate() {
        if index > 0 {
            page.gap();
        }
        self::step(page, index + 1, step);
    }
}

/// Two lines a step: what to do, and where.
pub(super) fn brief_steps(page: &mut Page, content: &Content) {
    if content.steps.is_empty() {
        return;
    }
    page.heading(&content.steps_heading);
    for (index, step) in content.steps.iter().enumerate() {
        page.marked(Tone::Strong, &format!("{:>2}  ", index + 1), &step.title);
        match &step.brief {
            Brief::Words(words) => page.paragraph(Tone::Plain, words, 4),
            Brief::Command(command) => page.command(command, 4),
        }
    }
}

fn step(page: &mut Page, number: usize, step: &StepWords) {
    page.marked(Tone::Strong, &format!("{number:>2}  "), &step.title);
    for paragraph in &step.paragraphs {
        page.paragraph(Tone::Plain, paragraph, 4);
    }
    if let Some(path) = &step.path {
        page.paragraph(Tone::Strong, path, 4);
    }
    if let Some(how) = &step.how {
        page.paragraph(Tone::Plain, how, 4);
    }
    for link in &step.links {
        page.paragraph(Tone::Plain, &link.label, 4);
        page.paragraph(Tone::Accent, link.url, 4);
    }
    for command in &step.commands {
        page.paragraph(Tone::Plain, &command.label, 4);
        page.command(&command.line, 4);
    }
}

pub(super) fn saved(page: &mut Page, content: &Content) {
    let Some(saved) = &content.saved else { return };
    page.heading(&saved.heading);
    page.paragraph(Tone::Plain, &format!("{}: {}", saved.done_heading, saved.done), 0);
    page.gap();
    let open = saved.open.join(" ");
    page.paragraph(Tone::Plain, &format!("{}: {open}", saved.open_heading), 0);
}

pub(super) fn sections(page: &mut Page, sections: &[Section]) {
    for section in sections {
        page.heading(&section.heading);
        page.paragraph(Tone::Plain, &section.paragraphs.join(" "), 0);
        for item in &section.items {
            page.item("  – ", item);
        }
    }
}

pub(super) fn authorities(page: &mut Page, content: &Content) {
    let Some(authorities) = &content.authorities else { return };
    page.heading(&authorities.heading);
    for line in &authorities.lines {
        page.item("  – ", line);
    }
}

pub(super) fn failed(page: &mut Page, content: &Content) {
    let reading = &content.reading;
    if !reading.failed.is_empty() {
        page.heading(&reading.failed_heading);
        for sentence in &reading.failed {
            page.item("  – ", sentence);
        }
    }
}

pub(super) fn notices(page: &mut Page, heading: &str, notices: &[String]) {
    if notices.is_empty() {
        return;
    }
    page.heading(heading);
    for sentence in notices {
        page.item("  – ", sentence);
    }
}

pub(super) fn reading(page: &mut Page, content: &Content) {
    let reading = &content.reading;
    notices(page, &reading.notices_heading, &reading.notices);
    page.heading(&reading.heading);
    for export in &reading.exports {
        page.item("  – ", export);
    }
    page.paragraph(Tone::Plain, &reading.members, 0);
    if let Some(families) = &reading.families {
        page.paragraph(Tone::Plain, families, 0);
    }
    if let Some(rules) = &content.rules {
        page.paragraph(Tone::Plain, rules, 0);
    }
}

pub(super) fn closing(page: &mut Page, content: &Content) {
    page.gap();
    for paragraph in &content.closing {
        page.paragraph(Tone::Faint, paragraph, 0);
    }
}
