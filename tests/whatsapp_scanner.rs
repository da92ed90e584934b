//! The scanner of WhatsApp chats over platform × language × clock, and on random and hostile
//! chats. All numbers are counted by hand from the chats below.

#![allow(clippy::unwrap_used, reason = "tests")]

#[path = "support/cases.rs"]
mod cases;

#[path = "support/whatsapp.rs"]
#[allow(dead_code, unreachable_pub, reason = "shared with other tests")]
mod builder;

use builder::{At, ChatFile, Clock, LANGUAGES, Language, Phone, on};
use proptest::prelude::*;
use widerspruch::decode::whatsapp::{
    Chat, Content, DateOrder, Dates, Entry, Hints, MetaAiChat, Whose, Wrote, find_owner, scan,
};
use widerspruch::domain::moment::TRAINING_START;

fn forms() -> impl Iterator<Item = (Phone, Language, Clock)> {
    LANGUAGES.iter().flat_map(|language| {
        [Phone::Android, Phone::Ios].into_iter().flat_map(move |phone| {
            [Clock::Hours24, Clock::Hours12].into_iter().map(move |clock| (phone, *language, clock))
        })
    })
}

fn language(code: &str) -> Language {
    *LANGUAGES.iter().find(|language| language.code == code).unwrap()
}

fn read(text: &[u8]) -> Chat {
    scan(text, &Hints::default())
}

fn own(chat: &Chat, wrote: Wrote) -> Vec<Entry> {
    chat.entries().filter(|entry| entry.wrote == wrote && entry.whose == Whose::Own).collect()
}

/// Own messages: a question before the training start; after it a picture left out, a picture, a
/// deleted message and a text of two lines; one `/reset-ai`. Two answers, one of them a picture.
fn chat_with_meta_ai(phone: Phone, language: Language, clock: Clock) -> Vec<u8> {
    ChatFile::new(phone, language, clock)
        .ai_notice(on(2025, 5, 20))
        .said(on(2025, 5, 20), "Ada", "Wie koche ich Linsen?")
        .edited(
            on(2025, 5, 20),
            "Meta AI",
            "Gern!\n1. Waschen\n2. Kochen\n12/31/25 - Ida: Silvester\n\n3. Essen",
        )
        .picture_left_out(on(2025, 5, 31), "Ada")
        .picture_left_out(on(2025, 5, 31), "Meta AI")
        .said(on(2025, 6, 1), "Ada", "/reset-ai")
        .picture(on(2025, 6, 2), "Ada")
        .deleted(on(2025, 6, 2), "Ada")
        .said(on(2025, 6, 30), "Ada", "Danke!\nUnd 1.1.2025: Neujahr?")
        .build()
}

#[test]
fn the_chat_with_meta_ai_gives_the_same_numbers_on_every_phone_in_every_language() {
    for (phone, language, clock) in forms() {
        let chat = read(&chat_with_meta_ai(phone, language, clock));
        let form = format!("{phone:?} {} {clock:?}", language.code);
        assert!(chat.is_chat, "{form}");
        assert_eq!(chat.meta_ai, MetaAiChat::Certain, "{form}");
        assert_eq!(chat.own.as_deref(), Some("Ada"), "{form}");
        assert_eq!(chat.dates, Dates::Clear, "{form}");
        let messages = own(&chat, Wrote::Message);
        assert_eq!(messages.len(), 5, "{form}");
        let kinds = |content| messages.iter().filter(|entry| entry.content == content).count();
        assert_eq!(
            (kinds(Content::Text), kinds(Content::Media), kinds(Content::Deleted)),
            (2, 2, 1),
            "{form}"
        );
        assert_eq!(own(&chat, Wrote::Reset).len(), 1, "{form}");
        assert_eq!(chat.ai_answers, 2, "{form}");
        let before = messages.iter().filter(|it| it.moment.seconds().unwrap() < TRAINING_START);
        assert_eq!(before.count(), 1, "{form}");
        // 2025-05-20T12:34:56Z, and to the minute on Android
        let first = messages[0].moment.seconds().unwrap();
        assert_eq!(first - first % 60, 1_747_744_440, "{form}");
    }
}

