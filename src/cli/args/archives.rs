//! What can be typed about archives, the same for each command that reads them.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::day::{parse_day, since};
use crate::verdict::audience::{Told, ToldSince};

/// Arguments by which archives are named and read: none goes with a saved report.
pub(super) const ABOUT_ARCHIVES: [&str; 5] =
    ["paths", "facebook_audience", "answers", "downloaded", "me"];

/// What the person tells about archives for the sake of the numbers.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct ToldArgs {
    /// Who could see your Facebook posts: public, friends, only-me or mixed, and from which day
    /// on (repeat for changes)
    #[arg(long, value_name = "AUDIENCE[@YYYY-MM-DD]", value_parser = parse_told)]
    pub(in crate::cli) facebook_audience: Vec<ToldSince>,
    /// Take the answers that you gave in "widerspruch audience"
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) answers: Option<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) archives: ArchiveArgs,
}

/// What archives may not say themselves.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct ArchiveArgs {
    /// When you downloaded an archive that does not say so itself
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_day)]
    pub(in crate::cli) downloaded: Option<Date>,
    /// Your name in WhatsApp chats, where they do not tell it themselves
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) me: Option<String>,
}

/// Whose archives they are.
#[derive(Debug, Clone, Copy, Args)]
pub(in crate::cli) struct OnePersonArg {
    /// All accounts are yours: do not ask before several of one platform are put together
    #[arg(long)]
    pub(in crate::cli) one_person: bool,
}

/// Whether photos are looked at.
#[derive(Debug, Clone, Copy, Args)]
pub(in crate::cli) struct FacesArgs {
    /// Count faces in your photos, on this computer; nobody is recognised. Takes some minutes for
    /// thousands of photos; Ctrl-C reports what was seen so far
    #[arg(
        long,
        value_enum,
        value_name = "WHICH",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "in-scope"
    )]
    pub(in crate::cli) faces: Option<FacesArg>,
}

/// Which photos are examined for faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum FacesArg {
    /// Photos that may fall under the training
    InScope,
    /// All photos, also those that only friends can see
    All,
}

pub(super) fn parse_told(text: &str) -> Result<ToldSince, String> {
    let (value, since) = match text.split_once('@') {
        None => (text, None),
        Some((value, day)) => {
            let day = since(day).map_err(|why| format!("\"{day}\": {why}"))?;
            (value, Some(day))
        }
    };
    let told = match value {
        "public" => Told::Public,
        "friends" => Told::Friends,
        "only-me" => Told::OnlyMe,
        "mixed" => Told::Mixed,
        other => {
            return Err(format!("\"{other}\" is not one of public, friends, only-me, mixed"));
        }
    };
    Ok(ToldSince { told, since })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn told_audiences_are_read_with_and_without_a_day() {
        let day = jiff::civil::date(2015, 6, 30);
        assert_eq!(parse_told("friends"), Ok(ToldSince { told: Told::Friends, since: None }));
        assert_eq!(
            parse_told("only-me@2015-06-30"),
            Ok(ToldSince { told: Told::OnlyMe, since: Some(day) })
        );
        let june = ToldSince { told: Told::Public, since: Some(day) };
        assert_eq!(parse_told("public@30.6.2015"), Ok(june));
        let year = ToldSince { told: Told::Public, since: Some(jiff::civil::date(2015, 1, 1)) };
        assert_eq!(parse_told("public@2015"), Ok(year));
        assert!(parse_told("public@neulich").is_err());
        assert!(parse_told("alle").is_err());
    }
}
