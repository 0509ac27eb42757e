"""Web pages saved in one file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.errors import UnreadableSource
from ingest.html_mhtml import read
from tests.flowing import content, survives, texts

SAVED = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: about:blank\r\nSubject: =?utf-8?Q?B=C3=A0i?=\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x--"\r\n\r\n----x--\r\n'
    "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    '<html><head><meta http-equiv=3D"Content-Type" content=3D"text/html; charset=3DUTF-8"></head><body>\r\n'
    "<p>T=E1=BA=B7ng Gi=E1=BA=A5y =\r\nkhen</p></body></html>\r\n----x--\r\nContent-Type: text/css\r\n\r\np{}\r\n----x----\r\n"
)


def test_the_page_among_the_parts_is_read() -> None:
    assert texts(content(read, SAVED.encode())) == ["Tặng Giấy khen"]


def test_a_charset_in_the_header_of_the_part_counts() -> None:
    data = SAVED.replace("text/html\r\n", "text/html; charset=utf-8\r\n").replace("meta", "m").encode()
    assert texts(content(read, data)) == ["Tặng Giấy khen"]


def test_what_holds_no_page_is_unreadable() -> None:
    with pytest.raises(UnreadableSource, match="MHTML"):
        content(read, b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nx")


@given(st.integers(0, len(SAVED)), st.binary(max_size=20))
def test_damaged_files_do_no_harm(at: int, junk: bytes) -> None:
    survives(read, SAVED.encode()[:at] + junk)
    survives(read, SAVED.encode()[:at] + junk + SAVED.encode()[at:])
