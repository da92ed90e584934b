//! Other people and places (`report.third_parties`, `report.location`).

use super::{Section, leaves_out_minors, meta_ai, speaks_of_training, words};
use crate::domain::headline::Field;
use crate::report::model::{FaceCounts, Report};
use crate::words::i18n::{Catalog, number};

pub(super) fn sections(report: &Report, catalog: &Catalog) -> Vec<Section> {
    [
        people(report, catalog),
        faces(report, catalog),
        places(report, catalog),
        meta_ai::section(report, catalog),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Names that the archive holds.
fn people(report: &Report, catalog: &Catalog) -> Option<Section> {
    let others = &report.third_parties;
    if others.distinct_people == 0 {
        return None;
    }
    let places: Vec<String> =
        [(Field::Photos, others.photos_named), (Field::Posts, others.posts_named)]
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(field, count)| words::count(field, count, catalog))
            .collect();
    let people = number(others.distinct_people);
    let mut paragraphs = vec![if places.is_empty() {
        catalog.format("people-named-plain", &[("people", people)])
    } else {
        let places = catalog.list(&places).into();
        catalog.format("people-named", &[("people", people), ("places", places)])
    }];
    if others.faces.is_none() {
        paragraphs.push(catalog.text("people-unnamed"));
    }
    paragraphs.extend(shield(report, catalog));
    Some(Section { heading: catalog.text("heading-people"), paragraphs, items: Vec::new() })
}

/// What an objection does for the others.
fn shield(report: &Report, catalog: &Catalog) -> Option<String> {
    let training = speaks_of_training(report);
    let id = if training { "people-shield" } else { "people-shield-visible" };
    (!leaves_out_minors(report)).then(|| catalog.text(id))
}

/// What a count of faces says, what it does not say, and what was not examined.
fn faces(report: &Report, catalog: &Catalog) -> Option<Section> {
    let faces = report.third_parties.faces.as_ref()?;
    let mut paragraphs = seen(faces, catalog);
    if examined(faces) > 0 {
        paragraphs.push(catalog.format("people-seen-named", &[("both", number(faces.named_too))]));
    }
    paragraphs.extend(not_seen(faces, catalog));
    if report.third_parties.distinct_people == 0 && faces.several_faces > 0 {
        paragraphs.extend(shield(report, catalog));
    }
    Some(Section { heading: catalog.text("heading-faces"), paragraphs, items: Vec::new() })
}

const fn examined(faces: &FaceCounts) -> u64 {
    faces.without_face + faces.one_face + faces.several_faces
}

/// How many faces were seen, and what that means and does not mean.
pub(in crate::render) fn seen(faces: &FaceCounts, catalog: &Catalog) -> Vec<String> {
    let examined = examined(faces);
    let mut paragraphs = Vec::new();
    if faces.is_partial {
        paragraphs.push(catalog.text("people-seen-partial"));
    }
    paragraphs.push(catalog.format(
        "people-seen",
        &[
            ("examined", number(examined)),
            ("without", number(faces.without_face)),
            ("one", number(faces.one_face)),
            ("several", number(faces.several_faces)),
        ],
    ));
    if examined > 0 {
        paragraphs.push(catalog.text("people-seen-meaning"));
    }
    paragraphs
}

/// Which photos and videos were not examined, and why; none if all were.
pub(in crate::render) fn not_seen(faces: &FaceCounts, catalog: &Catalog) -> Option<String> {
    let reason = |id: &str, count: u64| catalog.format(id, &[("count", number(count))]);
    let mut reasons: Vec<String> = faces
        .not_examined
        .iter()
        .map(|it| reason(&format!("faces-not-{}", it.reason.code()), it.count))
        .collect();
    if faces.videos_not_examined > 0 {
        reasons.push(reason("faces-not-videos", faces.videos_not_examined));
    }
    (!reasons.is_empty()).then(|| {
        let reasons = catalog.list(&reasons).into();
        catalog.format("people-seen-not", &[("reasons", reasons)])
    })
}

fn places(report: &Report, catalog: &Catalog) -> Option<Section> {
    let location = &report.location;
    let mut paragraphs = Vec::new();
    let training = speaks_of_training(report);
    if location.photos_with_coordinates > 0 {
        let id = if training { "places-coordinates" } else { "places-coordinates-visible" };
        paragraphs.push(catalog.format(id, &[("count", number(location.photos_with_coordinates))]));
    }
    if location.posts_with_place > 0 {
        let id = if training { "places-posts" } else { "places-posts-visible" };
        paragraphs.push(catalog.format(id, &[("count", number(location.posts_with_place))]));
    }
    (!paragraphs.is_empty()).then(|| Section {
        heading: catalog.text("heading-places"),
        paragraphs,
        items: Vec::new(),
    })
}
