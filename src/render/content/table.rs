//! The headline table: one row a count, photos with others beneath the photos.

use super::speaks_of_training;
use crate::domain::headline::Field;
use crate::render::estimate;
use crate::report::model::{Range, Report};
use crate::words::i18n::Catalog;

/// The order of reading: photos with others belong to the photos.
const ORDER: [Field; 8] = [
    Field::Posts,
    Field::Photos,
    Field::PhotosWithThirdParties,
    Field::Videos,
    Field::Stories,
    Field::Comments,
    Field::AiInteractions,
    Field::ProfileItems,
];

/// The headline table.
pub(in crate::render) struct Table {
    pub(in crate::render) heading: String,
    pub(in crate::render) note: String,
    /// Names of the columns: certain, at most, found.
    pub(in crate::render) columns: [String; 3],
    /// Names of the three parts of a bar: certain, possible, out.
    pub(in crate::render) legend: [String; 3],
    pub(in crate::render) rows: Vec<Row>,
    /// How the rows and the answer belong together, and which counts found nothing.
    pub(in crate::render) below: Vec<String>,
}

/// One count.
pub(in crate::render) struct Row {
    pub(in crate::render) label: String,
    /// A share of the row above.
    pub(in crate::render) beneath: bool,
    pub(in crate::render) range: Range,
    /// Its figures in words: at least, at most, "of 120".
    pub(in crate::render) figures: Figures,
    /// What a sample says, in words.
    pub(in crate::render) estimate: Option<String>,
}

/// A range in figures of the language.
pub(in crate::render) struct Figures {
    /// None if the range is one number or begins at none.
    pub(in crate::render) low: Option<String>,
    pub(in crate::render) high: String,
    /// "of 120".
    pub(in crate::render) found: String,
}

impl Figures {
    pub(super) fn of(range: &Range, catalog: &Catalog) -> Self {
        Self {
            low: (range.at_least < range.at_most).then(|| catalog.number(range.at_least)),
            high: catalog.number(range.at_most),
            found: catalog.format("of-found", &[("found", range.found.into())]),
        }
    }
}

pub(super) fn table(report: &Report, catalog: &Catalog) -> Table {
    let (found, absent): (Vec<Field>, Vec<Field>) =
        ORDER.into_iter().partition(|field| report.headline.get(*field).found > 0);
    let missing: Vec<String> = absent
        .into_iter()
        .filter(|field| *field != Field::PhotosWithThirdParties)
        .map(|field| catalog.within(&catalog.code("field", &field)))
        // Where the end of a download is missing, nobody knows what is not there.
        .filter(|_| !report.is_cut_short())
        .collect();
    let heading = if speaks_of_training(report) { "heading-table" } else { "heading-visible" };
    let rows: Vec<Row> = found.iter().map(|field| row(*field, report, catalog)).collect();
    let mut below = below(&found, &missing, catalog);
    if rows.iter().filter(|row| row.estimate.is_some()).count() > 1 {
        below.push(catalog.text("estimate-each"));
    }
    Table {
        heading: catalog.text(heading),
        note: catalog.text("table-note"),
        columns: ["column-certain", "column-at-most", "column-found"].map(|id| catalog.text(id)),
        legend: ["legend-certain", "legend-possible", "legend-out"].map(|id| catalog.text(id)),
        rows,
        below,
    }
}

fn below(found: &[Field], missing: &[String], catalog: &Catalog) -> Vec<String> {
    let has = |field: Field| found.contains(&field);
    let beside: Vec<String> = [
        (Field::ProfileItems, "field-profile_items"),
        (Field::PhotosWithThirdParties, "quoted-beneath-photos"),
    ]
    .into_iter()
    .filter(|(field, _)| has(*field))
    .map(|(_, id)| catalog.within(&catalog.text(id)))
    .collect();
    let both = (has(Field::Posts) && (has(Field::Photos) || has(Field::Videos)))
        .then(|| catalog.text("table-both-rows"));
    let beside = (!beside.is_empty())
        .then(|| catalog.format("table-beside", &[("what", catalog.list(&beside).into())]));
    let absent = (!missing.is_empty() && !found.is_empty())
        .then(|| catalog.format("table-absent", &[("what", catalog.list(missing).into())]));
    let sum: Vec<String> = both.into_iter().chain(beside).collect();
    let sum = (!sum.is_empty()).then(|| sum.join(" "));
    sum.into_iter().chain(absent).collect()
}

fn row(field: Field, report: &Report, catalog: &Catalog) -> Row {
    let range = *report.headline.get(field);
    let beneath = field == Field::PhotosWithThirdParties && report.headline.photos.found > 0;
    let label =
        if beneath { catalog.text("field-beneath-photos") } else { catalog.code("field", &field) };
    let estimate = range.estimate.map(|estimate| estimate::row(&estimate, catalog));
    Row { label, beneath, figures: Figures::of(&range, catalog), range, estimate }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::samples;
    use crate::words::i18n::Language;

    #[test]
    fn the_rows_add_up_to_the_sentence_of_the_answer() {
        for (name, report) in samples::all() {
            let catalog = Catalog::new(Language::En);
            let beside = [Field::PhotosWithThirdParties, Field::ProfileItems]
                .map(|own| row(own, &report, &catalog).label);
            let rows = table(&report, &catalog).rows;
            let summed = rows.iter().filter(|row| !beside.contains(&row.label));
            let sum = summed.fold([0; 3], |sum, row| {
                [sum[0] + row.range.at_least, sum[1] + row.range.at_most, sum[2] + row.range.found]
            });
            let answer = [report.answer.at_least, report.answer.at_most, report.answer.found];
            assert_eq!(sum, answer, "{name}");
        }
    }
}
