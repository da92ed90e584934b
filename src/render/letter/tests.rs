//! What every letter must say, and what none may.

use jiff::civil::date;

use super::*;
use crate::diag::{Code, DiagnosticEntry};
use crate::domain::platform::Platform;
use crate::domain::region::Region;
use crate::report::samples;
use crate::words::i18n::Language;

const REGIONS: [Region; 4] = [Region::Eea, Region::Ch, Region::Uk, Region::Other];

fn facts() -> LetterFacts {
    let account = |platform, name: Option<&str>, username: &str| LetterAccount {
        platform,
        name: name.map(str::to_owned),
        username: Some(username.to_owned()),
    };
    LetterFacts {
        report: Some(samples::typical()),
        accounts: vec![
            account(Platform::Facebook, Some("Erika Mustermann"), "erika.mustermann"),
            account(Platform::Instagram, None, "erika_mustermann"),
        ],
        birth_year: None,
    }
}

fn options(language: Language, region: Region) -> LetterOptions {
    LetterOptions {
        language,
        region,
        date: date(2026, 11, 24),
        reasons: Vec::new(),
        authority: Some("NI".to_owned()),
        objected: None,
        evidence: Vec::new(),
        sender: Vec::new(),
        account: OwnAccount::Unknown,
    }
}

/// Every letter that can be made of these facts.
fn every(facts: &LetterFacts) -> Vec<(LetterKind, Region, Language, Letter)> {
    let mut letters = Vec::new();
    for kind in LetterKind::ALL {
        for region in REGIONS {
            for language in Language::ALL {
                let letter = build(kind, facts, &options(language, region));
                letters.push((kind, region, language, letter));
            }
        }
    }
    letters
}

fn whole(letter: &Letter) -> String {
    letter.texts().collect::<Vec<_>>().join("\n").replace('\u{a0}', " ")
}

#[test]
fn every_sentence_exists_in_both_languages() {
    for facts in [facts(), LetterFacts::default()] {
        for (kind, region, language, letter) in every(&facts) {
            let notes = letter.notes.join("\n");
            for text in [whole(&letter), notes] {
                for raw in ["letter-", "{", "}", "$"] {
                    assert!(!text.contains(raw), "{kind:?} {region:?} {language:?}: {text}");
                }
            }
        }
    }
    for language in Language::ALL {
        let catalog = crate::words::i18n::Catalog::new(language);
        for reason in Reason::ALL {
            assert!(!reason.sentence(&facts(), &catalog).starts_with("letter-"), "{reason:?}");
            let nothing = LetterFacts::default();
            assert!(!reason.sentence(&nothing, &catalog).starts_with("letter-"), "{reason:?}");
        }
    }
}

#[test]
fn switzerland_cites_the_dsg_and_never_the_gdpr() {
    for (kind, region, _, letter) in every(&facts()) {
        let text = whole(&letter);
        if region == Region::Ch {
            // The GDPR stands in the alternative only (POLICY §9.3).
            let gdpr = text.matches("DSGVO").count() + text.matches("GDPR").count();
            let most = match kind {
                LetterKind::Objection
                | LetterKind::ThirdParty
                | LetterKind::Parent
                | LetterKind::LockedOut => 2,
                LetterKind::Access => 1,
                _ => 0,
            };
            assert_eq!(gdpr, most, "{kind:?}: {text}");
            if !matches!(kind, LetterKind::Short | LetterKind::Friend) {
                assert!(text.contains("DSG"), "{kind:?}: {text}");
            }
        }
    }
}

/// Art. 25 DSG gives 30 days; a month beside it would be another deadline.
#[test]
fn a_swiss_request_for_access_names_one_deadline() {
    let letter = build(LetterKind::Access, &facts(), &options(Language::De, Region::Ch));
    let text = whole(&letter);
    assert!(text.contains("30 Tagen") && !text.contains("Monat"), "{text}");
    let letter = build(LetterKind::Access, &facts(), &options(Language::De, Region::Eea));
    assert!(whole(&letter).contains("binnen eines Monats"));
}

#[test]
fn where_nothing_was_researched_no_article_is_cited() {
    for (kind, region, _, letter) in every(&facts()) {
        if matches!(region, Region::Uk | Region::Other) {
            let text = whole(&letter);
            for law in
                ["DSG", "GDPR", "Art. ", "Article", "§", "27 May", "27. Mai", "Ireland", "IRLAND"]
            {
                assert!(!text.contains(law), "{kind:?} {region:?} {law}: {text}");
            }
            let notes = letter.notes.join("\n");
            for claim in ["minors", "Minderjährige", "valid", "gültig", "Hamburg", "BGB", "KUG"] {
                assert!(!notes.contains(claim), "{kind:?} {region:?} {claim}: {notes}");
            }
        }
    }
}

