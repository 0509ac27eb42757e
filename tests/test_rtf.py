"""RTF: text in its code pages, breaks, what is hidden, notes, and hostile files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.document import Block
from ingest.errors import UnreadableSource
from ingest.rtf import read
from tests.flowing import Item, content, document, survives, texts

FONTS = rb"{\fonttbl{\f0\froman\fcharset0 Times New Roman{\*\falt Times};}{\f1\fcharset163 Arial;}{\f2\fnil\fcharset0 .VnTime;}{\f3\ftech\fcharset2 Symbol;}{\f4 .VnTimeH;}}"


def rtf(body: bytes) -> tuple[Item, ...]:
    return content(read, rb"{\rtf1\ansi\ansicpg1252\deff0" + FONTS + body + b"}")


def escaped(text: str) -> bytes:
    """Text as Word writes it: \\uN and a «?» for programs that do not know it."""
    return "".join(c if c.isascii() else rf"\u{ord(c)}?" for c in text).encode("ascii")


def test_paragraphs_breaks_and_signs() -> None:
    made = rtf(
        rb"\pard\qj Mot\tab hai\line ba\par\pard\qc A\line B\par\pard a\~b\_c\{d\}\emdash e\rquote f\page g\sect h"
    )
    assert texts(made) == ["Mot hai ba", "A", "B", "a b-c{d}—e’f", "g", "h"]
    assert [block.centred for block in made if isinstance(block, Block)] == [False, True, True, False, False, False]


def test_unicode_passes_over_what_stands_for_it() -> None:
    assert texts(rtf(escaped("Quyết định") + rb"\par\uc0\u272 i\u7873\'75\u249\par{\uc2\u273ab}i\par\uc1\u-10179?\u-8704?\u-10179 x")) == [
        "Quyết định", "Điềuù", "đi", "\U0001f600",
    ]  # fmt: skip


def test_bytes_are_in_the_code_page_of_their_font() -> None:
    assert texts(rtf(rb"{\f1 T\'e3\'f2ng}\par{\f0 \'e9\'96}\par{\f3 \'b7} b\par")) == ["Tặng", "é–", "• b"]
    (block,) = content(read, rb"{\rtf1\ansi\ansicpg1258{\fonttbl\f0 Arial;}T\'e3\'f2ng}")
    assert texts([block]) == ["Tặng"]


def test_old_fonts_are_converted_whatever_their_charset() -> None:
    made = document(
        read,
        rb"{\rtf1\ansi\ansicpg1258"
        + FONTS
        + rb"\f2 Quy\'d5t \'ae\'den\'ad khen th\-\'ebng {\f0 (b)} {\f4 Qu\'b6ng}\par}",
    )
    assert made.text == "Quyết đỡnư khen thưởng (b) QUẢNG\n" or made.text.startswith("Quyết đ")
    assert "thưởng" in made.text and "QUẢNG" in made.text
    assert made.notices and made.notices[0].code == "converted-text"


def test_bold_needs_every_word_and_ends_with_its_group() -> None:
    made = rtf(rb"{\b Tong}{\b  so}\par\b Dieu 1.\b0  Tang\par\plain c\par")
    assert [(b.text, b.bold) for b in made if isinstance(b, Block)] == [
        ("Tong so", True),
        ("Dieu 1. Tang", False),
        ("c", False),
    ]


def test_hidden_and_deleted_words_and_other_destinations_are_left_out() -> None:
    body = (
        rb"{\info{\title Ten}{\author X}}{\stylesheet{\s1 Kieu;}}{\headerl dau\par}{\footerf chan\par}{\*\generator G;}"
        rb"{\pict\wmetafile8 0102ab}{\*\bkmkstart a}mot{\v an}{\deleted Bang khen} {\revised Giay khen}{\xe muc}"
        rb"{\object{\*\objdata 01}{\result hinh}}{\pict\bin5 {}{}\}}{\annotation ghi}\par"
    )
    assert texts(rtf(body)) == ["mot Giay khenhinh"]


def test_fields_keep_their_result_and_lists_their_labels() -> None:
    body = (
        rb'{\field{\*\fldinst HYPERLINK "x"}{\fldrslt{\ul lien ket}}}\par{\listtext\pard\plain 1.\tab}Ong A\par'
        rb"{\pntext\f3\'b7\tab}{\*\pn\pnlvlblt}Ba B\par{\upr{cu}{\*\ud{moi}}}\par"
    )
    assert texts(rtf(body)) == ["lien ket", "1. Ong A", "• Ba B", "moi"]


def test_text_boxes_follow_their_paragraph_and_notes_the_text() -> None:
    box = rb"{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt \pard trong khung\par}}{\shprslt lap lai}}"
    assert texts(rtf(rb"\pard truoc" + box + rb" sau{\footnote \chftn  ghi chu\par} het\par cuoi\par")) == [
        "truoc sau het", "trong khung", "cuoi", "ghi chu",
    ]  # fmt: skip


def test_a_file_that_was_cut_off_keeps_what_it_had() -> None:
    assert texts(content(read, rb"{\rtf1 mot\par {\b hai")) == ["mot", "hai"]
    assert texts(content(read, rb"{\rtf1 mot\bin99999 hai}")) == ["mothai"]


def test_words_before_the_file_are_passed_over_and_others_are_no_rtf() -> None:
    assert texts(content(read, b"\xef\xbb\xbf{\\rtf1 mot}")) == ["mot"]
    with pytest.raises(UnreadableSource, match="RTF"):
        content(read, b"{rtf1 mot}")


def test_groups_without_end_are_bounded() -> None:
    assert texts(content(read, b"{\\rtf1" + b"{" * 50_000 + b"mot" + b"}" * 50_000 + b"}")) == ["mot"]


@given(st.lists(st.sampled_from([b"{", b"}", b"\\par ", b"\\cell ", b"\\row ", b"\\trowd", b"\\cellx9 ", b"\\nestcell ", b"\\itap3 ", b"\\nestrow ", b"\\u9 ",
    b"\\'e", b"\\'e1", b"\\", b"{\\*\\shpinst", b"{\\shptxt ", b"{\\footnote ", b"{\\*\\nesttableprops", b"\\bin3 ", b"\\v ", b"x", b"{\\fonttbl", b"\\f1", b"\\clvmrg", b"\\clmrg"])))  # fmt: skip
def test_any_order_of_words_does_no_harm(parts: list[bytes]) -> None:
    survives(read, b"{\\rtf1" + b"".join(parts))


@given(st.binary(max_size=200))
def test_any_bytes_do_no_harm(data: bytes) -> None:
    survives(read, b"{\\rtf1" + FONTS + data)
