//! The network that finds faces: `YuNet` (data/models/README.md), run by rten.

use std::sync::Arc;

use rten::{Model, ModelOptions, NodeId, RunOptions, ThreadPool, Value, ValueView, op_registry};

use super::boxes::{Cells, Face, candidates, distinct};
use super::canvas::Canvas;

/// The model, unchanged as its authors publish it.
const MODEL: &[u8] = include_bytes!("../../data/models/face_detection_yunet_2023mar.onnx");
/// Its BLAKE3 hash.
const MODEL_HASH: &str = "3d5938c4cd5a02dc416f1cd1f7fc1f662a22adc370477112c871954587e63431";
/// Pixels between two cells, for each group of outputs.
const STRIDES: [u16; 3] = [8, 16, 32];

/// The size that the file declares for its input: two dimensions of 640, as ONNX writes them. The
/// network itself works at any multiple of 32, and a 4:3 photo is a quarter less work.
const FIXED_SIZE: [u8; 10] = [0x0A, 3, 0x08, 0x80, 5, 0x0A, 3, 0x08, 0x80, 5];
/// The same two dimensions as names, `h` and `w`: any size.
const FREE_SIZE: [u8; 10] = [0x0A, 3, 0x12, 1, b'h', 0x0A, 3, 0x12, 1, b'w'];

/// The loaded network; shared by all threads.
#[derive(Debug)]
pub(super) struct Network {
    model: Model,
    input: NodeId,
    outputs: Vec<NodeId>,
}

/// One thread's place to run it.
#[derive(Debug)]
pub(super) struct Lane {
    pub(super) pool: Arc<ThreadPool>,
}

impl Lane {
    pub(super) fn new() -> Self {
        Self { pool: Arc::new(ThreadPool::with_num_threads(1)) }
    }
}

impl Network {
    /// Loads the model.
    ///
    /// # Errors
    /// The model is not the one that was vendored, or the library does not take it.
    pub(super) fn load() -> Result<Self, String> {
        if blake3::hash(MODEL).to_hex().as_str() != MODEL_HASH {
            return Err("the face model is not the one this program was written for".to_owned());
        }
        let mut bytes = MODEL.to_vec();
        let at = memchr::memmem::find(&bytes, &FIXED_SIZE).ok_or("no size in the face model")?;
        if let Some(size) = bytes.get_mut(at..at + FIXED_SIZE.len()) {
            size.copy_from_slice(&FREE_SIZE);
        }
        let operators = op_registry!(Add, Conv, MaxPool, Relu, Reshape, Resize, Sigmoid, Transpose);
        let model = ModelOptions::with_ops(operators)
            .prepack_weights(true)
            .load(bytes)
            .map_err(|error| error.to_string())?;
        let node = |name: String| model.node_id(&name).map_err(|error| error.to_string());
        let input = node("input".to_owned())?;
        let outputs = ["cls", "obj", "bbox"]
            .into_iter()
            .flat_map(|kind| STRIDES.map(|stride| format!("{kind}_{stride}")))
            .map(node)
            .collect::<Result<_, _>>()?;
        Ok(Self { model, input, outputs })
    }

    /// The faces on a canvas.
    ///
    /// # Errors
    /// The library could not run the model; nothing in a picture can cause it.
    pub(super) fn faces(&self, canvas: &Canvas, lane: &Lane) -> Result<Vec<Face>, String> {
        let shape = [1, 3, canvas.height, canvas.width];
        let input =
            ValueView::from_shape(shape, &canvas.planes).map_err(|error| error.to_string())?;
        let options = RunOptions::default().with_thread_pool(Some(Arc::clone(&lane.pool)));
        let outputs = self
            .model
            .run(vec![(self.input, input.into())], &self.outputs, Some(options))
            .map_err(|error| error.to_string())?;
        let numbers = outputs.into_iter().map(numbers).collect::<Result<Vec<_>, _>>()?;
        let [class, object, boxes] = numbers.as_chunks::<3>().0 else {
            return Err("the face model gave other outputs than expected".to_owned());
        };
        let mut found = Vec::new();
        for (at, stride) in STRIDES.into_iter().enumerate() {
            found.extend(candidates(Cells {
                stride,
                columns: canvas.width / usize::from(stride),
                class: &class[at],
                object: &object[at],
                boxes: &boxes[at],
            }));
        }
        Ok(distinct(found))
    }
}

fn numbers(output: Value) -> Result<Vec<f32>, String> {
    let (_, numbers) = output.into_shape_vec::<f32, 3>().map_err(|error| error.to_string())?;
    Ok(numbers)
}
