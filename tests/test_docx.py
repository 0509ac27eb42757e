"""Word files: order, breaks, insertions, and what is wrong with some of them."""

import gc
import io
import zipfile

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from lxml import etree

from ingest.document import Block
from ingest.errors import EncryptedSource, OversizedSource, SourceError, UnreadableSource
from ingest.read import read_bytes
from tests.word import LIST, content, filled, rewritten, saved, texts, with_body


def test_paragraphs_and_tables_keep_their_order() -> None:
    document = docx.Document()
    document.add_paragraph("trước")
    filled(document, LIST, "Table Grid")
    document.add_paragraph("sau")
    assert texts(document) == ["trước", "<table>", "sau"]


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


def test_strict_open_xml_says_the_same() -> None:
    def strict(name: str, part: bytes) -> bytes:
        part = part.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/", b"http://purl.oclc.org/ooxml/wordprocessingml/"
        )
        return part.replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/", b"http://purl.oclc.org/ooxml/officeDocument/"
        )

    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Số: 12/QĐ-UBND"
    document.add_paragraph("Lò Văn Ún", style="List Number")
    filled(document, [["1", "Vàng Thị Pà"]], style="Table Grid")
    data = saved(document)
    assert read_bytes(rewritten(data, strict), "x.docx").pages == read_bytes(data, "x.docx").pages


def test_alternatives_around_paragraphs_rows_and_runs_are_read_once() -> None:
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

    def both(inner: str) -> str:
        return f"<mc:AlternateContent {mc}><mc:Choice>{inner}</mc:Choice><mc:Fallback>{inner}</mc:Fallback></mc:AlternateContent>"

    run = "<w:r><w:t>{}</w:t></w:r>"
    row = "<w:tr><w:tc><w:p><w:r><w:t>hàng</w:t></w:r></w:p></w:tc></w:tr>"
    body = both(f"<w:p>{run.format('đoạn')}</w:p>") + f"<w:p>{run.format('ngoài ')}{both(run.format('trong'))}</w:p>"
    body += both(both(f"<w:p>{run.format('lồng')}</w:p>")) + f"<w:tbl><w:tblPr/>{both(row)}</w:tbl>"
    assert texts(with_body(body)) == ["đoạn", "ngoài trong", "lồng", "hàng"]


def test_words_with_their_sound_above_them_are_read_without_it() -> None:
    ruby = (
        "<w:ruby><w:rt><w:r><w:t>un</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>Lò Văn Ún</w:t></w:r></w:rubyBase></w:ruby>"
    )
    cell = f"<w:tc><w:p><w:r>{ruby}</w:r></w:p></w:tc>"
    document = with_body(
        f"<w:p><w:r><w:t>Ông </w:t></w:r><w:r>{ruby}</w:r></w:p><w:tbl><w:tblPr/><w:tr>{cell}</w:tr></w:tbl>"
    )
    assert texts(document) == ["Ông Lò Văn Ún", "Lò Văn Ún"]


def test_zip_without_a_document_is_not_a_word_file() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "a")
    with pytest.raises(UnreadableSource, match="ZIP"):
        read_bytes(buffer.getvalue(), "x.docx")


def test_the_tree_of_a_file_goes_with_its_reading() -> None:
    """Nothing of it waits for a collection of garbage, for which thousands of files would pile up."""
    word = docx.Document()
    word.add_paragraph("Danh sách")
    filled(word, LIST)
    data = saved(word)
    del word
    gc.collect()
    gc.disable()
    try:
        before = _elements()
        read_bytes(data, "a.docx")
        assert _elements() == before
    finally:
        gc.enable()


def _elements() -> int:
    return sum(isinstance(each, etree._Element) for each in gc.get_objects())