#[test]
fn the_objection_has_everything_on_the_checklist() {
    let text = whole(&build(LetterKind::Objection, &facts(), &options(Language::De, Region::Eea)));
    // POLICY §6.1, point by point.
    for point in [
        "Merrion Road",
        "Erika Mustermann (erika.mustermann)",
        "[[E-Mail-Adresse]]",
        "Art. 21 Abs. 1 DSGVO",
        "für Dritte",
        "öffentlichen Inhalte",
        "immer öffentlich",
        "Interaktionen mit KI-Funktionen",
        "Inhalte anderer",
        "Threads",
        "besonderen Situation",
        "31 andere Menschen",
        "bis 2011 zurück",
        "Art. 9 DSGVO",
        "Art. 18 Abs. 1 lit. d",
        "Art. 17 Abs. 1 lit. c",
        "Art. 19",
        "Art. 15",
        "Art. 12 Abs. 3",
        "Art. 12 Abs. 4",
        "Art. 77",
        "mindestens 359 und höchstens 967",
        "[[Unterschrift]]",
    ] {
        assert!(text.contains(point), "{point} is missing: {text}");
    }
}

#[test]
fn no_letter_claims_what_must_never_be_claimed() {
    for (kind, _, _, letter) in every(&facts()) {
        let text = whole(&letter).to_lowercase();
        // POLICY §2.6, §6.1: the old address, an e-mail address of Meta, deletion from a trained
        // model as a certain claim, a missed deadline.
        for never in
            ["grand canal", "@", "trained model", "trainierten modell", "frist", "deadline"]
        {
            assert!(!text.contains(never), "{kind:?}: {never}");
        }
    }
}

#[test]
fn placeholders_are_listed_once_in_the_order_of_the_letter() {
    let letter =
        build(LetterKind::Objection, &LetterFacts::default(), &options(Language::De, Region::Eea));
    assert_eq!(
        letter.placeholders,
        [
            "Vorname Nachname",
            "Straße und Hausnummer",
            "Postleitzahl und Ort",
            "Plattform, Name und Nutzername oder Profil-Link jedes Kontos",
            "E-Mail-Adresse",
            "ein eigener Grund in ein, zwei Sätzen",
            "Unterschrift",
        ]
    );
}

#[test]
fn reasons_of_the_archive_are_offered_first_and_nothing_is_invented() {
    let offers = offered(LetterKind::Objection, &facts());
    assert_eq!(offers[0], (Reason::ThirdParties, Support::Archive));
    assert_eq!(offers[1], (Reason::Context, Support::Archive));
    assert!(offers.contains(&(Reason::Children, Support::Ask)));
    let without = offered(LetterKind::Objection, &LetterFacts::default());
    assert!(without.iter().all(|(_, support)| *support != Support::Archive));
    let young = LetterFacts { birth_year: Some(1998), ..facts() };
    assert_eq!(Reason::MinorThen.support(&young), Support::Archive);
    let grown = LetterFacts { birth_year: Some(1990), ..facts() };
    assert_eq!(Reason::MinorThen.support(&grown), Support::Ask);
}

/// A reason that is taken without a question says no more than the archive does.
#[test]
fn what_the_archive_cannot_know_is_said_only_by_the_person() {
    let text = whole(&build(LetterKind::Objection, &facts(), &options(Language::De, Region::Eea)));
    for unknown in ["niemand gefragt", "Freunde"] {
        assert!(!text.contains(unknown), "{unknown}: {text}");
    }
    let mut young = facts();
    young.report.as_mut().unwrap().years.retain(|year| year.year >= 2023);
    assert_eq!(young.first_year(), Some(2023));
    let catalog = crate::words::i18n::Catalog::new(Language::De);
    assert_eq!(
        Reason::Context.sentence(&young, &catalog),
        catalog.text("letter-reason-context"),
        "generative AI was there by then"
    );
}

#[test]
fn an_objection_names_the_chats_with_meta_ai_and_the_way_to_whatsapp() {
    let whatsapp = LetterAccount { platform: Platform::Whatsapp, name: None, username: None };
    let facts = LetterFacts {
        report: Some(samples::ai_chats()),
        accounts: vec![whatsapp],
        birth_year: None,
    };
    let letter = build(LetterKind::Objection, &facts, &options(Language::De, Region::Eea));
    let text = whole(&letter);
    assert!(
        text.contains("meine Chats mit Meta AI (Facebook, WhatsApp und Meta-AI-App)"),
        "{text}"
    );
    assert!(text.contains("WhatsApp: [[Telefonnummer dieses Kontos]]"), "{text}");
    let note = letter.notes.iter().find(|note| note.contains("WhatsApp")).unwrap();
    // POLICY §2.1, §2.6.
    for part in [
        "WhatsApp Ireland Limited, Attn: Privacy Policy, Merrion Road, Dublin 4, D04 X2K5, Irland",
        "https://www.whatsapp.com/contact/forms/382532939919295/",
    ] {
        assert!(note.contains(part), "{note}");
    }
    let elsewhere = build(LetterKind::Objection, &facts, &options(Language::De, Region::Uk));
    assert!(!elsewhere.notes.concat().contains("WhatsApp"));
    let without = LetterFacts { accounts: Vec::new(), ..facts };
    let letter = build(LetterKind::Objection, &without, &options(Language::De, Region::Eea));
    assert!(!letter.notes.concat().contains("WhatsApp"));
}

