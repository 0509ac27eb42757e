"""Which parts of a Word file have to be whole."""

import docx
import pytest

from ingest.errors import UnreadableSource
from ingest.read import read_bytes
from tests.word import rewritten, saved

_DOCUMENT_LINKS = "word/_rels/document.xml.rels"


def _word() -> bytes:
    document = docx.Document()
    document.add_paragraph("Tặng Giấy khen")
    return saved(document)


@pytest.mark.parametrize("part", ["word/settings.xml", "docProps/core.xml", "word/fontTable.xml"])
def test_parts_that_hold_no_text_may_be_damaged(part: str) -> None:
    data = rewritten(_word(), lambda name, xml: b"<" if name == part else xml)
    assert read_bytes(data, "a.docx").text == "Tặng Giấy khen\n"


def test_a_picture_that_is_missing_loses_no_text() -> None:
    link = (
        b'<Relationship Id="rIdX" Target="media/none.png" Type="http://schemas.openxmlformats.org/'
        b'officeDocument/2006/relationships/image"/></Relationships>'
    )

    def linked(name: str, xml: bytes) -> bytes:
        return xml.replace(b"</Relationships>", link) if name == _DOCUMENT_LINKS else xml

    assert read_bytes(rewritten(_word(), linked), "a.docx").text == "Tặng Giấy khen\n"


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "word/numbering.xml", "_rels/.rels"])
def test_parts_that_are_read_must_be_whole(part: str) -> None:
    with pytest.raises(UnreadableSource):
        read_bytes(rewritten(_word(), lambda name, xml: b"<" if name == part else xml), "a.docx")


def test_a_package_that_names_no_document_is_unreadable() -> None:
    with pytest.raises(UnreadableSource, match="officeDocument"):
        read_bytes(
            rewritten(_word(), lambda name, xml: xml.replace(b"relationships/officeDocument", b"relationships/x")),
            "a.docx",
        )
