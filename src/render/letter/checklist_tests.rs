//! POLICY §6.1 and §6.5 point by point, in both languages and under both laws.

use jiff::civil::date;

use super::*;
use crate::domain::platform::Platform;
use crate::domain::region::Region;
use crate::report::samples;
use crate::words::i18n::Language;

fn letter(kind: LetterKind, region: Region, language: Language) -> String {
    let account = LetterAccount {
        platform: Platform::Facebook,
        name: Some("Erika Mustermann".to_owned()),
        username: Some("erika.mustermann".to_owned()),
    };
    let facts =
        LetterFacts { report: Some(samples::typical()), accounts: vec![account], birth_year: None };
    let options = LetterOptions {
        language,
        region,
        date: date(2026, 11, 24),
        reasons: Vec::new(),
        authority: (region == Region::Eea).then(|| "NI".to_owned()),
        objected: Some(date(2026, 9, 1)),
        evidence: vec![EvidenceRow {
            address: Some("https://www.facebook.com/photo/?fbid=1".to_owned()),
            ..EvidenceRow::default()
        }],
        sender: Vec::new(),
        account: OwnAccount::Unknown,
    };
    text(&build(kind, &facts, &options)).replace('\n', " ")
}

fn has(kind: LetterKind, region: Region, points: &[(&str, &str)]) {
    for language in Language::ALL {
        let letter = letter(kind, region, language);
        for (german, english) in points {
            let point = if language == Language::De { german } else { english };
            assert!(letter.contains(point), "{kind:?} {region:?}: {point} is missing: {letter}");
        }
    }
}

#[test]
fn objections_have_every_point() {
    let both = [
        ("Meta Platforms Ireland Limited", "Meta Platforms Ireland Limited"),
        ("Dublin 4, D04 X2K5", "Dublin 4, D04 X2K5"),
        ("Erika Mustermann (erika.mustermann)", "Erika Mustermann (erika.mustermann)"),
        ("[[E-Mail-Adresse]]", "[[e-mail address]]"),
        ("an Dritte", "third parties"),
        ("jedes weitere Training", "further training"),
        ("öffentlichen Inhalte", "public content"),
        ("immer öffentlich", "always public"),
        ("Interaktionen mit KI-Funktionen", "interactions with AI features"),
        ("Inhalte anderer", "content of others"),
        ("Kontenübersicht, auch Threads", "Accounts Centre, Threads included"),
        ("besonderen Situation", "particular situation"),
        ("mindestens 359 und höchstens 967", "at least 359 and at most 967"),
        ("seit wann und für welche", "since when and for which"),
        ("binnen eines Monats", "within one month"),
        ("[[Unterschrift]]", "[[signature]]"),
    ];
    has(LetterKind::Objection, Region::Eea, &both);
    has(LetterKind::Objection, Region::Ch, &both);
    has(
        LetterKind::Objection,
        Region::Eea,
        &[
            ("Art. 21 Abs. 1 DSGVO", "Article 21(1) GDPR"),
            ("Art. 9 DSGVO", "Article 9 GDPR"),
            ("Art. 18 Abs. 1 lit. d", "Article 18(1)(d)"),
            ("Art. 17 Abs. 1 lit. c", "Article 17(1)(c)"),
            ("auch aufbereitete", "processed ones included"),
            ("Art. 19", "Article 19"),
            ("Art. 15", "Article 15"),
            ("Art. 12 Abs. 3", "Article 12(3)"),
            ("Art. 12 Abs. 4", "Article 12(4)"),
            ("zwingende schutzwürdige Gründe", "compelling legitimate grounds"),
            ("Art. 77", "Article 77"),
        ],
    );
    has(
        LetterKind::Objection,
        Region::Ch,
        &[
            ("Art. 30 Abs. 2 Bst. b DSG", "30(2)(b)"),
            ("Art. 30 Abs. 3 DSG", "30(3) DSG"),
            ("Hilfsweise", "In the alternative"),
            ("binnen 30 Tagen mit (Art. 25 DSG)", "within 30 days (Art. 25 DSG)"),
            ("Art. 32 DSG", "32"),
        ],
    );
}

