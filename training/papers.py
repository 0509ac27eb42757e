"""Worn scans of decisions in held-back faces, for the posteriors' scales and for the figures."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from samples.layouts import LAYOUTS
from samples.model import Made
from samples.render_scan import WEARS, Wear, scan_pages
from training.printing import PrintedPage, families, prepared, printed_pages

Pixels = npt.NDArray[np.uint8]

_PAPERS = (
    "annex-table annex-list many-pages birth-years inline-list crosses award-column one-column by-article birth-years "
    "money prose mass commune posthumous"
).split()
_WORN = ("office", "bad", "office", "fine", "office", "bad", "office", "fax")
"""Kinds of wear in turns: half of the scans are ordinary."""
_RESOLUTIONS = (200, 150, 300, 200, 250)
"""Of ordinary scans, in turns."""


@dataclass(frozen=True, slots=True)
class PageSample:
    """A page's image (RGB or grey), its number in the document, and what is printed on it."""

    image: Pixels
    dpi: int
    number: int
    family: str
    wear: str
    layout: str
    truth: PrintedPage


def page_samples(count: int, seed: int, folder: Path) -> Iterator[PageSample]:
    """Pages of decisions: layouts, families, wears and resolutions in turns. `folder` takes the fonts.

    Papers with a number written by hand are left out: what of it should be read nobody can say.
    """
    known = families()
    stems = [prepared(family, folder) for family in known] or ["NotoSerif"]
    made = paper = 0
    while made < count:
        rng = random.Random(f"pages/{seed}/{paper}")
        layout, wear = _PAPERS[paper % len(_PAPERS)], _WORN[paper % len(_WORN)]
        stem = stems[paper % len(stems)]
        for sample in _scans(rng, layout, wear, stem, _RESOLUTIONS[paper // 2 % len(_RESOLUTIONS)])[: count - made]:
            made += 1
            yield sample
        paper += 1


def _scans(rng: random.Random, layout: str, wear: str, stem: str, dpi: int) -> list[PageSample]:
    """The first two pages of a paper."""
    paper = _typed(rng, layout)
    how = WEARS[wear](rng)
    how = replace(how, dpi=dpi) if wear == "office" else how
    images = scan_pages(paper.paper, rng, wear=how, family=stem)
    truths = printed_pages(paper, stem)
    return [
        PageSample(
            _packed(np.asarray(image.convert("L" if how.fax else "RGB")), how),
            how.dpi,
            n,
            Path(stem).name,
            wear,
            layout,
            truth,
        )
        for n, (image, truth) in enumerate(zip(images[:2], truths, strict=False), 1)
    ]


def _typed(rng: random.Random, layout: str) -> Made:
    while True:
        made = LAYOUTS[layout](random.Random(rng.getrandbits(64)))
        if not made.truth.handwritten:
            return made


def _packed(image: Pixels, wear: Wear) -> Pixels:
    """What a scanner's JPEG leaves of a page; a fax is kept as it is."""
    if wear.fax:
        return image
    stream = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, wear.quality])[1]
    return np.asarray(cv2.imdecode(stream, cv2.IMREAD_UNCHANGED), np.uint8)
