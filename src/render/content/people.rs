//! Other people, places, Meta AI (`report.third_parties`, `report.location`).

use super::{Section, speaks_of_training, words};
use crate::domain::headline::Field;
use crate::i18n::{Catalog, number};
use crate::report::model::Report;

pub(super) fn sections(report: &Report, catalog: &Catalog) -> Vec<Section> {
    [people(report, catalog), places(report, catalog), meta_ai(report, catalog)]
        .into_iter()
        .flatten()
        .collect()
}

fn people(report: &Report, catalog: &Catalog) -> Option<Section> {
    let others = &report.third_parties;
    let seen = others.photos_seen.filter(|seen| seen.at_most > 0);
    if others.distinct_people == 0 && seen.is_none() {
        return None;
    }
    let mut paragraphs = Vec::new();
    if others.distinct_people > 0 {
        let places: Vec<String> =
            [(Field::Photos, others.photos_named), (Field::Posts, others.posts_named)]
                .into_iter()
                .filter(|(_, count)| *count > 0)
                .map(|(field, count)| words::count(field, count, catalog))
                .collect();
        let people = number(others.distinct_people);
        let named = if places.is_empty() {
            catalog.format("people-named-plain", &[("people", people)])
        } else {
            let places = catalog.list(&places).into();
            catalog.format("people-named", &[("people", people), ("places", places)])
        };
        paragraphs.push(named);
    }
    paragraphs.push(match seen {
        Some(seen) => catalog.format(
            "people-seen",
            &[("low", number(seen.at_least)), ("high", number(seen.at_most))],
        ),
        None => catalog.text("people-unnamed"),
    });
    if !report.policy.minor {
        let training = speaks_of_training(report);
        let shield = if training { "people-shield" } else { "people-shield-visible" };
        paragraphs.push(catalog.text(shield));
    }
    Some(Section { heading: catalog.text("heading-people"), paragraphs })
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
    (!paragraphs.is_empty())
        .then(|| Section { heading: catalog.text("heading-places"), paragraphs })
}

fn meta_ai(report: &Report, catalog: &Catalog) -> Option<Section> {
    if report.exports.is_empty() && report.headline.ai_interactions.found == 0 {
        return None;
    }
    let count = report.headline.ai_interactions.found;
    let id = match (count, speaks_of_training(report)) {
        (0, _) => "ai-none",
        (_, true) => "ai-messages",
        (_, false) => "ai-messages-visible",
    };
    Some(Section {
        heading: catalog.text("heading-ai"),
        paragraphs: vec![
            catalog.format(id, &[("count", number(count))]),
            catalog.text("ai-lower-bound"),
        ],
    })
}
