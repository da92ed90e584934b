//! The layers of the network. Every picture that passes between them lies row by row, and in a row input
//! by input, so that a layer reads one stretch of memory for each row of its output.

use crate::rows::{Around, Block, LANES, Pointwise, Sum as _, TOGETHER};
use crate::weights::Convolution;

/// What the network looks at: three planes of numbers from 0 to 255, blue, green, red.
#[derive(Debug, Clone, Copy)]
pub struct Picture<'a> {
    width: usize,
    height: usize,
    planes: &'a [f32],
}

impl<'a> Picture<'a> {
    /// The network halves five times: sides have to be multiples of this.
    pub const STEP: usize = 32;

    /// None if the sides are no multiples of [`Self::STEP`] or the planes do not have that size.
    pub fn new(width: usize, height: usize, planes: &'a [f32]) -> Option<Self> {
        let fits = |side: usize| side > 0 && side.is_multiple_of(Self::STEP);
        let size = width.checked_mul(height)?.checked_mul(3)?;
        (fits(width) && fits(height) && planes.len() == size).then_some(Self {
            width,
            height,
            planes,
        })
    }
}

/// What a layer gives: a few numbers for each pixel.
#[derive(Debug, Clone)]
pub struct Map {
    /// Pixels across.
    pub width: usize,
    /// Pixels down.
    pub height: usize,
    /// Numbers of a pixel.
    pub channels: usize,
    /// Row by row, channel by channel; what lies right of the width or behind the last row means nothing.
    blocks: Vec<Block>,
}

/// Memory of maps that nobody reads any more, for the next ones: fresh memory takes longer than the sums.
#[derive(Debug, Default)]
pub struct Spare(Vec<Vec<Block>>);

impl Spare {
    /// A map whose numbers are still to be written.
    fn map(&mut self, width: usize, height: usize, channels: usize) -> Map {
        let size = width.div_ceil(LANES) * height * channels;
        let fits = self.0.iter().position(|blocks| blocks.len() >= size);
        let mut blocks = fits.map(|at| self.0.swap_remove(at)).unwrap_or_default();
        if blocks.len() < size {
            blocks = vec![[0.0; LANES]; size];
        }
        Map { width, height, channels, blocks }
    }

    /// So many are kept; no more are in use at the same time.
    const KEPT: usize = 8;

    /// Takes back a map.
    pub fn give(&mut self, map: Map) {
        self.0.push(map.blocks);
        if self.0.len() > Self::KEPT {
            let smallest = self.0.iter().enumerate().min_by_key(|(_, blocks)| blocks.len());
            smallest.map(|(at, _)| at).map(|at| self.0.swap_remove(at));
        }
    }
}

impl Map {
    /// Blocks in a row of one channel.
    fn across(&self) -> usize {
        self.width.div_ceil(LANES)
    }

    /// All numbers of one channel, row by row.
    pub fn channel(&self, channel: usize) -> Vec<f32> {
        (0..self.height).flat_map(|y| self.row(y, channel)).copied().collect()
    }

    /// A row of one channel.
    fn row(&self, y: usize, channel: usize) -> &[f32] {
        let from = (y * self.channels + channel) * self.across();
        &self.blocks[from..from + self.across()].as_flattened()[..self.width]
    }

    /// All channels of a row.
    fn rows(&self, y: usize) -> &[Block] {
        let length = self.channels * self.across();
        &self.blocks[y * length..(y + 1) * length]
    }

    /// The rows of all channels, one after the other, to be written.
    fn lines(&mut self) -> impl Iterator<Item = &mut [f32]> {
        let (across, width) = (self.across(), self.width);
        let rows = self.blocks.chunks_exact_mut(across).take(self.height * self.channels);
        rows.map(move |row| &mut row.as_flattened_mut()[..width])
    }
}

/// Sums over all inputs of one pixel, as [`Pointwise`] wants them.
#[derive(Debug)]
struct Mixing {
    outputs: usize,
    weights: Vec<[f32; TOGETHER]>,
    bias: Vec<[f32; TOGETHER]>,
}

