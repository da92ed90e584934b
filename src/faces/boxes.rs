//! From the numbers of the network to faces: boxes by stride, the best of those that overlap.

/// A face as a box in pixels of the canvas.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Face {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) score: f32,
}

/// What the network says about the cells of one stride, row by row; `boxes` are offsets of the centre and
/// logarithms of the sides, both across and down.
#[derive(Debug)]
pub(super) struct Cells<'a> {
    pub(super) stride: u16,
    pub(super) columns: usize,
    pub(super) class: &'a [f32],
    pub(super) object: &'a [f32],
    pub(super) boxes: [&'a [f32]; 4],
}

/// From which score on something is a face; measured over 97 pictures (docs/faces.md).
pub(super) const SCORE: f32 = 0.7;
/// Boxes that share more than this part of their union are one face.
const OVERLAP: f32 = 0.3;
/// Candidates that are compared with each other; a crowd of thousands is a crowd.
const CANDIDATES: usize = 5_000;

/// The faces among the cells of one stride. A score is the geometric mean of class and object; the
/// box is an offset of the centre in cells and the logarithm of its sides in cells.
pub(super) fn candidates(cells: &Cells<'_>) -> impl Iterator<Item = Face> {
    let stride = f32::from(cells.stride);
    let scores = cells.class.iter().zip(cells.object);
    scores.enumerate().filter_map(move |(cell, (class, object))| {
        let score = (class.clamp(0.0, 1.0) * object.clamp(0.0, 1.0)).sqrt();
        if score.is_nan() || score < SCORE {
            return None;
        }
        let [x, y, width, height] = cells.boxes.map(|numbers| numbers.get(cell).copied());
        let (x, y, width, height) = (x?, y?, width?, height?);
        #[allow(clippy::cast_precision_loss, reason = "a canvas has at most 80 cells a side")]
        let (column, row) = ((cell % cells.columns) as f32, (cell / cells.columns) as f32);
        let (width, height) = (width.exp() * stride, height.exp() * stride);
        let (left, top) = ((column + x) * stride - width / 2.0, (row + y) * stride - height / 2.0);
        Some(Face { left, top, width, height, score })
    })
}

/// The best box of each face.
pub(super) fn distinct(mut found: Vec<Face>) -> Vec<Face> {
    found.sort_by(|a, b| b.score.total_cmp(&a.score));
    found.truncate(CANDIDATES);
    let mut kept: Vec<Face> = Vec::new();
    for face in found {
        if kept.iter().all(|better| overlap(better, &face) <= OVERLAP) {
            kept.push(face);
        }
    }
    kept
}

/// The common part of two boxes as a part of their union.
fn overlap(a: &Face, b: &Face) -> f32 {
    let side = |a: f32, a_length: f32, b: f32, b_length: f32| {
        ((a + a_length).min(b + b_length) - a.max(b)).max(0.0)
    };
    let common = side(a.left, a.width, b.left, b.width) * side(a.top, a.height, b.top, b.height);
    let union = a.width * a.height + b.width * b.height - common;
    if union > 0.0 { common / union } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn face(left: f32, score: f32) -> Face {
        Face { left, top: 0.0, width: 10.0, height: 10.0, score }
    }

    #[test]
    fn the_best_of_overlapping_boxes_stays() {
        // 10 × 10 boxes: 5 apart share 50 of 150, a third; 6 apart share 40 of 160, a quarter.
        let kept = distinct(vec![face(5.0, 0.8), face(0.0, 0.9)]);
        assert_eq!(kept, [face(0.0, 0.9)]);
        assert_eq!(distinct(vec![face(6.0, 0.8), face(0.0, 0.9)]).len(), 2);
        assert_eq!(distinct(Vec::new()), []);
    }

    #[test]
    fn a_cell_becomes_a_box_by_offset_and_logarithm() {
        let cells = Cells {
            stride: 8,
            columns: 2,
            class: &[0.1, 2.0, 1.0],
            object: &[1.0, 0.64, f32::NAN],
            boxes: [&[0.0, 0.5, 0.0], &[0.0, 0.25, 0.0], &[0.0, 2_f32.ln(), 0.0], &[0.0; 3]],
        };
        let found: Vec<Face> = candidates(&cells).collect();
        // Cell 1 lies at column 1, row 0: centre (12, 2), sides 16 and 8, score √(1 × 0.64).
        assert_eq!(found.len(), 1);
        let face = found[0];
        assert!((face.left - 4.0).abs() < 1e-4 && (face.top + 2.0).abs() < 1e-4, "{face:?}");
        assert!((face.width - 16.0).abs() < 1e-4 && (face.height - 8.0).abs() < 1e-4, "{face:?}");
        assert!((face.score - 0.8).abs() < 1e-6, "{face:?}");
    }
}
