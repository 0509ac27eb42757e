"""Word files written as one XML. All names are invented."""

import base64
import zipfile
from io import BytesIO

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest import word_xml
from ingest.errors import OversizedSource, UnreadableSource
from ingest.media import WORD_XML, media_type
from ingest.word_xml import read
from tests import flowing
from tests.flowing import survives
from tests.word import filled, saved

_W = "http://schemas.microsoft.com/office/word/2003/wordml"
_WX = "http://schemas.microsoft.com/office/word/2003/auxHint"


def _of_2003(body: str) -> bytes:
    head = f'<?xml version="1.0"?><w:wordDocument xmlns:w="{_W}" xmlns:wx="{_WX}"><w:styles/>'
    return (
        f"{head}<w:body><wx:sect><wx:sub-section>{body}</wx:sub-section></wx:sect></w:body></w:wordDocument>".encode()
    )


def _paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def _run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def _flat(data: bytes) -> bytes:
    """A DOCX as Word's «Word XML Document»."""
    parts = []
    with zipfile.ZipFile(BytesIO(data)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            if name.endswith((".xml", ".rels")):
                xml = part.decode("utf-8").partition("?>")[2]
                inner = f"<pkg:xmlData>{xml}</pkg:xmlData>"
            else:
                inner = f"<pkg:binaryData>{base64.b64encode(part).decode()}</pkg:binaryData>"
            parts.append(f'<pkg:part pkg:name="/{name}">{inner}</pkg:part>')
    space = "http://schemas.microsoft.com/office/2006/xmlPackage"
    return f'<?xml version="1.0"?><pkg:package xmlns:pkg="{space}">{"".join(parts)}</pkg:package>'.encode()


def test_paragraphs_in_sections_are_read_in_order() -> None:
    data = _of_2003(_paragraph("QUYẾT ĐỊNH", '<w:jc w:val="center"/>') + _paragraph("Điều 1."))
    assert media_type(data) == WORD_XML
    assert flowing.texts(flowing.content(read, data)) == ["QUYẾT ĐỊNH", "Điều 1."]


def test_the_label_that_word_showed_stands_before_an_item() -> None:
    item = _paragraph("Ông Lò Văn Ún", '<w:listPr><w:ilvl w:val="0"/><wx:t wx:val="1."/></w:listPr>')
    assert flowing.texts(flowing.content(read, _of_2003(item))) == ["1. Ông Lò Văn Ún"]


def test_tables_and_fonts_of_old_are_read() -> None:
    fonts = '<w:rPr><w:rFonts w:ascii=".VnTime" w:h-ansi=".VnTime"/></w:rPr>'
    cells = "".join(f"<w:tc><w:p><w:r>{fonts}<w:t>{text}</w:t></w:r></w:p></w:tc>" for text in ("STT", "Hä vµ tªn"))
    row = f"<w:tr>{cells}</w:tr>"
    found = flowing.grid(flowing.content(read, _of_2003(f"<w:tbl>{row * 5}</w:tbl>")))
    assert [text for text, *_ in found[0]] == ["STT", "Họ và tên"]


def test_words_that_word_took_for_a_place_are_read() -> None:
    place = '<st1:place xmlns:st1="urn:schemas-microsoft-com:office:smarttags" w:st="on"><st1:City w:st="on">{}</st1:City></st1:place>'
    body = f"<w:p>{_run('Ông Lò Văn ')}{place.format(_run('Nam'))}{_run(', Nà Mỏ')}</w:p>"
    assert flowing.texts(flowing.content(read, _of_2003(body))) == ["Ông Lò Văn Nam, Nà Mỏ"]


def test_insertions_are_text_and_deletions_are_none() -> None:
    kept = '<aml:annotation xmlns:aml="http://schemas.microsoft.com/aml/2001/core" w:type="Word.{}"><aml:content>{}</aml:content></aml:annotation>'
    inserted, deleted = kept.format("Insertion", _run("Ka Hèm")), kept.format("Deletion", _run("Ka Hom"))
    body = f"<w:p>{_run('Bà ')}{inserted}{deleted}</w:p>"
    assert flowing.texts(flowing.content(read, _of_2003(body))) == ["Bà Ka Hèm"]


def test_a_cell_over_two_rows_is_one_cell() -> None:
    units = (("Đơn vị", ""), ("Phòng X", '<w:vmerge w:val="restart"/>'), ("", "<w:vmerge/>"), ("Phòng Y", ""))
    rows = "".join(
        f"<w:tr><w:tc><w:p>{_run(count)}</w:p></w:tc><w:tc><w:tcPr>{merge}</w:tcPr><w:p>{_run(unit)}</w:p></w:tc></w:tr>"
        for count, (unit, merge) in zip(("STT", "1", "2", "3"), units, strict=True)
    )
    found = flowing.grid(flowing.content(read, _of_2003(f"<w:tbl>{rows}</w:tbl>")))
    assert found[1][1] == ("Phòng X", 1, 1, 2)


def test_very_many_sections_take_no_time() -> None:
    data = _of_2003("<wx:sect></wx:sect>" * 20_000 + _paragraph("Điều 1."))
    assert flowing.texts(flowing.content(read, data)) == ["Điều 1."]


@pytest.mark.parametrize("name", ["", "/" + "a" * 70_000])
def test_a_part_of_an_impossible_name_is_passed_over(name: str) -> None:
    odd = f'<pkg:part pkg:name="{name}"><pkg:binaryData>YQ==</pkg:binaryData></pkg:part></pkg:package>'
    data = _flat(saved(docx.Document())).replace(b"</pkg:package>", odd.encode())
    assert flowing.texts(flowing.content(read, data)) == []


def test_a_file_beyond_the_limit_of_a_docx_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_xml, "MAX_DOCX_UNPACKED", 100)
    with pytest.raises(OversizedSource):
        flowing.content(read, _of_2003(""))


def test_a_flat_package_is_read_as_the_docx_it_holds() -> None:
    document = docx.Document()
    document.add_paragraph("Danh sách:")
    document.add_paragraph("Ông Lò Văn Ún", style="List Number")
    filled(document, [["STT", "Họ và tên"], ["1", "Ka Hèm"]], style="Table Grid")
    data = _flat(saved(document))
    assert media_type(data) == WORD_XML
    assert flowing.texts(flowing.content(read, data)) == ["Danh sách:", "1. Ông Lò Văn Ún", "<table>"]


@pytest.mark.parametrize("data", [b"<?xml version='1.0'?><a", _of_2003("").replace(b"w:body", b"w:other")])
def test_what_is_no_word_file_is_unreadable(data: bytes) -> None:
    with pytest.raises(UnreadableSource):
        flowing.content(read, data)


@given(st.binary(max_size=60), st.integers(0, 600))
def test_spoilt_files_are_read_or_refused(noise: bytes, at: int) -> None:
    data = _of_2003(_paragraph("Điều 1."))
    survives(read, data[:at] + noise + data[at:])


def test_the_header_of_the_first_page_is_read_first() -> None:
    headers = "".join(f'<w:hdr w:type="{kind}">{_paragraph(text)}</w:hdr>' for kind, text in (
        ("even", "chẵn"), ("odd", "Mẫu số 3"), ("first", "Số: 12/QĐ-UBND")))  # fmt: skip
    data = _of_2003(_paragraph("QUYẾT ĐỊNH") + f"<w:sectPr>{headers}<w:titlePg/></w:sectPr>")
    assert flowing.texts(flowing.content(read, data)) == ["Số: 12/QĐ-UBND", "QUYẾT ĐỊNH"]
