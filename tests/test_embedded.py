"""Files set into Word and Excel files. All names are invented."""

import io
import struct
import zipfile

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from ingest.errors import OversizedSource, UnreadableSource
from ingest.media import DOC, DOCX, XLS, XLSX
from ingest.ole import opened
from ingest.ole_writing import container
from tests.archives import listed, seen
from tests.sheets import LIST, saved, workbook
from tests.word import rewritten
from tests.word import saved as packed

WORD = ("a.docx", DOCX)
NATIVE = "\x01Ole10Native"
CHUNK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"


def _word(name: str, data: bytes, kind: str = RELATIONSHIP_TYPE.PACKAGE) -> bytes:
    """A Word file with a part set into its main text."""
    document = docx.Document()
    document.add_paragraph("QUYẾT ĐỊNH")
    part = Part(PackURI(f"/word/embeddings/{name}"), "application/octet-stream", data, document.part.package)
    document.part.relate_to(part, kind)
    return packed(document)


def _packed(name: str, data: bytes, label: str = "", wide: bool = True) -> bytes:
    """What the packager of Windows writes for a file."""
    path, shown = f"C:\\\\Tam\\\\{name}", label or name
    told = b"".join(each.encode("ascii", "replace") + b"\0" for each in (shown, path))
    copy = path.encode("ascii", "replace") + b"\0"
    names = b"".join(struct.pack("<I", len(each)) + each.encode("utf-16-le") for each in (path, shown, path))
    inner = struct.pack("<H", 2) + told + struct.pack("<HHI", 0, 3, len(copy)) + copy
    inner += struct.pack("<I", len(data)) + data + (names if wide else b"")
    return struct.pack("<I", len(inner)) + inner


def test_a_workbook_set_in_is_a_file_of_its_own() -> None:
    sheet = saved(workbook(LIST))
    assert seen(_word("Sheet1.xlsx", sheet), *WORD) == {"a.docx/Sheet1.xlsx": sheet}


def test_text_taken_over_whole_is_a_file_of_its_own() -> None:
    page = "<table><tr><td>Lò Văn Ún</td></tr></table>".encode()
    assert seen(_word("chunk.html", page, CHUNK), *WORD) == {"a.docx/chunk.html": page}


def test_an_object_that_holds_a_package_hands_out_the_package() -> None:
    sheet = saved(workbook(LIST))
    object_ = container({"Package": sheet})
    assert seen(_word("oleObject1.bin", object_, RELATIONSHIP_TYPE.OLE_OBJECT), *WORD) == {"a.docx/oleObject1": sheet}


def test_formulas_and_other_objects_are_no_documents() -> None:
    object_ = container({"Equation Native": b"x" * 100})
    assert listed(_word("oleObject1.bin", object_, RELATIONSHIP_TYPE.OLE_OBJECT), *WORD) == []


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", _word("a.xlsx", b"x")[:-200]], ids=["empty", "cut", "cut late"])
def test_a_word_file_that_cannot_be_opened_has_none(data: bytes) -> None:
    assert listed(data, *WORD) == []


def test_a_word_file_whose_links_are_damaged_has_none() -> None:
    data = rewritten(_word("a.xlsx", b"x"), lambda name, xml: b"<" if name.endswith("document.xml.rels") else xml)
    assert listed(data, *WORD) == []


def test_what_unpacks_to_too_much_fails_alone() -> None:
    (member,) = listed(_word("a.xlsx", b"\0" * 60_000_000), *WORD)
    assert isinstance(member.failure, OversizedSource)


def test_an_object_too_large_to_look_into_is_refused_not_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ingest.unpacking.MAX_BYTES", 40_000)
    object_ = container({"Package": bytes(50_000)})
    (member,) = listed(_word("oleObject1.bin", object_, RELATIONSHIP_TYPE.OLE_OBJECT), *WORD)
    assert isinstance(member.failure, OversizedSource)