#[test]
fn a_complaint_goes_to_the_chosen_authority_and_waits_for_the_month() {
    let mut options = options(Language::De, Region::Eea);
    options.objected = Some(date(2026, 11, 1));
    let letter = build(LetterKind::Complaint, &facts(), &options);
    assert_eq!(letter.recipient[1], "Postfach 221");
    assert!(whole(&letter).contains("1. November 2026"));
    assert!(letter.notes.iter().any(|note| note.contains("1.\u{a0}Dezember 2026")));
    options.objected = Some(date(2026, 9, 1));
    let letter = build(LetterKind::Complaint, &facts(), &options);
    assert!(!letter.notes.iter().any(|note| note.contains("Oktober")));
}

#[test]
fn hostile_words_stay_words_in_every_output() {
    let hostile = "[[x]]<script>alert(1)</script>\u{202e}\u{1b}[2J javascript:y|".to_owned();
    let mut facts = facts();
    facts.accounts[0].name = Some(hostile.clone() + &"n".repeat(10_000));
    let mut options = options(Language::De, Region::Eea);
    options.evidence = vec![EvidenceRow {
        address: Some(hostile.clone()),
        posted_by: Some(hostile),
        when: None,
        shows: None,
    }];
    for kind in LetterKind::ALL {
        let letter = build(kind, &facts, &options);
        assert!(!letter.placeholders.iter().any(|name| name == "x"), "{kind:?}");
        for output in [text(&letter), markdown(&letter), html(&letter).unwrap()] {
            assert!(!output.contains(['\u{1b}', '\u{202e}']), "{kind:?}");
            assert!(!output.contains(&"n".repeat(400)), "{kind:?}");
        }
        for output in [markdown(&letter), html(&letter).unwrap()] {
            assert!(!output.contains("<script"), "{kind:?}");
        }
    }
}

#[test]
fn the_letters_read_as_they_were_read_before() {
    for (kind, region, language, _) in every(&LetterFacts::default()) {
        // The letters for other regions are those of the United Kingdom.
        if region == Region::Other || (region == Region::Uk && language == Language::De) {
            continue;
        }
        let mut options = options(language, region);
        options.authority = Some(if region == Region::Ch { "CH" } else { "NI" }.to_owned());
        let letter = build(kind, &facts(), &options);
        let name = format!("{}_{region:?}_{}", kind.code(), language.code()).to_lowercase();
        insta::assert_snapshot!(name, text(&letter));
    }
    let letter = build(LetterKind::ThirdParty, &facts(), &options(Language::De, Region::Eea));
    insta::assert_snapshot!("third-party_markdown", markdown(&letter));
    let page = html(&letter).unwrap();
    insta::assert_snapshot!("third-party_html", page.replace(html::STYLE, "(style)"));
}

/// Letters as pages, to look at: `WRITE_PAGES=folder cargo test write_letters`.
#[test]
fn write_letters() {
    let Ok(folder) = std::env::var("WRITE_PAGES") else { return };
    for (kind, region, language, letter) in every(&facts()) {
        if region == Region::Eea {
            let path = format!("{folder}/letter-{}_{}.html", kind.code(), language.code());
            std::fs::write(path, html(&letter).unwrap()).unwrap();
        }
    }
}

#[test]
fn what_was_typed_stands_in_the_letter_and_is_no_longer_asked_for() {
    let facts = LetterFacts::default();
    let mut letter = build(LetterKind::Objection, &facts, &options(Language::En, Region::Eea));
    let name = letter.placeholders[0].clone();
    letter.fill(&[(name.clone(), "Erika Mustermann".to_owned())].into());
    assert_eq!(letter.sender[0], "Erika Mustermann");
    assert!(!letter.placeholders.contains(&name));
    let text = plain(&letter);
    assert!(text.contains("Erika Mustermann") && !text.contains(&letter.notes[0]), "{text}");
}

#[test]
fn a_letter_names_no_most_where_a_part_of_the_archive_is_missing() {
    let words = |code: Option<Code>| {
        let mut facts = facts();
        let report = facts.report.as_mut().unwrap();
        let any = report.quality.diagnostics.first().cloned();
        report.quality.diagnostics =
            Vec::from_iter(code.zip(any).map(|(code, any)| DiagnosticEntry { code, ..any }));
        whole(&build(LetterKind::Objection, &facts, &options(Language::De, Region::Eea)))
    };
    assert!(words(None).contains(" und höchstens "));
    for code in [Code::PartsMissing, Code::TruncatedZip] {
        let words = words(Some(code));
        assert!(words.contains("von dem ein Teil fehlt, geht es um mindestens "), "{words}");
        assert!(!words.contains("höchstens"), "{words}");
    }
}
