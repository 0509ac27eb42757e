"""Image files of every kind as pixels and pages, and those that cannot be read."""

import io
import struct
import zlib
from typing import Any

import numpy as np
import pytest
from PIL import Image

from ingest.document import Source, Table
from ingest.errors import OversizedSource, SourceError, UnreadableSource
from ingest.image import frames, pages_of, read
from ingest.image_pixels import Pixels
from tests.test_scan import page


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def drawn(data: bytes) -> list[tuple[Pixels, float]]:
    """The pages of a file all of which can be opened."""
    found = []
    for frame in frames(data):
        assert not isinstance(frame, SourceError)
        found.append(frame)
    return found


def source(media_type: str = "image/tiff") -> Source:
    return Source("a", "0" * 64, media_type, 1)


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
    ((pixels, _),) = drawn(data)
    assert pixels.dtype == np.uint8 and pixels.shape[:2] == (120, 90)
    assert pixels[20, 40].max() < 40 and pixels[100, 40].min() > 215


def test_every_page_of_a_tiff_comes_in_order() -> None:
    pages = [Image.new("1", (85 + n, 110), 1) for n in range(3)]
    data = saved(pages[0], "TIFF", compression="group4", save_all=True, append_images=pages[1:], dpi=(150, 150))
    assert [pixels.shape[1] for pixels, _ in drawn(data)] == [85, 86, 87]


def test_a_picture_is_upright_by_its_exif_note() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    ((pixels, _),) = drawn(saved(half_black("L", 0, 255), "JPEG", exif=exif))
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
    ((_, found),) = drawn(saved(Image.new("1", size, 1), "PNG", **options))
    assert found == pytest.approx(dpi, abs=1)


def test_a_giant_image_is_refused_before_it_is_decoded() -> None:
    for size, said in (((20_000, 20_000), "120 megapixels"), ((12_000, 12_000), "12000 × 12000")):
        with pytest.raises(OversizedSource, match=said):
            read(source("image/png"), png_header(*size), "auto")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "GIF", "WEBP", "BMP", "JPEG2000"])