@pytest.mark.parametrize(
    ("name", "label", "wide", "shown"),
    [
        ("Danh sách.xlsx", "", True, "Danh sách.xlsx"),
        ("ds.xlsx", "", False, "ds.xlsx"),
        ("ds.xlsx", "Danh sách kèm theo", True, "ds.xlsx"),
    ],
)
def test_a_packed_file_is_a_file_of_its_own_by_its_name(name: str, label: str, wide: bool, shown: str) -> None:
    sheet = saved(workbook(LIST))
    object_ = container({NATIVE: _packed(name, sheet, label, wide)})
    assert seen(_word("oleObject1.bin", object_, RELATIONSHIP_TYPE.OLE_OBJECT), *WORD) == {f"a.docx/{shown}": sheet}


def test_a_packed_file_that_is_cut_short_is_refused_not_passed_over() -> None:
    object_ = container({NATIVE: _packed("ds.xlsx", bytes(9000))[:6000]})
    (member,) = listed(_word("oleObject1.bin", object_, RELATIONSHIP_TYPE.OLE_OBJECT), *WORD)
    assert isinstance(member.failure, UnreadableSource)


def test_other_native_data_is_no_document() -> None:
    object_ = container({NATIVE: b"\x10\0\0\0\x09\0" + bytes(16)})
    assert listed(_word("oleObject1.bin", object_, RELATIONSHIP_TYPE.OLE_OBJECT), *WORD) == []


def test_a_file_packed_into_a_sheet_is_a_file_of_its_own() -> None:
    object_ = container({NATIVE: _packed("ds.csv", b"a;b")})
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject" Target="../embeddings/oleObject1.bin"/></Relationships>'
    )
    held = io.BytesIO(saved(workbook(LIST)))
    with zipfile.ZipFile(held, "a") as archive:
        archive.writestr("xl/embeddings/oleObject1.bin", object_)
        archive.writestr("xl/worksheets/_rels/sheet1.xml.rels", links)
    assert seen(held.getvalue(), "a.xlsx", XLSX) == {"a.xlsx/ds.csv": b"a;b"}


@pytest.mark.parametrize(("kind", "storage"), [(DOC, "ObjectPool/_1234"), (XLS, "MBD0012")])
def test_objects_of_older_files_are_files_of_their_own(kind: str, storage: str) -> None:
    sheet = saved(workbook(LIST))
    data = container(
        {
            "WordDocument": b"x",
            f"{storage}/{NATIVE}": _packed("ds.xlsx", sheet),
            f"{storage}1/Package": sheet,
            f"{storage}2/CONTENTS": b"%PDF-1.4",
            f"{storage}3/Equation Native": b"x",
            f"{storage}4/{NATIVE}": _packed("ds.xlsx", bytes(9000))[:6000],
        }
    )
    names = {member.path: member.failure is None for member in listed(data, "a.doc", kind)}
    assert names == {
        "a.doc/ds.xlsx": True, "a.doc/oleObject2": True, "a.doc/oleObject3": True, "a.doc/oleObject4": False,
    }  # fmt: skip


@pytest.mark.parametrize("size", [100, 7_500_000])
def test_an_older_document_in_an_older_file_gets_a_container_of_its_own(size: int) -> None:
    inner = {"WordDocument": b"x" * size, "1Table": b"y" * 5000, "ObjectPool/_9/Workbook": b"z" * 4096}
    data = container({"Workbook": b"w"} | {f"MBD0012/{path}": stream for path, stream in inner.items()})
    made = seen(data, "a.xls", XLS)["a.xls/oleObject1"]
    assert isinstance(made, bytes)
    with opened(made) as ole:
        assert {path: ole.stream(path).rstrip(b"\0") for path in ole.streams("")} == inner


def test_many_objects_are_all_listed() -> None:
    objects = {f"ObjectPool/_{number}/WordDocument": b"x" for number in range(200)}
    assert len(listed(container({"WordDocument": b"x"} | objects), "a.doc", DOC)) == 200
