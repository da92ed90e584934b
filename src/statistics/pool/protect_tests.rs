//! An attacker who knows the program, the table and nothing else tries every population that gives
//! this very table. If a group of 1 or 2 people has the same size in all of them, the table has
//! given it away.

use std::collections::BTreeMap;

use super::super::earlier::{Earlier, Overlap, Told};
use super::super::words::{ToldWords, shown_words, shown_words_after};
use super::*;

fn threshold() -> Threshold {
    Threshold::new(3).unwrap_or_default()
}

/// All ways to spread at most `most` people over so many kinds of people.
fn populations(kinds: usize, most: u64) -> Vec<Vec<u64>> {
    let Some(fewer) = kinds.checked_sub(1) else { return vec![Vec::new()] };
    (0..=most)
        .flat_map(|here| {
            populations(fewer, most - here).into_iter().map(move |mut rest| {
                rest.push(here);
                rest
            })
        })
        .collect()
}

/// Tries every population against every set of kinds.
fn attack(kinds: usize, most: u64, publish: impl Fn(&[u64]) -> Vec<Option<u64>>) {
    let mut by_table: BTreeMap<Vec<Option<u64>>, Vec<Vec<u64>>> = BTreeMap::new();
    for population in populations(kinds, most) {
        by_table.entry(publish(&population)).or_default().push(population);
    }
    assert!(by_table.len() > 1, "something is shown");
    for (table, populations) in by_table {
        // The largest populations lack the neighbours that they would have with more people.
        if populations.iter().any(|people| people.iter().sum::<u64>() + 1 >= most) {
            continue;
        }
        for group in 1_u32..1 << kinds {
            let size = |population: &Vec<u64>| -> u64 {
                (0..kinds).filter(|kind| group >> kind & 1 == 1).map(|kind| population[kind]).sum()
            };
            let first = size(&populations[0]);
            let told = populations.iter().all(|population| size(population) == first);
            assert!(
                !told || threshold().allows(first),
                "{table:?} tells that group {group:b} has {first}: {populations:?}"
            );
        }
    }
}

/// The numbers that are shown of events given as the kinds of people they hold.
fn shown(
    population: &[u64],
    events: &[Vec<usize>],
    needs: &dyn Fn(usize) -> Option<usize>,
    covers: &[Cover],
) -> Vec<Option<u64>> {
    let people: Vec<u64> =
        events.iter().map(|kinds| kinds.iter().map(|kind| population[*kind]).sum()).collect();
    let within = |a: usize, b: usize| events[a].iter().all(|kind| events[b].contains(kind));
    let candidates = Candidates { people: &people, needs, within: &within, covers, earlier: None };
    let shown = candidates.shown(threshold());
    people.into_iter().zip(shown).map(|(people, shown)| shown.then_some(people)).collect()
}

#[test]
fn nobody_can_be_worked_out_of_one_distribution() {
    let events = vec![vec![0, 1, 2, 3], vec![1, 2, 3], vec![2, 3], vec![3]];
    let needs = |event: usize| (event > 0).then_some(0);
    attack(4, 14, |population| shown(population, &events, &needs, &[]));
}

#[test]
fn nobody_can_be_worked_out_of_two_distributions_one_inside_the_other() {
    // Kinds: (found, at most) = 00 10 11 20 21 22.
    let events = vec![
        vec![0, 1, 2, 3, 4, 5], // everybody
        vec![1, 2, 3, 4, 5],    // found at least 1
        vec![3, 4, 5],          // found at least 2
        vec![2, 4, 5],          // at most: at least 1
        vec![5],                // at most: at least 2
    ];
    let needs = |event: usize| (event > 0).then_some(0);
    attack(6, 11, |population| shown(population, &events, &needs, &[]));
}

/// Platforms from the largest on, then everybody, who need the largest to be shown; each by the
/// kinds of people it holds, and the table in the order of the platforms.
fn shown_platforms(population: &[u64], platforms: &[Vec<usize>]) -> Vec<Option<u64>> {
    let size = |kinds: &Vec<usize>| kinds.iter().map(|kind| population[*kind]).sum::<u64>();
    let mut order: Vec<usize> = (0..platforms.len()).collect();
    order.sort_by_key(|platform| std::cmp::Reverse(size(&platforms[*platform])));
    let mut events: Vec<Vec<usize>> = order.iter().map(|at| platforms[*at].clone()).collect();
    events.push((0..population.len()).collect());
    let everybody = platforms.len();
    let covers = [Cover { whole: everybody, parts: (0..everybody).collect() }];
    let needs = |event: usize| (event == everybody).then_some(0);
    let by_size = shown(population, &events, &needs, &covers);
    let mut table = vec![by_size[everybody]; everybody + 1];
    for (at, platform) in order.into_iter().enumerate() {
        table[platform] = by_size[at];
    }
    table
}

