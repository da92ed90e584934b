//! Where outputs go: standard output, one file, or a file for each of several formats. Targets are
//! checked before the work, nothing is overwritten unasked, and files are written whole.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
#[cfg(not(any(windows, target_os = "macos")))]
use std::time::Duration;

use super::args::TargetArgs;
use super::file_format::{FileFormat, WithPage, foreign_ending};
use super::inputs::Inputs;
use super::say::{say, say_written};
use super::{UsageError, file, output};
use crate::words::i18n::Catalog;

/// Formats and the files they go to.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Plan<F> {
    /// What to make.
    pub(super) formats: Vec<F>,
    /// One file for each format; none for standard output.
    files: Vec<PathBuf>,
    open: bool,
    force: bool,
}

impl<F: WithPage> Plan<F> {
    /// Decides formats and files. `stem` names files whose name nobody gave.
    ///
    /// # Errors
    /// [`UsageError`] if files exist or are inputs, several formats have no place to go, or there is nothing to
    /// open.
    pub(super) fn new(
        wanted: &[F],
        target: &TargetArgs,
        stem: &str,
        inputs: &Inputs,
        catalog: &Catalog,
    ) -> anyhow::Result<Self> {
        let formats = formats(wanted, target);
        if target.open && !formats.contains(&F::PAGE) {
            return Err(UsageError(catalog.text("error-open-no-page")).into());
        }
        if formats.len() > 1 && target.output.is_none() && !target.open {
            return Err(UsageError(catalog.text("error-several-formats")).into());
        }
        let files = match &target.output {
            Some(output) => files(output, &formats, stem),
            None if target.open => free_files(&formats, stem),
            None => Vec::new(),
        };
        if let Some(ending) = files.iter().find_map(|path| foreign_ending(path)) {
            let words = [("ending", ending.into())];
            return Err(UsageError(catalog.format("error-output-foreign", &words)).into());
        }
        for path in &files {
            file::check(path, target.force, inputs, catalog)?;
        }
        Ok(Self { formats, files, open: target.open, force: target.force })
    }

    /// Whether the output goes to standard output.
    pub(super) fn is_stdout(&self) -> bool {
        self.files.is_empty()
    }

    /// Whether a person reads the output where they typed the command.
    pub(super) fn is_read_on_terminal(&self) -> bool {
        self.is_stdout() && self.formats == [F::DEFAULT] && std::io::stdout().is_terminal()
    }

    /// The files, one for each format; none for standard output.
    pub(super) fn files(&self) -> &[PathBuf] {
        &self.files
    }

    /// Whether files that exist are to be overwritten.
    pub(super) const fn replaces(&self) -> bool {
        self.force
    }

    /// Writes what each format gives, tells where, and shows the page if that was asked for.
    pub(super) fn write(
        &self,
        render: impl Fn(F) -> anyhow::Result<String>,
        catalog: &Catalog,
    ) -> anyhow::Result<()> {
        if self.files.is_empty() {
            for format in &self.formats {
                output::write_stdout(render(*format)?.as_bytes())?;
            }
            return Ok(());
        }
        for (format, path) in self.formats.iter().zip(&self.files) {
            output::write_file(path, render(*format)?.as_bytes(), self.force)?;
            say_written(path, catalog)?;
        }
        let page = self.formats.iter().zip(&self.files).find(|(format, _)| **format == F::PAGE);
        match page.filter(|_| self.open) {
            Some((_, path)) => open(path, catalog),
            None => Ok(()),
        }
    }
}

/// The formats asked for, each once; else what the ending of the file says, else a page if it is
/// to be opened.
fn formats<F: WithPage>(wanted: &[F], target: &TargetArgs) -> Vec<F> {
    let mut formats: Vec<F> = Vec::new();
    for format in wanted {
        if !formats.contains(format) {
            formats.push(*format);
        }
    }
    if formats.is_empty() {
        let named = target.output.as_deref().and_then(F::named_by);
        let otherwise = if target.open { F::PAGE } else { F::DEFAULT };
        formats.push(named.unwrap_or(otherwise));
    }
    formats
}

/// The files of some formats: a folder gets files of its own, one format the very name that was
/// given, several formats the name with their endings.
fn files<F: FileFormat>(output: &Path, formats: &[F], stem: &str) -> Vec<PathBuf> {
    let is_folder =
        output.is_dir() || output.as_os_str().to_string_lossy().ends_with(std::path::is_separator);
    if is_folder {
        return named(&output.join(stem), formats);
    }
    if formats.len() == 1 {
        return vec![output.to_owned()];
    }
    let is_ours = F::named_by(output).is_some();
    named(&if is_ours { output.with_extension("") } else { output.to_owned() }, formats)
}

/// The stem with the ending of each format; dots in the stem stay.
fn named<F: FileFormat>(stem: &Path, formats: &[F]) -> Vec<PathBuf> {
    let with = |format: &F| {
        let mut name = stem.as_os_str().to_owned();
        name.push(".");
        name.push(format.ending());
        PathBuf::from(name)
    };
    formats.iter().map(with).collect()
}

