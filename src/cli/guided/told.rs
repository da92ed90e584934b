//! Three questions, each of which may be skipped: what archives do not say and what changes most.

use jiff::civil::Date;

use crate::cli::args::parse_day;
use crate::cli::machine;
use crate::cli::screen::{Choice, Screen, Stop, Tone};
use crate::domain::region::Region;
use crate::verdict::audience::{Told, ToldSince};
use crate::verdict::person::Person;
use crate::words::i18n::Catalog;

/// What the person told; what they skipped is not there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Answers {
    audience: Vec<ToldSince>,
    minor: bool,
    /// Whether the person objected, also on a day that they do not know any more.
    has_objected: bool,
    objected: Option<Date>,
    /// Where the person lives; asked only where the computer hints at another region than that of
    /// nearly everybody, but shown with the answer and changed there.
    region: Region,
}

impl Answers {
    /// As judging takes it.
    pub(super) fn person(&self) -> Person {
        let told = self.audience.clone();
        let (minor, objected) = (self.minor, self.objected);
        let region = self.region;
        Person { region, minor, objected, told, ..Person::default() }
    }

    /// Whether the person objected already, on whatever day.
    pub(super) const fn has_objected(&self) -> bool {
        self.has_objected
    }

    /// What to type about Facebook posts.
    pub(super) fn words_about_posts(&self) -> Vec<String> {
        let words = self.audience.iter().map(|own| {
            let code = match own.told {
                Told::Public => "public",
                Told::Friends => "friends",
                Told::OnlyMe => "only-me",
                Told::Mixed => "mixed",
            };
            let since = own.since.map(|day| format!("@{day}")).unwrap_or_default();
            format!("--facebook-audience={code}{since}")
        });
        words.collect()
    }

    /// Takes up what was told elsewhere about the posts; whether that is something else.
    pub(super) fn keep(&mut self, audience: Vec<ToldSince>) -> bool {
        let is_other = self.audience != audience;
        self.audience = audience;
        is_other
    }

    /// What to type about the person.
    pub(super) fn words_about_the_person(&self) -> Vec<String> {
        let minor = self.minor.then(|| "--minor".to_owned());
        let objected = self.objected.map(|day| format!("--objected={day}"));
        let region =
            (self.region != Region::default()).then(|| format!("--region={}", self.region.code()));
        minor.into_iter().chain(objected).chain(region).collect()
    }
}

/// The region that is counted for, in words.
pub(super) fn region(answers: &Answers, catalog: &Catalog) -> String {
    catalog.code("region", &answers.region)
}

/// Asks where the person lives.
///
/// # Errors
/// If the person ends it.
pub(super) fn ask_region(
    answers: &mut Answers,
    screen: &mut Screen<'_>,
    catalog: &Catalog,
) -> Result<(), Stop> {
    screen.gap()?;
    choose_region(answers, screen, catalog).map(|_| ())
}

fn choose_region(
    answers: &mut Answers,
    screen: &mut Screen<'_>,
    catalog: &Catalog,
) -> Result<bool, Stop> {
    screen.lines(Tone::Strong, "", &catalog.text("guided-region-where"))?;
    let regions = [('1', Region::Eea), ('2', Region::Ch), ('3', Region::Uk), ('4', Region::Other)];
    let choices = regions.map(|(sign, region)| (sign, catalog.code("region", &region)));
    let sign = screen.choose(&choices, &['b', 'z', 'q'], &catalog.text("guided-hint-back"))?;
    if sign == 'q' {
        return Err(Stop::Paused);
    }
    let chosen = regions.into_iter().find(|(own, _)| *own == sign);
    answers.region = chosen.map_or(answers.region, |(_, region)| region);
    Ok(chosen.is_some())
}

#[derive(Debug, Clone, Copy)]
enum Question {
    Posts,
    Age,
    Objection,
    Home,
}

/// Which questions this person is asked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    /// Of Facebook posts: there may be some, and nothing was told about them before.
    pub(super) posts: bool,
    /// Of where they live.
    pub(super) home: bool,
}

impl Asked {
    const fn has(self, question: Question) -> bool {
        match question {
            Question::Posts => self.posts,
            Question::Age | Question::Objection => true,
            Question::Home => self.home,
        }
    }
}

