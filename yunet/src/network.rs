//! The network that finds faces: `YuNet` (data/models/README.md), layer by layer as its file lists them.
//! Its convolutions are summed here and not by a kept library, because none that needs no C compiler
//! is as quick (docs/faces.md); a test compares every layer with such a library.

use crate::layers::{Map, Picture, Spare, Stem, Unit, pooled, with_doubled};
use crate::weights::{Convolution, convolutions};

/// Pixels between two cells, for each head.
pub const STRIDES: [u16; 3] = [8, 16, 32];
/// Units before the heads: eleven that see less and less, then three that mix what was seen.
const UNITS: usize = 14;

/// The loaded network; shared by all threads.
#[derive(Debug)]
pub struct Network {
    stem: Stem,
    /// In the order of the file.
    units: [Unit; UNITS],
    /// For each stride: class, object, and four numbers of a box for each cell.
    heads: [Unit; 3],
}

impl Network {
    /// From the file of its authors; none if it has other layers.
    pub fn from_model(model: &[u8]) -> Option<Self> {
        let convolutions = convolutions(model)?;
        let (stem, pairs) = convolutions.split_first()?;
        let pairs: &[[Convolution; 2]] = pairs.as_chunks::<2>().0;
        let (units, heads) = pairs.split_at_checked(UNITS)?;
        let units: Vec<Unit> =
            units.iter().map(|pair| Unit::new(&[pair], true)).collect::<Option<_>>()?;
        // Three strides for each of class, box, object; landmarks follow, which nobody needs here.
        let head = |at: usize| {
            let [class, place, object] = [heads.get(at)?, heads.get(at + 3)?, heads.get(at + 6)?];
            Unit::new(&[class, object, place], false)
        };
        Some(Self {
            stem: Stem::new(stem)?,
            units: units.try_into().ok()?,
            heads: [head(0)?, head(1)?, head(2)?],
        })
    }

    /// What the heads give for each stride: in six channels whether there is a face, whether there is something
    /// (both before they become chances), two offsets of its centre and two logarithms of its sides. `spare`
    /// serves the next picture of the same thread, and may be given these maps back.
    pub fn heads(&self, picture: Picture<'_>, spare: &mut Spare) -> [Map; 3] {
        self.layers(picture, spare, |_| {})
    }

    /// The same; `seen` is shown what each unit gives, in the order of the file.
    fn layers(
        &self,
        picture: Picture<'_>,
        spare: &mut Spare,
        mut seen: impl FnMut(&Map),
    ) -> [Map; 3] {
        let mut run = |unit: usize, input: Map, spare: &mut Spare| {
            let map = self.units[unit].run(&input, spare);
            spare.give(input);
            seen(&map);
            map
        };
        let half = self.stem.run(picture, spare);
        let half = run(0, half, spare);
        let quarter = pooled(&half, spare);
        spare.give(half);
        let quarter = (1..5).fold(quarter, |map, unit| run(unit, map, spare));
        let eighth = pooled(&quarter, spare);
        spare.give(quarter);
        let eighth = (5..7).fold(eighth, |map, unit| run(unit, map, spare));
        let sixteenth = (7..9).fold(pooled(&eighth, spare), |map, unit| run(unit, map, spare));
        let last = (9..12).fold(pooled(&sixteenth, spare), |map, unit| run(unit, map, spare));
        let middle = run(12, with_doubled(sixteenth, &last), spare);
        let fine = run(13, with_doubled(eighth, &middle), spare);
        let [first, second, third] = &self.heads;
        let heads = [first.run(&fine, spare), second.run(&middle, spare), third.run(&last, spare)];
        for map in [fine, middle, last] {
            spare.give(map);
        }
        heads
    }
}

#[cfg(test)]
mod tests {
    use rten::{Model, ModelOptions, Value, ValueView, op_registry};

    use super::*;

    const MODEL: &[u8] = include_bytes!("../../data/models/face_detection_yunet_2023mar.onnx");

