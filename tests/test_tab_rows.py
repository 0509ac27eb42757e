"""Lists set with tabs in the word processors' formats. All names are invented."""

from collections.abc import Callable, Sequence

import docx
import pytest

from ingest import odt, rtf
from ingest.document import Block, Table
from tests import flowing, made_doc, word
from tests.test_odt import packed

Item = Block | Table


def _docx(lines: Sequence[str]) -> Sequence[Item]:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    return word.content(document)


def _rtf(lines: Sequence[str]) -> Sequence[Item]:
    written = "".join(c if c.isascii() else rf"\u{ord(c)}?" for c in r"\par ".join(lines).replace("\t", r"\tab "))
    return flowing.content(rtf.read, rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}" + written.encode("ascii") + rb"\par}")


def _odt(lines: Sequence[str]) -> Sequence[Item]:
    body = "".join(f"<text:p>{line}</text:p>" for line in lines).replace("\t", "<text:tab/>")
    return flowing.content(odt.read, packed(body))


def _doc(lines: Sequence[str]) -> Sequence[Item]:
    return made_doc.content(*map(made_doc.par, lines))


FORMATS = pytest.mark.parametrize("read", [_docx, _rtf, _odt, _doc])
Read = Callable[[Sequence[str]], Sequence[Item]]
HEAD, ROWS = "STT\tHọ và tên\tĐơn vị", ("1\tLò Văn Ún\tTrạm Y tế xã Nà Mỏ", "2\tKa Hèm\tPhòng Nội vụ")


def _told(items: Sequence[Item]) -> list[str | list[list[tuple[int, int, str]]]]:
    return [item.text if isinstance(item, Block) else _rows(item) for item in items]


def _rows(table: Table) -> list[list[tuple[int, int, str]]]:
    return [[(c.column, c.colspan, c.blocks[0].text) for c in row if c.blocks] for row in table.rows]


@FORMATS
def test_rows_set_with_tabs_under_a_head_are_a_table(read: Read) -> None:
    assert _told(read(["Danh sách:", HEAD, *ROWS, "Danh sách này có 02 người."])) == [
        "Danh sách:",
        [
            [(0, 1, "STT"), (1, 1, "Họ và tên"), (2, 1, "Đơn vị")],
            [(0, 1, "1"), (1, 1, "Lò Văn Ún"), (2, 1, "Trạm Y tế xã Nà Mỏ")],
            [(0, 1, "2"), (1, 1, "Ka Hèm"), (2, 1, "Phòng Nội vụ")],
        ],
        "Danh sách này có 02 người.",
    ]


@FORMATS
def test_the_signature_below_a_list_is_no_row_of_it(read: Read) -> None:
    found = read([HEAD, *ROWS, "Nơi nhận:\tCHỦ TỊCH", "- Lưu: VT.\t(Đã ký)"])
    assert [item for item in _told(found) if isinstance(item, str)] == ["Nơi nhận: CHỦ TỊCH", "- Lưu: VT. (Đã ký)"]
    assert len(found) == 3


@FORMATS
@pytest.mark.parametrize(
    "below",
    [
        pytest.param(["\t\t\tTM. ỦY BAN NHÂN DÂN", "\t\t\tCHỦ TỊCH", "\t\t\tVàng A Sử"], id="a signer far right"),
        pytest.param(["\tNGƯỜI LẬP BIỂU\tCHỦ TỊCH", "\tMùa Thị Dê\tVàng A Sử"], id="two signers"),
        pytest.param(["\tĐiều 2. Các ông, bà có tên trên thi hành.", "\tNơi nhận:\tCHỦ TỊCH"], id="an article"),
        pytest.param(["Điều 2. Trao cho:", "1\tCờ\tBằng"], id="an article that counts"),
    ],
)
def test_what_is_placed_with_tabs_below_a_list_is_no_row_of_it(read: Read, below: Sequence[str]) -> None:
    table, *rest = _told(read([HEAD, *ROWS, *below]))
    assert len(table) == 3
    assert rest == [line.strip("\t").replace("\t", " ") for line in below]


