"""Figures of a scan: print, a pen's, and a pen's of which the reader left one out."""

from hypothesis import given
from hypothesis import strategies as st

from extract import pen
from extract.decision import Decision, Quote
from extract.pipeline import extract
from extract.witnesses import Eyes
from ingest.document import Block, Box, Document, Page, Span, compose
from ingest.places import Places
from ingest.text import normalise
from store.marking import needs_review
from tests.texts import SOURCE, value

WIDE, HIGH = 595, 842
LINES = (
    "ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG", "Số: {} /QĐ-UBND", "Lâm Đồng, ngày 15 tháng 6 năm 2021", "QUYẾT ĐỊNH",
    "Về việc tặng Bằng khen", "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân có tên sau:",
    "1. Ông Lò Văn Ún, Trưởng bản, bản Nà Mỏ.", "CHỦ TỊCH", "Trần Quốc Huân",
)  # fmt: skip


def _span(at: int, word: str, left: float, height: float, width: float) -> Span:
    """A word `height` points high whose characters are each `width` times as wide."""
    box = Box(left / WIDE, 100 / HIGH, (left + len(word) * width * height) / WIDE, (100 + height) / HIGH)
    return Span(at, at + len(word), box, 0.99)


def _scan(serial: str, height: float, width: float) -> Document:
    """A decision on a scan whose number has figures of that height in points and that width in their height."""
    content = []
    for line in LINES:
        text, spans, at = normalise(line.format(serial)), [], 0
        for word in text.split(" "):
            drawn = (height, width) if serial and serial in word else (12.0, 0.55)
            spans.append(_span(at, word, 100.0 + 6 * at, *drawn))
            at += len(word) + 1
        content.append(Block(text, Box(0.1, 0.1, 0.9, 0.2), 0.99, tuple(spans), "ocr", centred=True))
    pages = (Page(1, tuple(content), "ocr", WIDE, HIGH),)
    return Document(SOURCE, pages, compose(pages))


def _read(serial: str, height: float, width: float) -> Decision:
    return extract(_scan(serial, height, width))


def test_printed_figures_apart_from_their_symbol_are_as_sure_as_they_were_read() -> None:
    found = _read("1402", 9.6, 0.69)
    assert value(found.number) == "1402/QĐ-UBND" and found.number is not None and found.number.confidence > 0.95


def test_a_pens_figures_are_less_sure() -> None:
    found = _read("1402", 14.6, 0.45)
    assert value(found.number) == "1402/QĐ-UBND" and found.number is not None and found.number.confidence < 0.9


def test_a_pens_figures_with_room_for_another_are_not_taken_and_are_shown() -> None:
    found = _read("366", 14.6, 0.68)
    assert found.number is None
    doubt = next(doubt for doubt in found.doubts if doubt.code == "number-unread")
    assert "«366»" in doubt.reason


def test_awards_of_a_decision_whose_number_nobody_could_read_are_looked_at() -> None:
    unread, read = _read("366", 14.6, 0.68), _read("1402", 9.6, 0.69)
    assert [needs_review(one) for one in (*unread.commendations, *read.commendations)] == [True, False]


@given(st.text(max_size=3), st.floats(0, 400, width=32), st.floats(0, 40, width=32))
def test_any_place_of_figures_is_measured_or_null(serial: str, height: float, width: float) -> None:
    document = _scan(serial.replace("{", "").replace("}", ""), height, width)
    for at in range(0, len(document.text), 7):
        found = pen.figures(Eyes(Places(document)), Quote(at, at + 4))
        assert found is None or (found.height > 0 and found.width >= 0)


def test_digital_figures_are_not_measured() -> None:
    pages = (Page(1, (Block("Số: 12 /QĐ-UBND"),), "text", WIDE, HIGH),)
    document = Document(SOURCE, pages, compose(pages))
    assert pen.figures(Eyes(Places(document)), Quote(4, 6)) is None
