"""What stands at the top of a sheet above the heading of its list. All names are invented."""

from extract.pipeline import extract
from ingest.document import Block, Cell, Document, Page, Table, compose
from tests.texts import SOURCE

TIED = "(Kèm theo Quyết định số 21-QĐ/TĐTN ngày 11/7/2023 của Ban Thường vụ Tỉnh đoàn)"


def _sheet(number: int, kind: str, *rows: tuple[str, ...]) -> Page:
    lines = ("TỈNH ĐOÀN HÒA AN", f"DANH SÁCH {kind} ĐƯỢC TẶNG BẰNG KHEN CỦA TỈNH ĐOÀN", TIED)
    table = Table(tuple(tuple(Cell((Block(text),), at) for at, text in enumerate(row)) for row in rows))
    return Page(number, (*map(Block, lines), table))


def test_the_body_above_the_list_of_a_second_sheet_is_no_recipient() -> None:
    bodies = _sheet(1, "TẬP THỂ", ("TT", "Tên đơn vị"), ("1", "Đoàn xã Nà Mỏ"))
    persons = _sheet(2, "CÁ NHÂN", ("TT", "Họ và tên", "Chức vụ"), ("1", "Lò Văn Ún", "Bí thư"))
    pages = (bodies, persons)
    found = extract(Document(SOURCE, pages, compose(pages)))
    assert [one.recipient.name.value for one in found.commendations] == ["Đoàn xã Nà Mỏ", "Lò Văn Ún"]
