"""PDF pages set in fonts older than Unicode."""

import pytest

from ingest.document import Block, Document
from ingest.encoding_tables import write_as
from ingest.read import read_bytes
from tests.made_pdf import page_of, shown

TEXT = "Quyết định về việc tặng Bằng khen cho bà Nguyễn Thị Hường, tư vấn viên ở xã Mường Lén"


def document(*lines: tuple[str, str], fonts: list[str]) -> Document:
    """A page of lines (the name of its font and the text as the font's codes)."""
    rows = [(80, 750 - 30 * n, f"{font} 11", text.encode("cp1252")) for n, (font, text) in enumerate(lines)]
    return read_bytes(page_of(shown(rows), fonts), "x.pdf", "never")


def blocks(read: Document) -> list[Block]:
    return [item for page in read.pages for item in page.content if isinstance(item, Block)]


@pytest.mark.parametrize(("font", "name"), [(".VnTime", "tcvn3"), ("VNI-Times", "vni")])
def test_text_in_an_old_font_becomes_unicode_and_keeps_what_it_was(font: str, name: str) -> None:
    old = write_as(TEXT, name)
    read = document(("F1", old), fonts=[font])
    (block,) = blocks(read)
    assert block.text == TEXT
    assert block.original and block.original != TEXT
    assert [notice.code for notice in read.notices] == ["converted-text"]


@pytest.mark.parametrize("font", [".VnTime", "ABCDEE+F3"])
def test_hyphen_that_pdfium_shows_for_a_horned_u_is_one_again(font: str) -> None:
    read = document(("F1", write_as("Hường, tư, thưởng: 2021 - 2023, số 12/QĐ-UBND", "tcvn3")), fonts=[font])
    assert blocks(read)[0].text == "Hường, tư, thưởng: 2021 - 2023, số 12/QĐ-UBND"


def test_font_of_capitals_makes_capitals() -> None:
    read = document(
        ("F1", write_as("quyết định", "tcvn3")), ("F2", write_as(TEXT, "tcvn3")), fonts=[".VnTimeH", ".VnTime"]
    )
    assert blocks(read)[0].text == "QUYẾT ĐỊNH"


def test_unicode_beside_it_stays() -> None:
    read = document(("F2", "Café, 12 µm"), ("F1", write_as(TEXT, "tcvn3")), fonts=[".VnTime", "Times-Roman"])
    assert [(block.text, bool(block.original)) for block in blocks(read)] == [("Café, 12 µm", False), (TEXT, True)]
