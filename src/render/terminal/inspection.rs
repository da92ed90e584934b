//! What `inspect` found, in a terminal.

use std::collections::BTreeMap;

use super::TerminalOptions;
use super::page::{Page, Tone};
use crate::diag::DiagnosticEntry;
use crate::domain::name::{Name, Names};
use crate::render::content::people;
use crate::render::diagnostics::{diagnostic, diagnostics, named};
use crate::report::inspection::model::{
    Export, Family, Group, Inspection, Label, Leftovers, List, PageTimes, Range, Size,
};
use crate::report::model::{AccountState, DateRange, Flavour};
use crate::words::i18n::{Catalog, code_id, number};
use crate::words::text::{pad_end, width, wrap};

/// Columns of the names at the left.
const NAME: usize = 22;

/// The inspection as text for a terminal. No line is longer than the width.
pub fn inspection(found: &Inspection, catalog: &Catalog, options: TerminalOptions) -> String {
    let mut view = View { page: Page::new(options), names: options.names, catalog };
    for export in &found.exports {
        view.export(export);
    }
    view.elsewhere(found);
    view.faces(found);
    view.closing(found);
    view.page.finish()
}

struct View<'a> {
    page: Page,
    names: Names,
    catalog: &'a Catalog,
}

impl View<'_> {
    fn export(&mut self, export: &Export) {
        let platform = self.catalog.code("platform", &export.platform);
        let flavour = self.catalog.code("flavour", &export.flavour);
        let account = [("number", number(export.account.into()))];
        let account = self.catalog.format("inspect-account", &account);
        self.page.heading(&format!("{platform} · {flavour} · {account}"));
        self.page.gap();
        self.about(export);
        self.warnings(export);
        self.families(export);
        self.leftovers(&export.leftovers);
        self.failed(export);
        self.categories(export);
        self.labels(export);
    }

    fn about(&mut self, export: &Export) {
        self.entry("inspect-parts", &self.names(&export.parts));
        let layout = serde_json::to_value(export.layout).ok();
        let layout = layout.as_ref().and_then(|name| name.as_str()).unwrap_or_default();
        let layout = match export.layout_told_by {
            Some(path) => self.words("inspect-layout-told", &[("layout", layout), ("path", path)]),
            None => self.words("inspect-layout-guessed", &[("layout", layout)]),
        };
        self.entry("inspect-layout", &layout);
        if export.flavour == Flavour::Html && !export.page_generations.is_empty() {
            let generation = |(code, pages): (&&str, &u64)| {
                let name = self.catalog.text(&format!("inspect-generation-{code}"));
                format!("{name} ({})", self.catalog.number(*pages))
            };
            let generations: Vec<String> = export.page_generations.iter().map(generation).collect();
            self.entry("inspect-generation", &generations.join(", "));
        }
        self.entry("inspect-language", &self.language(export));
        if export.account_state != AccountState::NotApplicable {
            self.entry("inspect-visibility", &self.catalog.code("account", &export.account_state));
        }
        let made = match export.exported {
            Some(day) => {
                let by: Vec<String> = export
                    .exported_by
                    .iter()
                    .map(|source| self.catalog.text(&format!("inspect-dated-{source}")))
                    .collect();
                format!("{} ({})", self.catalog.date(day), by.join(", "))
            }
            None => self.catalog.text("inspect-dated-never"),
        };
        self.entry("inspect-exported", &made);
        if let Some(zone) = &export.time_zone {
            self.entry("inspect-zone", &self.zone(zone));
        }
        if let Some(content) = &export.content {
            self.entry("inspect-content", &self.range(content));
        }
        let asked = match &export.requested {
            Some(range) => self.range(range),
            None => self.catalog.text("inspect-range-unknown"),
        };
        self.entry("inspect-requested", &asked);
    }

    /// The zone of the pages, and where it is known from.
    fn zone(&self, zone: &PageTimes) -> String {
        let east = |minutes: &i32| {
            let (sign, size) = (if *minutes < 0 { '−' } else { '+' }, minutes.unsigned_abs());
            match size % 60 {
                0 => format!("UTC{sign}{}", size / 60),
                rest => format!("UTC{sign}{}:{rest:02}", size / 60),
            }
        };
        let distances: Vec<String> = zone.minutes_east.iter().map(east).collect();
        let name = zone.name.clone().unwrap_or_else(|| distances.join(", "));
        let source = self.catalog.code("zone-source", &zone.source);
        if name.is_empty() { source } else { format!("{name} ({source})") }
    }

    fn language(&self, export: &Export) -> String {
        let mut votes: Vec<(&&str, &u64)> = export.languages.iter().collect();
        votes.sort_by_key(|(_, votes)| std::cmp::Reverse(**votes));
        let votes: Vec<String> = votes
            .iter()
            .take(4)
            .map(|(language, votes)| format!("{language} {}", self.catalog.number(**votes)))
            .collect();
        match &export.language {
            Some(language) => {
                let votes = votes.join(", ");
                self.words("inspect-language-told", &[("language", language), ("votes", &votes)])
            }
            None => self.catalog.text("inspect-language-unknown"),
        }
    }

    fn range(&self, range: &DateRange) -> String {
        let [start, end] = [range.start, range.end].map(|day| self.catalog.date(day));
        self.words("inspect-span", &[("start", &start), ("end", &end)])
    }

    /// What a person should know and can do something about.
    fn warnings(&mut self, export: &Export) {
        let mut warnings = Vec::new();
        match (export.range, &export.requested) {
            (Range::LastYear, _) => warnings.push(self.catalog.text("inspect-last-year")),
            (Range::Part, _) => warnings.push(self.catalog.text("inspect-part-only")),
            _ => {}
        }
        for code in &export.notices {
            let told_above =
                [crate::diag::Code::RequestedRangeShort, crate::diag::Code::LabelsNotRecognised];
            if !told_above.contains(code) {
                let entry = DiagnosticEntry::about(*code);
                warnings.push(diagnostic(&entry, self.names, self.catalog));
            }
        }
        if warnings.is_empty() {
            return;
        }
        self.page.gap();
        for warning in warnings {
            self.page.item("  ! ", &warning);
        }
        if matches!(export.range, Range::LastYear | Range::Part) || !export.absent.is_empty() {
            let path = self.catalog.text("path-download-again");
            let how = self.words("inspect-download-all", &[("path", &path)]);
            self.page.paragraph(Tone::Plain, &how, 4);
        }
    }

    fn families(&mut self, export: &Export) {
        self.part("inspect-read");
        for family in &export.families {
            let name = self.catalog.text(&format!("reader-{}", family.reader));
            let words = self.account_of(family);
            self.named(&name, &words);
        }
        if !export.facts.is_empty() {
            let name = |reader: &&str| self.catalog.text(&format!("reader-{reader}"));
            let names: Vec<String> = export.facts.keys().map(name).collect();
            let files = self.count("inspect-fact-files", export.facts.values().sum());
            let words = format!("{files}: {}", names.join(", "));
            self.named(&self.catalog.text("inspect-facts"), &words);
        }
        if export.families.is_empty() && export.facts.is_empty() {
            self.page.paragraph(Tone::Plain, &self.catalog.text("inspect-nothing"), 2);
        }
    }

    /// Found, counted, folded, left out and why: one line that adds up.
    fn account_of(&self, family: &Family) -> String {
        let mut words = vec![self.catalog.format(
            "inspect-records",
            &[("records", number(family.records)), ("members", number(family.members))],
        )];
        let parts = [
            ("inspect-counted", family.counted),
            ("inspect-folded", family.folded),
            ("inspect-pictures", family.pictures),
            ("inspect-joined", family.joined),
            ("inspect-drafts", family.drafts),
            ("inspect-empty-records", family.empty),
            ("inspect-unreadable", family.unreadable),
            (without_item(family.reader), family.without_item),
            ("inspect-same-in-parts", family.same_in_parts),
        ];
        let parts: Vec<String> = parts
            .into_iter()
            .filter(|(id, count)| *count > 0 || *id == "inspect-counted" && family.pictures == 0)
            .map(|(id, count)| self.count(id, count))
            .collect();
        words.push(parts.join(", "));
        let lists: Vec<&str> = family.lists.keys().copied().collect();
        let lists = lists.join(", ");
        if !lists.is_empty() {
            words.push(self.words("inspect-lists", &[("lists", &lists)]));
        }
        words.retain(|part| !part.is_empty());
        words.join(": ").replacen(": (", " (", 1)
    }

    fn leftovers(&mut self, leftovers: &Leftovers) {
        if !leftovers.left_out.is_empty() {
            self.part("inspect-left-out");
            for group in &leftovers.left_out {
                let name = self.catalog.text(&format!("family-{}", group.code));
                let why = self.catalog.text(&format!("left-out-{}", reason(&group.code)));
                self.group(&name, group, &why);
            }
        }
        if !leftovers.ignored.is_empty() {
            self.part("inspect-ignored");
            for group in &leftovers.ignored {
                let name = self.catalog.text(&format!("ignored-{}", group.code));
                self.group(&name, group, "");
            }
        }
        let media = leftovers.media;
        if media.members > 0 || !leftovers.others.is_empty() {
            self.part("inspect-other-files");
            if media.members > 0 {
                self.named(&self.catalog.text("inspect-media"), &self.size(media));
            }
            self.others(&leftovers.others);
        }
        if leftovers.unknown.total > 0 {
            self.part("inspect-unknown");
            for unknown in &leftovers.unknown.first {
                self.page.item(
                    "  – ",
                    &format!("{}: {}", unknown.path.shown(self.names), self.size(unknown.size)),
                );
            }
            self.more(&leftovers.unknown);
            self.page.paragraph(Tone::Faint, &self.catalog.text("inspect-unknown-help"), 2);
        }
    }

    fn group(&mut self, name: &str, group: &Group, why: &str) {
        let size = self.size(group.size);
        let words = if why.is_empty() { size } else { format!("{size}; {why}") };
        self.named(name, &words);
    }

    fn others(&mut self, others: &BTreeMap<String, Size>) {
        let mut sum = Size::default();
        for size in others.values() {
            sum.add(*size);
        }
        if sum.members > 0 {
            let endings: Vec<&str> = others
                .keys()
                .map(String::as_str)
                .filter(|ending| !ending.is_empty())
                .take(8)
                .collect();
            let words = match endings.as_slice() {
                [] => self.size(sum),
                endings => format!("{} ({})", self.size(sum), endings.join(", ")),
            };
            self.named(&self.catalog.text("inspect-others"), &words);
        }
    }

    fn failed(&mut self, export: &Export) {
        if export.failed.total == 0 {
            return;
        }
        self.part("heading-failed");
        for failed in &export.failed.first {
            let member = Some(failed.member.clone());
            let entry = DiagnosticEntry { member, ..DiagnosticEntry::about(failed.code) };
            self.page.item("  – ", &diagnostic(&entry, self.names, self.catalog));
        }
        self.more(&export.failed);
    }

    fn categories(&mut self, export: &Export) {
        let lists = [
            ("inspect-absent", &export.absent),
            ("inspect-empty", &export.empty),
            ("inspect-none", &export.none),
        ];
        if lists.iter().all(|(_, readers)| readers.is_empty()) {
            return;
        }
        self.part("inspect-missing");
        for (id, readers) in lists.into_iter().filter(|(_, readers)| !readers.is_empty()) {
            let name = |reader: &&str| self.catalog.text(&format!("reader-{reader}"));
            let names: Vec<String> = readers.iter().map(name).collect();
            let words = self.words(id, &[("families", &names.join(", "))]);
            self.page.item("  – ", &words);
        }
    }

    fn labels(&mut self, export: &Export) {
        let unknown = &export.unknown_labels;
        if export.known_labels == 0 && unknown.total == 0 {
            return;
        }
        self.part("inspect-labels");
        let known = self.count("inspect-labels-known", export.known_labels);
        self.page.item("  – ", &known);
        if !export.unconfirmed_labels.is_empty() {
            let list = self.listed(&export.unconfirmed_labels);
            let words = self.words("inspect-labels-unconfirmed", &[("list", &list)]);
            self.page.item("  – ", &words);
        }
        if unknown.total > 0 {
            let language = export.language.as_deref().unwrap_or("?");
            let list = self.listed(&unknown.first);
            let words =
                self.words("inspect-labels-unknown", &[("language", language), ("list", &list)]);
            self.page.item("  – ", &words);
            self.more(unknown);
        }
    }

    fn listed(&self, labels: &[Label]) -> String {
        let one = |label: &Label| {
            let quoted = self.words(
                "quoted",
                &[("text", &crate::words::text::clean(label.label.shown(self.names)))],
            );
            format!("{quoted} ({})", self.catalog.number(label.count))
        };
        labels.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    /// What belongs to no export.
    fn elsewhere(&mut self, found: &Inspection) {
        if found.shared != Leftovers::default() {
            self.page.heading(&self.catalog.text("inspect-shared"));
            self.leftovers(&found.shared);
        }
        if found.outside > 0 {
            self.page.gap();
            let words = self.count("inspect-outside", found.outside);
            self.page.paragraph(Tone::Plain, &words, 0);
        }
    }

    fn faces(&mut self, found: &Inspection) {
        let Some(faces) = &found.faces else { return };
        self.page.heading(&self.catalog.text("heading-faces"));
        let sentences = people::seen(faces, self.catalog);
        for sentence in sentences.into_iter().chain(people::not_seen(faces, self.catalog)) {
            self.page.paragraph(Tone::Plain, &sentence, 2);
        }
    }

    fn closing(&mut self, found: &Inspection) {
        self.page.heading(&self.catalog.text("inspect-findings"));
        let sentences = diagnostics(&found.diagnostics, self.names, self.catalog);
        if sentences.is_empty() {
            self.page.paragraph(Tone::Plain, &self.catalog.text("inspect-no-findings"), 2);
        }
        for (severity, sentence) in sentences {
            let severity = self.catalog.text(&code_id("severity", &severity));
            self.page.item("  – ", &format!("{severity}: {sentence}"));
        }
        self.page.gap();
        self.page.paragraph(Tone::Faint, &self.catalog.text("inspect-closing"), 0);
        let days = [
            ("version", found.tool_version.into()),
            ("policy", self.catalog.date(found.policy_version).into()),
            ("checked", self.catalog.date(found.policy_checked).into()),
        ];
        self.page.paragraph(Tone::Faint, &self.catalog.format("inspect-version", &days), 0);
    }

    fn part(&mut self, id: &str) {
        self.page.gap();
        self.page.paragraph(Tone::Strong, &self.catalog.text(id), 0);
    }

    fn entry(&mut self, id: &str, value: &str) {
        self.named(&self.catalog.text(id), value);
    }

    /// A name at the left, its words beside it; a long name stands on a line of its own.
    fn named(&mut self, name: &str, words: &str) {
        if self.page.is_narrow() {
            self.page.paragraph(Tone::Plain, name, 2);
            self.page.paragraph(Tone::Faint, words, 4);
            return;
        }
        let name = self.page.words(name);
        let room = self.page.width().min(110).saturating_sub(NAME + 2);
        let lines = wrap(&self.page.words(words), room);
        let is_long = width(&name) > NAME - 1;
        if is_long {
            for line in wrap(&name, self.page.width() - 2) {
                self.page.line(&[(Tone::Plain, "  "), (Tone::Plain, &line)]);
            }
        }
        for (index, line) in lines.iter().enumerate() {
            let shown = if index == 0 && !is_long { name.as_str() } else { "" };
            let start = format!("  {}", pad_end(shown, NAME));
            self.page.line(&[(Tone::Plain, &start), (Tone::Plain, line)]);
        }
    }

    fn names(&self, list: &[Name]) -> String {
        let shown = list.iter().map(|name| named(name, self.names, self.catalog));
        shown.collect::<Vec<_>>().join(", ")
    }

    fn more<T>(&mut self, list: &List<T>) {
        if list.more() > 0 {
            let words = self.count("inspect-more", list.more());
            self.page.paragraph(Tone::Faint, &words, 4);
        }
    }

    fn size(&self, size: Size) -> String {
        let bytes = self.catalog.bytes(size.bytes);
        let arguments = [("members", number(size.members)), ("size", bytes.into())];
        self.catalog.format("inspect-size", &arguments)
    }

    fn count(&self, id: &str, count: u64) -> String {
        self.catalog.format(id, &[("count", number(count))])
    }

    fn words(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<_> =
            arguments.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.catalog.format(id, &arguments)
    }
}

/// Why records gave no item.
fn without_item(reader: &str) -> &'static str {
    match reader {
        "whatsapp_chat" => "inspect-private",
        _ => "inspect-without-item",
    }
}

/// Why a family is not counted (COUNTING §1).
pub(super) fn reason(family: &str) -> &'static str {
    match family {
        "private_messages" | "dating" | "instants" | "notes_to_friends" | "saved" => "private",
        "wall_posts_by_others" | "tags_by_others" | "reposts" => "others",
        "edits" | "memories" | "listing_history" | "group_documents" => "again",
        "pending" => "unpublished",
        _ => "reaction",
    }
}
