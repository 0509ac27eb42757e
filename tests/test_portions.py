"""A file read in portions is the file read whole."""

import io
from dataclasses import replace

import pypdfium2
import pytest
from fpdf import FPDF
from PIL import Image

from ingest import portions
from ingest.errors import OversizedSource, UnreadableSource
from ingest.portions import Portion, can_be_shared, join, read_portion, source_of
from ingest.read import OcrMode, read_bytes


def _pdf(pages: int) -> bytes:
    made = FPDF()
    made.set_font("Helvetica", size=12)
    for number in range(1, pages + 1):
        made.add_page()
        made.multi_cell(0, 8, f"Trang so {number}. Tang giay khen cho ca nhan thu {number}.")
        if number % 2 == 0:
            with made.table() as table:
                for row in (("STT", "Ho ten"), (str(number), f"Nguyen Van {number}")):
                    table.row(row)
    return bytes(made.output())


def _tiff(pages: int) -> bytes:
    frames = [Image.new("L", (600, 800 + number), "white") for number in range(pages)]
    file = io.BytesIO()
    frames[0].save(file, "TIFF", save_all=True, append_images=frames[1:])
    return file.getvalue()


def _portions(data: bytes, media_type: str, ocr: OcrMode, size: int) -> list[Portion]:
    source = source_of(data, "/kho/dai", media_type)
    found: list[Portion] = []
    first, count = 0, 1
    while first < count:
        portion = read_portion(source, data, ocr, first, lambda pages: pages < size)
        found.append(portion)
        first, count = portion.end, portion.count
    return found


@pytest.mark.parametrize("size", [1, 2, 3, 7])
def test_the_portions_of_a_pdf_make_the_document_that_is_read_whole(size: int) -> None:
    data = _pdf(7)
    portions = _portions(data, "application/pdf", "auto", size)
    assert [portion.first for portion in portions] == list(range(0, 7, size))
    assert join(portions[::-1]) == read_bytes(data, "/kho/dai")


def test_the_portions_of_a_tiff_make_the_document_that_is_read_whole() -> None:
    data = _tiff(5)
    whole = read_bytes(data, "/kho/dai", "never")
    assert join(_portions(data, "image/tiff", "never", 2)) == whole
    assert [page.number for page in whole.pages] == [1, 2, 3, 4, 5]


def test_kinds_without_pages_are_not_shared() -> None:
    assert can_be_shared("application/pdf") and can_be_shared("image/tiff")
    assert not can_be_shared("image/png")


def test_portions_of_different_contents_are_no_document() -> None:
    first, second = _portions(_pdf(4), "application/pdf", "auto", 2)
    changed = replace(second, source=replace(second.source, sha256="0" * 64))
    with pytest.raises(UnreadableSource):
        join([first, changed])


def test_what_cannot_be_opened_is_refused_as_it_is_when_read_whole() -> None:
    with pytest.raises(UnreadableSource):
        read_portion(source_of(b"%PDF-1.7 rac", "x", "application/pdf"), b"%PDF-1.7 rac", "auto", 0)


def test_a_pdf_of_too_many_pages_is_refused_before_one_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portions, "MAX_PAGES", 3)
    data = _pdf(4)
    assert len(pypdfium2.PdfDocument(data)) == 4
    with pytest.raises(OversizedSource):
        read_portion(source_of(data, "x", "application/pdf"), data, "auto", 0)
