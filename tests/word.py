"""Small Word files for the tests, and what is read from them; all names invented."""

import io
import zipfile
from collections.abc import Callable
from typing import Any

import docx
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml

from ingest.document import Block, Table
from ingest.read import read_bytes

Item = Block | Table


def saved(document: Any) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def content(document: Any) -> tuple[Item, ...]:
    (page,) = read_bytes(saved(document), "x.docx").pages
    assert page.number is None
    return page.content


def texts(document: Any) -> list[str]:
    return [item.text if isinstance(item, Block) else "<table>" for item in content(document)]


def table_of(document: Any) -> Table:
    (table,) = [item for item in content(document) if isinstance(item, Table)]
    return table


def xml(inner: str) -> Any:
    return parse_xml(f"<w:x {nsdecls('w', 'wp', 'a')}>{inner}</w:x>")[0]


def with_body(inner: str) -> Any:
    """A document whose body begins with some WordprocessingML."""
    document = docx.Document()
    holder = parse_xml(f"<w:x {nsdecls('w')}>{inner}</w:x>")
    for position, child in enumerate(list(holder)):
        document.element.body.insert(position, child)
    return document


def rewritten(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return buffer.getvalue()


def filled(document: Any, rows: list[list[str]], style: str | None = None) -> Any:
    table = document.add_table(len(rows), len(rows[0]), style)
    for row, values in zip(table.rows, rows, strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.text = value
    return table


HEAD = [["UBND TỈNH X\nSỞ Y TẾ\nSố: 5/QĐ-SYT", "CỘNG HÒA XÃ HỘI\nĐộc lập\nX, ngày 5 tháng 5 năm 2021"]]
LIST = [["STT", "Họ và tên", "Đơn vị"], ["1", "Vũ Hải Đăng", "Sở Y tế"], ["2", "Lò Thị Pà", "Sở Nội vụ"]]
