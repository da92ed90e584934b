//! The seed of a draw and the keyed digests that stand for items, groups and accounts.

use std::fmt;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What one keyed digest is for; digests of different uses never meet.
const ITEMS: &str = "widerspruch 2026 survey: items";
const PLACES: &str = "widerspruch 2026 survey: groups and accounts";
const RANKS: &str = "widerspruch 2026 survey: order of the draw";
const CHECKS: &str = "widerspruch 2026 survey: order of the cross-check";

/// Sixteen bytes in the answers file from which the whole draw follows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Seed([u8; 16]);

/// A digest with the seed as its key. The file says nothing about an item to anybody who does
/// not hold the item: texts and names cannot be looked up in prepared tables.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key([u8; 16]);

/// The seed made ready: deriving keys takes longer than using them.
#[derive(Debug, Clone, Copy)]
pub struct Keys {
    items: [u8; 32],
    places: [u8; 32],
    ranks: [u8; 32],
    checks: [u8; 32],
}

impl Seed {
    /// A seed that is already known, or sixteen bytes that the caller drew at random.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The keys that follow from the seed.
    pub fn keys(&self) -> Keys {
        let derive = |context| blake3::derive_key(context, &self.0);
        Keys {
            items: derive(ITEMS),
            places: derive(PLACES),
            ranks: derive(RANKS),
            checks: derive(CHECKS),
        }
    }
}

impl Keys {
    /// The digest of an item from the parts of its identity, in a fixed order.
    pub fn item(&self, parts: &[&[u8]]) -> Key {
        Key(first_16(&keyed(&self.items, parts)))
    }

    /// The digest of a group or of an account commented on, from its platform and its name in
    /// lower case.
    pub fn place(&self, platform: &str, name: &str) -> Key {
        let name = name.trim().to_lowercase();
        Key(first_16(&keyed(&self.places, &[platform.as_bytes(), name.as_bytes()])))
    }

    /// Where an item stands in the order of the draw: the smallest comes first. It depends on
    /// seed and item alone, so new items change nothing among the old ones.
    pub fn rank(&self, item: Key) -> u64 {
        rank(&self.ranks, item)
    }

    /// Where an item stands in the order of the cross-check. It says nothing about [`Keys::rank`]:
    /// what is left of the told items after the check is in no way early or late in the draw.
    pub fn check_rank(&self, item: Key) -> u64 {
        rank(&self.checks, item)
    }
}

impl Key {
    /// A key that is already known.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }
}

fn rank(key: &[u8; 32], item: Key) -> u64 {
    let digest = keyed(key, &[&item.0]);
    digest.as_bytes().first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes))
}

/// Every part is preceded by its length, so that no two lists of parts look alike.
fn keyed(key: &[u8; 32], parts: &[&[u8]]) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new_keyed(key);
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hasher.finalize()
}

fn first_16(hash: &blake3::Hash) -> [u8; 16] {
    hash.as_bytes().first_chunk().copied().unwrap_or_default()
}

macro_rules! hex {
    ($($name:ident),*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{self}")
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                parse(&text).map(Self).ok_or_else(|| D::Error::custom("expected 32 hexadecimal digits"))
            }
        }
    )*};
}

hex!(Seed, Key);

fn parse(text: &str) -> Option<[u8; 16]> {
    let plain = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    plain.then(|| u128::from_str_radix(text, 16).ok().map(u128::to_be_bytes)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_depend_on_the_seed_and_on_every_part() {
        let one = Seed::from_bytes([1; 16]).keys();
        let two = Seed::from_bytes([2; 16]).keys();
        assert_eq!(one.item(&[b"ab", b"c"]), one.item(&[b"ab", b"c"]));
        assert_ne!(one.item(&[b"ab", b"c"]), one.item(&[b"a", b"bc"]));
        assert_ne!(one.item(&[b"ab"]), two.item(&[b"ab"]));
        assert_ne!(one.item(&[b"facebook", b"ida"]), one.place("facebook", "Ida"));
        assert_eq!(one.place("facebook", " IDA"), one.place("facebook", "Ida"));
    }

    #[test]
    fn keys_are_written_as_32_hexadecimal_digits() {
        let key = Key::from_bytes([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 255]);
        let text = serde_json::to_string(&key).unwrap();
        assert_eq!(text, "\"000102030405060708090a0b0c0d0eff\"");
        assert_eq!(serde_json::from_str::<Key>(&text).unwrap(), key);
        for bad in ["\"00\"", "\"+00102030405060708090a0b0c0d0eff\"", "7", "\"é\""] {
            assert!(serde_json::from_str::<Key>(bad).is_err(), "{bad}");
        }
    }
}
