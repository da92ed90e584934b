//! The program: parse, run, exit code.

use std::io::Write;
use std::process::ExitCode;

use widerspruch::cli::{self, Exit, UsageError};

fn main() -> ExitCode {
    match cli::run(arguments()) {
        Ok(exit) => exit.into(),
        Err(error) => {
            report(&error);
            if error.is::<UsageError>() { Exit::Usage.into() } else { Exit::Failed.into() }
        }
    }
}

/// The arguments; cmd.exe and PowerShell leave `*.zip` to the program.
fn arguments() -> impl Iterator<Item = std::ffi::OsString> {
    #[cfg(windows)]
    return wild::args_os();
    #[cfg(not(windows))]
    std::env::args_os()
}

/// Prints an error once, with its causes; the terminal may be gone by now.
fn report(error: &anyhow::Error) {
    let _ = writeln!(std::io::stderr(), "widerspruch: {error:#}");
}
