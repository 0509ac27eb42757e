"""What stands in the top margin of a Word file's first page. All names are invented."""

import docx
import pytest

from ingest.read import read_bytes
from tests.word import rewritten, saved, texts

LETTERHEAD = "Số: 12/QĐ-UBND"


def test_a_letterhead_in_the_header_of_the_first_page_is_read_first() -> None:
    document = docx.Document()
    document.sections[0].different_first_page_header_footer = True
    document.sections[0].first_page_header.paragraphs[0].text = LETTERHEAD
    document.sections[0].header.paragraphs[0].text = "Mẫu số 3"
    document.add_paragraph("QUYẾT ĐỊNH")
    assert texts(document) == [LETTERHEAD, "QUYẾT ĐỊNH"]


def test_a_header_of_all_pages_is_read_once_and_that_of_later_sections_not() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = LETTERHEAD
    document.add_paragraph("QUYẾT ĐỊNH")
    later = document.add_section()
    later.header.is_linked_to_previous = False
    later.header.paragraphs[0].text = "DANH SÁCH"
    assert texts(document) == [LETTERHEAD, "QUYẾT ĐỊNH"]


@pytest.mark.parametrize("number", ["2", "- 2 -", "Trang 1/3", ""])
def test_a_page_number_alone_is_no_text(number: str) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = number
    document.add_paragraph("QUYẾT ĐỊNH")
    assert texts(document) == ["QUYẾT ĐỊNH"]


def test_a_header_that_is_damaged_or_missing_loses_no_other_text() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = LETTERHEAD
    document.add_paragraph("QUYẾT ĐỊNH")
    data = rewritten(saved(document), lambda name, xml: b"<" if "header" in name else xml)
    assert read_bytes(data, "a.docx").text == "QUYẾT ĐỊNH\n"
