"""Rival spellings drawn in the page's own kind of type and held against the print where they differ.

Which of the faces beside this module is nearest to the print is found once a line, on its surest words; so are its
height and width. Pictures are scaled to one size of type, so that a pixel always means the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from ingest.strip import Strip

Ink = npt.NDArray[np.float32]
"""1 where there is ink, 0 on bare paper."""

DATA = Path(__file__).parent / "data"
FACES = tuple(
    f"{family}-{style}" for family in ("Tinos", "Arimo") for style in ("Regular", "Bold", "Italic", "BoldItalic")
)
EM = 36
"""Pixels of type to which prints and drawings are scaled: 13 points at 200 dots an inch."""
_HEIGHTS = (0.92, 0.96, 1.0, 1.04, 1.08)
_LIKELY = 3
_ABOUT = (-0.02, 0.02)
_WIDTHS = (0.97, 1.0, 1.03)
_SIDE = 12
"""Pixels beside a word's edges within which its drawing is looked for; the edges are true to about four."""
_EDGE = _SIDE - 4
_CHANGED = 0.25
"""How much ink must differ in a pixel for two drawings to differ there."""
_SHIFT = 2
"""Pixels by which a drawing may still lie off within the box of the difference: 1.5 at 200 dots an inch, rounded up."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A face and its height and width as parts of the usual, and how like the print it is, 0 to 1."""

    face: str
    height: float
    width: float
    likeness: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """The print's word for a rival against the leader, above 0 where the rival is the likelier.

    `shape` is the logarithm of the ratio of what each drawing leaves unexplained, 1 - ncc², in the box where they
    differ; `ink` the share of the difference that lies in the print, from -1 (the leader's) to 1 (the rival's).
    """

    shape: float
    ink: float


UNDECIDED = Verdict(0.0, 0.0)


