//! Pictures as RGB bytes. Sizes are checked before anything of that size is allocated.

use std::io::Cursor;

use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;

use super::format::Format;
use super::orientation::Orientation;
use crate::domain::limits;

/// A decoded picture, as it is stored.
#[derive(Debug)]
pub(super) struct Picture {
    pub(super) width: u32,
    pub(super) height: u32,
    /// Three bytes a pixel, row by row.
    pub(super) rgb: Vec<u8>,
    /// How it is to be turned.
    pub(super) orientation: Orientation,
}

/// Why a picture cannot be decoded.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Larger than [`limits::PICTURE_PIXELS`].
    TooLarge { width: u64, height: u64 },
    /// Damaged; with what the decoder says.
    Broken(String),
}

fn broken(error: impl std::fmt::Display) -> Refusal {
    Refusal::Broken(error.to_string())
}

/// Decodes a picture. `large` is asked for before a large one is decoded, so that only one of them
/// is in memory at a time.
pub(super) fn decode<G>(
    bytes: &[u8],
    format: Format,
    large: impl FnOnce() -> G,
) -> Result<Picture, Refusal> {
    match format {
        Format::Jpeg => jpeg(bytes, large),
        Format::Png => png(bytes, large),
        Format::WebP => webp(bytes, large),
    }
}

/// Checks a size and waits for the turn of a large picture.
fn admit<G>(width: u64, height: u64, large: impl FnOnce() -> G) -> Result<Option<G>, Refusal> {
    let pixels = width.saturating_mul(height);
    if pixels == 0 {
        return Err(Refusal::Broken("the picture has no pixels".to_owned()));
    }
    if pixels > limits::PICTURE_PIXELS {
        return Err(Refusal::TooLarge { width, height });
    }
    Ok((pixels > limits::PICTURE_PIXELS_SHARED).then(large))
}

/// JPEG in all its ways: baseline and progressive, grey, YCbCr, RGB, CMYK and YCCK.
fn jpeg<G>(bytes: &[u8], large: impl FnOnce() -> G) -> Result<Picture, Refusal> {
    if breaks_off(bytes) {
        return Err(Refusal::Broken("the file breaks off".to_owned()));
    }
    // The decoder's own limits are those of the format, ours follow right after the headers.
    let options = DecoderOptions::default()
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX))
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(broken)?;
    let (width, height) = decoder.dimensions().ok_or_else(|| broken("no size"))?;
    let _turn = admit(width as u64, height as u64, large)?;
    let orientation =
        decoder.exif().map_or(Orientation::UPRIGHT, |block| Orientation::from_exif(block));
    // Headers may be odd; pixels must be whole: of damage in their midst the decoder would otherwise
    // make grey, and a face there would be missed silently.
    decoder.set_options(options.set_strict_mode(true));
    let rgb = decoder.decode().map_err(broken)?;
    picture(width as u64, height as u64, rgb, orientation)
}

/// A JPEG without an end after its last beginning of a scan was cut: decoders fill the rest with
/// grey, and a face in the rest would be missed silently.
fn breaks_off(bytes: &[u8]) -> bool {
    let scan = memchr::memmem::rfind(bytes, &[0xFF, 0xDA]);
    let end = memchr::memmem::rfind(bytes, &[0xFF, 0xD9]);
    match (scan, end) {
        (Some(scan), Some(end)) => end < scan,
        _ => true,
    }
}

fn png<G>(bytes: &[u8], large: impl FnOnce() -> G) -> Result<Picture, Refusal> {
    let limits = png::Limits { bytes: limits::PICTURE_METADATA_BYTES };
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let header = decoder.read_header_info().map_err(broken)?;
    let (width, height) = (u64::from(header.width), u64::from(header.height));
    let _turn = admit(width, height, large)?;
    let mut reader = decoder.read_info().map_err(broken)?;
    let size = reader.output_buffer_size().ok_or(Refusal::TooLarge { width, height })?;
    let mut buffer = vec![0; size];
    let frame = reader.next_frame(&mut buffer).map_err(broken)?;
    buffer.truncate(frame.buffer_size());
    let rgb = match frame.color_type {
        png::ColorType::Rgb => buffer,
        png::ColorType::Rgba => without_alpha(&buffer),
        png::ColorType::Grayscale => from_grey::<1>(&buffer),
        png::ColorType::GrayscaleAlpha => from_grey::<2>(&buffer),
        png::ColorType::Indexed => return Err(broken("a palette was not expanded")),
    };
    let exif = reader.info().exif_metadata.as_deref();
    picture(width, height, rgb, exif.map_or(Orientation::UPRIGHT, Orientation::from_exif))
}

fn webp<G>(bytes: &[u8], large: impl FnOnce() -> G) -> Result<Picture, Refusal> {
    let mut decoder = image_webp::WebPDecoder::new(Cursor::new(bytes)).map_err(broken)?;
    decoder.set_memory_limit(limits::PICTURE_METADATA_BYTES);
    let (width, height) = decoder.dimensions();
    let (width, height) = (u64::from(width), u64::from(height));
    if width.saturating_mul(height) > limits::PIXELS_OF_A_BYTE.saturating_mul(bytes.len() as u64) {
        return Err(broken("far more pixels than so few bytes can hold"));
    }
    let _turn = admit(width, height, large)?;
    let size = decoder.output_buffer_size().ok_or(Refusal::TooLarge { width, height })?;
    let mut buffer = vec![0; size];
    decoder.read_image(&mut buffer).map_err(broken)?;
    let rgb = if decoder.has_alpha() { without_alpha(&buffer) } else { buffer };
    let exif = decoder.exif_metadata().ok().flatten();
    let orientation = exif.map_or(Orientation::UPRIGHT, |block| Orientation::from_exif(&block));
    picture(width, height, rgb, orientation)
}

fn without_alpha(rgba: &[u8]) -> Vec<u8> {
    rgba.as_chunks::<4>().0.iter().flat_map(|&[red, green, blue, _]| [red, green, blue]).collect()
}

fn from_grey<const CHANNELS: usize>(grey: &[u8]) -> Vec<u8> {
    grey.as_chunks::<CHANNELS>().0.iter().flat_map(|pixel| [pixel[0]; 3]).collect()
}

/// Puts the parts together; bytes that do not fit the size are damage.
fn picture(
    width: u64,
    height: u64,
    rgb: Vec<u8>,
    orientation: Orientation,
) -> Result<Picture, Refusal> {
    if rgb.len() as u64 != width * height * 3 {
        return Err(broken("the pixels do not fit the size"));
    }
    let side = |side: u64| u32::try_from(side).map_err(broken);
    Ok(Picture { width: side(width)?, height: side(height)?, rgb, orientation })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Forty bytes that are a WebP of 3,841 times 8,448 pixels of one colour: found by fuzzing, in which it
    /// took ten seconds.
    #[test]
    fn a_few_bytes_are_no_large_picture() {
        let bytes = include_bytes!("../../fuzz/seeds/pictures/webp-of-one-colour");
        let asked = std::cell::Cell::new(false);
        let refusal = decode(bytes, Format::WebP, || asked.set(true)).err();
        let words = "far more pixels than so few bytes can hold".to_owned();
        assert_eq!(refusal, Some(Refusal::Broken(words)));
        assert!(!asked.get());
    }
}
