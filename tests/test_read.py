"""Files that are read, refused or passed over."""

import io
import os
import pickle
from hashlib import sha256
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest import read as reading
from ingest.document import Table, compose
from ingest.errors import DeniedSource, EmptySource, OversizedSource, SourceError, UnreadableSource, UnsupportedSource
from ingest.read import READERS, holds_no_document, read, read_bytes
from tests.paper import data, decision, paper


def word_file(text: str) -> bytes:
    document = docx.Document()
    document.add_paragraph(text)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_source_names_the_file_its_digest_and_its_kind(tmp_path: Path) -> None:
    content = word_file("Quyết định")
    path = tmp_path / "một.doc"  # the name lies, the content counts
    path.write_bytes(content)
    document = read(path)
    assert (document.source.path, document.source.size) == (str(path), len(content))
    assert document.source.sha256 == sha256(content).hexdigest()
    assert document.source.media_type in READERS
    assert document.text == "Quyết định\n" == compose(document.pages)


def test_another_name_can_be_remembered(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(word_file("x"))
    assert read(path, name="b.zip/a.docx").source.path == "b.zip/a.docx"


def test_documents_can_be_sent_to_another_process() -> None:
    pdf = paper()
    decision(pdf)
    document = read_bytes(data(pdf), "a.pdf")
    assert pickle.loads(pickle.dumps(document)) == document


def test_empty_file_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.touch()
    with pytest.raises(EmptySource):
        read(path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may open everything")
def test_file_without_rights_is_denied(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.4")
    path.chmod(0)
    with pytest.raises(DeniedSource):
        read(path)


def test_refusal_of_the_system_is_denied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.4")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(DeniedSource):
        read(path)


def test_file_over_the_limit_is_oversized(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.4" + bytes(2000))
    monkeypatch.setattr(reading, "MAX_BYTES", 1000)
    with pytest.raises(OversizedSource):
        read(path)


def test_file_that_is_gone_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource):
        read(tmp_path / "a.pdf")


def test_text_called_pdf_is_not_what_it_claims() -> None:
    with pytest.raises(UnreadableSource, match=r"\.pdf: TXT"):
        read_bytes("Quyết định số 1".encode(), "quyet-dinh.pdf")


def test_more_text_than_any_document_has_is_over_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ingest.read.MAX_TEXT", 1000)
    assert read_bytes(b"a b " * 200, "a.txt").text
    with pytest.raises(OversizedSource, match="1,000"):
        read_bytes(b"a b " * 400, "a.txt")


@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
def test_a_vietnamese_text_is_read_under_any_name(codec: str) -> None:
    lines = ["Điều 1. Tặng Giấy khen cho các cá nhân có thành tích xuất sắc:", *["Bà Vàng Thị Pà, giáo viên"] * 20]
    document = read_bytes("\n".join(lines).encode(codec), "quyet-dinh.docx")
    assert document.source.media_type == "text/plain"
    assert document.text.startswith(lines[0])


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (b"7z\xbc\xaf\x27\x1c", "a.7z", "7z"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "PowerPoint Document".encode("utf-16-le"), "a.ppt", "PowerPoint"),
        (b"Rar!\x1a\x07\x00", "a.rar", "RAR"),
    ],
)
def test_kinds_not_read_yet_are_named(content: bytes, name: str, kind: str) -> None:
    with pytest.raises(UnsupportedSource, match=kind):
        read_bytes(content, name)


@pytest.mark.parametrize(
    "name",
    [
        "Thumbs.db",
        "a/desktop.ini",
        ".DS_Store",
        "~$ot.docx",
        "._a.pdf",
        "c\\Lối tắt.lnk",
        "x.EXE",
        "x.dll",
        "f.ttf",
        "d.json",
    ],
)
def test_system_and_program_files_hold_no_document(name: str) -> None:
    assert holds_no_document(name)


@pytest.mark.parametrize(
    "name",
    ["QĐ 12.pdf", "a.docx", "a.doc", "a.xls", "a.tif", "quyết định", "a.zip", "danh sách.xlsx", "a.rar", "ds.xml"],
)
def test_what_may_hold_a_document_is_not_passed_over(name: str) -> None:
    assert not holds_no_document(name)


@given(
    st.binary(min_size=1, max_size=400), st.sampled_from([b"", b"%PDF-1.4\n", b"PK\x03\x04", b"%PDF-1.4\n1 0 obj<<"])
)
def test_any_content_is_read_or_refused(content: bytes, head: bytes) -> None:
    try:
        document = read_bytes(head + content, "a.pdf", "never")
    except SourceError as error:
        assert error.vi and error.en
    else:
        assert document.text == compose(document.pages)


@pytest.mark.parametrize("name", ["danh-sach.csv", "DS.TSV"])
def test_lists_that_a_spreadsheet_program_wrote_as_text_are_documents(name: str) -> None:
    assert not holds_no_document(name)
    rows = "STT,Họ và tên,Đơn vị\r\n1,Lò Văn Ún,Phòng Nội vụ\r\n2,Ka Hèm,Trạm Y tế\r\n"
    (table,) = read_bytes(rows.encode("utf-8-sig"), name).pages[0].content
    assert isinstance(table, Table) and len(table.rows) == 3


@pytest.mark.parametrize("name", ["phim.mp4", "ghi-am.m4a"])
def test_films_and_sound_are_passed_over(name: str) -> None:
    assert holds_no_document(name)
