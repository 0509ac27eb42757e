"""Kinds of files told by their content."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.media import DOCX, ODS, ODT, XLSX, media_type


def zipped(*names: str, **contents: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, contents.get(name, ""))
    return buffer.getvalue()


def ole(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + stream.encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        pytest.param(b"%PDF-1.4\n", "application/pdf", id="PDF"),
        pytest.param(b"X-Mailer: y\r\n\r\n%PDF-1.7\n", "application/pdf", id="PDF behind other lines"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "image/png", id="PNG"),
        pytest.param(b"\xff\xd8\xff\xe0", "image/jpeg", id="JPEG"),
        pytest.param(b"II*\x00", "image/tiff", id="TIFF"),
        pytest.param(b"MM\x00*", "image/tiff", id="TIFF of another byte order"),
        pytest.param(zipped("[Content_Types].xml", "word/document.xml"), DOCX, id="DOCX"),
        pytest.param(zipped("[Content_Types].xml", "xl/workbook.xml"), XLSX, id="XLSX"),
        pytest.param(zipped("mimetype", "content.xml", mimetype=ODT), ODT, id="ODT"),
        pytest.param(zipped("mimetype", "content.xml", mimetype=f"{ODT}-template"), ODT, id="OTT"),
        pytest.param(zipped("mimetype", "content.xml", mimetype=f"{ODS}-template"), ODS, id="OTS"),
        pytest.param(f'<?xml version="1.0"?><office:document office:mimetype="{ODT}"/>'.encode(), ODT, id="FODT"),
        pytest.param(f"<?xml version='1.0'?><office:document office:mimetype='{ODS}'/>".encode(), ODS, id="FODS"),
        pytest.param(zipped("a.docx"), "application/zip", id="ZIP with a DOCX in it"),
        pytest.param(zipped("word/document.xml")[:-30], DOCX, id="DOCX that lost its end"),
        pytest.param(ole("WordDocument"), "application/msword", id="DOC"),
        pytest.param(ole("Workbook"), "application/vnd.ms-excel", id="XLS"),
        pytest.param(ole("EncryptedPackage"), DOCX, id="DOCX under a password"),
        pytest.param(b"{\\rtf1\\ansi", "application/rtf", id="RTF"),
        pytest.param(b"\xef\xbb\xbf<!DOCTYPE HTML><html>", "text/html", id="HTML"),
        pytest.param("Quyết định".encode(), "text/plain", id="text"),
        pytest.param("Quyết định".encode("utf-16"), "text/plain", id="text in UTF-16"),
        pytest.param(bytes(range(256)), "application/octet-stream", id="anything else"),
    ],
)
def test_kind_of_content(data: bytes, kind: str) -> None:
    assert media_type(data) == kind


@given(
    st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
)
def test_any_content_has_a_kind(data: bytes, head: bytes) -> None:
    assert "/" in media_type(head + data)