#[test]
fn letters_about_data_of_others_have_every_point() {
    let evidence = [
        ("https://www.facebook.com/photo/?fbid=1", "https://www.facebook.com/photo/?fbid=1"),
        ("[[Konto, das ihn gepostet hat]]", "[[account that posted it]]"),
        ("[[Datum]]", "[[date]]"),
        ("Bildschirmfotos", "creenshots"),
    ];
    for kind in [LetterKind::ThirdParty, LetterKind::Parent] {
        has(kind, Region::Eea, &evidence);
        has(kind, Region::Ch, &evidence);
        has(
            kind,
            Region::Eea,
            &[
                ("Art. 21 Abs. 1", "Article 21(1)"),
                ("Art. 9 Abs. 2 lit. e DSGVO nicht", "Article 9(2)(e)"),
                ("Art. 12 Abs. 6", "Article 12(6)"),
            ],
        );
        has(kind, Region::Ch, &[("Art. 32 DSG", "32")]);
    }
    has(
        LetterKind::ThirdParty,
        Region::Eea,
        &[
            ("Art. 17 Abs. 1 lit. c und d", "Article 17(1)(c) and (d)"),
            ("Art. 15 Abs. 1 DSGVO", "Article 15(1) GDPR"),
            ("(lit. g)", "(point (g))"),
            ("Art. 18 Abs. 1 lit. d", "Article 18(1)(d)"),
            ("Art. 19", "Article 19"),
        ],
    );
    has(
        LetterKind::Parent,
        Region::Eea,
        &[
            ("Art. 17 Abs. 1 lit. c und d", "Article 17(1)(c) and (d)"),
            ("Art. 18 Abs. 1 lit. d", "Article 18(1)(d)"),
            ("Art. 15 Abs. 1", "Article 15(1)"),
            ("[[Unterschrift des Kindes", "[[signature of the child"),
            ("Erwägungsgrund 38", "ecital 38"),
            ("[[Unterschrift des anderen Elternteils]]", "[[signature of the other parent]]"),
        ],
    );
}

#[test]
fn complaints_and_notes_have_every_point() {
    let both = [
        ("Meta Platforms Ireland Limited", "Meta Platforms Ireland Limited"),
        ("1. September 2026", "1 September 2026"),
        ("[[Formular, Brief oder E-Mail]]", "[[form, letter or e-mail]]"),
        ("[[keine, oder: Ablehnung", "[[none, or: refusal"),
        ("Kopie des Widerspruchs", "opy of the objection"),
    ];
    has(LetterKind::Complaint, Region::Eea, &both);
    has(LetterKind::Complaint, Region::Ch, &both);
    has(LetterKind::Complaint, Region::Eea, &[("Postfach 221", "Postfach 221")]);
    has(LetterKind::Complaint, Region::Ch, &[("Feldeggweg 1", "Feldeggweg 1")]);
    has(
        LetterKind::Friend,
        Region::Eea,
        &[("„Widerspruchsrecht“", "the link to the form"), ("§ 22 KUG", "22 KUG")],
    );
    has(LetterKind::Short, Region::Eea, &[("auch in allen verknüpften Konten", "linked accounts")]);
}

/// POLICY §9.3, the two new letters.
#[test]
fn access_and_locked_out_have_every_point() {
    has(
        LetterKind::Access,
        Region::Eea,
        &[
            ("Art. 15 Abs. 1 DSGVO", "Article 15(1) GDPR"),
            ("Art. 15 Abs. 3 DSGVO", "Article 15(3) GDPR"),
            ("aus welcher Quelle", "from which source"),
            ("verwendet wurden oder", "were or are used"),
            ("Art. 12 Abs. 3", "Article 12(3)"),
        ],
    );
    has(LetterKind::Access, Region::Ch, &[("Art. 25 DSG", "Art. 25 DSG")]);
    has(
        LetterKind::LockedOut,
        Region::Eea,
        &[
            ("komme nicht mehr in die folgenden Konten", "can no longer get into"),
            ("Art. 21 Abs. 1", "Article 21(1)"),
            ("Art. 12 Abs. 2 DSGVO", "Article 12(2) GDPR"),
            ("ECLI:NL:RBAMS:2025:3381", "ECLI:NL:RBAMS:2025:3381"),
        ],
    );
}

#[test]
fn the_lead_authority_is_not_asked_to_pass_anything_on() {
    for (code, passes_on) in [("IE", false), ("NI", true), ("PL", true)] {
        let options = LetterOptions {
            language: Language::En,
            region: Region::Eea,
            date: date(2026, 11, 24),
            reasons: Vec::new(),
            authority: Some(code.to_owned()),
            objected: None,
            evidence: Vec::new(),
            sender: Vec::new(),
            account: OwnAccount::Unknown,
        };
        let letter = build(LetterKind::Complaint, &LetterFacts::default(), &options);
        let text = letter.texts().collect::<Vec<_>>().join(" ").replace('\u{a0}', " ");
        assert_eq!(text.contains("pass the complaint on"), passes_on, "{code}");
        let notes = letter.notes.join(" ").replace('\u{a0}', " ");
        assert!(notes.contains("Article 78(2)") && notes.contains("no waiting period"), "{notes}");
        assert_eq!(notes.contains("takes complaints in this language: pl"), code == "PL");
    }
}

/// A complaint in Switzerland is none under the GDPR, whatever authority nobody chose.
#[test]
fn in_switzerland_the_only_authority_is_chosen_by_itself() {
    let letter = letter(LetterKind::Complaint, Region::Ch, Language::De);
    assert!(letter.contains("Eidgenössischer Datenschutz"), "{letter}");
    assert!(!letter.contains("Beschwerde nach Art. 77"), "{letter}");
}
