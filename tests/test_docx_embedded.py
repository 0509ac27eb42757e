"""Files set into a Word file. All names are invented."""

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from ingest.errors import OversizedSource
from ingest.media import DOCX
from tests.archives import listed, seen
from tests.made_ole import container
from tests.sheets import LIST, saved, workbook
from tests.word import rewritten
from tests.word import saved as packed

WORD = ("a.docx", DOCX)
CHUNK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"


def _word(name: str, data: bytes, kind: str = RELATIONSHIP_TYPE.PACKAGE) -> bytes:
    """A Word file with a part set into its main text."""
    document = docx.Document()
    document.add_paragraph("QUYẾT ĐỊNH")
    part = Part(PackURI(f"/word/embeddings/{name}"), "application/octet-stream", data, document.part.package)
    document.part.relate_to(part, kind)
    return packed(document)


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
