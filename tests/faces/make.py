#!/usr/bin/env python3
"""Makes the pictures of this folder and prints what OpenCV counts in them (README.md).

    pip install pillow numpy scikit-image matplotlib opencv-python-headless
    python3 make.py ../../data/models/face_detection_yunet_2023mar.onnx
"""
import io
import os
import struct
import sys
import zlib

import cv2
import matplotlib
import numpy as np
import skimage
from PIL import Image, ImageOps

HERE = os.path.dirname(os.path.abspath(__file__))
SKIMAGE = os.path.join(os.path.dirname(skimage.__file__), "data")
HOPPER = os.path.join(os.path.dirname(matplotlib.__file__), "mpl-data/sample_data/grace_hopper.jpg")


def open_skimage(name):
    return Image.open(os.path.join(SKIMAGE, name)).convert("RGB")


def height(image, pixels):
    return image.resize((round(image.width * pixels / image.height), pixels), Image.LANCZOS)


def row(*images):
    canvas = Image.new("RGB", (sum(i.width for i in images), images[0].height))
    left = 0
    for image in images:
        canvas.paste(image, (left, 0))
        left += image.width
    return canvas


def save(name, image, **options):
    image.save(os.path.join(HERE, name), **options)


collins = open_skimage("astronaut.png")
hopper = Image.open(HOPPER).convert("RGB")
cat = open_skimage("chelsea.png")
rocket = open_skimage("rocket.jpg")
coffee = open_skimage("coffee.png")

small = height(collins, 320)
save("nobody_cat.jpg", height(cat, 240), quality=80)
save("nobody_rocket.png", height(rocket, 120))
save("nobody_coffee.jpg", height(coffee, 240), quality=80, progressive=True)
save("one.jpg", small, quality=80)
save("one_hopper.jpg", height(hopper, 400), quality=80)
save("one_progressive.jpg", small, quality=80, progressive=True)
save("one_grey.jpg", small.convert("L"), quality=80)
save("one_cmyk.jpg", small.convert("CMYK"), quality=80)
save("one.webp", small, quality=80)
save("one_lossless.webp", height(hopper, 120), lossless=True)
save("one_palette.png", height(collins, 160).quantize(64))
alpha = height(collins, 160).convert("RGBA")
alpha.putalpha(200)
save("one_alpha.png", alpha)
save("one_grey16.png", Image.fromarray((np.asarray(height(collins, 160).convert("L")).astype(np.uint16) * 257)))

# Stored turned, so that only a reader of EXIF sees it upright.
# The network also finds turned faces if they are large; these are so small that it does not.
tiny = height(hopper, 160)
turned = {3: Image.ROTATE_180, 6: Image.ROTATE_90, 8: Image.ROTATE_270, 7: Image.TRANSVERSE}
for value, way in turned.items():
    exif = Image.Exif()
    exif[0x0112] = value
    save(f"one_turned_{value}.jpg", tiny.transpose(way), quality=80, exif=exif)
exif = Image.Exif()
exif[0x0112] = 6
save("one_turned_6.png", height(collins, 120).transpose(Image.ROTATE_90), exif=exif)

hopper_small = height(hopper, 320)
save("two.jpg", row(small, hopper_small), quality=80)
group = [height(i, 700) for i in (collins, hopper, ImageOps.mirror(collins), ImageOps.mirror(hopper))]
save("four_large_progressive.jpg", row(*group), quality=60, progressive=True)
crowd = [height(i, 220) for i in (collins, hopper, ImageOps.mirror(collins))]
lower = [height(i, 220) for i in (ImageOps.mirror(hopper), collins, hopper)]
top, bottom = row(*crowd), row(*lower)
both = Image.new("RGB", (max(top.width, bottom.width), 440))
both.paste(top, (0, 0))
both.paste(bottom, (0, 220))
save("six.jpg", both, quality=80)

for name in ("one.jpg", "one_progressive.jpg"):
    with open(os.path.join(HERE, name), "rb") as file:
        data = file.read()
    with open(os.path.join(HERE, name.replace("one", "broken", 1)), "wb") as file:
        file.write(data[: len(data) // 2])


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


# 30,000 × 30,000 pixels are promised, and the little that is there inflates to 16 MiB.
with open(os.path.join(HERE, "huge.png"), "wb") as file:
    file.write(b"\x89PNG\r\n\x1a\n")
    file.write(chunk(b"IHDR", struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)))
    file.write(chunk(b"IDAT", zlib.compress(bytes(16 << 20), 9)))
    file.write(chunk(b"IEND", b""))


def count(image, model):
    """Faces by OpenCV, with the size and thresholds of the program."""
    scale = min(1, 640 / max(image.size))
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    pixels = np.asarray(image.convert("RGB"))[:, :, ::-1]
    if size != image.size:
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    detector = cv2.FaceDetectorYN.create(model, "", size, 0.7, 0.3, 5000)
    faces = detector.detect(np.ascontiguousarray(pixels))[1]
    return 0 if faces is None else len(faces), [] if faces is None else [round(float(f[14]), 3) for f in faces]


if __name__ == "__main__":
    model = sys.argv[1]
    for name in sorted(os.listdir(HERE)):
        if name.startswith(("broken", "huge")) or not name.endswith((".jpg", ".png", ".webp")):
            continue
        stored = Image.open(os.path.join(HERE, name))
        if stored.mode == "I;16":
            stored = Image.fromarray((np.asarray(stored) // 257).astype(np.uint8))
        upright, as_stored = count(ImageOps.exif_transpose(stored), model), count(stored, model)
        size = os.path.getsize(os.path.join(HERE, name))
        print(f"{name:30} {stored.size} {stored.mode:5} {size:7} upright {upright} as stored {as_stored[0]}")
