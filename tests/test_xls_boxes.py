"""Text boxes and pictures over the cells of an XLS sheet."""

import struct

import xlwt
from hypothesis import given
from hypothesis import strategies as st

from ingest.sheet_model import TextBox
from ingest.xls import read
from ingest.xls_boxes import read_boxes
from tests.sheets import SOURCE, codes, told


def _record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _shape(kind: int, row: int) -> bytes:
    anchor = struct.pack("<HHI9H", 0, 0xF010, 18, 2, 1, 0, row, 0, 3, 0, row + 2, 0)
    return _record(0xEC, b"\x0f\x00\x04\xf0\x00\x00\x00\x00" + anchor) + _record(
        0x5D, struct.pack("<HHHH", 0x15, 0x12, kind, 1) + bytes(18)
    )


def _text(*pieces: bytes, length: int) -> bytes:
    txo = struct.pack("<HHHHHHHI", 0x212, 0, 0, 0, 0, length, 16, 0)
    return _record(0x1B6, txo) + b"".join(_record(0x3C, piece) for piece in pieces) + _record(0x3C, bytes(16))


_BOF = _record(0x809, bytes(16))
_EOF = _record(0x0A, b"")
_CHART = _BOF + _shape(8, 1) + _EOF
_SHAPES = (
    _shape(6, 5)
    + _text(b"\x01" + "CHỦ TỊCH\rVũ ".encode("utf-16-le"), b"\x00A T\xf9a", length=17)
    + _shape(25, 1)
    + _text(b"\x00ghi ch\xfa", length=7)
    + _shape(8, 9)
    + _CHART
)


def test_text_boxes_are_read_and_pictures_counted() -> None:
    stream = b"xx" + _BOF + _SHAPES + _EOF + _shape(8, 1)
    assert read_boxes(stream, 2) == ((TextBox(5, ("CHỦ TỊCH", "Vũ A Tùa")),), 1)


def test_they_stand_on_the_page_of_their_sheet() -> None:
    made = xlwt.Workbook()
    sheet = made.add_sheet("DS")
    sheet.write(0, 0, "DANH SÁCH")
    sheet.write(9, 0, "Nơi nhận")
    stream = made.get_biff_data()
    assert stream.endswith(_EOF)
    (page,), notices = read(SOURCE, stream[: -len(_EOF)] + _SHAPES + _EOF, "never")
    assert told(page.content) == ["DANH SÁCH", "Nơi nhận", "CHỦ TỊCH", "Vũ A Tùa"]
    assert codes(notices) == ["picture-unread"]


@given(st.binary(max_size=200), st.integers(-5, 250), st.booleans())
def test_any_bytes_are_looked_through(data: bytes, start: int, opened: bool) -> None:
    boxes, pictures = read_boxes((_BOF if opened else b"") + data, 0 if opened else start)
    assert pictures >= 0 and all(box.lines for box in boxes)
