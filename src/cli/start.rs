//! The page for people who type nothing but the name of the program.

use super::report::width;
use crate::i18n::Catalog;
use crate::text::{pad_end, wrap};

/// Wider lines are hard to read.
const MEASURE: usize = 76;

/// What it is for, the one command to type, and where to go from there.
pub(super) fn page(catalog: &Catalog) -> String {
    let columns = width().min(MEASURE);
    let paragraph = |id: &str| wrap(&catalog.text(id), columns).join("\n");
    let archive =
        catalog.format("start-archive", &[("path", catalog.text("path-download-again").into())]);
    let archive = wrap(&archive, columns).join("\n");
    let others = [
        ("widerspruch demo", "start-demo"),
        ("widerspruch letter", "start-letter"),
        ("widerspruch --help", "start-help"),
    ];
    let others = others
        .map(|(command, id)| format!("  {}  {}", pad_end(command, 18), catalog.text(id)))
        .join("\n");
    format!(
        "{}\n\n{}\n\n  widerspruch ~/Downloads\n\n{}\n\n{archive}\n\n{others}\n",
        paragraph("start-what"),
        paragraph("start-how"),
        paragraph("start-where"),
    )
}