def test_a_row_without_a_number_between_numbered_ones_is_a_row() -> None:
    (table,) = _docx([HEAD, ROWS[0], "\tMùa Thị Dê\tTrường Tiểu học Nà Mỏ", ROWS[1]])
    assert isinstance(table, Table)
    assert _rows(table)[2] == [(1, 1, "Mùa Thị Dê"), (2, 1, "Trường Tiểu học Nà Mỏ")]


@FORMATS
def test_tabs_without_a_head_are_spaces(read: Read) -> None:
    assert _told(read(["ỦY BAN NHÂN DÂN\tCỘNG HÒA", *ROWS])) == [
        "ỦY BAN NHÂN DÂN CỘNG HÒA",
        *(row.replace("\t", " ") for row in ROWS),
    ]


def test_a_head_without_rows_is_a_line() -> None:
    assert _told(_docx([HEAD, "Điều 2. Quyết định này có hiệu lực kể từ ngày ký."])) == [
        HEAD.replace("\t", " "),
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
    ]


def test_a_line_between_two_rows_names_a_section() -> None:
    (table,) = _docx([HEAD, ROWS[0], "II. Ngành Nội vụ", ROWS[1]])
    assert isinstance(table, Table)
    assert _rows(table)[2] == [(0, 3, "II. Ngành Nội vụ")]


def test_several_tabs_to_the_next_stop_are_one_step() -> None:
    (table,) = _docx([HEAD, "1\tLò Văn Ún\t\tTrạm Y tế xã Nà Mỏ", "2\tKa Hèm\tPhòng Nội vụ"])
    assert isinstance(table, Table)
    assert _rows(table)[1] == [(0, 1, "1"), (1, 1, "Lò Văn Ún"), (2, 1, "Trạm Y tế xã Nà Mỏ")]


@pytest.mark.parametrize("gap", ["\t", "    "])
@pytest.mark.parametrize("others", [("Trạm Y tế xã Nà Mỏ",), ("Y sĩ", "Trạm", "Y tế xã Nà Mỏ")])
@FORMATS
def test_a_row_of_unknown_columns_has_its_other_words_under_no_head(
    gap: str, others: tuple[str, ...], read: Read
) -> None:
    (table,) = read(["STT\tHọ và tên\tChức vụ\tĐơn vị", gap.join(("1", "Lò Văn Ún", *others))])
    assert isinstance(table, Table)
    assert _rows(table)[1] == [(0, 1, "1"), (1, 1, "Lò Văn Ún"), (4, 1, " ".join(others))]


def test_numbers_that_word_writes_are_the_first_cells() -> None:
    document = docx.Document()
    document.add_paragraph(HEAD)
    for row in ROWS:
        document.add_paragraph(row.partition("\t")[2], style="List Number")
    (table,) = word.content(document)
    assert isinstance(table, Table)
    assert _rows(table)[2] == [(0, 1, "2."), (1, 1, "Ka Hèm"), (2, 1, "Phòng Nội vụ")]


def test_a_row_in_an_old_font_becomes_unicode_cell_by_cell() -> None:
    row = made_doc.par(made_doc.run("1\tLß V¨n ón\tTr¹m Y tÕ", ".VnTime"))
    head = made_doc.par(made_doc.run("STT\tHä vµ tªn\t§¬n vÞ", ".VnTime"))
    (table,) = made_doc.content(head, row)
    assert isinstance(table, Table)
    assert _rows(table)[1] == [(0, 1, "1"), (1, 1, "Lò Văn Ún"), (2, 1, "Trạm Y tế")]


@pytest.mark.parametrize("text", ["STT\ta\tb" + "\t" * 5_000, "\t" * 5_000 + "STT\ta\tb", " " * 5_000 + "\tx"])
def test_very_many_tabs_take_no_time(text: str) -> None:
    assert _rtf([text, text]) is not None
