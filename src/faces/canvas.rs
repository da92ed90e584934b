//! From a picture to what the network looks at: shrunk, turned upright, padded.

use fast_image_resize::images::{TypedImage, TypedImageRef};
use fast_image_resize::pixels::U8x3;
use fast_image_resize::{FilterType, ResizeAlg, ResizeOptions, Resizer};

use super::decode::Picture;

/// Longest side that the network sees. Smaller pictures are never enlarged: that invents faces.
pub(super) const LONG_SIDE: u32 = 640;

/// Three planes of numbers from 0 to 255 in the order blue, green, red; sides are multiples of 32,
/// what lies right of and below the picture is 0.
#[derive(Debug)]
pub(super) struct Canvas {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) planes: Vec<f32>,
}

/// Shrinks, turns and pads; none if the sizes do not fit each other.
pub(super) fn canvas(picture: &Picture, resizer: &mut Resizer) -> Option<Canvas> {
    let (width, height) = fitted(picture.width, picture.height);
    // Typed: only the code for pixels of three bytes gets into the program (2.9 MB less).
    let stored =
        TypedImageRef::<U8x3>::from_buffer(picture.width, picture.height, &picture.rgb).ok()?;
    let mut shrunk;
    let (rgb, width, height) = if (width, height) == (picture.width, picture.height) {
        (picture.rgb.as_slice(), width as usize, height as usize)
    } else {
        shrunk = vec![0; width as usize * height as usize * 3];
        let mut target = TypedImage::<U8x3>::from_buffer(width, height, &mut shrunk).ok()?;
        // The mean over the pixels that become one, as photo viewers do.
        let way = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Box));
        resizer.resize_typed(&stored, &mut target, &way.use_alpha(false)).ok()?;
        (shrunk.as_slice(), width as usize, height as usize)
    };
    let turn = picture.orientation;
    let (seen_width, seen_height) =
        if turn.swaps_sides() { (height, width) } else { (width, height) };
    let padded = (
        seen_width.next_multiple_of(widerspruch_yunet::Picture::STEP),
        seen_height.next_multiple_of(widerspruch_yunet::Picture::STEP),
    );
    let size = padded.0 * padded.1;
    let mut planes = vec![0.0; size * 3];
    let (blue, rest) = planes.split_at_mut(size);
    let (green, red) = rest.split_at_mut(size);
    let pixels = rgb.as_chunks::<3>().0;
    for y in 0..seen_height {
        let row = y * padded.0..y * padded.0 + seen_width;
        let (blue, green, red) =
            (blue.get_mut(row.clone())?, green.get_mut(row.clone())?, red.get_mut(row)?);
        for (x, ((blue, green), red)) in blue.iter_mut().zip(green).zip(red).enumerate() {
            let (from_x, from_y) = turn.source(x, y, width, height);
            let pixel = pixels.get(from_y * width + from_x)?;
            *red = f32::from(pixel[0]);
            *green = f32::from(pixel[1]);
            *blue = f32::from(pixel[2]);
        }
    }
    Some(Canvas { width: padded.0, height: padded.1, planes })
}

/// The size at which the long side has at most [`LONG_SIDE`] pixels.
fn fitted(width: u32, height: u32) -> (u32, u32) {
    let long = width.max(height);
    if long <= LONG_SIDE {
        return (width, height);
    }
    let shrink = |side: u32| {
        let exact = u64::from(side) * u64::from(LONG_SIDE);
        let rounded = (exact + u64::from(long) / 2) / u64::from(long);
        u32::try_from(rounded).unwrap_or(LONG_SIDE).max(1)
    };
    (shrink(width), shrink(height))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::faces::orientation::Orientation;

    #[test]
    fn only_large_pictures_are_shrunk_and_never_to_nothing() {
        assert_eq!(fitted(2048, 1536), (640, 480));
        assert_eq!(fitted(1536, 2048), (480, 640));
        assert_eq!(fitted(640, 300), (640, 300));
        assert_eq!(fitted(3, 2), (3, 2));
        assert_eq!(fitted(60_000, 20), (640, 1));
    }

    #[test]
    fn planes_are_blue_green_red_and_padded_with_black() {
        let picture = Picture {
            width: 2,
            height: 1,
            rgb: vec![1, 2, 3, 4, 5, 6],
            orientation: Orientation::UPRIGHT,
        };
        let canvas = canvas(&picture, &mut Resizer::new()).unwrap();
        assert_eq!((canvas.width, canvas.height), (32, 32));
        assert_eq!(canvas.planes[..3], [3.0, 6.0, 0.0]);
        assert_eq!(canvas.planes[1024..1026], [2.0, 5.0]);
        assert_eq!(canvas.planes[2048..2050], [1.0, 4.0]);
        assert!(canvas.planes.iter().sum::<f32>() < 22.0);
    }
}