/// Asks them one after the other. None if the person goes back behind the first.
///
/// # Errors
/// If the person ends it.
pub(super) fn ask(
    asked: Asked,
    screen: &mut Screen<'_>,
    catalog: &Catalog,
) -> Result<Option<Answers>, Stop> {
    let all = [Question::Posts, Question::Age, Question::Objection, Question::Home];
    let questions: Vec<Question> = all.into_iter().filter(|own| asked.has(*own)).collect();
    let mut answers = Answers::default();
    let mut at = 0;
    while let Some(question) = questions.get(at) {
        let number = [("number", at as u64 + 1), ("count", questions.len() as u64)];
        let number = number.map(|(name, value)| (name, value.into()));
        screen.heading(&catalog.format("survey-question", &number))?;
        let goes_on = match question {
            Question::Posts => posts(&mut answers, screen, catalog)?,
            Question::Age => age(&mut answers, screen, catalog)?,
            Question::Objection => objection(&mut answers, screen, catalog)?,
            Question::Home => choose_region(&mut answers, screen, catalog)?,
        };
        at = match (goes_on, at.checked_sub(1)) {
            (true, _) => at + 1,
            (false, Some(before)) => before,
            (false, None) => return Ok(None),
        };
    }
    Ok(Some(answers))
}

/// A question with its choices; none if the person wants to go back.
fn choose(
    question: &str,
    choices: &[(char, &str)],
    screen: &mut Screen<'_>,
    catalog: &Catalog,
) -> Result<Option<char>, Stop> {
    screen.lines(Tone::Strong, "", &catalog.text(question))?;
    let choices = choices.iter().map(|(sign, id)| (*sign, catalog.text(id)));
    let choices: Vec<Choice> = choices.chain([('0', catalog.text("guided-skip"))]).collect();
    match screen.choose(&choices, &['b', 'z', 'q'], &catalog.text("guided-hint-back"))? {
        'q' => Err(Stop::Paused),
        'b' | 'z' => Ok(None),
        sign => Ok(Some(sign)),
    }
}

fn posts(answers: &mut Answers, screen: &mut Screen<'_>, catalog: &Catalog) -> Result<bool, Stop> {
    let choices = [
        ('1', "survey-told-public"),
        ('2', "survey-told-friends"),
        ('3', "survey-told-only-me"),
        ('4', "survey-told-mixed"),
    ];
    let Some(sign) = choose("survey-told", &choices, screen, catalog)? else { return Ok(false) };
    let told = match sign {
        '1' => Some(Told::Public),
        '2' => Some(Told::Friends),
        '3' => Some(Told::OnlyMe),
        '4' => Some(Told::Mixed),
        _ => None,
    };
    answers.audience = told.map(|told| ToldSince { told, since: None }).into_iter().collect();
    Ok(true)
}

fn age(answers: &mut Answers, screen: &mut Screen<'_>, catalog: &Catalog) -> Result<bool, Stop> {
    let choices = [('1', "survey-yes"), ('2', "survey-no")];
    let Some(sign) = choose("guided-age", &choices, screen, catalog)? else { return Ok(false) };
    answers.minor = sign == '1';
    Ok(true)
}

fn objection(
    answers: &mut Answers,
    screen: &mut Screen<'_>,
    catalog: &Catalog,
) -> Result<bool, Stop> {
    let choices = [('1', "survey-yes"), ('2', "survey-no")];
    let sign = choose("guided-objected", &choices, screen, catalog)?;
    let Some(sign) = sign else { return Ok(false) };
    answers.has_objected = sign == '1';
    answers.objected = if answers.has_objected { day(screen, catalog)? } else { None };
    Ok(true)
}

