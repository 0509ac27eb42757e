"""A printed paper as an office scan: signed, sealed, copied, skewed and pressed into JPEG."""

import io
import random
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import pypdfium2
from fpdf import FPDF
from numpy.typing import NDArray
from PIL import Image

from samples.model import Paper
from samples.render_pdf import RULED, STAMP_DAY, Mark, Printed, render_pdf
from samples.seal import draw_seal, draw_signature
from samples.tables_pdf import Dress
from samples.typeset import add_fonts

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Wear:
    """How bad a scan is. Lengths in pixels at 200 dpi, `skew` in degrees, `noise` in grey levels."""

    dpi: int = 200
    skew: float = 0.5
    blur: float = 0.45
    noise: float = 4.0
    specks: int = 20
    faint: float = 0.0
    quality: int = 72
    fax: bool = False
    tone: tuple[int, int, int] = (252, 252, 250)


def office(rng: random.Random) -> Wear:
    """A normal office scan at 200 dpi."""
    return Wear(
        skew=rng.uniform(-0.7, 0.7),
        blur=rng.uniform(0.3, 0.6),
        noise=rng.uniform(2, 6),
        specks=rng.randint(0, 40),
        quality=rng.randint(60, 82),
        tone=rng.choice([(252, 252, 250), (246, 244, 236), (250, 252, 255), (255, 255, 255)]),
    )


def bad(rng: random.Random) -> Wear:
    """A poor copy: skewed, faint, speckled, sometimes a 1-bit fax."""
    return Wear(
        dpi=rng.choice([150, 200, 200]),
        skew=rng.uniform(-1.5, 1.5),
        blur=rng.uniform(0.5, 0.8),
        noise=rng.uniform(5, 11),
        specks=rng.randint(60, 260),
        faint=rng.uniform(0.0, 0.35),
        quality=rng.randint(38, 60),
        fax=rng.random() < 0.25,
        tone=rng.choice([(236, 230, 214), (244, 240, 228), (240, 240, 240)]),
    )


def worn(rng: random.Random) -> Wear:
    """A poor copy as archives hold them, always at 200 dpi."""
    return replace(bad(rng), dpi=200)


def fine(rng: random.Random) -> Wear:
    """A clean scan at 300 dpi."""
    return Wear(dpi=300, skew=rng.uniform(-0.3, 0.3), blur=0.4, noise=2.0, specks=4, quality=80)


def clean(rng: random.Random) -> Wear:
    """As if fresh from the printer, straight and without grain: small files."""
    return Wear(dpi=150, skew=rng.uniform(-0.2, 0.2), blur=0.3, noise=0.0, specks=0, tone=(255, 255, 255))


def light(rng: random.Random) -> Wear:
    """A decent office scan that packs well."""
    return Wear(skew=rng.uniform(-0.6, 0.6), blur=0.5, noise=1.8, specks=12, quality=55, tone=(250, 250, 247))


def fax(rng: random.Random) -> Wear:
    """Black and white only."""
    return Wear(skew=rng.uniform(-0.5, 0.5), blur=0.3, noise=1.0, specks=30, fax=True)


WEARS = {"office": office, "bad": bad, "worn": worn, "fine": fine, "clean": clean, "light": light, "fax": fax}


def scan_pages(
    paper: Paper, rng: random.Random, *, wear: Wear, family: str = "Tinos", dress: Dress = RULED
) -> list[Image.Image]:
    """The pages as images, red seal and signature on them."""
    printed = render_pdf(paper, rng, family=family, by_hand=True, dress=dress)
    noise = np.random.default_rng(rng.getrandbits(64))
    pages = _raster(printed, wear.dpi)
    for mark in printed.marks:
        pages[mark.page] = _by_hand(pages[mark.page], mark, paper, wear.dpi, rng)
    return [_worn(page, wear, noise) for page in pages]


def _raster(printed: Printed, dpi: int) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(printed.data)
    try:
        return [document[i].render(scale=dpi / 72).to_pil().convert("RGB") for i in range(len(document))]
    finally:
        document.close()


