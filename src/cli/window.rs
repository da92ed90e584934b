//! What Windows leaves to programs. The window that it opens for one that was started with a
//! double click, or by dropping files on it, closes with the program, before anybody has read a
//! word. And `~` is written out by shells everywhere else.

use std::ffi::OsString;
use std::io::{BufRead, IsTerminal, Write};
use std::path::Path;

use crate::words::i18n::Catalog;

/// Waits for Enter if the window would close. There is no safe way to ask Windows who else uses
/// the window; the shells that people type in are known by what they leave in the environment.
pub(super) fn keep_open(catalog: &Catalog) {
    let variable = |name: &str| std::env::var(name).ok();
    if cfg!(windows) && std::io::stdin().is_terminal() && was_double_clicked(variable) {
        let mut out = anstream::stderr();
        let _ = write!(out, "\n{} ", catalog.text("window-close")).and_then(|()| out.flush());
        let _ = std::io::stdin().lock().read_line(&mut String::new());
    }
}

/// `~/Downloads` with the folder of the person, as shells elsewhere than on Windows write it.
pub(super) fn at_home(argument: OsString, home: Option<&Path>) -> OsString {
    let below = argument
        .to_str()
        .and_then(|text| text.strip_prefix("~/").or_else(|| text.strip_prefix(r"~\")));
    match (below, home) {
        (Some(below), Some(home)) => home.join(below).into_os_string(),
        _ => argument,
    }
}

/// cmd.exe sets `PROMPT`, shells of Unix `SHELL` or `MSYSTEM`, and `PowerShell` puts a folder of
/// the person before the two of the system in `PSModulePath`.
fn was_double_clicked(variable: impl Fn(&str) -> Option<String>) -> bool {
    let is_shell = ["PROMPT", "SHELL", "MSYSTEM"].into_iter().any(|name| variable(name).is_some());
    let folders = variable("PSModulePath").map_or(0, |path| path.split(';').count());
    !is_shell && folders < 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_home_folder_is_put_where_no_shell_does_it() {
        let home = Path::new("home");
        let at = |argument: &str, home| at_home(argument.into(), home).into_string().unwrap();
        assert_eq!(at("~/Downloads", Some(home)).replace('\\', "/"), "home/Downloads");
        assert_eq!(at(r"~\Downloads", Some(home)).replace('\\', "/"), "home/Downloads");
        assert_eq!(at("~/Downloads", None), "~/Downloads");
        assert_eq!(at("a~/b", Some(home)), "a~/b");
    }

    #[test]
    fn shells_are_known_by_their_environment() {
        let system = r"C:\Program Files\WindowsPowerShell\Modules;C:\WINDOWS\system32\WindowsPowerShell\v1.0\Modules";
        let shell = format!(r"C:\Users\erika\Documents\WindowsPowerShell\Modules;{system}");
        let of = |variables: &'static [&str], modules: &str| {
            let modules = modules.to_owned();
            was_double_clicked(move |name| match name {
                "PSModulePath" => Some(modules.clone()),
                _ => variables.contains(&name).then(|| "$P$G".to_owned()),
            })
        };
        assert!(of(&[], system), "the file manager");
        assert!(!of(&["PROMPT"], system), "cmd.exe");
        assert!(!of(&["MSYSTEM"], system), "Git Bash");
        assert!(!of(&[], &shell), "PowerShell");
    }
}
