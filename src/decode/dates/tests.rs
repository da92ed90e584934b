use jiff::civil::datetime;
use proptest::prelude::*;

use super::familiar::pieces;
use super::words::take_apart;
use super::*;

fn sure(text: &str) -> DateTime {
    match read(text) {
        Some(written) if !written.is_open() => written.provisional().civil,
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn the_dates_seen_in_exports_are_read() {
    assert_eq!(sure("Jun 26, 2026 9:05:20 am"), datetime(2026, 6, 26, 9, 5, 20, 0));
    assert_eq!(sure("Jul 12, 2024 4:55:32pm"), datetime(2024, 7, 12, 16, 55, 32, 0));
    assert_eq!(sure("juil 25, 2014 12:06:36 am"), datetime(2014, 7, 25, 0, 6, 36, 0));
    assert_eq!(sure("mai 28, 2013 3:00:00 pm"), datetime(2013, 5, 28, 15, 0, 0, 0));
    assert_eq!(sure("Tháng 10 01, 2025 10:21:24 ch"), datetime(2025, 10, 1, 22, 21, 24, 0));
    assert_eq!(sure("Tháng 10 01, 2025 10:21:24 sáng"), datetime(2025, 10, 1, 10, 21, 24, 0));
    assert_eq!(sure("8월 05, 2015 11:23:43 오후"), datetime(2015, 8, 5, 23, 23, 43, 0));
    assert_eq!(sure("7월 27, 2026 10:48:07오후"), datetime(2026, 7, 27, 22, 48, 7, 0));
    assert_eq!(sure("Aug 17, 2025 11:23 am"), datetime(2025, 8, 17, 11, 23, 0, 0));
    assert_eq!(sure("Aug 17, 2025 11:23\u{202f}AM"), datetime(2025, 8, 17, 11, 23, 0, 0));
    assert_eq!(sure("Sep 8, 2016, 4:36 PM"), datetime(2016, 9, 8, 16, 36, 0, 0));
    assert_eq!(sure("Jun 05, 2026 1:51:18pm"), datetime(2026, 6, 5, 13, 51, 18, 0));
    assert_eq!(sure("dub 10, 2014 9:02:15 odpol."), datetime(2014, 4, 10, 21, 2, 15, 0));
    assert_eq!(sure("12 marzo 2026 alle ore 14:05"), datetime(2026, 3, 12, 14, 5, 0, 0));
}

#[test]
fn the_dates_of_the_oldest_pages_carry_their_distance_from_utc() {
    let stamp = read("Wednesday, November 12, 2008 at 8:53pm UTC+01").unwrap().provisional();
    assert_eq!(stamp.civil, datetime(2008, 11, 12, 20, 53, 0, 0));
    // 2008-11-12T19:53:00Z, whatever zone the account has.
    assert_eq!(stamp.seconds(&Zone::UTC), Some(1_226_519_580));
}

#[test]
fn a_distance_from_utc_beyond_all_measure_is_none() {
    // As 32 bits, so many hours are half an hour.
    assert_eq!(read("Wednesday, November 12, 2008 at 8:53pm UTC+1193047"), None);
}

#[test]
fn german_dates_are_read_in_all_spellings_of_their_months() {
    let expected = datetime(2024, 1, 5, 14, 5, 0, 0);
    for text in [
        "5. Januar 2024 um 14:05",
        "5. Jänner 2024, 14:05 Uhr",
        "05. Jan. 2024 14:05",
        "Jän. 05, 2024 14:05",
        "Freitag, 5. Januar 2024 um 14:05",
        "Fr., 5. Jan. 2024, 14:05",
        "05.01.2024, 14:05",
        "5.1.2024 14:05:00",
    ] {
        assert_eq!(sure(text), expected, "{text}");
    }
    assert_eq!(sure("Mrz 12, 2026 9:05:00"), datetime(2026, 3, 12, 9, 5, 0, 0));
    assert_eq!(sure("12. März 2026 09:05"), datetime(2026, 3, 12, 9, 5, 0, 0));
}

#[test]
fn other_languages_are_read() {
    let expected = datetime(2024, 1, 5, 15, 5, 0, 0);
    for text in [
        "5 janvier 2024 à 15:05",
        "5 janv. 2024 à 15 h 05",
        "5 de enero de 2024, 3:05 p. m.",
        "5 gennaio 2024 alle ore 15:05",
        "5 gen 2024, 15.05",
        "5 januari 2024 om 15:05",
        "5 de janeiro de 2024 às 15:05",
        "5 stycznia 2024 15:05",
        "05 sty 2024, 15:05",
        "5 Ocak 2024 15:05",
        "Oca 05, 2024 3:05:00 ÖS",
        "2024년 1월 5일 오후 3:05",
        "2024. 1. 5. 오후 3:05",
        "2024年1月5日 15:05",
        "2024年1月5日金曜日 15時05分",
        "1月 05, 2024 3:05:00 午後",
        "2024/01/05 15:05",
        "15:05 5 tháng 1, 2024",
        "ledna 5, 2024 3:05:00 odp.",
        "5. led 2024 v 15:05",
        "5. januar 2024 kl. 15.05",
        "5 января 2024 г. в 15:05",
        "5 Ιανουαρίου 2024 3:05 μ.μ.",
        "٥ يناير ٢٠٢٤ ٣:٠٥ م",
        "2024-01-05T15:05:00",
        "Jan 5, 2024, 3:05\u{a0}p.m.",
    ] {
        assert_eq!(sure(text), expected, "{text}");
    }
}

#[test]
fn midnight_and_noon_of_a_twelve_hour_clock_are_right() {
    assert_eq!(sure("Jan 5, 2024 12:00 am"), datetime(2024, 1, 5, 0, 0, 0, 0));
    assert_eq!(sure("Jan 5, 2024 12:00 pm"), datetime(2024, 1, 5, 12, 0, 0, 0));
    assert_eq!(sure("1月 05, 2024 0:30 午後"), datetime(2024, 1, 5, 12, 30, 0, 0));
}

#[test]
fn what_cannot_be_read_for_certain_stays_unread() {
    for text in [
        "",
        "gestern um 14:05",
        "5 Brumaire 2024 14:05",
        "Jan 5, 2024 9:05 xyz",
        "Jan 5 14:05",
        "Jan 5, 24 14:05",
        "Jan 32, 2024 14:05",
        "Feb 29, 2023 14:05",
        "Jan 5, 2024 25:05",
        "Jan 5, 2024 13:05 am",
        "05/01/24 14:05",
        "Jan Feb 5, 2024 14:05",
        "1 2 3 4 2024 14:05",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
    // An unknown word cannot move an hour after noon.
    assert_eq!(sure("Updated Jan 5, 2024 14:05"), datetime(2024, 1, 5, 14, 5, 0, 0));
}

#[test]
fn a_day_without_time_says_so() {
    let stamp = read("5. Januar 2024").unwrap().provisional();
    assert!(!stamp.has_time);
    assert_eq!(stamp.civil, datetime(2024, 1, 5, 0, 0, 0, 0));
}

#[test]
fn the_order_of_day_and_month_is_decided_by_the_other_dates_of_the_file() {
    let dates = ["03/04/2024 14:05", "25/12/2023 14:05", "01/02/2022 14:05"];
    let written: Vec<_> = dates.iter().filter_map(|text| read(text)).collect();
    let mut habits = Habits::default();
    for date in &written {
        habits.see(date);
    }
    assert_eq!(habits, Habits { day_first: 1, ..Habits::default() });
    let settled: Vec<_> = written.iter().filter_map(|date| habits.settle(date)).collect();
    assert_eq!(settled[0].civil, datetime(2024, 4, 3, 14, 5, 0, 0));
    assert_eq!(settled[2].civil, datetime(2022, 2, 1, 14, 5, 0, 0));

    let mut american = Habits::default();
    american.see(&read("12/25/2023 2:05 PM").unwrap());
    let date = american.settle(&read("03/04/2024 2:05 PM").unwrap()).unwrap();
    assert_eq!(date.civil, datetime(2024, 3, 4, 14, 5, 0, 0));
}

#[test]
fn without_evidence_or_with_contradicting_evidence_an_open_order_stays_unread() {
    let open = read("03/04/2024 14:05").unwrap();
    assert_eq!(Habits::default().settle(&open), None);
    assert_eq!(Habits { day_first: 3, month_first: 1, languages: None }.settle(&open), None);
    assert_eq!(sure("04/04/2024 14:05"), datetime(2024, 4, 4, 14, 5, 0, 0));
}

#[test]
fn clocks_become_utc_through_their_zone() {
    let winter = Stamp { civil: datetime(2024, 1, 5, 15, 5, 0, 0), has_time: true, offset: None };
    let summer = Stamp { civil: datetime(2024, 7, 5, 15, 5, 0, 0), has_time: true, offset: None };
    let berlin = Zone::named("Europe/Berlin").unwrap();
    // 2024-01-05T14:05:00Z and 2024-07-05T13:05:00Z.
    assert_eq!(winter.seconds(&berlin), Some(1_704_463_500));
    assert_eq!(summer.seconds(&berlin), Some(1_720_184_700));
    let pacific = Zone::hours(-8).unwrap();
    // Eight hours later all year: 23:05 UTC.
    assert_eq!(winter.seconds(&pacific), Some(1_704_495_900));
    assert_eq!(summer.seconds(&pacific), Some(1_720_220_700));
    assert!(Zone::named("Mars/Olympus").is_none());
}

#[test]
fn a_text_with_a_year_and_another_number_looks_like_a_date() {
    assert!(looks_like("Jun 26, 2026 9:05:20 am"));
    assert!(looks_like("٥ يناير ٢٠٢٤"));
    assert!(!looks_like("2024"));
    assert!(!looks_like("12:05"));
    assert!(!looks_like("Meta © 2026"));
}

proptest::proptest! {
    #[test]
    fn dates_survive_the_way_through_many_spellings(
        year in 2004_i16..2030, month in 1_i8..=12, day in 1_i8..=28,
        hour in 0_i8..24, minute in 0_i8..60, second in 0_i8..60,
    ) {
        let civil = datetime(year, month, day, hour, minute, second, 0);
        let half = |am: &'static str, pm: &'static str| if hour < 12 { am } else { pm };
        let twelve = match hour % 12 { 0 => 12, hour => hour };
        let de = ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."];
        let fr = ["janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"];
        let cs = ["led", "úno", "bře", "dub", "kvě", "čvn", "čvc", "srp", "zář", "říj", "lis", "pro"];
        let pick = |names: [&'static str; 12]| names[usize::try_from(month - 1).unwrap()];
        for text in [
            format!("{day}. {} {year} um {hour:02}:{minute:02}:{second:02}", pick(de)),
            format!("{} {day:02}, {year} {twelve}:{minute:02}:{second:02} {}", pick(fr), half("am", "pm")),
            format!("{} {day:02}, {year} {twelve}:{minute:02}:{second:02} {}", pick(cs), half("dopol.", "odpol.")),
            format!("{month}월 {day:02}, {year} {twelve}:{minute:02}:{second:02} {}", half("오전", "오후")),
            format!("Tháng {month} {day:02}, {year} {twelve}:{minute:02}:{second:02} {}", half("SA", "CH")),
            format!("{year}年{month}月{day}日 {hour}:{minute:02}:{second:02}"),
            format!("{day:02}.{month:02}.{year}, {hour:02}:{minute:02}:{second:02}"),
            format!("{year}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"),
        ] {
            proptest::prop_assert_eq!(sure(&text), civil, "{}", text);
        }
    }

    #[test]
    fn any_text_is_read_or_left_without_harm(text in "\\PC{0,80}") {
        let _ = read(&text);
    }
}

/// Parts of dates, and what makes taking them apart hard: signs that are left out, figures of other
/// scripts, words that stand for something beside a time.
const PARTS: [&str; 24] = [
    "Jun", "juin", "12", "7", "2024", "00", ":", ", ", " ", ".", "am", "odpol.", "UTC", "+", "-",
    "Z", "T", "月", "日", "\u{200b}", "\u{202f}", "٣", "７", "Zzz",
];

proptest! {
    #[test]
    fn a_familiar_form_is_taken_apart_as_an_unknown_one(
        parts in prop::collection::vec(prop::sample::select(PARTS.to_vec()), 0..12),
        figures in prop::collection::vec(0..10_u8, 24),
    ) {
        let text = parts.concat();
        let mut figures = figures.iter().map(|figure| char::from(b'0' + figure)).cycle();
        let mut other = |c: char| if c.is_ascii_digit() { figures.next().unwrap() } else { c };
        let others: Vec<String> = (0..3).map(|_| text.chars().map(&mut other).collect()).collect();
        for text in std::iter::once(&text).chain(&others) {
            prop_assert_eq!(format!("{:?}", pieces(text)), format!("{:?}", take_apart(text)));
        }
    }
}