    /// What each unit gives is called so in the file: its second convolution, rectified.
    const UNIT_OUTPUTS: [&str; UNITS] = [
        "188", "193", "197", "201", "205", "210", "214", "219", "223", "228", "232", "236", "246",
        "256",
    ];
    /// Class (before it becomes a chance), object and box of each stride.
    const HEAD_OUTPUTS: [[&str; 3]; 3] =
        [["258", "270", "264"], ["260", "272", "266"], ["262", "274", "268"]];

    /// The size that the file declares for its input, two dimensions of 640 as ONNX writes them, and the
    /// same two as names: any size.
    const FIXED_SIZE: [u8; 10] = [0x0A, 3, 0x08, 0x80, 5, 0x0A, 3, 0x08, 0x80, 5];
    const FREE_SIZE: [u8; 10] = [0x0A, 3, 0x12, 1, b'h', 0x0A, 3, 0x12, 1, b'w'];

    fn library() -> Model {
        let mut bytes = MODEL.to_vec();
        let at = bytes.windows(FIXED_SIZE.len()).position(|bytes| bytes == FIXED_SIZE).unwrap();
        bytes[at..at + FIXED_SIZE.len()].copy_from_slice(&FREE_SIZE);
        let operators = op_registry!(Add, Conv, MaxPool, Relu, Reshape, Resize, Sigmoid, Transpose);
        ModelOptions::with_ops(operators).load(bytes).unwrap()
    }

    /// Numbers between 0 and 255 that look like nothing.
    fn noise(width: usize, height: usize) -> Vec<f32> {
        let mut state = 1_u32;
        let numbers = (0..width * height * 3).map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            f32::from(u8::try_from(state >> 24).unwrap())
        });
        numbers.collect()
    }

    /// All channels of a map, one after the other.
    fn all(map: &Map) -> Vec<f32> {
        (0..map.channels).flat_map(|channel| map.channel(channel)).collect()
    }

    #[test]
    fn every_layer_is_the_one_of_a_library() {
        let (network, library) = (Network::from_model(MODEL).unwrap(), library());
        let mut spare = Spare::default();
        let node = |name: &str| library.node_id(name).unwrap();
        // One block and less in the deepest layers, more than one, whole blocks, upright.
        for (width, height) in [(32, 32), (96, 64), (512, 32), (160, 224)] {
            let planes = noise(width, height);
            let picture = Picture::new(width, height, &planes).unwrap();
            let mut ours = Vec::new();
            let heads = network.layers(picture, &mut spare, |map| ours.push(all(map)));
            let names: Vec<_> =
                UNIT_OUTPUTS.iter().chain(HEAD_OUTPUTS.as_flattened()).copied().collect();
            for head in &heads {
                let all = all(head);
                let (class, rest) = all.split_at(head.width * head.height);
                let (object, place) = rest.split_at(head.width * head.height);
                ours.extend([class.to_vec(), object.to_vec(), place.to_vec()]);
            }
            let input = ValueView::from_shape([1, 3, height, width], &planes).unwrap();
            let outputs: Vec<_> = names.iter().map(|name| node(name)).collect();
            let theirs = library.run(vec![(node("input"), input.into())], &outputs, None).unwrap();
            assert_eq!(ours.len(), theirs.len());
            for ((name, ours), theirs) in names.iter().zip(ours).zip(theirs) {
                let (_, theirs) = Value::into_shape_vec::<f32, 4>(theirs).unwrap();
                assert_eq!(ours.len(), theirs.len(), "{name} at {width} by {height}");
                let greatest =
                    theirs.iter().fold(1.0_f32, |greatest, number| greatest.max(number.abs()));
                for (at, (ours, theirs)) in ours.iter().zip(&theirs).enumerate() {
                    // Sums in another order differ in the last of 24 bits, a little more in each layer.
                    assert!(
                        (ours - theirs).abs() <= 1e-4 * greatest,
                        "{name} at {at}: {ours}, {theirs}"
                    );
                }
            }
        }
    }
}
