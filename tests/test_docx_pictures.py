"""Scans pasted into a Word file. All names are invented."""

import io
from typing import Any

import docx
import pytest
from PIL import Image

from ingest.document import Document
from ingest.docx_pictures import _without_previews
from ingest.read import read_bytes
from tests.word import rewritten, saved

LONG = "Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 02 cá nhân đã có thành tích xuất sắc trong phong trào."
PAGE = (1000, 1400)


def _picture(size: tuple[int, int], grey: int = 200) -> io.BytesIO:
    made = io.BytesIO()
    Image.new("L", size, grey).save(made, "JPEG")
    made.seek(0)
    return made


def _word(*sizes: tuple[int, int], text: str = "") -> Any:
    document = docx.Document()
    if text:
        document.add_paragraph(text)
    for number, size in enumerate(sizes):
        document.add_picture(_picture(size, 200 + number))
    return document


def _read(document: Any) -> Document:
    return read_bytes(saved(document), "a.docx", "never")


def _codes(found: Document) -> list[tuple[int | None, str]]:
    return [(notice.page, notice.code) for notice in found.notices]


def test_scans_in_a_file_without_text_are_its_pages() -> None:
    found = _read(_word(PAGE, (1400, 1000)))
    assert [page.number for page in found.pages] == [1, 2]
    assert [(page.width or 0) > (page.height or 0) for page in found.pages] == [False, True]
    assert _codes(found) == [(1, "not-read"), (2, "not-read")]


def test_a_heading_above_the_scans_stays() -> None:
    found = _read(_word(PAGE, text="QĐ 12 năm 2021"))
    assert [page.number for page in found.pages] == [None, 1]
    assert found.text == "QĐ 12 năm 2021\n"


def test_large_pictures_beside_text_are_told_of() -> None:
    found = _read(_word(PAGE, text=LONG * 2))
    assert [page.number for page in found.pages] == [None]
    assert _codes(found) == [(None, "picture-unread")]


def test_a_logo_is_no_page() -> None:
    found = _read(_word((120, 120)))
    assert [page.number for page in found.pages] == [None] and _codes(found) == []


def test_of_very_many_pictures_the_first_are_read_and_the_rest_told_of() -> None:
    found = _read(_word(*[(700, 700 + number) for number in range(15)]))
    assert len(found.pages) == 12
    assert _codes(found)[-1] == (None, "picture-unread") and "3 hình" in found.notices[-1].text


def test_a_damaged_picture_takes_no_other_with_it() -> None:
    data = rewritten(saved(_word(PAGE, PAGE)), lambda name, part: part[:400] if name.endswith("image1.jpg") else part)
    assert [notice.page for notice in read_bytes(data, "a.docx", "never").notices] == [1, 2]


def test_a_picture_beyond_all_limits_is_told_of() -> None:
    made = _picture(PAGE).getvalue()
    size = made.index(b"\xff\xc0") + 5  # height and width in the frame header of a JPEG
    vast = made[:size] + b"\xff\xdc" * 2 + made[size + 4 :]
    data = rewritten(saved(_word(PAGE)), lambda name, part: vast if name.endswith(".jpg") else part)
    assert _codes(read_bytes(data, "a.docx", "never")) == [(1, "damaged-page")]


def _object(program: str) -> bytes:
    return f'<w:object><v:imagedata r:id="rId5"/><o:OLEObject ProgID="{program}" r:id="rId6"/></w:object>'.encode()


@pytest.mark.parametrize("program", ["Excel.Sheet.12", "Word.Document.8", "AcroExch.Document.DC", "Package"])
def test_the_picture_of_a_file_set_in_is_no_page(program: str) -> None:
    assert _without_previews(b"<w:r>" + _object(program) + b"<w:t/></w:r>") == b"<w:r><w:t/></w:r>"


def test_a_scan_set_in_as_a_picture_of_paint_is_a_page() -> None:
    assert _without_previews(_object("Paint.Picture")) == _object("Paint.Picture")


@pytest.mark.parametrize(
    "xml", [b"<w:object " * 20_000, b"<w:object>" + b"<" * 100_000, b"<w:object>" + b"a" * 200_000]
)
def test_objects_that_never_end_stay(xml: bytes) -> None:
    assert _without_previews(xml) == xml
