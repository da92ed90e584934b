//! The numbers of the network, from the file that its authors publish: an ONNX model, which is a message
//! of Protocol Buffers (<https://onnx.ai/onnx/repo-docs/IR.html>, <https://protobuf.dev/programming-guides/encoding/>).
//! Only the convolutions are read; what lies between them is written down in `network.rs`.

use std::collections::BTreeMap;

/// Numbers of fields in ONNX' messages (`onnx.proto3`).
mod field {
    pub(super) const MODEL_GRAPH: u64 = 7;
    pub(super) const GRAPH_NODE: u64 = 1;
    pub(super) const GRAPH_INITIALIZER: u64 = 5;
    pub(super) const NODE_INPUT: u64 = 1;
    pub(super) const NODE_OPERATOR: u64 = 4;
    pub(super) const TENSOR_DIMENSION: u64 = 1;
    pub(super) const TENSOR_NAME: u64 = 8;
    pub(super) const TENSOR_BYTES: u64 = 9;
}

/// One convolution: weights in the order output, input, row, column.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Convolution {
    pub(crate) outputs: usize,
    pub(crate) inputs: usize,
    pub(crate) weights: Vec<f32>,
    pub(crate) bias: Vec<f32>,
}

/// Sides and numbers.
type Tensor = (Vec<usize>, Vec<f32>);
/// Tensors by their names.
type Tensors<'a> = BTreeMap<&'a [u8], Tensor>;

/// The convolutions of a model, in the order of its graph; none if the file is not of that form.
pub(crate) fn convolutions(model: &[u8]) -> Option<Vec<Convolution>> {
    let graph = Fields(model).find_map(|(number, value)| match value {
        Value::Bytes(bytes) if number == field::MODEL_GRAPH => Some(bytes),
        _ => None,
    })?;
    let parts = |wanted| {
        Fields(graph).filter_map(move |(number, value)| match value {
            Value::Bytes(bytes) if number == wanted => Some(bytes),
            _ => None,
        })
    };
    let tensors: Tensors<'_> = parts(field::GRAPH_INITIALIZER).filter_map(tensor).collect();
    parts(field::GRAPH_NODE)
        .map(|node| {
            let (mut operator, mut inputs): (&[u8], Vec<&[u8]>) = (b"", Vec::new());
            for (number, value) in Fields(node) {
                match value {
                    Value::Bytes(name) if number == field::NODE_OPERATOR => operator = name,
                    Value::Bytes(name) if number == field::NODE_INPUT => inputs.push(name),
                    _ => {}
                }
            }
            (operator, inputs)
        })
        .filter(|(operator, _)| *operator == b"Conv")
        .map(|(_, inputs)| {
            let [_, weights, bias] = inputs.as_slice() else { return None };
            let (sides, weights) = tensors.get(weights)?;
            let (_, bias) = tensors.get(bias)?;
            let [outputs, inputs, rows, columns] = *sides.as_slice() else { return None };
            let fits = weights.len() == outputs * inputs * rows * columns && bias.len() == outputs;
            let (weights, bias) = (weights.clone(), bias.clone());
            fits.then_some(Convolution { outputs, inputs, weights, bias })
        })
        .collect()
}

/// Name, sides and numbers of a stored tensor; whole numbers of 64 bits are read as nonsense and never used.
fn tensor(bytes: &[u8]) -> Option<(&[u8], Tensor)> {
    let (mut name, mut sides, mut numbers) = (None, Vec::new(), Vec::new());
    for (number, value) in Fields(bytes) {
        match value {
            Value::Number(side) if number == field::TENSOR_DIMENSION => {
                sides.push(usize::try_from(side).ok()?);
            }
            Value::Bytes(text) if number == field::TENSOR_NAME => name = Some(text),
            Value::Bytes(raw) if number == field::TENSOR_BYTES => {
                numbers =
                    raw.as_chunks::<4>().0.iter().map(|four| f32::from_le_bytes(*four)).collect();
            }
            _ => {}
        }
    }
    Some((name?, (sides, numbers)))
}

/// The value of a field.
enum Value<'a> {
    Number(u64),
    Bytes(&'a [u8]),
}

/// The fields of a message, with their numbers; ends at the first byte that is not of that form.
struct Fields<'a>(&'a [u8]);

impl<'a> Iterator for Fields<'a> {
    type Item = (u64, Value<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let key = self.number()?;
        let value = match key & 7 {
            0 => Value::Number(self.number()?),
            1 => Value::Bytes(self.bytes(8)?),
            2 => {
                let length = usize::try_from(self.number()?).ok()?;
                Value::Bytes(self.bytes(length)?)
            }
            5 => Value::Bytes(self.bytes(4)?),
            _ => return None,
        };
        Some((key >> 3, value))
    }
}

impl<'a> Fields<'a> {
    /// Seven bits a byte, the lowest first.
    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= u64::from(byte & 127) << shift;
            if *byte < 128 {
                return Some(number);
            }
        }
        None
    }

    fn bytes(&mut self, length: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }
}