impl Mixing {
    /// From a convolution, or several that read the same input; each has `inputs` weights an output.
    fn new(parts: &[&Convolution], inputs: usize) -> Self {
        let all: Vec<&[f32]> =
            parts.iter().flat_map(|part| part.weights.chunks_exact(inputs)).collect();
        let biases: Vec<f32> = parts.iter().flat_map(|part| part.bias.iter().copied()).collect();
        let group = |first: usize, number: &dyn Fn(usize) -> Option<f32>| {
            std::array::from_fn(|at| number(first + at).unwrap_or_default())
        };
        let firsts = || (0..all.len()).step_by(TOGETHER);
        Self {
            outputs: all.len(),
            weights: firsts()
                .flat_map(|first| (0..inputs).map(move |input| (first, input)))
                .map(|(first, input)| group(first, &|at| Some(*all.get(at)?.get(input)?)))
                .collect(),
            bias: firsts().map(|first| group(first, &|at| biases.get(at).copied())).collect(),
        }
    }

    /// Rows of outputs that are written, whole groups.
    fn written(&self) -> usize {
        self.bias.len() * TOGETHER
    }
}

/// The first layer: three by three pixels around every second one, in all three colours.
#[derive(Debug)]
pub(crate) struct Stem(Mixing);

impl Stem {
    /// Inputs of a sum: colours, rows, columns.
    const INPUTS: usize = 27;

    pub(crate) fn new(convolution: &Convolution) -> Option<Self> {
        (convolution.inputs * 9 == Self::INPUTS)
            .then(|| Self(Mixing::new(&[convolution], Self::INPUTS)))
    }

    /// Half as wide and high; what is below 0 becomes 0.
    pub(crate) fn run(&self, picture: Picture<'_>, spare: &mut Spare) -> Map {
        let mut map = spare.map(picture.width / 2, picture.height / 2, self.0.outputs);
        let across = map.across();
        // The 27 pixels around, each as an input of its own.
        let mut around = vec![[0.0; LANES]; across * Self::INPUTS];
        let mut written = vec![[0.0; LANES]; self.0.written() * (across + 2)];
        for y in 0..map.height {
            for (input, row) in around.chunks_exact_mut(across).enumerate() {
                let (colour, from_y) = (input / 9, (y * 2 + input / 3 % 3).checked_sub(1));
                let row = row.as_flattened_mut();
                match from_y.filter(|y| *y < picture.height) {
                    Some(from_y) => {
                        let from = (colour * picture.height + from_y) * picture.width;
                        every_second(&picture.planes[from..from + picture.width], input % 3, row);
                    }
                    None => row.fill(0.0),
                }
            }
            Pointwise {
                input: &around,
                weights: &self.0.weights,
                bias: &self.0.bias,
                blocks: across,
                output: &mut written,
            }
            .run();
            let length = self.0.outputs * across;
            let target = map.blocks[y * length..(y + 1) * length].chunks_exact_mut(across);
            for (target, source) in target.zip(written.chunks_exact(across + 2)) {
                let source = source[1..=across].as_flattened();
                for (target, source) in target.as_flattened_mut().iter_mut().zip(source) {
                    *target = source.max(0.0);
                }
            }
        }
        map
    }
}

/// Every second pixel of a row: for column 0 of the kernel from the one before the first, for 1 from the
/// first, for 2 from the second.
fn every_second(row: &[f32], column: usize, target: &mut [f32]) {
    let pairs = row.as_chunks::<2>().0;
    match column {
        0 => {
            target[0] = 0.0;
            for (target, pair) in target[1..].iter_mut().zip(pairs) {
                *target = pair[1];
            }
        }
        1 => target.iter_mut().zip(pairs).for_each(|(target, pair)| *target = pair[0]),
        _ => target.iter_mut().zip(pairs).for_each(|(target, pair)| *target = pair[1]),
    }
}

/// The unit that the network repeats: a sum over all inputs of a pixel, then one over the nine pixels
/// around in each output.
#[derive(Debug)]
pub(crate) struct Unit {
    mixing: Mixing,
    around: Vec<([f32; 9], f32)>,
    rectified: bool,
}

