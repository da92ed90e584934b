//! From what was typed about archives to what a run needs to know.

use std::path::{Path, PathBuf};

use super::args::{ArchiveArgs, FacesArg, FacesArgs, PersonArgs, ToldArgs};
use super::{UsageError, answers, machine};
use crate::faces::{self, Wanted};
use crate::run::Options;
use crate::source::input::Input;
use crate::verdict::person::Person;
use crate::words::i18n::Catalog;

/// A run over these archives, as of today, of somebody who tells nothing.
pub(super) fn untold(input: impl Into<Input>) -> Options {
    let now = machine::now();
    Options::new(input, now.date(), now.timestamp().as_second())
}

impl ToldArgs {
    /// A run over these archives with all that the person tells.
    ///
    /// # Errors
    /// If the file of answers cannot be used; it is named, with what to do.
    pub(super) fn options(
        self,
        paths: Vec<PathBuf>,
        person: &PersonArgs,
        catalog: &Catalog,
    ) -> anyhow::Result<Options> {
        let load = |path: &Path| {
            let answers = answers::load(path, catalog)?;
            answers::check_told(&self.facebook_audience, &answers, path, catalog)?;
            Ok::<_, anyhow::Error>(answers)
        };
        let answers = self.answers.as_deref().map(load);
        let options = self.archives.options(paths);
        let person = Person {
            downloaded: options.person.downloaded,
            told: self.facebook_audience,
            answers: answers.transpose()?,
            ..person.person(catalog)?
        };
        Ok(Options { person, ..options })
    }
}

impl ArchiveArgs {
    /// A run over these archives, of somebody who tells nothing else.
    pub(super) fn options(self, paths: Vec<PathBuf>) -> Options {
        let mut options = untold(paths);
        options.person.downloaded = self.downloaded;
        options.read.me = self.me;
        options
    }
}

impl PersonArgs {
    /// What the person tells about themselves.
    ///
    /// # Errors
    /// If the day of the objection is yet to come (COUNTING §8).
    pub(super) fn person(&self, catalog: &Catalog) -> Result<Person, UsageError> {
        let today = machine::now().date();
        if let Some(day) = self.objected.filter(|day| *day > today) {
            let day = [("date", catalog.date_long(day).into())];
            return Err(UsageError(catalog.format("error-objected-to-come", &day)));
        }
        let (minor, objected) = (self.minor, self.objected);
        Ok(Person { region: self.region(), minor, objected, ..Person::default() })
    }
}

impl FacesArgs {
    /// Which photos are to be looked at, if any.
    ///
    /// # Errors
    /// If this build cannot look at photos: that is said before the work.
    pub(super) fn wanted(self, catalog: &Catalog) -> Result<Option<Wanted>, UsageError> {
        if self.faces.is_some() && !faces::AVAILABLE {
            return Err(UsageError(catalog.text("error-faces-absent")));
        }
        Ok(self.faces.map(Into::into))
    }
}

impl From<FacesArg> for Wanted {
    fn from(faces: FacesArg) -> Self {
        match faces {
            FacesArg::InScope => Self::InScope,
            FacesArg::All => Self::All,
        }
    }
}
