"""What is read from small web pages, RTF, ODT and text files made in the tests; all names invented."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from hashlib import sha256

from ingest.document import Block, Document, Source, Table, compose
from ingest.errors import SourceError
from ingest.read import OcrMode, Reading

Item = Block | Table
Reader = Callable[[Source, bytes, OcrMode], Reading]

HEAD = ["UBND TỈNH X", "SỞ Y TẾ", "Số: 5/QĐ-SYT", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "X, ngày 5 tháng 5 năm 2021"]
"""The head of a decision as it is read: its left column, then its right one."""


def document(read: Reader, data: bytes) -> Document:
    source = Source("x", sha256(data).hexdigest(), "x/x", len(data))
    pages, notices = read(source, data, "never")
    return Document(source, pages, compose(pages), notices)


def content(read: Reader, data: bytes) -> tuple[Item, ...]:
    """The content of a file without pages of its own."""
    (page,) = document(read, data).pages
    assert page.number is None
    return page.content


def texts(items: Sequence[Item]) -> list[str]:
    return [item.text if isinstance(item, Block) else "<table>" for item in items]


def grid(items: Sequence[Item]) -> list[list[tuple[str, int, int, int]]]:
    """The only table among some content: for each cell its text, column, colspan and rowspan."""
    (table,) = [item for item in items if isinstance(item, Table)]
    return [[(cell.text, cell.column, cell.colspan, cell.rowspan) for cell in row] for row in table.rows]


def survives(read: Reader, data: bytes) -> None:
    """Whatever the bytes: text that can be stored, or a SourceError."""
    with suppress(SourceError):
        document(read, data).text.encode("utf-8")