#[test]
fn mentions_in_another_chat_are_told_apart_by_person() {
    for (phone, language, clock) in forms() {
        let text = ChatFile::new(phone, language, clock)
            .said(on(2025, 5, 31), "Ida", "Hallo")
            .said(on(2025, 6, 1), "Ada", "@\u{2068}Meta AI\u{2069} wie wird das Wetter?")
            .mention_notice(on(2025, 6, 1), "Ada")
            .said(on(2025, 6, 1), "Meta AI", "Sonnig.")
            .said(on(2025, 6, 2), "Ida", "und morgen, @Meta AI?")
            .said(on(2025, 6, 3), "Tom", "ada@meta.ai ist keine Erwähnung, @Meta AIden auch nicht")
            .said(on(2025, 6, 4), "Ada", "Danke\n@13135550002 war gut")
            .build();
        let form = format!("{phone:?} {} {clock:?}", language.code);
        let mut chats = [read(&text)];
        assert_eq!(chats[0].meta_ai, MetaAiChat::No, "{form}");
        assert_eq!(chats[0].own, None, "{form}");
        assert!(chats[0].entries().all(|entry| entry.whose == Whose::Unknown), "{form}");
        find_owner(&mut chats, Some("ada"));
        let [chat] = &chats;
        assert_eq!(own(chat, Wrote::Mention).len(), 2, "{form}");
        assert_eq!(chat.entries().filter(|entry| entry.whose == Whose::Other).count(), 1, "{form}");
        assert_eq!(chat.ai_answers, 1, "{form}");
    }
}

/// Two days that exist in either order, one before and one after the training start.
fn ambiguous(language: Language) -> Chat {
    read(
        &ChatFile::new(Phone::Ios, language, Clock::Hours24)
            .said(on(2025, 2, 5), "Ada", "am 5. Februar, oder am 2. Mai")
            .said(on(2025, 4, 6), "Meta AI", "Hallo")
            .said(on(2025, 4, 6), "Ada", "am 6. April oder am 4. Juni")
            .said(on(2025, 7, 8), "Ada", "am 8. Juli oder am 7. August")
            .build(),
    )
}

#[test]
fn when_day_and_month_cannot_be_told_only_messages_on_one_side_of_the_start_are_dated() {
    let chat = ambiguous(language("en-GB"));
    assert_eq!((chat.order, chat.dates), (DateOrder::DayFirst, Dates::Ambiguous));
    let dated: Vec<_> =
        own(&chat, Wrote::Message).iter().map(|entry| entry.moment.seconds().is_ok()).collect();
    assert_eq!(dated, [true, false, true]);
}

#[test]
fn dates_with_dots_never_put_the_month_first() {
    let chat = ambiguous(language("de"));
    assert_eq!((chat.order, chat.dates), (DateOrder::DayFirst, Dates::Clear));
}

#[test]
fn one_day_above_twelve_settles_the_order() {
    for (code, order) in [("en-US", DateOrder::MonthFirst), ("en-GB", DateOrder::DayFirst)] {
        let text = ChatFile::new(Phone::Ios, language(code), Clock::Hours24)
            .said(on(2025, 6, 1), "Ada", "x")
            .said(on(2025, 6, 13), "Meta AI", "y")
            .build();
        let chat = read(&text);
        assert_eq!((chat.order, chat.dates), (order, Dates::Clear));
    }
}

#[test]
fn steps_back_in_time_settle_the_order() {
    // As month first these days would be 5 November, then 6 February.
    let text = ChatFile::new(Phone::Ios, language("en-GB"), Clock::Hours24)
        .said(on(2025, 5, 11), "Ada", "x")
        .said(on(2025, 6, 2), "Meta AI", "y")
        .build();
    let chat = read(&text);
    assert_eq!((chat.order, chat.dates), (DateOrder::DayFirst, Dates::Clear));
}

