//! The two sums that the network consists of, over one row of a picture, on the widest registers that the
//! machine has. A block fits into `N` of them.
#![allow(
    clippy::inline_always,
    reason = "all of it has to become part of the one function that may use wide registers"
)]
#![allow(
    clippy::needless_range_loop,
    reason = "adapters take registers as arguments, and are not part of that function: ten times slower"
)]

use rten_simd::ops::{BitOps as _, NumOps as _};
use rten_simd::{Isa, SimdOp};

/// So many numbers of a row are handled together: 16 pixels side by side.
pub(crate) const LANES: usize = 16;
/// [`LANES`] numbers of a row.
pub(crate) type Block = [f32; LANES];
/// So many outputs are summed at the same time; what is read of the input serves all of them.
pub(crate) const TOGETHER: usize = 4;

/// A sum over one row.
pub(crate) trait Sum: Sized {
    /// With registers of which `N` hold a block.
    fn with_registers<I: Isa, const N: usize>(self, isa: I);

    /// With the widest registers of this machine.
    fn run(self) {
        Wide(self).dispatch();
    }
}

struct Wide<S>(S);

impl<S: Sum> SimdOp for Wide<S> {
    type Output = ();

    #[inline(always)]
    fn eval<I: Isa>(self, isa: I) {
        match isa.f32().len() {
            16 => self.0.with_registers::<I, 1>(isa),
            8 => self.0.with_registers::<I, 2>(isa),
            _ => self.0.with_registers::<I, 4>(isa),
        }
    }
}

/// Each output of a pixel is a sum over all inputs of this pixel.
pub(crate) struct Pointwise<'a> {
    /// One row of blocks for each input.
    pub(crate) input: &'a [Block],
    /// For each group of outputs, and in it for each input, the weights of the group.
    pub(crate) weights: &'a [[f32; TOGETHER]],
    /// For each group.
    pub(crate) bias: &'a [[f32; TOGETHER]],
    /// Blocks in a row.
    pub(crate) blocks: usize,
    /// One row for each output, each with a block more on both sides, which stay as they are.
    pub(crate) output: &'a mut [Block],
}

impl Sum for Pointwise<'_> {
    #[inline(always)]
    fn with_registers<I: Isa, const N: usize>(self, isa: I) {
        let ops = isa.f32();
        let lanes = ops.len();
        let Self { input, weights, bias, blocks, output } = self;
        let inputs = input.len() / blocks;
        let padded = blocks + 2;
        let mut group = 0;
        while group < bias.len() {
            let weights = &weights[group * inputs..(group + 1) * inputs];
            let output = &mut output[group * TOGETHER * padded..(group + 1) * TOGETHER * padded];
            let mut at = 0;
            while at < blocks {
                let mut sums = [[ops.zero(); N]; TOGETHER];
                for one in 0..TOGETHER {
                    for part in 0..N {
                        sums[one][part] = ops.splat(bias[group][one]);
                    }
                }
                let mut from = at;
                for weights in weights {
                    let pixels = &input[from];
                    from += blocks;
                    for part in 0..N {
                        let pixels = ops.load(&pixels[part * lanes..]);
                        for one in 0..TOGETHER {
                            let weight = ops.splat(weights[one]);
                            sums[one][part] = ops.mul_add(pixels, weight, sums[one][part]);
                        }
                    }
                }
                for one in 0..TOGETHER {
                    let block = &mut output[one * padded + at + 1];
                    for part in 0..N {
                        ops.store(sums[one][part], &mut block[part * lanes..]);
                    }
                }
                at += 1;
            }
            group += 1;
        }
    }
}

/// Each output is a sum over the nine pixels around, of the same input.
pub(crate) struct Around<'a> {
    /// The row above, this one, the one below; a block more on both sides, whose pixels count as 0.
    pub(crate) rows: [&'a [Block]; 3],
    /// Row by row.
    pub(crate) weights: &'a [f32; 9],
    pub(crate) bias: f32,
    /// Whether what is below 0 becomes 0.
    pub(crate) rectified: bool,
    /// One row.
    pub(crate) output: &'a mut [Block],
}

impl Sum for Around<'_> {
    #[inline(always)]
    fn with_registers<I: Isa, const N: usize>(self, isa: I) {
        let ops = isa.f32();
        let lanes = ops.len();
        let rows =
            [self.rows[0].as_flattened(), self.rows[1].as_flattened(), self.rows[2].as_flattened()];
        let mut weights = [ops.zero(); 9];
        for at in 0..9 {
            weights[at] = ops.splat(self.weights[at]);
        }
        let least = ops.splat(if self.rectified { 0.0 } else { f32::NEG_INFINITY });
        let bias = ops.splat(self.bias);
        // The first pixel of a block has its left neighbour in the block before.
        let mut from = LANES - 1;
        for output in self.output {
            for part in 0..N {
                let mut sum = bias;
                for row in 0..3 {
                    let window = &rows[row][from + part * lanes..from + (part + 1) * lanes + 2];
                    for shift in 0..3 {
                        let pixels = ops.load(&window[shift..]);
                        sum = ops.mul_add(pixels, weights[row * 3 + shift], sum);
                    }
                }
                ops.store(ops.max(sum, least), &mut output[part * lanes..]);
            }
            from += LANES;
        }
    }
}
