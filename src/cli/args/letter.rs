//! What can be typed behind `widerspruch letter`.

use std::path::PathBuf;

use clap::builder::{ArgPredicate, PossibleValue, PossibleValuesParser};
use clap::{Args, ValueEnum};

use super::archives::ABOUT_ARCHIVES;
use super::{LanguageArg, OnePersonArg, PersonArgs, TargetArgs, ToldArgs};
use crate::cli::file_format::{FileFormat, WithPage};
use crate::domain::platform::Platform;
use crate::render::letter::{Address, LetterAccount, LetterKind, Reason, authorities};

#[derive(Debug, Args)]
pub(in crate::cli) struct LetterArgs {
    /// Archives, for the facts of the letter; without one you are asked about what lies in
    /// Downloads, on the desktop and here, or fill in the facts yourself
    #[arg(value_name = "PATH")]
    pub(in crate::cli) paths: Vec<PathBuf>,
    /// Take the facts from a saved JSON report (which holds no names) instead of archives
    #[arg(long, value_name = "REPORT", conflicts_with_all = ABOUT_ARCHIVES)]
    pub(in crate::cli) from: Option<PathBuf>,
    /// What the letter is for
    #[arg(long, value_enum, default_value_t = LetterKind::Objection)]
    #[arg(default_value_if("no_account", ArgPredicate::IsPresent, LetterKind::ThirdParty.code()))]
    pub(in crate::cli) kind: LetterKind,
    /// How it looks (default: text, or what the name of the output file says); repeat for several
    #[arg(long, value_enum, value_name = "FORMAT", value_delimiter = ',')]
    pub(in crate::cli) format: Vec<LetterFormat>,
    #[command(flatten)]
    pub(in crate::cli) target: TargetArgs,
    /// A reason out of your own situation (repeat; two or three are enough). Without it you are
    /// asked, or get what the archive shows; faces are not counted for it
    #[arg(long, value_enum, value_name = "REASON", value_delimiter = ',')]
    pub(in crate::cli) reason: Vec<Reason>,
    /// The authority a complaint goes to: a code, or the name of the state or country
    #[arg(long, value_name = "CODE_OR_NAME", value_parser = authority_codes(), ignore_case = true)]
    pub(in crate::cli) authority: Option<String>,
    /// Something that others posted about you: "ADDRESS | WHO POSTED IT | WHEN | WHAT IS SHOWN"
    /// (repeat; leave out what you do not know)
    #[arg(long, value_name = "EVIDENCE")]
    pub(in crate::cli) evidence: Vec<String>,
    /// The same from a CSV file: a line of headings, then address, who posted it, when, what is
    /// shown
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) evidence_file: Option<PathBuf>,
    /// Your name and address: "NAME; STREET; TOWN"
    #[arg(long, value_name = "LINES")]
    pub(in crate::cli) sender: Option<String>,
    /// An account of yours, if no archive tells it: "facebook:NAME" (repeat)
    #[arg(long, value_name = "PLATFORM:NAME", value_parser = parse_account)]
    pub(in crate::cli) account: Vec<LetterAccount>,
    /// You have no account: the letter is about what others posted of you
    #[arg(long, conflicts_with_all = ["paths", "from", "account"])]
    pub(in crate::cli) no_account: bool,
    #[command(flatten)]
    pub(in crate::cli) person: PersonArgs,
    #[command(flatten)]
    pub(in crate::cli) one_person: OnePersonArg,
    /// Language of the letter (default: that of the system)
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub(in crate::cli) language: Option<LanguageArg>,
    #[command(flatten)]
    pub(in crate::cli) told: ToldArgs,
    /// No letter counts faces; whoever asks for it learns what to do instead
    #[arg(long, hide = true, value_name = "WHICH", num_args = 0..=1, default_missing_value = "")]
    pub(in crate::cli) faces: Option<String>,
}

/// Output formats of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum LetterFormat {
    /// Text for a mail or a form
    Text,
    /// Markdown
    Markdown,
    /// A page to print, with the address where the window of an envelope is
    Html,
}

impl FileFormat for LetterFormat {
    const ALL: &'static [Self] = &[Self::Text, Self::Markdown, Self::Html];
    const DEFAULT: Self = Self::Text;

    fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            Self::Html => "html",
        }
    }
}

impl WithPage for LetterFormat {
    const PAGE: Self = Self::Html;
}

impl ValueEnum for LetterKind {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let help = match self {
            Self::Objection => "Objection of an account holder",
            Self::Short => "A sentence or two for the field of Meta's form",
            Self::ThirdParty => "Objection and erasure for data that others posted",
            Self::Friend => "A friendly note to somebody who posts pictures of you",
            Self::Parent => "Objection and erasure by parents for their child",
            Self::Complaint => "Complaint to an authority",
            Self::Access => "Question whether your data were used, which, and from where",
            Self::LockedOut => "Objection without access to the account",
        };
        Some(PossibleValue::new(self.code()).help(help))
    }
}

impl ValueEnum for Reason {
    fn value_variants<'a>() -> &'a [Self] {
        Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let help = match self {
            Self::Children => "Children are to be seen in your public pictures",
            Self::MinorThen => "Some posts are from when you were a minor",
            Self::ThirdParties => "Your posts name or show others who were not asked",
            Self::SpecialCategories => "They tell of health, religion, politics, orientation",
            Self::Context => "Written for friends, before generative AI",
            Self::Control => "What was learned cannot be taken back",
            Self::Misuse => "You fear imitation of your picture or style",
            Self::PastAbuse => "Your data were abused before",
            Self::Copyright => "You hold copyrights (an addition to other reasons)",
            Self::Profession => "Your profession demands restraint",
        };
        Some(PossibleValue::new(self.code()).help(help))
    }
}

/// Codes with the places that they stand for; the names of the places are understood as well.
fn authority_codes() -> PossibleValuesParser {
    let value = |own: &'static Address| {
        let [german, english] = &own.places;
        let mut values = vec![german.as_str()];
        values.extend(Some(english.as_str()).filter(|english| english != german));
        PossibleValue::new(own.code.as_str()).aliases(own.names().skip(1)).help(values.join(", "))
    };
    authorities().iter().map(value).collect::<Vec<_>>().into()
}

fn parse_account(text: &str) -> Result<LetterAccount, String> {
    let (code, name) =
        text.split_once(':').filter(|(_, name)| !name.trim().is_empty()).ok_or_else(|| {
            format!("\"{text}\" has no name; write it like facebook:erika.mustermann")
        })?;
    let wanted = code.trim().to_lowercase().replace('-', "_");
    let platform = Platform::ALL.into_iter().find(|platform| platform.code() == wanted);
    let platform = platform.ok_or_else(|| {
        let codes: Vec<&str> = Platform::ALL.iter().map(|platform| platform.code()).collect();
        format!("\"{code}\" is not one of {}", codes.join(", "))
    })?;
    Ok(LetterAccount { platform, name: None, username: Some(name.trim().to_owned()) })
}