impl Unit {
    /// From its two convolutions, or from those of several units that read the same input; none if they do
    /// not fit each other. Rectified: what is below 0 becomes 0.
    pub(crate) fn new(pairs: &[&[Convolution; 2]], rectified: bool) -> Option<Self> {
        let inputs = pairs.first()?[0].inputs;
        let mut around = Vec::new();
        for [first, second] in pairs {
            let fits = first.inputs == inputs
                && second.inputs == 1
                && second.outputs == first.outputs
                && second.weights.len() == second.outputs * 9;
            if !fits {
                return None;
            }
            let kernels = second.weights.as_chunks::<9>().0;
            around.extend(kernels.iter().copied().zip(second.bias.iter().copied()));
        }
        let firsts: Vec<&Convolution> = pairs.iter().map(|[first, _]| first).collect();
        Some(Self { mixing: Mixing::new(&firsts, inputs), around, rectified })
    }

    /// As wide and high as its input.
    pub(crate) fn run(&self, input: &Map, spare: &mut Spare) -> Map {
        let mut map = spare.map(input.width, input.height, self.around.len());
        let across = map.across();
        let padded = across + 2;
        // The sums of three rows, each with a block of nothing on both sides; the fourth is nothing at all,
        // which is what lies above and below the picture.
        let empty = vec![[0.0; LANES]; self.mixing.written() * padded];
        let mut mixed = [empty.clone(), empty.clone(), empty.clone()];
        self.mix(input, 0, &mut mixed[0]);
        let length = self.around.len() * across;
        for (y, target) in map.blocks.chunks_exact_mut(length).take(input.height).enumerate() {
            if y + 1 < input.height {
                self.mix(input, y + 1, &mut mixed[(y + 1) % 3]);
            }
            let above = if y == 0 { &empty } else { &mixed[(y + 2) % 3] };
            let below = if y + 1 < input.height { &mixed[(y + 1) % 3] } else { &empty };
            let outputs = self.around.iter().zip(target.chunks_exact_mut(across));
            for (channel, ((weights, bias), output)) in outputs.enumerate() {
                let row = channel * padded..(channel + 1) * padded;
                let rows = [&above[row.clone()], &mixed[y % 3][row.clone()], &below[row]];
                Around { rows, weights, bias: *bias, rectified: self.rectified, output }.run();
            }
        }
        map
    }

    /// The sums of one row; what lies right of the picture stays 0.
    fn mix(&self, input: &Map, y: usize, output: &mut [Block]) {
        let Mixing { weights, bias, .. } = &self.mixing;
        let blocks = input.across();
        Pointwise { input: input.rows(y), weights, bias, blocks, output }.run();
        for row in output.chunks_exact_mut(blocks + 2) {
            row.as_flattened_mut()[LANES + input.width..].fill(0.0);
        }
    }
}

/// The greatest of each two by two pixels.
pub(crate) fn pooled(map: &Map, spare: &mut Spare) -> Map {
    let mut small = spare.map(map.width / 2, map.height / 2, map.channels);
    let channels = map.channels;
    for (at, target) in small.lines().enumerate() {
        let (y, channel) = (at / channels, at % channels);
        let (upper, lower) = (map.row(y * 2, channel), map.row(y * 2 + 1, channel));
        let pairs = upper.as_chunks::<2>().0.iter().zip(lower.as_chunks::<2>().0);
        for (target, (upper, lower)) in target.iter_mut().zip(pairs) {
            *target = upper[0].max(upper[1]).max(lower[0].max(lower[1]));
        }
    }
    small
}

/// Adds to each pixel the one of a map of half the size that covers it.
pub(crate) fn with_doubled(mut map: Map, half: &Map) -> Map {
    let channels = map.channels;
    for (at, target) in map.lines().enumerate() {
        let (y, channel) = (at / channels, at % channels);
        let pairs = target.as_chunks_mut::<2>().0.iter_mut();
        for (pair, more) in pairs.zip(half.row(y / 2, channel)) {
            pair[0] += more;
            pair[1] += more;
        }
    }
    map
}