#[test]
fn no_message_is_younger_than_the_export() {
    // 4 June 2025 as day first, 6 April as month first; exported on 10 April 2025.
    let text = b"[04/06/25, 10:00:00] Ada: x\n[04/06/25, 10:00:01] Meta AI: y\n";
    let hints = Hints { exported: Some(1_744_243_200), ..Hints::default() };
    let chat = scan(text.as_slice(), &hints);
    assert_eq!((chat.order, chat.dates), (DateOrder::MonthFirst, Dates::Clear));
}

#[test]
fn english_with_capital_am_and_pm_is_american_and_with_small_ones_it_is_not_told() {
    let american = ChatFile::new(Phone::Android, language("en-US"), Clock::Hours12)
        .ai_notice(on(2025, 6, 4))
        .said(on(2025, 6, 4), "Ada", "x")
        .build();
    let chat = read(&american);
    assert_eq!((chat.order, chat.dates), (DateOrder::MonthFirst, Dates::Clear));
    let british = ChatFile::new(Phone::Android, language("en-GB"), Clock::Hours12)
        .ai_notice(on(2025, 6, 4))
        .said(on(2025, 6, 4), "Ada", "x")
        .build();
    let chat = read(&british);
    assert_eq!((chat.order, chat.dates), (DateOrder::DayFirst, Dates::Ambiguous));
}

#[test]
fn dates_that_contradict_each_other_date_nothing_and_lose_nothing() {
    let text =
        b"13/01/2025, 10:00 - Ada: x\n01/13/2025, 10:01 - Meta AI: y\n01/14/2025, 10:02 - Ada: z\n";
    let chat = read(text);
    assert_eq!(chat.dates, Dates::Contradictory);
    let messages = own(&chat, Wrote::Message);
    assert_eq!(messages.len(), 2);
    assert!(messages.iter().all(|entry| entry.moment.seconds().is_err()));
}

#[test]
fn the_name_in_all_of_several_chats_is_the_person() {
    let chat = |people: [&str; 2]| {
        let [one, two] = people;
        read(
            &ChatFile::new(Phone::Android, language("de"), Clock::Hours24)
                .said(on(2025, 6, 1), one, "@\u{2068}Meta AI\u{2069} Hallo")
                .said(on(2025, 6, 1), two, "Hallo")
                .build(),
        )
    };
    let mut chats = [chat(["Ada", "Ida"]), chat(["Tom", "Ada"])];
    find_owner(&mut chats, None);
    assert_eq!(chats.each_ref().map(|chat| chat.own.as_deref()), [Some("Ada"), Some("Ada")]);
    let mut same = [chat(["Ada", "Ida"]), chat(["Ida", "Ada"])];
    find_owner(&mut same, None);
    assert_eq!(same.each_ref().map(|chat| chat.own.as_deref()), [None, None]);
}

#[test]
fn in_a_chat_of_two_the_name_of_the_file_is_the_other_one() {
    let text = "01.06.25, 10:00 - Ada: @\u{2068}Meta AI\u{2069} x\n01.06.25, 10:01 - Ida: y\n";
    let hints = Hints { file_name: Some("WhatsApp Chat mit Ida.zip"), ..Hints::default() };
    let chat = scan(text.as_bytes(), &hints);
    assert_eq!(chat.own.as_deref(), Some("Ada"));
    assert_eq!(own(&chat, Wrote::Mention).len(), 1);
}

