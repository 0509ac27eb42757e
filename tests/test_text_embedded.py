"""Files set into RTF and ODT files. All names are invented."""

import io
import struct
import zipfile

import pytest

from ingest.errors import UnreadableSource
from ingest.media import ODT, RTF
from ingest.ole_writing import container
from ingest.read import read_bytes
from tests.archives import listed, seen
from tests.sheets import LIST, saved, told, workbook
from tests.test_embedded import NATIVE, _packed
from tests.test_ods import _COMMON, _SPACES, _rows, _table
from tests.test_odt import packed as odt

SHEET = saved(workbook(LIST))


def _object(native: bytes, name: bytes = b"Excel.Sheet.12", kind: int = 2) -> bytes:
    names = b"".join(struct.pack("<I", len(each)) + each for each in (name + b"\0", b"", b""))
    data = struct.pack("<II", 0x501, kind) + names + struct.pack("<I", len(native)) + native
    return b"{\\object\\objemb{\\*\\objclass X}{\\*\\objdata " + data.hex().encode() + b"}{\\result hinh}}"


def _rtf(*objects: bytes) -> bytes:
    return b"{\\rtf1 mot " + b"".join(objects) + b"\\par}"


@pytest.mark.parametrize(
    ("inner", "name"),
    [
        (_object(container({"Package": SHEET})), "oleObject1"),
        (_object(container({NATIVE: _packed("ds.xlsx", SHEET)})), "ds.xlsx"),
        (_object(_packed("ds.xlsx", SHEET)[4:], b"Package"), "ds.xlsx"),
    ],
)
def test_an_object_of_an_rtf_is_a_file_of_its_own(inner: bytes, name: str) -> None:
    assert seen(_rtf(inner), "a.rtf", RTF) == {f"a.rtf/{name}": SHEET}


@pytest.mark.parametrize(
    "inner",
    [
        _object(container({"Equation Native": b"x"})),
        _object(b"C:\\ds.xlsx".ljust(60), kind=1),
        _object(b"x" * 60, b"PBrush"),
        b"{\\*\\objdata 0105}",
        b"{\\*\\objdata " + b"ff" * 60 + b"}",
    ],
)
def test_formulas_links_and_pictures_of_an_rtf_are_no_documents(inner: bytes) -> None:
    assert listed(_rtf(inner), "a.rtf", RTF) == []


def test_a_packed_file_of_an_rtf_that_is_cut_short_fails() -> None:
    (member,) = listed(_rtf(_object(_packed("ds.xlsx", SHEET)[4:-400], b"Package")), "a.rtf", RTF)
    assert isinstance(member.failure, UnreadableSource)


@pytest.mark.parametrize(
    "data", [b"\\objdata" * 20_000, b"\\objdata " + b"\\a1 " * 30_000, b"\\objdata" + b"0a " * 60_000]
)
def test_hostile_rtf_holds_one_file_at_most(data: bytes) -> None:
    assert len(listed(_rtf(data), "a.rtf", RTF)) <= 1


def _odt_with(kind: str, folder: str = "Object 1/") -> bytes:
    inner = f"<office:document-content {_SPACES}><office:body><office:spreadsheet>{_table(_rows(LIST))}</office:spreadsheet></office:body></office:document-content>"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="{folder}" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    return odt(
        "<text:p>Kèm danh sách</text:p>",
        **{f"{folder}content.xml": inner, f"{folder}styles.xml": _COMMON, "META-INF/manifest.xml": manifest},
    )


def test_a_sheet_in_an_odt_is_a_file_of_its_own() -> None:
    sheet = seen(_odt_with("application/vnd.oasis.opendocument.spreadsheet"), "a.odt", ODT)["a.odt/Object 1"]
    assert isinstance(sheet, bytes)
    assert told(read_bytes(sheet, "Object 1").pages[0].content) == [LIST]


@pytest.mark.parametrize("kind", ["application/vnd.oasis.opendocument.chart", ""])
def test_charts_in_an_odt_are_no_documents(kind: str) -> None:
    assert listed(_odt_with(kind), "a.odt", ODT) == []


def test_a_damaged_odt_has_none() -> None:
    assert listed(b"PK\x03\x04", "a.odt", ODT) == []
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("META-INF/manifest.xml", "<")
    assert listed(buffer.getvalue(), "a.odt", ODT) == []


def test_a_damaged_object_of_an_odt_fails_alone() -> None:
    whole = _odt_with("application/vnd.oasis.opendocument.spreadsheet")
    name = b"Object 1/content.xml"
    at = whole.index(name) + len(name)
    (member,) = listed(whole[:at] + b"\xff" * 50 + whole[at + 50 :], "a.odt", ODT)
    assert isinstance(member.failure, UnreadableSource)


def test_an_object_of_an_odt_that_is_named_twice_is_one() -> None:
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    entry = f'" manifest:media-type="{kind}"/><manifest:file-entry manifest:full-path="Object 1/'
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_odt_with(kind))) as old, zipfile.ZipFile(buffer, "w") as new:
        for each in old.namelist():
            new.writestr(
                each, old.read(each).replace(b'full-path="Object 1/', b'full-path="Object 1/' + entry.encode())
            )
    assert [member.path for member in listed(buffer.getvalue(), "a.odt", ODT)] == ["a.odt/Object 1"]
