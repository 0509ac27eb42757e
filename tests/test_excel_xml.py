"""Excel files written as one XML. All names are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.document import Table
from ingest.errors import UnreadableSource
from ingest.excel_xml import read
from ingest.media import EXCEL_XML, media_type
from tests.flowing import survives
from tests.sheets import SOURCE, told

STYLES = """<Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style>
<Style ss:ID="m"><NumberFormat ss:Format="#,##0"/></Style><Style ss:ID="v"><Font ss:FontName=".VnTime"/></Style></Styles>"""
HEAD = "<Row><Cell>{}</Cell><Cell>{}</Cell><Cell>{}</Cell></Row>".format(
    *(f'<Data ss:Type="String">{text}</Data>' for text in ("STT", "Họ và tên", "Đơn vị"))
)


def _book(*sheets: str) -> bytes:
    inner = "".join(f'<Worksheet ss:Name="DS"><Table>{rows}</Table></Worksheet>' for rows in sheets)
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    text = f'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="{space}" xmlns:ss="{space}">'
    return f"{text}{STYLES}{inner}</Workbook>".encode()


def _row(*cells: str, attributes: str = "") -> str:
    return f"<Row {attributes}>" + "".join(cells) + "</Row>"


def _cell(text: str, kind: str = "String", attributes: str = "") -> str:
    return f'<Cell {attributes}><Data ss:Type="{kind}">{text}</Data></Cell>'


def _told(*rows: str) -> list[object]:
    (page,), _ = read(SOURCE, _book("".join(rows)), "never")
    return told(page.content)


def test_the_kind_is_told_by_its_namespace() -> None:
    assert media_type(_book(HEAD)) == EXCEL_XML


def test_a_list_is_a_table_and_what_stands_above_is_text() -> None:
    rows = [
        _row(_cell(str(n), "Number"), _cell(name), _cell("Bản Nà Mỏ"))
        for n, name in enumerate(("Lò Văn Ún", "Ka Hèm"), 1)
    ]
    title = _row(_cell("DANH SÁCH", attributes='ss:MergeAcross="2"'))
    assert _told(title, HEAD, *rows) == [
        "DANH SÁCH",
        [["STT", "Họ và tên", "Đơn vị"], ["1", "Lò Văn Ún", "Bản Nà Mỏ"], ["2", "Ka Hèm", "Bản Nà Mỏ"]],
    ]


def test_hidden_rows_and_columns_are_read_and_named() -> None:
    column = '<Column ss:Index="2" ss:Span="1" ss:Hidden="1"/>'
    row = _row(_cell("1"), _cell("Lò Văn Ún"), _cell("Bản Nà Mỏ"), attributes='ss:Hidden="1"')
    pages, notices = read(SOURCE, _book(column + HEAD + row, HEAD + _row(_cell("1"))), "never")
    assert told(pages[0].content) == [[["STT", "Họ và tên", "Đơn vị"], ["1", "Lò Văn Ún", "Bản Nà Mỏ"]]]
    assert [(notice.page, notice.code) for notice in notices] == [(1, "hidden-rows"), (1, "hidden-columns")]


def test_very_many_hidden_columns_take_no_time() -> None:
    column = '<Column ss:Index="1" ss:Span="16383" ss:Hidden="1"/>'
    assert _told(column * 20_000, HEAD)


def test_values_are_shown_as_their_cells_show_them() -> None:
    day = _cell("2019-09-24T00:00:00.000", "DateTime", 'ss:StyleID="d"')
    money = _cell("1490000", "Number", 'ss:StyleID="m"')
    old = _cell("Hµ", attributes='ss:StyleID="v"')
    assert _told(_row(day, money, old), _row(day, money, old), _row(day, money, old)) == [
        [["24/09/2019", "1.490.000", "Hà"]] * 3
    ]


def test_cells_and_rows_stand_where_they_say() -> None:
    (page,), _ = read(SOURCE, _book(HEAD + _row(_cell("1"), _cell("Xã Nà Mỏ", attributes='ss:Index="3"'))), "never")
    (table,) = page.content
    assert isinstance(table, Table)
    assert [(cell.column, cell.text) for cell in table.rows[1] if cell.text] == [(0, "1"), (2, "Xã Nà Mỏ")]


def test_remarks_are_no_cells_and_every_sheet_is_a_page() -> None:
    remark = '<Cell><Data ss:Type="String">a</Data><Comment><Data ss:Type="String">b</Data></Comment></Cell>'
    pages, _ = read(SOURCE, _book(_row(remark), _row(_cell("c"))), "never")
    assert [told(page.content) for page in pages] == [["a"], ["c"]]


def test_what_breaks_off_keeps_what_stands_before_and_says_so() -> None:
    data = _book(HEAD + _row(_cell("1"), _cell("Lò Văn Ún"), _cell("Bản Nà Mỏ")))
    _, notices = read(SOURCE, data[:-30], "never")
    assert [notice.code for notice in notices] == ["damaged-page"]
    with pytest.raises(UnreadableSource):
        read(SOURCE, data[:200], "never")


@given(st.binary(max_size=80), st.integers(0, 900))
def test_spoilt_files_are_read_or_refused(noise: bytes, at: int) -> None:
    data = _book(HEAD)
    survives(read, data[:at] + noise + data[at:])
