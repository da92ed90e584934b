#!/usr/bin/env python3
"""Photos per second: this program against OpenCV, in one run over the same 200 JPEGs.

    pip install pillow numpy scikit-image matplotlib opencv-python-headless
    python3 bench.py ../../target/release/widerspruch ../../data/models/face_detection_yunet_2023mar.onnx

The pictures (2048 × 1536, every second one progressive) are made in a temporary folder. OpenCV runs
in two processes of one thread each, the program on all cores; rounds alternate, the best of each
counts. Only ratios within one run mean anything on a machine with other work.
"""
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from multiprocessing import Pool

import cv2
import numpy as np
from PIL import Image

PICTURES, ROUNDS = int(os.environ.get("PICTURES", "200")), int(os.environ.get("ROUNDS", "3"))
PROGRAM, MODEL = sys.argv[1], sys.argv[2]


def make(folder):
    import matplotlib
    import skimage

    portraits = [
        Image.open(os.path.join(os.path.dirname(skimage.__file__), "data/astronaut.png")),
        Image.open(os.path.join(os.path.dirname(matplotlib.__file__), "mpl-data/sample_data/grace_hopper.jpg")),
    ]
    grounds = [
        Image.open(os.path.join(os.path.dirname(skimage.__file__), "data", name)).convert("RGB").resize((2048, 1536))
        for name in ("coffee.png", "rocket.jpg", "chelsea.png")
    ]
    rng = random.Random(1)
    media = os.path.join(folder, "your_facebook_activity/posts/media/Mobileuploads_500")
    os.makedirs(media)
    posts = []
    for number in range(PICTURES):
        picture = grounds[number % 3].copy()
        for _ in range(number % 4):
            portrait = portraits[rng.randrange(2)].convert("RGB")
            side = rng.randrange(300, 900)
            portrait = portrait.resize((side, side * portrait.height // portrait.width))
            picture.paste(portrait, (rng.randrange(2048 - side), rng.randrange(max(1, 1536 - portrait.height))))
        # Grain, as cameras have: without it files are small and decode too fast.
        grain = np.random.default_rng(number).normal(0, 6, (1536, 2048, 1))
        picture = Image.fromarray(np.clip(np.asarray(picture) + grain, 0, 255).astype(np.uint8))
        name = f"{17900000000000000 + number}.jpg"
        picture.save(os.path.join(media, name), quality=85, progressive=number % 2 == 1)
        uri = f"your_facebook_activity/posts/media/Mobileuploads_500/{name}"
        media_entry = {"media": {"uri": uri, "creation_timestamp": 1700000000 + number}}
        posts.append({"timestamp": 1700000000 + number, "attachments": [{"data": [media_entry]}], "data": []})
    with open(os.path.join(folder, "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json"), "w") as file:
        json.dump(posts, file)
    return [os.path.join(media, name) for name in sorted(os.listdir(media))]


def opencv(job):
    path, flag = job
    global DETECTOR
    picture = cv2.imread(path, flag)
    scale = 640 / max(picture.shape[:2])
    size = (round(picture.shape[1] * scale), round(picture.shape[0] * scale))
    picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    if "DETECTOR" not in globals():
        cv2.setNumThreads(1)
        DETECTOR = cv2.FaceDetectorYN.create(MODEL, "", size, 0.7, 0.3, 5000)
    DETECTOR.setInputSize(size)
    faces = DETECTOR.detect(picture)[1]
    return 0 if faces is None else len(faces)


def rust(folder):
    command = [PROGRAM, "report", "--faces=all", "--format", "json", folder]
    faces = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)["third_parties"]["faces"]
    return [faces["without_face"], faces["one_face"], faces["several_faces"]]


def classes(counts):
    return [sum(c == 0 for c in counts), sum(c == 1 for c in counts), sum(c > 1 for c in counts)]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        folder = os.path.join(temporary, "facebook-erikamustermann-2026-09-02-6zxl8WMW")
        os.makedirs(folder)
        files = make(folder)
        print(f"{len(files)} pictures, {sum(map(os.path.getsize, files)) / len(files) / 1e6:.2f} MB each")
        best, result = {}, {}
        with Pool(2) as pool:
            ways = {
                "program": lambda: rust(folder),
                "opencv full decode": lambda: classes(pool.map(opencv, [(f, cv2.IMREAD_COLOR) for f in files], 4)),
                "opencv half decode": lambda: classes(
                    pool.map(opencv, [(f, cv2.IMREAD_REDUCED_COLOR_2) for f in files], 4)
                ),
            }
            ways["opencv full decode"]()  # loads the model
            for _ in range(ROUNDS):
                for name, way in ways.items():
                    start = time.perf_counter()
                    result[name] = way()
                    best[name] = min(best.get(name, 1e9), time.perf_counter() - start)
        for name, seconds in best.items():
            ratio = best["opencv full decode"] / seconds
            print(f"{name:20} {PICTURES / seconds:6.1f} a second, {ratio:4.2f} × OpenCV full; 0 / 1 / 2+ faces: {result[name]}")
