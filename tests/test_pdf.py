"""PDF files: reading order, tables, pages that are turned or cut, and what is wrong with some files."""

import io
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from ingest.document import Block, Document, Table, compose
from ingest.errors import EncryptedSource, OversizedSource, UnreadableSource
from ingest.read import OcrMode, read, read_bytes
from tests.paper import BODY, FOOT_LEFT, FOOT_RIGHT, HEAD_LEFT, HEAD_RIGHT, LEFT, data, decision, paper, ruled, wrapped

REAL = Path(__file__).parent.parent.parent / "shared" / "real"
ROWS = [["STT", "Họ và tên", "Đơn vị"], ["1", "Vũ Hải Đăng", "Sở Y tế"], ["2", "Lò Thị Pà", "Sở Nội vụ"]]
WIDTHS = [40, 200, 200]


def document(pdf: Any, ocr: OcrMode = "never") -> Document:
    return read_bytes(data(pdf), "x.pdf", ocr)


def texts(read_document: Document) -> list[str]:
    items = [item for page in read_document.pages for item in page.content]
    return [item.text if isinstance(item, Block) else "<table>" for item in items]


def tables(read_document: Document) -> list[Table]:
    return [item for page in read_document.pages for item in page.content if isinstance(item, Table)]


def cells(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def changed(source: bytes, change: Any) -> bytes:
    """A PDF after something was done to its first page."""
    pdf = pypdfium2.PdfDocument(source)
    change(pdf[0])
    buffer = io.BytesIO()
    pdf.save(buffer)
    return buffer.getvalue()


def test_decision_is_read_column_by_column_and_paragraph_by_paragraph() -> None:
    pdf = paper()
    decision(pdf)
    expected = [*HEAD_LEFT, *HEAD_RIGHT, "QUYẾT ĐỊNH", "Về việc tặng Bằng khen", *BODY, *FOOT_LEFT, *FOOT_RIGHT]
    assert texts(document(pdf)) == expected


def test_headings_are_bold_and_centred_and_running_text_is_neither() -> None:
    pdf = paper()
    decision(pdf)
    blocks = {b.text: b for b in document(pdf).pages[0].content if isinstance(b, Block)}
    assert all(blocks[text].bold and blocks[text].centred for text in ("QUYẾT ĐỊNH", "TỈNH X", HEAD_RIGHT[0]))
    assert not any(blocks[text].bold or blocks[text].centred for text in BODY)


def test_boxes_are_fractions_of_the_page() -> None:
    pdf = paper()
    pdf.text(100, 421, "giữa trang")
    (page,) = document(pdf).pages
    (block,) = page.content
    assert block.box is not None
    assert block.box.left == pytest.approx(100 / 595.28, abs=0.005)
    assert block.box.bottom == pytest.approx(421 / 841.89, abs=0.006)
    assert (page.width, page.height) == pytest.approx((595.28, 841.89), abs=0.1)


def test_page_cut_by_its_crop_box_keeps_boxes_of_what_is_shown() -> None:
    pdf = paper()
    pdf.text(100, 421, "giữa trang")
    cut = changed(data(pdf), lambda page: page.set_cropbox(50, 200, 450, 700))
    (page,) = read_bytes(cut, "x.pdf", "never").pages
    (block,) = page.content
    assert block.box is not None
    assert (page.width, page.height) == (400, 500)
    assert block.box.left == pytest.approx((100 - 50) / 400, abs=0.005)
    assert block.box.bottom == pytest.approx((421 - (841.89 - 700)) / 500, abs=0.008)


@pytest.mark.parametrize("turn", [90, 270])
def test_table_on_a_turned_page_is_read_as_displayed(turn: int) -> None:
    upright = paper()
    ruled(upright, 60, WIDTHS, ROWS)
    sideways = paper()
    with sideways.rotation(turn, 595.28 / 2, 841.89 / 2):
        ruled(sideways, 250, WIDTHS, ROWS)
    turned = changed(data(sideways), lambda page: page.set_rotation(turn))
    read_turned = read_bytes(turned, "x.pdf", "never")
    assert read_turned.pages[0].width == pytest.approx(841.89, abs=0.1)
    assert [cells(table) for table in tables(read_turned)] == [ROWS]


def test_text_around_tables_keeps_its_place_and_is_not_repeated() -> None:
    pdf = paper()
    pdf.text(LEFT, 50, "Danh sách thứ nhất:")
    below = ruled(pdf, 70, WIDTHS, ROWS)
    pdf.text(LEFT, below + 30, "Danh sách thứ hai:")
    below = ruled(pdf, below + 50, [40, 300], [["TT", "Tập thể"], ["1", "Phòng A"]])
    pdf.text(LEFT, below + 30, "Hết./.")
    read_document = document(pdf)
    assert texts(read_document) == ["Danh sách thứ nhất:", "<table>", "Danh sách thứ hai:", "<table>", "Hết./."]
    assert cells(tables(read_document)[0]) == ROWS
    assert read_document.text.count("Vũ Hải Đăng") == 1


def test_merged_cells_reach_as_far_as_no_rule_parts_them() -> None:
    pdf = paper()
    x = [LEFT, LEFT + 40, LEFT + 140, LEFT + 240]
    for box in [(x[0], 60, x[1], 108), (x[1], 60, x[3], 84), (x[1], 84, x[2], 108), (x[2], 84, x[3], 108)]:
        pdf.rect(box[0], box[1], box[2] - box[0], box[3] - box[1])
    for column, text, y in [(0, "TT", 90), (1, "Năm sinh", 76), (1, "Nam", 100), (2, "Nữ", 100)]:
        pdf.text(x[column] + 4, y, text)
    ruled(pdf, 108, [40, 100, 100], [["1", "1980", ""], ["2", "", "1991"]])
    (table,) = tables(document(pdf))
    first, second = table.rows[:2]
    assert [(c.text, c.column, c.colspan, c.rowspan) for c in first] == [("TT", 0, 1, 2), ("Năm sinh", 1, 2, 1)]
    assert [(c.text, c.column) for c in second] == [("Nam", 1), ("Nữ", 2)]
    assert cells(table)[2:] == [["1", "1980", ""], ["2", "", "1991"]]


def test_cells_that_make_no_rectangles_are_still_read() -> None:
    pdf = paper()
    ruled(pdf, 60, [40, 100, 100], [["TT", "Tên", "Nơi"], ["1", "Lê Na", "Sở Y tế"]])
    pdf.line(LEFT, 132, LEFT + 240, 132)  # a last row without its inner rules, one of them half drawn
    pdf.line(LEFT, 108, LEFT, 156)
    pdf.line(LEFT + 240, 108, LEFT + 240, 156)
    pdf.line(LEFT + 40, 108, LEFT + 40, 156)
    pdf.line(LEFT + 40, 156, LEFT + 240, 156)
    pdf.line(LEFT + 140, 132, LEFT + 140, 156)
    pdf.text(LEFT + 44, 124, "Hà My")
    assert "Hà My" in document(pdf).text and document(pdf).text.count("Lê Na") == 1


def test_wrapped_cell_is_one_paragraph_and_a_broken_symbol_is_whole() -> None:
    pdf = paper()
    ruled(pdf, 60, WIDTHS, [["1", "", ""]], 60)
    for row, (name, number) in enumerate([("Nguyễn Thị Minh", "1043/KH-"), ("Khai Nguyên", "UBND")]):
        pdf.text(LEFT + 44, 76 + 16 * row, name)
        pdf.text(LEFT + 244, 76 + 16 * row, number)
    (table,) = tables(document(pdf))
    assert cells(table) == [["1", "Nguyễn Thị Minh Khai Nguyên", "1043/KH-UBND"]]


def test_table_that_goes_on_over_the_page_is_marked() -> None:
    pdf = paper()
    pdf.text(LEFT, 600, "Danh sách:")
    ruled(pdf, 640, WIDTHS, ROWS)
    pdf.add_page()
    pdf.text(295, 40, "2")
    ruled(pdf, 60, WIDTHS, [["3", "Hà My", "Sở Y tế"]])
    assert [table.continued for table in tables(document(pdf))] == [False, True]


def test_table_under_a_heading_on_the_next_page_is_another() -> None:
    pdf = paper()
    ruled(pdf, 640, WIDTHS, ROWS)
    pdf.add_page()
    pdf.text(LEFT, 60, "Danh sách thứ hai:")
    ruled(pdf, 80, WIDTHS, ROWS)
    assert [table.continued for table in tables(document(pdf))] == [False, False]


def test_frame_around_a_page_is_no_table() -> None:
    pdf = paper()
    pdf.rect(30, 30, 535, 780)
    decision(pdf)
    assert tables(document(pdf)) == []


def test_page_number_is_no_text() -> None:
    pdf = paper()
    pdf.text(295, 40, "2")
    wrapped(pdf, 100, "Ông Vũ Hải Đăng, năm 2021.")
    assert texts(document(pdf)) == ["Ông Vũ Hải Đăng, năm 2021."]


def test_symbol_broken_at_the_end_of_a_line_is_whole_again() -> None:
    pdf = paper()
    pdf.text(LEFT, 100, "Thực hiện đầy đủ các nội dung của bản Kế hoạch dài hạn số 1043/KH-")
    pdf.text(LEFT, 117, "UBND ngày 16/6/2022.")
    text = "Thực hiện đầy đủ các nội dung của bản Kế hoạch dài hạn số 1043/KH-UBND ngày 16/6/2022."
    assert texts(document(pdf)) == [text]


def test_document_text_is_what_its_pages_compose() -> None:
    pdf = paper()
    decision(pdf)
    read_document = document(pdf)
    assert read_document.text == compose(read_document.pages)


def test_blank_page_has_no_blocks_and_a_notice() -> None:
    pdf = paper()
    pdf.text(100, 100, "một")
    pdf.add_page()
    read_document = document(pdf, "auto")
    assert read_document.pages[1].content == ()
    assert [(notice.page, notice.code) for notice in read_document.notices] == [(2, "blank-page")]


def test_user_password_is_an_encrypted_source() -> None:
    pdf = paper()
    pdf.set_encryption(owner_password="owner", user_password="user")
    with pytest.raises(EncryptedSource):
        document(pdf)


def test_file_locked_against_changes_only_opens() -> None:
    pdf = paper()
    pdf.set_encryption(owner_password="owner", user_password="")
    pdf.text(100, 100, "mở được")
    assert texts(document(pdf)) == ["mở được"]


@pytest.mark.parametrize("damage", [lambda whole: whole[:200], lambda whole: b"%PDF-1.7\n" + bytes(3000)])
def test_damaged_file_is_unreadable(damage: Any) -> None:
    with pytest.raises(UnreadableSource):
        read_bytes(damage(data(paper())), "x.pdf")


def test_page_of_absurd_size_is_oversized() -> None:
    vast = changed(data(paper()), lambda page: page.set_mediabox(0, 0, 20_000, 20_000))
    with pytest.raises(OversizedSource):
        read_bytes(vast, "x.pdf")


@pytest.mark.skipif(not REAL.exists(), reason="the real documents are not here")
@pytest.mark.parametrize("name", ["QD_2871_2022_signed_scan.pdf", "TTr_2753_2022_scan.pdf"])
def test_without_ocr_real_scans_say_that_their_pages_were_not_read(name: str) -> None:
    read_document = read(REAL / name, ocr="never")
    assert [(n.page, n.code) for n in read_document.notices] == [(1, "ocr-off"), (2, "ocr-off")]


@pytest.mark.skipif(not REAL.exists(), reason="the real documents are not here")
def test_electronic_signature_of_a_real_scan_is_text() -> None:
    first = read(REAL / "QD_2871_2022_signed_scan.pdf", ocr="never").pages[0]
    assert [item.text.split(":")[0] for item in first.content if isinstance(item, Block)] == ["Cơ quan", "Giờ ký"]


def test_more_pages_than_the_limit_are_oversized(monkeypatch: pytest.MonkeyPatch) -> None:
    pdf = paper()
    pdf.add_page()
    pdf.add_page()
    monkeypatch.setattr("ingest.pdf.MAX_PAGES", 2)
    with pytest.raises(OversizedSource):
        document(pdf)
