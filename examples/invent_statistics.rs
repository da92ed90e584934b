//! Writes statistics of invented people as JSON Lines, for trying out the pool and its oracles:
//! `cargo run --example invent_statistics -- 1000 [SEED] > invented.jsonl`

#[path = "../tests/support/statistics.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod people;

use std::io::{self, BufWriter, Write};

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse().unwrap_or(0));
    let count: u64 = arguments.next().unwrap_or(1_000);
    let mut random = people::Random(arguments.next().unwrap_or(1));
    let mut out = BufWriter::new(io::stdout().lock());
    for _ in 0..count {
        serde_json::to_writer(&mut out, &people::invent(&mut random))?;
        out.write_all(b"\n")?;
    }
    out.flush()
}