#[test]
fn nobody_can_be_worked_out_of_two_platforms_and_everybody() {
    // Kinds: the first platform only, the second only, both.
    attack(3, 24, |population| shown_platforms(population, &[vec![0, 2], vec![1, 2]]));
}

#[test]
fn nobody_can_be_worked_out_of_three_platforms_and_everybody() {
    // Kinds: one platform each, two each, all three.
    let platforms = [vec![0, 3, 4, 6], vec![1, 3, 5, 6], vec![2, 4, 5, 6]];
    attack(7, 10, |population| shown_platforms(population, &platforms));
}

#[test]
fn nobody_can_be_worked_out_of_an_answer_and_its_fields() {
    // Kinds: nothing, then every set of the fields.
    for fields in 2..=3 {
        let kinds = 1 << fields;
        let mut events: Vec<Vec<usize>> = vec![(0..kinds).collect(), (1..kinds).collect()];
        events
            .extend((0..fields).map(|field| (0..kinds).filter(|k| k >> field & 1 == 1).collect()));
        let covers = [Cover { whole: 1, parts: (2..2 + fields).collect() }];
        let needs = |event: usize| (event > 0).then_some(0);
        let most = if fields == 2 { 14 } else { 9 };
        attack(kinds, most, |population| shown(population, &events, &needs, &covers));
    }
}

#[test]
fn without_the_rule_for_surplus_the_attack_succeeds() {
    let events = vec![vec![0, 2], vec![1, 2], vec![0, 1, 2]];
    let result = std::panic::catch_unwind(|| {
        attack(3, 24, |population| shown(population, &events, &|_| None, &[]));
    });
    assert!(result.is_err());
}

#[test]
fn nobody_can_be_worked_out_of_words_and_their_rest() {
    for kinds in 2..=4 {
        attack(kinds, 15, |population| {
            let shown = shown_words(population, threshold());
            let everybody = population.iter().sum::<u64>();
            if everybody < threshold().people() {
                return vec![None];
            }
            let words =
                population.iter().zip(shown).map(|(people, shown)| shown.then_some(*people));
            std::iter::once(Some(everybody)).chain(words).collect()
        });
    }
}

#[test]
fn one_small_cell_takes_its_neighbour_with_it() {
    // 3, 30, 50, 15, 2, 0: the 3 join the 30, the 2 join the 15.
    let cells: [u64; 6] = [3, 30, 50, 15, 2, 0];
    let people: Vec<u64> = (0..6).map(|step| cells.iter().skip(step).sum()).collect();
    let candidates = Candidates {
        people: &people,
        needs: &|_| None,
        within: &|a, b| a >= b,
        covers: &[],
        earlier: None,
    };
    let shown = candidates.shown(Threshold::default());
    assert_eq!(shown, [true, false, true, true, false, true]);
}

#[test]
fn a_threshold_below_three_is_refused() {
    assert_eq!(Threshold::new(2), Err(TooSmall));
    assert_eq!(Threshold::new(3).map(Threshold::people), Ok(3));
    assert_eq!(Threshold::default().people(), 5);
}

/// The numbers of a second table, after a first one of some of its people.
fn shown_after(
    population: &[u64],
    events: &[Vec<usize>],
    needs: &dyn Fn(usize) -> Option<usize>,
    covers: &[Cover],
    told: Vec<Vec<Option<u64>>>,
) -> Vec<Option<u64>> {
    let people: Vec<u64> =
        events.iter().map(|kinds| kinds.iter().map(|kind| population[*kind]).sum()).collect();
    let within = |a: usize, b: usize| events[a].iter().all(|kind| events[b].contains(kind));
    let told = told.into_iter().map(|numbers| Told { numbers, threshold: threshold() });
    let told: Vec<Told> = told.collect();
    // The tables of a collection that grows.
    let overlap = |one: usize, other: usize| Overlap { is_within: one <= other, is_apart: false };
    let earlier = Earlier::new(&people, covers, threshold(), &told, &overlap, &within).unwrap();
    let candidates =
        Candidates { people: &people, needs, within: &within, covers, earlier: Some(&earlier) };
    let shown = candidates.shown(threshold());
    people.into_iter().zip(shown).map(|(people, shown)| shown.then_some(people)).collect()
}

type Steps = Vec<Vec<u64>>;
/// One table: a row of cells, those that are not told empty.
type Table = Vec<Option<u64>>;
type Publish<'p> = &'p dyn Fn(&[u64], Vec<Table>) -> Table;