#[test]
fn the_chat_with_meta_ai_tells_the_name_for_the_other_chats() {
    let group = "01.06.25, 10:00 - Ada: @\u{2068}Meta AI\u{2069} x\n01.06.25, 10:01 - Ida: y\n\
                 01.06.25, 10:02 - Tom: @\u{2068}Meta AI\u{2069} z\n";
    let mut chats = [
        read(&chat_with_meta_ai(Phone::Android, language("de"), Clock::Hours24)),
        read(group.as_bytes()),
    ];
    find_owner(&mut chats, None);
    assert_eq!(own(&chats[1], Wrote::Mention).len(), 1);
    assert_eq!(chats[1].entries().count(), 2);
}

#[test]
fn a_typed_mention_counts_only_where_meta_ai_shows_itself() {
    let alone = "01.06.25, 10:00 - Ada: frag doch @Meta AI\n01.06.25, 10:01 - Ida: @AI?\n";
    assert_eq!(read(alone.as_bytes()).entries().count(), 0);
    let answered = format!("{alone}01.06.25, 10:02 - Meta AI: Ja?\n");
    assert_eq!(read(answered.as_bytes()).entries().count(), 2);
}

#[test]
fn a_group_in_which_only_one_person_calls_meta_ai_is_not_the_chat_with_it() {
    let text = "01.06.25, 10:00 - Ada: @\u{2068}Meta AI\u{2069} x\n01.06.25, 10:01 - Meta AI: y\n\
                01.06.25, 10:02 - Ada: nicht an die KI\n";
    let chat = read(text.as_bytes());
    assert_eq!(chat.meta_ai, MetaAiChat::No);
    assert_eq!(chat.entries().count(), 1);
}

#[test]
fn a_stranger_called_meta_ai_is_not_meta_ai() {
    let text = "01.06.25, 10:00 - Ada: x\n01.06.25, 10:01 - ~\u{202f}Meta AI: y\n";
    let chat = read(text.as_bytes());
    assert_eq!((chat.meta_ai, chat.ai_answers), (MetaAiChat::No, 0));
}

#[test]
fn calls_and_messages_to_be_seen_once_are_no_messages() {
    let text = "01.06.25, 10:00 - Ada: null\n01.06.25, 10:01 - Ada:\n01.06.25, 10:02 - Ada: x\n\
                01.06.25, 10:03 - Meta AI: y\n";
    assert_eq!(own(&read(text.as_bytes()), Wrote::Message).len(), 1);
}

#[test]
fn a_file_named_after_meta_ai_without_its_answers_is_probably_the_chat() {
    let text = "01.06.25, 10:00 - Ada: x\n";
    let hints = Hints { file_name: Some("WhatsApp Chat mit Meta AI.txt"), ..Hints::default() };
    let chat = scan(text.as_bytes(), &hints);
    assert_eq!(chat.meta_ai, MetaAiChat::Probable);
    assert_eq!(own(&chat, Wrote::Message).len(), 1);
}

#[test]
fn exports_at_the_limit_are_probably_cut() {
    let lines = |count: usize| "01.06.25, 10:00 - Ada: x\n".repeat(count);
    assert!(!read(lines(39_599).as_bytes()).probably_cut);
    assert!(read(lines(39_600).as_bytes()).probably_cut);
    assert!(read(lines(10_000).as_bytes()).probably_cut);
    let hints = Hints { with_media: Some(false), ..Hints::default() };
    assert!(!scan(lines(10_000).as_bytes(), &hints).probably_cut);
}

#[test]
fn files_that_are_no_chat_give_no_number_and_show_a_masked_line() {
    for text in [
        "",
        "Einkaufsliste\nMilch\nBrot\n",
        "Date,Sender,Text\n2025-06-01,Ada,@Meta AI\n",
        "2025/06/01(Sun)\n10:00\tAda\tHello @Meta AI\n",
        "{\"messages\":[{\"from\":\"Ada\",\"text\":\"@Meta AI\"}]}",
        "01.06.25, 10:00 - Termin beim Amt\n02.06.25, 11:00 - Einkaufen\n",
    ] {
        let chat = read(text.as_bytes());
        assert!(!chat.is_chat, "{text}");
        assert_eq!((chat.entries().count(), chat.messages, chat.ai_answers), (0, 0, 0), "{text}");
    }
    let chat = read("1 June 2025 at 10:00, Ada Ö: hi".as_bytes());
    assert_eq!(chat.first_line.as_deref(), Some("0 Xxxx 0000 xx 00:00, Xxx X: xx"));
}

