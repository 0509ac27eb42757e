"""Scans pasted into files of every kind that may hold text. All names are invented."""

import base64
import io

import pytest
from PIL import Image

from ingest.doc_file import WordFile
from ingest.doc_pictures import of_word
from ingest.document import Document
from ingest.html_pictures import _ELSEWHERE, of_page
from ingest.read import read_bytes
from ingest.rtf_pictures import of_rtf
from tests.test_docx_pictures import LONG
from tests.test_odt import packed

SIZE = (1000, 1400)


def picture(kind: str = "PNG", size: tuple[int, int] = SIZE) -> bytes:
    made = io.BytesIO()
    Image.new("L", size, 200).save(made, kind)
    return made.getvalue()


def _html(text: str, shown: bytes) -> bytes:
    code = base64.encodebytes(shown).decode()
    return f'<html><body><p>{text}</p><img src="data:image/png;base64,{code}"></body></html>'.encode()


def _mhtml(text: str, shown: bytes) -> bytes:
    page = f'<html><body><p>{text}</p><img src="http://x/1.png"></body></html>'.encode()
    head = b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n'
    parts = (b"text/html; charset=utf-8", page), (b"image/png", shown)
    return head + b"".join(
        b"--B\r\nContent-Type: " + kind + b"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(part)
        for kind, part in parts
    ) + b"--B--\r\n"  # fmt: skip


def _rtf(text: str, shown: bytes) -> bytes:
    words = "".join(char if char.isascii() else f"\\u{ord(char)}?" for char in text)
    return f"{{\\rtf1\\ansi {words}\\par{{\\pict\\picw10\\pngblip{{\\*\\blipuid 00ff}}\n{shown.hex()}}}\\par}}".encode()


def _odt(text: str, shown: bytes) -> bytes:
    frame = (
        '<draw:frame><draw:image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="Pictures/1.png"/></draw:frame>'
    )
    return packed(f"<text:p>{text}</text:p><text:p>{frame}</text:p>", **{"Pictures/1.png": shown})  # type: ignore[arg-type]


def _codes(found: Document) -> list[tuple[int | None, str]]:
    return [(notice.page, notice.code) for notice in found.notices]


MADE = pytest.mark.parametrize(
    ("made", "name"), [(_html, "a.html"), (_mhtml, "a.mht"), (_rtf, "a.rtf"), (_odt, "a.odt")], ids=str
)


@MADE
def test_a_scan_in_a_file_without_text_is_its_page(made: object, name: str) -> None:
    found = read_bytes(made("QĐ 12", picture()), name, "never")  # type: ignore[operator]
    assert [page.number for page in found.pages] == [None, 1] and _codes(found) == [(1, "not-read")]


@MADE
def test_a_large_picture_beside_text_is_told_of(made: object, name: str) -> None:
    found = read_bytes(made(LONG * 2, picture()), name, "never")  # type: ignore[operator]
    assert [page.number for page in found.pages] == [None] and _codes(found) == [(None, "picture-unread")]


@pytest.mark.parametrize(
    "shown", ['<img src="files/1.jpg">', "<iframe src=nd.html></iframe>", "<frameset><frame src='a'>"]
)
def test_a_page_that_shows_other_files_says_so(shown: str) -> None:
    assert _codes(read_bytes(f"<html><body>{shown}</body></html>".encode(), "a.html")) == [(None, "content-elsewhere")]
    assert _codes(read_bytes(f"<html><body><p>{LONG * 2}</p>{shown}</body></html>".encode(), "a.html")) == []


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
@pytest.mark.parametrize("sums", [17, 33])
def test_pictures_of_older_word_files_are_found_by_their_heads(kind: str, sums: int) -> None:
    shown = picture(kind)
    head = b"\x00\x00" + (b"\x1e\xf0" if kind == "PNG" else b"\x1d\xf0") + (sums + len(shown)).to_bytes(4, "little")
    file = WordFile(b"x" + head + bytes(sums) + shown + b"behind", b"", b"", True, 0)
    assert [*of_word(file)] == [shown]


@pytest.mark.parametrize(
    "data",
    [
        b"\\pngblip" * 20_000,
        b"\\pngblip " + b"\\a1 " * 30_000,
        b"\\jpegblip" + b"0a" * 60_000 + b"x",
        b"\\pngblip" + b"{" * 100_000,
    ],
)
def test_hostile_rtf_holds_one_picture_at_most(data: bytes) -> None:
    assert len([*of_rtf(data)]) <= 1


@pytest.mark.parametrize(
    "data", [b"data:image/png;base64," * 10_000, b"data:image/png;base64," + b"A" * 100_001, b"<img src" * 20_000]
)
def test_hostile_pages_hold_one_picture_at_most(data: bytes) -> None:
    assert len([*of_page(data)]) <= 1
    read_bytes(b"<html>" + data, "a.html", "never")


@pytest.mark.parametrize("code", [b"A=AA" + b"AAAA" * 400 + b"B", b"AAAA" * 400 + b"B=", b"A=" * 800])
def test_odd_code_in_a_page_is_no_picture(code: bytes) -> None:
    assert read_bytes(b"<html><body><p>a</p><img src='data:image/png;base64," + code + b"'></body></html>", "x").text


def test_tags_that_never_end_lead_nowhere() -> None:
    assert not _ELSEWHERE.search(b"<img " * 20_000)


def test_a_scan_that_is_stored_twice_is_one_page() -> None:
    shown = b"<img src='data:image/png;base64," + base64.b64encode(picture()) + b"'>"
    found = read_bytes(b"<html><body>" + shown + shown + b"</body></html>", "a.html", "never")
    assert [each.number for each in found.pages] == [1]
