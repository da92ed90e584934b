//! Names that come from outside: of archives, of files in them, of labels. They can be those of
//! people.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which form of names an output shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Names {
    /// As they are: only for the person's own terminal, where they must find the file.
    Whole,
    /// Without what may name somebody: for everything that is saved or handed on.
    #[default]
    Veiled,
}

/// A name in both forms (COUNTING §10, "Names of files"). What is serialised is always the veiled
/// one, and there is no way to the text but to say which form is wanted, so that no output can show
/// a name because somebody forgot.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(from = "String", into = "String")]
#[schemars(with = "String")]
pub struct Name {
    veiled: String,
    /// None where both forms are the same.
    whole: Option<String>,
}

impl Name {
    /// A name and how it is shown to others.
    pub fn new(whole: impl Into<String>, veiled: impl Into<String>) -> Self {
        let (whole, veiled) = (whole.into(), veiled.into());
        Self { whole: (whole != veiled).then_some(whole), veiled }
    }

    /// A name that names nobody, or that the person asked to be shown.
    pub fn plain(name: impl Into<String>) -> Self {
        Self { veiled: name.into(), whole: None }
    }

    /// The form that an output shows.
    pub fn shown(&self, names: Names) -> &str {
        match (names, &self.whole) {
            (Names::Whole, Some(whole)) => whole,
            _ => &self.veiled,
        }
    }
}

impl std::fmt::Debug for Name {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.veiled.fmt(out)
    }
}

impl From<String> for Name {
    fn from(veiled: String) -> Self {
        Self::plain(veiled)
    }
}

impl From<Name> for String {
    fn from(name: Name) -> Self {
        name.veiled
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_who_asks_for_the_whole_name_sees_it() {
        let name = Name::new("facebook-erika.zip", "facebook-….zip");
        assert_eq!(name.shown(Names::Whole), "facebook-erika.zip");
        assert_eq!(name.shown(Names::default()), "facebook-….zip");
        let json = serde_json::to_string(&name).unwrap();
        assert_eq!((json.as_str(), format!("{name:?}")), ("\"facebook-….zip\"", json.clone()));
        assert_eq!(serde_json::from_str::<Name>(&json).unwrap(), Name::plain("facebook-….zip"));
    }
}