@cache
def _font(face: str, pixels: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(DATA / f"{face}.ttf"), pixels, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=128)
def drawn(text: str, face: str, height: float, width: float) -> tuple[Ink, int]:
    """A text's ink and the row of its baseline, slightly soft as scans are."""
    font = _font(face, EM)
    long = max(1, round(font.getlength(text))) + EM // 2
    image = Image.new("L", (long, 2 * EM), 0)
    ImageDraw.Draw(image).text((EM // 4, round(1.4 * EM)), text, 255, font, anchor="ls")
    size = (max(1, round(long * width)), round(2 * EM * height))
    ink = cv2.resize(np.asarray(image, np.float32) / 255, size, interpolation=cv2.INTER_LINEAR)
    return cv2.GaussianBlur(ink, (0, 0), 0.7).astype(np.float32), round(1.4 * EM * height)


class Print:
    """A line's picture at the size of the drawings, dark ink as 1, its baseline known."""

    def __init__(self, strip: Strip) -> None:
        self.scale = EM / strip.em
        small = cv2.resize(strip.image, None, fx=self.scale, fy=self.scale, interpolation=cv2.INTER_AREA)
        dark, light = np.percentile(small, (1, 80))
        ink = np.clip((light - small.astype(np.float32)) / max(25.0, float(light - dark)), -0.2, 1.2)
        # Bare paper around: a drawing's frame may reach beyond a picture that is cut close.
        self.ink: Ink = np.pad(ink.astype(np.float32), 2 * EM)
        self.baseline = round(strip.baseline * self.scale) + 2 * EM

    def crop(self, left: float, right: float) -> Ink:
        """The columns from `left` to `right` (pixels of the strip's picture) and `_SIDE` more on both sides."""
        first = round(left * self.scale) + 2 * EM - _SIDE
        last = round(right * self.scale) + 2 * EM + _SIDE
        return self.ink[self.baseline - round(1.3 * EM) : self.baseline + round(0.5 * EM), max(0, first) : last]


def fitted(page: Print, words: Sequence[tuple[str, float, float]]) -> Fit:
    """The face and size that draws some words (text, left and right edge) most like the print.

    The face is told by the first word, its height by all. Two parts in a hundred of width decide between regular
    and bold, so the widths about the measured one are tried for the likeliest faces.
    """
    crops = [(text, page.crop(left, right)) for text, left, right in words]
    first = crops[:1]
    likely = sorted((_measured(first, face) for face in FACES), key=lambda fit: -fit.likeness)[:_LIKELY]
    near = [_tried(first, replace(fit, width=fit.width + by)) for fit in likely for by in _ABOUT]
    best = max([*likely, *near], key=lambda fit: fit.likeness)
    return max((_tried(crops, replace(best, height=height)) for height in _HEIGHTS), key=lambda fit: fit.likeness)


def _measured(crops: Sequence[tuple[str, Ink]], face: str) -> Fit:
    """A face at the width that gives the words the room they take in the print."""
    rooms = [_extent(ink[:, _EDGE:-_EDGE]) for _, ink in crops]
    usual = [_extent(drawn(text, face, 1.0, 1.0)[0]) for text, _ in crops]
    width = np.median([room / max(1, own) for room, own in zip(rooms, usual, strict=True)])
    return _tried(crops, Fit(face, 1.0, round(float(np.clip(width, 0.75, 1.35)) * 50) / 50, 0))


def _tried(crops: Sequence[tuple[str, Ink]], fit: Fit) -> Fit:
    """How well one face and size does."""
    return replace(fit, likeness=float(np.mean([_place(crop, text, fit)[0] for text, crop in crops])))


def _extent(ink: Ink) -> int:
    """Columns from the first to the last that holds ink."""
    inked = np.nonzero(ink.max(axis=0, initial=0) > 0.45)[0]
    return int(inked[-1] - inked[0] + 1) if inked.size else 0


def _place(crop: Ink, text: str, fit: Fit) -> tuple[float, Ink]:
    """The drawing of a text laid where it matches the crop best: the correlation and the drawing on an empty crop."""
    ink, _ = drawn(text, fit.face, fit.height, fit.width)
    top, left = _inner(ink)
    inner = ink[top[0] : top[1], left[0] : left[1]]
    rows, columns = (max(a, b) for a, b in zip(crop.shape, inner.shape, strict=True))
    room = np.zeros((rows, columns), np.float32)
    room[: crop.shape[0], : crop.shape[1]] = crop
    scores = cv2.matchTemplate(room, inner, cv2.TM_CCOEFF_NORMED)
    _, best, _, (x, y) = cv2.minMaxLoc(scores)
    laid = np.zeros_like(room)
    laid[y : y + inner.shape[0], x : x + inner.shape[1]] = inner
    return float(best), laid[: crop.shape[0], : crop.shape[1]]


def _inner(ink: Ink) -> tuple[tuple[int, int], tuple[int, int]]:
    """Rows and columns of a drawing that hold ink, with two pixels of paper around them."""
    spans = []
    for axis in (1, 0):
        inked = np.nonzero(ink.max(axis=axis) > 0.1)[0]
        first, last = (int(inked[0]), int(inked[-1])) if inked.size else (0, 0)
        spans.append((max(0, first - 2), min(ink.shape[1 - axis], last + 3)))
    return spans[0], spans[1]


def verdicts(page: Print, fit: Fit, texts: Sequence[str], left: float, right: float) -> tuple[Verdict, ...]:
    """The leader `texts[0]` against each of the texts, on the print between two edges."""
    crop = page.crop(left, right)
    if min(crop.shape) < 2 * _SIDE:
        return (UNDECIDED,) * len(texts)
    # Letters are not evenly wide in all faces: the word's own width is found once, on the leader.
    ways = [replace(fit, width=round(fit.width * width, 3)) for width in _WIDTHS]
    leader, own = max(((_place(crop, texts[0], way), way) for way in ways), key=lambda found: found[0][0])
    laid = [leader[1], *(_place(crop, text, own)[1] for text in texts[1:])]
    return tuple(_compared(crop, laid[0], each) for each in laid)


def _compared(crop: Ink, leader: Ink, rival: Ink) -> Verdict:
    differs = np.abs(leader - rival) > _CHANGED
    if not differs.any():
        return UNDECIDED
    rows, columns = np.nonzero(differs)
    top, bottom = max(0, rows.min() - 2), rows.max() + 3
    left, right = max(0, columns.min() - 2), columns.max() + 3
    window = np.pad(crop, _SHIFT)[top : bottom + 2 * _SHIFT, left : right + 2 * _SHIFT]
    one, two = (_explained(window, ink[top:bottom, left:right]) for ink in (leader, rival))
    gap = rival - leader
    share = 2 * float((gap * (crop - (leader + rival) / 2)).sum()) / float((gap * gap).sum())
    return Verdict(float(np.log((1 - one) / (1 - two))), float(np.clip(share, -1.5, 1.5)))


def _explained(window: Ink, ink: Ink) -> float:
    """The squared correlation of a drawing with the print, the best over small shifts; 0 for empty drawings."""
    if float(ink.std()) < 0.02:
        return 0.0
    best = float(cv2.matchTemplate(window, np.ascontiguousarray(ink), cv2.TM_CCOEFF_NORMED).max())
    return min(0.99, max(0.0, best) ** 2)
