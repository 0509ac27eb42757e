"""Small workbooks for the tests, and what is read from them; all names invented."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

import openpyxl
from openpyxl.styles import Border, Side

from ingest import xlsx
from ingest.document import Block, Notice, Page, Source, Table
from ingest.encodings import Run
from ingest.sheet_grid import GridCell, GridRow
from ingest.sheet_model import Merge, Sheet, SheetCell
from ingest.sheet_pages import pages_of

Values = Sequence[Sequence[Any]]

SOURCE = Source("danh-sach", "0" * 64, "application/octet-stream", 1)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SIDE = Side(style="thin")
_THIN = Border(left=_SIDE, right=_SIDE, top=_SIDE, bottom=_SIDE)

HEADER = [
    ["ỦY BAN NHÂN DÂN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["TỈNH LÂM ĐỒNG", "", "", "Độc lập - Tự do - Hạnh phúc"],
    ["Số: 12/QĐ-UBND", "", "", "Lâm Đồng, ngày 15 tháng 6 năm 2021"],
]
LIST = [
    ["STT", "Họ và tên", "Chức vụ", "Đơn vị"],
    ["1", "Lò Văn Ún", "Trưởng bản", "Bản Nà Mỏ"],
    ["2", "Vàng Thị Pà", "Giáo viên", "Trường Mầm non Hoa Ban"],
]
FOOT = [
    ["Danh sách này có 02 cá nhân./."],
    [],
    ["", "NGƯỜI LẬP", "", "CHỦ TỊCH"],
    [],
    ["", "Lò Thị Mới", "", "Vũ Hải Đăng"],
]
IN_ORDER = [
    "ỦY BAN NHÂN DÂN",
    "TỈNH LÂM ĐỒNG",
    "Số: 12/QĐ-UBND",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Lâm Đồng, ngày 15 tháng 6 năm 2021",
]
"""The header as it is read: its left column, then its right one."""


def sheet(values: Values, ruled: range = range(0), merges: Sequence[Merge] = (), **more: Any) -> Sheet:
    """A sheet of these values in the font Times New Roman; rows in `ruled` (from 0) have rules around their cells."""
    cells = [
        SheetCell(r, c, (Run(str(value), "Times New Roman"),), ruled=r in ruled)
        for r, row in enumerate(values)
        for c, value in enumerate(row)
        if value != ""
    ]
    return Sheet(1, "DS", tuple(cells), tuple(merges), **more)


def rows_of(values: Values, ruled: range = range(0)) -> list[GridRow]:
    """The rows of a grid without merged cells; an empty row makes a gap."""
    rows: list[GridRow] = []
    for r, row in enumerate(values):
        cells = tuple(
            GridCell((Block(str(v)),), r, c, r, c, r in ruled) for c, v in enumerate(row) if v not in ("", None)
        )
        if cells:
            rows.append(GridRow(r, cells, bool(rows) and r > rows[-1].number + 1))
    return rows


def content(made: Sheet) -> tuple[Block | Table, ...]:
    (page,), _ = pages_of([made])
    return page.content


def told(items: Sequence[Block | Table]) -> list[Any]:
    """Blocks as their text, tables as rows of texts."""
    return [item.text if isinstance(item, Block) else texts(item) for item in items]


def texts(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def codes(notices: Sequence[Notice]) -> list[str]:
    return [notice.code for notice in notices]


def only_page(reading: tuple[tuple[Page, ...], tuple[Notice, ...]]) -> Page:
    (page,), _ = reading
    return page


def saved(workbook: Any) -> bytes:
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def blank_workbook() -> Any:
    """An openpyxl workbook of one empty sheet."""
    return openpyxl.Workbook()


def workbook(values: Values, ruled: range = range(0)) -> Any:
    """An openpyxl workbook of one sheet; rows in `ruled` (from 0) have rules around their cells."""
    made = blank_workbook()
    for r, row in enumerate(values):
        for c, value in enumerate(row):
            cell = made.active.cell(r + 1, c + 1)
            if value != "":
                cell.value = value
            if r in ruled:
                cell.border = _THIN
    return made


def package(parts: Mapping[str, str]) -> bytes:
    """A ZIP of these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def with_sheet(xml: str, strings: str = "", styles: str = "", workbook: str = "") -> bytes:
    """An XLSX file written by hand around the XML of one sheet's content."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    kinds = {"worksheet": "worksheets/sheet1.xml", "sharedStrings": "sharedStrings.xml", "styles": "styles.xml"}
    links = "".join(f'<Relationship Id="{kind}" Type="{office}/{kind}" Target="{to}"/>' for kind, to in kinds.items())
    return package(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": f'<Relationships xmlns="{relations}"><Relationship Id="a" Type="{office}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{relations}">{links}</Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{office}">{workbook}<sheets>'
            '<sheet name="DS" sheetId="1" r:id="worksheet"/></sheets></workbook>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}">{xml}</worksheet>',
            "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{strings}</sst>',
            "xl/styles.xml": f'<styleSheet xmlns="{MAIN}">{styles}</styleSheet>',
        }
    )


def xlsx_read(data: bytes) -> tuple[tuple[Page, ...], tuple[Notice, ...]]:
    """The pages and notices of an XLSX file."""
    return xlsx.read(SOURCE, data, "never")


def xlsx_told(data: bytes) -> list[Any]:
    """What is told by all pages of an XLSX file."""
    pages, _ = xlsx_read(data)
    return [each for page in pages for each in told(page.content)]


def parts_of(data: bytes) -> dict[str, str]:
    """The parts of a ZIP, to be changed and packed again."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}
