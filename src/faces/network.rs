//! The network that finds faces: `YuNet` (data/models/README.md), whose sums are in a crate of their own.

use widerspruch_yunet::{Picture, STRIDES, Spare};

use super::boxes::{Cells, Face, candidates, distinct};
use super::canvas::Canvas;

/// The model, unchanged as its authors publish it.
const MODEL: &[u8] = include_bytes!("../../data/models/face_detection_yunet_2023mar.onnx");
/// Its BLAKE3 hash.
const MODEL_HASH: &str = "3d5938c4cd5a02dc416f1cd1f7fc1f662a22adc370477112c871954587e63431";

/// The loaded network; shared by all threads.
#[derive(Debug)]
pub(super) struct Network(widerspruch_yunet::Network);

impl Network {
    /// Loads the model.
    ///
    /// # Errors
    /// The model is not the one that was vendored.
    pub(super) fn load() -> Result<Self, String> {
        if blake3::hash(MODEL).to_hex().as_str() != MODEL_HASH {
            return Err("the face model is not the one this program was written for".to_owned());
        }
        let network = widerspruch_yunet::Network::from_model(MODEL);
        network.map(Self).ok_or_else(|| "the face model has other layers".to_owned())
    }

    /// The faces on a canvas; none if its sides do not fit the network. `spare` serves the next canvas of the
    /// same thread.
    pub(super) fn faces(&self, canvas: &Canvas, spare: &mut Spare) -> Option<Vec<Face>> {
        let picture = Picture::new(canvas.width, canvas.height, &canvas.planes)?;
        let mut found = Vec::new();
        for (stride, map) in STRIDES.into_iter().zip(self.0.heads(picture, spare)) {
            let [class, object] = [0, 1].map(|channel| chances(map.channel(channel)));
            let sides = [2, 3, 4, 5].map(|channel| map.channel(channel));
            found.extend(candidates(&Cells {
                stride,
                columns: map.width,
                class: &class,
                object: &object,
                boxes: sides.each_ref().map(Vec::as_slice),
            }));
            spare.give(map);
        }
        Some(distinct(found))
    }
}

/// Numbers of any size as chances between 0 and 1.
fn chances(mut numbers: Vec<f32>) -> Vec<f32> {
    for number in &mut numbers {
        *number = 1.0 / (1.0 + (-*number).exp());
    }
    numbers
}
