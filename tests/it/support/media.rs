//! The smallest files that are what their names say.

/// A grey picture of one pixel, baseline JPEG.
pub fn jpeg() -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8];
    bytes.extend([0xff, 0xdb, 0x00, 0x43, 0x00]); // quantisation table
    bytes.extend([1; 64]);
    bytes.extend([0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]); // one component, 1 × 1
    for class in [0x00, 0x10] {
        bytes.extend([0xff, 0xc4, 0, 20, class, 1]); // one code, one bit long
        bytes.extend([0; 15]);
        bytes.push(0);
    }
    bytes.extend([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x3f, 0xff, 0xd9]);
    bytes
}

/// A transparent picture of one pixel.
pub fn png() -> Vec<u8> {
    const BYTES: [u8; 67] = [
        0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0,
        0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0x0a, 0x49, 0x44,
        0x41, 0x54, 0x78, 0x9c, 0x63, 0, 1, 0, 0, 5, 0, 1, 0x0d, 0x0a, 0x2d, 0xb4, 0, 0, 0, 0,
        0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
    ];
    BYTES.to_vec()
}

/// The head of an MP4 film without any frame.
pub fn mp4() -> Vec<u8> {
    let mut bytes = vec![0, 0, 0, 0x18];
    bytes.extend(b"ftypisom\x00\x00\x02\x00isommp41");
    bytes.extend([0, 0, 0, 8]);
    bytes.extend(b"free");
    bytes
}

/// Bytes that fit the extension of a path.
pub fn for_path(path: &str) -> Vec<u8> {
    match path.rsplit('.').next() {
        Some("png") => png(),
        Some("mp4") => mp4(),
        _ => jpeg(),
    }
}
