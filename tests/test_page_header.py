"""What stands in the top margin of the first page of DOC, RTF and ODT files. All names are invented."""

import pytest

from ingest import doc, odt, rtf
from ingest.document import Block, Table
from ingest.page_header import with_header
from tests.flowing import content, texts
from tests.made_doc import doc as made_doc
from tests.made_doc import par
from tests.made_doc_parts import headers_part
from tests.test_odt import NAMESPACES, STYLES, packed

HEAD = ["UBND TỈNH X", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "QUYẾT ĐỊNH"]
LETTERHEAD, TITLE = "Số: 12/QĐ-UBND", "QUYẾT ĐỊNH"


def _rtf(text: str) -> str:
    return "".join(char if char.isascii() else f"\\u{ord(char)}?" for char in text)


def of_rtf(headers: str, title: str = TITLE) -> list[str]:
    return texts(content(rtf.read, ("{\\rtf1 " + _rtf(headers) + _rtf(title) + "\\par}").encode()))


def of_doc(headers: list[str], first_apart: bool) -> list[str]:
    data = made_doc([par(TITLE)], headers=headers, first_apart=first_apart)
    return texts(content(doc.read, data))


def of_odt(master: str, body: str = f"<text:p>{TITLE}</text:p>") -> list[str]:
    automatic = (
        '<office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:master-page-name="Đầu"/>'
        "</office:automatic-styles>"
    )
    styles = f"{STYLES}{automatic}<office:master-styles>{master}</office:master-styles>"
    return texts(
        content(odt.read, packed(body, **{"styles.xml": f"<office:document-styles {NAMESPACES}>{styles}</office:document-styles>"}))
    )  # fmt: skip


@pytest.mark.parametrize("first_apart", [False, True])
def test_a_doc_shows_the_header_of_its_first_page(first_apart: bool) -> None:
    headers = ["chẵn", "Mẫu số 3", "", "", LETTERHEAD] if first_apart else ["chẵn", LETTERHEAD, "", "", "cũ"]
    assert of_doc(headers, first_apart) == [LETTERHEAD, TITLE]


@pytest.mark.parametrize("number", ["2", "- 2 -", "Trang 1/3"])
def test_a_page_number_alone_is_no_text(number: str) -> None:
    assert of_doc(["", number], False) == [TITLE]
    assert of_rtf(f"{{\\header {number}\\par}}") == [TITLE]
    assert of_odt(f'<style:master-page style:name="Standard"><style:header><text:p>{number}</text:p></style:header></style:master-page>') == [TITLE]  # fmt: skip


def test_a_doc_with_a_damaged_list_of_headers_keeps_its_text() -> None:
    part = headers_part(["", LETTERHEAD])
    data = made_doc([par(TITLE)], headers=["", LETTERHEAD])
    assert texts(content(doc.read, data.replace(part, b"\xff" * len(part)))) == [TITLE]


@pytest.mark.parametrize(
    "headers",
    [
        f"{{\\header {LETTERHEAD}\\par}}",
        f"\\titlepg{{\\header Mẫu số 3\\par}}{{\\headerf \\pard\\qc {LETTERHEAD}\\par}}",
        f"{{\\headerl chẵn\\par}}{{\\headerr {LETTERHEAD}\\par}}{{\\headerf cũ\\par}}",
    ],
)
def test_an_rtf_shows_the_header_of_its_first_page(headers: str) -> None:
    assert of_rtf(headers) == [LETTERHEAD, TITLE]


def test_the_header_of_a_later_section_of_an_rtf_is_left_out() -> None:
    assert of_rtf(f"{TITLE}\\sect{{\\header DANH SÁCH\\par}}") == [TITLE, TITLE]


@pytest.mark.parametrize(
    "master",
    [
        f"<style:header><text:p>{LETTERHEAD}</text:p></style:header>",
        f"<style:header><text:p>Mẫu số 3</text:p></style:header><style:header-first><text:p>{LETTERHEAD}</text:p></style:header-first>",
        f'<style:header><text:p>{LETTERHEAD}</text:p></style:header><style:header-first style:display="false"><text:p>cũ</text:p></style:header-first>',
    ],
)
def test_an_odt_shows_the_header_of_its_first_page(master: str) -> None:
    assert of_odt(f'<style:master-page style:name="Standard">{master}</style:master-page>') == [LETTERHEAD, TITLE]


def test_an_odt_shows_the_header_of_the_page_style_that_its_text_begins_with() -> None:
    master = (
        f'<style:master-page style:name="Đầu"><style:header><text:p>{LETTERHEAD}</text:p></style:header></style:master-page>'
        '<style:master-page style:name="Standard"><style:header><text:p>DANH SÁCH</text:p></style:header></style:master-page>'
    )
    assert of_odt(master, f'<text:p text:style-name="P1">{TITLE}</text:p>') == [LETTERHEAD, TITLE]


@pytest.mark.parametrize(
    ("header", "read"),
    [
        (["CÔNG BÁO/Số 15 + 16/Ngày 12-3-2019"], [*HEAD, "CÔNG BÁO/Số 15 + 16/Ngày 12-3-2019"]),
        (["MẬT", "Mẫu số 01"], ["MẬT", *HEAD, "Mẫu số 01"]),
        (["SỞ NỘI VỤ"], ["SỞ NỘI VỤ", *HEAD]),
        (["Trang 2"], HEAD),
    ],
)
def test_numbers_in_the_margin_of_a_paper_with_a_head_of_its_own_come_last(header: list[str], read: list[str]) -> None:
    def blocks(texts: list[str]) -> list[Block | Table]:
        return [Block(text) for text in texts]

    assert with_header(blocks(header), blocks(HEAD)) == blocks(read)


@pytest.mark.parametrize("number", ["Số: 45/QĐ-UBND", "Số:      /QĐ-UBND", "Số: ...../QĐ-UBND"])
def test_its_own_number_is_a_head_of_a_paper(number: str) -> None:
    body: list[Block | Table] = [Block("UBND TỈNH X"), Block(number), Block(TITLE)]
    assert with_header([Block("CÔNG BÁO/Số 15")], body) == [*body, Block("CÔNG BÁO/Số 15")]
    assert with_header([Block(LETTERHEAD)], [Block(TITLE)]) == [Block(LETTERHEAD), Block(TITLE)]
