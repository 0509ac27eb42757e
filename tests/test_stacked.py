"""Rows of a table typed into one. All names are invented."""

from extract.pipeline import extract
from ingest.document import Block, Cell, Document, Page, Table, compose
from tests.texts import SOURCE, value

GIFT = "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các cá nhân sau:"
HEAD = ("STT", "Họ và tên", "Chức vụ", "Đơn vị")


def _granted(*rows: tuple[str, ...]) -> list[tuple[str | None, ...]]:
    """Name, position and unit of those commended in a table whose cells hold these lines."""
    table = Table(tuple(tuple(_cell(text, n) for n, text in enumerate(row)) for row in (HEAD, *rows)))
    content = (Block("QUYẾT ĐỊNH", centred=True), Block("QUYẾT ĐỊNH:", centred=True), Block(GIFT), table)
    pages = (Page(None, content),)
    found = [one.recipient for one in extract(Document(SOURCE, pages, compose(pages))).commendations]
    return [(one.name.value, value(one.position), value(one.unit)) for one in found]


def _cell(text: str, column: int) -> Cell:
    return Cell(tuple(Block(line) for line in text.split("\n")), column)


def test_lines_of_one_height_belong_together() -> None:
    names, posts = "Lò Văn Ún\nKa Hèm\nVàng Thị Pà", "Giáo viên\nY sĩ\nKế toán"
    assert _granted(("1\n2\n3", names, posts, "Trường A Na\nTrạm Y tế xã Nà Mỏ\nPhòng Nội vụ")) == [
        ("Lò Văn Ún", "Giáo viên", "Trường A Na"),
        ("Ka Hèm", "Y sĩ", "Trạm Y tế xã Nà Mỏ"),
        ("Vàng Thị Pà", "Kế toán", "Phòng Nội vụ"),
    ]


def test_one_line_in_a_cell_holds_for_all() -> None:
    assert _granted(("1\n2", "Lò Văn Ún\nKa Hèm", "Giáo viên\nKế toán", "Trường Tiểu học Hoa Ban")) == [
        ("Lò Văn Ún", "Giáo viên", "Trường Tiểu học Hoa Ban"),
        ("Ka Hèm", "Kế toán", "Trường Tiểu học Hoa Ban"),
    ]


def test_a_name_broken_over_two_lines_is_one() -> None:
    found = _granted(("1", "Lò Văn\nÚn", "Giáo viên", "Trường Tiểu học\nHoa Ban"))
    assert [name for name, _, _ in found] == ["Lò Văn Ún"]