def _by_hand(page: Image.Image, mark: Mark, paper: Paper, dpi: int, rng: random.Random) -> Image.Image:
    x, y = (round(v * dpi / 25.4) for v in (mark.x, mark.y))
    if mark.what == "signature":
        page = draw_signature(page, x, y, dpi, rng)
        x -= round(rng.uniform(18, 28) * dpi / 25.4)
    if paper.stamp:
        page = draw_seal(page, paper.stamp, x, y, dpi, rng)
    return page


def _worn(page: Image.Image, wear: Wear, noise: np.random.Generator) -> Image.Image:
    pixels: Pixels = np.asarray(page)
    tone = np.array(wear.tone, dtype=np.float32) / np.float32(255)
    grey: NDArray[np.float32] = pixels.astype(np.float32) * tone
    grey = grey + (np.float32(255) - grey) * np.float32(wear.faint * 0.7)
    grey = _specks(_skewed(grey, wear), wear, noise)
    if wear.blur:
        grey = cv2.GaussianBlur(grey, (0, 0), wear.blur * wear.dpi / 200)
    grain = noise.standard_normal(grey.shape[:2], dtype=np.float32) * np.float32(wear.noise)
    image = Image.fromarray(np.clip(grey + grain[..., None], 0, 255).astype(np.uint8))
    return image.convert("L").point(lambda v: 255 if v > 150 else 0).convert("1") if wear.fax else image


def _skewed(pixels: NDArray[np.float32], wear: Wear) -> NDArray[np.float32]:
    height, width = pixels.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), wear.skew, 1.0)
    border = tuple(float(v) for v in wear.tone)
    turned: NDArray[np.float32] = cv2.warpAffine(
        pixels, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=border
    )
    return turned


def _specks(pixels: NDArray[np.float32], wear: Wear, noise: np.random.Generator) -> NDArray[np.float32]:
    height, width = pixels.shape[:2]
    made = np.ascontiguousarray(pixels)
    for _ in range(wear.specks):
        at = (int(noise.integers(width)), int(noise.integers(height)))
        shade = float(noise.uniform(30, 150))
        cv2.circle(made, at, int(noise.integers(1, max(2, wear.dpi // 90))), (shade,) * 3, -1)
    return made


def write_scan(pages: list[Image.Image], wear: Wear, path: Path, esign: tuple[str, ...] = ()) -> None:
    """Write pages as the suffix says: an image PDF, a PNG or JPEG of the first page, a TIFF of all."""
    match path.suffix:
        case ".pdf":
            path.write_bytes(_image_pdf(pages, wear, esign))
        case ".tif":
            first, *rest = (p if wear.fax else p.convert("L") for p in pages)
            packing = "group4" if wear.fax else "tiff_adobe_deflate"
            first.save(path, save_all=True, append_images=rest, compression=packing, dpi=(wear.dpi, wear.dpi))
        case ".jpg":
            pages[0].convert("RGB").save(path, quality=wear.quality, dpi=(wear.dpi, wear.dpi))
        case _:
            _colours(pages[0]).save(path, dpi=(wear.dpi, wear.dpi), optimize=True)


def _image_pdf(pages: list[Image.Image], wear: Wear, esign: tuple[str, ...]) -> bytes:
    """A PDF that holds pictures only, and the words of an e-signature if there is one."""
    pdf = FPDF(unit="mm", format="A4")
    pdf.set_creation_date(STAMP_DAY)
    pdf.set_auto_page_break(False)
    add_fonts(pdf, "Tinos")
    for i, page in enumerate(pages):
        pdf.add_page()
        pdf.image(_packed(page, wear), 0, 0, 210, 297)
        if i == 0:
            pdf.set_font("Tinos", "", 8)
            for k, text in enumerate(esign):
                pdf.text(50, 7 + 3.4 * k, text)
    return bytes(pdf.output())


def _packed(page: Image.Image, wear: Wear) -> io.BytesIO:
    stream = io.BytesIO()
    if wear.fax:
        page.save(stream, "PNG")
    else:
        page.save(stream, "JPEG", quality=wear.quality)
    stream.seek(0)
    return stream


def _colours(page: Image.Image) -> Image.Image:
    """A page in 32 colours or shades; one in black and white stays as it is."""
    return page if page.mode == "1" else page.quantize(32)
