"""Word files: order, tables, lists and what is wrong with some of them."""

import io
import zipfile
from collections.abc import Callable
from typing import Any

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml

from ingest.document import Block, Table
from ingest.errors import (
    EncryptedSource,
    OversizedSource,
    SourceError,
    UnreadableSource,
    UnsupportedSource,
)
from ingest.read import read_bytes

Item = Block | Table


def saved(document: Any) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def content(document: Any) -> tuple[Item, ...]:
    (page,) = read_bytes(saved(document), "x.docx").pages
    assert page.number is None
    return page.content


def texts(document: Any) -> list[str]:
    return [item.text if isinstance(item, Block) else "<table>" for item in content(document)]


def table_of(document: Any) -> Table:
    (table,) = [item for item in content(document) if isinstance(item, Table)]
    return table


def xml(inner: str) -> Any:
    return parse_xml(f"<w:x {nsdecls('w', 'wp', 'a')}>{inner}</w:x>")[0]


def with_body(inner: str) -> Any:
    """A document whose body begins with some WordprocessingML."""
    document = docx.Document()
    holder = parse_xml(f"<w:x {nsdecls('w')}>{inner}</w:x>")
    for position, child in enumerate(list(holder)):
        document.element.body.insert(position, child)
    return document


def rewritten(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return buffer.getvalue()


def filled(document: Any, rows: list[list[str]], style: str | None = None) -> Any:
    table = document.add_table(len(rows), len(rows[0]), style)
    for row, values in zip(table.rows, rows, strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.text = value
    return table


HEAD = [["UBND TỈNH X\nSỞ Y TẾ\nSố: 5/QĐ-SYT", "CỘNG HÒA XÃ HỘI\nĐộc lập\nX, ngày 5 tháng 5 năm 2021"]]
LIST = [["STT", "Họ và tên", "Đơn vị"], ["1", "Vũ Hải Đăng", "Sở Y tế"], ["2", "Lò Thị Pà", "Sở Nội vụ"]]


def test_paragraphs_and_tables_keep_their_order() -> None:
    document = docx.Document()
    document.add_paragraph("trước")
    filled(document, LIST, "Table Grid")
    document.add_paragraph("sau")
    assert texts(document) == ["trước", "<table>", "sau"]


def test_head_without_rules_is_read_column_by_column() -> None:
    document = docx.Document()
    filled(document, HEAD)
    document.add_paragraph("QUYẾT ĐỊNH")
    assert texts(document) == [*HEAD[0][0].split("\n"), *HEAD[0][1].split("\n"), "QUYẾT ĐỊNH"]


def test_head_of_two_rows_is_read_column_by_column() -> None:
    document = docx.Document()
    filled(document, [["UBND TỈNH X", "CỘNG HÒA"], ["Số: 1/QĐ", "X, ngày 2"]])
    assert texts(document) == ["UBND TỈNH X", "Số: 1/QĐ", "CỘNG HÒA", "X, ngày 2"]


@pytest.mark.parametrize("style", [None, "Table Grid"])
def test_list_with_counter_stays_a_table_with_and_without_rules(style: str | None) -> None:
    document = docx.Document()
    filled(document, LIST, style)
    assert [[cell.text for cell in row] for row in table_of(document).rows] == LIST


def test_small_table_with_rules_stays_a_table() -> None:
    document = docx.Document()
    filled(document, [["Tập thể", "Phòng A"]], "Table Grid")
    assert table_of(document).width == 2


def test_rules_drawn_by_the_cells_count() -> None:
    document = docx.Document()
    table = filled(document, [["Tập thể", "Phòng A"], ["Cá nhân", "Lê Na"]])
    for tc in table._tbl.iter(qn("w:tc")):
        sides = "".join(f'<w:{side} w:val="single"/>' for side in ("top", "left", "bottom", "right"))
        tc.tcPr.append(xml(f"<w:tcBorders>{sides}</w:tcBorders>"))
    assert table_of(document).width == 2


def test_cells_that_switch_the_rules_off_make_a_layout_table() -> None:
    document = docx.Document()
    table = filled(document, HEAD, "Table Grid")
    for tc in table._tbl.iter(qn("w:tc")):
        sides = "".join(f'<w:{side} w:val="nil"/>' for side in ("top", "left", "bottom", "right"))
        tc.tcPr.append(xml(f"<w:tcBorders>{sides}</w:tcBorders>"))
    assert texts(document)[0] == "UBND TỈNH X"


def test_merged_cells_stand_once_where_they_start() -> None:
    document = docx.Document()
    table = filled(document, [["TT", "Năm sinh", ""], ["", "Nam", "Nữ"], ["1", "1980", ""]], "Table Grid")
    table.cell(0, 0).merge(table.cell(1, 0))
    table.cell(0, 1).merge(table.cell(0, 2))
    rows = table_of(document).rows
    assert [(c.text, c.column, c.colspan, c.rowspan) for c in rows[0]] == [("TT", 0, 1, 2), ("Năm sinh", 1, 2, 1)]
    assert [(c.text, c.column) for c in rows[1]] == [("Nam", 1), ("Nữ", 2)]
    assert len(rows[2]) == 3


def test_nested_table_gives_its_text_to_the_cell() -> None:
    document = docx.Document()
    table = filled(document, LIST, "Table Grid")
    inner = table.cell(1, 2).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "Phòng A", "Phòng B"
    assert table_of(document).rows[1][2].text == "Sở Y tế Phòng A Phòng B"


def test_list_inside_a_layout_cell_stays_a_table() -> None:
    document = docx.Document()
    outer = filled(document, [["Nơi nhận:", "CHỦ TỊCH"]])
    inner = outer.cell(0, 0).add_table(2, 2)
    inner.style = document.styles["Table Grid"]
    assert texts(document) == ["Nơi nhận:", "<table>", "CHỦ TỊCH"]


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


def test_counter_column_numbered_by_word_shows_its_numbers() -> None:
    document = docx.Document()
    table = filled(document, [["TT", "Tên"], ["", "Lê Na"], ["", "Hà My"]], "Table Grid")
    for row in (1, 2):
        table.cell(row, 0).paragraphs[0].style = document.styles["List Number"]
    assert [row[0].text for row in table_of(document).rows] == ["TT", "1.", "2."]


def test_lines_broken_by_hand_part_in_centred_text_and_join_elsewhere() -> None:
    document = docx.Document()
    document.add_paragraph("ỦY BAN NHÂN DÂN\nTỈNH X").alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_paragraph("tặng Bằng khen\ncho các tập thể")
    document.add_paragraph("gồm:\n1. Ông A;\n2. Bà B.")
    assert texts(document) == [
        "ỦY BAN NHÂN DÂN", "TỈNH X", "tặng Bằng khen cho các tập thể", "gồm:", "1. Ông A;", "2. Bà B.",
    ]  # fmt: skip
    assert [block.centred for block in content(document) if isinstance(block, Block)][:3] == [True, True, False]


def test_insertions_count_and_deletions_do_not() -> None:
    runs = (
        "<w:r><w:t xml:space='preserve'>Tặng </w:t></w:r>"
        "<w:ins><w:r><w:t>Giấy khen</w:t></w:r></w:ins><w:del><w:r><w:delText>Bằng khen</w:delText></w:r></w:del>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
    )
    document = with_body(f"<w:p>{runs}</w:p><w:ins><w:p><w:r><w:t>thêm</w:t></w:r></w:p></w:ins>")
    assert texts(document)[:2] == ["Tặng Giấy khen", "thêm"]


def test_content_controls_and_text_boxes_are_read_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p></w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    document = with_body(
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>trong ô</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        f"<w:p><w:r><w:t>ngoài</w:t><mc:AlternateContent {mc}><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert texts(document)[:3] == ["trong ô", "ngoài", "trong khung"]


def test_bold_needs_every_word() -> None:
    document = docx.Document()
    document.add_paragraph().add_run("TỔNG SỐ").bold = True
    mixed = document.add_paragraph()
    mixed.add_run("Điều 1.").bold = True
    mixed.add_run(" Tặng")
    document.add_heading("Danh sách", 1)
    assert [block.bold for block in content(document) if isinstance(block, Block)] == [True, False, True]


def test_spaces_between_runs_survive() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph()
    for word in ("Lê", " ", "Na"):
        paragraph.add_run(word)
    assert texts(document) == ["Lê Na"]


def test_entities_are_not_expanded() -> None:
    def bomb(name: str, part: bytes) -> bytes:
        if name != "word/document.xml":
            return part
        dtd = b'<!DOCTYPE w [<!ENTITY a "BOM"><!ENTITY b "&a;&a;&a;">]>'
        return part.replace(b"<w:document", dtd + b"<w:document", 1).replace(b"bay", b"&b;")

    document = docx.Document()
    document.add_paragraph("bay")
    data = rewritten(saved(document), bomb)
    try:
        assert "BOM" not in read_bytes(data, "x.docx").text
    except SourceError as error:
        assert isinstance(error, UnreadableSource)


def test_what_unpacks_to_too_much_is_oversized() -> None:
    buffer = io.BytesIO(saved(docx.Document()))
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("word/media/a", "w") as part:
        for _ in range(21):
            part.write(bytes(10 * 2**20))
    with pytest.raises(OversizedSource):
        read_bytes(buffer.getvalue(), "x.docx")


def test_damaged_files_are_unreadable() -> None:
    data = saved(docx.Document())
    with pytest.raises(UnreadableSource):
        read_bytes(data[: len(data) * 2 // 3], "x.docx")
    with pytest.raises(UnreadableSource):
        read_bytes(rewritten(data, lambda name, part: b"<" if name == "word/document.xml" else part), "x.docx")


def test_file_under_a_password_is_encrypted() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(EncryptedSource):
        read_bytes(ole, "x.docx")


def test_strict_open_xml_is_named_as_unsupported() -> None:
    def strict(name: str, part: bytes) -> bytes:
        old = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        return part.replace(old, b"http://purl.oclc.org/ooxml/wordprocessingml/main")

    with pytest.raises(UnsupportedSource, match="Strict"):
        read_bytes(rewritten(saved(docx.Document()), strict), "x.docx")


def test_zip_without_a_document_is_not_a_word_file() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "a")
    with pytest.raises(UnreadableSource, match="ZIP"):
        read_bytes(buffer.getvalue(), "x.docx")
