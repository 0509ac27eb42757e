"""Paragraphs of a file made blocks, short ones older than Unicode by the rest of the file."""

import io
import zipfile
from collections.abc import Callable

import pytest

from ingest import html, odt, plain, rtf
from ingest.document import Block
from ingest.encoding_tables import as_shown, write_as
from ingest.flow import Flow, Piece, in_context
from tests.flowing import Reader, document

ROWS = [
    ["STT", "Họ và tên", "Khen thưởng"],
    ["1", "Vũ Hải Đăng", "Giấy khen"],
    ["2", "Trần Văn Hà", "Giấy khen"],
    ["3", "Lê Thị Mỹ Lệ", "Bằng khen"],
    ["4", "Đỗ Đình Vĩnh", "Giấy khen"],
]


def shown(text: str, encoding: str) -> bytes:
    """The bytes of a text in an encoding."""
    text = write_as(text, encoding)
    return bytes(next(byte for byte in range(256) if as_shown(bytes([byte])) == letter) for letter in text)


def as_html(encoding: str) -> bytes:
    cells = ["".join(f"<td>{cell}</td>" for cell in row) for row in ROWS]
    text = "".join(f"<tr>{row}</tr>" for row in cells)
    return shown(f"<table border=1>{text}</table>", encoding)


def as_rtf(encoding: str) -> bytes:
    def cell(text: str) -> bytes:
        letters = (b"%c" % byte if byte < 0x80 else b"\\'%02x" % byte for byte in shown(text, encoding))
        return b"\\pard\\intbl " + b"".join(letters) + b"\\cell "

    rows = (b"\\trowd\\cellx500\\cellx3000\\cellx6000" + b"".join(map(cell, row)) + b"\\row " for row in ROWS)
    return b"{\\rtf1\\ansi\\ansicpg1252 " + b"".join(rows) + b"}"


def as_odt(encoding: str) -> bytes:
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "text", "table"))
    cells = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{write_as(c, encoding)}</text:p></table:table-cell>" for c in row)
        + "</table:table-row>"
        for row in ROWS
    )
    body = f"<office:body><office:text><table:table>{cells}</table:table></office:text></office:body>"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("content.xml", f"<office:document-content {spaces}>{body}</office:document-content>")
    return file.getvalue()


def as_text(encoding: str) -> bytes:
    return shown("\n".join("\t".join(row) for row in ROWS), encoding)


@pytest.mark.parametrize("encoding", ["tcvn3", "vni", "vps", "bkhcm2", "vietware_x"])
@pytest.mark.parametrize(
    ("read", "made"), [(html.read, as_html), (rtf.read, as_rtf), (odt.read, as_odt), (plain.read, as_text)]
)
def test_short_cells_in_an_old_encoding_are_read_in_every_format(
    read: Reader, made: Callable[[str], bytes], encoding: str
) -> None:
    found = document(read, made(encoding))
    assert found.text.strip() == "\n".join("\t".join(row) for row in ROWS)
    assert [notice.code for notice in found.notices][:1] == ["converted-text"]


def test_text_that_is_right_is_walked_once() -> None:
    walks = []

    def walk(flow: Flow) -> list[Block]:
        walks.append(flow)
        return flow.blocks([Piece("Nguyễn Thị\x1f Hường\n1. Lò  Pà")])

    assert in_context(walk) == ([Block("Nguyễn Thị Hường"), Block("1. Lò Pà")], ())
    assert len(walks) == 1


def test_what_the_file_holds_is_kept_beside_what_it_became() -> None:
    def walk(flow: Flow) -> list[Block]:
        return [*flow.lines(["QuyÕt ®Þnh tÆng B»ng khen", "Hµ"]), *flow.blocks([Piece("VÜnh", bold=True)], label="1.")]

    made, said = in_context(walk)
    assert [(block.text, block.original) for block in made] == [
        ("Quyết định tặng Bằng khen", "QuyÕt ®Þnh tÆng B»ng khen"), ("Hà", "Hµ"), ("1. Vĩnh", "1. VÜnh"),
    ]  # fmt: skip
    assert [notice.code for notice in said] == ["converted-text"]
