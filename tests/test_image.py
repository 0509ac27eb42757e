"""Image files of every kind as pixels and pages, and those that cannot be read."""

import io
import struct
import zlib
from typing import Any

import numpy as np
import pytest
from PIL import Image

from ingest.document import Source
from ingest.errors import OversizedSource, UnreadableSource
from ingest.image import frames, read


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def half_black(mode: str, black: Any, white: Any) -> Image.Image:
    image = Image.new(mode, (90, 120), white)
    image.paste(black, (0, 0, 90, 60))
    return image


def png_header(width: int, height: int) -> bytes:
    """A PNG that states its size and holds no pixels: decoding it would fail."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"")


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(saved(half_black("1", 0, 1), "TIFF", compression="group4"), id="fax"),
        pytest.param(saved(half_black("L", 0, 255), "PNG"), id="grey"),
        pytest.param(saved(half_black("RGB", (0, 0, 0), (255, 255, 255)).convert("P"), "PNG"), id="palette"),
        pytest.param(saved(half_black("RGBA", (0, 0, 0, 255), (0, 0, 0, 0)), "PNG"), id="transparent paper"),
        pytest.param(saved(half_black("CMYK", (0, 0, 0, 255), (0, 0, 0, 0)), "JPEG"), id="print colours"),
        pytest.param(saved(half_black("I;16", 0, 65535), "PNG"), id="16 bits"),
    ],
)
def test_ink_is_dark_and_paper_white_in_every_kind_of_image(data: bytes) -> None:
    ((pixels, _),) = frames(data)
    assert pixels.dtype == np.uint8 and pixels.shape[:2] == (120, 90)
    assert pixels[20, 40].max() < 40 and pixels[100, 40].min() > 215


def test_every_page_of_a_tiff_comes_in_order() -> None:
    pages = [Image.new("1", (85 + n, 110), 1) for n in range(3)]
    data = saved(pages[0], "TIFF", compression="group4", save_all=True, append_images=pages[1:], dpi=(150, 150))
    assert [pixels.shape[1] for pixels, _ in frames(data)] == [85, 86, 87]


def test_a_picture_is_upright_by_its_exif_note() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    ((pixels, _),) = frames(saved(half_black("L", 0, 255), "JPEG", exif=exif))
    assert pixels.shape == (90, 120) and pixels[45, 100] < 40 and pixels[45, 20] > 215


@pytest.mark.parametrize(
    ("size", "stated", "dpi"),
    [
        pytest.param((1654, 2339), 200, 200, id="stated"),
        pytest.param((1654, 2339), 72, 200, id="72 is what programs write that know none"),
        pytest.param((1654, 2339), 1000, 200, id="stated, but a page of six centimetres"),
        pytest.param((2339, 1654), None, 200, id="none, landscape"),
    ],
)
def test_resolution_is_the_stated_one_or_that_of_an_a4_page(
    size: tuple[int, int], stated: int | None, dpi: int
) -> None:
    options = {"dpi": (stated, stated)} if stated else {}
    ((_, found),) = frames(saved(Image.new("1", size, 1), "PNG", **options))
    assert found == pytest.approx(dpi, abs=1)


def test_a_giant_image_is_refused_before_it_is_decoded() -> None:
    with pytest.raises(OversizedSource, match="120 megapixels"):
        list(frames(png_header(20_000, 20_000)))
    with pytest.raises(OversizedSource, match="12000 × 12000"):
        list(frames(png_header(12_000, 12_000)))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_a_truncated_image_is_unreadable(kind: str) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (300, 300), np.uint8)
    data = saved(Image.fromarray(noise), kind)
    with pytest.raises(UnreadableSource):
        list(frames(data[: len(data) // 2]))


def test_a_page_left_unread_is_empty_and_says_so() -> None:
    source = Source("a.png", "0" * 64, "image/png", 1)
    pages, notices = read(source, saved(Image.new("L", (827, 1169), 255), "PNG", dpi=(100, 100)), "never")
    assert [(page.number, page.content, page.origin) for page in pages] == [(1, (), "ocr")]
    assert round(pages[0].width or 0) == 595 and [notice.code for notice in notices] == ["not-read"]