/// The day of the objection; none if the person does not know it any more.
fn day(screen: &mut Screen<'_>, catalog: &Catalog) -> Result<Option<Date>, Stop> {
    screen.say(&catalog.text("guided-objected-day"))?;
    loop {
        let typed = screen.line()?;
        if typed.trim().is_empty() {
            screen.say(&catalog.text("guided-objected-undated"))?;
            return Ok(None);
        }
        match parse_day(&typed) {
            Ok(day) if day <= machine::now().date() => return Ok(Some(day)),
            Ok(_) => screen.say(&catalog.text("guided-day-to-come"))?,
            Err(no_day) => screen.say(&no_day.words(catalog))?,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use super::*;
    use crate::cli::screen::{Keys, Press};
    use crate::words::i18n::Language;

    struct Typist(VecDeque<Press>);

    impl Keys for Typist {
        fn press(&mut self) -> Result<Press, Stop> {
            self.0.pop_front().ok_or(Stop::Paused)
        }
    }

    /// What comes of these keys, `\n` for Enter; none if they end before the questions do.
    fn after(keys: &str, has_facebook: bool) -> Option<Answers> {
        typed(keys, has_facebook, false).0
    }

    /// What comes of these keys, `<` for Backspace, and what is shown meanwhile.
    fn typed(keys: &str, has_facebook: bool, plain: bool) -> (Option<Answers>, String) {
        let press = |sign| match sign {
            '\n' => Press::Enter,
            '<' => Press::Delete,
            _ => Press::Sign(sign),
        };
        let mut keys = Typist(keys.chars().map(press).collect());
        let mut out = Vec::new();
        let mut screen = Screen {
            out: &mut out,
            keys: &mut keys,
            waiting: VecDeque::new(),
            width: || 60,
            colour: false,
            unicode: true,
            plain,
            wrong_key: &|_| String::new(),
        };
        let asked = Asked { posts: has_facebook, home: false };
        let answers = ask(asked, &mut screen, &Catalog::new(Language::De)).ok().flatten();
        (answers, String::from_utf8(out).unwrap())
    }

    #[test]
    fn a_sign_is_taken_back_and_in_plain_lines_the_line_is_said_again() {
        for (plain, shown) in
            [(false, "2025-05-201\u{8} \u{8}"), (true, "2025-05-201\n> 2025-05-20")]
        {
            let (answers, screen) = typed("212025-05-201<\n", false, plain);
            let words = answers.map(|answers| answers.words_about_the_person());
            assert_eq!(words.as_deref(), Some(&["--objected=2025-05-20".to_owned()][..]));
            assert!(screen.contains(shown), "{screen}");
            assert_eq!(screen.contains('\u{8}'), !plain);
        }
    }

    #[test]
    fn what_is_skipped_is_not_told() {
        let nothing = after("000", true).unwrap();
        assert_eq!(nothing, Answers::default());
        assert!(nothing.words_about_posts().is_empty());
        assert!(nothing.words_about_the_person().is_empty());
        assert_eq!(after("00", true), None);
        assert_eq!(after("00", false), Some(Answers::default()));
    }

    #[test]
    fn what_is_told_is_what_would_be_typed() {
        let all = after("21110.6.2025\n", true).unwrap();
        assert_eq!(all.words_about_posts(), ["--facebook-audience=friends"]);
        assert_eq!(all.words_about_the_person(), ["--minor", "--objected=2025-06-10"]);
        assert!(all.person().minor);
    }

    #[test]
    fn what_was_told_with_a_day_is_typed_with_it() {
        let mut answers = Answers::default();
        let since = |told, since| ToldSince { told, since };
        let day = jiff::civil::date(2015, 1, 1);
        assert!(answers.keep(vec![since(Told::Public, None), since(Told::Friends, Some(day))]));
        let words = ["--facebook-audience=public", "--facebook-audience=friends@2015-01-01"];
        assert_eq!(answers.words_about_posts(), words);
    }

    #[test]
    fn another_region_is_told_with_every_command() {
        let mut answers = Answers::default();
        assert!(answers.words_about_the_person().is_empty(), "what nobody changes is not typed");
        answers.region = Region::Ch;
        assert_eq!(answers.words_about_the_person(), ["--region=ch"]);
        assert_eq!(answers.person().region, Region::Ch);
    }

    #[test]
    fn one_can_go_back_and_a_day_to_come_is_asked_again() {
        let corrected = after("1b322", true).unwrap();
        assert_eq!(after("b", true), None, "before the first question lies the list of archives");
        assert_eq!(corrected.words_about_posts(), ["--facebook-audience=only-me"]);
        assert_eq!(after("01", false), None, "the day is still to be typed");
        let day = after("212999-01-01\n2025-05-20\n", false).unwrap();
        assert_eq!(day.words_about_the_person(), ["--objected=2025-05-20"]);
        let some_day = Answers { has_objected: true, ..Answers::default() };
        assert_eq!(after("21\n", false), Some(some_day), "the day is forgotten, the objection not");
    }
}
