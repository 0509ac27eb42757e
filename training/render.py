"""A line of text → its ink: drawn by a typeface at the size and resolution of a scan, framed as lines are cut."""

import random
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from training.fonts import Face, draw_face, sized
from training.texts import line
from training.writing import Marks, draw_marks, measure, write

Ink = npt.NDArray[np.float32]
"""1 where there is ink, 0 on bare paper."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A line's ink, the size of its type in pixels, the resolution, and where its baseline lies."""

    ink: Ink
    em: int
    dpi: int
    baseline: float


@dataclass(frozen=True, slots=True)
class Setting:
    """How a line is set. `frame` says how it is cut: even, tight, loose, shaved or with its neighbours."""

    face: Face
    em: int
    dpi: int
    frame: str = "even"
    spacing: float = 0.0
    underlined: bool = False
    ruled: bool = False
    dotted: bool = False
    second: Face | None = None
    raised: bool = False
    marks: Marks | None = None


FRAMES = ("even", "tight", "loose", "shaved", "neighbours")


def draw_setting(rng: random.Random, text: str, *, held: bool = False, frame: str | None = None) -> Setting:
    """A setting as offices have them: 10 to 15 points, 150 to 300 dots an inch."""
    dpi = rng.choices((150, 200, 250, 300), (32, 38, 12, 18))[0]
    points = rng.uniform(10.5, 14.5) if rng.random() < 0.93 else rng.uniform(8.5, 18)
    face = draw_face(rng, text, held=held)
    second = draw_face(rng, text, held=held) if rng.random() < 0.05 else None
    heading = text.isupper() or rng.random() < 0.03
    return Setting(
        face,
        max(16, round(points * dpi / 72)),
        dpi,
        frame or rng.choices(FRAMES, (56, 22, 6, 7, 9))[0],
        rng.uniform(0.04, 0.24) if heading and rng.random() < 0.12 else 0.0,
        rng.random() < 0.04,
        rng.random() < 0.18,
        rng.random() < 0.03,
        second,
        rng.random() < 0.6,
        draw_marks(rng) if not held and rng.random() < 0.16 else None,
    )


def draw(rng: random.Random, text: str, setting: Setting) -> Drawn:
    """The ink of a line within its frame."""
    em = setting.em
    font = sized(setting.face.path, em)
    left, right = (int(rng.uniform(0.05, 0.9) * em) for _ in range(2))
    width = round(measure(text, setting)) + left + right
    up, down = _frame(rng, font.getbbox(text, anchor="ls"), setting)
    height, baseline = max(8, round(up + down)), round(up)
    image = Image.new("L", (width, height), 0)
    pen = ImageDraw.Draw(image)
    end = write(pen, left, baseline, text, setting)
    if setting.underlined:
        below = baseline + rng.uniform(0.1, 0.2) * em
        pen.line((left, below, end, below), 255, max(1, em // 16))
    if setting.frame == "neighbours":
        _write_neighbours(rng, pen, left, baseline, setting)
    if setting.ruled:
        _rule(rng, pen, (width, height), (left, right), em)
    ink = np.asarray(image, np.float32) / np.float32(255)
    return Drawn(_dots(ink, em) if setting.dotted else ink, em, setting.dpi, baseline)


def _frame(rng: random.Random, ink: tuple[float, float, float, float], setting: Setting) -> tuple[float, float]:
    """Pixels above and below the baseline: 1.06 em and 0.30 em is the frame that the reader gives its lines."""
    em = setting.em
    above, below = 1.06 * em, 0.30 * em
    match setting.frame:
        case "even":
            return above + rng.uniform(-0.04, 0.22) * em, below + rng.uniform(-0.04, 0.16) * em
        case "tight":
            return max(-ink[1], 0.5 * em) + rng.uniform(0, 0.12) * em, max(ink[3], 0) + rng.uniform(0.02, 0.12) * em
        case "shaved":
            return max(-ink[1], 0.5 * em) - rng.uniform(0, 0.1) * em, max(ink[3], 0) + rng.uniform(0, 0.2) * em
        case _:
            return above + rng.uniform(-0.02, 0.6) * em, below + rng.uniform(0, 0.6) * em


def _write_neighbours(
    rng: random.Random, pen: ImageDraw.ImageDraw, left: float, baseline: float, setting: Setting
) -> None:
    """Lines above and below that reach into the frame."""
    apart = rng.uniform(1.12, 1.4) * setting.em
    for side in rng.choice(((-1,), (1,), (-1, 1))):
        words, font = line(rng, 60), sized(setting.face.path, setting.em)
        pen.text((left - rng.uniform(0, 3) * setting.em, baseline + side * apart), words, 255, font, anchor="ls")


def _rule(
    rng: random.Random, pen: ImageDraw.ImageDraw, size: tuple[int, int], margins: tuple[int, int], em: int
) -> None:
    """What is left of the rules of a table around a line."""
    width, height = size
    thick, dark = max(1, round(rng.uniform(0.02, 0.09) * em)), rng.randint(110, 255)
    if rng.random() < 0.45:
        y = rng.uniform(0, 0.1) * height
        pen.line((0, y, width, y), dark, thick)
    if rng.random() < 0.45:
        y = height - 1 - rng.uniform(0, 0.1) * height
        pen.line((0, y, width, y), dark, thick)
    if rng.random() < 0.4:
        x = rng.uniform(0, 0.6) * margins[0]
        pen.line((x, 0, x, height), dark, thick)
    if rng.random() < 0.4:
        x = width - 1 - rng.uniform(0, 0.6) * margins[1]
        pen.line((x, 0, x, height), dark, thick)


def _dots(ink: Ink, em: int) -> Ink:
    """The same as a needle printer sets it: round dots on a grid of an eighteenth of the type's size."""
    pitch = max(2.0, em / 18)
    height, width = ink.shape
    rows, columns = max(2, round(height / pitch)), max(2, round(width / pitch))
    grid = cv2.resize(ink, (columns, rows), interpolation=cv2.INTER_AREA) > 0.35
    scale = 4
    dot = np.zeros((scale, scale), np.float32)
    cv2.circle(dot, (scale // 2, scale // 2), scale // 2, (1.0,), -1)
    made: Ink = cv2.resize(
        np.kron(grid.astype(np.float32), np.maximum(dot, 0.25)), (width, height), interpolation=cv2.INTER_AREA
    )
    made = np.minimum(made * np.float32(1.2), np.float32(1))
    return made
