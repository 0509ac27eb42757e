"""Labels that Word writes itself."""

import docx
import pytest

from ingest.docx_numbering import FORMATS
from tests.word import texts, xml


def test_labels_of_lists_are_part_of_the_text() -> None:
    document = docx.Document()
    numbering = document.part.numbering_part.element
    levels = [("decimal", "%1."), ("lowerLetter", "%2)"), ("decimal", "%1.%2.%3")]
    shapes = "".join(
        f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{shape}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for i, (shape, text) in enumerate(levels)
    )
    numbering.insert(0, xml(f'<w:abstractNum w:abstractNumId="90">{shapes}</w:abstractNum>'))
    for num, extra in (("90", ""), ("91", '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')):
        numbering.append(xml(f'<w:num w:numId="{num}"><w:abstractNumId w:val="90"/>{extra}</w:num>'))
    for num, level, text in [
        ("90", 0, "Tập thể"), ("90", 1, "Phòng A"), ("90", 1, "Phòng B"), ("90", 0, "Cá nhân"),
        ("90", 1, "Lê Na"), ("90", 2, "sâu"), ("91", 0, "Mới"), ("91", 0, "Nữa"), ("0", 0, "Trơn"),
    ]:  # fmt: skip
        properties = document.add_paragraph(text)._p.get_or_add_pPr()
        properties.append(xml(f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'))
    assert texts(document) == [
        "1. Tập thể", "a) Phòng A", "b) Phòng B", "2. Cá nhân", "a) Lê Na", "2.a.1 sâu", "1. Mới", "2. Nữa", "Trơn",
    ]  # fmt: skip


def test_bullets_and_numbers_of_styles_are_labels() -> None:
    document = docx.Document()
    document.add_paragraph("Như Điều 3", "List Bullet")
    document.add_paragraph("Ông A", "List Number")
    document.add_paragraph("Ông B", "List Number")
    assert texts(document) == ["• Như Điều 3", "1. Ông A", "2. Ông B"]


@pytest.mark.parametrize(
    ("shape", "number", "written"),
    [
        ("lowerLetter", 780, "z" * 30),
        ("upperLetter", 781, "781"),
        ("lowerRoman", 1999, "mcmxcix"),
        ("upperRoman", 9_999_999, "9999999"),
    ],
)
def test_numbers_beyond_what_word_writes_in_letters_are_digits(shape: str, number: int, written: str) -> None:
    assert FORMATS[shape](number) == written


@pytest.mark.parametrize("odd", ["²", "9" * 5000, "-1"])
def test_odd_numbers_in_the_file_are_passed_over(odd: str) -> None:
    document = docx.Document()
    properties = document.add_paragraph("Ông A", "List Number")._p.get_or_add_pPr()
    properties.append(xml(f'<w:numPr><w:ilvl w:val="{odd}"/></w:numPr>'))
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "Bà B"
    table.cell(0, 0)._tc.get_or_add_tcPr().append(xml(f'<w:gridSpan w:val="{odd}"/>'))
    assert "Ông A" in texts(document)[0]
