//! widerspruch
fn main() {}
