"""What is printed above the pages of an XLS sheet, which xlrd passes over ([MS-XLS] 2.4.136 Header)."""

from ingest.sheet_header import header_lines
from ingest.sheet_model import TextBox
from ingest.xls_boxes import records

_HEADER = 0x14


def read_header(stream: bytes, start: int, codec: str) -> tuple[TextBox, ...]:
    """The header of the sheet whose records begin at `start`, as a text box above its first row.

    `codec` is that of letters in a byte each, before Excel 97; empty for later files, which are in Unicode.
    """
    data = next((data for record, data in records(stream, start, frozenset({_HEADER})) if record == _HEADER), b"")
    lines = header_lines(data[1 : 1 + data[0]].decode(codec, "replace") if codec and data else _unicode(data))
    return (TextBox(-1, lines),) if lines else ()


def _unicode(data: bytes) -> str:
    """A string with its length, and whether a character has two bytes (2.5.294 XLUnicodeString)."""
    length = int.from_bytes(data[:2], "little")
    if data[2:3] == b"\x01":
        return data[3 : 3 + 2 * length].decode("utf-16-le", "replace")
    return data[3 : 3 + length].decode("latin-1")
