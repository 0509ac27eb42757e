"""References of a Word file's main text to its parts."""

import io
import zipfile

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE

from ingest.docx_links import Link, links, main_part
from tests.word import rewritten, saved

RELS = "word/_rels/document.xml.rels"
IMAGE = RELATIONSHIP_TYPE.IMAGE


def _links(*told: str) -> list[Link]:
    """The references to pictures of a file with such links, its styles aside."""
    more = "".join(told).encode()
    whole = saved(docx.Document())
    data = rewritten(whole, lambda name, part: part.replace(b"</Rel", more + b"</Rel") if name == RELS else part)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [link for link in links(archive) if link.kind == "image"]


@pytest.mark.parametrize("target", ["styles.xml", "/word/styles.xml", "../word/styles.xml", "./styles.xml"])
def test_a_part_is_found_however_its_place_is_written(target: str) -> None:
    link = f'<Relationship Id="rId99" Type="{IMAGE}" Target="{target}"/>'
    assert _links(link) == [Link("rId99", "image", "word/styles.xml")]


@pytest.mark.parametrize("more", ['Target="../../etc/passwd"', 'Target="khong-co.png"', ""])
def test_what_is_not_in_the_file_is_no_part(more: str) -> None:
    assert _links(f'<Relationship Id="rId99" Type="{IMAGE}" {more}/>') == []


def test_what_lies_outside_is_not_followed() -> None:
    assert _links(f'<Relationship Id="rId99" Type="{IMAGE}" Target="styles.xml" TargetMode="External"/>') == []


def test_the_main_text_may_have_another_name() -> None:
    def renamed(name: str, part: bytes) -> bytes:
        return part.replace(b"word/document.xml", b"word/document2.xml")

    with zipfile.ZipFile(io.BytesIO(rewritten(saved(docx.Document()), renamed))) as archive:
        assert main_part(archive) == "word/document.xml"  # there is no such part as the one that is named
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document2.xml", "<x/>")
        archive.writestr(
            "_rels/.rels",
            f'<x><Relationship Type="{RELATIONSHIP_TYPE.OFFICE_DOCUMENT}" Target="/word/document2.xml"/></x>',
        )
    with zipfile.ZipFile(buffer) as archive:
        assert main_part(archive) == "word/document2.xml"
