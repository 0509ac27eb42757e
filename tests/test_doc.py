"""Word 97–2003 files: what is text in them and what is not."""

import pytest

from ingest.doc import read
from ingest.document import Block
from ingest.errors import EncryptedSource, SourceError, UnreadableSource, UnsupportedSource
from ingest.ole_writing import container
from tests.made_doc import SOURCE, content, doc, field, page_of, par, run, texts
from tests.made_doc_parts import Level, sprm


def test_paragraphs_in_one_and_two_bytes_a_character_keep_their_order() -> None:
    assert texts(par("Căn cứ Luật"), par("Lâm Văn Bé, "), par("năm 2021")) == ["Căn cứ Luật", "Lâm Văn Bé,", "năm 2021"]


def test_text_in_old_fonts_becomes_unicode_and_keeps_its_original() -> None:
    old = "Dương Văn Ưng".replace("ư", "\xad").replace("ơ", "¬").replace("ă", "¨").replace("Ư", "¦")
    block, capitals, vni = content(
        par(run(old, ".VnTime")), par(run("chñ tÞch", ".VnTimeH")), par(run("Ñieàu 1. Taëng", "VNI-Times"))
    )
    assert isinstance(block, Block) and isinstance(capitals, Block) and isinstance(vni, Block)
    assert (block.text, block.original) == ("Dương Văn Ưng", old)
    assert capitals.text == "CHỦ TỊCH"
    assert vni.text == "Điều 1. Tặng"


def test_the_soft_hyphen_of_word_is_a_letter_in_tcvn3_and_nothing_in_unicode() -> None:
    assert texts(par(run("h\x1f¬ng", ".VnTime")), par(run("hư\x1fơng", "Times New Roman"))) == ["hương", "hương"]


def test_old_and_new_fonts_mix_in_one_paragraph() -> None:
    mixed = par(run("¤ng ", ".VnTime"), run("Lò Văn Ún, ", "Times New Roman"), run("Tr\xadëng b¶n", ".VnTime"))
    assert texts(mixed) == ["Ông Lò Văn Ún, Trưởng bản"]


def test_a_control_character_is_a_letter_in_viscii_and_a_sign_elsewhere() -> None:
    assert texts(par(run("M\x06n", "VI Times")), par(run("a\x06n", "Times New Roman"))) == ["MẪn", "an"]


def test_the_capitals_of_a_format_are_written() -> None:
    assert texts(par(run("quyết định", caps=True))) == ["QUYẾT ĐỊNH"]


def test_a_notice_tells_of_converted_text() -> None:
    _, notices = read(SOURCE, doc([par(run("QuyÕt ®Þnh", ".VnTime"))]), "auto")
    assert [notice.code for notice in notices] == ["converted-text"]
    assert read(SOURCE, doc([par("Quyết định")]), "auto")[1] == ()


def test_deleted_and_hidden_text_is_left_out() -> None:
    assert texts(par("Tặng ", run("Bằng khen", deleted=True), "Giấy khen", run(" ẩn", hidden=True))) == [
        "Tặng Giấy khen"
    ]


def test_a_deletion_can_be_said_against_the_style() -> None:
    assert texts(par("Tặng ", run("Bằng khen", more=sprm(0x0800, 0x81)), run("Giấy khen", more=sprm(0x0800, 0x80)))) == [
        "Tặng Giấy khen",
    ]  # fmt: skip


def test_a_deleted_mark_joins_two_paragraphs() -> None:
    assert texts(par("Sở ", run("\r", deleted=True), "Y tế"), par("Sở Nội vụ")) == ["Sở Y tế", "Sở Nội vụ"]


def test_a_field_leaves_its_result() -> None:
    inner = field(" HYPERLINK ", run("thi đua"))
    assert texts(par("Luật ", *field(" TOC \\o ", *inner), ", số ", *field(" PAGE ", run("5")))) == [
        "Luật thi đua, số 5"
    ]


def test_a_field_over_several_paragraphs_leaves_their_text() -> None:
    begin = (run("\x13", sign=True), run(" TOC "), run("\x14", sign=True))
    assert texts(par(*begin, "Phần I"), par("Phần II", run("\x15", sign=True)), par("Hết")) == [
        "Phần I",
        "Phần II",
        "Hết",
    ]


def test_a_field_that_never_ends_swallows_nothing() -> None:
    assert texts(par("Số ", run("\x13", sign=True), "12"), par("Điều 1")) == ["Số 12", "Điều 1"]


def test_signs_of_word_stand_for_what_they_show() -> None:
    pictures = run("\x01", sign=True), run("\x08", sign=True)
    assert texts(par(*pictures, "QĐ\x1eUBND,\xa0năm\t2021")) == ["QĐ-UBND, năm 2021"]
    assert texts(par(run("(", more=sprm(0x6A09, 0xF0FE0004), sign=True), " có")) == ["☑ có"]


def test_lines_broken_by_hand_part_in_centred_text_and_join_elsewhere() -> None:
    assert texts(par("ỦY BAN NHÂN DÂN\x0bTỈNH X", centred=True), par("tặng\x0bcho:\x0b1. Ông A")) == [
        "ỦY BAN NHÂN DÂN", "TỈNH X", "tặng cho:", "1. Ông A",
    ]  # fmt: skip


def test_a_new_page_parts_a_paragraph_and_a_section_ends_one() -> None:
    assert texts(par("./.\x0cDANH SÁCH"), par("Hết phần", mark="\x0c"), par("PHỤ LỤC")) == [
        "./.", "DANH SÁCH", "Hết phần", "PHỤ LỤC",
    ]  # fmt: skip