#[test]
fn utf_16_is_named_and_counts_nothing() {
    let text = "01.06.25, 10:00 - Ada: x\n01.06.25, 10:01 - Meta AI: y\n";
    let mut little = vec![0xFF, 0xFE];
    little.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [little, big] {
        let chat = read(&bytes);
        assert!(chat.utf16 && !chat.is_chat);
        assert_eq!(chat.entries().count(), 0);
    }
}

#[test]
fn lines_in_another_encoding_are_told_and_the_others_count() {
    let text =
        b"01.06.25, 10:00 - Ada: gr\xfcn\n01.06.25, 10:01 - Meta AI: y\n01.06.25, 10:02 - Ada: z\n";
    let chat = read(text);
    assert_eq!(chat.damaged_lines, 1);
    assert_eq!(own(&chat, Wrote::Message).len(), 2);
}

#[test]
fn a_line_of_a_megabyte_is_cut_and_counts_once() {
    let text = format!(
        "01.06.25, 10:00 - Ada: {}\n01.06.25, 10:01 - Meta AI: y\n01.06.25, 10:02 - Ada: z\n",
        "ä".repeat(1_000_000)
    );
    let chat = read(text.as_bytes());
    assert_eq!((chat.cut_lines, chat.damaged_lines), (1, 0));
    assert_eq!(own(&chat, Wrote::Message).len(), 2);
}

#[test]
fn a_file_that_breaks_counts_up_to_the_break() {
    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the zip breaks off"))
        }
    }
    let text = b"01.06.25, 10:00 - Ada: x\n01.06.25, 10:01 - Meta AI: y\n".as_slice();
    let chat = scan(std::io::Read::chain(text, Broken), &Hints::default());
    assert!(chat.broken.is_some());
    assert_eq!(own(&chat, Wrote::Message).len(), 1);
}

#[test]
fn dates_that_do_not_exist_are_text() {
    let text = "01.06.25, 10:00 - Ada: x\n42.13.25, 10:01 - Ida: y\n01.06.25, 10:02 - Meta AI: z\n";
    let chat = read(text.as_bytes());
    assert_eq!(chat.meta_ai, MetaAiChat::Certain);
    assert_eq!(own(&chat, Wrote::Message).len(), 1);
}

#[test]
fn marks_before_the_header_do_not_glue_a_message_to_the_one_before() {
    let text = "\u{feff}[01.06.25, 10:00:00] Ada: x\r\n\u{200e}[01.06.25, 10:00:01] Ada: \u{200e}Bild weggelassen\r\n\
                \u{feff}[01.06.25, 10:00:02] Meta\u{a0}AI: y\r\n";
    let chat = read(text.as_bytes());
    assert_eq!(own(&chat, Wrote::Message).len(), 2);
    assert_eq!(chat.ai_answers, 1);
}

#[derive(Debug, Clone)]
struct Said {
    at: At,
    sender: usize,
    what: usize,
    text: String,
}

const NAMES: [&str; 4] = ["Erika Mustermann", "~\u{202f}Tom", "+49\u{a0}151\u{2011}23", "Ida 🌻"];

fn said() -> impl Strategy<Value = Said> {
    let at = (2016u16..2026, 1u8..13, 1u8..29, 0u8..24, 0u8..60, 0u8..60).prop_map(
        |(year, month, day, hour, minute, second)| At { year, month, day, hour, minute, second },
    );
    (at, 0usize..4, 0usize..5, "[a-zäß€ .!?]{1,40}(\n[a-z]{1,20}){0,2}")
        .prop_map(|(at, sender, what, text)| Said { at, sender, what, text: format!("x{text}") })
}

