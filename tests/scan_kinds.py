"""Files of scanned and photographed pages of every kind an archive holds, in held-back faces, with what is printed."""

import io
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from samples.tables_pdf import Dress
from tests import scan_wear
from tests.scan_printer import PageMade, Printer, joined
from training.printing import PrintedPage

Pixels = npt.NDArray[np.uint8]

_NOTHING = PrintedPage((), (), ())


@dataclass(frozen=True, slots=True)
class ScanSample:
    """A file of one image, its kind, and what is printed on it: nothing on an empty back."""

    kind: str
    suffix: str
    data: bytes
    truth: PrintedPage
    about: str
    """Face and layout."""


Kind = Callable[["Printer", random.Random], ScanSample]


def scan_samples(count: int, seed: int, folder: Path, kinds: tuple[str, ...] = ()) -> Iterator[ScanSample]:
    """As many files of each kind. The same seed gives the same files; `folder` takes the fonts."""
    for kind, make in KINDS.items():
        if not kinds or kind in kinds:
            printer = Printer(folder)
            for number in range(count):
                rng = random.Random(f"{kind}/{seed}/{number}")
                if number == 0:
                    printer.turn = rng.randrange(1000)
                yield make(printer, rng)


def _packed(kind: str, page: PageMade, pixels: Pixels, rng: random.Random) -> ScanSample:
    """The image as a scanner or a copier keeps it: JPEG, TIFF or PNG, in colour or grey."""
    image = Image.fromarray(pixels)
    if pixels.ndim == 3 and rng.random() < 0.35:
        image = image.convert("L")
    stream, suffix = io.BytesIO(), rng.choice((".jpg", ".jpg", ".tif", ".png"))
    dpi = (page.dpi, page.dpi)
    if suffix == ".jpg":
        image.save(stream, "JPEG", quality=rng.randint(60, 85), dpi=dpi)
    else:
        image.save(stream, "TIFF" if suffix == ".tif" else "PNG", dpi=dpi)
    return ScanSample(kind, suffix, stream.getvalue(), page.truth, page.about)


def _turned(printer: Printer, rng: random.Random) -> ScanSample:
    page = printer.page(rng, 200)
    return _packed("turned", page, np.ascontiguousarray(np.rot90(page.pixels, rng.randint(1, 3))), rng)


def _skewed(printer: Printer, rng: random.Random) -> ScanSample:
    page = printer.page(rng, 200, skew=rng.choice((-1, 1)) * rng.uniform(1.5, 5.0))
    return _packed("skewed", page, page.pixels, rng)


def _stamped(printer: Printer, rng: random.Random) -> ScanSample:
    page = printer.page(rng, 200)
    return _packed("stamped", page, scan_wear.stamped(page.pixels, rng, page.dpi), rng)


def _paper(printer: Printer, rng: random.Random) -> ScanSample:
    page = printer.page(rng, 200)
    return _packed("paper", page, scan_wear.on_paper(page.pixels, rng), rng)


def _folded(printer: Printer, rng: random.Random) -> ScanSample:
    page = printer.page(rng, rng.choice((200, 300)))
    return _packed("folded", page, scan_wear.fold(page.pixels, rng, rng.random() < 0.7), rng)


def _specked(printer: Printer, rng: random.Random) -> ScanSample:
    page = printer.page(rng, 200)
    return _packed("specked", page, scan_wear.specked(page.pixels, rng, page.dpi), rng)


def _of(dpi: int) -> Kind:
    def make(printer: Printer, rng: random.Random) -> ScanSample:
        page = printer.page(rng, dpi)
        return _packed(f"{dpi} dpi", page, page.pixels, rng)

    return make


def _fax(printer: Printer, rng: random.Random) -> ScanSample:
    """Black and white, packed as a fax machine does."""
    page = printer.page(rng, 200, noise=rng.uniform(1, 8))
    grey = cv2.cvtColor(page.pixels, cv2.COLOR_RGB2GRAY)
    stream = io.BytesIO()
    Image.fromarray(grey > rng.randint(120, 175)).save(stream, "TIFF", compression="group4", dpi=(200, 200))
    return ScanSample("fax", ".tif", stream.getvalue(), page.truth, page.about)


def _bordered(printer: Printer, rng: random.Random) -> ScanSample:
    page = printer.page(rng, 200)
    return _packed("bordered", page, scan_wear.bordered(page.pixels, rng), rng)


def _two_pages(printer: Printer, rng: random.Random) -> ScanSample:
    """A volume scanned open, bound or as loose sheets."""
    left, right = printer.page(rng, 200), printer.page(rng, 200)
    sides = [left.pixels, right.pixels]
    if rng.random() < 0.6:
        sides = [scan_wear.fold(side, rng, place == 1) for place, side in enumerate(sides)]
    both = PageMade(np.hstack(sides), 200, joined((left.truth, right.truth)), f"{left.about} | {right.about}")
    return _packed("two pages", both, both.pixels, rng)


def _unruled(rules: Literal["level", "columns", "none"], most: int, kind: str) -> Kind:
    """Lists whose columns no upright rule parts, cells at the top or in the middle of their row, as a TIFF of pages."""

    def make(printer: Printer, rng: random.Random) -> ScanSample:
        pages = printer.lists(rng, Dress(rules, rng.random() < 0.5), most)
        first, *rest = (Image.fromarray(page).convert("L") for page in pages.pixels)
        stream = io.BytesIO()
        first.save(stream, "TIFF", save_all=True, append_images=rest, compression="tiff_adobe_deflate", dpi=(200, 200))
        return ScanSample(kind, ".tif", stream.getvalue(), pages.truth, pages.about)

    return make


def _back(printer: Printer, rng: random.Random) -> ScanSample:
    page = printer.page(rng, rng.choice((150, 200, 300)))
    shown = scan_wear.back(page.pixels, rng)
    shown = scan_wear.on_paper(shown, rng) if rng.random() < 0.5 else shown
    return _packed("empty back", PageMade(shown, page.dpi, _NOTHING, page.about), shown, rng)


def _photographed(kind: str, take: Callable[[Pixels, random.Random], Pixels]) -> Kind:
    """As a telephone keeps it: JPEG, no resolution, some lying on their side with a note that says so."""

    def make(printer: Printer, rng: random.Random) -> ScanSample:
        page = printer.page(rng, 300, skew=0.0, noise=0.0)
        image = Image.fromarray(take(page.pixels, rng))
        note = Image.Exif()
        if rng.random() < 0.4:
            image, note[274] = image.transpose(Image.Transpose.ROTATE_90), 6
        stream = io.BytesIO()
        image.save(stream, "JPEG", quality=rng.randint(80, 93), exif=note)
        return ScanSample(kind, ".jpg", stream.getvalue(), page.truth, page.about)

    return make


KINDS: dict[str, Kind] = {
    "turned": _turned,
    "skewed": _skewed,
    "stamped": _stamped,
    "paper": _paper,
    "folded": _folded,
    "specked": _specked,
    **{f"{dpi} dpi": _of(dpi) for dpi in (150, 300, 400, 600)},
    "fax": _fax,
    "bordered": _bordered,
    "two pages": _two_pages,
    "level rules": _unruled("level", 1, "level rules"),
    "column rules": _unruled("columns", 1, "column rules"),
    "no rules": _unruled("none", 1, "no rules"),
    "list over pages": _unruled("none", 3, "list over pages"),
    "empty back": _back,
    "photograph": _photographed("photograph", scan_wear.photograph),
    "poor photograph": _photographed("poor photograph", scan_wear.poor_photograph),
}
"""What an archive's pages look like: 200 dpi is the resolution of all that has no other."""
