//! Invented texts that are as varied as real ones: words in the frequencies of a natural language,
//! so that they pack as texts do.

/// Pseudo-random numbers (splitmix64): the same on every run.
pub struct Random(pub u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 up to, not with, `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    /// Whether something happens that happens in `percent` of cases.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    #[allow(clippy::cast_precision_loss, reason = "53 bits are kept")]
    fn fraction(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

const SYLLABLES: &[&str] = &[
    "ab", "an", "auf", "ba", "be", "ben", "blu", "chen", "da", "den", "dör", "ein", "el", "er",
    "fal", "fe", "freu", "ga", "ge", "grü", "ha", "hei", "hin", "im", "in", "kla", "kom", "la",
    "lich", "lie", "ma", "mei", "mit", "mor", "na", "nen", "ni", "nö", "ob", "pa", "rei", "ren",
    "ru", "sa", "schö", "se", "sie", "so", "spa", "ste", "ta", "ten", "tra", "um", "ung", "ver",
    "vo", "wal", "we", "wie", "wo", "zen", "zu", "über",
];

const WORDS: usize = 20_000;

/// Writes texts.
pub struct Author {
    pub random: Random,
    words: Vec<String>,
}

impl Author {
    pub fn new(seed: u64) -> Self {
        let mut random = Random(seed);
        let words = (0..WORDS).map(|rank| word(rank, &mut random)).collect();
        Self { random, words }
    }

    /// A word: the one of rank n is met about n times less often than the first.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "from 0 to the number of words"
    )]
    fn word(&mut self) -> &str {
        let rank = ((WORDS as f64 + 1.0).powf(self.random.fraction()) - 1.0) as usize;
        &self.words[rank.min(WORDS - 1)]
    }

    /// A text of up to twice as many words as `about`, with commas, lines and emojis.
    pub fn text(&mut self, about: u64) -> String {
        let length = 1 + self.random.below(about * 2);
        let mut text = String::new();
        for position in 0..length {
            if position > 0 {
                text.push_str(match self.random.below(40) {
                    0 => ". ",
                    1 | 2 => ", ",
                    3 => "\n",
                    _ => " ",
                });
            }
            let word = self.word().to_owned();
            text.push_str(&word);
        }
        if self.random.chance(15) {
            text.push_str([" 🙂", " 👍", " ❤️", " 😂"][self.random.below(4) as usize]);
        }
        text
    }

    /// One of 800 people.
    pub fn person(&mut self) -> String {
        let (first, last) = (self.random.below(40) as usize, self.random.below(20) as usize);
        format!("{} {}", capital(&self.words[100 + first]), capital(&self.words[300 + last]))
    }
}

fn word(rank: usize, random: &mut Random) -> String {
    let syllables = match rank {
        0..100 => 1,
        100..1_000 => 2,
        _ => 2 + random.below(3),
    };
    let parts = (0..syllables).map(|_| SYLLABLES[random.below(SYLLABLES.len() as u64) as usize]);
    let plain: String = parts.collect();
    if random.chance(30) { capital(&plain) } else { plain }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
