//! SHA-256 (FIPS 180-4), for the hashes of ledgers and tickets: `DuckDB` and Spark have the same.

use std::sync::LazyLock;

/// The first bits behind the point of roots of the first primes: the constants of the standard.
struct Constants {
    start: [u32; 8],
    rounds: [u32; 64],
}

static CONSTANTS: LazyLock<Constants> = LazyLock::new(|| {
    let mut primes = (2_u128..).filter(|number| (2..*number).all(|part| number % part != 0));
    let (mut start, mut rounds) = ([0; 8], [0; 64]);
    for (at, round) in rounds.iter_mut().enumerate() {
        let prime = primes.next().unwrap_or(2);
        *round = fraction(prime, 3);
        if let Some(slot) = start.get_mut(at) {
            *slot = fraction(prime, 2);
        }
    }
    Constants { start, rounds }
});

/// The first 32 bits behind the point of a root.
fn fraction(number: u128, degree: u32) -> u32 {
    let scaled = number << (32 * degree);
    let (mut low, mut high) = (0_u128, 1_u128 << 37);
    while high - low > 1 {
        let middle = u128::midpoint(low, high);
        if middle.pow(degree) <= scaled {
            low = middle;
        } else {
            high = middle;
        }
    }
    (low & 0xffff_ffff).try_into().unwrap_or_default()
}

/// The first 64 bits of the hash of a text.
pub(super) fn first_bits(text: &[u8]) -> u64 {
    let [first, second, ..] = digest(text);
    u64::from(first) << 32 | u64::from(second)
}

/// The hash of a text.
pub(super) fn digest(text: &[u8]) -> [u32; 8] {
    let mut state = CONSTANTS.start;
    let mut padded = text.to_vec();
    padded.push(0x80);
    padded.resize(padded.len().next_multiple_of(64), 0);
    if padded.len() - text.len() < 9 {
        padded.resize(padded.len() + 64, 0);
    }
    let length = (text.len() as u64 * 8).to_be_bytes();
    let end = padded.len() - length.len();
    for (slot, byte) in padded.iter_mut().skip(end).zip(length) {
        *slot = byte;
    }
    for block in padded.chunks_exact(64) {
        add_block(&mut state, block);
    }
    state
}

#[allow(clippy::many_single_char_names, reason = "the names of the standard")]
fn add_block(state: &mut [u32; 8], block: &[u8]) {
    let mut words = [0_u32; 64];
    for (word, bytes) in words.iter_mut().zip(block.chunks_exact(4)) {
        *word = bytes.iter().fold(0, |word, byte| word << 8 | u32::from(*byte));
    }
    let mixed = |word: u32, turns: [u32; 2], shift: u32| {
        word.rotate_right(turns[0]) ^ word.rotate_right(turns[1]) ^ (word >> shift)
    };
    for at in 16..64 {
        words[at] = words[at - 16]
            .wrapping_add(mixed(words[at - 15], [7, 18], 3))
            .wrapping_add(words[at - 7])
            .wrapping_add(mixed(words[at - 2], [17, 19], 10));
    }
    let turned = |word: u32, turns: [u32; 3]| {
        turns.iter().fold(0, |sum, turn| sum ^ word.rotate_right(*turn))
    };
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = *state;
    for (word, constant) in words.iter().zip(&CONSTANTS.rounds) {
        let one = h
            .wrapping_add(turned(e, [6, 11, 25]))
            .wrapping_add((e & f) ^ (!e & g))
            .wrapping_add(*constant)
            .wrapping_add(*word);
        let two = turned(a, [2, 13, 22]).wrapping_add((a & b) ^ (a & c) ^ (b & c));
        (h, g, f, e, d, c, b, a) = (g, f, e, d.wrapping_add(one), c, b, a, one.wrapping_add(two));
    }
    for (slot, more) in state.iter_mut().zip([a, b, c, d, e, f, g, h]) {
        *slot = slot.wrapping_add(more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of FIPS 180-4, and lengths around the end of a block as `sha256sum` has them.
    #[test]
    fn the_hashes_are_those_of_the_standard() {
        assert_eq!(first_bits(b""), 0xe3b0_c442_98fc_1c14);
        assert_eq!(first_bits(b"abc"), 0xba78_16bf_8f01_cfea);
        let two = b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
        assert_eq!(first_bits(two), 0x248d_6a61_d206_38b8);
        for (length, hash) in [
            (55, 0xd5e2_8568_3cd4_efc0),
            (63, 0x7522_0b47_2182_78e6),
            (64, 0x7ce1_0097_1f64_e700),
            (119, 0x000b_48d4_edf0_fa7b),
        ] {
            assert_eq!(first_bits("x".repeat(length).as_bytes()), hash, "{length}");
        }
    }
}