fn write(file: ChatFile, said: &Said, sender: &str) -> ChatFile {
    match said.what {
        0 => file.picture(said.at, sender),
        1 => file.deleted(said.at, sender),
        2 => file.said(said.at, sender, &format!("{} @\u{2068}Meta AI\u{2069} ?", said.text)),
        3 => file.edited(said.at, sender, &said.text),
        _ => file.said(said.at, sender, &said.text),
    }
}

proptest! {
    #![proptest_config(cases::cases(200))]

    #[test]
    fn random_chats_with_meta_ai_come_back_with_every_message_and_its_day(
        form in 0usize..LANGUAGES.len() * 4, mut chat in prop::collection::vec(said(), 1..40),
    ) {
        chat.sort_by_key(|said| said.at);
        let (phone, language, clock) = forms().nth(form).unwrap();
        let mut file = ChatFile::new(phone, language, clock);
        // The day of month 31 makes the order of day and month clear.
        file = file.said(on(2015, 12, 31), NAMES[0], "x");
        for said in &chat {
            let what = if said.what == 2 { 4 } else { said.what };
            file = write(file, &Said { what, ..said.clone() }, NAMES[0]);
            file = file.said(said.at, "Meta AI", "1. Antwort");
        }
        let read = read(&file.build());
        prop_assert_eq!(read.meta_ai, MetaAiChat::Certain);
        prop_assert_eq!(read.dates, Dates::Clear);
        let own = own(&read, Wrote::Message);
        prop_assert_eq!(own.len(), chat.len() + 1);
        prop_assert_eq!(read.ai_answers, chat.len() as u64);
        for (entry, said) in own.iter().skip(1).zip(&chat) {
            let At { year, month, day, hour, minute, .. } = said.at;
            let expected = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00Z");
            let expected = expected.parse::<jiff::Timestamp>().unwrap().as_second();
            let found = entry.moment.seconds().unwrap();
            prop_assert_eq!(found - found % 60, expected);
        }
    }

    #[test]
    fn random_groups_come_back_with_every_mention(
        form in 0usize..LANGUAGES.len() * 4, chat in prop::collection::vec(said(), 2..40),
    ) {
        let (phone, language, clock) = forms().nth(form).unwrap();
        let mut file = ChatFile::new(phone, language, clock)
            .said(on(2015, 12, 31), NAMES[0], "x")
            .said(on(2015, 12, 31), NAMES[1], "x");
        for said in &chat {
            file = write(file, said, NAMES[said.sender]);
        }
        let mut chats = [read(&file.build())];
        find_owner(&mut chats, Some(NAMES[0]));
        let mentions = |own: bool| {
            chat.iter().filter(|said| said.what == 2 && (said.sender == 0) == own).count()
        };
        let [read] = &chats;
        prop_assert_eq!(read.meta_ai, MetaAiChat::No);
        prop_assert_eq!(own(read, Wrote::Mention).len(), mentions(true));
        prop_assert_eq!(read.entries().count(), mentions(true) + mentions(false));
        prop_assert_eq!(read.messages, chat.len() as u64 + 2);
    }

    #[test]
    fn no_bytes_stop_the_scanner(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let chat = read(&bytes);
        prop_assert!(chat.entries().count() <= bytes.len());
    }

    #[test]
    fn damaged_chats_never_count_more_than_their_lines(
        at in 0usize..1200, bytes in prop::collection::vec(any::<u8>(), 0..12),
    ) {
        let mut text = chat_with_meta_ai(Phone::Ios, language("de"), Clock::Hours24);
        let at = at.min(text.len());
        text.splice(at..(at + bytes.len()).min(text.len()), bytes);
        let lines = text.split(|&byte| byte == b'\n').count();
        prop_assert!(read(&text).entries().count() <= lines);
    }
}