/// Tries every population and everybody who can have come to it against every set of kinds: what is
/// told of those who were there, of those who came, and of all.
fn attack_growth(kinds: usize, most: &[u64], publish: Publish<'_>) -> usize {
    let mut by_tables: BTreeMap<Vec<Table>, Vec<Steps>> = BTreeMap::new();
    let mut ways: Vec<(Steps, Vec<Table>)> = vec![(Vec::new(), Vec::new())];
    for (at, most) in most.iter().enumerate() {
        let mut next = Vec::new();
        for came in populations(kinds, *most) {
            if at > 0 && came.iter().sum::<u64>() < threshold().people() {
                continue;
            }
            for (steps, tables) in &ways {
                let now = (0..kinds).map(|kind| {
                    came[kind] + steps.iter().map(|step: &Vec<u64>| step[kind]).sum::<u64>()
                });
                let table = publish(&now.collect::<Vec<_>>(), tables.clone());
                // Of a table that shows nothing nobody knows.
                if table.iter().all(|number| number.unwrap_or(0) == 0) {
                    continue;
                }
                let steps = [steps.as_slice(), std::slice::from_ref(&came)].concat();
                next.push((steps, [tables.as_slice(), &[table]].concat()));
            }
        }
        ways = next;
    }
    for (steps, tables) in ways {
        by_tables.entry(tables).or_default().push(steps);
    }
    let tried = by_tables.len();
    for (tables, ways) in by_tables {
        // The largest populations lack the neighbours that they would have with more people.
        let is_cut = |steps: &Steps| {
            steps.iter().zip(most).any(|(came, most)| came.iter().sum::<u64>() + 1 >= *most)
        };
        if ways.iter().any(is_cut) {
            continue;
        }
        for group in 1_u32..1 << kinds {
            for step in 1_u32..1 << most.len() {
                let size = |steps: &Steps| -> u64 {
                    let counted = steps.iter().enumerate().filter(|(at, _)| step >> at & 1 == 1);
                    let people = counted.flat_map(|(_, came)| {
                        came.iter().enumerate().filter(|(kind, _)| group >> kind & 1 == 1)
                    });
                    people.map(|(_, people)| *people).sum()
                };
                let first = size(&ways[0]);
                assert!(
                    threshold().allows(first) || ways.iter().any(|steps| size(steps) != first),
                    "{tables:?} tell that group {group:b} of steps {step:b} has {first}: {ways:?}"
                );
            }
        }
    }
    tried
}

#[test]
fn nobody_can_be_worked_out_of_two_tables_of_one_distribution() {
    let events = vec![vec![0, 1, 2], vec![1, 2], vec![2]];
    let needs = |event: usize| (event > 0).then_some(0);
    let tried = attack_growth(3, &[9, 9], &|population, told| {
        shown_after(population, &events, &needs, &[], told)
    });
    assert!(tried > 1_000, "{tried}");
}

#[test]
fn nobody_can_be_worked_out_of_three_tables_of_one_distribution() {
    let events = vec![vec![0, 1], vec![1]];
    let needs = |event: usize| (event > 0).then_some(0);
    let tried = attack_growth(2, &[9, 9, 9], &|population, told| {
        shown_after(population, &events, &needs, &[], told)
    });
    assert!(tried > 1_000, "{tried}");
}

#[test]
fn nobody_can_be_worked_out_of_two_tables_of_two_platforms() {
    // Kinds: the first platform only, the second only, both.
    let covers = [Cover { whole: 2, parts: vec![0, 1] }];
    let needs = |event: usize| (event == 2).then_some(0);
    let tried = attack_growth(3, &[9, 9], &|population, mut told| {
        // The larger platform comes first.
        let swap = population[1] > population[0];
        let mut platforms = [vec![0, 2], vec![1, 2]];
        if swap {
            platforms.swap(0, 1);
            for table in &mut told {
                table.swap(0, 1);
            }
        }
        let [one, other] = platforms;
        let events = [one, other, vec![0, 1, 2]];
        let mut table = shown_after(population, &events, &needs, &covers, told);
        if swap {
            table.swap(0, 1);
        }
        table
    });
    assert!(tried > 1_000, "{tried}");
}

#[test]
fn nobody_can_be_worked_out_of_two_tables_of_words() {
    for kinds in 2..=3 {
        let tried = attack_growth(kinds, &[9, 9], &|population, told| {
            let everybody = population.iter().sum::<u64>();
            if everybody < threshold().people() {
                return vec![None];
            }
            let words = |table: &Vec<Option<u64>>| {
                let (people, words) = (table[0]?, table.get(1..)?.to_vec());
                let rest = people - words.iter().flatten().sum::<u64>();
                Some(ToldWords { words, rest })
            };
            let told: Vec<_> = told.iter().map(words).collect();
            let before: Vec<usize> = (0..told.len()).collect();
            let shown = shown_words_after(population, threshold(), &told, before.chunks(1));
            let words =
                population.iter().zip(shown).map(|(people, shown)| shown.then_some(*people));
            std::iter::once(Some(everybody)).chain(words).collect()
        });
        assert!(tried > 100, "{tried}");
    }
}

#[test]
fn without_the_first_table_in_mind_the_attack_succeeds() {
    let events = vec![vec![0, 1], vec![1]];
    let needs = |event: usize| (event > 0).then_some(0);
    let result = std::panic::catch_unwind(|| {
        attack_growth(2, &[9, 9], &|population, _| shown(population, &events, &needs, &[]));
    });
    assert!(result.is_err());
}
