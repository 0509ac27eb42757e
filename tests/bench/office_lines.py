"""Lines as ordinary scans of an office show them, the kind on which the recogniser's study measured its figures.

Held-back faces, sentences and names as in `tests/bench/lines.py`, but worn as scans of decisions are and not as the
training wears its lines: 150 to 300 dots an inch, some faded, some under the rest of a stamp. Tesseract makes about
one error in a hundred letters of them; the lines of the other module are made to be hard.
"""

import random
from dataclasses import replace

import cv2
import numpy as np

from ingest.strip import Grey, Strip
from tests.bench.lines import LineSample, line_text
from training.fonts import installed
from training.render import Drawn, Ink, draw, draw_setting
from training.wear import after_jpeg, leaning

KINDS = (
    *("known", "sentence", "withheld", "sentence", "number", "known", "sentence", "withheld", "sentence", "known"),
    *("sentence", "capitals", "withheld", "sentence", "number", "known", "sentence", "minority", "sentence", "number"),
)
"""What lines say, in turns: two in five are names, as in the study."""
WEARS = (
    *("scanned", "faded", "scanned", "under a stamp", "scanned", "scanned", "black and white"),
    *("scanned", "faded", "scanned", "under a stamp", "scanned", "scanned"),
)
"""How they are worn, in turns: one in thirteen has lost its greys, as in the study."""
RESOLUTIONS = (200, 300, 150, 200, 250, 150, 300, 200, 150)
"""Dots an inch, in turns."""


def office_lines(count: int, seed: int) -> list[LineSample]:
    """So many lines; the turns of kinds, wears and resolutions have no common measure, so that all of them meet."""
    rng = random.Random(f"office-lines/{seed}")
    return [_sample(rng, n) for n in range(count)]


def _sample(rng: random.Random, number: int) -> LineSample:
    kind, dpi = KINDS[number % len(KINDS)], RESOLUTIONS[number % len(RESOLUTIONS)]
    wear = WEARS[number % len(WEARS)]
    text = line_text(rng, kind)
    setting = draw_setting(rng, text, held=bool(installed(True)), frame="even")
    points = rng.uniform(11.5, 14.5)
    plain = replace(setting, em=round(points * dpi / 72), dpi=dpi, second=None, dotted=False, spacing=0.0, marks=None)
    drawn = draw(rng, text, replace(plain, underlined=False, ruled=False))
    strip = Strip(_worn(rng, drawn, wear), 0, 0, float(drawn.em), drawn.baseline)
    return LineSample(strip, text, kind, wear, dpi, setting.face.family)


def _worn(rng: random.Random, drawn: Drawn, wear: str) -> Grey:
    """The line's picture after printing and scanning: lengths go with the resolution, tones with the scanner."""
    ink = leaning(drawn.ink, rng.gauss(0, 0.3), 0.2)  # what straightening a page leaves of its skew
    if wear == "faded":
        ink = ink * np.float32(rng.uniform(0.35, 0.7))
    ink = cv2.GaussianBlur(ink, (0, 0), rng.uniform(0.3, 1.1) * drawn.dpi / 200)
    noise = np.random.default_rng(rng.getrandbits(64))
    grey = rng.uniform(215, 253) * (1 - ink) + rng.uniform(10, 65) * ink
    if wear == "under a stamp":
        grey = _stamped(rng, noise, grey, drawn.em)
    grey = grey + noise.standard_normal(grey.shape, np.float32) * np.float32(rng.uniform(1, 11))
    pixels = np.clip(grey, 0, 255).astype(np.uint8)
    if wear == "black and white":
        return np.where(pixels > rng.uniform(0.45, 0.6) * float(pixels.max()), 255, 0).astype(np.uint8)
    return after_jpeg(pixels, rng.randint(30, 82))


def _stamped(rng: random.Random, noise: np.random.Generator, grey: Ink, em: int) -> Ink:
    """The ring of a red stamp over a line as the red channel keeps it: a light shadow, paler print under it."""
    height, width = grey.shape
    ring = np.zeros_like(grey)
    centre, thick = (rng.randrange(width), int(rng.uniform(-1.5, 2.5) * height)), max(1, round(0.14 * em))
    for radius in (3.0 * height, 2.7 * height, 1.2 * height):
        cv2.circle(ring, centre, int(radius), (1.0,), thick)
    dry = cv2.resize(noise.random((height // thick + 2, width // thick + 2), np.float32), (width, height))
    stamp = cv2.GaussianBlur(ring * dry, (0, 0), 1.0)
    stamped: Ink = grey + stamp * (np.float32(rng.uniform(180, 225)) - grey) * np.float32(rng.uniform(0.1, 0.5))
    return stamped
