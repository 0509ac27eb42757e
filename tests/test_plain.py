"""Plain text: wrapped lines, pages, columns, and what is no text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.document import Block
from ingest.errors import OversizedSource, UnreadableSource
from ingest.limits import MAX_TEXT_LINES
from ingest.plain import read
from tests.flowing import HEAD, content, document, grid, survives, texts


def lines(text: str) -> list[str]:
    return texts(content(read, text.encode()))


def test_a_line_is_a_paragraph_where_nothing_was_wrapped() -> None:
    assert lines("\ufeffĐiều 1. Tặng\r\nĐiều 2.\rĐiều 3.\n-----\n____\n\nNơi nhận:\n") == [
        "Điều 1. Tặng", "Điều 2.", "Điều 3.", "Nơi nhận:",
    ]  # fmt: skip


def test_lines_wrapped_at_one_width_are_joined() -> None:
    wrapped = (
        "Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho\n03 tập thể và 04 cá nhân đã có thành tích xuất sắc trong 10\n"
        "năm triển khai thực hiện Luật Phổ biến, giáo dục pháp luật\n(có danh sách kèm theo).\n"
        "Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký và\nban hành.\n1. Ông A;\n2. Bà B.\n\nNơi nhận:\n- Như Điều 1;\n"
    )
    assert lines(wrapped) == [
        "Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 03 tập thể và 04 cá nhân đã có thành tích xuất sắc trong 10 "
        "năm triển khai thực hiện Luật Phổ biến, giáo dục pháp luật (có danh sách kèm theo).",
        "Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký và ban hành.",
        "1. Ông A;", "2. Bà B.", "Nơi nhận:", "- Như Điều 1;",
    ]  # fmt: skip


def test_an_office_in_capitals_below_a_full_last_line_is_a_line_of_its_own() -> None:
    wrapped = (
        "Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho\n03 tập thể và 04 cá nhân đã có thành tích xuất sắc trong 10\n"
        "năm triển khai thực hiện Luật Phổ biến, giáo dục pháp luật\nvà công tác hòa giải ở cơ sở trên địa bàn toàn tỉnh Hòa An.\nTỔNG GIÁM ĐỐC\n"
    )
    assert lines(wrapped)[-1] == "TỔNG GIÁM ĐỐC"


def test_rows_of_tabs_are_a_table() -> None:
    made = content(read, "DANH SÁCH\nSTT\tHọ và tên\tĐơn vị\n1\tVũ Hải Đăng\tSở Y tế\n2\tLò Thị Pà\t\nHết".encode())
    assert texts(made) == ["DANH SÁCH", "<table>", "Hết"]
    assert grid(made)[1:] == [
        [("1", 0, 1, 1), ("Vũ Hải Đăng", 1, 1, 1), ("Sở Y tế", 2, 1, 1)], [("2", 0, 1, 1), ("Lò Thị Pà", 1, 1, 1)],
    ]  # fmt: skip


def test_columns_of_spaces_and_of_bars_are_tables() -> None:
    spaces = (
        "STT   Họ và tên       Đơn vị\n1     Vũ Hải Đăng     Sở Y tế\nI. CÁ NHÂN\n2     Lò Thị Pà       Sở Nội vụ\n"
    )
    bars = "+---+---+---+\n|STT|Họ và tên|Đơn vị|\n|---|---|---|\n| 1 | Vũ Hải Đăng | Sở Y tế |\n| 2 | Lò Thị Pà | Sở Nội vụ |\n+---+---+---+\n"
    expected = ["STT", "Họ và tên", "Đơn vị"], ["1", "Vũ Hải Đăng", "Sở Y tế"], ["2", "Lò Thị Pà", "Sở Nội vụ"]
    section = [("I. CÁ NHÂN", 0, 3, 1)]
    assert [row for row in grid(content(read, spaces.encode())) if row != section] == [
        [(text, column, 1, 1) for column, text in enumerate(row)] for row in expected
    ]
    assert section in grid(content(read, spaces.encode()))
    assert [[cell[0] for cell in row] for row in grid(content(read, bars.encode()))] == list(expected)


def test_rows_that_go_on_below_are_joined() -> None:
    text = "STT   Họ và tên       Đơn vị\n1     Vũ Hải          Sở Y tế\n      Đăng            tỉnh X\n2     Lò Thị Pà       Sở Nội vụ\n3     Lê Na           Sở Y tế\n"
    assert [cell[0] for cell in grid(content(read, text.encode()))[1]] == ["1", "Vũ Hải Đăng", "Sở Y tế tỉnh X"]


def test_empty_lines_between_rows_do_not_part_them() -> None:
    rows = ["STT\tHọ và tên\tChức vụ\tĐơn vị", "1\tLò Văn Ún\tGiáo viên\tTrường A", "2\tVàng Thị Pà\tKế toán\tTrường B"]
    found = content(read, "\n\n".join(["DANH SÁCH", *rows, "Người lập", "Lò Văn Dọn"]).encode())
    assert texts(found) == ["DANH SÁCH", "<table>", "Người lập", "Lò Văn Dọn"]


def test_persons_beside_their_posts_are_rows_and_not_two_columns() -> None:
    lines = [
        "cho 02 hội viên:",
        "     Bà Lò Thị Pà            Chi hội trưởng",
        "     Bà Lò Thị Ly            Hội viên xã B",
        "",
    ]
    found = content(read, "\n".join([*lines, "Điều 2. Thi hành.", "CHỦ TỊCH", "Lò Văn Ún"]).encode())
    assert texts(found)[:2] == ["cho 02 hội viên:", "<table>"]


def test_the_head_of_a_decision_is_read_left_then_right() -> None:
    left, right = (
        ["UBND TỈNH X", "  SỞ Y TẾ", "Số: 5/QĐ-SYT"],
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "", "  X, ngày 5 tháng 5 năm 2021"],
    )
    spaced = "\n".join(a.ljust(30) + b for a, b in zip(left, right, strict=True))
    tabbed = "\n".join(f"{a}\t{b}" for a, b in zip(left, right, strict=True))
    assert lines(spaced + "\n\nĐiều 1. Tặng") == [*HEAD, "Điều 1. Tặng"]
    assert lines(tabbed + "\n\nĐiều 1. Tặng") == [*HEAD, "Điều 1. Tặng"]


def test_gaps_in_single_lines_are_no_columns() -> None:
    assert lines("Số:      /QĐ-UBND\nĐiều 1. Tặng\nTên:\tVũ Hải Đăng\nNgày    tháng    năm") == [
        "Số: /QĐ-UBND", "Điều 1. Tặng", "Tên: Vũ Hải Đăng", "Ngày tháng năm",
    ]  # fmt: skip


def test_form_feeds_make_pages() -> None:
    pages = document(read, "một\n\fhai\f\fbốn\n\f\n".encode()).pages
    assert [(page.number, texts(page.content)) for page in pages] == [(1, ["một"]), (2, ["hai"]), (3, []), (4, ["bốn"])]


def test_lines_in_the_middle_are_centred() -> None:
    body = "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 của Quốc hội\n" * 3
    made = content(read, f"{' ' * 29}QUYẾT ĐỊNH:\n{body}".encode())
    assert [block.centred for block in made if isinstance(block, Block)][:2] == [True, False]


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_unicode_with_and_without_its_mark(codec: str) -> None:
    assert texts(content(read, "Điều 1. Tặng Bằng khen\nĐiều 2.".encode(codec))) == [
        "Điều 1. Tặng Bằng khen",
        "Điều 2.",
    ]


def test_old_encodings_are_converted_and_said_so() -> None:
    text = "Céng hoµ x· héi chñ nghÜa ViÖt Nam\nQuyÕt ®Þnh tÆng B»ng khen\nThi ®ua, khen th\u00adëng"
    made = document(read, text.encode("cp1252"))
    assert made.text.splitlines() == [
        "Cộng hoà xã hội chủ nghĩa Việt Nam",
        "Quyết định tặng Bằng khen",
        "Thi đua, khen thưởng",
    ]
    assert [notice.code for notice in made.notices] == ["converted-text"]


@pytest.mark.parametrize("data", [bytes(range(256)) * 20, b"\x00\x01\x02\x03" * 50, b"ab\x00\x00\x00\x00\x05\x06" * 9])
def test_what_is_no_text_is_unreadable(data: bytes) -> None:
    with pytest.raises(UnreadableSource, match="TXT"):
        content(read, data)


@given(st.text(alphabet="ab 1.-|_\t\n\f ấ", max_size=300))
def test_no_letter_is_lost(text: str) -> None:
    made = document(read, text.encode()).text
    assert sorted(
        made.replace("\n", "")
        .replace("\t", "")
        .replace(" ", "")
        .replace("|", "")
        .replace("_", "")
        .replace(".", "")
        .replace("-", "")
    ) == sorted(letter for letter in text if letter in "ab1ấ")


@given(st.binary(max_size=300))
def test_any_bytes_do_no_harm(data: bytes) -> None:
    survives(read, data)


def test_a_text_of_too_many_lines_is_oversized() -> None:
    with pytest.raises(OversizedSource):
        content(read, b"\n" * (MAX_TEXT_LINES + 1) + b"x")