def test_bold_needs_every_word_of_a_part() -> None:
    found = content(par("./.\x0c", run("DANH SÁCH", bold=True), run(" ")))
    assert [block.bold for block in found if isinstance(block, Block)] == [False, True]


def test_bold_and_centred_come_from_styles_and_from_the_text_itself() -> None:
    found = content(
        par("TIÊU ĐỀ", style=1),
        par("thường"),
        par(run("QUYẾT ĐỊNH", bold=True), centred=True),
        par(run("Điều 1.", bold=True), " Tặng"),
        par(run("nền", more=sprm(0x0835, 0x81)), style=1),
        par(run("mạnh", more=sprm(0x4A30, 2))),
    )
    flags = [(block.bold, block.centred) for block in found if isinstance(block, Block)]
    assert flags == [(True, True), (False, False), (True, True), (False, False), (False, True), (True, False)]


def test_changes_of_a_fast_save_lie_over_the_pieces() -> None:
    short, centred = (
        page_of(doc([par("a")], prm=0x55 << 1 | 1 << 8)),
        page_of(doc([par("b")], prc=sprm(0x2403, 1), prm=1)),
    )
    assert [(b.bold, b.centred) for b in (*short.content, *centred.content) if isinstance(b, Block)] == [
        (True, False), (False, True),
    ]  # fmt: skip


def test_labels_of_lists_are_part_of_the_text() -> None:
    levels = [Level(0, "Điều \0."), Level(4, "\1)"), Level(1, "\0.\1.\2")] + [Level(255, "")] * 6
    bullet = [Level(23, "\uf0b7")]
    first, second = ([sprm(0x460B, 1) + sprm(0x260A, level) for level in range(3)], sprm(0x460B, 2))
    pars = [par(text, changes=of) for text, of in [
        ("Tặng", first[0]), ("tập thể", first[1]), ("cá nhân", first[1]), ("Hiệu lực", first[0]), ("một", first[1]),
        ("sâu", first[2]), ("Như trên", second), ("trơn", b""),
    ]]  # fmt: skip
    found = [item.text for item in page_of(doc(pars, lists=[levels, bullet])).content if isinstance(item, Block)]
    assert found == [
        "Điều 1. Tặng", "a) tập thể", "b) cá nhân", "Điều 2. Hiệu lực", "a) một", "2.a.I sâu", "• Như trên", "trơn",
    ]  # fmt: skip


def test_a_label_has_the_old_font_of_its_paragraph() -> None:
    pars = [par(run("TÆng", ".VnTime"), changes=sprm(0x460B, 1))]
    (block,) = page_of(doc(pars, lists=[[Level(0, "§iÒu \0.")]])).content
    assert isinstance(block, Block) and block.text == "Điều 1. Tặng"


def test_text_boxes_follow_the_paragraph_they_are_anchored_in_and_footers_are_left_out() -> None:
    data = doc(
        [par("đầu"), par("giữa"), par("cuối")], boxes=[(5, [par("trong khung")])], headers=["", "", "", "chân trang"]
    )
    assert [item.text for item in page_of(data).content if isinstance(item, Block)] == [
        "đầu", "giữa", "trong khung", "cuối",
    ]  # fmt: skip


def test_letters_beyond_the_first_plane_are_whole() -> None:
    assert texts(par("a\U0001f600b", "ế")) == ["a\U0001f600bế"]


def test_a_file_under_a_password_is_encrypted() -> None:
    with pytest.raises(EncryptedSource):
        page_of(doc([par("kín")], flags=0x0100))
    with pytest.raises(EncryptedSource):
        read(SOURCE, container({"EncryptedPackage": b""}), "auto")


def test_what_is_no_word_document_is_named() -> None:
    with pytest.raises(UnsupportedSource, match="without a Word document"):
        read(SOURCE, container({"Workbook": b""}), "auto")
    with pytest.raises(UnsupportedSource, match="Asian"):
        page_of(doc([par("a")], magic=0xA699, version=0x68))
    with pytest.raises(UnreadableSource):
        page_of(doc([par("a")], magic=0x1234))
    with pytest.raises(UnreadableSource):
        read(SOURCE, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "auto")


@pytest.mark.parametrize(
    ("at", "value"),
    [
        pytest.param(0x4C, -1, id="negative length"),
        pytest.param(0x4C, 900, id="more text than there is"),
        pytest.param(0x4C, 2**30, id="absurd length"),
        pytest.param(0x9A + 8 * 33, 2**31 - 1, id="piece table outside"),
        pytest.param(0x9A + 8 * 33 + 4, 0, id="no piece table"),
    ],
)
def test_a_wrong_head_makes_the_file_unreadable(at: int, value: int) -> None:
    data = doc([par("một")])
    with pytest.raises(SourceError):
        read(SOURCE, data[: 512 + at] + value.to_bytes(4, "little", signed=True) + data[512 + at + 4 :], "auto")


def test_damaged_formats_leave_the_text_and_a_notice() -> None:
    data = doc([par("một")])
    page = 512 + 0x800
    (read_page,), notices = read(SOURCE, data[: page + 511] + b"\xff" + data[page + 512 :], "auto")
    assert [item.text for item in read_page.content if isinstance(item, Block)] == ["một"]
    assert [notice.code for notice in notices] == ["damaged-formats"]