/// Files in the current folder that are not there yet, numbered if need be.
fn free_files<F: FileFormat>(formats: &[F], stem: &str) -> Vec<PathBuf> {
    let numbered = (2..1000).map(|number| format!("{stem}-{number}"));
    let stems = std::iter::once(stem.to_owned()).chain(numbered);
    let mut candidates = stems.map(|stem| named(Path::new(&stem), formats));
    let free = |files: &Vec<PathBuf>| files.iter().all(|path| !path.exists());
    candidates.find(free).unwrap_or_else(|| named(Path::new(stem), formats))
}

/// Shows a page in the browser. Where there is none, the person learns where the page lies.
fn open(path: &Path, catalog: &Catalog) -> anyhow::Result<()> {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    match launch(&whole) {
        Ok(()) => say(&catalog.text("file-opened")),
        Err(error) => {
            log::info!("no browser could be started: {error}");
            say(&catalog.text("file-not-opened"))
        }
    }
}

/// So long a program that opens files may take to say that it cannot. The usual quarter of a second is
/// over before the script of a busy computer has looked for every browser that it knows.
#[cfg(not(any(windows, target_os = "macos")))]
const PATIENCE: Duration = Duration::from_secs(4);

#[cfg(not(any(windows, target_os = "macos")))]
fn launch(path: &Path) -> std::io::Result<()> {
    open::that_detached_with_timeout(path, PATIENCE)
}

/// The system tells it by itself.
#[cfg(any(windows, target_os = "macos"))]
fn launch(path: &Path) -> std::io::Result<()> {
    open::that_detached(path)
}

#[cfg(test)]
mod tests {
    use super::super::args::Format;
    use super::*;
    use crate::words::i18n::Language;

    fn target(output: Option<&str>, open: bool) -> TargetArgs {
        TargetArgs { output: output.map(PathBuf::from), force: false, open }
    }

    fn plan(formats: &[Format], target: &TargetArgs) -> anyhow::Result<Plan<Format>> {
        let catalog = Catalog::new(Language::En);
        Plan::new(formats, target, "widerspruch-report", &Inputs::default(), &catalog)
    }

    fn names(plan: &Plan<Format>) -> Vec<String> {
        plan.files.iter().map(|path| path.to_string_lossy().replace('\\', "/")).collect()
    }

    #[test]
    fn a_format_alone_goes_to_standard_output_or_to_the_very_file() {
        let stdout = plan(&[], &target(None, false)).unwrap();
        assert!(stdout.is_stdout());
        assert_eq!(stdout.formats, [Format::Terminal]);
        let file = plan(&[Format::Json], &target(Some("a.b"), false)).unwrap();
        assert_eq!(names(&file), ["a.b"]);
    }

    #[test]
    fn the_ending_of_the_file_tells_the_format_unless_one_is_given() {
        for name in ["report.html", "BERICHT.HTML"] {
            let by_name = plan(&[], &target(Some(name), false)).unwrap();
            assert_eq!(by_name.formats, [Format::Html]);
        }
        let given = plan(&[Format::Markdown], &target(Some("report.html"), false)).unwrap();
        assert_eq!(given.formats, [Format::Markdown]);
        let unknown = plan(&[], &target(Some("report.pages"), false)).unwrap();
        assert_eq!(unknown.formats, [Format::Terminal]);
    }

    #[test]
    fn an_ending_promises_nothing_that_is_not_written() {
        for (wanted, name) in [(&[][..], "report.pdf"), (&[Format::Html], "Bericht.PDF")] {
            let refused = plan(wanted, &target(Some(name), false)).unwrap_err();
            assert!(refused.is::<UsageError>() && refused.to_string().contains(".html"));
        }
    }

    #[test]
    fn several_formats_share_a_stem_or_a_folder() {
        let both = [Format::Html, Format::Json, Format::Html];
        let stem = plan(&both, &target(Some("mine.2026"), false)).unwrap();
        assert_eq!(names(&stem), ["mine.2026.html", "mine.2026.json"]);
        let ending = plan(&both, &target(Some("mine.html"), false)).unwrap();
        assert_eq!(names(&ending), ["mine.html", "mine.json"]);
        // Tests run where `src` lies.
        let folder = plan(&both, &target(Some("src/"), false)).unwrap();
        assert_eq!(names(&folder), ["src/widerspruch-report.html", "src/widerspruch-report.json"]);
        assert!(plan(&both, &target(None, false)).unwrap_err().is::<UsageError>());
    }

    #[test]
    fn what_is_opened_is_a_page_with_a_free_name() {
        let opened = plan(&[], &target(None, true)).unwrap();
        assert_eq!(opened.formats, [Format::Html]);
        assert_eq!(names(&opened), ["widerspruch-report.html"]);
        assert!(plan(&[Format::Json], &target(None, true)).unwrap_err().is::<UsageError>());
        let both = plan(&[Format::Json, Format::Html], &target(None, true)).unwrap();
        assert_eq!(names(&both), ["widerspruch-report.json", "widerspruch-report.html"]);
    }
}
