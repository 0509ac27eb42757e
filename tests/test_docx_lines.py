"""Word files in fonts older than Unicode."""

from contextlib import suppress

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.document import Document, blocks
from ingest.encoding_tables import write_as
from ingest.errors import SourceError
from ingest.read import read_bytes
from tests.word import filled, saved, texts, with_body

LONG = ("Căn cứ Luật Thi đua, Khen thưởng", "Xét đề nghị của Trưởng ban", "Tặng Bằng khen cho các tập thể")


def _read(document: object) -> Document:
    return read_bytes(saved(document), "a.docx")


def _fonts(*names: str) -> str:
    return f"<w:rPr><w:rFonts w:ascii='{names[0]}' w:hAnsi='{names[-1]}'/></w:rPr>"


def test_runs_are_converted_by_their_fonts_and_the_file_text_is_kept() -> None:
    document = with_body(
        f"<w:p><w:r>{_fonts('.VnTime')}<w:t>§iÒu 1. TÆng B»ng khen </w:t></w:r>"
        f"<w:r>{_fonts('Times New Roman')}<w:t>§ 5 ®</w:t></w:r></w:p>"
    )
    found = _read(document)
    first = blocks(found)[0].block
    assert (first.text, first.original) == ("Điều 1. Tặng Bằng khen § 5 ®", "§iÒu 1. TÆng B»ng khen § 5 ®")
    assert [notice.code for notice in found.notices] == ["converted-text"]


def test_the_soft_hyphen_is_a_letter_in_an_old_font_and_else_nothing() -> None:
    document = with_body(
        f"<w:p><w:r>{_fonts('.VnTime')}<w:t>D</w:t><w:softHyphen/><w:t>¬ng</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>khen</w:t><w:softHyphen/><w:t>thưởng</w:t></w:r></w:p>"
    )
    assert texts(document)[:2] == ["Dương", "khenthưởng"]


def test_the_font_comes_from_the_style_the_character_style_or_the_defaults() -> None:
    document = docx.Document()
    document.styles["Normal"].font.name = ".VnTimeH"
    document.add_paragraph("uû ban nh©n d©n")
    document.add_paragraph("chñ tÞch", style="Quote")
    assert texts(document) == ["UỶ BAN NHÂN DÂN", "CHỦ TỊCH"]


def test_the_font_of_letters_beyond_ascii_counts() -> None:
    document = with_body(f"<w:p><w:r>{_fonts('Arial', 'VNI-Times')}<w:t>Leâ Thò Lyù</w:t></w:r></w:p>")
    assert texts(document)[0] == "Lê Thị Lý"


def test_a_font_of_the_theme_goes_before_a_name() -> None:
    fonts = "<w:rPr><w:rFonts w:ascii='.VnTime' w:hAnsi='.VnTime' w:hAnsiTheme='minorHAnsi'/></w:rPr>"
    document = with_body(f"<w:p><w:r>{fonts}<w:t>§ 5 ®, Võ</w:t></w:r></w:p>")
    assert texts(document)[0] == "§ 5 ®, Võ"


def test_short_cells_are_settled_by_the_rest_of_the_file_though_no_font_tells() -> None:
    document = docx.Document()
    for text in LONG:
        document.add_paragraph(write_as(text, "tcvn3"))
    rows = [[write_as(text, "tcvn3") for text in row] for row in (("STT", "Họ và tên"), ("1", "Lê"), ("2", "Mỹ Lý"))]
    filled(document, rows, "Table Grid")
    found = blocks(_read(document))
    assert [placed.block.text for placed in found] == [*LONG, "STT", "Họ và tên", "1", "Lê", "2", "Mỹ Lý"]
    assert found[6].block.original == "Lª"


def test_unicode_in_an_old_font_stays_and_says_nothing() -> None:
    document = docx.Document()
    document.styles["Normal"].font.name = ".VnTime"
    for text in (*LONG, "Võ"):
        document.add_paragraph(text)
    found = _read(document)
    assert [placed.block.text for placed in blocks(found)] == [*LONG, "Võ"]
    assert found.notices == () and not any(placed.block.original for placed in blocks(found))


def test_lines_broken_by_hand_keep_their_own_text_beside_the_joined_one() -> None:
    document = docx.Document()
    document.styles["Normal"].font.name = ".VnTime"
    document.add_paragraph("tÆng B»ng khen\ncho c¸c tËp thÓ")
    (placed,) = blocks(_read(document))
    assert placed.block.text == "tặng Bằng khen cho các tập thể"
    assert placed.block.original == "tÆng B»ng khen cho c¸c tËp thÓ"


def test_labels_of_lists_are_counted_once() -> None:
    document = docx.Document()
    document.styles["Normal"].font.name = ".VnTime"
    for text in ("TËp thÓ", "C¸ nh©n"):
        document.add_paragraph(text, style="List Number")
    assert texts(document) == ["1. Tập thể", "2. Cá nhân"]


@pytest.mark.parametrize("font", ["", ".VnTime", "VNI-Times"])
def test_no_font_name_and_no_sign_breaks_the_reading(font: str) -> None:
    odd = "".join(chr(code) for code in range(0x80, 0x180)) + "«·»\u00ad"
    document = with_body(f"<w:p><w:r>{_fonts(font)}<w:t>{odd}</w:t></w:r></w:p>")
    assert isinstance(_read(document).text, str)


def _old_file() -> bytes:
    document = docx.Document()
    document.styles["Normal"].font.name = ".VnTime"
    for text in LONG:
        document.add_paragraph(write_as(text, "tcvn3"))
    return saved(document)


_OLD_FILE = _old_file()


@given(st.integers(0, 10_000), st.integers(0, 255), st.integers(0, 400))
@settings(max_examples=60)
def test_a_damaged_file_in_old_fonts_is_read_or_refused(at: int, value: int, cut: int) -> None:
    data = bytearray(_OLD_FILE)
    data[at % len(data)] = value
    with suppress(SourceError):
        read_bytes(bytes(data[: len(data) - cut]), "a.docx")
