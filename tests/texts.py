"""Texts for the tests of the extraction: documents typed by hand, and odd texts. All names are invented."""

from collections.abc import Sequence

from hypothesis import strategies as st

from extract.decision import Decision, Fact, Quote
from extract.passage import Passage, passage
from extract.pipeline import extract
from ingest.document import Block, Cell, Document, Page, Source, Table, compose
from ingest.text import fold, normalise

Rows = Sequence[Sequence[str]]

SOURCE = Source("van-ban.docx", "0" * 64, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 1)


def typed(*lines: str | Rows) -> Document:
    """A document of one page: a line is a block, rows are a table; lines that begin with «^» are centred."""
    content = tuple(_block(line) if isinstance(line, str) else _table(line) for line in lines)
    pages = (Page(None, content),)
    return Document(SOURCE, pages, compose(pages))


def _block(line: str) -> Block:
    return Block(normalise(line.removeprefix("^")), centred=line.startswith("^"))


def _table(rows: Rows) -> Table:
    """A row with fewer cells than the widest one is a group row: its last cell covers the rest."""
    width = max(map(len, rows))
    return Table(tuple(tuple(_cell(t, i, len(row), width) for i, t in enumerate(row)) for row in rows))


def _cell(text: str, column: int, cells: int, width: int) -> Cell:
    last = column == cells - 1
    return Cell((Block(normalise(text)),), column, width - column if last else 1)


def decided(*lines: str | Rows) -> Decision:
    """What is extracted from a typed document."""
    return extract(typed(*lines))


def whole(text: str) -> Passage:
    """A text as a passage of its own."""
    return passage(normalise(text))


def value(fact: Fact[str] | None) -> str | None:
    return fact.value if fact else None


def says(text: str, fact: Fact[str]) -> bool:
    """The quoted words are the value's words, whatever their case and marks."""
    return fold(text[fact.quote.start : fact.quote.end]).split() == fold(fact.value).split()


def inside(text: str, quote: Quote) -> bool:
    return 0 <= quote.start <= quote.end <= len(text)


_PIECES = st.sampled_from([
    "Điều 1.", "Tặng Bằng khen", "cho", "Ông", "Bà Lò Thị Pà", "Giám đốc", "Sở Tư pháp", "1.", "a)", "II.", "-", "–", ",", ";", ":", "(", ")",
    "QUYẾT ĐỊNH", "DANH SÁCH", "Số: 12/QĐ-UBND", "ngày 31 tháng 2 năm 2023", "năm học 2021-2022", "10 năm", "KT. CHỦ TỊCH", "Nơi nhận:",
    "đã có thành tích", "Kính gửi", "H’Ngăm", "Căn cứ", "kèm theo", "hạng Ba", "x", "Lao động tiên tiến", "1.490.000 đồng", "\n", "\t", "./.",
])  # fmt: skip

odd_texts = st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=14).map(" ".join))
"""Any text at all, and the building blocks of decisions in a senseless order."""