def test_a_truncated_image_is_unreadable(kind: str) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (300, 300), np.uint8)
    data = saved(Image.fromarray(noise), kind, **({"lossless": True} if kind == "WEBP" else {}))
    with pytest.raises(UnreadableSource):
        read(source(), data[: len(data) // 2], "never")


@pytest.mark.parametrize("kind", ["BMP", "GIF", "WEBP", "JPEG2000"])
def test_every_usual_kind_of_picture_is_opened(kind: str) -> None:
    ((pixels, _),) = drawn(saved(half_black("RGB", (0, 0, 0), (255, 255, 255)), kind))
    assert pixels.shape[:2] == (120, 90) and pixels[20, 40].max() < 40 and pixels[100, 40].min() > 215


def test_of_a_moving_picture_the_first_one_counts() -> None:
    pages = [Image.new("P", (30, 40), n) for n in range(4)]
    for kind in ("GIF", "WEBP", "PNG"):
        images = pages if kind == "GIF" else [page.convert("RGB") for page in pages]
        assert len(drawn(saved(images[0], kind, save_all=True, append_images=images[1:]))) == 1


@pytest.mark.parametrize("packing", ["group3", "group4", "tiff_lzw", "jpeg", "packbits", "tiff_deflate", "raw"])
def test_every_usual_packing_of_a_tiff_is_unpacked(packing: str) -> None:
    mode = ("L", 0, 255) if packing == "jpeg" else ("1", 0, 1)
    ((pixels, _),) = drawn(saved(half_black(*mode), "TIFF", compression=packing))
    assert pixels[20, 40] < 40 and pixels[100, 40] > 215


def test_a_fax_is_stretched_to_its_true_height() -> None:
    data = saved(Image.new("1", (1728, 1146), 1), "TIFF", compression="group3", dpi=(204, 98))
    ((pixels, dpi),) = drawn(data)
    assert dpi == 204 and pixels.shape == (2386, 1728)


def test_a_page_scanned_finer_than_is_read_is_made_smaller_and_keeps_its_size_on_paper() -> None:
    page = Image.new("L", (4960, 7016), 255)
    for kind in ("JPEG", "PNG", "TIFF"):
        ((pixels, dpi),) = drawn(saved(page, kind, dpi=(600, 600)))
        assert pixels.shape == (3508, 2480) and dpi == pytest.approx(300, rel=0.01)


def test_a_smaller_copy_of_a_page_is_no_page() -> None:
    whole, small = Image.new("1", (850, 1100), 1), Image.new("1", (85, 110), 1)
    small.encoderinfo = {"tiffinfo": {254: 1}}
    data = saved(whole, "TIFF", save_all=True, append_images=[small, whole])
    assert [pixels.shape[1] for pixels, _ in drawn(data)] == [850, 850]


def test_a_damaged_page_does_not_take_the_others_with_it() -> None:
    noise = np.random.default_rng(0).integers(0, 255, (3, 80, 60), np.uint8)
    images = [Image.fromarray(each) for each in noise]
    data = bytearray(saved(images[0], "TIFF", save_all=True, append_images=images[1:], compression="tiff_deflate"))
    starts = [place for place in range(len(data)) if data[place : place + 2] == b"\x78\x9c"]
    data[starts[1] + 2 : starts[1] + 400] = bytes(398)
    pages, notices = read(source(), bytes(data), "never")
    assert [page.number for page in pages] == [1, 2, 3]
    assert [notice.code for notice in notices] == ["not-read", "damaged-page", "not-read"]


def test_pages_behind_a_broken_link_are_said_to_be_lost() -> None:
    pages = [Image.new("1", (85, 110), 1) for _ in range(3)]
    data = saved(pages[0], "TIFF", compression="group4", save_all=True, append_images=pages[1:])
    found, notices = read(source(), data[:-160], "never")
    assert len(found) == 3 and [notice.code for notice in notices] == ["not-read", "not-read", "damaged-page"]


def test_a_file_of_too_many_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ingest.image.MAX_FRAMES", 2)
    page = Image.new("1", (85, 110), 1)
    with pytest.raises(OversizedSource, match="> 2"):
        read(source(), saved(page, "TIFF", save_all=True, append_images=[page, page]), "never")


def test_reading_can_begin_at_any_page() -> None:
    pages = [Image.new("1", (85 + n, 110), 1) for n in range(4)]
    data = saved(pages[0], "TIFF", save_all=True, append_images=pages[1:], dpi=(72, 72))
    count, rest = pages_of(data, "never", 2)
    assert count == 4 and [page.number for page, _ in rest] == [3, 4]


def test_a_page_left_unread_is_empty_and_says_so() -> None:
    pages, notices = read(source(), saved(Image.new("L", (827, 1169), 255), "PNG", dpi=(100, 100)), "never")
    assert [(page.number, page.content, page.origin) for page in pages] == [(1, (), "ocr")]
    assert round(pages[0].width or 0) == 595 and [notice.code for notice in notices] == ["not-read"]


def test_a_page_made_smaller_is_upright_still() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    page = Image.new("L", (5000, 7000), 255)
    page.paste(0, (0, 0, 5000, 3500))
    for kind in ("JPEG", "PNG", "TIFF"):
        ((pixels, _),) = drawn(saved(page, kind, dpi=(600, 600), exif=exif))
        assert pixels.shape == (2500, 3500) and pixels[1000, 3400] < 40 and pixels[1000, 100] > 215


def test_a_list_without_rules_goes_on_over_the_pages_of_a_file() -> None:
    last = page(table_top=120, sentence=False, ruled=False, rows=[("3", "Sùng Thị Dí", "Văn thư", "Giấy khen")])
    first, second = (Image.fromarray(each) for each in (page(ruled=False), last))
    pages, _ = read(source(), saved(first, "TIFF", save_all=True, append_images=[second], dpi=(200, 200)), "auto")
    one, other = (item for each in pages for item in each.content if isinstance(item, Table))
    assert not one.continued and other.continued
    assert [[cell.text for cell in row] for row in other.rows] == [["3", "Sùng Thị Dí", "Văn thư", "Giấy khen"]]
