//! The program: arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    widerspruch::cli::run(arguments()).into()
}

/// The arguments; cmd.exe and PowerShell leave `*.zip` to the program.
fn arguments() -> impl Iterator<Item = std::ffi::OsString> {
    #[cfg(windows)]
    return wild::args_os();
    #[cfg(not(windows))]
    std::env::args_os()
}
