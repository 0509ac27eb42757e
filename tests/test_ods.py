"""OpenDocument spreadsheets: text as shown, fonts, repeats, what is hidden, and damaged files."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest.document import Block, Notice, Page, Table
from ingest.errors import EncryptedSource, OversizedSource, SourceError, UnreadableSource
from ingest.ods import read
from tests.sheets import HEADER, IN_ORDER, LIST, SOURCE, Values, codes, package, told

_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text", "style", "fo", "svg", "draw")
)
_STYLES = (
    '<office:automatic-styles><style:style style:name="cu" style:family="table-cell" style:parent-style-name="goc">'
    '<style:text-properties style:font-name="F1"/></style:style>'
    '<style:style style:name="ke" style:family="table-cell"><style:table-cell-properties fo:border="0.06pt solid #000"/>'
    '</style:style><style:style style:name="an" style:family="table"><style:table-properties table:display="false"/>'
    '</style:style><style:style style:name="T1" style:family="text"><style:text-properties style:font-name="F1"/>'
    "</style:style></office:automatic-styles>"
)
_COMMON = (
    f"<office:document-styles {_SPACES}><office:font-face-decls>"
    '<style:font-face style:name="F1" svg:font-family="\'.VnTime\'"/></office:font-face-decls><office:styles>'
    '<style:style style:name="goc" style:family="table-cell"><style:paragraph-properties fo:text-align="center"/>'
    '<style:text-properties fo:font-weight="bold"/></style:style></office:styles></office:document-styles>'
)


def _ods(*tables: str, **parts: str) -> bytes:
    return package(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": f"<office:document-content {_SPACES}>{_STYLES}<office:body><office:spreadsheet>"
            f"{''.join(tables)}</office:spreadsheet></office:body></office:document-content>",
            "styles.xml": _COMMON,
            **{name.replace("_", "/"): text for name, text in parts.items()},
        }
    )


def _table(rows: str, name: str = "DS", style: str = "") -> str:
    return f'<table:table table:name="{name}" table:style-name="{style}">{rows}</table:table>'


def _cell(text: str, attributes: str = "") -> str:
    return f"<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>"


def _row(*cells: str, attributes: str = "") -> str:
    return f"<table:table-row {attributes}>{''.join(cells)}</table:table-row>"


def _rows(values: Values) -> str:
    return "".join(_row(*(_cell(text) if text else "<table:table-cell/>" for text in row)) for row in values)


def _read(data: bytes) -> tuple[tuple[Page, ...], tuple[Notice, ...]]:
    return read(SOURCE, data, "never")


def _told(*rows: str) -> list[Any]:
    return told(_read(_ods(_table("".join(rows))))[0][0].content)


def test_a_list_is_read_between_its_head_and_its_foot() -> None:
    rows = _rows([*HEADER, [], ["DANH SÁCH"], [], *LIST, ["Tổng cộng: 02 người"]])
    assert _told(rows) == [*IN_ORDER, "DANH SÁCH", LIST, "Tổng cộng: 02 người"]


def test_signs_and_lines_inside_a_cell() -> None:
    inside = "Lò<text:s text:c='3'/>Văn<text:tab/>Ún<text:line-break/>Trưởng bản</text:p><text:p>Bản Nà Mỏ"
    assert _told(_row(_cell(inside))) == ["Lò Văn Ún", "Trưởng bản", "Bản Nà Mỏ"]


def test_fonts_come_from_the_cell_its_parent_its_column_and_its_stretches() -> None:
    column = '<table:table-column table:number-columns-repeated="3" table:default-cell-style-name="cu"/>'
    rows = (
        column
        + _row(_cell("Gi¸m ®èc"))
        + _row(_cell('Ông <text:span text:style-name="T1">§inh V¨n B×nh</text:span>', 'table:style-name="ke"'))
    )
    (page,), notices = _read(_ods(_table(rows)))
    assert page.content == (
        Block("Giám đốc", bold=True, centred=True, original="Gi¸m ®èc"),
        Block("Ông Đinh Văn Bình", original="Ông §inh V¨n B×nh"),
    )
    assert "converted-text" in codes(notices)


def test_repeated_rows_and_cells_stand_as_often_as_they_say() -> None:
    rows = _row(_cell("x", 'table:number-columns-repeated="3"'), attributes='table:number-rows-repeated="3"')
    assert _told(rows) == [[["x", "x", "x"]] * 3]


def test_empty_repeats_cost_nothing() -> None:
    empty = _row(
        '<table:table-cell table:number-columns-repeated="16384"/>', attributes='table:number-rows-repeated="99"'
    )
    assert _told(_row(_cell("a")), empty, _row(_cell("b")), empty * 5000) == ["a", "b"]


def test_a_row_repeated_a_million_times_is_refused() -> None:
    cells = _cell("x", 'table:number-columns-repeated="16384"')
    with pytest.raises(OversizedSource):
        _told(_row(cells, attributes='table:number-rows-repeated="1048576"'))


def test_merged_cells_span_and_cover() -> None:
    rows = (
        _row(_cell("STT"), _cell("Tên", 'table:number-columns-spanned="2" table:number-rows-spanned="1"'))
        + _row(_cell("1"), _cell("Lò"), _cell("Ún"))
        + _row(_cell("2"), _cell("Vàng"), "<table:covered-table-cell><text:p>x</text:p></table:covered-table-cell>")
    )
    (table,) = _read(_ods(_table(rows)))[0][0].content
    assert isinstance(table, Table)
    assert [(c.text, c.column, c.colspan) for c in table.rows[0]] == [("STT", 0, 1), ("Tên", 1, 2)]
    assert table.rows[2][2].text == ""


@pytest.mark.parametrize(
    ("shown", "read_as"),
    [
        ("19/07/2021", "19/07/2021"),
        ("07/19/21", "19/07/2021"),
        ("ngày 19 tháng 7 năm 2021", "ngày 19 tháng 7 năm 2021"),
    ],
)
def test_dates_come_in_the_order_day_month_year(shown: str, read_as: str) -> None:
    assert _told(_row(_cell(shown, 'office:value-type="date" office:date-value="2021-07-19"'))) == [read_as]


def test_values_without_text_are_read() -> None:
    cells = (
        '<table:table-cell office:value-type="float" office:value="7.5"/><table:table-cell office:string-value="a"/>'
    )
    assert _told(_row(cells)) == ["7,5", "a"]


def test_notes_are_passed_over_and_drawings_read() -> None:
    note = "<office:annotation><text:p>ghi chú</text:p></office:annotation>"
    box = "<draw:frame><draw:text-box><text:p>CHỦ TỊCH</text:p></draw:text-box></draw:frame>"
    cell = f"<table:table-cell>{note}<text:p>a</text:p>{box}<draw:frame><draw:image/></draw:frame></table:table-cell>"
    (page,), notices = _read(_ods(_table(_row(cell))))
    assert told(page.content) == ["a", "CHỦ TỊCH"]
    assert codes(notices) == ["picture-unread"]


def test_hidden_sheets_rows_and_columns_are_read_and_told() -> None:
    columns = '<table:table-column/><table:table-column table:visibility="collapse"/>'
    first = (
        columns
        + _row(_cell("STT"), _cell("Tên"))
        + _row(_cell("1"), _cell("Lò"), attributes='table:visibility="filter"')
    )
    pages, notices = _read(_ods(_table(first), _table(_row(_cell("x")), "ẩn", "an")))
    assert [page.number for page in pages] == [1, 2]
    assert codes(notices) == ["hidden-rows", "hidden-columns", "hidden-sheet"]


def test_a_password_is_told() -> None:
    manifest = '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    with pytest.raises(EncryptedSource):
        _read(_ods(**{"META-INF_manifest.xml": manifest}))


def test_a_file_that_breaks_off_is_read_so_far() -> None:
    data = package({"content.xml": f"<a {_SPACES}>" + _table(_row(_cell("a"))) + "<table:table>" + _row(_cell("b"))})
    pages, notices = _read(data)
    assert [told(page.content) for page in pages] == [["a"], ["b"]]
    assert codes(notices) == ["damaged-page"]


@pytest.mark.parametrize("parts", [{}, {"content.xml": ""}, {"content.xml": "<a><b></a>"}])
def test_what_holds_no_text_is_refused(parts: dict[str, str]) -> None:
    with pytest.raises(UnreadableSource):
        _read(package(parts))


_CONTENT = _table(_rows([*HEADER, [], *LIST]))


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(st.integers(0, len(_CONTENT)), st.integers(0, 60), st.text(max_size=5))
def test_damaged_text_is_read_or_refused(start: int, length: int, put: str) -> None:
    try:
        pages, _ = _read(_ods(_CONTENT[:start] + put + _CONTENT[start + length :]))
    except SourceError:
        return
    assert pages


def test_a_flat_file_is_read_too() -> None:
    flat = f"<office:document {_SPACES}>{_STYLES}<office:body><office:spreadsheet>{_table(_rows(LIST))}</office:spreadsheet></office:body></office:document>"
    (page,), _ = read(SOURCE, flat.encode(), "never")
    assert told(page.content) == [LIST]
